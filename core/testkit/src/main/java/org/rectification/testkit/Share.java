package org.rectification.testkit;

/**
 * How often a feature occurs in a generated register, as a share from 0 (never) to 1 (always). Each constant names the
 * base of its share.
 *
 * @since 0.1.0
 */
public enum Share {
    /** Of dates: on an edge, such as 29 February, 31 December, 1 January, the end of a month, a Sunday or 1 October. */
    EDGE_DATES(0.2),
    /** Of facts after the first one of a subject: on the same day as the previous fact. */
    SAME_DAY(0.15),
    /** Of texts: in one language only, if several are requested. */
    ONE_LANGUAGE(0.1),
    /** Of phases with a date: with a target (阶段目标). */
    PHASE_TARGETS(0.5),
    /** Of issues: assigned to a category (类). */
    CATEGORISED(0.9),
    /** Of issues: with a severity (严重程度), if the register has a scale. */
    GRADED(0.6),
    /** Of issues: assigned to a phase (阶段). */
    PHASED(0.8),
    /** Of issues: with the day on which they were raised, which is the feedback of their inspection. */
    RAISED(0.5),
    /** Of possible pairs of issues: the second continues the first in a later inspection (结转). */
    CARRIED_OVER(0.15),
    /** Of issues that continue no other: finds the matter of an earlier issue again, if that was found before (重复问题). */
    REPEATS(0.15),
    /** Of issues: with more than one lead unit (牵头单位). */
    JOINT_LEADS(0.15),
    /** Of issues: divided into parts (分项). */
    PARTS(0.2),
    /** Of issues: with measures (措施). */
    MEASURES(0.7),
    /** Of measures: divided into key steps (关键步骤). */
    KEY_STEPS(0.6),
    /** Of deadlines: counted from an event, such as 反馈之日起30个工作日内 (相对时限). */
    RELATIVE(0.24),
    /** Of other deadlines: without a date, such as 长期坚持. */
    UNDATED(0.15),
    /** Of dated deadlines: in the wording of plans, such as 2017年底前, instead of a day. */
    WORDED(0.6),
    /** Of progress reports: claiming completion (完成整改). */
    COMPLETIONS(0.35),
    /** Of close-out stages: failed or sent back. */
    FAILED_STAGES(0.1),
    /** Of facts about a completed subject: the completion is refuted (虚假整改、反弹). */
    REFUTATIONS(0.1),
    /** Of facts about a completed subject: the work is reopened (重新整改). */
    REOPENINGS(0.05),
    /** Of issues, parts, measures and key steps with facts: dispatched (交办). */
    DISPATCHES(0.4),
    /** Of dispatches: received (接收). */
    RECEIPTS(0.7),
    /** Of dispatches: sent back, and dispatched again (退回). */
    SENT_BACK(0.3),
    /** Of issues, parts, measures and key steps with facts: suspended (中止). */
    SUSPENSIONS(0.25),
    /** Of suspensions: resumed (恢复). */
    RESUMPTIONS(0.6),
    /** Of issues, parts, measures and key steps with facts: an extension is requested (申请延期). */
    EXTENSIONS(0.2),
    /** Of requested extensions: granted. Extensions that are neither granted nor refused are pending. */
    EXTENSIONS_GRANTED(0.5),
    /** Of requested extensions that are not granted: refused. */
    EXTENSIONS_REFUSED(0.5),
    /** Of issues, parts, measures and key steps with facts: an exception is requested (申请例外). */
    EXCEPTIONS(0.15),
    /** Of requested exceptions: granted. */
    EXCEPTIONS_GRANTED(0.7),
    /** Of exceptions: with a last day. */
    EXCEPTIONS_LIMITED(0.7),
    /** Of issues: something ends other than by completion or being carried over, mostly the issue as a whole (终止). */
    ENDS(0.3),
    /** Of ends: taken back by a reopening. */
    ENDS_REOPENED(0.1),
    /** Of issues with facts: a class-wide search is required (要求举一反三). */
    SEARCHES(0.4),
    /** Of class-wide searches required: done. */
    SEARCHES_DONE(0.6),
    /** Of facts on one day: with the order in which they happened (同日次序). */
    ORDERED(0.3),
    /** Of facts: independent of the preceding ones, such as the close-out of a subject never reported complete. */
    CONTRADICTIONS(0.03),
    /** Of facts: reported later than they happened, by up to half a year. */
    LATE_REPORTS(0.25),
    /** Of facts: with the body that states them. */
    SIGNED(0.7),
    /** Of facts: corrected by a later report (更正). */
    CORRECTIONS(0.06),
    /** Of facts and corrections: withdrawn by a later report (撤回). */
    WITHDRAWALS(0.04);

    private final double usual;

    Share(double usual) {
        this.usual = usual;
    }

    /**
     * Returns the default share.
     *
     * @return the share, from 0 to 1
     */
    public double usual() {
        return usual;
    }
}

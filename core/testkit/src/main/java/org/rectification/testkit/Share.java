package org.rectification.testkit;

/**
 * How often something occurs in a generated register, as a share from 0 (never) to 1 (always). Each says what it is a
 * share of.
 */
public enum Share {
    /** Of dates: on an edge such as 29 February, 31 December, 1 January, a month's end, a Sunday, 1 October. */
    EDGE_DATES(0.2),
    /** Of facts after the first of a subject: on the same day as the one before. */
    SAME_DAY(0.15),
    /** Of texts: in one language alone where several are asked for. */
    ONE_LANGUAGE(0.1),
    /** Of phases with a date: with a target (阶段目标). */
    PHASE_TARGETS(0.5),
    /** Of issues: filed under a category (类). */
    CATEGORISED(0.9),
    /** Of issues: filed under a phase (阶段). */
    PHASED(0.8),
    /** Of issues: with the day they came on the register, which is their inspection's feedback. */
    RAISED(0.5),
    /** Of the possible pairs of issues: the second continues the first in a later inspection (结转). */
    CARRIED_OVER(0.1),
    /** Of issues: with more than one lead unit (牵头单位). */
    JOINT_LEADS(0.15),
    /** Of issues: divided into parts (分项). */
    PARTS(0.2),
    /** Of issues: with measures (措施). */
    MEASURES(0.7),
    /** Of measures: divided into key steps (关键步骤). */
    KEY_STEPS(0.6),
    /** Of deadlines: without a date, such as 长期坚持. */
    UNDATED(0.15),
    /** Of dated deadlines: worded as plans word them, such as 2017年底前, rather than as a day. */
    WORDED(0.6),
    /** Of progress reports: claiming completion (完成整改). */
    COMPLETIONS(0.35),
    /** Of close-out stages: failed or sent back. */
    FAILED_STAGES(0.1),
    /** Of facts about something complete: the completion is found not to hold (虚假整改、反弹). */
    REFUTATIONS(0.1),
    /** Of facts about something complete: the work is opened again (重新整改). */
    REOPENINGS(0.05),
    /** Of issues, parts, measures and key steps with facts: an extension is asked for (申请延期). */
    EXTENSIONS(0.15),
    /** Of extensions asked for: granted. What is neither granted nor refused is pending. */
    EXTENSIONS_GRANTED(0.5),
    /** Of extensions asked for and not granted: refused. */
    EXTENSIONS_REFUSED(0.5),
    /** Of facts: whatever the course so far, such as a close-out of something never reported complete. */
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
     * Returns the share in a register for which nothing else was asked.
     *
     * @return 0 to 1
     */
    public double usual() {
        return usual;
    }
}

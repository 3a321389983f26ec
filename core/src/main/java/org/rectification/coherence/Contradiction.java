package org.rectification.coherence;

import java.util.List;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;

/**
 * Facts or dates of a subject that contradict each other, or those of what is below it (相互矛盾). There is at most one
 * contradiction of a kind about a subject: it names everything concerned.
 *
 * <pre>{@code
 * contradiction.code();                                    // "coherence.open-below-completion"
 * contradiction.others();                                  // [gx-1/m2, gx-1/s2.1]
 * contradiction.reasons().get(0).text(Language.ENGLISH);   // "the issue as a whole is complete as of 2017-12-20, but …"
 * }</pre>
 *
 * @param issue the issue
 * @param subject the issue as a whole, or one of its parts, measures or key steps
 * @param kind the kind of contradiction
 * @param others what contradicts the subject, in the order of the plan: what is below it, or another issue; empty if the
 *     subject's own facts contradict each other
 * @param reasons what contradicts what, never empty
 * @since 0.1.0
 */
public record Contradiction(
        IssueId issue, Subject subject, Kind kind, List<IssueSubject> others, List<Reason> reasons) {

    /** The kinds of contradiction, in the order in which those about a subject are listed. */
    public enum Kind implements Labelled {
        /**
         * Something is complete, or its measures were confirmed done, and something below it is reported as open
         * (完成之下有未完成事项).
         */
        OPEN_BELOW_COMPLETION(LocalText.of("完成之下有未完成事项", "open below completion")),
        /**
         * Something is complete, or its measures were confirmed done, and nothing was ever reported about something
         * below it (完成之下有未上报事项).
         */
        NOT_SHOWN(LocalText.of("完成之下有未上报事项", "not shown below completion")),
        /** Something ended other than by completion, and something below it was open (终止之下有未完成事项). */
        OPEN_BELOW_END(LocalText.of("终止之下有未完成事项", "open below an end")),
        /** The close-out was passed, and no completion had been claimed (未报告完成即销号). */
        CLOSED_WITHOUT_CLAIM(LocalText.of("未报告完成即销号", "closed without a claim of completion")),
        /** Lower progress was reported after completion (完成后又上报较低进展). */
        LOWER_TIER_AFTER_COMPLETION(LocalText.of("完成后又上报较低进展", "lower progress after completion")),
        /** The issue was closed, and some of its parts had not been closed (分项未销号). */
        PARTS_NOT_CLOSED(LocalText.of("分项未销号", "parts not closed")),
        /** Something is complete, and ended other than by completion (既完成又终止). */
        COMPLETE_AND_ENDED(LocalText.of("既完成又终止", "both complete and ended")),
        /** Something is due after what it belongs to (时限晚于所属事项). */
        DUE_AFTER_WHOLE(LocalText.of("时限晚于所属事项", "due after the whole")),
        /** The deadline of an issue does not lie in its phase (时限与所属阶段不符). */
        OUTSIDE_PHASE(LocalText.of("时限与所属阶段不符", "deadline outside the phase")),
        /** An issue continues another that was not carried over to it, or was carried over and is not continued (结转不对应). */
        CARRIED_OVER_ON_ONE_SIDE(LocalText.of("结转不对应", "carried over on one side only")),
        /** Something was merged, split or carried over into an issue that had ended before (转入已终止的问题). */
        ENDED_INTO_ENDED(LocalText.of("转入已终止的问题", "ended into an ended issue")),
        /** An exception is in force and has no last day (例外未定截止日期). */
        EXCEPTION_WITHOUT_LAST_DAY(LocalText.of("例外未定截止日期", "exception without a last day")),
        /**
         * Something was suspended again while it or what is above it was suspended, or a suspension was resumed twice
         * (重复中止或恢复).
         */
        SUSPENDED_TWICE(LocalText.of("重复中止或恢复", "suspended or resumed twice")),
        /** Something was suspended after it was complete, was closed, or ended in another way (完成或终止后中止). */
        SUSPENDED_AFTER_END(LocalText.of("完成或终止后中止", "suspended after completion or an end")),
        /** A suspension was corrected or withdrawn, and its resumption was not (恢复所针对的中止已不生效). */
        RESUMED_WITHOUT_SUSPENSION(LocalText.of("恢复所针对的中止已不生效", "resumption without its suspension")),
        /** The order of facts of one day decides the state and is not stated (同日次序未载明). */
        ORDER_NOT_STATED(LocalText.of("同日次序未载明", "order within a day not stated"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        /**
         * Returns whether contradictions of this kind are found in a register only, not in an issue alone.
         *
         * @return true for {@link #OUTSIDE_PHASE}, {@link #CARRIED_OVER_ON_ONE_SIDE} and {@link #ENDED_INTO_ENDED}
         */
        public boolean needsRegister() {
            return this == OUTSIDE_PHASE || this == CARRIED_OVER_ON_ONE_SIDE || this == ENDED_INTO_ENDED;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a contradiction.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param kind the kind of contradiction
     * @param others what contradicts the subject
     * @param reasons what contradicts what
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if {@code reasons} is empty
     */
    public Contradiction {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(kind, "kind");
        others = List.copyOf(Checks.notNull(others, "others"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + kind);
        }
    }

    /**
     * Returns the code of the first reason.
     *
     * @return the code, such as {@code coherence.not-shown}
     */
    public String code() {
        return reasons.get(0).code();
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                OneLine.path(issue, subject.id()) + ":", reasons.get(0).text(Language.ENGLISH));
    }
}

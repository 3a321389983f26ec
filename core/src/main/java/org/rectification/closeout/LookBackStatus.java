package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.EntryId;
import org.rectification.issue.IssueId;
import org.rectification.issue.StageOutcome;
import org.rectification.oversight.RecordId;

/**
 * Whether an issue has been checked since it was closed or completed (回头看), and by when it is to be; see
 * {@link LookBackRule#statusOf}.
 *
 * @param issue the issue
 * @param kind whether it was checked
 * @param since the day of the closing or completion; absent if there is nothing to check
 * @param due the last day for the check; absent if none is stated for the issue
 * @param checks the checks since then, in the order of their days
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record LookBackStatus(
        IssueId issue,
        Kind kind,
        Optional<LocalDate> since,
        Optional<LocalDate> due,
        List<Check> checks,
        List<Reason> reasons) {

    /** Whether an issue was checked. */
    public enum Kind implements Labelled {
        /** The issue is not closed or complete, so there is nothing to check (无需复查). */
        NOTHING_TO_CHECK(LocalText.of("无需复查", "nothing to check")),
        /** It was checked, in time if a day is due (已复查). */
        CHECKED(LocalText.of("已复查", "checked")),
        /** It was checked after the day due (逾期复查). */
        CHECKED_LATE(LocalText.of("逾期复查", "checked late")),
        /** It was not checked, and no day is due (未复查). */
        NOT_CHECKED(LocalText.of("未复查", "not checked")),
        /** It was not checked, and the day due is not over (待复查). */
        DUE(LocalText.of("待复查", "due")),
        /** It was not checked, and the day due is over (逾期未复查). */
        OVERDUE(LocalText.of("逾期未复查", "overdue"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * A check of an issue: an entry of its history, or a record of a look-back round.
     *
     * @param on the day of the check; of a round its last day
     * @param entry the entry, if the check is one
     * @param outcome the outcome that the entry states; absent for a round
     * @param record the record, if the check is that of a round
     */
    public record Check(
            LocalDate on, Optional<EntryId> entry, Optional<StageOutcome> outcome, Optional<RecordId> record) {

        /**
         * Makes a check.
         *
         * @param on the day of the check
         * @param entry the entry
         * @param outcome the outcome that the entry states
         * @param record the record
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException unless exactly one of entry and record is present, and an outcome with an
         *     entry only
         */
        public Check {
            Checks.notNull(on, "on");
            Checks.notNull(entry, "entry");
            Checks.notNull(outcome, "outcome");
            Checks.notNull(record, "record");
            if (entry.isPresent() == record.isPresent()) {
                throw new IllegalArgumentException(
                        "check must be an entry or a record, but was " + entry + " and " + record);
            }
            if (entry.isPresent() != outcome.isPresent()) {
                throw new IllegalArgumentException(
                        "check must have the outcome of its entry, but had " + outcome + " for " + entry);
            }
        }

        /**
         * Returns whether the issue did not pass the check.
         *
         * @return true if the outcome of an entry is that it was not passed or sent back; false for a round
         */
        public boolean isFailed() {
            return outcome.stream().anyMatch(each -> each == StageOutcome.FAILED || each == StageOutcome.RETURNED);
        }

        @Override
        public String toString() {
            return OneLine.of("Check", on, entry, outcome, record);
        }
    }

    /**
     * Makes a status.
     *
     * @param issue the issue
     * @param kind whether it was checked
     * @param since the day of the closing or completion
     * @param due the last day for the check
     * @param checks the checks since then
     * @param reasons the reasons
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public LookBackStatus {
        Checks.notNull(issue, "issue");
        Checks.notNull(kind, "kind");
        Checks.notNull(since, "since");
        Checks.notNull(due, "due");
        checks = List.copyOf(Checks.notNull(checks, "checks"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + issue);
        }
    }

    /**
     * Returns the first check, which decides whether the issue was checked in time.
     *
     * @return the check; absent if there was none
     */
    public Optional<Check> firstCheck() {
        return checks.stream().findFirst();
    }

    @Override
    public String toString() {
        return OneLine.sentence(issue + ":", kind, OneLine.with("by", due));
    }
}

package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.oversight.RecordId;
import org.rectification.responsibility.BodyId;

/**
 * One thing owed under a {@link Duty}, and how it stands.
 *
 * @param duty the duty; it says to whom it is owed
 * @param debtor who owes it; absent if nobody in particular does
 * @param inspection the inspection it is owed for, if it is owed for one
 * @param issue the issue it is owed for, if it is owed for one
 * @param period the period it is owed for, if it comes round
 * @param due the day by which it is due; whether that day is in time is for the duty to say. Absent if there is no limit
 * @param status how it stands
 * @param records the records that show it done, as far as it is, in the order in which they happened
 * @param correction the last record that corrects one of these, if there is one
 * @param reasons why, never empty; the duty's sources stand behind the first
 */
public record Owed(
        Duty duty,
        Optional<BodyId> debtor,
        Optional<InspectionId> inspection,
        Optional<IssueId> issue,
        Optional<DateSpan> period,
        Optional<LocalDate> due,
        Status status,
        List<RecordId> records,
        Optional<RecordId> correction,
        List<Reason> reasons) {

    /** How something owed stands at the end of a day. */
    public enum Status implements Labelled {
        /** Done in time (按期). */
        IN_TIME(LocalText.of("按期", "in time")),
        /** Done, and late (逾期完成). */
        LATE(LocalText.of("逾期", "late")),
        /** Not done, and its last day has passed (缺报、漏办). */
        MISSING(LocalText.of("缺", "missing")),
        /** Not done, and it can still be in time (未到期). */
        NOT_YET_DUE(LocalText.of("未到期", "not yet due")),
        /** Done; there is no limit, or the day is not known well enough to say whether it was in time (已完成). */
        DONE(LocalText.of("已完成", "done")),
        /** Not done; there is no limit (未完成,无时限). */
        OPEN(LocalText.of("未完成", "open"));

        private final LocalText label;

        Status(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes an answer.
     *
     * @param duty the duty
     * @param debtor who owes it
     * @param inspection the inspection it is owed for
     * @param issue the issue it is owed for
     * @param period the period it is owed for
     * @param due the day by which it is due
     * @param status how it stands
     * @param records the records that show it done
     * @param correction the last record that corrects one of these
     * @param reasons why
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public Owed {
        Checks.notNull(duty, "duty");
        Checks.notNull(debtor, "debtor");
        Checks.notNull(inspection, "inspection");
        Checks.notNull(issue, "issue");
        Checks.notNull(period, "period");
        Checks.notNull(due, "due");
        Checks.notNull(status, "status");
        records = List.copyOf(Checks.notNull(records, "records"));
        Checks.notNull(correction, "correction");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + status);
        }
    }

    /**
     * Returns whether it was done, in time or late.
     *
     * @return true if it was
     */
    public boolean isDone() {
        return status == Status.IN_TIME || status == Status.LATE || status == Status.DONE;
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                duty.id(),
                OneLine.with("by", debtor),
                OneLine.with("for", issue),
                OneLine.with("due", due) + ":",
                status);
    }
}

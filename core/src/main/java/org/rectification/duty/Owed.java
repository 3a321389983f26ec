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
import org.rectification.status.ReminderGrades;

/**
 * One thing owed under a {@link Duty}, with its status.
 *
 * @param duty the duty, with its receiver
 * @param debtor the debtor; absent if it is owed by no body in particular
 * @param inspection the inspection it is owed for, if any
 * @param issue the issue it is owed for, if any
 * @param measure the record of the supervision measure it is owed for, if any
 * @param period the period it is owed for, if the duty is periodic
 * @param dueWithin the days one of which is the day by which it is due, from the earliest to the latest; without an end
 *     if the calendar does not cover the limit, and then the first is a day before which it is not due; absent if there
 *     is no limit
 * @param status the status
 * @param reminder the last grade of reminders reached, if grades were given and one is; none unless it is not yet due
 * @param records the records that fulfil it, wholly or in part, in the order in which they happened
 * @param correction the last record that corrects one of these, if any
 * @param reasons the reasons, never empty; the first cites the sources of the version in force
 * @since 0.1.0
 */
public record Owed(
        Duty duty,
        Optional<BodyId> debtor,
        Optional<InspectionId> inspection,
        Optional<IssueId> issue,
        Optional<RecordId> measure,
        Optional<DateSpan> period,
        Optional<DateSpan> dueWithin,
        Status status,
        Optional<ReminderGrades.Grade> reminder,
        List<RecordId> records,
        Optional<RecordId> correction,
        List<Reason> reasons) {

    /** The status of something owed at the end of a day. */
    public enum Status implements Labelled {
        /** Done in time (按期). */
        IN_TIME(LocalText.of("按期完成", "in time")),
        /** Done, but late (逾期完成). */
        LATE(LocalText.of("逾期完成", "late")),
        /** Not done, and the last day has passed (缺报、漏办). */
        MISSING(LocalText.of("逾期未完成", "missing")),
        /** Not done, but not yet late (未到期). */
        NOT_YET_DUE(LocalText.of("未到期", "not yet due")),
        /** Not known to be done or due, so that it may be missing or not (无法判断). */
        UNDECIDED(LocalText.of("无法判断", "undecided")),
        /** Done, without a limit, or on a day not known exactly enough to decide whether it was in time (已完成). */
        DONE(LocalText.of("已完成", "done")),
        /** Not done, without a limit (未完成,无时限). */
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
     * @param debtor the debtor
     * @param inspection the inspection it is owed for
     * @param issue the issue it is owed for
     * @param measure the record of the supervision measure it is owed for
     * @param period the period it is owed for
     * @param dueWithin the days one of which is the day by which it is due
     * @param status the status
     * @param reminder the last grade of reminders reached
     * @param records the records that fulfil it
     * @param correction the last record that corrects one of these
     * @param reasons the reasons
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public Owed {
        Checks.notNull(duty, "duty");
        Checks.notNull(debtor, "debtor");
        Checks.notNull(inspection, "inspection");
        Checks.notNull(issue, "issue");
        Checks.notNull(measure, "measure");
        Checks.notNull(period, "period");
        Checks.notNull(dueWithin, "dueWithin");
        Checks.notNull(status, "status");
        Checks.notNull(reminder, "reminder");
        records = List.copyOf(Checks.notNull(records, "records"));
        Checks.notNull(correction, "correction");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + status);
        }
    }

    /**
     * Returns the day by which it is due; the duty decides whether that day is in time.
     *
     * @return the day; absent if there is no limit, or the day is known only {@linkplain #dueWithin within a span}
     */
    public Optional<LocalDate> due() {
        return dueWithin.filter(days -> days.first().equals(days.last())).flatMap(DateSpan::last);
    }

    /**
     * Returns whether it was done, in time or late.
     *
     * @return true if the status is in time, late or done
     */
    public boolean isDone() {
        return status == Status.IN_TIME || status == Status.LATE || status == Status.DONE;
    }

    @Override
    public String toString() {
        String what = OneLine.sentence(
                duty.id(),
                OneLine.with("by", debtor),
                OneLine.with("for", issue),
                OneLine.with("for", measure),
                due().isPresent() ? OneLine.with("due", due()) : OneLine.with("due within", dueWithin));
        return OneLine.sentence(what + ":", status);
    }
}

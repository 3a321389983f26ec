package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.status.ReminderGrades;

/**
 * The grades of reminders on a day, for what is not yet due.
 *
 * @param grades the grades
 * @param asOf the day
 * @param calendar which days are worked
 */
record Reminders(ReminderGrades grades, LocalDate asOf, WorkingDayCalendar calendar) {

    /** Returns the grade reached before a due day, which is known within days, and adds the reason. */
    Optional<ReminderGrades.Grade> of(DateSpan dueWithin, List<Reason> reasons) {
        LocalDate due = dueWithin.first().orElseThrow();
        ReminderGrades.Reached reached = grades.reachedOn(asOf, due, calendar);
        if (dueWithin.last().isEmpty()) {
            if (reached.possible().isPresent()) {
                reasons.add(Reason.of(DutyMessage.REMINDER_NOT_KNOWN_BEFORE, "due", due));
            }
            return Optional.empty();
        }
        if (!reached.isKnown()) {
            reasons.add(Reason.of(DutyMessage.REMINDER_NOT_KNOWN, "due", due));
            return Optional.empty();
        }
        DutyMessage message = dueWithin.last().get().equals(due) ? DutyMessage.REMINDED : DutyMessage.REMINDED_EARLY;
        reached.certain()
                .ifPresent(grade -> reasons.add(Reason.of(
                        message, "asOf", asOf, "grade", grade.name(), "days", grades.daysOf(grade), "due", due)));
        return reached.certain();
    }
}

package org.rectification.status;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Days;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The grades of reminders before a due day (催办级别), the earliest first. The caller states them; none come with the
 * library, since no source states any. What a grade leads to, such as a light or a letter, is up to the caller.
 *
 * <p>A grade is reached when no more days are left up to the last day than it states, and the last grade reached
 * applies, up to the last day included.
 *
 * <pre>{@code
 * ReminderGrades grades = new ReminderGrades(
 *         StatusRule.DayUnit.WORKING,
 *         List.of(
 *                 new ReminderGrades.Grade(LocalText.of("提醒", "reminder"), 7),
 *                 new ReminderGrades.Grade(LocalText.of("催办", "urging"), 3)));
 * StatusRule rule = StatusRule.of(ChinaWorkingDays.official()).withReminders(grades);
 * rule.statusOf(issue, LocalDate.of(2018, 12, 28)).reminder();    // Optional[催办 from 3 days before]
 * }</pre>
 *
 * @param unit the unit of the days
 * @param grades the grades, in the order in which they are reached
 * @since 0.1.0
 */
public record ReminderGrades(StatusRule.DayUnit unit, List<Grade> grades) {

    private static final int MOST_DAYS = 1_000;

    /**
     * A grade of reminders.
     *
     * @param name its name
     * @param days the number of days before the last day from which it applies
     */
    public record Grade(LocalText name, int days) {

        /**
         * Makes a grade.
         *
         * @param name its name
         * @param days the number of days before the last day from which it applies
         * @throws NullPointerException if the name is null
         */
        public Grade {
            Checks.notNull(name, "name");
        }

        @Override
        public String toString() {
            return OneLine.sentence(name, "from", OneLine.count(days, "day"), "before");
        }
    }

    /**
     * The last grade reached on a day, as far as it is known.
     *
     * @param certain the last grade that is reached in any case, if any
     * @param possible the last grade that may be reached, if any; the same unless the calendar does not cover the working
     *     days up to the last day
     */
    public record Reached(Optional<Grade> certain, Optional<Grade> possible) {

        /**
         * Makes an answer.
         *
         * @param certain the last grade that is reached in any case
         * @param possible the last grade that may be reached
         * @throws NullPointerException if an argument is null
         */
        public Reached {
            Checks.notNull(certain, "certain");
            Checks.notNull(possible, "possible");
        }

        /**
         * Returns whether the last grade reached is known.
         *
         * @return true if the grade that is reached in any case is the last that may be
         */
        public boolean isKnown() {
            return certain.equals(possible);
        }

        @Override
        public String toString() {
            return OneLine.of("Reached", certain, isKnown() ? "" : OneLine.sentence("or", possible));
        }
    }

    /**
     * Makes the grades.
     *
     * @param unit the unit of the days
     * @param grades the grades, in the order in which they are reached
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if there is no grade, a number of days is less than 1, more
     *     than 1 000 or not less than that of the grade before it, or a name occurs twice; it has every fault
     */
    public ReminderGrades {
        Checks.notNull(unit, "unit");
        grades = List.copyOf(Checks.notNull(grades, "grades"));
        Faults faults = Faults.of("reminders");
        faults.require(!grades.isEmpty(), StatusMessage.NO_GRADE, Place.of("grades"));
        Set<LocalText> names = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            Place place = Place.of("grades").at(i);
            faults.require(
                    grade.days() >= 1 && grade.days() <= MOST_DAYS,
                    StatusMessage.GRADE_DAYS,
                    place.at("days"),
                    "value",
                    grade.days());
            int before = i == 0 ? Integer.MAX_VALUE : grades.get(i - 1).days();
            faults.require(
                    i == 0 || grade.days() < before,
                    StatusMessage.GRADE_ORDER,
                    place.at("days"),
                    "before",
                    before,
                    "value",
                    grade.days());
            faults.require(names.add(grade.name()), StatusMessage.GRADE_NAME, place.at("name"), "name", grade.name());
        }
        faults.throwIfAny();
    }

    /**
     * Returns what is known of the last grade reached on a day.
     *
     * @param asOf the day
     * @param due the last day
     * @param calendar which days are worked; not used for grades in calendar days
     * @return the last grade reached; none after the last day
     * @throws NullPointerException if an argument is null
     */
    public Reached reachedOn(LocalDate asOf, LocalDate due, WorkingDayCalendar calendar) {
        Checks.notNull(asOf, "asOf");
        Checks.notNull(due, "due");
        Checks.notNull(calendar, "calendar");
        if (asOf.isAfter(due)) {
            return new Reached(Optional.empty(), Optional.empty());
        }
        DayCount left = new DayCount(asOf, due, calendar);
        if (unit == StatusRule.DayUnit.CALENDAR) {
            return reachedWithin(left.calendarDays(), left.calendarDays());
        }
        if (left.workingDays().isPresent()) {
            int known = left.workingDays().getAsInt();
            return reachedWithin(known, known);
        }
        LocalDate end = calendar.coverage().last().orElseThrow();
        if (calendar.coverage().contains(asOf) && end.isBefore(due)) {
            DayCount covered = new DayCount(asOf, end, calendar);
            int fewest = covered.workingDays().orElse(0);
            return reachedWithin(fewest, fewest + left.calendarDays() - covered.calendarDays());
        }
        return reachedWithin(0, left.calendarDays());
    }

    /** The grades with the fewest and the most days that may be left. */
    private Reached reachedWithin(long fewest, long most) {
        return new Reached(reachedWith(most), reachedWith(fewest));
    }

    private Optional<Grade> reachedWith(long left) {
        return grades.stream().filter(grade -> left <= grade.days()).reduce((first, later) -> later);
    }

    /**
     * Returns the days before the last day from which a grade applies, in the unit of these grades.
     *
     * @param grade the grade
     * @return the days
     * @throws NullPointerException if the grade is null
     */
    public Days daysOf(Grade grade) {
        int days = Checks.notNull(grade, "grade").days();
        return unit == StatusRule.DayUnit.WORKING ? Days.working(days) : Days.calendar(days);
    }

    @Override
    public String toString() {
        return OneLine.of("ReminderGrades", unit, grades);
    }
}

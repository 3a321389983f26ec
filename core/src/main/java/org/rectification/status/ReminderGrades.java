package org.rectification.status;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Days;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
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

    /** Returns the last grade reached with a number of days left. */
    Optional<Grade> reachedWith(long left) {
        return grades.stream().filter(grade -> left <= grade.days()).reduce((first, later) -> later);
    }

    Days daysOf(Grade grade) {
        return unit == StatusRule.DayUnit.WORKING ? Days.working(grade.days()) : Days.calendar(grade.days());
    }

    @Override
    public String toString() {
        return OneLine.of("ReminderGrades", unit, grades);
    }
}

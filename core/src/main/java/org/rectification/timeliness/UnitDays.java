package org.rectification.timeliness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueSubject;

/**
 * A unit with the calendar days from its start to the day up to which they are counted: its age if it is open, the time
 * it took if it is complete.
 *
 * <pre>{@code
 * new UnitDays(gx1, LocalDate.of(2017, 1, 10), LocalDate.of(2017, 12, 20)).days();    // 344
 * new UnitDays(gx2, LocalDate.of(2017, 1, 10), LocalDate.of(2017, 1, 5)).days();      // 0 // rectified before
 * }</pre>
 *
 * @param item the issue, part, measure or key step
 * @param from the start, not counted
 * @param until the day up to which days are counted, included; it may be before the start
 * @since 0.1.0
 */
public record UnitDays(IssueSubject item, LocalDate from, LocalDate until) {

    /**
     * Makes the days of a unit.
     *
     * @param item the issue, part, measure or key step
     * @param from the start
     * @param until the day up to which days are counted
     * @throws NullPointerException if an argument is null
     */
    public UnitDays {
        Checks.notNull(item, "item");
        Checks.notNull(from, "from");
        Checks.notNull(until, "until");
    }

    /**
     * Returns the number of calendar days.
     *
     * @return the days after the start up to the last one; 0 if that is before the start
     */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    /**
     * Returns whether the last day is before the start, as of what was rectified before the feedback (边查边改).
     *
     * @return true if it is, so that {@link #days} is 0
     */
    public boolean isBeforeStart() {
        return until.isBefore(from);
    }

    @Override
    public String toString() {
        return OneLine.sentence(item + ":", OneLine.number(days(), "day"), "from", from, "until", until);
    }
}

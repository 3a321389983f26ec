package org.rectification.status;

import java.time.LocalDate;
import org.rectification.base.Days;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Suspension;

/**
 * A line of the ledger of a due day: the days of a suspension that did not count, and the due day before and after them.
 *
 * @param suspension the suspension
 * @param first the first day that did not count, included
 * @param until the day from which days count again, excluded: that of the resumption or, while the suspension is open,
 *     the day asked about; the day on which the subject was complete, closed or ended if it is earlier
 * @param days how many days did not count: working days for a limit in working days, otherwise calendar days
 * @param from the due day without this suspension
 * @param due the due day with it
 * @since 0.1.0
 */
public record SuspendedDays(
        Suspension suspension, LocalDate first, LocalDate until, Days days, LocalDate from, LocalDate due) {

    /**
     * Makes a line.
     *
     * @param suspension the suspension
     * @param first the first day that did not count
     * @param until the day from which days count again
     * @param days how many days did not count
     * @param from the due day without this suspension
     * @param due the due day with it
     * @throws NullPointerException if an argument is null
     */
    public SuspendedDays {
        Checks.notNull(suspension, "suspension");
        Checks.notNull(first, "first");
        Checks.notNull(until, "until");
        Checks.notNull(days, "days");
        Checks.notNull(from, "from");
        Checks.notNull(due, "due");
    }

    @Override
    public String toString() {
        return OneLine.sentence(days, "from", first, "move", from, "to", due);
    }
}

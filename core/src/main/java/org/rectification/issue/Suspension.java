package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A suspension (中止) with its resumption, if there was one by the day asked about. The days from the first one, included,
 * to the day of the resumption, excluded, do not count.
 *
 * <pre>{@code
 * Suspension suspension = issue.suspensionsOf(Subject.issue(), LocalDate.of(2025, 6, 30)).get(0);
 * suspension.first();        // 2025-03-10
 * suspension.resumedOn();    // Optional[2025-05-06]
 * suspension.isOpen();       // false
 * }</pre>
 *
 * @param suspended the entry that states {@link Fact.Suspended}
 * @param resumed the entry that states {@link Fact.Resumed} of it
 * @since 0.1.0
 */
public record Suspension(Entry suspended, Optional<Entry> resumed) {

    /**
     * Makes a suspension.
     *
     * @param suspended the entry of the suspension
     * @param resumed the entry of its resumption
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the first entry is not a suspension, or the second is not a resumption of it or
     *     precedes it
     */
    public Suspension {
        Checks.notNull(suspended, "suspended");
        Checks.notNull(resumed, "resumed");
        if (!(suspended.fact() instanceof Fact.Suspended)) {
            throw new IllegalArgumentException("suspended must state a suspension, but was " + suspended);
        }
        if (resumed.isPresent() && !isResumption(resumed.get(), suspended)) {
            throw new IllegalArgumentException(
                    "resumed must state a resumption of " + suspended + " not before it, but was " + resumed.get());
        }
    }

    private static boolean isResumption(Entry resumed, Entry suspended) {
        return resumed.fact() instanceof Fact.Resumed resumption
                && resumption.suspension().equals(suspended.id())
                && !resumed.happenedOn().isBefore(suspended.happenedOn());
    }

    /**
     * Returns the subject that was suspended; the suspension holds for what is below it as well.
     *
     * @return the issue as a whole, or one of its parts, measures or key steps
     */
    public Subject subject() {
        return suspended.subject();
    }

    /**
     * Returns the first day that does not count.
     *
     * @return the day of the suspension, included
     */
    public LocalDate first() {
        return suspended.happenedOn();
    }

    /**
     * Returns the first day that counts again.
     *
     * @return the day of the resumption; absent while the suspension is open
     */
    public Optional<LocalDate> resumedOn() {
        return resumed.map(Entry::happenedOn);
    }

    /**
     * Returns the reason for the suspension.
     *
     * @return the reason
     */
    public LocalText reason() {
        return ((Fact.Suspended) suspended.fact()).reason();
    }

    /**
     * Returns whether the suspension has not been resumed.
     *
     * @return true if there is no resumption
     */
    public boolean isOpen() {
        return resumed.isEmpty();
    }

    @Override
    public String toString() {
        return OneLine.of(
                "Suspension",
                suspended.id(),
                suspended.subject(),
                "from " + first(),
                resumedOn().map(day -> "resumed " + day).orElse("open"));
    }
}

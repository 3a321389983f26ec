package org.rectification.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The standings of a subject over time: one step for each day on which its tier, its acceptance, its close-out or the
 * date of its extension changes. A step is valid until the next one; before the first step nothing is reported.
 * Immutable; reading a step allocates nothing.
 */
public final class Standings {

    private static final Standings NONE = new Standings(new long[0], List.of());

    private final long[] steps; // each the packed day, with the packed standing in the low bits
    private final List<Optional<LocalDate>>
            dues; // the extended due date by step; empty if none was granted, as for most

    private Standings(long[] steps, List<Optional<LocalDate>> dues) {
        this.steps = steps;
        this.dues = dues;
    }

    /**
     * Returns the standings of a subject without reports.
     *
     * @return standings without a step
     */
    public static Standings none() {
        return NONE;
    }

    /**
     * Returns the number of steps.
     *
     * @return the number
     */
    public int size() {
        return steps.length;
    }

    /**
     * Returns the first day of a step.
     *
     * @param step the index of the step, from 0
     * @return the day, as a {@link PackedDay}
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public long since(int step) {
        return steps[step] >> PackedStanding.BITS;
    }

    /**
     * Returns the standing of a step.
     *
     * @param step the index of the step, from 0
     * @return the standing, as a {@link PackedStanding}
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public int standing(int step) {
        return (int) steps[step] & (PackedStanding.COUNT - 1);
    }

    /**
     * Returns whether the subject is ended in any step.
     *
     * @return true if a step has an end
     */
    public boolean hasEnd() {
        for (long step : steps) {
            if (PackedStanding.end((int) step & (PackedStanding.COUNT - 1)) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the due date of the last extension granted as of a step.
     *
     * @param step the index of the step, from 0
     * @return the last day, included, if an extension was granted by then
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public Optional<LocalDate> extendedDue(int step) {
        Objects.checkIndex(step, steps.length);
        return dues.isEmpty() ? Optional.empty() : dues.get(step);
    }

    /**
     * Returns whether an extension was granted in any step.
     *
     * @return true if a step has an extended due date
     */
    public boolean isExtended() {
        return !dues.isEmpty();
    }

    /**
     * Returns the due date of the last extension granted by the end of a day.
     *
     * @param day the day, as a {@link PackedDay}
     * @return the last day, included, if an extension was granted by then
     */
    public Optional<LocalDate> extendedDueOn(long day) {
        if (dues.isEmpty()) {
            return Optional.empty();
        }
        int step = steps.length - 1;
        while (step >= 0 && since(step) > day) {
            step--;
        }
        return step < 0 ? Optional.empty() : dues.get(step);
    }

    /**
     * Returns the day after which the extended due date no longer changes.
     *
     * @return the day, included, as a {@link PackedDay}; {@link PackedDay#BEFORE_ALL} if no extension was granted
     */
    public long lastDueSince() {
        return dues.isEmpty() ? PackedDay.BEFORE_ALL : since(steps.length - 1);
    }

    /** Collects steps in the order of days, and keeps only those that differ from the step before. */
    public static final class Builder {

        private long[] steps = new long[8];
        private List<Optional<LocalDate>> dues = List.of();
        private int size;
        private int standing;
        private @Nullable LocalDate due;

        /**
         * Adds the standing from the end of a day on.
         *
         * @param day the day, as a {@link PackedDay}; later than the day before
         * @param now the standing, as a {@link PackedStanding}
         * @param extendedDue the due date of the last granted extension; null if none was granted
         */
        public void add(long day, int now, @Nullable LocalDate extendedDue) {
            if (now == standing && Objects.equals(extendedDue, due)) {
                return;
            }
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, 2 * size);
            }
            standing = now;
            due = extendedDue;
            if (dues.isEmpty() && due != null) {
                dues = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
            }
            if (!dues.isEmpty() || due != null) {
                dues.add(Optional.ofNullable(due));
            }
            steps[size++] = day << PackedStanding.BITS | now;
        }

        /**
         * Returns the steps.
         *
         * @return the standings
         */
        public Standings build() {
            return size == 0 ? NONE : new Standings(Arrays.copyOf(steps, size), List.copyOf(dues));
        }
    }
}

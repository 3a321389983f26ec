package org.rectification.issue;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.rectification.base.PackedDay;

/**
 * How a subject stands over time: one step for each day on which its tier, its acceptance, its close-out or the date of its
 * extension becomes otherwise. A step holds until the next; before the first nothing is reported.
 *
 * <p>An unmodifiable list in the order of days. A {@link Standing} is made when it is asked for; calculators that walk
 * millions of issues read a step by {@link #since}, {@link #code} and {@link #extendedDue}, which make nothing.
 */
public final class Standings extends AbstractList<Standing> implements RandomAccess {

    private static final Standings NONE = new Standings(new long[0], List.of());

    private final long[] steps; // each the packed day, and the code in the low bits
    private final List<Optional<LocalDate>> dues; // as extended, by step; none where none was granted, as for most

    private Standings(long[] steps, List<Optional<LocalDate>> dues) {
        this.steps = steps;
        this.dues = dues;
    }

    /**
     * Returns how a subject stands of which nothing is reported.
     *
     * @return no step
     */
    public static Standings none() {
        return NONE;
    }

    /**
     * Returns the first day of a step.
     *
     * @param step which one, from 0
     * @return the day, as a {@link PackedDay}
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public long since(int step) {
        return steps[step] >> Standing.CODE_BITS;
    }

    /**
     * Returns the tier of a step, and whether an acceptance and a close-out are in force, in one number.
     *
     * @param step which one, from 0
     * @return the code, as {@link Standing#code} has it
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public int code(int step) {
        return (int) steps[step] & (Standing.CODES - 1);
    }

    /**
     * Returns the due date that the last granted extension gave.
     *
     * @param step which one, from 0
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

    /** The due date of the last extension granted by the end of a packed day. */
    Optional<LocalDate> extendedDueOn(long day) {
        if (dues.isEmpty()) {
            return Optional.empty();
        }
        int step = steps.length - 1;
        while (step >= 0 && since(step) > day) {
            step--;
        }
        return step < 0 ? Optional.empty() : dues.get(step);
    }

    /** The packed day from which on the extended due date is that in the end. */
    long lastDueSince() {
        return dues.isEmpty() ? PackedDay.BEFORE_ALL : since(steps.length - 1);
    }

    @Override
    public Standing get(int step) {
        return Standing.of(PackedDay.toDate(since(step)), code(step), extendedDue(step));
    }

    @Override
    public int size() {
        return steps.length;
    }

    /** Puts the steps together: told what holds from a day on, in the order of days, it keeps what is otherwise than before. */
    static final class Builder {

        private long[] steps = new long[8];
        private List<Optional<LocalDate>> dues = List.of();
        private int size;
        private int code;
        private @Nullable LocalDate due;

        /** Takes what holds from the end of a day on, later than the day before. */
        void add(long day, Course course) {
            int now = course.code();
            if (now == code && Objects.equals(course.extendedDue(), due)) {
                return;
            }
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, 2 * size);
            }
            code = now;
            due = course.extendedDue();
            if (dues.isEmpty() && due != null) {
                dues = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
            }
            if (!dues.isEmpty() || due != null) {
                dues.add(Optional.ofNullable(due));
            }
            steps[size++] = day << Standing.CODE_BITS | now;
        }

        Standings build() {
            return size == 0 ? NONE : new Standings(Arrays.copyOf(steps, size), List.copyOf(dues));
        }
    }
}

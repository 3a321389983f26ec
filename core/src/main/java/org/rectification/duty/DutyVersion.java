package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A duty as it was in force on certain days (施行期间). The version in force on the day that starts a limit decides on the
 * limit: a feedback of 2018 is judged by the version of 2018, whenever the question is asked.
 *
 * @param timing when and how often the duty is due
 * @param inForce the days in force, both ends included; absent if not stated
 * @param sources the sources of this version
 * @since 0.1.0
 */
public record DutyVersion(Timing timing, Optional<DateSpan> inForce, List<Citation> sources) {

    /**
     * Makes a version.
     *
     * @param timing when and how often the duty is due
     * @param inForce the days in force, both ends included
     * @param sources the sources of this version
     * @throws NullPointerException if an argument or a source is null
     */
    public DutyVersion {
        Checks.notNull(timing, "timing");
        Checks.notNull(inForce, "inForce");
        sources = List.copyOf(Checks.notNull(sources, "sources"));
    }

    /**
     * Returns a version whose days in force are not stated.
     *
     * @param timing when and how often the duty is due
     * @param sources the sources
     * @return the version
     * @throws NullPointerException if an argument or a source is null
     */
    public static DutyVersion of(Timing timing, Citation... sources) {
        return new DutyVersion(timing, Optional.empty(), List.of(Checks.notNull(sources, "sources")));
    }

    /**
     * Returns a version in force on certain days.
     *
     * @param inForce the days in force, both ends included
     * @param timing when and how often the duty is due
     * @param sources the sources
     * @return the version
     * @throws NullPointerException if an argument or a source is null
     */
    public static DutyVersion in(DateSpan inForce, Timing timing, Citation... sources) {
        return new DutyVersion(
                timing, Optional.of(Checks.notNull(inForce, "inForce")), List.of(Checks.notNull(sources, "sources")));
    }

    /** Returns this version limited to days that overlap with those in force. */
    DutyVersion within(DateSpan days) {
        DateSpan common = inForce.map(
                        own -> new DateSpan(later(own.first(), days.first()), earlier(own.last(), days.last())))
                .orElse(days);
        return new DutyVersion(timing, Optional.of(common), sources);
    }

    /** Returns the later of two first days, each absent if open. */
    static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get())) ? one : other;
    }

    /** Returns the earlier of two last days, each absent if open. */
    static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }

    @Override
    public String toString() {
        return OneLine.of("DutyVersion", timing, OneLine.with("in force", inForce));
    }
}

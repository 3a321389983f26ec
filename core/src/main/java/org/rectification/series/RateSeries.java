package org.rectification.series;

import java.time.LocalDate;
import java.util.List;
import org.rectification.completion.CompletionRate;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A rate over time: one complete rate for each day of the {@link Sweep}.
 *
 * @param sweep the days and the knowledge
 * @param points the rates, in chronological order
 * @since 0.1.0
 */
public record RateSeries(Sweep sweep, List<CompletionRate> points) {

    /**
     * Creates a series.
     *
     * @param sweep the days and the knowledge
     * @param points the rates, in chronological order
     * @throws NullPointerException if an argument or a point is null
     * @throws IllegalArgumentException if there is not exactly one point for each day of the sweep, or the points have
     *     different definitions
     */
    public RateSeries {
        Checks.notNull(sweep, "sweep");
        points = List.copyOf(Checks.notNull(points, "points"));
        List<LocalDate> days = points.stream().map(CompletionRate::asOf).toList();
        if (!days.equals(sweep.days())) {
            throw new IllegalArgumentException("points must be one for each day of " + sweep.span() + " by "
                    + sweep.step() + ", but were " + days);
        }
        long definitions =
                points.stream().map(CompletionRate::definition).distinct().count();
        if (definitions > 1) {
            throw new IllegalArgumentException("points must have one definition, but had " + definitions);
        }
    }

    /**
     * Returns the rate on a day of the series.
     *
     * @param day the day of one of its points
     * @return the rate
     * @throws NullPointerException if the day is null
     * @throws IllegalArgumentException if the series has no point on that day
     */
    public CompletionRate on(LocalDate day) {
        long at = sweep.step().period(Checks.notNull(day, "day"))
                - sweep.step().period(points.get(0).asOf());
        if (at < 0 || at >= points.size() || !points.get((int) at).asOf().equals(day)) {
            throw new IllegalArgumentException(
                    "day must be one of " + sweep.span() + " by " + sweep.step() + ", but was " + day);
        }
        return points.get((int) at);
    }

    @Override
    public String toString() {
        return OneLine.of("RateSeries", sweep, OneLine.count(points.size(), "point"));
    }
}

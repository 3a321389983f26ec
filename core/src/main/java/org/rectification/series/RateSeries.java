package org.rectification.series;

import java.time.LocalDate;
import java.util.List;
import org.rectification.completion.CompletionRate;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A rate over time: one point for each day of the {@link Sweep}, each with everything a single rate has.
 *
 * @param sweep which days, and by what knowledge
 * @param points the rates, in the order of days
 */
public record RateSeries(Sweep sweep, List<CompletionRate> points) {

    /**
     * Makes a series.
     *
     * @param sweep which days, and by what knowledge
     * @param points the rates, in the order of days
     * @throws NullPointerException if an argument or a point is null
     * @throws IllegalArgumentException if the points are not one for each day of the sweep, or have not one definition
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

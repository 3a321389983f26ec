package org.rectification.indicator;

import java.util.Optional;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The progress of a task (任务进度): half of the soil samples, 155 of 155 industrial zones.
 *
 * @param done the amount done
 * @param whole the amount of the whole task, in the same unit: 100 if it is measured in per cent and no other target is
 *     stated
 * @since 0.1.0
 */
public record TaskProgress(Quantity done, Quantity whole) {

    private static final Quantity HUNDRED = Quantity.exactly(100);

    /**
     * Makes a progress.
     *
     * @param done the amount done
     * @param whole the amount of the whole task
     * @throws NullPointerException if an argument is null
     */
    public TaskProgress {
        Checks.notNull(done, "done");
        Checks.notNull(whole, "whole");
    }

    /**
     * Returns the progress of a task.
     *
     * @param indicator an indicator of kind {@link IndicatorKind#TASK}
     * @param reading a reading of it
     * @return the progress
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reading is of another indicator, the indicator is not of kind {@link
     *     IndicatorKind#TASK}, or no whole is stated for the period
     */
    public static TaskProgress of(Indicator indicator, IndicatorReading reading) {
        IndicatorOutcome.checkSame(indicator, reading);
        if (indicator.kind() != IndicatorKind.TASK) {
            throw new IllegalArgumentException(
                    "indicator must measure a task, but " + indicator.id() + " measures a " + indicator.kind());
        }
        Optional<Quantity> whole = indicator
                .targetFor(reading.period())
                .map(IndicatorTarget::value)
                .or(() -> indicator.unit().isPercentage() ? Optional.of(HUNDRED) : Optional.empty());
        return new TaskProgress(
                reading.value(),
                whole.orElseThrow(() -> new IllegalArgumentException("indicator must have a target for "
                        + reading.period() + ", but " + indicator.id() + " has none")));
    }

    /**
     * Returns the share that is done.
     *
     * @return amount done over whole; empty if one of them is a bound or too long for a ratio, or the whole is 0
     */
    public Optional<Ratio> share() {
        if (!done.isExact() || !whole.isExact() || whole.amount().signum() == 0) {
            return Optional.empty();
        }
        int scale = Math.max(done.amount().scale(), whole.amount().scale());
        try {
            return Optional.of(new Ratio(
                    done.amount().movePointRight(scale).longValueExact(),
                    whole.amount().movePointRight(scale).longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether the whole task is done.
     *
     * @return yes, no, or undecidable if bounds leave it open
     */
    public Truth complete() {
        return done.atLeast(whole);
    }

    /**
     * Returns the amount that remains to be done.
     *
     * @return the remainder, a bound if one of the two is a bound; empty if bounds leave it open, or more than the
     *     whole is done
     */
    public Optional<Quantity> remaining() {
        return whole.excessOver(done);
    }

    @Override
    public String toString() {
        return OneLine.sentence(done, "of", whole);
    }
}

package org.rectification.indicator;

import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The target of an indicator (目标值). For an indicator that is better the higher, "96.2 %" and "96.2 % or more" are the
 * same target.
 *
 * @param value the value to be reached
 * @param period the period of measurement, if stated
 * @param setBy the authority that set it, such as 国家考核, if stated
 * @param kind whether it is stated by a source or derived
 * @param sources the sources, possibly empty
 * @since 0.1.0
 */
public record IndicatorTarget(
        Quantity value, Optional<DateSpan> period, Optional<LocalText> setBy, FigureKind kind, List<Citation> sources) {

    /**
     * Makes a target.
     *
     * @param value the value to be reached
     * @param period the period of measurement
     * @param setBy the authority that set it
     * @param kind whether it is stated by a source or derived
     * @param sources the sources
     * @throws NullPointerException if an argument or an element is null
     */
    public IndicatorTarget {
        Checks.notNull(value, "value");
        Checks.notNull(period, "period");
        Checks.notNull(setBy, "setBy");
        Checks.notNull(kind, "kind");
        sources = List.copyOf(Checks.notNull(sources, "sources"));
    }

    /**
     * Returns a target stated by a source, for any period.
     *
     * @param value the value to be reached
     * @return the target
     * @throws NullPointerException if the value is null
     */
    public static IndicatorTarget published(Quantity value) {
        return new IndicatorTarget(value, Optional.empty(), Optional.empty(), FigureKind.PUBLISHED, List.of());
    }

    /**
     * Returns this target with a period.
     *
     * @param days the period of measurement
     * @return the target
     * @throws NullPointerException if the span is null
     */
    public IndicatorTarget during(DateSpan days) {
        return new IndicatorTarget(value, Optional.of(Checks.notNull(days, "days")), setBy, kind, sources);
    }

    /**
     * Returns whether the target applies to a reading of a period.
     *
     * @param measured the period of the reading
     * @return true if the target has no period, or its period overlaps the reading's
     * @throws NullPointerException if the span is null
     */
    public boolean holdsFor(DateSpan measured) {
        Checks.notNull(measured, "measured");
        return period.map(measured::overlaps).orElse(true);
    }

    @Override
    public String toString() {
        return OneLine.of("IndicatorTarget", value, period, kind);
    }
}

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
 * What an indicator is to reach (目标值). "96.2 % or more" and "96.2 %" of an indicator that is better the higher are one
 * target.
 *
 * @param value what is to be reached
 * @param period the days over which it is measured, if stated
 * @param setBy who set it, such as 国家考核, if stated
 * @param kind whether a source states it or it follows from what one states
 * @param sources where it is stated, perhaps none
 */
public record IndicatorTarget(
        Quantity value, Optional<DateSpan> period, Optional<LocalText> setBy, FigureKind kind, List<Citation> sources) {

    /**
     * Makes a target.
     *
     * @param value what is to be reached
     * @param period the days over which it is measured
     * @param setBy who set it
     * @param kind whether a source states it
     * @param sources where it is stated
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
     * Returns a target that a source states, for any period.
     *
     * @param value what is to be reached
     * @return the target
     * @throws NullPointerException if the value is null
     */
    public static IndicatorTarget published(Quantity value) {
        return new IndicatorTarget(value, Optional.empty(), Optional.empty(), FigureKind.PUBLISHED, List.of());
    }

    /**
     * Returns this target for a period.
     *
     * @param days the days over which it is measured
     * @return the target
     * @throws NullPointerException if the span is null
     */
    public IndicatorTarget during(DateSpan days) {
        return new IndicatorTarget(value, Optional.of(Checks.notNull(days, "days")), setBy, kind, sources);
    }

    /**
     * Returns whether the target holds for a reading of a period.
     *
     * @param measured the days over which something was measured
     * @return true if it names no period, or one that shares a day with them
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

/**
 * Indicators (指标): measured quantities with their units, targets and readings, and the outcomes computed from them
 * (指标完成情况).
 *
 * <p>Reading order: {@link org.rectification.indicator.Indicator} with {@link
 * org.rectification.indicator.IndicatorKind}, {@link org.rectification.indicator.MeasurementUnit} and {@link
 * org.rectification.indicator.Direction}; {@link org.rectification.indicator.IndicatorTarget}; {@link
 * org.rectification.indicator.IndicatorReading} with {@link org.rectification.indicator.Margin} and {@link
 * org.rectification.indicator.StatedOutcome}. Then the computed values: {@link
 * org.rectification.indicator.IndicatorOutcome} (a reading compared with its target), {@link
 * org.rectification.indicator.IndicatorChange} (the change between two readings), {@link
 * org.rectification.indicator.TaskProgress}.
 *
 * <p>Whether a target was met is never stored. It is computed, and may be undecidable or not stated; a bound is never
 * replaced by an exact number.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.indicator;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

/**
 * Indicators (指标): what is measured, in which unit, what it is to reach, and what it reached (指标完成情况).
 *
 * <p>Read in this order: {@link org.rectification.indicator.Indicator} with {@link
 * org.rectification.indicator.IndicatorKind}, {@link org.rectification.indicator.MeasurementUnit} and {@link
 * org.rectification.indicator.Direction}; {@link org.rectification.indicator.IndicatorTarget}; {@link
 * org.rectification.indicator.IndicatorReading} with {@link org.rectification.indicator.Margin} and {@link
 * org.rectification.indicator.StatedOutcome}. Then what is computed from them: {@link
 * org.rectification.indicator.IndicatorOutcome} (a reading beside its target), {@link
 * org.rectification.indicator.IndicatorChange} (the change between two readings), {@link
 * org.rectification.indicator.TaskProgress}.
 *
 * <p>Whether a target was met is not stored: it is computed, and may turn out undecidable or not stated. Bounds stay
 * bounds.
 */
@NullMarked
@RectificationStyle
package org.rectification.indicator;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

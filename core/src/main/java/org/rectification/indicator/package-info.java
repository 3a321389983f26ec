/**
 * Indicators (指标): what is measured, in which unit, what it is to reach, and what it reached.
 *
 * <p>Read in this order: {@link org.rectification.indicator.Indicator} with {@link
 * org.rectification.indicator.IndicatorKind}, {@link org.rectification.indicator.MeasurementUnit} and {@link
 * org.rectification.indicator.Direction}; {@link org.rectification.indicator.IndicatorTarget}; {@link
 * org.rectification.indicator.IndicatorReading} with {@link org.rectification.indicator.Margin} and {@link
 * org.rectification.indicator.StatedOutcome}.
 *
 * <p>Whether a target was met is not stored here: it is computed, and may turn out undecidable or not stated.
 */
@NullMarked
@RectificationStyle
package org.rectification.indicator;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

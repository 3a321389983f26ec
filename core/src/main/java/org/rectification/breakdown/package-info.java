/**
 * Breakdowns of a total into named classes: whether the stated counts add up to the total, and rates of some classes
 * over others, such as closed complaints over all complaints found true.
 *
 * <p>Read in this order: {@link org.rectification.breakdown.Breakdown} (the counts), {@link
 * org.rectification.breakdown.BreakdownTally} (counting items by class), {@link
 * org.rectification.breakdown.ClassRateDefinition} and {@link org.rectification.breakdown.ClassRateDefinitions} (the
 * definition of a rate), {@link org.rectification.breakdown.ClassRate} (the result). For counts that a source states as
 * bounds or does not state: {@link org.rectification.breakdown.StatedBreakdown} and {@link
 * org.rectification.breakdown.ClassRateRange}.
 *
 * <p>The package does not depend on issues or registers: any items that are divided into classes can be counted. Rates
 * of issues, measures and key steps as of a date are in {@code org.rectification.completion}; rates of both packages
 * are a {@link org.rectification.base.Rate}.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.breakdown;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

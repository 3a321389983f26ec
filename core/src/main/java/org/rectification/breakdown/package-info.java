/**
 * A whole and its named classes: whether the stated parts make the whole, and rates of some classes out of others, such
 * as complaints closed of all complaints found true.
 *
 * <p>Read in this order: {@link org.rectification.breakdown.Breakdown} (the counts), {@link
 * org.rectification.breakdown.BreakdownTally} (counting items into it), {@link
 * org.rectification.breakdown.ClassRateDefinition} and {@link org.rectification.breakdown.ClassRateDefinitions} (what a
 * rate counts), {@link org.rectification.breakdown.ClassRate} (the answer); for counts that a
 * source states as bounds or not at all {@link org.rectification.breakdown.StatedBreakdown} and {@link
 * org.rectification.breakdown.ClassRateRange}.
 *
 * <p>It knows no issue and no register: whatever comes in classes can be counted here. Rates of issues, measures and key
 * steps as of a date are in {@code org.rectification.completion}.
 */
@NullMarked
@RectificationStyle
package org.rectification.breakdown;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

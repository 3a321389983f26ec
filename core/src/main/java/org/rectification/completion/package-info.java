/**
 * How much is complete: rate definitions as data, tallies that merge, rates that say what they leave out, and targets.
 *
 * <p>Read in this order: {@link org.rectification.completion.RateDefinition} and {@link
 * org.rectification.completion.RateDefinitions} with {@link org.rectification.completion.CountingBasis} (what is counted), {@link
 * org.rectification.completion.CompletionRate} (the answer), {@link org.rectification.completion.RateItems} (the units
 * behind it), {@link org.rectification.completion.CompletionTally} (how it is counted), {@link
 * org.rectification.completion.Grouping}, {@link org.rectification.completion.GroupedTally} and {@link
 * org.rectification.completion.GroupedRates} (the same in groups), {@link org.rectification.completion.RateComparison}
 * (what two definitions make of one register), {@link org.rectification.completion.WeightedRate}, {@link
 * org.rectification.completion.TargetOutcome}; {@link org.rectification.completion.Verdict} is the verdict on one unit.
 * Rates over classes that are no issues, such as complaints, are in {@code org.rectification.breakdown}.
 *
 * <p>The same province can truthfully publish 59 %, 76 % and 86 %. So a rate here is never a bare number: it is a
 * definition and two counts, with everything left out beside it.
 */
@NullMarked
@RectificationStyle
package org.rectification.completion;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

/**
 * Completion rates: rate definitions as data, mergeable tallies, and rates that report the units they leave out.
 *
 * <p>Read in this order: {@link org.rectification.completion.RateDefinition} and
 * {@link org.rectification.completion.RateDefinitions} with {@link org.rectification.completion.CountingBasis} (the
 * definition of a rate), {@link org.rectification.completion.CompletionRate} (the result),
 * {@link org.rectification.completion.RateItems} (the units of a rate),
 * {@link org.rectification.completion.CompletionTally} (counting), {@link org.rectification.completion.Grouping},
 * {@link org.rectification.completion.GroupedTally} and {@link org.rectification.completion.GroupedRates} (the same by
 * group), {@link org.rectification.completion.RateComparison} (two definitions over one register),
 * {@link org.rectification.completion.WeightedRate} (a weighted mean of group rates),
 * {@link org.rectification.completion.RepeatRate} (the share of issues that repeat an earlier one);
 * {@link org.rectification.completion.CountingStatus} is the counting status of one unit. Rates over classes of other
 * items, such as complaints, are in {@code org.rectification.breakdown}; rates of both packages are a
 * {@link org.rectification.base.Rate}.
 *
 * <p>One province can correctly publish 59 %, 76 % and 86 % for the same register, under three definitions. A rate is
 * therefore never a bare number: it consists of a definition, a numerator and a denominator, and the counts of
 * everything left out. If a definition selects by due date, it takes the due days that depend on an event or a suspension
 * from {@link org.rectification.status.DueDays}; without them such units are counted apart, as unresolved.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.completion;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

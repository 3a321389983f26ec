/**
 * How much is complete: rate definitions as data, tallies that merge, rates that say what they leave out, and targets.
 *
 * <p>Read in this order: {@link org.rectification.completion.RateDefinition} and {@link
 * org.rectification.completion.RateDefinitions} (what is counted), {@link
 * org.rectification.completion.CompletionRate} (the answer), {@link org.rectification.completion.CompletionTally} (how
 * it is counted), {@link org.rectification.completion.GroupedRates}, {@link
 * org.rectification.completion.RateItems} (the issues behind a figure), {@link
 * org.rectification.completion.TargetOutcome}.
 *
 * <p>The same province can truthfully publish 59 %, 76 % and 86 %. So a rate here is never a bare number: it is a
 * definition and two counts, with everything left out beside it.
 */
@NullMarked
@RectificationStyle
package org.rectification.completion;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

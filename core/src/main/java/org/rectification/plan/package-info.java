/**
 * Plans: deadlines with their published wording, phases with their targets, measures and key steps.
 *
 * <p>Reading order: {@link org.rectification.plan.Deadline} (its linked page has the grammar of the wordings), {@link
 * org.rectification.plan.RelativeLimit} with its {@link org.rectification.plan.LimitStart}, {@link
 * org.rectification.plan.Phase} and {@link org.rectification.plan.CompletionTarget}, {@link
 * org.rectification.plan.Measure} and {@link org.rectification.plan.KeyStep}.
 *
 * <p>A plan states what is to be done; what was done is recorded in the history of an issue. No type of this package
 * has a status, and an extension does not change a plan: it is a fact of the history.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.plan;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

/**
 * What is to be done by when: deadlines with their published wording, phases with their targets, measures and key
 * steps.
 *
 * <p>Read in this order: {@link org.rectification.plan.Deadline} (words first; its page has the grammar), {@link
 * org.rectification.plan.Phase} and {@link org.rectification.plan.CompletionTarget}, {@link
 * org.rectification.plan.Measure} and {@link org.rectification.plan.KeyStep}.
 *
 * <p>A plan says what is to be done; what was done stands in an issue's history. So nothing here has a status, and an
 * extension does not change a plan: it is a dated fact beside it.
 */
@NullMarked
@RectificationStyle
package org.rectification.plan;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

/**
 * Accountability (问责): what was handed over, what was done, and to whom, one record for each.
 *
 * <p>Read in this order: {@link org.rectification.accountability.ActionFamily}, {@link
 * org.rectification.accountability.ActionKind} with its {@link org.rectification.accountability.LegalBasis}, {@link
 * org.rectification.accountability.AccountableSubject} with {@link org.rectification.accountability.Rank} and {@link
 * org.rectification.accountability.PersonCategory}, {@link org.rectification.accountability.AccountabilityAction}, {@link
 * org.rectification.accountability.Clue} and {@link org.rectification.accountability.ClueStep}.
 *
 * <p>Nobody has a name here. A published total is no list of persons: it is an aggregate record of package
 * {@code oversight}. Counts of actions are in {@code org.rectification.accountability.figures}.
 */
@NullMarked
@RectificationStyle
package org.rectification.accountability;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

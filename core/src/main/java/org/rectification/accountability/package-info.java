/**
 * Accountability (问责): clues handed over, actions taken, and the persons or units they concern, one record for each.
 *
 * <p>Reading order: {@link org.rectification.accountability.ActionFamily}, {@link
 * org.rectification.accountability.ActionKind} with its {@link org.rectification.accountability.LegalBasis}, {@link
 * org.rectification.accountability.AccountableSubject} with {@link org.rectification.accountability.Rank} and {@link
 * org.rectification.accountability.PersonCategory}, {@link org.rectification.accountability.AccountabilityAction},
 * {@link org.rectification.accountability.Clue} and {@link org.rectification.accountability.ClueStep}.
 *
 * <p>No type of this package has the name of a person. A published total is not a list of persons: it is an aggregate
 * record of package {@code oversight}. Counts of actions are in {@code org.rectification.accountability.figures}.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.accountability;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

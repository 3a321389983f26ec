/**
 * Published statements, and whether a register agrees with them, or the counts they state themselves; published totals
 * held against their parts and against each other.
 *
 * <p>Read in this order: {@link org.rectification.audit.PublishedStatement}, {@link
 * org.rectification.audit.StatedFigure}, {@link org.rectification.audit.Claim}, {@link
 * org.rectification.audit.Derivation}, {@link org.rectification.audit.StatementCheck}; {@link
 * org.rectification.audit.TotalCheck} and {@link org.rectification.audit.TotalSum}.
 *
 * <p>What a source states, what follows from it and what was reconstructed are three kinds of figure; none is ever shown
 * as another.
 *
 * <p>A figure agrees, disagrees, or stays undecided: what a source gives as a bound, or leaves out, is never taken for a
 * number.
 */
@NullMarked
@RectificationStyle
package org.rectification.audit;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

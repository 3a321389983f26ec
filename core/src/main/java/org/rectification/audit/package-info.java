/**
 * Published statements, and the check of their figures against a register or against the counts that the statement
 * itself gives. The package also checks published totals against their parts and against
 * the rows of a register, and sums them.
 *
 * <p>Start with {@link org.rectification.audit.PublishedStatement}, which consists of figures
 * ({@link org.rectification.audit.StatedFigure}), each with a {@link org.rectification.audit.Claim} and, if derived, a
 * {@link org.rectification.audit.Derivation}. {@link org.rectification.audit.StatementCheck} checks a statement. Then
 * read {@link org.rectification.audit.TotalCheck}, {@link org.rectification.audit.TotalSum} and {@link
 * org.rectification.audit.RowsOfTotal}.
 *
 * <p>There are three kinds of figures: published by a source, derived from published figures, and reconstructed. A
 * figure of one kind is never presented as another.
 *
 * <p>A figure agrees, disagrees or is undecidable. A bound or a missing value is never treated as an exact number.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.audit;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

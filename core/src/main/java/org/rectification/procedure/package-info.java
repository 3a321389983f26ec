/**
 * Close-out procedures (销号程序) as values: the stages before an issue may be closed, with their actors, order, intervals
 * and evidence, and the consequences of a refuted completion.
 *
 * <p>Reading order: {@link org.rectification.procedure.Procedure} and {@link org.rectification.procedure.Stage}; the
 * requirements of a stage ({@link org.rectification.procedure.Actor}, {@link org.rectification.procedure.Interval},
 * {@link org.rectification.procedure.Independence}, {@link org.rectification.procedure.Criterion}); the rules of a
 * procedure beyond its stages ({@link org.rectification.procedure.Scope}, {@link org.rectification.procedure.Closing},
 * {@link org.rectification.procedure.ObjectionRule}, {@link org.rectification.procedure.LookBack}, {@link
 * org.rectification.procedure.Reversal}); then {@link org.rectification.procedure.Procedures}, the procedures shipped
 * with the library.
 *
 * <p>No procedure has been published completely, and they differ from place to place. Everything the sources do not
 * state is <em>unspecified</em>: absent, listed by {@link org.rectification.procedure.Procedure#unspecified}, and for
 * the user to set. No default replaces a legal rule.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.procedure;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

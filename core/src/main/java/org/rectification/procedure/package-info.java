/**
 * Close-out procedures (销号程序) as values: which stages an issue goes through before it may be closed, who takes them, in which
 * order, after how long, on what papers, and what a later finding does.
 *
 * <p>Read in this order: {@link org.rectification.procedure.Procedure} and {@link org.rectification.procedure.Stage}; what a
 * stage asks for ({@link org.rectification.procedure.Actor}, {@link org.rectification.procedure.Interval}, {@link
 * org.rectification.procedure.Independence}, {@link org.rectification.procedure.Criterion}); what a procedure says beside its
 * stages ({@link org.rectification.procedure.Scope}, {@link org.rectification.procedure.Closing}, {@link
 * org.rectification.procedure.ObjectionRule}, {@link org.rectification.procedure.LookBack}, {@link
 * org.rectification.procedure.Reversal}); then {@link org.rectification.procedure.Procedures}, the procedures that come with
 * the library.
 *
 * <p>No rule was ever published whole, and no two places agree. So everything a source does not say is
 * <em>unspecified</em>: absent here, listed by {@link org.rectification.procedure.Procedure#unspecified}, and the user's to set.
 * There is no default that stands for law.
 */
@NullMarked
@RectificationStyle
package org.rectification.procedure;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

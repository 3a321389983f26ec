/**
 * Whether an issue may be closed under a procedure, and what stands in the way: verdicts that prove themselves, what may be
 * done next, the earliest day of closing, the latest day of each stage before a deadline, what two procedures judge
 * differently, and how far the issues of a register have come.
 *
 * <p>Read in this order: {@link org.rectification.closeout.CloseOutRule} (a procedure made ready to judge by), {@link
 * org.rectification.closeout.CloseOutVerdict} with {@link org.rectification.closeout.CloseOutStatus}, {@link
 * org.rectification.closeout.Condition}, {@link org.rectification.closeout.ConditionState} and {@link
 * org.rectification.closeout.ConditionResult}; then {@link org.rectification.closeout.NextAction} and {@link
 * org.rectification.closeout.CloseOutSchedule}; then {@link org.rectification.closeout.CloseOutComparison} and {@link
 * org.rectification.closeout.CloseOutFunnel}. A condition of your own is an {@link
 * org.rectification.closeout.OwnCondition}.
 *
 * <p>Each condition is one small class that knows how to decide itself and how to explain its decision; a decision, a full verdict,
 * a schedule and a comparison all ask the same ones.
 */
@NullMarked
package org.rectification.closeout;

import org.jspecify.annotations.NullMarked;

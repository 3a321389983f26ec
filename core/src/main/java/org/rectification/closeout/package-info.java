/**
 * Decides whether an issue may be closed under a procedure, and reports what prevents closing. The package also lists
 * the possible next actions, computes the earliest day of closing and the latest day of each stage before a deadline,
 * compares two procedures, counts how far the issues of a register have come, and answers for look-backs (回头看).
 *
 * <p>Start with {@link org.rectification.closeout.CloseOutRule}, a procedure prepared for judging issues. It returns a
 * {@link org.rectification.closeout.CloseOutVerdict} with a {@link org.rectification.closeout.CloseOutStatus}. Then
 * read {@link org.rectification.closeout.Condition}, {@link org.rectification.closeout.ConditionState} and
 * {@link org.rectification.closeout.ConditionResult}, next {@link org.rectification.closeout.NextAction} and
 * {@link org.rectification.closeout.CloseOutSchedule}, and last {@link org.rectification.closeout.CloseOutComparison}
 * and {@link org.rectification.closeout.CloseOutFunnel}. Implement {@link org.rectification.closeout.OwnCondition} to
 * add a condition of your own.
 *
 * <p>What follows the closing is in {@link org.rectification.closeout.LookBackRule}: whether an issue was checked again
 * and by when it is to be ({@link org.rectification.closeout.LookBackStatus}), and how many of an area ({@link
 * org.rectification.closeout.LookBackSample}).
 *
 * <p>Each condition is a small class that evaluates itself and explains its result. Decisions, verdicts, schedules and
 * comparisons all use the same conditions.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.closeout;

import org.jspecify.annotations.NullMarked;

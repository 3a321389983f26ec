/**
 * Deadline status (时限状态) of an issue, part, measure or key step on a date: whether it is in time or overdue, by how
 * many days, and whether its key steps are on schedule.
 *
 * <p>Read in this order: {@link org.rectification.status.StatusRule} (the rule, with the reason for each choice),
 * {@link org.rectification.status.IssueStatus} (the result), {@link org.rectification.status.Lateness} and {@link
 * org.rectification.status.Schedule} (its two aspects), {@link org.rectification.status.DueDays} and {@link
 * org.rectification.status.DueDay} (the last day, with {@link org.rectification.status.StartDays} of limits and {@link
 * org.rectification.status.SuspendedDays}), {@link org.rectification.status.ExtensionChain} and {@link
 * org.rectification.status.Extension} (the original deadline and the outcome of every extension request), {@link
 * org.rectification.status.DayCount} (the number of days, with a ledger of each day). {@link
 * org.rectification.status.ExtensionPolicy} holds the extensions that were granted against rules on who may grant them,
 * how often and for how long; each {@link org.rectification.status.ExtensionFinding} says what breaks it. {@link
 * org.rectification.status.LimitTable} gives the limit of an issue whose plan states no deadline. {@link
 * org.rectification.status.ClassWideSearch} says whether the search for issues of the same kind elsewhere (举一反三) was done
 * that an issue asks for.
 *
 * <p>{@link org.rectification.status.ReminderGrades} are the grades of reminders before a last day, as the caller states
 * them; a status says which of them is reached.
 *
 * <p>The status is never stored; it is derived for a reference date. Lateness is decided by comparing calendar dates.
 * The number of working days is informational, and is absent, with the reason, if the calendar does not cover the
 * dates.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.status;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

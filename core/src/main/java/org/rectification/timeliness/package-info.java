/**
 * Timeliness (时效): how much of what is due was completed by its last day, how old what is open is, and how long what is
 * complete took.
 *
 * <p>Read in this order: {@link org.rectification.timeliness.OnTimeRate} (the share completed by its last day) with
 * {@link org.rectification.timeliness.OnTimeStatus} (what it makes of each unit),
 * {@link org.rectification.timeliness.AgeFigures} (age and time to complete) with
 * {@link org.rectification.timeliness.DaysByRank} (median and quartiles) and
 * {@link org.rectification.timeliness.UnitDays} (the days of one unit).
 *
 * <p>Last days and completions are those of the deadline status, by a {@link org.rectification.status.StatusRule}; a
 * completion rate in {@code org.rectification.completion} counts what is complete, in time or not.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.timeliness;

import org.jspecify.annotations.NullMarked;

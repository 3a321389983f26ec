/**
 * Figures over time: rate series, an index for rates on any date, a column form for repeated queries about one date,
 * the difference between two dates, and whether targets were reached in time.
 *
 * <p>Read in this order: {@link org.rectification.series.Sweep} with {@link org.rectification.series.Step} and {@link
 * org.rectification.series.Knowledge} (the dates, their interval and the knowledge used), {@link
 * org.rectification.series.RateSeries} (the result), {@link org.rectification.series.SeriesTally} (counting), {@link
 * org.rectification.series.RateIndex} (a rate on any date and by any knowledge), {@link
 * org.rectification.series.IssueColumns} with {@link org.rectification.series.ColumnTally} (many queries about one
 * date), {@link org.rectification.series.DifferenceRule} with {@link org.rectification.series.Difference} and {@link
 * org.rectification.series.Change} (the difference between two dates), {@link
 * org.rectification.series.TargetOutcome} (whether a target was reached by its day, or since when).
 *
 * <p>Every calculation of this package takes its counting statuses from {@code CountingCourse} or counts by the same
 * rules, so every rate equals a recount on its date, with due days ({@link org.rectification.status.DueDays}) or without.
 * An index takes no due days. A difference determines lateness with a
 * {@link org.rectification.status.StatusRule}. Columns contain only due dates and standings, and treat an issue as
 * overdue if it is due before the day and not complete.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.series;

import org.jspecify.annotations.NullMarked;

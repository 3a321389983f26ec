/**
 * Figures over time: series from one sweep, an index that answers for any date, a column form for repeated questions, and
 * what happened between two dates.
 *
 * <p>Read in this order: {@link org.rectification.series.Sweep} with {@link org.rectification.series.Step} and {@link
 * org.rectification.series.Knowledge} (which dates, known how), {@link org.rectification.series.RateSeries} (the answer),
 * {@link org.rectification.series.SeriesTally} (how it is counted), {@link org.rectification.series.RateIndex} (any date,
 * as known too), {@link org.rectification.series.IssueColumns} with {@link org.rectification.series.ColumnTally} (one
 * date, many questions), {@link org.rectification.series.DifferenceRule} with {@link
 * org.rectification.series.Difference} and {@link org.rectification.series.Change}.
 *
 * <p>Nothing here decides what counts: verdicts come from {@code VerdictCourse}, so every rate is
 * the one that a recount on its date gives. A difference takes lateness from {@link org.rectification.status.StatusRule};
 * columns know due dates and tiers alone, and call overdue what is due before the day and not complete.
 */
@NullMarked
package org.rectification.series;

import org.jspecify.annotations.NullMarked;

/**
 * Where an issue, a part, a measure or a key step stands on a date: how it lies against its last day, by how many working
 * days, and whether its key steps are on schedule.
 *
 * <p>Read in this order: {@link org.rectification.status.StatusRule} (every choice, with its reason), {@link
 * org.rectification.status.IssueStatus} (the answer), {@link org.rectification.status.Lateness} and {@link
 * org.rectification.status.Schedule} (its two axes), {@link org.rectification.status.ExtensionChain} and {@link
 * org.rectification.status.Extension} (the original date and what became of every request to move it), {@link
 * org.rectification.status.DayCount} (how many days, and which).
 *
 * <p>Nothing here is stored: being overdue is derived at the date of the question. Lateness is a comparison of calendar
 * dates; the number of working days beside it is information, and is left out, with the reason, where the calendar does
 * not reach.
 */
@NullMarked
@RectificationStyle
package org.rectification.status;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

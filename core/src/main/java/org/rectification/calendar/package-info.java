/**
 * Working-day calendars, time limits counted in them, and the check of printed notice windows.
 *
 * <p>Reading order: {@link org.rectification.calendar.WorkingDayCalendar} (the queries, and the conventions about zero,
 * starts on a day off and the ends of a count), {@link org.rectification.calendar.ChinaWorkingDays} (the official
 * calendar of mainland China, current or as known on a day); then {@link
 * org.rectification.calendar.WorkingDayCalendarBuilder} and {@link org.rectification.calendar.CalendarNotice} (custom
 * calendars) and {@link org.rectification.calendar.ProvisionalCalendar} (marked answers beyond the coverage); then
 * {@link org.rectification.calendar.TimeLimit}, {@link org.rectification.calendar.CountingConvention}, {@link
 * org.rectification.calendar.DueDate} and {@link org.rectification.calendar.DayLedger} (limits, and the proof of each
 * answer); last {@link org.rectification.calendar.NoticeWindow} and {@link org.rectification.calendar.WindowVerdict}
 * (windows of public notices).
 *
 * <p>A year without a published notice is unknown, not an ordinary year: a calendar refuses days outside its coverage
 * unless provisional answers are requested. The last days of what is published are provisional as long as a later
 * notice may still change them. The deadlines of plans and their wordings belong to {@code
 * org.rectification.plan}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * Which days are worked, how limits are counted in them, and whether a printed window holds what it says.
 *
 * <p>Read in this order: {@link org.rectification.calendar.WorkingDayCalendar} (the questions, and the one meaning of
 * zero, of a start on a day off and of the ends of a count), {@link org.rectification.calendar.ChinaWorkingDays} (the
 * official calendar of mainland China, now and as known on a day); then
 * {@link org.rectification.calendar.WorkingDayCalendarBuilder} and {@link org.rectification.calendar.CalendarNotice}
 * (calendars of one's own) and {@link org.rectification.calendar.ProvisionalCalendar} (marked answers beyond the
 * coverage); then
 * {@link org.rectification.calendar.TimeLimit}, {@link org.rectification.calendar.CountingConvention},
 * {@link org.rectification.calendar.DueDate} and {@link org.rectification.calendar.DayLedger} (limits, and the proof of
 * each answer); last {@link org.rectification.calendar.NoticeWindow} and
 * {@link org.rectification.calendar.WindowVerdict} (windows of public notices).
 *
 * <p>A year with no notice yet is unknown, not an ordinary year: outside its coverage a calendar refuses, unless asked
 * for provisional answers. The deadlines of plans and their wordings are not here.
 */
@NullMarked
package org.rectification.calendar;

import org.jspecify.annotations.NullMarked;

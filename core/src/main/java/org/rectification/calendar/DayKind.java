package org.rectification.calendar;

/** Which days a published count says it counts. */
public enum DayKind {
    /** Working days, said so (工作日). */
    WORKING,
    /** Calendar days, said so (自然日, 日历日). */
    CALENDAR,
    /** Days, and no more (天, 日): calendar days by the words, working days in some notices. */
    UNSPECIFIED
}

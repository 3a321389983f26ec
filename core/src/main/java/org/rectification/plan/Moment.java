package org.rectification.plan;

import java.time.LocalDate;

/**
 * A date or part of the calendar, as named by a wording.
 *
 * @param part the part of the year
 * @param year the year; the last one of a plan period
 * @param first its first day
 * @param last its last day
 * @param sharesUnit whether it is a number that takes its unit from the next date
 * @param inFigures whether it is written as 2018.6.30, 2018-06 or similar
 * @param begin the position of its first token
 */
record Moment(
        YearPart part, int year, LocalDate first, LocalDate last, boolean sharesUnit, boolean inFigures, int begin) {

    /** Whether it is a day, so that 前 after it is unambiguous. */
    boolean isPoint() {
        return part.isPoint();
    }

    /** Whether it has no fixed day. */
    boolean isVague() {
        return part.place() == YearPart.Place.SOMEWHERE;
    }
}

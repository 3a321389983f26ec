package org.rectification.plan;

import java.time.LocalDate;

/**
 * A date or part of the calendar, as far as a wording names it.
 *
 * @param part what of a year it is
 * @param year which year; of a plan period the last
 * @param first its first day
 * @param last its last day
 * @param sharesUnit whether it is a number that took its unit from the date after it
 * @param inFigures whether it is written 2018.6.30, 2018-06 or the like
 * @param begin the place of its first token
 */
record Moment(
        YearPart part, int year, LocalDate first, LocalDate last, boolean sharesUnit, boolean inFigures, int begin) {

    /** Whether it names a day, so that 前 after it leaves no doubt. */
    boolean isPoint() {
        return part.isPoint();
    }

    /** Whether it is a place with no fixed day. */
    boolean isVague() {
        return part.place() == YearPart.Place.SOMEWHERE;
    }
}

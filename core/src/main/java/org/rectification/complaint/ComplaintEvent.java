package org.rectification.complaint;

import java.time.LocalDate;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * One event in the course of a complaint, on two axes.
 *
 * @param kind what happened
 * @param happenedOn the day it happened
 * @param reportedOn the day it became known, never before it happened
 */
public record ComplaintEvent(Kind kind, LocalDate happenedOn, LocalDate reportedOn) {

    /** What can happen to a complaint. The last finding and the last closing or reopening hold. */
    public enum Kind implements Labelled {
        /** Found to be true (查实属实). */
        FOUND_FOUNDED(LocalText.of("查实属实", "found to be founded")),
        /** Found to be true in part (查实部分属实). */
        FOUND_PARTLY_FOUNDED(LocalText.of("查实部分属实", "found to be partly founded")),
        /** Found to be untrue (查实不属实). */
        FOUND_UNFOUNDED(LocalText.of("查实不属实", "found to be unfounded")),
        /** Closed for the time being (阶段性办结). */
        PROVISIONALLY_CLOSED(LocalText.of("阶段性办结", "provisionally closed")),
        /** Closed (办结). */
        CLOSED(LocalText.of("办结", "closed")),
        /** Opened again (重新办理). */
        REOPENED(LocalText.of("重新办理", "reopened"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes an event.
     *
     * @param kind what happened
     * @param happenedOn the day it happened
     * @param reportedOn the day it became known
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if it was reported before it happened
     */
    public ComplaintEvent {
        Checks.notNull(kind, "kind");
        Checks.notNull(happenedOn, "happenedOn");
        Checks.notNull(reportedOn, "reportedOn");
        Faults faults = Faults.of("event");
        faults.require(
                !reportedOn.isBefore(happenedOn),
                ComplaintFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                happenedOn,
                "reported",
                reportedOn);
        faults.throwIfAny();
    }

    /**
     * Returns an event reported on the day it happened.
     *
     * @param kind what happened
     * @param happenedOn the day it happened
     * @return the event
     * @throws NullPointerException if an argument is null
     */
    public static ComplaintEvent of(Kind kind, LocalDate happenedOn) {
        return new ComplaintEvent(kind, happenedOn, happenedOn);
    }

    /**
     * Returns this event as reported on a day.
     *
     * @param date the day, not before it happened
     * @return the event
     * @throws NullPointerException if the date is null
     * @throws org.rectification.base.InvalidValueException if the day precedes the day it happened
     */
    public ComplaintEvent reported(LocalDate date) {
        return new ComplaintEvent(kind, happenedOn, Checks.notNull(date, "date"));
    }

    @Override
    public String toString() {
        return OneLine.of("ComplaintEvent", kind, happenedOn);
    }
}

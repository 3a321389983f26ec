package org.rectification.complaint;

import java.time.LocalDate;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * An event of a complaint, with the day it happened and the day it was reported.
 *
 * @param kind the kind of event
 * @param happenedOn the day it happened
 * @param reportedOn the day it was reported, not before the day it happened
 * @since 0.1.0
 */
public record ComplaintEvent(Kind kind, LocalDate happenedOn, LocalDate reportedOn) {

    /** The kinds of event of a complaint. The last outcome and the last closing or reopening are in force. */
    public enum Kind implements Labelled {
        /** The check found the complaint to be true (查实属实). */
        FOUND_FOUNDED(LocalText.of("查实属实", "found to be founded")),
        /** The check found the complaint to be true in part (查实部分属实). */
        FOUND_PARTLY_FOUNDED(LocalText.of("查实部分属实", "found to be partly founded")),
        /** The check found the complaint to be untrue (查实不属实). */
        FOUND_UNFOUNDED(LocalText.of("查实不属实", "found to be unfounded")),
        /** Provisionally closed (阶段性办结). */
        PROVISIONALLY_CLOSED(LocalText.of("阶段性办结", "provisionally closed")),
        /** Closed (办结). */
        CLOSED(LocalText.of("办结", "closed")),
        /** Reopened (重新办理). */
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
     * @param kind the kind of event
     * @param happenedOn the day it happened
     * @param reportedOn the day it was reported
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
     * @param kind the kind of event
     * @param happenedOn the day it happened
     * @return the event
     * @throws NullPointerException if an argument is null
     */
    public static ComplaintEvent of(Kind kind, LocalDate happenedOn) {
        return new ComplaintEvent(kind, happenedOn, happenedOn);
    }

    /**
     * Returns this event with another day of report.
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

package org.rectification.accountability;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyId;

/**
 * A step taken on a clue, with the day it happened and the day it was reported.
 *
 * @param stage the stage
 * @param happenedOn the day it happened
 * @param reportedOn the day it was reported, not before the day it happened
 * @param by the body that took it, if stated
 * @since 0.1.0
 */
public record ClueStep(Stage stage, LocalDate happenedOn, LocalDate reportedOn, Optional<BodyId> by) {

    /** The stages of a clue. */
    public enum Stage implements Labelled {
        /** Handed over for accountability (移交). */
        HANDED_OVER(LocalText.of("移交", "handed over")),
        /** Accepted for handling (受理、立案). */
        TAKEN_UP(LocalText.of("受理", "taken up")),
        /** Sent back to the body that handed it over (退回). */
        SENT_BACK(LocalText.of("退回", "sent back")),
        /** Passed on to another authority (转交). */
        HANDED_ON(LocalText.of("转交", "handed on")),
        /** Concluded with accountability (办结,予以问责). */
        CONCLUDED(LocalText.of("办结（问责）", "concluded with accountability")),
        /** Concluded without accountability (办结,不予问责). */
        CONCLUDED_WITHOUT_ACTION(LocalText.of("办结（不予问责）", "concluded without accountability"));

        private final LocalText label;

        Stage(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }

        /**
         * Returns whether the stage is a conclusion.
         *
         * @return true for both conclusions
         */
        public boolean isConclusion() {
            return this == CONCLUDED || this == CONCLUDED_WITHOUT_ACTION;
        }
    }

    /**
     * Makes a step.
     *
     * @param stage the stage
     * @param happenedOn the day it happened
     * @param reportedOn the day it was reported
     * @param by the body that took it, if stated
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if it was reported before it happened
     */
    public ClueStep {
        Checks.notNull(stage, "stage");
        Checks.notNull(happenedOn, "happenedOn");
        Checks.notNull(reportedOn, "reportedOn");
        Checks.notNull(by, "by");
        Faults faults = Faults.of("step");
        faults.require(
                !reportedOn.isBefore(happenedOn),
                AccountabilityFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                happenedOn,
                "reported",
                reportedOn);
        faults.throwIfAny();
    }

    /**
     * Returns a step reported on the day it happened, without a body.
     *
     * @param stage the stage
     * @param happenedOn the day it happened
     * @return the step
     * @throws NullPointerException if an argument is null
     */
    public static ClueStep of(Stage stage, LocalDate happenedOn) {
        return new ClueStep(stage, happenedOn, happenedOn, Optional.empty());
    }

    /**
     * Returns this step with another day of report.
     *
     * @param date the day, not before it happened
     * @return the step
     * @throws NullPointerException if the date is null
     * @throws org.rectification.base.InvalidValueException if the day precedes the day it happened
     */
    public ClueStep reported(LocalDate date) {
        return new ClueStep(stage, happenedOn, Checks.notNull(date, "date"), by);
    }

    @Override
    public String toString() {
        return OneLine.of("ClueStep", stage, happenedOn, OneLine.with("by", by));
    }
}

package org.rectification.accountability;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Faults;
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
public record ClueStep(ClueStage stage, LocalDate happenedOn, LocalDate reportedOn, Optional<BodyId> by) {

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
    public static ClueStep of(ClueStage stage, LocalDate happenedOn) {
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

package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/**
 * The days of the stages up to close-out: the earliest possible days, or the latest sufficient days.
 *
 * @param stages the days of each stage up to the closing one, in the order of the procedure; empty if no days can be
 *     given
 * @param closeOn the day of closing; absent if no day can be given, in which case the caveats give the reason
 * @param caveats the assumptions made where the procedure is silent and the days of the calendar that may still change,
 *     or the reason why no day can be given
 * @since 0.1.0
 */
public record CloseOutSchedule(List<StageDays> stages, Optional<LocalDate> closeOn, List<Reason> caveats) {

    /**
     * The days of one stage.
     *
     * @param stage the stage
     * @param first its first day
     * @param last its last day; equal to the first day except for a notice
     * @param isDone whether the stage has already taken place
     */
    public record StageDays(StageId stage, LocalDate first, LocalDate last, boolean isDone) {

        /**
         * Makes the days of a stage.
         *
         * @param stage the stage
         * @param first its first day
         * @param last its last day
         * @param isDone whether the stage has already taken place
         * @throws NullPointerException if an argument is null
         */
        public StageDays {
            Checks.notNull(stage, "stage");
            Checks.notNull(first, "first");
            Checks.notNull(last, "last");
        }

        @Override
        public String toString() {
            return OneLine.sentence(
                    stage,
                    first.equals(last) ? "on " + first : "from " + first + " to " + last,
                    isDone ? "(done)" : "");
        }
    }

    /**
     * Makes a schedule.
     *
     * @param stages the days of each stage
     * @param closeOn the day of closing
     * @param caveats the assumptions, or the reason why no day can be given
     * @throws NullPointerException if an argument or an element is null
     */
    public CloseOutSchedule {
        stages = List.copyOf(Checks.notNull(stages, "stages"));
        Checks.notNull(closeOn, "closeOn");
        caveats = List.copyOf(Checks.notNull(caveats, "caveats"));
    }

    /**
     * Returns the days of a stage.
     *
     * @param stage the stage
     * @return the days; absent if the schedule has none for the stage
     * @throws NullPointerException if the stage is null
     */
    public Optional<StageDays> stage(StageId stage) {
        Checks.notNull(stage, "stage");
        return stages.stream().filter(days -> days.stage().equals(stage)).findFirst();
    }

    @Override
    public String toString() {
        return OneLine.of(
                "CloseOutSchedule",
                OneLine.count(stages.size(), "stage"),
                OneLine.with("closes on", closeOn),
                OneLine.count(caveats.size(), "caveat"));
    }
}

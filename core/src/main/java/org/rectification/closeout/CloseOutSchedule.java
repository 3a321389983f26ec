package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/**
 * The days of the stages up to the close-out: the earliest that are possible, or the latest that are enough.
 *
 * @param slots a slot for each stage up to the one that closes, in the order of the procedure; empty if there is no day
 * @param closeOn the day of closing; absent if no day can be given, and the caveats say why
 * @param caveats what was assumed where the procedure does not say, or why there is no day
 */
public record CloseOutSchedule(List<Slot> slots, Optional<LocalDate> closeOn, List<Reason> caveats) {

    /**
     * The days of one stage.
     *
     * @param stage the stage
     * @param first its first day
     * @param last its last day; the same but for a notice
     * @param isDone whether this is what happened rather than what is to be done
     */
    public record Slot(StageId stage, LocalDate first, LocalDate last, boolean isDone) {

        /**
         * Makes a slot.
         *
         * @param stage the stage
         * @param first its first day
         * @param last its last day
         * @param isDone whether this is what happened
         * @throws NullPointerException if an argument is null
         */
        public Slot {
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
     * @param slots a slot for each stage
     * @param closeOn the day of closing
     * @param caveats what was assumed
     * @throws NullPointerException if an argument or an element is null
     */
    public CloseOutSchedule {
        slots = List.copyOf(Checks.notNull(slots, "slots"));
        Checks.notNull(closeOn, "closeOn");
        caveats = List.copyOf(Checks.notNull(caveats, "caveats"));
    }

    /**
     * Returns the days of a stage.
     *
     * @param stage the stage
     * @return its slot; absent if the schedule has none
     * @throws NullPointerException if the stage is null
     */
    public Optional<Slot> slot(StageId stage) {
        Checks.notNull(stage, "stage");
        return slots.stream().filter(slot -> slot.stage().equals(stage)).findFirst();
    }

    @Override
    public String toString() {
        return OneLine.of(
                "CloseOutSchedule",
                OneLine.count(slots.size(), "stage"),
                OneLine.with("closes on", closeOn),
                OneLine.count(caveats.size(), "caveat"));
    }
}

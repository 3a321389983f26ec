package org.rectification.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;

/**
 * What was read out of a wording.
 *
 * @param stages the last days, in the order written, each once
 * @param from the first day of a range, or of a time with no end
 * @param immediate whether it says "at once"
 * @param continuing whether it says "kept up"
 * @param undatedBecause why there is nothing else; all other parts are then empty
 */
record Reading(
        List<LocalDate> stages,
        @Nullable LocalDate from,
        boolean immediate,
        boolean continuing,
        @Nullable Reason undatedBecause) {

    Reading {
        stages = List.copyOf(stages);
    }

    static Reading undated(Reason reason) {
        return new Reading(List.of(), null, false, false, reason);
    }
}

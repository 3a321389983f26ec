package org.rectification.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;

/**
 * The facets parsed from a wording.
 *
 * @param stages the last days, in the order written, each once
 * @param from the first day of a range, or of a time without an end
 * @param immediate whether the words state "at once"
 * @param continuing whether the words state that the work continues
 * @param undatedBecause why there is no other facet; all other components are then empty
 * @param relative the limit, if the wording is a relative one; there is then no day
 * @param timeUnstated whether all words were understood and state no time
 */
record Reading(
        List<LocalDate> stages,
        @Nullable LocalDate from,
        boolean immediate,
        boolean continuing,
        @Nullable Reason undatedBecause,
        @Nullable RelativeLimit relative,
        boolean timeUnstated) {

    Reading {
        stages = List.copyOf(stages);
    }

    /** The facets of a wording about dates. */
    static Reading dated(List<LocalDate> stages, @Nullable LocalDate from, boolean immediate, boolean continuing) {
        return new Reading(stages, from, immediate, continuing, null, null, false);
    }

    /** The facets of a wording without a last day. */
    static Reading withoutEnd(@Nullable LocalDate from, boolean immediate, boolean continuing, boolean timeUnstated) {
        return new Reading(List.of(), from, immediate, continuing, null, null, timeUnstated);
    }

    static Reading undated(Reason reason, boolean timeUnstated) {
        return new Reading(List.of(), null, false, false, reason, null, timeUnstated);
    }

    static Reading relative(RelativeLimit limit, boolean immediate, boolean continuing) {
        return new Reading(List.of(), null, immediate, continuing, null, limit, false);
    }
}

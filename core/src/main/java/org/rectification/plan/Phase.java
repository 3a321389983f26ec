package org.rectification.plan;

import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A named band of deadlines (阶段): "by June 2017", "by the end of 2017", "long term". The course of an issue is its
 * lifecycle, not a phase. A deadline that counts from an event counts for each issue of the phase from its own.
 *
 * @param id the phase's id
 * @param name the phase's name
 * @param deadline the end of the phase
 * @param target the share of all issues to be completed by then, if the plan states one
 * @since 0.1.0
 */
public record Phase(PhaseId id, LocalText name, Deadline deadline, Optional<CompletionTarget> target) {

    /**
     * Makes a phase.
     *
     * @param id the phase's id
     * @param name the phase's name
     * @param deadline the end of the phase
     * @param target the share of all issues to be completed by then
     * @throws NullPointerException if an argument is null
     */
    public Phase {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
        Checks.notNull(deadline, "deadline");
        Checks.notNull(target, "target");
    }

    /**
     * Returns a phase without a target.
     *
     * @param id the phase's id
     * @param name the phase's name
     * @param deadline the end of the phase
     * @return the phase
     * @throws NullPointerException if an argument is null
     */
    public static Phase of(PhaseId id, LocalText name, Deadline deadline) {
        return new Phase(id, name, deadline, Optional.empty());
    }

    /**
     * Returns this phase with a target.
     *
     * @param planned the target
     * @return the phase
     * @throws NullPointerException if the argument is null
     */
    public Phase withTarget(CompletionTarget planned) {
        return new Phase(id, name, deadline, Optional.of(Checks.notNull(planned, "planned")));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "Phase",
                id,
                name,
                deadline.due().map(due -> "due " + due).orElse(deadline.words()),
                OneLine.with("target", target));
    }
}

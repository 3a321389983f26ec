package org.rectification.issue;

import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * A piece of an issue, by place or by matter (分项、点位), that is rectified and closed on its own, such as one city's share of
 * a finding that names three.
 *
 * @param id the part's id, unique in its issue
 * @param name the place or matter
 * @param deadline the part's own deadline, where it has one; otherwise the issue's holds
 * @param chain who answers for the part; empty if the issue's chain holds
 */
public record Part(PartId id, LocalText name, Optional<Deadline> deadline, ResponsibilityChain chain) {

    /**
     * Makes a part.
     *
     * @param id the part's id
     * @param name the place or matter
     * @param deadline the part's own deadline, where it has one
     * @param chain who answers for the part
     * @throws NullPointerException if an argument is null
     */
    public Part {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
        Checks.notNull(deadline, "deadline");
        Checks.notNull(chain, "chain");
    }

    /**
     * Returns a part with neither deadline nor chain of its own.
     *
     * @param id the part's id
     * @param name the place or matter
     * @return the part
     * @throws NullPointerException if an argument is null
     */
    public static Part of(PartId id, LocalText name) {
        return new Part(id, name, Optional.empty(), ResponsibilityChain.none());
    }

    @Override
    public String toString() {
        return OneLine.of(
                "Part",
                id,
                name,
                deadline.map(own -> own.due().map(due -> "due " + due).orElse(own.words())));
    }
}

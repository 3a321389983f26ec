package org.rectification.issue;

import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * A part of an issue, by place or by matter (分项、点位), that is rectified and closed on its own, such as the share of one
 * of three cities.
 *
 * @param id the part's id, unique in its issue
 * @param name the place or matter
 * @param deadline the part's own deadline; absent if it inherits the issue's
 * @param chain the part's own responsibility chain; empty if it inherits the issue's
 * @since 0.1.0
 */
public record Part(PartId id, LocalText name, Optional<Deadline> deadline, ResponsibilityChain chain) {

    /**
     * Makes a part.
     *
     * @param id the part's id
     * @param name the place or matter
     * @param deadline the part's own deadline
     * @param chain the part's own responsibility chain
     * @throws NullPointerException if an argument is null
     */
    public Part {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
        Checks.notNull(deadline, "deadline");
        Checks.notNull(chain, "chain");
    }

    /**
     * Returns a part that inherits deadline and chain of the issue.
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

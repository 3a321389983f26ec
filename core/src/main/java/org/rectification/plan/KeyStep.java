package org.rectification.plan;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * A dated step of a measure (关键步骤), such as "boiler replaced and accepted". Guangxi counted 510 key steps for 37
 * issues.
 *
 * @param id the step's id, unique in its issue
 * @param title the work to be done
 * @param deadline the deadline; a date after the issue's own is allowed, and a policy may report it as a finding
 * @param chain the responsibility chain of the step; empty if it inherits the measure's
 * @since 0.1.0
 */
public record KeyStep(KeyStepId id, LocalText title, Deadline deadline, ResponsibilityChain chain) {

    /**
     * Makes a key step.
     *
     * @param id the step's id
     * @param title the work to be done
     * @param deadline the deadline
     * @param chain the responsibility chain of the step
     * @throws NullPointerException if an argument is null
     */
    public KeyStep {
        Checks.notNull(id, "id");
        Checks.notNull(title, "title");
        Checks.notNull(deadline, "deadline");
        Checks.notNull(chain, "chain");
    }

    /**
     * Returns a key step that inherits the chain of its measure.
     *
     * @param id the step's id
     * @param title the work to be done
     * @param deadline the deadline
     * @return the key step
     * @throws NullPointerException if an argument is null
     */
    public static KeyStep of(KeyStepId id, LocalText title, Deadline deadline) {
        return new KeyStep(id, title, deadline, ResponsibilityChain.none());
    }

    @Override
    public String toString() {
        return OneLine.of(
                "KeyStep", id, title, deadline.due().map(due -> "due " + due).orElse(deadline.words()));
    }
}

package org.rectification.plan;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * A dated piece of a measure (关键步骤), such as "boiler replaced and accepted". Guangxi counted 510 over 37 issues.
 *
 * @param id the step's id, unique in its issue
 * @param title what is to be done
 * @param deadline by when; a date after the issue's own is lawful, and a finding for a policy that objects
 * @param chain who answers for the step; empty if the measure's chain holds
 */
public record KeyStep(KeyStepId id, LocalText title, Deadline deadline, ResponsibilityChain chain) {

    /**
     * Makes a key step.
     *
     * @param id the step's id
     * @param title what is to be done
     * @param deadline by when
     * @param chain who answers for the step
     * @throws NullPointerException if an argument is null
     */
    public KeyStep {
        Checks.notNull(id, "id");
        Checks.notNull(title, "title");
        Checks.notNull(deadline, "deadline");
        Checks.notNull(chain, "chain");
    }

    /**
     * Returns a key step with no chain of its own.
     *
     * @param id the step's id
     * @param title what is to be done
     * @param deadline by when
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

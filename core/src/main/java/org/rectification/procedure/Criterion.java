package org.rectification.procedure;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CriterionId;

/**
 * A test that a result must pass (销号标准), by name: Anhui and Chongqing have five each, each its own.
 *
 * @param id the test's id, unique in its procedure
 * @param name what must hold
 */
public record Criterion(CriterionId id, LocalText name) {

    /**
     * Makes a test.
     *
     * @param id the test's id
     * @param name what must hold
     * @throws NullPointerException if an argument is null
     */
    public Criterion {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
    }

    @Override
    public String toString() {
        return OneLine.of("Criterion", id, name);
    }
}

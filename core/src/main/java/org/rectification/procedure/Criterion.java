package org.rectification.procedure;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CriterionId;

/**
 * A named test that a result must pass (销号标准). Anhui and Chongqing have five each, all different.
 *
 * @param id the test's id, unique in its procedure
 * @param name the condition to be met
 * @since 0.1.0
 */
public record Criterion(CriterionId id, LocalText name) {

    /**
     * Makes a test.
     *
     * @param id the test's id
     * @param name the condition to be met
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

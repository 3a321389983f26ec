package org.rectification.issue;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A severity of issues (严重程度): one entry of a scale. Places differ in their scales, so each register states its own, the
 * gravest entry first.
 *
 * @param id the severity's id
 * @param name the severity's name
 * @since 0.1.0
 */
public record Severity(SeverityId id, LocalText name) {

    /**
     * Makes a severity.
     *
     * @param id the severity's id
     * @param name the severity's name
     * @throws NullPointerException if an argument is null
     */
    public Severity {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
    }

    @Override
    public String toString() {
        return OneLine.of("Severity", id, name);
    }
}

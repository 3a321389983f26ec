package org.rectification.issue;

import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.Deadline;

/**
 * An item of an issue that can be counted and can be due (整改事项): the issue as a whole, a part, a measure or a key step.
 *
 * <pre>{@code
 * for (Unit step : issue.units(Subject.Kind.KEY_STEP)) {
 *     issue.history().tierOf(step.subject(), asOf);
 * }
 * }</pre>
 *
 * @param subject the subject
 * @param deadline its own deadline; absent if it inherits the issue's
 * @param measure the measure that a key step belongs to; absent for anything else
 * @since 0.1.0
 */
public record Unit(Subject subject, Optional<Deadline> deadline, Optional<Subject> measure) {

    /**
     * Makes a unit.
     *
     * @param subject the subject
     * @param deadline its own deadline
     * @param measure the measure that a key step belongs to
     * @throws NullPointerException if an argument is null
     */
    public Unit {
        Checks.notNull(subject, "subject");
        Checks.notNull(deadline, "deadline");
        Checks.notNull(measure, "measure");
    }

    static Unit ofIssue(Subject subject, Optional<Deadline> deadline) {
        return new Unit(subject, deadline, Optional.empty());
    }

    @Override
    public String toString() {
        return OneLine.of("Unit", subject, deadline);
    }
}

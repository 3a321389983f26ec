package org.rectification.closeout;

import java.time.LocalDate;
import org.rectification.base.LocalText;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;

/**
 * A condition defined by the user, checked in addition to those of the procedure. Implementations must be immutable and
 * thread-safe, and must return the same result for the same arguments.
 *
 * @since 0.1.0
 */
public interface OwnCondition {

    /**
     * Returns the stable code, such as {@code photographs-on-file}: lower-case letters, digits and hyphens.
     *
     * @return the code, unique within its rule
     */
    String code();

    /**
     * Returns a readable description of the condition.
     *
     * @return the description
     */
    LocalText name();

    /**
     * Returns whether the condition is met.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, which is the day of the closing if the subject was closed; events on that day are included
     * @return true if the condition is met
     */
    boolean holds(Issue issue, Subject subject, LocalDate asOf);
}

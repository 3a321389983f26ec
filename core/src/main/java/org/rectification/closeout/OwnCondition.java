package org.rectification.closeout;

import java.time.LocalDate;
import org.rectification.base.LocalText;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;

/**
 * A condition of the user's own, asked beside those of the procedure. Implementations are immutable, thread-safe and answer the
 * same for the same arguments.
 */
public interface OwnCondition {

    /**
     * Returns the stable code, such as {@code photographs-on-file}: lower-case letters, digits and hyphens.
     *
     * @return the code, unique in its rule
     */
    String code();

    /**
     * Returns what must hold, for people.
     *
     * @return the words
     */
    LocalText name();

    /**
     * Returns whether it holds.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or which of its parts, measures or key steps
     * @param asOf the day; what happened on it counts
     * @return true if it holds
     */
    boolean holds(Issue issue, Subject subject, LocalDate asOf);
}

package org.rectification.oversight;

import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;

/**
 * The subject of a record: an issue, or one of its parts, measures or key steps.
 *
 * @param issue the issue
 * @param subject the issue as a whole, or one of its parts, measures or key steps
 */
public record Concern(IssueId issue, Subject subject) {

    /**
     * Makes a concern.
     *
     * @param issue the issue
     * @param subject the subject within the issue
     * @throws NullPointerException if an argument is null
     */
    public Concern {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
    }

    /**
     * Returns an issue as a whole.
     *
     * @param issue the issue
     * @return the concern
     * @throws NullPointerException if the id is null
     */
    public static Concern of(IssueId issue) {
        return new Concern(issue, Subject.issue());
    }

    @Override
    public String toString() {
        return OneLine.path(issue, subject.id());
    }
}

package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * An issue as a whole, or a part, measure or key step of one, named in full. A {@link Subject} alone is known only
 * within its issue.
 *
 * <pre>{@code
 * IssueSubject step = new IssueSubject(IssueId.of("gx-1"), Subject.of(KeyStepId.of("s1")));
 * step.label().in(Language.ENGLISH);    // "key step s1 of issue gx-1"
 * IssueSubject.of(IssueId.of("gx-1")).label().in(Language.CHINESE);    // "问题gx-1"
 * }</pre>
 *
 * @param issue the id of the issue
 * @param subject the issue as a whole, or one of its parts, measures or key steps
 * @since 0.1.0
 */
public record IssueSubject(IssueId issue, Subject subject) implements Labelled {

    /**
     * Makes a subject of an issue.
     *
     * @param issue the id of the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @throws NullPointerException if an argument is null
     */
    public IssueSubject {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
    }

    /**
     * Returns an issue as a whole.
     *
     * @param issue the id of the issue
     * @return the subject
     * @throws NullPointerException if the id is null
     */
    public static IssueSubject of(IssueId issue) {
        return new IssueSubject(issue, Subject.issue());
    }

    /**
     * Returns the label: the issue, preceded in English and followed in Chinese by its part, measure or key step.
     *
     * @return such as "issue gx-1" or "key step s1 of issue gx-1"
     */
    @Override
    public LocalText label() {
        String chinese = "问题" + issue;
        String english = "issue " + issue;
        return subject.kind() == Subject.Kind.ISSUE
                ? LocalText.shortened(chinese, english)
                : LocalText.shortened(
                        chinese + "的" + subject.label().in(Language.CHINESE),
                        subject.label().in(Language.ENGLISH) + " of " + english);
    }

    /** Returns the issue's id, followed by a slash and the inner id unless the subject is the issue as a whole. */
    @Override
    public String toString() {
        return OneLine.path(issue, subject.id());
    }
}

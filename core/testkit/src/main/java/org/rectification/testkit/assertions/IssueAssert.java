package org.rectification.testkit.assertions;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Issue;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;

/**
 * Assertions about an issue. Call {@link #asOf} to choose a day. To disregard facts that were reported later, call
 * {@link #asKnown} first.
 *
 * <pre>{@code
 * assertThat(issue).asKnown(LocalDate.of(2018, 1, 6)).asOf(LocalDate.of(2018, 1, 6)).isNotComplete();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IssueAssert extends AbstractAssert<IssueAssert, Issue> {

    /** The subject of the assertions. */
    private final Subject subject;

    IssueAssert(@Nullable Issue actual) {
        this(actual, Subject.issue());
    }

    private IssueAssert(@Nullable Issue actual, Subject subject) {
        super(actual, IssueAssert.class);
        this.subject = subject;
    }

    /**
     * Returns assertions about the issue as it was known on a day.
     *
     * @param date the day; facts reported on that day are known
     * @return assertions about the issue without the facts reported later
     */
    public IssueAssert asKnown(LocalDate date) {
        isNotNull();
        return new IssueAssert(actual.asKnown(date), subject).as(descriptionText());
    }

    /**
     * Returns assertions about a part of the issue.
     *
     * @param part the part's id
     * @return assertions about the part
     */
    public IssueAssert part(PartId part) {
        isNotNull();
        if (actual.parts().stream().noneMatch(each -> each.id().equals(part))) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected issue " + actual.id() + " to have part " + part,
                            "Its parts:",
                            actual.parts().stream()
                                    .map(each -> each.id().value())
                                    .toList()));
        }
        return new IssueAssert(actual, Subject.of(part)).as(descriptionText());
    }

    /**
     * Returns assertions about the state at the end of a day.
     *
     * @param date the day; events on that day are included
     * @return assertions about the state
     */
    public StateAssert asOf(LocalDate date) {
        isNotNull();
        return new StateAssert(actual, subject, date).as(descriptionText());
    }

    /**
     * Returns assertions about the contradictions at the end of a day: all of the issue, or those of the chosen part.
     *
     * @param date the day; events on that day are included
     * @return assertions about the contradictions
     */
    public ContradictionsAssert contradictionsAsOf(LocalDate date) {
        isNotNull();
        boolean isWhole = subject.kind() == Subject.Kind.ISSUE;
        List<Contradiction> found =
                isWhole ? Coherence.contradictionsOf(actual, date) : Coherence.contradictionsOf(actual, subject, date);
        String what = "issue " + actual.id() + subject.id().map(id -> "/" + id).orElse("") + " as of " + date;
        return new ContradictionsAssert(found, what).as(descriptionText());
    }
}

package org.rectification.testkit.assertions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Rate;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.coherence.Contradiction;
import org.rectification.completion.CompletionRate;
import org.rectification.duty.Owed;
import org.rectification.issue.Issue;
import org.rectification.status.ClassWideSearch;
import org.rectification.status.IssueStatus;
import org.rectification.timeliness.OnTimeRate;

/**
 * Entry points for assertions about issues and results. The methods can be imported together with AssertJ's
 * {@code assertThat}.
 *
 * <pre>{@code
 * assertThat(landfill).asOf(LocalDate.of(2025, 12, 31)).isComplete().isClosedOut();
 * assertThat(statusRule.statusOf(dust, asOf)).isOverdue().byWorkingDays(128);
 * assertThat(rule.assess(landfill, asOf)).isClosedWrongly().because("public-notice-too-short");
 * assertThat(owed).hasStatus(Owed.Status.LATE).isDueOn(due);
 * assertThat(definition.rateOf(register, asOf)).hasRatio(4, 6).hasPercent("67").leavesOut(Tier.ON_SCHEDULE, 1);
 * }</pre>
 *
 * <p>A failing assertion throws {@link AssertionError}.
 *
 * @since 0.1.0
 */
public final class RectificationAssertions {

    private RectificationAssertions() {}

    /**
     * Starts assertions about an issue.
     *
     * @param actual the issue
     * @return the assertions
     */
    public static IssueAssert assertThat(@Nullable Issue actual) {
        return new IssueAssert(actual);
    }

    /**
     * Starts assertions about a status.
     *
     * @param actual the status
     * @return the assertions
     */
    public static StatusAssert assertThat(@Nullable IssueStatus actual) {
        return new StatusAssert(actual);
    }

    /**
     * Starts assertions about a class-wide search.
     *
     * @param actual the answer about the search
     * @return the assertions
     */
    public static ClassWideSearchAssert assertThat(@Nullable ClassWideSearch actual) {
        return new ClassWideSearchAssert(actual);
    }

    /**
     * Starts assertions about something owed under a duty.
     *
     * @param actual what is owed
     * @return the assertions
     */
    public static OwedAssert assertThat(@Nullable Owed actual) {
        return new OwedAssert(actual);
    }

    /**
     * Starts assertions about a completion rate.
     *
     * @param actual the rate
     * @return the assertions
     */
    public static CompletionRateAssert assertThat(@Nullable CompletionRate actual) {
        return new CompletionRateAssert(actual);
    }

    /**
     * Starts assertions about an on-time rate.
     *
     * @param actual the rate
     * @return the assertions
     */
    public static OnTimeRateAssert assertThat(@Nullable OnTimeRate actual) {
        return new OnTimeRateAssert(actual);
    }

    /**
     * Starts assertions about any other rate.
     *
     * @param actual the rate
     * @return the assertions
     */
    public static RateAssert assertThat(@Nullable Rate actual) {
        return new RateAssert(actual);
    }

    /**
     * Starts assertions about a close-out verdict.
     *
     * @param actual the verdict
     * @return the assertions
     */
    public static VerdictAssert assertThat(@Nullable CloseOutVerdict actual) {
        return new VerdictAssert(actual);
    }

    /**
     * Starts assertions about contradictions, such as those of a register.
     *
     * @param actual the contradictions
     * @return the assertions
     */
    public static ContradictionsAssert assertThatContradictions(@Nullable List<Contradiction> actual) {
        return new ContradictionsAssert(actual, "what was examined");
    }
}

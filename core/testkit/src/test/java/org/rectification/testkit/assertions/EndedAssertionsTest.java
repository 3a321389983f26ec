package org.rectification.testkit.assertions;

import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.EndKind;
import org.rectification.issue.Issue;
import org.rectification.status.IssueStatus;
import org.rectification.status.StatusRule;
import org.rectification.testkit.GivenIssue;

/** Assertions about ends other than completion, exceptions and suspensions, that hold and that fail. */
@Tag("classpath")
class EndedAssertionsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 5, 1);
    private static final LocalDate LATER = LocalDate.of(2018, 1, 1);

    private static GivenIssue given(String id) {
        return GivenIssue.of(id).due(LocalDate.of(2017, 6, 30));
    }

    private static Issue open() {
        return given("open").issue();
    }

    private static Issue ended() {
        return given("gone").ended(EndKind.NOT_APPLICABLE, "province", DAY).issue();
    }

    private static Issue excepted() {
        return given("excepted")
                .exceptionGranted(DAY, LocalDate.of(2017, 12, 31))
                .issue();
    }

    private static String failure(ThrowingCallable assertion) {
        Throwable thrown = Assertions.catchThrowable(assertion);
        Assertions.assertThat(thrown).isInstanceOf(AssertionError.class);
        return Optional.ofNullable(thrown.getMessage())
                .orElse("")
                .lines()
                .findFirst()
                .orElse("");
    }

    @Test
    void assertsHowItEnded() {
        assertThat(ended())
                .asOf(LATER)
                .hasEnd(EndKind.NOT_APPLICABLE)
                .isEndedSince(DAY)
                .isNotExcepted();
        assertThat(ended()).asOf(DAY.minusDays(1)).isNotEnded();

        StateAssert gone = assertThat(ended()).asOf(LATER);
        StateAssert open = assertThat(open()).asOf(LATER);
        Assertions.assertThat(failure(() -> gone.hasEnd(EndKind.MERGED)))
                .isEqualTo("Expected issue gone as of 2018-01-01 to have ended as merged, but it was not applicable on"
                        + " 2017-05-01");
        Assertions.assertThat(failure(() -> open.hasEnd(EndKind.MERGED)))
                .isEqualTo("Expected issue open as of 2018-01-01 to have ended as merged, but it was not ended");
        Assertions.assertThat(failure(gone::isNotEnded))
                .isEqualTo("Expected issue gone as of 2018-01-01 not to have ended, but it was not applicable on"
                        + " 2017-05-01");
        Assertions.assertThat(failure(() -> gone.isEndedSince(LATER)))
                .isEqualTo("Expected issue gone as of 2018-01-01 to be ended since 2018-01-01, but it was ended since"
                        + " 2017-05-01");
        Assertions.assertThat(failure(() -> open.isEndedSince(LATER))).endsWith("but it was not ended");
    }

    @Test
    void assertsASuspension() {
        StateAssert suspended =
                assertThat(given("suspended").suspended(DAY).issue()).asOf(LATER);
        StateAssert open = assertThat(open()).asOf(LATER);
        suspended.isSuspended();
        open.isNotSuspended();
        Assertions.assertThat(failure(suspended::isNotSuspended))
                .isEqualTo("Expected issue suspended as of 2018-01-01 not to be suspended, but it was suspended");
        Assertions.assertThat(failure(open::isSuspended))
                .isEqualTo("Expected issue open as of 2018-01-01 to be suspended, but it was not suspended");
    }

    @Test
    void assertsAnException() {
        LocalDate last = LocalDate.of(2017, 12, 31);
        assertThat(excepted()).asOf(last).isExcepted().isExceptedUntil(last).isNotEnded();
        assertThat(excepted()).asOf(LATER).isNotExcepted();

        StateAssert excepted = assertThat(excepted()).asOf(last);
        Assertions.assertThat(failure(excepted::isNotExcepted))
                .isEqualTo("Expected issue excepted as of 2017-12-31 not to be under an exception, but it was under one"
                        + " until 2017-12-31");
        Assertions.assertThat(failure(() -> excepted.isExceptedUntil(LATER)))
                .isEqualTo("Expected issue excepted as of 2017-12-31 to be under an exception until 2018-01-01, but it"
                        + " was under one until 2017-12-31");
        StateAssert over = assertThat(excepted()).asOf(LATER);
        Assertions.assertThat(failure(over::isExcepted))
                .isEqualTo(
                        "Expected issue excepted as of 2018-01-01 to be under an exception, but it was under none any"
                                + " more");
        Assertions.assertThat(failure(() -> over.isExceptedUntil(last))).endsWith("but it was under none");
        StateAssert open = assertThat(open()).asOf(LATER);
        Assertions.assertThat(failure(open::isExcepted)).endsWith("but it was under none");
        StateAssert endless =
                assertThat(given("a").exceptionGranted(DAY).issue()).asOf(LATER);
        Assertions.assertThat(failure(endless::isNotExcepted)).endsWith("but it was under one without a last day");
    }

    @Test
    void assertsTheStatusOfWhatEnded() {
        StatusRule rule = StatusRule.of(ChinaWorkingDays.official());
        IssueStatus gone = rule.statusOf(ended(), LATER);
        IssueStatus open = rule.statusOf(open(), LATER);
        assertThat(gone).isEndedBy(EndKind.NOT_APPLICABLE).isNotOverdue().because("status.ended");
        assertThat(rule.statusOf(excepted(), DAY)).isExcepted();
        Assertions.assertThat(failure(() -> assertThat(gone).isEndedBy(EndKind.MERGED)))
                .isEqualTo("Expected the status of issue gone as of 2018-01-01 to be ended by MERGED, but found"
                        + " NOT_APPLICABLE");
        Assertions.assertThat(failure(() -> assertThat(open).isEndedBy(EndKind.MERGED)))
                .isEqualTo(
                        "Expected the status of issue open as of 2018-01-01 to be ended by MERGED, but found OVERDUE");
        Assertions.assertThat(failure(() -> assertThat(gone).isExcepted()))
                .endsWith("to have lateness EXCEPTED, but found ENDED");
    }

    @Test
    void assertsHowManyEnded() {
        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(List.of(open(), ended()), LATER);
        CompletionRate none = RateDefinitions.issuesComplete().rateOf(List.of(open()), LATER);
        assertThat(rate)
                .hasRatio(0, 1)
                .hasEnded(EndKind.NOT_APPLICABLE, 1)
                .hasEnded(EndKind.MERGED, 0)
                .because("rate.ended");
        assertThat(none).hasNoneEnded();
        Assertions.assertThat(failure(() -> assertThat(rate).hasEnded(EndKind.MERGED, 2)))
                .endsWith("to have 2 ended as merged, but found 1 not applicable");
        Assertions.assertThat(failure(() -> assertThat(none).hasEnded(EndKind.MERGED, 2)))
                .endsWith("to have 2 ended as merged, but found nothing");
        Assertions.assertThat(failure(() -> assertThat(rate).hasNoneEnded()))
                .endsWith("to have none ended, but found 1 not applicable");
    }
}

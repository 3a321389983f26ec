package org.rectification.examples.regulatory;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Issue;
import org.rectification.issue.RefutationKind;
import org.rectification.responsibility.Role;
import org.rectification.testkit.GivenIssue;

/**
 * What the county's close-out rules ask for, article by article, first of its own register, then of issues made for a
 * rule.
 */
class CloseOutRulesTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final CloseOutRule RULE =
            CloseOutRule.of(County.procedure(), ChinaWorkingDays.official()).withRegister(County.register());

    /** An issue on which the county has done everything but publish. */
    private static final GivenIssue ACCEPTED = GivenIssue.of("made")
            .inspection("central")
            .deadline("2025年底前")
            .assigned(Role.LEAD, "county-government")
            .assigned(Role.RESPONSIBLE, "county-water")
            .assigned(Role.ACCEPTING, "city-water")
            .completed(LocalDate.of(2025, 8, 29))
            .by("county-water")
            .passed(CloseOutStage.SELF_CHECK, LocalDate.of(2025, 9, 2))
            .by("county-water")
            .accepted(LocalDate.of(2025, 9, 18))
            .by("city-water")
            .withEvidence("acceptance-form")
            .attaining(Attainment.MEASURES_DONE, Attainment.GOAL_MET);

    private static final GivenIssue NOTICED = ACCEPTED.noticed(LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 15))
            .by("county-government")
            .printing(10, DayKind.WORKING);

    private static CloseOutVerdict verdict(Issue issue, LocalDate asOf) {
        return RULE.assess(issue, asOf);
    }

    // The register.

    @Test
    void whatWasClosedByTheRulesIsClosedRightly() {
        assertThat(verdict(County.issue("sewage"), YEAR_END)).isClosedRightly();
    }

    @Test
    void aHolidayWeekDoesNotCountTowardsTheNotice() {
        assertThat(verdict(County.issue("landfill"), YEAR_END))
                .isClosedWrongly()
                .becauseOnly("public-notice-too-short");
    }

    @Test
    void theReadmeShowsWhatAFailedTestPrints() throws IOException {
        AssertionError failed = catchThrowableOfType(
                AssertionError.class,
                () -> assertThat(verdict(County.issue("landfill"), YEAR_END)).isClosedRightly());
        Matcher block = Pattern.compile("(?s)```text\n(.*?)```")
                .matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));

        Assertions.assertThat(block.find()).isTrue();
        Assertions.assertThat(block.group(1)).isEqualToNormalizingWhitespace(failed.getMessage());
    }

    @Test
    void nobodyAcceptsItsOwnWork() {
        assertThat(verdict(County.issue("boilers"), YEAR_END))
                .isNotEligible()
                .because("acceptance/independence/from-implementer", "acceptance/actor");
    }

    @Test
    void anObjectionPostedInTimeStopsTheCloseOut() {
        assertThat(verdict(County.issue("quarry"), YEAR_END)).isNotEligible().becauseOnly("objection-open");
    }

    @Test
    void aFalseCompletionReversesTheCloseOutFromTheDayItIsReported() {
        Issue wetland = County.issue("wetland");

        assertThat(verdict(wetland, YEAR_END)).isReversed();
        assertThat(verdict(wetland.asKnown(LocalDate.of(2025, 11, 30)), LocalDate.of(2025, 11, 30)))
                .isClosedRightly();
    }

    // Art. 6, day by day.

    @Test
    void tenWorkingDaysAreEnoughAndNineAreNot() {
        assertThat(verdict(NOTICED.issue(), YEAR_END)).isEligible();
        assertThat(verdict(
                        ACCEPTED.noticed(LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 14))
                                .by("county-government")
                                .issue(),
                        YEAR_END))
                .isNotEligible()
                .becauseOnly("notice/notice-length");
    }

    @Test
    void nothingIsClosedBeforeTheNoticeIsOver() {
        assertThat(verdict(NOTICED.issue(), LocalDate.of(2025, 10, 15)))
                .isNotEligible()
                .isWaiting("notice/taken", LocalDate.of(2025, 10, 16))
                .canBeClosedOn(LocalDate.of(2025, 10, 16));
    }

    @Test
    void afterAcceptanceTheNoticeIsNext() {
        assertThat(verdict(ACCEPTED.issue(), LocalDate.of(2025, 9, 26)))
                .isNotEligible()
                .canNextTake("notice")
                .canBeClosedOn(LocalDate.of(2025, 10, 16));
    }

    // Objections and second passes.

    @Test
    void anObjectionThatIsSettledNoLongerStopsIt() {
        GivenIssue objected = NOTICED.objected(LocalDate.of(2025, 10, 10));

        assertThat(verdict(objected.issue(), YEAR_END)).isNotEligible().becauseOnly("objection-open");
        assertThat(verdict(objected.settled(false, LocalDate.of(2025, 10, 20)).issue(), YEAR_END))
                .isEligible();
        assertThat(verdict(objected.settled(true, LocalDate.of(2025, 10, 20)).issue(), YEAR_END))
                .isNotEligible()
                .becauseOnly("objection-upheld");
    }

    @Test
    void aSecondPassIsJudgedOnItsOwnFacts() {
        GivenIssue reversed = NOTICED.closed(LocalDate.of(2025, 10, 20))
                .by("city-office")
                .refuted(LocalDate.of(2025, 11, 3), RefutationKind.FALSE)
                .completed(LocalDate.of(2025, 11, 20));

        assertThat(verdict(reversed.issue(), YEAR_END))
                .isNotEligible()
                .because("self-check/taken", "acceptance/taken", "notice/taken");
    }
}

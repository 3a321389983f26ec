package org.rectification.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;
import static org.rectification.issue.Given.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.kernel.Steps.Step;

class StandingsTest {

    private static final Subject ISSUE = Subject.issue();

    @Test
    void aStepStartsWhereSomethingThatCountsChanges() {
        History history = history(
                entry("e1", tier(Tier.ON_SCHEDULE), "2017-01-01"),
                entry("e2", asked("2018-06-30"), "2017-02-01"),
                entry("e3", decided("e2", true), "2017-03-01"),
                entry("e4", complete(), "2017-04-01"),
                entry("e5", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-05-01"),
                entry("e6", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"));
        Standings standings = IssueKernel.standingsOf(history, ISSUE);
        Optional<LocalDate> extended = Optional.of(day("2018-06-30"));

        assertThat(Steps.of(standings))
                .containsExactly(
                        new Step(day("2017-01-01"), Tier.ON_SCHEDULE, false, false, Optional.empty()),
                        new Step(day("2017-03-01"), Tier.ON_SCHEDULE, false, false, extended),
                        new Step(day("2017-04-01"), Tier.COMPLETE, false, false, extended),
                        new Step(day("2017-05-01"), Tier.COMPLETE, true, false, extended),
                        new Step(day("2017-06-01"), Tier.COMPLETE, true, true, extended));
        assertThat(standings.isExtended()).isTrue();
        assertThat(standings.lastDueSince()).isEqualTo(PackedDay.of(day("2017-06-01")));
        for (int outside : new int[] {-1, standings.size()}) {
            assertThatThrownBy(() -> standings.since(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> standings.standing(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> standings.extendedDue(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void everyStandingHasANumberOfItsOwnAndAPlaceInATable() {
        Set<Integer> numbers = new HashSet<>();
        ByStanding<String> words = new ByStanding<>((tier, accepted, closedOut, end) ->
                tier + (accepted ? " accepted" : "") + (closedOut ? " closed out" : ""));
        for (Tier tier : Tier.values()) {
            for (boolean accepted : new boolean[] {false, true}) {
                for (boolean closedOut : new boolean[] {false, true}) {
                    int standing = PackedStanding.of(tier.ordinal(), accepted, closedOut, 0);
                    assertThat(standing).isBetween(0, PackedStanding.COUNT - 1);
                    assertThat(numbers.add(standing)).isTrue();
                    assertThat(words.get(standing))
                            .isEqualTo(tier + (accepted ? " accepted" : "") + (closedOut ? " closed out" : ""));
                }
            }
        }
        assertThat(PackedStanding.of(Tier.NOT_REPORTED.ordinal(), false, false, 0))
                .isZero();
    }

    @Test
    void ofNothingThereIsNoStep() {
        assertThat(Standings.none().size()).isZero();
        assertThat(Standings.none().lastDueSince()).isEqualTo(PackedDay.BEFORE_ALL);
        assertThat(IssueKernel.standingsOf(History.empty(), ISSUE)).isSameAs(Standings.none());
        assertThat(IssueKernel.standingsAsKnownOf(History.empty(), ISSUE)).isSameAs(Standings.none());
        assertThat(Standings.none().isExtended()).isFalse();
    }

    @Test
    void whatIsReportedTheDayItHappensIsKnownAsItHappens() {
        History history =
                history(entry("e1", tier(Tier.ON_SCHEDULE), "2017-01-01"), entry("e2", complete(), "2017-01-02"));
        assertThat(IssueKernel.standingsAsKnownOf(history, ISSUE)).isSameAs(IssueKernel.standingsOf(history, ISSUE));
    }

    @Test
    void aDecisionKnownBeforeItsRequestCameIntoEffectAgainCountsFromThen() {
        History history = history(
                entry("request", asked("2018-06-30"), "2017-03-01"),
                entry("granted", decided("request", true), "2017-03-01").reported(day("2017-03-02")),
                entry("back", withdrawn("request"), "2017-04-01"),
                entry("mistaken", withdrawn("back"), "2017-05-01"));
        assertThat(Steps.of(IssueKernel.standingsAsKnownOf(history, ISSUE)))
                .extracting(Step::since, Step::extendedDue)
                .containsExactly(
                        tuple(day("2017-03-02"), Optional.of(day("2018-06-30"))),
                        tuple(day("2017-04-01"), Optional.empty()),
                        tuple(day("2017-05-01"), Optional.of(day("2018-06-30"))));
    }

    /** Longer than what is found beforehand: reports in another order than the facts, a correction and a withdrawal. */
    @Test
    void aLongHistoryOutOfOrderIsKnownStepByStep() {
        List<Entry> entries = new ArrayList<>();
        LocalDate first = day("2017-01-01");
        for (int i = 0; i < 100; i++) {
            Fact fact = i % 10 == 9 ? complete() : i % 10 == 0 ? new Fact.Reopened() : tier(Tier.values()[1 + i % 4]);
            entries.add(
                    entry("e" + i, fact, first.plusDays(i).toString()).reported(first.plusDays(100 + i * 37 % 100)));
        }
        entries.add(entry("correction", tier(Tier.BASICALLY_COMPLETE), "2017-04-10")
                .reported(first.plusDays(310))
                .correcting(EntryId.of("e99")));
        entries.add(entry("withdrawal", withdrawn("correction"), "2017-04-11").reported(first.plusDays(320)));
        History history = History.of(entries);
        Standings known = IssueKernel.standingsAsKnownOf(history, ISSUE);

        for (int i = 99; i < 330; i++) {
            LocalDate day = first.plusDays(i);
            assertThat(Steps.on(day, known).tier())
                    .as("known on %s", day)
                    .isEqualTo(history.asKnown(day).tierOf(ISSUE, day));
        }
        assertThat(known.size()).isGreaterThan(5);
        assertThat(IssueKernel.standingsAsKnownOf(history, ISSUE)).isSameAs(known);
        Issue issue = Given.issue("a", "2017-12-31").build().withHistory(history);
        assertThat(IssueKernel.standingsAsKnown(issue)).isSameAs(known);
    }

    @Test
    void anAcceptanceThatBecomesAnotherAcceptanceIsNoStepOfItsOwn() {
        History history = history(
                entry("c", complete(), "2025-01-01"),
                entry("s1", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2025-01-02"),
                entry("s2", stage(CloseOutStage.ACCEPTANCE, StageOutcome.BASICALLY_MET), "2025-01-03"),
                entry("s3", stage(CloseOutStage.AUDIT, StageOutcome.PASSED), "2025-01-04"),
                entry("s4", stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED), "2025-01-05"));

        assertThat(Steps.of(IssueKernel.standingsOf(history, ISSUE)))
                .extracting(Step::since, Step::accepted)
                .containsExactly(
                        tuple(day("2025-01-01"), false),
                        tuple(day("2025-01-02"), true),
                        tuple(day("2025-01-05"), false));
    }
}

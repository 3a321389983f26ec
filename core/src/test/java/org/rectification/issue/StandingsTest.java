package org.rectification.issue;

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
import org.rectification.base.PackedDay;

class StandingsTest {

    private static final Subject ISSUE = Subject.issue();

    @Test
    void aStepSaysTheSameWithAndWithoutAnObject() {
        History history = history(
                entry("e1", tier(Tier.ON_SCHEDULE), "2017-01-01"),
                entry("e2", asked("2018-06-30"), "2017-02-01"),
                entry("e3", decided("e2", true), "2017-03-01"),
                entry("e4", complete(), "2017-04-01"),
                entry("e5", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-05-01"),
                entry("e6", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"));
        Standings standings = history.standingsOf(ISSUE);
        Optional<LocalDate> extended = Optional.of(day("2018-06-30"));

        assertThat(standings)
                .containsExactly(
                        new Standing(day("2017-01-01"), Tier.ON_SCHEDULE, false, false, Optional.empty()),
                        new Standing(day("2017-03-01"), Tier.ON_SCHEDULE, false, false, extended),
                        new Standing(day("2017-04-01"), Tier.COMPLETE, false, false, extended),
                        new Standing(day("2017-05-01"), Tier.COMPLETE, true, false, extended),
                        new Standing(day("2017-06-01"), Tier.COMPLETE, true, true, extended));
        assertThat(standings.isExtended()).isTrue();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            assertThat(standings.since(i)).isEqualTo(PackedDay.of(standing.since()));
            assertThat(standings.code(i))
                    .isEqualTo(Standing.code(standing.tier(), standing.accepted(), standing.closedOut()))
                    .isEqualTo(history.codeOf(ISSUE, standing.since()));
            assertThat(standings.extendedDue(i)).isEqualTo(standing.extendedDue());
        }
        for (int outside : new int[] {-1, standings.size()}) {
            assertThatThrownBy(() -> standings.get(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> standings.since(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> standings.code(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> standings.extendedDue(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(standings::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everythingThatCanBeCountedHasACodeOfItsOwn() {
        Set<Integer> codes = new HashSet<>();
        for (Tier tier : Tier.values()) {
            for (boolean accepted : new boolean[] {false, true}) {
                for (boolean closedOut : new boolean[] {false, true}) {
                    int code = Standing.code(tier, accepted, closedOut);
                    assertThat(code).isBetween(0, Standing.CODES - 1);
                    assertThat(codes.add(code)).isTrue();
                }
            }
        }
        assertThat(Standing.code(Tier.NOT_REPORTED, false, false)).isZero();
    }

    @Test
    void ofNothingThereIsNoStep() {
        assertThat(Standings.none()).isEmpty();
        assertThat(History.empty().standingsOf(ISSUE)).isSameAs(Standings.none());
        assertThat(History.empty().standingsAsKnownOf(ISSUE)).isSameAs(Standings.none());
        assertThat(Standings.none().isExtended()).isFalse();
    }

    @Test
    void whatIsReportedTheDayItHappensIsKnownAsItHappens() {
        History history =
                history(entry("e1", tier(Tier.ON_SCHEDULE), "2017-01-01"), entry("e2", complete(), "2017-01-02"));
        assertThat(history.standingsAsKnownOf(ISSUE)).isSameAs(history.standingsOf(ISSUE));
    }

    @Test
    void aDecisionKnownBeforeItsRequestCameIntoEffectAgainCountsFromThen() {
        History history = history(
                entry("request", asked("2018-06-30"), "2017-03-01"),
                entry("granted", decided("request", true), "2017-03-01").reported(day("2017-03-02")),
                entry("back", withdrawn("request"), "2017-04-01"),
                entry("mistaken", withdrawn("back"), "2017-05-01"));
        assertThat(history.standingsAsKnownOf(ISSUE))
                .extracting(Standing::since, Standing::extendedDue)
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
        Standings known = history.standingsAsKnownOf(ISSUE);

        for (int i = 99; i < 330; i++) {
            LocalDate day = first.plusDays(i);
            Standing expected = standing(history.asKnown(day).standingsOf(ISSUE), day);
            Standing found = standing(known, day);
            assertThat(found.tier()).as("known on %s", day).isEqualTo(expected.tier());
        }
        assertThat(known).hasSizeGreaterThan(5);
        assertThat(history.standingsAsKnownOf(ISSUE)).isSameAs(known);
        Issue issue = Given.issue("a", "2017-12-31").build().withHistory(history);
        assertThat(issue.standingsAsKnown()).isEqualTo(known);
    }

    private static Standing standing(Standings standings, LocalDate day) {
        Standing last = Standing.nothingReported();
        for (Standing each : standings) {
            last = each.since().isAfter(day) ? last : each;
        }
        return last;
    }

    /** Found one after another, not one within another: neither the stack nor the square of the length stands in the way. */
    @Test
    void aLongChainOfWithdrawalsIsResolved() {
        List<Entry> entries = new ArrayList<>(List.of(entry("e0", complete(), "2017-01-01")));
        for (int i = 1; i <= 50_000; i++) {
            entries.add(entry("e" + i, withdrawn("e" + (i - 1)), "2017-01-02"));
        }
        assertThat(History.of(entries).tierOf(ISSUE, day("2017-01-03"))).isEqualTo(Tier.COMPLETE);
        entries.add(entry("last", withdrawn("e50000"), "2017-01-02"));
        assertThat(History.of(entries).tierOf(ISSUE, day("2017-01-03"))).isEqualTo(Tier.NOT_REPORTED);
    }
}

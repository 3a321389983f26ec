package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Issue;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.PhaseId;
import org.rectification.register.Selection;

class IssueColumnsTest {

    private static final LocalDate AS_OF = day("2017-12-31");
    private static final RateDefinition ALL = RateDefinitions.issuesComplete();

    @Test
    void thePublishedRegisterHasItsFiguresByPhase() {
        IssueColumns<PhaseId> columns = IssueColumns.of(Registers.guangxi(), AS_OF, Issue::phase);
        GroupedRates<PhaseId> rates = columns.rates(ALL);
        assertThat(rates.whole().ratio()).hasToString("22/37");
        assertThat(rates).isEqualTo(ALL.byPhase(Registers.guangxi(), AS_OF));
        assertThat(columns.groups()).containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END, Registers.LONG_TERM);
        assertThat(columns.asOf()).isEqualTo(AS_OF);
        ColumnTally<PhaseId> tally = columns.tally(day("2018-01-01"));
        assertThat(tally.count(Optional.of(Registers.BY_YEAR_END), Tier.BASICALLY_COMPLETE))
                .isEqualTo(6);
        assertThat(tally.dueBefore(Optional.of(Registers.BY_YEAR_END))).isEqualTo(18);
        assertThat(tally.overdue(Optional.of(Registers.BY_YEAR_END))).isEqualTo(8);
        assertThat(columns.tally(AS_OF).overdue(Optional.of(Registers.BY_YEAR_END)))
                .isZero();
        assertThat(tally.dueBefore(Optional.of(Registers.LONG_TERM))).isZero();
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        IssueColumns.Builder<PhaseId> builder = IssueColumns.builder(AS_OF, Issue::phase);
        for (String due : List.of("2017-03-31", "2017-04-01", "2017-05-15", "2017-06-30", "2017-07-01")) {
            builder.add(issue("due-" + due, due).build());
        }
        builder.add(issue("undated", Deadline.notStated()).build());
        RateDefinition quarter = ALL.withSelection(Selection.dueWithin(DateSpan.parse("2017-04-01/2017-06-30")));

        assertThat(builder.build().rates(quarter).whole().denominator()).isEqualTo(3);
        assertThat(builder.build().rates(quarter).whole().outside()).isEqualTo(3);
    }

    @Test
    void theFactsOfAnIssueAreKeptApart() {
        Issue accepted = issue("a", "2017-06-30")
                .build()
                .with(entry("e1", complete(), "2017-05-01"))
                .with(entry("e2", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-05-02"));
        Issue closed = accepted.with(entry("e3", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-05-03"));
        Issue open = issue("c", Deadline.notStated()).build().with(entry("e1", tier(Tier.ON_SCHEDULE), "2017-05-01"));
        Issue later = issue("d", "2017-06-30").raisedOn(day("2018-01-01")).build();
        IssueColumns.Builder<PhaseId> builder = IssueColumns.builder(AS_OF, Issue::phase);
        for (Issue issue : List.of(accepted, closed, open, later)) {
            builder.add(issue);
        }
        ColumnTally<PhaseId> tally = builder.build().tally(AS_OF);
        Optional<PhaseId> none = Optional.empty();
        assertThat(tally.groups()).isEmpty();
        assertThat(tally.total(none)).isEqualTo(3);
        assertThat(tally.count(none, Tier.COMPLETE)).isEqualTo(2);
        assertThat(tally.count(none, Tier.ON_SCHEDULE)).isEqualTo(1);
        assertThat(tally.accepted(none)).isEqualTo(2);
        assertThat(tally.closedOut(none)).isEqualTo(1);
        assertThat(tally.dueBefore(none)).isEqualTo(2);
        assertThat(tally.overdue(none)).isZero();
        assertThat(builder.add(open).build().size()).isEqualTo(5);
    }

    @Test
    void fourBytesAnIssueAndEightADueDate() {
        IssueColumns.Builder<PhaseId> builder = IssueColumns.builder(AS_OF, Issue::phase);
        Issue issue = issue("a", "2017-06-30").build();
        for (int i = 0; i < 1001; i++) {
            builder.add(issue);
        }
        assertThat(builder.build().bytes()).isEqualTo(4 * 1001 + 8 + 4 + 4 * 16); // one due date, one combination
    }

    /** Two bytes hold 2 047 groups and the one of those in none; four tables fit the caches up to 255. */
    @Test
    @Tag("thorough")
    void manyGroupsAndManyDueDatesTakeMoreBytesAndGiveTheSameCounts() {
        for (int groups : new int[] {1, 3, 255, 256, 3000}) {
            assertCounts(groups, 5, 4);
        }
        assertCounts(65_536, 5, 4, 0);
        assertCounts(65_537, 5, 8, 0);
        assertCounts(2, 65_536, 4);
        assertCounts(2, 65_537, 8);
    }

    private static void assertCounts(int groups, int dues, int bytes) {
        assertCounts(groups, dues, bytes, 7);
    }

    private static void assertCounts(int groups, int dues, int bytes, int more) {
        int count = Math.max(groups, dues) + more;
        List<Issue> issues = new ArrayList<>();
        for (int due = 0; due < dues; due++) {
            Issue open = issue("i" + due, Deadline.by(day("1900-01-01").plusDays(due)))
                    .build();
            issues.add(due % 3 == 0 ? open : open.with(entry("e", complete(), "2017-05-01")));
        }
        int[] next = {0};
        IssueColumns.Builder<Integer> builder = IssueColumns.builder(AS_OF, issue -> Optional.of(next[0] % groups));
        Map<Integer, long[]> expected = new HashMap<>();
        Set<List<Object>> combinations = new HashSet<>();
        LocalDate day = day("1900-01-03");
        for (int i = 0; i < count; i++) {
            next[0] = i;
            Issue issue = issues.get(i % dues);
            builder.add(issue);
            long[] answer = expected.computeIfAbsent(i % groups, key -> new long[3]);
            boolean complete = issue.tierOn(AS_OF) == Tier.COMPLETE;
            combinations.add(List.of(i % groups, complete));
            answer[0]++;
            answer[1] += complete ? 1 : 0;
            answer[2] += !complete && i % dues < 2 ? 1 : 0;
        }
        IssueColumns<Integer> columns = builder.build();
        assertThat(columns.bytes())
                .as("%d groups, %d dues", groups, dues)
                .isEqualTo((long) bytes * count + 8L * dues + 4L * combinations.size() + 64);
        ColumnTally<Integer> tally = columns.tally(day);
        expected.forEach((group, answer) -> {
            Optional<Integer> key = Optional.of(group);
            assertThat(List.of(tally.total(key), tally.count(key, Tier.COMPLETE), tally.overdue(key)))
                    .as("group %d of %d", group, groups)
                    .containsExactly(answer[0], answer[1], answer[2]);
        });
    }

    @Test
    void whatColumnsDoNotHoldIsRefused() {
        IssueColumns<PhaseId> columns = IssueColumns.of(Registers.guangxi(), AS_OF, Issue::phase);
        assertThatThrownBy(() -> columns.rates(RateDefinitions.keyStepsComplete()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns must be asked about issues, but were asked about key steps");
        assertThatThrownBy(() -> columns.rates(ALL.withSelection(Selection.inPhase(Registers.BY_JUNE))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns must be asked about a population by due date, but were asked about phase"
                        + " by-june-2017");
        assertThatThrownBy(() -> columns.tally(AS_OF).total(Optional.of(PhaseId.of("other"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("group must be one of [by-june-2017, by-end-2017, long-term], but was other");
    }
}

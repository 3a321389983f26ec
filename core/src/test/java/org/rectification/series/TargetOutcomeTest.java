package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.completion.Registers.target;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.series.TargetOutcome.Verdict;

class TargetOutcomeTest {

    private static final LocalDate JUNE = day("2017-06-30");
    private static final LocalDate YEAR_END = day("2017-12-31");
    private static final PhaseId PHASE = PhaseId.of("p");
    private static final RateDefinition COMPLETE = RateDefinitions.issuesComplete();

    private static TargetOutcome outcome(
            CompletionTarget target, RateDefinition definition, String asOf, Issue... issues) {
        Register register = Registers.register()
                .addPhases(Phase.of(PHASE, LocalText.of("阶段", "phase"), Deadline.parse("2017年6月底前"))
                        .withTarget(target))
                .addIssues(issues)
                .build();
        return TargetOutcome.outcomesOf(register, definition, day(asOf)).get(0);
    }

    private static TargetOutcome outcome(String percent, String asOf, Issue... issues) {
        return outcome(target(percent, "2017-06-30"), COMPLETE, asOf, issues);
    }

    /** Issues due in June, of which some are completed on a day each. */
    private static Issue[] issues(int count, String... completed) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Issue open = issue("a" + i, "2017-06-30").build();
                    return i < completed.length ? open.with(entry("e", complete(), completed[i])) : open;
                })
                .toArray(Issue[]::new);
    }

    private static List<String> points(RateDefinition definition) {
        return TargetOutcome.outcomesOf(Registers.guangxi(), definition, YEAR_END).stream()
                .map(outcome -> outcome.points(1).orElseThrow().toPlainString())
                .toList();
    }

    private static List<String> tail(TargetOutcome outcome, int decimals) {
        List<String> reasons = english(outcome.reasons(decimals));
        return reasons.subList(outcome.judged().reasons().size(), reasons.size());
    }

    @Test
    void whatIsCompletedInDecemberDoesNotReachATargetForJuneInTime() {
        Issue[] issues = issues(10, "2017-12-04", "2017-12-05", "2017-12-06");
        TargetOutcome inMarch = outcome("30", "2017-03-31", issues);
        TargetOutcome inJune = outcome("30", "2017-06-30", issues);
        TargetOutcome inDecember = outcome("30", "2017-12-05", issues);
        TargetOutcome atYearEnd = outcome("30", "2017-12-31", issues);

        assertThat(inMarch.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(inJune.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(inDecember.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(atYearEnd.verdict()).isEqualTo(Verdict.REACHED_LATER);
        assertThat(atYearEnd.reachedSince()).contains(day("2017-12-06"));
        assertThat(atYearEnd.rate().ratio()).isEqualTo(new Ratio(3, 10));
        assertThat(atYearEnd.rate().asOf()).isEqualTo(YEAR_END);
        assertThat(atYearEnd.judged().ratio()).isEqualTo(new Ratio(0, 10));
        assertThat(atYearEnd.judged().asOf()).isEqualTo(JUNE);
        assertThat(atYearEnd.points(0)).contains(new BigDecimal("-30"));
        assertThat(List.of(atYearEnd.missing(), atYearEnd.missingAsOf(), atYearEnd.openDue()))
                .containsExactly(3L, 0L, 10L);
        assertThat(List.of(inDecember.missing(), inDecember.missingAsOf())).containsExactly(3L, 1L);
    }

    @Test
    void theReasonsSayWhatIsMissingAndSinceWhenItIsNot() {
        Issue[] issues = issues(10, "2017-12-04", "2017-12-05", "2017-12-06");

        assertThat(tail(outcome("30", "2017-03-31", issues), 0))
                .containsExactly(
                        "on 2017-03-31, 0/10 is 0 %; the target for 2017-06-30 is 30 %; shortfall in percentage points: 30",
                        "the target is not due until 2017-06-30",
                        "issues missing for the target: 3; open and due by 2017-06-30: 10");
        assertThat(tail(outcome("30", "2017-12-05", issues), 0))
                .containsExactly(
                        "on 2017-06-30, 0/10 is 0 %; the target for 2017-06-30 is 30 %; shortfall in percentage points: 30",
                        "the target was not reached by 2017-06-30",
                        "issues missing for the target: 3; open and due by 2017-06-30: 10",
                        "on 2017-12-05, 2/10 is 20 %; the target for 2017-06-30 is 30 %; shortfall in percentage points: 10",
                        "issues missing for the target on 2017-12-05: 1");
        assertThat(tail(outcome("30", "2017-12-31", issues), 0))
                .endsWith(
                        "on 2017-12-31, 3/10 is 30 %; the target for 2017-06-30 is 30 %; margin in percentage points: 0",
                        "the target has been reached since 2017-12-06");
        assertThat(chinese(outcome("30", "2017-12-05", issues).reasons(0)))
                .endsWith(
                        "截至2017年6月30日，0/10为0%；2017年6月30日的目标为30%，低于目标30个百分点",
                        "截至2017年6月30日未达到目标",
                        "距目标尚差3个问题；截至2017年6月30日应完成而尚未完成的有10个问题",
                        "截至2017年12月5日，2/10为20%；2017年6月30日的目标为30%，低于目标10个百分点",
                        "截至2017年12月5日，距目标尚差1个问题");
        assertThat(chinese(outcome("30", "2017-12-31", issues).reasons(0))).endsWith("自2017年12月6日起达到目标");
        assertThat(chinese(outcome("30", "2017-03-31", issues).reasons(0))).contains("目标至2017年6月30日方到期");
        assertThat(chinese(outcome("30", "2018-03-31", issues(1, "2017-01-01")).reasons(0)))
                .contains("截至2017年6月30日，1/1为100%；2017年6月30日的目标为30%，高出70个百分点", "截至2017年6月30日达到目标");
    }

    @Test
    void aTargetReachedOnItsDayIsReachedAsOfAnyLaterDay() {
        Issue lost = issues(1, "2017-06-30")[0].with(entry("r", new Fact.Reopened(), "2017-07-01"));

        TargetOutcome onTheDay = outcome("100", "2017-06-30", lost);
        TargetOutcome later = outcome("100", "2017-07-01", lost);

        assertThat(onTheDay.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(tail(onTheDay, 0))
                .containsExactly(
                        "on 2017-06-30, 1/1 is 100 %; the target for 2017-06-30 is 100 %; margin in percentage points: 0",
                        "the target was reached by 2017-06-30");
        assertThat(later.verdict()).isEqualTo(Verdict.REACHED);
        assertThat(later.reachedSince()).isEmpty();
        assertThat(later.missing()).isZero();
        assertThat(tail(later, 0))
                .endsWith(
                        "on 2017-07-01, 0/1 is 0 %; the target for 2017-06-30 is 100 %; shortfall in percentage points: 100",
                        "issues missing for the target on 2017-07-01: 1");
    }

    @Test
    void anInterruptionStartsTheDaySinceWhenItIsReachedAnew() {
        Issue again = issues(1, "2017-07-01")[0]
                .with(entry("r", new Fact.Reopened(), "2017-08-01"))
                .with(entry("f", complete(), "2017-09-01"));

        assertThat(outcome("100", "2017-07-31", again).reachedSince()).contains(day("2017-07-01"));
        assertThat(outcome("100", "2017-08-15", again).reachedSince()).isEmpty();
        assertThat(outcome("100", "2017-08-15", again).verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(outcome("100", "2017-12-31", again).reachedSince()).contains(day("2017-09-01"));
    }

    @Test
    void changesOfOneDayThatMakeUpForEachOtherInterruptNothing() {
        Issue first = issue("a", "2017-06-30")
                .build()
                .with(entry("e", complete(), "2017-07-01"))
                .with(entry("r", new Fact.Reopened(), "2017-08-01"));
        Issue second = issue("b", "2017-06-30").build().with(entry("e", complete(), "2017-08-01"));

        assertThat(outcome("50", "2017-12-31", first, second).reachedSince()).contains(day("2017-07-01"));
    }

    @Test
    void anIssueRaisedLaterMayTakeAReachedTargetAway() {
        Issue done = issues(1, "2017-07-01")[0];
        Issue raised = issue("b", "2017-12-31").raisedOn(day("2017-08-01")).build();

        TargetOutcome outcome = outcome("100", "2017-08-01", done, raised);

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(outcome.missingAsOf()).isEqualTo(1);
        assertThat(outcome("100", "2017-07-31", done, raised).reachedSince()).contains(day("2017-07-01"));
    }

    @Test
    void openUnitsAreThoseDueByTheTargetsDayAsExtendedByThen() {
        Issue late = issue("late", "2017-07-01").build();
        Issue undated = issue("undated", Deadline.parse("长期坚持")).build();
        Issue extended = issue("extended", "2017-06-30")
                .build()
                .with(entry("x", asked("2017-09-30"), "2017-05-01"))
                .with(entry("y", decided("x", true), "2017-05-02"));
        Issue open = issue("open", "2017-06-30").build();
        Issue done = issue("done", "2017-06-30").build().with(entry("e", complete(), "2017-06-01"));

        TargetOutcome outcome = outcome("100", "2017-12-31", late, undated, extended, open, done);
        TargetOutcome before = outcome("100", "2017-05-01", late, undated, extended, open, done);

        assertThat(outcome.openDue()).isEqualTo(1);
        assertThat(outcome.missing()).isEqualTo(4);
        assertThat(before.openDue())
                .describedAs("extended later, completed later")
                .isEqualTo(3);
    }

    @Test
    void keyStepsAreCountedWithTheirOwnDatesOrThoseOfTheirIssue() {
        Issue early = issue("a", "2017-12-31")
                .addMeasures(measure("m", Optional.empty(), step("s1", "2017-05-31"), step("s2", "2017-07-31")))
                .build();
        Issue inherited = issue("b", "2017-12-31")
                .addMeasures(measure("n", Optional.empty()))
                .build()
                .with(entry("x", asked("2017-06-01"), "2017-02-01"))
                .with(entry("y", decided("x", true), "2017-02-02"))
                .with(entry("e", Subject.of(measure("n", Optional.empty()).id()), complete(), "2017-07-01"));

        TargetOutcome steps =
                outcome(target("50", "2017-06-30"), RateDefinitions.keyStepsComplete(), "2017-12-31", early);
        RateDefinition measures = RateDefinition.builder("measures-complete")
                .title(LocalText.of("措施完成率", "measures complete"))
                .unit(Subject.Kind.MEASURE)
                .addTiers(Tier.COMPLETE)
                .build();
        TargetOutcome ofMeasures = outcome(target("50", "2017-06-30"), measures, "2017-12-31", early, inherited);

        assertThat(steps.openDue()).isEqualTo(1);
        assertThat(english(steps.reasons(0)))
                .contains("key steps missing for the target: 1; open and due by 2017-06-30: 1");
        assertThat(chinese(steps.reasons(0))).contains("距目标尚差1个关键步骤；截至2017年6月30日应完成而尚未完成的有1个关键步骤");
        assertThat(ofMeasures.openDue())
                .describedAs("by the extension of its issue")
                .isEqualTo(1);
        assertThat(ofMeasures.reachedSince()).contains(day("2017-07-01"));
    }

    @Test
    void onePercentageBelowTheTargetIsPrintedBelowIt() {
        String[] completed = new String[212];
        Arrays.fill(completed, "2017-06-30");
        TargetOutcome outcome = outcome("100", "2017-06-30", issues(213, completed));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(outcome.points(0)).contains(new BigDecimal("-0.5"));
        assertThat(outcome.points(2)).contains(new BigDecimal("-0.47"));
        assertThat(tail(outcome, 0))
                .containsExactly(
                        "on 2017-06-30, 212/213 is 99.5 %; the target for 2017-06-30 is 100 %;"
                                + " shortfall in percentage points: 0.5",
                        "the target was not reached by 2017-06-30",
                        "issues missing for the target: 1; open and due by 2017-06-30: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, 2, 0, '1/2 is 50 %; the target for 2017-06-30 is 50 %; margin in percentage points: 0'",
        "1, 8, 1, 8, 0, '1/8 is 12.5 %; the target for 2017-06-30 is 12.5 %; margin in percentage points: 0'",
        "1, 3, 1, 3, 0, '1/3 is 33 %; the target for 2017-06-30 is 33 %; margin in percentage points: 0'",
        "1, 3, 2, 3, 1, '1/3 is 33.3 %; the target for 2017-06-30 is 66.7 %; shortfall in percentage points: 33.3'",
        "1, 3, 34, 100, 0, '1/3 is 33 %; the target for 2017-06-30 is 34 %; shortfall in percentage points: 1'",
        "1, 3, 978, 1000, 0, '1/3 is 33.3 %; the target for 2017-06-30 is 97.8 %; shortfall in percentage points: 64'",
        "1, 3, 80, 100, 2, '1/3 is 33.33 %; the target for 2017-06-30 is 80 %; shortfall in percentage points: 46.67'",
        "2, 3, 2, 3, 0, '2/3 is 67 %; the target for 2017-06-30 is 67 %; margin in percentage points: 0'",
        "2, 3, 20001, 30000, 0,"
                + " '2/3 is 66.667 %; the target for 2017-06-30 is 66.67 %; shortfall in percentage points: 0.003'"
    })
    void aPercentageBesideATargetDoesNotContradictIt(
            int done, int all, long share, long of, int decimals, String expected) {
        String[] completed = new String[done];
        Arrays.fill(completed, "2017-06-30");
        TargetOutcome outcome = outcome(
                new CompletionTarget(new Ratio(share, of), JUNE), COMPLETE, "2017-06-30", issues(all, completed));

        assertThat(outcome.compared(decimals).orElseThrow().text(Language.ENGLISH))
                .isEqualTo("on 2017-06-30, " + expected);
    }

    @Test
    void guangxiReachedTheTargetForJuneAtTheEndOfTheYearAndMissedThatForTheEndOfTheYear() {
        List<TargetOutcome> outcomes = TargetOutcome.outcomesOf(Registers.guangxi(), COMPLETE, YEAR_END);

        assertThat(outcomes)
                .describedAs("long term has no target")
                .extracting(TargetOutcome::phase)
                .containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END);
        assertThat(points(COMPLETE))
                .describedAs("the register has all completions on the last day of the year")
                .containsExactly("-30.0", "-20.5");
        assertThat(outcomes)
                .extracting(TargetOutcome::verdict)
                .containsExactly(Verdict.REACHED_LATER, Verdict.NOT_REACHED);
        assertThat(outcomes.get(0).reachedSince()).contains(YEAR_END);
        assertThat(outcomes.get(1).missing()).isEqualTo(8);
        assertThat(outcomes.get(1).openDue()).isEqualTo(8);
        assertThat(outcomes.get(1))
                .hasToString("by-end-2017: 80/100 by 2017-12-31 and issues-complete on 2017-12-31:"
                        + " 22/37 = 59 %, not-reached");
    }

    @Test
    void everyDefinitionIsHeldAgainstEveryTarget() {
        List<TargetOutcome> outcomes = TargetOutcome.outcomesOf(
                Registers.guangxi(),
                List.of(COMPLETE, RateDefinitions.issuesCompleteOrBasically(), RateDefinitions.keyStepsComplete()),
                YEAR_END);

        assertThat(outcomes)
                .extracting(outcome -> outcome.phase() + " "
                        + outcome.rate().definition().name() + " "
                        + outcome.points(1).orElseThrow() + " " + outcome.verdict())
                .containsExactly(
                        "by-june-2017 issues-complete -30.0 REACHED_LATER",
                        "by-june-2017 issues-complete-or-basically -30.0 REACHED_LATER",
                        "by-june-2017 key-steps-complete -30.0 REACHED_LATER",
                        "by-end-2017 issues-complete -20.5 NOT_REACHED",
                        "by-end-2017 issues-complete-or-basically -4.3 NOT_REACHED",
                        "by-end-2017 key-steps-complete 6.1 REACHED");
        assertThat(TargetOutcome.outcomesOf(Registers.guangxi(), List.of(), YEAR_END))
                .isEmpty();
    }

    @Test
    void aTargetIsDueOnItsDay() {
        assertThat(List.of("2017-06-29", "2017-06-30", "2017-07-01"))
                .extracting(asOf -> outcome("30", asOf, issues(1)).isDue())
                .containsExactly(false, true, true);
        assertThat(outcome("30", "2017-06-29", issues(1)).judged().asOf()).isEqualTo(day("2017-06-29"));
        assertThatThrownBy(() -> outcome("30", "2017-06-29", issues(1)).points(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/decimals: decimals must be 0 to 18, but was -1");
    }

    @Test
    void withNothingToCompleteThereIsNoVerdict() {
        TargetOutcome nothing = outcome("50", "2017-12-31");
        TargetOutcome laterSome = outcome(
                "50",
                "2017-12-31",
                issue("b", "2017-12-31")
                        .raisedOn(day("2017-08-01"))
                        .build()
                        .with(entry("e", complete(), "2017-09-01")));

        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(nothing.points(1)).isEmpty();
        assertThat(nothing.missing()).isZero();
        assertThat(nothing.compared(0)).isEmpty();
        assertThat(nothing.isDue()).isTrue();
        assertThat(nothing.reasons(1)).isEqualTo(nothing.judged().reasons());
        assertThat(laterSome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(laterSome.reachedSince()).isEmpty();
        assertThat(laterSome.compared(0)).isPresent();
        assertThat(outcome("50", "2017-03-31").verdict()).isEqualTo(Verdict.NOT_YET_DUE);
    }

    @Test
    void theVerdictsHaveLabels() {
        assertThat(Verdict.values())
                .extracting(verdict -> verdict.label().in(Language.ENGLISH))
                .containsExactly("not yet due", "reached by its day", "reached later", "not reached", "not applicable");
        assertThat(Verdict.values())
                .extracting(verdict -> verdict.label().in(Language.CHINESE))
                .containsExactly("尚未到期", "按期达到", "逾期达到", "未达到", "无法计算");
    }

    @Test
    void anOutcomeThatCannotBeIsRefused() {
        List<Issue> one = List.of(issues(1, "2017-08-01"));
        CompletionRate before = COMPLETE.rateOf(one, day("2017-06-29"));
        CompletionRate due = COMPLETE.rateOf(one, JUNE);
        CompletionRate now = COMPLETE.rateOf(one, YEAR_END);
        CompletionRate other = RateDefinitions.issuesCompleteOrBasically().rateOf(one, JUNE);

        assertThat(made(now, due, day("2017-08-01"), 1).verdict()).isEqualTo(Verdict.REACHED_LATER);
        assertThat(made(now, due, YEAR_END, 0).verdict()).isEqualTo(Verdict.REACHED_LATER);
        assertThat(made(due, due, null, 1).verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(made(before, null, null, 1).verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        List<Refused> refused = new ArrayList<>();
        refused.add(new Refused(
                now,
                null,
                null,
                0,
                "rate on the target's day must be given from that day on, 2017-06-30,"
                        + " under the definition of the rate on 2017-12-31, but was absent"));
        refused.add(
                new Refused(
                        now,
                        before,
                        null,
                        0,
                        "rate on the target's day must be given from that day on, 2017-06-30,"
                                + " under the definition of the rate on 2017-12-31, but was issues-complete on 2017-06-29: 0/1 = 0 %"));
        refused.add(new Refused(now, other, null, 0, "rate on the target's day"));
        refused.add(new Refused(before, due, null, 0, "rate on the target's day"));
        refused.add(new Refused(
                now,
                due,
                null,
                0,
                "day since which the target is reached must be after 2017-06-30 and by"
                        + " 2017-12-31 if the target is reached later, and absent otherwise, but was absent"));
        refused.add(new Refused(now, due, JUNE, 0, "day since which"));
        refused.add(new Refused(now, due, day("2018-01-01"), 0, "day since which"));
        refused.add(new Refused(due, due, JUNE, 0, "day since which"));
        refused.add(
                new Refused(
                        now,
                        due,
                        YEAR_END,
                        2,
                        "open units due by the target's day must be 0 to 1 with those of which it is not known, but were 2 and 0"));
        refused.add(
                new Refused(
                        now,
                        due,
                        YEAR_END,
                        -1,
                        "open units due by the target's day must be 0 to 1 with those of which it is not known, but were -1 and 0"));
        for (Refused each : refused) {
            assertThatThrownBy(() -> made(each.rate, each.whenDue, each.since, each.openDue))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(each.message);
        }
    }

    private record Refused(
            CompletionRate rate,
            @Nullable CompletionRate whenDue,
            @Nullable LocalDate since,
            long openDue,
            String message) {}

    private static TargetOutcome made(
            CompletionRate rate, @Nullable CompletionRate whenDue, @Nullable LocalDate since, long openDue) {
        return new TargetOutcome(
                PHASE,
                target("50", "2017-06-30"),
                rate,
                Optional.ofNullable(whenDue),
                Optional.ofNullable(since),
                openDue,
                List.of());
    }
}

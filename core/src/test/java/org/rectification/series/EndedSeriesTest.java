package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.withdrawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.status.StatusRule;

/** Series, indexes, columns and differences over an end, a reopening and an exception. */
class EndedSeriesTest {

    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final DateSpan HALF_YEAR = DateSpan.parse("2018-01-01/2018-06-30");

    private static Fact ended(EndKind end) {
        List<IssueId> into = end == EndKind.MERGED
                ? List.of(IssueId.of("x"))
                : end == EndKind.SPLIT ? List.of(IssueId.of("x"), IssueId.of("y")) : List.of();
        return end == EndKind.CARRIED_OVER
                ? new Fact.CarriedOver(InspectionId.of("i2"))
                : new Fact.Ended(end, BodyId.of("province"), WHY, into);
    }

    private static Issue planned(Entry... entries) {
        Issue issue = issue("a", "2018-03-15")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-03-15"), step("s2", "2018-03-15")))
                .build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    private static Entry[] excepted(Subject subject, String until, String granted) {
        Fact request = new Fact.ExceptionRequested(WHY, Optional.of(day(until)));
        return new Entry[] {
            entry("asked", subject, request, "2018-01-01"),
            entry("granted", subject, new Fact.ExceptionDecided(EntryId.of("asked"), true), granted)
        };
    }

    private static List<String> ratios(RateDefinition definition, Knowledge knowledge, Issue... issues) {
        return Sweep.of(HALF_YEAR, Step.MONTH)
                .known(knowledge)
                .seriesOf(List.of(issues), List.of(definition))
                .get(0)
                .points()
                .stream()
                .map(rate -> rate.ratio() + " " + rate.ended())
                .toList();
    }

    // --- series and index ---

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void aSeriesAndAnIndexFollowAnEndAndItsReopening(EndKind end) {
        Issue issue = planned(
                entry("e1", ended(end), "2018-02-28").reported(day("2018-03-10")),
                entry("e2", new Fact.Reopened(), "2018-05-01"),
                entry("e3", complete(), "2018-06-01"));
        String one = "{" + end + "=1}";
        for (EndTreatment treatment : EndTreatment.values()) {
            RateDefinition definition =
                    RateDefinitions.issuesComplete().withEnds(EndTreatments.STANDARD.with(end, treatment));
            String during = switch (treatment) {
                case COUNTS -> "1/1 ";
                case LEFT_OUT -> "0/0 ";
                case STAYS -> "0/1 ";
            };
            assertThat(ratios(definition, Knowledge.everything(), issue))
                    .containsExactly("0/1 {}", during + one, during + one, during + one, "0/1 {}", "1/1 {}");
            assertThat(ratios(definition, Knowledge.onTheDay(), issue))
                    .containsExactly("0/1 {}", "0/1 {}", during + one, during + one, "0/1 {}", "1/1 {}");
            assertThat(ratios(definition, Knowledge.by(day("2018-03-09")), issue))
                    .containsOnly("0/1 {}");

            RateIndex index = RateIndex.of(List.of(issue), definition);
            for (String asOf : List.of("2018-02-27", "2018-02-28", "2018-04-30", "2018-05-01", "2018-06-01")) {
                assertThat(index.rateOn(day(asOf))).as(asOf).isEqualTo(definition.rateOf(List.of(issue), day(asOf)));
            }
            assertThat(index.rateOn(day("2018-03-01"), Knowledge.by(day("2018-03-09")))
                            .ended())
                    .isEmpty();
            assertThat(index.rateOn(day("2018-03-01"), Knowledge.by(day("2018-03-10")))
                            .ended())
                    .containsExactly(Map.entry(end, 1L));
        }
    }

    @Test
    void theStepsOfAnEndedMeasureAreEndedInASeries() {
        Issue issue = planned(
                entry("e1", MEASURE, ended(EndKind.NOT_APPLICABLE), "2018-02-28"),
                entry("e2", MEASURE, new Fact.Reopened(), "2018-04-01"),
                entry("e3", ended(EndKind.WILL_NOT_BE_DONE), "2018-05-31"),
                entry("e4", new Fact.Reopened(), "2018-06-01"));
        for (Knowledge knowledge : List.of(Knowledge.everything(), Knowledge.onTheDay())) {
            assertThat(ratios(RateDefinitions.keyStepsComplete(), knowledge, issue))
                    .containsExactly(
                            "0/2 {}",
                            "0/0 {NOT_APPLICABLE=2}",
                            "0/0 {NOT_APPLICABLE=2}",
                            "0/2 {}",
                            "0/2 {WILL_NOT_BE_DONE=2}",
                            "0/2 {}");
        }
        RateIndex index = RateIndex.of(List.of(issue), RateDefinitions.keyStepsComplete());
        assertThat(index.rateOn(day("2018-03-31")).ended()).containsExactly(Map.entry(EndKind.NOT_APPLICABLE, 2L));
        assertThat(index.rateOn(day("2018-05-31")).ended()).containsExactly(Map.entry(EndKind.WILL_NOT_BE_DONE, 2L));
    }

    @Test
    void anEndOfAMeasureTakenBackLaterStillCountsForWhatWasKnownBefore() {
        Entry end = entry("e1", MEASURE, ended(EndKind.NOT_APPLICABLE), "2018-02-28");
        Issue takenBack = planned(end, entry("e2", MEASURE, withdrawn("e1"), "2018-04-10"));
        Issue corrected = planned(
                end,
                entry("e2", MEASURE, new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-04-10")
                        .correcting(EntryId.of("e1")));
        for (Issue issue : List.of(takenBack, corrected)) {
            assertThat(ratios(RateDefinitions.keyStepsComplete(), Knowledge.onTheDay(), issue))
                    .containsExactly(
                            "0/2 {}", "0/0 {NOT_APPLICABLE=2}", "0/0 {NOT_APPLICABLE=2}", "0/2 {}", "0/2 {}", "0/2 {}");
            assertThat(ratios(RateDefinitions.keyStepsComplete(), Knowledge.everything(), issue))
                    .containsOnly("0/2 {}");
            RateIndex index = RateIndex.of(List.of(issue), RateDefinitions.keyStepsComplete());
            assertThat(index.rateOn(day("2018-06-30"), Knowledge.by(day("2018-04-09")))
                            .ended())
                    .containsExactly(Map.entry(EndKind.NOT_APPLICABLE, 2L));
        }
    }

    // --- columns ---

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void columnsHaveWhatEndedAndItIsNotOverdue(EndKind end) {
        Issue gone = planned(entry("e1", ended(end), "2018-02-28"));
        IssueColumns.Builder<PhaseId> builder = IssueColumns.builder(day("2018-06-30"), Issue::phase);
        builder.add(gone).add(issue("open", "2018-03-15").build());
        ColumnTally<PhaseId> tally = builder.build().tally(day("2018-06-30"));
        assertThat(tally.overdue(Optional.empty())).isEqualTo(1);
        assertThat(tally.dueBefore(Optional.empty())).isEqualTo(2);
        assertThat(tally.count(Optional.empty(), Tier.NOT_REPORTED)).isEqualTo(2);
        CompletionRate rate =
                builder.build().rates(RateDefinitions.issuesComplete()).whole();
        assertThat(rate.ended()).containsExactly(Map.entry(end, 1L));
        assertThat(rate)
                .isEqualTo(RateDefinitions.issuesComplete()
                        .rateOf(List.of(gone, issue("open", "2018-03-15").build()), day("2018-06-30")));
    }

    @Test
    void columnsHaveNoExceptionAmongWhatIsOverdue() {
        Issue issue = planned(excepted(Subject.issue(), "2018-04-30", "2018-02-01"));
        List<Long> overdue = new ArrayList<>();
        for (String asOf : List.of("2018-04-30", "2018-05-01")) {
            IssueColumns.Builder<PhaseId> builder = IssueColumns.builder(day(asOf), Issue::phase);
            builder.add(issue);
            overdue.add(builder.build().tally(day(asOf)).overdue(Optional.empty()));
            assertThat(builder.build()
                            .rates(RateDefinitions.issuesComplete())
                            .whole()
                            .leftOut())
                    .containsExactly(Map.entry(Tier.NOT_REPORTED, 1L));
        }
        assertThat(overdue).containsExactly(0L, 1L);
    }

    // --- differences ---

    private static final DifferenceRule ISSUES =
            new DifferenceRule(RateDefinitions.issuesComplete(), StatusRule.of(ChinaWorkingDays.official()));
    private static final DifferenceRule STEPS =
            new DifferenceRule(RateDefinitions.keyStepsComplete(), ISSUES.lateness());

    private static Difference between(DifferenceRule rule, Knowledge knowledge, Issue issue) {
        Register register = Registers.register()
                .addBodies(Body.builder(BodyId.of("province"))
                        .name(LocalText.of("省政府", "province"))
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.PROVINCE)
                        .build())
                .addIssues(issue)
                .build();
        return rule.between(register, day("2018-03-31"), day("2018-06-30"), knowledge);
    }

    private static List<String> told(Difference difference, Language language) {
        return difference.changes().stream()
                .map(change -> change.kind() + " "
                        + change.entries().stream().map(Entry::id).toList() + " "
                        + change.reason().text(language))
                .toList();
    }

    private static List<String> told(DifferenceRule rule, Issue issue) {
        return told(between(rule, Knowledge.everything(), issue), Language.ENGLISH);
    }

    private static List<String> toldAsKnown(DifferenceRule rule, Issue issue) {
        return told(between(rule, Knowledge.onTheDay(), issue), Language.ENGLISH);
    }

    private static String noLongerLate(String entry, String item) {
        return "NO_LONGER_LATE [" + entry + "] " + item
                + ", due on 2018-03-15, was overdue on 2018-03-31 and no longer is";
    }

    private static String goneLate(String entry, String item) {
        return "GONE_LATE [" + entry + "] " + item + " was due on 2018-03-15 and became overdue on 2018-06-30";
    }

    @Test
    void anEndIsToldAndIsWhyItIsNoLongerLate() {
        Issue issue = planned(entry("end", ended(EndKind.NOT_APPLICABLE), "2018-05-01"));
        assertThat(told(ISSUES, issue))
                .containsExactly(
                        "ENDED [end] issue a ended on 2018-05-01: not applicable", noLongerLate("end", "issue a"));
        Difference difference = between(ISSUES, Knowledge.everything(), issue);
        assertThat(told(difference, Language.CHINESE)).first().isEqualTo("ENDED [end] 问题a于2018年5月1日终止：不再适用");
        assertThat(difference.moves())
                .extracting(Difference.Move::before, Difference.Move::after)
                .containsExactly(Tuple.tuple(
                        Optional.of(CountingStatus.LEFT_OUT_NOT_REPORTED), CountingStatus.ENDED_NOT_APPLICABLE));
        assertThat(difference.before().ratio()).hasToString("0/1");
        assertThat(difference.after().ratio()).hasToString("0/0");
        assertThat(told(STEPS, issue))
                .containsExactly(
                        "ENDED [end] key step s1 of issue a ended on 2018-05-01: not applicable",
                        noLongerLate("end", "key step s1 of issue a"),
                        "ENDED [end] key step s2 of issue a ended on 2018-05-01: not applicable",
                        noLongerLate("end", "key step s2 of issue a"));
    }

    @Test
    void anEndOfAnotherKindIsToldAndOneThatStaysIsNot() {
        Entry first = entry("e1", ended(EndKind.NOT_APPLICABLE), "2018-02-01");
        assertThat(told(ISSUES, planned(first))).isEmpty();
        assertThat(told(ISSUES, planned(first, entry("e2", ended(EndKind.NOT_APPLICABLE), "2018-05-01"))))
                .isEmpty();
        assertThat(told(ISSUES, planned(first, entry("e2", ended(EndKind.WILL_NOT_BE_DONE), "2018-05-01"))))
                .containsExactly("ENDED [e2] issue a ended on 2018-05-01: will not be done");
    }

    @Test
    void aReopeningAfterAnEndIsWhyItIsLate() {
        Entry end = entry("end", ended(EndKind.NOT_APPLICABLE), "2018-02-01");
        Entry again = entry("again", new Fact.Reopened(), "2018-05-01");
        assertThat(told(ISSUES, planned(end, again)))
                .containsExactly(
                        "REOPENED [again] issue a was reopened on 2018-05-01, reported on 2018-05-01",
                        noLongerEnded("again", "issue a"),
                        goneLate("again", "issue a"));
        assertThat(told(STEPS, planned(end, again)))
                .containsExactly(
                        noLongerEnded("again", "key step s1 of issue a"),
                        goneLate("again", "key step s1 of issue a"),
                        noLongerEnded("again", "key step s2 of issue a"),
                        goneLate("again", "key step s2 of issue a"));
        Entry refuted = entry("no", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-05-01");
        assertThat(toldAsKnown(ISSUES, planned(end, refuted, entry("back", withdrawn("end"), "2018-05-02"))))
                .containsExactly(
                        "NEWLY_REFUTED [no] the completion of issue a was refuted on 2018-05-01, reported on 2018-05-01",
                        noLongerEnded("back", "issue a"),
                        goneLate("back", "issue a"));
    }

    private static String noLongerEnded(String entry, String item) {
        return "NO_LONGER_ENDED [" + entry + "] " + item + " had ended on 2018-02-01 and no longer has: not applicable";
    }

    @Test
    void anEndTakenBackIsToldOfAnIssueThatIsNotLateEither() {
        Issue issue = issue("a", "2019-12-31")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2019-12-31")))
                .build()
                .with(entry("end", ended(EndKind.NOT_APPLICABLE), "2018-02-01"));
        Issue withdrawn = issue.with(entry("back", withdrawn("end"), "2018-05-01"));
        Issue corrected = issue.with(entry("fix", new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-02-01")
                .reported(day("2018-05-01"))
                .correcting(EntryId.of("end")));

        Difference difference = between(ISSUES, Knowledge.onTheDay(), withdrawn);

        assertThat(difference.before().ratio()).hasToString("0/0");
        assertThat(difference.after().ratio()).hasToString("0/1");
        assertThat(difference.moves()).hasSize(1);
        assertThat(told(difference, Language.ENGLISH)).containsExactly(noLongerEnded("back", "issue a"));
        assertThat(told(difference, Language.CHINESE))
                .containsExactly("NO_LONGER_ENDED [back] 问题a原已于2018年2月1日终止，现不再终止：不再适用");
        assertThat(toldAsKnown(STEPS, withdrawn)).containsExactly(noLongerEnded("back", "key step s1 of issue a"));
        assertThat(toldAsKnown(ISSUES, corrected)).containsExactly(noLongerEnded("fix", "issue a"));
    }

    @Test
    void everyEndTakenBackIsNamedAndWhatWasReopenedWithoutAnEndIsNot() {
        Entry whole = entry("whole", ended(EndKind.NOT_APPLICABLE), "2018-02-01");
        Entry part = entry("part", MEASURE, ended(EndKind.NOT_APPLICABLE), "2018-02-01");
        Entry again = entry("again", new Fact.Reopened(), "2018-05-01");
        Entry more = entry("more", MEASURE, new Fact.Reopened(), "2018-05-02");

        assertThat(told(STEPS, planned(whole, part, again))).isEmpty();
        assertThat(told(STEPS, planned(whole, part, again, more)))
                .contains("NO_LONGER_ENDED [more, again] key step s1 of issue a had ended on 2018-02-01 and no longer"
                        + " has: not applicable");
        assertThat(told(STEPS, planned(part, again, more))).contains(noLongerEnded("more", "key step s1 of issue a"));
    }

    @Test
    void anOlderEndThatStandsAgainIsToldByWhatTookBackTheNewer() {
        Entry first = entry("e1", ended(EndKind.NOT_APPLICABLE), "2018-02-01");
        Entry second = entry("e2", ended(EndKind.WILL_NOT_BE_DONE), "2018-03-01");
        Entry own = entry("e2", MEASURE, ended(EndKind.WILL_NOT_BE_DONE), "2018-03-01");
        Entry back = entry("back", withdrawn("e2"), "2018-05-01");

        assertThat(toldAsKnown(ISSUES, planned(first, second, back)))
                .containsExactly("ENDED [back] issue a ended on 2018-02-01: not applicable");
        assertThat(toldAsKnown(STEPS, planned(first, own, entry("back", MEASURE, withdrawn("e2"), "2018-05-01"))))
                .containsExactly(
                        "ENDED [back] key step s1 of issue a ended on 2018-02-01: not applicable",
                        "ENDED [back] key step s2 of issue a ended on 2018-02-01: not applicable");
    }

    @Test
    void anEndRestoredIsToldByWhatRestoredIt() {
        Issue issue = planned(
                entry("end", ended(EndKind.NOT_APPLICABLE), "2018-02-01"),
                entry("again", new Fact.Reopened(), "2018-02-15"),
                entry("back", withdrawn("again"), "2018-05-01"));
        assertThat(toldAsKnown(ISSUES, issue))
                .containsExactly(
                        "ENDED [back] issue a ended on 2018-02-01: not applicable", noLongerLate("back", "issue a"));
    }

    @Test
    void aGrantedExceptionIsWhyItIsNoLongerLate() {
        assertThat(told(ISSUES, planned(excepted(Subject.issue(), "2018-06-30", "2018-05-01"))))
                .containsExactly(noLongerLate("granted", "issue a"));
        assertThat(told(STEPS, planned(excepted(MEASURE, "2018-06-30", "2018-05-01"))))
                .containsExactly(
                        noLongerLate("granted", "key step s1 of issue a"),
                        noLongerLate("granted", "key step s2 of issue a"));
        assertThat(told(ISSUES, planned(excepted(MEASURE, "2018-06-30", "2018-05-01"))))
                .isEmpty();
        Entry[] given = excepted(Subject.issue(), "2018-12-31", "2018-02-01");
        assertThat(toldAsKnown(
                        ISSUES,
                        planned(
                                given[0],
                                given[1],
                                entry("again", new Fact.Reopened(), "2018-02-15"),
                                entry("back", withdrawn("again"), "2018-05-01"))))
                .containsExactly(noLongerLate("back", "issue a"));
    }

    @Test
    void whatFollowsAnExceptionIsLateByTimeOrByWhatTookItBack() {
        Entry[] given = excepted(Subject.issue(), "2018-06-29", "2018-02-01");
        assertThat(told(ISSUES, planned(given))).containsExactly(goneLate("", "issue a"));
        Entry[] longer = excepted(Subject.issue(), "2018-12-31", "2018-02-01");
        assertThat(told(ISSUES, planned(longer))).isEmpty();
        assertThat(toldAsKnown(
                        ISSUES, planned(longer[0], longer[1], entry("back", withdrawn("granted"), "2018-05-01"))))
                .containsExactly(goneLate("back", "issue a"));
        assertThat(told(STEPS, planned(longer[0], longer[1], entry("again", new Fact.Reopened(), "2018-05-01"))))
                .containsExactly(
                        goneLate("again", "key step s1 of issue a"), goneLate("again", "key step s2 of issue a"));
    }

    @Test
    void aClosingWithoutAClaimIsWhatCompletes() {
        Entry accepted = entry("accepted", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2018-03-20");
        Entry closed = entry("closed", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-05-01");
        assertThat(told(ISSUES, planned(accepted, closed)))
                .containsExactly(
                        "NEWLY_COMPLETE [closed] issue a is complete as of 2018-03-20, reported on 2018-05-01",
                        noLongerLate("closed", "issue a"));
        assertThat(told(STEPS, planned(accepted, closed)))
                .containsExactly(
                        noLongerLate("closed", "key step s1 of issue a"),
                        noLongerLate("closed", "key step s2 of issue a"));

        Entry before = entry("before", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-03-25");
        Issue takenBack = planned(accepted, before, entry("back", withdrawn("before"), "2018-05-02"));
        assertThat(toldAsKnown(ISSUES, takenBack))
                .containsExactly(
                        "NO_LONGER_COMPLETE [back] issue a was complete as of 2018-03-20 and no longer is",
                        goneLate("back", "issue a"));
        assertThat(toldAsKnown(STEPS, takenBack))
                .containsExactly(
                        goneLate("back", "key step s1 of issue a"), goneLate("back", "key step s2 of issue a"));
        Entry refuted = entry("no", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-05-01");
        assertThat(told(STEPS, planned(accepted, before, refuted)))
                .containsExactly(goneLate("no", "key step s1 of issue a"), goneLate("no", "key step s2 of issue a"));
    }

    @Test
    void byTheDayOfTheReportAnExceptionLastsUntilItIsReported() {
        DifferenceRule byReport = new DifferenceRule(
                RateDefinitions.issuesComplete(),
                ISSUES.lateness().withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED));
        Entry claim = entry("claim", complete(), "2018-03-10").reported(day("2018-07-10"));
        Entry[] given = excepted(Subject.issue(), "2018-12-31", "2018-05-01");
        assertThat(told(byReport, planned(claim, given[0], given[1])))
                .containsExactly(noLongerLate("granted", "issue a"));
        Entry[] over = excepted(Subject.issue(), "2018-06-29", "2018-02-01");
        assertThat(told(byReport, planned(claim, over[0], over[1]))).containsExactly(goneLate("", "issue a"));
    }
}

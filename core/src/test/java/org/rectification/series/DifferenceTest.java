package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.resumed;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.suspended;
import static org.rectification.issue.Given.withdrawn;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.CompletionBasis;

class DifferenceTest {

    private static final RateDefinition ALL = RateDefinitions.issuesComplete();
    private static final DifferenceRule RULE = new DifferenceRule(ALL, StatusRule.of(ChinaWorkingDays.official()));

    private static Difference between(Knowledge knowledge, Issue... issues) {
        return RULE.between(Registers.of(issues), day("2018-03-31"), day("2018-06-30"), knowledge);
    }

    /** Kind, entries and sentence of each change. */
    private static List<String> told(Difference difference, Language language) {
        return difference.changes().stream()
                .map(change -> change.kind() + " "
                        + change.entries().stream()
                                .map(entry -> entry.id().value())
                                .toList() + " "
                        + change.reason().text(language))
                .toList();
    }

    private static List<String> told(Difference difference) {
        return told(difference, Language.ENGLISH);
    }

    @Test
    void whatWasRaisedInBetweenIsAdded() {
        Difference difference = between(
                Knowledge.everything(),
                issue("a", "2018-12-31").raisedOn(day("2018-04-01")).build(),
                issue("b", "2018-12-31").raisedOn(day("2018-03-31")).build());
        assertThat(told(difference)).containsExactly("ADDED [] issue a was raised on 2018-04-01");
        assertThat(told(difference, Language.CHINESE)).containsExactly("ADDED [] 问题a于2018年4月1日提出");
        assertThat(difference.moves())
                .extracting(Difference.Move::before, Difference.Move::after)
                .containsExactly(
                        Tuple.tuple(Optional.of(CountingStatus.OUTSIDE), CountingStatus.LEFT_OUT_NOT_REPORTED));
    }

    @Test
    void aClaimInBetweenIsNewlyComplete() {
        Issue issue = issue("a", "2018-05-31")
                .build()
                .with(entry("e1", complete(), "2018-05-20").reported(day("2018-06-02")));
        Difference difference = between(Knowledge.everything(), issue);
        assertThat(told(difference))
                .containsExactly("NEWLY_COMPLETE [e1] issue a is complete as of 2018-05-20, reported on 2018-06-02");
        assertThat(told(difference, Language.CHINESE))
                .containsExactly("NEWLY_COMPLETE [e1] 问题a已完成：2018年6月2日报告，完成于2018年5月20日");
        assertThat(difference.before().ratio()).hasToString("0/1");
        assertThat(difference.after().ratio()).hasToString("1/1");
        assertThat(difference.changesOf(Change.Kind.NEWLY_COMPLETE)).hasSize(1);
        assertThat(difference.changesOf(Change.Kind.REOPENED)).isEmpty();
    }

    @Test
    void aLateReportIsAChangeByWhatWasKnownAndNoneByWhatHappened() {
        Issue issue = issue("a", "2018-05-31")
                .build()
                .with(entry("e1", complete(), "2018-03-20").reported(day("2018-04-02")));
        assertThat(told(between(Knowledge.everything(), issue))).isEmpty();
        assertThat(told(between(Knowledge.onTheDay(), issue)))
                .containsExactly("NEWLY_COMPLETE [e1] issue a is complete as of 2018-03-20, reported on 2018-04-02");
        assertThat(told(between(Knowledge.by(day("2018-04-01")), issue)))
                .containsExactly("GONE_LATE [] issue a was due on 2018-05-31 and became overdue on 2018-06-30");
    }

    @Test
    void aRefutationEndsACompletionAndMakesItLate() {
        Issue issue = issue("a", "2018-05-31")
                .build()
                .with(entry("e1", complete(), "2018-03-20"))
                .with(entry("e2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-06-05"));
        Difference difference = between(Knowledge.everything(), issue);
        assertThat(told(difference))
                .containsExactly(
                        "NEWLY_REFUTED [e2] the completion of issue a was refuted on 2018-06-05, reported on 2018-06-05",
                        "NO_LONGER_COMPLETE [e2] issue a was complete as of 2018-03-20 and no longer is",
                        "GONE_LATE [e2] issue a was due on 2018-05-31 and became overdue on 2018-06-30");
        assertThat(told(difference, Language.CHINESE))
                .containsExactly(
                        "NEWLY_REFUTED [e2] 问题a的完成情况于2018年6月5日被否定，2018年6月5日报告",
                        "NO_LONGER_COMPLETE [e2] 问题a原已于2018年3月20日完成，现不再完成",
                        "GONE_LATE [e2] 问题a应于2018年5月31日完成，2018年6月30日已逾期");
    }

    @Test
    void workOpenedAgainAndFinishedAgainIsToldThoughTheRateIsTheSame() {
        Issue issue = issue("a", "2018-12-31")
                .build()
                .with(entry("e1", complete(), "2018-03-20"))
                .with(entry("e2", new Fact.Reopened(), "2018-05-05"))
                .with(entry("e3", complete(), "2018-06-05"));
        Difference difference = between(Knowledge.everything(), issue);
        assertThat(told(difference))
                .containsExactly("REOPENED [e2] issue a was reopened on 2018-05-05, reported on 2018-05-05");
        assertThat(told(difference, Language.CHINESE)).containsExactly("REOPENED [e2] 问题a于2018年5月5日重新整改，2018年5月5日报告");
        assertThat(difference.moves()).isEmpty();
    }

    @Test
    void aWithdrawnClaimIsNoLongerCompleteByWhatWasKnown() {
        Issue issue = issue("a", "2018-12-31")
                .build()
                .with(entry("e1", complete(), "2018-03-20"))
                .with(entry("e2", withdrawn("e1"), "2018-05-05"));
        assertThat(told(between(Knowledge.everything(), issue))).isEmpty();
        assertThat(told(between(Knowledge.onTheDay(), issue)))
                .containsExactly("NO_LONGER_COMPLETE [e2] issue a was complete as of 2018-03-20 and no longer is");
    }

    @Test
    void aCorrectionBroughtBackIsToldByWhatBroughtItBack() {
        Issue issue = issue("a", "2018-12-31")
                .build()
                .with(entry("e1", complete(), "2018-01-20"))
                .with(entry("e2", new Fact.Reopened(), "2018-01-20").correcting(EntryId.of("e1")))
                .with(entry("e3", withdrawn("e2"), "2018-02-01"))
                .with(entry("e4", withdrawn("e3"), "2018-05-05"));
        // e3 brought the claim back in February, e4 the correction of it in May
        assertThat(told(between(Knowledge.onTheDay(), issue)))
                .containsExactly(
                        "REOPENED [e2] issue a was reopened on 2018-01-20, reported on 2018-01-20",
                        "NO_LONGER_COMPLETE [e2] issue a was complete as of 2018-01-20 and no longer is");
    }

    @Test
    void aGrantedExtensionIsToldAndOneTakenBackToo() {
        Issue extended = issue("a", "2018-03-15")
                .build()
                .with(entry("e1", asked("2018-09-30"), "2018-03-01"))
                .with(entry("e2", decided("e1", true), "2018-04-10"));
        Difference difference = between(Knowledge.everything(), extended);
        assertThat(told(difference))
                .containsExactly(
                        "EXTENDED [e2] issue a is due on 2018-09-30 after an extension",
                        "NO_LONGER_LATE [e2] issue a, due on 2018-03-15, was overdue on 2018-03-31 and no longer is");
        assertThat(told(difference, Language.CHINESE))
                .containsExactly(
                        "EXTENDED [e2] 问题a经延期，应于2018年9月30日完成",
                        "NO_LONGER_LATE [e2] 问题a应于2018年3月15日完成，2018年3月31日时逾期，现不再逾期");
        Issue takenBack = issue("a", "2018-03-15")
                .build()
                .with(entry("e1", asked("2018-09-30"), "2018-03-01"))
                .with(entry("e2", decided("e1", true), "2018-03-10"))
                .with(entry("e3", withdrawn("e2"), "2018-05-05"));
        Difference lost = between(Knowledge.onTheDay(), takenBack);
        assertThat(told(lost))
                .containsExactly(
                        "EXTENSION_LOST [e3] the extension of issue a to 2018-09-30 was corrected or withdrawn",
                        "GONE_LATE [e3] issue a was due on 2018-03-15 and became overdue on 2018-06-30");
        assertThat(told(lost, Language.CHINESE)).startsWith("EXTENSION_LOST [e3] 问题a延期至2018年9月30日已被更正或撤回");
    }

    @Test
    void aRequestBroughtBackExtendsByTheDecisionThatStoodAllTheTime() {
        Issue issue = issue("a", "2018-02-28")
                .build()
                .with(entry("asked", asked("2018-09-30"), "2018-02-01"))
                .with(entry("granted", decided("asked", true), "2018-02-10"))
                .with(entry("back", withdrawn("asked"), "2018-03-01"))
                .with(entry("mistaken", withdrawn("back"), "2018-05-01"));
        assertThat(told(between(Knowledge.onTheDay(), issue)))
                .containsExactly(
                        "EXTENDED [mistaken] issue a is due on 2018-09-30 after an extension",
                        "NO_LONGER_LATE [mistaken] issue a, due on 2018-02-28, was overdue on 2018-03-31 and no longer is");
    }

    // --- last days that move ---

    @Test
    void aSuspensionMovesTheLastDayAndIsNamed() {
        Issue issue = issue("a", "2018-03-15")
                .build()
                .with(entry("stop", suspended(), "2018-03-15").reported(day("2018-04-10")));
        Difference known = between(Knowledge.onTheDay(), issue);
        assertThat(told(known))
                .containsExactly(
                        "NO_LONGER_LATE [stop] issue a, due on 2018-03-15, was overdue on 2018-03-31 and no longer is");
        assertThat(told(known, Language.CHINESE))
                .containsExactly("NO_LONGER_LATE [stop] 问题a应于2018年3月15日完成，2018年3月31日时逾期，现不再逾期");
        // Known from the beginning, it is late on neither date.
        assertThat(told(between(Knowledge.everything(), issue))).isEmpty();
    }

    @Test
    void aResumptionCorrectedToAnEarlierDayMakesLate() {
        Issue issue = issue("a", "2018-03-15")
                .build()
                .with(entry("stop", suspended(), "2018-03-10"))
                .with(entry("go", resumed("stop"), "2018-06-28"))
                .with(entry("earlier", resumed("stop"), "2018-03-20")
                        .reported(day("2018-06-29"))
                        .correcting(EntryId.of("go")));
        Difference difference = between(Knowledge.onTheDay(), issue);
        assertThat(told(difference))
                .containsExactly("GONE_LATE [earlier] issue a was due on 2018-03-25 and became overdue on 2018-06-30");
        assertThat(told(difference, Language.CHINESE))
                .containsExactly("GONE_LATE [earlier] 问题a应于2018年3月25日完成，2018年6月30日已逾期");
        // As first reported, it runs until 2018-07-03.
        Difference before = RULE.between(
                Registers.of(issue), day("2018-03-31"), day("2018-06-30"), Knowledge.by(day("2018-06-28")));
        assertThat(told(before)).isEmpty();
    }

    @Test
    void aSuspensionOfTheIssueIsNamedForItsPartsAndOneAfterTheLastDayIsNot() {
        Issue issue = issue("a", "2018-03-15")
                .addParts(part("p"))
                .build()
                .with(entry("stop", suspended(), "2018-03-15").reported(day("2018-04-10")))
                .with(entry("go", resumed("stop"), "2018-06-20"))
                .with(entry("again", suspended(), "2018-06-25"));
        DifferenceRule parts = new DifferenceRule(RateDefinitions.partsComplete(), RULE.lateness());
        assertThat(told(parts.between(Registers.of(issue), day("2018-03-31"), day("2018-06-20"), Knowledge.onTheDay())))
                .containsExactly("NO_LONGER_LATE [stop, go] part p of issue a, due on 2018-03-15, was overdue on"
                        + " 2018-03-31 and no longer is");
        // It is due on 2018-06-20, so the suspension begun on 2018-06-25 moves nothing.
        assertThat(told(parts.between(Registers.of(issue), day("2018-03-14"), day("2018-06-30"), Knowledge.onTheDay())))
                .containsExactly("GONE_LATE [stop, go] part p of issue a was due on 2018-06-20 and became overdue on"
                        + " 2018-06-30");
    }

    @Test
    void aReceiptStartsALimitAndASendingBackEndsIt() {
        Issue issue = issue("a", Deadline.parse("收到通知之日起30个自然日内"))
                .build()
                .with(entry("sent", new Fact.Dispatched(Optional.empty()), "2018-04-01"))
                .with(entry("got", new Fact.Received(), "2018-04-03"))
                .with(entry("got-again", new Fact.Received(), "2018-04-10"));
        assertThat(told(between(Knowledge.everything(), issue)))
                .containsExactly("GONE_LATE [got] issue a was due on 2018-05-03 and became overdue on 2018-06-30");
        Issue back = issue.with(entry("back", new Fact.SentBack(LocalText.of("不属本地", "not ours")), "2018-07-02"));
        assertThat(told(RULE.between(Registers.of(back), day("2018-06-30"), day("2018-07-31"), Knowledge.everything())))
                .containsExactly(
                        "NO_LONGER_LATE [back] issue a, due on 2018-05-03, was overdue on 2018-06-30 and no longer is");
        Issue withdrawn = issue.with(entry("mistaken", withdrawn("got"), "2018-07-02"));
        assertThat(told(RULE.between(
                        Registers.of(withdrawn), day("2018-05-05"), day("2018-07-31"), Knowledge.onTheDay())))
                .isEmpty(); // late by the second receipt too
        assertThat(told(RULE.between(
                        Registers.of(withdrawn.with(entry("too", withdrawn("got-again"), "2018-07-03"))),
                        day("2018-05-05"),
                        day("2018-07-31"),
                        Knowledge.onTheDay())))
                .containsExactly("NO_LONGER_LATE [mistaken] issue a, due on 2018-05-03, was overdue on 2018-05-05 and"
                        + " no longer is");
    }

    @Test
    void aReceiptIsNoCauseWhereAnExtensionOrAnotherEventGivesTheDay() {
        Issue extended = issue("a", Deadline.parse("收到通知之日起30个自然日内"))
                .build()
                .with(entry("got", new Fact.Received(), "2018-04-03"))
                .with(entry("asked", asked("2018-06-10"), "2018-04-20"))
                .with(entry("granted", decided("asked", true), "2018-04-25"));
        assertThat(told(between(Knowledge.everything(), extended)))
                .containsExactly(
                        "EXTENDED [granted] issue a is due on 2018-06-10 after an extension",
                        "GONE_LATE [granted] issue a was due on 2018-06-10 and became overdue on 2018-06-30");
        Issue dispatched = issue("a", Deadline.parse("交办之日起30个自然日内"))
                .build()
                .with(entry("sent", new Fact.Dispatched(Optional.empty()), "2018-04-01"))
                .with(entry("got", new Fact.Received(), "2018-04-03"));
        assertThat(told(between(Knowledge.everything(), dispatched)))
                .containsExactly("GONE_LATE [sent] issue a was due on 2018-05-01 and became overdue on 2018-06-30");
    }

    private static Issue withMeasure(String words) {
        return issue("a", "2018-12-31")
                .addMeasures(measure("m", Optional.of(Deadline.parse(words))))
                .build();
    }

    private static Difference measures(String from, String to, Issue issue) {
        return new DifferenceRule(RateDefinitions.measuresComplete(), RULE.lateness())
                .between(Registers.of(issue), day(from), day(to), Knowledge.onTheDay());
    }

    @Test
    void theCompletionOfTheIssueStartsTheLimitOfAMeasureAndItsRefutationEndsIt() {
        Issue issue = withMeasure("整改完成后30个自然日内")
                .with(entry("begun", new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-04-01"))
                .with(entry("done", complete(), "2018-04-02"))
                .with(entry("accepted", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2018-04-10"))
                .with(entry("closed", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-07-01"));
        assertThat(told(measures("2018-03-31", "2018-06-30", issue)))
                .containsExactly(
                        "GONE_LATE [done] measure m of issue a was due on 2018-05-02 and became overdue on 2018-06-30");
        assertThat(told(measures("2018-03-31", "2018-06-30", issue), Language.CHINESE))
                .containsExactly("GONE_LATE [done] 问题a的措施m应于2018年5月2日完成，2018年6月30日已逾期");
        Issue refuted = issue.with(entry("false", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-06-10"));
        assertThat(told(measures("2018-05-31", "2018-06-20", refuted)))
                .containsExactly("NO_LONGER_LATE [false] measure m of issue a, due on 2018-05-02, was overdue on"
                        + " 2018-05-31 and no longer is");
        Issue withdrawn = issue.with(entry("mistaken", withdrawn("done"), "2018-06-10"));
        assertThat(told(measures("2018-05-31", "2018-06-20", withdrawn)))
                .containsExactly("NO_LONGER_LATE [mistaken] measure m of issue a, due on 2018-05-02, was overdue on"
                        + " 2018-05-31 and no longer is");
    }

    @Test
    void aBasicCompletionStartsTheLimitOfAMeasureWhereTheRuleCountsIt() {
        Issue issue = withMeasure("整改完成后30个自然日内")
                .with(entry("begun", new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-04-01"))
                .with(entry("basically", new Fact.ProgressReported(Tier.BASICALLY_COMPLETE), "2018-04-02"));
        DifferenceRule counting = new DifferenceRule(
                RateDefinitions.measuresComplete(), RULE.lateness().withBasicallyCompleteCounts(true));
        assertThat(told(measures("2018-03-31", "2018-06-30", issue))).isEmpty();
        assertThat(told(counting.between(
                        Registers.of(issue), day("2018-03-31"), day("2018-06-30"), Knowledge.onTheDay())))
                .containsExactly(
                        "GONE_LATE [basically] measure m of issue a was due on 2018-05-02 and became overdue on"
                                + " 2018-06-30");
    }

    @Test
    void theCloseOutOfTheIssueStartsTheLimitOfAMeasureAndItsCompletionDoesNot() {
        Issue issue = withMeasure("销号后30个自然日内")
                .with(entry("done", complete(), "2018-04-02"))
                .with(entry("accepted", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2018-04-02"))
                .with(entry("closed", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-04-20"));
        // A closing ends what is below it, so only one that is not reported yet leaves it late.
        assertThat(told(measures("2018-03-31", "2018-06-30", issue))).isEmpty();
        DifferenceRule byReport = new DifferenceRule(
                RateDefinitions.measuresComplete(), RULE.lateness().withCompletionJudgedBy(CompletionBasis.REPORTED));
        Issue unreported = withMeasure("销号后30个自然日内")
                .with(entry("done", complete(), "2018-04-02"))
                .with(entry("accepted", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2018-04-02"))
                .with(entry("closed", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-04-20")
                        .reported(day("2018-07-31")));
        assertThat(told(byReport.between(
                        Registers.of(unreported), day("2018-03-31"), day("2018-06-30"), Knowledge.everything())))
                .containsExactly("GONE_LATE [closed] measure m of issue a was due on 2018-05-20 and became overdue on"
                        + " 2018-06-30");
    }

    @Test
    void datesInTheWrongOrderAreRefused() {
        assertThatThrownBy(() ->
                        RULE.between(Registers.of(), day("2018-06-30"), day("2018-03-31"), Knowledge.everything()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("to must not precede from, but was 2018-03-31 and from 2018-06-30");
    }

    @Test
    void movesThatDoNotLeadFromOneRateToTheOtherAreRefused() {
        Issue issue = issue("a", "2018-12-31").build().with(entry("e1", complete(), "2018-05-20"));
        CompletionRate before = ALL.rateOf(List.of(issue), day("2018-03-31"));
        CompletionRate after = ALL.rateOf(List.of(issue), day("2018-06-30"));
        assertThatThrownBy(() -> new Difference(before, after, List.of(), List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("moves must lead from 0/1 to 1/1, but 0 came to COUNTED and 0 left it");
        CompletionRate other = RateDefinitions.dueIssuesComplete().rateOf(List.of(issue), day("2018-06-30"));
        assertThatThrownBy(() -> new Difference(before, other, List.of(), List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("rates must have one definition, but had issues-complete and due-issues-complete");
    }

    @Test
    void aPartFollowsTheExtensionOfItsIssueUntilItHasADateOfItsOwn() {
        Issue issue = issue("a", "2018-05-31")
                .addParts(Part.of(PartId.of("p1"), LocalText.chinese("一区")))
                .addParts(new Part(
                        PartId.of("p2"),
                        LocalText.chinese("二区"),
                        Optional.of(Deadline.parse("2018年5月31日前")),
                        ResponsibilityChain.none()))
                .build()
                .with(entry("e1", asked("2018-12-31"), "2018-05-01"))
                .with(entry("e2", decided("e1", true), "2018-05-10"));
        DifferenceRule parts = new DifferenceRule(RateDefinitions.partsComplete(), RULE.lateness());

        assertThat(told(parts.between(
                        Registers.of(issue), day("2018-03-31"), day("2018-06-30"), Knowledge.everything())))
                .containsExactly(
                        "EXTENDED [e2] part p1 of issue a is due on 2018-12-31 after an extension",
                        "GONE_LATE [] part p2 of issue a was due on 2018-05-31 and became overdue on 2018-06-30");

        Issue withdrawn = issue.with(entry("e3", withdrawn("e2"), "2018-06-20"));
        assertThat(told(parts.between(
                        Registers.of(withdrawn), day("2018-06-15"), day("2018-06-30"), Knowledge.onTheDay())))
                .containsExactly(
                        "EXTENSION_LOST [e3] the extension of part p1 of issue a to 2018-12-31 was corrected or withdrawn",
                        "GONE_LATE [e3] part p1 of issue a was due on 2018-05-31 and became overdue on 2018-06-30");
    }

    @Test
    void aPartLateBeforeIsInTimeByTheExtensionOfItsIssue() {
        Issue issue = issue("a", "2018-03-01")
                .addParts(Part.of(PartId.of("p1"), LocalText.chinese("一区")))
                .build()
                .with(entry("e1", asked("2018-12-31"), "2018-02-01"))
                .with(entry("e2", decided("e1", true), "2018-05-10"));

        assertThat(told(new DifferenceRule(RateDefinitions.partsComplete(), RULE.lateness())
                        .between(Registers.of(issue), day("2018-03-31"), day("2018-06-30"), Knowledge.everything())))
                .containsExactly(
                        "EXTENDED [e2] part p1 of issue a is due on 2018-12-31 after an extension",
                        "NO_LONGER_LATE [e2] part p1 of issue a, due on 2018-03-01, was overdue on 2018-03-31 and no longer is");
    }

    @Test
    void whatHasNothingToDoWithAChangeIsNotNamed() {
        Issue late = issue("a", "2018-05-31")
                .build()
                .with(entry("p", new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-02-01"))
                .with(entry("c", withdrawn("p"), "2018-04-01"));
        Issue asked = issue("b", "2018-05-31")
                .build()
                .with(entry("p", asked("2018-12-31"), "2018-02-01"))
                .with(entry("c", withdrawn("p"), "2018-04-01"));
        Issue ranOut = issue("c", "2018-03-01")
                .build()
                .with(entry("e1", asked("2018-05-31"), "2018-01-01"))
                .with(entry("e2", decided("e1", true), "2018-02-01"))
                .with(entry("p", new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-02-01"))
                .with(entry("c", withdrawn("p"), "2018-04-01"));
        Issue claimed = issue("d", "2018-12-31")
                .build()
                .with(entry("e1", complete(), "2018-03-20"))
                .with(entry("p", new Fact.ProgressReported(Tier.IN_PROGRESS), "2018-02-01"))
                .with(entry("w1", withdrawn("e1"), "2018-04-01"))
                .with(entry("w2", withdrawn("p"), "2018-04-01"));
        Issue extended = issue("e", "2018-11-30")
                .build()
                .with(entry("e1", asked("2018-12-31"), "2018-01-01"))
                .with(entry("e2", decided("e1", true), "2018-02-01"))
                .with(entry("p", asked("2019-12-31"), "2018-02-01"))
                .with(entry("w1", withdrawn("e2"), "2018-04-01"))
                .with(entry("w2", withdrawn("p"), "2018-04-01"));

        assertThat(told(between(Knowledge.onTheDay(), late, asked, ranOut, claimed, extended)))
                .containsExactly(
                        "GONE_LATE [] issue a was due on 2018-05-31 and became overdue on 2018-06-30",
                        "GONE_LATE [] issue b was due on 2018-05-31 and became overdue on 2018-06-30",
                        "GONE_LATE [] issue c was due on 2018-05-31 and became overdue on 2018-06-30",
                        "NO_LONGER_COMPLETE [w1] issue d was complete as of 2018-03-20 and no longer is",
                        "EXTENSION_LOST [w1] the extension of issue e to 2018-12-31 was corrected or withdrawn");
    }

    @Test
    void aClaimThatStoodBehindARefutationIsCompleteByWhatTookTheRefutationBack() {
        Issue issue = issue("a", "2018-03-01")
                .build()
                .with(entry("e1", complete(), "2018-01-20"))
                .with(entry("e2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-02-05"))
                .with(entry("e3", withdrawn("e2"), "2018-05-05"));

        assertThat(told(between(Knowledge.onTheDay(), issue)))
                .containsExactly(
                        "NEWLY_COMPLETE [e3] issue a is complete as of 2018-01-20, reported on 2018-01-20",
                        "NO_LONGER_LATE [e3] issue a, due on 2018-03-01, was overdue on 2018-03-31 and no longer is");
    }
}

package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;

class NextStepTest {

    private static final LocalText TEXT = LocalText.of("整改", "rectification");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final StatusRule BY_REPORT = RULE.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);

    private static Issue issue(String words, Entry... entries) {
        Issue issue = Issue.builder(IssueId.of("a"))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(Deadline.parse(words))
                .build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, LocalDate.parse(on));
    }

    private static Entry complete(Tier tier, String on, String reported) {
        return entry("done", new Fact.ProgressReported(tier), on).reported(LocalDate.parse(reported));
    }

    private static Register register(String feedback, Issue issue) {
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .feedbackOn(LocalDate.parse(feedback))
                        .build())
                .addIssues(issue)
                .build();
    }

    private static List<NextStep> steps(StatusRule rule, Issue issue, String asOf) {
        return NextStep.stepsIn(register("2025-06-01", issue), rule, LocalDate.parse(asOf));
    }

    private static NextStep step(StatusRule rule, Issue issue, String asOf) {
        List<NextStep> steps = steps(rule, issue, asOf);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private static List<String> texts(NextStep step, Language language) {
        return step.reasons().stream()
                .map((Reason reason) -> reason.text(language))
                .toList();
    }

    @Test
    void wordsThatNameNoEventAskForADateOrAnEvent() {
        NextStep step = step(RULE, issue("3个月内完成"), "2030-12-30");
        assertThat(step.kind()).isEqualTo(NextStep.Kind.SET_DATE);
        assertThat(step.due()).isEmpty();
        assertThat(texts(step, Language.ENGLISH))
                .containsExactly(
                        "issue a is open and has no date",
                        "\"3个月内完成\" names no event from which it counts, so no date follows from it");
        assertThat(texts(step, Language.CHINESE)).containsExactly("问题a尚未完成，无截止日期", "“3个月内完成”未载明起算事项，无法确定日期");
    }

    @Test
    void whatMayBePastByOneReadingAsksForTheDateAndIsNotPlannedBackwardsFromAPastDay() {
        Issue issue = issue("反馈之日起7日内"); // 2025-06-08 or, after a holiday, 2025-06-11
        NextStep before = step(RULE, issue, "2025-06-08");
        assertThat(before.kind()).isEqualTo(NextStep.Kind.PLAN_BACKWARDS);
        assertThat(before.due()).contains(LocalDate.parse("2025-06-08"));
        NextStep between = step(RULE, issue, "2025-06-09");
        assertThat(between.kind()).isEqualTo(NextStep.Kind.SET_DATE);
        assertThat(between.due()).isEmpty();
        assertThat(texts(between, Language.ENGLISH))
                .startsWith("issue a is open, and whether it is overdue is undecidable")
                .contains("7 calendar days from feedback on 2025-06-01 end on 2025-06-08");
        assertThat(texts(between, Language.CHINESE)).startsWith("问题a尚未完成，无法判断是否逾期");
        assertThat(step(RULE, issue, "2025-06-11").kind()).isEqualTo(NextStep.Kind.SET_DATE);
        assertThat(step(RULE, issue, "2025-06-12").kind()).isEqualTo(NextStep.Kind.CHASE_UP);
    }

    @Test
    void whatWaitsNamesItsEventAndTheSendingBackThatUndidIt() {
        NextStep waiting = step(RULE, issue("交办之日起30日内"), "2025-06-09");
        assertThat(waiting.kind()).isEqualTo(NextStep.Kind.AWAIT_START);
        assertThat(texts(waiting, Language.ENGLISH))
                .startsWith(
                        "issue a is open, and its limit does not run yet, as it counts from dispatch",
                        "\"交办之日起30日内\" counts from an event that is not recorded yet: dispatch");
        assertThat(texts(waiting, Language.CHINESE)).startsWith("问题a尚未完成，其时限尚未起算，起算事项：交办");
        NextStep back = step(
                RULE,
                issue(
                        "交办之日起30日内",
                        entry("sent", new Fact.Dispatched(Optional.empty()), "2025-06-03"),
                        entry("back", new Fact.SentBack(TEXT), "2025-06-05")),
                "2025-06-09");
        assertThat(back.kind()).isEqualTo(NextStep.Kind.AWAIT_START);
        assertThat(texts(back, Language.ENGLISH).get(1))
                .isEqualTo(
                        "the limit counts from an event that was undone when the item was sent back on 2025-06-05 and is"
                                + " not recorded since: dispatch");
    }

    @Test
    void aCompletionThatWasNotReportedYetIsNoneByARuleThatJudgesByReports() {
        Issue issue = issue("立行立改", complete(Tier.COMPLETE, "2025-06-10", "2025-12-01"));
        LocalDate before = LocalDate.parse("2025-11-30");
        Register register = register("2025-06-01", issue);
        assertThat(step(RULE, issue, "2025-11-30").kind()).isEqualTo(NextStep.Kind.CHECK_AGAIN);
        assertThat(step(BY_REPORT, issue, "2025-11-30").kind()).isEqualTo(NextStep.Kind.SET_DATE);
        assertThat(step(BY_REPORT, issue, "2025-12-01").kind()).isEqualTo(NextStep.Kind.CHECK_AGAIN);
        assertThat(RULE.undatedIn(register, before)).isEmpty();
        assertThat(BY_REPORT.undatedIn(register, before))
                .singleElement()
                .satisfies(status -> assertThat(status.issue()).isEqualTo(issue.id()));
        assertThat(BY_REPORT.undatedIn(register, before.plusDays(1))).isEmpty();
    }

    @Test
    void basicallyCompleteHasNoStepOnlyWhereItCounts() {
        Issue issue = issue("立行立改", complete(Tier.BASICALLY_COMPLETE, "2025-06-10", "2025-06-10"));
        StatusRule counts = RULE.withBasicallyCompleteCounts(true);
        LocalDate asOf = LocalDate.parse("2025-07-01");
        assertThat(step(RULE, issue, "2025-07-01").kind()).isEqualTo(NextStep.Kind.SET_DATE);
        assertThat(steps(counts, issue, "2025-07-01")).isEmpty();
        assertThat(RULE.undatedIn(register("2025-06-01", issue), asOf)).hasSize(1);
        assertThat(counts.undatedIn(register("2025-06-01", issue), asOf)).isEmpty();
        Issue dated = issue("2025年6月30日前", complete(Tier.BASICALLY_COMPLETE, "2025-06-10", "2025-06-10"));
        assertThat(steps(counts, dated, "2025-07-01")).isEmpty();
        assertThat(step(RULE, dated, "2025-07-01").kind()).isEqualTo(NextStep.Kind.CHASE_UP);
    }
}

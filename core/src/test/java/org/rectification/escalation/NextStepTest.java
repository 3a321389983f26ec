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
        NextStep before = step(RULE, issue, "2025-06-07");
        assertThat(before.kind()).isEqualTo(NextStep.Kind.PLAN_BACKWARDS);
        assertThat(before.due()).isEmpty();
        assertThat(texts(before, Language.ENGLISH)).containsExactly("issue a is open and not due before 2025-06-08");
        assertThat(texts(before, Language.CHINESE)).containsExactly("问题a尚未完成，到期日不早于2025年6月8日");
        assertThat(step(RULE, issue, "2025-06-08").kind()).isEqualTo(NextStep.Kind.SETTLE_LAST_DAY);
        NextStep between = step(RULE, issue, "2025-06-09");
        assertThat(between.kind()).isEqualTo(NextStep.Kind.SETTLE_LAST_DAY);
        assertThat(between.due()).isEmpty();
        assertThat(texts(between, Language.ENGLISH))
                .startsWith(
                        "issue a is open, and whether it is due or overdue is undecidable, since its last day is not known"
                                + " exactly")
                .contains(
                        "7 calendar days from feedback on 2025-06-01 end on 2025-06-08",
                        "the limit leaves open which days count: 7 calendar days, 7 working days");
        assertThat(texts(between, Language.CHINESE))
                .startsWith("问题a尚未完成，到期日未能确定，无法判断是否到期、逾期")
                .contains("时限未明确按何种日期计算：7个自然日、7个工作日");
        assertThat(step(RULE, issue, "2025-06-11").kind()).isEqualTo(NextStep.Kind.SETTLE_LAST_DAY);
        NextStep after = step(RULE, issue, "2025-06-12");
        assertThat(after.kind()).isEqualTo(NextStep.Kind.CHASE_UP);
        assertThat(after.due()).isEmpty();
        assertThat(texts(after, Language.ENGLISH))
                .containsExactly(
                        "issue a is at least 1 working day (1 calendar day) overdue (due 2025-06-11 at the latest)");
        assertThat(texts(after, Language.CHINESE)).containsExactly("问题a至少已逾期1个工作日（1个自然日），到期日最迟为2025年6月11日");
    }

    @Test
    void whatTheCalendarDoesNotCoverAwaitsTheCalendar() {
        Issue issue = issue("反馈之日起30个工作日内完成"); // from 2026-11-25 on: in 2027, which no notice covers yet
        Register register = register("2026-11-25", issue);
        NextStep before =
                NextStep.stepsIn(register, RULE, LocalDate.parse("2026-12-24")).get(0);
        assertThat(before.kind()).isEqualTo(NextStep.Kind.PLAN_BACKWARDS);
        assertThat(before.due()).isEmpty();
        assertThat(texts(before, Language.ENGLISH)).containsExactly("issue a is open and not due before 2026-12-25");
        NextStep after =
                NextStep.stepsIn(register, RULE, LocalDate.parse("2026-12-28")).get(0);
        assertThat(after.kind()).isEqualTo(NextStep.Kind.AWAIT_CALENDAR);
        assertThat(after.due()).isEmpty();
        assertThat(texts(after, Language.ENGLISH))
                .startsWith(
                        "issue a is open, and whether it is due or overdue is undecidable, since the calendar does not"
                                + " cover its last day")
                .contains("the last day is known only to be 2026-12-25 or later");
        assertThat(texts(after, Language.CHINESE)).startsWith("问题a尚未完成，日历未涵盖其到期日，无法判断是否到期、逾期");
        Issue done = issue("反馈之日起30个工作日内完成", complete(Tier.COMPLETE, "2026-12-01", "2026-12-01"));
        NextStep check = NextStep.stepsIn(register("2026-11-25", done), RULE, LocalDate.parse("2026-12-24"))
                .get(0);
        assertThat(check.kind()).isEqualTo(NextStep.Kind.CHECK_AGAIN);
        assertThat(check.due()).isEmpty();
    }

    @Test
    void whatIsSuspendedAwaitsItsResumptionAndIsNotDue() {
        Entry stop = entry("stop", new Fact.Suspended(TEXT), "2025-06-30");
        Issue issue = issue("2025年6月30日前", stop);
        for (String asOf : List.of("2025-06-30", "2025-07-10")) {
            NextStep step = step(RULE, issue, asOf);
            assertThat(step.kind()).isEqualTo(NextStep.Kind.AWAIT_RESUMPTION);
            assertThat(step.due()).isEmpty();
            assertThat(texts(step, Language.ENGLISH))
                    .startsWith(
                            "issue a is open and suspended since 2025-06-30, and days do not count until it is resumed",
                            "the plan says \"2025年6月30日前\": the last day is 2025-06-30");
            assertThat(texts(step, Language.CHINESE)).startsWith("问题a尚未完成，自2025年6月30日起中止，恢复前不计期限");
        }
        assertThat(step(RULE, issue("2025年12月31日前", stop), "2025-07-10").kind())
                .isEqualTo(NextStep.Kind.AWAIT_RESUMPTION);
        Issue resumed = issue.with(entry("go", new Fact.Resumed(EntryId.of("stop")), "2025-07-10"));
        assertThat(step(RULE, resumed, "2025-07-10").due()).contains(LocalDate.parse("2025-07-10"));
        assertThat(step(RULE, resumed, "2025-07-10").kind()).isEqualTo(NextStep.Kind.PLAN_BACKWARDS);
        Issue late = issue("2025年6月27日前", stop);
        assertThat(step(RULE, late, "2025-07-10").kind()).isEqualTo(NextStep.Kind.CHASE_UP);
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

package org.rectification.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStepId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.BodyId;
import org.rectification.status.DueDays;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.CompletionBasis;
import org.rectification.status.StatusRule.DueBasis;

/** How much of what is due was completed by its last day, and where everything else is counted. */
class OnTimeRateTest {

    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));
    private static final Subject PART = Subject.of(PartId.of("p1"));

    private static Issue due(String id, String due, Entry... entries) {
        return with(issue(id, due).build(), entries);
    }

    private static Issue with(Issue issue, Entry... entries) {
        Issue known = issue;
        for (Entry entry : entries) {
            known = known.with(entry);
        }
        return known;
    }

    private static Entry done(String on) {
        return entry("done", complete(), on);
    }

    private static Entry ended(Subject subject, EndKind end, String on) {
        return entry("ended", subject, new Fact.Ended(end, BodyId.of("province"), WHY, List.of()), on);
    }

    private static OnTimeRate rate(StatusRule rule, String asOf, Issue... issues) {
        return OnTimeRate.of(
                List.of(issues),
                Subject.Kind.ISSUE,
                rule,
                EndTreatments.STANDARD,
                day(asOf),
                DueDays.ofIssues(RULE.calendar()));
    }

    private static OnTimeRate rate(String asOf, Issue... issues) {
        return rate(RULE, asOf, issues);
    }

    /** The status of a single issue. */
    private static OnTimeStatus status(StatusRule rule, String asOf, Issue issue) {
        return only(rate(rule, asOf, issue));
    }

    private static OnTimeStatus status(String asOf, Issue issue) {
        return status(RULE, asOf, issue);
    }

    private static OnTimeStatus only(OnTimeRate rate) {
        assertThat(rate.items()).hasSize(1);
        return rate.items().keySet().iterator().next();
    }

    // --- the finding ---

    @Test
    void whatWasCompletedTwoMonthsLateIsInTheCohortAndNotOnTime() {
        Issue inTime = due("gx-1", "2017-12-31", done("2017-12-20"));
        Issue late = due("gx-2", "2017-12-31", done("2018-02-28"));

        OnTimeRate rate = rate("2018-03-31", inTime, late);

        assertThat(rate.ratio()).isEqualTo(new Ratio(1, 2));
        assertThat(rate.count(OnTimeStatus.IN_TIME)).isEqualTo(1);
        assertThat(rate.count(OnTimeStatus.LATE)).isEqualTo(1);
        assertThat(rate.itemsWith(OnTimeStatus.LATE)).containsExactly(IssueSubject.of(late.id()));
        assertThat(rate.text(Language.ENGLISH)).isEqualTo("1/2 = 50 %");
        assertThat(rate).hasToString("issues completed by the last day, on 2018-03-31: 1/2 = 50 %");
        CompletionRate complete = RateDefinitions.issuesComplete()
                .withSelection(Selection.dueByAsOf())
                .rateOf(List.of(inTime, late), day("2018-03-31"));
        assertThat(complete.ratio()).isEqualTo(new Ratio(2, 2));
    }

    @Test
    void itsReasonsStateTheDefinitionAndEveryOtherCount() {
        OnTimeRate rate = rate(
                "2018-03-31",
                due("gx-1", "2017-12-31", done("2017-12-20")),
                due("gx-2", "2017-12-31", done("2018-02-28")),
                due("gx-3", "2018-03-30"),
                due("gx-4", "2018-12-31", done("2018-01-05")),
                due("gx-5", "2018-12-31"),
                issue("gx-6", Deadline.notStated()).build());

        assertThat(english(rate.reasons()))
                .containsExactly(
                        "issues completed by the last day (extended deadline, day of completion) of those due by"
                                + " 2018-03-31: 1 of 3",
                        "due and not counted: 1 completed late",
                        "due and not counted: 1 open after the last day",
                        "outside the population: 1 complete before it is due",
                        "outside the population: 1 open and not yet due",
                        "outside the population: 1 without a last day",
                        "1/3 is 33 % (half-up, 0 decimals)");
        assertThat(chinese(rate.reasons()))
                .containsExactly(
                        "截至2018年3月31日到期3个问题，其中按期完成1个问题（按延期后的时限、完成之日）",
                        "已到期而未计入：逾期完成1",
                        "已到期而未计入：逾期未完成1",
                        "统计范围之外：未到期已完成1",
                        "统计范围之外：未到期未完成1",
                        "统计范围之外：无截止日期1",
                        "1/3为33%（四舍五入，保留0位小数）");
    }

    @Test
    void ofNothingDueThereIsNoPercentage() {
        OnTimeRate rate = rate("2017-12-31", due("gx-1", "2018-12-31", done("2017-06-01")));

        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(rate.percent()).isEmpty();
        assertThat(rate.text(Language.ENGLISH)).isEqualTo("0/0");
        assertThat(english(rate.reasons()))
                .startsWith("issues completed by the last day (extended deadline, day of completion) of those due by"
                        + " 2017-12-31: 0 of 0");
    }

    // --- the days on either side ---

    @Test
    void theLastDayIsInTimeAndTheDayAfterIsLate() {
        assertThat(status("2018-01-31", due("a", "2017-12-31", done("2017-12-30"))))
                .isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(status("2018-01-31", due("a", "2017-12-31", done("2017-12-31"))))
                .isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(status("2018-01-31", due("a", "2017-12-31", done("2018-01-01"))))
                .isEqualTo(OnTimeStatus.LATE);
    }

    @Test
    void whatIsDueTodayIsInTheCohortAndNotYetLate() {
        Issue open = due("a", "2017-12-31");
        Issue done = due("b", "2017-12-31", done("2017-12-01"));

        assertThat(status("2017-12-30", open)).isEqualTo(OnTimeStatus.OPEN_NOT_DUE);
        assertThat(status("2017-11-01", open)).isEqualTo(OnTimeStatus.OPEN_NOT_DUE);
        assertThat(status("2017-12-31", open)).isEqualTo(OnTimeStatus.OPEN_ON_LAST_DAY);
        assertThat(status("2018-01-01", open)).isEqualTo(OnTimeStatus.OVERDUE);
        assertThat(status("2017-12-30", done)).isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(status("2017-12-31", done)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(rate("2017-12-31", open, done).ratio()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void theRuleDecidesOnTheLastDay() {
        Issue sunday = due("a", "2017-12-31", done("2018-01-02"));
        StatusRule moving = RULE.withDayOffMoves(true);
        StatusRule before = RULE.withLastDayInTime(false);

        assertThat(status(moving, "2018-01-02", sunday)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(status(moving, "2018-01-01", due("a", "2017-12-31", done("2017-12-01"))))
                .isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(status(before, "2018-01-02", due("a", "2017-12-31", done("2017-12-31"))))
                .isEqualTo(OnTimeStatus.LATE);
        assertThat(english(rate(moving, "2018-01-02", sunday).reasons()))
                .containsExactly(
                        "issues completed by the last day (extended deadline, day of completion) of those due by"
                                + " 2018-01-02: 1 of 1",
                        "a last day on a day off moves to the next working day",
                        "1/1 is 100 % (half-up, 0 decimals)");
        assertThat(chinese(rate(moving, "2018-01-02", sunday).reasons())).contains("最后一日为休息日的，顺延至下一工作日");
        assertThat(english(rate(before, "2018-01-02", sunday).reasons()))
                .contains("completion on the due date is late")
                .doesNotContain("a last day on a day off moves to the next working day");
        assertThat(chinese(rate(before, "2018-01-02", sunday).reasons())).contains("时限当日完成视为逾期");
    }

    @Test
    void basicallyCompleteCountsOnlyWhereTheRuleSaysSo() {
        Issue basically = due("a", "2017-12-31", entry("e", tier(Tier.BASICALLY_COMPLETE), "2017-12-20"));
        StatusRule counting = RULE.withBasicallyCompleteCounts(true);

        assertThat(status("2018-01-31", basically)).isEqualTo(OnTimeStatus.OVERDUE);
        assertThat(status(counting, "2018-01-31", basically)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(english(rate(counting, "2018-01-31", basically).reasons()))
                .contains("basically complete counts as complete");
        assertThat(chinese(rate(counting, "2018-01-31", basically).reasons())).contains("基本完成视为完成");
    }

    // --- extensions ---

    @Test
    void aGrantedExtensionMovesTheLastDayAndAPendingOneDoesNot() {
        Entry asked = entry("asked", asked("2018-03-31"), "2017-12-01");
        Issue pending = due("a", "2017-12-31", asked, done("2018-02-01"));
        Issue granted = with(pending, entry("granted", decided("asked", true), "2017-12-10"));
        Issue refused = with(pending, entry("refused", decided("asked", false), "2017-12-10"));

        assertThat(status("2018-03-31", pending)).isEqualTo(OnTimeStatus.LATE);
        assertThat(status("2018-03-31", refused)).isEqualTo(OnTimeStatus.LATE);
        assertThat(status("2018-03-31", granted)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(status("2018-03-30", granted)).isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        StatusRule original = RULE.withJudgedAgainst(DueBasis.ORIGINAL);
        assertThat(status(original, "2018-03-31", granted)).isEqualTo(OnTimeStatus.LATE);
        assertThat(english(rate(original, "2018-03-31", granted).reasons()))
                .startsWith("issues completed by the last day (original deadline, day of completion) of those due by"
                        + " 2018-03-31: 0 of 1");
    }

    @Test
    void aPartInheritsTheDeadlineAndAStepHasItsOwn() {
        Issue issue = with(
                issue("a", "2017-12-31")
                        .addParts(Part.of(PartId.of("p1"), WHY), Part.of(PartId.of("p2"), WHY))
                        .addMeasures(
                                measure("m1", Optional.empty(), step("s1", "2017-06-30"), step("s2", "2018-06-30")))
                        .build(),
                entry("part", PART, complete(), "2017-12-31"),
                entry("step", STEP, complete(), "2017-07-01"));

        OnTimeRate parts = OnTimeRate.of(
                List.of(issue),
                Subject.Kind.PART,
                RULE,
                EndTreatments.STANDARD,
                day("2018-01-31"),
                DueDays.ofIssues(RULE.calendar()));
        OnTimeRate steps = OnTimeRate.of(
                List.of(issue),
                Subject.Kind.KEY_STEP,
                RULE,
                EndTreatments.STANDARD,
                day("2018-01-31"),
                DueDays.ofIssues(RULE.calendar()));
        OnTimeRate measures = OnTimeRate.of(
                List.of(issue),
                Subject.Kind.MEASURE,
                RULE,
                EndTreatments.STANDARD,
                day("2018-01-31"),
                DueDays.ofIssues(RULE.calendar()));

        assertThat(parts.items())
                .containsExactly(
                        Map.entry(OnTimeStatus.IN_TIME, List.of(new IssueSubject(issue.id(), PART))),
                        Map.entry(
                                OnTimeStatus.OVERDUE,
                                List.of(new IssueSubject(issue.id(), Subject.of(PartId.of("p2"))))));
        assertThat(steps.items())
                .containsExactly(
                        Map.entry(OnTimeStatus.LATE, List.of(new IssueSubject(issue.id(), STEP))),
                        Map.entry(
                                OnTimeStatus.OPEN_NOT_DUE,
                                List.of(new IssueSubject(issue.id(), Subject.of(KeyStepId.of("s2"))))));
        assertThat(only(measures)).isEqualTo(OnTimeStatus.OVERDUE);
        assertThat(parts).hasToString("parts completed by the last day, on 2018-01-31: 1/2 = 50 %");
        assertThat(chinese(parts.reasons())).startsWith("截至2018年1月31日到期2个分项，其中按期完成1个分项（按延期后的时限、完成之日）");
    }

    // --- completions ---

    @Test
    void whatWasReopenedCountsByItsNewCompletion() {
        Issue reopened = due("a", "2017-12-31", done("2017-12-01"), entry("re", new Fact.Reopened(), "2018-01-10"));
        Issue again = with(reopened, entry("again", complete(), "2018-02-01"));

        assertThat(status("2018-01-09", reopened)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(status("2018-01-10", reopened)).isEqualTo(OnTimeStatus.OVERDUE);
        assertThat(status("2018-02-01", again)).isEqualTo(OnTimeStatus.LATE);
    }

    @Test
    void aLateReportIsLateOnlyWhereReportsDecide() {
        Issue issue = due("a", "2017-12-31", done("2017-12-20").reported(day("2018-01-08")));
        StatusRule byReport = RULE.withCompletionJudgedBy(CompletionBasis.REPORTED);

        assertThat(status("2018-01-07", issue)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(status("2018-01-07", issue.asKnown(day("2018-01-07")))).isEqualTo(OnTimeStatus.OVERDUE);
        assertThat(status(byReport, "2018-01-07", issue)).isEqualTo(OnTimeStatus.OVERDUE);
        assertThat(status(byReport, "2018-01-08", issue)).isEqualTo(OnTimeStatus.LATE);
        assertThat(chinese(rate(byReport, "2018-01-08", issue).reasons()))
                .startsWith("截至2018年1月8日到期1个问题，其中按期完成0个问题（按延期后的时限、报告之日）");
    }

    @Test
    void aClosingWithoutAClaimCompletesOnItsDayAndIsNamed() {
        Entry accepted = entry("acc", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-12-20");
        Entry closed = entry("close", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-01-20");
        Issue early = due("a", "2017-12-31", accepted, closed);
        Issue late = due("b", "2017-12-31", closed);
        Issue claimed = due("c", "2017-12-31", done("2017-12-31"), closed);

        OnTimeRate rate = rate("2018-01-31", early, late, claimed);

        assertThat(rate.itemsWith(OnTimeStatus.IN_TIME))
                .containsExactly(IssueSubject.of(early.id()), IssueSubject.of(claimed.id()));
        assertThat(rate.itemsWith(OnTimeStatus.LATE)).containsExactly(IssueSubject.of(late.id()));
        assertThat(rate.byClosing()).containsExactly(IssueSubject.of(early.id()), IssueSubject.of(late.id()));
        assertThat(english(rate.reasons()))
                .contains("no completion was claimed, so the day of the acceptance or closing was taken: 2");
        assertThat(chinese(rate.reasons())).contains("未报告完成，以验收或者销号之日为完成之日：2");
    }

    @Test
    void aBasicCompletionThatCountsIsNoClosing() {
        Issue issue = due(
                "a",
                "2017-12-31",
                entry("e", tier(Tier.BASICALLY_COMPLETE), "2017-12-20"),
                entry("close", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-01-20"));

        assertThat(rate(RULE.withBasicallyCompleteCounts(true), "2018-01-31", issue)
                        .byClosing())
                .isEmpty();
        assertThat(rate(RULE, "2018-01-31", issue).byClosing()).hasSize(1);
    }

    @Test
    void whatIsOpenBelowAClosedIssueHasNoKnownDayOfCompletion() {
        Issue closed = with(
                issue("a", "2017-12-31")
                        .addMeasures(
                                measure("m1", Optional.empty(), step("s1", "2017-06-30"), step("s2", "2017-06-30")))
                        .build(),
                entry("s2", Subject.of(KeyStepId.of("s2")), complete(), "2017-06-30"),
                entry("close", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-12-01"));

        OnTimeRate steps = OnTimeRate.of(
                List.of(closed),
                Subject.Kind.KEY_STEP,
                RULE,
                EndTreatments.STANDARD,
                day("2018-01-31"),
                DueDays.ofIssues(RULE.calendar()));

        assertThat(steps.ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(steps.itemsWith(OnTimeStatus.COMPLETION_DAY_UNKNOWN))
                .containsExactly(new IssueSubject(closed.id(), STEP));
        assertThat(steps.ended()).isEmpty();
        assertThat(english(steps.reasons()))
                .contains("outside the population: 1 closed without a known day of completion");
        assertThat(chinese(steps.reasons())).contains("统计范围之外：完成日期不明1");
    }

    // --- what is neither due nor late ---

    @Test
    void whatIsUndatedContinuingExceptedOrNotRaisedIsCountedApart() {
        Issue undated = with(issue("a", Deadline.notStated()).build(), done("2017-01-01"));
        Issue continuing = issue("b", Deadline.parse("长期坚持")).build();
        Issue excepted = due(
                "c",
                "2017-12-31",
                entry("asked", new Fact.ExceptionRequested(WHY, Optional.of(day("2018-06-30"))), "2017-03-01"),
                entry("granted", new Fact.ExceptionDecided(EntryId.of("asked"), true), "2017-04-01"));
        Issue later = issue("d", "2017-12-31").raisedOn(day("2018-02-01")).build();

        OnTimeRate rate = rate("2018-01-31", undated, continuing, excepted, later);

        assertThat(rate.items())
                .containsExactly(
                        Map.entry(
                                OnTimeStatus.UNDATED,
                                List.of(IssueSubject.of(undated.id()), IssueSubject.of(continuing.id()))),
                        Map.entry(OnTimeStatus.EXCEPTED, List.of(IssueSubject.of(excepted.id()))),
                        Map.entry(OnTimeStatus.NOT_RAISED, List.of(IssueSubject.of(later.id()))));
        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(english(rate.reasons()))
                .contains(
                        "outside the population: 2 without a last day",
                        "outside the population: 1 under an exception",
                        "outside the population: 1 not raised yet");
        assertThat(status("2018-07-01", excepted)).isEqualTo(OnTimeStatus.OVERDUE);
    }

    @Test
    void anEndIsTreatedAsDeclared() {
        Issue notApplicable = due("a", "2017-12-31", ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2017-12-31"));
        Issue willNot = due("b", "2017-12-31", ended(Subject.issue(), EndKind.WILL_NOT_BE_DONE, "2017-06-01"));
        Issue willNotLater = due("c", "2018-12-31", ended(Subject.issue(), EndKind.WILL_NOT_BE_DONE, "2017-06-01"));
        Issue carried = due("d", "2017-12-31", entry("e", new Fact.CarriedOver(InspectionId.of("i2")), "2018-01-05"));
        Issue done = due("e", "2017-12-31", done("2017-12-01"));

        OnTimeRate rate = rate("2018-01-31", notApplicable, willNot, willNotLater, carried, done);

        assertThat(rate.ratio()).isEqualTo(new Ratio(1, 2));
        assertThat(rate.itemsWith(OnTimeStatus.ENDED_AND_STAYS)).containsExactly(IssueSubject.of(willNot.id()));
        assertThat(rate.itemsWith(OnTimeStatus.ENDED))
                .containsExactly(
                        IssueSubject.of(notApplicable.id()),
                        IssueSubject.of(willNotLater.id()),
                        IssueSubject.of(carried.id()));
        assertThat(rate.ended())
                .containsExactly(
                        Map.entry(IssueSubject.of(notApplicable.id()), EndKind.NOT_APPLICABLE),
                        Map.entry(IssueSubject.of(willNot.id()), EndKind.WILL_NOT_BE_DONE),
                        Map.entry(IssueSubject.of(willNotLater.id()), EndKind.WILL_NOT_BE_DONE),
                        Map.entry(IssueSubject.of(carried.id()), EndKind.CARRIED_OVER));
        assertThat(english(rate.reasons()))
                .containsExactly(
                        "issues completed by the last day (extended deadline, day of completion) of those due by"
                                + " 2018-01-31: 1 of 2",
                        "due and not counted: 1 ended and kept in the population",
                        "outside the population: 3 ended and not in the population",
                        "ended other than by completion: 1 carried over, left out of the population",
                        "ended other than by completion: 1 not applicable, left out of the population",
                        "ended other than by completion: 2 will not be done, in the population without counting",
                        "1/2 is 50 % (half-up, 0 decimals)");
        assertThat(chinese(rate.reasons())).contains("非因完成而终止：不再整改2，留在分母");
        assertThat(status("2017-12-31", willNot)).isEqualTo(OnTimeStatus.ENDED_AND_STAYS);
        assertThat(status("2017-12-30", willNot)).isEqualTo(OnTimeStatus.ENDED);
        assertThat(status("2018-01-04", carried)).isEqualTo(OnTimeStatus.OVERDUE);
    }

    @Test
    void anEndThatCountsIsACompletionOnItsDay() {
        EndTreatments counting = EndTreatments.STANDARD.with(EndKind.NOT_APPLICABLE, EndTreatment.COUNTS);
        Issue inTime = due("a", "2017-12-31", ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2017-12-31"));
        Issue late = due("b", "2017-12-31", ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2018-01-01"));
        Issue early = due("c", "2018-12-31", ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2018-01-01"));
        Issue undated = with(
                issue("d", Deadline.notStated()).build(), ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2018-01-01"));

        OnTimeRate rate = OnTimeRate.of(
                List.of(inTime, late, early, undated),
                Subject.Kind.ISSUE,
                RULE,
                counting,
                day("2018-01-31"),
                DueDays.ofIssues(RULE.calendar()));

        assertThat(rate.items())
                .containsExactly(
                        Map.entry(OnTimeStatus.IN_TIME, List.of(IssueSubject.of(inTime.id()))),
                        Map.entry(OnTimeStatus.LATE, List.of(IssueSubject.of(late.id()))),
                        Map.entry(OnTimeStatus.COMPLETE_NOT_DUE, List.of(IssueSubject.of(early.id()))),
                        Map.entry(OnTimeStatus.UNDATED, List.of(IssueSubject.of(undated.id()))));
        assertThat(rate.byClosing()).isEmpty();
        assertThat(rate.ended()).hasSize(4);
        Issue stays = with(
                issue("e", Deadline.notStated()).build(),
                ended(Subject.issue(), EndKind.WILL_NOT_BE_DONE, "2018-01-01"));
        assertThat(status("2018-01-31", stays)).isEqualTo(OnTimeStatus.ENDED);
    }

    // --- last days that are known within a span ---

    /** 7 calendar days after the feedback of 2018-11-05 end on 2018-11-12, 7 working days on 2018-11-14. */
    private static OnTimeStatus sevenDays(StatusRule rule, EndTreatments ends, String asOf, Entry... entries) {
        return only(afterFeedback("2018-11-05", "反馈之日起7日内完成", rule, ends, asOf, entries));
    }

    private static OnTimeRate afterFeedback(
            String feedback, String words, StatusRule rule, EndTreatments ends, String asOf, Entry... entries) {
        Issue issue = issue("a", Deadline.parse(words)).build();
        Register register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(LocalText.of("督察", "inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("广西壮族自治区", "Guangxi"))
                        .feedbackOn(day(feedback))
                        .build())
                .addIssues(issue)
                .build();
        DueDays dates = DueDays.of(register, RULE.calendar());
        return OnTimeRate.of(List.of(with(issue, entries)), Subject.Kind.ISSUE, rule, ends, day(asOf), dates);
    }

    private static OnTimeStatus sevenDays(String asOf, Entry... entries) {
        return sevenDays(RULE, EndTreatments.STANDARD, asOf, entries);
    }

    @Test
    void betweenTwoLastDaysItIsUndecidedWhetherItIsDue() {
        assertThat(sevenDays("2018-11-11")).isEqualTo(OnTimeStatus.OPEN_NOT_DUE);
        assertThat(sevenDays("2018-11-12")).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-11-14")).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-11-15")).isEqualTo(OnTimeStatus.OVERDUE);
        Entry done = done("2018-11-12");
        assertThat(sevenDays("2018-11-12", done)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-11-13", done)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-11-14", done)).isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(sevenDays("2018-11-11", done("2018-11-10"))).isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(sevenDays("2018-12-31", done("2018-11-13"))).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-12-31", done("2018-11-15"))).isEqualTo(OnTimeStatus.LATE);
        assertThat(status("2018-12-31", issue("a", Deadline.parse("反馈之日起7日内完成")).build()))
                .as("waiting for a feedback")
                .isEqualTo(OnTimeStatus.UNDATED);
    }

    @Test
    void anEndThatCountsIsDecidedWhereBothLastDaysAgree() {
        EndTreatments counting = EndTreatments.STANDARD.with(EndKind.NOT_APPLICABLE, EndTreatment.COUNTS);

        assertThat(sevenDays(RULE, counting, "2018-11-11", notApplicable("2018-11-11")))
                .isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(sevenDays(RULE, counting, "2018-11-12", notApplicable("2018-11-12")))
                .isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays(RULE, counting, "2018-11-13", notApplicable("2018-11-12")))
                .isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays(RULE, counting, "2018-11-14", notApplicable("2018-11-12")))
                .isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(sevenDays(RULE, counting, "2018-12-31", notApplicable("2018-11-13")))
                .isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays(RULE, counting, "2018-12-31", notApplicable("2018-11-14")))
                .isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays(RULE, counting, "2018-12-31", notApplicable("2018-11-15")))
                .isEqualTo(OnTimeStatus.LATE);
        // the day before the last day is the last one in time
        StatusRule before = RULE.withLastDayInTime(false);
        assertThat(sevenDays(before, counting, "2018-11-13", notApplicable("2018-11-11")))
                .isEqualTo(OnTimeStatus.IN_TIME);
        assertThat(sevenDays(before, counting, "2018-12-31", notApplicable("2018-11-12")))
                .isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays(before, counting, "2018-12-31", notApplicable("2018-11-14")))
                .isEqualTo(OnTimeStatus.LATE);
    }

    @Test
    void anEndStaysOnceBothLastDaysHaveCome() {
        Entry end = ended(Subject.issue(), EndKind.WILL_NOT_BE_DONE, "2018-11-08");

        assertThat(sevenDays("2018-11-11", end)).isEqualTo(OnTimeStatus.ENDED);
        assertThat(sevenDays("2018-11-12", end)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-11-13", end)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(sevenDays("2018-11-14", end)).isEqualTo(OnTimeStatus.ENDED_AND_STAYS);
        assertThat(sevenDays("2018-11-13", notApplicable("2018-11-08")))
                .as("left out, whenever it is due")
                .isEqualTo(OnTimeStatus.ENDED);
    }

    private static Entry notApplicable(String on) {
        return ended(Subject.issue(), EndKind.NOT_APPLICABLE, on);
    }

    /** 30 working days after 2026-11-25 end in 2027, for which no calendar was published; not before 2026-12-25. */
    private static OnTimeStatus beyondTheCalendar(EndTreatments ends, String asOf, Entry... entries) {
        return only(afterFeedback("2026-11-25", "反馈之日起30个工作日内", RULE, ends, asOf, entries));
    }

    private static OnTimeStatus beyondTheCalendar(String asOf, Entry... entries) {
        return beyondTheCalendar(EndTreatments.STANDARD, asOf, entries);
    }

    @Test
    void aLastDayBeyondTheCalendarHasNotBeenShownToHaveCome() {
        assertThat(beyondTheCalendar("2026-12-24")).isEqualTo(OnTimeStatus.OPEN_NOT_DUE);
        assertThat(beyondTheCalendar("2026-12-25")).isEqualTo(OnTimeStatus.UNDECIDED);
        Entry done = done("2026-12-01");
        assertThat(beyondTheCalendar("2026-12-24", done)).isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(beyondTheCalendar("2026-12-25", done)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(beyondTheCalendar("2026-12-28", done)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(beyondTheCalendar("2027-03-01", done)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(beyondTheCalendar("2027-03-01", done("2026-12-28"))).isEqualTo(OnTimeStatus.UNDECIDED);
        OnTimeRate rate = afterFeedback("2026-11-25", "反馈之日起30个工作日内", RULE, EndTreatments.STANDARD, "2026-12-28", done);
        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(english(rate.reasons())).contains("outside the population: 1 undecided");
        assertThat(chinese(rate.reasons())).contains("统计范围之外：未能判定1");
    }

    @Test
    void anEndBeyondTheCalendarIsUndecidedFromTheDayBeforeWhichItIsNotDue() {
        EndTreatments counting = EndTreatments.STANDARD.with(EndKind.NOT_APPLICABLE, EndTreatment.COUNTS);
        Entry end = notApplicable("2026-12-01");
        Entry stays = ended(Subject.issue(), EndKind.WILL_NOT_BE_DONE, "2026-12-01");

        assertThat(beyondTheCalendar(counting, "2026-12-24", end)).isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(beyondTheCalendar(counting, "2026-12-25", end)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(beyondTheCalendar("2026-12-24", stays)).isEqualTo(OnTimeStatus.ENDED);
        assertThat(beyondTheCalendar("2026-12-25", stays)).isEqualTo(OnTimeStatus.UNDECIDED);
    }

    @Test
    void aDateBeyondTheCalendarMayMoveWhereADayOffMoves() {
        StatusRule moving = RULE.withDayOffMoves(true);
        Issue done = due("a", "2027-01-02", done("2026-12-01"));

        assertThat(status(moving, "2027-01-01", done)).isEqualTo(OnTimeStatus.COMPLETE_NOT_DUE);
        assertThat(status(moving, "2027-01-02", done)).isEqualTo(OnTimeStatus.UNDECIDED);
        assertThat(status("2027-01-02", done)).isEqualTo(OnTimeStatus.IN_TIME);
    }

    @Test
    void anEndThatWaitsForItsStartIsUndated() {
        EndTreatments counting = EndTreatments.STANDARD.with(EndKind.NOT_APPLICABLE, EndTreatment.COUNTS);
        Issue waiting = with(issue("a", Deadline.parse("反馈之日起7日内完成")).build(), notApplicable("2018-11-08"));

        assertThat(only(OnTimeRate.of(
                        List.of(waiting),
                        Subject.Kind.ISSUE,
                        RULE,
                        counting,
                        day("2018-12-31"),
                        DueDays.ofIssues(RULE.calendar()))))
                .isEqualTo(OnTimeStatus.UNDATED);
    }

    // --- the published reports ---

    /** All completions are dated on the day of the report, so those due in June are late. */
    @Test
    void guangxi() {
        OnTimeRate rate = OnTimeRate.of(Registers.guangxi(), Subject.Kind.ISSUE, RULE, day("2017-12-31"));

        assertThat(rate.ratio()).isEqualTo(new Ratio(10, 30));
        assertThat(rate.count(OnTimeStatus.LATE)).isEqualTo(12);
        assertThat(rate.count(OnTimeStatus.OPEN_ON_LAST_DAY)).isEqualTo(8);
        assertThat(rate.count(OnTimeStatus.UNDATED)).isEqualTo(7);
        assertThat(rate.withPercentFormat(PercentFormat.halfUp(1)).percent()).contains(new BigDecimal("33.3"));
        OnTimeRate steps = OnTimeRate.of(Registers.guangxi(), Subject.Kind.KEY_STEP, RULE, day("2017-12-31"));
        assertThat(steps.text(Language.ENGLISH)).isEqualTo("439/510 = 86 %");
        assertThat(steps.count(OnTimeStatus.OPEN_ON_LAST_DAY)).isEqualTo(71);
    }

    /** 30 of 30 due in 2017 in time; of the 12 due in 2018 three are done before their cohort is due. */
    @Test
    void jiangxi() {
        OnTimeRate rate = OnTimeRate.of(Registers.jiangxi(), Subject.Kind.ISSUE, RULE, day("2017-12-31"));

        assertThat(rate.text(Language.ENGLISH)).isEqualTo("30/30 = 100 %");
        assertThat(rate.count(OnTimeStatus.COMPLETE_NOT_DUE)).isEqualTo(3);
        assertThat(rate.count(OnTimeStatus.OPEN_NOT_DUE)).isEqualTo(9);
        assertThat(rate.count(OnTimeStatus.UNDATED)).isEqualTo(19);
        assertThat(rate.count(OnTimeStatus.LATE)).isZero();
        assertThat(rate.itemsWith(OnTimeStatus.LATE)).isEmpty();
    }

    // --- the value ---

    @Test
    void aRateWhoseUnitsContradictEachOtherIsRefused() {
        IssueSubject a = IssueSubject.of(IssueId.of("a"));
        IssueSubject b = IssueSubject.of(IssueId.of("b"));

        assertThat(said(faultsOf(() -> new OnTimeRate(
                        Subject.Kind.ISSUE,
                        RULE,
                        EndTreatments.STANDARD,
                        day("2018-01-31"),
                        Map.of(OnTimeStatus.LATE, List.of(a), OnTimeStatus.OVERDUE, List.of(a)),
                        List.of(b),
                        Map.of(b, EndKind.MERGED),
                        PercentFormat.DEFAULT))))
                .containsExactly(
                        List.of(
                                "/items/overdue/0",
                                "unit must have one status, but issue a has two: completed late and open after the last"
                                        + " day",
                                "同一事项只能归入一种情况，问题a却归入两种：逾期完成与逾期未完成"),
                        List.of(
                                "/byClosing",
                                "unit with an end or a closing must have a status, but issue b has none",
                                "终止或者销号的事项须归入某种情况，问题b未归入"),
                        List.of(
                                "/ended",
                                "unit with an end or a closing must have a status, but issue b has none",
                                "终止或者销号的事项须归入某种情况，问题b未归入"));
        assertThat(faultsOf(() -> rate("2018-01-31", due("a", "2017-12-31"), due("a", "2017-12-31"))))
                .extracting(fault -> fault.text(Language.ENGLISH))
                .containsExactly(
                        "unit must have one status, but issue a has two: open after the last day and open after"
                                + " the last day");
    }

    @Test
    void aRateKeepsCopiesInTheOrderOfStatuses() {
        IssueSubject a = IssueSubject.of(IssueId.of("a"));
        List<IssueSubject> some = new ArrayList<>(List.of(a));
        OnTimeRate rate = new OnTimeRate(
                Subject.Kind.ISSUE,
                RULE,
                EndTreatments.STANDARD,
                day("2018-01-31"),
                Map.of(OnTimeStatus.LATE, some, OnTimeStatus.IN_TIME, List.of()),
                List.of(),
                Map.of(),
                PercentFormat.DEFAULT);
        some.clear();

        assertThat(rate.items()).containsExactly(Map.entry(OnTimeStatus.LATE, List.of(a)));
        assertThat(rate.percentFormat()).isEqualTo(PercentFormat.DEFAULT);
        assertThat(rate.withPercentFormat(PercentFormat.halfUp(2)))
                .isNotEqualTo(rate)
                .extracting(OnTimeRate::percentFormat)
                .isEqualTo(PercentFormat.halfUp(2));
    }
}

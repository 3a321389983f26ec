package org.rectification.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
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
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStepId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.CompletionBasis;

/** How old what is open is, and how long what is complete took. */
class AgeFiguresTest {

    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");

    /** The feedback was on 2017-01-10. */
    private static final Inspection INSPECTION = inspection(Optional.of("2017-01-10"));

    private static Inspection inspection(Optional<String> feedback) {
        return Inspection.builder(InspectionId.of("i1"))
                .name(LocalText.of("督察", "inspection"))
                .kind(InspectionKind.CENTRAL)
                .area(LocalText.of("广西壮族自治区", "Guangxi"))
                .feedbackOn(feedback.map(day -> day(day)))
                .build();
    }

    private static Issue raised(String id, String on, Entry... entries) {
        return with(issue(id, "2017-12-31").raisedOn(day(on)).build(), entries);
    }

    private static Issue fedBack(String id, Entry... entries) {
        return with(issue(id, Deadline.notStated()).build(), entries);
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

    private static AgeFigures figures(StatusRule rule, String asOf, Issue... issues) {
        return AgeFigures.of(List.of(issues), List.of(INSPECTION), Subject.Kind.ISSUE, rule, day(asOf));
    }

    private static AgeFigures figures(String asOf, Issue... issues) {
        return figures(RULE, asOf, issues);
    }

    private static UnitDays days(String id, String from, String until) {
        return new UnitDays(IssueSubject.of(IssueId.of(id)), day(from), day(until));
    }

    @Test
    void ageRunsFromTheDayRaisedOrElseFromTheFeedback() {
        AgeFigures figures = figures("2017-03-01", raised("a", "2017-02-01"), fedBack("b"));

        assertThat(figures.open().units())
                .containsExactly(days("a", "2017-02-01", "2017-03-01"), days("b", "2017-01-10", "2017-03-01"));
        assertThat(figures.open().units()).extracting(UnitDays::days).containsExactly(28L, 50L);
        assertThat(figures.completed().units()).isEmpty();
        assertThat(figures)
                .hasToString(
                        "issues on 2017-03-01: open 2 units, median 28 days, quartiles 28 and 50; complete 0 units");
    }

    @Test
    void timeToCompleteRunsToTheCompletion() {
        AgeFigures figures =
                figures("2018-03-01", raised("a", "2017-02-01", done("2017-02-11")), fedBack("b", done("2017-01-11")));

        assertThat(figures.completed().units())
                .containsExactly(days("b", "2017-01-10", "2017-01-11"), days("a", "2017-02-01", "2017-02-11"));
        assertThat(figures.completed().units()).extracting(UnitDays::days).containsExactly(1L, 10L);
        assertThat(figures.open().count()).isZero();
    }

    @Test
    void onTheDayBeforeItsCompletionAUnitIsOpen() {
        Issue issue = raised("a", "2017-02-01", done("2017-02-11"));

        assertThat(figures("2017-02-10", issue).open().units()).containsExactly(days("a", "2017-02-01", "2017-02-10"));
        assertThat(figures("2017-02-11", issue).completed().units())
                .containsExactly(days("a", "2017-02-01", "2017-02-11"));
        assertThat(figures("2017-01-31", issue).notRaised()).containsExactly(IssueSubject.of(issue.id()));
    }

    @Test
    void whatHasNoStartIsLeftOutAndCounted() {
        Issue open = fedBack("a");
        Issue done = fedBack("b", done("2017-05-01"));
        Issue dated = raised("c", "2017-02-01");

        AgeFigures figures = AgeFigures.of(
                List.of(open, done, dated),
                List.of(inspection(Optional.empty())),
                Subject.Kind.ISSUE,
                RULE,
                day("2017-06-01"));

        assertThat(figures.withoutStart()).containsExactly(IssueSubject.of(open.id()), IssueSubject.of(done.id()));
        assertThat(figures.open().count()).isEqualTo(1);
        assertThat(english(figures.reasons()))
                .contains(
                        "complete issues with a known start and a known day of completion: none",
                        "left out, neither the day raised nor the day of the feedback is known: 2");
        assertThat(chinese(figures.reasons())).contains("已完成且起算日、完成日均已知的为0个问题", "提出之日、反馈之日均未载明，不计：2");
    }

    @Test
    void whatWasRectifiedBeforeTheFeedbackTookNoDaysAndIsCounted() {
        Issue before = fedBack("a", done("2017-01-09"));
        Issue onTheDay = fedBack("b", done("2017-01-10"));

        AgeFigures figures = figures("2017-06-01", before, onTheDay);

        assertThat(figures.completed().units()).extracting(UnitDays::days).containsExactly(0L, 0L);
        assertThat(figures.completed().units())
                .extracting(UnitDays::isBeforeStart)
                .containsExactly(true, false);
        assertThat(figures.completed().beforeStart()).isEqualTo(1);
        assertThat(english(figures.reasons())).contains("completed before their start, counted as 0 days: 1");
        assertThat(chinese(figures.reasons())).contains("起算日之前即已完成（边查边改），按0日计：1");
        AgeFigures during = figures("2017-01-09", fedBack("c"));
        assertThat(during.open().units()).extracting(UnitDays::days).containsExactly(0L);
        assertThat(english(during.reasons())).contains("open before their start, counted as 0 days: 1");
        assertThat(chinese(during.reasons())).contains("起算日在统计日之后，按0日计：1");
    }

    @Test
    void whatEndedOrWasClosedWithoutADayIsLeftOutAndCounted() {
        Issue ended = raised(
                "a",
                "2017-02-01",
                entry("e", new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("b"), WHY, List.of()), "2017-03-01"));
        Issue closed = with(
                issue("b", "2017-12-31")
                        .raisedOn(day("2017-02-01"))
                        .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")))
                        .build(),
                entry("close", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-04-01"));

        AgeFigures figures = figures("2017-06-01", ended, closed);
        AgeFigures steps =
                AgeFigures.of(List.of(closed), List.of(INSPECTION), Subject.Kind.KEY_STEP, RULE, day("2017-06-01"));

        assertThat(figures.ended()).containsExactly(IssueSubject.of(ended.id()));
        assertThat(figures.completed().units()).containsExactly(days("b", "2017-02-01", "2017-04-01"));
        assertThat(english(figures.reasons())).contains("left out, ended other than by completion: 1");
        assertThat(chinese(figures.reasons())).contains("非因完成而终止，不计：1");
        assertThat(steps.withoutCompletionDay())
                .containsExactly(new IssueSubject(closed.id(), Subject.of(KeyStepId.of("s1"))));
        assertThat(english(steps.reasons()))
                .contains(
                        "open key steps with a known start: none",
                        "left out, closed without a known day of completion: 1");
        assertThat(chinese(steps.reasons())).contains("未完成且起算日已知的为0个关键步骤", "已销号而完成日期不明，不计：1");
    }

    @Test
    void partsOfAnIssueStartWithIt() {
        Issue issue = with(
                issue("a", "2017-12-31")
                        .raisedOn(day("2017-02-01"))
                        .addMeasures(
                                measure("m1", Optional.empty(), step("s1", "2017-06-30"), step("s2", "2017-06-30")))
                        .build(),
                entry("e", Subject.of(KeyStepId.of("s1")), complete(), "2017-02-03"));

        AgeFigures steps =
                AgeFigures.of(List.of(issue), List.of(INSPECTION), Subject.Kind.KEY_STEP, RULE, day("2017-02-10"));

        assertThat(steps.completed().units())
                .extracting(UnitDays::toString)
                .containsExactly("a/s1: 2 days from 2017-02-01 until 2017-02-03");
        assertThat(steps.open().units())
                .extracting(UnitDays::toString)
                .containsExactly("a/s2: 9 days from 2017-02-01 until 2017-02-10");
    }

    @Test
    void anExceptionLeavesItsUnitOpen() {
        Issue excepted = raised(
                "a",
                "2017-02-01",
                entry("asked", new Fact.ExceptionRequested(WHY, Optional.empty()), "2017-03-01"),
                entry("granted", new Fact.ExceptionDecided(EntryId.of("asked"), true), "2017-04-01"));

        assertThat(figures("2017-06-01", excepted).open().count()).isEqualTo(1);
    }

    @Test
    void theRuleDecidesOnTheCompletion() {
        Issue late = raised("a", "2017-02-01", done("2017-02-11").reported(day("2017-03-01")));
        Issue basically = raised("b", "2017-02-01", entry("e", tier(Tier.BASICALLY_COMPLETE), "2017-02-11"));
        StatusRule byReport = RULE.withCompletionJudgedBy(CompletionBasis.REPORTED);
        StatusRule counting = RULE.withBasicallyCompleteCounts(true);

        assertThat(figures(byReport, "2017-03-01", late).completed().units())
                .containsExactly(days("a", "2017-02-01", "2017-03-01"));
        assertThat(figures(byReport, "2017-02-28", late).open().count()).isEqualTo(1);
        assertThat(figures("2017-03-01", basically).open().count()).isEqualTo(1);
        assertThat(figures(counting, "2017-03-01", basically).completed().units())
                .containsExactly(days("b", "2017-02-01", "2017-02-11"));
        assertThat(english(figures(counting, "2017-03-01", basically).reasons()))
                .contains("basically complete counts as complete");
        assertThat(english(figures("2017-03-01", basically).reasons()))
                .doesNotContain("basically complete counts as complete");
        assertThat(english(figures(byReport, "2017-03-01", late).reasons()))
                .startsWith("calendar days from the day raised, or else from the feedback, to 2017-03-01 or to the"
                        + " completion (day of the report)");
    }

    @Test
    void asKnownACompletionReportedLaterLeavesItsUnitOpen() {
        Issue late = raised("a", "2017-02-01", done("2017-02-11").reported(day("2017-03-01")));
        Register register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addInspections(INSPECTION)
                .addIssues(late)
                .build();

        AgeFigures now = AgeFigures.of(register, Subject.Kind.ISSUE, RULE, day("2017-02-20"));
        AgeFigures asKnown =
                AgeFigures.of(register.asKnown(day("2017-02-20")), Subject.Kind.ISSUE, RULE, day("2017-02-20"));

        assertThat(now.completed().units()).containsExactly(days("a", "2017-02-01", "2017-02-11"));
        assertThat(asKnown.completed().count()).isZero();
        assertThat(asKnown.open().units()).containsExactly(days("a", "2017-02-01", "2017-02-20"));
    }

    @Test
    void itsReasonsNameTheUnitsAtMedianAndQuartiles() {
        AgeFigures figures = figures(
                "2017-03-31",
                raised("a", "2017-03-30"),
                raised("b", "2017-03-21"),
                raised("c", "2017-03-11"),
                raised("d", "2017-01-31"),
                raised("e", "2017-04-01"),
                raised("f", "2017-03-01", done("2017-03-02")));

        assertThat(english(figures.reasons()))
                .containsExactly(
                        "calendar days from the day raised, or else from the feedback, to 2017-03-31 or to the"
                                + " completion (day of completion)",
                        "open issues: 4; age from 1 calendar day to 59 calendar days",
                        "by nearest rank: lower quartile 1 calendar day (issue a), median 10 calendar days (issue b),"
                                + " upper quartile 20 calendar days (issue c)",
                        "complete issues: 1; time to complete from 1 calendar day to 1 calendar day",
                        "by nearest rank: lower quartile 1 calendar day (issue f), median 1 calendar day (issue f),"
                                + " upper quartile 1 calendar day (issue f)",
                        "left out, not raised yet: 1");
        assertThat(chinese(figures.reasons()))
                .containsExactly(
                        "自提出之日（未载明的，自反馈之日）起，至2017年3月31日或者完成时止（按完成之日），计自然日",
                        "未完成4个问题，已历时1个自然日至59个自然日",
                        "按最近秩法，下四分位数1个自然日（问题a），中位数10个自然日（问题b），上四分位数20个自然日（问题c）",
                        "已完成1个问题，用时1个自然日至1个自然日",
                        "按最近秩法，下四分位数1个自然日（问题f），中位数1个自然日（问题f），上四分位数1个自然日（问题f）",
                        "尚未提出，不计：1");
    }
}

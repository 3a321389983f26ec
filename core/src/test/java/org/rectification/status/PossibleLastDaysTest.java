package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issueWithSteps;
import static org.rectification.status.Cases.planned;
import static org.rectification.status.Cases.registerFedBackOn;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.resumed;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;
import static org.rectification.status.Cases.suspended;
import static org.rectification.status.Cases.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;

/** What a status says of a last day that is not known exactly, or that a suspension puts off day by day. */
class PossibleLastDaysTest {

    private static final String WORDS = "反馈之日起7日内"; // from 2025-06-01 on: to 2025-06-08 or, after a holiday, 2025-06-11
    private static final DateSpan WITHIN = DateSpan.parse("2025-06-08/2025-06-11");
    private static final ReminderGrades GRADES = new ReminderGrades(
            StatusRule.DayUnit.CALENDAR,
            List.of(
                    new ReminderGrades.Grade(LocalText.of("提醒", "reminder"), 20),
                    new ReminderGrades.Grade(LocalText.of("催办", "urging"), 3)));
    private static final StatusRule REMINDING = STANDARD.withReminders(GRADES);

    private static IssueStatus status(StatusRule rule, Issue issue, String asOf) {
        return rule.statusesOf(registerFedBackOn("2025-06-01", issue), day(asOf))
                .get(0);
    }

    private static List<String> chinese(IssueStatus status) {
        return texts(status.reasons(), Language.CHINESE);
    }

    private static DayCount days(String start, String end) {
        return new DayCount(day(start), day(end), ChinaWorkingDays.official());
    }

    // --- two readings ---

    @Test
    void beforeTheEarliestItIsNotDueBeforeThatDay() {
        StatusRule rule = STANDARD.withDueSoonUnit(StatusRule.DayUnit.CALENDAR);
        IssueStatus far = status(rule, planned(WORDS), "2025-06-02");
        assertThat(far.lateness()).isEqualTo(new Lateness.NotYetDue(WITHIN, days("2025-06-02", "2025-06-08")));
        assertThat(texts(far))
                .contains("the last day is 2025-06-08 or later, and that day is 4 working days (6 calendar days) after"
                        + " 2025-06-02");
        IssueStatus near = status(rule, planned(WORDS), "2025-06-03");
        assertThat(near.lateness()).isEqualTo(new Lateness.DueSoon(WITHIN, days("2025-06-03", "2025-06-08")));
        assertThat(texts(near))
                .contains("the last day is 2025-06-08 or later, and that day is 3 working days (5 calendar days) after"
                        + " 2025-06-03, within the due-soon window of 5 calendar days");
        assertThat(chinese(near)).contains("到期日不早于2025年6月8日，该日距2025年6月3日尚有3个工作日（5个自然日），在临期5个自然日之内");
    }

    @Test
    void afterTheLatestItIsOverdueByAtLeastTheDaysFromThat() {
        Issue issue = planned(WORDS, reported("p", Tier.ON_SCHEDULE, "2025-06-02"));
        IssueStatus status = status(STANDARD, issue, "2025-06-13");
        assertThat(status.lateness()).isEqualTo(new Lateness.Overdue(WITHIN, days("2025-06-11", "2025-06-13")));
        assertThat(texts(status))
                .contains(
                        "the last day is 2025-06-11 at the latest, and 2025-06-13 is 2 working days (2 calendar days) after"
                                + " it, without a completion that counts",
                        "reported on schedule, but the last day has passed, which is 2025-06-11 at the latest");
        assertThat(chinese(status))
                .contains("到期日最迟为2025年6月11日，截至2025年6月13日至少逾期2个工作日（2个自然日），尚未完成", "报告为达到序时进度，但最迟为2025年6月11日的到期日已过");
    }

    @Test
    void whatIsCompletedAfterTheLatestIsLateByAtLeastTheDaysFromThat() {
        IssueStatus late = status(STANDARD, planned(WORDS, reported("p", Tier.COMPLETE, "2025-06-12")), "2025-12-31");
        assertThat(late.lateness())
                .isEqualTo(new Lateness.CompletedLate(WITHIN, day("2025-06-12"), days("2025-06-11", "2025-06-12")));
        assertThat(texts(late))
                .contains("completed on 2025-06-12, 1 working day (1 calendar day) after the latest possible last day"
                        + " 2025-06-11");
        assertThat(chinese(late)).contains("于2025年6月12日完成，到期日最迟为2025年6月11日，至少逾期1个工作日（1个自然日）");
        IssueStatus early = status(STANDARD, planned(WORDS, reported("p", Tier.COMPLETE, "2025-06-07")), "2025-12-31");
        assertThat(early.lateness())
                .isEqualTo(new Lateness.CompletedEarly(WITHIN, day("2025-06-07"), days("2025-06-07", "2025-06-08")));
        assertThat(texts(early))
                .contains("completed on 2025-06-07, in time, since the last day is 2025-06-08 or later");
        assertThat(status(STANDARD, planned(WORDS, reported("p", Tier.COMPLETE, "2025-06-09")), "2025-12-31")
                        .lateness()
                        .kind())
                .isEqualTo(Lateness.Kind.UNDECIDED);
    }

    @Test
    void aGradeAppliesIfItDoesWhicheverTheLastDay() {
        IssueStatus certain = status(REMINDING, planned(WORDS), "2025-06-04"); // 4 or 7 days before
        assertThat(certain.reminder()).contains(GRADES.grades().get(0));
        assertThat(texts(certain))
                .contains(
                        "on 2025-06-04 the reminder \"reminder\" applies, from 20 calendar days before the last day, which"
                                + " is 2025-06-11 at the latest");
        assertThat(chinese(certain)).contains("2025年6月4日已达提醒级别“提醒”，该级别自到期日前20个自然日起适用，到期日最迟为2025年6月11日");
        IssueStatus open = status(REMINDING, planned(WORDS), "2025-06-05"); // 3 or 6 days before
        assertThat(open.reminder()).isEmpty();
        assertThat(texts(open))
                .contains("which reminder applies is undecidable, since the last day is known only to be 2025-06-08 or"
                        + " later");
    }

    @Test
    void aStepThatMayBeDueOrNotIsNeither() {
        Deadline deadline = Deadline.parse(WORDS);
        Issue issue = issueWithSteps(
                Deadline.by(day("2025-12-31")),
                List.of(step("s1", deadline)),
                reported("p", stepSubject("s1"), Tier.COMPLETE, "2025-06-05"));
        Schedule.Derived ahead =
                (Schedule.Derived) status(STANDARD, issue, "2025-06-07").schedule();
        assertThat(ahead.aheadSteps()).hasSize(1);
        Schedule.Derived open =
                (Schedule.Derived) status(STANDARD, issue, "2025-06-10").schedule();
        assertThat(open.aheadSteps()).isEmpty();
        assertThat(open.dueSteps()).isEmpty();
        Schedule.Derived due =
                (Schedule.Derived) status(STANDARD, issue, "2025-06-11").schedule();
        assertThat(due.dueSteps()).hasSize(1);
        assertThat(due.openSteps()).isEmpty();
    }

    @Test
    void twoReadingsThatADayOffMovesToOneDayAreOne() {
        // 1 calendar day after Friday 2025-06-06 ends on Saturday, 1 working day on Monday
        Issue issue = planned("反馈之日起1日内");
        StatusRule moving = STANDARD.withDayOffMoves(true);
        Lateness lateness = moving.statusesOf(registerFedBackOn("2025-06-06", issue), day("2025-06-09"))
                .get(0)
                .lateness();
        assertThat(lateness).isEqualTo(new Lateness.DueToday(day("2025-06-09")));
    }

    // --- suspended ---

    @Test
    void whatIsSuspendedIsNeitherDueSoonNorRemindedOf() {
        Issue open = planned("2025年6月30日前", suspended("2025-06-28"));
        IssueStatus before = status(REMINDING, open, "2025-06-27");
        assertThat(before.lateness().kind()).isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(before.reminder()).contains(GRADES.grades().get(1));
        for (String asOf : List.of("2025-06-28", "2025-07-20")) {
            IssueStatus status = status(REMINDING, open, asOf);
            assertThat(status.lateness().kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
            assertThat(status.lateness().days())
                    .hasValueSatisfying(left -> assertThat(left.calendarDays()).isEqualTo(2));
            assertThat(status.reminder()).isEmpty();
            assertThat(texts(status))
                    .contains(
                            "it is suspended and days do not count, so it is not due soon",
                            "no reminder applies while it is suspended and days do not count");
            assertThat(chinese(status)).contains("中止期间不计期限，不作临期处理", "中止期间不计期限，不适用提醒级别");
        }
        IssueStatus after = status(REMINDING, open.with(resumed("2025-07-20")), "2025-07-20");
        assertThat(after.lateness().kind()).isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(after.reminder()).contains(GRADES.grades().get(1));
        Issue far = planned("2025年12月31日前", suspended("2025-06-28"));
        assertThat(texts(status(REMINDING, far, "2025-07-20")))
                .noneMatch(text -> text.contains("reminder") || text.contains("due soon"));
    }

    @Test
    void anExtensionGrantedOnItsLastDayIsDueThatDayThoughItIsSuspended() {
        Issue issue = planned(
                "2025年6月30日前",
                suspended("2025-06-20"),
                asked("ask", "2025-06-25", "2025-07-04"),
                decided("grant", "ask", true, "2025-07-04"));
        assertThat(STANDARD.statusOf(issue, day("2025-07-04")).lateness())
                .isEqualTo(new Lateness.DueToday(day("2025-07-04")));
        assertThat(STANDARD.statusOf(issue, day("2025-07-05")).lateness().kind())
                .isEqualTo(Lateness.Kind.OVERDUE);
    }

    // --- completion ---

    private static String latenessOfStep(StatusRule rule, Issue issue, String asOf) {
        return rule.statusOf(issue, stepSubject("s1"), day(asOf)).lateness().toString();
    }

    @Test
    void anExtensionGrantedAfterTheCompletionIsToldOf() {
        Issue issue = planned(
                "2025年6月30日前",
                asked("ask", "2025-06-25", "2025-07-31"),
                reported("p", Tier.COMPLETE, "2025-07-10"),
                decided("grant", "ask", true, "2025-07-11"));
        IssueStatus status = STANDARD.statusOf(issue, day("2025-12-31"));
        assertThat(status.lateness().kind()).isEqualTo(Lateness.Kind.COMPLETED_EARLY);
        assertThat(texts(status))
                .contains(
                        "the extension was granted on 2025-07-11, after the completion on 2025-07-10, and applies all the"
                                + " same");
        assertThat(chinese(status)).contains("延期于2025年7月11日获批，晚于完成之日2025年7月10日，仍按延期后的时限判断");
        assertThat(texts(
                        STANDARD.withJudgedAgainst(StatusRule.DueBasis.ORIGINAL).statusOf(issue, day("2025-12-31"))))
                .noneMatch(text -> text.contains("all the same"));
        Issue sameDay = planned(
                "2025年6月30日前",
                asked("ask", "2025-06-25", "2025-07-31"),
                reported("p", Tier.COMPLETE, "2025-07-11"),
                decided("grant", "ask", true, "2025-07-11"));
        assertThat(texts(STANDARD.statusOf(sameDay, day("2025-12-31"))))
                .noneMatch(text -> text.contains("all the same"));
    }

    @Test
    void aLimitFromTheCompletionCountsFromThatByTheRule() {
        Issue issue = issueWithSteps(
                Deadline.by(day("2025-12-31")),
                List.of(step("s1", Deadline.parse("整改完成后15个工作日内申请验收"))),
                reported("basic", Tier.BASICALLY_COMPLETE, "2025-06-03"),
                reported("done", Tier.COMPLETE, "2025-06-20").reported(day("2025-06-25")));
        StatusRule byReport = STANDARD.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);
        assertThat(latenessOfStep(STANDARD, issue, "2025-06-24")).startsWith("due on 2025-07-11, ");
        assertThat(latenessOfStep(STANDARD.withBasicallyCompleteCounts(true), issue, "2025-06-24"))
                .isEqualTo("due today, 2025-06-24");
        assertThat(latenessOfStep(byReport, issue, "2025-06-24")).isEqualTo("waiting for completion");
        assertThat(latenessOfStep(byReport, issue, "2025-06-25")).startsWith("due on 2025-07-16, ");
    }

    // --- values ---

    @Test
    void theDaysThatDecideMustBeKnown() {
        DateSpan until = DateSpan.until(day("2025-06-11"));
        DateSpan from = DateSpan.from(day("2025-06-08"));
        DayCount one = days("2025-06-08", "2025-06-09");
        Reason because = Reason.of(StatusMessage.UNDATED);
        for (Runnable make : List.<Runnable>of(
                () -> new Lateness.NotYetDue(until, one),
                () -> new Lateness.DueSoon(until, one),
                () -> new Lateness.Overdue(until, one),
                () -> new Lateness.CompletedEarly(until, day("2025-06-08"), one),
                () -> new Lateness.CompletedInTime(until),
                () -> new Lateness.CompletedLate(until, day("2025-06-08"), one),
                () -> new Lateness.Undecided(until, because))) {
            assertThatThrownBy(make::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("dueWithin must have a first day, but was ../2025-06-11");
        }
        for (Runnable make : List.<Runnable>of(
                () -> new Lateness.Overdue(from, one),
                () -> new Lateness.CompletedLate(from, day("2025-06-08"), one))) {
            assertThatThrownBy(make::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("dueWithin must have a last day, but was 2025-06-08/..");
        }
    }
}

package org.rectification.status;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.codes;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issue;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.issueWithSteps;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;
import static org.rectification.status.Cases.text;
import static org.rectification.status.Cases.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.status.StatusRule.CompletionBasis;
import org.rectification.status.StatusRule.DayUnit;
import org.rectification.status.StatusRule.DueBasis;

class StatusRuleTest {

    private static Lateness lateness(Issue issue, String asOf) {
        return STANDARD.statusOf(issue, day(asOf)).lateness();
    }

    private static OptionalInt workingDays(Lateness lateness) {
        return lateness.days().orElseThrow().workingDays();
    }

    private static long calendarDays(Lateness lateness) {
        return lateness.days().orElseThrow().calendarDays();
    }

    // --- open ---

    @Test
    void anOpenIssueIsNotYetDueThenDueSoonThenDueThenOverdue() {
        Issue issue = issue("2018-01-12"); // a Friday

        assertThat(lateness(issue, "2018-01-04").kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(workingDays(lateness(issue, "2018-01-04"))).hasValue(6);
        assertThat(lateness(issue, "2018-01-05").kind()).isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(workingDays(lateness(issue, "2018-01-05"))).hasValue(5);
        assertThat(lateness(issue, "2018-01-11").kind()).isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(lateness(issue, "2018-01-12")).isEqualTo(new Lateness.DueToday(day("2018-01-12")));
        assertThat(lateness(issue, "2018-01-12").days()).isEmpty();
        assertThat(lateness(issue, "2018-01-13").kind()).isEqualTo(Lateness.Kind.OVERDUE);
        assertThat(workingDays(lateness(issue, "2018-01-13"))).hasValue(0);
        assertThat(workingDays(lateness(issue, "2018-01-15"))).hasValue(1);
        assertThat(calendarDays(lateness(issue, "2018-01-15"))).isEqualTo(3);
    }

    @Test
    void reasonsAreSaidInBothLanguages() {
        IssueStatus status = STANDARD.statusOf(issue(Deadline.parse("2018年1月12日前")), day("2018-01-15"));

        assertThat(texts(status))
                .containsExactly(
                        "the plan says \"2018年1月12日前\": the last day is 2018-01-12",
                        "no progress has been reported by 2018-01-15",
                        "2018-01-15 is 1 working day (3 calendar days) after the last day 2018-01-12, without a"
                                + " completion that counts",
                        "no key step has a date, so the schedule cannot be derived");
        assertThat(texts(status.reasons(), Language.CHINESE))
                .containsExactly(
                        "方案载明“2018年1月12日前”，到期日为2018年1月12日",
                        "截至2018年1月15日未上报进展",
                        "截至2018年1月15日已逾期1个工作日（3个自然日），到期日为2018年1月12日，尚未完成",
                        "无载明日期的关键步骤，无法推算序时进度");
        assertThat(codes(status))
                .containsExactly("status.due-stated", "status.no-report", "status.overdue", "status.no-dated-step");
        assertThat(status.isOverdue()).isTrue();
    }

    @Test
    void theEndOf2017WasASundayAndStaysTheLastDay() {
        Issue issue = issue(Deadline.parse("2017年底前"));

        assertThat(lateness(issue, "2017-12-29").kind()).isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(workingDays(lateness(issue, "2017-12-29"))).hasValue(0);
        assertThat(calendarDays(lateness(issue, "2017-12-29"))).isEqualTo(2);
        assertThat(lateness(issue, "2017-12-31").kind()).isEqualTo(Lateness.Kind.DUE_TODAY);
        assertThat(text(Optional.of(
                        STANDARD.statusOf(issue, day("2017-12-31")).reasons().get(2))))
                .hasValue("2017-12-31 is the last day and still in time");
        // 1 January was a holiday: overdue by the calendar, and by no working day.
        assertThat(lateness(issue, "2018-01-01").kind()).isEqualTo(Lateness.Kind.OVERDUE);
        assertThat(workingDays(lateness(issue, "2018-01-01"))).hasValue(0);
        assertThat(calendarDays(lateness(issue, "2018-01-01"))).isEqualTo(1);
        assertThat(texts(STANDARD.statusOf(issue, day("2018-01-01"))))
                .contains("2018-01-01 is 0 working days (1 calendar day) after the last day 2017-12-31, without a"
                        + " completion that counts");
        assertThat(workingDays(lateness(issue, "2018-01-02"))).hasValue(1);
    }

    @Test
    void aDayOffMovesOnlyWhereDeclared() {
        StatusRule moving = STANDARD.withDayOffMoves(true);
        Issue issue = issue("2017-12-31");

        IssueStatus status = moving.statusOf(issue, day("2018-01-02"));

        assertThat(status.lateness()).isEqualTo(new Lateness.DueToday(day("2018-01-02")));
        assertThat(status.dates().original()).hasValue(day("2017-12-31"));
        assertThat(texts(status))
                .contains("2017-12-31 is a day off, so the last day moves to the working day 2018-01-02");
        assertThat(status.reasons().get(1).citations()).singleElement().satisfies(citation -> {
            assertThat(citation.title().in(Language.ENGLISH)).isEqualTo("Civil Code of the People's Republic of China");
            assertThat(citation.provision()).hasValue("Art. 203");
        });
        assertThat(moving.statusOf(issue, day("2018-01-03")).lateness().kind()).isEqualTo(Lateness.Kind.OVERDUE);
        assertThat(codes(moving.statusOf(issue("2018-01-02"), day("2018-01-02"))))
                .doesNotContain("status.day-off-moved");
    }

    @Test
    void theLastDayCanBeDeclaredLate() {
        StatusRule strict = STANDARD.withLastDayInTime(false);
        Issue issue = issue("2018-01-12");

        assertThat(strict.statusOf(issue, day("2018-01-11")).lateness())
                .isEqualTo(new Lateness.DueToday(day("2018-01-11")));
        IssueStatus status = strict.statusOf(issue, day("2018-01-12"));
        assertThat(status.isOverdue()).isTrue();
        assertThat(workingDays(status.lateness())).hasValue(1);
        assertThat(texts(status))
                .contains("under the rule 2018-01-12 itself is late, so the last day in time is 2018-01-11");
    }

    @Test
    void theDueSoonWindowCanBeSet() {
        Issue issue = issue("2017-10-09"); // the Monday after the holiday of 1 to 8 October

        assertThat(STANDARD.withDueSoonWithin(1)
                        .statusOf(issue, day("2017-09-30"))
                        .lateness()
                        .kind())
                .isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(texts(STANDARD.withDueSoonWithin(1).statusOf(issue, day("2017-09-30"))))
                .contains("the last day 2017-10-09 is 1 working day (9 calendar days) after 2017-09-30, within the"
                        + " due-soon window of 1 working day");
        assertThat(STANDARD.withDueSoonWithin(1)
                        .statusOf(issue, day("2017-09-29"))
                        .lateness()
                        .kind())
                .isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(STANDARD.withDueSoonWithin(0)
                        .statusOf(issue, day("2017-10-08"))
                        .lateness()
                        .kind())
                .isEqualTo(Lateness.Kind.NOT_YET_DUE);
        StatusRule calendarDays = STANDARD.withDueSoonUnit(DayUnit.CALENDAR);
        assertThat(calendarDays.statusOf(issue, day("2017-10-03")).lateness().kind())
                .isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(calendarDays.statusOf(issue, day("2017-10-04")).lateness().kind())
                .isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(texts(calendarDays.statusOf(issue, day("2017-10-04"))))
                .anyMatch(text -> text.endsWith("within the due-soon window of 5 calendar days"));
    }

    @Test
    void aWindowOfZeroMeansNeverEvenWithNoWorkingDayLeft() {
        Issue issue = issue("2017-12-31"); // a Sunday, no working day after the Friday

        assertThat(STANDARD.withDueSoonWithin(0)
                        .statusOf(issue, day("2017-12-29"))
                        .lateness()
                        .kind())
                .isEqualTo(Lateness.Kind.NOT_YET_DUE);
    }

    @Test
    void theStandardRuleIsAsItsDocumentationSays() {
        StatusRule rule = StatusRule.of(ChinaWorkingDays.official());

        assertThat(rule.dueSoonWithin()).isEqualTo(5);
        assertThat(rule.dueSoonUnit()).isEqualTo(DayUnit.WORKING);
        assertThat(rule.lastDayInTime()).isTrue();
        assertThat(rule.dayOffMoves()).isFalse();
        assertThat(rule.judgedAgainst()).isEqualTo(DueBasis.EXTENDED);
        assertThat(rule.completionJudgedBy()).isEqualTo(CompletionBasis.HAPPENED);
        assertThat(rule.basicallyCompleteCounts()).isFalse();
        assertThat(rule).isEqualTo(STANDARD).isNotEqualTo(rule.withDayOffMoves(true));
        WorkingDayCalendar earlier = ChinaWorkingDays.asKnown(day("2019-01-01"));
        assertThat(rule.withCalendar(earlier).calendar()).isSameAs(earlier);
    }

    @Test
    void aWindowOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> STANDARD.withDueSoonWithin(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("the due-soon window must be 0 to 1000 days, but was -1");
        assertThatThrownBy(() -> STANDARD.withDueSoonWithin(1001))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("but was 1001");
        assertThat(STANDARD.withDueSoonWithin(1000).dueSoonWithin()).isEqualTo(1000);
    }

    // --- complete ---

    @Test
    void completionIsEarlyInTimeOrLate() {
        Issue early = issue("2018-01-12", reported("e1", Tier.COMPLETE, "2018-01-10"));
        Issue inTime = issue("2018-01-12", reported("e1", Tier.COMPLETE, "2018-01-12"));
        Issue late = issue("2018-01-12", reported("e1", Tier.COMPLETE, "2018-01-15"));

        assertThat(lateness(early, "2018-02-01").kind()).isEqualTo(Lateness.Kind.COMPLETED_EARLY);
        assertThat(workingDays(lateness(early, "2018-02-01"))).hasValue(2);
        assertThat(lateness(inTime, "2018-02-01"))
                .isEqualTo(new Lateness.CompletedInTime(DateSpan.ofDay(day("2018-01-12"))));
        assertThat(lateness(late, "2018-02-01").kind()).isEqualTo(Lateness.Kind.COMPLETED_LATE);
        assertThat(workingDays(lateness(late, "2018-02-01"))).hasValue(1);
        assertThat(calendarDays(lateness(late, "2018-02-01"))).isEqualTo(3);
        assertThat(((Lateness.Completed) lateness(late, "2018-02-01")).on()).isEqualTo(day("2018-01-15"));
        assertThat(((Lateness.Completed) lateness(inTime, "2018-02-01")).on()).isEqualTo(day("2018-01-12"));

        assertThat(texts(STANDARD.statusOf(early, day("2018-02-01"))))
                .contains(
                        "complete as of 2018-01-10, reported on 2018-01-10",
                        "completed on 2018-01-10, 2 working days (2 calendar days) before the last day 2018-01-12");
        assertThat(texts(STANDARD.statusOf(inTime, day("2018-02-01"))))
                .contains("completed on 2018-01-12, the last day");
        assertThat(texts(STANDARD.statusOf(late, day("2018-02-01"))))
                .contains("completed on 2018-01-15, 1 working day (3 calendar days) after the last day 2018-01-12");
    }

    @Test
    void completionIsUnknownBeforeItHappens() {
        Issue late = issue("2018-01-12", reported("e1", Tier.COMPLETE, "2018-01-15"));

        assertThat(lateness(late, "2018-01-14").kind()).isEqualTo(Lateness.Kind.OVERDUE);
        assertThat(lateness(late, "2018-01-15").kind()).isEqualTo(Lateness.Kind.COMPLETED_LATE);
    }

    @Test
    void completionCanBeJudgedByTheReport() {
        StatusRule byReport = STANDARD.withCompletionJudgedBy(CompletionBasis.REPORTED);
        Issue issue =
                issue("2018-01-12", reported("e1", Tier.COMPLETE, "2018-01-10").reported(day("2018-01-16")));

        assertThat(lateness(issue, "2018-01-15").kind()).isEqualTo(Lateness.Kind.COMPLETED_EARLY);
        IssueStatus before = byReport.statusOf(issue, day("2018-01-15"));
        assertThat(before.lateness().kind()).isEqualTo(Lateness.Kind.OVERDUE);
        assertThat(texts(before))
                .contains("completion on 2018-01-10 was reported on 2018-01-16, after 2018-01-15, and the rule uses"
                        + " the day of the report");
        Lateness after = byReport.statusOf(issue, day("2018-01-16")).lateness();
        assertThat(after.kind()).isEqualTo(Lateness.Kind.COMPLETED_LATE);
        assertThat(((Lateness.CompletedLate) after).on()).isEqualTo(day("2018-01-16"));
        assertThat(workingDays(after)).hasValue(2);
    }

    @Test
    void judgedByTheReportTheFirstReportInForceCounts() {
        Issue issue = issue(
                "2018-01-12",
                reported("e1", Tier.COMPLETE, "2018-01-09").reported(day("2018-01-16")),
                reported("e2", Tier.COMPLETE, "2018-01-10").reported(day("2018-01-11")));
        StatusRule byReport = STANDARD.withCompletionJudgedBy(CompletionBasis.REPORTED);

        assertThat(((Lateness.CompletedEarly) lateness(issue, "2018-02-01")).on())
                .isEqualTo(day("2018-01-09"));
        assertThat(((Lateness.CompletedEarly)
                                byReport.statusOf(issue, day("2018-02-01")).lateness())
                        .on())
                .isEqualTo(day("2018-01-11"));
    }

    @Test
    void theCompletionIsKnownWithoutADeadlineToo() {
        Issue issue = issue(
                Deadline.notStated(),
                reported("e1", Tier.COMPLETE, "2018-01-10").reported(day("2018-01-16")));
        StatusRule byReport = STANDARD.withCompletionJudgedBy(CompletionBasis.REPORTED);

        assertThat(STANDARD.completionOf(issue, Subject.issue(), day("2018-01-09")))
                .isEmpty();
        assertThat(STANDARD.completionOf(issue, Subject.issue(), day("2018-01-10"))
                        .map(STANDARD::dayOf))
                .contains(day("2018-01-10"));
        assertThat(byReport.completionOf(issue, Subject.issue(), day("2018-01-15")))
                .isEmpty();
        assertThat(byReport.completionOf(issue, Subject.issue(), day("2018-01-16"))
                        .map(byReport::dayOf))
                .contains(day("2018-01-16"));
    }

    @Test
    void theLatenessAloneIsThatOfTheStatus() {
        Issue issue = issueWithSteps(Deadline.by(day("2018-01-12")), List.of(step("s1", "2018-01-05")));
        LocalDate asOf = day("2018-01-08");

        DueDays dates = DueDays.ofIssues(STANDARD.calendar());
        assertThat(STANDARD.latenessOf(issue, issue.units(Subject.Kind.KEY_STEP).get(0), asOf, dates))
                .isEqualTo(STANDARD.statusOf(issue, stepSubject("s1"), asOf).lateness())
                .isInstanceOf(Lateness.Overdue.class);
        assertThat(STANDARD.latenessOf(issue, issue.units(Subject.Kind.ISSUE).get(0), asOf, dates))
                .isInstanceOf(Lateness.DueSoon.class);
    }

    @Test
    void basicallyCompleteCountsOnlyWhereDeclared() {
        Issue issue = issue(
                "2018-01-12",
                reported("e1", Tier.IN_PROGRESS, "2018-01-02"),
                reported("e2", Tier.BASICALLY_COMPLETE, "2018-01-11"),
                reported("e3", Tier.COMPLETE, "2018-01-15"));
        StatusRule counting = STANDARD.withBasicallyCompleteCounts(true);

        IssueStatus standard = STANDARD.statusOf(issue, day("2018-01-12"));
        assertThat(standard.lateness().kind()).isEqualTo(Lateness.Kind.DUE_TODAY);
        assertThat(texts(standard))
                .contains(
                        "progress reported as of 2018-01-12: basically complete",
                        "under the rule, basically complete does not count as complete");
        assertThat(lateness(issue, "2018-01-15").kind()).isEqualTo(Lateness.Kind.COMPLETED_LATE);
        IssueStatus counted = counting.statusOf(issue, day("2018-01-15"));
        assertThat(counted.lateness().kind()).isEqualTo(Lateness.Kind.COMPLETED_EARLY);
        assertThat(((Lateness.Completed) counted.lateness()).on()).isEqualTo(day("2018-01-11"));
        assertThat(texts(counted)).contains("basically complete as of 2018-01-11, reported on 2018-01-11");
        assertThat(counting.statusOf(issue, day("2018-01-10")).lateness().kind())
                .isEqualTo(Lateness.Kind.DUE_SOON);
    }

    @Test
    void basicallyCompleteThatFellBackCountsFromTheNewReport() {
        Issue issue = issue(
                "2018-01-12",
                reported("e1", Tier.BASICALLY_COMPLETE, "2018-01-08"),
                reported("e2", Tier.IN_PROGRESS, "2018-01-09"),
                reported("e3", Tier.BASICALLY_COMPLETE, "2018-01-15"));

        assertThat(((Lateness.Completed) STANDARD.withBasicallyCompleteCounts(true)
                                .statusOf(issue, day("2018-02-01"))
                                .lateness())
                        .on())
                .isEqualTo(day("2018-01-15"));
    }

    @Test
    void aRefutedCompletionIsOpenAgainAgainstTheSameDate() {
        Entry refuted = Entry.of(
                EntryId.of("e2"), Subject.issue(), new Fact.CompletionRefuted(RefutationKind.FALSE), day("2018-03-01"));
        Issue issue = issue(
                "2018-01-12",
                reported("e1", Tier.COMPLETE, "2018-01-10"),
                refuted,
                reported("e3", Tier.COMPLETE, "2018-04-02"));

        assertThat(lateness(issue, "2018-02-28").kind()).isEqualTo(Lateness.Kind.COMPLETED_EARLY);
        IssueStatus open = STANDARD.statusOf(issue, day("2018-03-01"));
        assertThat(open.isOverdue()).isTrue();
        assertThat(texts(open)).contains("an earlier completion was refuted, or the work was reopened, on 2018-03-01");
        assertThat(((Lateness.CompletedLate) lateness(issue, "2018-04-02")).on())
                .isEqualTo(day("2018-04-02"));
    }

    @Test
    void aCloseOutWithoutAReportCompletesAsOfTheAcceptance() {
        Entry accepted = Entry.of(
                EntryId.of("e0"),
                Subject.issue(),
                new Fact.StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED),
                day("2018-01-10"));
        Entry closed = Entry.of(
                EntryId.of("e1"),
                Subject.issue(),
                new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED),
                day("2018-01-14"));

        IssueStatus status = STANDARD.statusOf(issue("2018-01-12", accepted, closed), day("2018-01-15"));

        assertThat(status.lateness()).isInstanceOf(Lateness.CompletedEarly.class);
        assertThat(((Lateness.Completed) status.lateness()).on()).isEqualTo(day("2018-01-10"));
        assertThat(texts(status))
                .contains("closed on 2018-01-14 without a report of completion, so complete as of 2018-01-10");
        assertThat(STANDARD.statusOf(issue("2018-01-12", accepted, closed), day("2018-01-13"))
                        .isOverdue())
                .isTrue();

        IssueStatus alone = STANDARD.statusOf(issue("2018-01-12", closed), day("2018-01-15"));
        assertThat(alone.lateness()).isInstanceOf(Lateness.CompletedLate.class);
        assertThat(((Lateness.Completed) alone.lateness()).on()).isEqualTo(day("2018-01-14"));

        IssueStatus byReport = STANDARD.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED)
                .statusOf(issue("2018-01-12", accepted, closed), day("2018-01-15"));
        assertThat(((Lateness.Completed) byReport.lateness()).on()).isEqualTo(day("2018-01-14"));

        Issue complete = issue("2018-01-12", reported("e2", Tier.COMPLETE, "2018-01-09"), accepted, closed);
        assertThat(codes(STANDARD.statusOf(complete, day("2018-01-15"))))
                .doesNotContain("status.completed-by-closing")
                .contains("status.completed-early");
    }

    @Test
    void whatWasCarriedOverIsNeverOverdue() {
        Entry carried = Entry.of(
                EntryId.of("e1"), Subject.issue(), new Fact.CarriedOver(InspectionId.of("round-2")), day("2018-01-10"));

        IssueStatus status = STANDARD.statusOf(issue("2018-01-12", carried), day("2018-01-15"));

        assertThat(status.lateness())
                .isEqualTo(new Lateness.Ended(
                        Subject.issue(),
                        Optional.of(EndKind.CARRIED_OVER),
                        day("2018-01-10"),
                        Optional.of(day("2018-01-12"))));
        assertThat(status.isOverdue()).isFalse();
        assertThat(texts(status))
                .contains(
                        "the issue as a whole was carried over into inspection round-2 on 2018-01-10",
                        "so it is neither due nor overdue");
    }

    // --- without a date ---

    @Test
    void whatIsKeptUpIsNeverOverdue() {
        IssueStatus status = STANDARD.statusOf(issue(Deadline.parse("长期坚持")), day("2099-01-01"));

        assertThat(status.lateness()).isEqualTo(new Lateness.Continuing());
        assertThat(lateness(issue(Deadline.parse("2018年起长期坚持")), "2099-01-01")).isEqualTo(new Lateness.Continuing());
        assertThat(texts(status)).contains("the deadline is continuing, without a date, so it is never overdue");
    }

    @Test
    void whatIsToBeDoneAtOnceAndThenKeptUpIsUndated() {
        for (String words : List.of("立行立改、长期坚持", "立行立改,2018年起长期坚持")) {
            IssueStatus status = STANDARD.statusOf(issue(Deadline.parse(words)), day("2099-01-01"));

            assertThat(status.lateness().kind()).as(words).isEqualTo(Lateness.Kind.UNDATED);
            assertThat(texts(status)).contains("the deadline has no date, so it is never overdue");
        }
        assertThat(texts(STANDARD.statusOf(issue(Deadline.parse("立行立改、长期坚持")), day("2099-01-01"))))
                .contains("\"立行立改、长期坚持\" states no date");
    }

    @Test
    void whatIsKeptUpBeyondADateIsJudgedByTheDate() {
        Issue issue = issue(Deadline.parse("2018年12月31日前,长期坚持"));

        IssueStatus status = STANDARD.statusOf(issue, day("2019-01-02"));

        assertThat(status.isOverdue()).isTrue();
        assertThat(texts(status))
                .contains("work must continue after the last day; that part has no date and is never overdue");
    }

    @Test
    void anUndatedDeadlineIsNeverOverdueAndSaysWhy() {
        IssueStatus vague = STANDARD.statusOf(issue(Deadline.notStated()), day("2099-01-01"));
        assertThat(vague.lateness().kind()).isEqualTo(Lateness.Kind.UNDATED);
        assertThat(((Lateness.Undated) vague.lateness()).because().code()).isEqualTo("deadline.not-stated");
        assertThat(texts(vague)).contains("no deadline is stated", "the deadline has no date, so it is never overdue");

        Lateness atOnce = lateness(issue(Deadline.immediate()), "2099-01-01");
        assertThat(((Lateness.Undated) atOnce).because().text(Language.ENGLISH)).isEqualTo("\"立行立改\" states no date");

        Lateness open = lateness(issue(Deadline.parse("2018年及以后")), "2099-01-01");
        assertThat(((Lateness.Undated) open).because().text(Language.ENGLISH))
                .isEqualTo("\"2018年及以后\" states a start, 2018-01-01, and no last day");
        assertThat(((Lateness.Undated) open).because().text(Language.CHINESE))
                .isEqualTo("“2018年及以后”仅载明自2018年1月1日起，未载明到期日");
    }

    @Test
    void severalDatesAreJudgedByTheLast() {
        Deadline deadline = Deadline.parse("2023年底前 / 2024年10月底前 / 2024年底前");

        IssueStatus status = STANDARD.statusOf(issue(deadline), day("2024-11-01"));

        assertThat(status.lateness().kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(texts(status))
                .contains("the wording states 3 dates; the last one applies: 2023-12-31, 2024-10-31, 2024-12-31");
    }

    @Test
    void anIssueNotYetRaisedHasNoStatusToBeLateIn() {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2018-01-12")))
                .raisedOn(day("2018-01-20"))
                .build();

        IssueStatus status = STANDARD.statusOf(issue, day("2018-01-19"));

        assertThat(status.lateness()).isEqualTo(new Lateness.NotRaised(day("2018-01-20")));
        assertThat(status.schedule().kind()).isEqualTo(Schedule.Kind.NOT_DERIVABLE);
        assertThat(texts(status)).containsExactly("the issue was raised on 2018-01-20, after 2018-01-19");
        assertThat(lateness(issue, "2018-01-20").kind()).isEqualTo(Lateness.Kind.OVERDUE);
    }

    // --- parts and measures ---

    @Test
    void aPartOrMeasureWithoutADeadlineHasTheIssuesAndItsExtensions() {
        Subject part = Subject.of(PartId.of("p1"));
        Subject ownPart = Subject.of(PartId.of("p2"));
        Subject measure = Subject.of(MeasureId.of("m1"));
        LocalText name = LocalText.of("昆明", "Kunming");
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2018-01-12")))
                .addParts(Part.of(PartId.of("p1"), name))
                .addParts(new Part(
                        PartId.of("p2"),
                        name,
                        Optional.of(Deadline.by(day("2018-01-05"))),
                        Part.of(PartId.of("p2"), name).chain()))
                .addMeasures(Measure.builder(MeasureId.of("m1")).title(name).build())
                .build();

        IssueStatus inherited = STANDARD.statusOf(issue, part, day("2018-01-12"));
        assertThat(inherited.lateness()).isEqualTo(new Lateness.DueToday(day("2018-01-12")));
        assertThat(inherited.dates().isInherited()).isTrue();
        assertThat(texts(inherited))
                .startsWith("the item has no deadline of its own, so the issue's deadline applies")
                .contains("key steps are not assigned to parts, so the schedule of a part cannot be derived");
        assertThat(STANDARD.statusOf(issue, measure, day("2018-01-12"))
                        .lateness()
                        .kind())
                .isEqualTo(Lateness.Kind.DUE_TODAY);
        IssueStatus own = STANDARD.statusOf(issue, ownPart, day("2018-01-12"));
        assertThat(own.isOverdue()).isTrue();
        assertThat(own.dates().isInherited()).isFalse();

        Issue extended = issue.with(asked("x1", "2018-01-03", "2018-03-30"))
                .with(decided("x2", "x1", true, "2018-01-08"))
                .with(asked("x3", part, "2018-01-09", "2018-06-29"));
        IssueStatus moved = STANDARD.statusOf(extended, part, day("2018-01-15"));
        assertThat(moved.dates().due()).hasValue(day("2018-03-30"));
        assertThat(moved.dates().extensions())
                .extracting(extension -> extension.request().id().value(), Extension::outcome)
                .containsExactly(tuple("x1", Extension.Outcome.GRANTED), tuple("x3", Extension.Outcome.PENDING));
        assertThat(STANDARD.statusOf(extended, ownPart, day("2018-01-15")).isOverdue())
                .isTrue();
        Issue ownGrant = extended.with(decided("x4", part, "x3", true, "2018-01-10"));
        assertThat(STANDARD.statusOf(ownGrant, part, day("2018-01-15")).dates().due())
                .hasValue(day("2018-06-29"));
        assertThat(STANDARD.statusOf(ownGrant, measure, day("2018-01-15"))
                        .dates()
                        .due())
                .hasValue(day("2018-03-30"));
    }

    @Test
    void anOwnExtensionHoldsWhateverTheIssueIsGrantedLater() {
        Subject part = Subject.of(PartId.of("p1"));
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2018-01-12")))
                .addParts(Part.of(PartId.of("p1"), LocalText.of("昆明", "Kunming")))
                .build()
                .with(asked("x1", part, "2018-01-03", "2018-03-30"))
                .with(decided("x2", part, "x1", true, "2018-01-08"));

        IssueStatus alone = STANDARD.statusOf(issue, part, day("2018-01-10"));
        assertThat(alone.dates().due()).hasValue(day("2018-03-30"));
        assertThat(codes(alone)).doesNotContain("status.own-extension-kept");

        for (String later : List.of("2018-12-31", "2018-02-28")) {
            Issue moved = issue.with(asked("x3", "2018-01-15", later)).with(decided("x4", "x3", true, "2018-01-20"));
            IssueStatus status = STANDARD.statusOf(moved, part, day("2018-01-22"));

            assertThat(status.dates().due()).hasValue(day("2018-03-30"));
            assertThat(texts(status))
                    .contains("the last day is 2018-03-30, as extended")
                    .contains("the issue's extension to " + later
                            + " does not apply: the item has its own extension to 2018-03-30");
            assertThat(STANDARD.statusOf(moved, day("2018-01-22")).dates().due())
                    .hasValue(day(later));
            assertThat(codes(STANDARD.statusOf(moved, day("2018-01-22")))).doesNotContain("status.own-extension-kept");
            assertThat(codes(STANDARD.statusOf(moved, part, day("2018-01-16"))))
                    .doesNotContain("status.own-extension-kept");

            Issue decidedToo = moved.with(asked("x5", part, "2018-02-01", later))
                    .with(decided("x6", part, "x5", true, "2018-02-05"));
            IssueStatus followed = STANDARD.statusOf(decidedToo, part, day("2018-02-06"));
            assertThat(followed.dates().due()).hasValue(day(later));
            assertThat(codes(followed)).doesNotContain("status.own-extension-kept");
        }
    }

    @Test
    void anUnknownSubjectIsRefused() {
        assertThatThrownBy(() -> STANDARD.statusOf(issue("2018-01-12"), Subject.of(PartId.of("p9")), day("2018-01-12")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "subject must be issue issue-1 or one of its parts, measures and key steps, but was PART p9");
        assertThatThrownBy(
                        () -> STANDARD.statusOf(issue("2018-01-12"), Subject.of(MeasureId.of("m9")), day("2018-01-12")))
                .hasMessageEndingWith("but was MEASURE m9");
        assertThatThrownBy(() -> STANDARD.statusOf(issue("2018-01-12"), Cases.stepSubject("s9"), day("2018-01-12")))
                .hasMessageEndingWith("but was KEY_STEP s9");
    }

    // --- extensions ---

    @Test
    void onlyAGrantedExtensionMovesTheDate() {
        Issue issue = issue(
                "2018-01-12",
                asked("x1", "2018-01-03", "2018-02-28"),
                decided("x2", "x1", false, "2018-01-08"),
                asked("x3", "2018-01-09", "2018-03-30"),
                decided("x4", "x3", true, "2018-01-16"),
                asked("x5", "2018-03-01", "2018-12-31"));

        IssueStatus before = STANDARD.statusOf(issue, day("2018-01-15"));
        assertThat(before.isOverdue()).isTrue();
        assertThat(before.dates().extended()).isEmpty();
        assertThat(before.dates().extensions())
                .extracting(Extension::outcome)
                .containsExactly(Extension.Outcome.REFUSED, Extension.Outcome.PENDING);
        assertThat(texts(before))
                .contains(
                        "an extension to 2018-02-28 was requested on 2018-01-03 and refused on 2018-01-08: the"
                                + " deadline is unchanged",
                        "an extension to 2018-03-30 was requested on 2018-01-09 and is undecided: the deadline is"
                                + " unchanged");

        IssueStatus after = STANDARD.statusOf(issue, day("2018-03-02"));
        assertThat(after.lateness().kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(after.dates().original()).hasValue(day("2018-01-12"));
        assertThat(after.dates().extended()).hasValue(day("2018-03-30"));
        assertThat(after.dates().due()).hasValue(day("2018-03-30"));
        assertThat(texts(after))
                .startsWith(
                        "the plan says \"2018年1月12日前\": the last day is 2018-01-12",
                        "an extension to 2018-02-28 was requested on 2018-01-03 and refused on 2018-01-08: the"
                                + " deadline is unchanged",
                        "an extension to 2018-03-30 was requested on 2018-01-09 and granted on 2018-01-16",
                        "an extension to 2018-12-31 was requested on 2018-03-01 and is undecided: the deadline is"
                                + " unchanged",
                        "the last day is 2018-03-30, as extended");

        Extension granted = after.dates().extensions().get(1);
        assertThat(granted.askedOn()).isEqualTo(day("2018-01-09"));
        assertThat(granted.reason().in(Language.CHINESE)).isEqualTo("汛期停工");
        assertThat(granted.askedBy().orElseThrow().value()).isEqualTo("county");
        assertThat(granted.decidedOn()).hasValue(day("2018-01-16"));
        assertThat(granted.decidedBy().orElseThrow().value()).isEqualTo("province");
        assertThat(granted.proposedDue()).isEqualTo(day("2018-03-30"));
        Extension pending = after.dates().extensions().get(2);
        assertThat(pending.decision()).isEmpty();
        assertThat(pending.decidedOn()).isEmpty();
        assertThat(pending.decidedBy()).isEmpty();
    }

    @Test
    void theOriginalDateCanBeTheOneThatCounts() {
        Issue issue =
                issue("2018-01-12", asked("x1", "2018-01-03", "2018-02-28"), decided("x2", "x1", true, "2018-01-08"));

        IssueStatus status = STANDARD.withJudgedAgainst(DueBasis.ORIGINAL).statusOf(issue, day("2018-01-15"));

        assertThat(status.isOverdue()).isTrue();
        assertThat(((Lateness.Overdue) status.lateness()).due()).contains(day("2018-01-12"));
        assertThat(status.dates().extended()).hasValue(day("2018-02-28"));
        assertThat(texts(status)).contains("the rule uses the original deadline, not the extension to 2018-02-28");
    }

    @Test
    void anExtensionToAnEarlierDayIsTold() {
        Issue issue =
                issue("2018-01-12", asked("x1", "2018-01-03", "2018-01-09"), decided("x2", "x1", true, "2018-01-08"));

        assertThat(texts(STANDARD.statusOf(issue, day("2018-01-10"))))
                .contains("the extended day 2018-01-09 precedes the original day 2018-01-12");
    }

    @Test
    void anExtensionGivesAnUndatedIssueADate() {
        Issue issue = issue(
                Deadline.notStated(), asked("x1", "2018-01-03", "2018-01-09"), decided("x2", "x1", true, "2018-01-08"));

        assertThat(lateness(issue, "2018-01-07").kind()).isEqualTo(Lateness.Kind.UNDATED);
        assertThat(lateness(issue, "2018-01-10").kind()).isEqualTo(Lateness.Kind.OVERDUE);
    }

    @Test
    void anotherDecisionBesideAGrantDoesNotTakeItBack() {
        Issue issue = issue(
                "2018-01-12",
                asked("x1", "2018-01-03", "2018-02-28"),
                decided("x2", "x1", false, "2018-01-04"),
                decided("x3", "x1", true, "2018-01-05"),
                decided("x4", "x1", false, "2018-01-08"));

        Extension extension =
                STANDARD.statusOf(issue, day("2018-01-15")).dates().extensions().get(0);

        assertThat(extension.outcome()).isEqualTo(Extension.Outcome.GRANTED);
        assertThat(extension.decisions()).hasSize(3);
        assertThat(extension.decidedOn()).hasValue(day("2018-01-05"));
        assertThat(STANDARD.statusOf(issue, day("2018-01-15")).dates().due()).hasValue(day("2018-02-28"));
        Extension refused =
                STANDARD.statusOf(issue, day("2018-01-04")).dates().extensions().get(0);
        assertThat(refused.outcome()).isEqualTo(Extension.Outcome.REFUSED);
        assertThat(refused.decidedOn()).hasValue(day("2018-01-04"));
    }

    @Test
    void aWithdrawnGrantMovesNothing() {
        Issue issue = issue(
                        "2018-01-12", asked("x1", "2018-01-03", "2018-02-28"), decided("x2", "x1", true, "2018-01-05"))
                .with(Entry.of(
                        EntryId.of("x3"), Subject.issue(), new Fact.Withdrawn(EntryId.of("x2")), day("2018-01-09")));

        IssueStatus status = STANDARD.statusOf(issue, day("2018-01-15"));

        assertThat(status.dates().extensions())
                .extracting(Extension::outcome)
                .containsExactly(Extension.Outcome.PENDING);
        assertThat(status.isOverdue()).isTrue();
        assertThat(STANDARD.statusOf(issue.asKnown(day("2018-01-08")), day("2018-01-15"))
                        .isOverdue())
                .isFalse();
    }

    @Test
    void aGrantOfARequestThatWasCorrectedMovesNothingUntilItIsCorrectedToo() {
        Issue corrected = issue(
                "2018-01-12",
                asked("x1", "2018-01-03", "2018-02-28"),
                decided("x2", "x1", true, "2018-01-05"),
                asked("x3", "2018-01-03", "2018-03-30")
                        .reported(day("2018-01-08"))
                        .correcting(EntryId.of("x1")));

        IssueStatus status = STANDARD.statusOf(corrected, day("2018-01-15"));
        assertThat(status.isOverdue()).isTrue();
        assertThat(status.dates().due()).hasValue(day("2018-01-12"));
        assertThat(status.dates().extensions())
                .extracting(Extension::proposedDue, Extension::outcome)
                .containsExactly(tuple(day("2018-03-30"), Extension.Outcome.PENDING));
        assertThat(texts(status))
                .contains(
                        "decision x2 of 2018-01-05 concerns request x1, which is not recorded, or was corrected or withdrawn: the"
                                + " deadline is unchanged");
        assertThat(codes(STANDARD.statusOf(corrected.asKnown(day("2018-01-07")), day("2018-01-15"))))
                .contains("status.extension-granted")
                .doesNotContain("status.decision-moot");

        Issue both = corrected.with(decided("x4", "x3", true, "2018-01-05")
                .reported(day("2018-01-08"))
                .correcting(EntryId.of("x2")));
        IssueStatus settled = STANDARD.statusOf(both, day("2018-01-15"));
        assertThat(settled.dates().due()).hasValue(day("2018-03-30"));
        assertThat(settled.lateness().kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(codes(settled)).doesNotContain("status.decision-moot");
    }

    @Test
    void aMootDecisionOnTheIssueIsToldOfWhatInheritsItsDate() {
        Part part = Part.of(PartId.of("p1"), LocalText.of("昆明", "Kunming"));
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2018-01-12")))
                .addParts(part)
                .build()
                .with(asked("x1", "2018-01-03", "2018-02-28"))
                .with(decided("x2", "x1", true, "2018-01-05"))
                .with(Entry.of(
                        EntryId.of("x3"), Subject.issue(), new Fact.Withdrawn(EntryId.of("x1")), day("2018-01-09")));

        IssueStatus status = STANDARD.statusOf(issue, Subject.of(part.id()), day("2018-01-15"));

        assertThat(status.isOverdue()).isTrue();
        assertThat(codes(status)).containsOnlyOnce("status.decision-moot");
        assertThat(codes(STANDARD.statusOf(issue, day("2018-01-15")))).containsOnlyOnce("status.decision-moot");
    }

    @Test
    void anExtensionHoldsEntriesThatBelongTogether() {
        Entry request = asked("x1", "2018-01-03", "2018-02-28");
        Entry other = decided("x2", "x9", true, "2018-01-05");

        assertThatThrownBy(() -> new Extension(other, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("request must ask for an extension, but was " + other.fact());
        assertThatThrownBy(() -> new Extension(request, List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decisions must decide on x1, but one was " + other.fact());
        assertThatThrownBy(() -> new Extension(request, List.of(request)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("decisions must decide on x1, but one was ExtensionRequested");
    }

    // --- the edge of the calendar ---

    @Test
    void beyondTheCalendarLateStillStandsAndWorkingDaysAreAbsent() {
        LocalDate last = ChinaWorkingDays.official().coverage().last().orElseThrow();
        Issue issue = issue(Deadline.by(last));

        IssueStatus status = STANDARD.statusOf(issue, last.plusDays(3));

        assertThat(status.isOverdue()).isTrue();
        assertThat(workingDays(status.lateness())).isEmpty();
        assertThat(calendarDays(status.lateness())).isEqualTo(3);
        assertThat(texts(status))
                .contains(
                        last.plusDays(3) + " is 3 calendar days after the last day " + last
                                + ", without a completion that counts",
                        "calendar cn-official, version "
                                + ChinaWorkingDays.official().version() + ", covers "
                                + ChinaWorkingDays.official().coverage() + " and not every day after " + last
                                + " up to "
                                + last.plusDays(3) + ", so working days are not counted");
        assertThatThrownBy(() -> status.lateness().days().orElseThrow().ledger())
                .isInstanceOf(CalendarCoverageException.class);
    }

    @Test
    void beyondTheCalendarDueSoonIsToldOnlyWhereItIsCertain() {
        Issue issue = issue("2031-06-30");

        IssueStatus near = STANDARD.statusOf(issue, day("2031-06-25"));
        assertThat(near.lateness().kind()).isEqualTo(Lateness.Kind.DUE_SOON);
        assertThat(codes(near)).contains("status.not-covered").doesNotContain("status.soon-not-known");
        IssueStatus far = STANDARD.statusOf(issue, day("2031-06-24"));
        assertThat(far.lateness().kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(texts(far))
                .contains(
                        "the last day 2031-06-30 is 6 calendar days after 2031-06-24",
                        "whether the last day is within the due-soon window of 5 working days is undecidable, since"
                                + " the working days are unknown");
        assertThat(codes(STANDARD.withDueSoonUnit(DayUnit.CALENDAR).statusOf(issue, day("2031-06-24"))))
                .doesNotContain("status.soon-not-known");
        assertThat(codes(STANDARD.withDueSoonWithin(0).statusOf(issue, day("2031-06-24"))))
                .doesNotContain("status.soon-not-known");
    }

    @Test
    void assumedDaysMakeTheCountProvisional() {
        WorkingDayCalendar assumed = ChinaWorkingDays.official()
                .provisional(DateSpan.of(day("2031-01-01"), day("2031-12-31")))
                .asCalendar();

        IssueStatus status = StatusRule.of(assumed).statusOf(issue("2031-06-27"), day("2031-06-30"));

        assertThat(workingDays(status.lateness())).hasValue(1);
        assertThat(texts(status))
                .contains(
                        "the working days after 2031-06-27 up to 2031-06-30 are provisional: calendar cn-official, version "
                                + assumed.version() + ", does not settle every day of 2031-06-28/2031-06-30; ordinary"
                                + " weeks are assumed for the rest");
    }

    @Test
    void aCountAcrossTheEndOfWhatIsPublishedIsProvisional() {
        StatusRule rule = StatusRule.of(ChinaWorkingDays.asKnown(day("2018-11-30")));

        DayCount across = rule.statusOf(issue("2018-12-29"), day("2018-12-20"))
                .lateness()
                .days()
                .orElseThrow();
        assertThat(across.workingDays()).hasValue(6);
        assertThat(across.caveat().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("the working days after 2018-12-20 up to 2018-12-29 are provisional: calendar cn-official,"
                        + " version 2017-11-30, covers 2018-12-21/2018-12-29, but a later notice may still change the"
                        + " days from 2018-12-29 on");
        assertThat(across.caveat().orElseThrow().text(Language.CHINESE))
                .isEqualTo("2018年12月20日之后至2018年12月29日的工作日数为暂计：日历cn-official（版本2017-11-30）已覆盖"
                        + "2018年12月21日至2018年12月29日，但后续通知仍可能调整2018年12月29日起的日期");
        assertThat(across.caveat().orElseThrow().citations()).hasSize(1);

        DayCount before = rule.statusOf(issue("2018-12-28"), day("2018-12-20"))
                .lateness()
                .days()
                .orElseThrow();
        assertThat(before.workingDays()).hasValue(6);
        assertThat(before.caveat()).isEmpty();

        DayCount since = STANDARD.statusOf(issue("2018-12-29"), day("2018-12-20"))
                .lateness()
                .days()
                .orElseThrow();
        assertThat(since.workingDays()).hasValue(7);
        assertThat(since.caveat()).isEmpty();
    }

    // --- ledger and count ---

    @Test
    void theLedgerShowsEveryDayOfTheCount() {
        IssueStatus status = STANDARD.statusOf(issue("2025-09-30"), day("2025-10-11"));
        DayCount late = status.lateness().days().orElseThrow();

        assertThat(late.workingDays()).hasValue(3);
        assertThat(late.ledger().countedDays())
                .containsExactly(day("2025-10-09"), day("2025-10-10"), day("2025-10-11"));
        assertThat(late.ledger().otherDays()).hasSize(9).startsWith(day("2025-09-30"));
        assertThat(late.ledger().text(Language.ENGLISH).lines())
                .hasSize(12)
                .startsWith(
                        "2025-09-30  -  days are counted from the day after 2025-09-30",
                        "2025-10-01  -  2025-10-01 would be a working day, but is a day off by notice")
                .endsWith("2025-10-11  3  2025-10-11 would be a day off, but is a working day to make up for another");
        assertThat(late.start()).isEqualTo(day("2025-09-30"));
        assertThat(late.end()).isEqualTo(day("2025-10-11"));
        assertThat(late.calendar()).isSameAs(STANDARD.calendar());
    }

    @Test
    void countsAreEqualByDaysAndCalendar() {
        WorkingDayCalendar calendar = ChinaWorkingDays.official();
        DayCount count = new DayCount(day("2025-09-30"), day("2025-10-09"), calendar);

        assertThat(count)
                .isEqualTo(new DayCount(day("2025-09-30"), day("2025-10-09"), calendar))
                .hasSameHashCodeAs(new DayCount(day("2025-09-30"), day("2025-10-09"), calendar))
                .hasToString("1 working day (9 calendar days)")
                .isNotEqualTo(new DayCount(day("2025-09-29"), day("2025-10-09"), calendar))
                .isNotEqualTo(new DayCount(day("2025-09-30"), day("2025-10-10"), calendar))
                .isNotEqualTo(new DayCount(
                        day("2025-09-30"), day("2025-10-09"), ChinaWorkingDays.asKnown(day("2025-06-01"))));
        assertThat(count.days().label().in(Language.CHINESE)).isEqualTo("1个工作日（9个自然日）");
        assertThat(new DayCount(day("2031-01-01"), day("2031-01-02"), calendar)).hasToString("1 calendar day");
        assertThat(new DayCount(day("2031-01-01"), day("2031-01-03"), calendar)
                        .days()
                        .label()
                        .in(Language.CHINESE))
                .isEqualTo("2个自然日");
    }

    @Test
    void aCountMayStartOnTheDayBeforeTheCoverage() {
        LocalDate first = ChinaWorkingDays.official().coverage().first().orElseThrow();

        assertThat(new DayCount(first.minusDays(1), first.plusDays(6), ChinaWorkingDays.official()).workingDays())
                .isPresent();
        assertThat(new DayCount(first.minusDays(2), first.plusDays(6), ChinaWorkingDays.official()).workingDays())
                .isEmpty();
    }

    // --- registers ---

    @Test
    void aRegisterHasAStatusForEachIssueAndAListOfTheOverdue() {
        Issue a = issueBuilder("a", Deadline.by(day("2018-01-12"))).build();
        Issue b = issueBuilder("b", Deadline.by(day("2018-01-05"))).build();
        Issue c = issueBuilder("c", Deadline.by(day("2018-06-30"))).build();
        Issue d = issueBuilder("d", Deadline.by(day("2018-01-05"))).build();
        Issue e = issueBuilder("e", Deadline.by(day("2018-01-05")))
                .raisedOn(day("2018-02-01"))
                .build();
        Register register = register(List.of(a, b, c, d, e));

        assertThat(STANDARD.statusesOf(register, day("2018-01-15")))
                .extracting(
                        status -> status.issue().value(),
                        status -> status.lateness().kind())
                .containsExactly(
                        tuple("a", Lateness.Kind.OVERDUE),
                        tuple("b", Lateness.Kind.OVERDUE),
                        tuple("c", Lateness.Kind.NOT_YET_DUE),
                        tuple("d", Lateness.Kind.OVERDUE),
                        tuple("e", Lateness.Kind.NOT_RAISED));
        assertThat(STANDARD.overdueIn(register, day("2018-01-15")))
                .extracting(status -> status.issue().value())
                .containsExactly("b", "d", "a");
    }

    @Test
    void whatIsOpenWithoutADateStandsInAListOfItsOwn() {
        Entry complete = reported("e", Tier.COMPLETE, "2018-01-02");
        Entry basically = reported("e", Tier.BASICALLY_COMPLETE, "2018-01-02");
        Register register = register(List.of(
                issueBuilder("festival", Deadline.parse("2025年春节前")).build(),
                issueBuilder("dated", Deadline.by(day("2018-01-05"))).build(),
                issueBuilder("kept-up", Deadline.continuing()).build(),
                issueBuilder("at-once", Deadline.parse("立行立改、长期坚持")).build(),
                issueBuilder("done", Deadline.immediate()).build().with(complete),
                issueBuilder("nearly", Deadline.immediate()).build().with(basically),
                issueBuilder("later", Deadline.immediate())
                        .raisedOn(day("2018-02-01"))
                        .build(),
                issueBuilder("from", Deadline.parse("2018年及以后")).build()));

        List<IssueStatus> undated = STANDARD.undatedIn(register, day("2018-01-15"));

        assertThat(undated)
                .extracting(
                        status -> status.issue().value(),
                        status ->
                                ((Lateness.Undated) status.lateness()).because().text(Language.ENGLISH))
                .containsExactly(
                        tuple(
                                "festival",
                                Deadline.parse("2025年春节前")
                                        .undatedBecause()
                                        .orElseThrow()
                                        .text(Language.ENGLISH)),
                        tuple("at-once", "\"立行立改、长期坚持\" states no date"),
                        tuple("nearly", "\"立行立改\" states no date"),
                        tuple("from", "\"2018年及以后\" states a start, 2018-01-01, and no last day"));
        assertThat(STANDARD.withBasicallyCompleteCounts(true).undatedIn(register, day("2018-01-15")))
                .extracting(status -> status.issue().value())
                .containsExactly("festival", "at-once", "from");
        assertThat(STANDARD.undatedIn(register, day("2018-02-01")))
                .extracting(status -> status.issue().value())
                .containsExactly("festival", "at-once", "nearly", "later", "from");
    }

    /**
     * Kunming as of 2019-06-30, published as totals: 73 issues by class of deadline, complete and open. Two due by the
     * end of 2018 are reported as being rectified and nothing else. The rows are a reconstruction; the days of
     * completion are not published and are set to the due date.
     */
    @Test
    void kunmingsTwoIssuesBeingRectifiedAreOverdue() {
        List<Issue> issues = new ArrayList<>();
        add(issues, "立行立改、长期坚持", 6, 9);
        add(issues, "2018年12月31日前", 33, 2);
        add(issues, "2019年6月30日前", 4, 0);
        add(issues, "2020年12月31日前", 0, 12);
        add(issues, "中长期", 0, 7);
        Register register = register(issues);
        LocalDate asOf = day("2019-06-30");

        assertThat(STANDARD.statusesOf(register, asOf)).hasSize(73);
        assertThat(STANDARD.statusesOf(register, asOf).stream()
                        .collect(groupingBy(status -> status.lateness().kind(), counting())))
                .isEqualTo(Map.of(
                        Lateness.Kind.OVERDUE, 2L,
                        Lateness.Kind.COMPLETED_IN_TIME, 37L,
                        Lateness.Kind.NOT_YET_DUE, 12L,
                        Lateness.Kind.UNDATED, 22L));
        assertThat(STANDARD.undatedIn(register, asOf)).hasSize(9 + 7);
        List<IssueStatus> overdue = STANDARD.overdueIn(register, asOf);
        assertThat(overdue).hasSize(2).allSatisfy(status -> {
            assertThat(status.state().tier()).isEqualTo(Tier.IN_PROGRESS);
            Lateness.Overdue late = (Lateness.Overdue) status.lateness();
            assertThat(late.due()).contains(day("2018-12-31"));
            assertThat(late.late().workingDays()).hasValue(workingDaysOfFirstHalf2019());
            assertThat(late.late().workingDays()).hasValue(122);
            assertThat(late.late().calendarDays()).isEqualTo(181);
            assertThat(texts(status))
                    .containsExactly(
                            "the plan says \"2018年12月31日前\": the last day is 2018-12-31",
                            "progress reported as of 2019-06-30: in progress",
                            "2019-06-30 is 122 working days (181 calendar days) after the last day 2018-12-31, without a"
                                    + " completion that counts",
                            "no key step has a date, so the schedule cannot be derived");
        });
    }

    private static void add(List<Issue> issues, String words, int complete, int open) {
        Deadline deadline = Deadline.parse(words);
        for (int i = 0; i < complete + open; i++) {
            Entry entry = i < complete
                    ? reported(
                            "e1",
                            Tier.COMPLETE,
                            deadline.due().orElse(day("2018-12-31")).toString())
                    : reported("e1", Tier.IN_PROGRESS, "2019-06-30");
            issues.add(issueBuilder("k" + (issues.size() + 1), deadline).build().with(entry));
        }
    }

    /** Monday to Friday, less the days off and plus the days made up as the notices for 2019 list them. */
    private static int workingDaysOfFirstHalf2019() {
        List<String> off = List.of(
                "2019-01-01",
                "2019-02-04",
                "2019-02-05",
                "2019-02-06",
                "2019-02-07",
                "2019-02-08",
                "2019-04-05",
                "2019-05-01",
                "2019-05-02",
                "2019-05-03",
                "2019-06-07");
        List<String> madeUp = List.of("2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05");
        int count = 0;
        for (LocalDate day : Cases.days("2019-01-01", "2019-06-30")) {
            boolean weekday = day.getDayOfWeek().getValue() <= 5;
            if (weekday ? !off.contains(day.toString()) : madeUp.contains(day.toString())) {
                count++;
            }
        }
        return count;
    }

    private static Register register(List<Issue> issues) {
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(LocalText.of("督察", "inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("昆明市", "Kunming"))
                        .build())
                .issues(issues)
                .build();
    }

    // --- arguments ---

    @Test
    void argumentsMustNotBeNull() {
        Issue issue = issue("2018-01-12");
        assertThatThrownBy(() -> STANDARD.statusOf(issue, nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asOf must not be null");
        assertThatThrownBy(() -> STANDARD.statusOf(Cases.<Issue>none(), day("2018-01-12")))
                .hasMessage("issue must not be null");
        assertThatThrownBy(() -> StatusRule.of(Cases.<WorkingDayCalendar>none()))
                .hasMessage("calendar must not be null");
    }

    private static LocalDate nothing() {
        return Cases.none();
    }

    @Test
    void aStatusNeedsAReason() {
        IssueStatus status = STANDARD.statusOf(issue("2018-01-12"), day("2018-01-12"));

        assertThatThrownBy(() -> new IssueStatus(
                        status.issue(),
                        status.subject(),
                        status.asOf(),
                        status.lateness(),
                        status.reminder(),
                        status.schedule(),
                        status.dates(),
                        status.state(),
                        List.of(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("reasons must not be empty, but were for due today, 2018-01-12");
    }
}

package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issue;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.planned;
import static org.rectification.status.Cases.resumed;
import static org.rectification.status.Cases.suspended;
import static org.rectification.status.Cases.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Days;
import org.rectification.base.Language;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;

/** Suspensions on the last day, their ledger and their reasons. */
class SuspendedDueDayTest {

    private static final Subject WHOLE = Subject.issue();

    private static DueDay dueDay(Issue issue, String asOf) {
        return DueDays.ofIssues(ChinaWorkingDays.official()).dueDayOf(issue, WHOLE, day(asOf));
    }

    private static Lateness lateness(StatusRule rule, Issue issue, String asOf) {
        return rule.statusOf(issue, day(asOf)).lateness();
    }

    @Test
    void twoReadingsThatGiveOneDayHaveOneLedger() {
        Issue issue = issueBuilder("issue-1", Deadline.parse("发现问题之日起1日内"))
                .raisedOn(day("2025-06-09"))
                .build()
                .with(suspended("2025-06-10"))
                .with(resumed("2025-06-12"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2025-06-30");
        assertThat(due.on()).isEqualTo(day("2025-06-12"));
        assertThat(due.isProvisional()).isFalse();
        assertThat(due.suspended())
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(Days.calendar(2)));
        assertThat(texts(due.reasons(), Language.ENGLISH))
                .containsExactly(
                        "1 calendar day from the raising of the issue on 2025-06-09 end on 2025-06-10",
                        "1 working day from the raising of the issue on 2025-06-09 end on 2025-06-10",
                        "suspended from 2025-06-10 (court hearing) until days counted again on 2025-06-12: 2 calendar days,"
                                + " counted from 2025-06-10, are added, and the last day moves from 2025-06-10 to"
                                + " 2025-06-12");
    }

    @Test
    void theReasonNamesTheDayTheSuspensionBeganAndTheDayItCountsFrom() {
        Issue issue = planned(
                "2025年6月30日前",
                suspended("2025-06-01"),
                asked("ask", "2025-06-05", "2025-12-31"),
                decided("grant", "ask", true, "2025-06-10"),
                resumed("2025-06-21"));
        DueDay due = dueDay(issue, "2025-12-31");
        assertThat(texts(due.reasons(), Language.ENGLISH))
                .endsWith(
                        "suspended from 2025-06-01 (court hearing) until days counted again on 2025-06-21: 10 calendar"
                                + " days, counted from 2025-06-11, are added, and the last day moves from 2025-12-31 to"
                                + " 2026-01-10");
        assertThat(texts(due.reasons(), Language.CHINESE))
                .endsWith("自2025年6月1日起中止（法院审理期间），至2025年6月21日恢复计算，自2025年6月11日起计顺延10个自然日，到期日由2025年12月31日改为2026年1月10日");
    }

    @Test
    void oneBegunOnADueDayThatIsItselfLateMovesNothing() {
        StatusRule strict = STANDARD.withLastDayInTime(false);
        Issue late = planned("2025年6月30日前", suspended("2025-06-30"));
        for (String asOf : List.of("2025-06-30", "2025-07-05", "2025-12-31")) {
            assertThat(lateness(strict, late, asOf)).isInstanceOfSatisfying(Lateness.Overdue.class, overdue -> {
                assertThat(overdue.due()).contains(day("2025-06-29"));
                assertThat(overdue.late().end()).isEqualTo(day(asOf));
            });
        }
        assertThat(texts(strict.statusOf(late, day("2025-07-05"))))
                .contains(
                        "suspended from 2025-06-30: the days from 2025-06-30 on are after the last day 2025-06-29 and do"
                                + " not move it");
        Issue inTime = planned("2025年6月30日前", suspended("2025-06-29"));
        assertThat(lateness(strict, inTime, "2025-07-05"))
                .isInstanceOfSatisfying(
                        Lateness.NotYetDue.class, soon -> assertThat(soon.due()).contains(day("2025-07-05")));
    }

    @Test
    void oneBegunBetweenADayOffAndTheWorkingDayItMovesToMovesThatDay() {
        Issue issue = planned("2025年6月28日前", suspended("2025-06-29"), resumed("2025-07-03")); // from Sunday to Thursday
        StatusRule moving = STANDARD.withDayOffMoves(true);
        assertThat(((Lateness.Overdue) lateness(moving, issue, "2025-12-31")).due())
                .contains(day("2025-07-04"));
        assertThat(((Lateness.Overdue) lateness(STANDARD, issue, "2025-12-31")).due())
                .contains(day("2025-06-28"));
        Issue after = planned("2025年6月28日前", suspended("2025-07-01"), resumed("2025-07-03"));
        assertThat(((Lateness.Overdue) lateness(moving, after, "2025-12-31")).due())
                .contains(day("2025-06-30"));
    }

    @Test
    void whatIsSuspendedOnItsLastDayIsNotDueToday() {
        Issue open = planned("2025年6月30日前", suspended("2025-06-30"));
        for (String asOf : List.of("2025-06-30", "2025-07-05", "2025-12-30")) {
            assertThat(lateness(STANDARD, open, asOf)).isInstanceOfSatisfying(Lateness.NotYetDue.class, soon -> {
                assertThat(soon.due()).contains(day(asOf));
                assertThat(soon.left().calendarDays()).isZero();
                assertThat(soon.left().workingDays()).hasValue(0);
                assertThat(soon.left().caveat()).isEmpty();
            });
            assertThat(lateness(STANDARD.withDueSoonWithin(0), open, asOf).kind())
                    .isEqualTo(Lateness.Kind.NOT_YET_DUE);
        }
        IssueStatus status = STANDARD.statusOf(open, day("2025-07-05"));
        assertThat(texts(status))
                .contains("2025-07-05 is suspended; the last day is the one on which days count again")
                .noneMatch(text -> text.contains("is the last day and still in time"));
        assertThat(texts(status.reasons(), Language.CHINESE)).contains("2025年7月5日仍在中止期间，恢复计算之日为到期日");
        assertThat(lateness(STANDARD, open.with(resumed("2025-07-05")), "2025-07-05"))
                .isEqualTo(new Lateness.DueToday(day("2025-07-05")));
    }

    private static DueDay atEnd(Issue issue, String asOf) {
        return DueDays.ofIssues(ChinaWorkingDays.official()).dueDayAtEndOf(issue, WHOLE, day(asOf));
    }

    @Test
    void atTheEndOfADayADueDayThatASuspensionKeepsFromComingIsTheNextOne() {
        Issue open = planned("2025年6月30日前", suspended("2025-06-30"));

        assertThat(atEnd(open, "2025-06-29").date()).contains(day("2025-06-30"));
        assertThat(dueDay(open, "2025-07-10").date()).contains(day("2025-07-10"));
        assertThat(atEnd(open, "2025-07-10")).isInstanceOfSatisfying(DueDay.Dated.class, due -> {
            assertThat(due.on()).isEqualTo(day("2025-07-11"));
            assertThat(due.isProvisional()).isTrue();
            assertThat(due.suspended()).isEqualTo(((DueDay.Dated) dueDay(open, "2025-07-10")).suspended());
            assertThat(texts(due.reasons(), Language.ENGLISH))
                    .endsWith("2025-07-10 is suspended; the last day is the one on which days count again");
            assertThat(texts(due.reasons(), Language.CHINESE)).endsWith("2025年7月10日仍在中止期间，恢复计算之日为到期日");
        });
        for (Issue over : List.of(
                open.with(resumed("2025-07-10")),
                open.with(Entry.of(EntryId.of("done"), WHOLE, Given.complete(), day("2025-07-10"))),
                planned("2025年7月10日前"))) {
            assertThat(atEnd(over, "2025-07-10")).isEqualTo(dueDay(over, "2025-07-10"));
            assertThat(atEnd(over, "2025-07-10").date()).contains(day("2025-07-10"));
        }
        Issue before = planned("2025年6月30日前", suspended("2025-06-20"));
        assertThat(atEnd(before, "2025-07-10")).isEqualTo(dueDay(before, "2025-07-10"));
        assertThat(atEnd(before, "2025-07-10").date()).contains(day("2025-07-20"));
    }

    /** 7 calendar days after 2025-06-09 end on 06-16, 7 working days on 06-18. */
    @Test
    void ofTwoDueDaysOnlyTheOneOnTheDayIsTheNext() {
        Issue first = planned("交办之日起7日内", dispatched(), suspended("2025-06-16"));
        Issue second = planned("交办之日起7日内", dispatched(), suspended("2025-06-18"));

        assertThat(atEnd(first, "2025-06-16")).isInstanceOfSatisfying(DueDay.Undecided.class, due -> {
            assertThat(due.earliest()).contains(day("2025-06-17"));
            assertThat(due.latest()).contains(day("2025-06-18"));
            assertThat(due.isProvisional()).isTrue();
            assertThat(due.because().text(Language.ENGLISH))
                    .isEqualTo("the last day is known only to be between 2025-06-16 and 2025-06-18");
            assertThat(due.suspended()).hasSize(2);
            assertThat(texts(due.reasons(), Language.ENGLISH))
                    .endsWith("2025-06-16 is suspended; the last day is the one on which days count again");
        });
        assertThat(atEnd(second, "2025-06-18").earliest()).contains(day("2025-06-16"));
        assertThat(atEnd(second, "2025-06-18").latest()).contains(day("2025-06-19"));
    }

    private static Entry dispatched() {
        return Entry.of(EntryId.of("sent"), WHOLE, new Fact.Dispatched(Optional.empty()), day("2025-06-09"));
    }

    @Test
    void whatIsNotDatedIsNotDueAtTheEndOfADay() {
        Issue undated = issue(Deadline.notStated(), suspended("2025-06-30"));
        Issue waiting = planned("交办之日起7日内", suspended("2025-06-30"));

        assertThat(atEnd(undated, "2025-06-30")).isInstanceOf(DueDay.Undated.class);
        assertThat(atEnd(waiting, "2025-06-30")).isInstanceOf(DueDay.Waiting.class);
    }
}

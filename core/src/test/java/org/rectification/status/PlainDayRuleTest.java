package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issueBuilder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;

/**
 * Due days against the plain day rule: one day after the other is counted off from the start, and a day that is suspended
 * or of the wrong kind is passed over.
 */
class PlainDayRuleTest {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final LocalText WHY = LocalText.of("法院审理期间", "court hearing");

    private static Issue received(String words, LocalDate start) {
        return issueBuilder("issue-1", Deadline.parse(words))
                .build()
                .with(Entry.of(EntryId.of("got"), Subject.issue(), new Fact.Received(), start));
    }

    private static Issue suspended(Issue issue, LocalDate first, LocalDate until) {
        return issue.with(Entry.of(EntryId.of("stop"), Subject.issue(), new Fact.Suspended(WHY), first))
                .with(Entry.of(EntryId.of("go"), Subject.issue(), new Fact.Resumed(EntryId.of("stop")), until));
    }

    private static LocalDate due(Issue issue) {
        return DueDays.ofIssues(CALENDAR)
                .dueDayOf(issue, Subject.issue(), day("2019-12-31"))
                .date()
                .orElseThrow();
    }

    private static LocalDate counted(LocalDate start, int n, boolean isWorking, LocalDate first, LocalDate until) {
        LocalDate day = start;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            boolean isSuspended = !day.isBefore(first) && day.isBefore(until);
            if (!isSuspended && (!isWorking || CALENDAR.isWorkingDay(day))) {
                left--;
            }
        }
        return day;
    }

    /** Starts on ordinary days, on days off, on holidays, on make-up days and at the ends of months. */
    private static final List<String> STARTS = List.of(
            "2018-01-05", // a Friday
            "2018-01-06", // a Saturday
            "2018-01-31", // the end of a long month
            "2018-02-11", // a Sunday worked for the Spring Festival
            "2018-02-15", // the first day of the Spring Festival
            "2018-02-28", // the end of a short month
            "2018-09-30", // a Sunday worked for the National Day
            "2018-10-01"); // the National Day

    @Test
    void fortyLimits() {
        List<String> wrong = new ArrayList<>();
        int limits = 0;
        for (String text : STARTS) {
            LocalDate start = day(text);
            for (int n : new int[] {1, 10, 30}) {
                limits += 2;
                check(wrong, start, n + "个工作日", counted(start, n, true, start, start));
                check(wrong, start, n + "个自然日", counted(start, n, false, start, start));
            }
        }
        for (String text : List.of("2018-01-31", "2018-02-28", "2018-03-15", "2018-08-31")) {
            LocalDate start = day(text);
            limits += 2;
            check(wrong, start, "1个月", corresponding(start, 1));
            check(wrong, start, "6个月", corresponding(start, 6));
        }
        assertThat(wrong).isEmpty();
        assertThat(limits).isGreaterThanOrEqualTo(40);
    }

    private static void check(List<String> wrong, LocalDate start, String limit, LocalDate expected) {
        LocalDate found = due(received("收到之日起" + limit + "内完成", start));
        if (!found.equals(expected)) {
            wrong.add(start + " " + limit + ": " + found + ", not " + expected);
        }
    }

    private static LocalDate corresponding(LocalDate start, int months) {
        YearMonth month = YearMonth.from(start).plusMonths(months);
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Test
    void everySuspensionWithinTwoMonths() {
        List<String> wrong = new ArrayList<>();
        LocalDate start = day("2018-01-24"); // the Spring Festival is within the limit
        for (boolean isWorking : new boolean[] {true, false}) {
            Issue issue = received("收到之日起12个" + (isWorking ? "工作日" : "自然日") + "内完成", start);
            for (LocalDate first = start.minusDays(3); first.isBefore(start.plusDays(40)); first = first.plusDays(1)) {
                for (int length = 0; length < 25; length += 1 + length / 4) {
                    LocalDate until = first.plusDays(length);
                    LocalDate expected = counted(start, 12, isWorking, first, until);
                    LocalDate found = due(suspended(issue, first, until));
                    if (!found.equals(expected)) {
                        wrong.add(first + " to " + until + ": " + found + ", not " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSuspensionOfWorkingDaysMovesALimitByAsMany() {
        LocalDate start = day("2018-01-02");
        Issue issue = received("收到之日起20个工作日内完成", start);
        LocalDate plain = due(issue);
        for (int n = 0; n <= 30; n++) {
            LocalDate first = day("2018-01-08");
            LocalDate until = CALENDAR.plusWorkingDays(first, n); // a Monday, so n working days are passed over
            assertThat(first.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(due(suspended(issue, first, until)))
                    .as("%d working days", n)
                    .isEqualTo(CALENDAR.plusWorkingDays(plain, n));
        }
    }
}

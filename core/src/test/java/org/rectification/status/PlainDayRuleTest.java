package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issueBuilder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Forty limits from ordinary days, days off, holidays, make-up days and the ends of months, counted from the notice. */
    private static final String FORTY = """
            2018-01-05 | 1个工作日内 | 2018-01-08
            2018-01-05 | 30个工作日内 | 2018-02-22
            2018-01-06 | 1个工作日内 | 2018-01-08
            2018-01-06 | 30个工作日内 | 2018-02-22
            2018-02-11 | 1个工作日内 | 2018-02-12
            2018-02-11 | 30个工作日内 | 2018-03-29
            2018-02-15 | 1个工作日内 | 2018-02-22
            2018-02-15 | 30个工作日内 | 2018-04-03
            2018-02-28 | 1个工作日内 | 2018-03-01
            2018-02-28 | 30个工作日内 | 2018-04-12
            2018-04-28 | 1个工作日内 | 2018-05-02
            2018-04-28 | 30个工作日内 | 2018-06-12
            2018-09-30 | 1个工作日内 | 2018-10-08
            2018-09-30 | 30个工作日内 | 2018-11-16
            2018-10-01 | 1个工作日内 | 2018-10-08
            2018-10-01 | 30个工作日内 | 2018-11-16
            2018-02-11 | 10个工作日内（含当日） | 2018-02-28
            2018-02-15 | 10个工作日内（含当日） | 2018-03-06
            2018-09-30 | 10个工作日内（含当日） | 2018-10-18
            2018-10-01 | 10个工作日内（含当日） | 2018-10-19
            2018-01-31 | 15个自然日内 | 2018-02-15
            2018-01-31 | 15个自然日内，遇节假日顺延 | 2018-02-22
            2018-02-08 | 7个自然日内 | 2018-02-15
            2018-02-08 | 7个自然日内，遇节假日顺延 | 2018-02-22
            2018-02-11 | 10个自然日内 | 2018-02-21
            2018-02-11 | 10个自然日内，遇节假日顺延 | 2018-02-22
            2018-03-29 | 7个自然日内 | 2018-04-05
            2018-03-29 | 7个自然日内，遇节假日顺延 | 2018-04-08
            2018-09-24 | 5个自然日内 | 2018-09-29
            2018-09-24 | 5个自然日内，遇节假日顺延 | 2018-09-29
            2018-09-24 | 7个自然日内 | 2018-10-01
            2018-09-24 | 7个自然日内，遇节假日顺延 | 2018-10-08
            2018-10-01 | 5个自然日内（含当日） | 2018-10-05
            2018-10-01 | 5个自然日内（含当日，遇节假日顺延） | 2018-10-08
            2018-01-31 | 1个月内 | 2018-02-28
            2018-01-31 | 1个月内（含当日） | 2018-02-28
            2018-08-31 | 1个月内，遇节假日顺延 | 2018-09-30
            2018-09-01 | 1个月内，遇节假日顺延 | 2018-10-08
            2018-09-01 | 1个月内（含当日，遇节假日顺延） | 2018-09-30
            2018-03-31 | 3个月内，遇节假日顺延 | 2018-07-02
            """;

    /** The working days from Monday to Friday that the notice for 2018 makes days off. */
    private static final Set<LocalDate> HOLIDAYS =
            days("01-01 02-15 02-16 02-19 02-20 02-21 04-05 04-06 04-30 05-01 06-18"
                    + " 09-24 10-01 10-02 10-03 10-04 10-05 12-31");

    /** The Saturdays and Sundays that it makes working days. */
    private static final Set<LocalDate> MAKE_UP_DAYS = days("02-11 02-24 04-08 04-28 09-29 09-30 12-29");

    private static Set<LocalDate> days(String text) {
        return Stream.of(text.split(" ", -1)).map(each -> day("2018-" + each)).collect(Collectors.toSet());
    }

    /** Whether a day of 2018 is worked, by the notice alone. */
    private static boolean isWorked(LocalDate day) {
        assertThat(day.getYear()).isEqualTo(2018);
        boolean isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return MAKE_UP_DAYS.contains(day) || (!isWeekend && !HOLIDAYS.contains(day));
    }

    @Test
    void fortyLimits() {
        List<String> rows = FORTY.lines().toList();
        assertThat(rows).hasSize(40);
        assertThat(rows).allSatisfy(row -> {
            String[] cells = row.split(" \\| ", -1);
            assertThat(due(received("收到之日起" + cells[1], day(cells[0])))).isEqualTo(day(cells[2]));
        });
    }

    private static final List<String> STARTS = List.of(
            "2018-01-05", // a Friday
            "2018-01-06", // a Saturday
            "2018-01-31", // the end of a long month
            "2018-02-11", // a Sunday worked for the Spring Festival
            "2018-02-15", // the first day of the Spring Festival
            "2018-02-28", // the end of a short month
            "2018-03-01", // the first of a month
            "2018-04-28", // a Saturday worked for Labour Day
            "2018-08-31", // a month before a worked Sunday
            "2018-09-30", // a Sunday worked for the National Day
            "2018-10-01"); // the National Day

    @Test
    void everyLimitByEveryConventionFromTheseDays() {
        List<String> wrong = new ArrayList<>();
        for (LocalDate start : STARTS.stream().map(LocalDate::parse).toList()) {
            for (boolean isCounted : new boolean[] {false, true}) {
                for (boolean isMoved : new boolean[] {false, true}) {
                    String brackets = (isCounted ? "（含当日）" : "") + (isMoved ? "，遇节假日顺延" : "");
                    for (int n : new int[] {1, 2, 5, 7, 10, 15, 30}) {
                        check(wrong, start, n + "个工作日内" + brackets, worked(start, n, isCounted), isMoved);
                        check(wrong, start, n + "个自然日内" + brackets, start.plusDays(isCounted ? n - 1 : n), isMoved);
                    }
                    for (int n : new int[] {1, 2}) {
                        check(wrong, start, n + "个月内" + brackets, corresponding(start, n, isCounted), isMoved);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(
            List<String> wrong, LocalDate start, String limit, LocalDate lastCounted, boolean isMoved) {
        LocalDate expected = lastCounted;
        while (isMoved && !isWorked(expected)) {
            expected = expected.plusDays(1);
        }
        LocalDate found = due(received("收到之日起" + limit, start));
        if (!found.equals(expected)) {
            wrong.add(start + " " + limit + ": " + found + ", not " + expected);
        }
    }

    /** Counts working days off one after the other. */
    private static LocalDate worked(LocalDate start, int n, boolean isCounted) {
        LocalDate day = isCounted ? start.minusDays(1) : start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** The day with the number of the start, or the last of the month; if the start counts, the day before that one. */
    private static LocalDate corresponding(LocalDate start, int months, boolean isCounted) {
        YearMonth month = YearMonth.from(start).plusMonths(months);
        int number = start.getDayOfMonth() - (isCounted ? 1 : 0);
        return number == 0 ? month.minusMonths(1).atEndOfMonth() : month.atDay(Math.min(number, month.lengthOfMonth()));
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

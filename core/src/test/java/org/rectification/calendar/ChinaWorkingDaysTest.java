package org.rectification.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;

@Tag("classpath")
class ChinaWorkingDaysTest {

    private static final WorkingDayCalendar OFFICIAL = ChinaWorkingDays.official();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static int workingDaysOf(WorkingDayCalendar calendar, int year) {
        return calendar.workingDaysBetweenInclusive(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void everyDayIsWorkedOrOffAsPublishedListsHaveIt() throws IOException {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        Map<Integer, Integer> totals = new HashMap<>();
        int year = 0;
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("off") || words[0].equals("worked")) {
                for (int i = 1; i < words.length; i++) {
                    exceptions.put(day(year + "-" + words[i]), words[0].equals("worked"));
                }
            } else {
                year = Integer.parseInt(words[0]);
                totals.put(year, Integer.parseInt(words[1]));
            }
        }

        assertThat(totals).hasSize(14);
        List<LocalDate> wrong = new ArrayList<>();
        day("2013-01-01").datesUntil(day("2027-01-01")).forEach(date -> {
            boolean weekday = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            boolean worked = exceptions.getOrDefault(date, weekday);
            assertThat(exceptions.get(date)).as("a change on " + date).isNotEqualTo(weekday);
            if (OFFICIAL.isWorkingDay(date) != worked) {
                wrong.add(date);
            }
        });
        assertThat(wrong).isEmpty();
        totals.forEach((of, total) ->
                assertThat(workingDaysOf(OFFICIAL, of)).as("in " + of).isEqualTo(total));
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(ChinaWorkingDaysTest.class.getResourceAsStream("china-exceptions.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 250", "2014, 250", "2015, 249", "2016, 250", "2017, 249", "2018, 250", "2019, 250",
        "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void aYearHasThePublishedNumberOfWorkingDays(int year, int total) {
        assertThat(workingDaysOf(OFFICIAL, year)).isEqualTo(total);
        assertThat(OFFICIAL.workingDaysBetweenExcludingEnd(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(total);
    }

    @Test
    void makeUpDaysCountAndHolidaysDoNot() {
        assertThat(OFFICIAL.plusWorkingDays(day("2025-09-26"), 10)).isEqualTo(day("2025-10-16"));
        assertThat(OFFICIAL.plusWorkingDays(day("2025-10-16"), -10)).isEqualTo(day("2025-09-26"));
        assertThat(OFFICIAL.nextWorkingDay(day("2025-09-30"))).isEqualTo(day("2025-10-09"));
        assertThat(OFFICIAL.previousWorkingDay(day("2025-10-09"))).isEqualTo(day("2025-09-30"));
        assertThat(OFFICIAL.nthWorkingDayOfMonth(YearMonth.of(2025, 10), 1)).isEqualTo(day("2025-10-09"));
        assertThat(OFFICIAL.lastWorkingDayOfMonth(YearMonth.of(2018, 12))).isEqualTo(day("2018-12-29"));
    }

    @Test
    void itSaysWhoItIs() {
        assertThat(OFFICIAL.id()).isEqualTo("cn-official");
        assertThat(OFFICIAL.version()).isEqualTo("2025-11-04");
        assertThat(OFFICIAL.coverage()).isEqualTo(DateSpan.parse("2013-01-01/2026-12-31"));
        assertThat(OFFICIAL).hasToString("cn-official, version 2025-11-04, covering 2013-01-01/2026-12-31");
        assertThat(ChinaWorkingDays.official()).isSameAs(OFFICIAL);
    }

    @Test
    void aYearWithoutANoticeIsUnknown() {
        assertThatExceptionOfType(CalendarCoverageException.class)
                .isThrownBy(() -> OFFICIAL.isWorkingDay(day("2027-01-04")))
                .withMessage("calendar cn-official, version 2025-11-04, covers only 2013-01-01/2026-12-31,"
                        + " but was asked about 2027-01-04")
                .satisfies(thrown -> {
                    assertThat(thrown.calendarId()).isEqualTo("cn-official");
                    assertThat(thrown.calendarVersion()).isEqualTo("2025-11-04");
                    assertThat(thrown.date()).isEqualTo(day("2027-01-04"));
                    assertThat(thrown.coverage()).isEqualTo(OFFICIAL.coverage());
                });
    }

    @Test
    void everyYearHasItsNoticeBehindIt() {
        List<CalendarNotice> notices = ChinaWorkingDays.notices();
        assertThat(notices).hasSize(17);
        assertThat(notices).extracting(CalendarNotice::publishedOn).isSorted();
        for (int year = 2013; year <= 2026; year++) {
            DateSpan opened = DateSpan.ofYear(year);
            assertThat(notices.stream().filter(notice -> notice.opens().equals(Optional.of(opened))))
                    .as("notices that open " + year)
                    .hasSize(1);
        }
        for (CalendarNotice notice : notices) {
            Citation source = notice.source();
            assertThat(source.title().in(Language.CHINESE)).startsWith("国务院").contains("通知（国");
            assertThat(source.address().orElseThrow()).matches("https?://www\\.gov\\.cn/zhengce/zhengceku/.*\\.htm");
            assertThat(OFFICIAL.sources()).contains(source);
        }
        assertThat(OFFICIAL.sources()).hasSize(18);
        assertThat(OFFICIAL.sources().get(17).provision()).contains("Art. 7");
    }

    @Test
    void aDayIsExplainedByTheNoticeThatSetIt() {
        assertThat(OFFICIAL.explain(day("2025-09-28")).toString())
                .isEqualTo("calendar.make-up-day: 2025-09-28 would be a day off, but is a working day to make up for"
                        + " another");
        assertThat(OFFICIAL.explain(day("2025-09-28")).citations().get(0).publishedOn())
                .contains(day("2024-11-12"));
        assertThat(OFFICIAL.explain(day("2025-10-01")).code()).isEqualTo("calendar.day-off");
        assertThat(OFFICIAL.explain(day("2025-10-04")).code()).isEqualTo("calendar.weekly-rest-day");
        assertThat(OFFICIAL.explain(day("2025-10-10")).code()).isEqualTo("calendar.ordinary-working-day");
        assertThat(OFFICIAL.explain(day("2025-10-10")).text(Language.CHINESE)).isEqualTo("2025年10月10日为正常工作日");
        // set by the 2019 notice although it lies in 2018
        assertThat(OFFICIAL.explain(day("2018-12-31")).citations().get(0).publishedOn())
                .contains(day("2018-12-06"));
        // set twice: the later notice is the reason
        assertThat(OFFICIAL.explain(day("2020-02-01")).citations().get(0).publishedOn())
                .contains(day("2020-01-27"));
    }

    @ParameterizedTest(name = "{0} known on {1}: {2}")
    @CsvSource({
        // 2015, amended on 13 May
        "2015-09-03, 2015-05-12, true", "2015-09-03, 2015-05-13, false",
        "2015-09-04, 2015-05-12, true", "2015-09-04, 2015-05-13, false",
        "2015-09-06, 2015-05-12, false", "2015-09-06, 2015-05-13, true",
        // 2019, amended on 22 March
        "2019-05-01, 2019-03-21, false", "2019-05-01, 2019-03-22, false",
        "2019-05-02, 2019-03-21, true", "2019-05-02, 2019-03-22, false",
        "2019-05-03, 2019-03-21, true", "2019-05-03, 2019-03-22, false",
        "2019-04-28, 2019-03-21, false", "2019-04-28, 2019-03-22, true",
        "2019-05-05, 2019-03-21, false", "2019-05-05, 2019-03-22, true",
        // 2020, amended on 27 January
        "2020-01-30, 2020-01-26, false", "2020-01-30, 2020-01-27, false",
        "2020-01-31, 2020-01-26, true", "2020-01-31, 2020-01-27, false",
        "2020-02-01, 2020-01-26, true", "2020-02-01, 2020-01-27, false",
        "2020-02-02, 2020-01-26, false", "2020-02-02, 2020-01-27, false",
        "2020-02-03, 2020-01-26, true", "2020-02-03, 2020-01-27, true",
        // the turn of 2018, set by the 2019 notice on 6 December
        "2018-12-29, 2018-12-05, false", "2018-12-29, 2018-12-06, true",
        "2018-12-31, 2018-12-05, true", "2018-12-31, 2018-12-06, false",
    })
    void aDayIsAsItWasKnownThen(String date, String known, boolean worked) {
        assertThat(ChinaWorkingDays.asKnown(day(known)).isWorkingDay(day(date))).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-12-10, 2013, 2012-12-10", "2013-12-10, 2013, 2012-12-10", "2013-12-11, 2014, 2013-12-11",
        "2015-05-12, 2015, 2014-12-16", "2015-05-13, 2015, 2015-05-13", "2016-06-01, 2016, 2015-12-10",
        "2019-03-21, 2019, 2018-12-06", "2020-01-27, 2020, 2020-01-27", "2025-11-03, 2025, 2024-11-12",
        "2025-11-04, 2026, 2025-11-04", "2030-01-01, 2026, 2025-11-04"
    })
    void aYearIsKnownFromThePublicationOfItsNotice(String known, int lastYear, String version) {
        WorkingDayCalendar calendar = ChinaWorkingDays.asKnown(day(known));
        assertThat(calendar.coverage())
                .isEqualTo(DateSpan.of(LocalDate.of(2013, 1, 1), LocalDate.of(lastYear, 12, 31)));
        assertThat(calendar.id()).isEqualTo("cn-official");
        assertThat(calendar.version()).isEqualTo(version);
        assertThat(calendar).isEqualTo(ChinaWorkingDays.asKnown(day(version)));
        assertThat(calendar).hasSameHashCodeAs(ChinaWorkingDays.asKnown(day(version)));
        assertThat(calendar.equals(OFFICIAL)).isEqualTo(lastYear == 2026);
    }

    @Test
    void whatANextNoticeChangedLiesWithinTheProvisionalEnd() {
        List<LocalDate> changed = new ArrayList<>();
        for (CalendarNotice notice : ChinaWorkingDays.notices()) {
            LocalDate first = notice.opens().flatMap(DateSpan::first).orElse(LocalDate.MIN);
            if (first.isAfter(day("2013-01-01"))) {
                WorkingDayCalendar before =
                        ChinaWorkingDays.asKnown(notice.publishedOn().minusDays(1));
                WorkingDayCalendar after = ChinaWorkingDays.asKnown(notice.publishedOn());
                day("2013-01-01").datesUntil(first).forEach(date -> {
                    boolean isEnd = !date.isBefore(first.minusDays(3));
                    assertThat(before.isSettled(DateSpan.ofDay(date)))
                            .as("before, " + date)
                            .isEqualTo(!isEnd);
                    assertThat(after.isSettled(DateSpan.ofDay(date)))
                            .as("after, " + date)
                            .isTrue();
                    assertThat(before.caveat(DateSpan.ofDay(date)).isPresent()).isEqualTo(isEnd);
                    if (before.isWorkingDay(date) != after.isWorkingDay(date)) {
                        assertThat(isEnd)
                                .as("changed by the next notice, " + date)
                                .isTrue();
                        changed.add(date);
                    }
                });
            }
        }
        assertThat(changed).containsExactly(day("2018-12-29"), day("2018-12-31"));
    }

    @Test
    void anAmendmentOfAYearIsNotForeseen() {
        assertThat(ChinaWorkingDays.asKnown(day("2019-03-21")).caveat(DateSpan.parse("2019-05-01/2019-05-03")))
                .isEmpty();
        assertThat(OFFICIAL.caveat(DateSpan.parse("2013-01-01/2026-12-28"))).isEmpty();
        assertThat(OFFICIAL.caveat(DateSpan.parse("2013-01-01/2026-12-29")).orElseThrow())
                .hasToString("calendar.open-end: calendar cn-official, version 2025-11-04, covers"
                        + " 2013-01-01/2026-12-29, but a later notice may still change the days from 2026-12-29 on");
        assertThat(OFFICIAL.caveat(DateSpan.parse("2026-12-28/2027-01-01")).orElseThrow())
                .hasToString("calendar.assumed-span: calendar cn-official, version 2025-11-04, does not settle every"
                        + " day of 2026-12-28/2027-01-01; ordinary weeks are assumed for the rest");
    }

    @Test
    void nothingWasKnownBeforeTheFirstNotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChinaWorkingDays.asKnown(day("2012-12-09")))
                .withMessage("date must not precede 2012-12-10, the first notice of calendar cn-official,"
                        + " but was 2012-12-09");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> ChinaWorkingDays.asKnown(null))
                .withMessage("date must not be null");
    }
}

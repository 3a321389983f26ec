package org.rectification.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.NoticeWindow.Count;
import org.rectification.calendar.WindowVerdict.Fit;

/** Real windows, as published; the rows stand in a resource with the address of each official page. */
class NoticeWindowTest {

    private static final WorkingDayCalendar OFFICIAL = ChinaWorkingDays.official();
    private static final WorkingDayCalendar WEEKDAYS_ONLY = WorkingDayCalendar.builder("weekdays", "1")
            .covering(OFFICIAL.coverage())
            .weekend(SATURDAY, SUNDAY)
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "notice-windows.csv", numLinesToSkip = 1)
    void aPublishedWindowIsJudged(
            String place,
            String first,
            String last,
            Integer stated,
            DayKind kind,
            int working,
            int workingWithoutFirst,
            int weekdays,
            int calendarDays,
            Fit fit,
            DayKind readAs,
            StartDay readFrom,
            String source) {
        NoticeWindow window = NoticeWindow.of(day(first), day(last));
        assertThat(window.counts(OFFICIAL))
                .containsExactly(
                        new Count(DayKind.WORKING, StartDay.COUNTED, working),
                        new Count(DayKind.WORKING, StartDay.EXCLUDED, workingWithoutFirst),
                        new Count(DayKind.CALENDAR, StartDay.COUNTED, calendarDays),
                        new Count(DayKind.CALENDAR, StartDay.EXCLUDED, calendarDays - 1));
        assertThat(window.counts(WEEKDAYS_ONLY).get(0).days()).isEqualTo(weekdays);
        if (stated == null) {
            return; // nothing printed, nothing to judge
        }
        WindowVerdict verdict = window.judge(stated, kind, OFFICIAL);
        assertThat(verdict.fit()).isEqualTo(fit);
        assertThat(verdict.counts()).isEqualTo(window.counts(OFFICIAL));
        if (fit == Fit.FITS_NONE) {
            assertThat(verdict.readings()).isEmpty();
        } else {
            assertThat(verdict.readings().get(0)).isEqualTo(new Count(readAs, readFrom, stated));
            assertThat(verdict.ledger().countedDays()).hasSize(stated);
        }
        assertThat(verdict.ledger().lines()).hasSize(calendarDays);
    }

    @Test
    void aWindowThatFitsSaysSo() {
        WindowVerdict verdict =
                NoticeWindow.of(day("2025-09-28"), day("2025-10-16")).judge(10, DayKind.WORKING, OFFICIAL);
        assertThat(verdict)
                .hasToString("FITS: 2025-09-28 to 2025-10-16 is 10 working days with the first day, as stated");
        assertThat(verdict.reason().text(Language.CHINESE)).isEqualTo("2025年9月28日至2025年10月16日为10个工作日（含首日），与所述相符");
        assertThat(verdict.window()).isEqualTo(NoticeWindow.of(day("2025-09-28"), day("2025-10-16")));
        assertThat(verdict.stated()).isEqualTo(10);
        assertThat(verdict.kind()).isEqualTo(DayKind.WORKING);
    }

    @Test
    void aWindowThatFitsOnlyAnotherConventionSaysWhich() {
        WindowVerdict verdict =
                NoticeWindow.of(day("2025-09-23"), day("2025-10-13")).judge(10, DayKind.WORKING, OFFICIAL);
        assertThat(verdict.fit()).isEqualTo(Fit.FITS_ONLY_ANOTHER_CONVENTION);
        assertThat(verdict.reason().text(Language.ENGLISH))
                .isEqualTo(
                        "2025-09-23 to 2025-10-13 is 11 working days with the first day; it is the stated number of days, 10,"
                                + " only under another convention: 10 working days without the first day");
        assertThat(verdict.ledger().lines().get(0).reason().code()).isEqualTo("limit.start-excluded");
        assertThat(verdict.ledger().countedDays()).contains(day("2025-09-28"), day("2025-10-11"));
    }

    @Test
    void aWindowThatFitsNoneSaysWhatItHolds() {
        WindowVerdict verdict =
                NoticeWindow.of(day("2024-09-29"), day("2024-10-09")).judge(10, DayKind.WORKING, OFFICIAL);
        assertThat(verdict.fit()).isEqualTo(Fit.FITS_NONE);
        assertThat(verdict.reason().text(Language.ENGLISH))
                .isEqualTo("2024-09-29 to 2024-10-09 is 4 working days with the first day, 3 working days without the"
                        + " first day, 11 calendar days with the first day, 10 calendar days without the first day;"
                        + " under no convention is it the stated number of days, 10");
        assertThat(verdict.ledger().countedDays())
                .containsExactly(day("2024-09-29"), day("2024-09-30"), day("2024-10-08"), day("2024-10-09"));
    }

    @Test
    void theExpectationIsTheCallers() {
        NoticeWindow ganzhou = NoticeWindow.of(day("2025-09-23"), day("2025-10-13"));
        assertThat(ganzhou.judge(10, DayKind.WORKING, CountingConvention.statutory(), OFFICIAL)
                        .fit())
                .isEqualTo(Fit.FITS);
        assertThat(ganzhou.judge(11, DayKind.WORKING, CountingConvention.statutory(), OFFICIAL)
                        .fit())
                .isEqualTo(Fit.FITS_ONLY_ANOTHER_CONVENTION);
    }

    @Test
    void calendarDaysAreNeverReadAsWorkingDays() {
        NoticeWindow siping = NoticeWindow.of(day("2019-11-08"), day("2019-11-18"));
        assertThat(siping.judge(7, DayKind.UNSPECIFIED, OFFICIAL).fit()).isEqualTo(Fit.FITS_ONLY_ANOTHER_CONVENTION);
        assertThat(siping.judge(7, DayKind.WORKING, OFFICIAL).fit()).isEqualTo(Fit.FITS);
        assertThat(siping.judge(7, DayKind.CALENDAR, OFFICIAL).fit()).isEqualTo(Fit.FITS_NONE);
        assertThat(siping.judge(11, DayKind.CALENDAR, OFFICIAL).fit()).isEqualTo(Fit.FITS);
    }

    /** A department of Tibet printed a start, 2025-08-18, and "10个工作日", but no end. */
    @Test
    void aWindowPrintedWithoutItsEndGetsOneInEitherConvention() {
        TimeLimit ten = TimeLimit.workingDays(10);
        LocalDate counted = ten.dueDate(day("2025-08-18"), CountingConvention.publicNotice(), OFFICIAL)
                .date();
        LocalDate excluded = ten.dueDate(day("2025-08-18"), CountingConvention.statutory(), OFFICIAL)
                .date();
        assertThat(counted).isEqualTo(day("2025-08-29"));
        assertThat(excluded).isEqualTo(day("2025-09-01"));
        assertThat(NoticeWindow.of(day("2025-08-18"), counted)
                        .judge(10, DayKind.WORKING, OFFICIAL)
                        .fit())
                .isEqualTo(Fit.FITS);
        assertThat(NoticeWindow.of(day("2025-08-18"), excluded)
                        .judge(10, DayKind.WORKING, OFFICIAL)
                        .fit())
                .isEqualTo(Fit.FITS_ONLY_ANOTHER_CONVENTION);
    }

    @Test
    void verdictsAreEqualByContent() {
        NoticeWindow window = NoticeWindow.of(day("2025-09-01"), day("2025-09-12"));
        WindowVerdict verdict = window.judge(10, DayKind.WORKING, OFFICIAL);
        assertThat(verdict)
                .isEqualTo(window.judge(10, DayKind.WORKING, OFFICIAL))
                .hasSameHashCodeAs(window.judge(10, DayKind.WORKING, OFFICIAL))
                .isNotEqualTo(window.judge(9, DayKind.WORKING, OFFICIAL))
                .isNotEqualTo(window.judge(10, DayKind.UNSPECIFIED, OFFICIAL))
                .isNotEqualTo(window.judge(10, DayKind.WORKING, CountingConvention.statutory(), OFFICIAL))
                .isNotEqualTo(window.judge(10, DayKind.WORKING, WEEKDAYS_ONLY))
                .isNotEqualTo("FITS");
    }

    @Test
    void badInputIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new NoticeWindow(DateSpan.from(day("2025-08-18"))))
                .withMessage("/span: window must have a first and a last day, but was from 2025-08-18");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NoticeWindow.of(day("2025-08-18"), day("2025-08-17")))
                .withMessage("/last: end must not precede start 2025-08-18, but was 2025-08-17");
        NoticeWindow window = NoticeWindow.of(day("2026-12-25"), day("2027-01-08"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window.judge(0, DayKind.WORKING, OFFICIAL))
                .withMessage("stated must be at least 1, but was 0");
        assertThatExceptionOfType(CalendarCoverageException.class)
                .isThrownBy(() -> window.judge(10, DayKind.WORKING, OFFICIAL))
                .withMessageEndingWith("but was asked about 2027-01-08");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Count(DayKind.UNSPECIFIED, StartDay.COUNTED, -1))
                .withMessage("/kind: kind of days must be working or calendar, but was unspecified; /days: number of"
                        + " days must not be negative, but was -1");
    }

    @Test
    void aVerdictOnWorkingDaysThatMayStillChangeIsProvisional() {
        WorkingDayCalendar known = ChinaWorkingDays.asKnown(day("2018-11-30"));
        NoticeWindow across = NoticeWindow.of(day("2018-12-21"), day("2018-12-31"));
        assertThat(across.judge(7, DayKind.WORKING, known).fit()).isEqualTo(Fit.FITS);
        assertThat(across.judge(7, DayKind.WORKING, known)
                        .caveat()
                        .orElseThrow()
                        .code())
                .isEqualTo("calendar.open-end");
        assertThat(across.judge(11, DayKind.UNSPECIFIED, known).caveat()).isPresent();
        assertThat(across.judge(11, DayKind.CALENDAR, known).caveat()).isEmpty();
        assertThat(across.judge(7, DayKind.WORKING, OFFICIAL).caveat()).isEmpty();
        assertThat(NoticeWindow.of(day("2018-12-21"), day("2018-12-28"))
                        .judge(6, DayKind.WORKING, known)
                        .caveat())
                .isEmpty();
    }
}

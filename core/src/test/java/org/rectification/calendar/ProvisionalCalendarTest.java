package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;

class ProvisionalCalendarTest {

    private static final ProvisionalCalendar CALENDAR =
            ChinaWorkingDays.official().provisional(DateSpan.ofYear(2027));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static <T> void assertSettled(ProvisionalCalendar.Answer<T> answer, T value) {
        assertThat(answer.value()).isEqualTo(value);
        assertThat(answer.isProvisional()).isFalse();
        assertThat(answer.caveat()).isEmpty();
    }

    private static <T> void assertProvisional(ProvisionalCalendar.Answer<T> answer, T value, String span) {
        assertThat(answer.value()).isEqualTo(value);
        assertThat(answer.isProvisional()).isTrue();
        assertThat(answer.caveat().orElseThrow().toString())
                .isEqualTo(
                        "calendar.assumed-span: calendar cn-official, version 2025-11-04, does not settle every day of "
                                + span + "; ordinary weeks are assumed for the rest");
    }

    @Test
    void anAnswerThatRestsOnTheCoverageIsSettled() {
        assertSettled(CALENDAR.isWorkingDay(day("2026-12-28")), true);
        assertSettled(CALENDAR.nextWorkingDay(day("2026-12-25")), day("2026-12-28"));
        assertSettled(CALENDAR.nextOrSameWorkingDay(day("2026-12-28")), day("2026-12-28"));
        assertSettled(CALENDAR.previousWorkingDay(day("2026-12-28")), day("2026-12-25"));
        assertSettled(CALENDAR.previousOrSameWorkingDay(day("2026-12-27")), day("2026-12-25"));
        assertSettled(CALENDAR.plusWorkingDays(day("2026-12-01"), 10), day("2026-12-15"));
        assertSettled(CALENDAR.plusWorkingDays(day("2026-12-15"), -10), day("2026-12-01"));
        assertSettled(CALENDAR.plusWorkingDays(day("2026-12-15"), 0), day("2026-12-15"));
        assertSettled(CALENDAR.workingDaysBetweenInclusive(day("2026-12-25"), day("2026-12-28")), 2);
        assertSettled(CALENDAR.workingDaysBetweenExcludingStart(day("2026-12-25"), day("2026-12-28")), 1);
        assertSettled(CALENDAR.workingDaysBetweenExcludingEnd(day("2026-12-25"), day("2026-12-29")), 2);
        assertSettled(CALENDAR.workingDaysBetweenExcludingEnd(day("2027-03-01"), day("2027-03-01")), 0);
        assertSettled(CALENDAR.workingDaysBetweenExcludingStart(day("2027-03-01"), day("2027-03-01")), 0);
        assertSettled(CALENDAR.nthWorkingDayOfMonth(YearMonth.of(2026, 12), 1), day("2026-12-01"));
        assertSettled(CALENDAR.lastWorkingDayOfMonth(YearMonth.of(2025, 12)), day("2025-12-31"));
    }

    @Test
    void anAnswerThatRestsOnAPublishedDayThatMayStillChangeIsMarked() {
        for (ProvisionalCalendar.Answer<?> answer : List.of(
                CALENDAR.isWorkingDay(day("2026-12-29")),
                CALENDAR.nextWorkingDay(day("2026-12-30")),
                CALENDAR.workingDaysBetweenInclusive(day("2026-12-28"), day("2026-12-31")),
                CALENDAR.lastWorkingDayOfMonth(YearMonth.of(2026, 12)))) {
            assertThat(answer.caveat().orElseThrow().code()).isEqualTo("calendar.open-end");
        }
        assertThat(CALENDAR.workingDaysBetweenInclusive(day("2026-12-28"), day("2026-12-31"))
                        .value())
                .isEqualTo(4);
        assertThat(CALENDAR.asCalendar().explain(day("2026-12-31")).text(Language.ENGLISH))
                .isEqualTo("2026-12-31 is a working day as published so far, but a later notice may still change it");
    }

    @Test
    void anAnswerThatRestsOnAnAssumedDayIsMarked() {
        assertProvisional(CALENDAR.isWorkingDay(day("2027-01-01")), true, "2027-01-01");
        assertProvisional(CALENDAR.isWorkingDay(day("2027-01-02")), false, "2027-01-02");
        assertProvisional(CALENDAR.nextWorkingDay(day("2026-12-31")), day("2027-01-01"), "2026-12-31/2027-01-01");
        assertProvisional(CALENDAR.nextOrSameWorkingDay(day("2027-01-02")), day("2027-01-04"), "2027-01-02/2027-01-04");
        assertProvisional(CALENDAR.previousWorkingDay(day("2027-01-01")), day("2026-12-31"), "2026-12-31/2027-01-01");
        assertProvisional(
                CALENDAR.previousOrSameWorkingDay(day("2027-01-03")), day("2027-01-01"), "2027-01-01/2027-01-03");
        assertProvisional(CALENDAR.plusWorkingDays(day("2026-12-25"), 10), day("2027-01-08"), "2026-12-25/2027-01-08");
        assertProvisional(CALENDAR.plusWorkingDays(day("2027-01-08"), -10), day("2026-12-25"), "2026-12-25/2027-01-08");
        assertProvisional(
                CALENDAR.workingDaysBetweenInclusive(day("2026-12-28"), day("2027-01-01")), 5, "2026-12-28/2027-01-01");
        assertProvisional(
                CALENDAR.workingDaysBetweenExcludingStart(day("2026-12-31"), day("2027-01-01")), 1, "2027-01-01");
        assertProvisional(
                CALENDAR.workingDaysBetweenExcludingEnd(day("2026-12-31"), day("2027-01-02")),
                2,
                "2026-12-31/2027-01-01");
        assertProvisional(
                CALENDAR.nthWorkingDayOfMonth(YearMonth.of(2027, 1), 2), day("2027-01-04"), "2027-01-01/2027-01-04");
        assertProvisional(
                CALENDAR.lastWorkingDayOfMonth(YearMonth.of(2027, 1)), day("2027-01-29"), "2027-01-29/2027-01-31");
    }

    @Test
    void anAssumedDaySaysSo() {
        WorkingDayCalendar calendar = CALENDAR.asCalendar();
        assertThat(calendar.id()).isEqualTo("cn-official");
        assertThat(calendar.version()).isEqualTo("2025-11-04");
        assertThat(calendar.explain(day("2027-01-01")).text(Language.ENGLISH))
                .isEqualTo("2027-01-01 is not yet settled by a notice; assumed to be a working day as in an ordinary"
                        + " week");
        assertThat(calendar.explain(day("2027-01-02")).text(Language.CHINESE)).isEqualTo("2027年1月2日尚无安排，暂按正常周计为休息日");
        assertThat(calendar.explain(day("2026-10-01")).code()).isEqualTo("calendar.day-off");
    }

    @Test
    void theDaysBetweenAreAssumedTooAndTheRestIsRefused() {
        WorkingDayCalendar calendar = ChinaWorkingDays.official()
                .provisional(DateSpan.parse("2029-01-01/2029-01-31"))
                .asCalendar();
        assertThat(calendar.coverage()).isEqualTo(DateSpan.parse("2013-01-01/2029-01-31"));
        assertThat(calendar.isWorkingDay(day("2028-05-01"))).isTrue();
        assertThat(calendar.isSettled(DateSpan.parse("2013-01-01/2026-12-28"))).isTrue();
        assertThat(calendar.isSettled(DateSpan.parse("2013-01-01/2026-12-29"))).isFalse();
        assertThatExceptionOfType(CalendarCoverageException.class)
                .isThrownBy(() -> calendar.isWorkingDay(day("2029-02-01")))
                .withMessageContaining("covers only 2013-01-01/2029-01-31, but was asked about 2029-02-01");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ChinaWorkingDays.official().provisional(DateSpan.from(day("2027-01-01"))))
                .withMessage("/coverage: coverage must have a first and a last day, but was from 2027-01-01");
    }

    @Test
    void daysBeforeTheCoverageCanBeAssumedToo() {
        ProvisionalCalendar early = ChinaWorkingDays.official().provisional(DateSpan.ofYear(2012));
        assertThat(early.isWorkingDay(day("2012-10-01")).isProvisional()).isTrue();
        assertThat(early.isWorkingDay(day("2013-10-01")).isProvisional()).isFalse();
    }
}

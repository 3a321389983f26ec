package org.rectification.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

class WorkingDayCalendarBuilderTest {

    private static final DateSpan JANUARY = DateSpan.parse("2024-01-01/2024-01-31");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toList();
    }

    private static Citation source(String title, String published) {
        return Citation.of(LocalText.english(title)).withPublishedOn(day(published));
    }

    private static WorkingDayCalendarBuilder january() {
        return WorkingDayCalendar.builder("jan", "1").covering(JANUARY).weekend(SATURDAY, SUNDAY);
    }

    private static void assertRefused(WorkingDayCalendarBuilder builder, String... sentences) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(fault -> fault.text(Language.ENGLISH))
                        .containsExactly(sentences));
    }

    /** Guangxi gives two days off for 壮族三月三; its notices move weekend days too. Example data, three of the years. */
    @Test
    void aRegionAddsItsOwnDays() {
        WorkingDayCalendar guangxi = WorkingDayCalendar.builder("cn-guangxi", "2024-03-22")
                .extending(ChinaWorkingDays.official())
                .covering(DateSpan.parse("2024-01-01/2024-12-31"))
                .source(source("壮族三月三 2024", "2024-03-22"))
                .dayOff(day("2024-04-11"))
                .dayOff(day("2024-04-12"))
                .build();

        assertThat(guangxi.plusWorkingDays(day("2024-04-10"), 1)).isEqualTo(day("2024-04-15"));
        assertThat(ChinaWorkingDays.official().plusWorkingDays(day("2024-04-10"), 1))
                .isEqualTo(day("2024-04-11"));
        assertThat(guangxi.workingDaysBetweenInclusive(day("2024-01-01"), day("2024-12-31")))
                .isEqualTo(249);
        assertThat(guangxi.explain(day("2024-04-11")).code()).isEqualTo("calendar.day-off");
        assertThat(guangxi.explain(day("2024-04-07")).citations().get(0).publishedOn())
                .contains(day("2023-10-25"));
        assertThat(guangxi.sources())
                .containsAll(ChinaWorkingDays.official().sources())
                .hasSize(19);
    }

    @Test
    void aRegionsNoticesMayMoveWeekendsAndCancelMakeUpDays() {
        CalendarNotice in2018 = CalendarNotice.amending(
                source("壮族三月三 2018", "2018-03-01"), days("2018-04-18", "2018-04-19", "2018-04-20"), days("2018-04-15"));
        CalendarNotice in2023 = CalendarNotice.amending(
                source("壮族三月三 2023", "2023-03-13"), days("2023-04-21", "2023-04-23"), List.of());
        WorkingDayCalendar guangxi = WorkingDayCalendar.builder("cn-guangxi", "2023-03-13")
                .extending(ChinaWorkingDays.official())
                .notice(in2023)
                .notice(in2018)
                .build();

        assertThat(guangxi.isWorkingDay(day("2018-04-15"))).isTrue();
        assertThat(guangxi.nextWorkingDay(day("2018-04-17"))).isEqualTo(day("2018-04-23"));
        assertThat(guangxi.nextWorkingDay(day("2023-04-20"))).isEqualTo(day("2023-04-24"));
        assertThat(guangxi.explain(day("2023-04-23")).citations()).containsExactly(in2023.source());
        assertThat(guangxi.coverage()).isEqualTo(ChinaWorkingDays.official().coverage());
    }

    @Test
    void aCalendarIsBuiltFromDays() {
        WorkingDayCalendar calendar = WorkingDayCalendar.builder("shifts", "7")
                .covering(JANUARY)
                .workingDays(Set.of(day("2024-01-03"), day("2024-01-20")))
                .build();
        assertThat(calendar.nextWorkingDay(day("2024-01-03"))).isEqualTo(day("2024-01-20"));
        assertThat(calendar.explain(day("2024-01-03")).toString())
                .isEqualTo("calendar.listed: 2024-01-03 is one of the listed working days");
        assertThat(calendar.explain(day("2024-01-04")).toString())
                .isEqualTo("calendar.not-listed: 2024-01-04 is not one of the listed working days");
    }

    @Test
    void aWeekMayHaveNoDayOfRestOrAnother() {
        DayOfWeek[] none = {};
        assertThat(WorkingDayCalendar.builder("always", "1")
                        .covering(JANUARY)
                        .weekend(none)
                        .build()
                        .workingDaysBetweenInclusive(day("2024-01-01"), day("2024-01-31")))
                .isEqualTo(31);
        assertThat(WorkingDayCalendar.builder("friday", "1")
                        .covering(JANUARY)
                        .weekend(FRIDAY)
                        .build()
                        .isWorkingDay(day("2024-01-05")))
                .isFalse();
    }

    @Test
    void theNoticesOpenTheCoverageBetweenThem() {
        WorkingDayCalendar calendar = WorkingDayCalendar.builder("opened", "1")
                .weekend(SATURDAY, SUNDAY)
                .notice(CalendarNotice.opening(source("b", "2024-11-01"), DateSpan.ofYear(2025), List.of(), List.of()))
                .notice(CalendarNotice.opening(source("a", "2023-11-01"), DateSpan.ofYear(2024), List.of(), List.of()))
                .build();
        assertThat(calendar.coverage()).isEqualTo(DateSpan.parse("2024-01-01/2025-12-31"));
        assertThat(calendar.sources())
                .extracting(Object::toString)
                .element(0)
                .asString()
                .contains("a");
    }

    @Test
    void equalityIncludesContent() {
        WorkingDayCalendar one = january().dayOff(day("2024-01-01")).build();
        assertThat(one).isEqualTo(january().dayOff(day("2024-01-01")).build());
        assertThat(one).hasSameHashCodeAs(january().dayOff(day("2024-01-01")).build());

        assertThat(one).isNotEqualTo(january().dayOff(day("2024-01-02")).build());
        assertThat(one).isNotEqualTo(january().build());
        assertThat(one)
                .isNotEqualTo(january()
                        .dayOff(day("2024-01-01"))
                        .source(source("a", "2024-01-01"))
                        .build());
        assertThat(one)
                .isNotEqualTo(WorkingDayCalendar.builder("jan", "2")
                        .covering(JANUARY)
                        .weekend(SATURDAY, SUNDAY)
                        .dayOff(day("2024-01-01"))
                        .build());
        assertThat(one)
                .isNotEqualTo(WorkingDayCalendar.builder("other", "1")
                        .covering(JANUARY)
                        .weekend(SATURDAY, SUNDAY)
                        .dayOff(day("2024-01-01"))
                        .build());
        // the same working days, but one day off more is covered
        assertThat(january().build())
                .isNotEqualTo(WorkingDayCalendar.builder("jan", "1")
                        .covering(DateSpan.parse("2023-12-31/2024-01-31"))
                        .weekend(SATURDAY, SUNDAY)
                        .build());
        // the same days, settled or assumed
        WorkingDayCalendar whole = january().build();
        WorkingDayCalendar half = WorkingDayCalendar.builder("jan", "1")
                .extending(whole)
                .covering(DateSpan.parse("2024-01-01/2024-01-15"))
                .build();
        assertThat(whole).isNotEqualTo(half.provisional(JANUARY).asCalendar());
        assertThat(one).isNotEqualTo("jan");
    }

    @Test
    void aCalendarWithNoWorkingDayIsRefused() {
        assertRefused(
                WorkingDayCalendar.builder("rest", "1").covering(JANUARY).weekend(DayOfWeek.values()),
                "calendar rest must have a working day, but has none in 2024-01-01/2024-01-31");
        assertRefused(
                WorkingDayCalendar.builder("rest", "1").covering(JANUARY).workingDays(List.of()),
                "calendar rest must have a working day, but has none in 2024-01-01/2024-01-31");
        assertThat(WorkingDayCalendar.builder("once", "1")
                        .covering(JANUARY)
                        .weekend(DayOfWeek.values())
                        .dayWorked(day("2024-01-09"))
                        .build()
                        .nextWorkingDay(day("2024-01-01")))
                .isEqualTo(day("2024-01-09"));
    }

    @Test
    void aDayThatChangesNothingIsRefused() {
        assertRefused(
                january().dayWorked(day("2024-01-08")),
                "make-up day must be a day off in the basis of the calendar, but 2024-01-08 is already a"
                        + " working day");
        assertRefused(
                january().dayOff(day("2024-01-07")),
                "exceptional day off must be a working day in the basis of the calendar, but 2024-01-07 is"
                        + " already a day off");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertRefused(
                january()
                        .dayOff(day("2024-01-06"))
                        .dayOff(day("2024-02-01"))
                        .dayWorked(day("2023-12-31"))
                        .dayWorked(day("2024-01-10")),
                "exceptional day off must be a working day in the basis of the calendar, but 2024-01-06 is"
                        + " already a day off",
                "day must be within the coverage 2024-01-01/2024-01-31, but was 2024-02-01",
                "day must be within the coverage 2024-01-01/2024-01-31, but was 2023-12-31",
                "make-up day must be a day off in the basis of the calendar, but 2024-01-10 is already a"
                        + " working day");
    }

    @Test
    void aDayGivenTwiceIsRefused() {
        assertRefused(
                january().dayOff(day("2024-01-08")).dayWorked(day("2024-01-08")),
                "exceptional day must be given once, but 2024-01-08 was given twice");
        assertRefused(
                january().dayOff(day("2024-01-08")).dayOff(day("2024-01-08")),
                "exceptional day must be given once, but 2024-01-08 was given twice");
    }

    @Test
    void amendmentsOfOneDayMustNotOverlap() {
        CalendarNotice first = CalendarNotice.amending(source("a", "2023-12-01"), days("2024-01-08"), List.of());
        CalendarNotice second = CalendarNotice.amending(source("b", "2023-12-01"), List.of(), days("2024-01-08"));
        CalendarNotice later = CalendarNotice.amending(source("c", "2023-12-02"), List.of(), days("2024-01-08"));
        assertRefused(
                january().notice(first).notice(second),
                "amendments published on the same day must not set the same day, but two of 2023-12-01 set 2024-01-08");
        assertThat(january().notice(later).notice(first).build().isWorkingDay(day("2024-01-08")))
                .as("the later amendment, added first, gives the day back")
                .isTrue();
        assertThat(january().notice(first).dayWorked(day("2024-01-08")).build().isWorkingDay(day("2024-01-08")))
                .as("single days come after all notices")
                .isTrue();
    }

    @Test
    void noticesMustOpenOneUnbrokenSpan() {
        CalendarNotice in2024 =
                CalendarNotice.opening(source("a", "2023-11-01"), DateSpan.ofYear(2024), List.of(), List.of());
        CalendarNotice in2026 =
                CalendarNotice.opening(source("c", "2025-11-01"), DateSpan.ofYear(2026), List.of(), List.of());
        CalendarNotice again = CalendarNotice.opening(
                source("b", "2023-12-01"), DateSpan.parse("2024-12-31/2025-01-31"), List.of(), List.of());
        assertRefused(
                WorkingDayCalendar.builder("gap", "1")
                        .weekend(SUNDAY)
                        .notice(in2024)
                        .notice(in2026),
                "spans covered by notices must be contiguous, but no notice covers the days from 2025-01-01,"
                        + " between 2024-01-01/2024-12-31 and 2026-01-01/2026-12-31");
        assertRefused(
                WorkingDayCalendar.builder("twice", "1")
                        .weekend(SUNDAY)
                        .notice(in2024)
                        .notice(again),
                "spans covered by notices must not overlap, but 2024-01-01/2024-12-31 and"
                        + " 2024-12-31/2025-01-31 do");
    }

    @Test
    void theBasisMustBeOne() {
        String rule = "calendar must be based on exactly one of a weekend, working days and another calendar, but ";
        assertRefused(WorkingDayCalendar.builder("none", "1").covering(JANUARY), rule + "0 of them were given");
        assertRefused(
                january().workingDays(List.of()).extending(ChinaWorkingDays.official()), rule + "3 of them were given");
    }

    @Test
    void theCoverageMustBeUsable() {
        assertRefused(WorkingDayCalendar.builder("none", "1").weekend(SUNDAY), "calendar must state its coverage");
        assertRefused(
                january().covering(DateSpan.from(day("2024-01-01"))),
                "coverage must have a first and a last day, but was from 2024-01-01");
        assertRefused(
                january().covering(DateSpan.parse("0000-12-31/0001-01-31")),
                "coverage must be within the years 1 to 9999, but was 0000-12-31/0001-01-31");
        assertRefused(
                WorkingDayCalendar.builder("beyond", "1")
                        .extending(ChinaWorkingDays.official())
                        .covering(DateSpan.ofYear(2027)),
                "coverage must be within 2013-01-01/2026-12-31, the coverage of calendar cn-official, but"
                        + " was 2027-01-01/2027-12-31");
        assertRefused(
                WorkingDayCalendar.builder("beyond", "1")
                        .covering(JANUARY)
                        .workingDays(days("2024-01-02", "2024-02-01")),
                "day must be within the coverage 2024-01-01/2024-01-31, but was 2024-02-01");
    }

    @Test
    void aNoticeMustSaySomethingAndWhen() {
        Citation undated = Citation.of(LocalText.english("undated"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CalendarNotice.amending(undated, List.of(), List.of()))
                .withMessage(
                        "/source: source of a notice must have a publication date; notice must cover a span or set a"
                                + " day, but does neither");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        CalendarNotice.amending(source("a", "2024-01-01"), days("2024-01-08"), days("2024-01-08")))
                .withMessage("/days: exceptional day must be given once, but 2024-01-08 was given twice")
                .satisfies(thrown ->
                        assertThat(thrown.faults()).extracting(Fault::code).containsExactly("calendar.given-twice"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CalendarNotice.opening(
                        source("a", "2024-01-01"), DateSpan.from(day("2024-01-08")), List.of(), List.of()))
                .withMessage("/opens: coverage must have a first and a last day, but was from 2024-01-08");
    }

    @Test
    void namesMustBeNames() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingDayCalendar.builder(" ", "1"))
                .withMessageStartingWith("calendar id must be 1 to 100 characters");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingDayCalendar.builder("a", ""))
                .withMessageStartingWith("calendar version must be 1 to 100 characters");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> january().dayOff(null))
                .withMessage("date must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> january().dayWorked(null))
                .withMessage("date must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> january().notice(null))
                .withMessage("notice must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> january().source(null))
                .withMessage("citation must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> january().covering(null))
                .withMessage("span must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> january().extending(null))
                .withMessage("calendar must not be null");
    }
}

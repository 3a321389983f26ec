package org.rectification.examples.benchmarks;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;

/** The form on epoch days against the calendar it comes from, refusals included, on every day and every number. */
class EpochDayCalendarTest {

    private final WorkingDayCalendar calendar = WorkingDayCalendar.builder("small", "1")
            .covering(DateSpan.parse("1969-12-20/1970-01-25")) // on both sides of day 0
            .weekend(SUNDAY)
            .dayOff(LocalDate.of(1970, 1, 1))
            .dayWorked(LocalDate.of(1970, 1, 4))
            .build();
    private final EpochDayCalendar bulk = new EpochDayCalendar(calendar);
    private final LocalDate first = LocalDate.of(1969, 12, 17);
    private final LocalDate end = LocalDate.of(1970, 1, 29);

    private static int epoch(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** What a call gives or throws, as something that can be compared. */
    private static Object outcome(Callable<?> call) {
        Object[] result = new Object[1];
        ThrowingCallable wrapped = () -> {
            Object value = call.call();
            result[0] = value instanceof LocalDate date ? (Object) epoch(date) : value;
        };
        Throwable thrown = catchThrowable(wrapped);
        return thrown == null ? result[0] : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }

    @Test
    void everyQuestionIsAnsweredAsTheCalendarDoes() {
        first.datesUntil(end).forEach(day -> {
            int epoch = epoch(day);
            assertThat(outcome(() -> bulk.isWorkingDay(epoch))).isEqualTo(outcome(() -> calendar.isWorkingDay(day)));
            for (int i = -40; i <= 40; i++) {
                int n = i;
                assertThat(outcome(() -> bulk.plusWorkingDays(epoch, n)))
                        .isEqualTo(outcome(() -> calendar.plusWorkingDays(day, n)));
            }
            for (int n : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThat(outcome(() -> bulk.plusWorkingDays(epoch, n)))
                        .isEqualTo(outcome(() -> calendar.plusWorkingDays(day, n)));
            }
        });
    }

    @Test
    void everyPairIsCountedAsTheCalendarDoes() {
        for (LocalDate from : first.datesUntil(end).toList()) {
            for (LocalDate to : from.datesUntil(end).toList()) {
                assertThat(outcome(() -> bulk.workingDaysBetweenExcludingStart(epoch(from), epoch(to))))
                        .isEqualTo(outcome(() -> calendar.workingDaysBetweenExcludingStart(from, to)));
            }
        }
    }

    @Test
    void theWrongOrderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.workingDaysBetweenExcludingStart(1, 0))
                .withMessage("end must not precede start 1970-01-02, but was 1970-01-01");
    }

    @Test
    void extremeDaysAreRefused() {
        for (int day : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(CalendarCoverageException.class)
                    .isThrownBy(() -> bulk.isWorkingDay(day))
                    .withMessageEndingWith("but was asked about " + LocalDate.ofEpochDay(day));
            for (int other : new int[] {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE}) {
                int start = Math.min(day, other);
                int end = Math.max(day, other);
                assertThatExceptionOfType(CalendarCoverageException.class)
                        .isThrownBy(() -> bulk.workingDaysBetweenExcludingStart(start, end));
            }
        }
    }

    @Test
    void theOfficialCalendarIsTheSameOnEpochDays() {
        WorkingDayCalendar official = ChinaWorkingDays.official();
        EpochDayCalendar days = new EpochDayCalendar(official);
        LocalDate.of(2013, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            assertThat(days.isWorkingDay(epoch(day))).isEqualTo(official.isWorkingDay(day));
            if (day.getYear() < 2026) {
                assertThat(days.plusWorkingDays(epoch(day), 30)).isEqualTo(epoch(official.plusWorkingDays(day, 30)));
            }
        });
    }
}

package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.TimeLimit.MonthEnd;

class RelativeLimitTest {

    private static final TimeLimit THIRTY = TimeLimit.workingDays(30);
    private static final CountingConvention PLAIN = CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, true);
    private static final CountingConvention START_COUNTED =
            CountingConvention.of(StartDay.COUNTED, LastDay.STAYS, true);

    private static RelativeLimit days(int count, LimitStart start, CountingConvention convention) {
        return new RelativeLimit(
                List.of(TimeLimit.calendarDays(count), TimeLimit.workingDays(count)), start, convention);
    }

    @Test
    void aLimitIsOneReadingByTheStatutoryConvention() {
        assertThat(RelativeLimit.of(THIRTY, LimitStart.FEEDBACK))
                .isEqualTo(new RelativeLimit(List.of(THIRTY), LimitStart.FEEDBACK, PLAIN))
                .hasToString("30 working days from feedback");
    }

    @Test
    void theLabelIsTheWords() {
        assertThat(Stream.of(
                                RelativeLimit.of(THIRTY, LimitStart.FEEDBACK),
                                RelativeLimit.of(TimeLimit.months(1, MonthEnd.DOWN), LimitStart.UNSPECIFIED),
                                days(7, LimitStart.RECEIVED, PLAIN),
                                days(1, LimitStart.CLOSE_OUT, START_COUNTED),
                                new RelativeLimit(
                                        List.of(TimeLimit.workingDays(7), TimeLimit.calendarDays(7)),
                                        LimitStart.UNSPECIFIED,
                                        START_COUNTED))
                        .map(RelativeLimit::label))
                .containsExactly(
                        LocalText.of("自反馈之日起30个工作日内", "30 working days from feedback"),
                        LocalText.of("1个月内", "1 month from an event not stated"),
                        LocalText.of("自收到之日起7日内", "7 days from receipt"),
                        LocalText.of("自销号之日起1日内（含当日）", "1 day from close-out, that day counted"),
                        LocalText.of(
                                "7个工作日或7个自然日内（含当日）",
                                "7 working days or 7 calendar days from an event not stated, that day counted"));
    }

    @Test
    void aLimitHasOneReadingOrSeveralDifferentOnes() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RelativeLimit(List.of(), LimitStart.FEEDBACK, PLAIN))
                .withMessage("/readings: relative limit must have at least one reading, but had none");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RelativeLimit(List.of(THIRTY, THIRTY), LimitStart.FEEDBACK, PLAIN))
                .withMessage("/readings/1: readings of a relative limit must differ, but 30 working days occurs twice");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void nullsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RelativeLimit(null, LimitStart.FEEDBACK, PLAIN))
                .withMessage("readings must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new RelativeLimit(Arrays.asList(THIRTY, null), LimitStart.FEEDBACK, PLAIN));
        assertThatNullPointerException()
                .isThrownBy(() -> new RelativeLimit(List.of(THIRTY), null, PLAIN))
                .withMessage("start must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new RelativeLimit(List.of(THIRTY), LimitStart.FEEDBACK, null))
                .withMessage("convention must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> RelativeLimit.of(null, LimitStart.FEEDBACK))
                .withMessage("limit must not be null");
    }

    @Test
    void aDeadlineIsMadeFromALimit() {
        for (LimitStart start : LimitStart.values()) {
            for (TimeLimit limit : List.of(
                    THIRTY,
                    TimeLimit.workingDays(1),
                    TimeLimit.calendarDays(9999),
                    TimeLimit.months(6, MonthEnd.DOWN),
                    TimeLimit.months(12, MonthEnd.DOWN))) {
                for (CountingConvention convention : List.of(PLAIN, START_COUNTED)) {
                    RelativeLimit relative = new RelativeLimit(List.of(limit), start, convention);
                    assertThat(Deadline.within(relative).relative()).contains(relative);
                }
            }
            assertThat(Deadline.within(days(30, start, START_COUNTED)).relative())
                    .contains(days(30, start, START_COUNTED));
        }
        assertThat(Deadline.within(RelativeLimit.of(THIRTY, LimitStart.FEEDBACK))
                        .words())
                .isEqualTo("自反馈之日起30个工作日内");
    }

    @Test
    void aLimitThatWordsCannotStateMakesNoDeadline() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.within(RelativeLimit.of(TimeLimit.endOfMonth(1), LimitStart.FEEDBACK)))
                .withMessage("deadline must be a limit that its words can state, but was end of the month 1 month later"
                        + " from feedback");
        assertThat(Stream.of(
                        RelativeLimit.of(TimeLimit.workingDays(10_000), LimitStart.FEEDBACK),
                        RelativeLimit.of(TimeLimit.months(1, MonthEnd.UP), LimitStart.FEEDBACK),
                        RelativeLimit.of(TimeLimit.workingDayOfEachMonth(5), LimitStart.FEEDBACK),
                        new RelativeLimit(List.of(THIRTY), LimitStart.FEEDBACK, CountingConvention.statutory()),
                        new RelativeLimit(List.of(THIRTY, TimeLimit.calendarDays(31)), LimitStart.FEEDBACK, PLAIN)))
                .allSatisfy(limit -> assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> Deadline.within(limit)));
    }

    @Test
    void aLimitIsReplacedByADateThatThePlanGives() {
        Deadline limited = Deadline.parse("立行立改,反馈后30日内");
        Deadline dated = limited.withDue(LocalDate.of(2018, 6, 30));

        assertThat(dated.relative()).isEmpty();
        assertThat(dated.kind()).isEqualTo(Deadline.Kind.DATED);
        assertThat(dated.isImmediate()).isTrue();
        assertThat(dated.isAsWorded()).isFalse();
        assertThat(limited.text(Language.ENGLISH)).isEqualTo("at once, within 30 days from feedback");
    }

    @Test
    void completionAndCloseOutAreOutcomes() {
        assertThat(LimitStart.values())
                .filteredOn(LimitStart::isOutcome)
                .containsExactly(LimitStart.COMPLETION, LimitStart.CLOSE_OUT);
    }

    @Test
    void aPhaseMayCountFromAnyEvent() {
        LocalText name = LocalText.of("验收阶段", "acceptance");
        for (LimitStart start : LimitStart.values()) {
            Deadline deadline = Deadline.within(RelativeLimit.of(THIRTY, start));
            assertThat(Phase.of(PhaseId.of("p"), name, deadline).deadline()).isEqualTo(deadline);
        }
    }
}

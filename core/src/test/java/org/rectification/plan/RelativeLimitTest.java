package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
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
    void aLimitIsOneReadingByThePlainConvention() {
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
                                        START_COUNTED),
                                new RelativeLimit(List.of(THIRTY), LimitStart.FEEDBACK, CountingConvention.statutory()),
                                new RelativeLimit(
                                        List.of(THIRTY),
                                        LimitStart.RECEIVED,
                                        CountingConvention.of(
                                                StartDay.COUNTED, LastDay.MOVES_TO_NEXT_WORKING_DAY, true)))
                        .map(RelativeLimit::label))
                .containsExactly(
                        LocalText.of("自反馈之日起30个工作日内", "30 working days from feedback"),
                        LocalText.of("1个月内", "1 month from an event not stated"),
                        LocalText.of("自收到之日起7日内", "7 days from receipt"),
                        LocalText.of("自销号之日起1日内（含当日）", "1 day from close-out, that day counted"),
                        LocalText.of(
                                "7个工作日或7个自然日内（含当日）",
                                "7 working days or 7 calendar days from an event not stated, that day counted"),
                        LocalText.of(
                                "自反馈之日起30个工作日内（遇节假日顺延）",
                                "30 working days from feedback, moved from a day off to the next working day"),
                        LocalText.of(
                                "自收到之日起30个工作日内（含当日，遇节假日顺延）",
                                "30 working days from receipt, that day counted, moved from a day off to the next"
                                        + " working day"));
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
    void whetherTheLastDayIsLateIsUpToTheRuleThatJudges() {
        CountingConvention late = CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, false);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RelativeLimit(List.of(THIRTY), LimitStart.FEEDBACK, late))
                .withMessage(
                        "/convention/lastDayInTime: last day of a relative limit must be in time by its convention, but"
                                + " is late: a rule that judges the due date may say so")
                .satisfies(thrown -> assertThat(thrown.faults().get(0).text(Language.CHINESE))
                        .isEqualTo("相对时限的计算规则须以最后一日为按期，实为逾期；最后一日是否逾期由判断到期的规则另定"));
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

    /** Limits of every unit, the first and the last that words can state and one in between. */
    private static List<List<TimeLimit>> readingsInWords() {
        List<List<TimeLimit>> all = new ArrayList<>();
        for (int count : new int[] {1, 2, 7, 12, 30, 45, 100, 120, 365, 9998, 9999}) {
            all.add(List.of(TimeLimit.workingDays(count)));
            all.add(List.of(TimeLimit.calendarDays(count)));
            all.add(List.of(TimeLimit.months(count, MonthEnd.DOWN)));
            all.add(List.of(TimeLimit.calendarDays(count), TimeLimit.workingDays(count)));
        }
        return all;
    }

    /** Limits that words leave open or cannot state. */
    private static List<List<TimeLimit>> readingsNotInWords() {
        return List.of(
                List.of(TimeLimit.workingDays(10_000)),
                List.of(TimeLimit.calendarDays(1_000_000)),
                List.of(TimeLimit.months(10_000, MonthEnd.DOWN)),
                List.of(TimeLimit.months(1, MonthEnd.UP)),
                List.of(TimeLimit.months(1, MonthEnd.REFUSE)),
                List.of(TimeLimit.endOfMonth(0)),
                List.of(TimeLimit.endOfYear(1)),
                List.of(TimeLimit.workingDayOfEachMonth(5)),
                List.of(TimeLimit.workingDays(7), TimeLimit.calendarDays(7)),
                List.of(TimeLimit.calendarDays(30), TimeLimit.workingDays(31)),
                List.of(TimeLimit.calendarDays(10_000), TimeLimit.workingDays(10_000)),
                List.of(TimeLimit.months(1, MonthEnd.DOWN), TimeLimit.calendarDays(30)));
    }

    private static List<CountingConvention> conventions() {
        List<CountingConvention> all =
                new ArrayList<>(List.of(CountingConvention.statutory(), CountingConvention.publicNotice()));
        for (StartDay startDay : StartDay.values()) {
            for (LastDay lastDay : LastDay.values()) {
                all.add(CountingConvention.of(startDay, lastDay, true));
            }
        }
        return all;
    }

    @Test
    void whatADeadlinePrintsReadsBackForEveryStartUnitAndConvention() {
        for (LimitStart start : LimitStart.values()) {
            for (CountingConvention convention : conventions()) {
                boolean isInWords = convention.sources().isEmpty();
                for (List<TimeLimit> readings : readingsInWords()) {
                    RelativeLimit limit = new RelativeLimit(readings, start, convention);
                    if (isInWords) {
                        readsBack(limit);
                    } else {
                        isRefused(limit);
                    }
                }
                for (List<TimeLimit> readings : readingsNotInWords()) {
                    isRefused(new RelativeLimit(readings, start, convention));
                }
            }
        }
    }

    private static void readsBack(RelativeLimit limit) {
        Deadline deadline = Deadline.within(limit);
        assertThat(deadline.relative()).contains(limit);
        assertThat(Deadline.parse(deadline.words())).isEqualTo(deadline);
        assertThat(deadline.text(Language.CHINESE)).isEqualTo(deadline.words());
        assertThat(Deadline.parse(deadline.words() + "，长期坚持").relative()).contains(limit);
        assertThat(Deadline.parse("立行立改，" + deadline.words()).relative()).contains(limit);
    }

    private static void isRefused(RelativeLimit limit) {
        assertThatExceptionOfType(InvalidValueException.class)
                .as(limit.toString())
                .isThrownBy(() -> Deadline.within(limit))
                .withMessage("deadline must be a limit that its words can state, but was " + limit);
    }

    @Test
    void aDeadlineFromALimitHasTheWordsOfPlans() {
        assertThat(Deadline.within(RelativeLimit.of(THIRTY, LimitStart.FEEDBACK))
                        .words())
                .isEqualTo("自反馈之日起30个工作日内");
        assertThat(Deadline.within(days(
                                7,
                                LimitStart.UNSPECIFIED,
                                CountingConvention.of(StartDay.COUNTED, LastDay.MOVES_TO_NEXT_WORKING_DAY, true)))
                        .words())
                .isEqualTo("7日内（含当日，遇节假日顺延）");
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

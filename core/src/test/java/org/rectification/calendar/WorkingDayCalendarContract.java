package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

/**
 * What every calendar must do, whoever wrote it. A subclass gives one, over a coverage short enough to try every day.
 */
abstract class WorkingDayCalendarContract {

    private final WorkingDayCalendar calendar = calendar();
    private final DayByDay plain = DayByDay.of(calendar);
    private final LocalDate dayBefore = plain.first().minusDays(1);
    private final LocalDate dayAfter = plain.last().plusDays(1);

    /** The calendar to be tried. */
    abstract WorkingDayCalendar calendar();

    /** Every day of the coverage and a few around it. */
    private List<LocalDate> days() {
        return plain.first().minusDays(3).datesUntil(plain.last().plusDays(4)).toList();
    }

    private void assertAnswer(
            String question,
            Supplier<LocalDate> answer,
            Optional<LocalDate> expected,
            LocalDate asked,
            boolean forward) {
        if (expected.isPresent()) {
            assertThat(answer.get()).as(question).isEqualTo(expected.get());
        } else {
            LocalDate missing = !plain.covers(asked) ? asked : forward ? dayAfter : dayBefore;
            assertRefused(question, answer::get, missing);
        }
    }

    private void assertRefused(String question, ThrowingCallable call, LocalDate missing) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown)
                .as(question)
                .isInstanceOf(CalendarCoverageException.class)
                .hasMessage("calendar " + calendar.id() + ", version " + calendar.version() + ", covers only "
                        + calendar.coverage() + ", but was asked about " + missing);
    }

    @Test
    void stepsAgreeWithThePlainRuleOnEveryDay() {
        for (LocalDate day : days()) {
            assertAnswer("next " + day, () -> calendar.nextWorkingDay(day), plain.next(day), day, true);
            assertAnswer(
                    "nextOrSame " + day, () -> calendar.nextOrSameWorkingDay(day), plain.nextOrSame(day), day, true);
            assertAnswer("previous " + day, () -> calendar.previousWorkingDay(day), plain.previous(day), day, false);
            assertAnswer(
                    "previousOrSame " + day,
                    () -> calendar.previousOrSameWorkingDay(day),
                    plain.previousOrSame(day),
                    day,
                    false);
        }
    }

    @Test
    void shiftsAgreeWithThePlainRuleForEveryDayAndEveryNumber() {
        int most = plain.worked().size() + 2;
        for (LocalDate day : days()) {
            for (int n = -most; n <= most; n++) {
                int number = n;
                assertAnswer(
                        day + " plus " + n,
                        () -> calendar.plusWorkingDays(day, number),
                        plain.plus(day, n),
                        day,
                        n > 0);
            }
        }
    }

    @Test
    void enormousShiftsAreRefused() {
        for (LocalDate day : List.of(plain.first(), plain.last())) {
            assertRefused("max", () -> calendar.plusWorkingDays(day, Integer.MAX_VALUE), dayAfter);
            assertRefused("min", () -> calendar.plusWorkingDays(day, Integer.MIN_VALUE), dayBefore);
            assertRefused("min + 1", () -> calendar.plusWorkingDays(day, Integer.MIN_VALUE + 1), dayBefore);
        }
    }

    @Test
    void countsAgreeWithThePlainRuleForEveryPairOfDays() {
        List<LocalDate> covered = plain.first().datesUntil(dayAfter).toList();
        for (LocalDate start : covered) {
            for (LocalDate end : covered) {
                if (end.isBefore(start)) {
                    assertBackwardsRefused(start, end);
                    continue;
                }
                String pair = start + " to " + end;
                assertThat(calendar.workingDaysBetweenInclusive(start, end))
                        .as(pair)
                        .isEqualTo((int) plain.count(start, true, end, true));
                assertThat(calendar.workingDaysBetweenExcludingStart(start, end))
                        .as(pair)
                        .isEqualTo((int) plain.count(start, false, end, true));
                assertThat(calendar.workingDaysBetweenExcludingEnd(start, end))
                        .as(pair)
                        .isEqualTo((int) plain.count(start, true, end, false));
            }
        }
    }

    private void assertBackwardsRefused(LocalDate start, LocalDate end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDaysBetweenInclusive(start, end))
                .withMessage("last must not precede first " + start + ", but was " + end);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDaysBetweenExcludingStart(start, end))
                .withMessage("end must not precede start " + start + ", but was " + end);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDaysBetweenExcludingEnd(start, end))
                .withMessage("end must not precede start " + start + ", but was " + end);
    }

    @Test
    void anExcludedEndMayBeTheOneDayOutside() {
        int all = plain.worked().size();
        LocalDate first = plain.first();
        LocalDate last = plain.last();

        assertThat(calendar.workingDaysBetweenExcludingStart(dayBefore, last)).isEqualTo(all);
        assertThat(calendar.workingDaysBetweenExcludingEnd(first, dayAfter)).isEqualTo(all);

        assertRefused(
                "two before",
                () -> calendar.workingDaysBetweenExcludingStart(dayBefore.minusDays(1), last),
                dayBefore.minusDays(1));
        assertRefused("start after", () -> calendar.workingDaysBetweenExcludingEnd(dayAfter, dayAfter), dayAfter);
        assertRefused("end before", () -> calendar.workingDaysBetweenExcludingStart(dayBefore, dayBefore), dayBefore);
        assertRefused(
                "two after",
                () -> calendar.workingDaysBetweenExcludingEnd(first, dayAfter.plusDays(1)),
                dayAfter.plusDays(1));
        assertRefused("inclusive after", () -> calendar.workingDaysBetweenInclusive(first, dayAfter), dayAfter);
        assertRefused("inclusive before", () -> calendar.workingDaysBetweenInclusive(dayBefore, last), dayBefore);
        assertRefused("end after", () -> calendar.workingDaysBetweenExcludingStart(first, dayAfter), dayAfter);
        assertRefused("start before", () -> calendar.workingDaysBetweenExcludingEnd(dayBefore, last), dayBefore);
    }

    @Test
    void monthsAgreeWithThePlainRule() {
        YearMonth end = YearMonth.from(dayAfter).plusMonths(1);
        for (YearMonth month = YearMonth.from(dayBefore); !month.isAfter(end); month = month.plusMonths(1)) {
            YearMonth asked = month;
            if (!plain.covers(month.atDay(1)) || !plain.covers(month.atEndOfMonth())) {
                LocalDate missing = plain.covers(month.atDay(1)) ? month.atEndOfMonth() : month.atDay(1);
                assertRefused(month + " first", () -> calendar.nthWorkingDayOfMonth(asked, 1), missing);
                assertRefused(month + " last", () -> calendar.lastWorkingDayOfMonth(asked), missing);
                continue;
            }
            List<LocalDate> worked = plain.of(month);
            for (int n = 1; n <= worked.size(); n++) {
                assertThat(calendar.nthWorkingDayOfMonth(month, n)).isEqualTo(worked.get(n - 1));
            }
            for (int n : new int[] {Integer.MIN_VALUE, -1, 0, worked.size() + 1, Integer.MAX_VALUE}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> calendar.nthWorkingDayOfMonth(asked, n))
                        .withMessage("n must be 1 to " + worked.size() + ", the working days of " + month
                                + " in calendar " + calendar.id() + ", but was " + n);
            }
            if (worked.isEmpty()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> calendar.lastWorkingDayOfMonth(asked))
                        .withMessage("month must have a working day in calendar " + calendar.id() + ", but was " + month
                                + " with none");
            } else {
                assertThat(calendar.lastWorkingDayOfMonth(month)).isEqualTo(worked.get(worked.size() - 1));
            }
        }
    }

    @Test
    void aDayOutsideTheCoverageIsRefusedByEveryQuestion() {
        List<LocalDate> outside = List.of(
                dayBefore,
                dayAfter,
                plain.first().minusYears(1),
                plain.last().plusYears(1),
                LocalDate.of(-999_999_999, 1, 1),
                LocalDate.of(999_999_999, 12, 31),
                plain.first().plusYears(1 << 23), // same slot as a covered day if years were allowed to wrap around
                plain.first().minusYears(1 << 23));
        for (LocalDate day : outside) {
            assertRefused("is", () -> calendar.isWorkingDay(day), day);
            assertRefused("explain", () -> calendar.explain(day), day);
            assertRefused("require", () -> calendar.requireCovered(day), day);
            assertRefused("next", () -> calendar.nextWorkingDay(day), day);
            assertRefused("nextOrSame", () -> calendar.nextOrSameWorkingDay(day), day);
            assertRefused("previous", () -> calendar.previousWorkingDay(day), day);
            assertRefused("previousOrSame", () -> calendar.previousOrSameWorkingDay(day), day);
            assertRefused("plus 0", () -> calendar.plusWorkingDays(day, 0), day);
            assertRefused("plus 1", () -> calendar.plusWorkingDays(day, 1), day);
            assertRefused("plus -1", () -> calendar.plusWorkingDays(day, -1), day);
            assertRefused("inclusive", () -> calendar.workingDaysBetweenInclusive(day, day), day);
            assertRefused("without start", () -> calendar.workingDaysBetweenExcludingStart(day, day), day);
            assertRefused("without end", () -> calendar.workingDaysBetweenExcludingEnd(day, day), day);
        }
    }

    @Test
    void everyCoveredDayIsExplained() {
        for (LocalDate day : plain.first().datesUntil(dayAfter).toList()) {
            assertThat(calendar.explain(day).arguments()).containsEntry("date", day);
            assertThat(calendar.explain(day).text(Language.CHINESE))
                    .contains(LocalText.ofDay(day).in(Language.CHINESE));
        }
    }

    @Test
    void whatItCoversIsSettledOrNotButNeverMore() {
        assertThat(calendar.isSettled(DateSpan.ofDay(dayBefore))).isFalse();
        assertThat(calendar.isSettled(DateSpan.ofDay(dayAfter))).isFalse();
        assertThat(calendar.isSettled(DateSpan.from(plain.first()))).isFalse();
    }

    @Test
    void theCompactFormSaysTheSame() {
        WorkingDayCalendar compact = calendar.compact();
        assertThat(DayByDay.of(compact)).isEqualTo(plain);
        assertThat(compact.id()).isEqualTo(calendar.id());
        assertThat(compact.version()).isEqualTo(calendar.version());
        assertThat(compact.sources()).isEqualTo(calendar.sources());
        for (LocalDate day : plain.first().datesUntil(dayAfter).toList()) {
            assertThat(compact.isSettled(DateSpan.ofDay(day))).isEqualTo(calendar.isSettled(DateSpan.ofDay(day)));
            assertThat(compact.explain(day)).isEqualTo(calendar.explain(day));
            assertThat(compact.caveat(DateSpan.ofDay(day))).isEqualTo(calendar.caveat(DateSpan.ofDay(day)));
        }
        assertThat(compact.compact()).isSameAs(compact);
    }

    @Test
    void nullIsRefusedByName() {
        LocalDate day = plain.first();
        assertNull("date", () -> calendar.isWorkingDay(none()));
        assertNull("date", () -> calendar.explain(none()));
        assertNull("date", () -> calendar.requireCovered(none()));
        assertNull("date", () -> calendar.nextWorkingDay(none()));
        assertNull("date", () -> calendar.nextOrSameWorkingDay(none()));
        assertNull("date", () -> calendar.previousWorkingDay(none()));
        assertNull("date", () -> calendar.previousOrSameWorkingDay(none()));
        assertNull("date", () -> calendar.plusWorkingDays(none(), 1));
        assertNull("first", () -> calendar.workingDaysBetweenInclusive(none(), day));
        assertNull("last", () -> calendar.workingDaysBetweenInclusive(day, none()));
        assertNull("start", () -> calendar.workingDaysBetweenExcludingStart(none(), day));
        assertNull("end", () -> calendar.workingDaysBetweenExcludingStart(day, none()));
        assertNull("start", () -> calendar.workingDaysBetweenExcludingEnd(none(), day));
        assertNull("end", () -> calendar.workingDaysBetweenExcludingEnd(day, none()));
        assertNull("month", () -> calendar.nthWorkingDayOfMonth(none(), 1));
        assertNull("month", () -> calendar.lastWorkingDayOfMonth(none()));
        assertNull("span", () -> calendar.provisional(none()));
        assertNull("span", () -> calendar.isSettled(none()));
        assertNull("span", () -> calendar.caveat(none()));
    }

    private static void assertNull(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }

    /** A null where none is allowed. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}

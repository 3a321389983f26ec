package org.rectification.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.OneLine;

/**
 * The result of checking a printed count of days against a window; created by {@link NoticeWindow#judge}.
 *
 * <p>Immutable and thread-safe; two verdicts are equal when window, count, expectation and calendar are equal.
 *
 * @since 0.1.0
 */
public final class WindowVerdict {

    /** The three verdicts. */
    public enum Fit implements Labelled {
        /** The window has the printed count in the expected convention. */
        FITS(LocalText.of("相符", "fits")),
        /** The window has the printed count, but only in another convention. */
        FITS_ONLY_ANOTHER_CONVENTION(LocalText.of("仅按另一种算法相符", "fits only another convention")),
        /** The window has the printed count in no convention. */
        FITS_NONE(LocalText.of("均不相符", "fits none"));

        private final LocalText label;

        Fit(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private final NoticeWindow window;
    private final int stated;
    private final DayKind kind;
    private final CountingConvention.StartDay expectedStart;
    private final WorkingDayCalendar calendar;
    private final List<NoticeWindow.Count> counts;
    private final List<NoticeWindow.Count> readings;
    private final NoticeWindow.Count expected;

    private WindowVerdict(
            NoticeWindow window,
            int stated,
            DayKind kind,
            CountingConvention.StartDay expectedStart,
            WorkingDayCalendar calendar,
            List<NoticeWindow.Count> counts,
            List<NoticeWindow.Count> candidates) {
        this.window = window;
        this.stated = stated;
        this.kind = kind;
        this.expectedStart = expectedStart;
        this.calendar = calendar;
        this.counts = counts;
        this.expected = candidates.get(0);
        this.readings =
                candidates.stream().filter(count -> count.days() == stated).toList();
    }

    static WindowVerdict of(
            NoticeWindow window,
            int stated,
            DayKind kind,
            CountingConvention.StartDay expectedStart,
            WorkingDayCalendar calendar) {
        List<NoticeWindow.Count> counts = window.counts(calendar);
        // the kind of days stated comes first, and within it the expected treatment of the first day
        DayKind said = kind == DayKind.UNSPECIFIED ? DayKind.CALENDAR : kind;
        List<NoticeWindow.Count> candidates = counts.stream()
                .filter(count -> kind == DayKind.UNSPECIFIED || count.kind() == kind)
                .sorted((one, other) ->
                        Integer.compare(rank(one, said, expectedStart), rank(other, said, expectedStart)))
                .toList();
        return new WindowVerdict(window, stated, kind, expectedStart, calendar, counts, candidates);
    }

    private static int rank(NoticeWindow.Count count, DayKind said, CountingConvention.StartDay expectedStart) {
        return (count.kind() == said ? 0 : 2) + (count.startDay() == expectedStart ? 0 : 1);
    }

    /**
     * Returns the window that was checked.
     *
     * @return the window
     */
    public NoticeWindow window() {
        return window;
    }

    /**
     * Returns the printed count.
     *
     * @return the count, from 1
     */
    public int stated() {
        return stated;
    }

    /**
     * Returns the kind of days the printed count states.
     *
     * @return the kind
     */
    public DayKind kind() {
        return kind;
    }

    /**
     * Returns the verdict.
     *
     * @return one of the three verdicts
     */
    public Fit fit() {
        if (readings.isEmpty()) {
            return Fit.FITS_NONE;
        }
        return readings.get(0).equals(expected) ? Fit.FITS : Fit.FITS_ONLY_ANOTHER_CONVENTION;
    }

    /**
     * Returns the ways of counting that give the printed count, the expected one first.
     *
     * @return an unmodifiable list, empty if none does
     */
    public List<NoticeWindow.Count> readings() {
        return readings;
    }

    /**
     * Returns the number of days in the window by each count.
     *
     * @return working days with and without the first day, then calendar days with and without it
     */
    public List<NoticeWindow.Count> counts() {
        return counts;
    }

    /**
     * Returns the reason for the verdict.
     *
     * @return the reason, with the figures
     */
    public Reason reason() {
        LocalDate first = window.first();
        LocalDate last = window.last();
        return switch (fit()) {
            case FITS -> Reason.of(CalendarReason.WINDOW_FITS, "first", first, "last", last, "reading", expected);
            case FITS_ONLY_ANOTHER_CONVENTION ->
                Reason.of(
                        CalendarReason.WINDOW_FITS_ANOTHER,
                        "first",
                        first,
                        "last",
                        last,
                        "expected",
                        expected,
                        "stated",
                        stated,
                        "reading",
                        readings);
            case FITS_NONE ->
                Reason.of(
                        CalendarReason.WINDOW_FITS_NONE,
                        "first",
                        first,
                        "last",
                        last,
                        "counts",
                        counts,
                        "stated",
                        stated);
        };
    }

    /**
     * Returns why the verdict is provisional.
     *
     * @return the reason; empty if every day of the window is settled, or the printed count is in calendar days
     */
    public Optional<Reason> caveat() {
        return kind == DayKind.CALENDAR ? Optional.empty() : calendar.caveat(window.span());
    }

    /**
     * Returns every day of the window, counted or not, in the first way of counting that gives the printed count, or in
     * the expected one if none does.
     *
     * @return the ledger, computed anew
     */
    public DayLedger ledger() {
        NoticeWindow.Count way = readings.isEmpty() ? expected : readings.get(0);
        DayLedger.Writer ledger = new DayLedger.Writer();
        LocalDate first = window.first();
        if (way.startDay() == CountingConvention.StartDay.EXCLUDED) {
            ledger.passedOver(first, Reason.of(CalendarReason.START_EXCLUDED, "date", first));
            first = first.plusDays(1);
        }
        if (way.kind() == DayKind.WORKING) {
            ledger.workingDays(first, window.last(), calendar);
        } else {
            ledger.calendarDays(first, window.last());
        }
        return ledger.toLedger();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WindowVerdict that
                && window.equals(that.window)
                && stated == that.stated
                && kind == that.kind
                && expectedStart == that.expectedStart
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, stated, kind, expectedStart);
    }

    /** Returns the verdict with its reason in English. */
    @Override
    public String toString() {
        return OneLine.sentence(fit() + ":", reason().text(Language.ENGLISH));
    }
}

package org.rectification.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;

/**
 * The interval between the points of a series. A point is evaluated at the end of the last day of its period.
 *
 * @since 0.1.0
 */
public enum Step implements Labelled {
    /** Every day (逐日). */
    DAY(LocalText.of("逐日", "daily")),
    /** The last day of every month (逐月). */
    MONTH(LocalText.of("逐月", "monthly")),
    /** The last day of every quarter (逐季). */
    QUARTER(LocalText.of("逐季", "quarterly")),
    /** The last day of every year (逐年). */
    YEAR(LocalText.of("逐年", "yearly"));

    private static final int MOST_POINTS = 100_000;

    private final LocalText label;

    Step(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /**
     * Returns the days of the points over a span: the last day of every period, and the last day of the span if it ends
     * within a period.
     *
     * @param span the span, with both ends
     * @return an unmodifiable list in chronological order, never empty
     * @throws NullPointerException if the span is null
     * @throws IllegalArgumentException if an end is open, or there would be more than 100 000 points
     */
    public List<LocalDate> days(DateSpan span) {
        LocalDate first = first(span);
        LocalDate last = last(span);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = endOf(first); day.isBefore(last); day = endOf(day.plusDays(1))) {
            if (days.size() + 1 == MOST_POINTS) {
                throw new IllegalArgumentException(
                        "a series must have at most " + MOST_POINTS + " points, but " + span + " has more by " + this);
            }
            days.add(day);
        }
        days.add(last);
        return List.copyOf(days);
    }

    static LocalDate first(DateSpan span) {
        return Checks.notNull(span, "span").first().orElseThrow(() -> open(span));
    }

    static LocalDate last(DateSpan span) {
        return Checks.notNull(span, "span").last().orElseThrow(() -> open(span));
    }

    private static IllegalArgumentException open(DateSpan span) {
        return new IllegalArgumentException("span must have both ends, but was " + span);
    }

    private LocalDate endOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> YearMonth.from(day).atEndOfMonth();
            case QUARTER ->
                YearMonth.of(day.getYear(), (day.getMonthValue() + 2) / 3 * 3).atEndOfMonth();
            case YEAR -> LocalDate.of(day.getYear(), 12, 31);
        };
    }

    /** Returns the number of the period that contains a day; consecutive periods have consecutive numbers. */
    long period(LocalDate day) {
        return switch (this) {
            case DAY -> day.toEpochDay();
            case MONTH -> day.getLong(ChronoField.PROLEPTIC_MONTH);
            case QUARTER -> Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH), 3L);
            case YEAR -> day.getYear();
        };
    }
}

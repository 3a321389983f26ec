package org.rectification.base;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.Received;

/**
 * A span of whole days, both ends included; either end may be open. There is no empty span.
 *
 * <p>The dates are civil dates in the local jurisdiction; no time zone applies.
 *
 * <pre>{@code
 * DateSpan stay = DateSpan.of(LocalDate.of(2016, 7, 14), LocalDate.of(2016, 8, 14));
 * stay.contains(LocalDate.of(2016, 8, 14));    // true // the last day belongs to it
 * stay.toString();                             // "2016-07-14/2016-08-14"
 * DateSpan.from(LocalDate.of(2018, 1, 1));     // 2018-01-01/.. // no end
 * }</pre>
 *
 * @param first the first day, included; absent if the span has no start
 * @param last the last day, included; absent if the span has no end
 * @since 0.1.0
 */
public record DateSpan(Optional<LocalDate> first, Optional<LocalDate> last) implements Serializable {

    private static final String OPEN = "..";

    /**
     * Makes a span from its ends.
     *
     * @param first the first day, included; absent if the span has no start
     * @param last the last day, included; absent if the span has no end
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the last day precedes the first
     */
    public DateSpan {
        Checks.notNull(first, "first");
        Checks.notNull(last, "last");
        if (first.isPresent() && last.isPresent()) {
            Faults faults = Faults.of("span");
            faults.require(
                    !last.get().isBefore(first.get()),
                    BaseFault.END_BEFORE_START,
                    Place.of("last"),
                    "start",
                    first.get(),
                    "end",
                    last.get());
            faults.throwIfAny();
        }
    }

    /**
     * Returns the span from one day to another, both included.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the span
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the last day precedes the first
     */
    public static DateSpan of(LocalDate first, LocalDate last) {
        return new DateSpan(Optional.of(Checks.notNull(first, "first")), Optional.of(Checks.notNull(last, "last")));
    }

    /**
     * Returns the span of one day.
     *
     * @param day the day
     * @return the span
     * @throws NullPointerException if the argument is null
     */
    public static DateSpan ofDay(LocalDate day) {
        return of(Checks.notNull(day, "day"), day);
    }

    /**
     * Returns a calendar year, 1 January to 31 December.
     *
     * @param year the year, such as 2017
     * @return the span
     * @throws java.time.DateTimeException if the year is outside what {@link LocalDate} can hold
     */
    public static DateSpan ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Returns the span that starts on a day and has no end.
     *
     * @param first the first day
     * @return the span
     * @throws NullPointerException if the argument is null
     */
    public static DateSpan from(LocalDate first) {
        return new DateSpan(Optional.of(Checks.notNull(first, "first")), Optional.empty());
    }

    /**
     * Returns the span that has no start and ends on a day.
     *
     * @param last the last day, included
     * @return the span
     * @throws NullPointerException if the argument is null
     */
    public static DateSpan until(LocalDate last) {
        return new DateSpan(Optional.empty(), Optional.of(Checks.notNull(last, "last")));
    }

    /**
     * Parses what {@link #toString()} writes: two ISO dates with a slash between, {@code ..} for an open end.
     *
     * @param text the text
     * @return the span
     * @throws NullPointerException if the argument is null
     * @throws DateTimeParseException if the text has another form
     * @throws InvalidValueException if the last day precedes the first
     */
    public static DateSpan parse(String text) {
        int slash = Checks.notNull(text, "text").indexOf('/');
        if (slash < 0) {
            throw new DateTimeParseException(
                    "a span must be two dates with a slash between, but was \"" + text + "\"", text, 0);
        }
        return new DateSpan(parseEnd(text.substring(0, slash)), parseEnd(text.substring(slash + 1)));
    }

    private static Optional<LocalDate> parseEnd(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /**
     * Returns whether a day belongs to the span.
     *
     * @param day the day
     * @return true if the day is neither before the first day nor after the last
     * @throws NullPointerException if the argument is null
     */
    public boolean contains(LocalDate day) {
        Checks.notNull(day, "day");
        return !(first.isPresent() && day.isBefore(first.get())) && !(last.isPresent() && day.isAfter(last.get()));
    }

    /**
     * Returns whether every day of another span belongs to this one.
     *
     * @param other the other span
     * @return true if it does
     * @throws NullPointerException if the argument is null
     */
    public boolean encloses(DateSpan other) {
        Checks.notNull(other, "other");
        boolean start = first.isEmpty() || (other.first.isPresent() && contains(other.first.get()));
        boolean end = last.isEmpty() || (other.last.isPresent() && contains(other.last.get()));
        return start && end;
    }

    /**
     * Returns whether the two spans share a day.
     *
     * @param other the other span
     * @return true if they do
     * @throws NullPointerException if the argument is null
     */
    public boolean overlaps(DateSpan other) {
        Checks.notNull(other, "other");
        return startsNotAfterEndOf(other) && other.startsNotAfterEndOf(this);
    }

    private boolean startsNotAfterEndOf(DateSpan other) {
        return first.isEmpty() || other.last.isEmpty() || !first.get().isAfter(other.last.get());
    }

    /**
     * Returns the number of calendar days, both ends counted.
     *
     * @return the number, at least 1; empty if an end is open
     */
    public Optional<Long> lengthInDays() {
        return first.flatMap(start -> last.map(end -> ChronoUnit.DAYS.between(start, end) + 1));
    }

    /** Returns the two dates with a slash between, {@code ..} for an open end. */
    @Override
    public String toString() {
        return first.map(LocalDate::toString).orElse(OPEN)
                + "/"
                + last.map(LocalDate::toString).orElse(OPEN);
    }

    @Serial
    private Object writeReplace() {
        return new Form(first.orElse(null), last.orElse(null));
    }

    /** The serial form: an {@link Optional} is not serializable. */
    private record Form(@Nullable LocalDate first, @Nullable LocalDate last) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> new DateSpan(Optional.ofNullable(first), Optional.ofNullable(last)));
        }
    }
}

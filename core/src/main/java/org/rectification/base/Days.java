package org.rectification.base;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.rectification.internal.Checks;

/**
 * A number of days: working days (工作日), calendar days (自然日), or both for one period.
 *
 * <pre>{@code
 * Days.working(10).label().in(Language.ENGLISH);     // "10 working days"
 * Days.of(126, 184).label().in(Language.ENGLISH);    // "126 working days (184 calendar days)"
 * }</pre>
 *
 * @param working the working days, if they are counted and known
 * @param calendar the calendar days, if they are counted
 * @since 0.1.0
 */
public record Days(OptionalInt working, OptionalLong calendar) implements Labelled {

    /**
     * Makes a number of days.
     *
     * @param working the working days, if they are counted and known
     * @param calendar the calendar days, if they are counted
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if both are absent or one is negative
     */
    public Days {
        Checks.notNull(working, "working");
        Checks.notNull(calendar, "calendar");
        Faults faults = Faults.of("days");
        faults.require(working.isPresent() || calendar.isPresent(), BaseFault.DAYS_ABSENT, Place.HERE);
        requireNotNegative(faults, "working", working.orElse(0));
        requireNotNegative(faults, "calendar", calendar.orElse(0));
        faults.throwIfAny();
    }

    private static void requireNotNegative(Faults faults, String part, long number) {
        faults.require(number >= 0, BaseFault.DAYS_NEGATIVE, Place.of(part), "value", number);
    }

    /**
     * Returns a number of working days.
     *
     * @param working the number
     * @return the days
     * @throws InvalidValueException if the number is negative
     */
    public static Days working(int working) {
        return new Days(OptionalInt.of(working), OptionalLong.empty());
    }

    /**
     * Returns a number of calendar days.
     *
     * @param calendar the number
     * @return the days
     * @throws InvalidValueException if the number is negative
     */
    public static Days calendar(long calendar) {
        return new Days(OptionalInt.empty(), OptionalLong.of(calendar));
    }

    /**
     * Returns the length of a period in both working and calendar days.
     *
     * @param working the working days
     * @param calendar the calendar days
     * @return the days
     * @throws InvalidValueException if a number is negative
     */
    public static Days of(int working, long calendar) {
        return new Days(OptionalInt.of(working), OptionalLong.of(calendar));
    }

    /**
     * Returns the number in words.
     *
     * @return such as "3 working days (5 calendar days)" (3个工作日（5个自然日）)
     */
    @Override
    public LocalText label() {
        if (working.isEmpty()) {
            return LocalText.of(calendar.getAsLong() + "个自然日", count(calendar.getAsLong(), "calendar day"));
        }
        String chinese = working.getAsInt() + "个工作日";
        String english = count(working.getAsInt(), "working day");
        return calendar.isEmpty()
                ? LocalText.of(chinese, english)
                : LocalText.of(
                        chinese + "（" + calendar.getAsLong() + "个自然日）",
                        english + " (" + count(calendar.getAsLong(), "calendar day") + ")");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** Returns the number in English words. */
    @Override
    public String toString() {
        return label().in(Language.ENGLISH);
    }
}

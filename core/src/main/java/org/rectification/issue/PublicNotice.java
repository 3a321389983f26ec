package org.rectification.issue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;

/**
 * A public notice (公示) as printed: its first and last day, and the number of days it states.
 *
 * <pre>{@code
 * PublicNotice.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 16)).stating(10, DayKind.WORKING);
 * }</pre>
 *
 * @param window the first and the last day, both included
 * @param statedDays the printed number of days, from 1; absent if none is printed
 * @param statedKind the kind of days the printed number states; {@link DayKind#UNSPECIFIED} if no number is printed
 * @since 0.1.0
 */
public record PublicNotice(NoticeWindow window, OptionalInt statedDays, DayKind statedKind) {

    /**
     * Makes a notice.
     *
     * @param window the first and the last day, both included
     * @param statedDays the printed number of days
     * @param statedKind the kind of days the printed number states
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the number is below 1, or a kind of days is given without
     *     a number
     */
    public PublicNotice {
        Checks.notNull(window, "window");
        Checks.notNull(statedDays, "statedDays");
        Checks.notNull(statedKind, "statedKind");
        Faults faults = Faults.of("notice");
        faults.require(
                statedDays.orElse(1) >= 1,
                IssueFault.NOTICE_STATES_NOTHING,
                Place.of("statedDays"),
                "value",
                statedDays.orElse(1));
        faults.require(
                statedDays.isPresent() || statedKind == DayKind.UNSPECIFIED,
                IssueFault.NOTICE_KIND_WITHOUT_DAYS,
                Place.of("statedKind"),
                "value",
                statedKind);
        faults.throwIfAny();
    }

    /**
     * Returns a notice without a printed number of days.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return the notice
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the last day precedes the first
     */
    public static PublicNotice of(LocalDate first, LocalDate last) {
        return new PublicNotice(NoticeWindow.of(first, last), OptionalInt.empty(), DayKind.UNSPECIFIED);
    }

    /**
     * Returns this notice with a printed number of days.
     *
     * @param days the number, from 1
     * @param kind the kind of days it states
     * @return the notice
     * @throws NullPointerException if the kind is null
     * @throws org.rectification.base.InvalidValueException if the number is below 1
     */
    public PublicNotice stating(int days, DayKind kind) {
        return new PublicNotice(window, OptionalInt.of(days), Checks.notNull(kind, "kind"));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "PublicNotice",
                window,
                statedDays.isPresent()
                        ? OneLine.number(statedDays.getAsInt(), StableNames.of(statedKind) + " day")
                        : "");
    }
}

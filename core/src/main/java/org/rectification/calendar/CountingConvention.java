package org.rectification.calendar;

import java.util.List;
import org.rectification.base.Citation;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The way a limit is counted: whether the starting day counts, what happens when the last day is a day off, and whether
 * an act on the last day is in time. All three are explicit, because practice differs in each.
 *
 * <p>Two conventions are usual. A statutory limit excludes the starting day and moves a last day that is a day off to
 * the next working day ({@link #statutory()}). A public notice (公示) counts its first day and ends on its printed last
 * day ({@link #publicNotice()}); some notices exclude the first day, so {@link NoticeWindow} checks both.
 *
 * @param startDay whether the starting day counts
 * @param lastDay what happens when the last day is a day off
 * @param lastDayInTime whether an act on the last day is in time
 * @param sources the provisions behind the convention, empty for a declared practice
 * @since 0.1.0
 */
public record CountingConvention(StartDay startDay, LastDay lastDay, boolean lastDayInTime, List<Citation> sources) {

    /** Whether the starting day counts. */
    public enum StartDay implements Labelled {
        /** The starting day is excluded; counting begins on the next day (开始的当日不计入). */
        EXCLUDED(LocalText.of("不含首日", "without the first day")),
        /** The starting day is the first day counted (含起始日). */
        COUNTED(LocalText.of("含首日", "with the first day"));

        private final LocalText label;

        StartDay(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** What happens when the last day is a day off. */
    public enum LastDay implements Labelled {
        /** The next working day becomes the last day (顺延). */
        MOVES_TO_NEXT_WORKING_DAY(LocalText.of("顺延至下一工作日", "moves to the next working day")),
        /** The last day does not move. */
        STAYS(LocalText.of("不顺延", "stays"));

        private final LocalText label;

        LastDay(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private static final LocalText CIVIL_CODE =
            LocalText.of("中华人民共和国民法典", "Civil Code of the People's Republic of China");

    private static final CountingConvention STATUTORY = new CountingConvention(
            StartDay.EXCLUDED,
            LastDay.MOVES_TO_NEXT_WORKING_DAY,
            true,
            List.of(
                    Citation.of(CIVIL_CODE).withProvision("Art. 201"),
                    Citation.of(CIVIL_CODE).withProvision("Art. 203")));

    private static final CountingConvention PUBLIC_NOTICE =
            new CountingConvention(StartDay.COUNTED, LastDay.STAYS, true, List.of());

    /**
     * Makes a convention from its parts.
     *
     * @param startDay whether the starting day counts
     * @param lastDay what happens when the last day is a day off
     * @param lastDayInTime whether an act on the last day is in time
     * @param sources the provisions behind the convention, empty for a declared practice
     * @throws NullPointerException if an argument or a source is null
     */
    public CountingConvention {
        Checks.notNull(startDay, "startDay");
        Checks.notNull(lastDay, "lastDay");
        sources = List.copyOf(Checks.notNull(sources, "sources"));
    }

    /**
     * Returns a convention without a source.
     *
     * @param startDay whether the starting day counts
     * @param lastDay what happens when the last day is a day off
     * @param lastDayInTime whether an act on the last day is in time
     * @return the convention
     * @throws NullPointerException if an argument is null
     */
    public static CountingConvention of(StartDay startDay, LastDay lastDay, boolean lastDayInTime) {
        return new CountingConvention(startDay, lastDay, lastDayInTime, List.of());
    }

    /**
     * Returns the convention of statutory limits: the starting day is excluded (Civil Code, Art. 201), a last day that
     * is a day off moves to the next working day, and an act on the last day is in time (Art. 203).
     *
     * @return the convention
     */
    public static CountingConvention statutory() {
        return STATUTORY;
    }

    /**
     * Returns the convention of most public notices: the first day counts, the last day does not move, and an objection
     * on it is in time. No rule states it; it matches the published windows.
     *
     * @return the convention
     */
    public static CountingConvention publicNotice() {
        return PUBLIC_NOTICE;
    }

    /** Returns whether the starting day counts. */
    boolean countsStart() {
        return startDay == StartDay.COUNTED;
    }

    @Override
    public String toString() {
        return OneLine.of(
                "CountingConvention", startDay, lastDay, lastDayInTime ? "last day in time" : "last day late");
    }
}

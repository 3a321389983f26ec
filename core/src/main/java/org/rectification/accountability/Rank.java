package org.rectification.accountability;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The rank of a person (领导职务层次), as far as published: the level, and whether the seat is principal or deputy.
 *
 * <pre>{@code
 * new Rank(Rank.Level.BUREAU, Rank.Seat.PRINCIPAL).label();    // 正厅级
 * Rank.of(Rank.Level.DIVISION).label();                       // 处级 // which seat is not said
 * }</pre>
 *
 * @param level the level
 * @param seat principal, deputy or not stated
 * @since 0.1.0
 */
public record Rank(Level level, Seat seat) implements Labelled {

    /** The levels, from the top down. Some sources give only "township level and below". */
    public enum Level implements Labelled {
        /** Ministers and heads of provinces (省部级). */
        MINISTRY(LocalText.of("省部级", "ministerial")),
        /** Heads of provincial departments and cities (厅局级). */
        BUREAU(LocalText.of("厅级", "bureau")),
        /** Heads of divisions and counties (县处级). */
        DIVISION(LocalText.of("处级", "division")),
        /** Heads of sections and townships (乡科级). */
        SECTION(LocalText.of("科级", "section")),
        /** Section level or below, not distinguished (乡科级及以下). */
        SECTION_OR_BELOW(LocalText.of("科级及以下", "section or below")),
        /** Below section level (科级以下). */
        BELOW_SECTION(LocalText.of("科级以下", "below section"));

        private final LocalText label;

        Level(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The seat within a level. */
    public enum Seat implements Labelled {
        /** The principal seat (正职). */
        PRINCIPAL(LocalText.of("正", "principal")),
        /** A deputy seat (副职). */
        DEPUTY(LocalText.of("副", "deputy")),
        /** Not stated (未说明). */
        NOT_STATED(LocalText.of("正副未说明", "seat not stated"));

        private final LocalText label;

        Seat(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a rank.
     *
     * @param level the level
     * @param seat principal, deputy or not stated
     * @throws NullPointerException if an argument is null
     */
    public Rank {
        Checks.notNull(level, "level");
        Checks.notNull(seat, "seat");
    }

    /**
     * Returns a rank without a stated seat.
     *
     * @param level the level
     * @return the rank
     * @throws NullPointerException if the level is null
     */
    public static Rank of(Level level) {
        return new Rank(level, Seat.NOT_STATED);
    }

    @Override
    public LocalText label() {
        if (seat == Seat.NOT_STATED) {
            return level.label();
        }
        String chinese = level.label().chinese().orElseThrow();
        String english = level.label().english().orElseThrow();
        return LocalText.of(
                seat.label().chinese().orElseThrow() + chinese,
                english + " (" + seat.label().english().orElseThrow() + ")");
    }

    @Override
    public String toString() {
        return OneLine.of("Rank", level, seat);
    }
}

package org.rectification.base;

import org.rectification.internal.Checks;

/**
 * The answer to a comparison in which bounds take part: yes, no, or not to be decided by what the sources say. More than
 * 10 is more than 9; whether it is more than 12 nobody can say.
 */
public enum Truth implements Labelled {
    /** It holds whatever the amounts are (是). */
    YES(LocalText.of("是", "yes")),
    /** It fails whatever the amounts are (否). */
    NO(LocalText.of("否", "no")),
    /** It holds for some of the amounts that the sources allow and fails for others (无法判定). */
    UNDECIDABLE(LocalText.of("无法判定", "undecidable"));

    private final LocalText label;

    Truth(LocalText label) {
        this.label = label;
    }

    /**
     * Returns the answer to a question that has been decided.
     *
     * @param holds whether it holds
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Returns the answer to the opposite question.
     *
     * @return no for yes, yes for no, undecidable for undecidable
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDECIDABLE -> UNDECIDABLE;
        };
    }

    /**
     * Returns whether both hold.
     *
     * @param other the other answer
     * @return no if one is no, else undecidable if one is undecidable, else yes
     * @throws NullPointerException if the argument is null
     */
    public Truth and(Truth other) {
        Checks.notNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNDECIDABLE;
    }

    @Override
    public LocalText label() {
        return label;
    }
}

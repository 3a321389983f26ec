package org.rectification.base;

import org.rectification.internal.Checks;

/**
 * A three-valued answer: yes, no, or undecidable from the sources. For example, "more than 10" is more than 9, but
 * whether it is more than 12 is undecidable.
 *
 * @since 0.1.0
 */
public enum Truth implements Labelled {
    /** True whatever the sources leave open (是). */
    YES(LocalText.of("是", "yes")),
    /** False whatever the sources leave open (否). */
    NO(LocalText.of("否", "no")),
    /** True or false depending on what the sources leave open (无法判定). */
    UNDECIDABLE(LocalText.of("无法判定", "undecidable"));

    private final LocalText label;

    Truth(LocalText label) {
        this.label = label;
    }

    /**
     * Returns yes or no for a boolean.
     *
     * @param holds the boolean
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
     * Returns the conjunction of two answers.
     *
     * @param other the other answer
     * @return no if either is no, undecidable if neither is no and one is undecidable, yes if both are yes
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

package org.rectification.internal;

import java.util.Locale;

/** The rule for the stable names of definitions in documents. */
public final class StableNames {

    /** The most characters of a name. */
    public static final int MAX_LENGTH = 100;

    private StableNames() {}

    /**
     * Returns the stable name of a constant: its name in lower case with hyphens.
     *
     * @param constant the constant
     * @return such as "basically-complete"
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns whether a text is a stable name: lower-case letters, digits and single hyphens between them.
     *
     * @param name the text
     * @return true if the text keeps the rule
     */
    public static boolean isName(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH || name.startsWith("-") || name.endsWith("-")) {
            return false;
        }
        return !name.contains("--")
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
}

package org.rectification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What {@code toString} returns: one line for people, at most {@value #MAX_LENGTH} characters long whatever the value
 * holds.
 */
public final class OneLine {

    /** The most characters a line has. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_PART = 60;
    private static final int FIRST_OF_MANY = 3;

    private OneLine() {}

    /**
     * Returns a value as its type and its most telling parts: {@code Issue[gx-1, 考核失之于宽, due 2017-12-31]}.
     *
     * @param type the type's name
     * @param parts the parts in order; null, an empty optional, an empty list and an empty text are left out
     * @return the line
     */
    public static String of(String type, @Nullable Object... parts) {
        List<String> shown = shown(parts, MAX_PART);
        return shown.isEmpty()
                ? type
                : type + "[" + cut(String.join(", ", shown), MAX_LENGTH - type.length() - 2) + "]";
    }

    /**
     * Returns a value as a sentence: {@code issues-complete on 2017-12-31: 22/37 = 59 %}.
     *
     * @param words its words in order, to be set apart by spaces; left out as by {@link #of}
     * @return the line
     */
    public static String sentence(@Nullable Object... words) {
        return cut(String.join(" ", shown(words, MAX_LENGTH)), MAX_LENGTH);
    }

    /**
     * Returns a text as one line.
     *
     * @param text the text, of any length
     * @return the text on one line, shortened if it is too long
     */
    public static String text(String text) {
        return cut(text, MAX_LENGTH);
    }

    /**
     * Returns how many there are of something.
     *
     * @param count how many
     * @param one what one is called; more are called the same with an s
     * @return such as "37 issues", or an empty text for none
     */
    public static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    /**
     * Returns how many there are of something.
     *
     * @param count how many
     * @param one what one is called
     * @param several what several are called
     * @return such as "2 bodies", or an empty text for none
     */
    public static String count(int count, String one, String several) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : several);
    }

    /**
     * Returns something that may be absent with a word before it.
     *
     * @param word what stands before it
     * @param value what may be absent
     * @return such as "by ganzhou", or an empty text
     */
    public static String with(String word, Optional<?> value) {
        return value.isPresent() ? word + " " + shown(value.get(), MAX_PART) : "";
    }

    /**
     * Returns what of an issue is meant.
     *
     * @param issue the issue's id
     * @param part the id of its part, measure or key step; absent for the issue as a whole
     * @return such as "gx-1" or "gx-1/p1"
     */
    public static String path(Object issue, Optional<String> part) {
        return text(issue + part.map(id -> "/" + id).orElse(""));
    }

    private static List<String> shown(@Nullable Object[] values, int max) {
        List<String> shown = new ArrayList<>();
        for (Object value : values) {
            String text = shown(value, max);
            if (!text.isEmpty()) {
                shown.add(text);
            }
        }
        return shown;
    }

    private static String shown(@Nullable Object value, int max) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return shown(optional.orElse(null), max);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
        }
        if (value instanceof Enum<?> constant) {
            return StableNames.of(constant);
        }
        return value instanceof Collection<?> several ? some(several) : cut(value.toString(), max);
    }

    private static String some(Collection<?> several) {
        List<String> first = new ArrayList<>();
        for (Object one : several) {
            if (first.size() == FIRST_OF_MANY) {
                first.add("and " + (several.size() - FIRST_OF_MANY) + " more");
                break;
            }
            first.add(shown(one, MAX_PART));
        }
        return String.join("; ", first);
    }

    /** Makes what cannot be seen a space and cuts between characters, never through one. */
    private static String cut(String text, int max) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (line.length() + Character.charCount(codePoint) > max) {
                return line.substring(0, line.offsetByCodePoints(line.length(), -1)) + "…";
            }
            line.appendCodePoint(Quoted.isUnseen(codePoint) ? ' ' : codePoint);
            i += Character.charCount(codePoint);
        }
        return line.toString();
    }
}

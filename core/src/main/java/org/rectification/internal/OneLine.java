package org.rectification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Formats the results of {@code toString}: one line of at most {@value #MAX_LENGTH} characters, whatever the value. */
public final class OneLine {

    /** The most characters of a line. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_PART = 60;
    private static final int FIRST_OF_MANY = 3;

    private OneLine() {}

    /**
     * Returns a value as its type and its main parts: {@code Issue[gx-1, 考核失之于宽, due 2017-12-31]}.
     *
     * @param type the type's name
     * @param parts the parts in order; null, an empty optional, an empty list and an empty text are omitted
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
     * @param words the words in order, separated by spaces; omitted as by {@link #of}
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
     * Returns a count with its noun.
     *
     * @param count the count
     * @param one the singular noun; the plural adds an s
     * @return such as "37 issues", or an empty text for 0
     */
    public static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    /**
     * Returns a count with its noun.
     *
     * @param count the count
     * @param one the singular noun
     * @param several the plural noun
     * @return such as "2 bodies", or an empty text for 0
     */
    public static String count(int count, String one, String several) {
        return count == 0 ? "" : number(count, one, several);
    }

    /**
     * Returns a number with its noun, also for 0.
     *
     * @param number the number
     * @param one the singular noun; the plural adds an s
     * @return such as "0 findings" or "1 finding"
     */
    public static String number(long number, String one) {
        return number(number, one, one + "s");
    }

    /**
     * Returns a number with its noun, also for 0.
     *
     * @param number the number
     * @param one the singular noun
     * @param several the plural noun
     * @return such as "0 bodies" or "1 body"
     */
    public static String number(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /**
     * Returns an optional value with a word before it.
     *
     * @param word the word before the value
     * @param value the optional value
     * @return such as "by ganzhou", or an empty text if the value is absent
     */
    public static String with(String word, Optional<?> value) {
        return value.isPresent() ? word + " " + shown(value.get(), MAX_PART) : "";
    }

    /**
     * Returns the path of an issue or of one of its parts.
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

    /** Replaces invisible characters by spaces and cuts the text without splitting a surrogate pair. */
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

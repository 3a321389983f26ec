package org.rectification.json.internal.tokens;

import org.rectification.base.LocalText;

/** Formats values of a document for messages: long values are shortened and control characters are escaped. */
public final class Shown {

    private static final int MAX_CODE_POINTS = 60;

    private Shown() {}

    /**
     * Returns a text in quotes.
     *
     * @param text the text
     * @return the text for a message
     */
    public static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /**
     * Returns a text without quotes.
     *
     * @param text the text
     * @return the text for a message
     */
    public static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        int codePoints = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (++codePoints > MAX_CODE_POINTS) {
                return shown.append('…').toString();
            }
            append(shown, codePoint);
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /**
     * Returns a text on one line, without shortening it.
     *
     * @param text the text
     * @return the text with control characters escaped
     */
    public static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(shown, codePoint));
        return shown.toString();
    }

    /**
     * Returns the description of a character.
     *
     * @param codePoint the character
     * @return the description, such as {@code the character "x"}
     */
    public static LocalText character(int codePoint) {
        if (codePoint == '"') {
            return LocalText.of("双引号", "a double quote");
        }
        StringBuilder shown = new StringBuilder();
        append(shown, codePoint);
        return LocalText.of("字符“" + shown + "”", "the character \"" + shown + '"');
    }

    /**
     * Returns whether a code point is an unpaired surrogate.
     *
     * @param codePoint the code point
     * @return true if the code point is an unpaired surrogate
     */
    public static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static void append(StringBuilder shown, int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.CONTROL || isSurrogate(codePoint) || type == Character.LINE_SEPARATOR) {
            String hex = Integer.toHexString(codePoint);
            shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            shown.appendCodePoint(codePoint);
        }
    }
}

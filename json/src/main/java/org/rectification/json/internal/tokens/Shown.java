package org.rectification.json.internal.tokens;

import org.rectification.base.LocalText;

/** Values of a document as messages show them: cut where they are long, control characters escaped. */
public final class Shown {

    private static final int MAX_CODE_POINTS = 60;

    private Shown() {}

    /**
     * Returns a text in quotes.
     *
     * @param text the text
     * @return the text as a message shows it
     */
    public static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /**
     * Returns a text without quotes.
     *
     * @param text the text
     * @return the text as a message shows it
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
     * Returns a text on one line, however long.
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
     * Returns a character by name.
     *
     * @param codePoint the character
     * @return such as {@code the character "x"}
     */
    public static LocalText character(int codePoint) {
        if (codePoint == '"') {
            return LocalText.of("双引号", "a double quote");
        }
        StringBuilder shown = new StringBuilder();
        append(shown, codePoint);
        return LocalText.of("字符\"" + shown + '"', "the character \"" + shown + '"');
    }

    /**
     * Returns whether a code point is half of a surrogate pair, whose other half is missing.
     *
     * @param codePoint the code point
     * @return true if it is
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

package org.rectification.internal;

/** Formats arbitrary texts for messages. */
public final class Quoted {

    private Quoted() {}

    /**
     * Returns a text for one line of a message: in quotes, cut after 60 code points, with invisible characters escaped.
     *
     * @param value the text
     * @return the text in quotes
     */
    public static String text(String value) {
        StringBuilder shown = new StringBuilder("\"");
        int codePoints = 0;
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            if (++codePoints > 60) {
                return shown.append("…\"").toString();
            }
            if (isUnseen(codePoint)) {
                String hex = Integer.toHexString(codePoint);
                shown.append("\\u")
                        .append("0".repeat(Math.max(0, 4 - hex.length())))
                        .append(hex);
            } else {
                shown.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return shown.append('"').toString();
    }

    /**
     * Returns whether a character is invisible: controls, line ends, unpaired surrogates, and format characters such as
     * the byte order mark that spreadsheets leave before the first cell.
     *
     * @param codePoint the character
     * @return true if a message must escape it
     */
    public static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}

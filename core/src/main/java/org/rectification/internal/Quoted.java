package org.rectification.internal;

/** Texts as messages show them, whatever is wrong with them. */
public final class Quoted {

    private Quoted() {}

    /**
     * Returns a text fit for one line of a message: in quotes, cut after 60 code points, what cannot be seen escaped.
     *
     * @param value the text
     * @return the text as shown
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
     * Returns whether a character cannot be seen: controls, line ends, halves of a pair, and format characters, such as
     * the byte order mark that spreadsheets leave before a first cell.
     *
     * @param codePoint the character
     * @return true if a message must show it by its number
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

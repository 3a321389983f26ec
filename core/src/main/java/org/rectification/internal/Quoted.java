package org.rectification.internal;

/** Texts as messages show them, whatever is wrong with them. */
public final class Quoted {

    private Quoted() {}

    /**
     * Returns a text fit for one line of a message: in quotes, cut after 60 code points, control characters escaped.
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
            int type = Character.getType(codePoint);
            if (type == Character.CONTROL || type == Character.SURROGATE) {
                shown.append("\\u");
                String hex = Integer.toHexString(codePoint);
                shown.append("0".repeat(4 - hex.length())).append(hex);
            } else {
                shown.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return shown.append('"').toString();
    }
}

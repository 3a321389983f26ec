package org.rectification.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which the places of faults were marked with {@code §}, without the marks, and the places as messages tell
 * them. Counted one code point after the other, so that nothing is taken from the code under test.
 */
record Marked(String text, List<String> places) {

    private static final int MARK = '§';

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int codePoint : marked.codePoints().toArray()) {
            if (codePoint == MARK) {
                places.add(line + ":" + column + " ");
                continue;
            }
            text.appendCodePoint(codePoint);
            if (codePoint == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Marked(text.toString(), places);
    }

    /** The only place; the start of the text if none was marked. */
    String only() {
        if (places.size() > 1) {
            throw new IllegalStateException("one place at most must be marked, but were " + places);
        }
        return places.isEmpty() ? "1:1 " : places.get(0);
    }

    /** Each sentence behind its place. */
    List<String> before(String... sentences) {
        if (places.size() != sentences.length) {
            throw new IllegalStateException(places.size() + " places for " + sentences.length + " sentences");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            lines.add(places.get(i) + sentences[i]);
        }
        return lines;
    }
}

package org.rectification.plan;

import java.util.ArrayList;
import java.util.List;
import org.rectification.plan.DeadlineToken.Kind;

/**
 * Splits a wording into tokens, in one pass. Full-width forms are treated as the plain ones, quotation marks and
 * invisible characters are dropped, white space only marks the token after it, and a new line is a separator.
 */
final class DeadlineLexer {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    /** The characters used for zero among Chinese digits, including look-alikes. */
    private static final String ZEROS = "〇零○◯0Oo";

    private static final String QUOTATION_MARKS = "\"'“”‘’「」『』《》";
    private static final String SEPARATORS = ",;:。()[]{}【】〔〕〖〗〈〉|﹐﹑﹔﹕﹙﹚·•●◆■";
    private static final String HYPHENS = "-‐‑−﹣";
    private static final String DASHES = "‒–—―─━~〜∼";
    private static final int LONGEST_NUMBER = 8;

    private final String words;
    /** The relevant characters, each with its position in the words and whether white space precedes it. */
    private final StringBuilder text = new StringBuilder();

    private final int[] places;
    private final boolean[] spaced;
    private final boolean[] newLine;
    private final boolean mayMove;
    private final List<DeadlineToken> tokens = new ArrayList<>();
    private final List<RelativeLimit> limits = new ArrayList<>();
    private final List<UndatedReason> refusals = new ArrayList<>();
    private int position;
    private int steps;

    DeadlineLexer(String words) {
        this.words = words;
        places = new int[words.length() + 1];
        spaced = new boolean[words.length() + 1];
        newLine = new boolean[words.length() + 1];
        normalize();
        mayMove = text.indexOf(RelativeWords.MOVES) >= 0;
    }

    /** All tokens; the last is {@link Kind#END_OF_WORDS}. */
    List<DeadlineToken> tokens() {
        while (position < text.length()) {
            next();
        }
        tokens.add(new DeadlineToken(Kind.END_OF_WORDS, 0, 0, words.length(), words.length(), spaced[text.length()]));
        return withoutBrokenCells();
    }

    /** The relative limits, in order. */
    List<RelativeLimit> limits() {
        return limits;
    }

    /** Why each {@link Kind#REFUSED_LIMIT} is refused, in order. */
    List<UndatedReason> refusals() {
        return refusals;
    }

    /**
     * A new line starts a new item, unless a mark next to it already does, or the two sides are one date broken by a
     * narrow cell.
     */
    private List<DeadlineToken> withoutBrokenCells() {
        List<DeadlineToken> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            DeadlineToken token = tokens.get(i);
            if (!token.isNewLine()
                    || !(isBesideMark(tokens.get(i - 1), tokens.get(i + 1)) || isInDate(tokens.get(i - 1), i + 1))) {
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean isBesideMark(DeadlineToken before, DeadlineToken after) {
        return isMark(before.kind()) || before.kind() == Kind.TO || isMark(after.kind());
    }

    private static boolean isMark(Kind kind) {
        return kind == Kind.SEPARATOR || kind == Kind.SLASH || kind == Kind.HYPHEN || kind == Kind.DASH;
    }

    private boolean isInDate(DeadlineToken before, int next) {
        DeadlineToken after = tokens.get(next);
        return switch (after.kind()) {
            case END, BEFORE, WITHIN -> true;
            case YEAR, MONTH, DAY, QUARTER -> before.kind() == Kind.NUMBER;
            case ORDINAL, MONTHS -> before.kind() == Kind.YEAR;
            case TO -> before.kind() == Kind.YEAR || before.kind() == Kind.MONTH || before.kind() == Kind.DAY;
            case DAYS -> before.kind() == Kind.MONTH;
            case NUMBER -> {
                Kind unit = after.high() <= 2 ? tokens.get(next + 1).kind() : Kind.UNKNOWN;
                yield switch (before.kind()) {
                    case YEAR -> unit == Kind.MONTH || unit == Kind.QUARTER;
                    case MONTH -> unit == Kind.DAY;
                    case ORDINAL -> unit == Kind.QUARTER;
                    default -> false;
                };
            }
            default -> false;
        };
    }

    /** The number of times a character or word was examined. */
    int steps() {
        return steps;
    }

    private void normalize() {
        boolean space = false;
        boolean line = false;
        for (int i = 0; i < words.length(); i++) {
            char c = plain(words.charAt(i));
            steps++;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                line |= c == '\n';
            } else if (QUOTATION_MARKS.indexOf(c) < 0 && Character.getType(c) != Character.FORMAT) {
                spaced[text.length()] = space;
                newLine[text.length()] = line;
                places[text.length()] = i;
                text.append(c);
                space = false;
                line = false;
            }
        }
        spaced[text.length()] = space;
        places[text.length()] = words.length();
    }

    private static char plain(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    private void next() {
        char c = text.charAt(position);
        if (limit() || lastDayMoves()) {
            return;
        }
        if (isDigit(c)) {
            if (!clock()) {
                europeanNumber();
            }
        } else if (c == '元' && at(1) == '月') {
            add(Kind.NUMBER, 1, 1, 1); // 元月 is January
        } else if ((c == 'Q' || c == 'q') && at(1) >= '1' && at(1) <= '4' && !isDigit(at(2))) {
            int last = 3 * (at(1) - '0');
            add(Kind.MONTHS, last - 2, last, 2); // Q4
        } else if (c == '、') {
            add(Kind.SEPARATOR, DeadlineToken.JOINS, 0, 1);
        } else if (SEPARATORS.indexOf(c) >= 0 || isCircledNumber(c)) {
            add(Kind.SEPARATOR, 0, 0, 1);
        } else if (HYPHENS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0) {
            dash();
        } else if (c == '.') {
            add(Kind.DOT, 0, 0, 1);
        } else if (c == '/') {
            add(Kind.SLASH, 0, 0, 1);
        } else if (!word()) {
            if (digit(c) >= 0 || c == '十') {
                chineseNumber();
            } else {
                unknown(1);
            }
        }
    }

    /** A relative limit. One whose event is not among those known is a word of relation; others are refused as such. */
    private boolean limit() {
        if (!isItemStart()) {
            return false;
        }
        steps++;
        RelativeWords.Phrase phrase = RelativeWords.at(text, position, spaced, newLine);
        if (phrase == null || (phrase.isNumberFirst() && isAfterNumberAndMark())) {
            return false;
        }
        RelativeLimit limit = phrase.limit();
        if (limit != null) {
            limits.add(limit);
            add(Kind.LIMIT, limits.size() - 1, 0, phrase.length());
        } else if (phrase.refusal() == UndatedReason.RELATIVE) {
            add(Kind.RELATIVE, 0, 0, phrase.length());
        } else {
            refusals.add(phrase.refusal());
            add(Kind.REFUSED_LIMIT, refusals.size() - 1, 0, phrase.length());
        }
        return true;
    }

    private boolean lastDayMoves() {
        if (!mayMove) {
            return false;
        }
        int length = RelativeWords.lastDayMovesAt(text, position);
        steps++;
        if (length > 0) {
            add(Kind.DAY_OFF_MOVES, 0, 0, length);
        }
        return length > 0;
    }

    private boolean isItemStart() {
        if (tokens.isEmpty()) {
            return true;
        }
        return switch (tokens.get(tokens.size() - 1).kind()) {
            case SEPARATOR, SLASH, DOT, LABEL -> true;
            case NUMBER, MONTH, TO, HYPHEN, DASH -> false; // a date or a number may go on in the next line
            default -> newLine[position];
        };
    }

    /** 1.5个月内 and 1、2个月内: the number and the mark may belong to the limit, unless white space or a bracket follows. */
    private boolean isAfterNumberAndMark() {
        return tokens.size() > 1
                && tokens.get(tokens.size() - 2).kind() == Kind.NUMBER
                && !spaced[position]
                && text.charAt(position - 1) != ')';
    }

    /** ① to ⑳ and similar characters, which number the items of a cell. */
    private static boolean isCircledNumber(char c) {
        return c >= '①' && c <= '⒛';
    }

    private void dash() {
        boolean hyphen = HYPHENS.indexOf(text.charAt(position)) >= 0;
        int length = 1;
        while (at(length) != 0 && (HYPHENS.indexOf(at(length)) >= 0 || DASHES.indexOf(at(length)) >= 0)) {
            length++;
        }
        add(hyphen && length == 1 ? Kind.HYPHEN : Kind.DASH, 0, 0, length);
    }

    private boolean word() {
        for (int length = Math.min(DeadlineWords.MAX_LENGTH, text.length() - position); length > 0; length--) {
            steps++;
            if (length == 2 && isTwoWords()) {
                continue;
            }
            DeadlineWords.Word word = DeadlineWords.find(text.substring(position, position + length));
            if (word != null) {
                add(word.kind(), word.low(), word.high(), length);
                return true;
            }
        }
        return false;
    }

    /** Whether a new line separates the next two characters, and each side is a word: 前 and 期末, but not 前期. */
    private boolean isTwoWords() {
        return newLine[position + 1]
                && DeadlineWords.find(text.substring(position, position + 1)) != null
                && isWordAt(position + 1);
    }

    private boolean isWordAt(int start) {
        for (int end = start + 1; end <= Math.min(start + DeadlineWords.MAX_LENGTH, text.length()); end++) {
            steps++;
            if (DeadlineWords.find(text.substring(start, end)) != null) {
                return true;
            }
        }
        return false;
    }

    /** 24时, 17时30分 or 24:00, after a date only: elsewhere a colon may follow the number of an item. */
    private boolean clock() {
        int digits = digitsAt(0);
        if (digits > 2 || !isAfterDate()) {
            return false;
        }
        int length = digits;
        int minute = 0;
        char mark = at(length++);
        if (mark == '时' || mark == '点') {
            int more = digitsAt(length);
            if ((more == 1 || more == 2) && at(length + more) == '分') {
                minute = numberAt(length, more);
                length += more + 1;
            }
        } else if (mark == ':' && digitsAt(length) == 2) {
            minute = numberAt(length, 2);
            length += 2;
            if (at(length) == ':' && digitsAt(length + 1) == 2) {
                length += 3; // the seconds
            }
        } else {
            return false;
        }
        add(Kind.CLOCK, numberAt(0, digits), minute, length);
        return true;
    }

    private boolean isAfterDate() {
        if (tokens.isEmpty()) {
            return false;
        }
        int last = tokens.size() - 1;
        Kind before = tokens.get(last).kind();
        return before == Kind.DAY
                || before == Kind.NUMBER
                || before == Kind.WEEKDAY
                || (before == Kind.SEPARATOR && last > 0 && tokens.get(last - 1).kind() == Kind.WEEKDAY);
    }

    /** The number of consecutive digits, at most one more than a clock time has. */
    private int digitsAt(int offset) {
        int digits = 0;
        while (digits < 3 && isDigit(at(offset + digits))) {
            digits++;
        }
        return digits;
    }

    private int numberAt(int offset, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + at(offset + i) - '0';
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void europeanNumber() {
        int value = 0;
        int length = 0;
        while (isDigit(at(length)) && !(length > 0 && spaced[position + length])) {
            value = length < LONGEST_NUMBER ? value * 10 + at(length) - '0' : 0;
            length++;
        }
        if (length > LONGEST_NUMBER) {
            unknown(length);
        } else {
            add(Kind.NUMBER, value, length, length);
        }
    }

    /** Either consecutive digits, as in years (二〇一七), or a number up to 99 with 十 (三十一). */
    private void chineseNumber() {
        int length = 0;
        int tens = -1; // the position of 十
        boolean wrong = false;
        int inRow = 0;
        while ((digit(at(length)) >= 0 || at(length) == '十') && !(length > 0 && spaced[position + length])) {
            if (at(length) == '十') {
                wrong |= tens >= 0 || length > 1;
                tens = length;
            } else {
                wrong |= tens >= 0 && length > tens + 1;
                inRow = length < LONGEST_NUMBER ? inRow * 10 + digit(at(length)) : 0;
            }
            length++;
        }
        if (tens < 0 && (length == 1 || length == 4)) {
            add(Kind.NUMBER, inRow, length, length);
        } else if (tens >= 0 && !wrong) {
            int before = tens == 0 ? 1 : digit(at(0));
            int after = length == tens + 1 ? 0 : digit(at(tens + 1));
            boolean zero = before == 0 || (length > tens + 1 && after == 0);
            if (zero) {
                unknown(length);
            } else {
                add(Kind.NUMBER, before * 10 + after, 0, length);
            }
        } else {
            unknown(length);
        }
    }

    private static int digit(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : CHINESE_DIGITS.indexOf(c);
    }

    private char at(int offset) {
        steps++;
        return position + offset < text.length() ? text.charAt(position + offset) : 0;
    }

    /** Consecutive unknown characters form one token. */
    private void unknown(int length) {
        separateLines();
        int start = places[position];
        boolean space = spaced[position];
        DeadlineToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && last.kind() == Kind.UNKNOWN) {
            start = last.start();
            space = last.spaced();
            tokens.remove(tokens.size() - 1);
        }
        position += length;
        tokens.add(new DeadlineToken(Kind.UNKNOWN, 0, 0, start, endBefore(position), space));
    }

    private void separateLines() {
        if (newLine[position] && !tokens.isEmpty()) {
            int end = tokens.get(tokens.size() - 1).end();
            tokens.add(new DeadlineToken(Kind.SEPARATOR, DeadlineToken.NEW_LINE, 0, end, end, false));
        }
    }

    private void add(Kind kind, int low, int high, int length) {
        separateLines();
        int start = places[position];
        boolean space = spaced[position];
        position += length;
        tokens.add(new DeadlineToken(kind, low, high, start, endBefore(position), space));
    }

    /** The end, in the words, of the character before a position of the text, which is not the first. */
    private int endBefore(int textPosition) {
        return places[textPosition - 1] + 1;
    }
}

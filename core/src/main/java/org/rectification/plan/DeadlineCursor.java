package org.rectification.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.plan.DeadlineToken.Kind;

/**
 * The state of parsing a wording: the tokens, the position, and the refusals, which show the part of the words
 * concerned. The position only increases.
 */
final class DeadlineCursor {

    static final int NONE = -1;
    static final int YEAR_DIGITS = 4;

    private final String words;
    private final List<DeadlineToken> tokens;
    private final List<RelativeLimit> limits;
    private final List<UndatedReason> refusals;
    private final @Nullable Kind[] units;
    private int index;
    private int steps;

    DeadlineCursor(String words) {
        this.words = words;
        DeadlineLexer lexer = new DeadlineLexer(words);
        tokens = lexer.tokens();
        limits = lexer.limits();
        refusals = lexer.refusals();
        steps = lexer.steps();
        units = units(tokens);
    }

    String words() {
        return words;
    }

    /** The position of the next token. */
    int index() {
        return index;
    }

    /** The work done so far: characters, words and tokens examined. */
    int steps() {
        return steps;
    }

    /**
     * For each number its unit: the one that follows, or in a list or range without one, that of the next number: 6、7月,
     * 2018-2020年. A unit is not shared across a new line, which may split the digits of a number. A number of four
     * digits shares only 年.
     */
    private static @Nullable Kind[] units(List<DeadlineToken> tokens) {
        @Nullable Kind[] units = new Kind[tokens.size()];
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.NUMBER) {
                Kind next = tokens.get(i + 1).kind();
                int following = i + 2;
                if (following < tokens.size() && tokens.get(following).kind() == Kind.ORDINAL) {
                    following++;
                }
                if (isUnit(next)) {
                    units[i] = next;
                } else if (links(next) && !tokens.get(i + 1).isNewLine() && following < tokens.size()) {
                    units[i] = units[following];
                }
            }
        }
        return units;
    }

    private static boolean isUnit(Kind kind) {
        return kind == Kind.YEAR || kind == Kind.MONTH || kind == Kind.DAY || kind == Kind.QUARTER;
    }

    static boolean links(Kind kind) {
        return isRangeMark(kind) || kind == Kind.SEPARATOR || kind == Kind.SLASH;
    }

    static boolean isRangeMark(Kind kind) {
        return kind == Kind.TO || kind == Kind.HYPHEN || kind == Kind.DASH;
    }

    /** The unit of the next token, which may follow a later one; null if there is none. */
    @Nullable
    Kind unit() {
        return units[index];
    }

    /** Consumes the next token, which is a limit. */
    RelativeLimit nextLimit() {
        return limits.get(next().low());
    }

    /** The refusal of the next token, which is a refused limit. */
    Unreadable refusedLimit() {
        return refusal(refusals.get(peek().low()), index, index + 1);
    }

    /** Whether any word refers to a time set elsewhere. */
    boolean refersElsewhere() {
        return tokens.stream().anyMatch(DeadlineToken::refersElsewhere);
    }

    DeadlineToken peek() {
        return tokens.get(index);
    }

    DeadlineToken next() {
        steps++;
        return tokens.get(index++);
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean accept(Kind kind) {
        if (at(kind)) {
            next();
            return true;
        }
        return false;
    }

    /** The kind of a token at a position; positions beyond the last token are the end. */
    Kind kind(int at) {
        return tokens.get(Math.min(at, tokens.size() - 1)).kind();
    }

    /** The words of a token at a position. */
    String text(int at) {
        return words.substring(tokens.get(at).start(), tokens.get(at).end());
    }

    /** The kind of the token {@code places} after the next one. */
    Kind ahead(int places) {
        return kind(index + places);
    }

    /** Whether the token {@code places} after the next one is a number of one or two digits. */
    boolean isShortNumber(int places) {
        return ahead(places) == Kind.NUMBER && tokens.get(index + places).high() <= 2;
    }

    /** A token does not match the grammar. */
    Unreadable notUnderstood(int at) {
        int shown = at > 0 && kind(at) == Kind.END_OF_WORDS ? at - 1 : at;
        return notUnderstood(shown, shown + 1);
    }

    /** If the wording has no year, a word of status or relation gives a more specific reason than an unknown word. */
    Unreadable notUnderstood(int first, int end) {
        int hint = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            steps++;
            DeadlineToken token = tokens.get(i);
            if (token.kind() == Kind.NUMBER && token.high() == YEAR_DIGITS) {
                return refusal(UndatedReason.NOT_UNDERSTOOD, first, end);
            }
            if (hint == NONE && hinted(token.kind()) != UndatedReason.NOT_UNDERSTOOD) {
                hint = i;
            }
        }
        return hint == NONE
                ? refusal(UndatedReason.NOT_UNDERSTOOD, first, end)
                : clauseRefusal(hinted(kind(hint)), hint);
    }

    private static UndatedReason hinted(Kind kind) {
        return switch (kind) {
            case DONE, STATUS -> UndatedReason.STATUS;
            case RELATIVE -> UndatedReason.RELATIVE;
            case ELSEWHERE -> UndatedReason.ELSEWHERE;
            default -> UndatedReason.NOT_UNDERSTOOD;
        };
    }

    /** A refusal that shows the whole clause of a token. */
    Unreadable clauseRefusal(UndatedReason why, int at) {
        int first = at;
        while (first > 0 && kind(first - 1) != Kind.SEPARATOR && kind(first - 1) != Kind.SLASH) {
            first--;
            steps++;
        }
        int end = at + 1;
        while (end < tokens.size() - 1 && kind(end) != Kind.SEPARATOR && kind(end) != Kind.SLASH) {
            end++;
            steps++;
        }
        return refusal(why, first, end);
    }

    /** A refusal that shows the tokens from one up to, but not including, another. */
    Unreadable refusal(UndatedReason why, int first, int end, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "part";
        arguments[1] =
                words.substring(tokens.get(first).start(), tokens.get(end - 1).end());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Unreadable(Reason.of(why, arguments));
    }

    /** Ends the parsing. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        final transient Reason reason;

        Unreadable(Reason reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }
}

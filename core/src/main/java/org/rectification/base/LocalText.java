package org.rectification.base;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;

/**
 * A name or sentence for people, in Chinese, in English, or in both. Sources are mostly Chinese; a translation is added
 * to the original and never replaces it.
 *
 * <p>At least one language is present. Each text is 1 to 2 000 code points long, with no white space at either end and
 * no control characters except the line feed.
 *
 * <pre>{@code
 * LocalText name = LocalText.of("江西省", "Jiangxi Province");
 * name.in(Language.ENGLISH);                        // "Jiangxi Province"
 * LocalText.chinese("江西省").in(Language.ENGLISH);    // "江西省" // the other language rather than nothing
 * }</pre>
 *
 * @param chinese the Chinese text, if there is one
 * @param english the English text, if there is one
 * @since 0.1.0
 */
public record LocalText(Optional<String> chinese, Optional<String> english) implements Serializable {

    private static final int MAX_CODE_POINTS = 2_000;
    private static final Place IN_CHINESE = Place.of("zh");
    private static final Place IN_ENGLISH = Place.of("en");

    /**
     * Makes a text from its parts.
     *
     * @param chinese the Chinese text, if there is one
     * @param english the English text, if there is one
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if both are absent or one breaks the rule for texts
     */
    public LocalText {
        Checks.notNull(chinese, "chinese");
        Checks.notNull(english, "english");
        Faults faults = Faults.of("text");
        faults.require(chinese.isPresent() || english.isPresent(), BaseFault.NO_TEXT, Place.HERE);
        chinese.ifPresent(text -> faults.text(IN_CHINESE, text, MAX_CODE_POINTS));
        english.ifPresent(text -> faults.text(IN_ENGLISH, text, MAX_CODE_POINTS));
        faults.throwIfAny();
    }

    /**
     * Returns a text in both languages.
     *
     * @param chinese the Chinese text
     * @param english the English text
     * @return the text
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if one breaks the rule for texts
     */
    public static LocalText of(String chinese, String english) {
        return new LocalText(
                Optional.of(Checks.notNull(chinese, "chinese")), Optional.of(Checks.notNull(english, "english")));
    }

    /**
     * Returns a text in Chinese only.
     *
     * @param chinese the Chinese text
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if it breaks the rule for texts
     */
    public static LocalText chinese(String chinese) {
        return new LocalText(Optional.of(Checks.notNull(chinese, "chinese")), Optional.empty());
    }

    /**
     * Returns a text in English only.
     *
     * @param english the English text
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if it breaks the rule for texts
     */
    public static LocalText english(String english) {
        return new LocalText(Optional.empty(), Optional.of(Checks.notNull(english, "english")));
    }

    /**
     * Returns a text assembled from parts, such as a list of names; a text longer than the limit is cut and ends in
     * "…".
     *
     * @param chinese the Chinese text, of any length
     * @param english the English text, of any length
     * @return the text
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if one breaks the rule for texts, apart from its length
     */
    public static LocalText shortened(String chinese, String english) {
        return of(cut(Checks.notNull(chinese, "chinese")), cut(Checks.notNull(english, "english")));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_CODE_POINTS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_CODE_POINTS - 1)) + "…";
    }

    /**
     * Returns a day as each language writes it: 2017年12月31日, 2017-12-31.
     *
     * @param day the day
     * @return the text in both languages
     * @throws NullPointerException if the argument is null
     */
    public static LocalText ofDay(LocalDate day) {
        return of(ChineseDates.in(Checks.notNull(day, "day")), day.toString());
    }

    /**
     * Returns a last day as each language writes it: 2017年6月15日前, by 2017-06-15. In Chinese the last day of a month or
     * of a year is written as plans do: 2017年6月底前, 2017年底前.
     *
     * @param last the last day, included
     * @return the text in both languages
     * @throws NullPointerException if the argument is null
     */
    public static LocalText byDay(LocalDate last) {
        return of(ChineseDates.by(Checks.notNull(last, "last")), "by " + last);
    }

    /**
     * Returns a span of days as each language writes it: 2017年1月1日至2017年12月31日, 2017-01-01/2017-12-31. A span of
     * one day is written as that day.
     *
     * @param span the span
     * @return the text in both languages
     * @throws NullPointerException if the argument is null
     */
    public static LocalText ofSpan(DateSpan span) {
        return of(ChineseDates.in(Checks.notNull(span, "span")), english(span));
    }

    private static String english(DateSpan span) {
        if (span.first().isPresent() && span.last().isPresent()) {
            return span.first().equals(span.last()) ? span.first().get().toString() : span.toString();
        }
        return span.first()
                .map(first -> "from " + first)
                .orElseGet(() -> span.last().map(last -> "until " + last).orElse("at any time"));
    }

    /**
     * Returns the text in the given language, or in the other one if it is absent.
     *
     * @param language the language wanted
     * @return the text, never empty
     * @throws NullPointerException if the argument is null
     */
    public String in(Language language) {
        Optional<String> wanted = Checks.notNull(language, "language") == Language.CHINESE ? chinese : english;
        Optional<String> other = language == Language.CHINESE ? english : chinese;
        return wanted.or(() -> other).orElseThrow();
    }

    /** Returns the Chinese text, or the English one if there is no Chinese text. */
    @Override
    public String toString() {
        return OneLine.text(in(Language.CHINESE));
    }

    @Serial
    private Object writeReplace() {
        return new Form(chinese.orElse(null), english.orElse(null));
    }

    /** The serial form: an {@link Optional} is not serializable. */
    private record Form(@Nullable String chinese, @Nullable String english) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> new LocalText(Optional.ofNullable(chinese), Optional.ofNullable(english)));
        }
    }
}

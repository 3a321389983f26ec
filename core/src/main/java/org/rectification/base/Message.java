package org.rectification.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectification.internal.Checks;

/** A template with the values of its slots; the text is made on request. */
record Message(MessageTemplate template, Map<String, Object> arguments) {

    /** The number of values of a list that a text shows. */
    private static final int MAX_LISTED = 10;

    /** The most digits on either side of the decimal point that a text shows. */
    private static final int MOST_DIGITS = 30;

    /** The names and values alternate: {@code "start", start, "end", end}. */
    static Message of(MessageCode code, Object... namesAndValues) {
        MessageTemplate template = Checks.notNull(code, "code").template();
        if (Checks.notNull(namesAndValues, "namesAndValues").length % 2 != 0) {
            throw new IllegalArgumentException(
                    "arguments must be names and values in turn, but were " + namesAndValues.length + " in all");
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!(Checks.notNull(namesAndValues[i], "name") instanceof String name)) {
                throw new IllegalArgumentException(
                        "arguments must be names and values in turn, but " + namesAndValues[i] + " is no name");
            }
            Object value = checked(template, name, Checks.notNull(namesAndValues[i + 1], name));
            if (arguments.put(name, value) != null) {
                throw new IllegalArgumentException(
                        template.code() + " must be given one value for slot " + name + ", but was given two");
            }
        }
        if (arguments.size() < template.slots().size()) {
            throw new IllegalArgumentException(template.code() + " must be given a value for each of its slots "
                    + template.slots() + ", but was given " + arguments);
        }
        return new Message(template, Collections.unmodifiableMap(arguments));
    }

    private static Object checked(MessageTemplate template, String name, Object given) {
        Object value = normalized(given);
        Slot slot = template.slot(name)
                .orElseThrow(() -> new IllegalArgumentException(template.code() + " must be given values for its slots "
                        + template.slots() + " only, but was given " + name + " = " + value));
        if (!slot.accepts(value)) {
            throw new IllegalArgumentException(template.code() + " must be given a " + slot.type() + " for slot " + name
                    + ", but was given the " + value.getClass().getName() + " " + value);
        }
        return value;
    }

    /** Whole numbers are of one type, lists do not change, and 3E+1 and 30 are the same number. */
    private static Object normalized(Object given) {
        if (given instanceof Integer number) {
            return number.longValue();
        }
        if (given instanceof List<?> list) {
            return list.stream().map(Message::normalized).toList();
        }
        if (given instanceof BigDecimal number && number.scale() < 0 && isShort(number)) {
            return number.setScale(0);
        }
        return given;
    }

    /** Fills the slots. */
    String text(Language language) {
        String form = template.text(language);
        StringBuilder text = new StringBuilder(form.length() + 32);
        int done = 0;
        for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', done)) {
            int close = form.indexOf('}', open);
            Object value = Checks.notNull(arguments.get(form.substring(open + 1, close)), "value");
            text.append(form, done, open).append(words(value, language));
            done = close + 1;
        }
        return text.append(form, done, form.length()).toString();
    }

    private static String words(Object value, Language language) {
        if (value instanceof List<?> list) {
            return words(list, language);
        }
        if (value instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (value instanceof LocalText text) {
            return text.in(language);
        }
        if (value instanceof Quantity quantity) {
            return quantity.text(language);
        }
        if (value instanceof Reason reason) {
            return reason.text(language);
        }
        if (value instanceof RoundingMode rounding) {
            return PercentFormat.labelOf(rounding).in(language);
        }
        if (value instanceof BigDecimal number) {
            return words(number);
        }
        if (language == Language.ENGLISH && value instanceof DateSpan span) {
            return LocalText.ofSpan(span).in(language);
        }
        return language == Language.CHINESE ? ChineseDates.in(value) : value.toString();
    }

    /** A number such as 1E+999999 is kept in scientific notation, since its plain form has a million digits. */
    private static String words(BigDecimal number) {
        return isShort(number) ? number.toPlainString() : number.toString();
    }

    private static boolean isShort(BigDecimal number) {
        return (long) number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    private static String words(List<?> values, Language language) {
        boolean chinese = language == Language.CHINESE;
        String first = values.stream()
                .limit(MAX_LISTED)
                .map(value -> words(value, language))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        if (values.size() <= MAX_LISTED) {
            return first;
        }
        return chinese ? first + "等" + values.size() + "项" : first + " and " + (values.size() - MAX_LISTED) + " more";
    }
}

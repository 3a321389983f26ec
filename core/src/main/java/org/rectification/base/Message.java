package org.rectification.base;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rectification.internal.Checks;

/** A code with the values for its slots; the text is made only when somebody asks for it. */
record Message(MessageCode code, Map<String, Object> arguments) {

    /** How many values of a list a text names. */
    private static final int MAX_LISTED = 10;

    Message {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Names and values in turn: {@code "start", start, "end", end}. */
    static Message of(MessageCode code, Object... namesAndValues) {
        Checks.notNull(code, "code");
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
            Object value = Checks.notNull(namesAndValues[i + 1], name);
            arguments.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
        }
        return new Message(code, arguments);
    }

    /** Fills the slots; a slot with no argument stays as it is, so that making a message never fails. */
    String text(Language language) {
        String template = code.template(Checks.notNull(language, "language"));
        StringBuilder text = new StringBuilder(template.length() + 32);
        int done = 0;
        while (true) {
            int open = template.indexOf('{', done);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return text.append(template, done, template.length()).toString();
            }
            Object value = arguments.get(template.substring(open + 1, close));
            text.append(template, done, open)
                    .append(value == null ? template.substring(open, close + 1) : say(value, language));
            done = close + 1;
        }
    }

    private static String say(Object value, Language language) {
        if (value instanceof LocalText text) {
            return text.in(language);
        }
        if (value instanceof Quantity quantity) {
            return quantity.text(language);
        }
        if (value instanceof Reason reason) {
            return reason.text(language);
        }
        return value instanceof List<?> list ? say(list, language) : value.toString();
    }

    private static String say(List<?> values, Language language) {
        boolean chinese = language == Language.CHINESE;
        String first = values.stream()
                .limit(MAX_LISTED)
                .map(value -> say(value, language))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        if (values.size() <= MAX_LISTED) {
            return first;
        }
        return chinese ? first + "等" + values.size() + "项" : first + " and " + (values.size() - MAX_LISTED) + " more";
    }
}

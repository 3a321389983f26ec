package org.rectification.json.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An example as statements that hand over the values its comments state.
 *
 * @param code the statements, line for line as in the example
 * @param stated the values, by the numbers with which the code hands them over
 */
record Translation(String code, List<Stated> stated) {

    private static final Pattern DECLARATION = Pattern.compile(
            "(?:final\\s+)?(?!new\\b|return\\b|throw\\b)[A-Za-z_][\\w.]*(?:<.*?>)?(?:\\[\\])*\\s+([A-Za-z_]\\w*)\\s*=(?!=).*",
            Pattern.DOTALL);
    private static final String THROWN = "throws ";

    /** A value that a comment states, and the line of the example in which it does. */
    record Stated(int line, String value) {

        /** Whether a text is the value; … stands for whatever is left out. */
        boolean is(String text) {
            List<String> parts = new ArrayList<>();
            for (String part : value.split("…", -1)) {
                parts.add(Pattern.quote(part));
            }
            return Pattern.compile(String.join(".*", parts), Pattern.DOTALL)
                    .matcher(text)
                    .matches();
        }
    }

    static Translation of(String example) {
        StringBuilder code = new StringBuilder();
        List<Stated> stated = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        int depth = 0; // of brackets
        int i = 0;
        while (i < example.length()) {
            char c = example.charAt(i);
            boolean isComment = example.startsWith("//", i);
            if (isComment || c == '"' || c == '\'') {
                int end = isComment ? endOfLine(example, i) : endOfLiteral(example, i);
                boolean isRemark = isComment && statement.toString().isBlank();
                statement.append(example, i, end);
                if (isRemark) {
                    code.append(statement);
                    statement.setLength(0);
                }
                i = end;
                continue;
            }
            statement.append(c);
            i++;
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && c == ';') {
                int line = (int) example.substring(0, i)
                                .chars()
                                .filter(each -> each == '\n')
                                .count()
                        + 1;
                String comment = example.substring(i, endOfLine(example, i)).strip();
                if (comment.startsWith("//")) {
                    stated.add(new Stated(line, value(comment)));
                    code.append(handingOver(statement.toString(), stated.size() - 1, stated.get(stated.size() - 1)));
                    i = endOfLine(example, i);
                } else {
                    code.append(statement);
                }
                statement.setLength(0);
            } else if (depth == 0 && (c == '{' || c == '}')) {
                code.append(statement);
                statement.setLength(0);
            }
        }
        return new Translation(code.append(statement).toString(), stated);
    }

    /** What a comment states: all of it, but for a remark after a second "//". */
    private static String value(String comment) {
        String text = comment.substring(2);
        int remark = text.indexOf(" // ");
        return (remark < 0 ? text : text.substring(0, remark)).strip();
    }

    private static String handingOver(String statement, int number, Stated stated) {
        String body = statement.stripLeading();
        String margin = statement.substring(0, statement.length() - body.length());
        Matcher declaration = DECLARATION.matcher(body);
        if (stated.value().startsWith(THROWN)) {
            return margin + "try { " + body + " values.accept(" + number
                    + ", \"nothing\"); } catch (RuntimeException e) {" + " values.accept(" + number
                    + ", new Throwable(e)); }";
        }
        return declaration.matches()
                ? margin + body + " values.accept(" + number + ", " + declaration.group(1) + ");"
                : margin + "values.accept(" + number + ", " + body.substring(0, body.length() - 1) + ");";
    }

    /** A value as comments state it: a string in quotes, what is thrown with its message, all else by its toString. */
    static String shown(@Nullable Object value) {
        if (value instanceof String) {
            return "\"" + value + "\"";
        }
        return value instanceof Throwable thrown && thrown.getCause() != null
                ? THROWN + thrown.getCause().getClass().getSimpleName() + ": "
                        + thrown.getCause().getMessage()
                : String.valueOf(value);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int endOfLiteral(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(from)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("literal must end, but does not: " + text.substring(from));
    }
}

package org.rectification.json;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rectification.json.internal.tokens.Jackson2Tokens;
import org.rectification.json.internal.tokens.Jackson3Tokens;
import org.rectification.json.internal.tokens.TokenFormat;

/**
 * A line of Jackson that converts between text and tokens. Values, faults and output do not depend on the line. Only
 * Jackson's core is needed: {@code jackson-core} 2.21 or later, or 3.1 or later.
 *
 * <p>Both lines are optional. On the class path, one of them must be present. On the module path, optional modules are
 * not resolved automatically: the application must require {@code com.fasterxml.jackson.core} or
 * {@code tools.jackson.core} in its own module descriptor, or be started with {@code --add-modules}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonLine {

    private static @Nullable JsonLine found; // every thread finds the same line, so a race is harmless

    private final String name;
    private final TokenFormat tokens;

    private JsonLine(String name, TokenFormat tokens) {
        this.name = name;
        this.tokens = tokens;
    }

    /**
     * Returns Jackson 2.
     *
     * @return the line
     * @throws IllegalStateException if Jackson 2 is neither on the class path nor a resolved module
     */
    public static JsonLine jackson2() {
        return load("Jackson 2", "com.fasterxml.jackson.core", () -> new Jackson2Tokens());
    }

    /**
     * Returns Jackson 3.
     *
     * @return the line
     * @throws IllegalStateException if Jackson 3 is neither on the class path nor a resolved module
     */
    public static JsonLine jackson3() {
        return load("Jackson 3", "tools.jackson.core", () -> new Jackson3Tokens());
    }

    /**
     * Returns the available line: Jackson 3 if it is available, Jackson 2 if not.
     *
     * @return the line
     * @throws IllegalStateException if neither line is available
     */
    public static JsonLine any() {
        JsonLine line = found;
        if (line == null) {
            try {
                line = jackson3();
            } catch (IllegalStateException e) {
                line = jackson2OrNeither(e);
            }
            found = line;
        }
        return line;
    }

    private static JsonLine jackson2OrNeither(IllegalStateException withoutJackson3) {
        try {
            return jackson2();
        } catch (IllegalStateException e) {
            e.addSuppressed(withoutJackson3);
            throw new IllegalStateException(
                    "reading and writing JSON needs jackson-core 2.21 or 3.1 on the class path, or as a module that the"
                            + " application requires (com.fasterxml.jackson.core or tools.jackson.core)",
                    e);
        }
    }

    private static JsonLine load(String name, String module, Supplier<TokenFormat> adapter) {
        try {
            return new JsonLine(name, adapter.get());
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    name + " must be on the class path, or its module " + module
                            + " required by the application, but was not found",
                    e);
        }
    }

    TokenFormat tokens() {
        return tokens;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonLine that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }

    /** Returns the name: {@code Jackson 2} or {@code Jackson 3}. */
    @Override
    public String toString() {
        return name;
    }
}

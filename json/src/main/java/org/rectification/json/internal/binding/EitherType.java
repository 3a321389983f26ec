package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A value with a short form and a long form, distinguished by the first token. For example, a text in Chinese only is a
 * string, and a text in two languages is an object.
 *
 * @param <V> the type of the values
 */
public final class EitherType<V> extends ValueType<V> {

    private final ValueType<V> brief;
    private final ValueType<V> full;
    private final Predicate<V> isBrief;
    private final LocalText expected;

    private EitherType(ValueType<V> brief, ValueType<V> full, Predicate<V> isBrief) {
        this.brief = brief;
        this.full = full;
        this.isBrief = isBrief;
        LocalText one = brief.expected();
        LocalText other = full.expected();
        this.expected = LocalText.of(
                one + "或" + other,
                one.english().orElseThrow() + " or " + other.english().orElseThrow());
    }

    /**
     * Returns the type.
     *
     * @param <V> the type of the values
     * @param brief the short form
     * @param full the long form, which must start with a different token
     * @param isBrief whether a value is written in the short form
     * @return the type
     */
    public static <V> EitherType<V> of(ValueType<V> brief, ValueType<V> full, Predicate<V> isBrief) {
        return new EitherType<>(brief, full, isBrief);
    }

    /**
     * Returns the short form.
     *
     * @return the type
     */
    public ValueType<V> brief() {
        return brief;
    }

    /**
     * Returns the long form.
     *
     * @return the type
     */
    public ValueType<V> full() {
        return full;
    }

    @Override
    public LocalText expected() {
        return expected;
    }

    @Override
    boolean startsWith(Token token) {
        return brief.startsWith(token) || full.startsWith(token);
    }

    @Override
    @Nullable
    V read(JsonReader in) {
        if (brief.startsWith(in.token())) {
            return brief.read(in);
        }
        return full.startsWith(in.token()) ? full.read(in) : in.wrongType(this);
    }

    @Override
    public void write(V value, TokenSink out) throws IOException {
        (isBrief.test(value) ? brief : full).write(value, out);
    }

    @Override
    public String toString() {
        return brief + " or " + full;
    }
}

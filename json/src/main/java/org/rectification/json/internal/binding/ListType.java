package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A list of values of one type.
 *
 * @param <V> the type of the elements
 */
public final class ListType<V> extends ValueType<List<V>> {

    private static final LocalText A_LIST = LocalText.of("列表", "a list");

    private final ValueType<V> element;

    private ListType(ValueType<V> element) {
        this.element = element;
    }

    /**
     * Returns the type of lists.
     *
     * @param <V> the type of the elements
     * @param element the type of the elements
     * @return the type
     */
    public static <V> ListType<V> of(ValueType<V> element) {
        return new ListType<>(element);
    }

    /**
     * Returns the type of the elements.
     *
     * @return the type
     */
    public ValueType<V> element() {
        return element;
    }

    @Override
    public LocalText expected() {
        return A_LIST;
    }

    @Override
    boolean startsWith(Token token) {
        return token == Token.LIST;
    }

    @Override
    @Nullable
    List<V> read(JsonReader in) {
        if (in.token() != Token.LIST) {
            return in.wrongType(this);
        }
        List<V> values = new ArrayList<>();
        boolean sound = true;
        in.enterList();
        while (in.next() != Token.LIST_END) {
            V value = element.read(in);
            if (value == null) {
                sound = false;
            } else {
                values.add(value);
            }
            in.nextElement();
        }
        in.leave();
        return sound ? values : null;
    }

    @Override
    public void write(List<V> value, TokenSink out) throws IOException {
        out.startList();
        for (V each : value) {
            element.write(each, out);
        }
        out.endList();
    }

    @Override
    public String toString() {
        return "[" + element + "]";
    }
}

package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.PropertyName;
import org.rectification.json.internal.tokens.RecordedTokens;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * An object whose property {@value #TAG} selects one of several types. The property is written first. If it occurs
 * later, the tokens of the object are recorded and read a second time.
 *
 * @param <T> the common supertype of the variants
 */
public final class UnionType<T> extends ValueType<T> {

    /** The name of the property that selects the variant. */
    public static final String TAG = "kind";

    private static final PropertyName TAG_NAME = new PropertyName(TAG);
    private static final LocalText AN_OBJECT = LocalText.of("对象", "an object");

    private static final LocalText A_STRING = LocalText.of("字符串", "a string");

    private final String subject;
    private final List<Variant<? extends T>> variants;
    private final Map<String, Variant<? extends T>> byCode = new LinkedHashMap<>();

    private UnionType(String subject, List<Variant<? extends T>> variants) {
        this.subject = subject;
        this.variants = List.copyOf(variants);
        for (Variant<? extends T> variant : variants) {
            if (byCode.put(variant.code, variant) != null) {
                throw new IllegalArgumentException("codes must be unique, but " + variant.code + " occurs twice");
            }
            if (variant.properties.fields().stream()
                    .anyMatch(field -> field.name().equals(TAG))) {
                throw new IllegalArgumentException("a variant must have no property of its own that is called " + TAG
                        + ", but " + variant.code + " has one");
            }
        }
    }

    /**
     * Starts the declaration of a type.
     *
     * @param <T> the common supertype of the variants
     * @param subject the name of such a value in messages, such as "fact"
     * @return the declaration, without variants
     */
    public static <T> Declaration<T> named(String subject) {
        return new Declaration<>(subject);
    }

    /**
     * The mutable declaration of a union. Used by one thread, and discarded after {@link #build}.
     *
     * @param <T> the common supertype of the variants
     */
    public static final class Declaration<T> {

        private final String subject;
        private final List<Variant<? extends T>> variants = new ArrayList<>();

        private Declaration(String subject) {
            this.subject = subject;
        }

        /**
         * Adds a variant.
         *
         * @param <V> the type of the values
         * @param code the value of {@value #TAG}
         * @param type the class of the values
         * @param properties the properties, none of which may be named {@value #TAG}
         * @return this declaration
         */
        public <V extends T> Declaration<T> variant(String code, Class<V> type, ObjectType<V> properties) {
            variants.add(new Variant<>(code, type, properties));
            return this;
        }

        /**
         * Ends the declaration.
         *
         * @return the type
         * @throws IllegalArgumentException if two variants have the same code, or a variant has a property named
         *     {@value #TAG}
         */
        public UnionType<T> build() {
            return new UnionType<>(subject, variants);
        }
    }

    /**
     * One of the types of a union.
     *
     * @param <V> the type of its values
     */
    public static final class Variant<V> {

        private final String code;
        private final Class<V> type;
        private final ObjectType<V> properties;

        private Variant(String code, Class<V> type, ObjectType<V> properties) {
            this.code = code;
            this.type = type;
            this.properties = properties;
        }

        /**
         * Returns the value of the selecting property.
         *
         * @return the code
         */
        public String code() {
            return code;
        }

        /**
         * Returns the class of the values.
         *
         * @return the class
         */
        public Class<V> type() {
            return type;
        }

        /**
         * Returns the properties other than the selecting one.
         *
         * @return the type
         */
        public ObjectType<V> properties() {
            return properties;
        }

        private void write(Object value, TokenSink out) throws IOException {
            out.startObject();
            out.name(TAG_NAME);
            out.text(code);
            properties.writeProperties(type.cast(value), out);
            out.endObject();
        }
    }

    /**
     * Returns the name of such a value in messages.
     *
     * @return the name
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns the variants in declaration order.
     *
     * @return an unmodifiable list
     */
    public List<Variant<? extends T>> variants() {
        return variants;
    }

    @Override
    public LocalText expected() {
        return AN_OBJECT;
    }

    @Override
    boolean startsWith(Token token) {
        return token == Token.OBJECT;
    }

    @Override
    @Nullable
    T read(JsonReader in) {
        if (in.token() != Token.OBJECT) {
            return in.wrongType(this);
        }
        if (in.next() == Token.NAME && in.text().equals(TAG)) {
            Variant<? extends T> variant = readTag(in);
            in.next();
            if (variant == null) {
                in.skipRest();
                return null;
            }
            return variant.properties.readProperties(in, TAG, true);
        }
        return readLate(in);
    }

    /** Reads the object from a recording, once for the selecting property and once for the rest. */
    private @Nullable T readLate(JsonReader in) {
        RecordedTokens rest = in.recordRest();
        Variant<? extends T> variant = in.replaying(rest, () -> findTag(in));
        return variant == null
                ? null
                : in.replaying(rest, () -> {
                    in.next();
                    return variant.properties.readProperties(in, TAG, false);
                });
    }

    private @Nullable Variant<? extends T> findTag(JsonReader in) {
        while (in.next() == Token.NAME) {
            if (in.text().equals(TAG)) {
                return readTag(in);
            }
            in.skipValue();
        }
        in.faultAbout(BindingFault.MISSING, "subject", subject, "property", TAG);
        return null;
    }

    /** Returns the variant named by the value after the current name; null if there is none. */
    private @Nullable Variant<? extends T> readTag(JsonReader in) {
        in.enter(TAG);
        Variant<? extends T> variant = null;
        if (in.next() != Token.TEXT) {
            in.mustBe(A_STRING);
        } else {
            variant = in.oneOf(byCode);
        }
        in.leave();
        return variant;
    }

    @Override
    public void write(T value, TokenSink out) throws IOException {
        for (Variant<? extends T> variant : variants) {
            if (variant.type.isInstance(value)) {
                variant.write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException(subject + " must be of a declared kind, but was " + value);
    }

    @Override
    public String toString() {
        return subject + byCode.keySet();
    }
}

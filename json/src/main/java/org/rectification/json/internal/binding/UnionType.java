package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.PropertyName;
import org.rectification.json.internal.tokens.RecordedTokens;
import org.rectification.json.internal.tokens.Shown;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * An object in which one property, the tag, selects one of several types. The tag is written first. If it occurs later,
 * the tokens of the object are recorded and read a second time.
 *
 * @param <T> the common supertype of the variants
 */
public final class UnionType<T> extends ValueType<T> {

    /** The tag of types that are selected by the class of the value. */
    private static final String KIND = "kind";

    /** The largest number of codes that a fault lists. */
    private static final int MAX_LISTED = 100;

    private static final LocalText AN_OBJECT = LocalText.of("对象", "an object");

    private static final LocalText A_STRING = LocalText.of("字符串", "a string");

    private final String subject;
    private final String tag;
    private final PropertyName tagName;
    private final @Nullable Function<? super T, String> codeOf; // null if the class of a value selects
    private final List<Variant<? extends T>> variants;
    private final Map<String, Variant<? extends T>> byCode = new LinkedHashMap<>();

    private UnionType(
            String subject,
            String tag,
            @Nullable Function<? super T, String> codeOf,
            List<Variant<? extends T>> variants) {
        this.subject = subject;
        this.tag = tag;
        this.tagName = new PropertyName(tag);
        this.codeOf = codeOf;
        this.variants = List.copyOf(variants);
        for (Variant<? extends T> variant : variants) {
            if (byCode.put(variant.code, variant) != null) {
                throw new IllegalArgumentException("codes must be unique, but " + variant.code + " occurs twice");
            }
            if (variant.properties.fields().stream()
                    .anyMatch(field -> field.name().equals(tag))) {
                throw new IllegalArgumentException("a variant must have no property of its own that is called " + tag
                        + ", but " + variant.code + " has one");
            }
        }
    }

    /**
     * Starts the declaration of a type whose tag is {@code kind}. The class of a value selects the variant that writes
     * it.
     *
     * @param <T> the common supertype of the variants
     * @param subject the name of such a value in messages, such as "fact"
     * @return the declaration, without variants
     */
    public static <T> Declaration<T> named(String subject) {
        return new Declaration<>(subject, KIND, null);
    }

    /**
     * Starts the declaration of a type whose values have a code of their own.
     *
     * @param <T> the type of the values
     * @param subject the name of such a value in messages, such as "reason"
     * @param tag the name of the property with the code
     * @param codeOf returns the code of a value, which selects the variant that writes it
     * @return the declaration, without variants
     */
    public static <T> Declaration<T> coded(String subject, String tag, Function<? super T, String> codeOf) {
        return new Declaration<>(subject, tag, codeOf);
    }

    /**
     * The mutable declaration of a union. Used by one thread, and discarded after {@link #build}.
     *
     * @param <T> the common supertype of the variants
     */
    public static final class Declaration<T> {

        private final String subject;
        private final String tag;
        private final @Nullable Function<? super T, String> codeOf;
        private final List<Variant<? extends T>> variants = new ArrayList<>();

        private Declaration(String subject, String tag, @Nullable Function<? super T, String> codeOf) {
            this.subject = subject;
            this.tag = tag;
            this.codeOf = codeOf;
        }

        /**
         * Adds a variant.
         *
         * @param <V> the type of the values
         * @param code the value of the tag
         * @param type the class of the values
         * @param properties the properties other than the tag
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
         * @throws IllegalArgumentException if two variants have the same code, or a variant has a property with the
         *     name of the tag
         */
        public UnionType<T> build() {
            return new UnionType<>(subject, tag, codeOf, variants);
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
         * Returns the value of the tag.
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
         * Returns the properties other than the tag.
         *
         * @return the type
         */
        public ObjectType<V> properties() {
            return properties;
        }

        private void write(Object value, PropertyName tagName, TokenSink out) throws IOException {
            out.startObject();
            out.name(tagName);
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
     * Returns the name of the property that selects the variant.
     *
     * @return the tag
     */
    public String tag() {
        return tag;
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
        if (in.next() == Token.NAME && in.text().equals(tag)) {
            Variant<? extends T> variant = readTag(in);
            in.next();
            if (variant == null) {
                in.skipRest();
                return null;
            }
            return variant.properties.readProperties(in, tag, true);
        }
        return readLate(in);
    }

    /** Reads the object from a recording, once for the tag and once for the rest. */
    private @Nullable T readLate(JsonReader in) {
        RecordedTokens rest = in.recordRest();
        Variant<? extends T> variant = in.replaying(rest, () -> findTag(in));
        return variant == null
                ? null
                : in.replaying(rest, () -> {
                    in.next();
                    return variant.properties.readProperties(in, tag, false);
                });
    }

    private @Nullable Variant<? extends T> findTag(JsonReader in) {
        while (in.next() == Token.NAME) {
            if (in.text().equals(tag)) {
                return readTag(in);
            }
            in.skipValue();
        }
        in.faultAbout(BindingFault.MISSING, "subject", subject, "property", tag);
        return null;
    }

    /** Returns the variant named by the value after the current name; null if there is none. */
    private @Nullable Variant<? extends T> readTag(JsonReader in) {
        in.enter(tag);
        Variant<? extends T> variant = null;
        if (in.next() != Token.TEXT) {
            in.mustBe(A_STRING);
        } else if (byCode.size() <= MAX_LISTED) {
            variant = in.oneOf(byCode);
        } else {
            variant = byCode.get(in.text());
            if (variant == null) {
                in.fault(BindingFault.NO_SUCH_CODE, "value", Shown.quoted(in.text()));
            }
        }
        in.leave();
        return variant;
    }

    @Override
    public void write(T value, TokenSink out) throws IOException {
        Variant<? extends T> variant = variantOf(value);
        if (variant == null) {
            throw new IllegalArgumentException(subject + " must be of a declared " + tag + ", but was " + value);
        }
        variant.write(value, tagName, out);
    }

    private @Nullable Variant<? extends T> variantOf(T value) {
        if (codeOf != null) {
            return byCode.get(codeOf.apply(value));
        }
        for (Variant<? extends T> variant : variants) {
            if (variant.type.isInstance(value)) {
                return variant;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return subject + byCode.keySet();
    }
}

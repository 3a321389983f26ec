package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Fault;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * An object with named properties. Properties are written in declaration order and read in any order.
 *
 * <pre>{@code
 * var type = ObjectType.<Post>named("post");
 * var id = type.required("id", POST_ID, Post::id);
 * var title = type.required("title", TEXT, Post::title);
 * return type.build(in -> Post.of(in.get(id), in.get(title)));
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class ObjectType<T> extends ValueType<T> {

    private static final LocalText AN_OBJECT = LocalText.of("对象", "an object");

    private final String subject;
    private final List<Field<T, ?>> fields;
    private final Function<Values<T>, ? extends T> construction;
    private final Field<?, ?>[] inOrder; // the fields as an array, to avoid the indirection of a list
    private final String[] names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final long required;
    private final long dispensable;
    private final Map<Integer, Object> standIns;

    private ObjectType(
            String subject,
            List<Field<T, ?>> fields,
            long dispensable,
            Map<Integer, Object> standIns,
            Function<Values<T>, ? extends T> construction) {
        this.subject = subject;
        this.fields = List.copyOf(fields);
        this.construction = construction;
        this.inOrder = fields.toArray(Field<?, ?>[]::new);
        this.names = fields.stream().map(Field::name).toArray(String[]::new);
        long needed = 0;
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "properties must be at most " + Long.SIZE + ", but were " + fields.size());
        }
        for (Field<T, ?> field : fields) {
            if (indexes.put(field.name(), field.index()) != null) {
                throw new IllegalArgumentException(
                        "properties must have names of their own, but " + field.name() + " stands twice");
            }
            if (field.presence() == Presence.REQUIRED) {
                needed |= 1L << field.index();
            }
        }
        this.required = needed;
        this.dispensable = dispensable;
        this.standIns = Map.copyOf(standIns);
    }

    /**
     * Starts the declaration of a type.
     *
     * @param <T> the type of the values
     * @param subject the name of such a value in messages, such as "key step"
     * @return the declaration, without properties
     */
    public static <T> Declaration<T> named(String subject) {
        return new Declaration<>(subject);
    }

    /**
     * The mutable declaration of an object type. Used by one thread, and discarded after {@link #build}.
     *
     * @param <T> the type of the values
     */
    public static final class Declaration<T> {

        private final String subject;
        private final List<Field<T, ?>> fields = new ArrayList<>();
        private long dispensable;
        private final Map<Integer, Object> standIns = new HashMap<>();

        private Declaration(String subject) {
            this.subject = subject;
        }

        /**
         * Adds a required property.
         *
         * @param <V> the type of the value
         * @param name the name of the property
         * @param type the type of the value
         * @param accessor returns the value from its owner, for writing
         * @return the key for the value
         */
        public <V> Field<T, V> required(String name, ValueType<V> type, Function<? super T, ? extends V> accessor) {
            return added(new Field.Required<>(name, type, accessor, fields.size()));
        }

        /**
         * Adds a property that is omitted if there is no value.
         *
         * @param <V> the type of the value
         * @param name the name of the property
         * @param type the type of the value
         * @param accessor returns the value from its owner, for writing
         * @return the key for the value
         */
        public <V> Field<T, Optional<V>> optional(
                String name, ValueType<V> type, Function<? super T, Optional<V>> accessor) {
            return added(new Field.Maybe<>(name, type, accessor, fields.size()));
        }

        /**
         * Adds a property that is either true or omitted. An omitted property is read as false.
         *
         * @param name the name of the property
         * @param accessor returns the value from its owner, for writing
         * @return the key for the value
         */
        public Field<T, Boolean> flag(String name, Predicate<? super T> accessor) {
            return added(new Field.Flag<>(name, accessor, fields.size()));
        }

        /**
         * Adds a property whose value is a list. The property is omitted if the list is empty.
         *
         * @param <V> the type of the elements
         * @param name the name of the property
         * @param element the type of the elements
         * @param accessor returns the list from its owner, for writing
         * @return the key for the list
         */
        public <V> Field<T, List<V>> list(String name, ValueType<V> element, Function<? super T, List<V>> accessor) {
            return added(new Field.Many<>(name, ListType.of(element), accessor, fields.size()));
        }

        private <V> Field<T, V> added(Field<T, V> field) {
            fields.add(field);
            return field;
        }

        /**
         * Names the properties without which a value is still made if they have faults, so that further faults of the
         * document are found in the same reading. The document is rejected in any case.
         *
         * @param some properties that may be omitted without causing further faults
         * @throws IllegalArgumentException if a property is required
         */
        @SafeVarargs
        public final void goOnWithout(Field<T, ?>... some) {
            for (Field<T, ?> field : some) {
                if (field.presence() == Presence.REQUIRED) {
                    throw new IllegalArgumentException("property must not be required, but was " + field.name());
                }
                dispensable |= 1L << field.index();
            }
        }

        /**
         * Sets the value that replaces a required property if it cannot be read, so that further faults of the document
         * are found in the same reading. The substitute is never visible, because the document is rejected.
         *
         * @param <V> the type of the value
         * @param field the property
         * @param standIn a substitute that causes no further fault
         */
        public <V> void goOnWith(Field<T, V> field, V standIn) {
            standIns.put(field.index(), standIn);
        }

        /**
         * Ends the declaration.
         *
         * @param construction makes a value from the values that were read; may throw {@link IllegalArgumentException}
         * @return the type
         * @throws IllegalArgumentException if two properties have the same name, or there are more than 64 properties
         */
        public ObjectType<T> build(Function<Values<T>, ? extends T> construction) {
            return new ObjectType<>(subject, fields, dispensable, standIns, construction);
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
     * Returns the properties in the order in which they are written.
     *
     * @return an unmodifiable list
     */
    public List<Field<T, ?>> fields() {
        return fields;
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
        in.next();
        return readProperties(in, null, false);
    }

    /**
     * Reads the properties from the current token to the end of the object.
     *
     * @param tag the name of an additional property that the caller has read; null if there is none
     * @param tagPassed whether the tokens of that property have been skipped; false if they are still to come
     */
    @Nullable
    T readProperties(JsonReader in, @Nullable String tag, boolean tagPassed) {
        @Nullable Object[] read = new @Nullable Object[names.length];
        long seen = 0;
        boolean sound = true;
        int guess = 0;
        for (; in.token() == Token.NAME; in.next()) {
            String name = in.text();
            int index = indexOf(name, guess);
            if (index < 0 && name.equals(tag) && !tagPassed) {
                tagPassed = true;
                in.skipValue();
            } else if (index < 0 && !name.equals(tag)) {
                sound = false;
                in.faultAtName(BindingFault.UNKNOWN, "subject", subject, "known", known(tag));
                in.skipValue();
            } else if (index < 0 || (seen & (1L << index)) != 0) {
                sound = false;
                in.faultAtName(BindingFault.DUPLICATE, "subject", subject);
                in.skipValue();
            } else {
                guess = index + 1;
                seen |= 1L << index;
                in.enter(name);
                in.next();
                read[index] = in.read(inOrder[index]);
                in.leave();
                if (read[index] == null) {
                    read[index] = standIns.get(index);
                }
                sound &= read[index] != null || isDispensable(index);
            }
        }
        long missing = required & ~seen;
        for (int i = 0; missing != 0; i++, missing >>>= 1) {
            if ((missing & 1) != 0) {
                sound = false;
                in.faultAbout(BindingFault.MISSING, "subject", subject, "property", names[i]);
            }
        }
        return sound ? construct(in, read) : null;
    }

    private @Nullable T construct(JsonReader in, @Nullable Object[] read) {
        List<Fault> faults = new ArrayList<>(0);
        T value = in.construct(construction, new Values<>(read), faults);
        boolean less = false;
        for (Fault fault : faults) {
            Integer index = fault.place().steps().isEmpty()
                    ? null
                    : indexes.get(fault.place().steps().get(0));
            if (index != null && isDispensable(index)) {
                less |= read[index] != null;
                read[index] = null;
            }
        }
        return less ? JsonReader.constructWithoutWord(construction, new Values<>(read)) : value;
    }

    private boolean isDispensable(int index) {
        return (dispensable & (1L << index)) != 0;
    }

    /**
     * Documents written by this library, and most others, have the properties in declaration order with some omitted.
     */
    private int indexOf(String name, int guess) {
        for (int i = guess; i < names.length && i < guess + 3; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    private String known(@Nullable String tag) {
        String all = String.join(", ", names);
        return tag == null ? all : names.length == 0 ? tag : tag + ", " + all;
    }

    @Override
    public void write(T value, TokenSink out) throws IOException {
        out.startObject();
        writeProperties(value, out);
        out.endObject();
    }

    void writeProperties(T value, TokenSink out) throws IOException {
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
    }

    /** Returns the subject and the names of the properties. */
    @Override
    public String toString() {
        return subject + fields.stream().map(Field::name).collect(Collectors.toList());
    }
}

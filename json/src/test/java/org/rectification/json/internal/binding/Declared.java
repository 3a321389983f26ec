package org.rectification.json.internal.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Walks a declaration and lists all there is in it, one line for each property, code and variant. */
public final class Declared {

    private final List<String> lines = new ArrayList<>();
    private final Set<String> properties = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Map<String, Set<String>> propertiesOf = new LinkedHashMap<>();
    private final Set<Class<?>> variants = new LinkedHashSet<>();
    private final Set<ValueType<?>> walked = new LinkedHashSet<>();

    private Declared() {}

    /** Lists what there is in a kind of document. */
    public static Declared of(DocumentType<?> document) {
        Declared declared = new Declared();
        declared.lines.add(document.type().getSimpleName());
        declared.walk(document.content(), "  ");
        return declared;
    }

    /** Lists what there is in types by their name. */
    public static Declared of(Map<String, ValueType<?>> types) {
        Declared declared = new Declared();
        types.forEach((name, type) -> {
            declared.lines.add(name);
            declared.walk(type, "  ");
        });
        return declared;
    }

    /** One line for each property, code and variant. */
    public List<String> lines() {
        return lines;
    }

    /** The names of all properties. */
    public Set<String> properties() {
        return properties;
    }

    /** The codes of all variants. */
    public Set<String> kinds() {
        return kinds;
    }

    /** The names of the properties by what messages call the object. */
    public Map<String, Set<String>> propertiesOf() {
        return propertiesOf;
    }

    /** The classes of all variants of all unions. */
    public Set<Class<?>> variants() {
        return variants;
    }

    private void walk(ValueType<?> type, String indent) {
        if (type instanceof RecursiveType<?> recursive) {
            lines.add(indent + "again " + ((UnionType<?>) recursive.type()).subject());
            return;
        }
        if (!walked.add(type) && !(type instanceof ScalarType<?>)) {
            lines.add(indent + "as above");
            return;
        }
        if (type instanceof ObjectType<?> object) {
            properties(object, indent);
        } else if (type instanceof UnionType<?> union) {
            for (UnionType.Variant<?> variant : union.variants()) {
                kinds.add(variant.code());
                variants.add(variant.type());
                lines.add(indent + "kind " + variant.code());
                properties(variant.properties(), indent + "  ");
            }
        } else if (type instanceof ListType<?> list) {
            lines.add(indent + "list of");
            walk(list.element(), indent + "  ");
        } else if (type instanceof EitherType<?> either) {
            lines.add(indent + "either");
            walk(either.brief(), indent + "  ");
            lines.add(indent + "or");
            walk(either.full(), indent + "  ");
        } else if (type instanceof MappedType<?, ?> mapped) {
            walk(mapped.shape(), indent);
        } else if (type instanceof ScalarType.CodeType<?> codes) {
            lines.add(indent + "one of " + String.join(" ", codes.codes()));
        } else if (type instanceof ScalarType.ConstantType<?> constant) {
            lines.add(indent + "always " + constant.value());
        } else if (type instanceof ScalarType.IntegerType<?> integer) {
            lines.add(indent + "integer from " + integer.min() + " to " + integer.max());
        } else {
            lines.add(indent + type.expected().english().orElseThrow());
        }
    }

    private void properties(ObjectType<?> object, String indent) {
        for (Field<?, ?> field : object.fields()) {
            properties.add(field.name());
            propertiesOf
                    .computeIfAbsent(object.subject(), subject -> new LinkedHashSet<>())
                    .add(field.name());
            lines.add(indent + object.subject() + "." + field.name() + " "
                    + field.presence().name().toLowerCase(Locale.ROOT));
            walk(field.type(), indent + "  ");
        }
    }
}

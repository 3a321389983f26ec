package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.MessageTemplate;
import org.rectification.base.Reason;
import org.rectification.base.Slot;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.Field;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.RecursiveType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;

/**
 * The type of reasons. The code of a reason selects its arguments, one for each slot of the message, and a slot
 * declares the type of its values.
 *
 * <pre>{@code
 * {"code": "rate.left-out", "arguments": {"count": 6, "tier": "basically-complete"}}
 * }</pre>
 */
final class ReasonTypes {

    /** Reasons stand inside other documents, so they have no format and no version. */
    static final DocumentType<Reason> REASON = DocumentType.of(Reason.class, RecursiveType.of(ReasonTypes::reason));

    private ReasonTypes() {}

    static UnionType<Reason> reason() {
        return Holder.REASON;
    }

    /** Made when the first reason is read or written, since there are several hundred codes. */
    private static final class Holder {
        private static final Map<String, MessageTemplate> DECLARED = MessageCatalog.templates();
        private static final UnionType<Reason> REASON = declared();

        private static UnionType<Reason> declared() {
            UnionType.Declaration<Reason> type = UnionType.coded("reason", "code", ReasonTypes::codeOf);
            for (MessageTemplate template : DECLARED.values()) {
                type.variant(template.code(), Reason.class, reason(template));
            }
            return type.build();
        }
    }

    /** Returns the code of a reason of the library. Another library may use one of its codes for another message. */
    private static String codeOf(Reason reason) {
        MessageTemplate template = reason.template();
        MessageTemplate declared = Holder.DECLARED.get(template.code());
        if (declared != null
                && !(declared.slots().equals(template.slots())
                        && declared.text(Language.ENGLISH).equals(template.text(Language.ENGLISH))
                        && declared.text(Language.CHINESE).equals(template.text(Language.CHINESE)))) {
            throw new IllegalArgumentException(
                    "reason must have the slots and texts of its code in the library, but was " + reason);
        }
        return template.code();
    }

    private static ObjectType<Reason> reason(MessageTemplate template) {
        var type = ObjectType.<Reason>named("reason");
        if (template.slots().isEmpty()) {
            var citations = type.list("citations", BaseTypes.CITATION, Reason::citations);
            return type.build(in -> reason(template, Map.of(), in.get(citations)));
        }
        var arguments = type.required("arguments", arguments(template), Reason::arguments);
        var citations = type.list("citations", BaseTypes.CITATION, Reason::citations);
        return type.build(in -> reason(template, in.get(arguments), in.get(citations)));
    }

    private static Reason reason(MessageTemplate template, Map<String, Object> arguments, List<Citation> citations) {
        Object[] namesAndValues = arguments.entrySet().stream()
                .flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
                .toArray();
        Reason reason = Reason.of(template, namesAndValues);
        for (Citation citation : citations) {
            reason = reason.citing(citation);
        }
        return reason;
    }

    private static ValueType<Map<String, Object>> arguments(MessageTemplate template) {
        var type = ObjectType.<Map<String, Object>>named("arguments");
        Map<String, Field<Map<String, Object>, ?>> fields = new LinkedHashMap<>();
        for (Slot slot : template.slots()) {
            fields.put(slot.name(), argument(type, slot.name(), SlotTypes.of(slot)));
        }
        return type.build(in -> {
            Map<String, Object> values = new LinkedHashMap<>();
            fields.forEach((name, field) -> values.put(name, in.get(field)));
            return values;
        });
    }

    /** An empty list is written, unlike that of a property of the model: a slot always has a value. */
    @SuppressWarnings("unchecked") // a reason holds a value of the declared type for each slot
    private static <V> Field<Map<String, Object>, V> argument(
            ObjectType.Declaration<Map<String, Object>> type, String name, ValueType<V> valueType) {
        return type.required(name, valueType, arguments -> (V) arguments.get(name));
    }
}

package org.rectification.json;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectification.base.Language;
import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;
import org.rectification.base.Slot;
import org.rectification.register.Register;

/** The message codes that core and json declare, in types that other packages cannot see. */
final class MessageCodes {
    private MessageCodes() {}

    /** Every code, by the name of its type and in the order of declaration. */
    static List<MessageCode> all() {
        return Stream.of(Register.class, DocumentFormat.class)
                .flatMap(type ->
                        PublicApi.classNames(type).stream().map(name -> PublicApi.load(name, type.getClassLoader())))
                .filter(type -> type.isEnum() && MessageCode.class.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(MessageCode.class::cast)
                .toList();
    }

    /** The English text as it is declared: the first use of a slot states its type. */
    static String declaredEnglish(MessageTemplate template) {
        String english = template.text(Language.ENGLISH);
        for (Slot slot : template.slots()) {
            int end = english.indexOf("{" + slot.name() + "}") + 1 + slot.name().length();
            english = english.substring(0, end) + ":" + slot.type() + english.substring(end);
        }
        return english;
    }

    /** A line of the list of messages that json reads: code, English with types, Chinese. */
    static String line(MessageTemplate template) {
        return Stream.of(template.code(), declaredEnglish(template), template.text(Language.CHINESE))
                .collect(Collectors.joining("\t"));
    }
}

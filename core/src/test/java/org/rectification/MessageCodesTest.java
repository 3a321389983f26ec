package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Id;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.MessageCode;
import org.rectification.base.Slot;

/** Holds every message of core, whatever its package, against the rules for codes and templates. */
class MessageCodesTest {
    private static final Pattern CODE = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

    private static final Set<String> VALUES = Set.of(
            "BigDecimal",
            "DateSpan",
            "LocalDate",
            "LocalText",
            "Long",
            "Quantity",
            "Ratio",
            "Reason",
            "RoundingMode",
            "String");

    /** The English name of what is checked: a Chinese sentence says it in words of its own. */
    private static final String SUBJECT = "subject";

    @Test
    void everyMessageIsSaidWholeInBothLanguages() {
        List<MessageCode> codes = codes();

        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(codes.stream().flatMap(code -> violations(code).stream()).toList())
                .isEmpty();
    }

    @Test
    void everyCodeIsUniqueInTheLibrary() {
        assertThat(codes()).extracting(MessageCode::code).doesNotHaveDuplicates();
    }

    @Test
    void theScanFindsTheMessagesOfEveryPackageThatHasSome() {
        assertThat(codes().stream()
                        .map(code -> code.getClass().getPackageName())
                        .distinct())
                .contains(
                        "org.rectification.base",
                        "org.rectification.calendar",
                        "org.rectification.responsibility",
                        "org.rectification.plan",
                        "org.rectification.issue",
                        "org.rectification.accountability",
                        "org.rectification.complaint",
                        "org.rectification.indicator",
                        "org.rectification.oversight",
                        "org.rectification.mechanism",
                        "org.rectification.register",
                        "org.rectification.status",
                        "org.rectification.breakdown",
                        "org.rectification.completion",
                        "org.rectification.series",
                        "org.rectification.accountability.figures",
                        "org.rectification.responsibility.coverage",
                        "org.rectification.duty",
                        "org.rectification.escalation",
                        "org.rectification.audit");
    }

    @Test
    void everySlotHoldsATypeThatIsKnown() {
        Set<String> known = slotTypes();

        assertThat(known).contains("LocalDate", "Days", "Tier", "Subject.Kind", "KeyStepId", "Selection");
        assertThat(codes().stream().flatMap(code -> code.template().slots().stream()))
                .extracting(Slot::elementType)
                .isSubsetOf(known);
    }

    /** The values of the JDK and of base, ids, and public types with a label. */
    private static Set<String> slotTypes() {
        Set<String> types = new TreeSet<>(VALUES);
        for (Class<?> type : CompiledCore.types()) {
            boolean holds = Id.class.isAssignableFrom(type) || Labelled.class.isAssignableFrom(type);
            if (holds && Modifier.isPublic(type.getModifiers())) {
                types.add(type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .replace('$', '.'));
            }
        }
        return types;
    }

    @Test
    void theCheckFindsEachViolation() {
        assertThat(violations(message("Bad Code", "{a} and {b}", "{a}")))
                .containsExactly(
                        "Bad Code: the code must match [a-z0-9.-]+",
                        "Bad Code: the slots are [a, b] in English, [a] in Chinese");
        assertThat(violations(message("a.b", " ", "甲"))).containsExactly("a.b: the English template is blank");
        assertThat(violations(message("a.b", "A", ""))).containsExactly("a.b: the Chinese template is blank");
        assertThat(violations(message("a.b", "{a", "{a}")))
                .containsExactly(
                        "a.b: a brace of \"{a\" belongs to no slot",
                        "a.b: the slots are [] in English, [a] in Chinese");
        assertThat(violations(message("a.b", "{a} is {b}, {a}", "{b}{a}"))).isEmpty();
        assertThat(violations(message("a.b", "{subject} is {b}", "{b}"))).isEmpty();
    }

    private static List<String> violations(MessageCode message) {
        String english = message.template(Language.ENGLISH);
        String chinese = message.template(Language.CHINESE);
        List<String> violations = new ArrayList<>();
        if (!CODE.matcher(message.code()).matches()) {
            violations.add(message.code() + ": the code must match " + CODE);
        }
        if (english.isBlank()) {
            violations.add(message.code() + ": the English template is blank");
        }
        if (chinese.isBlank()) {
            violations.add(message.code() + ": the Chinese template is blank");
        }
        for (String template : List.of(english, chinese)) {
            String withoutSlots = SLOT.matcher(template).replaceAll("");
            if (withoutSlots.contains("{") || withoutSlots.contains("}")) {
                violations.add(message.code() + ": a brace of \"" + template + "\" belongs to no slot");
            }
        }
        if (!slots(english).equals(slots(chinese))) {
            violations.add(message.code() + ": the slots are " + slots(english) + " in English, " + slots(chinese)
                    + " in Chinese");
        }
        return violations;
    }

    private static Set<String> slots(String template) {
        Matcher matcher = SLOT.matcher(template);
        Set<String> slots = new TreeSet<>();
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        slots.remove(SUBJECT);
        return slots;
    }

    private static List<MessageCode> codes() {
        return CompiledCore.types().stream()
                .filter(type -> type.isEnum() && MessageCode.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(MessageCode.class::cast)
                .toList();
    }

    private static MessageCode message(String code, String english, String chinese) {
        return new MessageCode() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String template(Language language) {
                return language == Language.CHINESE ? chinese : english;
            }
        };
    }
}

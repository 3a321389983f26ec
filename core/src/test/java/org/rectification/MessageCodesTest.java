package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Id;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.MessageCode;
import org.rectification.base.Slot;

/** Holds every message of core, whatever its package, against the rules for codes and templates. */
class MessageCodesTest {
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

    /**
     * That a template is whole is checked where it is declared: a code that breaks a rule stops its class, and this
     * walk.
     */
    @Test
    void everyMessageIsSaidWholeInBothLanguages() {
        assertThat(codes()).hasSizeGreaterThan(450);
        for (MessageCode code : codes()) {
            Set<String> slots =
                    code.template().slots().stream().map(Slot::name).collect(Collectors.toCollection(TreeSet::new));

            assertThat(slotsIn(code.template().text(Language.ENGLISH))).isEqualTo(slots);
            slots.remove("subject"); // Chinese says it in words of its own
            assertThat(slotsIn(code.template().text(Language.CHINESE)))
                    .isSubsetOf(code.template().slots().stream().map(Slot::name).toList())
                    .containsAll(slots);
        }
    }

    private static Set<String> slotsIn(String text) {
        return Pattern.compile("\\{(.*?)}")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** Every code of core, in the order of declaration. */
    static List<MessageCode> codes() {
        return CompiledCore.types().stream()
                .filter(type -> type.isEnum() && MessageCode.class.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(MessageCode.class::cast)
                .toList();
    }
}

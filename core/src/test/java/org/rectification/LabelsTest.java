package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Every public enum of core has words for people, in both languages, and no two constants of one have the same. */
class LabelsTest {

    @Test
    void everyPublicEnumHasLabels() {
        List<Class<?>> enums = CompiledCore.types().stream()
                .filter(type -> type.isEnum() && isPublic(type))
                .toList();

        assertThat(enums).hasSizeGreaterThan(70);
        assertThat(enums)
                .filteredOn(type -> !Labelled.class.isAssignableFrom(type))
                .isEmpty();
        assertThat(enums.stream().flatMap(type -> violations(type).stream())).isEmpty();
    }

    @Test
    void everyTypeWithALabelSaysSo() {
        assertThat(CompiledCore.types())
                .filteredOn(type -> Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("label")
                                && method.getParameterCount() == 0
                                && method.getReturnType() == LocalText.class))
                .allMatch(Labelled.class::isAssignableFrom);
    }

    @Test
    void theCheckFindsEachViolation() {
        assertThat(violations(Wrong.class))
                .containsExactly(
                        "ONE must have a label in both languages",
                        "TWO must have a label of its own in both languages");
    }

    /** Has a label in one language, and one label twice. */
    private enum Wrong implements Labelled {
        ONE(LocalText.english("one")),
        TWO(LocalText.of("一", "one"));

        private final LocalText label;

        Wrong(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private static List<String> violations(Class<?> type) {
        List<String> violations = new ArrayList<>();
        Set<String> english = new HashSet<>();
        Set<String> chinese = new HashSet<>();
        for (Object constant : type.getEnumConstants()) {
            LocalText label = ((Labelled) constant).label();
            if (label.english().isEmpty() || label.chinese().isEmpty()) {
                violations.add(constant + " must have a label in both languages");
            }
            boolean isOwn = label.english().stream().allMatch(english::add)
                    & label.chinese().stream().allMatch(chinese::add);
            if (!isOwn) {
                violations.add(constant + " must have a label of its own in both languages");
            }
        }
        return violations;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }
}

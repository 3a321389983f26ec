package org.rectification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the public names of core to the rules that core/ARCHITECTURE.md states. */
class NamingRulesTest {

    @Test
    void noTwoPublicTypesShareASimpleName() {
        List<Class<?>> types = publicTypes();

        assertThat(types).hasSizeGreaterThan(150);
        assertThat(homonyms(types)).isEmpty();
    }

    @Test
    void theCheckFindsHomonyms() {
        assertThat(homonyms(List.of(
                        java.lang.annotation.Annotation.class,
                        java.text.Annotation.class,
                        AbstractMap.SimpleEntry.class,
                        Set.class)))
                .containsExactly("Annotation: [java.lang.annotation.Annotation, java.text.Annotation]");
    }

    private static List<String> homonyms(Collection<Class<?>> types) {
        return types.stream()
                .filter(type -> !type.isMemberClass())
                .collect(groupingBy(
                        Class::getSimpleName, TreeMap::new, mapping(Class::getName, toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
    }

    /** The public types of the packages that everybody may use, those within others included. */
    private static List<Class<?>> publicTypes() {
        Set<String> exported = CompiledCore.exportedPackages();
        return CompiledCore.types().stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(NamingRulesTest::isPublic)
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}

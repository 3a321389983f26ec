package org.rectification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.issue.Entry;

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
                        Map.Entry.class,
                        Entry.class,
                        Calendar.Builder.class,
                        Locale.Builder.class)))
                .containsExactly(
                        "Annotation: [java.lang.annotation.Annotation, java.text.Annotation]",
                        "Entry: [java.util.Map$Entry, org.rectification.issue.Entry]");
    }

    @Test
    void truthIsTheOneThreeValuedAnswer() {
        assertThat(publicTypes().stream().flatMap(type -> otherAnswers(type).stream()))
                .isEmpty();
    }

    @Test
    void theCheckFindsOtherThreeValuedAnswers() {
        assertThat(otherAnswers(Spellings.class))
                .containsExactlyInAnyOrder(
                        "Spellings.first is or takes an Optional<Boolean>",
                        "Spellings.second is or takes an Optional<Truth>",
                        "Spellings.third is or takes an Optional<Boolean>",
                        "Spellings.isFourth returns a Truth, so it is not named as a boolean is");
    }

    /** How three-valued answers are not spelled. */
    public abstract static class Spellings {
        /** An absent boolean. */
        public abstract Optional<Boolean> first();

        /** An absent truth. */
        public abstract Optional<Truth> second();

        /** An absent boolean taken. */
        public abstract void third(List<Optional<Boolean>> needed);

        /** A truth named as a boolean. */
        public abstract Truth isFourth();

        /** The one spelling. */
        public abstract Truth fifth(Optional<String> text, boolean decided);
    }

    private static List<String> otherAnswers(Class<?> type) {
        List<String> found = new ArrayList<>();
        List<Executable> members = new ArrayList<>(List.of(type.getDeclaredConstructors()));
        members.addAll(List.of(type.getDeclaredMethods()));
        for (Executable member : members) {
            if (!Modifier.isPublic(member.getModifiers()) || member.isSynthetic()) {
                continue;
            }
            String name = type.getSimpleName() + "." + (member instanceof Method ? member.getName() : "new");
            String said = member.toGenericString();
            for (Class<?> answer : List.of(Boolean.class, Truth.class)) {
                if (said.contains("java.util.Optional<" + answer.getName() + ">")) {
                    found.add(name + " is or takes an Optional<" + answer.getSimpleName() + ">");
                }
            }
            if (member instanceof Method method
                    && method.getReturnType() == Truth.class
                    && method.getName().matches("is[A-Z].*")) {
                found.add(name + " returns a Truth, so it is not named as a boolean is");
            }
        }
        return found;
    }

    @Test
    void ofMakesAValueOfItsTypeAndIsNoSecondDoor() {
        assertThat(publicTypes().stream().flatMap(type -> wrongMakers(type).stream()))
                .isEmpty();
    }

    @Test
    void theCheckFindsWrongMakers() {
        assertThat(wrongMakers(TwoDoors.class))
                .containsExactlyInAnyOrder(
                        "TwoDoors.of does what its constructor does",
                        "TwoDoors.of does not make a TwoDoors",
                        "TwoDoors.of is no factory");
    }

    /** A record that breaks the rule three times, and keeps it once. */
    public record TwoDoors(String text, List<String> more) {
        /** The second door. */
        public static TwoDoors of(String text, List<String> more) {
            return new TwoDoors(text, more);
        }

        /** Other parts: one of them is derived. */
        public static TwoDoors of(String text) {
            return new TwoDoors(text, List.of());
        }

        /** Makes something else. */
        public static List<TwoDoors> of(List<String> texts) {
            return texts.stream().map(TwoDoors::of).toList();
        }

        /** Computes something. */
        public int of(int number) {
            return number + more.size();
        }
    }

    private static List<String> wrongMakers(Class<?> type) {
        List<String> found = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (!Modifier.isPublic(method.getModifiers())
                    || method.isSynthetic()
                    || !method.getName().equals("of")) {
                continue;
            }
            String name = type.getSimpleName() + ".of ";
            if (!Modifier.isStatic(method.getModifiers())) {
                found.add(name + "is no factory");
            } else if (!type.isAssignableFrom(method.getReturnType())) {
                found.add(name + "does not make a " + type.getSimpleName());
            } else if (type.isRecord() && Arrays.equals(method.getParameterTypes(), parts(type))) {
                found.add(name + "does what its constructor does");
            }
        }
        return found;
    }

    private static Class<?>[] parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }

    @Test
    void aLabelledValueSaysItsWordsByItsLabelAlone() {
        assertThat(publicTypes().stream().filter(NamingRulesTest::hasTextBesideLabel))
                .isEmpty();
    }

    @Test
    void theCheckFindsATextBesideALabel() {
        assertThat(Stream.of(Truth.class, Reason.class, TwoTexts.class).filter(NamingRulesTest::hasTextBesideLabel))
                .containsExactly(TwoTexts.class);
    }

    /** A value that says its words twice. */
    public record TwoTexts(LocalText label) implements Labelled {
        /** The second way. */
        public String text(Language language) {
            return label.in(language);
        }
    }

    private static boolean hasTextBesideLabel(Class<?> type) {
        return Labelled.class.isAssignableFrom(type)
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("text")
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Language.class}));
    }

    /** Types with one simple name of which at least one is top-level. */
    private static List<String> homonyms(Collection<Class<?>> types) {
        Set<String> topLevel = types.stream()
                .filter(type -> !type.isMemberClass())
                .map(Class::getSimpleName)
                .collect(toSet());
        return types.stream()
                .filter(type -> !type.isMemberClass() || topLevel.contains(type.getSimpleName()))
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

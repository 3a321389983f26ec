package org.rectification.json;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.register.Register;
import org.rectification.testkit.GivenIssue;

/** Holds what pages say in code, {@code Type.member} and {@code new Type(…)}, to the types of the three libraries. */
class PagesTest {
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern MEMBER = Pattern.compile("\\b([A-Z]\\w+)\\.(\\w+)");
    private static final Pattern NEW = Pattern.compile("\\bnew ([A-Z]\\w+)\\(([^()]*)\\)");

    /** By simple name; where types within others share one, it names them all. */
    private static final Map<String, List<Class<?>>> TYPES = Stream.of(
                    Register.class, GivenIssue.class, DocumentFormat.class)
            .flatMap(library -> PublicApi.classNames(library).stream()
                    .<Class<?>>map(name -> PublicApi.load(name, library.getClassLoader())))
            .filter(type -> !type.isAnonymousClass())
            .collect(toMap(Class::getSimpleName, List::of, PagesTest::both));

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../README.zh.md", "../CONTRIBUTING.md", "../core/ARCHITECTURE.md"})
    void aPageNamesWhatThereIs(Path page) throws IOException {
        assertThat(strangers(Files.readString(page))).isEmpty();
    }

    @Test
    void theCheckFindsWhatThereIsNot() {
        assertThat(strangers("`new Rank(level)`, `Rank.of(level)`, `new Rank(level, seat)`, `new X(…)`, `Rank.to`\n"
                        + "`Issue.builder(id)`, `Fact.Kind`, `Map.of()`, Rank.from, `Quantity.exactly`, `new Money()`"))
                .containsExactly("Rank.to", "new Rank(level)");
    }

    private static List<String> strangers(String page) {
        List<String> found = new ArrayList<>();
        List<String> code =
                CODE.matcher(page).results().map(each -> each.group(1)).toList();
        for (String each : code) {
            MEMBER.matcher(each)
                    .results()
                    .filter(said -> isOurs(said) && !hasMember(said))
                    .forEach(said -> found.add(said.group()));
        }
        for (String each : code) {
            NEW.matcher(each)
                    .results()
                    .filter(said -> isOurs(said) && !hasConstructor(said))
                    .forEach(said -> found.add(said.group()));
        }
        return found;
    }

    private static boolean isOurs(MatchResult said) {
        return TYPES.containsKey(said.group(1));
    }

    private static boolean hasMember(MatchResult said) {
        return TYPES.get(said.group(1)).stream().flatMap(PagesTest::members).anyMatch(said.group(2)::equals);
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getMethods()).map(Method::getName),
                        Arrays.stream(type.getDeclaredFields()).map(Field::getName),
                        Arrays.stream(type.getDeclaredClasses()).map(Class::getSimpleName))
                .flatMap(names -> names);
    }

    private static boolean hasConstructor(MatchResult said) {
        int parts = said.group(2).isBlank() ? 0 : said.group(2).split(",").length;
        return said.group(2).equals("…")
                || TYPES.get(said.group(1)).stream()
                        .flatMap(type -> Arrays.stream(type.getConstructors()))
                        .anyMatch(constructor -> constructor.getParameterCount() == parts);
    }

    private static List<Class<?>> both(List<Class<?>> some, List<Class<?>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

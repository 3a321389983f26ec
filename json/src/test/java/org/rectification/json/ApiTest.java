package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.register.Register;
import org.rectification.testkit.GivenIssue;

/**
 * Holds the public API of the three libraries against the lists kept beside their POMs, so that no change of it goes
 * unseen. It stands here because these tests alone see all three.
 */
class ApiTest {
    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile("^((?:[a-z]\\w*\\.)+[A-Z]\\w*)(?:<.*>)?: ");
    private static final Pattern DECLARATION =
            Pattern.compile("^public (?:[a-z-]+ )*(?:class|interface|enum|record|@interface) ", Pattern.MULTILINE);

    static Stream<Arguments> libraries() {
        return Stream.of(
                arguments("../core", Register.class),
                arguments("../core/testkit", GivenIssue.class),
                arguments("../json", DocumentFormat.class));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void theApiIsTheKeptOne(Path module, Class<?> oneOfItsTypes) throws IOException {
        Set<String> packages = PublicApi.exports(Files.readString(module.resolve("src/main/java/module-info.java")));
        Set<String> today = PublicApi.of(oneOfItsTypes, packages);
        Path list = module.resolve("api.txt");
        if (Boolean.getBoolean("api.write")) {
            Files.write(list, today);
        }

        assertThat(packages).contains(oneOfItsTypes.getPackageName());
        assertThat(PublicApi.difference(new TreeSet<>(Files.readAllLines(list)), today))
                .as(
                        "changes of the public API against %s. If they are meant, enter them in CHANGELOG.md and write the"
                                + " list anew: mvn test -pl json -am -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dapi.write=true",
                        module.normalize())
                .isEmpty();
    }

    /** A type within another is as old as that one, unless its comment says otherwise. */
    @ParameterizedTest
    @MethodSource("libraries")
    void everyTypeSaysSinceWhen(Path module, Class<?> oneOfItsTypes) throws IOException {
        Path sources = module.resolve("src/main/java");
        List<String> types =
                PublicApi.of(oneOfItsTypes, PublicApi.exports(Files.readString(sources.resolve("module-info.java"))))
                        .stream()
                        .map(line -> TOP_LEVEL_TYPE.matcher(line))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .toList();

        assertThat(types)
                .contains(oneOfItsTypes.getName())
                .allSatisfy(type ->
                        assertThat(commentOf(type, sources)).containsPattern(" \\* @since \\d+\\.\\d+\\.\\d+\n"));
    }

    /** The last comment before the declaration of a type. */
    private static String commentOf(String type, Path sources) throws IOException {
        String source = Files.readString(sources.resolve(type.replace('.', '/') + ".java"));
        Matcher declaration = DECLARATION.matcher(source);
        assertThat(declaration.find()).isTrue();
        return source.substring(source.lastIndexOf("/**", declaration.start()), declaration.start());
    }

    @Test
    void aTypeAndItsMembersHaveALineEach() {
        assertThat(PublicApi.of(ApiSamples.Sample.class))
                .containsExactly(
                        "org.rectification.json.ApiSamples.Sample#count: int [variable]",
                        "org.rectification.json.ApiSamples.Sample#each(Function<? super T, ? extends Number>, List<?>...): T[]"
                                + " throws IOException [abstract]",
                        "org.rectification.json.ApiSamples.Sample#hook(@Nullable String): void [protected, abstract]",
                        "org.rectification.json.ApiSamples.Sample#inherited(): long",
                        "org.rectification.json.ApiSamples.Sample#new(T) [protected]",
                        "org.rectification.json.ApiSamples.Sample.NAME: String",
                        "org.rectification.json.ApiSamples.Sample.of<V extends Comparable<V>>(V, ApiSamples.Sample.Kind): @Nullable V",
                        "org.rectification.json.ApiSamples.Sample<T>: abstract class extends ApiSamples.Unseen implements"
                                + " Serializable");
        assertThat(PublicApi.of(ApiSamples.Sample.Kind.class))
                .containsExactly(
                        "org.rectification.json.ApiSamples.Sample.Kind.ONE: ApiSamples.Sample.Kind",
                        "org.rectification.json.ApiSamples.Sample.Kind: enum");
        assertThat(PublicApi.of(ApiSamples.Shape.class))
                .containsExactly(
                        "org.rectification.json.ApiSamples.Shape#area(): double",
                        "org.rectification.json.ApiSamples.Shape#isEmpty(): boolean [default]",
                        "org.rectification.json.ApiSamples.Shape: sealed interface permits ApiSamples.Square");
        assertThat(PublicApi.of(ApiSamples.Square.class))
                .containsExactly(
                        "org.rectification.json.ApiSamples.Square#area(): double",
                        "org.rectification.json.ApiSamples.Square#new(double)",
                        "org.rectification.json.ApiSamples.Square#side(): double",
                        "org.rectification.json.ApiSamples.Square: record implements ApiSamples.Shape");
    }

    @Test
    void whatCannotBeSeenHasNoLine() {
        assertThat(PublicApi.of(ApiSamples.Unseen.class)).isEmpty();
        assertThat(PublicApi.of(ApiSamples.Unseen.Nested.class)).isEmpty();
    }

    @Test
    void packagesExportedToSomeModulesAreNotOffered() {
        assertThat(PublicApi.exports(
                        "module a {\n    exports a.b;\n    exports a.hidden to c;\n    exports a.b.c;\n}\n"))
                .containsExactly("a.b", "a.b.c");
    }

    @Test
    void whatChangedIsSaid() {
        Set<String> kept = Set.of("a.A: class", "a.A#gone(): int", "a.A#turned(int): int", "a.A#same(): int");
        Set<String> today =
                Set.of("a.A: class", "a.A#turned(long): int", "a.A#turned(): int", "a.A#same(): int", "a.B<T>: class");

        assertThat(PublicApi.difference(kept, kept)).isEmpty();
        assertThat(PublicApi.difference(kept, today)).isEqualTo("""
                        added:
                          + a.B<T>: class
                        removed:
                          - a.A#gone(): int
                        changed:
                          + a.A#turned(): int
                          - a.A#turned(int): int
                          + a.A#turned(long): int
                        """);
    }
}

package org.rectification;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.CompiledCore.PackageImport;
import org.rectification.PackageLaw.Dependency;

/** Holds the compiled classes of core against the package law, and the law's checker against violations of it. */
class PackageLawTest {
    private static final PackageLaw LAW = PackageLaw.read();
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(org\\.rectification(?:\\.[a-z]+)+)\\.[A-Z]", Pattern.MULTILINE);
    private static final List<PackageImport> IMPORTS = CompiledCore.imports();

    @Test
    void theCompiledClassesKeepTheLaw() {
        Set<String> present = packagesOfCore();
        List<Dependency> dependencies = IMPORTS.stream()
                .filter(each -> present.contains(each.to()))
                .map(each -> new Dependency(each.from(), each.to()))
                .toList();

        assertThat(present).isNotEmpty();
        assertThat(IMPORTS).extracting(PackageImport::from).containsAll(present);
        assertThat(LAW.violations(present, dependencies)).isEmpty();
    }

    /** Annotations that are kept in sources only leave no trace in the classes. */
    @Test
    void theImportsOfTheSourcesKeepTheLaw() throws IOException {
        List<Dependency> dependencies = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher own = PACKAGE.matcher(source);
                if (own.find()) {
                    String from = own.group(1);
                    IMPORT.matcher(source)
                            .results()
                            .map(found -> found.group(1))
                            .filter(to -> !to.equals(from))
                            .forEach(to -> dependencies.add(new Dependency(from, to)));
                }
            }
        }

        assertThat(dependencies)
                .contains(new Dependency(PackageLaw.ROOT + ".plan", PackageLaw.ROOT + ".generated"))
                .extracting(Dependency::from)
                .doesNotContain(PackageLaw.ROOT + ".internal");
        assertThat(LAW.violations(packagesOfCore(), dependencies)).isEmpty();
    }

    @Test
    void coreNeedsJavaBaseAlone() {
        assertThat(CompiledCore.descriptor().requires())
                .filteredOn(each -> !each.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
        Set<String> present = packagesOfCore();
        // Annotations alone may come from elsewhere: they are not there at run time, and need not be.
        assertThat(IMPORTS)
                .filteredOn(each -> !each.where().equals("java.base"))
                .extracting(PackageImport::to)
                .allMatch(to -> present.contains(to)
                        || to.equals("org.immutables.value")
                        || to.equals("org.jspecify.annotations")
                        || to.equals("javax.annotation.processing"));
    }

    @Test
    void everyPackageButTheHiddenOnesIsExported() {
        Set<String> exported = packagesOfCore();
        for (String hidden : List.of("internal", "generated", "kernel")) {
            assertThat(exported.remove(PackageLaw.ROOT + "." + hidden)).isTrue();
        }

        assertThat(CompiledCore.exportedPackages()).isEqualTo(exported);
    }

    @Test
    void theLawIsReadInOrder() {
        assertThat(LAW.facts()).startsWith("org.rectification.internal", "org.rectification.base");
        assertThat(LAW.facts()).endsWith("org.rectification.register");
        assertThat(LAW.calculators())
                .startsWith("org.rectification.coherence", "org.rectification.status")
                .endsWith("org.rectification.overview");
        assertThat(LAW.packages()).doesNotHaveDuplicates();
    }

    @Test
    void theCheckerFindsEachKindOfViolation() {
        PackageLaw law = PackageLaw.parse(List.of("# order", "one  first", "two", "---", "three", "four  last"));

        assertThat(law.violations(
                        Set.of("org.rectification.one", "org.rectification.other"),
                        List.of(
                                dependency("two", "one"),
                                dependency("four", "three"),
                                dependency("four", "two"),
                                dependency("two", "two"),
                                dependency("one", "two"),
                                dependency("two", "four"),
                                dependency("three", "four"))))
                .containsExactly(
                        "org.rectification.one imports org.rectification.two, which stands below it",
                        "org.rectification.other is not in the package law",
                        "org.rectification.three imports org.rectification.four, which stands below it",
                        "org.rectification.two holds facts and imports the calculator org.rectification.four");
    }

    @Test
    void aPackageWithinAnotherHasAPlaceOfItsOwn() {
        PackageLaw law = PackageLaw.parse(List.of("one  first", "two", "---", "one.inner  last"));

        assertThat(law.calculators()).containsExactly("org.rectification.one.inner");
        assertThat(law.violations(
                        Set.of("org.rectification.two.inner"),
                        List.of(dependency("one.inner", "one"), dependency("two", "one.inner"))))
                .containsExactly(
                        "org.rectification.two holds facts and imports the calculator org.rectification.one.inner",
                        "org.rectification.two.inner is not in the package law");
    }

    @Test
    void theCheckerFindsACycle() {
        PackageLaw law = PackageLaw.parse(List.of("one", "two"));

        assertThat(law.violations(Set.of(), List.of(dependency("two", "one"), dependency("one", "two"))))
                .hasSize(1);
    }

    private static Dependency dependency(String from, String to) {
        return new Dependency(PackageLaw.ROOT + "." + from, PackageLaw.ROOT + "." + to);
    }

    private static Set<String> packagesOfCore() {
        return CompiledCore.classFiles().stream()
                .map(file -> CompiledCore.classes().relativize(file).getParent())
                .filter(folder -> folder != null)
                .map(Path::toString)
                .map(folder -> folder.replace('/', '.').replace('\\', '.'))
                .collect(toCollection(TreeSet::new));
    }
}

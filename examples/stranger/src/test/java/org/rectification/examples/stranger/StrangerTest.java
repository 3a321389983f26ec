package org.rectification.examples.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compiles a stranger's sources, which name every public type of core, against core's jar and nothing else: neither
 * Immutables nor JSpecify nor Error Prone is there, and a warning is an error.
 */
class StrangerTest {
    private static final String MODULE = "org.rectification.core";

    @TempDir
    Path folder;

    @Test
    void compilesOnTheClassPath() throws Exception {
        Path source = writeUses();

        assertThat(compile(List.of("-classpath", coreJar().toString()), List.of(source)))
                .isEmpty();
    }

    @Test
    void compilesOnTheModulePath() throws Exception {
        Path source = writeUses();
        Path module = write("module-info.java", "module stranger { requires " + MODULE + "; }");

        assertThat(compile(List.of("-classpath", "", "--module-path", coreJar().toString()), List.of(source, module)))
                .isEmpty();
    }

    @Test
    void aWarningWouldBeSeen() throws Exception {
        Path source = write("Raw.java", "class Raw { java.util.List raw; }");

        assertThat(compile(List.of("-classpath", coreJar().toString()), List.of(source)))
                .contains("[rawtypes]");
    }

    @Test
    void getsCoreAloneAsItsTree() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Element project = factory.newDocumentBuilder()
                .parse(Path.of(System.getProperty("rectification.core.pom")).toFile())
                .getDocumentElement();
        NodeList dependencies = project.getElementsByTagName("dependency");
        List<String> scopes = IntStream.range(0, dependencies.getLength())
                .mapToObj(i -> text((Element) dependencies.item(i), "scope"))
                .toList();

        assertThat(text(project, "artifactId")).isEqualTo("rectification-core");
        assertThat(project.getElementsByTagName("parent").getLength()).isZero();
        assertThat(project.getElementsByTagName("properties").getLength()).isZero();
        assertThat(scopes).allMatch(scope -> scope.equals("provided"));
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static Path coreJar() {
        Path jar = Path.of(System.getProperty("rectification.core.jar"));
        assertThat(jar).as("built by mvn verify").isRegularFile();
        return jar;
    }

    /** A class with one field of each public type of core. */
    private Path writeUses() throws Exception {
        List<String> fields = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            String arguments =
                    Stream.of(type.getTypeParameters()).map(each -> "?").collect(Collectors.joining(", "));
            fields.add("  " + type.getCanonicalName() + (arguments.isEmpty() ? "" : "<" + arguments + ">") + " field"
                    + fields.size() + ";");
        }
        assertThat(fields).isNotEmpty();
        return write("stranger/Uses.java", "package stranger;\n\nclass Uses {\n" + String.join("\n", fields) + "\n}\n");
    }

    private static List<Class<?>> publicTypes() throws Exception {
        Set<String> exported = ModuleFinder.of(coreJar()).find(MODULE).orElseThrow().descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        try (JarFile jar = new JarFile(coreJar().toFile())) {
            for (String entry : jar.stream().map(Object::toString).sorted().toList()) {
                String name = entry.replace('/', '.').replaceFirst("\\.class$", "");
                if (entry.endsWith(".class")
                        && name.contains(".")
                        && exported.contains(name.substring(0, name.lastIndexOf('.')))) {
                    Class<?> type = Class.forName(name, false, StrangerTest.class.getClassLoader());
                    if (isReachable(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isReachable(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (type.getDeclaringClass() == null || isReachable(type.getDeclaringClass()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("sources").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** What the compiler says; nothing if all is well. */
    private String compile(List<String> path, List<Path> sources) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "-d",
                folder.resolve("classes").toString()));
        options.addAll(path);
        StringWriter output = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled)
                    .as(output.toString())
                    .isEqualTo(output.toString().isEmpty());
        }
        return output.toString();
    }
}

package org.rectification;

import static java.util.stream.Collectors.toCollection;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.rectification.generated.RectificationStyle;

/** The compiled classes of core, as its tests look at them. */
final class CompiledCore {
    private CompiledCore() {}

    /** The folder or jar that holds the given class. */
    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder that holds core's own classes, without its tests. */
    static Path classes() {
        return home(RectificationStyle.class);
    }

    /** The class files of core. */
    static List<Path> classFiles() {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of core, loaded and not initialized. */
    static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (Path file : classFiles()) {
            String name = classes()
                    .relativize(file)
                    .toString()
                    .replaceAll("[/\\\\]", ".")
                    .replaceAll("\\.class$", "");
            if (!name.equals("module-info")) {
                types.add(type(name));
            }
        }
        return types;
    }

    /** The type of core with a binary name, loaded and not initialized. */
    static Class<?> type(String name) {
        try {
            return Class.forName(name, false, CompiledCore.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the packages that core exports to everybody. */
    static Set<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));
    }

    /** What the module of core says of itself. */
    static ModuleDescriptor descriptor() {
        return ModuleFinder.of(classes())
                .find("org.rectification.core")
                .orElseThrow()
                .descriptor();
    }

    /** One line of {@code jdeps}: a package, what it imports, and the module that holds the latter. */
    record PackageImport(String from, String to, String where) {}

    /** What {@code jdeps} of the JDK says about the packages of core. */
    static List<PackageImport> imports() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "-verbose:package",
                        "-filter:none",
                        classes().toString());
        if (code != 0) {
            throw new IllegalStateException("jdeps failed with " + code + ": " + out + err);
        }
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("   ") && line.contains(" -> "))
                .map(line -> line.strip().split("\\s+", 4))
                .map(words -> new PackageImport(words[0], words[2], words[3]))
                .toList();
    }

    /**
     * Everything a class file refers to: each class as {@code java/time/Clock}, each method and field as
     * {@code java/time/Clock.systemUTC:()Ljava/time/Clock;}. Read from its constant pool, so a method reference counts
     * as a call.
     */
    static Set<String> references(Path classFile) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            int[] tags = new int[count];
            Object[] values = new Object[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.readUnsignedByte();
                switch (tags[i]) {
                    case 1 -> values[i] = in.readUTF();
                    case 3, 4 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> values[i] = new int[] {in.readUnsignedShort()};
                    case 9, 10, 11, 12, 17, 18 ->
                        values[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IOException("unknown constant " + tags[i] + " in " + classFile);
                }
            }
            Set<String> references = new TreeSet<>();
            for (int i = 1; i < count; i++) {
                if (tags[i] == 7) {
                    references.add(text(values, i));
                } else if (tags[i] >= 9 && tags[i] <= 11) {
                    int[] member = (int[]) values[i];
                    int[] nameAndType = (int[]) values[member[1]];
                    references.add(
                            text(values, member[0]) + "." + values[nameAndType[0]] + ":" + values[nameAndType[1]]);
                }
            }
            return references;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object[] values, int classIndex) {
        return (String) values[((int[]) values[classIndex])[0]];
    }
}

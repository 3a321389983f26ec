package org.rectification.json;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a module offers: a line for each public or protected type and member of its exported packages. A member follows
 * its type after {@code #}, a static one after a dot; {@code equals}, {@code hashCode}, {@code toString} and what every
 * enum has are left out. Types of the JDK and of the library stand by their simple names.
 */
final class PublicApi {
    private static final Pattern EXPORT = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:(?:java|org\\.rectification)\\.)(?:[a-z]\\w*\\.)*");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals(Object)", "hashCode()", "toString()");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values()", "valueOf(String)");

    private PublicApi() {}

    /** The packages that a module descriptor, given by its source, exports to everybody. */
    static Set<String> exports(String descriptor) {
        return EXPORT.matcher(descriptor)
                .results()
                .map(found -> found.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** The lines of the types of the packages, where the given class comes from. */
    static Set<String> of(Class<?> oneOfThem, Set<String> packages) {
        Set<String> lines = new TreeSet<>();
        for (String name : classNames(oneOfThem)) {
            if (packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
                lines.addAll(of(load(name, oneOfThem.getClassLoader())));
            }
        }
        return lines;
    }

    /** The lines of one type, without those in it; none if it cannot be seen. */
    static Set<String> of(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        if (isSeen(type)) {
            String name = type.getCanonicalName();
            lines.add(name + typeParameters(type) + ": " + kind(type));
            addMembers(type, type, name, lines);
        }
        return lines;
    }

    /** What changed from the kept lines to those of today, in words; nothing if nothing did. */
    static String difference(Set<String> kept, Set<String> today) {
        Map<String, List<String>> byMember = new LinkedHashMap<>();
        Stream.of(kept, today).flatMap(Set::stream).sorted().forEach(line -> {
            String sign = !today.contains(line) ? "- " : !kept.contains(line) ? "+ " : "";
            if (!sign.isEmpty()) {
                byMember.computeIfAbsent(line.split("[(<:]", 2)[0], key -> new ArrayList<>())
                        .add(sign + line);
            }
        });
        Map<String, List<String>> parts = new LinkedHashMap<>();
        Stream.of("added", "removed", "changed").forEach(part -> parts.put(part, new ArrayList<>()));
        for (List<String> lines : byMember.values()) {
            boolean added = lines.stream().anyMatch(line -> line.startsWith("+"));
            boolean removed = lines.stream().anyMatch(line -> line.startsWith("-"));
            parts.get(added && removed ? "changed" : added ? "added" : "removed")
                    .addAll(lines);
        }
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + ":\n  " + String.join("\n  ", part.getValue()) + "\n")
                .collect(joining());
    }

    /** The binary names of the classes that come from where the given class comes from. */
    static List<String> classNames(Class<?> oneOfThem) {
        try {
            Path home = Path.of(oneOfThem
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return classNames(home);
            }
            try (FileSystem archive = FileSystems.newFileSystem(home)) {
                return classNames(archive.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .toList();
        }
    }

    static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
            if (each.isAnonymousClass()
                    || each.isLocalClass()
                    || !isSeen(each.getModifiers(), each.getDeclaringClass())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int modifiers, @Nullable Class<?> owner) {
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers) && owner != null && !Modifier.isFinal(owner.getModifiers());
    }

    private static String kind(Class<?> type) {
        List<String> words = new ArrayList<>();
        int modifiers = type.getModifiers();
        if (Modifier.isProtected(modifiers)) {
            words.add("protected");
        }
        if (type.isSealed()) {
            words.add("sealed");
        }
        if (type.isAnnotation()) {
            words.add("annotation");
        } else if (type.isInterface()) {
            words.add("interface");
        } else if (type.isEnum()) {
            words.add("enum");
        } else if (type.isRecord()) {
            words.add("record");
        } else {
            if (Modifier.isAbstract(modifiers)) {
                words.add("abstract");
            }
            if (Modifier.isFinal(modifiers)) {
                words.add("final");
            }
            words.add("class");
            if (type.getSuperclass() != Object.class) {
                words.add("extends " + text(type.getAnnotatedSuperclass()));
            }
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            words.add((type.isInterface() ? "extends " : "implements ") + texts(type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            String seen = Arrays.stream(type.getPermittedSubclasses())
                    .filter(PublicApi::isSeen)
                    .map(each -> simple(each.getCanonicalName()))
                    .sorted() // the compiler orders them as it happened to meet them
                    .collect(joining(", "));
            words.add(seen.isEmpty() ? "" : "permits " + seen);
        }
        return String.join(" ", words).strip();
    }

    /** The members that a type declares, and those it has of types that cannot be seen themselves. */
    private static void addMembers(Class<?> type, Class<?> source, String name, Set<String> lines) {
        for (Field field : source.getDeclaredFields()) {
            if (isOffered(field)) {
                lines.add(name + separator(field) + field.getName() + ": " + text(field.getAnnotatedType())
                        + marks(field));
            }
        }
        for (Method method : source.getDeclaredMethods()) {
            String call = method.getName() + parameters(method);
            if (isOffered(method)
                    && !OF_EVERY_OBJECT.contains(call)
                    && !(type.isEnum() && OF_EVERY_ENUM.contains(call))) {
                lines.add(name + separator(method) + method.getName() + typeParameters(method) + parameters(method)
                        + ": " + text(method.getAnnotatedReturnType()) + thrown(method) + marks(method));
            }
        }
        if (type == source) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (isOffered(constructor)) {
                    lines.add(name + "#new" + typeParameters(constructor) + parameters(constructor)
                            + thrown(constructor) + marks(constructor));
                }
            }
        }
        Stream.concat(Stream.ofNullable(source.getSuperclass()), Arrays.stream(source.getInterfaces()))
                .filter(above -> !isSeen(above))
                .forEach(above -> addMembers(type, above, name, lines));
    }

    private static boolean isOffered(Member member) {
        return !member.isSynthetic() && isSeen(member.getModifiers(), member.getDeclaringClass());
    }

    private static char separator(Member member) {
        return Modifier.isStatic(member.getModifiers()) ? '.' : '#';
    }

    private static String marks(Member member) {
        List<String> marks = new ArrayList<>();
        int modifiers = member.getModifiers();
        if (Modifier.isProtected(modifiers)) {
            marks.add("protected");
        }
        if (member instanceof Method method && method.isDefault()) {
            marks.add("default");
        } else if (Modifier.isAbstract(modifiers) && isForAllToExtend(member.getDeclaringClass())) {
            marks.add("abstract");
        }
        if (member instanceof Field && !Modifier.isFinal(modifiers)) {
            marks.add("variable");
        }
        return marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]";
    }

    private static boolean isForAllToExtend(Class<?> type) {
        return !type.isInterface() && !type.isSealed();
    }

    private static String typeParameters(GenericDeclaration declaration) {
        if (declaration.getTypeParameters().length == 0) {
            return "";
        }
        return Arrays.stream(declaration.getTypeParameters())
                .map(parameter -> {
                    String bounds = Arrays.stream(parameter.getAnnotatedBounds())
                            .map(PublicApi::text)
                            .filter(bound -> !bound.equals("Object"))
                            .collect(joining(" & "));
                    return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
                })
                .collect(joining(", ", "<", ">"));
    }

    private static String parameters(Executable executable) {
        String types = texts(executable.getAnnotatedParameterTypes());
        return "(" + (executable.isVarArgs() ? types.replaceAll("\\[]$", "...") : types) + ")";
    }

    private static String thrown(Executable executable) {
        String types = texts(executable.getAnnotatedExceptionTypes());
        return types.isEmpty() ? "" : " throws " + types;
    }

    private static String texts(AnnotatedType... types) {
        return Arrays.stream(types).map(PublicApi::text).collect(joining(", "));
    }

    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "[]" : " @Nullable []");
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            String raw = type.getType().getTypeName().replaceAll("<.*", "");
            return nullable + simple(raw) + "<" + texts(parameterized.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            if (wildcard.getAnnotatedLowerBounds().length > 0) {
                return "? super " + texts(wildcard.getAnnotatedLowerBounds());
            }
            String upper = texts(wildcard.getAnnotatedUpperBounds());
            return upper.equals("Object") ? "?" : "? extends " + upper;
        }
        Type plain = type.getType();
        return nullable + simple(plain.getTypeName());
    }

    private static String simple(String typeName) {
        return PACKAGE.matcher(typeName).replaceAll("").replace('$', '.');
    }
}

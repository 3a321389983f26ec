package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Core reads no clock, no default of the machine it runs on, and uses no reflection: all that varies is an argument.
 */
class PurityTest {
    private static final List<Pattern> FORBIDDEN = List.of(
            // clocks
            Pattern.compile("java/time/\\w+\\.now:.*"),
            Pattern.compile("java/time/Clock\\.(system|tick)\\w*:.*"),
            Pattern.compile("java/lang/System\\.(currentTimeMillis|nanoTime):.*"),
            Pattern.compile("java/util/(Date|Calendar|GregorianCalendar|Timer)(\\..*)?"),
            // defaults of the machine
            Pattern.compile("java/util/Locale\\.getDefault:.*"),
            Pattern.compile("java/time/ZoneId\\.systemDefault:.*"),
            Pattern.compile("java/util/TimeZone(\\..*)?"),
            Pattern.compile("java/nio/charset/Charset\\.defaultCharset:.*"),
            Pattern.compile("java/lang/String\\.(toLowerCase|toUpperCase):\\(\\).*"),
            Pattern.compile("java/lang/String\\.format:\\(Ljava/lang/String;.*"),
            Pattern.compile("java/lang/String\\.formatted:.*"),
            Pattern.compile("java/lang/System\\.(getProperty|getProperties|getenv):.*"),
            // chance
            Pattern.compile("java/lang/Math\\.random:.*"),
            Pattern.compile("java/util/UUID\\.randomUUID:.*"),
            // reflection
            Pattern.compile("java/lang/reflect/.*"),
            Pattern.compile("java/lang/Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor)s?):.*"));

    @Test
    void coreIsPure() {
        List<String> found = new ArrayList<>();
        for (Path file : CompiledCore.classFiles()) {
            for (String reference : forbiddenIn(file)) {
                found.add(CompiledCore.classes().relativize(file) + " uses " + reference);
            }
        }

        assertThat(CompiledCore.classFiles()).isNotEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void theCheckFindsACallAndAMethodReference() {
        Path file =
                CompiledCore.home(Impure.class).resolve(Impure.class.getName().replace('.', '/') + ".class");

        assertThat(forbiddenIn(file))
                .containsExactlyInAnyOrder(
                        "java/lang/Class.forName:(Ljava/lang/String;)Ljava/lang/Class;",
                        "java/time/LocalDate.now:()Ljava/time/LocalDate;",
                        "java/lang/System.nanoTime:()J");
    }

    private static List<String> forbiddenIn(Path classFile) {
        return CompiledCore.references(classFile).stream()
                .filter(reference -> FORBIDDEN.stream()
                        .anyMatch(each -> each.matcher(reference).matches()))
                .toList();
    }

    /** Does what core must not do. */
    static final class Impure {
        private Impure() {}

        static long time() {
            return System.nanoTime();
        }

        static Supplier<LocalDate> today() {
            return LocalDate::now;
        }

        static Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }
}

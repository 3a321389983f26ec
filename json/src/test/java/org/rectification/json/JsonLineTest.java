package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;

/** Either line of Jackson is enough, and without both the message says what to do. */
class JsonLineTest {

    private static final Class<?> CORE_2 = com.fasterxml.jackson.core.JsonFactory.class;
    private static final Class<?> CORE_3 = tools.jackson.core.json.JsonFactory.class;

    @Test
    void bothLinesAreThere() {
        assertThat(JsonLine.jackson2()).hasToString("Jackson 2").isEqualTo(JsonLine.jackson2());
        assertThat(JsonLine.jackson3()).hasToString("Jackson 3").isNotEqualTo(JsonLine.jackson2());
        assertThat(JsonLine.any()).isEqualTo(JsonLine.jackson3()).hasSameHashCodeAs(JsonLine.jackson3());
    }

    @Test
    void withJackson2AloneAnyIsJackson2() throws Exception {
        assertThat(answer("any", CORE_2)).isEqualTo("Jackson 2");
        assertThat(answer("jackson2", CORE_2)).isEqualTo("Jackson 2");
        assertThatThrownBy(() -> answer("jackson3", CORE_2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Jackson 3 must be on the class path, or its module tools.jackson.core required by the"
                        + " application, but was not found");
    }

    @Test
    void withJackson3AloneAnyIsJackson3() throws Exception {
        assertThat(answer("any", CORE_3)).isEqualTo("Jackson 3");
        assertThat(answer("jackson3", CORE_3)).isEqualTo("Jackson 3");
        assertThatThrownBy(() -> answer("jackson2", CORE_3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Jackson 2 must be on the class path, or its module com.fasterxml.jackson.core required by"
                        + " the application, but was not found");
    }

    @Test
    void withNeitherTheMessageSaysWhatToDo() {
        assertThatThrownBy(() -> answer("any"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reading and writing JSON needs jackson-core 2.21 or 3.1 on the class path, or as a module"
                        + " that the application requires (com.fasterxml.jackson.core or tools.jackson.core)");
    }

    /** What a method of {@link JsonLine} returns, or throws, in a program that has no Jackson but the given. */
    private static String answer(String method, Class<?>... jackson) throws Exception {
        List<Class<?>> needed = new java.util.ArrayList<>(List.of(JsonLine.class, Fault.class));
        needed.addAll(List.of(jackson));
        URL[] path = needed.stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            Object line =
                    loader.loadClass(JsonLine.class.getName()).getMethod(method).invoke(null);
            return line.toString();
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void theLineIsLookedForWhenItIsNeeded() throws IOException, ReflectiveOperationException {
        URL[] path = {
            JsonLine.class.getProtectionDomain().getCodeSource().getLocation(),
            Fault.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            Class<?> type = loader.loadClass(Documents.class.getName());
            assertThat(type.getField("REGISTER").get(null)).isNotNull();
        }
    }
}

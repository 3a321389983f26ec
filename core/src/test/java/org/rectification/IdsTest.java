package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;

/** Every typed id of core: one text under one rule, equal and ordered by it, told by its own name. */
class IdsTest {

    @Test
    void everyIdIsATextUnderOneRule() throws ReflectiveOperationException {
        List<Class<?>> ids = ids();

        assertThat(ids)
                .extracting(Class::getSimpleName)
                .contains("BodyId", "PostId", "MeasureId", "KeyStepId", "PhaseId", "RecordId", "IssueId");
        for (Class<?> type : ids) {
            Object id = of(type, "gx-1");
            assertThat(id)
                    .as(type.getName())
                    .isEqualTo(of(type, "gx-1"))
                    .hasSameHashCodeAs(of(type, "gx-1"))
                    .isNotEqualTo(of(type, "gx-2"))
                    .hasToString("gx-1");
            assertThat(compare(id, of(type, "gx-1"))).as(type.getName()).isZero();
            assertThat(compare(id, of(type, "gx-10"))).as(type.getName()).isNegative();
            assertThat(compare(of(type, "gx-2"), of(type, "gx-10")))
                    .as(type.getName())
                    .isPositive();
            String name =
                    type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
            assertThat(refusal(type, "gx-1\u3000"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(name + " must be 1 to 100 characters with no white space at either end and no control"
                            + " characters, but was \"gx-1\u3000\"");
        }
    }

    private static Object of(Class<?> type, String value) throws ReflectiveOperationException {
        return type.getMethod("of", String.class).invoke(null, value);
    }

    private static Throwable refusal(Class<?> type, String value) throws ReflectiveOperationException {
        try {
            return new AssertionError(of(type, value) + " was taken");
        } catch (InvocationTargetException e) {
            return e.getTargetException();
        }
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    private static List<Class<?>> ids() {
        return CompiledCore.types().stream().filter(IdsTest::isId).toList();
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class
                && type.getSimpleName().endsWith("Id");
    }
}

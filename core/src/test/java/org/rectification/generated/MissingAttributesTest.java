package org.rectification.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Place;

class MissingAttributesTest {

    @Test
    void whatABuilderMissesIsAFaultAtTheNameOfTheAttribute() {
        InvalidValueException thrown =
                catchThrowableOfType(InvalidValueException.class, () -> new MissingAttributes("title", "deadline"));

        assertThat(thrown).hasMessage("/title: title must be given; /deadline: deadline must be given");
        assertThat(thrown.faults())
                .containsExactly(
                        Fault.of(BuilderFault.MISSING, Place.of("title"), "attribute", "title"),
                        Fault.of(BuilderFault.MISSING, Place.of("deadline"), "attribute", "deadline"));
    }

    @Test
    void thePublicExceptionIsMadeOfFaultsAlone() {
        assertThat(Arrays.stream(InvalidValueException.class.getConstructors()).map(Constructor::getParameterTypes))
                .containsExactly(new Class<?>[] {List.class});
    }
}

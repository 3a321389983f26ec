package org.rectification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReceivedTest {

    @Test
    void aValidFormBecomesItsValue() throws InvalidObjectException {
        assertThat(Received.made(() -> "gx-1")).isEqualTo("gx-1");
    }

    @Test
    void whatTheFactoryRefusesIsAnInvalidObject() {
        IllegalArgumentException refused = new IllegalArgumentException("count must not be negative: -1");
        Supplier<Object> maker = () -> {
            throw refused;
        };
        assertThatThrownBy(() -> Received.made(maker))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("count must not be negative: -1")
                .hasCause(refused);
    }
}

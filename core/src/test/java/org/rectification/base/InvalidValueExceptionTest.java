package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    private static final Fault NEGATIVE =
            Fault.of(BaseFault.QUANTITY_NEGATIVE, Place.of("amount"), "value", BigDecimal.valueOf(-1));
    private static final Fault NO_TEXT = Fault.of(BaseFault.NO_TEXT, Place.of("name"), "subject", "text");

    @Test
    void itCarriesEveryFaultAndSaysThemAll() {
        List<Fault> given = new ArrayList<>(List.of(NEGATIVE, NO_TEXT));
        InvalidValueException exception = new InvalidValueException(given);
        given.clear();

        assertThat(exception)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must not be negative, but was -1; text must be given in at least one language");
        assertThat(exception.faults()).containsExactly(NEGATIVE, NO_TEXT).isUnmodifiable();
    }

    @Test
    void anExceptionOfNoFaultIsRefused() {
        assertThatThrownBy(() -> new InvalidValueException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(InvalidValueException.class)
                .hasMessage("faults must not be empty");
    }

    @Test
    void serializationKeepsTheMessageAndNotTheFaults() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidValueException(List.of(NEGATIVE)));
        }
        InvalidValueException back;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            back = (InvalidValueException) in.readObject();
        }

        assertThat(back).hasMessage("amount must not be negative, but was -1");
        assertThat(back.faults()).isEmpty();
    }
}

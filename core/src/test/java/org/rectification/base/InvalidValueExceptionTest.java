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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("classpath")
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
                .hasMessage("/amount: amount must not be negative, but was -1;"
                        + " /name: text must be given in at least one language");
        assertThat(exception.faults()).containsExactly(NEGATIVE, NO_TEXT).isUnmodifiable();
    }

    @Test
    void theMessageNamesThePlaceOfAFaultInsideAndTheValueItselfByNoPlace() {
        Fault inside = NEGATIVE.within(Place.of("issues").at(1).at("chain").at(0));
        Fault here = Fault.of(BaseFault.QUANTITY_NEGATIVE, Place.HERE, "value", BigDecimal.valueOf(-2));

        assertThat(new InvalidValueException(List.of(inside, here)))
                .hasMessage("/issues/1/chain/0/amount: amount must not be negative, but was -1;"
                        + " amount must not be negative, but was -2");
    }

    @Test
    void theMessageSaysTenFaultsAndHowManyMoreThereAre() {
        assertThat(messageOf(10)).isEqualTo(tenFaults());
        assertThat(messageOf(11)).isEqualTo(tenFaults() + "; and 1 more");
        assertThat(messageOf(510)).isEqualTo(tenFaults() + "; and 500 more");
        assertThat(new InvalidValueException(Collections.nCopies(510, NEGATIVE)).faults())
                .hasSize(510);
    }

    private static String messageOf(int faults) {
        return new InvalidValueException(Collections.nCopies(faults, NEGATIVE)).getMessage();
    }

    private static String tenFaults() {
        return String.join("; ", Collections.nCopies(10, "/amount: amount must not be negative, but was -1"));
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

        assertThat(back).hasMessage("/amount: amount must not be negative, but was -1");
        assertThat(back.faults()).isEmpty();
    }
}

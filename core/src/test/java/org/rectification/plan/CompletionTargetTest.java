package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.Ratio;

class CompletionTargetTest {
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    @Test
    void aTargetIsAnyShareFromAboveNothingToTheWhole() {
        for (Ratio share : List.of(new Ratio(1, 1000), new Ratio(30, 100), new Ratio(37, 37))) {
            assertThat(new CompletionTarget(share, JUNE).share()).isEqualTo(share);
        }
        assertThat(new CompletionTarget(new Ratio(30, 100), JUNE).by()).isEqualTo(JUNE);
    }

    @Test
    void nothingAndMoreThanTheWholeAreNoTarget() {
        for (Ratio share : List.of(new Ratio(0, 0), new Ratio(0, 100), new Ratio(101, 100))) {
            assertThatThrownBy(() -> new CompletionTarget(share, JUNE))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("/share: share must be more than 0 and at most 1, but was " + share)
                    .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                    .extracting(e ->
                            e.faults().get(0).place() + " " + e.faults().get(0).text(Language.CHINESE))
                    .isEqualTo("/share 目标比例须大于零且不超过全部，实为" + share);
        }
    }
}

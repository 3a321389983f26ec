package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FarOffDaysTest {

    private static final Entry DONE = Entry.of(
            EntryId.of("e1"), Subject.issue(), new Fact.ProgressReported(Tier.COMPLETE), LocalDate.of(2017, 12, 31));

    @Test
    void whatIsCompleteIsCompleteOnEveryLaterDayHoweverFarOff() {
        History history = History.of(List.of(DONE));
        for (LocalDate asOf : List.of(
                LocalDate.of(9_999, 12, 31),
                LocalDate.of(4_194_304, 1, 1),
                LocalDate.of(5_000_000, 1, 1),
                LocalDate.MAX)) {
            assertThat(history.tierOf(Subject.issue(), asOf))
                    .as("as of %s", asOf)
                    .isEqualTo(Tier.COMPLETE);
            assertThat(history.stateOf(Subject.issue(), asOf).completion()).contains(DONE);
        }
    }

    @Test
    void whatIsCompleteWasNotOnAnyEarlierDayHoweverFarOff() {
        History history = History.of(List.of(DONE));
        for (LocalDate asOf : List.of(
                LocalDate.of(2017, 12, 30),
                LocalDate.of(-5_000_000, 1, 1),
                LocalDate.of(-8_000_000, 1, 1),
                LocalDate.MIN)) {
            assertThat(history.tierOf(Subject.issue(), asOf))
                    .as("as of %s", asOf)
                    .isEqualTo(Tier.NOT_REPORTED);
        }
    }
}

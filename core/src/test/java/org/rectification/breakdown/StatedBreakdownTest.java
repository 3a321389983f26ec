package org.rectification.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Quantity;

class StatedBreakdownTest {

    private static Quantity quantity(Quantity.Bound bound, String amount) {
        return new Quantity(bound, new BigDecimal(amount));
    }

    @Test
    void exactCountsAreTheBreakdownAgain() {
        Breakdown letters = Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917);
        Breakdown parts = Breakdown.of(Map.of("complete", 15L));

        assertThat(StatedBreakdown.of(letters).exact()).hasValue(letters);
        assertThat(StatedBreakdown.of(parts).exact()).hasValue(parts);
        assertThat(StatedBreakdown.of(letters).count("closed")).hasValue(Quantity.exactly(3848));
    }

    @Test
    void aBoundAnywhereIsNoBreakdown() {
        Quantity over = quantity(Quantity.Bound.MORE_THAN, "2750");

        assertThat(new StatedBreakdown(Map.of("closed", over), Optional.of(Quantity.exactly(3411))).exact())
                .isEmpty();
        assertThat(new StatedBreakdown(Map.of("closed", Quantity.exactly(2750)), Optional.of(over)).exact())
                .isEmpty();
    }

    @Test
    void aClassThatIsNotNamedIsNotStated() {
        assertThat(new StatedBreakdown(Map.of(), Optional.of(Quantity.exactly(4583))).count("closed"))
                .isEmpty();
    }

    @Test
    void theOrderGivenIsKeptAndDoesNotCount() {
        Map<String, Quantity> counts = new LinkedHashMap<>();
        counts.put("z", Quantity.exactly(1));
        counts.put("a", Quantity.exactly(2));
        StatedBreakdown stated = new StatedBreakdown(counts, Optional.empty());

        assertThat(stated.counts().keySet()).containsExactly("z", "a");
        assertThat(stated)
                .isEqualTo(StatedBreakdown.ofEntries(
                        List.of(Map.entry("a", Quantity.exactly(2)), Map.entry("z", Quantity.exactly(1))),
                        Optional.empty()));
        assertThatThrownBy(() -> stated.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aClassThatStandsTwiceIsRefused() {
        assertThat(said(faultsOf(() -> StatedBreakdown.ofEntries(
                        List.of(Map.entry("a", Quantity.exactly(2)), Map.entry("a", Quantity.exactly(1))),
                        Optional.empty()))))
                .containsExactly(
                        List.of("/counts/1", "class must occur once, but \"a\" occurs twice", "一类只能列一次，\"a\"重复"));
    }

    @Test
    void everyFaultOfARowHasItsPlaceInTheRow() {
        assertThat(said(faultsOf(() -> StatedBreakdown.ofEntries(
                        List.of(
                                Map.entry("a", quantity(Quantity.Bound.EXACTLY, "1.5")),
                                Map.entry("b", Quantity.exactly(2)),
                                Map.entry("b", quantity(Quantity.Bound.AT_MOST, "2.5"))),
                        Optional.of(quantity(Quantity.Bound.EXACTLY, "4.5"))))))
                .extracting(each -> each.get(0) + " " + each.get(1))
                .containsExactly(
                        "/counts/0 count must be a whole number, but was 1.5 for \"a\"",
                        "/counts/2 count must be a whole number, but was 2.5 for \"b\"",
                        "/counts/2 class must occur once, but \"b\" occurs twice",
                        "/total total must be a whole number, but was 4.5");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Map<String, Quantity> counts = new LinkedHashMap<>();
        counts.put("half", quantity(Quantity.Bound.AT_LEAST, "0.5"));
        counts.put("", quantity(Quantity.Bound.EXACTLY, "1E+18"));

        assertThat(said(faultsOf(
                        () -> new StatedBreakdown(counts, Optional.of(quantity(Quantity.Bound.ABOUT, "2E+18"))))))
                .extracting(each -> each.get(0) + " " + each.get(1) + " | " + each.get(2))
                .hasSize(4)
                .contains(
                        "/counts/half count must be a whole number, but was 0.5 for \"half\" | 数量须为整数，\"half\"实为0.5",
                        "/counts counts and total must have at most 18 digits, but came to 1000000000000000000.5 |"
                                + " 数量之和与总数不得超过18位，实为1000000000000000000.5",
                        "/total counts and total must have at most 18 digits, but came to 2000000000000000000 |"
                                + " 数量之和与总数不得超过18位，实为2000000000000000000");
        assertThat(said(faultsOf(
                        () -> new StatedBreakdown(Map.of(), Optional.of(quantity(Quantity.Bound.EXACTLY, "0.5"))))))
                .containsExactly(List.of("/total", "total must be a whole number, but was 0.5", "总数须为整数，实为0.5"));
    }
}

package org.rectification.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.rectification.Sending.sentWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;

@Tag("classpath")
class BreakdownTest {

    @Test
    void partsThatMakeTheWholeAddUp() {
        Breakdown letters = Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917);

        assertThat(letters.sum()).isEqualTo(3917);
        assertThat(letters.whole()).isEqualTo(3917);
        assertThat(letters.gap()).isZero();
        assertThat(letters.addsUp()).isTrue();
        assertThat(letters.finding()).isEmpty();
        assertThat(letters.count("closed")).isEqualTo(3848);
        assertThat(letters.count("open")).isZero();
    }

    @Test
    void jiangsusLettersLeaveOneUnaccounted() {
        Breakdown letters = Breakdown.of(Map.of("closed", 2750L, "stage-closed", 660L), 3411);

        assertThat(letters.gap()).isEqualTo(1);
        assertThat(letters.addsUp()).isFalse();
        assertThat(letters.finding().orElseThrow().code()).isEqualTo("breakdown.short");
        assertThat(letters.finding().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("the parts add up to 3410, the whole is 3411: 1 unaccounted for");
        assertThat(letters.finding().orElseThrow().text(Language.CHINESE)).isEqualTo("各项之和为3410，总数为3411，有1未列明");
    }

    @Test
    void partsCanBeMoreThanTheWhole() {
        Breakdown forms = Breakdown.of(Map.of("admonition", 211L, "sanction", 777L, "other", 92L), 1048);

        assertThat(forms.gap()).isEqualTo(-32);
        assertThat(forms.finding().orElseThrow().code()).isEqualTo("breakdown.over");
        assertThat(forms.finding().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("the parts add up to 1080, the whole is 1048: the parts exceed it by 32");
    }

    @Test
    void withoutAStatedWholeThePartsAreAllThereIs() {
        Breakdown issues = Breakdown.of(Map.of("complete", 15L, "open", 6L));

        assertThat(issues.total()).isEmpty();
        assertThat(issues.whole()).isEqualTo(21);
        assertThat(issues.finding()).isEmpty();
    }

    @Test
    void keepsTheOrderAndACopy() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("z", 1L);
        counts.put("a", 2L);
        Breakdown breakdown = Breakdown.of(counts);
        counts.clear();

        assertThat(breakdown.counts()).containsExactly(entry("z", 1L), entry("a", 2L));
        assertThatThrownBy(() -> breakdown.counts().put("b", 1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesEverythingWrongAtOnce() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("closed", -1L);
        counts.put(" open", 1L);

        assertThatThrownBy(() -> Breakdown.of(counts, -5))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                                .containsExactly(
                                        "/counts/closed count must not be negative, but was -1 for \"closed\"",
                                        "/counts/ open class must be 1 to 100 characters with no white space at either end and"
                                                + " no control characters, but was \" open\"",
                                        "/total total must not be negative, but was -5"));
    }

    @Test
    void refusesCountsThatMakeMoreThanALongHolds() {
        Map<String, Long> counts = Map.of("a", Long.MAX_VALUE, "b", 1L);

        assertThatThrownBy(() -> Breakdown.of(counts))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/counts: counts must add up to at most 9223372036854775807, but add up to"
                        + " 9223372036854775808");
        assertThat(Breakdown.of(Map.of("a", Long.MAX_VALUE)).sum()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void refusesANullClassOrCount() {
        assertThatThrownBy(() -> Breakdown.of(Collections.singletonMap("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("counts must not be null");
        Map<String, Long> counts = new HashMap<>();
        counts.put(null, 1L);
        assertThatThrownBy(() -> Breakdown.of(counts))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("counts must not be null");
    }

    @Test
    void aTallyCountsItemsIntoClasses() {
        List<String> states = List.of("closed", "open", "closed", "stage-closed", "closed");

        Breakdown once = states.stream().collect(BreakdownTally.collector(state -> state));
        Breakdown inParallel = states.parallelStream().collect(BreakdownTally.collector(state -> state));

        assertThat(once).isEqualTo(Breakdown.of(Map.of("closed", 3L, "open", 1L, "stage-closed", 1L)));
        assertThat(inParallel).isEqualTo(once);
    }

    @Test
    void talliesMergeInAnyOrderAndNothingIsTheIdentity() {
        BreakdownTally one = BreakdownTally.empty().add("a").add("b", 2);
        BreakdownTally other = BreakdownTally.empty().add("b").add("c", 0);

        Breakdown merged = BreakdownTally.empty().merge(one).merge(other).breakdown();

        assertThat(merged).isEqualTo(Breakdown.of(Map.of("a", 1L, "b", 3L, "c", 0L)));
        assertThat(BreakdownTally.empty().merge(other).merge(one).breakdown()).isEqualTo(merged);
        assertThat(one.merge(BreakdownTally.empty()).breakdown()).isEqualTo(Breakdown.of(Map.of("a", 1L, "b", 2L)));
    }

    @Test
    void aTallyRefusesNegativeAndOversizedCounts() {
        BreakdownTally tally = BreakdownTally.empty().add("a", Long.MAX_VALUE);

        assertThatThrownBy(() -> tally.add("b", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must not be negative, but was -1");
        assertThatThrownBy(() -> tally.add("a"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("count of a must be at most 9223372036854775807, but 1 came to 9223372036854775807");
        BreakdownTally more = BreakdownTally.empty().add("b").add("a");
        assertThatThrownBy(() -> tally.merge(more))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("count of a must be at most 9223372036854775807, but 1 came to 9223372036854775807");
        assertThat(tally.breakdown()).isEqualTo(Breakdown.of(Map.of("a", Long.MAX_VALUE)));
        assertThat(more.merge(more).breakdown()).isEqualTo(Breakdown.of(Map.of("a", 2L, "b", 2L)));
    }

    @Test
    void whatArrivesIsNotTrusted() {
        BreakdownTally tally = BreakdownTally.empty().add("a", 1L << 50);

        assertThatThrownBy(() -> sentWith(tally, 1L << 50, -7))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("count must not be negative, but was -7");
    }

    @Test
    void aTallyCanBeSent() throws IOException, ClassNotFoundException {
        BreakdownTally tally = BreakdownTally.empty().add("a", 5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BreakdownTally back = (BreakdownTally) in.readObject();
            assertThat(back.add("a").breakdown()).isEqualTo(Breakdown.of(Map.of("a", 6L)));
        }
        assertThat(bytes.size()).isLessThan(500);
    }
}

package org.rectification.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Rank;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.oversight.Partition.Subtotal;
import org.rectification.responsibility.BodyKind;

class PartitionTest {

    private static Subtotal place(String name, long count) {
        return Subtotal.of(new PartKey.OfPlace(LocalText.chinese(name)), count);
    }

    private static Subtotal action(ActionKind kind, long count) {
        return Subtotal.of(new PartKey.OfAction(kind), count);
    }

    private static AggregateRecordBuilder total(RecordKind kind, long count, CountUnit unit) {
        return AggregateRecord.builder(RecordId.of("t"))
                .kind(kind)
                .quantity(Quantity.exactly(count))
                .unit(unit)
                .scope(LocalText.of("全省", "the province"));
    }

    private static List<String> faults(AggregateRecordBuilder bad) {
        return catchThrowableOfType(InvalidValueException.class, bad::build).faults().stream()
                .map(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void aPartitionHoldsPartsByOneKindOfKey() {
        assertThatThrownBy(() -> new Partition(List.of(), true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/parts: partition must have at least one part");
        InvalidValueException thrown = catchThrowableOfType(
                InvalidValueException.class,
                () -> Partition.of(place("甲", 1), place("甲", 2), action(ActionKind.ADMONISHED, 3)));
        assertThat(thrown.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/parts/1/key part must occur once, but \"甲\" occurs twice",
                        "/parts/2/key parts must be keyed in one way, but \"admonition\" is keyed in another");
        assertThatThrownBy(() -> place("甲", -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/amount: amount must not be negative, but was -1");
    }

    @Test
    void sumsAreKeptByUnit() {
        Partition partition = Partition.of(
                action(ActionKind.ADMONISHED, 211),
                action(ActionKind.TRANSFERRED, 49).in(CountUnit.PERSON_TIME));

        assertThat(partition.sum()).isEqualTo(Quantity.exactly(260));
        assertThat(partition.sumIn(CountUnit.PERSON_TIME)).isEqualTo(Quantity.exactly(49));
        assertThat(partition.sumIn(CountUnit.BODY)).isEqualTo(Quantity.exactly(0));
    }

    @Test
    void partsThatExceedTheirWholeAreRefusedUnlessTheyArePersonTimes() {
        AggregateRecordBuilder persons = total(RecordKind.HELD_ACCOUNTABLE, 100, CountUnit.PERSON)
                .addPartitions(Partition.of(place("甲", 60), place("乙", 41)));

        assertThat(faults(persons))
                .containsExactly("/partitions/0/parts parts must not exceed the whole of 100 persons unless they are"
                        + " person-times, but add up to 101");
        assertThat(total(RecordKind.HELD_ACCOUNTABLE, 100, CountUnit.PERSON)
                        .addPartitions(
                                Partition.of(place("甲", 60), place("乙", 41).in(CountUnit.PERSON_TIME)))
                        .build()
                        .partitions())
                .hasSize(1);
        assertThat(total(RecordKind.HELD_ACCOUNTABLE, 100, CountUnit.PERSON)
                        .quantity(new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN))
                        .addPartitions(Partition.of(place("甲", 60)))
                        .build()
                        .partitions())
                .as("what has no end cannot be exceeded")
                .hasSize(1);
        assertThat(faults(total(RecordKind.HELD_ACCOUNTABLE, 100, CountUnit.PERSON_TIME)
                        .addPartitions(Partition.of(place("甲", 60), place("乙", 41)))))
                .hasSize(1);
    }

    @Test
    void everyOtherFaultOfATotalIsToldAtOnce() {
        assertThat(faults(total(RecordKind.of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION), 10, CountUnit.BODY)
                        .reportedWithin(DateSpan.ofDay(LocalDate.of(2018, 3, 19)))
                        .partOf(RecordId.of("t"))
                        .addPartitions(new Partition(
                                List.of(
                                        place("甲", 1).in(CountUnit.CLUE),
                                        new Subtotal(
                                                new PartKey.OfPlace(LocalText.chinese("乙")),
                                                new Quantity(Quantity.Bound.EXACTLY, new BigDecimal("1.5")),
                                                Optional.empty())),
                                false))))
                .containsExactly(
                        "/unit unit must suit what is counted, but \"Party or government sanction\" is not counted in"
                                + " bodies",
                        "/kind kind must be in use by the report date 2018-03-19, but \"Party or government sanction\""
                                + " is in use from 2018-03-20",
                        "/partOf total must not be part of itself, but record t is",
                        "/partitions/0/parts/0/unit part \"甲\" must be in the unit of the whole, or in person-times"
                                + " where the whole is in persons, but is in clues",
                        "/partitions/0/parts/1/quantity quantity in bodies must be a whole number, but was 1.5");
        assertThat(faults(total(RecordKind.of(ActionKind.UNIT_CENSURED), 1, CountUnit.PERSON)))
                .containsExactly(
                        "/unit unit must suit what is counted, but \"censure of a unit\" is not counted in persons");
        assertThat(total(RecordKind.of(ActionKind.PARTY_OR_GOVERNMENT_SANCTION), 10, CountUnit.PERSON)
                        .reportedWithin(DateSpan.ofDay(LocalDate.of(2018, 3, 20)))
                        .period(DateSpan.ofYear(2017))
                        .build()
                        .isKnownOn(LocalDate.of(2018, 3, 20)))
                .as("a name of its day may tell of earlier actions")
                .isTrue();
    }

    @Test
    void aTotalMayHaveBegunUnlessItsPeriodBeginsLater() {
        AggregateRecordBuilder total = total(RecordKind.COMPLAINTS, 10, CountUnit.COMPLAINT);
        LocalDate day = LocalDate.of(2017, 3, 20);

        assertThat(total.build().canHaveBegunBy(day)).isTrue();
        assertThat(total.period(DateSpan.from(day)).build().canHaveBegunBy(day)).isTrue();
        assertThat(total.period(DateSpan.from(day.plusDays(1))).build().canHaveBegunBy(day))
                .isFalse();
        assertThat(total.period(DateSpan.until(day.plusDays(1))).build().canHaveBegunBy(day))
                .isTrue();
    }

    @Test
    void aMarkIsSaidWithItsUnit() {
        Quantity number = Quantity.exactly(92);
        Act.Mark score = new Act.Mark(LocalText.of("得分", "score"), number, Optional.of(LocalText.of("分", "points")));

        assertThat(score.label()).isEqualTo(LocalText.of("得分：92分", "score: 92 points"));
        assertThat(new Act.Mark(LocalText.of("得分", "score"), number, Optional.empty()).label())
                .isEqualTo(LocalText.of("得分：92", "score: 92"));
    }

    @Test
    void keysAreSaidInWords() {
        assertThat(List.of(
                        new PartKey.OfAction(ActionKind.ADMONISHED),
                        new PartKey.OfRank(Rank.of(Rank.Level.BUREAU)),
                        new PartKey.OfBody(BodyKind.GOVERNMENT),
                        new PartKey.OfPlace(LocalText.of("甲县", "Jia")),
                        new PartKey.Named(LocalText.of("其他", "other"))))
                .extracting(key -> key.label().in(Language.ENGLISH))
                .containsExactly("admonition", "bureau", "government", "Jia", "other");
    }

    @Test
    void referencesThatLeadNowhereAreDropped() {
        AggregateRecord part = total(RecordKind.HELD_ACCOUNTABLE, 1, CountUnit.PERSON)
                .partOf(RecordId.of("a"))
                .addDisjointWith(RecordId.of("b"), RecordId.of("c"))
                .build();

        AggregateRecord known = part.referringTo(id -> id.value().equals("c"));

        assertThat(known.partOf()).isEmpty();
        assertThat(known.disjointWith()).containsExactly(RecordId.of("c"));
        assertThat(part.referringTo(id -> true)).isEqualTo(part);
    }
}

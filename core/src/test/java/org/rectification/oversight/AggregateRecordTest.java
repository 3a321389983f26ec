package org.rectification.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.ActionKind;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.issue.InspectionId;

class AggregateRecordTest {
    private static final LocalText SCOPE = LocalText.of("边查边改期间先期问责", "held accountable early, during the inspection");

    private static AggregateRecordBuilder early() {
        return AggregateRecord.builder(RecordId.of("gx-early"))
                .kind(RecordKind.HELD_ACCOUNTABLE)
                .quantity(Quantity.exactly(404))
                .unit(CountUnit.PERSON)
                .scope(SCOPE);
    }

    @Test
    void anAggregateHoldsWhatItWasGiven() {
        InspectionId guangxi = InspectionId.of("central-2016-guangxi");
        AggregateRecord record = early().period(DateSpan.ofYear(2016))
                .inspections(List.of(guangxi))
                .build();

        assertThat(record.id()).isEqualTo(RecordId.of("gx-early"));
        assertThat(record.kind()).isEqualTo(RecordKind.HELD_ACCOUNTABLE);
        assertThat(record.quantity()).isEqualTo(Quantity.exactly(404));
        assertThat(record.unit()).isEqualTo(CountUnit.PERSON);
        assertThat(record.scope()).isEqualTo(SCOPE);
        assertThat(record.period()).contains(DateSpan.ofYear(2016));
        assertThat(record.inspections()).containsExactly(guangxi).isUnmodifiable();
        assertThat(record.sources()).isEmpty();
        assertThat(early().build()).isEqualTo(early().build()).isNotEqualTo(record);
    }

    @Test
    void kindQuantityUnitAndScopeMustBeGiven() {
        AggregateRecordBuilder bare = AggregateRecord.builder(RecordId.of("r"));

        assertThatThrownBy(bare::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/kind: kind must be given; /quantity: quantity must be given; /unit: unit must be given;"
                        + " /scope: scope must be given");
    }

    @Test
    void whatIsCountedIsCountedWhole() {
        for (CountUnit unit : CountUnit.values()) {
            AggregateRecordBuilder half =
                    early().unit(unit).quantity(new Quantity(Bound.MORE_THAN, new BigDecimal("2.5")));
            if (unit == CountUnit.DAY) {
                assertThat(half.build().quantity()).hasToString("more than 2.5");
            } else {
                assertThatThrownBy(half::build)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage("/quantity: quantity in " + unit.label().in(Language.ENGLISH)
                                + " must be a whole number, but was more than 2.5")
                        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                        .extracting(e -> e.faults().get(0).place() + " "
                                + e.faults().get(0).text(Language.CHINESE))
                        .isEqualTo("/quantity 以“" + unit.label() + "”计的数量须为整数，实为超过2.5");
            }
        }
        assertThat(early().quantity(new Quantity(Bound.ABOUT, new BigDecimal("15000.0")))
                        .build()
                        .quantity())
                .hasToString("about 15000");
    }

    private static List<String> faultsOf(AggregateRecordBuilder bad) {
        return catchThrowableOfType(InvalidValueException.class, bad::build).faults().stream()
                .map(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void aPartByActionMustFitItsUnitAndTheDaysOfItsNameLikeTheWhole() {
        AggregateRecordBuilder bad = early().kind(RecordKind.of(ActionKind.PARTY_OR_ADMINISTRATIVE_DISCIPLINE))
                .period(DateSpan.parse("2018-03-20/2018-12-31"))
                .addPartitions(Partition.of(
                        Partition.Subtotal.of(new PartKey.OfAction(ActionKind.UNIT_CENSURED), 3),
                        Partition.Subtotal.of(new PartKey.OfAction(ActionKind.ADMINISTRATIVE_DISCIPLINE), 4)));
        AggregateRecordBuilder early = early().reportedWithin(DateSpan.parse("2017-11-15/2018-03-19"))
                .addPartitions(
                        Partition.of(Partition.Subtotal.of(new PartKey.OfAction(ActionKind.GOVERNMENT_SANCTION), 3)));

        assertThat(faultsOf(bad))
                .containsExactly(
                        "/kind kind must be in use when the period begins, on 2018-03-20, but \"Party sanction or"
                                + " administrative discipline\" is in use until 2018-03-19",
                        "/partitions/0/parts/0/unit unit must suit what is counted, but \"censure of a unit\" is not"
                                + " counted in persons",
                        "/partitions/0/parts/1/key kind must be in use when the period begins, on 2018-03-20, but"
                                + " \"administrative discipline, kind unspecified\" is in use until 2018-03-19");
        assertThat(faultsOf(early))
                .containsExactly("/partitions/0/parts/0/key kind must be in use by the report date 2018-03-19, but"
                        + " \"government sanction, kind unspecified\" is in use from 2018-03-20");
        assertThat(early().kind(RecordKind.of(ActionKind.ADMINISTRATIVE_DISCIPLINE))
                        .period(DateSpan.parse("2018-03-19/2018-12-31"))
                        .build()
                        .kind()
                        .action())
                .contains(ActionKind.ADMINISTRATIVE_DISCIPLINE);
    }
}

package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Totals are summed only where nothing can be counted twice. */
class TotalSumTest {

    private static AggregateRecordBuilder total(String id, long count, CountUnit unit) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(RecordKind.HELD_ACCOUNTABLE)
                .quantity(Quantity.exactly(count))
                .unit(unit)
                .scope(LocalText.english(id));
    }

    private static TotalSum sum(AggregateRecord... totals) {
        Register register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addAggregates(totals)
                .build();
        return TotalSum.of(
                register, List.of(totals).stream().map(AggregateRecord::id).toList());
    }

    private static List<String> reasons(TotalSum sum) {
        return sum.reasons().stream()
                .map(reason -> reason.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void periodsApartKeepPersonTimesApartButNotPersons() {
        AggregateRecordBuilder spring =
                total("spring", 10, CountUnit.PERSON_TIME).period(DateSpan.parse("2017-01-01/2017-06-30"));
        AggregateRecordBuilder autumn =
                total("autumn", 5, CountUnit.PERSON_TIME).period(DateSpan.parse("2017-07-01/2017-12-31"));

        TotalSum personTimes = sum(spring.build(), autumn.build());
        assertThat(personTimes.sum()).contains(Quantity.exactly(15));
        assertThat(reasons(personTimes)).containsExactly("totals that do not overlap: 2; their sum: 15 (person-times)");
        assertThat(reasons(sum(
                        spring.unit(CountUnit.PERSON).build(),
                        autumn.unit(CountUnit.PERSON).build())))
                .containsExactly("spring and autumn may count the same items, so they are not summed");
    }

    @Test
    void oneDayInCommonIsEnoughToOverlap() {
        assertThat(sum(
                                total("a", 1, CountUnit.CLUE)
                                        .period(DateSpan.parse("2017-01-01/2017-06-30"))
                                        .build(),
                                total("b", 1, CountUnit.CLUE)
                                        .period(DateSpan.parse("2017-06-30/2017-12-31"))
                                        .build())
                        .sum())
                .isEmpty();
        assertThat(sum(
                                total("a", 1, CountUnit.CLUE).build(),
                                total("b", 1, CountUnit.CLUE).build())
                        .sum())
                .as("no period is stated")
                .isEmpty();
    }

    @Test
    void aDeclarationOfEitherKeepsTwoApart() {
        assertThat(sum(
                                total("a", 404, CountUnit.PERSON)
                                        .addDisjointWith(RecordId.of("b"))
                                        .build(),
                                total("b", 1, CountUnit.PERSON)
                                        .quantity(new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN))
                                        .build())
                        .sum())
                .hasValueSatisfying(sum -> assertThat(sum).hasToString("more than 414"));
        assertThat(sum(
                                total("a", 1, CountUnit.PERSON).build(),
                                total("b", 2, CountUnit.PERSON)
                                        .addDisjointWith(RecordId.of("a"))
                                        .build())
                        .sum())
                .contains(Quantity.exactly(3));
    }

    @Test
    void aPartIsNotAddedToItsWhole() {
        AggregateRecord whole = total("whole", 10, CountUnit.PERSON).build();
        AggregateRecord part =
                total("part", 5, CountUnit.PERSON).partOf(whole.id()).build();
        AggregateRecord inner =
                total("inner", 2, CountUnit.PERSON).partOf(part.id()).build();

        assertThat(reasons(sum(whole, part, inner)))
                .containsExactly(
                        "part is part of whole, so they are not summed",
                        "inner is part of whole, so they are not summed",
                        "inner is part of part, so they are not summed");
    }

    @Test
    void everyReasonAgainstIsTold() {
        TotalSum sum = sum(
                total("a", 1, CountUnit.PERSON).build(),
                total("b", 1, CountUnit.BODY).build(),
                total("c", 1, CountUnit.PERSON).kind(RecordKind.DISCIPLINED).build());

        assertThat(sum.reasons())
                .extracting(Reason::code)
                .containsExactly("total-sum.other-unit", "total-sum.other-kind", "total-sum.other-unit");
    }

    @Test
    void oneTotalIsItsOwnSumAndUnknownOnesAreRefused() {
        AggregateRecord one = total("a", 7, CountUnit.PERSON).build();
        Register register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addAggregates(one)
                .build();

        assertThat(sum(one).sum()).contains(Quantity.exactly(7));
        assertThatThrownBy(() -> TotalSum.of(register, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids must be at least one, but were none");
        assertThatThrownBy(() -> TotalSum.of(register, List.of(one.id(), one.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids must each be of a total of the register and stand once, but were [a, a]");
        assertThatThrownBy(() -> TotalSum.of(register, List.of(RecordId.of("z"))))
                .hasMessage("ids must each be of a total of the register and stand once, but were [z]");
    }
}

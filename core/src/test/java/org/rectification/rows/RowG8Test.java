package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.figures.AccountabilityFigures;
import org.rectification.audit.TotalSum;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Row G8: Guangxi's complaints, 404 held accountable early, and separately 141 disciplined over 9 matters. */
class RowG8Test {

    private static final DateSpan MIDDLE_OF_NOVEMBER = DateSpan.parse("2017-11-11/2017-11-20");

    private static final AggregateRecord COMPLAINTS = AggregateRecord.builder(RecordId.of("gx-complaints"))
            .kind(RecordKind.COMPLAINTS)
            .quantity(Quantity.exactly(2341))
            .unit(CountUnit.COMPLAINT)
            .scope(LocalText.of("群众投诉案件", "complaints"))
            .build();
    private static final AggregateRecord EARLY = AggregateRecord.builder(RecordId.of("gx-early"))
            .kind(RecordKind.HELD_ACCOUNTABLE)
            .quantity(Quantity.exactly(404))
            .unit(CountUnit.PERSON)
            .scope(LocalText.of("边查边改期间先期问责", "those held accountable early"))
            .build();
    private static final AggregateRecord MATTERS = AggregateRecord.builder(RecordId.of("gx-matters"))
            .kind(RecordKind.MATTERS_HANDED_OVER)
            .quantity(Quantity.exactly(9))
            .unit(CountUnit.MATTER)
            .scope(LocalText.of("移交责任追究问题", "matters handed over"))
            .build();
    private static final AggregateRecord DISCIPLINED = AggregateRecord.builder(RecordId.of("gx-disciplined"))
            .kind(RecordKind.DISCIPLINED)
            .quantity(Quantity.exactly(141))
            .unit(CountUnit.PERSON)
            .scope(LocalText.of("9个移交问题相关责任人员", "those disciplined over the 9 matters"))
            .reportedWithin(MIDDLE_OF_NOVEMBER)
            .build();
    private static final Register REGISTER = Register.builder(LocalText.of("广西台账", "Guangxi register"))
            .origin(Origin.RECORDED)
            .addAggregates(COMPLAINTS, EARLY, MATTERS, DISCIPLINED)
            .build();

    @Test
    void theTotalsAreReadBackWithTheirUnits() {
        assertThat(REGISTER.aggregates())
                .extracting(total -> total.quantity() + " " + total.unit() + " " + total.kind())
                .containsExactly(
                        "2341 COMPLAINT complaints",
                        "404 PERSON held-accountable",
                        "9 MATTER matters-handed-over",
                        "141 PERSON disciplined");
        assertThat(DISCIPLINED.reportedWithin()).contains(MIDDLE_OF_NOVEMBER);
    }

    @Test
    void theTwoAreNeverSummed() {
        TotalSum sum = TotalSum.of(REGISTER, List.of(EARLY.id(), DISCIPLINED.id()));

        assertThat(sum.sum()).isEmpty();
        assertThat(sum.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly("those held accountable early counts \"held accountable, kind unspecified\" and those"
                        + " disciplined over the 9 matters counts \"disciplined, Party or government unspecified\", so"
                        + " they are not summed");
    }

    @Test
    void theyStandSideBySideAsPublished() {
        AccountabilityFigures figures = AccountabilityFigures.of(REGISTER, LocalDate.of(2017, 12, 31));

        assertThat(figures.totals()).containsExactly(EARLY, DISCIPLINED);
        assertThat(figures.count().persons().count()).isZero();
    }

    @Test
    void theDisciplinedWereNotKnownBeforeTheMiddleOfNovemberWasOver() {
        assertThat(REGISTER.asKnown(LocalDate.of(2017, 11, 19)).aggregates())
                .containsExactly(COMPLAINTS, EARLY, MATTERS);
        assertThat(REGISTER.asKnown(LocalDate.of(2017, 11, 20))).isEqualTo(REGISTER);
    }
}

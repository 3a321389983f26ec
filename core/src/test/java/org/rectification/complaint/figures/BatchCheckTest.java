package org.rectification.complaint.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchBuilder;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintBuilder;
import org.rectification.complaint.ComplaintId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** The stated numbers of a batch against three letters with five matters. */
class BatchCheckTest {

    private static final LocalDate AS_OF = LocalDate.of(2016, 7, 31);
    private static final InspectionId FIRST = InspectionId.of("i1");
    private static final InspectionId SECOND = InspectionId.of("i2");

    private static ComplaintBatchBuilder batch(String id) {
        LocalDate day = LocalDate.of(2016, 7, 20);
        return ComplaintBatch.builder(ComplaintBatchId.of(id)).handedDownOn(day).reportedOn(day);
    }

    private static ComplaintBuilder complaint(String id, String batch, String day) {
        return Complaint.builder(ComplaintId.of(id))
                .batch(ComplaintBatchId.of(batch))
                .receivedOn(LocalDate.parse(day))
                .reportedOn(LocalDate.parse(day));
    }

    private static Inspection inspection(InspectionId id) {
        return Inspection.builder(id)
                .name(LocalText.chinese("督察"))
                .kind(InspectionKind.CENTRAL)
                .area(LocalText.chinese("广西"))
                .build();
    }

    private static List<BatchCheck> checks(ComplaintBatch... batches) {
        Register register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECORDED)
                .addInspections(inspection(FIRST), inspection(SECOND))
                .addComplaintBatches(batches)
                .addComplaints(
                        complaint("c1", "b", "2016-07-19").matters(3).build(),
                        complaint("c2", "b", "2016-07-19").inspection(SECOND).build(),
                        complaint("c3", "b", "2016-07-31")
                                .matters(1)
                                .inspection(FIRST)
                                .build(),
                        complaint("c4", "b", "2016-08-01").matters(9).build())
                .build();
        return BatchCheck.checksIn(register, AS_OF);
    }

    private static BatchCheck check(ComplaintBatchBuilder batch) {
        return checks(batch.build()).get(0);
    }

    private static List<String> texts(BatchCheck check, Language language) {
        return check.reasons().stream().map(reason -> reason.text(language)).toList();
    }

    private static Quantity bound(Quantity.Bound bound, long amount) {
        return new Quantity(bound, BigDecimal.valueOf(amount));
    }

    @Test
    void theNumbersAgree() {
        Citation source = Citation.of(LocalText.of("通报", "bulletin"));
        BatchCheck check = check(batch("b")
                .letters(Quantity.exactly(3))
                .matters(Quantity.exactly(5))
                .addSources(source));

        assertThat(check.batch()).isEqualTo(ComplaintBatchId.of("b"));
        assertThat(check.letters())
                .isEqualTo(new BatchCheck.Count(Optional.of(Quantity.exactly(3)), 3, BatchCheck.Verdict.AGREES));
        assertThat(check.matters().verdict()).isEqualTo(BatchCheck.Verdict.AGREES);
        assertThat(check.matters().recorded()).isEqualTo(5);
        assertThat(texts(check, Language.ENGLISH))
                .containsExactly(
                        "letters: 3 stated for batch b, 3 recorded",
                        "matters: 5 stated for batch b, 5 recorded",
                        "letters that state no number of matters, counted as one matter each: 1");
        assertThat(check.reasons().get(0).citations()).containsExactly(source);
        assertThat(check.reasons().get(1).citations()).containsExactly(source);
        assertThat(check).hasToString("b: letters 3 of 3, matters 5 of 5");
    }

    @Test
    void theDifferenceIsSaid() {
        BatchCheck check = check(batch("b").letters(Quantity.exactly(20)).matters(Quantity.exactly(4)));

        assertThat(check.letters().verdict()).isEqualTo(BatchCheck.Verdict.FEWER_RECORDED);
        assertThat(check.matters().verdict()).isEqualTo(BatchCheck.Verdict.MORE_RECORDED);
        assertThat(texts(check, Language.ENGLISH))
                .startsWith(
                        "letters: 20 stated for batch b, 3 recorded; difference: 17",
                        "matters: 4 stated for batch b, 5 recorded; difference: 1");
        assertThat(texts(check, Language.CHINESE)).startsWith("批次b公布20件，已记录3件，相差17件", "批次b公布4个问题，已记录5个问题，相差1个问题");
    }

    @Test
    void aBoundMayLeaveItOpen() {
        BatchCheck check = check(
                batch("b").letters(bound(Quantity.Bound.MORE_THAN, 2)).matters(bound(Quantity.Bound.MORE_THAN, 5)));

        assertThat(check.letters().verdict()).isEqualTo(BatchCheck.Verdict.UNDECIDABLE);
        assertThat(check.matters().verdict()).isEqualTo(BatchCheck.Verdict.FEWER_RECORDED);
        assertThat(texts(check, Language.ENGLISH))
                .startsWith(
                        "letters: more than 2 stated for batch b, 3 recorded; whether they agree is undecidable",
                        "matters: more than 5 stated for batch b, 5 recorded; difference: more than 0");
    }

    @Test
    void whatIsNotStatedIsNotJudged() {
        BatchCheck check = check(batch("b"));

        assertThat(check.letters())
                .isEqualTo(new BatchCheck.Count(Optional.empty(), 3, BatchCheck.Verdict.NOT_STATED))
                .hasToString("3 of not stated");
        assertThat(texts(check, Language.ENGLISH))
                .startsWith(
                        "letters: 3 recorded in batch b; no number is stated",
                        "matters: 5 recorded in batch b; no number is stated");
        assertThat(texts(check, Language.CHINESE))
                .containsExactly("批次b已记录3件，未公布总数", "批次b已记录5个问题，未公布总数", "未载明问题数的信访件1件，各按1个问题计");
    }

    @Test
    void aGapInTheNumbersIsFound() {
        assertThat(checks(
                        batch("b").number(1).build(),
                        batch("b3").number(3).build(),
                        batch("b4").number(4).build(),
                        batch("other").number(2).inspection(FIRST).build()))
                .extracting(check -> check.reasons().stream()
                        .filter(reason -> reason.code().equals("complaint-batch.number-missing"))
                        .map(reason -> reason.text(Language.ENGLISH))
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("no batch number 2 of the same inspection is recorded before batch b3"),
                        List.of(),
                        List.of("no batch number 1 of the same inspection is recorded before batch other"));
    }

    @Test
    void complaintsOfAnotherInspectionAreFound() {
        BatchCheck check = check(batch("b").inspection(FIRST));

        assertThat(texts(check, Language.ENGLISH))
                .endsWith("the batch is of inspection i1, these complaints are not: c2");
        assertThat(texts(check, Language.CHINESE)).endsWith("批次属督察i1，下列信访件不属该督察：c2");
        assertThat(check(batch("b")).reasons())
                .extracting(Reason::code)
                .doesNotContain("complaint-batch.other-inspection");
    }

    @Test
    void batchesHandedDownLaterAreLeftOut() {
        assertThat(checks(
                        batch("b").build(),
                        batch("b2")
                                .handedDownOn(AS_OF)
                                .reportedOn(AS_OF)
                                .letters(Quantity.exactly(0))
                                .build(),
                        batch("b3")
                                .handedDownOn(AS_OF.plusDays(1))
                                .reportedOn(AS_OF.plusDays(1))
                                .build()))
                .extracting(BatchCheck::toString)
                .containsExactly(
                        "b: letters 3 of not stated, matters 5 of not stated",
                        "b2: letters 0 of 0, matters 0 of not stated");
    }

    @Test
    void aCheckHasReasons() {
        BatchCheck.Count count = new BatchCheck.Count(Optional.empty(), 0, BatchCheck.Verdict.NOT_STATED);
        assertThatThrownBy(() -> new BatchCheck(ComplaintBatchId.of("b"), count, count, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for b");
    }
}

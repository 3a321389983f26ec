package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountabilityActionBuilder;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueBuilder;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.ClueStage;
import org.rectification.accountability.ClueStep;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintBuilder;
import org.rectification.complaint.ComplaintId;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorKind;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.indicator.ReadingId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.AggregateRecordBuilder;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.BodyId;

/** The records beside the issues on a register: where they lead, and what of them was known on a day. */
class RecordsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final LocalText TEXT = LocalText.of("文字", "text");

    private static RegisterBuilder register() {
        return Register.builder(TEXT).origin(Origin.RECORDED);
    }

    private static AccountabilityActionBuilder action(String id, LocalDate reported) {
        return AccountabilityAction.builder(ActionId.of(id))
                .kind(ActionKind.DEMERIT)
                .subject(AccountableSubject.person(AccountableSubjectId.of("p")))
                .happenedOn(DAY)
                .reportedOn(reported);
    }

    private static ClueBuilder clue(LocalDate reported) {
        return Clue.builder(ClueId.of("c"))
                .title(TEXT)
                .addSteps(ClueStep.of(ClueStage.HANDED_OVER, DAY).reported(reported));
    }

    private static ComplaintBuilder complaint(String id, LocalDate received) {
        return Complaint.builder(ComplaintId.of(id)).receivedOn(received).reportedOn(received);
    }

    private static AggregateRecordBuilder total(String id) {
        return AggregateRecord.builder(RecordId.of(id))
                .kind(RecordKind.HELD_ACCOUNTABLE)
                .quantity(Quantity.exactly(1))
                .unit(CountUnit.PERSON)
                .scope(TEXT);
    }

    private static List<String> faults(RegisterBuilder register) {
        return catchThrowableOfType(InvalidValueException.class, register::build).faults().stream()
                .map(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void everyReferenceMustLeadToSomething() {
        InspectionId nowhere = InspectionId.of("x");
        BodyId nobody = BodyId.of("b");
        IssueId nothing = IssueId.of("i");
        RegisterBuilder register = register()
                .addClues(clue(DAY)
                        .to(nobody)
                        .inspection(nowhere)
                        .addIssues(nothing)
                        .build())
                .addActions(action("a", DAY)
                        .by(nobody)
                        .clue(ClueId.of("d"))
                        .inspection(nowhere)
                        .addIssues(nothing)
                        .corrects(ActionId.of("z"))
                        .build())
                .addComplaintBatches(ComplaintBatch.builder(ComplaintBatchId.of("k"))
                        .handedDownOn(DAY)
                        .reportedOn(DAY)
                        .inspection(nowhere)
                        .build())
                .addComplaints(complaint("l", DAY)
                        .batch(ComplaintBatchId.of("m"))
                        .inspection(nowhere)
                        .addIssues(nothing)
                        .duplicateOf(ComplaintId.of("n"))
                        .build())
                .addMechanisms(Mechanism.builder(MechanismId.of("m"))
                        .title(TEXT)
                        .kind(MechanismKind.PLAN)
                        .issuer(nobody)
                        .addCauses(nothing)
                        .addInspections(nowhere)
                        .build())
                .addReadings(IndicatorReading.builder(ReadingId.of("r"))
                        .indicator(IndicatorId.of("q"))
                        .period(DateSpan.ofYear(2017))
                        .value(Quantity.exactly(1))
                        .build())
                .addAggregates(total("t")
                        .partOf(RecordId.of("u"))
                        .addDisjointWith(RecordId.of("v"))
                        .build());

        assertThat(faults(register))
                .containsExactly(
                        "/clues/0/to body must be on the register, but b is not",
                        "/clues/0/inspection inspection must be on the register, but x is not",
                        "/clues/0/issues/0 issue must be on the register, but i is not",
                        "/actions/0/by body must be on the register, but b is not",
                        "/actions/0/inspection inspection must be on the register, but x is not",
                        "/actions/0/issues/0 issue must be on the register, but i is not",
                        "/actions/0/clue clue must be on the register, but d is not",
                        "/actions/0/corrects action must be on the register, but z is not",
                        "/complaintBatches/0/inspection inspection must be on the register, but x is not",
                        "/complaints/0/inspection inspection must be on the register, but x is not",
                        "/complaints/0/issues/0 issue must be on the register, but i is not",
                        "/complaints/0/batch complaint batch must be on the register, but m is not",
                        "/complaints/0/duplicateOf complaint must be on the register, but n is not",
                        "/mechanisms/0/issuer body must be on the register, but b is not",
                        "/mechanisms/0/causes/0 issue must be on the register, but i is not",
                        "/mechanisms/0/inspections/0 inspection must be on the register, but x is not",
                        "/readings/0/indicator indicator must be on the register, but q is not",
                        "/aggregates/0/partOf record must be on the register, but u is not",
                        "/aggregates/0/disjointWith/0 record must be on the register, but v is not");
    }

    @Test
    void recordsMustNotReferInCirclesNorToWhatCameLater() {
        assertThat(faults(register()
                        .addActions(
                                action("a", DAY).corrects(ActionId.of("b")).build(),
                                action("b", DAY).corrects(ActionId.of("a")).build(),
                                action("c", DAY.plusDays(9)).build(),
                                action("d", DAY.plusDays(1))
                                        .corrects(ActionId.of("c"))
                                        .build())
                        .addComplaints(
                                complaint("k", DAY)
                                        .duplicateOf(ComplaintId.of("l"))
                                        .build(),
                                complaint("l", DAY)
                                        .duplicateOf(ComplaintId.of("k"))
                                        .build(),
                                complaint("m", DAY.minusDays(1))
                                        .duplicateOf(ComplaintId.of("k"))
                                        .build())
                        .addAggregates(
                                total("t").partOf(RecordId.of("u")).build(),
                                total("u").partOf(RecordId.of("t")).build())))
                .containsExactly(
                        "/actions/0/corrects action must not refer to itself through others, but a does",
                        "/actions/1/corrects action must not refer to itself through others, but b does",
                        "/actions/3/corrects correction must not be reported before what it corrects, but action c"
                                + " was reported on 2017-06-10",
                        "/complaints/0/duplicateOf complaint must not refer to itself through others, but k does",
                        "/complaints/1/duplicateOf complaint must not refer to itself through others, but l does",
                        "/complaints/2/duplicateOf complaint must not be a duplicate of one received later, but"
                                + " complaint k was received on 2017-06-01",
                        "/aggregates/0/partOf record must not refer to itself through others, but t does",
                        "/aggregates/1/partOf record must not refer to itself through others, but u does");
    }

    @Test
    void idsAreUniqueInEachList() {
        assertThat(faults(register()
                        .addActions(action("a", DAY).build(), action("a", DAY).build())
                        .addClues(clue(DAY).build(), clue(DAY).build())))
                .containsExactly(
                        "/clues/1/id clue id must be unique in the register, but c occurs twice",
                        "/actions/1/id action id must be unique in the register, but a occurs twice");
    }

    @Test
    void whatWasReportedLaterIsNotKnownAndNothingRefersToIt() {
        InspectionId inspection = InspectionId.of("i");
        Issue late = Issue.builder(IssueId.of("late"))
                .title(TEXT)
                .inspection(inspection)
                .deadline(Deadline.by(DAY))
                .raisedOn(DAY.plusDays(30))
                .build();
        Indicator indicator = Indicator.builder(IndicatorId.of("q"))
                .name(TEXT)
                .kind(IndicatorKind.LEVEL)
                .unit(MeasurementUnit.percent())
                .build();
        Mechanism mechanism = Mechanism.builder(MechanismId.of("m"))
                .title(TEXT)
                .kind(MechanismKind.PLAN)
                .addCauses(late.id())
                .build();
        Register register = register()
                .addInspections(Inspection.builder(inspection)
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build())
                .addIssues(late)
                .addClues(clue(DAY.plusDays(20)).addIssues(late.id()).build())
                .addActions(
                        action("a", DAY.plusDays(10))
                                .clue(ClueId.of("c"))
                                .addIssues(late.id())
                                .build(),
                        action("b", DAY.plusDays(15)).corrects(ActionId.of("a")).build())
                .addComplaintBatches(ComplaintBatch.builder(ComplaintBatchId.of("k"))
                        .handedDownOn(DAY)
                        .reportedOn(DAY.plusDays(20))
                        .build())
                .addComplaints(
                        complaint("l", DAY)
                                .batch(ComplaintBatchId.of("k"))
                                .addIssues(late.id())
                                .build(),
                        complaint("n", DAY.plusDays(20))
                                .duplicateOf(ComplaintId.of("l"))
                                .build())
                .addMechanisms(mechanism)
                .addIndicators(indicator)
                .addReadings(IndicatorReading.builder(ReadingId.of("r"))
                        .indicator(indicator.id())
                        .period(DateSpan.ofYear(2016))
                        .value(Quantity.exactly(1))
                        .reportedWithin(DateSpan.ofDay(DAY.plusDays(20)))
                        .build())
                .addAggregates(
                        total("t").partOf(RecordId.of("u")).build(),
                        total("u")
                                .reportedWithin(DateSpan.ofDay(DAY.plusDays(20)))
                                .build())
                .build();

        Register known = register.asKnown(DAY.plusDays(12));

        assertThat(known.issues()).isEmpty();
        assertThat(known.clues()).isEmpty();
        assertThat(known.actions())
                .containsExactly(action("a", DAY.plusDays(10)).build());
        assertThat(known.complaintBatches()).isEmpty();
        assertThat(known.complaints()).containsExactly(complaint("l", DAY).build());
        assertThat(known.mechanisms())
                .singleElement()
                .satisfies(left -> assertThat(left.causes()).isEmpty());
        assertThat(known.indicators()).containsExactly(indicator);
        assertThat(known.readings()).isEmpty();
        assertThat(known.aggregates()).containsExactly(total("t").build());
        assertThat(register.asKnown(DAY.plusDays(30))).isEqualTo(register);
        assertThat(AccountabilityAction.inEffect(
                        register.asKnown(DAY.plusDays(14)).actions()))
                .extracting(action -> action.id().value())
                .containsExactly("a");
        assertThat(AccountabilityAction.inEffect(
                        register.asKnown(DAY.plusDays(15)).actions()))
                .extracting(action -> action.id().value())
                .containsExactly("b");
    }
}

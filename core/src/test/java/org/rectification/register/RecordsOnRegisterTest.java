package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.PostId;

class RecordsOnRegisterTest {

    private static final LocalText TEXT = LocalText.of("文字", "text");
    private static final Act STUDY = new Act.MeetingHeld(Act.Meeting.STUDY);
    private static final Act REPORT = new Act.ReportReceived(DutyId.of("d"), DateSpan.parse("2017-05-01/2017-05-31"));

    private static BodyBuilder body(String id, BodyKind kind, BodyLevel level) {
        return Body.builder(BodyId.of(id)).name(TEXT).kind(kind).level(level);
    }

    private static OversightRecordBuilder record(String id, Act act, String day) {
        return OversightRecord.builder(RecordId.of(id)).act(act).happenedWithin(DateSpan.ofDay(LocalDate.parse(day)));
    }

    private static RegisterBuilder register() {
        return Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build())
                .addBodies(body("province", BodyKind.GOVERNMENT, BodyLevel.PROVINCE)
                        .build())
                .addBodies(body("city", BodyKind.GOVERNMENT, BodyLevel.CITY)
                        .parent(BodyId.of("province"))
                        .build())
                .addBodies(body("county", BodyKind.GOVERNMENT, BodyLevel.COUNTY)
                        .parent(BodyId.of("city"))
                        .validity(DateSpan.parse("2017-06-01/.."))
                        .build())
                .addIssues(
                        Given.issue("x", "2017-12-31").build(),
                        Given.issue("late", "2017-12-31")
                                .raisedOn(LocalDate.of(2017, 6, 1))
                                .build());
    }

    @Test
    void aReferenceToNothingIsToldWithItsPlace() {
        assertThat(faultsOf(() -> register()
                        .addBodies(body("group", BodyKind.LEADING_GROUP, BodyLevel.CITY)
                                .head(PostId.of("nobody"))
                                .build())
                        .addRecords(
                                record("r", STUDY, "2017-05-01")
                                        .addBy(BodyId.of("b1"))
                                        .addTo(BodyId.of("city"), BodyId.of("b2"))
                                        .addConcerns(
                                                IssueSubject.of(IssueId.of("y")),
                                                new IssueSubject(IssueId.of("x"), Subject.of(MeasureId.of("m"))))
                                        .corrects(RecordId.of("gone"))
                                        .build(),
                                record("r", STUDY, "2017-05-01").build(),
                                record(
                                                "plan",
                                                new Act.PlanRecorded(
                                                        Act.Plan.RECTIFICATION_PLAN,
                                                        Act.PlanStage.ISSUED,
                                                        Optional.of(InspectionId.of("i9"))),
                                                "2017-05-01")
                                        .build())
                        .build()))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "/bodies/3/head: post must be on the register, but nobody is not",
                        "/records/1/id: record id must be unique in the register, but r occurs twice",
                        "/records/0/by/0: body must be on the register, but b1 is not",
                        "/records/0/to/1: body must be on the register, but b2 is not",
                        "/records/0/concerns/0/issue: issue must be on the register, but y is not",
                        "/records/0/concerns/1/subject: measure must belong to issue x, but m does not",
                        "/records/0: record must be on the register, but gone is not",
                        "/records/2/act/inspection: inspection must be on the register, but i9 is not");
    }

    @Test
    void whatARecordRestsOnFits() {
        assertThat(faultsOf(() -> register()
                        .addRecords(
                                record("study", STUDY, "2017-05-10").build(),
                                record("early", STUDY, "2017-05-01")
                                        .corrects(RecordId.of("study"))
                                        .build(),
                                record("other", REPORT, "2017-05-20")
                                        .corrects(RecordId.of("study"))
                                        .build(),
                                record(
                                                "assessed",
                                                new Act.ReportAssessed(
                                                        RecordId.of("study"), List.of(), Optional.of(TEXT)),
                                                "2017-05-20")
                                        .build(),
                                record(
                                                "followed",
                                                new Act.FollowedUp(RecordId.of("study"), Act.Outcome.SOLVED),
                                                "2017-05-20")
                                        .build())
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/records/1/reportedOn: report date of record early must not precede that of record study,"
                                + " 2017-05-10, to which it refers, but was 2017-05-01",
                        "/records/2/corrects: record other must correct a record of its own kind, but record study"
                                + " is of another: withdraw it instead",
                        "/records/3/act/report: record assessed must assess a received report, but record study is"
                                + " not one",
                        "/records/4/act/raised: record followed must follow up a raised matter, but record study is"
                                + " not one");
    }

    @Test
    void recordsDoNotGoRoundInACircle() {
        assertThat(faultsOf(() -> register()
                        .addRecords(
                                record("a", STUDY, "2017-05-10")
                                        .corrects(RecordId.of("b"))
                                        .build(),
                                record("b", STUDY, "2017-05-10")
                                        .corrects(RecordId.of("a"))
                                        .build())
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/records/0: records must not correct or withdraw each other in a cycle, but record a does",
                        "/records/1: records must not correct or withdraw each other in a cycle, but record b does");
    }

    @Test
    void whatWasReportedLaterIsNotKnown() {
        Register register = register()
                .addRecords(
                        record("early", STUDY, "2017-05-01")
                                .addConcerns(IssueSubject.of(IssueId.of("x")), IssueSubject.of(IssueId.of("late")))
                                .build(),
                        record("later", STUDY, "2017-05-01")
                                .reportedOn(LocalDate.of(2017, 5, 11))
                                .build())
                .build();

        Register known = register.asKnown(LocalDate.of(2017, 5, 10));

        assertThat(known.records()).extracting(record -> record.id().value()).containsExactly("early");
        assertThat(known.records().get(0).concerns())
                .as("an issue raised later is not known either")
                .containsExactly(IssueSubject.of(IssueId.of("x")));
        assertThat(register.asKnown(LocalDate.of(2017, 6, 1))).isEqualTo(register);
        assertThat(known.record(RecordId.of("later"))).isEmpty();
        assertThat(register.record(RecordId.of("later"))).isPresent();
    }

    @Test
    void bodiesAreSelectedByEveryCondition() {
        Register register = register().build();
        LocalDate may = LocalDate.of(2017, 5, 31);

        assertThat(BodySelection.all().select(register, may)).containsExactly(BodyId.of("province"), BodyId.of("city"));
        assertThat(BodySelection.all().below(BodyId.of("province")).select(register, may.plusDays(1)))
                .containsExactly(BodyId.of("city"), BodyId.of("county"));
        assertThat(BodySelection.all().atLevels(List.of(BodyLevel.CITY)).select(register, may))
                .containsExactly(BodyId.of("city"));
        assertThat(BodySelection.all().ofKinds(List.of(BodyKind.ENTERPRISE)).select(register, may))
                .isEmpty();
        assertThat(BodySelection.of(List.of(BodyId.of("city"))).select(register, may))
                .containsExactly(BodyId.of("city"));
        assertThat(new BodySelection(
                                List.of(BodyLevel.CITY, BodyLevel.PROVINCE, BodyLevel.CITY),
                                List.of(),
                                Optional.empty(),
                                List.of())
                        .levels())
                .containsExactly(BodyLevel.PROVINCE, BodyLevel.CITY);
    }
}

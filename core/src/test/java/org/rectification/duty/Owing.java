package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionBuilder;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** Duties, registers and records for tests of what is owed. */
final class Owing {

    static final LocalText TEXT = LocalText.of("事项", "matter");
    static final BodyId CITY = BodyId.of("city");
    static final BodyId COUNTY = BodyId.of("county");
    static final InspectionId I1 = InspectionId.of("i1");
    static final DateSpan ALWAYS = DateSpan.from(LocalDate.of(2015, 1, 1));

    private Owing() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static DutyBuilder duty(DutyMatter matter) {
        return Duty.builder(DutyId.of("d")).title(TEXT).matter(matter);
    }

    static DutyMatter plan(Act.PlanStage stage) {
        return new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, stage);
    }

    static Timing.EachInspection within(TimeLimit... readings) {
        return new Timing.EachInspection(LimitStart.FEEDBACK, List.of(readings), CountingConvention.statutory());
    }

    static InspectionBuilder inspection(String id) {
        return Inspection.builder(InspectionId.of(id))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT);
    }

    static Inspection fedBack(String day) {
        return inspection("i1").feedbackOn(day(day)).build();
    }

    static OversightRecordBuilder record(String id, Act act, String days) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(days.contains("/") ? DateSpan.parse(days) : DateSpan.ofDay(day(days)))
                .addBy(CITY);
    }

    static OversightRecord planned(String id, Act.PlanStage stage, String days) {
        return record(id, new Act.PlanRecorded(Act.Plan.RECTIFICATION_PLAN, stage, Optional.of(I1)), days)
                .build();
    }

    static OversightRecordBuilder taken(String id, SupervisionMeasure measure, String days) {
        return record(id, new Act.MeasureTaken(measure, Optional.empty()), days);
    }

    static RegisterBuilder register(Inspection... inspections) {
        return Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .addInspections(inspections)
                .addBodies(body(CITY, BodyLevel.CITY), body(COUNTY, BodyLevel.COUNTY));
    }

    private static Body body(BodyId id, BodyLevel level) {
        return Body.builder(id)
                .name(TEXT)
                .kind(BodyKind.GOVERNMENT)
                .level(level)
                .build();
    }

    static List<Owed> owed(Duty duty, RegisterBuilder register, String asOf) {
        return duty.owedIn(
                register.build(), DateSpan.from(LocalDate.of(2015, 1, 1)), day(asOf), ChinaWorkingDays.official());
    }
}

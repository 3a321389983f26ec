package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.DutyVersion;
import org.rectification.duty.Owed;
import org.rectification.duty.Timing;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionBuilder;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.BodySelection;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.DayUnit;

/** Triggers before the due day of a duty. */
class DutyReminderEscalationTest {

    private static final LocalText TEXT = LocalText.of("研究整改", "study");
    private static final DutyId STUDY = DutyId.of("study");
    private static final BodyId CITY = BodyId.of("city");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.asKnown(LocalDate.of(2026, 6, 30)));
    private static final Optional<SupervisionMeasure> REMINDER = Optional.of(SupervisionMeasure.REMINDER);
    private static final Optional<SupervisionMeasure> CIRCULAR = Optional.of(SupervisionMeasure.CIRCULAR);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Duty study(Timing timing) {
        return Duty.builder(STUDY)
                .title(TEXT)
                .matter(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .addVersions(DutyVersion.of(timing, Citation.of(TEXT)))
                .debtors(BodySelection.of(List.of(CITY)))
                .build();
    }

    private static RegisterBuilder register() {
        return Register.builder(TEXT)
                .origin(Origin.RECORDED)
                .addBodies(Body.builder(CITY)
                        .name(LocalText.of("市人民政府", "City Government"))
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.CITY)
                        .build());
    }

    private static InspectionBuilder inspection() {
        return Inspection.builder(InspectionId.of("i1"))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT);
    }

    private static Trigger before(int by, DayUnit unit, Optional<SupervisionMeasure> measure) {
        return new Trigger.BeforeDutyDue(by, unit, Optional.empty(), measure);
    }

    private static EscalationPolicy policy(EscalationPolicy.Order order, Trigger... triggers) {
        return EscalationPolicy.builder("own")
                .title(LocalText.of("自定规则", "own rules"))
                .order(order)
                .addMeasures(SupervisionMeasure.REMINDER, SupervisionMeasure.CIRCULAR)
                .addTriggers(triggers)
                .build();
    }

    private static EscalationReport report(Duty duty, RegisterBuilder register, String asOf, Trigger... triggers) {
        return new Escalation(policy(EscalationPolicy.Order.MENU, triggers), RULE, List.of(duty))
                .propose(register.build(), day(asOf));
    }

    private static List<String> proposed(EscalationReport report) {
        return report.proposals().stream()
                .map(proposal -> proposal.event().key() + " " + proposal.measures())
                .toList();
    }

    private static List<String> reasons(EscalationReport report, String code) {
        return report.proposals().stream()
                .flatMap(proposal -> proposal.reasons().stream())
                .filter(reason -> reason.code().equals(code))
                .flatMap(reason -> Stream.of(reason.text(Language.ENGLISH), reason.text(Language.CHINESE)))
                .toList();
    }

    private static List<String> notes(EscalationReport report) {
        return report.notes().stream()
                .flatMap(note -> Stream.of(note.text(Language.ENGLISH), note.text(Language.CHINESE)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({ // due on Friday 2019-06-28, reminders 7 and 3 working days before
        "2019-06-18, ''",
        "2019-06-19, before-due study body/city 2019-06-19 [REMINDER]",
        "2019-06-24, before-due study body/city 2019-06-19 [REMINDER]",
        "2019-06-25, before-due study body/city 2019-06-25 [CIRCULAR]",
        "2019-06-28, before-due study body/city 2019-06-25 [CIRCULAR]",
        "2019-06-29, ''"
    })
    void eachGradeIsAnEventUpToTheDueDay(String asOf, String event) {
        EscalationReport report = report(
                study(Timing.FixedDays.by(day("2019-06-28"))),
                register(),
                asOf,
                before(7, DayUnit.WORKING, REMINDER),
                before(3, DayUnit.WORKING, CIRCULAR));

        assertThat(proposed(report)).isEqualTo(event.isEmpty() ? List.of() : List.of(event));
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void theReasonNamesTheDebtorTheDueDayAndTheThreshold() {
        EscalationReport report = report(
                study(Timing.FixedDays.by(day("2019-06-28"))),
                register(),
                "2019-06-26",
                before(7, DayUnit.CALENDAR, REMINDER));

        assertThat(reasons(report, "escalation.before-duty-due"))
                .containsExactly(
                        "study, due from City Government on 2019-06-28, is not done; threshold reached on 2019-06-21",
                        "市人民政府应于2019年6月28日完成研究整改，尚未完成，2019年6月21日达到触发条件");
        assertThat(report.proposals().get(0).reasons().get(0).code()).isEqualTo("duty.due-on");
    }

    @Test
    void aLadderAndItsAnswersWorkAsForIssues() {
        Duty study = study(Timing.FixedDays.by(day("2019-06-28")));
        EscalationPolicy ladder = policy(
                EscalationPolicy.Order.LADDER,
                before(7, DayUnit.CALENDAR, REMINDER),
                before(3, DayUnit.CALENDAR, CIRCULAR),
                new Trigger.MissedDuty(Optional.empty(), CIRCULAR));
        Escalation escalation = new Escalation(ladder, RULE, List.of(study));

        EscalationReport first = escalation.propose(register().build(), day("2019-06-22"));
        assertThat(proposed(first)).containsExactly("before-due study body/city 2019-06-21 [REMINDER]");
        assertThat(escalation
                        .propose(register().build(), day("2019-06-23"), first.events())
                        .proposals())
                .isEmpty();
        assertThat(proposed(escalation.propose(register().build(), day("2019-06-26"), first.events())))
                .containsExactly("before-due study body/city 2019-06-25 [CIRCULAR]");
        assertThat(proposed(escalation.propose(register().build(), day("2019-06-29"), first.events())))
                .containsExactly("missed-duty study body/city 2019-06-28 [CIRCULAR]");
    }

    @Test
    void onALadderAReminderThatIsOvertakenIsRefused() {
        assertThat(faultsOf(() -> policy(
                        EscalationPolicy.Order.LADDER,
                        before(7, DayUnit.CALENDAR, CIRCULAR),
                        new Trigger.BeforeDutyDue(3, DayUnit.CALENDAR, Optional.of(STUDY), REMINDER))))
                .extracting(Object::toString)
                .containsExactly("/triggers/1: trigger must be able to take effect, but a measure of the same or a"
                        + " higher step comes no later: duty due within 3 calendar days proposes reminder, duty due"
                        + " within 7 calendar days proposes circular");
        assertThat(policy(
                                EscalationPolicy.Order.LADDER,
                                new Trigger.BeforeDutyDue(7, DayUnit.CALENDAR, Optional.of(STUDY), CIRCULAR),
                                before(3, DayUnit.CALENDAR, REMINDER),
                                before(3, DayUnit.WORKING, REMINDER),
                                new Trigger.BeforeDutyDue(
                                        3, DayUnit.CALENDAR, Optional.of(DutyId.of("other")), REMINDER))
                        .triggers())
                .hasSize(4);
        assertThat(policy(
                                EscalationPolicy.Order.LADDER,
                                before(3, DayUnit.CALENDAR, CIRCULAR),
                                before(7, DayUnit.CALENDAR, REMINDER))
                        .triggers())
                .hasSize(2);
    }

    @Test
    void aTriggerOnADutyThatIsNotGivenIsRefused() {
        EscalationPolicy any = policy(EscalationPolicy.Order.MENU, before(7, DayUnit.CALENDAR, REMINDER));
        assertThatThrownBy(() -> Escalation.of(any, RULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a trigger on a duty must be about a duty that is given, but any was not among []: it can"
                        + " never fire");
        EscalationPolicy other = policy(
                EscalationPolicy.Order.MENU,
                new Trigger.BeforeDutyDue(7, DayUnit.CALENDAR, Optional.of(DutyId.of("other")), REMINDER));
        assertThatThrownBy(() -> new Escalation(other, RULE, List.of(Duties.planSentUp())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a trigger on a duty must be about a duty that is given, but other was not among"
                        + " [plan-sent-up]: it can never fire");
    }

    @Test
    void onlyTheDutyThatIsNamedIsRemindedOf() {
        Duty other = Duty.builder(DutyId.of("other"))
                .title(TEXT)
                .matter(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .addVersions(DutyVersion.of(Timing.FixedDays.by(day("2019-06-28")), Citation.of(TEXT)))
                .build();
        EscalationPolicy named = policy(
                EscalationPolicy.Order.MENU,
                new Trigger.BeforeDutyDue(7, DayUnit.CALENDAR, Optional.of(STUDY), REMINDER));

        assertThat(proposed(new Escalation(named, RULE, List.of(other, study(Timing.FixedDays.by(day("2019-06-28")))))
                        .propose(register().build(), day("2019-06-28"))))
                .containsExactly("before-due study body/city 2019-06-21 [REMINDER]");
        EscalationReport unnamed = report(other, register(), "2019-06-28", before(7, DayUnit.CALENDAR, REMINDER));
        assertThat(reasons(unnamed, "escalation.before-duty-due").get(0))
                .isEqualTo("study, due from a body that is not named on 2019-06-28, is not done; threshold reached on"
                        + " 2019-06-21");
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        RegisterBuilder done = register()
                .addRecords(OversightRecord.builder(RecordId.of("r"))
                        .act(new Act.MeetingHeld(Act.Meeting.STUDY))
                        .happenedWithin(DateSpan.ofDay(day("2019-06-20")))
                        .addBy(CITY)
                        .build());

        EscalationReport report = report(
                study(Timing.FixedDays.by(day("2019-06-28"))),
                done,
                "2019-06-26",
                before(7, DayUnit.CALENDAR, REMINDER));

        assertThat(report.proposals()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void aPeriodIsRemindedOfOnceItHasBegun() {
        Duty monthly = study(Timing.EachPeriod.onceIn(Period.MONTH)).inForceWithin(DateSpan.parse("2019-06-01/.."));

        assertThat(proposed(report(monthly, register(), "2019-06-30", before(40, DayUnit.CALENDAR, REMINDER))))
                .containsExactly("before-due study body/city 2019-05-21 [REMINDER]");
    }

    private static Duty planWithin(TimeLimit... readings) {
        return Duty.builder(DutyId.of("plan"))
                .title(TEXT)
                .matter(new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.SENT_UP))
                .addVersions(DutyVersion.of(
                        new Timing.EachInspection(
                                LimitStart.FEEDBACK, List.of(readings), CountingConvention.statutory()),
                        Citation.of(TEXT)))
                .build();
    }

    @Test
    void aDueDayKnownAsASpanIsCountedFromItsEarliestDay() {
        // 7 days from Sunday 2025-06-01: 06-09, since 06-08 is a Sunday, or 06-11
        Duty plan = planWithin(TimeLimit.calendarDays(7), TimeLimit.workingDays(7));
        RegisterBuilder register = register()
                .addInspections(inspection().feedbackOn(day("2025-06-01")).build());
        Trigger before = before(3, DayUnit.CALENDAR, REMINDER);
        Trigger missed = new Trigger.MissedDuty(Optional.empty(), CIRCULAR);

        assertThat(report(plan, register, "2025-06-05", before, missed).proposals())
                .isEmpty();
        EscalationReport early = report(plan, register, "2025-06-06", before, missed);
        assertThat(proposed(early)).containsExactly("before-due plan inspection/i1 2025-06-06 [REMINDER]");
        assertThat(reasons(early, "escalation.before-duty-due-at-earliest"))
                .containsExactly(
                        "study, due from a body that is not named at the earliest on 2025-06-09, is not done; threshold"
                                + " counted from that day and reached on 2025-06-06",
                        "研究整改（责任主体（未载明））最早于2025年6月9日到期，尚未完成，以该日计，2025年6月6日达到触发条件");
        EscalationReport between = report(plan, register, "2025-06-10", before, missed);
        assertThat(between.proposals()).isEmpty();
        assertThat(notes(between))
                .containsExactly(
                        "whether study of a body that is not named, due 2025-06-09/2025-06-11, counts as \"missed"
                                + " duty\" is undecidable",
                        "无法判断责任主体（未载明）的研究整改（到期日2025年6月9日至2025年6月11日）是否属于“应报未报”",
                        "whether study of a body that is not named, due 2025-06-09/2025-06-11, counts as \"duty due"
                                + " within 3 calendar days\" is undecidable",
                        "无法判断责任主体（未载明）的研究整改（到期日2025年6月9日至2025年6月11日）是否属于“应办事项在3个自然日内到期”");
        assertThat(notes(report(plan, register, "2025-06-11", before))).hasSize(2);
        assertThat(proposed(report(plan, register, "2025-06-12", before, missed)))
                .containsExactly("missed-duty plan inspection/i1 2025-06-11 [CIRCULAR]");
    }

    @Test
    void whatMayHaveBeenDoneLateIsNotedAsMissedAlone() {
        RegisterBuilder register = register()
                .addRecords(OversightRecord.builder(RecordId.of("r"))
                        .act(new Act.MeetingHeld(Act.Meeting.STUDY))
                        .happenedWithin(DateSpan.parse("2019-06-20/2019-07-31"))
                        .addBy(CITY)
                        .build());

        EscalationReport report = report(
                study(Timing.FixedDays.by(day("2019-06-28"))),
                register,
                "2019-07-01",
                before(7, DayUnit.CALENDAR, REMINDER),
                new Trigger.MissedDuty(Optional.of(STUDY), CIRCULAR));

        assertThat(report.proposals()).isEmpty();
        assertThat(notes(report))
                .containsExactly(
                        "whether study of City Government, due 2019-06-28, counts as \"missed duty\" is undecidable",
                        "无法判断市人民政府的研究整改（到期日2019年6月28日）是否属于“应报未报”");
    }

    @Test
    void beyondTheCalendarAReminderIsUndecidable() {
        RegisterBuilder register = register()
                .addInspections(inspection().feedbackOn(day("2026-11-25")).build());
        Duty plan = planWithin(TimeLimit.workingDays(30)); // not before 2026-12-25
        Trigger before = before(3, DayUnit.CALENDAR, REMINDER);

        assertThat(report(plan, register, "2026-12-21", before).notes()).isEmpty();
        EscalationReport report = report(plan, register, "2026-12-22", before);
        assertThat(report.proposals()).isEmpty();
        assertThat(notes(report).get(0))
                .isEqualTo("whether study of a body that is not named, due from 2026-12-25, counts as \"duty due within"
                        + " 3 calendar days\" is undecidable: calendar "
                        + RULE.calendar().id() + ", version "
                        + RULE.calendar().version()
                        + ", covers only 2013-01-01/2026-12-31, and not every working day up to 2026-12-25");
        Duty january = study(Timing.FixedDays.by(day("2027-01-05")));
        Trigger working = before(7, DayUnit.WORKING, REMINDER);
        assertThat(report(january, register(), "2026-12-30", working).notes()).hasSize(1);
        assertThat(report(january, register(), "2026-11-30", working).notes()).isEmpty();
    }

    @Test
    void whatIsOwedForAnIssueThatEndedIsNotRemindedOf() {
        Duty result = Duty.builder(DutyId.of("result"))
                .title(TEXT)
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .addVersions(DutyVersion.of(
                        new Timing.EachIssue(
                                LimitStart.FEEDBACK,
                                List.of(TimeLimit.calendarDays(30)),
                                CountingConvention.statutory()),
                        Citation.of(TEXT)))
                .build();
        Trigger before = before(20, DayUnit.CALENDAR, REMINDER);
        Entry ended = Given.entry("end", new Fact.CarriedOver(InspectionId.of("i1")), "2025-06-10");

        assertThat(proposed(report(result, withIssue(), "2025-06-20", before)))
                .containsExactly("before-due result inspection/i1 issue/x 2025-06-11 [REMINDER]");
        assertThat(report(result, withIssue(ended), "2025-06-20", before).proposals())
                .isEmpty();
    }

    private static RegisterBuilder withIssue(Entry... entries) {
        return register()
                .addInspections(inspection().feedbackOn(day("2025-06-01")).build())
                .addIssues(Given.issue("x", "2025-12-31")
                        .history(Given.history(entries))
                        .build());
    }

    @Test
    void theGradesOfAStatusAndOfTriggersAreReachedOnTheSameDays() {
        ReminderGrades grades = new ReminderGrades(
                DayUnit.WORKING,
                List.of(
                        new ReminderGrades.Grade(LocalText.of("提醒", "reminder"), 7),
                        new ReminderGrades.Grade(LocalText.of("催办", "urging"), 3)));
        Duty study = study(Timing.FixedDays.by(day("2019-10-07"))); // the end of a holiday
        Trigger[] triggers = Trigger.BeforeDutyDue.forGrades(grades, Optional.of(STUDY), REMINDER)
                .toArray(Trigger[]::new);

        for (LocalDate asOf = day("2019-09-20"); asOf.isBefore(day("2019-10-10")); asOf = asOf.plusDays(1)) {
            Owed owed = study.owedIn(register().build(), DateSpan.ofYear(2019), asOf, RULE.calendar(), grades)
                    .get(0);
            assertThat(report(study, register(), asOf.toString(), triggers).proposals())
                    .as(asOf.toString())
                    .hasSize(owed.reminder().isPresent() ? 1 : 0);
        }
    }
}

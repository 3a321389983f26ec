package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.completion.Registers;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Timing;
import org.rectification.escalation.EscalationPolicy.Order;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.Issue;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.DayUnit;

class EscalationTest {

    private static final LocalText TEXT = LocalText.of("规则", "policy");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final Optional<SupervisionMeasure> LETTER = Optional.of(SupervisionMeasure.NOTIFICATION_LETTER);
    private static final Optional<SupervisionMeasure> CIRCULAR = Optional.of(SupervisionMeasure.CIRCULAR);
    private static final Optional<SupervisionMeasure> INTERVIEW = Optional.of(SupervisionMeasure.INTERVIEW);

    private static EscalationPolicy ladder(Trigger... triggers) {
        return EscalationPolicy.builder("ladder")
                .title(TEXT)
                .order(Order.LADDER)
                .addMeasures(
                        SupervisionMeasure.NOTIFICATION_LETTER,
                        SupervisionMeasure.CIRCULAR,
                        SupervisionMeasure.INTERVIEW)
                .addTriggers(triggers)
                .build();
    }

    private static Trigger overdue(int by, Optional<SupervisionMeasure> measure) {
        return new Trigger.Overdue(by, DayUnit.CALENDAR, measure);
    }

    private static List<String> proposed(EscalationPolicy policy, Register register, String asOf) {
        return Escalation.of(policy, RULE).propose(register, LocalDate.parse(asOf)).proposals().stream()
                .map(proposal -> proposal.event().key() + " -> " + proposal.measures())
                .toList();
    }

    @Test
    void aLadderGoesUpWithTheLateness() {
        EscalationPolicy policy = ladder(overdue(1, LETTER), overdue(10, CIRCULAR), overdue(30, INTERVIEW));
        Register register = Registers.of(Given.issue("x", "2017-12-31").build());

        assertThat(proposed(policy, register, "2017-12-31")).isEmpty();
        assertThat(proposed(policy, register, "2018-01-09"))
                .containsExactly("overdue x 2018-01-01 -> [NOTIFICATION_LETTER]");
        assertThat(proposed(policy, register, "2018-01-10")).containsExactly("overdue x 2018-01-10 -> [CIRCULAR]");
        assertThat(proposed(policy, register, "2018-06-30")).containsExactly("overdue x 2018-01-30 -> [INTERVIEW]");
        assertThat(Escalation.of(policy, RULE)
                        .propose(register, LocalDate.of(2018, 1, 10))
                        .proposals()
                        .get(0)
                        .reasons())
                .last()
                .satisfies(reason ->
                        assertThat(reason.text(Language.ENGLISH)).isEqualTo("step 2 of 3 of policy: circular"));
    }

    private static Trigger before(int by, DayUnit unit) {
        return new Trigger.BeforeDue(by, unit, Optional.of(SupervisionMeasure.REMINDER));
    }

    private static EscalationPolicy reminders(DayUnit unit) {
        return EscalationPolicy.builder("reminders")
                .title(TEXT)
                .order(Order.MENU)
                .addMeasures(SupervisionMeasure.REMINDER)
                .addTriggers(before(7, unit), before(3, unit), before(1, unit))
                .build();
    }

    @Test
    void reminderGradesAreReachedOneAfterTheOtherUpToTheLastDay() {
        Register register = Registers.of(Given.issue("x", "2017-12-31").build());
        EscalationPolicy calendar = reminders(DayUnit.CALENDAR);

        assertThat(proposed(calendar, register, "2017-12-23")).isEmpty();
        assertThat(proposed(calendar, register, "2017-12-24")).containsExactly("before-due x 2017-12-24 -> [REMINDER]");
        assertThat(proposed(calendar, register, "2017-12-27")).containsExactly("before-due x 2017-12-24 -> [REMINDER]");
        assertThat(proposed(calendar, register, "2017-12-28")).containsExactly("before-due x 2017-12-28 -> [REMINDER]");
        assertThat(proposed(calendar, register, "2017-12-30")).containsExactly("before-due x 2017-12-30 -> [REMINDER]");
        assertThat(proposed(calendar, register, "2017-12-31")).containsExactly("before-due x 2017-12-30 -> [REMINDER]");
        assertThat(proposed(calendar, register, "2018-01-01")).isEmpty();

        // 2017-12-31 was a Sunday, so Friday 12-29 is the last of the working days.
        EscalationPolicy working = reminders(DayUnit.WORKING);
        assertThat(proposed(working, register, "2017-12-19")).isEmpty();
        assertThat(proposed(working, register, "2017-12-20")).containsExactly("before-due x 2017-12-20 -> [REMINDER]");
        assertThat(proposed(working, register, "2017-12-26")).containsExactly("before-due x 2017-12-26 -> [REMINDER]");
        assertThat(proposed(working, register, "2017-12-28")).containsExactly("before-due x 2017-12-28 -> [REMINDER]");

        List<Reason> reasons = Escalation.of(calendar, RULE)
                .propose(register, LocalDate.of(2017, 12, 28))
                .proposals()
                .get(0)
                .reasons();
        assertThat(reasons)
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("issue x is open and due by 2017-12-31; threshold reached on 2017-12-28");
        assertThat(reasons)
                .extracting(reason -> reason.text(Language.CHINESE))
                .contains("问题x尚未完成，到期日为2017年12月31日，2017年12月28日达到触发条件");
    }

    @Test
    void whatIsCompleteIsNotRemindedOfAndAnAnsweredGradeIsNotRepeated() {
        EscalationPolicy policy = reminders(DayUnit.CALENDAR);
        Register done = Registers.of(Given.issue("x", "2017-12-31")
                .history(Given.history(Given.entry("e", Given.tier(Tier.COMPLETE), "2017-12-20")))
                .build());
        assertThat(proposed(policy, done, "2017-12-28")).isEmpty();

        Register register = Registers.of(Given.issue("x", "2017-12-31").build());
        Escalation escalation = Escalation.of(policy, RULE);
        EscalationReport first = escalation.propose(register, LocalDate.of(2017, 12, 24));
        assertThat(escalation
                        .propose(
                                register,
                                LocalDate.of(2017, 12, 27),
                                Set.of(first.proposals().get(0).event()))
                        .proposals())
                .isEmpty();
        assertThat(escalation
                        .propose(
                                register,
                                LocalDate.of(2017, 12, 28),
                                Set.of(first.proposals().get(0).event()))
                        .proposals())
                .hasSize(1);
    }

    @Test
    void aReminderInWorkingDaysThatTheCalendarDoesNotCoverIsUndecided() {
        LocalDate end = ChinaWorkingDays.official().coverage().last().orElseThrow();
        Register register =
                Registers.of(Given.issue("x", end.plusDays(20).toString()).build());
        Escalation escalation = Escalation.of(reminders(DayUnit.WORKING), RULE);

        assertThat(escalation.propose(register, end.minusDays(60)).notes()).isEmpty();
        EscalationReport near = escalation.propose(register, end);
        assertThat(near.proposals()).isEmpty();
        assertThat(near.notes()).hasSize(3);
        assertThat(near.notes().get(0).text(Language.ENGLISH))
                .isEqualTo("whether issue x is due within 7 working days is undecidable: calendar cn-official, version"
                        + " 2025-11-04, covers only 2013-01-01/2026-12-31, and not every working day up to 2027-01-20");
        assertThat(near.notes().get(0).text(Language.CHINESE))
                .isEqualTo(
                        "无法判断问题x是否在7个工作日内到期：日历cn-official（版本2025-11-04）仅覆盖2013年1月1日至2026年12月31日，不含至2027年1月20日的全部工作日");
        assertThat(escalation.propose(register, end.plusDays(1)).notes()).hasSize(3);
        // 2026-12-31 is a Thursday: three working days before the last day of the calendar is a Monday.
        assertThat(escalation.propose(register, LocalDate.of(2026, 12, 28)).notes())
                .hasSize(2);
    }

    @Test
    void onALadderAReminderThatIsOvertakenIsRefused() {
        EscalationPolicy rising = ladder(
                new Trigger.BeforeDue(7, DayUnit.CALENDAR, LETTER),
                new Trigger.BeforeDue(3, DayUnit.CALENDAR, CIRCULAR));
        Register register = Registers.of(Given.issue("x", "2017-12-31").build());
        assertThat(proposed(rising, register, "2017-12-24"))
                .containsExactly("before-due x 2017-12-24 -> [NOTIFICATION_LETTER]");
        assertThat(proposed(rising, register, "2017-12-28")).containsExactly("before-due x 2017-12-28 -> [CIRCULAR]");
        assertThatThrownBy(() -> ladder(
                        new Trigger.BeforeDue(7, DayUnit.CALENDAR, CIRCULAR),
                        new Trigger.BeforeDue(3, DayUnit.CALENDAR, LETTER)))
                .hasMessageContaining("due within 3 calendar days proposes");
        assertThatThrownBy(() -> ladder(
                        new Trigger.BeforeDue(7, DayUnit.CALENDAR, CIRCULAR),
                        new Trigger.BeforeDue(7, DayUnit.CALENDAR, LETTER)))
                .hasMessageContaining("due within 7 calendar days proposes");
        assertThat(ladder(
                                new Trigger.BeforeDue(7, DayUnit.WORKING, CIRCULAR),
                                new Trigger.BeforeDue(3, DayUnit.CALENDAR, LETTER),
                                overdue(5, LETTER))
                        .triggers())
                .hasSize(3);
    }

    @Test
    void anExtensionIsANewDeadlineAndANewEvent() {
        Register register = Registers.of(Given.issue("x", "2017-12-31")
                .history(Given.history(
                        Given.entry("ask", Given.asked("2018-03-31"), "2018-01-05"),
                        Given.entry("yes", Given.decided("ask", true), "2018-01-10")))
                .build());

        assertThat(proposed(ladder(overdue(1, LETTER)), register, "2018-01-06")).hasSize(1);
        assertThat(proposed(ladder(overdue(1, LETTER)), register, "2018-03-31")).isEmpty();
        assertThat(proposed(ladder(overdue(1, LETTER)), register, "2018-04-01"))
                .containsExactly("overdue x 2018-04-01 -> [NOTIFICATION_LETTER]");
    }

    @Test
    void workingDaysThatTheCalendarDoesNotKnowAreSaid() {
        EscalationPolicy policy = ladder(new Trigger.Overdue(3, DayUnit.WORKING, LETTER), overdue(1_000, CIRCULAR));
        Register register = Registers.of(Given.issue("x", "2040-12-31").build());

        EscalationReport report = Escalation.of(policy, RULE).propose(register, LocalDate.of(2041, 6, 30));

        assertThat(report.proposals()).isEmpty();
        assertThat(report.notes().get(0).text(Language.ENGLISH))
                .startsWith("whether issue x is overdue by 3 working days is undecidable: ");
    }

    @Test
    void aStepReachedWithinTheCalendarIsNotLostWhenTheCalendarEnds() {
        WorkingDayCalendar calendar = ChinaWorkingDays.official();
        LocalDate last = calendar.coverage().last().orElseThrow();
        StatusRule rule = StatusRule.of(calendar);
        EscalationPolicy policy = ladder(overdue(2, LETTER), new Trigger.Overdue(5, DayUnit.WORKING, CIRCULAR));
        LocalDate due = last.minusDays(40);
        Register register = Registers.of(Given.issue("x", due.toString()).build());

        List<Proposal> before =
                Escalation.of(policy, rule).propose(register, last).proposals();
        EscalationReport after = Escalation.of(policy, rule).propose(register, last.plusDays(60));

        assertThat(before).extracting(Proposal::measures).containsExactly(List.of(SupervisionMeasure.CIRCULAR));
        assertThat(after.events()).containsExactly(before.get(0).event());
        assertThat(after.proposals().get(0).measures()).isEqualTo(before.get(0).measures());
        assertThat(after.notes()).isEmpty();
    }

    @Test
    void aDueDayJustBeforeTheCalendarIsCountedFrom() {
        Register register = Registers.of(Given.issue("x", "2012-12-31").build());
        LocalDate first = ChinaWorkingDays.official().coverage().first().orElseThrow();
        assertThat(first).isEqualTo("2013-01-01");

        // 2013-01-04 to 06 were worked, the weekend made up for the holiday.
        assertThat(proposed(ladder(new Trigger.Overdue(2, DayUnit.WORKING, LETTER)), register, "2013-01-05"))
                .containsExactly("overdue x 2013-01-05 -> [NOTIFICATION_LETTER]");
    }

    @Test
    void twoTriggersReachedOnOneDayOfferBothMeasures() {
        EscalationPolicy menu = EscalationPolicy.builder("menu")
                .title(TEXT)
                .order(Order.MENU)
                .addMeasures(SupervisionMeasure.CIRCULAR, SupervisionMeasure.INTERVIEW)
                .addTriggers(overdue(1, CIRCULAR), overdue(5, CIRCULAR), overdue(5, INTERVIEW))
                .build();
        Register register = Registers.of(Given.issue("x", "2017-12-31").build());

        assertThat(proposed(menu, register, "2018-01-04")).containsExactly("overdue x 2018-01-01 -> [CIRCULAR]");
        assertThat(proposed(menu, register, "2018-01-05"))
                .containsExactly("overdue x 2018-01-05 -> [CIRCULAR, INTERVIEW]");
    }

    @Test
    void aRepetitionIsTheLaterOneWhateverTheOrderOfTheRegister() {
        Duty plan = Duty.builder(DutyId.of("result"))
                .title(TEXT)
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(
                        LimitStart.COMPLETION, List.of(TimeLimit.calendarDays(10)), CountingConvention.statutory()))
                .build();
        Register register = Registers.of(
                completed("third", "2017-05-01"), completed("first", "2017-03-01"), completed("second", "2017-04-01"));
        EscalationPolicy policy = ladder(new Trigger.Repetition(TriggeringEvent.Kind.MISSED_DUTY, 2, CIRCULAR));

        EscalationReport report =
                new Escalation(policy, RULE, List.of(plan)).propose(register, LocalDate.of(2017, 12, 31));

        assertThat(report.events())
                .extracting(TriggeringEvent::key)
                .containsExactly(
                        "repetition result inspection/i1 issue/second 2017-04-11",
                        "repetition result inspection/i1 issue/third 2017-05-11");
        assertThat(Given.english(report.proposals().get(0).reasons()))
                .contains("policy, due on 2017-04-11 from a body that is not named, is missing");
        assertThat(Given.chinese(report.proposals().get(0).reasons())).contains("责任主体（未载明）应于2017年4月11日完成规则，仍未完成");
    }

    private static Issue completed(String id, String on) {
        return Given.issue(id, "2017-12-31")
                .history(Given.history(Given.entry("e", Given.complete(), on)))
                .build();
    }

    @Test
    void aMissedKeyStepIsAnEventOfItsOwn() {
        EscalationPolicy policy = ladder(
                new Trigger.BehindSchedule(Trigger.Basis.DERIVED, CIRCULAR),
                new Trigger.Repetition(TriggeringEvent.Kind.BEHIND_SCHEDULE, 2, INTERVIEW));
        Register register = Registers.of(Given.issue("x", "2018-12-31")
                .addMeasures(Given.measure(
                        "m", Optional.empty(), Given.step("s1", "2017-06-30"), Given.step("s2", "2017-09-30")))
                .build());

        assertThat(proposed(policy, register, "2017-07-01"))
                .containsExactly("behind-schedule x/key-step/s1 2017-07-01 -> [CIRCULAR]");
        assertThat(proposed(policy, register, "2017-12-31"))
                .containsExactly(
                        "behind-schedule x/key-step/s1 2017-07-01 -> [CIRCULAR]",
                        "behind-schedule x/key-step/s2 2017-10-01 -> [CIRCULAR]",
                        "repetition x/key-step/s2 2017-10-01 -> [INTERVIEW]");
    }

    @Test
    void reportedBehindCountsFromTheFirstOfTheReports() {
        EscalationPolicy policy = ladder(new Trigger.BehindSchedule(Trigger.Basis.REPORTED, CIRCULAR));
        Register register = Registers.of(Given.issue("x", "2018-12-31")
                .history(Given.history(
                        Given.entry("e1", Given.tier(Tier.BEHIND_SCHEDULE), "2017-03-01"),
                        Given.entry("e2", Given.tier(Tier.ON_SCHEDULE), "2017-04-01"),
                        Given.entry("e3", Given.tier(Tier.BEHIND_SCHEDULE), "2017-05-01"),
                        Given.entry("e4", Given.tier(Tier.BEHIND_SCHEDULE), "2017-06-01")))
                .build());

        assertThat(proposed(policy, register, "2017-06-30"))
                .containsExactly("behind-schedule x 2017-05-01 -> [CIRCULAR]");
        assertThat(proposed(policy, register, "2017-04-15")).isEmpty();
    }

    @Test
    void aRefutedCompletionAndItsRepetition() {
        EscalationPolicy policy = ladder(
                new Trigger.Refuted(List.of(RefutationKind.FALSE), CIRCULAR),
                new Trigger.Repetition(TriggeringEvent.Kind.COMPLETION_REFUTED, 2, INTERVIEW));
        Register register = Registers.of(Given.issue("x", "2018-12-31")
                .history(Given.history(
                        Given.entry("e1", Given.complete(), "2017-03-01"),
                        Given.entry("e2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-04-01"),
                        Given.entry("e3", Given.complete(), "2017-05-01"),
                        Given.entry("e4", new Fact.CompletionRefuted(RefutationKind.REBOUND), "2017-06-01")))
                .build());

        assertThat(proposed(policy, register, "2017-05-31"))
                .containsExactly("completion-refuted x 2017-04-01 -> [CIRCULAR]");
        assertThat(proposed(policy, register, "2017-06-01"))
                .containsExactly(
                        "completion-refuted x 2017-04-01 -> [CIRCULAR]", "repetition x 2017-06-01 -> [INTERVIEW]");
    }

    @Test
    void aMissedReportIsAnEventOfItsBody() {
        Duty monthly = Duties.monthlyProgress(true)
                .withDebtors(BodySelection.of(List.of(BodyId.of("city"))))
                .inForceWithin(DateSpan.parse("2017-02-01/.."));
        EscalationPolicy policy = ladder(
                new Trigger.MissedDuty(Optional.of(DutyId.of("monthly-progress")), LETTER),
                new Trigger.Repetition(TriggeringEvent.Kind.MISSED_DUTY, 2, CIRCULAR));
        Register register = Registers.register()
                .addBodies(Body.builder(BodyId.of("city"))
                        .name(LocalText.of("市人民政府", "City Government"))
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.CITY)
                        .build())
                .build();

        EscalationReport report =
                new Escalation(policy, RULE, List.of(monthly)).propose(register, LocalDate.of(2017, 3, 31));

        assertThat(report.events())
                .extracting(TriggeringEvent::key)
                .containsExactly(
                        "missed-duty monthly-progress body/city 2017-02-04",
                        "missed-duty monthly-progress body/city 2017-03-02",
                        "repetition monthly-progress body/city 2017-03-02");
        assertThat(report.proposals().get(0).reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("monthly report of progress, due from City Government on 2017-02-04, is missing");
        assertThatThrownBy(() -> Escalation.of(policy, RULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a trigger on a duty must be about a duty that is given, but monthly-progress was not"
                        + " among []: it can never fire");
        assertThatThrownBy(() -> new Escalation(policy, RULE, List.of(Duties.monthlyProgress(true))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duty monthly-progress must say from when it is in force, but was in force always");
    }

    @Test
    void twoTriggersOnOneEventMakeOneProposal() {
        EscalationPolicy menu = EscalationPolicy.builder("menu")
                .title(TEXT)
                .order(Order.MENU)
                .addMeasures(SupervisionMeasure.CIRCULAR, SupervisionMeasure.INTERVIEW)
                .addTriggers(
                        new Trigger.Refuted(List.of(), CIRCULAR),
                        new Trigger.Refuted(List.of(RefutationKind.FALSE), INTERVIEW))
                .build();
        Register register = Registers.of(Given.issue("x", "2018-12-31")
                .history(Given.history(
                        Given.entry("e1", Given.complete(), "2017-03-01"),
                        Given.entry("e2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-04-01")))
                .build());

        assertThat(proposed(menu, register, "2017-12-31"))
                .containsExactly("completion-refuted x 2017-04-01 -> [CIRCULAR, INTERVIEW]");
    }

    @Test
    void partsAndKeyStepsAreLookedAtWhereThePolicySaysSo() {
        Register register = Registers.of(Given.issue("x", "2018-12-31")
                .addMeasures(Given.measure("m", Optional.empty(), Given.step("s1", "2017-06-30")))
                .build());
        EscalationPolicy policy = ladder(overdue(1, LETTER));

        assertThat(proposed(policy, register, "2017-12-31")).isEmpty();
        assertThat(proposed(policy.withSubjects(List.of(Subject.Kind.KEY_STEP)), register, "2017-12-31"))
                .containsExactly("overdue x/key-step/s1 2017-07-01 -> [NOTIFICATION_LETTER]");
    }

    @Test
    void aTriggerThatCanNeverFireIsRefused() {
        assertThat(faultsOf(() -> overdue(0, LETTER)))
                .extracting(Object::toString)
                .containsExactly("/by: number of calendar days overdue must be 1 to 10000, but was 0");
        assertThat(faultsOf(() -> new Trigger.Repetition(TriggeringEvent.Kind.OVERDUE, 1, LETTER)))
                .extracting(Object::toString)
                .containsExactly(
                        "/times: number of occurrences must be 2 to 1000, but was 1",
                        "/event: repetition must be of an event that can recur, but this one cannot: overdue");
        assertThat(faultsOf(() -> ladder(
                        overdue(10, CIRCULAR),
                        overdue(20, LETTER),
                        overdue(10, CIRCULAR),
                        overdue(5, Optional.empty()),
                        overdue(7, Optional.of(SupervisionMeasure.REGIONAL_LIMIT)))))
                .extracting(Object::toString)
                .contains(
                        "/triggers/1: trigger must be able to take effect, but a measure of the same or a higher"
                                + " step comes no later: overdue by 20 calendar days proposes notification letter, overdue by"
                                + " 10 calendar days proposes circular",
                        "/triggers/2: triggers must be distinct, but this one is repeated: overdue by 10 calendar"
                                + " days",
                        "/triggers/3/measure: trigger of an ordered ladder must name the measure it proposes, but"
                                + " this one does not: overdue by 5 calendar days",
                        "/triggers/4/measure: trigger must propose a measure of its policy, but regional approval"
                                + " limit is not one: overdue by 7 calendar days")
                .hasSize(4);
    }

    @Test
    void aPolicyThatCannotBeIsRefused() {
        assertThat(faultsOf(() -> EscalationPolicy.builder("p")
                        .title(TEXT)
                        .order(Order.MENU)
                        .subjects(List.of())
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/measures: policy must name at least one measure",
                        "/subjects: policy must apply to at least one kind of subject");
        assertThat(faultsOf(() -> EscalationPolicy.builder("p")
                        .title(TEXT)
                        .order(Order.MENU)
                        .addMeasures(SupervisionMeasure.CIRCULAR, SupervisionMeasure.CIRCULAR)
                        .build()))
                .extracting(Object::toString)
                .containsExactly("/measures/1: policy must name each measure once, but circular is named twice");
    }

    @Test
    void theOnlyLadderIsTheOneASourceOrders() {
        assertThat(EscalationPolicies.all())
                .filteredOn(policy -> policy.order() == Order.LADDER)
                .extracting(EscalationPolicy::name)
                .containsExactly("jiangsu-2023");
        assertThat(EscalationPolicies.all()).hasSize(9).allSatisfy(policy -> {
            assertThat(policy.sources()).isNotEmpty();
            assertThat(EscalationPolicies.named(policy.name())).contains(policy);
        });
        assertThat(EscalationPolicies.all())
                .filteredOn(policy -> !policy.triggers().isEmpty())
                .extracting(EscalationPolicy::name)
                .containsExactly("jiangxi-2017", "xixian-2018");
        assertThat(EscalationPolicies.named("none")).isEmpty();
    }

    @Test
    void rulesHaveNamesOfTheirOwn() {
        assertThat(faultsOf(() -> new EscalationRules(
                        TEXT,
                        List.of(Duties.planSentUp(), Duties.planSentUp()),
                        List.of(),
                        List.of(ChainPolicy.complete(), ChainPolicy.strict(), ChainPolicy.complete()))))
                .extracting(Object::toString)
                .containsExactly(
                        "/duties/1: duty id must be unique, but plan-sent-up occurs twice",
                        "/chains/2: policy name must be unique, but complete occurs twice");
    }

    @Test
    void policiesForExtensionsAndTablesOfLimitsHaveNamesOfTheirOwn() {
        Citation source = Citation.of(TEXT);
        ExtensionPolicy extension = ExtensionPolicy.builder("own")
                .title(TEXT)
                .mostTimes(1)
                .addSources(source)
                .build();
        LimitTable limits = LimitTable.builder("own")
                .title(TEXT)
                .addRows(LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK)))
                .addSources(source)
                .build();
        ReminderGrades grades = new ReminderGrades(
                StatusRule.DayUnit.WORKING,
                List.of(new ReminderGrades.Grade(TEXT, 7), new ReminderGrades.Grade(LocalText.of("催办", "urging"), 3)));

        EscalationRules rules = new EscalationRules(
                TEXT, List.of(), List.of(), List.of(), List.of(extension), List.of(limits), Optional.of(grades));
        assertThat(rules.toString()).endsWith(", 1 extension policy, 1 table of limits, 2 reminders]");
        assertThat(new EscalationRules(TEXT, List.of(), List.of(), List.of()))
                .isEqualTo(new EscalationRules(
                        TEXT, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()));
        assertThat(faultsOf(() -> new EscalationRules(
                        TEXT,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(extension, extension),
                        List.of(limits, limits),
                        Optional.of(grades))))
                .extracting(Object::toString)
                .containsExactly(
                        "/extensions/1: policy name must be unique, but own occurs twice",
                        "/limits/1: table name must be unique, but own occurs twice");
    }
}

package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.DutyVersion;
import org.rectification.duty.Timing;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.EscalationPolicy;
import org.rectification.escalation.EscalationRules;
import org.rectification.escalation.Trigger;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;
import org.rectification.responsibility.coverage.ChainFinding;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.LimitTable;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule.DayUnit;

/**
 * Arbitraries for jqwik of oversight records and of the rules about them: duties, escalation policies, policies for
 * responsibility chains and extensions, and tables of limits. All values are valid and shrink to small ones.
 *
 * @since 0.1.0
 */
public final class EscalationArbitraries {

    private static final int MOST_RECORDS = 8;

    private EscalationArbitraries() {}

    /**
     * Returns lists of records of every kind that fit a register: measures and the events they answer, plans, reports
     * with corrections and assessments, inspection rounds, disclosures, matters raised with follow-ups, and
     * withdrawals.
     *
     * @param register the register
     * @return the lists, of up to eight records
     * @throws NullPointerException if the register is null
     */
    public static Arbitrary<List<OversightRecord>> records(Register register) {
        Objects.requireNonNull(register, "register must not be null");
        return drafts().map(drafts -> OversightDrafts.records(register, drafts));
    }

    static Arbitrary<List<OversightDrafts.Draft>> drafts() {
        return Combinators.combine(
                        Arbitraries.of(OversightDrafts.Kind.class),
                        RectificationArbitraries.dates(),
                        Arbitraries.of(0, 0, 1, 8, 120),
                        Arbitraries.integers().between(0, MOST_RECORDS - 1),
                        Arbitraries.integers().between(0, 59))
                .as(OversightDrafts.Draft::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(MOST_RECORDS);
    }

    /**
     * Returns duties of every matter and timing, with one or two versions. Periodic duties are in force from a certain
     * day.
     *
     * @return the duties
     */
    public static Arbitrary<Duty> duties() {
        Arbitrary<Integer> shape = Arbitraries.integers().between(0, 59);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        shape,
                        timings(),
                        RectificationArbitraries.dates(),
                        selections().optional(0.6),
                        Arbitraries.of(InspectionKind.class).set().ofMaxSize(2))
                .as(EscalationArbitraries::duty)
                .withoutEdgeCases();
    }

    private static Duty duty(
            int number,
            int shape,
            Timing timing,
            LocalDate from,
            Optional<BodySelection> debtors,
            Set<InspectionKind> kinds) {
        boolean isOfInspections = timing instanceof Timing.EachInspection || timing instanceof Timing.EachIssue;
        return Duty.builder(DutyId.of(number % 3 == 0 ? "monthly-progress" : "duty-" + number))
                .title(LocalText.of("事项" + number, "Duty " + number))
                .matter(matter(timing, shape))
                .impliedBy(shape % 5 == 0 ? List.of(new DutyMatter.Meeting(Act.Meeting.STUDY)) : List.of())
                .versions(
                        shape % 3 == 0
                                ? List.of(
                                        DutyVersion.in(DateSpan.of(from, from.plusDays(200)), timing),
                                        DutyVersion.in(DateSpan.from(from.plusDays(201 + shape)), timing))
                                : List.of(DutyVersion.in(DateSpan.from(from), timing)))
                .inspectionKinds(isOfInspections ? kinds : Set.of())
                .debtors(debtors)
                .build();
    }

    private static DutyMatter matter(Timing timing, int shape) {
        Act.PlanStage stage = Act.PlanStage.values()[shape % 5];
        return switch (shape % 4) {
            case 0 -> new DutyMatter.Report();
            case 1 -> new DutyMatter.Meeting(Act.Meeting.STUDY);
            case 2 ->
                new DutyMatter.Disclosure(
                        Act.Content.values()[shape % 3], shape < 30 ? List.of() : List.of(Act.Medium.NEWSPAPER));
            default ->
                timing instanceof Timing.EachPeriod
                        ? new DutyMatter.Report()
                        : new DutyMatter.PlanStep(
                                timing instanceof Timing.EachIssue ? Act.Plan.WORK_PLAN : Act.Plan.RECTIFICATION_PLAN,
                                stage);
        };
    }

    /**
     * Returns timings of every kind. A limit has one reading, two, or is not stated.
     *
     * @return the timings
     */
    public static Arbitrary<Timing> timings() {
        Arbitrary<List<TimeLimit>> readings = Arbitraries.of(
                List.of(),
                List.of(TimeLimit.workingDays(30)),
                List.of(TimeLimit.calendarDays(7), TimeLimit.workingDays(7)));
        Arbitrary<CountingConvention> conventions =
                Arbitraries.of(CountingConvention.statutory(), CountingConvention.publicNotice());
        Arbitrary<CountingConvention.LastDay> lastDays = Arbitraries.of(CountingConvention.LastDay.class);
        return Arbitraries.oneOf(
                periodic(),
                Combinators.combine(
                                RectificationArbitraries.dates()
                                        .set()
                                        .ofMinSize(1)
                                        .ofMaxSize(3),
                                lastDays,
                                Arbitraries.of(true, false))
                        .as((days, lastDay, inTime) ->
                                new Timing.FixedDays(days.stream().sorted().toList(), lastDay, inTime)),
                Combinators.combine(
                                Arbitraries.of(LimitStart.FEEDBACK, LimitStart.PLAN_APPROVED, LimitStart.UNSPECIFIED),
                                readings,
                                conventions)
                        .as(Timing.EachInspection::new),
                Combinators.combine(Arbitraries.of(LimitStart.class), readings, conventions)
                        .as(Timing.EachIssue::new),
                Combinators.combine(Arbitraries.of(SupervisionMeasure.class), readings, conventions)
                        .as(Timing.EachMeasure::new));
    }

    /**
     * Returns recurring timings: for each period, due at its end, on one of its first working days, or after it.
     *
     * @return the timings
     */
    public static Arbitrary<Timing.EachPeriod> periodic() {
        return Combinators.combine(
                        Arbitraries.of(Period.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(
                                List.<TimeLimit>of(),
                                List.of(TimeLimit.workingDayOfEachMonth(2)),
                                List.of(TimeLimit.workingDays(5)),
                                List.of(TimeLimit.calendarDays(5))),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CountingConvention.LastDay.class),
                        Arbitraries.of(true, false))
                .as((period, times, readings, after, lastDay, inTime) -> new Timing.EachPeriod(
                        period,
                        times,
                        after && !readings.isEmpty() ? Timing.Counted.FROM_END : Timing.Counted.FROM_START,
                        readings,
                        lastDay,
                        inTime))
                .withoutEdgeCases();
    }

    /**
     * Returns selections of bodies by level and kind.
     *
     * @return the selections
     */
    public static Arbitrary<BodySelection> selections() {
        return Combinators.combine(
                        Arbitraries.of(BodyLevel.class).set().ofMaxSize(2),
                        Arbitraries.of(BodyKind.class).set().ofMaxSize(2))
                .as((levels, kinds) -> BodySelection.all().atLevels(levels).ofKinds(kinds))
                .withoutEdgeCases();
    }

    /**
     * Returns escalation policies: menus and ladders of one to four measures, with up to three triggers that can fire.
     * The lateness that triggers the measures of a ladder increases from step to step.
     *
     * @return the policies
     */
    public static Arbitrary<EscalationPolicy> escalationPolicies() {
        Arbitrary<List<SupervisionMeasure>> measures = Arbitraries.of(SupervisionMeasure.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(
                        measures,
                        Arbitraries.of(EscalationPolicy.Order.class),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(DayUnit.class),
                        Arbitraries.integers().between(0, 6).set().ofMaxSize(3),
                        Arbitraries.of(Subject.Kind.class).set().ofMinSize(1).ofMaxSize(2))
                .as((named, order, days, unit, others, subjects) -> {
                    var policy = EscalationPolicy.builder("generated")
                            .title(LocalText.of("生成的规则", "generated policy"))
                            .order(order)
                            .measures(named)
                            .openEnded(days % 2 == 0)
                            .subjects(List.copyOf(subjects));
                    for (int i = 0; i < named.size(); i++) {
                        policy.addTriggers(new Trigger.Overdue(days * (i + 1), unit, Optional.of(named.get(i))));
                    }
                    Optional<SupervisionMeasure> last = Optional.of(named.get(named.size() - 1));
                    others.forEach(other -> policy.addTriggers(trigger(other, last)));
                    return policy.build();
                })
                .withoutEdgeCases();
    }

    private static Trigger trigger(int which, Optional<SupervisionMeasure> measure) {
        return switch (which) {
            case 0 -> new Trigger.BehindSchedule(Trigger.Basis.DERIVED, measure);
            case 1 -> new Trigger.BehindSchedule(Trigger.Basis.REPORTED, measure);
            case 2 -> new Trigger.Refuted(List.of(), measure);
            case 3 -> new Trigger.Refuted(List.of(RefutationKind.FALSE), measure);
            case 4 -> new Trigger.BeforeDue(7, DayUnit.CALENDAR, measure);
            case 5 -> new Trigger.BeforeDue(3, DayUnit.WORKING, measure);
            default -> new Trigger.Repetition(TriggeringEvent.Kind.COMPLETION_REFUTED, 2, measure);
        };
    }

    /**
     * Returns policies for responsibility chains that object to any subset of the kinds of finding.
     *
     * @return the policies
     */
    public static Arbitrary<ChainPolicy> chainPolicies() {
        return Combinators.combine(
                        Arbitraries.of(ChainFinding.Kind.class).set().ofMinSize(1),
                        Arbitraries.of(Role.class).set().ofMaxSize(3),
                        Arbitraries.of(
                                        ChainPolicy.Skip.PROVINCE_ADMINISTERED_COUNTY,
                                        ChainPolicy.Skip.CENTRAL_ENTERPRISE)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((objections, roles, skips, below) -> ChainPolicy.builder("generated")
                        .title(LocalText.of("生成的规则", "generated policy"))
                        .objections(objections)
                        .rolesWithPost(List.copyOf(roles))
                        .lawfulSkips(skips)
                        .acceptorMayStandBelow(below)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Returns policies for extensions with any part of the rules. Their limits are in calendar days and months, so that
     * no calendar is needed.
     *
     * @return the policies
     */
    public static Arbitrary<ExtensionPolicy> extensionPolicies() {
        Arbitrary<Optional<TimeLimit>> longest = Arbitraries.of(
                        TimeLimit.calendarDays(30),
                        TimeLimit.calendarDays(90),
                        TimeLimit.months(3, TimeLimit.MonthEnd.DOWN),
                        TimeLimit.months(6, TimeLimit.MonthEnd.UP))
                .optional(0.7);
        Arbitrary<Optional<TimeLimit>> total = Arbitraries.of(
                        TimeLimit.calendarDays(180), TimeLimit.months(12, TimeLimit.MonthEnd.DOWN))
                .optional(0.5);
        return Combinators.combine(
                        Arbitraries.of(BodyLevel.class).set().ofMinSize(1),
                        Arbitraries.of(Role.class).set().ofMinSize(1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3).optional(0.7),
                        longest,
                        total,
                        Arbitraries.of(0, 10, 30).optional(0.7),
                        RectificationArbitraries.dates().optional(0.2))
                .as(EscalationArbitraries::extensionPolicy)
                .withoutEdgeCases();
    }

    private static ExtensionPolicy extensionPolicy(
            Set<BodyLevel> levels,
            Set<Role> roles,
            boolean askerMayGrant,
            Optional<Integer> times,
            Optional<TimeLimit> longest,
            Optional<TimeLimit> total,
            Optional<Integer> before,
            Optional<LocalDate> from) {
        var policy = ExtensionPolicy.builder("generated")
                .title(LocalText.of("生成的规则", "generated policy"))
                .grantingLevels(levels.stream().sorted().toList())
                .grantingRoles(roles.stream().sorted().toList())
                .askerMayGrant(askerMayGrant)
                .longest(longest)
                .longestInTotal(total)
                .inForce(from.map(DateSpan::from))
                .addSources(Citation.of(LocalText.of("生成的依据", "generated source")));
        times.ifPresent(policy::mostTimes);
        before.filter(days -> times.filter(most -> most == 0).isEmpty()).ifPresent(policy::daysBefore);
        return policy.build();
    }

    /**
     * Returns tables of one to six limits for the registers of {@link RectificationArbitraries#registers()}. In a table
     * rows of more cases come before rows of fewer, either by severity, category and kind of inspection, or in the
     * reverse order.
     *
     * @return the tables
     */
    public static Arbitrary<LimitTable> limitTables() {
        Arbitrary<LimitTable.Row> rows = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(InspectionKind.CENTRAL, InspectionKind.PROVINCIAL),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(LimitStart.values())
                                .filter(start -> start != LimitStart.UNSPECIFIED && !start.isOutcome()))
                .as((severity, category, kind, days, start) -> new LimitTable.Row(
                        Optional.of(SeverityId.of("severity-" + severity)),
                        Optional.of(CategoryId.of("category-" + category)),
                        Optional.of(kind),
                        RelativeLimit.of(
                                days % 2 == 0 ? TimeLimit.workingDays(days) : TimeLimit.calendarDays(days), start)));
        Arbitrary<Integer> stated = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Combinators.combine(rows, stated)
                                .as(Cut::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6),
                        Arbitraries.of(true, false))
                .as((cuts, severityFirst) -> {
                    Map<LimitTable.Row, LimitTable.Row> byCase = new TreeMap<>(
                            Comparator.comparing(row -> "" + row.severity() + row.category() + row.inspection()));
                    cuts.stream().map(cut -> cut.row(severityFirst)).forEach(row -> byCase.putIfAbsent(row, row));
                    return LimitTable.builder("generated")
                            .title(LocalText.of("生成的时限表", "generated table"))
                            .rows(byCase.values())
                            .addSources(Citation.of(LocalText.of("生成的依据", "generated source")))
                            .build();
                })
                .withoutEdgeCases();
    }

    /** A row that states so many of its three values. */
    private record Cut(LimitTable.Row whole, int stated) {

        LimitTable.Row row(boolean severityFirst) {
            int first = severityFirst ? 0 : 2;
            int last = severityFirst ? 2 : 0;
            return new LimitTable.Row(
                    whole.severity().filter(id -> first < stated),
                    whole.category().filter(id -> 1 < stated),
                    whole.inspection().filter(kind -> last < stated),
                    whole.limit());
        }
    }

    /**
     * Returns grades of reminders: one to four, in working days or in calendar days.
     *
     * @return the grades
     */
    public static Arbitrary<ReminderGrades> reminderGrades() {
        return Combinators.combine(
                        Arbitraries.of(DayUnit.class),
                        Arbitraries.integers().between(1, 40).set().ofMinSize(1).ofMaxSize(4))
                .as((unit, days) -> new ReminderGrades(
                        unit,
                        days.stream()
                                .sorted(Comparator.reverseOrder())
                                .map(EscalationArbitraries::grade)
                                .toList()))
                .withoutEdgeCases();
    }

    private static ReminderGrades.Grade grade(int days) {
        return new ReminderGrades.Grade(LocalText.of("提前" + days + "天提醒", "reminder " + days + " before"), days);
    }

    /**
     * Returns the rules of a jurisdiction: a duty, an escalation policy, a chain policy together with a built-in one, a
     * policy for extensions, a table of limits and, mostly, grades of reminders.
     *
     * @return the rules
     */
    public static Arbitrary<EscalationRules> rules() {
        return Combinators.combine(
                        duties(),
                        escalationPolicies(),
                        chainPolicies(),
                        extensionPolicies(),
                        limitTables(),
                        reminderGrades().optional(0.8))
                .as((duty, escalation, chain, extension, limits, reminders) -> new EscalationRules(
                        LocalText.of("生成的规则", "generated rules"),
                        List.of(duty),
                        List.of(EscalationPolicies.jiangxi2017(), withTriggersOn(duty.id(), escalation)),
                        List.of(ChainPolicy.complete(), chain),
                        List.of(extension),
                        List.of(limits),
                        reminders));
    }

    /** A policy with two triggers on a duty, which an escalation without that duty would refuse. */
    private static EscalationPolicy withTriggersOn(DutyId duty, EscalationPolicy policy) {
        Optional<SupervisionMeasure> last =
                Optional.of(policy.measures().get(policy.measures().size() - 1));
        List<Trigger> triggers = new ArrayList<>(policy.triggers());
        triggers.add(new Trigger.BeforeDutyDue(5, DayUnit.WORKING, Optional.of(duty), last));
        triggers.add(new Trigger.MissedDuty(Optional.of(duty), last));
        return policy.withTriggers(triggers);
    }
}

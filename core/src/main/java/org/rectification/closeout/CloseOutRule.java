package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.procedure.Procedure;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.NamedBody;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;

/**
 * A procedure prepared for judging issues, with the calendar that counts its days, the bodies and inspections to look
 * up, and any conditions defined by the user. Create a rule once and reuse it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * CloseOutRule rule = CloseOutRule.of(Procedures.jiangxi(), ChinaWorkingDays.official()).withRegister(register);
 * rule.decide(issue, asOf);                                     // […, notice/taken] // what stands in the way, no more
 * CloseOutVerdict verdict = rule.assess(issue, asOf);
 * verdict.status();                                             // IN_PROCEDURE
 * verdict.inTheWay().get(0).reason().text(Language.ENGLISH);    // "it is not recorded who took site check"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CloseOutRule {

    private final Procedure procedure;
    private final WorkingDayCalendar calendar;
    private final Map<BodyId, Body> bodies;
    private final Map<InspectionId, InspectionKind> inspections;
    private final List<OwnCondition> own;
    private final Stages stages;
    private final Check[] checks;

    private CloseOutRule(
            Procedure procedure,
            WorkingDayCalendar calendar,
            Map<BodyId, Body> bodies,
            Map<InspectionId, InspectionKind> inspections,
            List<OwnCondition> own) {
        this.procedure = procedure;
        this.calendar = calendar;
        this.bodies = bodies;
        this.inspections = inspections;
        this.own = own;
        this.stages = new Stages(procedure);
        this.checks = checks(procedure, stages, own).toArray(Check[]::new);
    }

    private static List<Check> checks(Procedure procedure, Stages stages, List<OwnCondition> own) {
        List<Check> checks = new ArrayList<>();
        if (procedure.validity().isPresent()) {
            checks.add(new ProcedureChecks.InForce(procedure));
        }
        procedure
                .scope()
                .inspections()
                .ifPresent(kinds -> checks.add(new ProcedureChecks.OfInspection(procedure, kinds)));
        procedure.scope().deadlines().ifPresent(kinds -> checks.add(new ProcedureChecks.OfDeadline(procedure, kinds)));
        if (!procedure.completion().isEmpty()) {
            checks.add(new ProcedureChecks.Completion(procedure));
        }
        procedure.gates().forEach(kind -> checks.add(new ProcedureChecks.Gate(procedure, kind)));
        for (int i = 0; i < stages.size(); i++) {
            checks.addAll(StageChecks.of(procedure, stages, i));
        }
        int[] notices = IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).kind() == CloseOutStage.PUBLIC_NOTICE)
                .toArray();
        if (notices.length > 0) {
            checks.add(new ProcedureChecks.Objections(procedure, notices));
        }
        own.forEach(condition -> checks.add(new ProcedureChecks.Own(condition)));
        return checks;
    }

    /**
     * Returns a rule without bodies and inspections. Conditions that need their level or kind are undecidable.
     *
     * @param procedure the procedure
     * @param calendar the calendar of working days
     * @return the rule
     * @throws NullPointerException if an argument is null
     */
    public static CloseOutRule of(Procedure procedure, WorkingDayCalendar calendar) {
        return new CloseOutRule(
                Checks.notNull(procedure, "procedure"),
                Checks.notNull(calendar, "calendar"),
                Map.of(),
                Map.of(),
                List.of());
    }

    /**
     * Returns a copy of this rule that looks up bodies and inspections in a register.
     *
     * @param register the register
     * @return the new rule
     * @throws NullPointerException if the register is null
     */
    public CloseOutRule withRegister(Register register) {
        Map<BodyId, Body> bodyOf = new HashMap<>();
        Checks.notNull(register, "register").bodies().forEach(body -> bodyOf.put(body.id(), body));
        Map<InspectionId, InspectionKind> kindOf = new HashMap<>();
        register.inspections().forEach(inspection -> kindOf.put(inspection.id(), inspection.kind()));
        return new CloseOutRule(procedure, calendar, Map.copyOf(bodyOf), Map.copyOf(kindOf), own);
    }

    /**
     * Returns a copy of this rule with one more condition defined by the user.
     *
     * @param condition the condition
     * @return the new rule
     * @throws NullPointerException if the condition is null
     * @throws IllegalArgumentException if the rule already has a condition with the same code
     */
    public CloseOutRule with(OwnCondition condition) {
        Checks.notNull(condition, "condition");
        if (own.stream().anyMatch(other -> other.code().equals(condition.code()))) {
            throw new IllegalArgumentException("condition must have a code of its own, but had " + condition.code());
        }
        List<OwnCondition> more = new ArrayList<>(own);
        more.add(condition);
        return new CloseOutRule(procedure, calendar, bodies, inspections, List.copyOf(more));
    }

    /**
     * Returns the procedure.
     *
     * @return the procedure
     */
    public Procedure procedure() {
        return procedure;
    }

    /**
     * Returns the calendar that counts the days.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /**
     * Returns all conditions in the order in which they are checked.
     *
     * @return an unmodifiable list
     */
    public List<Condition> conditions() {
        return IntStream.range(0, checks.length)
                .mapToObj(i -> checks[i].condition())
                .toList();
    }

    /**
     * Returns the conditions that prevent closing an issue at the end of a day: every condition that is unmet, waiting
     * or undecidable. The result equals the conditions of {@link CloseOutVerdict#inTheWay}, computed without creating a
     * verdict.
     *
     * @param issue the issue
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list, empty if nothing prevents closing
     * @throws NullPointerException if an argument is null
     */
    public List<Condition> decide(Issue issue, LocalDate asOf) {
        return decide(issue, Subject.issue(), asOf);
    }

    /**
     * Returns the conditions that prevent closing an issue, or a part, measure or key step of one, as
     * {@link #decide(Issue, LocalDate)} does.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list, empty if nothing prevents closing
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue does not have the subject
     */
    public List<Condition> decide(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        Case c = Case.of(this, issue, subject, asOf);
        List<Condition> inTheWay = null;
        for (Check check : checks) {
            if (check.isBeforeClosing() && check.decide(check.judged(c)).state().isInTheWay()) {
                if (inTheWay == null) {
                    inTheWay = new ArrayList<>();
                }
                inTheWay.add(check.condition());
            }
        }
        return inTheWay == null ? List.of() : List.copyOf(inTheWay);
    }

    /**
     * Judges an issue at the end of a day.
     *
     * @param issue the issue
     * @param asOf the day; events on that day are included
     * @return the verdict
     * @throws NullPointerException if an argument is null
     */
    public CloseOutVerdict assess(Issue issue, LocalDate asOf) {
        return assess(issue, Subject.issue(), asOf);
    }

    /**
     * Judges an issue, or a part, measure or key step of one, at the end of a day. Each is judged on its own facts.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day; events on that day are included
     * @return the verdict
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue does not have the subject
     */
    public CloseOutVerdict assess(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return assess(Case.of(this, issue, subject, asOf));
    }

    CloseOutVerdict assess(Case c) {
        ConditionMessage[] messages = new ConditionMessage[checks.length];
        for (int i = 0; i < checks.length; i++) {
            messages[i] = checks[i].decide(checks[i].judged(c));
        }
        return new CloseOutVerdict(c, checks, messages);
    }

    /**
     * Schedules the stages backwards from a deadline (倒排工期): computes the latest day on which each stage may take place
     * so that the issue can still be closed on the deadline. No stage is assumed to have been taken yet.
     *
     * @param deadline the last day on which the issue may be closed
     * @return the schedule
     * @throws NullPointerException if the deadline is null
     */
    public CloseOutSchedule backFrom(LocalDate deadline) {
        return new BackwardPlan(this, Checks.notNull(deadline, "deadline")).schedule();
    }

    /**
     * Schedules the stages backwards from the due day of an issue, as far as it is known at the end of a day: with its
     * extensions and suspensions, and counted from its event if it counts from one. If the due day is known within a span
     * only, its first day is taken, and the caveats say so; if no day is known, there is no schedule.
     *
     * @param issue the issue
     * @param asOf the day; facts and events on that day are included
     * @param dates the due days of its register
     * @return the schedule
     * @throws NullPointerException if an argument is null
     */
    public CloseOutSchedule backFrom(Issue issue, LocalDate asOf, DueDays dates) {
        Checks.notNull(issue, "issue");
        Checks.notNull(asOf, "asOf");
        DueDay due = Checks.notNull(dates, "dates").dueDayOf(issue, Subject.issue(), asOf);
        Reason last = due.reasons().get(due.reasons().size() - 1);
        if (due.earliest().isEmpty()) {
            return new CloseOutSchedule(List.of(), Optional.empty(), List.of(last));
        }
        LocalDate deadline = due.earliest().get();
        CloseOutSchedule schedule = backFrom(deadline);
        List<Reason> caveats = new ArrayList<>(schedule.caveats());
        if (due.date().isEmpty()) {
            caveats.add(last);
        } else if (((DueDay.Dated) due).isProvisional()) {
            caveats.add(Reason.of(CloseOutMessage.DUE_PROVISIONAL, "due", deadline));
        }
        return new CloseOutSchedule(schedule.stages(), schedule.closeOn(), caveats);
    }

    /**
     * Counts how far the issues of a register, or their parts, measures or key steps, have come at the end of a day.
     *
     * @param register the register
     * @param unit the kind of unit to count
     * @param asOf the day; events on that day are included
     * @return the funnel
     * @throws NullPointerException if an argument is null
     */
    public CloseOutFunnel funnel(Register register, Subject.Kind unit, LocalDate asOf) {
        CloseOutFunnel.Tally tally = CloseOutFunnel.tally(this, unit, asOf);
        Checks.notNull(register, "register").issues().forEach(tally::add);
        return tally.funnel();
    }

    Stages stages() {
        return stages;
    }

    /** Whether the closing is in accordance with the procedure, by the facts up to its day. */
    boolean isProper(Case atClosing) {
        for (Check check : checks) {
            if (check.isSettledByClosing(atClosing)
                    && check.decide(atClosing).state().isInTheWay()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the procedure does not apply to the subject. Unknown facts do not put a subject out of scope. */
    boolean isOutOfScope(Case c) {
        for (Check check : checks) {
            if (isScope(check.condition().kind())
                    && check.decide(check.judged(c)).state() == ConditionState.UNMET) {
                return true;
            }
        }
        return false;
    }

    static boolean isScope(Condition.Kind kind) {
        return kind == Condition.Kind.IN_FORCE || kind == Condition.Kind.INSPECTION || kind == Condition.Kind.DEADLINE;
    }

    @Nullable
    BodyLevel levelOf(BodyId body) {
        Body found = bodies.get(body);
        return found == null ? null : found.level();
    }

    NamedBody named(BodyId body) {
        Body found = bodies.get(body);
        return found == null ? new NamedBody(body, Optional.empty()) : NamedBody.of(found);
    }

    @Nullable
    InspectionKind kindOf(InspectionId inspection) {
        return inspections.get(inspection);
    }

    /** Returns the procedure and the calendar. */
    @Override
    public String toString() {
        return OneLine.of("CloseOutRule", procedure.id(), calendar.id());
    }
}

package org.rectification.closeout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.StageId;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;

/**
 * Computes the earliest days of the remaining stages: each stage is placed as soon as the stages before it are over,
 * and not before the day of the verdict. A stage that fails a condition, or follows a stage that is taken again, is
 * taken again.
 */
final class ForwardPlan {

    /**
     * A stage that comes too late after an earlier one pushes the earlier one back. If they never fit, pushing ends
     * after this many rounds or at the end of the calendar.
     */
    private static final int MOST_ROUNDS = 100;

    private final Case c;
    private final Check[] checks;
    private final ConditionMessage[] messages;
    private final Stages stages;
    private final Lengths lengths;
    private final boolean[] anew;
    private final LocalDate openFrom;
    private final LocalDate[] start;
    private final LocalDate[] finish;
    private final LocalDate[] floor; // not before this day
    private int tooLate; // the last stage found to be too late after another
    private int tooLateAfter;

    ForwardPlan(Case c, Check[] checks, ConditionMessage[] messages) {
        this.c = c;
        this.checks = checks;
        this.messages = messages;
        this.stages = c.stages;
        this.lengths = new Lengths(c.rule);
        this.openFrom = c.openFrom();
        this.anew = new boolean[stages.size()];
        this.start = new LocalDate[stages.size()];
        this.finish = new LocalDate[stages.size()];
        this.floor = new LocalDate[stages.size()];
        Arrays.fill(start, openFrom);
        Arrays.fill(finish, openFrom);
        Arrays.fill(floor, openFrom);
    }

    CloseOutSchedule schedule() {
        try {
            Optional<LocalDate> day = reckon();
            day.ifPresent(this::noteDayOff);
            return new CloseOutSchedule(day.isEmpty() ? List.of() : days(), day, lengths.caveats());
        } catch (CalendarCoverageException e) {
            return new CloseOutSchedule(List.of(), Optional.empty(), List.of(notCovered(c.rule)));
        }
    }

    /** Procedures do not state whether a subject may be closed on a day off, so the day is reported and does not move. */
    private void noteDayOff(LocalDate day) {
        WorkingDayCalendar calendar = c.rule.calendar();
        if (c.closing() != null || !calendar.coverage().contains(day) || calendar.isWorkingDay(day)) {
            return;
        }
        lengths.assume(Reason.of(CloseOutMessage.CLOSES_ON_A_DAY_OFF, "date", day));
        lengths.assume(calendar.explain(day));
    }

    static Reason notCovered(CloseOutRule rule) {
        return Reason.of(
                CloseOutMessage.SCHEDULE_NOT_COVERED,
                "calendar",
                rule.calendar().id(),
                "version",
                rule.calendar().version());
    }

    private List<CloseOutSchedule.StageDays> days() {
        List<CloseOutSchedule.StageDays> days = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.part(i) != Stages.Part.AFTER) {
                days.add(new CloseOutSchedule.StageDays(stages.get(i).id(), start[i], finish[i], !anew[i]));
            }
        }
        return days;
    }

    /** Finds the days of all stages up to the closing one, and the day of closing. */
    private Optional<LocalDate> reckon() {
        boolean mendable = mark();
        boolean arranged = arrange();
        return mendable && arranged ? inForce(closeOn()) : Optional.empty();
    }

    /** Assigns days to all stages. Returns false if their intervals never fit. */
    private boolean arrange() {
        try {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                place();
                if (!pushBack()) {
                    noteProvisional();
                    return true;
                }
            }
        } catch (CalendarCoverageException e) {
            if (tooLate == tooLateAfter) {
                throw e; // no stage was moved, so the calendar does not cover the days
            }
        }
        lengths.assume(Reason.of(CloseOutMessage.NEEDS_LATER, "stage", name(tooLate), "earlier", name(tooLateAfter)));
        return false;
    }

    /** The days already past are facts, whatever a later notice says. */
    private void noteProvisional() {
        for (int i = 0; i < stages.size(); i++) {
            if (anew[i] && stages.part(i) != Stages.Part.AFTER) {
                lengths.noteProvisional(i, start[i], finish);
            }
        }
    }

    /** Marks the stages to be taken again. Returns false if an unmet condition cannot be cured by any stage. */
    private boolean mark() {
        boolean mendable = true;
        for (int i = 0; i < checks.length; i++) {
            Check check = checks[i];
            ConditionMessage message = messages[i];
            if (!check.isBeforeClosing() || !message.state().isInTheWay()) {
                continue;
            }
            if (message == ConditionMessage.NOT_COVERED) {
                lengths.assume(notCovered(c.rule));
                mendable = false;
            } else if (check instanceof ProcedureChecks.Objections objections) {
                boolean canBeMended = objections.eachToBeGivenAgain(
                        c, notice -> stages.part(notice) != Stages.Part.AFTER, (from, notice) -> {
                            anew[notice] = true;
                            floor[notice] = later(floor[notice], from);
                        });
                if (!canBeMended) {
                    lengths.assume(Reason.of(CloseOutMessage.NEVER, "condition", check.condition()));
                    mendable = false;
                }
            } else if (check.condition().stage().isPresent()) {
                if (isToBeTakenAnew(message)) {
                    boolean tooLate = check.condition().kind() == Condition.Kind.WAIT_MAXIMUM;
                    anew[
                            tooLate
                                    ? since(check)
                                    : stages.indexOf(check.condition().stage().get())] = true;
                }
            } else if (message.state() == ConditionState.UNMET
                    && check.condition().kind() != Condition.Kind.COMPLETION) {
                lengths.assume(Reason.of(CloseOutMessage.NEVER, "condition", check.condition()));
                mendable = false;
            }
        }
        return mendable;
    }

    /** No fact about a stage already taken can cure an unmet condition, or a point that the procedure leaves open. */
    private static boolean isToBeTakenAnew(ConditionMessage message) {
        return message.state() == ConditionState.UNMET
                || message == ConditionMessage.NOTICE_COUNT_UNSPECIFIED
                || message == ConditionMessage.COUNT_UNSPECIFIED;
    }

    private int since(Check check) {
        return stages.indexOf(StageId.of(check.condition().item().orElseThrow()));
    }

    /**
     * Assigns days to every stage: completed stages keep theirs, the others are placed as early as possible, and the
     * closing stage last.
     */
    private void place() {
        for (int i : stages.topological()) {
            if (!stages.isFromClosingOn(i)) {
                place(i);
            }
        }
        for (int i : stages.topological()) {
            if (stages.isFromClosingOn(i) && stages.part(i) != Stages.Part.AFTER) {
                place(i);
            }
        }
    }

    private void place(int i) {
        anew[i] |= !c.isPassed(i);
        for (int before : stages.earlier(i)) {
            anew[i] |= anew[before];
        }
        if (!anew[i]) {
            start[i] = c.start(i);
            finish[i] = isWindowOpen(i) ? lengths.last(i, start[i]) : c.finish(i);
            for (int before : stages.earlier(i)) {
                anew[i] |= start[i].isBefore(nextFrom(before));
            }
        }
        if (!anew[i]) {
            return;
        }
        boolean closes = stages.closes(i);
        LocalDate day = floor[i];
        for (int before = 0; before < stages.size(); before++) {
            if (lengths.comesBefore(before, i) || (closes && !stages.isFromClosingOn(before))) {
                day = later(day, nextFrom(before));
                day = later(day, lengths.notBefore(i, before, finish[before]).orElse(day));
            }
        }
        start[i] = day;
        finish[i] = closes ? day : lengths.last(i, day);
        if (!closes) {
            awaitRunning(i);
        }
    }

    /** Moves a stage to the first day on which it ends no earlier than the notice that is running. */
    private void awaitRunning(int i) {
        LocalDate running = runningUntil(i);
        if (!finish[i].isBefore(running)) {
            return;
        }
        start[i] = running;
        while (!lengths.last(i, start[i].minusDays(1)).isBefore(running)) {
            start[i] = start[i].minusDays(1);
        }
        finish[i] = lengths.last(i, start[i]);
    }

    /** The last day of the notices known to run that belong to the stage, or may belong to it. */
    private LocalDate runningUntil(int i) {
        LocalDate until = openFrom;
        for (Entry entry : c.pass()) {
            if (entry.fact() instanceof StageTaken taken
                    && taken.isPassed()
                    && taken.notice().isPresent()) {
                boolean mayBelong =
                        stages.indexOf(taken) == Stages.SEVERAL && stages.get(i).kind() == taken.stage();
                if (mayBelong || entry.equals(c.entry(i))) {
                    until = later(until, taken.notice().get().window().last());
                }
            }
        }
        return until;
    }

    private LocalDate nextFrom(int stage) {
        boolean untilEnd = anew[stage] ? lengths.isNotice(stage) : c.notice(stage) != null || isWindowOpen(stage);
        return untilEnd ? finish[stage].plusDays(1) : finish[stage];
    }

    /** Whether a notice was given whose window is not recorded although the procedure requires a length. */
    private boolean isWindowOpen(int stage) {
        return c.notice(stage) == null && lengths.hasMinimum(stage);
    }

    /** Moves an earlier stage back if a later stage would come too late after it. */
    private boolean pushBack() {
        boolean pushed = false;
        for (int i = 0; i < stages.size(); i++) {
            if (stages.part(i) == Stages.Part.AFTER || !anew[i]) {
                continue;
            }
            for (int before = 0; before < stages.size(); before++) {
                if (!lengths.comesBefore(before, i)) {
                    continue;
                }
                Optional<LocalDate> last = lengths.notAfter(i, before, finish[before]);
                if (last.isPresent() && start[i].isAfter(last.get())) {
                    floor[before] = anew[before]
                            ? start[before].plusDays(ChronoUnit.DAYS.between(last.get(), start[i]))
                            : openFrom;
                    anew[before] = true;
                    tooLate = i;
                    tooLateAfter = before;
                    pushed = true;
                }
            }
        }
        return pushed;
    }

    private LocalDate closeOn() {
        if (stages.closing() != Stages.NONE) {
            return start[stages.closing()];
        }
        Entry closing = c.closing();
        if (closing != null) {
            return closing.happenedOn();
        }
        LocalDate day = openFrom;
        for (int i = 0; i < stages.size(); i++) {
            day = later(day, nextFrom(i));
        }
        return day;
    }

    /** Returns the day, or empty if the procedure is no longer in force on it. */
    private Optional<LocalDate> inForce(LocalDate day) {
        Procedure procedure = c.rule.procedure();
        if (procedure.isInForceOn(day)) {
            return Optional.of(day);
        }
        lengths.assume(Reason.of(
                CloseOutMessage.NO_LONGER_IN_FORCE,
                "validity",
                procedure.validity().orElseThrow(),
                "date",
                day));
        return Optional.empty();
    }

    private LocalText name(int stage) {
        return stages.get(stage).name();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * The possible next actions: stages whose earlier stages are over or running, missing facts, claims of completion,
     * contradictions to resolve and settlements of objections.
     */
    List<NextAction> nextActions() {
        List<NextAction> actions = new ArrayList<>();
        mark(); // stages may be taken even if a condition cannot be cured
        boolean planned;
        try {
            planned = arrange();
        } catch (CalendarCoverageException e) {
            planned = false;
        }
        for (int i = 0; i < checks.length; i++) {
            action(checks[i], messages[i], planned).ifPresent(actions::add);
        }
        return List.copyOf(actions);
    }

    private Optional<NextAction> action(Check check, ConditionMessage message, boolean planned) {
        Condition condition = check.condition();
        boolean closed = c.closing() != null;
        if (condition.kind() == Condition.Kind.TAKEN && (planned || check.part() == Stages.Part.AFTER)) {
            int index = stages.indexOf(condition.stage().orElseThrow());
            return check.part() == Stages.Part.AFTER
                    ? afterClosing(condition, index, message, closed)
                    : closed || !anew[index] || !isReady(index)
                            ? Optional.empty()
                            : Optional.of(take(condition, index));
        }
        if (closed || !check.isBeforeClosing() || !message.state().isInTheWay()) {
            return Optional.empty();
        }
        Optional<Stage> stage = condition.stage().map(id -> stages.get(stages.indexOf(id)));
        if (condition.kind() == Condition.Kind.COMPLETION) {
            return Optional.of(
                    new NextAction(NextAction.Kind.REPORT_COMPLETION, condition, stage, openFrom, Optional.empty()));
        }
        if (condition.kind() == Condition.Kind.COHERENCE) {
            return Optional.of(new NextAction(
                    NextAction.Kind.RESOLVE_CONTRADICTION, condition, stage, openFrom, Optional.empty()));
        }
        boolean open =
                message == ConditionMessage.OBJECTION_OPEN || message == ConditionMessage.OBJECTION_RULE_UNSPECIFIED;
        if (open) {
            return Optional.of(
                    new NextAction(NextAction.Kind.SETTLE_OBJECTION, condition, stage, openFrom, Optional.empty()));
        }
        return message.state() == ConditionState.UNDECIDABLE
                ? Optional.of(new NextAction(NextAction.Kind.SUPPLY_FACT, condition, stage, openFrom, Optional.empty()))
                : Optional.empty();
    }

    private Optional<NextAction> afterClosing(
            Condition condition, int index, ConditionMessage message, boolean closed) {
        boolean open = closed && message.state() == ConditionState.UNMET;
        for (int before : stages.earlier(index)) {
            open &= c.isOver(before);
        }
        return open
                ? Optional.of(new NextAction(
                        NextAction.Kind.TAKE_STAGE,
                        condition,
                        Optional.of(stages.get(index)),
                        openFrom,
                        Optional.empty()))
                : Optional.empty();
    }

    /** Whether all stages that come before the stage have been taken. */
    private boolean isReady(int index) {
        if (stages.closes(index)) {
            for (int i = 0; i < stages.size(); i++) {
                if (!stages.isFromClosingOn(i) && anew[i]) {
                    return false;
                }
            }
        }
        for (int before : stages.earlier(index)) {
            if (anew[before]) {
                return false;
            }
        }
        return true;
    }

    private NextAction take(Condition condition, int index) {
        Optional<LocalDate> until = Optional.empty();
        for (int before = 0; before < stages.size(); before++) {
            if (lengths.comesBefore(before, index)) {
                Optional<LocalDate> last = lengths.notAfter(index, before, finish[before]);
                if (last.isPresent() && (until.isEmpty() || last.get().isBefore(until.get()))) {
                    until = last;
                }
            }
        }
        return new NextAction(
                NextAction.Kind.TAKE_STAGE, condition, Optional.of(stages.get(index)), start[index], until);
    }
}

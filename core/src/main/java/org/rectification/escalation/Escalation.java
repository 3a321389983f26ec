package org.rectification.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.DateSpan;
import org.rectification.duty.Duty;
import org.rectification.duty.Timing;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;

/**
 * Proposes measures of supervision under a policy. It proposes and decides nothing; what was taken is a record of oversight.
 *
 * <p>One proposal for each triggering event, and none for an event that is answered: by a record of a measure in effect that
 * names the event, or because the caller says it was proposed before. The same facts give the same proposals.
 *
 * <p>On an ordered ladder, an issue that has been overdue longer is never proposed a lower step: of the triggers by lateness
 * that have been reached the highest step is the event, and the lower ones are overtaken.
 *
 * <pre>{@code
 * Escalation escalation = Escalation.of(EscalationPolicies.jiangxi2017(), StatusRule.of(calendar));
 * EscalationReport report = escalation.propose(register, LocalDate.of(2018, 1, 31));
 * report.proposals().get(0).reasons();
 * }</pre>
 *
 * @param policy which measures, and what triggers them
 * @param rule what is overdue and behind schedule
 * @param duties the duties that can be missed
 */
public record Escalation(EscalationPolicy policy, StatusRule rule, List<Duty> duties) {

    /**
     * Makes an escalation.
     *
     * @param policy which measures, and what triggers them
     * @param rule what is overdue and behind schedule
     * @param duties the duties that can be missed
     * @throws NullPointerException if an argument or a duty is null
     * @throws IllegalArgumentException if a trigger names a duty that is not given, or any duty and none is given, so that it
     *     can never fire; or if a duty that comes round does not say from when it is in force
     */
    public Escalation {
        Checks.notNull(policy, "policy");
        Checks.notNull(rule, "rule");
        duties = List.copyOf(Checks.notNull(duties, "duties"));
        List<DutyId> ids = duties.stream().map(Duty::id).toList();
        for (Trigger trigger : policy.triggers()) {
            boolean isOfDuty = trigger instanceof Trigger.MissedDuty
                    || (trigger instanceof Trigger.Repetition repetition
                            && repetition.of() == TriggeringEvent.Kind.MISSED_DUTY);
            Optional<DutyId> named = trigger instanceof Trigger.MissedDuty missed ? missed.duty() : Optional.empty();
            if (isOfDuty && !(named.isPresent() ? ids.contains(named.get()) : !ids.isEmpty())) {
                throw new IllegalArgumentException("a trigger on a missed duty must be about a duty that is given, but "
                        + named.map(DutyId::value).orElse("any") + " was not among " + ids + ": it can never fire");
            }
        }
        for (Duty duty : duties) {
            if (duty.timing() instanceof Timing.EachPeriod
                    && duty.inForce().flatMap(DateSpan::first).isEmpty()) {
                throw new IllegalArgumentException("duty " + duty.id()
                        + " must say from when it is in force, but was in force "
                        + duty.inForce().map(DateSpan::toString).orElse("always"));
            }
        }
    }

    /**
     * Returns an escalation that looks at issues alone.
     *
     * @param policy which measures, and what triggers them
     * @param rule what is overdue and behind schedule
     * @return the escalation
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a trigger is on a missed duty, so that it can never fire
     */
    public static Escalation of(EscalationPolicy policy, StatusRule rule) {
        return new Escalation(policy, rule, List.of());
    }

    /**
     * Returns what is proposed at the end of a day.
     *
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @return the proposals with their reasons
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if a due day is needed that the calendar does not cover
     */
    public EscalationReport propose(Register register, LocalDate asOf) {
        return propose(register, asOf, List.of());
    }

    /**
     * Returns what is proposed at the end of a day and was not proposed before.
     *
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @param before the events that were proposed for before
     * @return the proposals with their reasons
     * @throws NullPointerException if an argument or an event is null
     * @throws org.rectification.calendar.CalendarCoverageException if a due day is needed that the calendar does not cover
     */
    public EscalationReport propose(Register register, LocalDate asOf, Collection<TriggeringEvent> before) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Set<TriggeringEvent> proposed = Set.copyOf(Checks.notNull(before, "before"));
        return new EventFinder(this, register, asOf, proposed).find();
    }

    @Override
    public String toString() {
        return OneLine.of("Escalation", policy.name(), OneLine.count(duties.size(), "duty", "duties"));
    }
}

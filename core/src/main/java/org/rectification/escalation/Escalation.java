package org.rectification.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.DateSpan;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyVersion;
import org.rectification.duty.Timing;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.StatusRule;

/**
 * Proposes supervision measures under a policy. It only proposes; a measure that was taken is a record of oversight.
 *
 * <p>There is one proposal for each triggering event that is not answered. An event is answered by a record in effect
 * of a measure that names it, or if the caller passes it as proposed before. The same facts always give the same
 * proposals.
 *
 * <p>On an ordered ladder, an issue that has been overdue longer is never given a lower step: of the overdue triggers
 * reached, the highest step is the event, and the lower ones are superseded.
 *
 * <pre>{@code
 * Escalation escalation = Escalation.of(EscalationPolicies.jiangxi2017(), StatusRule.of(calendar));
 * EscalationReport report = escalation.propose(register, LocalDate.of(2018, 1, 31));
 * report.proposals().get(0).reasons();
 * }</pre>
 *
 * @param policy the measures and their triggers
 * @param rule the rule for overdue and behind schedule
 * @param duties the duties whose omission or due day can be a trigger
 * @since 0.1.0
 */
public record Escalation(EscalationPolicy policy, StatusRule rule, List<Duty> duties) {

    /**
     * Makes an escalation.
     *
     * @param policy the measures and their triggers
     * @param rule the rule for overdue and behind schedule
     * @param duties the duties whose omission or due day can be a trigger
     * @throws NullPointerException if an argument or a duty is null
     * @throws IllegalArgumentException if a trigger can never fire, because it names a duty that is not given, or any
     *     duty while none is given; or if a periodic duty has no first day in force
     */
    public Escalation {
        Checks.notNull(policy, "policy");
        Checks.notNull(rule, "rule");
        duties = List.copyOf(Checks.notNull(duties, "duties"));
        List<DutyId> ids = duties.stream().map(Duty::id).toList();
        for (Trigger trigger : policy.triggers()) {
            boolean isOfDuty = trigger instanceof Trigger.MissedDuty
                    || trigger instanceof Trigger.BeforeDutyDue
                    || (trigger instanceof Trigger.Repetition repetition
                            && repetition.event() == TriggeringEvent.Kind.MISSED_DUTY);
            Optional<DutyId> named = dutyOf(trigger);
            if (isOfDuty && !(named.isPresent() ? ids.contains(named.get()) : !ids.isEmpty())) {
                throw new IllegalArgumentException("a trigger on a duty must be about a duty that is given, but "
                        + named.map(DutyId::value).orElse("any") + " was not among " + ids + ": it can never fire");
            }
        }
        for (Duty duty : duties) {
            for (DutyVersion version : duty.versions()) {
                if (version.timing() instanceof Timing.EachPeriod
                        && version.inForce().flatMap(DateSpan::first).isEmpty()) {
                    throw new IllegalArgumentException("duty " + duty.id()
                            + " must say from when it is in force, but was in force "
                            + version.inForce().map(DateSpan::toString).orElse("always"));
                }
            }
        }
    }

    /** The duty that a trigger names, if it is on a duty and names one. */
    private static Optional<DutyId> dutyOf(Trigger trigger) {
        if (trigger instanceof Trigger.BeforeDutyDue before) {
            return before.duty();
        }
        return trigger instanceof Trigger.MissedDuty missed ? missed.duty() : Optional.empty();
    }

    /**
     * Returns an escalation for issues only.
     *
     * @param policy the measures and their triggers
     * @param rule the rule for overdue and behind schedule
     * @return the escalation
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a trigger is on a duty, which could never fire
     */
    public static Escalation of(EscalationPolicy policy, StatusRule rule) {
        return new Escalation(policy, rule, List.of());
    }

    /**
     * Returns the proposals at the end of a day.
     *
     * @param register the register
     * @param asOf the day, included
     * @return the proposals with their reasons
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a duty is owed more than 100 000 times
     */
    public EscalationReport propose(Register register, LocalDate asOf) {
        return propose(register, asOf, List.of());
    }

    /**
     * Returns the proposals at the end of a day, without those made before.
     *
     * @param register the register
     * @param asOf the day, included
     * @param before the events of earlier proposals
     * @return the proposals with their reasons
     * @throws NullPointerException if an argument or an event is null
     * @throws IllegalArgumentException if a duty is owed more than 100 000 times
     */
    public EscalationReport propose(Register register, LocalDate asOf, Collection<TriggeringEvent> before) {
        Checks.notNull(register, "register");
        return propose(register, asOf, before, DueDays.of(register, rule.calendar()));
    }

    /**
     * Returns the proposals at the end of a day by given due days, such as those with a table of limits, without those
     * made before.
     *
     * @param register the register
     * @param asOf the day, included
     * @param before the events of earlier proposals
     * @param dates the due days of the register
     * @return the proposals with their reasons
     * @throws NullPointerException if an argument or an event is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule, or a duty is owed more than
     *     100 000 times
     */
    public EscalationReport propose(
            Register register, LocalDate asOf, Collection<TriggeringEvent> before, DueDays dates) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Set<TriggeringEvent> proposed = Set.copyOf(Checks.notNull(before, "before"));
        return new EventFinder(this, register, asOf, proposed, Checks.notNull(dates, "dates")).find();
    }

    @Override
    public String toString() {
        return OneLine.of("Escalation", policy.name(), OneLine.count(duties.size(), "duty", "duties"));
    }
}

package org.rectification.escalation;

import java.time.LocalDate;
import java.util.List;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.TriggeringEvent;

/**
 * The result of an {@link Escalation} on a day.
 *
 * @param policy the policy
 * @param asOf the day
 * @param proposals the proposals, one for each event that is not answered: first those of issues, in the order of the
 *     register, then those of duties
 * @param answered the events that are already answered, in the same order
 * @param notes what could not be decided, and a note if the policy has no trigger
 * @since 0.1.0
 */
public record EscalationReport(
        EscalationPolicy policy,
        LocalDate asOf,
        List<Proposal> proposals,
        List<Answered> answered,
        List<Reason> notes) {

    /**
     * An event for which nothing more is proposed.
     *
     * @param event the event
     * @param reason how it is answered
     */
    public record Answered(TriggeringEvent event, Reason reason) {

        /**
         * Makes an answered event.
         *
         * @param event the event
         * @param reason how it is answered
         * @throws NullPointerException if an argument is null
         */
        public Answered {
            Checks.notNull(event, "event");
            Checks.notNull(reason, "reason");
        }

        @Override
        public String toString() {
            return OneLine.sentence(event + ":", reason.text(Language.ENGLISH));
        }
    }

    /**
     * Makes a report.
     *
     * @param policy the policy
     * @param asOf the day
     * @param proposals the proposals
     * @param answered the events that are already answered
     * @param notes what could not be decided
     * @throws NullPointerException if an argument or an element is null
     */
    public EscalationReport {
        Checks.notNull(policy, "policy");
        Checks.notNull(asOf, "asOf");
        proposals = List.copyOf(Checks.notNull(proposals, "proposals"));
        answered = List.copyOf(Checks.notNull(answered, "answered"));
        notes = List.copyOf(Checks.notNull(notes, "notes"));
    }

    /**
     * Returns the events of the proposals, to be passed to the next run so that nothing is proposed twice.
     *
     * @return their events, in order
     */
    public List<TriggeringEvent> events() {
        return proposals.stream().map(Proposal::event).toList();
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                policy.name(),
                "on",
                asOf + ":",
                OneLine.number(proposals.size(), "proposal") + ",",
                answered.size(),
                "answered");
    }
}

package org.rectification.escalation;

import java.util.List;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;

/**
 * The proposal of an {@link Escalation} for one event.
 *
 * @param event the event
 * @param measures the measures to choose from, at least one; exactly one on a ladder
 * @param openEnded whether other measures are possible
 * @param reasons the reasons, never empty; the last cites the sources of the policy
 * @since 0.1.0
 */
public record Proposal(
        TriggeringEvent event, List<SupervisionMeasure> measures, boolean openEnded, List<Reason> reasons) {

    /**
     * Makes a proposal.
     *
     * @param event the event
     * @param measures the measures to choose from
     * @param openEnded whether other measures are possible
     * @param reasons the reasons
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no measure or no reason
     */
    public Proposal {
        Checks.notNull(event, "event");
        measures = List.copyOf(Checks.notNull(measures, "measures"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (measures.isEmpty() || reasons.isEmpty()) {
            throw new IllegalArgumentException("measures and reasons must not be empty, but were for " + event.key());
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(event + ":", measures, openEnded ? "(list not exhaustive)" : "");
    }
}

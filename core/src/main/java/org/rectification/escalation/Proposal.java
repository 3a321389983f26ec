package org.rectification.escalation;

import java.util.List;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;

/**
 * What an {@link Escalation} proposes for one event.
 *
 * @param event what went wrong
 * @param measures the measures to choose from, at least one; a single one on a ladder
 * @param openEnded whether other measures are possible too
 * @param reasons why, never empty; the policy's sources stand behind the last
 */
public record Proposal(
        TriggeringEvent event, List<SupervisionMeasure> measures, boolean openEnded, List<Reason> reasons) {

    /**
     * Makes a proposal.
     *
     * @param event what went wrong
     * @param measures the measures to choose from
     * @param openEnded whether other measures are possible too
     * @param reasons why
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
        return OneLine.sentence(event + ":", measures, openEnded ? "or more" : "");
    }
}

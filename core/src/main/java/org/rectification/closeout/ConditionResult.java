package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.calendar.DayLedger;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.Entry;
import org.rectification.procedure.Certainty;

/**
 * The state of a condition, and the reason for it.
 *
 * @param condition the condition
 * @param state the state
 * @param reason the reason, with the sources of the procedure
 * @param evidence the entries that the result is based on; may be empty
 * @param certainty how certain it is that the procedure has this condition
 * @param until the day from which the condition will be met; present exactly if the state is waiting
 * @param ledger every day counted or skipped, if the condition depends on a count of days
 * @since 0.1.0
 */
public record ConditionResult(
        Condition condition,
        ConditionState state,
        Reason reason,
        List<Entry> evidence,
        Certainty certainty,
        Optional<LocalDate> until,
        Optional<DayLedger> ledger) {

    /**
     * Makes a result.
     *
     * @param condition the condition
     * @param state the state
     * @param reason the reason
     * @param evidence the entries that the result is based on
     * @param certainty how certain it is that the procedure has this condition
     * @param until the day from which the condition will be met
     * @param ledger every day counted or skipped
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if the day is present and the state is not waiting, or the reverse
     */
    public ConditionResult {
        Checks.notNull(condition, "condition");
        Checks.notNull(state, "state");
        Checks.notNull(reason, "reason");
        evidence = List.copyOf(Checks.notNull(evidence, "evidence"));
        Checks.notNull(certainty, "certainty");
        Checks.notNull(until, "until");
        Checks.notNull(ledger, "ledger");
        if (until.isPresent() != (state == ConditionState.WAITING)) {
            throw new IllegalArgumentException(
                    "until must be present exactly if the state is WAITING, but the state was " + state);
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(condition, StableNames.of(state) + ":", reason.text(Language.ENGLISH));
    }
}

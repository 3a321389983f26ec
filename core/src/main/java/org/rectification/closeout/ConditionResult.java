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
 * What became of a condition, and why.
 *
 * @param condition the condition
 * @param state what became of it
 * @param reason why, with the sources of the procedure behind it
 * @param evidence the entries it rests on, perhaps none
 * @param certainty how sure it is that the procedure asks for it
 * @param until the day from which it holds; present exactly if it is waiting
 * @param ledger every day counted or passed over, where days decide
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
     * @param state what became of it
     * @param reason why
     * @param evidence the entries it rests on
     * @param certainty how sure it is that the procedure asks for it
     * @param until the day from which it holds
     * @param ledger every day counted or passed over
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is a day and it is not waiting, or none and it is
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

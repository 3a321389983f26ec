package org.rectification.closeout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.procedure.Stage;

/**
 * Finds facts that contradict the procedure. Facts that contradict each other are found without one, by {@code
 * coherence}. Rectification before the feedback is lawful and is not a finding.
 */
final class ProcedureFindings {

    private final Case c;
    private final List<ConditionResult> inTheWay;
    private final List<Reason> found = new ArrayList<>();

    ProcedureFindings(Case c, List<ConditionResult> inTheWay) {
        this.c = c;
        this.inTheWay = inTheWay;
    }

    List<Reason> find() {
        Entry closing = c.closing();
        if (closing != null && !inTheWay.isEmpty()) {
            add(CloseOutMessage.CLOSED_AGAINST, "date", closing.happenedOn(), "count", inTheWay.size());
        }
        for (Entry entry : c.pass()) {
            if (entry.fact() instanceof StageTaken taken) {
                stage(entry, taken, closing);
            }
        }
        return List.copyOf(found);
    }

    private void stage(Entry entry, StageTaken taken, @Nullable Entry closing) {
        int index = c.stages.indexOf(taken);
        LocalText name = index >= 0 ? c.stages.get(index).name() : taken.stage().label();
        if (index == Stages.NONE) {
            add(CloseOutMessage.STAGE_UNKNOWN, "stage", taken.stage(), "date", entry.happenedOn());
        } else if (index == Stages.SEVERAL) {
            add(CloseOutMessage.STAGE_AMBIGUOUS, "stage", taken.stage(), "date", entry.happenedOn());
        } else {
            Stage stage = c.stages.get(index);
            if (stage.kind() != taken.stage()) {
                add(
                        CloseOutMessage.STAGE_OF_ANOTHER_KIND,
                        "stage",
                        name,
                        "date",
                        entry.happenedOn(),
                        "kind",
                        taken.stage());
            }
            if (!stage.outcomes().isEmpty() && !stage.outcomes().contains(taken.outcome())) {
                add(CloseOutMessage.OUTCOME_UNKNOWN, "stage", name, "date", entry.happenedOn());
            }
        }
        if (closing != null && !taken.isPassed() && entry.happenedOn().isAfter(closing.happenedOn())) {
            add(
                    CloseOutMessage.UNDONE_AFTER_CLOSE,
                    "stage",
                    name,
                    "date",
                    entry.happenedOn(),
                    "closed",
                    closing.happenedOn());
        }
    }

    private void add(CloseOutMessage message, Object... namesAndValues) {
        found.add(Reason.of(message, namesAndValues));
    }
}

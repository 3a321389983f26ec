package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.Kind;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Stage;

/**
 * Finds facts that contradict each other or the procedure. Rectification before the feedback is lawful and is not a
 * contradiction.
 */
final class Contradictions {

    private final Case c;
    private final List<ConditionResult> inTheWay;
    private final List<Reason> found = new ArrayList<>();

    Contradictions(Case c, List<ConditionResult> inTheWay) {
        this.c = c;
        this.inTheWay = inTheWay;
    }

    List<Reason> find() {
        Entry closing = c.closing();
        if (closing != null) {
            closed(closing);
        }
        @Nullable Entry claim = null;
        for (Entry entry : c.pass()) {
            if (entry.fact() instanceof StageTaken taken) {
                stage(entry, taken, closing);
            } else if (entry.fact().kind() == Kind.COMPLETION_CLAIMED) {
                claim = claim == null ? entry : claim;
            } else if (claim != null && entry.fact() instanceof ProgressReported progress) {
                add(
                        CloseOutMessage.LOWER_TIER_AFTER_CLAIM,
                        "claimed",
                        claim.happenedOn(),
                        "tier",
                        progress.tier(),
                        "date",
                        entry.happenedOn());
            }
        }
        return List.copyOf(found);
    }

    private void closed(Entry closing) {
        if (!inTheWay.isEmpty()) {
            add(CloseOutMessage.CLOSED_AGAINST, "date", closing.happenedOn(), "count", inTheWay.size());
        }
        LocalDate day = closing.happenedOn();
        if (c.issue.history().stateOf(c.subject, day).reportedTier() != Tier.COMPLETE) {
            add(CloseOutMessage.CLOSED_NOT_COMPLETE, "date", closing.happenedOn());
        }
        if (c.subject.kind() == Subject.Kind.ISSUE) {
            List<PartId> open = c.issue.parts().stream()
                    .map(Part::id)
                    .filter(part ->
                            Case.of(c.rule, c.issue, Subject.of(part), day).closing() == null)
                    .toList();
            // Parts without any recorded entry are not tracked individually.
            boolean followed = c.issue.parts().stream()
                    .anyMatch(part -> !c.issue
                            .history()
                            .inEffect(Subject.of(part.id()), day)
                            .isEmpty());
            if (followed && !open.isEmpty()) {
                add(CloseOutMessage.CLOSED_PARTS_OPEN, "parts", open);
            }
        }
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

package org.rectification.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;
import org.rectification.register.Selection;

/**
 * One definition on one day, made ready to be asked about many issues: what becomes of each unit is found
 * without making anything. Tallies count the verdicts, {@link RateItems} and {@link RateComparison} list the units behind
 * them, so they cannot disagree.
 */
final class Judge {

    private static final int TIERS = Tier.values().length;

    /** What happens with a verdict. */
    interface Sink {
        /** Takes a unit; the due date is empty unless the judge was made to find it. */
        void take(Issue issue, Subject subject, Optional<LocalDate> due, Verdict verdict);
    }

    private final RateDefinition definition;
    private final LocalDate asOf;
    private final CountingBasis basis;
    private final boolean everything;
    private final boolean findsDue;
    private final Verdict[] held = new Verdict[TIERS]; // the verdict on a tier where the basis holds
    private final Verdict[] notHeld = new Verdict[TIERS];

    private Judge(RateDefinition definition, LocalDate asOf, boolean findsDue) {
        this.definition = definition;
        this.asOf = asOf;
        this.basis = definition.basis();
        this.everything = definition.selection() instanceof Selection.All;
        this.findsDue = findsDue || definition.selection().looksAtDue();
        for (Tier tier : Tier.values()) {
            held[tier.ordinal()] = Verdict.inPopulation(definition, tier, true, true);
            notHeld[tier.ordinal()] = Verdict.inPopulation(definition, tier, false, false);
        }
    }

    static Judge of(RateDefinition definition, LocalDate asOf) {
        return new Judge(definition, asOf, false);
    }

    /** A judge that hands the due date to its sink. */
    static Judge findingDue(RateDefinition definition, LocalDate asOf) {
        return new Judge(definition, asOf, true);
    }

    boolean isOfIssues() {
        return definition.unit() == RateUnit.ISSUE;
    }

    /** When the issue as a whole is due; empty also if the judge need not know. */
    Optional<LocalDate> dueOf(Issue issue) {
        return findsDue ? issue.dueOn(asOf) : Optional.empty();
    }

    /** The verdict on an issue as a whole. */
    Verdict ofIssue(Issue issue, Optional<LocalDate> due) {
        return verdict(issue, Subject.issue(), issue.isRaisedOn(asOf), due);
    }

    /** Judges every unit of an issue. */
    void eachUnit(Issue issue, Sink sink) {
        boolean raised = issue.isRaisedOn(asOf);
        switch (definition.unit()) {
            case ISSUE -> {
                Optional<LocalDate> due = dueOf(issue);
                sink.take(issue, Subject.issue(), due, verdict(issue, Subject.issue(), raised, due));
            }
            case PART -> {
                List<Part> parts = issue.parts();
                for (int i = 0; i < parts.size(); i++) {
                    Part part = parts.get(i);
                    judge(issue, Subject.of(part.id()), raised, part.deadline(), sink);
                }
            }
            case MEASURE -> {
                List<Measure> measures = issue.measures();
                for (int i = 0; i < measures.size(); i++) {
                    Measure measure = measures.get(i);
                    judge(issue, Subject.of(measure.id()), raised, measure.deadline(), sink);
                }
            }
            case KEY_STEP -> {
                List<Measure> measures = issue.measures();
                for (int i = 0; i < measures.size(); i++) {
                    List<KeyStep> steps = measures.get(i).keySteps();
                    for (int j = 0; j < steps.size(); j++) {
                        KeyStep step = steps.get(j);
                        judge(issue, Subject.of(step.id()), raised, Optional.of(step.deadline()), sink);
                    }
                }
            }
        }
    }

    private void judge(Issue issue, Subject subject, boolean raised, Optional<Deadline> own, Sink sink) {
        Optional<LocalDate> due = Optional.empty();
        if (findsDue) {
            History history = issue.history();
            due = Judgement.due(
                    history.extendedDueOf(subject, asOf),
                    own,
                    own.isPresent() ? Optional.empty() : history.extendedDueOf(Subject.issue(), asOf),
                    issue.deadline());
        }
        sink.take(issue, subject, due, verdict(issue, subject, raised, due));
    }

    private Verdict verdict(Issue issue, Subject subject, boolean raised, Optional<LocalDate> due) {
        boolean inside = everything ? raised : Judgement.isInside(definition, issue, subject, raised, due, asOf);
        if (!inside) {
            return Verdict.OUTSIDE;
        }
        History history = issue.history();
        int tier = history.tierOf(subject, asOf).ordinal();
        return switch (basis) {
            case REPORTED -> held[tier];
            case ACCEPTED -> (history.isAccepted(subject, asOf) ? held : notHeld)[tier];
            case CLOSED_OUT -> (history.isClosedOut(subject, asOf) ? held : notHeld)[tier];
        };
    }

    /** Why a unit has the verdict it has. */
    Reason why(Issue issue, Subject subject, Verdict verdict) {
        RateItems.Item item = new RateItems.Item(issue.id(), subject);
        if (!issue.isRaisedOn(asOf)) {
            return reason(
                    CompletionMessage.UNIT_NOT_RAISED,
                    item,
                    "raised",
                    issue.raisedOn().orElseThrow());
        }
        if (verdict == Verdict.OUTSIDE) {
            return reason(
                    CompletionMessage.UNIT_OUTSIDE,
                    item,
                    "selection",
                    definition.selection().label());
        }
        Tier tier = issue.history().tierOf(subject, asOf);
        if (verdict == Verdict.COUNTED) {
            return reason(CompletionMessage.UNIT_COUNTS, item, "tier", tier.label());
        }
        return definition.tiers().contains(tier)
                ? reason(CompletionMessage.UNIT_NOT_BY_BASIS, item, "tier", tier.label(), "basis", basis.label())
                : reason(CompletionMessage.UNIT_LEFT_OUT, item, "tier", tier.label());
    }

    private Reason reason(CompletionMessage message, RateItems.Item item, Object... more) {
        Object[] all = new Object[more.length + 4];
        all[0] = "item";
        all[1] = item.toString();
        all[2] = "definition";
        all[3] = definition.name();
        System.arraycopy(more, 0, all, 4, more.length);
        return Reason.of(message, all);
    }
}

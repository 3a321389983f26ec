package org.rectification.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Marks;
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

    private static final int ACCEPTED = 1 << 3; // beside the tiers
    private static final int CLOSED_OUT = 1 << 4;
    private static final int STANDINGS = 1 << 5;

    /** What happens with a verdict. */
    interface Sink {
        /** Takes a unit; the due date is empty unless the judge was made to find it. */
        void take(Issue issue, Subject subject, Optional<LocalDate> due, Verdict verdict);
    }

    private final RateDefinition definition;
    private final LocalDate asOf;
    private final boolean everything;
    private final boolean ofIssuesDue; // the question asked most: the issue answers it itself
    private final boolean findsDue;
    private final Verdict[] verdicts = new Verdict[STANDINGS]; // by tier and by what is in force

    private Judge(RateDefinition definition, LocalDate asOf, boolean findsDue) {
        this.definition = definition;
        this.asOf = asOf;
        this.everything = definition.selection() instanceof Selection.All;
        this.ofIssuesDue = isOfIssues() && definition.selection() instanceof Selection.DueByAsOf;
        this.findsDue = findsDue || (definition.selection().looksAtDue() && !ofIssuesDue);
        for (Tier tier : Tier.values()) {
            for (int inForce = 0; inForce < STANDINGS; inForce += ACCEPTED) {
                verdicts[tier.ordinal() | inForce] =
                        Verdict.inPopulation(definition, tier, (inForce & ACCEPTED) != 0, (inForce & CLOSED_OUT) != 0);
            }
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
        boolean raised = issue.isRaisedOn(asOf);
        boolean inside = ofIssuesDue ? raised && issue.isDueBy(asOf) : isInside(issue, Subject.issue(), raised, due);
        return inside ? verdicts[standing(issue.marksOn(asOf))] : Verdict.OUTSIDE;
    }

    /** Judges every unit of an issue. */
    void eachUnit(Issue issue, Sink sink) {
        boolean raised = issue.isRaisedOn(asOf);
        switch (definition.unit()) {
            case ISSUE -> {
                Optional<LocalDate> due = dueOf(issue);
                sink.take(issue, Subject.issue(), due, ofIssue(issue, due));
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
        boolean inside = isInside(issue, subject, raised, due);
        Verdict verdict = inside ? verdicts[standing(issue.history().marksOf(subject, asOf))] : Verdict.OUTSIDE;
        sink.take(issue, subject, due, verdict);
    }

    private boolean isInside(Issue issue, Subject subject, boolean raised, Optional<LocalDate> due) {
        return everything ? raised : Judgement.isInside(definition, issue, subject, raised, due, asOf);
    }

    private static int standing(int marks) {
        return Marks.tier(marks).ordinal()
                | (Marks.isAccepted(marks) ? ACCEPTED : 0)
                | (Marks.isClosedOut(marks) ? CLOSED_OUT : 0);
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
                ? reason(
                        CompletionMessage.UNIT_NOT_BY_BASIS,
                        item,
                        "tier",
                        tier.label(),
                        "basis",
                        definition.basis().label())
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

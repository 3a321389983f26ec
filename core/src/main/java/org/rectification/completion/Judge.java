package org.rectification.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.issue.EndKind;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.Deadline;
import org.rectification.register.Selection;

/**
 * Determines the counting status of each unit under one definition on one date, without allocation, and explains it on
 * request. Tallies, {@link RateItems} and {@link RateComparison} all use it, so their results always agree.
 */
final class Judge {

    /** Receives the counting statuses. */
    interface Sink {
        /** Receives a unit; the due date is empty unless the judge was created to determine it. */
        void take(Issue issue, Subject subject, Optional<LocalDate> due, CountingStatus status);
    }

    private final RateDefinition definition;
    private final LocalDate asOf;
    private final boolean everything;
    private final boolean ofIssuesDue; // the most frequent case, answered by the issue itself
    private final boolean findsDue;
    private final ByStanding<CountingStatus> statuses;

    private Judge(RateDefinition definition, LocalDate asOf, boolean findsDue) {
        this.definition = definition;
        this.asOf = asOf;
        this.everything = definition.selection() instanceof Selection.All;
        this.ofIssuesDue = isOfIssues() && definition.selection() instanceof Selection.DueByAsOf;
        this.findsDue = findsDue || (definition.selection().looksAtDue() && !ofIssuesDue);
        this.statuses = new ByStanding<>((tier, accepted, closedOut, end) ->
                CountingStatus.inPopulation(definition, tier, accepted, closedOut, end));
    }

    static Judge of(RateDefinition definition, LocalDate asOf) {
        return new Judge(definition, asOf, false);
    }

    /** Returns a judge that passes the due date to its sink. */
    static Judge findingDue(RateDefinition definition, LocalDate asOf) {
        return new Judge(definition, asOf, true);
    }

    boolean isOfIssues() {
        return definition.unit() == Subject.Kind.ISSUE;
    }

    /** Returns the due date of the issue as a whole; empty also if the judge does not need it. */
    Optional<LocalDate> dueOf(Issue issue) {
        return findsDue ? issue.dueOn(asOf) : Optional.empty();
    }

    /** Returns the counting status of an issue as a whole. */
    CountingStatus ofIssue(Issue issue, Optional<LocalDate> due) {
        boolean raised = issue.isRaisedOn(asOf);
        boolean inside = ofIssuesDue ? raised && issue.isDueBy(asOf) : isInside(issue, Subject.issue(), raised, due);
        return inside ? statuses.get(IssueKernel.standingOn(issue, asOf)) : CountingStatus.OUTSIDE;
    }

    /** Determines the counting status of every unit of an issue. */
    void eachUnit(Issue issue, Sink sink) {
        if (isOfIssues()) {
            Optional<LocalDate> due = dueOf(issue);
            sink.take(issue, Subject.issue(), due, ofIssue(issue, due));
        } else {
            boolean raised = issue.isRaisedOn(asOf);
            List<Unit> units = issue.units(definition.unit());
            int ofIssue = units.isEmpty() ? 0 : IssueKernel.standingOn(issue, asOf);
            for (int i = 0; i < units.size(); i++) {
                judge(issue, units.get(i), ofIssue, raised, sink);
            }
        }
    }

    private void judge(Issue issue, Unit unit, int ofIssue, boolean raised, Sink sink) {
        History history = issue.history();
        Subject subject = unit.subject();
        Optional<Deadline> own = unit.deadline();
        Optional<LocalDate> due = Optional.empty();
        if (findsDue) {
            due = IssueKernel.due(
                    history.extendedDueOf(subject, asOf),
                    own,
                    own.isPresent() ? Optional.empty() : history.extendedDueOf(Subject.issue(), asOf),
                    issue.deadline());
        }
        boolean inside = isInside(issue, subject, raised, due);
        sink.take(
                issue,
                subject,
                due,
                inside ? statuses.get(IssueKernel.standingOf(issue, unit, ofIssue, asOf)) : CountingStatus.OUTSIDE);
    }

    private boolean isInside(Issue issue, Subject subject, boolean raised, Optional<LocalDate> due) {
        return raised && (everything || definition.selection().includes(issue, subject, due, asOf));
    }

    /** Returns the reason for the counting status of a unit. */
    Reason why(Issue issue, Subject subject, CountingStatus status) {
        IssueSubject item = new IssueSubject(issue.id(), subject);
        if (!issue.isRaisedOn(asOf)) {
            return reason(
                    CompletionMessage.UNIT_NOT_RAISED,
                    item,
                    "raised",
                    issue.raisedOn().orElseThrow());
        }
        if (status == CountingStatus.OUTSIDE) {
            return reason(CompletionMessage.UNIT_OUTSIDE, item, "selection", definition.selection());
        }
        if (status.end().isPresent()) {
            EndKind end = status.end().get();
            return reason(
                    CompletionMessage.UNIT_ENDED,
                    item,
                    "end",
                    end,
                    "treatment",
                    definition.ends().treatmentOf(end));
        }
        Tier tier = issue.history().tierOf(subject, asOf);
        if (status == CountingStatus.COUNTED) {
            return reason(CompletionMessage.UNIT_COUNTS, item, "tier", tier);
        }
        return definition.tiers().contains(tier)
                ? reason(CompletionMessage.UNIT_NOT_BY_BASIS, item, "tier", tier, "basis", definition.basis())
                : reason(CompletionMessage.UNIT_LEFT_OUT, item, "tier", tier);
    }

    private Reason reason(CompletionMessage message, IssueSubject item, Object... more) {
        Object[] all = new Object[more.length + 4];
        all[0] = "item";
        all[1] = item;
        all[2] = "definition";
        all[3] = definition;
        System.arraycopy(more, 0, all, 4, more.length);
        return Reason.of(message, all);
    }
}

package org.rectification.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.issue.EndKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;
import org.rectification.register.Selection;
import org.rectification.status.DueDays;

/**
 * Determines the counting status of each unit under one definition on one date, without allocation, and explains it on
 * request. Tallies, {@link RateItems} and {@link RateComparison} all use it, so their results always agree.
 */
final class Judge {

    /** Receives the counting statuses. */
    interface Sink {
        /** Receives a unit; the due date is empty unless the judge needs it, and if it gives no group. */
        void take(Issue issue, Subject subject, Optional<LocalDate> due, CountingStatus status);
    }

    private final RateDefinition definition;
    private final LocalDate asOf;
    private final boolean everything;
    private final boolean ofIssuesDue; // the most frequent case, answered by the issue itself
    private final boolean findsDue;
    private final boolean looksAtDue;
    private final @Nullable Grouping<?> grouping; // if it looks at the due date
    private final ByStanding<CountingStatus> statuses;

    private Judge(RateDefinition definition, LocalDate asOf, @Nullable Grouping<?> grouping) {
        this.definition = definition;
        this.asOf = asOf;
        this.everything = definition.selection() instanceof Selection.All;
        this.ofIssuesDue = isOfIssues() && definition.selection() instanceof Selection.DueByAsOf;
        this.grouping = grouping;
        this.looksAtDue = grouping != null || definition.selection().looksAtDue();
        this.findsDue = grouping != null || (looksAtDue && !ofIssuesDue);
        this.statuses = new ByStanding<>((tier, accepted, closedOut, end) ->
                CountingStatus.inPopulation(definition, tier, accepted, closedOut, end));
    }

    static Judge of(RateDefinition definition, LocalDate asOf) {
        return new Judge(definition, asOf, null);
    }

    /** Returns a judge for units that are grouped; it passes the due date to its sink if the grouping looks at it. */
    static Judge of(RateDefinition definition, LocalDate asOf, Grouping<?> grouping) {
        return new Judge(definition, asOf, grouping.looksAtDue() ? grouping : null);
    }

    private boolean isOfIssues() {
        return definition.unit() == Subject.Kind.ISSUE;
    }

    /**
     * Returns whether {@link #ofIssue} answers for an issue: for issues as units, unless the due date may depend on an
     * event, a suspension or a table of limits.
     *
     * @param dates the due days of its register; null if they are not given
     */
    boolean isAnsweredByIssue(Issue issue, @Nullable DueDays dates) {
        return isOfIssues() && !needsDueDays(issue, dates);
    }

    private boolean needsDueDays(Issue issue, @Nullable DueDays dates) {
        return looksAtDue && PossibleDue.isBeyondPlan(issue, dates);
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

    /**
     * Determines the counting status of every unit of an issue.
     *
     * @param dates the due days of its register; null if they are not given
     */
    void eachUnit(Issue issue, @Nullable DueDays dates, Sink sink) {
        if (needsDueDays(issue, dates)) {
            resolveEachUnit(issue, dates, sink);
        } else if (isOfIssues()) {
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
        Subject subject = unit.subject();
        Optional<LocalDate> due = findsDue ? IssueKernel.due(issue, unit, asOf) : Optional.empty();
        boolean inside = isInside(issue, subject, raised, due);
        sink.take(issue, subject, due, inside ? inPopulation(issue, unit, ofIssue) : CountingStatus.OUTSIDE);
    }

    private CountingStatus inPopulation(Issue issue, Unit unit, int ofIssue) {
        return statuses.get(IssueKernel.standingOf(issue, unit, ofIssue, asOf));
    }

    /** Determines the counting statuses in an issue whose due dates may depend on an event or a suspension. */
    private void resolveEachUnit(Issue issue, @Nullable DueDays dates, Sink sink) {
        boolean raised = issue.isRaisedOn(asOf);
        int ofIssue = IssueKernel.standingOn(issue, asOf);
        for (Unit unit : issue.units(definition.unit())) {
            Subject subject = unit.subject();
            PossibleDue due = PossibleDue.of(issue, unit, asOf, dates);
            boolean hasGroup =
                    grouping == null || due.group(grouping, issue, subject).isPresent();
            Truth inside = raised ? isSelected(issue, subject, due) : Truth.NO;
            CountingStatus status = CountingStatus.UNRESOLVED;
            if (inside == Truth.NO) {
                status = CountingStatus.OUTSIDE;
            } else if (inside == Truth.YES && hasGroup) {
                status = inPopulation(issue, unit, ofIssue);
            }
            sink.take(issue, subject, hasGroup ? due.earliest() : Optional.empty(), status);
        }
    }

    private Truth isSelected(Issue issue, Subject subject, PossibleDue due) {
        return due.isSelected(definition.selection(), issue, subject, asOf)
                .map(Truth::of)
                .orElseGet(() -> definition.selection().includesWhateverDue(issue, subject));
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
        if (status == CountingStatus.UNRESOLVED) {
            return reason(CompletionMessage.UNIT_UNRESOLVED, item);
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

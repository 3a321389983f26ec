package org.rectification.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.Verdict;
import org.rectification.internal.PackedDay;
import org.rectification.internal.Standings;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.Deadline;
import org.rectification.register.Selection;

/**
 * The verdicts on the units of an issue over time, by the rules that tallies count by, found on the days on which something
 * can change, not on every day. Whatever counts over many days is built on it. Immutable.
 *
 * <p>A verdict changes when the issue is raised, when the standing of the unit changes, when its issue is granted an
 * extension that it inherits or loses one, and when the day comes on which it is due.
 */
final class VerdictCourse {

    /** What happens with the verdicts. For one unit {@link #starts} comes first, then its changes in their order. */
    interface Sink {

        /**
         * Takes the first verdict on a unit.
         *
         * @param first the first day of the span on which the unit is there, as a {@link PackedDay}
         */
        void starts(Subject subject, long first, Verdict verdict);

        /**
         * Takes a change of verdict.
         *
         * @param day the day of the change, as a {@link PackedDay}: on the day before it was {@code before}
         */
        void changes(Subject subject, long day, Verdict before, Verdict now);
    }

    private final RateDefinition definition;
    private final boolean looksAtDue;
    private final boolean ofIssuesDue;
    private final ByStanding<Verdict> verdicts;

    VerdictCourse(RateDefinition definition) {
        this.definition = definition;
        this.looksAtDue = definition.selection().looksAtDue();
        this.ofIssuesDue =
                definition.unit() == Subject.Kind.ISSUE && definition.selection() instanceof Selection.DueByAsOf;
        this.verdicts = new ByStanding<>(
                (tier, accepted, closedOut) -> Verdict.inPopulation(definition, tier, accepted, closedOut));
    }

    /** Follows every unit of an issue over some days, both ends included, by all that is recorded. */
    void follow(Issue issue, LocalDate first, LocalDate last, Sink sink) {
        History history = issue.history();
        follow(
                issue,
                IssueKernel.standings(issue),
                subject -> IssueKernel.standingsOf(history, subject),
                PackedDay.of(first),
                PackedDay.of(last),
                sink);
    }

    /** Follows every unit of an issue over some days, by what had been reported by the end of one fixed day. */
    void followKnownBy(Issue issue, LocalDate known, LocalDate first, LocalDate last, Sink sink) {
        History history = issue.history();
        follow(
                issue,
                IssueKernel.standingsKnownBy(history, Subject.issue(), known),
                subject -> IssueKernel.standingsKnownBy(history, subject, known),
                PackedDay.of(first),
                PackedDay.of(last),
                sink);
    }

    /**
     * Follows every unit of an issue over some days, each day by what had been reported by then. Before the issue is raised
     * its units are not there.
     */
    void followAsKnown(Issue issue, LocalDate first, LocalDate last, Sink sink) {
        History history = issue.history();
        long start = Math.max(PackedDay.of(first), IssueKernel.firstDay(issue));
        long end = PackedDay.of(last);
        if (start <= end) {
            follow(
                    issue,
                    IssueKernel.standingsAsKnown(issue),
                    subject -> IssueKernel.standingsAsKnownOf(history, subject),
                    start,
                    end,
                    sink);
        }
    }

    private void follow(
            Issue issue, Standings ofIssue, Function<Subject, Standings> standings, long first, long last, Sink sink) {
        if (definition.unit() == Subject.Kind.ISSUE) {
            follow(issue, Subject.issue(), Optional.empty(), ofIssue, Standings.none(), first, last, sink);
            return;
        }
        List<Unit> units = issue.units(definition.unit());
        for (int i = 0; i < units.size(); i++) {
            Subject subject = units.get(i).subject();
            Optional<Deadline> own = units.get(i).deadline();
            Standings above = own.isPresent() ? Standings.none() : ofIssue; // the issue's extensions, where they hold
            follow(issue, subject, own, standings.apply(subject), above, first, last, sink);
        }
    }

    /** Goes from one day on which something can become otherwise to the next. */
    private void follow(
            Issue issue,
            Subject subject,
            Optional<Deadline> own,
            Standings standings,
            Standings above,
            long first,
            long last,
            Sink sink) {
        long raised = IssueKernel.firstDay(issue);
        boolean isExtended = standings.isExtended() || above.isExtended();
        int step = -1; // of the standings, the one that holds on the day
        int stepAbove = -1;
        long due = PackedDay.AFTER_ALL;
        boolean inside = false;
        Verdict verdict = Verdict.OUTSIDE;
        long day = first;
        while (day <= last) {
            step = advance(standings, step, day);
            stepAbove = advance(above, stepAbove, day);
            if (day == first || day == due || isExtended) {
                if (ofIssuesDue
                        && !isExtended
                        && !issue.isExtended()) { // the question asked most: the issue answers it itself
                    due = IssueKernel.lastDueDay(issue);
                    inside = due <= day;
                } else {
                    Optional<LocalDate> date = looksAtDue
                            ? IssueKernel.due(
                                    extended(standings, step), own, extended(above, stepAbove), issue.deadline())
                            : Optional.empty();
                    due = date.isPresent() ? PackedDay.of(date.get()) : PackedDay.AFTER_ALL;
                    inside = isInside(issue, subject, date, due <= day);
                }
            }
            Verdict now =
                    inside && raised <= day ? verdicts.get(step < 0 ? 0 : standings.standing(step)) : Verdict.OUTSIDE;
            if (day == first) {
                sink.starts(subject, day, now);
            } else if (now != verdict) {
                sink.changes(subject, day, verdict, now);
            }
            verdict = now;
            long next = Math.min(since(standings, step + 1), since(above, stepAbove + 1));
            next = Math.min(next, due > day ? due : PackedDay.AFTER_ALL);
            day = Math.min(next, raised > day ? raised : PackedDay.AFTER_ALL);
        }
    }

    /**
     * Whether the unit of an issue that is raised is in the population on a day of which only this is known, whether the unit
     * is due by then. A selection looks at the day for nothing else: see {@link Selection#includes}.
     */
    private boolean isInside(Issue issue, Subject subject, Optional<LocalDate> due, boolean isDue) {
        return definition.selection().includes(issue, subject, due, isDue ? due.orElseThrow() : LocalDate.MIN);
    }

    private static int advance(Standings standings, int step, long day) {
        int next = step;
        while (since(standings, next + 1) <= day) {
            next++;
        }
        return next;
    }

    private static long since(Standings standings, int step) {
        return step < standings.size() ? standings.since(step) : PackedDay.AFTER_ALL;
    }

    private static Optional<LocalDate> extended(Standings standings, int step) {
        return step < 0 ? Optional.empty() : standings.extendedDue(step);
    }
}

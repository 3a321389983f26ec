package org.rectification.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.base.PackedDay;
import org.rectification.internal.Checks;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Standings;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.register.Selection;

/**
 * The verdicts about the units of an issue over time, by the rule that tallies count by: asked only on the days on which
 * something can change, not on every day. Whatever counts over many days is built on it.
 *
 * <p>A verdict changes when the issue is raised, when the unit stands otherwise ({@link History#standingsOf}), when its issue is
 * granted an extension that it inherits or loses one, and when the day comes on which it is due.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * VerdictCourse course = VerdictCourse.of(RateDefinitions.dueIssuesComplete());
 * course.follow(issue, first, last, sink);
 * }</pre>
 */
public final class VerdictCourse {

    /** What happens with the verdicts. For one unit {@link #starts} comes first, then its changes in their order. */
    public interface Sink {

        /**
         * Takes the first verdict on a unit.
         *
         * @param subject which unit of the issue
         * @param first the first day asked about on which the unit is there, as a {@link PackedDay}
         * @param verdict what it is on that day
         */
        void starts(Subject subject, long first, Verdict verdict);

        /**
         * Takes a change of verdict.
         *
         * @param subject which unit of the issue
         * @param day the day from which on it is otherwise, as a {@link PackedDay}
         * @param before what it was on the day before
         * @param now what it is from that day on
         */
        void changes(Subject subject, long day, Verdict before, Verdict now);
    }

    private final RateDefinition definition;
    private final boolean looksAtDue;
    private final boolean ofIssuesDue;
    private final VerdictTable verdicts;

    private VerdictCourse(RateDefinition definition) {
        this.definition = definition;
        this.looksAtDue = definition.selection().looksAtDue();
        this.ofIssuesDue =
                definition.unit() == Subject.Kind.ISSUE && definition.selection() instanceof Selection.DueByAsOf;
        this.verdicts = new VerdictTable(definition);
    }

    /**
     * Returns the course under a definition.
     *
     * @param definition what is counted
     * @return a course that can be asked about one issue after another
     * @throws NullPointerException if the definition is null
     */
    public static VerdictCourse of(RateDefinition definition) {
        return new VerdictCourse(Checks.notNull(definition, "definition"));
    }

    /**
     * Follows every unit of an issue over some days, by all that is recorded.
     *
     * @param issue the issue
     * @param first the first day
     * @param last the last day, included
     * @param sink takes the verdicts
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     */
    public void follow(Issue issue, LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(issue, "issue");
        check(first, last, sink);
        follow(issue, issue.standings(), issue.history()::standingsOf, PackedDay.of(first), PackedDay.of(last), sink);
    }

    /**
     * Follows every unit of an issue over some days, by what had been reported by one fixed day.
     *
     * @param issue the issue
     * @param known the day; reports of that day are known
     * @param first the first day
     * @param last the last day, included
     * @param sink takes the verdicts
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     */
    public void followKnownBy(Issue issue, LocalDate known, LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(issue, "issue");
        Checks.notNull(known, "known");
        check(first, last, sink);
        History history = issue.history();
        follow(
                issue,
                history.standingsKnownBy(Subject.issue(), known),
                subject -> history.standingsKnownBy(subject, known),
                PackedDay.of(first),
                PackedDay.of(last),
                sink);
    }

    /**
     * Follows every unit of an issue over some days, each day by what had been reported by then. Before the issue is
     * raised its units are not there.
     *
     * @param issue the issue
     * @param first the first day
     * @param last the last day, included
     * @param sink takes the verdicts
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     */
    public void followAsKnown(Issue issue, LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(issue, "issue");
        check(first, last, sink);
        History history = issue.history();
        long start = Math.max(PackedDay.of(first), issue.firstDay());
        long end = PackedDay.of(last);
        if (start <= end) {
            follow(issue, issue.standingsAsKnown(), history::standingsAsKnownOf, start, end, sink);
        }
    }

    private static void check(LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(first, "first");
        if (Checks.notNull(last, "last").isBefore(first)) {
            throw new IllegalArgumentException("last must not precede first, but was " + last + " and first " + first);
        }
        Checks.notNull(sink, "sink");
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
        long raised = issue.firstDay();
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
                    due = issue.lastDueDay();
                    inside = due <= day;
                } else {
                    Optional<LocalDate> date = looksAtDue
                            ? Judgement.due(
                                    extended(standings, step), own, extended(above, stepAbove), issue.deadline())
                            : Optional.empty();
                    due = date.isPresent() ? PackedDay.of(date.get()) : PackedDay.AFTER_ALL;
                    inside = Judgement.isInside(definition, issue, subject, date, due <= day);
                }
            }
            Verdict now = inside && raised <= day ? verdicts.of(step < 0 ? 0 : standings.code(step)) : Verdict.OUTSIDE;
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

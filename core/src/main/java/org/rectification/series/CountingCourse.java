package org.rectification.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.Deadline;
import org.rectification.register.Selection;
import org.rectification.status.DueDays;

/**
 * The counting statuses of the units of an issue over time, by the same rules as in tallies. They are determined only
 * on the days on which they can change. All calculations over several days use this class. Immutable.
 *
 * <p>A counting status can change when the issue is raised, when the standing of the unit changes, when an inherited
 * extension of the issue is granted or lost, when the issue or the measure above it ends, and on the due date. For an
 * issue whose due dates may depend on an event or a suspension, a tally is asked on each of these days.
 */
final class CountingCourse {

    /**
     * Receives the counting statuses. For each unit, {@link #starts} is called first, followed by its changes in
     * chronological order.
     */
    interface Sink {

        /**
         * Receives the first counting status of a unit.
         *
         * @param first the first day of the span on which the unit exists, as a {@link PackedDay}
         */
        void starts(Subject subject, long first, CountingStatus status);

        /**
         * Receives a change of counting status.
         *
         * @param day the day of the change, as a {@link PackedDay}; up to the day before, the counting status was
         *     {@code before}
         */
        void changes(Subject subject, long day, CountingStatus before, CountingStatus now);
    }

    private final RateDefinition definition;
    private final boolean looksAtDue;
    private final boolean ofIssuesDue;
    private final ByStanding<CountingStatus> statuses;

    CountingCourse(RateDefinition definition) {
        this.definition = definition;
        this.looksAtDue = definition.selection().looksAtDue();
        this.ofIssuesDue =
                definition.unit() == Subject.Kind.ISSUE && definition.selection() instanceof Selection.DueByAsOf;
        this.statuses = new ByStanding<>((tier, accepted, closedOut, end) ->
                CountingStatus.inPopulation(definition, tier, accepted, closedOut, end));
    }

    /**
     * Determines the counting statuses of every unit of an issue over a span, both ends included, with the knowledge of
     * everything recorded.
     */
    void follow(Issue issue, LocalDate first, LocalDate last, Sink sink) {
        if (needsDueDays(issue, null)) {
            recount(issue, day -> issue, null, daysOfChange(issue, first, last), sink);
            return;
        }
        History history = issue.history();
        follow(
                issue,
                IssueKernel.standings(issue),
                subject -> IssueKernel.standingsOf(history, subject),
                PackedDay.of(first),
                PackedDay.of(last),
                sink);
    }

    /**
     * Determines the counting statuses of every unit of an issue over a span, with the knowledge of everything reported
     * by the end of one fixed day.
     */
    void followKnownBy(Issue issue, LocalDate known, LocalDate first, LocalDate last, Sink sink) {
        if (needsDueDays(issue, null)) {
            follow(issue.asKnown(known), first, last, sink);
            return;
        }
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
     * Determines the counting statuses of every unit of an issue over a span, each day with the knowledge of everything
     * reported by then. Units do not exist before their issue is raised.
     */
    void followAsKnown(Issue issue, LocalDate first, LocalDate last, Sink sink) {
        History history = issue.history();
        long start = Math.max(PackedDay.of(first), IssueKernel.firstDay(issue));
        long end = PackedDay.of(last);
        if (start <= end && needsDueDays(issue, null)) {
            recount(issue, issue::asKnown, null, daysOfChange(issue, PackedDay.toDate(start), last), sink);
        } else if (start <= end) {
            follow(
                    issue,
                    IssueKernel.standingsAsKnown(issue),
                    subject -> IssueKernel.standingsAsKnownOf(history, subject),
                    start,
                    end,
                    sink);
        }
    }

    /** Returns whether the counting statuses may depend on a due date beyond the plan and the extensions. */
    boolean needsDueDays(Issue issue, @Nullable DueDays dates) {
        return looksAtDue && isBeyondPlan(issue, dates);
    }

    /** Returns whether a due date may depend on an event, a suspension or a table of limits. */
    static boolean isBeyondPlan(Issue issue, @Nullable DueDays dates) {
        return IssueKernel.needsDueDays(issue)
                || (dates != null && dates.limits().isPresent());
    }

    /**
     * Determines the counting statuses of every unit of an issue afresh on each of some days. Needed for issues whose
     * due dates may depend on an event or a suspension, which are few.
     *
     * @param known gives the issue as known for a day
     * @param dates gives the due days as known for a day; null if they are not given
     * @param days the days in chronological order
     */
    void recount(
            Issue issue,
            Function<LocalDate, Issue> known,
            @Nullable Function<LocalDate, DueDays> dates,
            Collection<LocalDate> days,
            Sink sink) {
        Map<Long, Map<Subject, CountingStatus>> statuses = new LinkedHashMap<>();
        for (LocalDate day : days) {
            statuses.put(
                    PackedDay.of(day),
                    dates == null
                            ? definition.statusesOf(known.apply(day), day)
                            : definition.statusesOf(known.apply(day), day, dates.apply(day)));
        }
        for (Unit unit : issue.units(definition.unit())) {
            Subject subject = unit.subject();
            @Nullable CountingStatus before = null;
            for (Map.Entry<Long, Map<Subject, CountingStatus>> each : statuses.entrySet()) {
                CountingStatus now = Checks.notNull(each.getValue().get(subject), "status");
                if (before == null) {
                    sink.starts(subject, each.getKey(), now);
                } else if (now != before) {
                    sink.changes(subject, each.getKey(), before, now);
                }
                before = now;
            }
        }
    }

    /**
     * Returns the days of a span on which a counting status can change if no due days are given: the first one, and
     * those on which the issue is raised, something happens or becomes known, or a day of the plan or of an extension
     * has come.
     */
    private static NavigableSet<LocalDate> daysOfChange(Issue issue, LocalDate first, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        issue.raisedOn().ifPresent(days::add);
        for (Subject.Kind kind : Subject.Kind.values()) {
            for (Unit unit : issue.units(kind)) {
                unit.deadline().flatMap(Deadline::due).ifPresent(days::add);
            }
        }
        for (Entry entry : issue.history().entries()) {
            days.add(entry.happenedOn());
            days.add(entry.reportedOn());
            if (entry.fact() instanceof Fact.ExtensionRequested requested) {
                days.add(requested.proposedDue());
            }
        }
        days.removeIf(day -> day.isBefore(first) || day.isAfter(last));
        days.add(first);
        return days;
    }

    private void follow(
            Issue issue, Standings ofIssue, Function<Subject, Standings> standings, long first, long last, Sink sink) {
        if (definition.unit() == Subject.Kind.ISSUE) {
            follow(
                    issue,
                    Subject.issue(),
                    Optional.empty(),
                    ofIssue,
                    Standings.none(),
                    Standings.none(),
                    first,
                    last,
                    sink);
            return;
        }
        boolean isEnded = ofIssue.hasEnd();
        boolean recordsEndOfMeasure = IssueKernel.recordsEndOfMeasure(issue.history());
        List<Unit> units = issue.units(definition.unit());
        for (int i = 0; i < units.size(); i++) {
            Subject subject = units.get(i).subject();
            Optional<Deadline> own = units.get(i).deadline();
            // What is above a unit matters if the unit inherits its extensions or its end.
            Standings above = own.isPresent() && !isEnded ? Standings.none() : ofIssue;
            Standings ofMeasure = recordsEndOfMeasure && units.get(i).measure().isPresent()
                    ? standings.apply(units.get(i).measure().get())
                    : Standings.none();
            follow(issue, subject, own, standings.apply(subject), ofMeasure, above, first, last, sink);
        }
    }

    /** Steps from one day on which the counting status can change to the next. */
    private void follow(
            Issue issue,
            Subject subject,
            Optional<Deadline> own,
            Standings standings,
            Standings ofMeasure,
            Standings above,
            long first,
            long last,
            Sink sink) {
        long raised = IssueKernel.firstDay(issue);
        boolean isExtended = standings.isExtended() || above.isExtended();
        int step = -1; // index of the standing on the current day
        int stepOfMeasure = -1;
        int stepAbove = -1;
        long due = PackedDay.AFTER_ALL;
        boolean inside = false;
        CountingStatus status = CountingStatus.OUTSIDE;
        long day = first;
        while (day <= last) {
            step = advance(standings, step, day);
            stepOfMeasure = advance(ofMeasure, stepOfMeasure, day);
            stepAbove = advance(above, stepAbove, day);
            if (day == first || day == due || isExtended) {
                if (ofIssuesDue
                        && !isExtended
                        && !issue.isExtended()) { // the most frequent case, answered by the issue itself
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
            CountingStatus now = inside && raised <= day
                    ? statuses.get(PackedStanding.endedBy(
                            PackedStanding.endedBy(standing(standings, step), standing(ofMeasure, stepOfMeasure)),
                            standing(above, stepAbove)))
                    : CountingStatus.OUTSIDE;
            if (day == first) {
                sink.starts(subject, day, now);
            } else if (now != status) {
                sink.changes(subject, day, status, now);
            }
            status = now;
            long next = Math.min(since(standings, step + 1), since(above, stepAbove + 1));
            next = Math.min(next, since(ofMeasure, stepOfMeasure + 1));
            next = Math.min(next, due > day ? due : PackedDay.AFTER_ALL);
            day = Math.min(next, raised > day ? raised : PackedDay.AFTER_ALL);
        }
    }

    /**
     * Returns whether a unit of a raised issue is in the population on a day, given only whether the unit is due by
     * that day. A selection uses the day for nothing else; see {@link Selection#includes}.
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

    private static int standing(Standings standings, int step) {
        return step < 0 ? 0 : standings.standing(step);
    }

    private static Optional<LocalDate> extended(Standings standings, int step) {
        return step < 0 ? Optional.empty() : standings.extendedDue(step);
    }
}

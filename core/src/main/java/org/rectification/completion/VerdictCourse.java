package org.rectification.completion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Standing;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/**
 * The verdicts about the units of an issue over time, by the rule that tallies count by: asked only on the days on which
 * something can change, not on every day. Whatever counts over many days is built on it.
 *
 * <p>A verdict changes when the issue is raised, when the unit stands otherwise ({@link History#standingsOf}), and when
 * the day comes on which it is due.
 *
 * <p>Mutable inside and not thread-safe; give each thread its own.
 *
 * <pre>{@code
 * VerdictCourse course = VerdictCourse.of(RateDefinitions.dueIssuesComplete());
 * course.follow(issue, issue.history(), first, last, sink);
 * }</pre>
 */
public final class VerdictCourse {

    /** What happens with the verdicts. For one unit {@link #starts} comes first, then its changes in their order. */
    public interface Sink {

        /**
         * Takes the first verdict on a unit.
         *
         * @param subject which unit of the issue
         * @param first the first day asked about on which the unit is there
         * @param verdict what it is on that day
         */
        void starts(Subject subject, LocalDate first, Verdict verdict);

        /**
         * Takes a change of verdict.
         *
         * @param subject which unit of the issue
         * @param day the day from which on it is otherwise
         * @param before what it was on the day before
         * @param now what it is from that day on
         */
        void changes(Subject subject, LocalDate day, Verdict before, Verdict now);
    }

    private static final int ACCEPTED = 1;
    private static final int CLOSED_OUT = 2;
    private static final int STANDINGS = 4;

    private final RateDefinition definition;
    private final boolean looksAtDue;
    private final Verdict[] verdicts =
            new Verdict[Tier.values().length * STANDINGS]; // by tier, then by what is in force
    private LocalDate[] days = new LocalDate[16]; // on which the unit at hand is judged, the first apart
    private int count;

    private VerdictCourse(RateDefinition definition) {
        this.definition = definition;
        this.looksAtDue = definition.selection().looksAtDue();
        for (Tier tier : Tier.values()) {
            for (int i = 0; i < STANDINGS; i++) {
                verdicts[tier.ordinal() * STANDINGS + i] =
                        Verdict.inPopulation(definition, tier, (i & ACCEPTED) != 0, (i & CLOSED_OUT) != 0);
            }
        }
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
     * Follows every unit of an issue over some days.
     *
     * @param issue the issue
     * @param history what is taken as known about it: its history, or that as known on a day
     * @param first the first day
     * @param last the last day, included
     * @param sink takes the verdicts
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     */
    public void follow(Issue issue, History history, LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(issue, "issue");
        Checks.notNull(history, "history");
        check(first, last, sink);
        eachUnit(issue, history, false, first, last, sink);
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
        LocalDate start = issue.isRaisedOn(first) ? first : issue.raisedOn().orElse(first);
        if (!start.isAfter(last)) {
            eachUnit(issue, issue.history(), true, start, last, sink);
        }
    }

    private static void check(LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(first, "first");
        if (Checks.notNull(last, "last").isBefore(first)) {
            throw new IllegalArgumentException("last must not precede first, but was " + last + " and first " + first);
        }
        Checks.notNull(sink, "sink");
    }

    private void eachUnit(Issue issue, History history, boolean known, LocalDate first, LocalDate last, Sink sink) {
        List<Standing> ofIssue = standings(history, Subject.issue(), known);
        switch (definition.unit()) {
            case ISSUE -> {
                Optional<Deadline> own = Optional.of(issue.deadline());
                follow(new Unit(issue, Subject.issue(), own, ofIssue, List.of()), first, last, sink);
            }
            case PART -> {
                for (Part part : issue.parts()) {
                    List<Standing> standings = standings(history, Subject.of(part.id()), known);
                    Unit unit = new Unit(issue, Subject.of(part.id()), part.deadline(), standings, ofIssue);
                    follow(unit, first, last, sink);
                }
            }
            case MEASURE -> {
                for (Measure measure : issue.measures()) {
                    Subject subject = Subject.of(measure.id());
                    List<Standing> standings = standings(history, subject, known);
                    follow(new Unit(issue, subject, measure.deadline(), standings, ofIssue), first, last, sink);
                }
            }
            case KEY_STEP -> {
                for (Measure measure : issue.measures()) {
                    for (KeyStep step : measure.keySteps()) {
                        Subject subject = Subject.of(step.id());
                        Optional<Deadline> own = Optional.of(step.deadline());
                        List<Standing> standings = standings(history, subject, known);
                        follow(new Unit(issue, subject, own, standings, ofIssue), first, last, sink);
                    }
                }
            }
        }
    }

    private static List<Standing> standings(History history, Subject subject, boolean known) {
        return known ? history.standingsAsKnownOf(subject) : history.standingsOf(subject);
    }

    private record Unit(
            Issue issue, Subject subject, Optional<Deadline> own, List<Standing> standings, List<Standing> ofIssue) {}

    private void follow(Unit unit, LocalDate first, LocalDate last, Sink sink) {
        gather(unit, first, last);
        int here = -1; // the standings that hold on the day
        int ofIssue = -1;
        Verdict verdict = Verdict.OUTSIDE;
        for (int i = -1; i < count; i++) {
            LocalDate day = i < 0 ? first : days[i];
            if (i > 0 && day.equals(days[i - 1])) {
                continue;
            }
            here = advance(unit.standings(), here, day);
            ofIssue = advance(unit.ofIssue(), ofIssue, day);
            Verdict now = judge(unit, at(unit.standings(), here), at(unit.ofIssue(), ofIssue), day);
            if (i < 0) {
                sink.starts(unit.subject(), first, now);
            } else if (now != verdict) {
                sink.changes(unit.subject(), day, verdict, now);
            }
            verdict = now;
        }
    }

    private Verdict judge(Unit unit, Standing standing, Standing ofIssue, LocalDate day) {
        Issue issue = unit.issue();
        Optional<LocalDate> due = looksAtDue
                ? Judgement.due(standing.extendedDue(), unit.own(), ofIssue.extendedDue(), issue.deadline())
                : Optional.empty();
        if (!Judgement.isInside(definition, issue, unit.subject(), issue.isRaisedOn(day), due, day)) {
            return Verdict.OUTSIDE;
        }
        int inForce = (standing.accepted() ? ACCEPTED : 0) | (standing.closedOut() ? CLOSED_OUT : 0);
        return verdicts[standing.tier().ordinal() * STANDINGS + inForce];
    }

    private static int advance(List<Standing> standings, int at, LocalDate day) {
        int next = at;
        while (next + 1 < standings.size() && !standings.get(next + 1).since().isAfter(day)) {
            next++;
        }
        return next;
    }

    private static Standing at(List<Standing> standings, int index) {
        return index < 0 ? Standing.nothingReported() : standings.get(index);
    }

    /** The days after the first on which the verdict can change, in their order. */
    private void gather(Unit unit, LocalDate first, LocalDate last) {
        count = 0;
        Issue issue = unit.issue();
        if (!issue.isRaisedOn(first)) {
            add(issue.raisedOn().orElse(first), first, last);
        }
        add(unit.standings(), first, last);
        if (looksAtDue) {
            add(unit.own().orElse(issue.deadline()).due(), first, last);
            if (unit.own().isEmpty()) {
                add(unit.ofIssue(), first, last);
            }
        }
    }

    private void add(List<Standing> standings, LocalDate first, LocalDate last) {
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            add(standing.since(), first, last);
            if (looksAtDue) {
                add(standing.extendedDue(), first, last);
            }
        }
    }

    private void add(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        if (day.isPresent()) {
            add(day.get(), first, last);
        }
    }

    private void add(LocalDate day, LocalDate first, LocalDate last) {
        if (!day.isAfter(first) || day.isAfter(last)) {
            return;
        }
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
        }
        int at = count++;
        for (; at > 0 && days[at - 1].isAfter(day); at--) { // there are few, and most come in their order
            days[at] = days[at - 1];
        }
        days[at] = day;
    }
}

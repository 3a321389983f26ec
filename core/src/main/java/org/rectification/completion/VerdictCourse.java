package org.rectification.completion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/**
 * The verdicts about the units of an issue over time, from the code that tallies use: asked only on the days on which
 * something can change, not on every day. Whatever counts over many days is built on it.
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
         * Takes the verdict on the first day.
         *
         * @param subject which unit of the issue
         * @param first the first day asked about
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

    private final RateDefinition definition;
    private LocalDate[] days = new LocalDate[16]; // those on which the unit at hand is judged
    private int count;
    private Verdict verdict = Verdict.OUTSIDE; // the last one

    private final Judgement.Sink judged = new Judgement.Sink() {
        @Override
        public void outside(Issue issue, Subject subject) {
            verdict = Verdict.OUTSIDE;
        }

        @Override
        public void inside(Issue issue, Subject subject, Tier tier, boolean counted) {
            verdict = Verdict.of(tier, counted);
        }
    };

    private VerdictCourse(RateDefinition definition) {
        this.definition = definition;
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
     * @param history what is known about it: its history, or that as known on a day
     * @param first the first day; it must not be after the last
     * @param last the last day, included
     * @param sink takes the verdicts
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     */
    public void follow(Issue issue, History history, LocalDate first, LocalDate last, Sink sink) {
        Checks.notNull(issue, "issue");
        Checks.notNull(history, "history");
        Checks.notNull(first, "first");
        Checks.notNull(sink, "sink");
        if (Checks.notNull(last, "last").isBefore(first)) {
            throw new IllegalArgumentException("last must not precede first, but was " + last + " and first " + first);
        }
        switch (definition.unit()) {
            case ISSUE -> follow(issue, history, Subject.issue(), Optional.of(issue.deadline()), first, last, sink);
            case PART -> {
                for (Part part : issue.parts()) {
                    follow(issue, history, Subject.of(part.id()), part.deadline(), first, last, sink);
                }
            }
            case MEASURE -> {
                for (Measure measure : issue.measures()) {
                    follow(issue, history, Subject.of(measure.id()), measure.deadline(), first, last, sink);
                }
            }
            case KEY_STEP -> {
                for (Measure measure : issue.measures()) {
                    for (KeyStep step : measure.keySteps()) {
                        Optional<Deadline> own = Optional.of(step.deadline());
                        follow(issue, history, Subject.of(step.id()), own, first, last, sink);
                    }
                }
            }
        }
    }

    private void follow(
            Issue issue,
            History history,
            Subject subject,
            Optional<Deadline> own,
            LocalDate first,
            LocalDate last,
            Sink sink) {
        count = 0;
        issue.raisedOn().ifPresent(day -> add(day, first, last));
        addAll(history.changesOf(subject), first, last);
        if (own.isEmpty()) {
            addAll(history.changesOf(Subject.issue()), first, last);
        }
        judge(issue, history, subject, own, first);
        sink.starts(subject, first, verdict);
        // The due date can change at any of these days, and being due begins on it: it is a day to judge on as well.
        addDue(issue, history, subject, own, first, first, last);
        for (int i = 0, changes = count; i < changes; i++) {
            addDue(issue, history, subject, own, days[i], first, last);
        }
        Arrays.sort(days, 0, count);
        LocalDate judgedOn = first;
        for (int i = 0; i < count; i++) {
            LocalDate day = days[i];
            if (!day.equals(judgedOn)) {
                Verdict before = verdict;
                judge(issue, history, subject, own, day);
                if (verdict != before) {
                    sink.changes(subject, day, before, verdict);
                }
                judgedOn = day;
            }
        }
    }

    private void addDue(
            Issue issue,
            History history,
            Subject subject,
            Optional<Deadline> own,
            LocalDate asOf,
            LocalDate first,
            LocalDate last) {
        Optional<LocalDate> due = Judgement.due(issue, history, subject, own, asOf);
        if (due.isPresent()) {
            add(due.get(), first, last);
        }
    }

    private void addAll(List<LocalDate> more, LocalDate first, LocalDate last) {
        for (LocalDate day : more) {
            add(day, first, last);
        }
    }

    private void add(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isAfter(first) && !day.isAfter(last)) {
            if (count == days.length) {
                days = Arrays.copyOf(days, 2 * count);
            }
            days[count++] = day;
        }
    }

    private void judge(Issue issue, History history, Subject subject, Optional<Deadline> own, LocalDate asOf) {
        Optional<LocalDate> due = Judgement.due(issue, history, subject, own, asOf);
        Judgement.judge(definition, asOf, issue, history, issue.isRaisedOn(asOf), subject, due, judged);
    }
}

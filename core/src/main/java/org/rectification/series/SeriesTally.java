package org.rectification.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.Verdict;
import org.rectification.completion.VerdictCourse;
import org.rectification.internal.Checks;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;

/**
 * Counts issues under one definition over all points of a sweep at once. It keeps, for each point, how many units came to
 * each verdict and left it since the point before; the sums of these are the rates. Tallies merge: counting two halves and
 * merging gives what counting the whole gives, in any order.
 *
 * <p>Mutable and not thread-safe; give each thread its own and merge them. It holds eight counters a point, whatever the
 * number of issues.
 *
 * <pre>{@code
 * SeriesTally tally = SeriesTally.empty(sweep, definition);
 * issues.forEach(tally::add);
 * RateSeries series = tally.merge(other).series();
 * }</pre>
 */
public final class SeriesTally {

    private final Sweep sweep;
    private final RateDefinition definition;
    private final VerdictCourse course;
    private final List<LocalDate> days;
    private final LocalDate first;
    private final LocalDate last;
    private final Step step;
    private final long firstPeriod;
    private final long[] changes; // by point, then by verdict

    private final VerdictCourse.Sink sink = new VerdictCourse.Sink() {
        @Override
        public void starts(Subject subject, LocalDate start, Verdict verdict) {
            changes[at(start) + verdict.ordinal()]++;
        }

        @Override
        public void changes(Subject subject, LocalDate day, Verdict before, Verdict now) {
            int at = at(day);
            changes[at + before.ordinal()]--;
            changes[at + now.ordinal()]++;
        }
    };

    private SeriesTally(Sweep sweep, RateDefinition definition) {
        this.sweep = sweep;
        this.definition = definition;
        this.course = VerdictCourse.of(definition);
        this.days = sweep.days();
        this.first = Step.first(sweep.span());
        this.last = Step.last(sweep.span());
        this.step = sweep.step();
        this.firstPeriod = step.period(first);
        this.changes = new long[Counts.SIZE * days.size()];
    }

    /**
     * Returns a tally of nothing: the identity of {@link #merge}.
     *
     * @param sweep which days, and by what knowledge
     * @param definition what is counted
     * @return an empty tally
     * @throws NullPointerException if an argument is null
     */
    public static SeriesTally empty(Sweep sweep, RateDefinition definition) {
        return new SeriesTally(Checks.notNull(sweep, "sweep"), Checks.notNull(definition, "definition"));
    }

    /** Where the counters of the first point on or after a day stand. */
    private int at(LocalDate day) {
        return Counts.SIZE * (int) (step.period(day) - firstPeriod);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, on every point.
     *
     * @param issue the issue
     * @return this tally
     * @throws NullPointerException if the issue is null
     */
    public SeriesTally add(Issue issue) {
        Checks.notNull(issue, "issue");
        if (sweep.knowledge() instanceof Knowledge.OnTheDay) {
            course.followAsKnown(issue, first, last, sink);
        } else if (sweep.knowledge() instanceof Knowledge.By by) {
            if (issue.isRaisedOn(by.date())) {
                course.follow(issue, issue.history().asKnown(by.date()), first, last, sink);
            }
        } else {
            course.follow(issue, issue.history(), first, last, sink);
        }
        return this;
    }

    /**
     * Adds the counts of another tally of the same sweep and definition.
     *
     * @param other the other tally, which stays as it is
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if it counts over another sweep or under another definition
     */
    public SeriesTally merge(SeriesTally other) {
        if (!sweep.equals(Checks.notNull(other, "other").sweep)) {
            throw new IllegalArgumentException("tallies must have one sweep, but had " + sweep + " and " + other.sweep);
        }
        if (!definition.equals(other.definition)) {
            throw new IllegalArgumentException("tallies must have one definition, but had "
                    + (definition.name().equals(other.definition.name())
                            ? "two of the name " + definition.name()
                            : definition.name() + " and " + other.definition.name()));
        }
        for (int i = 0; i < changes.length; i++) {
            changes[i] = Math.addExact(changes[i], other.changes[i]);
        }
        return this;
    }

    /**
     * Returns the series of what has been counted so far.
     *
     * @return the series
     */
    public RateSeries series() {
        List<CompletionRate> points = new ArrayList<>(days.size());
        long[] counts = new long[Counts.SIZE];
        for (int i = 0; i < days.size(); i++) {
            for (int verdict = 0; verdict < Counts.SIZE; verdict++) {
                counts[verdict] += changes[i * Counts.SIZE + verdict];
            }
            points.add(Counts.rate(definition, days.get(i), counts));
        }
        return new RateSeries(sweep, points);
    }
}

package org.rectification.series;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.status.DueDays;

/**
 * Counts issues under one definition for all points of a sweep in one pass. For each point it keeps how many units
 * gained and lost each counting status since the previous point; the running sums give the rates. Tallies can be
 * merged: counting two halves and merging the tallies gives the same result as counting the whole, in any order.
 *
 * <p>Mutable and not thread-safe; use one tally per thread and merge them. A tally holds a counter for each
 * counting status and point, regardless of the number of issues, and is serializable.
 *
 * <pre>{@code
 * SeriesTally tally = SeriesTally.empty(sweep, definition);
 * issues.forEach(tally::add);
 * RateSeries series = tally.merge(other).series();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SeriesTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Sweep sweep;
    private final transient RateDefinition definition;
    private final transient CountingCourse course;
    private final transient List<LocalDate> days;
    private final transient LocalDate first;
    private final transient LocalDate last;
    private final transient Points points;
    private final transient long[] changes; // by point, then by counting status

    private final transient CountingCourse.Sink sink = new CountingCourse.Sink() {
        @Override
        public void starts(Subject subject, long start, CountingStatus status) {
            changes[points.at(start) * Counts.SIZE + status.ordinal()]++;
        }

        @Override
        public void changes(Subject subject, long day, CountingStatus before, CountingStatus now) {
            int at = points.at(day) * Counts.SIZE;
            changes[at + before.ordinal()]--;
            changes[at + now.ordinal()]++;
        }
    };

    /** Those of the last issue that was added with due days. */
    private transient @Nullable KnownDueDays known;

    private SeriesTally(Sweep sweep, RateDefinition definition, long[] changes) {
        this.sweep = sweep;
        this.definition = definition;
        this.course = new CountingCourse(definition);
        this.days = sweep.days();
        this.first = Step.first(sweep.span());
        this.last = Step.last(sweep.span());
        this.points = Points.of(sweep);
        this.changes = changes;
    }

    /**
     * Returns an empty tally, the identity of {@link #merge}.
     *
     * @param sweep the days and the knowledge
     * @param definition the definition of the rate
     * @return an empty tally
     * @throws NullPointerException if an argument is null
     */
    public static SeriesTally empty(Sweep sweep, RateDefinition definition) {
        int points = Checks.notNull(sweep, "sweep").days().size();
        return new SeriesTally(sweep, Checks.notNull(definition, "definition"), new long[Counts.SIZE * points]);
    }

    /**
     * Returns a collector that counts issues at every point, for sequential and parallel streams.
     *
     * @param sweep the days and the knowledge
     * @param definition the definition of the rate
     * @return the collector; the order of the issues does not matter
     * @throws NullPointerException if an argument is null
     */
    public static Collector<Issue, ?, RateSeries> collector(Sweep sweep, RateDefinition definition) {
        Checks.notNull(sweep, "sweep");
        Checks.notNull(definition, "definition");
        return Collector.of(
                () -> empty(sweep, definition),
                SeriesTally::add,
                SeriesTally::merge,
                SeriesTally::series,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, at every point. If the definition selects by due date, those
     * whose due date depends on an event or a suspension are counted as {@link CountingStatus#UNRESOLVED}.
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
                course.followKnownBy(issue, by.date(), first, last, sink);
            }
        } else {
            course.follow(issue, first, last, sink);
        }
        return this;
    }

    /**
     * Counts an issue, or its parts, measures or key steps, at every point, with the due days of its register. An issue
     * whose due dates may depend on an event or a suspension is counted afresh at each point, by the due days as known
     * for that point ({@link DueDays#asKnown}); give the same due days for all issues of a register, as they are then
     * made once for each point.
     *
     * @param issue the issue
     * @param dates the due days by all that is recorded; only those that depend on an event or a suspension are taken
     *     from them
     * @return this tally
     * @throws NullPointerException if an argument is null
     */
    public SeriesTally add(Issue issue, DueDays dates) {
        Checks.notNull(issue, "issue");
        Checks.notNull(dates, "dates");
        if (!course.needsDueDays(issue, dates)) {
            return add(issue);
        }
        KnownDueDays known = known(dates);
        if (sweep.knowledge() instanceof Knowledge.OnTheDay) {
            List<LocalDate> since = days.stream().filter(issue::isRaisedOn).toList();
            course.recount(issue, issue::asKnown, known::on, since, sink);
        } else if (sweep.knowledge() instanceof Knowledge.By by) {
            if (issue.isRaisedOn(by.date())) {
                Issue then = issue.asKnown(by.date());
                course.recount(then, day -> then, day -> known.on(by.date()), days, sink);
            }
        } else {
            course.recount(issue, day -> issue, day -> dates, days, sink);
        }
        return this;
    }

    private KnownDueDays known(DueDays dates) {
        KnownDueDays made = known;
        if (made == null || made.all() != dates) {
            made = new KnownDueDays(dates);
            known = made;
        }
        return made;
    }

    /**
     * Adds the counts of another tally with the same sweep and definition.
     *
     * @param other the other tally, which is not changed
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if the other tally has another sweep or another definition
     * @throws ArithmeticException if a count would exceed {@link Long#MAX_VALUE}; this tally is then unchanged
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
        long[] sums = new long[changes.length];
        Arrays.setAll(sums, i -> Counts.sum(changes[i], other.changes[i]));
        System.arraycopy(sums, 0, changes, 0, sums.length);
        return this;
    }

    /**
     * Returns the series of the issues counted so far.
     *
     * @return the series
     * @throws ArithmeticException if a count or a population exceeds {@link Long#MAX_VALUE}
     */
    public RateSeries series() {
        List<CompletionRate> points = new ArrayList<>(days.size());
        long[] counts = new long[Counts.SIZE];
        for (int i = 0; i < days.size(); i++) {
            for (int status = 0; status < Counts.SIZE; status++) {
                counts[status] = Counts.sum(counts[status], changes[i * Counts.SIZE + status]);
            }
            points.add(Counts.rate(definition, days.get(i), counts));
        }
        return new RateSeries(sweep, points);
    }

    @Serial
    private Object writeReplace() {
        BitSet places = new BitSet();
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < changes.length; i++) {
            if (changes[i] != 0) {
                places.set(i);
                sent.add(changes[i]);
            }
        }
        return new Form(sweep, definition, places, List.copyOf(sent));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a tally is read from its form");
    }

    /**
     * The serialized form of a tally: the positions and amounts of the changes. Received data is not trusted: it must
     * give a valid series.
     */
    private record Form(Sweep sweep, RateDefinition definition, BitSet places, List<Long> changes)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(this::tally);
        }

        private SeriesTally tally() {
            SeriesTally tally = empty(sweep, definition);
            if (places.length() > tally.changes.length || places.cardinality() != changes.size()) {
                throw new IllegalArgumentException("counters must be " + changes.size() + " of " + tally.changes.length
                        + ", but were " + places.cardinality() + " of " + places.length());
            }
            int next = 0;
            for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
                tally.changes[at] = changes.get(next++);
            }
            tally.series();
            return tally;
        }
    }

    @Override
    public String toString() {
        return OneLine.of("SeriesTally", definition.name(), sweep);
    }
}

package org.rectification.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.PackedDay;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;

/**
 * The counts of a register from the day of a target to a reference date, from one pass over the facts. The cost is that
 * of one tally, and the logarithm of their number for each change after the target's day.
 */
final class TargetCount {

    private final RateDefinition definition;
    private final CompletionTarget target;
    private final LocalDate first; // the target's day, or the reference date if that is earlier
    private final LocalDate asOf;
    private final CountingCourse course;
    private final long[] onFirst = new long[Counts.SIZE];
    private final Map<Long, long[]> changes = new TreeMap<>(); // by packed day
    private long openDue;

    TargetCount(RateDefinition definition, CompletionTarget target, LocalDate asOf) {
        this.definition = definition;
        this.target = target;
        this.first = asOf.isBefore(target.by()) ? asOf : target.by();
        this.asOf = asOf;
        this.course = new CountingCourse(definition);
    }

    void add(Issue issue) {
        course.follow(issue, first, asOf, new CountingCourse.Sink() {
            private final List<Unit> units =
                    definition.unit() == Subject.Kind.ISSUE ? List.of() : issue.units(definition.unit());
            private int unit;

            @Override
            public void starts(Subject subject, long day, CountingStatus status) {
                onFirst[status.ordinal()]++;
                Optional<Deadline> own =
                        units.isEmpty() ? Optional.empty() : units.get(unit).deadline();
                unit++;
                if (status.tier().isPresent() && isDue(issue, subject, own)) {
                    openDue++;
                }
            }

            @Override
            public void changes(Subject subject, long day, CountingStatus before, CountingStatus now) {
                long[] change = changes.computeIfAbsent(day, each -> new long[Counts.SIZE]);
                change[before.ordinal()]--;
                change[now.ordinal()]++;
            }
        });
    }

    private boolean isDue(Issue issue, Subject subject, Optional<Deadline> own) {
        return IssueKernel.due(
                        issue.history().extendedDueOf(subject, first),
                        own,
                        own.isPresent() ? Optional.empty() : issue.history().extendedDueOf(Subject.issue(), first),
                        issue.deadline())
                .filter(due -> !due.isAfter(target.by()))
                .isPresent();
    }

    /** Returns the number of units that were open on the first day and due by the target's day. */
    long openDue() {
        return openDue;
    }

    CompletionRate rateOnFirst() {
        return Counts.rate(definition, first, onFirst);
    }

    CompletionRate rateAsOf() {
        long[] counts = onFirst.clone();
        changes.values().forEach(change -> add(counts, change));
        return Counts.rate(definition, asOf, counts);
    }

    /** Returns the first day after the first one from which the target is reached until the reference date. */
    Optional<LocalDate> reachedSince() {
        long[] counts = onFirst.clone();
        Optional<LocalDate> since = Optional.empty();
        boolean isReached = isReached(counts);
        for (Map.Entry<Long, long[]> change : changes.entrySet()) {
            add(counts, change.getValue());
            boolean wasReached = isReached;
            isReached = isReached(counts);
            if (isReached != wasReached) {
                since = isReached ? Optional.of(PackedDay.toDate(change.getKey())) : Optional.empty();
            }
        }
        return since;
    }

    private boolean isReached(long[] counts) {
        Ratio ratio = Counts.rate(definition, asOf, counts).ratio();
        return ratio.isApplicable() && ratio.compareByValue(target.share()) >= 0;
    }

    private static void add(long[] counts, long[] change) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += change[i];
        }
    }
}

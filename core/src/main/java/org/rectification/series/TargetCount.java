package org.rectification.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.PackedDay;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.CompletionTarget;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;

/**
 * The counts of a register from the day of a target to a reference date, from one pass over the facts. The cost is that
 * of one tally, and the logarithm of their number for each change after the target's day.
 */
final class TargetCount {

    private final RateDefinition definition;
    private final CompletionTarget target;
    private final LocalDate first; // the target's day, or the reference date if that is earlier
    private final LocalDate asOf;
    private final @Nullable DueDays dates;
    private final CountingCourse course;
    private final long[] onFirst = new long[Counts.SIZE];
    private final Map<Long, long[]> changes = new TreeMap<>(); // by packed day
    private long openDue;
    private final List<IssueSubject> openUnresolved = new ArrayList<>();

    TargetCount(RateDefinition definition, CompletionTarget target, LocalDate asOf, @Nullable DueDays dates) {
        this.definition = definition;
        this.target = target;
        this.first = asOf.isBefore(target.by()) ? asOf : target.by();
        this.asOf = asOf;
        this.dates = dates;
        this.course = new CountingCourse(definition);
    }

    void add(Issue issue) {
        CountingCourse.Sink sink = new CountingCourse.Sink() {
            private final List<Unit> units = issue.units(definition.unit());
            private int unit;

            @Override
            public void starts(Subject subject, long day, CountingStatus status) {
                onFirst[status.ordinal()]++;
                if (status.tier().isPresent()) {
                    addOpen(issue, units.get(unit));
                }
                unit++;
            }

            @Override
            public void changes(Subject subject, long day, CountingStatus before, CountingStatus now) {
                long[] change = changes.computeIfAbsent(day, each -> new long[Counts.SIZE]);
                change[before.ordinal()]--;
                change[now.ordinal()]++;
            }
        };
        if (dates != null && course.needsDueDays(issue, dates)) {
            course.recount(
                    issue,
                    day -> issue,
                    day -> dates,
                    first.datesUntil(asOf.plusDays(1)).toList(),
                    sink);
        } else {
            course.follow(issue, first, asOf, sink);
        }
    }

    /** Adds an open unit to those that are due by the target's day, or to those of which it is not known. */
    private void addOpen(Issue issue, Unit unit) {
        switch (isDue(issue, unit)) {
            case YES -> openDue++;
            case UNDECIDABLE -> openUnresolved.add(new IssueSubject(issue.id(), unit.subject()));
            case NO -> {}
        }
    }

    private Truth isDue(Issue issue, Unit unit) {
        if (dates == null) {
            return IssueKernel.isDueByPlan(issue, unit, first)
                    ? Truth.of(isDue(IssueKernel.due(issue, unit, first)))
                    : Truth.UNDECIDABLE;
        }
        DueDay day = dates.dueDayAtEndOf(issue, unit.subject(), first);
        if (isDue(day.latest())) {
            return Truth.YES;
        }
        boolean isOpen = day instanceof DueDay.Waiting || day instanceof DueDay.Undecided;
        boolean isLater = day.earliest().filter(target.by()::isBefore).isPresent();
        return isOpen && !isLater ? Truth.UNDECIDABLE : Truth.NO;
    }

    private boolean isDue(Optional<LocalDate> due) {
        return due.isPresent() && !due.get().isAfter(target.by());
    }

    /** Returns the number of units that were open on the first day and due by the target's day. */
    long openDue() {
        return openDue;
    }

    /** Returns the units that were open on the first day, and of which it is not known whether they are due. */
    List<IssueSubject> openUnresolved() {
        return openUnresolved;
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

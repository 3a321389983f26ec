package org.rectification.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.PackedDay;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;

/**
 * The effects of facts on counting statuses, as points on the two time axes. For each day on which more becomes known
 * about an issue, the counting courses of its units before and after that day of knowledge are compared. Where they
 * differ, units gain or lose a counting status from a given day and a given day of knowledge on.
 */
final class Effects {

    /** The counting status of one unit from a day until the next stretch. */
    private record Stretch(long from, CountingStatus status) {}

    private final CountingCourse course;
    private final Days[] happened = new Days[2 * Counts.SIZE]; // by counting status, gained and lost
    private final Days[] known = new Days[2 * Counts.SIZE];
    private List<List<Stretch>> before = new ArrayList<>(); // by unit
    private List<List<Stretch>> now = new ArrayList<>();

    private final CountingCourse.Sink sink = new CountingCourse.Sink() {
        @Override
        public void starts(Subject subject, long first, CountingStatus status) {
            List<Stretch> stretches = new ArrayList<>();
            stretches.add(new Stretch(first, status));
            now.add(stretches);
        }

        @Override
        public void changes(Subject subject, long day, CountingStatus last, CountingStatus status) {
            now.get(now.size() - 1).add(new Stretch(day, status));
        }
    };

    Effects(RateDefinition definition) {
        this.course = new CountingCourse(definition);
        for (int i = 0; i < happened.length; i++) {
            happened[i] = new Days();
            known[i] = new Days();
        }
    }

    void add(Issue issue) {
        LocalDate start = issue.raisedOn().orElse(LocalDate.MIN);
        before = new ArrayList<>();
        addAsKnown(issue, start);
        for (LocalDate day : issue.history().reportDays()) {
            if (day.isAfter(start)) {
                addAsKnown(issue, day);
            }
        }
    }

    private void addAsKnown(Issue issue, LocalDate day) {
        now = new ArrayList<>();
        course.followKnownBy(issue, day, LocalDate.MIN, LocalDate.MAX, sink);
        long knownOn = PackedDay.of(day);
        for (int unit = 0; unit < now.size(); unit++) {
            addDifference(before.isEmpty() ? List.of() : before.get(unit), now.get(unit), knownOn);
        }
        before = now;
    }

    private void addDifference(List<Stretch> old, List<Stretch> with, long knownOn) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < with.size()) {
            int order = i == old.size()
                    ? 1
                    : j == with.size()
                            ? -1
                            : Long.compare(old.get(i).from(), with.get(j).from());
            boolean same = order == 0
                    && old.get(i).status() == with.get(j).status()
                    && (i == 0) == (j == 0)
                    && (i == 0 || old.get(i - 1).status() == with.get(j - 1).status());
            if (!same && order <= 0) {
                step(old, i, knownOn, -1);
            }
            if (!same && order >= 0) {
                step(with, j, knownOn, 1);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private void step(List<Stretch> stretches, int at, long knownOn, int sign) {
        long day = stretches.get(at).from();
        if (at > 0) {
            add(stretches.get(at - 1).status(), -sign, day, knownOn);
        }
        add(stretches.get(at).status(), sign, day, knownOn);
    }

    private void add(CountingStatus status, int sign, long day, long knownOn) {
        int at = index(status, sign > 0);
        happened[at].add(day);
        known[at].add(knownOn);
    }

    private static int index(CountingStatus status, boolean comes) {
        return 2 * status.ordinal() + (comes ? 1 : 0);
    }

    /** Returns every day on which something happened or was due, sorted and without duplicates. */
    long[] days() {
        return distinct(happened);
    }

    /** Returns every day on which something became known, sorted and without duplicates. */
    long[] knownDays() {
        return distinct(known);
    }

    private static long[] distinct(Days[] all) {
        return Arrays.stream(all)
                .flatMapToLong(Days::stream)
                .distinct()
                .sorted()
                .toArray();
    }

    /**
     * Returns the sorted points of one counting status, each with the rank of its day in the upper and of its knowledge
     * in the lower 32 bits.
     */
    long[] points(CountingStatus status, boolean comes, long[] days, long[] knownDays) {
        Days on = happened[index(status, comes)];
        Days from = known[index(status, comes)];
        long[] points = new long[on.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = (long) Arrays.binarySearch(days, on.get(i)) << 32 | Arrays.binarySearch(knownDays, from.get(i));
        }
        Arrays.sort(points);
        return points;
    }
}

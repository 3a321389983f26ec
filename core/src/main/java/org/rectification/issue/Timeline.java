package org.rectification.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;

/**
 * The entries of one subject that are in effect, in their declared order, with the tier after each, so that the tier on
 * a date is found by a short search without allocation.
 */
final class Timeline {

    static final Timeline EMPTY = new Timeline(List.of(), Map.of());

    private final List<Entry> inEffect;
    private final Entry[] entries;
    private final long[]
            steps; // the day of each entry and the standing after it, alternating, so that they are adjacent in memory
    private final Map<EntryId, Entry> requests;
    private final Standings standings;
    private final @Nullable Standings asReported;

    /** Takes the entries in effect in their declared order, and the extension requests in effect by id. */
    Timeline(List<Entry> inEffect, Map<EntryId, Entry> requests) {
        this.inEffect = List.copyOf(inEffect);
        this.entries = inEffect.toArray(Entry[]::new);
        this.steps = new long[2 * entries.length];
        this.requests = requests;
        Course course = new Course();
        Standings.Builder happened = new Standings.Builder();
        Standings.Builder reported = new Standings.Builder();
        boolean late = false; // whether an entry was reported after it happened
        boolean inOrder = true;
        for (int i = 0; i < entries.length; i++) {
            course.apply(entries[i], requestOf(entries[i]));
            long day = PackedDay.of(entries[i].happenedOn());
            steps[2 * i] = day;
            steps[2 * i + 1] = course.standing();
            long reportDay = PackedDay.of(entries[i].reportedOn());
            long next = i + 1 == entries.length ? PackedDay.AFTER_ALL : PackedDay.of(entries[i + 1].happenedOn());
            long nextReport = i + 1 == entries.length ? PackedDay.AFTER_ALL : PackedDay.of(entries[i + 1].reportedOn());
            if (next > day) {
                happened.add(day, course.standing(), course.extendedDue());
            }
            if (nextReport > reportDay) {
                reported.add(reportDay, course.standing(), course.extendedDue());
            }
            late |= reportDay > day;
            inOrder &= nextReport >= reportDay;
        }
        this.standings = happened.build();
        this.asReported = late ? inOrder ? reported.build() : null : standings;
    }

    private @Nullable Entry requestOf(Entry entry) {
        return Decisions.requestOf(entry.fact()).map(requests::get).orElse(null);
    }

    /** The number of entries that happened on or before the day. */
    private int countUntil(LocalDate asOf) {
        long day = PackedDay.of(asOf);
        int end = steps.length;
        while (end > 0 && steps[end - 2] > day) {
            end -= 2;
        }
        return end / 2;
    }

    List<Entry> until(LocalDate asOf) {
        return inEffect.subList(0, countUntil(asOf));
    }

    /** The standing on a day, as a {@link PackedStanding}; 0 before the first report. */
    int standingOn(LocalDate asOf) {
        return standingAfter(countUntil(asOf));
    }

    private int standingAfter(int count) {
        return count == 0 ? 0 : (int) steps[2 * count - 1];
    }

    /** The day of the last entry, packed; the standing does not change after it. */
    long lastDay() {
        return steps.length == 0 ? Long.MIN_VALUE : steps[steps.length - 2];
    }

    /** The standing after the last entry. */
    int lastStanding() {
        return standingAfter(entries.length);
    }

    /**
     * The entries up to a day whose order within their day is not stated, although another order would lead to another
     * state. Entries as known on an earlier day may state the same order, which says as little as none.
     */
    List<Entry> missingOrderUntil(LocalDate asOf) {
        List<Entry> missing = new ArrayList<>(0);
        Course course = new Course();
        int count = countUntil(asOf);
        int next;
        for (int first = 0; first < count; first = next) {
            next = first + 1;
            while (next < count
                    && steps[2 * next] == steps[2 * first]
                    && entries[next].orderOrZero() == entries[first].orderOrZero()) {
                next++;
            }
            if (next - first > 1) {
                addMissingOrder(course, inEffect.subList(first, next), missing);
            }
            for (int i = first; i < next; i++) {
                course.apply(entries[i], requestOf(entries[i]));
            }
        }
        return Collections.unmodifiableList(missing);
    }

    /** Tries each two entries of one day and order that do something different in both orders. */
    private void addMissingOrder(Course before, List<Entry> together, List<Entry> missing) {
        Map<Object, Entry> byEffect = new LinkedHashMap<>();
        for (Entry entry : together) {
            Object effect = Course.effectOf(entry, requestOf(entry));
            if (effect != null) {
                byEffect.putIfAbsent(effect, entry);
            }
        }
        List<Map.Entry<Object, Entry>> effects = List.copyOf(byEffect.entrySet());
        Set<Object> decided = new HashSet<>();
        for (int i = 0; i < effects.size() && decided.size() < effects.size(); i++) {
            for (int j = i + 1; j < effects.size(); j++) {
                Map.Entry<Object, Entry> one = effects.get(i);
                Map.Entry<Object, Entry> other = effects.get(j);
                boolean isNew = !decided.contains(one.getKey()) || !decided.contains(other.getKey());
                if (isNew && before.isDecidedByOrder(one.getValue(), other.getValue(), this::requestOf)) {
                    decided.add(one.getKey());
                    decided.add(other.getKey());
                }
            }
        }
        for (Entry entry : together) {
            Object effect = Course.effectOf(entry, requestOf(entry));
            if (effect != null && decided.contains(effect)) {
                missing.add(entry);
            }
        }
    }

    State stateOn(LocalDate asOf) {
        return courseUntil(asOf).state();
    }

    Optional<LocalDate> extendedDueOn(LocalDate asOf) {
        return standings.extendedDueOn(PackedDay.of(asOf));
    }

    Standings standings() {
        return standings;
    }

    /**
     * The standings by what had been reported by each day; absent if the reports are in another order than the facts.
     */
    @Nullable
    Standings standingsAsReported() {
        return asReported;
    }

    /** The standings as known at the end of a packed day; no entry may be corrected or withdrawn. */
    Standings standingsKnownBy(long reportDay) {
        Course course = new Course();
        Standings.Builder known = new Standings.Builder();
        long day = PackedDay.BEFORE_ALL; // the day of the entries applied so far
        for (Entry entry : entries) {
            if (PackedDay.of(entry.reportedOn()) <= reportDay) {
                long happened = PackedDay.of(entry.happenedOn());
                if (happened > day) {
                    known.add(day, course.standing(), course.extendedDue());
                    day = happened;
                }
                course.apply(entry, requestOf(entry));
            }
        }
        known.add(day, course.standing(), course.extendedDue());
        return known.build();
    }

    private Course courseUntil(LocalDate asOf) {
        Course course = new Course();
        int count = countUntil(asOf);
        for (int i = 0; i < count; i++) {
            course.apply(entries[i], requestOf(entries[i]));
        }
        return course;
    }
}

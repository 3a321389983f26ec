package org.rectification.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.Fact.ExtensionDecided;

/**
 * The entries in effect of one subject, in their declared order, with the tier after each: so that a tier on a date is
 * a short search that makes nothing.
 */
final class Timeline {

    static final Timeline EMPTY = new Timeline(List.of(), Map.of());

    private final List<Entry> inEffect;
    private final Entry[] entries;
    private final long[] steps; // the day of each entry and what holds after it, in turn: side by side in memory
    private final Map<EntryId, Entry> requests;
    private final List<Optional<LocalDate>>
            dues; // the extended one after each; none where none was granted, as for most

    /** Takes the entries in effect in their declared order, and the extension requests in effect by id. */
    Timeline(List<Entry> inEffect, Map<EntryId, Entry> requests) {
        this.inEffect = List.copyOf(inEffect);
        this.entries = inEffect.toArray(Entry[]::new);
        this.steps = new long[2 * entries.length];
        this.requests = requests;
        Course course = new Course();
        List<Optional<LocalDate>> extended = new ArrayList<>(entries.length);
        for (int i = 0; i < entries.length; i++) {
            course.apply(entries[i], requestOf(entries[i]));
            extended.add(Optional.ofNullable(course.extendedDue()));
            steps[2 * i] = pack(entries[i].happenedOn());
            steps[2 * i + 1] = course.marks();
        }
        this.dues = course.extendedDue() == null ? List.of() : List.copyOf(extended);
    }

    private @Nullable Entry requestOf(Entry entry) {
        return entry.fact() instanceof ExtensionDecided decided ? requests.get(decided.request()) : null;
    }

    /** A day as a number that compares as dates do. */
    static long pack(LocalDate date) {
        return ((long) date.getYear() << 9) | (date.getMonthValue() << 5) | date.getDayOfMonth();
    }

    /** The number of entries that happened on or before the day. */
    private int countUntil(LocalDate asOf) {
        long day = pack(asOf);
        int end = steps.length;
        while (end > 0 && steps[end - 2] > day) {
            end -= 2;
        }
        return end / 2;
    }

    List<Entry> until(LocalDate asOf) {
        return inEffect.subList(0, countUntil(asOf));
    }

    /** What holds on a day, as {@link Marks}; 0 before anything is reported. */
    int marksOn(LocalDate asOf) {
        return marksAfter(countUntil(asOf));
    }

    private int marksAfter(int count) {
        return count == 0 ? 0 : (int) steps[2 * count - 1];
    }

    /** The day of the last entry, packed: from then on holds what holds in the end. */
    long lastDay() {
        return steps.length == 0 ? Long.MIN_VALUE : steps[steps.length - 2];
    }

    /** The day from which on the extended due date is that in the end. */
    long lastDueSince() {
        return dues.isEmpty() ? Long.MIN_VALUE : lastDay();
    }

    /** What holds in the end. */
    int lastMarks() {
        return marksAfter(entries.length);
    }

    private Optional<LocalDate> extendedDueAfter(int count) {
        return dues.isEmpty() || count == 0 ? Optional.empty() : dues.get(count - 1);
    }

    /** The extended due date in the end, if one was granted. */
    Optional<LocalDate> lastExtendedDue() {
        return extendedDueAfter(entries.length);
    }

    State stateOn(LocalDate asOf) {
        return courseUntil(asOf).state();
    }

    Optional<LocalDate> extendedDueOn(LocalDate asOf) {
        return dues.isEmpty() ? Optional.empty() : extendedDueAfter(countUntil(asOf));
    }

    /** What holds from each day on, up to the next: one step for a day on which something becomes otherwise. */
    List<Standing> standings() {
        return standings(Entry::happenedOn);
    }

    /** The steps, where the entries take effect in their declared order on days that never go back. */
    private List<Standing> standings(Function<Entry, LocalDate> effective) {
        List<Standing> standings = new ArrayList<>(entries.length);
        int before = 0;
        Optional<LocalDate> dueBefore = Optional.empty();
        for (int i = 0; i < entries.length; i++) {
            LocalDate day = effective.apply(entries[i]);
            if (i + 1 < entries.length && effective.apply(entries[i + 1]).equals(day)) {
                continue;
            }
            Optional<LocalDate> due = extendedDueAfter(i + 1);
            int now = marksAfter(i + 1);
            if (!Marks.standAlike(now, before) || !due.equals(dueBefore)) {
                standings.add(new Standing(day, Marks.tier(now), Marks.isAccepted(now), Marks.isClosedOut(now), due));
                before = now;
                dueBefore = due;
            }
        }
        return standings;
    }

    private boolean isReportedInOrder() {
        for (int i = 1; i < entries.length; i++) {
            if (entries[i].reportedOn().isBefore(entries[i - 1].reportedOn())) {
                return false;
            }
        }
        return true;
    }

    /** What was known to hold on each day, if every entry is in effect from the day it is reported. */
    List<Standing> knownStandings() {
        if (isReportedInOrder()) {
            return standings(Entry::reportedOn);
        }
        int[] order = orderOfReports();
        List<Standing> standings = new ArrayList<>(order.length);
        Course course = new Course();
        int last = -1; // of those known so far the last in the declared order
        int next = 0;
        while (next < order.length) {
            LocalDate day = entries[order[next]].reportedOn();
            boolean goesBack = false;
            for (; next < order.length && entries[order[next]].reportedOn().equals(day); next++) {
                Entry entry = entries[order[next]];
                goesBack |= order[next] < last;
                last = Math.max(last, order[next]);
                if (!goesBack) {
                    course.apply(entry, requestOf(entry));
                }
            }
            if (goesBack) {
                course = courseAsKnown(day);
            }
            add(standings, day, course);
        }
        return standings;
    }

    /** The places of the entries by the day they were reported, in the declared order within a day. */
    private int[] orderOfReports() {
        int[] order = new int[entries.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            LocalDate day = entries[i].reportedOn();
            for (; at > 0 && entries[order[at - 1]].reportedOn().isAfter(day); at--) { // few are far from their place
                order[at] = order[at - 1];
            }
            order[at] = i;
        }
        return order;
    }

    private Course courseAsKnown(LocalDate day) {
        Course course = new Course();
        for (Entry entry : entries) {
            if (!entry.reportedOn().isAfter(day)) {
                course.apply(entry, requestOf(entry));
            }
        }
        return course;
    }

    /** Adds what holds from the day on, if it is otherwise than before. */
    static void add(List<Standing> standings, LocalDate day, Course course) {
        Standing standing = new Standing(
                day,
                course.tier(),
                course.isAccepted(),
                course.isClosedOut(),
                Optional.ofNullable(course.extendedDue()));
        Standing before = standings.isEmpty() ? Standing.NOTHING_REPORTED : standings.get(standings.size() - 1);
        if (!standing.isLike(before)) {
            standings.add(standing);
        }
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

package org.rectification.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.Fact.ExtensionDecided;

/**
 * The entries in effect of one subject, in their declared order, with the tier after each: so that a tier on a date is
 * a short search that makes nothing.
 */
final class Timeline {

    static final Timeline EMPTY = new Timeline(List.of(), Map.of());

    private static final Tier[] TIERS = Tier.values();
    private static final byte TIER_BITS = 0x07;
    private static final byte ACCEPTED = 0x08;
    private static final byte CLOSED_OUT = 0x10;

    private final List<Entry> inEffect;
    private final Entry[] entries;
    private final long[] days; // year, month and day packed so that they compare as dates do
    private final byte[] codes; // what holds after each entry
    private final int[] marks; // the same and more, for whoever judges a close-out
    private final Map<EntryId, Entry> requests;
    private final boolean extended; // whether any extension was decided: few issues have one, every rate asks

    /** Takes the entries in effect in their declared order, and the extension requests in effect by id. */
    Timeline(List<Entry> inEffect, Map<EntryId, Entry> requests) {
        this.inEffect = List.copyOf(inEffect);
        this.entries = inEffect.toArray(Entry[]::new);
        this.days = new long[entries.length];
        this.codes = new byte[entries.length];
        this.marks = new int[entries.length];
        this.requests = requests;
        Course course = new Course();
        boolean decided = false;
        for (int i = 0; i < entries.length; i++) {
            course.apply(entries[i], requestOf(entries[i]));
            decided |= course.extendedDue() != null;
            marks[i] = course.marks();
            days[i] = pack(entries[i].happenedOn());
            codes[i] = (byte) (course.tier().ordinal()
                    | (course.isAccepted() ? ACCEPTED : 0)
                    | (course.isClosedOut() ? CLOSED_OUT : 0));
        }
        this.extended = decided;
    }

    private @Nullable Entry requestOf(Entry entry) {
        return entry.fact() instanceof ExtensionDecided decided ? requests.get(decided.request()) : null;
    }

    private static long pack(LocalDate date) {
        return ((long) date.getYear() << 9) | (date.getMonthValue() << 5) | date.getDayOfMonth();
    }

    /** The number of entries that happened on or before the day. */
    private int countUntil(LocalDate asOf) {
        long day = pack(asOf);
        int count = days.length;
        while (count > 0 && days[count - 1] > day) {
            count--;
        }
        return count;
    }

    List<Entry> until(LocalDate asOf) {
        return inEffect.subList(0, countUntil(asOf));
    }

    Tier tierOn(LocalDate asOf) {
        int count = countUntil(asOf);
        return count == 0 ? Tier.NOT_REPORTED : TIERS[codes[count - 1] & TIER_BITS];
    }

    boolean isAcceptedOn(LocalDate asOf) {
        int count = countUntil(asOf);
        return count > 0 && (codes[count - 1] & ACCEPTED) != 0;
    }

    boolean isClosedOutOn(LocalDate asOf) {
        int count = countUntil(asOf);
        return count > 0 && (codes[count - 1] & CLOSED_OUT) != 0;
    }

    int marksOn(LocalDate asOf) {
        int count = countUntil(asOf);
        return count == 0 ? 0 : marks[count - 1];
    }

    State stateOn(LocalDate asOf) {
        return courseUntil(asOf).state();
    }

    Optional<LocalDate> extendedDueOn(LocalDate asOf) {
        return extended ? Optional.ofNullable(courseUntil(asOf).extendedDue()) : Optional.empty();
    }

    /** What holds from each day on, up to the next: one step for a day on which something becomes otherwise. */
    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>(days.length);
        Course course = extended ? new Course() : null; // without an extension the codes say it all
        int before = Tier.NOT_REPORTED.ordinal();
        LocalDate dueBefore = null;
        for (int i = 0; i < days.length; i++) {
            if (course != null) {
                course.apply(entries[i], requestOf(entries[i]));
            }
            if (i + 1 < days.length && days[i + 1] == days[i]) {
                continue;
            }
            LocalDate due = course == null ? null : course.extendedDue();
            if (codes[i] != before || !Objects.equals(due, dueBefore)) {
                standings.add(new Standing(
                        entries[i].happenedOn(),
                        TIERS[codes[i] & TIER_BITS],
                        (codes[i] & ACCEPTED) != 0,
                        (codes[i] & CLOSED_OUT) != 0,
                        Optional.ofNullable(due)));
                before = codes[i];
                dueBefore = due;
            }
        }
        return standings;
    }

    /** What was known to hold on each day, if every entry is in effect from the day it is reported. */
    List<Standing> knownStandings() {
        Entry[] reported = entries.clone();
        Arrays.sort(reported, Comparator.comparing(Entry::reportedOn)); // stable, so in the declared order within a day
        List<Standing> standings = new ArrayList<>(reported.length);
        Course course = new Course();
        Entry last = null; // the last in the declared order that is known so far
        int known = 0;
        while (known < reported.length) {
            LocalDate day = reported[known].reportedOn();
            int next = known;
            boolean inOrder = true;
            for (; next < reported.length && reported[next].reportedOn().equals(day); next++) {
                inOrder &= last == null || History.DECLARED_ORDER.compare(last, reported[next]) < 0;
                last = inOrder ? reported[next] : last;
            }
            if (inOrder) {
                for (int i = known; i < next; i++) {
                    course.apply(reported[i], requestOf(reported[i]));
                }
            } else {
                course = courseAsKnown(day);
            }
            known = next;
            add(standings, day, course);
        }
        return standings;
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

    Course courseUntil(LocalDate asOf) {
        Course course = new Course();
        int count = countUntil(asOf);
        for (int i = 0; i < count; i++) {
            course.apply(entries[i], requestOf(entries[i]));
        }
        return course;
    }
}

package org.rectification.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.Fact.ExtensionDecided;

/**
 * The entries in effect of one subject, in their declared order, with the tier after each: so that a tier on a date is
 * a short search that makes nothing.
 */
final class Timeline {

    private static final @Nullable LocalDate[] NO_DUES = {};

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
    private final @Nullable LocalDate[]
            dues; // the extended due date after each; none where none was granted, as for most

    /** Takes the entries in effect in their declared order, and the extension requests in effect by id. */
    Timeline(List<Entry> inEffect, Map<EntryId, Entry> requests) {
        this.inEffect = List.copyOf(inEffect);
        this.entries = inEffect.toArray(Entry[]::new);
        this.days = new long[entries.length];
        this.codes = new byte[entries.length];
        this.marks = new int[entries.length];
        this.requests = requests;
        Course course = new Course();
        @Nullable LocalDate[] granted = new @Nullable LocalDate[entries.length];
        boolean extended = false;
        for (int i = 0; i < entries.length; i++) {
            course.apply(entries[i], requestOf(entries[i]));
            granted[i] = course.extendedDue();
            extended |= granted[i] != null;
            marks[i] = course.marks();
            days[i] = pack(entries[i].happenedOn());
            codes[i] = (byte) (course.tier().ordinal()
                    | (course.isAccepted() ? ACCEPTED : 0)
                    | (course.isClosedOut() ? CLOSED_OUT : 0));
        }
        this.dues = extended ? granted : NO_DUES;
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
        if (dues.length == 0) {
            return Optional.empty();
        }
        int count = countUntil(asOf);
        return count == 0 ? Optional.empty() : Optional.ofNullable(dues[count - 1]);
    }

    /** What holds from each day on, up to the next: one step for a day on which something becomes otherwise. */
    List<Standing> standings() {
        return standings(Entry::happenedOn);
    }

    /** The steps, where the entries take effect in their declared order on days that never go back. */
    private List<Standing> standings(Function<Entry, LocalDate> effective) {
        List<Standing> standings = new ArrayList<>(entries.length);
        int before = Tier.NOT_REPORTED.ordinal();
        LocalDate dueBefore = null;
        for (int i = 0; i < entries.length; i++) {
            LocalDate day = effective.apply(entries[i]);
            if (i + 1 < entries.length && effective.apply(entries[i + 1]).equals(day)) {
                continue;
            }
            LocalDate due = dues.length == 0 ? null : dues[i];
            if (codes[i] != before || !Objects.equals(due, dueBefore)) {
                standings.add(new Standing(
                        day,
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

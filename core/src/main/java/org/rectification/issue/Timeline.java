package org.rectification.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final Entry[] entries;
    private final long[] days; // year, month and day packed so that they compare as dates do
    private final byte[] codes; // what holds after each entry
    private final Map<EntryId, Entry> requests;
    private final boolean extended; // whether any extension was decided: few issues have one, every rate asks

    /** Takes the entries in effect in their declared order, and the extension requests in effect by id. */
    Timeline(List<Entry> inEffect, Map<EntryId, Entry> requests) {
        this.entries = inEffect.toArray(Entry[]::new);
        this.days = new long[entries.length];
        this.codes = new byte[entries.length];
        this.requests = requests;
        Course course = new Course();
        boolean decided = false;
        for (int i = 0; i < entries.length; i++) {
            course.apply(entries[i], requestOf(entries[i]));
            decided |= course.extendedDue() != null;
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
        return List.of(entries).subList(0, countUntil(asOf));
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

    State stateOn(LocalDate asOf) {
        return courseUntil(asOf).state();
    }

    Optional<LocalDate> extendedDueOn(LocalDate asOf) {
        return extended ? Optional.ofNullable(courseUntil(asOf).extendedDue()) : Optional.empty();
    }

    /** The days after whose last entry something else holds than before. */
    List<LocalDate> changes() {
        List<LocalDate> changes = new ArrayList<>(days.length);
        int before = Tier.NOT_REPORTED.ordinal();
        boolean decided = false; // a decision gives a date of its own, which the codes do not hold
        for (int i = 0; i < days.length; i++) {
            decided |= extended && entries[i].fact() instanceof ExtensionDecided;
            boolean endsItsDay = i + 1 == days.length || days[i + 1] != days[i];
            if (endsItsDay && (decided || codes[i] != before)) {
                changes.add(entries[i].happenedOn());
                before = codes[i];
                decided = false;
            }
        }
        return changes;
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

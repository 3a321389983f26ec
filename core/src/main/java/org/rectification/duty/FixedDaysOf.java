package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Truth;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;

/**
 * The fixed days of a duty under all its versions, and for which of them something counts that was done: the first by
 * which it is not too late or, after the last, that one. Only the days of versions that were in force by then are
 * considered, so that no act counts for two days, and none for a rule that came later.
 */
final class FixedDaysOf {

    private record Due(LocalDate day, DutyVersion version) {

        Timing.FixedDays timing() {
            return (Timing.FixedDays) version.timing();
        }

        boolean isInForceBy(LocalDate on) {
            return version.inForce().flatMap(DateSpan::first).stream().noneMatch(on::isBefore);
        }
    }

    /** The first and the last of the days that something may count for. */
    private record Place(int first, int last) {

        static final Place NONE = new Place(-1, -1);
    }

    private final Limits limits;
    private final List<Due> dues = new ArrayList<>();
    private final Map<Integer, Limit> found = new HashMap<>();
    private final Map<RecordId, Place> places = new HashMap<>();

    FixedDaysOf(Duty duty, Limits limits) {
        this.limits = limits;
        for (DutyVersion version : duty.inOrder()) {
            for (LocalDate day : ((Timing.FixedDays) version.timing()).days()) {
                if (version.inForce().stream().allMatch(inForce -> inForce.contains(day))) {
                    dues.add(new Due(day, version));
                }
            }
        }
    }

    int size() {
        return dues.size();
    }

    LocalDate day(int i) {
        return dues.get(i).day();
    }

    Limit limit(int i) {
        Due due = dues.get(i);
        return found.computeIfAbsent(
                i, key -> limits.ofDay(due.timing(), due.day(), due.version().sources()));
    }

    /** Returns whether something counts for one of the days. */
    Truth isFor(OversightRecord record, int i, DutyRecords records) {
        Place place = places.computeIfAbsent(record.id(), key -> placeOf(record, records));
        if (i < place.first() || i > place.last()) {
            return Truth.NO;
        }
        return place.first() == place.last() ? Truth.YES : Truth.UNDECIDABLE;
    }

    /**
     * A report counts by the last day of the period it states, and for none of the days if its correction moves it to
     * another of them, for which the correction counts.
     */
    private Place placeOf(OversightRecord record, DutyRecords records) {
        LocalDate first = record.happenedWithin().first().orElseThrow();
        LocalDate last = record.happenedBy();
        if (record.act() instanceof Act.ReportReceived report) {
            LocalDate end = report.period().last().orElseThrow();
            Place place = new Place(indexOf(end, first, true), indexOf(end, last, false));
            Optional<LocalDate> corrected = records.correctedPeriodOf(record).flatMap(DateSpan::last);
            return corrected.stream().allMatch(other -> indexOf(other, last, false) == place.last())
                    ? place
                    : Place.NONE;
        }
        Place place = new Place(indexOf(first, first, true), indexOf(last, last, false));
        return place.first() != place.last() && DutyRecords.isStanding(record) ? Place.NONE : place;
    }

    /**
     * The number of the due day that something of a day counts for if it was done on another; -1 for none.
     *
     * @param movesFar whether a due day that is moved beyond the calendar is moved past that day, which is not known
     */
    private int indexOf(LocalDate day, LocalDate done, boolean movesFar) {
        int last = -1;
        for (int i = 0; i < dues.size() && dues.get(i).isInForceBy(done); i++) {
            last = i;
            boolean isInTime = limit(i).latest().map(due -> !day.isAfter(due)).orElse(movesFar);
            if (!day.isAfter(dues.get(i).day()) || isInTime) {
                return i;
            }
        }
        return last;
    }
}

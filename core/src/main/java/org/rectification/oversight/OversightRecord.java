package org.rectification.oversight;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyId;

/**
 * One thing that was done from outside an issue to see it rectified (督导、报告、公开): a measure of supervision, a report
 * received, a round, a review, a disclosure. On two axes: when it happened and when it was reported.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * OversightRecord circular = OversightRecord.builder(RecordId.of("gx-circular-1"))
 *         .act(new Act.MeasureTaken(SupervisionMeasure.CIRCULAR, Optional.empty()))
 *         .happenedWithin(DateSpan.parse("2017-09-01/2017-09-30"))
 *         .addBy(BodyId.of("gx-office"))
 *         .addConcerns(Concern.of(IssueId.of("gx-1")))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class OversightRecord permits OversightRecordBuilder.ImmutableOversightRecord {

    OversightRecord() {}

    /**
     * Starts a record; act and days must be given.
     *
     * @param id the record's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static OversightRecordBuilder builder(RecordId id) {
        return new OversightRecordBuilder().id(id);
    }

    /**
     * Returns the record's id.
     *
     * @return the id, unique among the records of the register
     */
    public abstract RecordId id();

    /**
     * Returns what was done.
     *
     * @return the act
     */
    public abstract Act act();

    /**
     * Returns the days within which it happened: one day where the day is known, a month or a year where no more is
     * stated, the days of a stay.
     *
     * @return the span, with both ends
     */
    public abstract DateSpan happenedWithin();

    /**
     * Returns the day it became known to the keeper of the register.
     *
     * @return the day, not before it may have happened; the last of its days unless given
     */
    @Value.Default
    public LocalDate reportedOn() {
        return happenedWithin().last().orElse(LocalDate.MAX); // an open end is a fault of its own
    }

    /**
     * Returns the bodies that did it.
     *
     * @return their ids, the first leading; perhaps none
     */
    public abstract List<BodyId> by();

    /**
     * Returns the bodies it was done to: who was written to, visited, reported to.
     *
     * @return their ids, perhaps none
     */
    public abstract List<BodyId> to();

    /**
     * Returns the issues it is about, or the parts, measures and key steps of them.
     *
     * @return the concerns, perhaps none
     */
    public abstract List<Concern> concerns();

    /**
     * Returns the record this one replaces.
     *
     * @return its id, if this is a correction
     */
    public abstract Optional<RecordId> corrects();

    /**
     * Returns where it is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns this record about other things.
     *
     * @param concerns the issues it is about, or parts, measures and key steps of them
     * @return the record with them
     * @throws NullPointerException if a concern is null
     */
    public abstract OversightRecord withConcerns(Iterable<? extends Concern> concerns);

    /**
     * Returns the day by which it had surely happened.
     *
     * @return the last of its days
     */
    public final LocalDate happenedBy() {
        return happenedWithin().last().orElseThrow();
    }

    /**
     * Returns the record that no longer counts if this one does.
     *
     * @return the one it corrects or withdraws, if it does
     */
    public final Optional<RecordId> replaces() {
        return act() instanceof Act.Withdrawn withdrawn ? Optional.of(withdrawn.record()) : corrects();
    }

    /**
     * Returns the records that this one is only possible with: those it corrects, withdraws, assesses or follows up.
     *
     * @return their ids, perhaps none
     */
    public final List<RecordId> restsOn() {
        List<RecordId> ids = new ArrayList<>();
        replaces().ifPresent(ids::add);
        if (act() instanceof Act.ReportAssessed assessed) {
            ids.add(assessed.report());
        } else if (act() instanceof Act.FollowedUp followedUp) {
            ids.add(followedUp.raised());
        }
        return List.copyOf(ids);
    }

    /**
     * Returns the records that count: without those that another that counts corrects or withdraws, and without the
     * withdrawals themselves. A withdrawn correction lets what it corrected count again.
     *
     * @param records the records, no two with one id, none resting on itself through others
     * @return an unmodifiable list in the same order
     * @throws NullPointerException if the list or a record is null
     */
    public static List<OversightRecord> inEffect(List<OversightRecord> records) {
        Set<RecordId> out = replaced(Checks.notNull(records, "records"));
        return records.stream()
                .filter(record -> !out.contains(record.id()) && !(record.act() instanceof Act.Withdrawn))
                .toList();
    }

    /** Those that another in effect corrects or withdraws. What nothing speaks about is settled first. */
    private static Set<RecordId> replaced(List<OversightRecord> records) {
        Map<RecordId, OversightRecord> byId = new HashMap<>();
        Map<RecordId, Integer> unsettled = new HashMap<>(); // how many that replace it are not settled
        for (OversightRecord record : records) {
            byId.put(record.id(), record);
            record.replaces().ifPresent(id -> unsettled.merge(id, 1, Integer::sum));
        }
        Deque<OversightRecord> settled = new ArrayDeque<>();
        records.stream().filter(record -> !unsettled.containsKey(record.id())).forEach(settled::add);
        Set<RecordId> out = new HashSet<>();
        Set<RecordId> withdrawn =
                new HashSet<>(); // a record that is corrected still replaces what it did, a withdrawn one not
        while (!settled.isEmpty()) {
            OversightRecord record = settled.remove();
            if (record.replaces().isEmpty()) {
                continue;
            }
            RecordId target = record.replaces().get();
            if (!withdrawn.contains(record.id())) {
                out.add(target);
                if (record.act() instanceof Act.Withdrawn) {
                    withdrawn.add(target);
                }
            }
            OversightRecord next = byId.get(target);
            if (unsettled.merge(target, -1, Integer::sum) == 0 && next != null) {
                settled.add(next);
            }
        }
        return out;
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("record");
        faults.require(
                happenedWithin().lengthInDays().isPresent(),
                OversightFault.OPEN_DAYS,
                Place.of("happenedWithin"),
                "id",
                id(),
                "days",
                happenedWithin());
        happenedWithin()
                .first()
                .ifPresent(first -> faults.require(
                        !reportedOn().isBefore(first),
                        OversightFault.REPORTED_BEFORE_HAPPENED,
                        Place.of("reportedOn"),
                        "first",
                        first,
                        "reported",
                        reportedOn()));
        faults.require(!restsOn().contains(id()), OversightFault.RESTS_ON_ITSELF, Place.of("id"), "id", id());
        faults.require(
                corrects().isEmpty() || !(act() instanceof Act.Withdrawn),
                OversightFault.WITHDRAWAL_CORRECTS,
                Place.of("corrects"),
                "id",
                id());
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("OversightRecord", id(), act(), happenedWithin(), OneLine.with("corrects", corrects()));
    }
}

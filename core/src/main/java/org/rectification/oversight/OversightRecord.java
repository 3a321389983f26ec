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
import org.rectification.issue.IssueSubject;
import org.rectification.responsibility.BodyId;

/**
 * An act of oversight on rectification (督导、报告、公开): a supervision measure, a report received, a round, a review, a
 * disclosure. A record has the days on which the act happened and the day it was reported.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * OversightRecord circular = OversightRecord.builder(RecordId.of("gx-circular-1"))
 *         .act(new Act.MeasureTaken(SupervisionMeasure.CIRCULAR, Optional.empty()))
 *         .happenedWithin(DateSpan.parse("2017-09-01/2017-09-30"))
 *         .addBy(BodyId.of("gx-office"))
 *         .addConcerns(IssueSubject.of(IssueId.of("gx-1")))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class OversightRecord permits GeneratedOversightRecordBuilder.ImmutableOversightRecord {

    OversightRecord() {}

    /**
     * Returns a builder of a record; act and days are required.
     *
     * @param id the record's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static OversightRecordBuilder builder(RecordId id) {
        return new GeneratedOversightRecordBuilder().id(id);
    }

    /**
     * Returns the record's id.
     *
     * @return the id, unique among the records of the register
     */
    public abstract RecordId id();

    /**
     * Returns the act: what was done from outside.
     *
     * @return the act
     */
    public abstract Act act();

    /**
     * Returns the span that contains the day of the act: a single day if known, a month or a year if no more is stated,
     * or the days of a stay.
     *
     * @return the span, with both ends
     */
    public abstract DateSpan happenedWithin();

    /**
     * Returns the day the act was reported to the keeper of the register.
     *
     * @return the day, not before the act may have happened; by default the last of its days
     */
    @Value.Default
    public LocalDate reportedOn() {
        return happenedWithin().last().orElse(LocalDate.MAX); // an open end is reported as a separate fault
    }

    /**
     * Returns the bodies that performed the act.
     *
     * @return their ids, the leading body first; possibly empty
     */
    public abstract List<BodyId> by();

    /**
     * Returns the addressees: the bodies written to, visited or reported to.
     *
     * @return their ids, possibly empty
     */
    public abstract List<BodyId> to();

    /**
     * Returns the issues concerned, or their parts, measures and key steps.
     *
     * @return the concerns, possibly empty
     */
    public abstract List<IssueSubject> concerns();

    /**
     * Returns the record that this one corrects.
     *
     * @return its id, if this record is a correction
     */
    public abstract Optional<RecordId> corrects();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this record with other concerns.
     *
     * @param concerns the issues concerned, or their parts, measures and key steps
     * @return the record with the concerns
     * @throws NullPointerException if a concern is null
     */
    public abstract OversightRecord withConcerns(Iterable<? extends IssueSubject> concerns);

    /**
     * Returns the day by which the act had certainly happened.
     *
     * @return the last of its days
     */
    public final LocalDate happenedBy() {
        return happenedWithin().last().orElseThrow();
    }

    /**
     * Returns the record that this one replaces while it is in effect.
     *
     * @return the record it corrects or withdraws, if any
     */
    public final Optional<RecordId> replaces() {
        return act() instanceof Act.Withdrawn withdrawn ? Optional.of(withdrawn.record()) : corrects();
    }

    /**
     * Returns the records that this one depends on: those it corrects, withdraws, assesses or follows up.
     *
     * @return their ids, possibly empty
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
     * Returns the records in effect: all records except withdrawals and those that another record in effect corrects or
     * withdraws. If a correction is withdrawn, the record it corrected is in effect again.
     *
     * @param records the records, with unique ids and without circular dependencies
     * @return an unmodifiable list in the same order
     * @throws NullPointerException if the list or a record is null
     */
    public static List<OversightRecord> inEffect(List<OversightRecord> records) {
        Set<RecordId> out = replaced(Checks.notNull(records, "records"));
        return records.stream()
                .filter(record -> !out.contains(record.id()) && !(record.act() instanceof Act.Withdrawn))
                .toList();
    }

    /**
     * Returns the records in effect whose acts had certainly happened by the end of a day. Corrections and withdrawals
     * count whatever the day of their own: what a later record corrects or withdraws was not so on the day either.
     *
     * @param records the records, with unique ids and without circular dependencies
     * @param asOf the day, included
     * @return an unmodifiable list in the same order
     * @throws NullPointerException if an argument or a record is null
     */
    public static List<OversightRecord> inEffect(List<OversightRecord> records, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return inEffect(records).stream()
                .filter(record -> !record.happenedBy().isAfter(asOf))
                .toList();
    }

    /**
     * The records that another record in effect corrects or withdraws. Records that no other record replaces are
     * settled first.
     */
    private static Set<RecordId> replaced(List<OversightRecord> records) {
        Map<RecordId, OversightRecord> byId = new HashMap<>();
        Map<RecordId, Integer> unsettled = new HashMap<>(); // the number of records replacing it that are not settled
        for (OversightRecord record : records) {
            byId.put(record.id(), record);
            record.replaces().ifPresent(id -> unsettled.merge(id, 1, Integer::sum));
        }
        Deque<OversightRecord> settled = new ArrayDeque<>();
        records.stream().filter(record -> !unsettled.containsKey(record.id())).forEach(settled::add);
        Set<RecordId> out = new HashSet<>();
        Set<RecordId> withdrawn =
                new HashSet<>(); // a corrected record still replaces its own target, a withdrawn one does not
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

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends OversightRecordBuilder permits GeneratedOversightRecordBuilder {}
}

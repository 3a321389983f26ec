package org.rectification.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;

/**
 * A complaint handed down for an answer (信访件、举报件), with the day it was received and the day it was reported. A letter
 * may contain several matters and may repeat an earlier letter; letters and matters are therefore counted separately,
 * and duplicates are marked.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Complaint complaint = Complaint.builder(ComplaintId.of("gx-1"))
 *         .receivedOn(LocalDate.of(2016, 7, 20))
 *         .reportedOn(LocalDate.of(2016, 7, 20))
 *         .addEvents(ComplaintEvent.of(ComplaintEvent.Kind.FOUND_FOUNDED, LocalDate.of(2016, 7, 25)))
 *         .build();
 * complaint.outcomeOn(LocalDate.of(2016, 7, 31));    // Optional[FOUNDED]
 * complaint.statusOn(LocalDate.of(2016, 7, 31));     // OPEN
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Complaint permits GeneratedComplaintBuilder.ImmutableComplaint {

    Complaint() {}

    /**
     * Returns a builder of a complaint; both days are required.
     *
     * @param id the complaint's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static ComplaintBuilder builder(ComplaintId id) {
        return new GeneratedComplaintBuilder().id(id);
    }

    /**
     * Returns the complaint's id.
     *
     * @return the id
     */
    public abstract ComplaintId id();

    /**
     * Returns the batch in which it was handed down.
     *
     * @return the batch's id, if it belongs to one
     */
    public abstract Optional<ComplaintBatchId> batch();

    /**
     * Returns the inspection it was made to.
     *
     * @return the inspection's id, if stated
     */
    public abstract Optional<InspectionId> inspection();

    /**
     * Returns the day it was received.
     *
     * @return the day
     */
    public abstract LocalDate receivedOn();

    /**
     * Returns the day the receipt was reported to the keeper of the register.
     *
     * @return the day, not before the day of receipt
     */
    public abstract LocalDate reportedOn();

    /**
     * Returns the place the complaint is about.
     *
     * @return the place, if stated
     */
    public abstract Optional<LocalText> place();

    /**
     * Returns the number of matters in the letter.
     *
     * @return the number, at least 1; absent if not stated, and then counted as one
     */
    public abstract OptionalInt matters();

    /**
     * Returns the complaint that this one repeats.
     *
     * @return the id of the earlier complaint, if this one is a duplicate
     */
    public abstract Optional<ComplaintId> duplicateOf();

    /**
     * Returns the issues the complaint is about.
     *
     * @return their ids, possibly empty
     */
    public abstract List<IssueId> issues();

    /**
     * Returns the events of the complaint, in the order of the days.
     *
     * @return the events, possibly empty
     */
    public abstract List<ComplaintEvent> events();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    abstract Complaint withEvents(Iterable<? extends ComplaintEvent> events);

    abstract Complaint withIssues(Iterable<? extends IssueId> issues);

    abstract Complaint withBatch(Optional<? extends ComplaintBatchId> batch);

    abstract Complaint withDuplicateOf(Optional<? extends ComplaintId> duplicateOf);

    /**
     * Returns the outcome of the check by the end of a day.
     *
     * @param asOf the day, included
     * @return the last outcome; empty if there is none yet
     * @throws NullPointerException if the day is null
     */
    public final Optional<ComplaintOutcome> outcomeOn(LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        ComplaintOutcome outcome = null;
        for (ComplaintEvent event : events()) {
            if (event.happenedOn().isAfter(asOf)) {
                break;
            }
            outcome = switch (event.kind()) {
                case FOUND_FOUNDED -> ComplaintOutcome.FOUNDED;
                case FOUND_PARTLY_FOUNDED -> ComplaintOutcome.PARTLY_FOUNDED;
                case FOUND_UNFOUNDED -> ComplaintOutcome.UNFOUNDED;
                case PROVISIONALLY_CLOSED, CLOSED, REOPENED -> outcome;
            };
        }
        return Optional.ofNullable(outcome);
    }

    /**
     * Returns the status at the end of a day.
     *
     * @param asOf the day, included
     * @return open unless it was closed and not reopened
     * @throws NullPointerException if the day is null
     */
    public final ComplaintStatus statusOn(LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        ComplaintStatus status = ComplaintStatus.OPEN;
        for (ComplaintEvent event : events()) {
            if (event.happenedOn().isAfter(asOf)) {
                break;
            }
            status = switch (event.kind()) {
                case PROVISIONALLY_CLOSED -> ComplaintStatus.PROVISIONALLY_CLOSED;
                case CLOSED -> ComplaintStatus.CLOSED;
                case REOPENED -> ComplaintStatus.OPEN;
                case FOUND_FOUNDED, FOUND_PARTLY_FOUNDED, FOUND_UNFOUNDED -> status;
            };
        }
        return status;
    }

    /**
     * Returns this complaint as it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return the complaint with the events reported by then; empty if it was not known
     * @throws NullPointerException if the date is null
     */
    public final Optional<Complaint> asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        if (reportedOn().isAfter(date)) {
            return Optional.empty();
        }
        return Optional.of(withEvents(events().stream()
                .filter(event -> !event.reportedOn().isAfter(date))
                .toList()));
    }

    /**
     * Returns this complaint without dangling references.
     *
     * @param batches tests whether a referenced id exists
     * @param complaints tests whether a referenced id exists
     * @param issues tests whether a referenced id exists
     * @return the complaint
     * @throws NullPointerException if an argument is null
     */
    public final Complaint referringTo(
            Predicate<ComplaintBatchId> batches, Predicate<ComplaintId> complaints, Predicate<IssueId> issues) {
        Checks.notNull(batches, "batches");
        Checks.notNull(complaints, "complaints");
        Checks.notNull(issues, "issues");
        return withBatch(batch().filter(batches))
                .withDuplicateOf(duplicateOf().filter(complaints))
                .withIssues(issues().stream().filter(issues).toList());
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("complaint");
        faults.require(
                !reportedOn().isBefore(receivedOn()),
                ComplaintFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                receivedOn(),
                "reported",
                reportedOn());
        matters()
                .ifPresent(number ->
                        faults.require(number >= 1, ComplaintFault.NO_MATTER, Place.of("matters"), "value", number));
        faults.require(
                !duplicateOf().equals(Optional.of(id())),
                ComplaintFault.DUPLICATE_OF_ITSELF,
                Place.of("duplicateOf"),
                "id",
                id());
        LocalDate before = receivedOn();
        for (int i = 0; i < events().size(); i++) {
            LocalDate day = events().get(i).happenedOn();
            Place place = Place.of("events").at(i).at("happenedOn");
            faults.require(
                    !day.isBefore(receivedOn()),
                    ComplaintFault.EVENT_BEFORE_RECEIPT,
                    place,
                    "received",
                    receivedOn(),
                    "day",
                    day);
            faults.require(
                    day.isBefore(receivedOn()) || !day.isBefore(before),
                    ComplaintFault.EVENTS_OUT_OF_ORDER,
                    place,
                    "day",
                    day,
                    "before",
                    before);
            before = day.isBefore(before) ? before : day;
        }
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "Complaint", id(), place(), "received " + receivedOn(), OneLine.count(events().size(), "event"));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ComplaintBuilder permits GeneratedComplaintBuilder {}
}

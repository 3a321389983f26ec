package org.rectification.issue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyId;

/**
 * A dated fact of a history, with the day it happened and the day it was reported.
 *
 * <p>Immutable and thread-safe. Two entries are equal if all their parts are.
 *
 * <pre>{@code
 * Entry done = Entry.of(EntryId.of("e7"), Subject.of(KeyStepId.of("s1.2")),
 *                 new Fact.ProgressReported(Tier.COMPLETE), LocalDate.of(2018, 1, 5))
 *         .reported(LocalDate.of(2018, 1, 8))
 *         .statedBy(BodyId.of("ganzhou"));
 * }</pre>
 *
 * @since 0.1.0
 */
public abstract sealed class Entry {

    /** The highest order within a day. */
    public static final int MAX_ORDER = 1_000;

    private final EntryId id;
    private final Subject subject;
    private final Fact fact;
    private final LocalDate happenedOn;
    private final LocalDate reportedOn;
    private final @Nullable BodyId by;
    private final @Nullable EntryId corrects;

    private Entry(
            EntryId id,
            Subject subject,
            Fact fact,
            LocalDate happenedOn,
            LocalDate reportedOn,
            @Nullable BodyId by,
            @Nullable EntryId corrects) {
        this.id = id;
        this.subject = subject;
        this.fact = fact;
        this.happenedOn = happenedOn;
        this.reportedOn = reportedOn;
        this.by = by;
        this.corrects = corrects;
    }

    /** An entry without an order within its day, as most are. */
    private static final class Unordered extends Entry {

        Unordered(
                EntryId id,
                Subject subject,
                Fact fact,
                LocalDate happenedOn,
                LocalDate reportedOn,
                @Nullable BodyId by,
                @Nullable EntryId corrects) {
            super(id, subject, fact, happenedOn, reportedOn, by, corrects);
        }

        @Override
        int orderOrZero() {
            return 0;
        }
    }

    /** An entry with an order within its day. A class of its own, so that other entries need no memory for it. */
    private static final class Ordered extends Entry {

        private final int order;

        Ordered(
                EntryId id,
                Subject subject,
                Fact fact,
                LocalDate happenedOn,
                LocalDate reportedOn,
                @Nullable BodyId by,
                @Nullable EntryId corrects,
                int order) {
            super(id, subject, fact, happenedOn, reportedOn, by, corrects);
            this.order = order;
        }

        @Override
        int orderOrZero() {
            return order;
        }
    }

    /**
     * Returns an entry from all its parts.
     *
     * @param id the entry's id
     * @param subject the subject of the fact
     * @param fact the fact
     * @param happenedOn the day it happened
     * @param reportedOn the day it was reported
     * @param by the body that states it
     * @param corrects the entry that this one corrects
     * @param order the order within its day, see {@link #inOrder}
     * @return the entry
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException with every fault: it was reported before it happened, corrects
     *     itself, requests an exception or requires a class-wide search whose last day precedes the day it happened,
     *     states a class-wide search of something other than the issue as a whole, or has an order out of range
     */
    public static Entry of(
            EntryId id,
            Subject subject,
            Fact fact,
            LocalDate happenedOn,
            LocalDate reportedOn,
            Optional<BodyId> by,
            Optional<EntryId> corrects,
            OptionalInt order) {
        Checks.notNull(id, "id");
        Checks.notNull(subject, "subject");
        Checks.notNull(fact, "fact");
        Checks.notNull(happenedOn, "happenedOn");
        Checks.notNull(reportedOn, "reportedOn");
        BodyId author = Checks.notNull(by, "by").orElse(null);
        EntryId corrected = Checks.notNull(corrects, "corrects").orElse(null);
        Checks.notNull(order, "order");
        Faults faults = Faults.of("entry");
        faults.require(
                !reportedOn.isBefore(happenedOn),
                IssueFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                happenedOn,
                "reported",
                reportedOn);
        faults.require(!id.equals(corrected), IssueFault.CORRECTS_ITSELF, Place.of("corrects"), "id", id);
        if (fact instanceof Fact.ExceptionRequested requested
                && requested.lastDay().isPresent()) {
            faults.require(
                    !requested.lastDay().get().isBefore(happenedOn),
                    IssueFault.EXCEPTION_ENDS_BEFORE_START,
                    Place.of("fact").at("lastDay"),
                    "start",
                    happenedOn,
                    "last",
                    requested.lastDay().get());
        }
        checkSearch(subject, fact, happenedOn, faults);
        if (order.isPresent()) {
            faults.require(
                    order.getAsInt() >= 1 && order.getAsInt() <= MAX_ORDER,
                    IssueFault.ORDER_OUT_OF_RANGE,
                    Place.of("order"),
                    "most",
                    MAX_ORDER,
                    "value",
                    order.getAsInt());
        }
        faults.throwIfAny();
        return order.isPresent()
                ? new Ordered(id, subject, fact, happenedOn, reportedOn, author, corrected, order.getAsInt())
                : new Unordered(id, subject, fact, happenedOn, reportedOn, author, corrected);
    }

    private static void checkSearch(Subject subject, Fact fact, LocalDate happenedOn, Faults faults) {
        boolean isSearch = fact instanceof Fact.ClassWideSearchRequired || fact instanceof Fact.ClassWideSearchDone;
        faults.require(
                !isSearch || subject.kind() == Subject.Kind.ISSUE,
                IssueFault.SEARCH_NOT_OF_ISSUE,
                Place.of("subject"),
                "what",
                subject);
        if (fact instanceof Fact.ClassWideSearchRequired required
                && required.due().isPresent()) {
            faults.require(
                    !required.due().get().isBefore(happenedOn),
                    IssueFault.SEARCH_DUE_BEFORE_REQUIRED,
                    Place.of("fact").at("due"),
                    "required",
                    happenedOn,
                    "due",
                    required.due().get());
        }
    }

    /**
     * Returns an entry reported on the day it happened, with no author.
     *
     * @param id the entry's id
     * @param subject the subject of the fact
     * @param fact the fact
     * @param happenedOn the day it happened
     * @return the entry
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the fact does not suit the subject or the day, as for
     *     {@link #of(EntryId, Subject, Fact, LocalDate, LocalDate, Optional, Optional, OptionalInt)}
     */
    public static Entry of(EntryId id, Subject subject, Fact fact, LocalDate happenedOn) {
        return of(id, subject, fact, happenedOn, happenedOn, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * Returns this entry with another fact.
     *
     * @param stated the fact
     * @return the entry
     * @throws NullPointerException if the fact is null
     * @throws org.rectification.base.InvalidValueException if the fact does not suit the subject or the day, as for
     *     {@link #of(EntryId, Subject, Fact, LocalDate, LocalDate, Optional, Optional, OptionalInt)}
     */
    public final Entry withFact(Fact stated) {
        return of(id, subject, Checks.notNull(stated, "stated"), happenedOn, reportedOn, by(), corrects(), order());
    }

    /**
     * Returns this entry with another day of report.
     *
     * @param date the day, not before it happened
     * @return the entry
     * @throws NullPointerException if the date is null
     * @throws org.rectification.base.InvalidValueException if the day precedes the day it happened
     */
    public final Entry reported(LocalDate date) {
        return of(id, subject, fact, happenedOn, Checks.notNull(date, "date"), by(), corrects(), order());
    }

    /**
     * Returns this entry with its author.
     *
     * @param body the body that states it
     * @return the entry
     * @throws NullPointerException if the body is null
     */
    public final Entry statedBy(BodyId body) {
        return of(
                id,
                subject,
                fact,
                happenedOn,
                reportedOn,
                Optional.of(Checks.notNull(body, "body")),
                corrects(),
                order());
    }

    /**
     * Returns this entry as a correction of another: from the day this entry is reported, the other no longer counts.
     *
     * @param entry the entry to correct
     * @return the entry
     * @throws NullPointerException if the entry is null
     * @throws org.rectification.base.InvalidValueException if it is this entry
     */
    public final Entry correcting(EntryId entry) {
        return of(
                id, subject, fact, happenedOn, reportedOn, by(), Optional.of(Checks.notNull(entry, "entry")), order());
    }

    /**
     * Returns this entry with an order within its day. Entries of one day without an order come first, in the declared
     * order; then those with one, in ascending order.
     *
     * @param order the order, from 1 to {@link #MAX_ORDER}
     * @return the entry
     * @throws org.rectification.base.InvalidValueException if the order is out of range
     */
    public final Entry inOrder(int order) {
        return of(id, subject, fact, happenedOn, reportedOn, by(), corrects(), OptionalInt.of(order));
    }

    /**
     * Returns the entry's id, which is unique in its history.
     *
     * @return the id
     */
    public EntryId id() {
        return id;
    }

    /**
     * Returns the subject of the fact.
     *
     * @return the issue as a whole, or one of its parts, measures or key steps
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the fact.
     *
     * @return the fact
     */
    public Fact fact() {
        return fact;
    }

    /**
     * Returns the day it happened.
     *
     * @return the day
     */
    public LocalDate happenedOn() {
        return happenedOn;
    }

    /**
     * Returns the day it was reported.
     *
     * @return the day, not before the day it happened
     */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    /**
     * Returns the body that states the fact.
     *
     * @return the body, if known
     */
    public Optional<BodyId> by() {
        return Optional.ofNullable(by);
    }

    /**
     * Returns the entry that this one corrects.
     *
     * @return its id; absent if this entry is no correction
     */
    public Optional<EntryId> corrects() {
        return Optional.ofNullable(corrects);
    }

    /**
     * Returns the order of the entry within its day (同日次序), for facts of one day whose order is known.
     *
     * @return the order, from 1 to {@link #MAX_ORDER}; absent if the declared order by kind holds
     */
    public OptionalInt order() {
        return orderOrZero() == 0 ? OptionalInt.empty() : OptionalInt.of(orderOrZero());
    }

    abstract int orderOrZero();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Entry that
                && id.equals(that.id)
                && subject.equals(that.subject)
                && fact.equals(that.fact)
                && happenedOn.equals(that.happenedOn)
                && reportedOn.equals(that.reportedOn)
                && Objects.equals(by, that.by)
                && Objects.equals(corrects, that.corrects)
                && orderOrZero() == that.orderOrZero();
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id, subject, fact, happenedOn, reportedOn, by, corrects, orderOrZero());
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "Entry",
                id,
                subject.id().isPresent() ? subject : "",
                fact,
                happenedOn,
                reportedOn.equals(happenedOn) ? "" : "reported " + reportedOn);
    }
}

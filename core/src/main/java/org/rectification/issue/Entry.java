package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyId;

/**
 * A dated fact of a history, with the day it happened and the day it was reported.
 *
 * <pre>{@code
 * Entry done = Entry.of(EntryId.of("e7"), Subject.of(KeyStepId.of("s1.2")),
 *                 new Fact.ProgressReported(Tier.COMPLETE), LocalDate.of(2018, 1, 5))
 *         .reported(LocalDate.of(2018, 1, 8))
 *         .statedBy(BodyId.of("ganzhou"));
 * }</pre>
 *
 * @param id the entry's id, unique in its history
 * @param subject the subject of the fact
 * @param fact the fact
 * @param happenedOn the day it happened
 * @param reportedOn the day it was reported, not before the day it happened
 * @param by the body that states it, if known
 * @param corrects the entry that this one corrects, if it is a correction
 * @since 0.1.0
 */
public record Entry(
        EntryId id,
        Subject subject,
        Fact fact,
        LocalDate happenedOn,
        LocalDate reportedOn,
        Optional<BodyId> by,
        Optional<EntryId> corrects) {

    /**
     * Makes an entry from all its parts.
     *
     * @param id the entry's id
     * @param subject the subject of the fact
     * @param fact the fact
     * @param happenedOn the day it happened
     * @param reportedOn the day it was reported
     * @param by the body that states it
     * @param corrects the entry that this one corrects
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if it was reported before it happened, or corrects itself
     */
    public Entry {
        Checks.notNull(id, "id");
        Checks.notNull(subject, "subject");
        Checks.notNull(fact, "fact");
        Checks.notNull(happenedOn, "happenedOn");
        Checks.notNull(reportedOn, "reportedOn");
        Checks.notNull(by, "by");
        Checks.notNull(corrects, "corrects");
        Faults faults = Faults.of("entry");
        faults.require(
                !reportedOn.isBefore(happenedOn),
                IssueFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                happenedOn,
                "reported",
                reportedOn);
        faults.require(!corrects.equals(Optional.of(id)), IssueFault.CORRECTS_ITSELF, Place.of("corrects"), "id", id);
        faults.throwIfAny();
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
     */
    public static Entry of(EntryId id, Subject subject, Fact fact, LocalDate happenedOn) {
        return new Entry(id, subject, fact, happenedOn, happenedOn, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this entry with another day of report.
     *
     * @param date the day, not before it happened
     * @return the entry
     * @throws NullPointerException if the date is null
     * @throws org.rectification.base.InvalidValueException if the day precedes the day it happened
     */
    public Entry reported(LocalDate date) {
        return new Entry(id, subject, fact, happenedOn, Checks.notNull(date, "date"), by, corrects);
    }

    /**
     * Returns this entry with its author.
     *
     * @param body the body that states it
     * @return the entry
     * @throws NullPointerException if the body is null
     */
    public Entry statedBy(BodyId body) {
        return new Entry(
                id, subject, fact, happenedOn, reportedOn, Optional.of(Checks.notNull(body, "body")), corrects);
    }

    /**
     * Returns this entry as a correction of another: from the day this entry is reported, the other no longer counts.
     *
     * @param entry the entry to correct
     * @return the entry
     * @throws NullPointerException if the entry is null
     * @throws org.rectification.base.InvalidValueException if it is this entry
     */
    public Entry correcting(EntryId entry) {
        return new Entry(id, subject, fact, happenedOn, reportedOn, by, Optional.of(Checks.notNull(entry, "entry")));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "Entry",
                id,
                subject.id().isPresent() ? subject : "",
                fact,
                happenedOn,
                reportedOn.equals(happenedOn) ? "" : "reported " + reportedOn);
    }
}

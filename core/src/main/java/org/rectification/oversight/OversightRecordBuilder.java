package org.rectification.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.issue.IssueSubject;
import org.rectification.responsibility.BodyId;

/**
 * Builds an {@link OversightRecord}; {@link OversightRecord#builder} starts one with its id. The other attributes may
 * be set in any order and more than once. {@code act} and {@code happenedWithin} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class OversightRecordBuilder permits OversightRecord.Builder {

    OversightRecordBuilder() {}

    /**
     * Sets the act: what was done from outside; required.
     *
     * @param act what was done from outside
     * @return this builder
     */
    public abstract OversightRecordBuilder act(Act act);

    /**
     * Sets the days within which it happened: one day where the day is known, a month or a year where no more is
     * stated, the days of a stay; required.
     *
     * @param happenedWithin the days within which it happened
     * @return this builder
     */
    public abstract OversightRecordBuilder happenedWithin(DateSpan happenedWithin);

    /**
     * Sets the day it became known to the keeper of the register.
     *
     * @param reportedOn the day it became known to the keeper of the register
     * @return this builder
     */
    public abstract OversightRecordBuilder reportedOn(LocalDate reportedOn);

    /**
     * Adds to the bodies that did it.
     *
     * @param added the bodies to add
     * @return this builder
     */
    public abstract OversightRecordBuilder addBy(BodyId... added);

    /**
     * Sets the bodies that did it, replacing those set before.
     *
     * @param by the bodies
     * @return this builder
     */
    public abstract OversightRecordBuilder by(Iterable<? extends BodyId> by);

    /**
     * Adds to the addressees: the bodies written to, visited or reported to.
     *
     * @param added the bodies to add
     * @return this builder
     */
    public abstract OversightRecordBuilder addTo(BodyId... added);

    /**
     * Sets the addressees: the bodies written to, visited or reported to, replacing those set before.
     *
     * @param to the bodies
     * @return this builder
     */
    public abstract OversightRecordBuilder to(Iterable<? extends BodyId> to);

    /**
     * Adds to the issues concerned, or their parts, measures and key steps.
     *
     * @param added the issues, parts, measures or key steps to add
     * @return this builder
     */
    public abstract OversightRecordBuilder addConcerns(IssueSubject... added);

    /**
     * Sets the issues concerned, or their parts, measures and key steps, replacing those set before.
     *
     * @param concerns the issues, parts, measures or key steps
     * @return this builder
     */
    public abstract OversightRecordBuilder concerns(Iterable<? extends IssueSubject> concerns);

    /**
     * Sets the record that this one corrects.
     *
     * @param corrects the record that this one corrects
     * @return this builder
     */
    public abstract OversightRecordBuilder corrects(RecordId corrects);

    /**
     * Sets or clears the record that this one corrects, see {@link #corrects(RecordId)}.
     *
     * @param corrects the record that this one corrects; empty for none
     * @return this builder
     */
    public abstract OversightRecordBuilder corrects(Optional<? extends RecordId> corrects);

    /**
     * Adds to the sources of the record.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract OversightRecordBuilder addSources(Citation... added);

    /**
     * Sets the sources of the record, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract OversightRecordBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract OversightRecord build();
}

package org.rectification.accountability;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;

/**
 * Builds an {@link AccountabilityAction}; {@link AccountabilityAction#builder} starts one with its id. The other
 * attributes may be set in any order and more than once. {@code kind}, {@code subject}, {@code happenedOn} and
 * {@code reportedOn} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class AccountabilityActionBuilder permits AccountabilityAction.Builder {

    AccountabilityActionBuilder() {}

    /**
     * Sets the kind of action; required.
     *
     * @param kind the kind of action
     * @return this builder
     */
    public abstract AccountabilityActionBuilder kind(ActionKind kind);

    /**
     * Sets the person or unit; required.
     *
     * @param subject the person or unit
     * @return this builder
     */
    public abstract AccountabilityActionBuilder subject(AccountableSubject subject);

    /**
     * Sets the day it was decided and took effect; required.
     *
     * @param happenedOn the day it was decided and took effect
     * @return this builder
     */
    public abstract AccountabilityActionBuilder happenedOn(LocalDate happenedOn);

    /**
     * Sets the day it was reported to the keeper of the register; required.
     *
     * @param reportedOn the day it was reported to the keeper of the register
     * @return this builder
     */
    public abstract AccountabilityActionBuilder reportedOn(LocalDate reportedOn);

    /**
     * Sets the body that decided the action.
     *
     * @param by the body that decided the action
     * @return this builder
     */
    public abstract AccountabilityActionBuilder by(BodyId by);

    /**
     * Sets or clears the body that decided the action, see {@link #by(BodyId)}.
     *
     * @param by the body that decided the action; empty for none
     * @return this builder
     */
    public abstract AccountabilityActionBuilder by(Optional<? extends BodyId> by);

    /**
     * Sets the clue that led to the action.
     *
     * @param clue the clue that led to the action
     * @return this builder
     */
    public abstract AccountabilityActionBuilder clue(ClueId clue);

    /**
     * Sets or clears the clue that led to the action, see {@link #clue(ClueId)}.
     *
     * @param clue the clue that led to the action; empty for none
     * @return this builder
     */
    public abstract AccountabilityActionBuilder clue(Optional<? extends ClueId> clue);

    /**
     * Sets the inspection it belongs to.
     *
     * @param inspection the inspection it belongs to
     * @return this builder
     */
    public abstract AccountabilityActionBuilder inspection(InspectionId inspection);

    /**
     * Sets or clears the inspection it belongs to, see {@link #inspection(InspectionId)}.
     *
     * @param inspection the inspection it belongs to; empty for none
     * @return this builder
     */
    public abstract AccountabilityActionBuilder inspection(Optional<? extends InspectionId> inspection);

    /**
     * Adds to the issues it is about.
     *
     * @param added the issues to add
     * @return this builder
     */
    public abstract AccountabilityActionBuilder addIssues(IssueId... added);

    /**
     * Sets the issues it is about, replacing those set before.
     *
     * @param issues the issues
     * @return this builder
     */
    public abstract AccountabilityActionBuilder issues(Iterable<? extends IssueId> issues);

    /**
     * Sets the action that this one corrects.
     *
     * @param corrects the action that this one corrects
     * @return this builder
     */
    public abstract AccountabilityActionBuilder corrects(ActionId corrects);

    /**
     * Sets or clears the action that this one corrects, see {@link #corrects(ActionId)}.
     *
     * @param corrects the action that this one corrects; empty for none
     * @return this builder
     */
    public abstract AccountabilityActionBuilder corrects(Optional<? extends ActionId> corrects);

    /**
     * Sets the day a report withdrew this record: as known from then on, there was no such action.
     *
     * @param withdrawnOn the day a report withdrew this record
     * @return this builder
     */
    public abstract AccountabilityActionBuilder withdrawnOn(LocalDate withdrawnOn);

    /**
     * Sets or clears the day a report withdrew this record, see {@link #withdrawnOn(LocalDate)}.
     *
     * @param withdrawnOn the day a report withdrew this record; empty for none
     * @return this builder
     */
    public abstract AccountabilityActionBuilder withdrawnOn(Optional<? extends LocalDate> withdrawnOn);

    /**
     * Adds to the sources of the record.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract AccountabilityActionBuilder addSources(Citation... added);

    /**
     * Sets the sources of the record, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract AccountabilityActionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract AccountabilityAction build();
}

package org.rectification.register;

import java.util.Optional;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.Clue;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorReading;
import org.rectification.issue.Category;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.Severity;
import org.rectification.mechanism.Mechanism;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.OversightRecord;
import org.rectification.plan.Phase;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.Post;

/**
 * Builds a {@link Register}; {@link Register#builder} starts one with its title. The other attributes may be set in
 * any order and more than once. {@code origin} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class RegisterBuilder permits Register.Builder {

    RegisterBuilder() {}

    /**
     * Sets the origin of the rows; required.
     *
     * @param origin the origin of the rows
     * @return this builder
     */
    public abstract RegisterBuilder origin(Origin origin);

    /**
     * Sets a note on the origin: which rows were constructed, and which totals they agree with.
     *
     * @param originNote a note on the origin
     * @return this builder
     */
    public abstract RegisterBuilder originNote(LocalText originNote);

    /**
     * Sets or clears a note on the origin, see {@link #originNote(LocalText)}.
     *
     * @param originNote a note on the origin; empty for none
     * @return this builder
     */
    public abstract RegisterBuilder originNote(Optional<? extends LocalText> originNote);

    /**
     * Adds to the documents the register is based on.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract RegisterBuilder addSources(Citation... added);

    /**
     * Sets the documents the register is based on, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract RegisterBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Adds to the bodies.
     *
     * @param added the bodies to add
     * @return this builder
     */
    public abstract RegisterBuilder addBodies(Body... added);

    /**
     * Sets the bodies, replacing those set before.
     *
     * @param bodies the bodies
     * @return this builder
     */
    public abstract RegisterBuilder bodies(Iterable<? extends Body> bodies);

    /**
     * Adds to the posts.
     *
     * @param added the posts to add
     * @return this builder
     */
    public abstract RegisterBuilder addPosts(Post... added);

    /**
     * Sets the posts, replacing those set before.
     *
     * @param posts the posts
     * @return this builder
     */
    public abstract RegisterBuilder posts(Iterable<? extends Post> posts);

    /**
     * Adds to the inspections.
     *
     * @param added the inspections to add
     * @return this builder
     */
    public abstract RegisterBuilder addInspections(Inspection... added);

    /**
     * Sets the inspections, replacing those set before.
     *
     * @param inspections the inspections
     * @return this builder
     */
    public abstract RegisterBuilder inspections(Iterable<? extends Inspection> inspections);

    /**
     * Adds to the categories.
     *
     * @param added the categories to add
     * @return this builder
     */
    public abstract RegisterBuilder addCategories(Category... added);

    /**
     * Sets the categories, replacing those set before.
     *
     * @param categories the categories
     * @return this builder
     */
    public abstract RegisterBuilder categories(Iterable<? extends Category> categories);

    /**
     * Adds to the scale of severities, the gravest first.
     *
     * @param added the severities to add
     * @return this builder
     */
    public abstract RegisterBuilder addSeverities(Severity... added);

    /**
     * Sets the scale of severities, the gravest first, replacing those set before.
     *
     * @param severities the severities
     * @return this builder
     */
    public abstract RegisterBuilder severities(Iterable<? extends Severity> severities);

    /**
     * Adds to the phases, in the order of the plan.
     *
     * @param added the phases to add
     * @return this builder
     */
    public abstract RegisterBuilder addPhases(Phase... added);

    /**
     * Sets the phases, in the order of the plan, replacing those set before.
     *
     * @param phases the phases
     * @return this builder
     */
    public abstract RegisterBuilder phases(Iterable<? extends Phase> phases);

    /**
     * Adds to the issues, in the order of the source.
     *
     * @param added the issues to add
     * @return this builder
     */
    public abstract RegisterBuilder addIssues(Issue... added);

    /**
     * Sets the issues, in the order of the source, replacing those set before.
     *
     * @param issues the issues
     * @return this builder
     */
    public abstract RegisterBuilder issues(Iterable<? extends Issue> issues);

    /**
     * Adds to the published totals.
     *
     * @param added the published totals to add
     * @return this builder
     */
    public abstract RegisterBuilder addAggregates(AggregateRecord... added);

    /**
     * Sets the published totals, replacing those set before.
     *
     * @param aggregates the published totals
     * @return this builder
     */
    public abstract RegisterBuilder aggregates(Iterable<? extends AggregateRecord> aggregates);

    /**
     * Adds to the matters handed over for accountability.
     *
     * @param added the clues to add
     * @return this builder
     */
    public abstract RegisterBuilder addClues(Clue... added);

    /**
     * Sets the matters handed over for accountability, replacing those set before.
     *
     * @param clues the clues
     * @return this builder
     */
    public abstract RegisterBuilder clues(Iterable<? extends Clue> clues);

    /**
     * Adds to the actions against persons and units, corrections and what they correct among them.
     *
     * @param added the actions to add
     * @return this builder
     */
    public abstract RegisterBuilder addActions(AccountabilityAction... added);

    /**
     * Sets the actions against persons and units, corrections and what they correct among them, replacing those set
     * before.
     *
     * @param actions the actions
     * @return this builder
     */
    public abstract RegisterBuilder actions(Iterable<? extends AccountabilityAction> actions);

    /**
     * Adds to the batches of complaints.
     *
     * @param added the complaint batches to add
     * @return this builder
     */
    public abstract RegisterBuilder addComplaintBatches(ComplaintBatch... added);

    /**
     * Sets the batches of complaints, replacing those set before.
     *
     * @param complaintBatches the complaint batches
     * @return this builder
     */
    public abstract RegisterBuilder complaintBatches(Iterable<? extends ComplaintBatch> complaintBatches);

    /**
     * Adds to the complaints.
     *
     * @param added the complaints to add
     * @return this builder
     */
    public abstract RegisterBuilder addComplaints(Complaint... added);

    /**
     * Sets the complaints, replacing those set before.
     *
     * @param complaints the complaints
     * @return this builder
     */
    public abstract RegisterBuilder complaints(Iterable<? extends Complaint> complaints);

    /**
     * Adds to the lasting rules, plans and bodies, as listed by the sources.
     *
     * @param added the mechanisms to add
     * @return this builder
     */
    public abstract RegisterBuilder addMechanisms(Mechanism... added);

    /**
     * Sets the lasting rules, plans and bodies, as listed by the sources, replacing those set before.
     *
     * @param mechanisms the mechanisms
     * @return this builder
     */
    public abstract RegisterBuilder mechanisms(Iterable<? extends Mechanism> mechanisms);

    /**
     * Adds to the indicators.
     *
     * @param added the indicators to add
     * @return this builder
     */
    public abstract RegisterBuilder addIndicators(Indicator... added);

    /**
     * Sets the indicators, replacing those set before.
     *
     * @param indicators the indicators
     * @return this builder
     */
    public abstract RegisterBuilder indicators(Iterable<? extends Indicator> indicators);

    /**
     * Adds to the readings of the indicators.
     *
     * @param added the readings to add
     * @return this builder
     */
    public abstract RegisterBuilder addReadings(IndicatorReading... added);

    /**
     * Sets the readings of the indicators, replacing those set before.
     *
     * @param readings the readings
     * @return this builder
     */
    public abstract RegisterBuilder readings(Iterable<? extends IndicatorReading> readings);

    /**
     * Adds to the records of oversight: supervision measures, reports received, rounds, disclosures.
     *
     * @param added the records to add
     * @return this builder
     */
    public abstract RegisterBuilder addRecords(OversightRecord... added);

    /**
     * Sets the records of oversight: supervision measures, reports received, rounds, disclosures, replacing those set
     * before.
     *
     * @param records the records
     * @return this builder
     */
    public abstract RegisterBuilder records(Iterable<? extends OversightRecord> records);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Register build();
}

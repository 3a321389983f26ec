package org.rectification.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.Clue;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorReading;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Entry;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.mechanism.Mechanism;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;

/**
 * The register (台账): inspections, issues, bodies and records. A register never changes; adding a fact returns a new
 * one.
 *
 * <p>Ids are unique in the register, and every reference has a target in it. Facts that contradict each other or a
 * policy are accepted: they are findings, not faults.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2018, 1, 6);
 * Register later = register.with(IssueId.of("gx-1"), entry);
 * later.issues().get(0).tierOn(day);                 // COMPLETE
 * later.asKnown(day).issues().get(0).tierOn(day);    // NOT_REPORTED // it was reported two days later
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Register permits GeneratedRegisterBuilder.ImmutableRegister {

    Register() {}

    /**
     * Returns a builder of a register; the origin is required.
     *
     * @param title the register's title
     * @return a builder
     * @throws NullPointerException if the title is null
     */
    public static RegisterBuilder builder(LocalText title) {
        return new GeneratedRegisterBuilder().title(title);
    }

    /**
     * Returns the register's title.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the origin of the rows.
     *
     * @return the origin
     */
    public abstract Origin origin();

    /**
     * Returns a note on the origin: which rows were constructed, and which totals they agree with.
     *
     * @return the note, if there is one
     */
    public abstract Optional<LocalText> originNote();

    /**
     * Returns the documents the register is based on.
     *
     * @return an unmodifiable list
     */
    public abstract List<Citation> sources();

    /**
     * Returns the bodies.
     *
     * @return an unmodifiable list
     */
    public abstract List<Body> bodies();

    /**
     * Returns the posts.
     *
     * @return an unmodifiable list
     */
    public abstract List<Post> posts();

    /**
     * Returns the inspections.
     *
     * @return an unmodifiable list
     */
    public abstract List<Inspection> inspections();

    /**
     * Returns the categories.
     *
     * @return an unmodifiable list
     */
    public abstract List<Category> categories();

    /**
     * Returns the scale of severities, the gravest first.
     *
     * @return an unmodifiable list, empty if the register has no scale
     */
    public abstract List<Severity> severities();

    /**
     * Returns the phases, in the order of the plan.
     *
     * @return an unmodifiable list
     */
    public abstract List<Phase> phases();

    /**
     * Returns the issues, in the order of the source.
     *
     * @return an unmodifiable list
     */
    public abstract List<Issue> issues();

    /**
     * Returns the published totals.
     *
     * @return an unmodifiable list
     */
    public abstract List<AggregateRecord> aggregates();

    /**
     * Returns the matters handed over for accountability.
     *
     * @return an unmodifiable list
     */
    public abstract List<Clue> clues();

    /**
     * Returns the actions against persons and units, including corrections and corrected actions.
     *
     * @return an unmodifiable list
     */
    public abstract List<AccountabilityAction> actions();

    /**
     * Returns the batches of complaints.
     *
     * @return an unmodifiable list
     */
    public abstract List<ComplaintBatch> complaintBatches();

    /**
     * Returns the complaints.
     *
     * @return an unmodifiable list
     */
    public abstract List<Complaint> complaints();

    /**
     * Returns the lasting rules, plans and bodies, as listed by the sources.
     *
     * @return an unmodifiable list
     */
    public abstract List<Mechanism> mechanisms();

    /**
     * Returns the indicators.
     *
     * @return an unmodifiable list
     */
    public abstract List<Indicator> indicators();

    /**
     * Returns the readings of the indicators.
     *
     * @return an unmodifiable list
     */
    public abstract List<IndicatorReading> readings();

    /**
     * Returns the records of oversight: supervision measures, reports received, rounds, disclosures.
     *
     * @return an unmodifiable list
     */
    public abstract List<OversightRecord> records();

    /**
     * Returns this register with other records of oversight.
     *
     * @param records the records
     * @return the register with the records
     * @throws NullPointerException if a record is null
     * @throws org.rectification.base.InvalidValueException if an id occurs twice or a reference has no target
     */
    public abstract Register withRecords(Iterable<? extends OversightRecord> records);

    /**
     * Returns this register with other issues.
     *
     * @param issues the issues
     * @return the register with the issues
     * @throws NullPointerException if an issue is null
     * @throws org.rectification.base.InvalidValueException if an id occurs twice or a reference has no target
     */
    public abstract Register withIssues(Iterable<? extends Issue> issues);

    abstract Register withInspections(Iterable<? extends Inspection> inspections);

    abstract Register withAggregates(Iterable<? extends AggregateRecord> aggregates);

    abstract Register withClues(Iterable<? extends Clue> clues);

    abstract Register withActions(Iterable<? extends AccountabilityAction> actions);

    abstract Register withComplaintBatches(Iterable<? extends ComplaintBatch> complaintBatches);

    abstract Register withComplaints(Iterable<? extends Complaint> complaints);

    abstract Register withMechanisms(Iterable<? extends Mechanism> mechanisms);

    abstract Register withReadings(Iterable<? extends IndicatorReading> readings);

    /**
     * Whether issues may end by going into themselves through others. In a register as known on an earlier day they
     * may: an end is in force that was later taken back.
     */
    @Value.Default
    @Value.Auxiliary
    boolean allowsCirclesOfEnds() {
        return false;
    }

    abstract Register withAllowsCirclesOfEnds(boolean allowsCirclesOfEnds);

    /** Derived from the other attributes, so not part of equality. */
    @Value.Derived
    @Value.Auxiliary
    ById byId() {
        return ById.of(this);
    }

    /**
     * Returns the body with an id.
     *
     * @param id the id
     * @return the body, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Body> body(BodyId id) {
        return Optional.ofNullable(byId().bodies().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the post with an id.
     *
     * @param id the id
     * @return the post, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Post> post(PostId id) {
        return Optional.ofNullable(byId().posts().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the inspection with an id.
     *
     * @param id the id
     * @return the inspection, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Inspection> inspection(InspectionId id) {
        return Optional.ofNullable(byId().inspections().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the category with an id.
     *
     * @param id the id
     * @return the category, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Category> category(CategoryId id) {
        return Optional.ofNullable(byId().categories().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the severity with an id.
     *
     * @param id the id
     * @return the severity, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Severity> severity(SeverityId id) {
        return Optional.ofNullable(byId().severities().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the phase with an id.
     *
     * @param id the id
     * @return the phase, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Phase> phase(PhaseId id) {
        return Optional.ofNullable(byId().phases().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the issue with an id.
     *
     * @param id the id
     * @return the issue, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<Issue> issue(IssueId id) {
        return Optional.ofNullable(byId().issues().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the record of oversight with an id.
     *
     * @param id the id
     * @return the record of oversight, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<OversightRecord> record(RecordId id) {
        return Optional.ofNullable(byId().records().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the published total with an id.
     *
     * @param id the id
     * @return the published total, if it is in the register
     * @throws NullPointerException if the id is null
     */
    public final Optional<AggregateRecord> aggregate(RecordId id) {
        return Optional.ofNullable(byId().aggregates().get(Checks.notNull(id, "id")));
    }

    /**
     * Returns a body and all bodies below it, by the parents given in the register.
     *
     * @param top the body
     * @return its id and those of all bodies below it, in the order of the register
     * @throws NullPointerException if the id is null
     * @throws IllegalArgumentException if the body is not in the register
     */
    public final Set<BodyId> bodiesUnder(BodyId top) {
        if (body(Checks.notNull(top, "top")).isEmpty()) {
            throw new IllegalArgumentException("body must be on the register, but was " + top);
        }
        Map<BodyId, List<BodyId>> below = new HashMap<>();
        for (Body body : bodies()) {
            body.parent()
                    .ifPresent(parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(body.id()));
        }
        Set<BodyId> found = new HashSet<>();
        Deque<BodyId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            BodyId next = open.remove();
            found.add(next);
            open.addAll(below.getOrDefault(next, List.of()));
        }
        return bodiesWhere(body -> found.contains(body.id()));
    }

    /**
     * Returns the bodies of a level.
     *
     * @param level the level
     * @return their ids, in the order of the register, possibly empty
     * @throws NullPointerException if the level is null
     */
    public final Set<BodyId> bodiesAt(BodyLevel level) {
        Checks.notNull(level, "level");
        return bodiesWhere(body -> body.level() == level);
    }

    private Set<BodyId> bodiesWhere(Predicate<Body> isMeant) {
        Set<BodyId> ids = new LinkedHashSet<>();
        bodies().stream().filter(isMeant).map(Body::id).forEach(ids::add);
        return Collections.unmodifiableSet(ids);
    }

    /**
     * Returns the inspections of an area.
     *
     * @param area the inspected area, as named in the register
     * @return their ids, in the order of the register, possibly empty
     * @throws NullPointerException if the area is null
     */
    public final List<InspectionId> inspectionsOf(LocalText area) {
        Checks.notNull(area, "area");
        return inspections().stream()
                .filter(inspection -> inspection.area().equals(area))
                .map(Inspection::id)
                .toList();
    }

    /**
     * Returns this register with an issue added, or replacing the one with the same id.
     *
     * @param issue the issue
     * @return the register with the issue
     * @throws NullPointerException if the issue is null
     * @throws org.rectification.base.InvalidValueException if it refers to something that is not in the register
     */
    public final Register with(Issue issue) {
        Checks.notNull(issue, "issue");
        List<Issue> changed = new ArrayList<>(issues());
        if (issue(issue.id()).isPresent()) {
            changed.replaceAll(old -> old.id().equals(issue.id()) ? issue : old);
        } else {
            changed.add(issue);
        }
        return withIssues(changed);
    }

    /**
     * Returns this register with an additional entry.
     *
     * @param id the id of the issue
     * @param entry the entry
     * @return the register with the entry
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue is not in the register
     * @throws org.rectification.base.InvalidValueException if the entry is not valid for the issue or the register
     */
    public final Register with(IssueId id, Entry entry) {
        Checks.notNull(entry, "entry");
        Issue issue = issue(id)
                .orElseThrow(() -> new IllegalArgumentException("issue must be on the register, but was " + id));
        return with(issue.with(entry));
    }

    /**
     * Returns this register with an additional record of oversight.
     *
     * @param record the record
     * @return the register with the record
     * @throws NullPointerException if the record is null
     * @throws org.rectification.base.InvalidValueException if its id is in use or it refers to something that is not in
     *     the register
     */
    public final Register with(OversightRecord record) {
        List<OversightRecord> more = new ArrayList<>(records());
        more.add(Checks.notNull(record, "record"));
        return withRecords(more);
    }

    /**
     * Returns this register as it was known at the end of a day: without later reports (entries, records, actions,
     * steps of clues, complaints and their events, totals, mechanisms, readings), without issues raised later, without
     * the day of a later feedback, and without references to what is removed. Values without a day of report remain:
     * inspections, bodies, phases, indicators.
     *
     * @param date the day; reports of that day are known
     * @return the register as known
     * @throws NullPointerException if the date is null
     */
    public final Register asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        return new Known(date).of(this);
    }

    @Value.Check
    void check() {
        References.check(this);
    }

    @Override
    public final String toString() {
        return OneLine.of("Register", title(), origin(), OneLine.count(issues().size(), "issue"));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends RegisterBuilder permits GeneratedRegisterBuilder {}
}

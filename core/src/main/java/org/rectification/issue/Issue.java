package org.rectification.issue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.PhaseId;
import org.rectification.plan.RelativeLimit;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * A finding to be rectified (问题), with its plan, its responsibility chain and its history.
 *
 * <p>An issue has no status field. Use {@link #stateOn} for the state on a date, and {@link #asKnown} first for the
 * state as known on a date.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity. Ids of parts,
 * measures and key steps are unique in the issue. No deadline of the issue or of its parts counts from the {@linkplain
 * LimitStart#isOutcome() completion or close-out} of the issue, which they have to precede; one of a measure or a key step
 * may.
 *
 * <pre>{@code
 * Issue issue = Issue.builder(IssueId.of("gx-1"))
 *         .title(LocalText.chinese("考核失之于宽"))
 *         .inspection(InspectionId.of("central-2016-guangxi"))
 *         .deadline(Deadline.parse("2017年底前"))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Issue permits GeneratedIssueBuilder.ImmutableIssue {

    Issue() {}

    /**
     * Returns a builder of an issue; title, inspection and deadline are required.
     *
     * @param id the issue's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static IssueBuilder builder(IssueId id) {
        return new GeneratedIssueBuilder().id(id);
    }

    /**
     * Returns the issue's id.
     *
     * @return the id
     */
    public abstract IssueId id();

    /**
     * Returns the title of the issue.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the inspection with this finding.
     *
     * @return the inspection's id
     */
    public abstract InspectionId inspection();

    /**
     * Returns the number under which the issue was published, as printed ("第47项", "类一(一)").
     *
     * @return the number, 1 to 100 characters, if there is one
     */
    public abstract Optional<String> number();

    /**
     * Returns the category of the issue.
     *
     * @return the category's id, if there is one
     */
    public abstract Optional<CategoryId> category();

    /**
     * Returns the severity of the issue (严重程度), as an entry of the scale of the register.
     *
     * @return the severity's id; absent if it is not stated
     */
    public abstract Optional<SeverityId> severity();

    /**
     * Returns the day the issue was entered in the register. Before that day it belongs to no population.
     *
     * @return the day, included; absent if it was in the register from the start
     */
    public abstract Optional<LocalDate> raisedOn();

    /**
     * Returns the deadline of the issue, as set by the plan. An extension does not change it; see {@link #dueOn}.
     *
     * @return the deadline
     */
    public abstract Deadline deadline();

    /**
     * Returns the phase of the plan the issue belongs to.
     *
     * @return the phase's id, if there is one
     */
    public abstract Optional<PhaseId> phase();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    PhaseId filedUnder() {
        return phase().orElse(null);
    }

    /**
     * Returns the objective (整改目标).
     *
     * @return the objective, if stated
     */
    public abstract Optional<LocalText> objective();

    /**
     * Returns the measures, in the order of the plan.
     *
     * @return an unmodifiable list
     */
    public abstract List<Measure> measures();

    /**
     * Returns the parts by place or by matter, in the order of the source.
     *
     * @return an unmodifiable list, empty if the issue is not divided
     */
    public abstract List<Part> parts();

    /**
     * Returns the responsibility chain of the issue.
     *
     * @return the chain, possibly empty
     */
    @Value.Default
    public ResponsibilityChain chain() {
        return ResponsibilityChain.none();
    }

    /**
     * Returns the issue of an earlier round that this issue continues (结转).
     *
     * @return its id, if there is one
     */
    public abstract Optional<IssueId> carriedOverFrom();

    /**
     * Returns the earlier issue whose matter this issue finds again (重复问题). Unlike an issue that was carried over, this
     * one is a finding of its own; see {@code org.rectification.completion.RepeatRate}.
     *
     * @return its id, if there is one
     */
    public abstract Optional<IssueId> repeats();

    /**
     * Returns the history of the issue, its parts, measures and key steps.
     *
     * @return the history
     */
    @Value.Default
    public History history() {
        return History.empty();
    }

    /**
     * Returns the sources of the issue.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this issue with another history.
     *
     * @param history the history
     * @return the issue with it
     * @throws NullPointerException if the history is null
     * @throws org.rectification.base.InvalidValueException if an entry has a subject that the issue does not have, ends
     *     something before the issue was raised, ends it by going into this issue, or finds this issue by its own
     *     class-wide search
     */
    public abstract Issue withHistory(History history);

    /**
     * Returns this issue with an additional entry in its history.
     *
     * @param entry the entry
     * @return the issue with it
     * @throws NullPointerException if the entry is null
     * @throws org.rectification.base.InvalidValueException if the entry is not valid in the history as for {@link
     *     History#with}, or not valid in this issue as for {@link #withHistory}
     */
    public final Issue with(Entry entry) {
        return withHistory(history().with(entry));
    }

    /**
     * Returns this issue as it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return the issue without later reports
     * @throws NullPointerException if the date is null
     */
    public final Issue asKnown(LocalDate date) {
        return withHistory(history().asKnown(date));
    }

    /**
     * Returns whether the issue is on the register on a day.
     *
     * @param date the day
     * @return false if the issue was raised later
     * @throws NullPointerException if the date is null
     */
    public final boolean isRaisedOn(LocalDate date) {
        return raisedDay() <= PackedDay.of(Checks.notNull(date, "date"));
    }

    /**
     * Returns the state of the issue as a whole at the end of a day.
     *
     * @param asOf the day, included
     * @return the state
     * @throws NullPointerException if the date is null
     */
    public final State stateOn(LocalDate asOf) {
        return history().stateOf(Subject.issue(), asOf);
    }

    /**
     * Returns the tier of the issue as a whole at the end of a day, without creating a state.
     *
     * @param asOf the day, included
     * @return the tier
     * @throws NullPointerException if the date is null
     */
    public final Tier tierOn(LocalDate asOf) {
        return Tier.of(standingOn(asOf));
    }

    /** The state at the end of a day in packed form, as a {@link PackedStanding}. */
    int standingOn(LocalDate asOf) {
        return lastDay() <= PackedDay.of(Checks.notNull(asOf, "asOf"))
                ? lastStanding()
                : timeline().standingOn(asOf);
    }

    @Value.Derived
    @Value.Auxiliary
    Standings standings() {
        return timeline().standings();
    }

    /** The standings by what was known on each day. */
    Standings standingsAsKnown() {
        Standings found = standingsFoundAsKnown();
        return found == null ? history().standingsAsKnownOf(Subject.issue()) : found;
    }

    /** The same; absent if the history is long, so that they are computed on first use. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Standings standingsFoundAsKnown() {
        return history().foundAsKnownOf(Subject.issue());
    }

    /**
     * Returns the due date of the issue as a whole, by the plan and the extensions granted up to a day.
     *
     * @param asOf the day, included
     * @return the last day, included; absent if the plan has no date and no extension has been granted
     * @throws NullPointerException if the date is null
     */
    public final Optional<LocalDate> dueOn(LocalDate asOf) {
        Optional<LocalDate> extended = history().extendedDueOf(Subject.issue(), asOf);
        return extended.isPresent() ? extended : deadline().due();
    }

    /**
     * Returns whether an extension of the issue as a whole has ever been in force.
     *
     * @return true if an extension gives its due date on some day
     */
    public final boolean isExtended() {
        return lastDueSince() != PackedDay.BEFORE_ALL;
    }

    /**
     * Returns whether the issue as a whole is due on or before a day (到期), by the plan and the extensions granted up to
     * then: whether {@link #dueOn} is not after that day.
     *
     * @param asOf the day, included
     * @return true if it is due; false also if it has no due date
     * @throws NullPointerException if the date is null
     */
    public final boolean isDueBy(LocalDate asOf) {
        long day = PackedDay.of(Checks.notNull(asOf, "asOf"));
        if (lastDueSince() <= day) {
            return dueDayInTheEnd() <= day;
        }
        Optional<LocalDate> due = dueOn(asOf);
        return due.isPresent() && !due.get().isAfter(asOf);
    }

    /**
     * Returns the end in force of a subject at the end of a day: its own, or else, unless it is complete, that of the
     * measure of a key step, or else that of the issue as a whole. Completion and close-out are no such end.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included
     * @return the entry that states the end; its subject is what was ended
     * @throws NullPointerException if an argument is null
     */
    public final Optional<Entry> endOf(Subject subject, LocalDate asOf) {
        return nearest(subject, asOf, State::end)
                .filter(end -> end.subject().equals(subject) || history().tierOf(subject, asOf) != Tier.COMPLETE);
    }

    /**
     * Returns the exception in force for a subject at the end of a day: its own, or else that of the measure of a key
     * step, or else that of the issue as a whole.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included
     * @return the entry of the request that was granted; its subject is what the exception is for
     * @throws NullPointerException if an argument is null
     */
    public final Optional<Entry> exceptionOf(Subject subject, LocalDate asOf) {
        return nearest(subject, asOf, state -> state.isExceptedOn(asOf) ? state.exception() : Optional.empty());
    }

    /**
     * Returns the suspensions that hold for a subject and have begun by the end of a day: its own, those of the measure
     * of a key step, and those of the issue as a whole.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included
     * @return an unmodifiable list in the order of days, each suspension once, including those that have been resumed
     * @throws NullPointerException if an argument is null
     */
    public final List<Suspension> suspensionsOf(Subject subject, LocalDate asOf) {
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return history().recordsSuspension() ? history().suspensionsOf(upwardsFrom(subject), asOf) : List.of();
    }

    /**
     * Returns the day of the first dispatch that holds for a subject (交办): of its own dispatches, or else of those of the
     * measure of a key step, or else of those of the issue as a whole, the first by the end of a day and after the last
     * sending back of the subject or of one of these.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included
     * @return the day; absent if there was no dispatch, or it was sent back since
     * @throws NullPointerException if an argument is null
     */
    public final Optional<LocalDate> dispatchedOn(Subject subject, LocalDate asOf) {
        return history().firstSinceSentBack(Fact.Kind.DISPATCHED, upwardsFrom(subject), asOf);
    }

    /**
     * Returns the day of the first receipt that holds for a subject (接收): of its own receipts, or else of those of the
     * measure of a key step, or else of those of the issue as a whole, the first by the end of a day and after the last
     * sending back of the subject or of one of these.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included
     * @return the day; absent if there was no receipt, or it was sent back since
     * @throws NullPointerException if an argument is null
     */
    public final Optional<LocalDate> receivedOn(Subject subject, LocalDate asOf) {
        return history().firstSinceSentBack(Fact.Kind.RECEIVED, upwardsFrom(subject), asOf);
    }

    private Optional<Entry> nearest(Subject subject, LocalDate asOf, Function<State, Optional<Entry>> found) {
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        if (!history().isAnyEndedOrExcepted()) {
            return Optional.empty();
        }
        return upwardsFrom(subject).stream()
                .map(each -> found.apply(history().stateOf(each, asOf)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Returns the subjects from one upwards: the subject, the measure of a key step, and the issue as a whole.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @return an unmodifiable list that starts with the subject and ends with the issue as a whole
     * @throws NullPointerException if the subject is null
     */
    public final List<Subject> upwardsFrom(Subject subject) {
        if (Checks.notNull(subject, "subject").kind() == Subject.Kind.ISSUE) {
            return List.of(subject);
        }
        Optional<Subject> measure = subject.kind() == Subject.Kind.KEY_STEP
                ? innerUnits().find(subject).flatMap(found -> found.unit().measure())
                : Optional.empty();
        return measure.isPresent()
                ? List.of(subject, measure.get(), Subject.issue())
                : List.of(subject, Subject.issue());
    }

    /** Whether an exception is in force for the issue as a whole. */
    boolean isExceptedOn(LocalDate date) {
        return history().isAnyEndedOrExcepted() && stateOn(date).isExceptedOn(date);
    }

    /**
     * Returns all key steps of all measures, in the order of the plan.
     *
     * @return an unmodifiable list
     */
    public final List<KeyStep> keySteps() {
        return measures().stream()
                .flatMap(measure -> measure.keySteps().stream())
                .toList();
    }

    /**
     * Returns the key steps of a subject: all of an issue as a whole, those of a measure, and a key step itself.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @return an unmodifiable list in the order of the plan; empty for a part and for an unknown subject
     * @throws NullPointerException if the subject is null
     */
    public final List<KeyStep> keyStepsOf(Subject subject) {
        return Checks.notNull(subject, "subject").kind() == Subject.Kind.ISSUE
                ? keySteps()
                : innerUnits().find(subject).map(InnerUnits.Found::keySteps).orElse(List.of());
    }

    /**
     * Returns the responsibility chain of a subject: its own chain, or the nearest enclosing one if its own is empty.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @return the chain, possibly empty; that of the issue for an unknown subject
     * @throws NullPointerException if the subject is null
     */
    public final ResponsibilityChain chainOf(Subject subject) {
        if (Checks.notNull(subject, "subject").kind() == Subject.Kind.ISSUE) {
            return chain();
        }
        String id = subject.id().orElseThrow();
        ResponsibilityChain own = ResponsibilityChain.none();
        switch (subject.kind()) {
            case ISSUE, PART -> {
                for (int i = 0; i < parts().size(); i++) {
                    if (parts().get(i).id().value().equals(id)) {
                        own = parts().get(i).chain();
                    }
                }
            }
            case MEASURE, KEY_STEP -> own = chainOfMeasureOrStep(subject.kind(), id);
        }
        return own.isEmpty() ? chain() : own;
    }

    private ResponsibilityChain chainOfMeasureOrStep(Subject.Kind kind, String id) {
        for (int i = 0; i < measures().size(); i++) {
            Measure measure = measures().get(i);
            if (kind == Subject.Kind.MEASURE && measure.id().value().equals(id)) {
                return measure.chain();
            }
            for (int j = 0;
                    kind == Subject.Kind.KEY_STEP && j < measure.keySteps().size();
                    j++) {
                KeyStep step = measure.keySteps().get(j);
                if (step.id().value().equals(id)) {
                    return step.chain().isEmpty() ? measure.chain() : step.chain();
                }
            }
        }
        return ResponsibilityChain.none();
    }

    /**
     * Returns whether the issue has a given subject; it always has itself as a whole.
     *
     * @param subject the subject
     * @return true if the issue has it
     * @throws NullPointerException if the subject is null
     */
    public final boolean has(Subject subject) {
        return unitOf(subject).isPresent();
    }

    /**
     * Returns the unit of a subject, with its own deadline.
     *
     * @param subject the subject
     * @return the unit; empty if the issue does not have the subject
     * @throws NullPointerException if the subject is null
     */
    public final Optional<Unit> unitOf(Subject subject) {
        return Checks.notNull(subject, "subject").kind() == Subject.Kind.ISSUE
                ? Optional.of(whole())
                : innerUnits().find(subject).map(InnerUnits.Found::unit);
    }

    private Unit whole() {
        return Unit.ofIssue(Subject.issue(), Optional.of(deadline()));
    }

    /**
     * Returns the units of a kind, each with its own deadline: the issue as a whole, its parts, its measures or its key
     * steps. The units of parts, measures and key steps are created with the issue.
     *
     * @param kind the kind of unit
     * @return an unmodifiable list in the order of the plan; one unit for the issue as a whole
     * @throws NullPointerException if the kind is null
     */
    public final List<Unit> units(Subject.Kind kind) {
        return switch (Checks.notNull(kind, "kind")) {
            case ISSUE -> List.of(whole());
            case PART -> innerUnits().parts();
            case MEASURE -> innerUnits().measures();
            case KEY_STEP -> innerUnits().keySteps();
        };
    }

    @Value.Derived
    @Value.Auxiliary
    InnerUnits innerUnits() {
        return InnerUnits.of(parts(), measures());
    }

    // The values that every rate reads from every issue are stored in the issue itself, with packed days. Most queries
    // are for a day on or after the last entry about the issue as a whole and are answered from this object alone.

    /** Whether a due day in the issue may depend on an event or a suspension, with the knowledge of any day. */
    @Value.Derived
    @Value.Auxiliary
    boolean needsDueDays() {
        return history().recordsSuspension()
                || deadline().relative().isPresent()
                || innerUnits().hasRelativeDeadline();
    }

    /** The day the issue was entered in the register, as a {@link PackedDay}. */
    @Value.Derived
    @Value.Auxiliary
    long raisedDay() {
        return raisedOn().isPresent() ? PackedDay.of(raisedOn().get()) : PackedDay.BEFORE_ALL;
    }

    @Value.Derived
    @Value.Auxiliary
    Timeline timeline() {
        return history().ofIssue();
    }

    /** The day after which the state of the issue as a whole no longer changes. */
    @Value.Derived
    @Value.Auxiliary
    long lastDay() {
        return timeline().lastDay();
    }

    @Value.Derived
    @Value.Auxiliary
    int lastStanding() {
        return timeline().lastStanding();
    }

    /** The day from which {@link #dueDayInTheEnd} applies. */
    @Value.Derived
    @Value.Auxiliary
    long lastDueSince() {
        return standings().lastDueSince();
    }

    /** The due date on every day after the last entry, as a {@link PackedDay}. */
    @Value.Derived
    @Value.Auxiliary
    long dueDayInTheEnd() {
        Optional<LocalDate> due = standings().extendedDueOn(PackedDay.AFTER_ALL).or(deadline()::due);
        return due.isPresent() ? PackedDay.of(due.get()) : PackedDay.AFTER_ALL;
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("issue");
        number().ifPresent(text -> {
            Faults ofNumber = Faults.of("number");
            ofNumber.text(Place.HERE, text, 100);
            faults.add(Place.of("number"), ofNumber.toList());
        });
        faults.require(
                !carriedOverFrom().equals(Optional.of(id())),
                IssueFault.CARRIED_FROM_ITSELF,
                Place.of("carriedOverFrom"),
                "id",
                id());
        faults.require(
                !repeats().equals(Optional.of(id())), IssueFault.REPEATS_ITSELF, Place.of("repeats"), "id", id());
        checkStart(deadline(), Place.HERE, faults);
        Set<Subject> known = new HashSet<>();
        known.add(Subject.issue());
        for (int i = 0; i < parts().size(); i++) {
            add(known, innerUnits().parts().get(i), Place.of("parts").at(i), faults);
        }
        int step = 0;
        for (int i = 0; i < measures().size(); i++) {
            Place place = Place.of("measures").at(i);
            add(known, innerUnits().measures().get(i), place, faults);
            for (int j = 0; j < measures().get(i).keySteps().size(); j++) {
                add(
                        known,
                        innerUnits().keySteps().get(step++),
                        place.at("keySteps").at(j),
                        faults);
            }
        }
        List<Entry> entries = history().entries();
        for (Entry entry : entries) {
            faults.require(
                    known.contains(entry.subject()),
                    IssueFault.UNKNOWN_SUBJECT,
                    Place.of("history"),
                    "entry",
                    entry.id(),
                    "what",
                    entry.subject());
            checkEnd(entry, faults);
            faults.require(
                    !(entry.fact() instanceof Fact.ClassWideSearchDone search)
                            || !search.found().contains(id()),
                    IssueFault.FOUND_ITSELF,
                    Place.of("history"),
                    "id",
                    id(),
                    "entry",
                    entry.id());
        }
        faults.throwIfAny();
    }

    private void checkEnd(Entry entry, Faults faults) {
        if (entry.fact().endKind().isEmpty()) {
            return;
        }
        faults.require(
                isRaisedOn(entry.happenedOn()),
                IssueFault.ENDED_BEFORE_RAISED,
                Place.of("history"),
                "raised",
                raisedOn().orElse(LocalDate.MIN),
                "entry",
                entry.id(),
                "day",
                entry.happenedOn());
        faults.require(
                !(entry.fact() instanceof Fact.Ended ended) || !ended.into().contains(id()),
                IssueFault.ENDED_INTO_ITSELF,
                Place.of("history"),
                "id",
                id(),
                "entry",
                entry.id());
    }

    private static void add(Set<Subject> known, Unit unit, Place place, Faults faults) {
        Subject subject = unit.subject();
        faults.require(
                known.add(subject),
                IssueFault.DUPLICATE_ID,
                place.at("id"),
                "what",
                subject.kind(),
                "id",
                subject.id().orElse(""));
        if (subject.kind() == Subject.Kind.PART) {
            unit.deadline().ifPresent(deadline -> checkStart(deadline, place, faults));
        }
    }

    /** The issue is not completed before its parts, so that neither can wait for that or for the closing. */
    private static void checkStart(Deadline deadline, Place place, Faults faults) {
        deadline.relative()
                .map(RelativeLimit::start)
                .filter(LimitStart::isOutcome)
                .ifPresent(start -> faults.require(
                        false,
                        IssueFault.DEADLINE_START,
                        place.at("deadline"),
                        "start",
                        start,
                        "words",
                        deadline.words()));
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "Issue",
                id(),
                title(),
                deadline().due().map(due -> "due " + due).orElse(deadline().words()));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends IssueBuilder permits GeneratedIssueBuilder {}
}

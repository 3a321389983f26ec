package org.rectification.issue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.rectification.plan.Measure;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * One finding to be rectified (问题): what was found, what is planned about it, who answers for it, and what has happened
 * since.
 *
 * <p>There is no status field. Ask {@link #stateOn} for the state on a date, and {@link #asKnown} first for the state as
 * it was known on a date.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity. Ids of parts, measures
 * and key steps are unique in the issue.
 *
 * <pre>{@code
 * Issue issue = Issue.builder(IssueId.of("gx-1"))
 *         .title(LocalText.chinese("考核失之于宽"))
 *         .inspection(InspectionId.of("central-2016-guangxi"))
 *         .deadline(Deadline.parse("2017年底前"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Issue permits IssueBuilder.ImmutableIssue {

    Issue() {}

    /**
     * Starts an issue; title, inspection and deadline must be given.
     *
     * @param id the issue's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static IssueBuilder builder(IssueId id) {
        return new IssueBuilder().id(id);
    }

    /**
     * Returns the issue's id.
     *
     * @return the id
     */
    public abstract IssueId id();

    /**
     * Returns what was found, in a line.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the inspection that found it.
     *
     * @return the inspection's id
     */
    public abstract InspectionId inspection();

    /**
     * Returns the number under which it was published, as printed ("第47项", "类一(一)").
     *
     * @return the number, 1 to 100 characters, if there is one
     */
    public abstract Optional<String> number();

    /**
     * Returns the class it is filed under.
     *
     * @return the category's id, if there is one
     */
    public abstract Optional<CategoryId> category();

    /**
     * Returns the day the issue came on the register. On earlier days it is in no population.
     *
     * @return the day, included; absent if it was there from the start
     */
    public abstract Optional<LocalDate> raisedOn();

    /**
     * Returns the date by which it is to be rectified, as the plan set it. An extension does not change it; see {@link
     * #dueOn}.
     *
     * @return the deadline
     */
    public abstract Deadline deadline();

    /**
     * Returns the phase of the plan it is filed under.
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
     * Returns what must be true in the end (整改目标).
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
     * Returns the parts by place or matter, in the order of the source.
     *
     * @return an unmodifiable list, empty if the issue is not divided
     */
    public abstract List<Part> parts();

    /**
     * Returns who answers for the issue.
     *
     * @return the chain, empty if nobody is named
     */
    @Value.Default
    public ResponsibilityChain chain() {
        return ResponsibilityChain.none();
    }

    /**
     * Returns the issue of an earlier round that this one continues (结转).
     *
     * @return its id, if there is one
     */
    public abstract Optional<IssueId> carriedOverFrom();

    /**
     * Returns what has been recorded about the issue, its parts, measures and key steps.
     *
     * @return the history
     */
    @Value.Default
    public History history() {
        return History.empty();
    }

    /**
     * Returns where the issue is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns this issue with another history.
     *
     * @param history the history
     * @return the issue with it
     * @throws NullPointerException if the history is null
     * @throws org.rectification.base.InvalidValueException if an entry is about something the issue does not have
     */
    public abstract Issue withHistory(History history);

    /**
     * Returns this issue with one more entry in its history.
     *
     * @param entry the entry
     * @return the issue with it
     * @throws NullPointerException if the entry is null
     * @throws org.rectification.base.InvalidValueException if the entry does not fit the history, or is about something
     *     the issue does not have
     */
    public final Issue with(Entry entry) {
        return withHistory(history().with(entry));
    }

    /**
     * Returns this issue as it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return the issue without what was reported later
     * @throws NullPointerException if the date is null
     */
    public final Issue asKnown(LocalDate date) {
        return withHistory(history().asKnown(date));
    }

    /**
     * Returns whether the issue is on the register on a day.
     *
     * @param date the day
     * @return true unless it was raised later
     * @throws NullPointerException if the date is null
     */
    public final boolean isRaisedOn(LocalDate date) {
        return raisedDay() <= PackedDay.of(Checks.notNull(date, "date"));
    }

    /**
     * Returns the state of the issue as a whole at the end of a day.
     *
     * @param asOf the day; what happened on it counts
     * @return the state
     * @throws NullPointerException if the date is null
     */
    public final State stateOn(LocalDate asOf) {
        return history().stateOf(Subject.issue(), asOf);
    }

    /**
     * Returns the tier of the issue as a whole at the end of a day, found without making a state.
     *
     * @param asOf the day; what happened on it counts
     * @return the tier
     * @throws NullPointerException if the date is null
     */
    public final Tier tierOn(LocalDate asOf) {
        return Tier.of(standingOn(asOf));
    }

    /** What can be counted of the state at the end of a day, as a {@link PackedStanding}. */
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

    /** The steps by what was known on each day. */
    Standings standingsAsKnown() {
        Standings found = standingsFoundAsKnown();
        return found == null ? history().standingsAsKnownOf(Subject.issue()) : found;
    }

    /** The same, absent where the history is so long that they are found when first asked for. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Standings standingsFoundAsKnown() {
        return history().foundAsKnownOf(Subject.issue());
    }

    /**
     * Returns the date by which the issue as a whole is due, by the plan and the extensions granted until a day.
     *
     * @param asOf the day; decisions of that day count
     * @return the last day, included; absent if the plan names none and none was granted
     * @throws NullPointerException if the date is null
     */
    public final Optional<LocalDate> dueOn(LocalDate asOf) {
        Optional<LocalDate> extended = history().extendedDueOf(Subject.issue(), asOf);
        return extended.isPresent() ? extended : deadline().due();
    }

    /**
     * Returns whether an extension of the issue as a whole is granted on any day.
     *
     * @return true if its due date is, at some time, what an extension gave
     */
    public final boolean isExtended() {
        return lastDueSince() != PackedDay.BEFORE_ALL;
    }

    /**
     * Returns whether the issue as a whole is due on or before a day (到期), by the plan and the extensions granted until then:
     * whether {@link #dueOn} names that day or an earlier one.
     *
     * @param asOf the day; decisions of that day count
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
     * Returns who answers for something of the issue: its own chain, or where that names nobody the chain above it.
     *
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @return the chain, empty if nobody is named; the issue's for what the issue does not have
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
     * Returns whether the issue has a part, measure or key step; it always has itself as a whole.
     *
     * @param subject what is asked for
     * @return true if it has
     * @throws NullPointerException if the subject is null
     */
    public final boolean has(Subject subject) {
        return units(Checks.notNull(subject, "subject").kind()).stream()
                .anyMatch(unit -> unit.subject().equals(subject));
    }

    /**
     * Returns what of the issue is of a kind, each with the deadline of its own: itself as a whole, its parts, its measures or
     * all their key steps. The units of parts, measures and key steps are created with the issue.
     *
     * @param kind what is asked for
     * @return an unmodifiable list in the order of the plan; one unit for the issue as a whole
     * @throws NullPointerException if the kind is null
     */
    public final List<Unit> units(Subject.Kind kind) {
        return switch (Checks.notNull(kind, "kind")) {
            case ISSUE -> List.of(new Unit(Subject.issue(), Optional.of(deadline())));
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

    // What every rate asks every issue stands in the issue itself, its days packed. Most questions are for a day on or
    // after the last entry about the issue as a whole: what holds in the end answers them from this one object.

    /** The day the issue came on the register, as a {@link PackedDay}. */
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

    /** The day from which on nothing about the issue as a whole becomes otherwise. */
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

    /** The day from which on {@link #dueDayInTheEnd} holds. */
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
        }
        faults.throwIfAny();
    }

    private static void add(Set<Subject> known, Unit unit, Place place, Faults faults) {
        Subject subject = unit.subject();
        faults.require(
                known.add(subject),
                IssueFault.DUPLICATE_ID,
                place.at("id"),
                "what",
                subject.kind().label(),
                "id",
                subject.id().orElse(""));
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "Issue",
                id(),
                title(),
                deadline().due().map(due -> "due " + due).orElse(deadline().words()));
    }
}

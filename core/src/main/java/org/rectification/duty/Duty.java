package org.rectification.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.status.ReminderGrades;

/**
 * A duty other than the rectification itself (应办事项): its matter, timing, debtors and receiver. A duty is a rule, not a
 * fact, so it is not part of a register; its fulfilment is found in the records.
 *
 * <p>A rule changes over the years, so a duty has versions, each in force on certain days. The version in force on the
 * day from which a limit starts decides. Between two versions the limit is unspecified: the duty stands, without a last
 * day.
 *
 * <pre>{@code
 * Duty monthly = Duties.monthlyProgress(true).inForceWithin(DateSpan.from(LocalDate.of(2017, 1, 1)));
 * for (Owed owed : monthly.owedIn(register, DateSpan.ofYear(2017), asOf, ChinaWorkingDays.official())) {
 *     owed.status();    // IN_TIME, LATE, MISSING, NOT_YET_DUE
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Duty permits GeneratedDutyBuilder.ImmutableDuty {

    /** The earliest day on which a duty may come into force: no calendar of working days reaches further back. */
    private static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);

    Duty() {}

    /**
     * Returns a builder of a duty; title, matter and a timing or versions are required.
     *
     * @param id the duty's id, used by the reports for it
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static DutyBuilder builder(DutyId id) {
        return new GeneratedDutyBuilder().id(id);
    }

    /**
     * Returns the duty's id.
     *
     * @return the id
     */
    public abstract DutyId id();

    /**
     * Returns the title of the duty.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the matter owed.
     *
     * @return the matter
     */
    public abstract DutyMatter matter();

    /**
     * Returns the matters that presuppose this one, such as the publication of a plan that must have been sent up before.
     * Once one of them was done, this duty is done too, on that day at the latest.
     *
     * @return the matters, possibly empty
     */
    public abstract List<DutyMatter> impliedBy();

    /**
     * Returns the versions: when and how often the duty is due, from which days on.
     *
     * @return the versions, never empty; in any order, never two in force on one day
     */
    public abstract List<DutyVersion> versions();

    /**
     * Returns the kinds of inspection that the duty is for.
     *
     * @return the kinds; empty for every kind
     */
    public abstract List<InspectionKind> inspectionKinds();

    /**
     * Returns the debtors: each of these bodies owes the duty for itself. For a duty owed for each issue, the debtor is
     * the lead unit, or the responsible unit if there is none; among several, the first that is one of these bodies.
     * The act of a debtor may be recorded under another body.
     *
     * @return the bodies; absent if the duty is owed once, by any body
     */
    public abstract Optional<BodySelection> debtors();

    /**
     * Returns the body that the duty is owed to.
     *
     * @return the body, if one is named; a report addressed only to other bodies then does not count
     */
    public abstract Optional<BodyId> receiver();

    /**
     * Returns this duty with other debtors.
     *
     * @param debtors the debtors
     * @return the duty
     * @throws NullPointerException if the selection is null
     */
    public abstract Duty withDebtors(BodySelection debtors);

    /**
     * Returns this duty with another receiver.
     *
     * @param receiver the receiver
     * @return the duty
     * @throws NullPointerException if the id is null
     */
    public abstract Duty withReceiver(BodyId receiver);

    /** Returns this duty with other versions. */
    abstract Duty withVersions(Iterable<? extends DutyVersion> versions);

    /**
     * Returns this duty limited to certain days in force. A version whose days are not stated is then in force on these
     * days; one in force on none of them is left out.
     *
     * @param days the days, both ends included
     * @return the duty
     * @throws NullPointerException if the span is null
     * @throws org.rectification.base.InvalidValueException if no version is in force on any of the days
     */
    public final Duty inForceWithin(DateSpan days) {
        Checks.notNull(days, "days");
        return withVersions(versions().stream()
                .filter(version -> version.inForce().stream().allMatch(days::overlaps))
                .map(version -> version.within(days))
                .toList());
    }

    /**
     * Returns everything owed under this duty, with its status at the end of a day. For the status as known on that
     * day, use {@link Register#asKnown} first.
     *
     * <p>An act with a span of possible days counts on the last of them; if it may have been done before that, nothing is
     * missing yet, but {@linkplain Owed.Status#UNDECIDED undecided}. The same holds if the start of a limit is known only
     * as a span. Where the calendar does not cover a due day, only a day before which it is not is known: up to that day
     * nothing is late, and later it is undecided. A corrected report counts from the day it was first received; a
     * withdrawn one does not count.
     *
     * @param register the register
     * @param span the days in which the period must begin, the fixed day must be, or the limit must start to run; for
     *     periods an open end is replaced by that of the days in force, then by {@code asOf}
     * @param asOf the day, included
     * @param calendar which days are worked; not used if no limit depends on it
     * @return an unmodifiable list, by period and then in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the duty is periodic and a version does not state the first day on which it is
     *     in force (see {@link #inForceWithin}), if it is owed more than 100 000 times (periods × debtors), or if a month
     *     does not have the working day, or under {@link
     *     org.rectification.calendar.TimeLimit.MonthEnd#REFUSE REFUSE} the day, on which it is due
     */
    public final List<Owed> owedIn(Register register, DateSpan span, LocalDate asOf, WorkingDayCalendar calendar) {
        return find(register, span, asOf, calendar, Optional.empty());
    }

    /**
     * Returns everything owed under this duty, with its status at the end of a day and the grade of reminders reached
     * (催办级别). Only what is not done and not yet due is reminded of, up to its due day. Where the due day is known only as
     * a span, the days count to the earliest; where only a day is known before which it is not, it is undecidable which
     * grade is reached, and a reason says so.
     *
     * @param register the register
     * @param span the days in which the period must begin, the fixed day must be, or the limit must start to run
     * @param asOf the day, included
     * @param calendar which days are worked; not used if neither a limit nor the grades depend on it
     * @param grades the grades of reminders
     * @return an unmodifiable list, by period and then in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@link #owedIn(Register, DateSpan, LocalDate, WorkingDayCalendar)} throws it
     */
    public final List<Owed> owedIn(
            Register register, DateSpan span, LocalDate asOf, WorkingDayCalendar calendar, ReminderGrades grades) {
        return find(register, span, asOf, calendar, Optional.of(Checks.notNull(grades, "grades")));
    }

    private List<Owed> find(
            Register register,
            DateSpan span,
            LocalDate asOf,
            WorkingDayCalendar calendar,
            Optional<ReminderGrades> grades) {
        Checks.notNull(register, "register");
        Checks.notNull(span, "span");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(calendar, "calendar");
        return new DutyFinder(this, register, span, asOf, calendar, grades).find();
    }

    /** Returns the version in force on a day; absent before the first, between two, and after the last. */
    final Optional<DutyVersion> versionOn(LocalDate day) {
        return versions().stream()
                .filter(version -> version.inForce().stream().allMatch(inForce -> inForce.contains(day)))
                .findFirst();
    }

    /** Returns the days from the first to the last day in force of all versions, the days between two included. */
    final DateSpan inForce() {
        List<DutyVersion> inOrder = inOrder();
        return new DateSpan(
                inOrder.get(0).inForce().flatMap(DateSpan::first),
                inOrder.get(inOrder.size() - 1).inForce().flatMap(DateSpan::last));
    }

    /** Returns the versions by their first day in force. */
    final List<DutyVersion> inOrder() {
        return versions().stream()
                .sorted(Comparator.comparing(
                        version -> version.inForce().flatMap(DateSpan::first).orElse(LocalDate.MIN)))
                .toList();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("duty");
        faults.require(!versions().isEmpty(), DutyMessage.NO_VERSION, Place.of("versions"), "id", id());
        for (int i = 0; i < versions().size(); i++) {
            checkVersion(faults, versions().get(i), Place.of("versions").at(i));
        }
        List<DutyVersion> inOrder = inOrder();
        for (int i = 1; i < inOrder.size(); i++) {
            Optional<DateSpan> before = inOrder.get(i - 1).inForce();
            Optional<DateSpan> after = inOrder.get(i).inForce();
            if (before.isPresent() && after.isPresent() && before.get().overlaps(after.get())) {
                faults.require(
                        false,
                        DutyMessage.VERSIONS_OVERLAP,
                        Place.of("versions"),
                        "id",
                        id(),
                        "before",
                        before.get(),
                        "after",
                        after.get());
            }
        }
        faults.throwIfAny();
    }

    private void checkVersion(Faults faults, DutyVersion version, Place place) {
        Timing timing = version.timing();
        if (matter() instanceof DutyMatter.PlanStep step) {
            boolean fits = timing instanceof Timing.FixedDays
                    || timing instanceof Timing.EachMeasure
                    || (step.plan() == Act.Plan.WORK_PLAN
                            ? timing instanceof Timing.EachIssue
                            : timing instanceof Timing.EachInspection);
            faults.require(fits, DutyMessage.MATTER_NOT_FOR_TIMING, place.at("timing"), "id", id());
        }
        boolean isOfInspections = timing instanceof Timing.EachInspection || timing instanceof Timing.EachIssue;
        faults.require(
                inspectionKinds().isEmpty() || isOfInspections,
                DutyMessage.KINDS_NOT_FOR_TIMING,
                Place.of("inspectionKinds"),
                "id",
                id());
        faults.require(
                startOf(timing).equals(startOf(versions().get(0).timing())),
                DutyMessage.VERSIONS_START_DIFFERENTLY,
                place.at("timing"),
                "id",
                id());
        faults.require(
                version.inForce().isPresent() || versions().size() == 1,
                DutyMessage.VERSION_WITHOUT_DAYS,
                place.at("inForce"),
                "id",
                id());
        version.inForce()
                .flatMap(DateSpan::first)
                .ifPresent(first -> faults.require(
                        !first.isBefore(BEGIN),
                        DutyMessage.IN_FORCE_TOO_EARLY,
                        place.at("inForce"),
                        "id",
                        id(),
                        "begin",
                        BEGIN,
                        "first",
                        first));
    }

    /** What a version must have in common with the others, so that the day of the start can choose among them. */
    private static List<Object> startOf(Timing timing) {
        if (timing instanceof Timing.EachInspection each) {
            return List.of(Timing.EachInspection.class, each.start());
        }
        if (timing instanceof Timing.EachIssue each) {
            return List.of(Timing.EachIssue.class, each.start());
        }
        if (timing instanceof Timing.EachMeasure each) {
            return List.of(Timing.EachMeasure.class, each.measure());
        }
        return List.of(timing.getClass());
    }

    @Override
    public final String toString() {
        return OneLine.of("Duty", id(), title(), versions());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends DutyBuilder permits GeneratedDutyBuilder {}
}

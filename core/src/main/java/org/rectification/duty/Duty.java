package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;

/**
 * A duty beside the rectification itself (应办事项): what, when, from whom, to whom. It is a rule and no fact, so it stands
 * outside the register; what was done for it stands in the records.
 *
 * <pre>{@code
 * Duty monthly = Duties.monthlyProgress(true);
 * for (Owed owed : monthly.owed(register, DateSpan.ofYear(2017), asOf, ChinaWorkingDays.official())) {
 *     owed.status();    // IN_TIME, LATE, MISSING, NOT_YET_DUE
 * }
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Duty permits DutyBuilder.ImmutableDuty {

    Duty() {}

    /**
     * Starts a duty; title, matter and timing must be given.
     *
     * @param id the duty's id, by which reports name it
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static DutyBuilder builder(DutyId id) {
        return new DutyBuilder().id(id);
    }

    /**
     * Returns the duty's id.
     *
     * @return the id
     */
    public abstract DutyId id();

    /**
     * Returns what the duty is called.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns what is owed.
     *
     * @return the matter
     */
    public abstract DutyMatter matter();

    /**
     * Returns when it is owed.
     *
     * @return the timing
     */
    public abstract Timing timing();

    /**
     * Returns who owes it: each of these bodies, for itself. Of something owed for each issue it is the lead unit, or where
     * there is none the responsible unit; of several the first of these bodies. What it does may be recorded under another body.
     *
     * @return the bodies; absent if it is owed once, by whomever
     */
    public abstract Optional<BodySelection> debtors();

    /**
     * Returns who receives it.
     *
     * @return the body, if one is named; a report addressed to others alone does not count then
     */
    public abstract Optional<BodyId> receiver();

    /**
     * Returns the days on which the duty is in force, both ends included.
     *
     * @return the span; absent if not stated
     */
    public abstract Optional<DateSpan> inForce();

    /**
     * Returns who sets it.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns this duty for other bodies.
     *
     * @param debtors who owes it
     * @return the duty
     * @throws NullPointerException if the selection is null
     */
    public abstract Duty withDebtors(BodySelection debtors);

    /**
     * Returns this duty with another receiver.
     *
     * @param receiver who receives it
     * @return the duty
     * @throws NullPointerException if the id is null
     */
    public abstract Duty withReceiver(BodyId receiver);

    /**
     * Returns this duty in force on other days.
     *
     * @param inForce the days, both ends included
     * @return the duty
     * @throws NullPointerException if the span is null
     */
    public abstract Duty withInForce(DateSpan inForce);

    /**
     * Returns everything owed under this duty, and how each stands at the end of a day. What was known on that day is asked
     * with {@link Register#asKnown} first.
     *
     * <p>Something is done on the last of the days within which it may have happened. A report that is corrected counts from
     * the day it was first received; a withdrawn one does not count.
     *
     * @param register the register
     * @param span the days in which the period must begin, or on which the time must start to run; an open end is that of
     *     {@link #inForce}, then the day asked about
     * @param asOf the day asked about; what happened on it counts
     * @param calendar which days are worked; not asked if the limit needs none
     * @return an unmodifiable list, by period and then in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the duty comes round and neither the span nor {@link #inForce} has a first day, or
     *     if a month has not the working day on which it is due
     * @throws org.rectification.calendar.CalendarCoverageException if the calendar does not cover a day it is needed for
     */
    public final List<Owed> owed(Register register, DateSpan span, LocalDate asOf, WorkingDayCalendar calendar) {
        Checks.notNull(register, "register");
        Checks.notNull(span, "span");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(calendar, "calendar");
        return new DutyFinder(this, register, span, asOf, calendar).find();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("duty");
        if (matter() instanceof DutyMatter.PlanStep step) {
            boolean fits = step.plan() == Act.Plan.WORK_PLAN
                    ? timing() instanceof Timing.EachIssue
                    : timing() instanceof Timing.EachInspection;
            faults.require(fits, DutyMessage.MATTER_NOT_FOR_TIMING, Place.of("timing"), "id", id());
        }
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("Duty", id(), title(), timing());
    }
}

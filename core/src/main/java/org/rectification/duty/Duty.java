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
 * A duty other than the rectification itself (应办事项): its matter, timing, debtors and receiver. A duty is a rule, not a
 * fact, so it is not part of a register; its fulfilment is found in the records.
 *
 * <pre>{@code
 * Duty monthly = Duties.monthlyProgress(true);
 * for (Owed owed : monthly.owedIn(register, DateSpan.ofYear(2017), asOf, ChinaWorkingDays.official())) {
 *     owed.status();    // IN_TIME, LATE, MISSING, NOT_YET_DUE
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Duty permits GeneratedDutyBuilder.ImmutableDuty {

    Duty() {}

    /**
     * Returns a builder of a duty; title, matter and timing are required.
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
     * Returns the timing: when and how often the duty is due.
     *
     * @return the timing
     */
    public abstract Timing timing();

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
     * Returns the days on which the duty is in force, both ends included.
     *
     * @return the span; absent if not stated
     */
    public abstract Optional<DateSpan> inForce();

    /**
     * Returns the sources of the duty.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

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

    /**
     * Returns this duty with other days in force.
     *
     * @param inForce the days, both ends included
     * @return the duty
     * @throws NullPointerException if the span is null
     */
    public abstract Duty withInForce(DateSpan inForce);

    /**
     * Returns everything owed under this duty, with its status at the end of a day. For the status as known on that
     * day, use {@link Register#asKnown} first.
     *
     * <p>An act with a span of possible days counts on the last of them. A corrected report counts from the day it was
     * first received; a withdrawn one does not count.
     *
     * @param register the register
     * @param span the days in which the period must begin, or on which the limit must start to run; an open end is
     *     replaced by that of {@link #inForce}, then by {@code asOf}
     * @param asOf the day, included
     * @param calendar which days are worked; not used if no limit depends on it
     * @return an unmodifiable list, by period and then in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the duty is periodic and neither the span nor {@link #inForce} has a first
     *     day, or if a month does not have the working day on which it is due
     * @throws org.rectification.calendar.CalendarCoverageException if the calendar does not cover a day that is needed
     */
    public final List<Owed> owedIn(Register register, DateSpan span, LocalDate asOf, WorkingDayCalendar calendar) {
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

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends DutyBuilder permits GeneratedDutyBuilder {}
}

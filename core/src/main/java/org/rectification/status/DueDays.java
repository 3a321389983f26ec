package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.NamedBody;

/**
 * Resolves the due days of a register (到期日): deadlines that count from an event, extensions and suspensions. Every
 * calculator takes the due day from here.
 *
 * <p>The following rules apply:
 *
 * <ul>
 *   <li>A deadline that counts from an event is waiting until the event may have happened. {@link StartDays} finds the day.
 *       If only a span of days is known, the due day is within the limits from its first and from its last day.
 *   <li>Where the plan states no deadline, a table of limits may give one ({@link #withLimits}).
 *   <li>A granted extension names a day, which takes the place of the day by the plan.
 *   <li>Days of a suspension do not count, from its first day, included, to the day of the resumption, excluded. They are
 *       added to the due day: working days to a limit in working days, calendar days to any other due day. Days that
 *       belong to two suspensions are added once. Days before a limit starts, and those up to the day on which the
 *       extension in force was granted, are not added. A suspension that begins after the due day does not move it.
 *   <li>Where the calendar does not cover a limit, only a day is known before which it does not end: n working days take
 *       at least n calendar days.
 *   <li>While a suspension is open, the due day is provisional: it is the one that would apply if days counted again from
 *       the day asked about. It is provisional too if it depends on days that the calendar only assumes, or that a later
 *       notice may still change.
 *   <li>What is complete, closed or ended is no longer moved: days from that day on are not added, whether or not the
 *       suspension was resumed. Completion is that of the standard rule here, and that of the {@link StatusRule} in a status. A
 *       limit that counts from the completion counts from that day too.
 *   <li>A suspension of an issue is one of its parts, measures and key steps, and that of a measure is one of its key
 *       steps.
 * </ul>
 *
 * <p>For the due days as known on an earlier day, resolve those of {@link #asKnown}, for issues as known on that day.
 *
 * <pre>{@code
 * DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
 * dates.dueDayOf(issue, Subject.issue(), asOf).date();    // Optional[2018-02-05]
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DueDays {

    private final Optional<Register> register;
    private final StartDays starts;
    private final WorkingDayCalendar calendar;
    private final Optional<LimitTable> limits;
    private final StatusRule standard; // by which a due day is judged that is asked for without a rule

    private DueDays(
            Optional<Register> register, StartDays starts, WorkingDayCalendar calendar, Optional<LimitTable> limits) {
        this.register = register;
        this.starts = starts;
        this.calendar = calendar;
        this.limits = limits;
        this.standard = StatusRule.of(calendar);
    }

    /**
     * Returns the due days of a register.
     *
     * @param register the register, whose inspections and records give the events from which limits count
     * @param calendar which days are worked
     * @return the due days
     * @throws NullPointerException if an argument is null
     */
    public static DueDays of(Register register, WorkingDayCalendar calendar) {
        return new DueDays(
                Optional.of(Checks.notNull(register, "register")),
                StartDays.of(register),
                Checks.notNull(calendar, "calendar"),
                Optional.empty());
    }

    /**
     * Returns the due days of issues whose register is not given. Of the events from which limits count, only those in
     * the issues themselves are known; a deadline that counts from any other is waiting.
     *
     * @param calendar which days are worked
     * @return the due days
     * @throws NullPointerException if the calendar is null
     */
    public static DueDays ofIssues(WorkingDayCalendar calendar) {
        return new DueDays(
                Optional.empty(), StartDays.ofIssues(), Checks.notNull(calendar, "calendar"), Optional.empty());
    }

    /**
     * Returns these due days with the limits of a table where the plan states no deadline. The row for the issue, by its
     * inspection in the register, applies to the issue and to everything in it that has no date, counts from no event and
     * is not merely to be continued; the reasons name the table and the row. A date by an extension precedes it.
     *
     * <p>Without a register no inspection is known, and no row applies.
     *
     * @param table the table
     * @return the due days
     * @throws NullPointerException if the table is null
     */
    public DueDays withLimits(LimitTable table) {
        return new DueDays(register, starts, calendar, Optional.of(Checks.notNull(table, "table")));
    }

    /**
     * Returns these due days by what the register holds as known on a day. The cost is that of {@link Register#asKnown}:
     * keep the answer if many issues are asked about.
     *
     * @param known the day, included
     * @return the due days; without a register these themselves, for issues as known on the day
     * @throws NullPointerException if the day is null
     */
    public DueDays asKnown(LocalDate known) {
        Checks.notNull(known, "known");
        return register.map(of -> of.asKnown(known))
                .map(of -> new DueDays(Optional.of(of), StartDays.of(of), calendar, limits))
                .orElse(this);
    }

    /**
     * Returns the table that gives a limit where the plan states no deadline.
     *
     * @return the table; empty if there is none
     */
    public Optional<LimitTable> limits() {
        return limits;
    }

    /**
     * Returns the due day of an issue, or of one of its parts, measures or key steps, with its extensions. A suspension
     * that begins on the due day moves it; a rule by which the due day itself is late does not let it.
     *
     * @param issue an issue of the register
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included: facts and events of that day are taken into account, and later ones are not
     * @return the due day
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue has no such part, measure or key step
     */
    public DueDay dueDayOf(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        DueDayFinder finder = finder(issue, asOf);
        return finder.find(subject, finder.chainOf(Undertaking.of(issue, subject)));
    }

    /**
     * Returns the due day of an issue, or of one of its parts, measures or key steps, as {@link #dueDayOf} does, at the end
     * of a day. If the due day is on that day and a suspension that is still open keeps it from coming, it is the next day.
     *
     * @param issue an issue of the register
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the day, included: facts and events of that day are taken into account, and later ones are not
     * @return the due day; one that is on or before the day asked about has come
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue has no such part, measure or key step
     */
    public DueDay dueDayAtEndOf(Issue issue, Subject subject, LocalDate asOf) {
        DueDay due = dueDayOf(issue, subject, asOf);
        boolean isOnDay = due.earliest().filter(asOf::equals).isPresent()
                || due.latest().filter(asOf::equals).isPresent();
        if (!isOnDay || !new StatusFinder(standard, this, issue, asOf).isHeldUpWhileOpen(due, subject)) {
            return due;
        }
        List<Reason> reasons = new ArrayList<>(due.reasons());
        reasons.add(Reason.of(StatusMessage.SUSPENDED_ON_LAST_DAY, "asOf", asOf));
        return due instanceof DueDay.Undecided undecided
                ? new DueDay.Undecided(
                        afterDay(asOf, undecided.earliest()),
                        afterDay(asOf, undecided.latest()),
                        undecided.suspended(),
                        true,
                        undecided.because(),
                        reasons)
                : new DueDay.Dated(asOf.plusDays(1), ((DueDay.Dated) due).suspended(), true, reasons);
    }

    private static Optional<LocalDate> afterDay(LocalDate day, Optional<LocalDate> due) {
        return due.map(on -> on.equals(day) ? day.plusDays(1) : on);
    }

    private DueDayFinder finder(Issue issue, LocalDate asOf) {
        return new StatusFinder(standard, this, issue, asOf).dueDays();
    }

    /** Returns the due day after one of the grants that moved it, without those that follow; by the plan if none is given. */
    DueDay dueDayAfter(Optional<Extensions.Move> move, Issue issue, Subject subject, LocalDate asOf) {
        Optional<Deadline> own = Undertaking.of(issue, subject).own();
        ExtensionChain chain = new ExtensionChain(
                own.orElseGet(issue::deadline), own.isEmpty(), List.of(), move.map(Extensions.Move::due));
        return finder(issue, asOf)
                .find(subject, chain, move.map(Extensions.Move::day).orElse(LocalDate.MIN));
    }

    @Override
    public String toString() {
        return OneLine.of("DueDays", calendar.id(), register, OneLine.with("limits", limits.map(LimitTable::name)));
    }

    /** Returns a body with its name, as far as the register is given. */
    NamedBody named(BodyId id) {
        return new NamedBody(id, register.flatMap(of -> of.body(id)).map(Body::name));
    }

    /** Returns the row of a table for an issue, if its inspection is known. */
    Optional<LimitTable.Row> rowFor(Issue issue, LimitTable table) {
        return register.flatMap(of -> of.inspection(issue.inspection()))
                .flatMap(inspection -> table.rowFor(issue, inspection));
    }

    StartDays starts() {
        return starts;
    }

    WorkingDayCalendar calendar() {
        return calendar;
    }
}

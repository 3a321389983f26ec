package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.oversight.OversightRecord;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.Procedure;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.status.DueDays;
import org.rectification.status.LimitTable;

/**
 * A look-back (回头看) prepared for asking which closed or completed issues were checked again, which are to be, and by
 * when. Create a rule once and reuse it.
 *
 * <p>A check is a re-check, site inspection or verification after the closing or completion, whatever its outcome, or a
 * look-back round that began on that day or later: one that names the issue, or one over the whole area of its
 * responsible bodies (of its lead units, if no other is responsible). After a completion, the closing is a check too,
 * unless it is what completes the issue.
 *
 * <p>An interval is counted from the day after the closing or completion, and its last day does not move. What the
 * source does not state stays unspecified: without an interval and a day, no check is due.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * LookBack sixMonths = LookBack.of(LocalText.of("复查", "look-back"))
 *         .withInterval(TimeLimit.months(6, TimeLimit.MonthEnd.DOWN));
 * LookBackRule rule = LookBackRule.of(procedure.withLookBack(sixMonths), calendar).withRegister(register);
 * rule.statusOf(issue, asOf).due();    // Optional.empty // it is not closed yet
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LookBackRule {

    private static final LookBack UNSTATED = LookBack.of(LocalText.of("复查", "look-back"));
    private static final CountingConvention FROM_NEXT_DAY =
            CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, true);

    private final Optional<LookBack> stated;
    private final WorkingDayCalendar calendar;
    private final @Nullable CloseOutRule closeOut; // finds the closing of a procedure
    private final LookBackRounds rounds;
    private final Optional<LimitTable> limits;

    private LookBackRule(
            Optional<LookBack> stated,
            WorkingDayCalendar calendar,
            @Nullable CloseOutRule closeOut,
            LookBackRounds rounds,
            Optional<LimitTable> limits) {
        this.stated = stated;
        this.calendar = calendar;
        this.closeOut = closeOut;
        this.rounds = rounds;
        this.limits = limits;
    }

    /**
     * Returns the rule for the look-back of a procedure. An issue is closed by the closing stage of the procedure.
     *
     * @param procedure the procedure
     * @param calendar the calendar that counts an interval in working days
     * @return the rule, without look-back rounds
     * @throws NullPointerException if an argument is null
     */
    public static LookBackRule of(Procedure procedure, WorkingDayCalendar calendar) {
        CloseOutRule closeOut = CloseOutRule.of(procedure, calendar);
        return new LookBackRule(procedure.lookBack(), calendar, closeOut, LookBackRounds.NONE, Optional.empty());
    }

    /**
     * Returns the rule for a look-back without a procedure. An issue is closed by a passed {@link CloseOutStage#CLOSE}.
     *
     * @param lookBack the look-back
     * @param calendar the calendar that counts an interval in working days
     * @return the rule, without look-back rounds
     * @throws NullPointerException if an argument is null
     */
    public static LookBackRule of(LookBack lookBack, WorkingDayCalendar calendar) {
        return new LookBackRule(
                Optional.of(Checks.notNull(lookBack, "lookBack")),
                Checks.notNull(calendar, "calendar"),
                null,
                LookBackRounds.NONE,
                Optional.empty());
    }

    /**
     * Returns a copy of this rule that finds the look-back rounds in a register.
     *
     * @param register the register
     * @return the new rule
     * @throws NullPointerException if the register is null
     */
    public LookBackRule withRegister(Register register) {
        return new LookBackRule(
                stated, calendar, closeOut, LookBackRounds.of(Checks.notNull(register, "register")), limits);
    }

    /**
     * Returns a copy of this rule that selects issues by due days with a table of limits where the plan states no
     * deadline.
     *
     * @param table the table, see {@link DueDays#withLimits}
     * @return the new rule
     * @throws NullPointerException if the table is null
     */
    public LookBackRule withLimits(LimitTable table) {
        return new LookBackRule(stated, calendar, closeOut, rounds, Optional.of(Checks.notNull(table, "table")));
    }

    /**
     * Returns the look-back.
     *
     * @return the look-back; absent if the procedure states none
     */
    public Optional<LookBack> lookBack() {
        return stated;
    }

    /**
     * Returns whether an issue has been checked since it was closed or completed, and by when it is to be.
     *
     * @param issue the issue
     * @param asOf the day; events on that day are included
     * @return the status
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if the interval is in working days and the calendar
     *     does not cover it
     */
    public LookBackStatus statusOf(Issue issue, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(asOf, "asOf");
        List<Reason> reasons = new ArrayList<>();
        Entry start = startOf(issue, asOf, reasons);
        if (start == null) {
            return new LookBackStatus(
                    issue.id(),
                    LookBackStatus.Kind.NOTHING_TO_CHECK,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    reasons);
        }
        Optional<LocalDate> due = dueOf(start.happenedOn(), reasons);
        List<Found> checks = checks(issue, start, asOf);
        Optional<Found> first = checks.stream().findFirst();
        checks.forEach(check -> reasons.add(check.reason()));
        if (checks.isEmpty()) {
            reasons.add(Reason.of(LookBackMessage.NOT_CHECKED, "asOf", asOf));
        }
        return new LookBackStatus(
                issue.id(),
                kind(due, first, asOf),
                Optional.of(start.happenedOn()),
                due,
                checks.stream().map(Found::check).toList(),
                reasons);
    }

    private static LookBackStatus.Kind kind(Optional<LocalDate> due, Optional<Found> first, LocalDate asOf) {
        if (first.isPresent()) {
            return due.isPresent() && first.get().on().isAfter(due.get())
                    ? LookBackStatus.Kind.CHECKED_LATE
                    : LookBackStatus.Kind.CHECKED;
        }
        if (due.isEmpty()) {
            return LookBackStatus.Kind.NOT_CHECKED;
        }
        return asOf.isAfter(due.get()) ? LookBackStatus.Kind.OVERDUE : LookBackStatus.Kind.DUE;
    }

    /**
     * Returns the status of each closed or completed issue of a register, with the look-back rounds of the register.
     *
     * @param register the register
     * @param area the issues to consider
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list, in the order of the register, without issues that are neither closed nor completed
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if the interval is in working days and the calendar
     *     does not cover it
     */
    public List<LookBackStatus> statusesIn(Register register, Selection area, LocalDate asOf) {
        LookBackRule here = withRegister(register);
        return selected(register, area, asOf)
                .map(issue -> here.statusOf(issue, asOf))
                .filter(status -> status.kind() != LookBackStatus.Kind.NOTHING_TO_CHECK)
                .toList();
    }

    /**
     * Returns how many issues of a register are to be checked, and how many were, with the look-back rounds of the
     * register.
     *
     * <p>If the share is checked in each period, there are two samples: that of the period that ended last, unless no
     * issue was closed by then, and that of the period of the day. Each is of the issues closed or completed by the end
     * of its period, and counts the checks within the period. Otherwise there is one sample: of the issues closed or
     * completed by the day stated; with an interval, of those whose interval is over; or else of all.
     *
     * @param register the register
     * @param area the issues to consider
     * @param asOf the day; events on that day are included
     * @return an unmodifiable list of one or two samples, in the order of their days
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if the interval is in working days and the calendar
     *     does not cover it
     */
    public List<LookBackSample> samplesIn(Register register, Selection area, LocalDate asOf) {
        LookBackRule here = withRegister(register);
        List<Issue> issues = selected(register, area, asOf).toList();
        LookBack rule = stated.orElse(UNSTATED);
        if (rule.period().isEmpty()) {
            return List.of(here.sample(issues, asOf));
        }
        DateSpan now = rule.period().get().around(asOf);
        DateSpan before = rule.period().get().around(now.first().orElseThrow().minusDays(1));
        LookBackSample ended = here.sampleWithin(before, issues, asOf);
        LookBackSample running = here.sampleWithin(now, issues, asOf);
        return ended.issues() == 0 ? List.of(running) : List.of(ended, running);
    }

    private Stream<Issue> selected(Register register, Selection area, LocalDate asOf) {
        Checks.notNull(area, "area");
        Checks.notNull(asOf, "asOf");
        DueDays plain = DueDays.of(register, calendar);
        DueDays dates = limits.map(plain::withLimits).orElse(plain);
        return register.issues().stream()
                .filter(issue -> area.includes(
                        issue, dates.dueDayOf(issue, Subject.issue(), asOf).date(), asOf));
    }

    private LookBackSample sampleWithin(DateSpan period, List<Issue> issues, LocalDate asOf) {
        LocalDate last = period.last().orElseThrow();
        LocalDate end = last.isBefore(asOf) ? last : asOf;
        long all = 0;
        List<IssueId> checked = new ArrayList<>();
        for (Issue issue : issues) {
            Entry start = startOf(issue, end, new ArrayList<>());
            if (start != null) {
                all++;
                if (checks(issue, start, end).stream().anyMatch(check -> period.contains(check.on()))) {
                    checked.add(issue.id());
                }
            }
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(LookBackMessage.WITHIN_PERIOD, "period", period));
        return sample(Optional.of(last), all, checked, List.of(), asOf, reasons);
    }

    private LookBackSample sample(List<Issue> issues, LocalDate asOf) {
        LookBack rule = stated.orElse(UNSTATED);
        boolean isTimed = rule.interval().isPresent() || rule.dueBy().isPresent();
        Optional<LocalDate> lastDue = rule.interval().isPresent() ? Optional.empty() : rule.dueBy();
        long all = 0;
        List<IssueId> checked = new ArrayList<>();
        List<IssueId> late = new ArrayList<>();
        for (Issue issue : issues) {
            Entry start = startOf(issue, asOf, new ArrayList<>());
            if (start == null) {
                continue;
            }
            Optional<LocalDate> due = dayAfter(start.happenedOn(), new ArrayList<>());
            boolean isOpen = rule.interval().isPresent() && due.stream().noneMatch(asOf::isAfter);
            if (isTimed && (due.isEmpty() || isOpen)) {
                continue;
            }
            all++;
            if (rule.interval().isPresent() && lastDue.stream().noneMatch(day -> day.isAfter(due.orElseThrow()))) {
                lastDue = due;
            }
            List<Found> checks = checks(issue, start, asOf);
            if (!checks.isEmpty()) {
                boolean isLate = due.stream().anyMatch(checks.get(0).on()::isAfter);
                (isLate ? late : checked).add(issue.id());
            }
        }
        List<Reason> reasons = new ArrayList<>();
        addWhenStated(reasons, asOf);
        return sample(lastDue, all, checked, late, asOf, reasons);
    }

    private void addWhenStated(List<Reason> reasons, LocalDate asOf) {
        LookBack rule = stated.orElse(UNSTATED);
        rule.dueBy().ifPresent(day -> reasons.add(Reason.of(LookBackMessage.DUE_BY, "due", day)));
        rule.interval()
                .ifPresent(limit -> reasons.add(Reason.of(LookBackMessage.TIME_OVER, "limit", limit, "asOf", asOf)));
        if (reasons.isEmpty()) {
            reasons.add(noDay());
        }
    }

    private LookBackSample sample(
            Optional<LocalDate> due,
            long issues,
            List<IssueId> checked,
            List<IssueId> late,
            LocalDate asOf,
            List<Reason> reasons) {
        LookBack rule = stated.orElse(UNSTATED);
        OptionalLong required = OptionalLong.empty();
        if (rule.share().isPresent()) {
            Ratio share = rule.share().get();
            long least = issues == 0 ? 0 : new Ratio(0, issues).missingTo(share);
            required = OptionalLong.of(least);
            reasons.add(Reason.of(
                    LookBackMessage.SHARE_CHECKED,
                    "issues",
                    issues,
                    "share",
                    share,
                    "required",
                    least,
                    "checked",
                    checked.size(),
                    "late",
                    late.size()));
        } else if (rule.interval().isPresent() || rule.dueBy().isPresent()) {
            required = OptionalLong.of(issues);
            reasons.add(Reason.of(
                    LookBackMessage.ALL_CHECKED, "issues", issues, "checked", checked.size(), "late", late.size()));
        } else {
            reasons.add(Reason.of(LookBackMessage.SOME_CHECKED, "issues", issues, "checked", checked.size()));
        }
        boolean isShort = required.isPresent() && checked.size() + late.size() < required.getAsLong();
        boolean isOverdue = isShort && due.stream().anyMatch(asOf::isAfter);
        return new LookBackSample(due, issues, required, checked, late, isOverdue, reasons);
    }

    /** The entry that closed or completed the issue, or null if nothing is to be checked. */
    private @Nullable Entry startOf(Issue issue, LocalDate asOf, List<Reason> reasons) {
        boolean isOfClosing = stated.orElse(UNSTATED).start() == LookBack.Start.CLOSE_OUT;
        State state = issue.stateOn(asOf);
        Optional<Entry> end = state.end();
        if (end.isPresent()) {
            reasons.add(Reason.of(
                    LookBackMessage.ENDED,
                    "date",
                    end.get().happenedOn(),
                    "end",
                    state.endKind().orElseThrow()));
            return null;
        }
        Entry start =
                isOfClosing ? closingOf(issue, state, asOf) : state.completion().orElse(null);
        if (start == null) {
            reasons.add(
                    Reason.of(isOfClosing ? LookBackMessage.NOT_CLOSED : LookBackMessage.NOT_COMPLETE, "asOf", asOf));
        } else {
            reasons.add(Reason.of(
                    isOfClosing ? LookBackMessage.CLOSED : LookBackMessage.COMPLETED, "date", start.happenedOn()));
        }
        return start;
    }

    private @Nullable Entry closingOf(Issue issue, State state, LocalDate asOf) {
        return closeOut == null
                ? state.closeOut().orElse(null)
                : Case.of(closeOut, issue, Subject.issue(), asOf).closing();
    }

    /** The day due for a single issue. */
    private Optional<LocalDate> dueOf(LocalDate start, List<Reason> reasons) {
        LookBack rule = stated.orElse(UNSTATED);
        if (rule.share().isPresent()) {
            reasons.add(
                    Reason.of(LookBackMessage.OF_A_SHARE, "share", rule.share().get()));
            return Optional.empty();
        }
        return dayAfter(start, reasons);
    }

    /** The earlier of the end of the interval and the day stated, which does not hold for what starts after it. */
    private Optional<LocalDate> dayAfter(LocalDate start, List<Reason> reasons) {
        LookBack rule = stated.orElse(UNSTATED);
        List<LocalDate> days = new ArrayList<>(2);
        rule.interval().ifPresent(limit -> {
            LocalDate due = limit.dueDate(start, FROM_NEXT_DAY, calendar).date();
            days.add(due);
            reasons.add(Reason.of(LookBackMessage.DUE_AFTER, "limit", limit, "start", start, "due", due));
        });
        rule.dueBy().ifPresent(due -> {
            if (start.isAfter(due)) {
                reasons.add(Reason.of(LookBackMessage.AFTER_THE_DAY, "start", start, "due", due));
            } else {
                days.add(due);
                reasons.add(Reason.of(LookBackMessage.DUE_BY, "due", due));
            }
        });
        if (rule.interval().isEmpty() && rule.dueBy().isEmpty()) {
            reasons.add(noDay());
        }
        return days.stream().min(Comparator.naturalOrder());
    }

    private Reason noDay() {
        return stated.map(rule -> Reason.of(LookBackMessage.NO_DAY, "what", rule.what()))
                .orElseGet(() -> Reason.of(LookBackMessage.NOT_STATED));
    }

    private record Found(LookBackStatus.Check check, Reason reason) {

        static Found of(Entry entry, StageTaken stage) {
            return new Found(
                    new LookBackStatus.Check(
                            entry.happenedOn(),
                            Optional.of(entry.id()),
                            Optional.of(stage.outcome()),
                            Optional.empty()),
                    Reason.of(
                            LookBackMessage.CHECKED_BY_STAGE,
                            "date",
                            entry.happenedOn(),
                            "stage",
                            stage.stage(),
                            "outcome",
                            stage.outcome(),
                            "entry",
                            entry.id()));
        }

        static Found of(OversightRecord record, LookBackMessage message) {
            return new Found(
                    new LookBackStatus.Check(
                            record.happenedBy(), Optional.empty(), Optional.empty(), Optional.of(record.id())),
                    Reason.of(message, "date", record.happenedBy(), "record", record.id()));
        }

        LocalDate on() {
            return check.on();
        }
    }

    /** The checks since the start, in the order of their days. */
    private List<Found> checks(Issue issue, Entry start, LocalDate asOf) {
        boolean isOfClosing = stated.orElse(UNSTATED).start() == LookBack.Start.CLOSE_OUT;
        Entry closing = isOfClosing ? null : closingOf(issue, issue.stateOn(asOf), asOf);
        List<Found> found = new ArrayList<>();
        boolean isSince = false;
        for (Entry entry : issue.history().inEffect(Subject.issue(), asOf)) {
            if (isSince
                    && entry.fact() instanceof StageTaken stage
                    && (entry.equals(closing) || isCheck(stage.stage()))) {
                found.add(Found.of(entry, stage));
            }
            isSince |= entry.equals(start);
        }
        LocalDate first = start.happenedOn();
        rounds.naming(issue, first, asOf)
                .forEach(record -> found.add(Found.of(record, LookBackMessage.CHECKED_BY_ROUND)));
        rounds.over(issue, first, asOf)
                .forEach(record -> found.add(Found.of(record, LookBackMessage.CHECKED_WITH_AREA)));
        found.sort(Comparator.comparing(Found::on));
        return found;
    }

    private static boolean isCheck(CloseOutStage stage) {
        return switch (stage) {
            case RE_CHECK, SITE_INSPECTION, VERIFICATION -> true;
            default -> false;
        };
    }

    /** Returns the look-back. */
    @Override
    public String toString() {
        return OneLine.of("LookBackRule", stated);
    }
}

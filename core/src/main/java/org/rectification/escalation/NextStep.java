package org.rectification.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.closeout.LookBackRule;
import org.rectification.closeout.LookBackStatus;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.procedure.LookBack;
import org.rectification.register.Register;
import org.rectification.status.ClassWideSearch;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.StatusRule;

/**
 * The next step for an issue (下一步工作): a complete issue is checked again to prevent a rebound, an open issue is planned
 * backwards from its due date, an overdue issue is chased up, an open issue without a date gets one, one that is suspended
 * awaits its resumption, and one that is to be continued is continued. Beside that, a class-wide search that is required is
 * done.
 *
 * @param issue the issue
 * @param kind the kind of step
 * @param due the due date of the issue or, for a look-back or a class-wide search, the last day for it; absent if there
 *     is none, it is not known exactly, or the issue is suspended
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record NextStep(IssueId issue, Kind kind, Optional<LocalDate> due, List<Reason> reasons) {

    private static final LookBack SINCE_COMPLETION =
            LookBack.of(LocalText.of("查验核实", "check again")).withStart(LookBack.Start.COMPLETION);

    /** The kinds of next step. */
    public enum Kind implements Labelled {
        /** The issue is complete, and was not checked since, did not pass the last check, or is to be checked again (查验核实、防止反弹). */
        CHECK_AGAIN(LocalText.of("查验核实", "check again")),
        /** The issue is open, not suspended and not yet overdue (倒排工期). */
        PLAN_BACKWARDS(LocalText.of("倒排工期", "plan backwards from the date")),
        /** The issue is open and overdue (督促). */
        CHASE_UP(LocalText.of("督促", "chase up")),
        /**
         * The issue is open and its deadline has no date, nor an event from which it counts, and is not merely to be
         * continued; or the exception it is under has no last day (明确时限).
         */
        SET_DATE(LocalText.of("明确时限", "set a date")),
        /**
         * The issue is open, and whether it is due or overdue is undecidable, since the wording leaves open which days
         * count or the day of the event from which it counts is not known exactly (查明到期日).
         */
        SETTLE_LAST_DAY(LocalText.of("查明到期日", "settle the last day")),
        /**
         * The issue is open, and whether it is due or overdue is undecidable until the calendar covers its last day
         * (待公布日历).
         */
        AWAIT_CALENDAR(LocalText.of("待公布日历", "await the calendar")),
        /** The issue is open, not overdue and suspended, so that each day puts off its last day (待恢复). */
        AWAIT_RESUMPTION(LocalText.of("待恢复", "await the resumption")),
        /** The issue is open and its deadline counts from an event that is not recorded yet, or was undone by a sending back (待起算). */
        AWAIT_START(LocalText.of("待起算", "await the start")),
        /** The issue is open and to be continued without a date (长期坚持). */
        CONTINUE(LocalText.of("长期坚持", "continue")),
        /** The issue, open or complete, asks for a class-wide search that was not done (举一反三). */
        SEARCH_CLASS_WIDE(LocalText.of("举一反三", "search class-wide"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a step.
     *
     * @param issue the issue
     * @param kind the kind of step
     * @param due the due date
     * @param reasons the reasons
     * @throws NullPointerException if an argument or a reason is null
     * @throws IllegalArgumentException if there is no reason
     */
    public NextStep {
        Checks.notNull(issue, "issue");
        Checks.notNull(kind, "kind");
        Checks.notNull(due, "due");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + issue);
        }
    }

    /**
     * Returns the next steps for the issues of a register. An issue has no step if it is not raised yet, if it was
     * checked after its completion and passed the last check ({@link LookBackRule} states what counts as one), if it
     * was closed and not checked since, if it is basically complete and the rule counts that as complete, if it ended
     * otherwise, or if it is under an exception; every other issue has one. An issue that neither ended otherwise nor is
     * under an exception has a further step, after that one, if a class-wide search is required of it that was not done
     * ({@link ClassWideSearch}).
     *
     * @param register the register
     * @param rule the rule for overdue
     * @param asOf the day, included
     * @return an unmodifiable list, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public static List<NextStep> stepsIn(Register register, StatusRule rule, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(rule, "rule");
        return stepsIn(register, rule, asOf, DueDays.of(register, rule.calendar()));
    }

    /**
     * Returns the next steps for the issues of a register by given due days, such as those with a table of limits.
     *
     * @param register the register
     * @param rule the rule for overdue
     * @param asOf the day, included
     * @param dates the due days of the register
     * @return an unmodifiable list, in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     */
    public static List<NextStep> stepsIn(Register register, StatusRule rule, LocalDate asOf, DueDays dates) {
        return steps(register, rule, null, asOf, dates);
    }

    /**
     * Returns the next steps for the issues of a register, as {@link #stepsIn(Register, StatusRule, LocalDate)} does,
     * and for each complete issue also a look-back that is due and was not made.
     *
     * @param register the register, whose look-back rounds are used
     * @param rule the rule for overdue
     * @param lookBack the rule for look-backs
     * @param asOf the day, included
     * @return an unmodifiable list, in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does
     *     not cover one of them, or an interval of look-backs is in working days and it does not cover these
     */
    public static List<NextStep> stepsIn(Register register, StatusRule rule, LookBackRule lookBack, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(rule, "rule");
        return stepsIn(register, rule, lookBack, asOf, DueDays.of(register, rule.calendar()));
    }

    /**
     * Returns the next steps and the look-backs that are due and were not made, by given due days, such as those with a
     * table of limits.
     *
     * @param register the register, whose look-back rounds are used
     * @param rule the rule for overdue
     * @param lookBack the rule for look-backs
     * @param asOf the day, included
     * @param dates the due days of the register
     * @return an unmodifiable list, in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does
     *     not cover one of them, or an interval of look-backs is in working days and it does not cover these
     */
    public static List<NextStep> stepsIn(
            Register register, StatusRule rule, LookBackRule lookBack, LocalDate asOf, DueDays dates) {
        Checks.notNull(register, "register");
        return steps(register, rule, Checks.notNull(lookBack, "lookBack").withRegister(register), asOf, dates);
    }

    private static List<NextStep> steps(
            Register register, StatusRule rule, @Nullable LookBackRule lookBack, LocalDate asOf, DueDays dates) {
        Checks.notNull(register, "register");
        Checks.notNull(rule, "rule");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        LookBackRule sinceCompletion =
                LookBackRule.of(SINCE_COMPLETION, rule.calendar()).withRegister(register);
        List<NextStep> steps = new ArrayList<>();
        for (Issue issue : register.issues()) {
            if (!issue.isRaisedOn(asOf)) {
                continue;
            }
            IssueStatus status = rule.statusOf(issue, Subject.issue(), asOf, dates);
            if (status.lateness() instanceof Lateness.Ended) {
                continue;
            }
            if (status.lateness() instanceof Lateness.Excepted excepted) {
                if (excepted.until().isEmpty()) {
                    Reason why = Reason.of(EscalationMessage.SET_LAST_DAY, "issue", issue.id());
                    steps.add(new NextStep(issue.id(), Kind.SET_DATE, Optional.empty(), List.of(why)));
                }
                continue;
            }
            if (rule.completionOf(issue, Subject.issue(), asOf).isEmpty()) {
                steps.add(untilCompletion(issue, status, asOf));
            } else if (status.state().isComplete()) {
                afterCompletion(issue, status, lookBack, sinceCompletion, asOf).ifPresent(steps::add);
            }
            search(issue, rule, asOf).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static Optional<NextStep> afterCompletion(
            Issue issue,
            IssueStatus status,
            @Nullable LookBackRule lookBack,
            LookBackRule sinceCompletion,
            LocalDate asOf) {
        if (lookBack != null) {
            LookBackStatus check = lookBack.statusOf(issue, asOf);
            if (check.kind() == LookBackStatus.Kind.DUE || check.kind() == LookBackStatus.Kind.OVERDUE) {
                List<Reason> reasons = new ArrayList<>();
                LocalDate due = check.due().orElseThrow();
                reasons.add(Reason.of(EscalationMessage.LOOK_BACK, "issue", issue.id(), "due", due));
                reasons.addAll(check.reasons());
                return Optional.of(new NextStep(issue.id(), Kind.CHECK_AGAIN, check.due(), reasons));
            }
        }
        LookBackStatus since = sinceCompletion.statusOf(issue, asOf);
        Optional<LookBackStatus.Check> last = since.checks().stream().reduce((one, later) -> later);
        boolean isChecked = last.isEmpty()
                ? status.state().closeOut().isPresent()
                : !last.get().isFailed();
        if (isChecked || since.kind() == LookBackStatus.Kind.NOTHING_TO_CHECK) {
            return Optional.empty();
        }
        LocalDate completed = since.since().orElseThrow();
        Reason why = last.map(failed -> Reason.of(
                        EscalationMessage.CHECK_FAILED, "issue", issue.id(), "on", completed, "checked", failed.on()))
                .orElseGet(() -> Reason.of(EscalationMessage.CHECK_AGAIN, "issue", issue.id(), "on", completed));
        return Optional.of(new NextStep(issue.id(), Kind.CHECK_AGAIN, dueOf(status), List.of(why)));
    }

    private static Optional<NextStep> search(Issue issue, StatusRule rule, LocalDate asOf) {
        ClassWideSearch search = ClassWideSearch.of(issue, rule.calendar(), asOf);
        if (search.kind() == ClassWideSearch.Kind.NOTHING_REQUIRED || search.isDone()) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(EscalationMessage.SEARCH_CLASS_WIDE, "issue", issue.id()));
        reasons.addAll(search.reasons());
        return Optional.of(new NextStep(issue.id(), Kind.SEARCH_CLASS_WIDE, search.due(), reasons));
    }

    private static Optional<LocalDate> dueOf(IssueStatus status) {
        return status.lateness() instanceof Lateness.Dated dated ? dated.due() : Optional.empty();
    }

    private static NextStep untilCompletion(Issue issue, IssueStatus status, LocalDate asOf) {
        IssueId id = issue.id();
        if (status.lateness() instanceof Lateness.Overdue overdue) {
            Reason why = Reason.of(
                    overdue.due().isPresent() ? EscalationMessage.CHASE_UP : EscalationMessage.CHASE_UP_AT_LEAST,
                    "issue",
                    id,
                    "days",
                    overdue.late().days(),
                    "due",
                    overdue.decidingDay());
            return new NextStep(id, Kind.CHASE_UP, dueOf(status), List.of(why));
        }
        if (status.lateness() instanceof Lateness.Dated dated) {
            Optional<LocalDate> suspended = issue.suspensionsOf(Subject.issue(), asOf).stream()
                    .filter(Suspension::isOpen)
                    .map(Suspension::first)
                    .min(Comparator.naturalOrder());
            if (suspended.isPresent() && !(dated instanceof Lateness.DueToday)) {
                Reason why = Reason.of(EscalationMessage.AWAIT_RESUMPTION, "issue", id, "since", suspended.get());
                return new NextStep(id, Kind.AWAIT_RESUMPTION, Optional.empty(), withReasons(why, status));
            }
            Reason why = Reason.of(
                    dated.due().isPresent()
                            ? EscalationMessage.PLAN_BACKWARDS
                            : EscalationMessage.PLAN_BACKWARDS_NOT_BEFORE,
                    "issue",
                    id,
                    "due",
                    dated.decidingDay());
            return new NextStep(id, Kind.PLAN_BACKWARDS, dueOf(status), List.of(why));
        }
        if (status.lateness() instanceof Lateness.Undated undated) {
            Reason why = Reason.of(EscalationMessage.SET_DATE, "issue", id);
            return new NextStep(id, Kind.SET_DATE, Optional.empty(), List.of(why, undated.because()));
        }
        if (status.lateness() instanceof Lateness.Waiting waiting) {
            Reason why = Reason.of(EscalationMessage.AWAIT_START, "issue", id, "start", waiting.start());
            return new NextStep(id, Kind.AWAIT_START, Optional.empty(), withReasons(why, status));
        }
        if (status.lateness() instanceof Lateness.Undecided undecided) {
            boolean isCovered = undecided.dueWithin().last().isPresent();
            Reason why = Reason.of(
                    isCovered ? EscalationMessage.SETTLE_LAST_DAY : EscalationMessage.AWAIT_CALENDAR, "issue", id);
            Kind kind = isCovered ? Kind.SETTLE_LAST_DAY : Kind.AWAIT_CALENDAR;
            return new NextStep(id, kind, Optional.empty(), withReasons(why, status));
        }
        Reason why = Reason.of(EscalationMessage.CONTINUE, "issue", id);
        return new NextStep(id, Kind.CONTINUE, Optional.empty(), List.of(why));
    }

    private static List<Reason> withReasons(Reason why, IssueStatus status) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        reasons.addAll(status.reasons());
        return reasons;
    }

    @Override
    public String toString() {
        return OneLine.sentence(issue + ":", kind, OneLine.with("due", due));
    }
}

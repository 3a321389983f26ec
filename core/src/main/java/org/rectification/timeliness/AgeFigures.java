package org.rectification.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Days;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.Lateness;
import org.rectification.status.StatusRule;

/**
 * How old what is open is, and how long what is complete took (未完成事项历时、完成用时), in calendar days from the day the
 * issue was raised, or else from the day of the feedback of its inspection. Parts, measures and key steps start with
 * their issue.
 *
 * <p>Whether a unit is open, and when it was completed, is decided as for its deadline status; a deadline is not needed.
 * What is under an exception is open. The following are left out, and are counted: what has no known start; what was
 * closed, or is below something that was closed, without a completion of its own; what ended other than by completion;
 * what has not been raised. What was completed before its start (边查边改) took 0 days, and is counted.
 *
 * <p>For what was known on a day, ask for the figures of {@link Register#asKnown}: a completion that was reported later
 * leaves its unit open, so its age goes on. For figures of each city or phase, pass the issues of each group of
 * {@link org.rectification.completion.Grouping#groupsIn}.
 *
 * <pre>{@code
 * AgeFigures figures = AgeFigures.of(register, Subject.Kind.ISSUE, StatusRule.of(calendar), asOf);
 * figures.open().median().map(UnitDays::days);                // Optional[445]
 * figures.completed().upperQuartile().map(UnitDays::item);    // Optional[gx-2]
 * }</pre>
 *
 * @param unit what is measured
 * @param rule the rule that decides on the completion
 * @param asOf the reference date; events of that day are included
 * @param open the open units with their age
 * @param completed the complete units with the time they took
 * @param withoutStart the open and complete units without a known start
 * @param withoutCompletionDay the units that were closed, or are below something closed, without a completion
 * @param ended the units that ended other than by completion
 * @param notRaised the units that have not been raised
 * @since 0.1.0
 */
public record AgeFigures(
        Subject.Kind unit,
        StatusRule rule,
        LocalDate asOf,
        DaysByRank open,
        DaysByRank completed,
        List<IssueSubject> withoutStart,
        List<IssueSubject> withoutCompletionDay,
        List<IssueSubject> ended,
        List<IssueSubject> notRaised) {

    /**
     * Creates figures.
     *
     * @param unit what is measured
     * @param rule the rule that decides on the completion
     * @param asOf the reference date
     * @param open the open units with their age
     * @param completed the complete units with the time they took
     * @param withoutStart the open and complete units without a known start
     * @param withoutCompletionDay the units that were closed, or are below something closed, without a completion
     * @param ended the units that ended other than by completion
     * @param notRaised the units that have not been raised
     * @throws NullPointerException if an argument or an element is null
     */
    public AgeFigures {
        Checks.notNull(unit, "unit");
        Checks.notNull(rule, "rule");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(open, "open");
        Checks.notNull(completed, "completed");
        withoutStart = List.copyOf(Checks.notNull(withoutStart, "withoutStart"));
        withoutCompletionDay = List.copyOf(Checks.notNull(withoutCompletionDay, "withoutCompletionDay"));
        ended = List.copyOf(Checks.notNull(ended, "ended"));
        notRaised = List.copyOf(Checks.notNull(notRaised, "notRaised"));
    }

    /**
     * Returns the figures of a register.
     *
     * @param register the register
     * @param unit what is measured
     * @param rule the rule that decides on the completion
     * @param asOf the reference date; events of that day are included
     * @return the figures
     * @throws NullPointerException if an argument is null
     */
    public static AgeFigures of(Register register, Subject.Kind unit, StatusRule rule, LocalDate asOf) {
        Checks.notNull(register, "register");
        return of(register.issues(), register.inspections(), unit, rule, asOf);
    }

    /**
     * Returns the figures of some issues.
     *
     * @param issues the issues
     * @param inspections the inspections, for the day of the feedback of issues without the day they were raised
     * @param unit what is measured
     * @param rule the rule that decides on the completion
     * @param asOf the reference date; events of that day are included
     * @return the figures
     * @throws NullPointerException if an argument or an element is null
     */
    public static AgeFigures of(
            Collection<Issue> issues,
            Collection<Inspection> inspections,
            Subject.Kind unit,
            StatusRule rule,
            LocalDate asOf) {
        Checks.notNull(issues, "issues");
        Count count = new Count(inspections, unit, rule, asOf);
        for (Issue issue : issues) {
            for (Unit each : issue.units(unit)) {
                count.add(issue, each);
            }
        }
        return count.answer();
    }

    /** Collects the units of figures. */
    static final class Count {

        private final Map<InspectionId, LocalDate> feedback = new HashMap<>();
        private final Subject.Kind unit;
        private final StatusRule rule;
        private final LocalDate asOf;
        private final DueDays dates;
        private final List<UnitDays> open = new ArrayList<>();
        private final List<UnitDays> completed = new ArrayList<>();
        private final List<IssueSubject> withoutStart = new ArrayList<>();
        private final List<IssueSubject> withoutCompletionDay = new ArrayList<>();
        private final List<IssueSubject> ended = new ArrayList<>();
        private final List<IssueSubject> notRaised = new ArrayList<>();

        Count(Collection<Inspection> inspections, Subject.Kind unit, StatusRule rule, LocalDate asOf) {
            for (Inspection inspection : Checks.notNull(inspections, "inspections")) {
                inspection.feedbackOn().ifPresent(day -> feedback.put(inspection.id(), day));
            }
            this.unit = Checks.notNull(unit, "unit");
            this.rule = Checks.notNull(rule, "rule");
            this.asOf = Checks.notNull(asOf, "asOf");
            this.dates = DueDays.ofIssues(rule.calendar()); // ages depend on no due day
        }

        void add(Issue issue, Unit each) {
            Subject subject = each.subject();
            IssueSubject item = new IssueSubject(issue.id(), subject);
            Lateness lateness = rule.latenessOf(issue, each, asOf, dates);
            if (lateness instanceof Lateness.NotRaised) {
                notRaised.add(item);
            } else if (lateness instanceof Lateness.Ended end) {
                (end.end().isPresent() ? ended : withoutCompletionDay).add(item);
            } else {
                @Nullable LocalDate from = issue.raisedOn().orElse(feedback.get(issue.inspection()));
                Optional<Entry> completion = rule.completionOf(issue, subject, asOf);
                if (from == null) {
                    withoutStart.add(item);
                } else if (completion.isPresent()) {
                    completed.add(new UnitDays(item, from, rule.dayOf(completion.get())));
                } else {
                    open.add(new UnitDays(item, from, asOf));
                }
            }
        }

        AgeFigures answer() {
            return new AgeFigures(
                    unit,
                    rule,
                    asOf,
                    new DaysByRank(open),
                    new DaysByRank(completed),
                    withoutStart,
                    withoutCompletionDay,
                    ended,
                    notRaised);
        }
    }

    /**
     * Returns the reasons for the figures: how days are counted, the open units and the complete ones with the units at
     * median and quartiles, and the units left out.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(TimelinessMessage.MEASURED, "asOf", asOf, "completion", rule.completionJudgedBy()));
        if (rule.basicallyCompleteCounts()) {
            reasons.add(Reason.of(TimelinessMessage.BASICALLY_COMPLETE));
        }
        addRanked(open, TimelinessMessage.OPEN, TimelinessMessage.NOTHING_OPEN, reasons);
        addCount(open.beforeStart(), TimelinessMessage.OPEN_BEFORE_START, reasons);
        addRanked(completed, TimelinessMessage.COMPLETED, TimelinessMessage.NOTHING_COMPLETED, reasons);
        addCount(completed.beforeStart(), TimelinessMessage.COMPLETED_BEFORE_START, reasons);
        addCount(withoutStart.size(), TimelinessMessage.NO_START, reasons);
        addCount(withoutCompletionDay.size(), TimelinessMessage.NO_COMPLETION_DAY, reasons);
        addCount(ended.size(), TimelinessMessage.ENDED_LEFT_OUT, reasons);
        addCount(notRaised.size(), TimelinessMessage.NOT_RAISED, reasons);
        return List.copyOf(reasons);
    }

    private void addRanked(DaysByRank ranked, TimelinessMessage some, TimelinessMessage none, List<Reason> reasons) {
        if (ranked.count() == 0) {
            reasons.add(Reason.of(none, "unit", unit.counted()));
            return;
        }
        UnitDays lower = ranked.lowerQuartile().orElseThrow();
        UnitDays median = ranked.median().orElseThrow();
        UnitDays upper = ranked.upperQuartile().orElseThrow();
        reasons.add(Reason.of(
                some,
                "unit",
                unit.counted(),
                "count",
                ranked.count(),
                "minimum",
                Days.calendar(ranked.minimum().orElseThrow().days()),
                "maximum",
                Days.calendar(ranked.maximum().orElseThrow().days())));
        reasons.add(Reason.of(
                TimelinessMessage.QUARTILES,
                "lower",
                Days.calendar(lower.days()),
                "lowerItem",
                lower.item(),
                "median",
                Days.calendar(median.days()),
                "medianItem",
                median.item(),
                "upper",
                Days.calendar(upper.days()),
                "upperItem",
                upper.item()));
    }

    private static void addCount(long count, TimelinessMessage message, List<Reason> reasons) {
        if (count > 0) {
            reasons.add(Reason.of(message, "count", count));
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                unit.counted().in(Language.ENGLISH), "on", asOf + ":", "open", open + ";", "complete", completed);
    }
}

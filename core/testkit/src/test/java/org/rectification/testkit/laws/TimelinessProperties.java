package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Unit;
import org.rectification.register.Register;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.StatusRule;
import org.rectification.status.SuspendedDays;
import org.rectification.testkit.RectificationArbitraries;
import org.rectification.timeliness.AgeFigures;
import org.rectification.timeliness.OnTimeRate;
import org.rectification.timeliness.OnTimeStatus;
import org.rectification.timeliness.UnitDays;

/** On-time rates and ages of any register, beside what its states and dates say. */
class TimelinessProperties {

    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Provide
    Arbitrary<Subject.Kind> units() {
        return Arbitraries.of(Subject.Kind.class);
    }

    /** The rule by the calendar, also as known in 2017, so that limits go past its end. */
    @Provide
    Arbitrary<StatusRule> rules() {
        return Arbitraries.of(ChinaWorkingDays.official(), ChinaWorkingDays.asKnown(LocalDate.of(2017, 6, 30)))
                .map(StatusRule::of);
    }

    @Provide
    Arbitrary<EndTreatments> ends() {
        return Combinators.combine(Arbitraries.of(EndKind.class), Arbitraries.of(EndTreatment.class))
                .as(EndTreatments.STANDARD::with);
    }

    @Property
    void everyUnitHasTheStatusThatItsStateAndItsDatesGive(
            @ForAll("registers") Register register,
            @ForAll("units") Subject.Kind unit,
            @ForAll("rules") StatusRule rule,
            @ForAll("ends") EndTreatments ends,
            @ForAll("dates") LocalDate asOf) {
        DueDays dates = DueDays.of(register, rule.calendar());
        Map<OnTimeStatus, List<IssueSubject>> expected = new EnumMap<>(OnTimeStatus.class);
        for (Issue issue : register.issues()) {
            for (Unit each : issue.units(unit)) {
                expected.computeIfAbsent(statusOf(dates, issue, each, ends, asOf), status -> new ArrayList<>())
                        .add(new IssueSubject(issue.id(), each.subject()));
            }
        }

        OnTimeRate rate = OnTimeRate.of(register.issues(), unit, rule, ends, asOf, dates);

        assertThat(rate.items()).isEqualTo(expected);
        assertThat(rate.numerator()).isEqualTo(rate.count(OnTimeStatus.IN_TIME));
        assertThat(rate.denominator())
                .isEqualTo(expected.entrySet().stream()
                        .filter(entry -> entry.getKey().isInPopulation())
                        .mapToLong(entry -> entry.getValue().size())
                        .sum());
    }

    /** By the states and the due days alone, without lateness. */
    private static OnTimeStatus statusOf(DueDays dates, Issue issue, Unit unit, EndTreatments ends, LocalDate asOf) {
        if (issue.raisedOn().filter(asOf::isBefore).isPresent()) {
            return OnTimeStatus.NOT_RAISED;
        }
        Subject subject = unit.subject();
        DueDay due = dates.dueDayOf(issue, subject, asOf);
        State state = issue.history().stateOf(subject, asOf);
        Optional<LocalDate> completed = state.completedOn();
        Optional<Entry> end = issue.endOf(subject, asOf);
        if (end.isPresent()) {
            EndTreatment treatment = ends.treatmentOf(end.get().fact().endKind().orElseThrow());
            if (treatment != EndTreatment.COUNTS) {
                return ended(treatment, due, asOf);
            }
            completed = Optional.of(end.get().happenedOn());
        } else if (completed.isEmpty()) {
            if (state.closeOut().isPresent() || issue.stateOn(asOf).closeOut().isPresent()) {
                return OnTimeStatus.COMPLETION_DAY_UNKNOWN;
            }
            if (issue.exceptionOf(subject, asOf).isPresent()) {
                return OnTimeStatus.EXCEPTED;
            }
        }
        if (!isDated(due)) {
            return OnTimeStatus.UNDATED;
        }
        return completed
                .map(on -> completed(due, on, asOf))
                .orElseGet(() -> isOn(due, asOf) && isSuspended(due) ? OnTimeStatus.OPEN_NOT_DUE : open(due, asOf));
    }

    private static boolean isDated(DueDay due) {
        return due instanceof DueDay.Dated || due instanceof DueDay.Undecided;
    }

    private static boolean isOn(DueDay due, LocalDate day) {
        return due.date().filter(day::equals).isPresent();
    }

    /** Whether an open suspension moves the due day, and so keeps it from coming. */
    private static boolean isSuspended(DueDay due) {
        return due instanceof DueDay.Dated dated
                && dated.suspended().stream().map(SuspendedDays::suspension).anyMatch(Suspension::isOpen);
    }

    /** Whether the due day has come on a day, whichever of the possible ones it is; undecidable if it depends on that. */
    private static Truth hasCome(DueDay due, LocalDate asOf) {
        if (!isDated(due) || asOf.isBefore(due.earliest().orElseThrow())) {
            return Truth.NO;
        }
        return due.latest().isPresent() && !asOf.isBefore(due.latest().get()) ? Truth.YES : Truth.UNDECIDABLE;
    }

    /** Whether a day is after the due day, whichever of the possible ones it is; undecidable if it depends on that. */
    private static Truth isLate(DueDay due, LocalDate day) {
        if (!day.isAfter(due.earliest().orElseThrow())) {
            return Truth.NO;
        }
        return due.latest().isPresent() && day.isAfter(due.latest().get()) ? Truth.YES : Truth.UNDECIDABLE;
    }

    private static OnTimeStatus ended(EndTreatment treatment, DueDay due, LocalDate asOf) {
        if (treatment != EndTreatment.STAYS) {
            return OnTimeStatus.ENDED;
        }
        return switch (hasCome(due, asOf)) {
            case YES -> OnTimeStatus.ENDED_AND_STAYS;
            case NO -> OnTimeStatus.ENDED;
            case UNDECIDABLE -> OnTimeStatus.UNDECIDED;
        };
    }

    private static OnTimeStatus completed(DueDay due, LocalDate on, LocalDate asOf) {
        return switch (hasCome(due, asOf)) {
            case NO -> OnTimeStatus.COMPLETE_NOT_DUE;
            case UNDECIDABLE -> OnTimeStatus.UNDECIDED;
            case YES ->
                switch (isLate(due, on)) {
                    case NO -> OnTimeStatus.IN_TIME;
                    case YES -> OnTimeStatus.LATE;
                    case UNDECIDABLE -> OnTimeStatus.UNDECIDED;
                };
        };
    }

    private static OnTimeStatus open(DueDay due, LocalDate asOf) {
        if (hasCome(due, asOf) == Truth.NO) {
            return OnTimeStatus.OPEN_NOT_DUE;
        }
        if (isLate(due, asOf) == Truth.YES) {
            return OnTimeStatus.OVERDUE;
        }
        return isOn(due, asOf) ? OnTimeStatus.OPEN_ON_LAST_DAY : OnTimeStatus.UNDECIDED;
    }

    @Property
    void agesAndTimesRunFromTheStartAndAreRanked(
            @ForAll("registers") Register register,
            @ForAll("units") Subject.Kind unit,
            @ForAll("dates") LocalDate asOf) {
        List<Long> open = new ArrayList<>();
        List<Long> completed = new ArrayList<>();
        long others = 0;
        DueDays dates = DueDays.of(register, RULE.calendar());
        for (Issue issue : register.issues()) {
            Optional<LocalDate> start = issue.raisedOn().isPresent()
                    ? issue.raisedOn()
                    : register.inspection(issue.inspection()).flatMap(Inspection::feedbackOn);
            for (Unit each : issue.units(unit)) {
                OnTimeStatus status = statusOf(dates, issue, each, EndTreatments.STANDARD, asOf);
                Optional<LocalDate> done =
                        issue.history().stateOf(each.subject(), asOf).completedOn();
                if (start.isEmpty()
                        || status == OnTimeStatus.NOT_RAISED
                        || status == OnTimeStatus.COMPLETION_DAY_UNKNOWN
                        || issue.endOf(each.subject(), asOf).isPresent()) {
                    others++;
                } else {
                    long days = ChronoUnit.DAYS.between(start.get(), done.orElse(asOf));
                    (done.isPresent() ? completed : open).add(Math.max(days, 0));
                }
            }
        }
        Collections.sort(open);
        Collections.sort(completed);

        AgeFigures figures = AgeFigures.of(register, unit, RULE, asOf);

        assertThat(figures.open().units()).extracting(UnitDays::days).isEqualTo(open);
        assertThat(figures.completed().units()).extracting(UnitDays::days).isEqualTo(completed);
        assertThat(figures.withoutStart().size()
                        + figures.withoutCompletionDay().size()
                        + figures.ended().size()
                        + figures.notRaised().size())
                .isEqualTo((int) others);
        assertThat(figures.open().median().map(UnitDays::days)).isEqualTo(ranked(open, 2));
        assertThat(figures.completed().lowerQuartile().map(UnitDays::days)).isEqualTo(ranked(completed, 1));
        assertThat(figures.completed().upperQuartile().map(UnitDays::days)).isEqualTo(ranked(completed, 3));
    }

    /** The first of a sorted list to which at least so many quarters of all are not greater. */
    private static Optional<Long> ranked(List<Long> sorted, int quarters) {
        for (int i = 0; i < sorted.size(); i++) {
            if (4 * (i + 1) >= quarters * sorted.size()) {
                return Optional.of(sorted.get(i));
            }
        }
        return Optional.empty();
    }

    @Property
    void theOrderOfIssuesChangesNoFigure(
            @ForAll("registers") Register register,
            @ForAll("units") Subject.Kind unit,
            @ForAll("dates") LocalDate asOf,
            @ForAll Random random) {
        List<Issue> shuffled = new ArrayList<>(register.issues());
        Collections.shuffle(shuffled, random);

        OnTimeRate rate = OnTimeRate.of(register, unit, RULE, asOf);
        OnTimeRate other = OnTimeRate.of(
                shuffled, unit, RULE, EndTreatments.STANDARD, asOf, DueDays.of(register, RULE.calendar()));
        AgeFigures figures = AgeFigures.of(register, unit, RULE, asOf);
        AgeFigures others = AgeFigures.of(shuffled, register.inspections(), unit, RULE, asOf);

        assertThat(other.reasons()).isEqualTo(rate.reasons());
        for (OnTimeStatus status : OnTimeStatus.values()) {
            assertThat(new HashSet<>(other.itemsWith(status))).isEqualTo(new HashSet<>(rate.itemsWith(status)));
        }
        assertThat(others.open()).isEqualTo(figures.open());
        assertThat(others.completed()).isEqualTo(figures.completed());
        assertThat(others.reasons()).isEqualTo(figures.reasons());
    }
}

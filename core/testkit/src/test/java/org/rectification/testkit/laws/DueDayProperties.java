package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.register.Register;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.Lateness;
import org.rectification.status.StatusRule;
import org.rectification.testkit.RectificationArbitraries;

class DueDayProperties {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final StatusRule RULE = StatusRule.of(CALENDAR);

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    /** Days of a date are counted off one after the other, and those that are suspended are passed over. */
    @Property
    void aDateMovesByThePlainDayRule(@ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        DueDays dates = DueDays.of(register, CALENDAR);
        for (Issue issue : register.issues()) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                for (Unit unit : issue.units(kind)) {
                    Optional<LocalDate> expected = plainRule(issue, unit, asOf);
                    DueDay found = dates.dueDayOf(issue, unit.subject(), asOf);
                    if (deadlineOf(issue, unit).relative().isEmpty() || expected.isPresent()) {
                        assertThat(found.date())
                                .as("%s %s on %s: %s", issue, unit, asOf, found.reasons())
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static Deadline deadlineOf(Issue issue, Unit unit) {
        return unit.deadline().orElse(issue.deadline());
    }

    private static Optional<LocalDate> plainRule(Issue issue, Unit unit, LocalDate asOf) {
        History history = issue.history();
        Subject granted = unit.subject();
        Optional<LocalDate> extended = history.extendedDueOf(granted, asOf);
        if (extended.isEmpty() && unit.deadline().isEmpty()) {
            granted = Subject.issue();
            extended = history.extendedDueOf(granted, asOf);
        }
        Set<LocalDate> suspended = suspendedDays(issue, unit.subject(), asOf);
        if (extended.isPresent()) {
            return Optional.of(countedOff(lastGrant(history, granted, asOf), extended.get(), suspended));
        }
        LocalDate early = LocalDate.of(1990, 1, 1); // before any suspension
        return deadlineOf(issue, unit).due().map(due -> countedOff(early, due, suspended));
    }

    private static LocalDate countedOff(LocalDate start, LocalDate due, Set<LocalDate> suspended) {
        LocalDate day = start;
        long left = due.toEpochDay() - start.toEpochDay();
        if (left <= 0) {
            return due;
        }
        while (left > 0) {
            day = day.plusDays(1);
            left -= suspended.contains(day) ? 0 : 1;
        }
        return day;
    }

    private static LocalDate lastGrant(History history, Subject subject, LocalDate asOf) {
        LocalDate last = null;
        EntryId request = null;
        for (Entry entry : history.inEffect(subject, asOf)) {
            if (entry.fact() instanceof Fact.ExtensionDecided decided
                    && decided.granted()
                    && isInEffect(history, decided)) {
                // the same grant recorded again is of its first day
                last = decided.request().equals(request) ? last : entry.happenedOn();
                request = decided.request();
            }
        }
        return Optional.ofNullable(last).orElseThrow();
    }

    private static boolean isInEffect(History history, Fact.ExtensionDecided decided) {
        return history.entries().stream()
                .anyMatch(entry -> entry.id().equals(decided.request())
                        && history.inEffect(entry.subject(), entry.happenedOn()).contains(entry));
    }

    private static Set<LocalDate> suspendedDays(Issue issue, Subject subject, LocalDate asOf) {
        Set<LocalDate> days = new HashSet<>();
        Optional<LocalDate> settled = settledOn(issue, subject, asOf);
        for (Suspension suspension : issue.suspensionsOf(subject, asOf)) {
            LocalDate resumed = suspension.resumedOn().orElse(asOf);
            LocalDate until = settled.filter(resumed::isAfter).orElse(resumed);
            for (LocalDate day = suspension.first(); day.isBefore(until); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The day from which a subject was no longer open: complete, or else ended or closed. */
    private static Optional<LocalDate> settledOn(Issue issue, Subject subject, LocalDate asOf) {
        return RULE.completionOf(issue, subject, asOf)
                .or(() -> issue.endOf(subject, asOf))
                .or(() -> closing(issue, subject, asOf))
                .or(() -> closing(issue, Subject.issue(), asOf))
                .map(Entry::happenedOn);
    }

    private static Optional<Entry> closing(Issue issue, Subject subject, LocalDate asOf) {
        return issue.history().isClosedOut(subject, asOf)
                ? issue.history().stateOf(subject, asOf).closeOut()
                : Optional.empty();
    }

    /** Days that pass after a completion change no due day; only a later extension or a new state does. */
    @Property
    void theDueDayOfWhatIsCompleteStays(
            @ForAll("registers") Register register,
            @ForAll("dates") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 1000) int later) {
        DueDays dates = DueDays.of(register, CALENDAR);
        LocalDate then = asOf.plusDays(later);
        for (Issue issue : register.issues()) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                for (Unit unit : issue.units(kind)) {
                    Subject subject = unit.subject();
                    Lateness lateness = RULE.latenessOf(issue, unit, asOf, dates);
                    if (lateness instanceof Lateness.Completed completed
                            && RULE.latenessOf(issue, unit, then, dates) instanceof Lateness.Completed after
                            && after.on().equals(completed.on())
                            && changes(issue, subject, asOf).equals(changes(issue, subject, then))) {
                        assertThat(after)
                                .as("%s %s on %s and %s", issue, unit, asOf, then)
                                .isEqualTo(completed);
                    }
                }
            }
        }
    }

    /** What may change a due day after the completion, other than that days pass. */
    private static List<Entry> changes(Issue issue, Subject subject, LocalDate asOf) {
        return issue.upwardsFrom(subject).stream()
                .flatMap(each -> issue.history().inEffect(each, asOf).stream())
                .filter(entry -> entry.fact() instanceof Fact.ExtensionDecided)
                .toList();
    }

    /** What corrects, withdraws or sends back takes something away; apart from that, knowing more resolves more. */
    @Property
    void knowingLessNeverResolvesMore(
            @ForAll("registers") Register register,
            @ForAll("dates") LocalDate asOf,
            @ForAll("dates") LocalDate known,
            @ForAll @IntRange(max = 1000) int later) {
        List<Issue> growing = register.issues().stream()
                .map(issue -> issue.withHistory(growing(issue.history())))
                .toList();
        Register grown = register.withIssues(growing);
        DueDays less = DueDays.of(grown.asKnown(known), CALENDAR);
        Register more = grown.asKnown(known.plusDays(later));
        DueDays datesThen = DueDays.of(more, CALENDAR);
        for (Issue issue : grown.asKnown(known).issues()) {
            Issue then = more.issue(issue.id()).orElseThrow();
            for (Subject.Kind kind : Subject.Kind.values()) {
                for (Unit unit : issue.units(kind)) {
                    if (less.dueDayOf(issue, unit.subject(), asOf) instanceof DueDay.Dated) {
                        assertThat(datesThen.dueDayOf(then, unit.subject(), asOf))
                                .as("%s %s", issue, unit)
                                .isNotInstanceOf(DueDay.Waiting.class)
                                .isNotInstanceOf(DueDay.Undated.class);
                    }
                }
            }
        }
    }

    /** A history that only grows; a history that takes something away is left out, since its entries refer to each other. */
    private static History growing(History history) {
        boolean takesAway = history.entries().stream()
                .anyMatch(entry -> entry.corrects().isPresent()
                        || entry.fact() instanceof Fact.Withdrawn
                        || entry.fact() instanceof Fact.SentBack);
        return takesAway ? History.empty() : history;
    }
}

package org.rectification.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.kernel.IssueKernel;
import org.rectification.register.Selection;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;

/**
 * What is known of the due date of a unit on a date: the day, that there is none, the span it is in, or nothing.
 *
 * @param isKnown whether anything is known
 * @param earliest the earliest due date; empty if there is none
 * @param latest the latest due date; empty if there is none, or if the calendar does not cover it
 */
record PossibleDue(boolean isKnown, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    private static final PossibleDue UNKNOWN = new PossibleDue(false, Optional.empty(), Optional.empty());

    private static PossibleDue of(Optional<LocalDate> due) {
        return new PossibleDue(true, due, due);
    }

    /**
     * Determines the due date of a unit of an issue.
     *
     * @param dates the due days of its register; null if they are not given, so that no day is known that depends on an
     *     event or a suspension
     */
    static PossibleDue of(Issue issue, Unit unit, LocalDate asOf, @Nullable DueDays dates) {
        if (dates == null) {
            return byPlan(issue, unit, asOf);
        }
        DueDay day = dates.dueDayAtEndOf(issue, unit.subject(), asOf);
        return new PossibleDue(true, day.earliest(), day.latest());
    }

    /** Returns whether a due date of an issue or of what is in it may depend on more than the plan and the extensions. */
    static boolean isBeyondPlan(Issue issue, @Nullable DueDays dates) {
        return IssueKernel.needsDueDays(issue)
                || (dates != null && dates.limits().isPresent());
    }

    private static PossibleDue byPlan(Issue issue, Unit unit, LocalDate asOf) {
        return IssueKernel.isDueByPlan(issue, unit, asOf) ? of(IssueKernel.due(issue, unit, asOf)) : UNKNOWN;
    }

    /**
     * Returns what a question answers for the due date if that is the same for every due date possible.
     *
     * @param changes the days whose answer may be another than that of the day before; others need not be asked about
     */
    <T> Optional<T> answer(Function<Optional<LocalDate>, T> question, Collection<LocalDate> changes) {
        if (!isKnown) {
            return Optional.empty();
        }
        T answer = question.apply(earliest);
        boolean isOne = changes.stream()
                .filter(this::isPossible)
                .allMatch(day -> question.apply(Optional.of(day)).equals(answer));
        return isOne ? Optional.of(answer) : Optional.empty();
    }

    private boolean isPossible(LocalDate day) {
        return earliest.filter(day::isAfter).isPresent()
                && latest.filter(day::isAfter).isEmpty();
    }

    /** Returns the group of a unit, or that it is in none, if that is the same for every due date possible. */
    <K> Optional<Optional<K>> group(Grouping<K> grouping, Issue issue, Subject subject) {
        // A grouping looks at the year alone.
        List<LocalDate> changes = earliest.map(day -> List.of(LocalDate.of(day.getYear() + 1, 1, 1)))
                .orElse(List.of());
        return answer(day -> Optional.ofNullable(grouping.find(issue, subject, day)), changes);
    }

    /** Returns whether a unit that was raised is selected, if that is the same for every due date possible. */
    Optional<Boolean> isSelected(Selection selection, Issue issue, Subject subject, LocalDate asOf) {
        Set<LocalDate> changes = new TreeSet<>();
        addChanges(selection, asOf, changes);
        return answer(day -> selection.includes(issue, subject, day, asOf), changes);
    }

    /** Adds the days from which on a selection may answer otherwise than for due dates before. */
    private static void addChanges(Selection selection, LocalDate asOf, Set<LocalDate> changes) {
        if (selection instanceof Selection.DueByAsOf) {
            addNext(Optional.of(asOf), changes);
        } else if (selection instanceof Selection.DueWithin within) {
            within.span().first().ifPresent(changes::add);
            addNext(within.span().last(), changes);
        } else if (selection instanceof Selection.Not not) {
            addChanges(not.selection(), asOf, changes);
        } else if (selection instanceof Selection.AllOf all) {
            all.selections().forEach(each -> addChanges(each, asOf, changes));
        } else if (selection instanceof Selection.AnyOf any) {
            any.selections().forEach(each -> addChanges(each, asOf, changes));
        }
    }

    private static void addNext(Optional<LocalDate> day, Set<LocalDate> changes) {
        day.filter(LocalDate.MAX::isAfter).ifPresent(last -> changes.add(last.plusDays(1)));
    }
}

package org.rectification.completion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.Issue;
import org.rectification.issue.Unit;
import org.rectification.kernel.IssueKernel;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;

/**
 * What is known of the due date of a unit on a date: the day, that there is none, the span it is in, or nothing.
 *
 * @param isKnown whether anything is known
 * @param earliest the earliest due date; empty if there is none
 * @param latest the latest due date; empty if there is none
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
        return dates == null ? byPlan(issue, unit, asOf) : of(dates.dueDayOf(issue, unit.subject(), asOf));
    }

    /** Returns whether a due date of an issue or of what is in it may depend on more than the plan and the extensions. */
    static boolean isBeyondPlan(Issue issue, @Nullable DueDays dates) {
        return IssueKernel.needsDueDays(issue)
                || (dates != null && dates.limits().isPresent());
    }

    private static PossibleDue byPlan(Issue issue, Unit unit, LocalDate asOf) {
        return IssueKernel.isDueByPlan(issue, unit, asOf) ? of(IssueKernel.due(issue, unit, asOf)) : UNKNOWN;
    }

    private static PossibleDue of(DueDay day) {
        if (day instanceof DueDay.Undecided undecided) {
            boolean isKnown =
                    undecided.earliest().isPresent() && undecided.latest().isPresent();
            return isKnown ? new PossibleDue(true, undecided.earliest(), undecided.latest()) : UNKNOWN;
        }
        return of(day.date());
    }

    /** Returns what a question answers for the due date if that is the same for every due date possible. */
    <T> Optional<T> answer(Function<Optional<LocalDate>, T> question) {
        if (!isKnown) {
            return Optional.empty();
        }
        T answer = question.apply(earliest);
        if (earliest.isPresent() && latest.isPresent()) {
            for (LocalDate day = earliest.get().plusDays(1); !day.isAfter(latest.get()); day = day.plusDays(1)) {
                if (!question.apply(Optional.of(day)).equals(answer)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(answer);
    }
}

package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.ClassWideSearchDone;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.register.Register;

/**
 * Whether the search for issues of the same kind elsewhere (举一反三) that an issue asks for was done by the end of a day,
 * and what it found.
 *
 * <p>A search counts if it was done on or after the day it was required last; if it is required again, it is to be done
 * again. A search required again before it was done keeps its last day unless another one is set. Nothing is required of
 * an issue that is not raised yet, or that ended other than by completion; completion and close-out leave a search
 * required. A search is never overdue while the issue is under an exception.
 *
 * <pre>{@code
 * List<ClassWideSearch> searches = ClassWideSearch.searchesIn(register, calendar, LocalDate.of(2018, 6, 30));
 * long done = searches.stream().filter(ClassWideSearch::isDone).count();
 * }</pre>
 *
 * @param issue the issue
 * @param kind whether it was done
 * @param requirement the entry that required it last; empty if nothing is required, or if it was done without being
 *     required
 * @param due the last day for it, included; empty if none is set or nothing is required
 * @param searches the entries of the searches that count, in the order of the history; empty if it was not done
 * @param late the days from the last day to the first search that counts, or to the reference date if there is none;
 *     empty unless it is overdue or was done late
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record ClassWideSearch(
        IssueId issue,
        Kind kind,
        Optional<Entry> requirement,
        Optional<LocalDate> due,
        List<Entry> searches,
        Optional<DayCount> late,
        List<Reason> reasons) {

    /** Whether a class-wide search was done. */
    public enum Kind implements Labelled {
        /** No search is required, and none was done (无需排查). */
        NOTHING_REQUIRED(LocalText.of("无需排查", "nothing required")),
        /** It is required and was not done, and is not overdue (未排查). */
        NOT_DONE(LocalText.of("未排查", "not done")),
        /** It is required and was not done, and its last day is over (逾期未排查). */
        OVERDUE(LocalText.of("逾期未排查", "overdue")),
        /** It was done, by its last day if there is one (已排查). */
        DONE(LocalText.of("已排查", "done")),
        /** It was done after its last day (逾期排查). */
        DONE_LATE(LocalText.of("逾期排查", "done late"));

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
     * Makes an answer.
     *
     * @param issue the issue
     * @param kind whether it was done
     * @param requirement the entry that required it last
     * @param due the last day for it
     * @param searches the entries of the searches that count
     * @param late the days after the last day
     * @param reasons the reasons
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if an element of {@code searches} does not record a class-wide search, or if
     *     {@code reasons} is empty
     */
    public ClassWideSearch {
        Checks.notNull(issue, "issue");
        Checks.notNull(kind, "kind");
        Checks.notNull(requirement, "requirement");
        Checks.notNull(due, "due");
        searches = List.copyOf(Checks.notNull(searches, "searches"));
        Checks.notNull(late, "late");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        for (Entry search : searches) {
            if (!(search.fact() instanceof ClassWideSearchDone)) {
                throw new IllegalArgumentException(
                        "searches must record class-wide searches, but one was " + search.fact());
            }
        }
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + issue);
        }
    }

    /**
     * Returns the answer about an issue.
     *
     * @param issue the issue
     * @param calendar the calendar that counts the days after the last day
     * @param asOf the reference date; events of that day are included
     * @return the answer
     * @throws NullPointerException if an argument is null
     */
    public static ClassWideSearch of(Issue issue, WorkingDayCalendar calendar, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(calendar, "calendar");
        Checks.notNull(asOf, "asOf");
        return new SearchFinder(issue, calendar, asOf).find();
    }

    /**
     * Returns the answers about the issues of a register of which a search is required or was done.
     *
     * @param register the register
     * @param calendar the calendar that counts the days after the last day
     * @param asOf the reference date; events of that day are included
     * @return an unmodifiable list in the order of the register, without answers of kind {@link Kind#NOTHING_REQUIRED}
     * @throws NullPointerException if an argument is null
     */
    public static List<ClassWideSearch> searchesIn(Register register, WorkingDayCalendar calendar, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(calendar, "calendar");
        Checks.notNull(asOf, "asOf");
        return register.issues().stream()
                .map(issue -> of(issue, calendar, asOf))
                .filter(search -> search.kind != Kind.NOTHING_REQUIRED)
                .toList();
    }

    /**
     * Returns whether the search was done.
     *
     * @return true if it was done in time or late
     */
    public boolean isDone() {
        return !searches.isEmpty();
    }

    /**
     * Returns the day on which the search was done.
     *
     * @return the day of the first search that counts; empty if it was not done
     */
    public Optional<LocalDate> doneOn() {
        return searches.stream().findFirst().map(Entry::happenedOn);
    }

    /**
     * Returns what the searches found, in words.
     *
     * @return an unmodifiable list with one text for each search that counts
     */
    public List<LocalText> results() {
        return searches.stream()
                .map(search -> ((ClassWideSearchDone) search.fact()).result())
                .toList();
    }

    /**
     * Returns the issues raised because of the searches.
     *
     * @return an unmodifiable list, each issue once, in natural order; possibly empty
     */
    public List<IssueId> found() {
        return searches.stream()
                .flatMap(search -> ((ClassWideSearchDone) search.fact()).found().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return OneLine.sentence(issue + ":", kind, OneLine.with("by", due));
    }
}

package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.ClassWideSearchDone;
import org.rectification.issue.Fact.ClassWideSearchRequired;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.responsibility.NamedBody;

/** Determines whether the class-wide search that an issue asks for was done, and records the reasons on the way. */
final class SearchFinder {

    private final Issue issue;
    private final WorkingDayCalendar calendar;
    private final LocalDate asOf;
    private final List<Reason> reasons = new ArrayList<>();

    private @Nullable Entry requirement;
    private @Nullable LocalDate due;
    private @Nullable Entry earlier; // the last search done before it was required
    private List<Entry> searches = new ArrayList<>();

    SearchFinder(Issue issue, WorkingDayCalendar calendar, LocalDate asOf) {
        this.issue = issue;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    ClassWideSearch find() {
        if (!issue.isRaisedOn(asOf)) {
            reasons.add(Reason.of(
                    StatusMessage.NOT_RAISED, "raised", issue.raisedOn().orElseThrow(), "asOf", asOf));
            return nothingRequired();
        }
        issue.history().inEffect(Subject.issue(), asOf).forEach(this::follow);
        if (requirement == null && searches.isEmpty()) {
            reasons.add(Reason.of(StatusMessage.SEARCH_NOT_REQUIRED, "asOf", asOf));
            return nothingRequired();
        }
        explainRequirement();
        return searches.isEmpty() ? notDone() : done();
    }

    private void follow(Entry entry) {
        if (entry.fact() instanceof ClassWideSearchRequired required) {
            if (!searches.isEmpty()) {
                earlier = searches.get(searches.size() - 1);
                searches = new ArrayList<>();
                due = null;
            }
            requirement = entry;
            due = required.due().orElse(due);
        } else if (entry.fact() instanceof ClassWideSearchDone) {
            searches.add(entry);
        }
    }

    private void explainRequirement() {
        if (requirement != null) {
            reasons.add(Reason.of(StatusMessage.SEARCH_REQUIRED, "on", requirement.happenedOn()));
        }
        if (due != null) {
            reasons.add(Reason.of(StatusMessage.SEARCH_DUE, "due", due));
        }
        if (earlier != null) {
            reasons.add(Reason.of(StatusMessage.SEARCH_DONE_BEFORE, "on", earlier.happenedOn()));
        }
    }

    private ClassWideSearch done() {
        for (Entry entry : searches) {
            ClassWideSearchDone search = (ClassWideSearchDone) entry.fact();
            reasons.add(Reason.of(StatusMessage.SEARCH_DONE, "on", entry.happenedOn(), "result", search.result()));
            if (!search.found().isEmpty()) {
                reasons.add(Reason.of(StatusMessage.SEARCH_FOUND, "found", search.found()));
            }
        }
        LocalDate on = searches.get(0).happenedOn();
        if (due == null || !on.isAfter(due)) {
            return answer(ClassWideSearch.Kind.DONE, Optional.empty());
        }
        DayCount late = new DayCount(due, on, calendar);
        reasons.add(Reason.of(StatusMessage.SEARCH_DONE_LATE, "days", late.days(), "due", due));
        late.caveat().ifPresent(reasons::add);
        return answer(ClassWideSearch.Kind.DONE_LATE, Optional.of(late));
    }

    private ClassWideSearch notDone() {
        Optional<Entry> end = issue.endOf(Subject.issue(), asOf);
        if (end.isPresent()) {
            reasons.add(StatusFinder.reasonOfEnd(end.get(), body -> new NamedBody(body, Optional.empty())));
            reasons.add(Reason.of(StatusMessage.SEARCH_NO_LONGER_REQUIRED));
            return nothingRequired();
        }
        reasons.add(Reason.of(StatusMessage.SEARCH_NOT_DONE, "asOf", asOf));
        Optional<Entry> exception = issue.exceptionOf(Subject.issue(), asOf);
        if (exception.isPresent()) {
            ExceptionRequested request = (ExceptionRequested) exception.get().fact();
            reasons.add(StatusFinder.reasonOfException(Subject.issue(), request));
            reasons.add(Reason.of(StatusMessage.NEVER_DUE));
        } else if (due != null && asOf.isAfter(due)) {
            DayCount late = new DayCount(due, asOf, calendar);
            reasons.add(Reason.of(StatusMessage.SEARCH_OVERDUE, "asOf", asOf, "days", late.days(), "due", due));
            late.caveat().ifPresent(reasons::add);
            return answer(ClassWideSearch.Kind.OVERDUE, Optional.of(late));
        }
        return answer(ClassWideSearch.Kind.NOT_DONE, Optional.empty());
    }

    private ClassWideSearch nothingRequired() {
        return new ClassWideSearch(
                issue.id(),
                ClassWideSearch.Kind.NOTHING_REQUIRED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                reasons);
    }

    private ClassWideSearch answer(ClassWideSearch.Kind kind, Optional<DayCount> late) {
        return new ClassWideSearch(
                issue.id(), kind, Optional.ofNullable(requirement), Optional.ofNullable(due), searches, late, reasons);
    }
}

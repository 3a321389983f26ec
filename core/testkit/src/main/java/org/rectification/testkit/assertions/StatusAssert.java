package org.rectification.testkit.assertions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.issue.EndKind;
import org.rectification.plan.LimitStart;
import org.rectification.status.DayCount;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.Schedule;

/**
 * Assertions about the status of an issue on a date. The failure message lists the reasons of the status.
 *
 * <pre>{@code
 * assertThat(status).isOverdue().byWorkingDays(122).byCalendarDays(181).because("status.extension-pending");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StatusAssert extends AbstractAssert<StatusAssert, IssueStatus> {

    StatusAssert(@Nullable IssueStatus actual) {
        super(actual, StatusAssert.class);
    }

    /**
     * Verifies that the subject is open after its last day.
     *
     * @return this
     */
    public StatusAssert isOverdue() {
        return hasLateness(Lateness.Kind.OVERDUE);
    }

    /**
     * Verifies that the subject is not open, or is not past its last day.
     *
     * @return this
     */
    public StatusAssert isNotOverdue() {
        isNotNull();
        return require(!actual.isOverdue(), "not to have lateness OVERDUE", lateness());
    }

    /**
     * Verifies the lateness relative to the last day.
     *
     * @param kind the kind of lateness
     * @return this
     */
    public StatusAssert hasLateness(Lateness.Kind kind) {
        isNotNull();
        return require(actual.lateness().kind() == kind, "to have lateness " + kind, lateness());
    }

    /**
     * Verifies that the subject, or what it belongs to, ended other than by completion and is neither due nor overdue.
     *
     * @param end the kind of end
     * @return this
     */
    public StatusAssert isEndedBy(EndKind end) {
        isNotNull();
        Optional<EndKind> found =
                actual.lateness() instanceof Lateness.Ended ended ? ended.end() : Optional.<EndKind>empty();
        return require(
                found.equals(Optional.of(end)),
                "to be ended by " + end,
                found.map(EndKind::toString).orElse(lateness()));
    }

    /**
     * Verifies that the subject is open and under an exception, its own or that of what it belongs to.
     *
     * @return this
     */
    public StatusAssert isExcepted() {
        return hasLateness(Lateness.Kind.EXCEPTED);
    }

    /**
     * Verifies that the last day counts from an event that has not happened yet or is not recorded.
     *
     * @param start the event
     * @return this
     */
    public StatusAssert isWaitingFor(LimitStart start) {
        isNotNull();
        return require(actual.lateness().equals(new Lateness.Waiting(start)), "to be waiting for " + start, lateness());
    }

    /**
     * Verifies that it is not decided whether the subject is late, because its last day is not known exactly.
     *
     * @return this
     */
    public StatusAssert isUndecided() {
        return hasLateness(Lateness.Kind.UNDECIDED);
    }

    /**
     * Verifies the grade of reminders that is reached.
     *
     * @param name the Chinese or the English name of the grade
     * @return this
     */
    public StatusAssert isReminded(String name) {
        isNotNull();
        return require(
                actual.reminder().filter(grade -> Told.isNamed(grade, name)).isPresent(),
                "to have the reminder " + name,
                Told.reminder(actual.reminder()));
    }

    /**
     * Verifies that no grade of reminders is reached, or that it is not decidable which is.
     *
     * @return this
     */
    public StatusAssert isNotReminded() {
        isNotNull();
        return require(actual.reminder().isEmpty(), "to have no reminder", Told.reminder(actual.reminder()));
    }

    /**
     * Verifies the last day that the lateness is measured against, which must be known exactly.
     *
     * @param date the day, inclusive
     * @return this
     */
    public StatusAssert isDueOn(LocalDate date) {
        isNotNull();
        Optional<LocalDate> due = actual.lateness() instanceof Lateness.Dated dated ? dated.due() : Optional.empty();
        return require(
                due.equals(Optional.of(date)),
                "to be due on " + date,
                due.map(LocalDate::toString).orElse("no day"));
    }

    /**
     * Verifies the number of working days by which the subject is late, early or not yet due.
     *
     * @param count the number of working days
     * @return this
     */
    public StatusAssert byWorkingDays(int count) {
        isNotNull();
        OptionalInt found = actual.lateness().days().map(DayCount::workingDays).orElse(OptionalInt.empty());
        return require(found.equals(OptionalInt.of(count)), "to have " + count + " working days", days());
    }

    /**
     * Verifies the number of calendar days by which the subject is late, early or not yet due.
     *
     * @param count the number of calendar days
     * @return this
     */
    public StatusAssert byCalendarDays(long count) {
        isNotNull();
        Optional<Long> found = actual.lateness().days().map(DayCount::calendarDays);
        return require(found.equals(Optional.of(count)), "to have " + count + " calendar days", days());
    }

    /**
     * Verifies the schedule according to the key steps.
     *
     * @param kind ahead, on schedule, behind or not derivable
     * @return this
     */
    public StatusAssert hasSchedule(Schedule.Kind kind) {
        isNotNull();
        return require(
                actual.schedule().kind() == kind,
                "to have schedule " + kind,
                actual.schedule().kind().toString());
    }

    /**
     * Verifies that the reasons include all given codes.
     *
     * @param codes codes of reasons, such as {@code status.extension-refused}
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public StatusAssert because(String... codes) {
        isNotNull();
        List<String> found = actual.reasons().stream().map(Reason::code).toList();
        for (String code : Told.some(codes)) {
            require(found.contains(code), "to be so because of " + code, String.join(", ", found));
        }
        return this;
    }

    /**
     * Returns assertions about the contradictions of the subject.
     *
     * @return the assertions
     */
    public ContradictionsAssert contradictions() {
        isNotNull();
        return new ContradictionsAssert(actual.contradictions(), subject()).as(descriptionText());
    }

    private String subject() {
        return "the status of issue " + actual.issue()
                + actual.subject().id().map(id -> "/" + id).orElse("") + " as of " + actual.asOf();
    }

    private StatusAssert require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected " + subject() + " " + expected + ", but found " + found,
                            "Reasons:",
                            actual.reasons().stream().map(Told::reason).toList()));
        }
        return this;
    }

    private String lateness() {
        return actual.lateness().kind().toString();
    }

    private String days() {
        return actual.lateness().days().map(DayCount::toString).orElse("no days") + " of " + lateness();
    }
}

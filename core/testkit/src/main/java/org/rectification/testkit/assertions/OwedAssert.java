package org.rectification.testkit.assertions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.duty.Owed;
import org.rectification.oversight.RecordId;

/**
 * Assertions about something owed under a duty (应办事项). The failure message lists the reasons of the answer.
 *
 * <pre>{@code
 * assertThat(owed).hasStatus(Owed.Status.LATE).isDueOn(LocalDate.of(2025, 10, 9)).isDoneBy("report-9");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OwedAssert extends AbstractAssert<OwedAssert, Owed> {

    OwedAssert(@Nullable Owed actual) {
        super(actual, OwedAssert.class);
    }

    /**
     * Verifies the status.
     *
     * @param status the status
     * @return this
     */
    public OwedAssert hasStatus(Owed.Status status) {
        isNotNull();
        return require(
                actual.status() == status, "to be " + status, actual.status().toString());
    }

    /**
     * Verifies the day by which it is due.
     *
     * @param date the day
     * @return this
     */
    public OwedAssert isDueOn(LocalDate date) {
        isNotNull();
        return require(actual.due().equals(Optional.of(date)), "to be due on " + date, due());
    }

    /**
     * Verifies the days one of which is the day by which it is due.
     *
     * @param days the days
     * @return this
     */
    public OwedAssert isDueWithin(DateSpan days) {
        isNotNull();
        return require(actual.dueWithin().equals(Optional.of(days)), "to be due within " + days, due());
    }

    /**
     * Verifies that there is no day by which it is due.
     *
     * @return this
     */
    public OwedAssert hasNoDueDay() {
        isNotNull();
        return require(actual.dueWithin().isEmpty(), "to have no due day", due());
    }

    /**
     * Verifies the records that fulfil it, wholly or in part.
     *
     * @param records the ids of the records, in the order in which they happened; none if nothing fulfils it
     * @return this
     */
    public OwedAssert isDoneBy(String... records) {
        isNotNull();
        List<RecordId> wanted = Stream.of(records).map(RecordId::of).toList();
        return require(
                actual.records().equals(wanted),
                "to be done by " + wanted,
                actual.records().toString());
    }

    /**
     * Verifies that the reasons include the given codes.
     *
     * @param codes codes of reasons, such as {@code duty.due-by-limit}
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public OwedAssert because(String... codes) {
        isNotNull();
        List<String> found = actual.reasons().stream().map(Reason::code).toList();
        for (String code : Told.some(codes)) {
            require(found.contains(code), "to be so because of " + code, String.join(", ", found));
        }
        return this;
    }

    /**
     * Verifies the grade of reminders that is reached.
     *
     * @param name the Chinese or the English name of the grade
     * @return this
     */
    public OwedAssert isReminded(String name) {
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
    public OwedAssert isNotReminded() {
        isNotNull();
        return require(actual.reminder().isEmpty(), "to have no reminder", Told.reminder(actual.reminder()));
    }

    private String due() {
        return actual.due()
                .map(LocalDate::toString)
                .orElseGet(() -> actual.dueWithin().map(DateSpan::toString).orElse("no day"));
    }

    private OwedAssert require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected what is owed under duty " + actual.duty().id() + " " + expected + ", but found "
                                    + found,
                            "Reasons:",
                            actual.reasons().stream().map(Told::reason).toList()));
        }
        return this;
    }
}

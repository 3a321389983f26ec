package org.rectification.testkit.assertions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.issue.IssueId;
import org.rectification.status.ClassWideSearch;

/**
 * Assertions about the class-wide search of an issue (举一反三). The failure message lists the reasons of the answer.
 *
 * <pre>{@code
 * assertThat(ClassWideSearch.of(landfill, calendar, asOf)).hasKind(ClassWideSearch.Kind.DONE).hasFound("landfill-2");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ClassWideSearchAssert extends AbstractAssert<ClassWideSearchAssert, ClassWideSearch> {

    ClassWideSearchAssert(@Nullable ClassWideSearch actual) {
        super(actual, ClassWideSearchAssert.class);
    }

    /**
     * Verifies whether the search was done.
     *
     * @param kind the kind of answer
     * @return this
     */
    public ClassWideSearchAssert hasKind(ClassWideSearch.Kind kind) {
        isNotNull();
        return require(actual.kind() == kind, "to be " + kind, actual.kind().toString());
    }

    /**
     * Verifies the last day for the search.
     *
     * @param date the day, inclusive
     * @return this
     */
    public ClassWideSearchAssert isDueOn(LocalDate date) {
        isNotNull();
        return require(
                actual.due().equals(Optional.of(date)),
                "to be due on " + date,
                actual.due().map(LocalDate::toString).orElse("no day"));
    }

    /**
     * Verifies the issues that the search found.
     *
     * @param issues the ids of the issues in any order; none if it found none
     * @return this
     */
    public ClassWideSearchAssert hasFound(String... issues) {
        isNotNull();
        List<IssueId> wanted = Stream.of(issues).map(IssueId::of).sorted().toList();
        return require(
                actual.isDone() && actual.found().equals(wanted),
                "to have found " + wanted,
                actual.isDone() ? actual.found().toString() : actual.kind().toString());
    }

    /**
     * Verifies that the reasons include the given codes.
     *
     * @param codes codes of reasons, such as {@code search.overdue}
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public ClassWideSearchAssert because(String... codes) {
        isNotNull();
        List<String> found = actual.reasons().stream().map(Reason::code).toList();
        for (String code : Told.some(codes)) {
            require(found.contains(code), "to be so because of " + code, String.join(", ", found));
        }
        return this;
    }

    private ClassWideSearchAssert require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected the class-wide search of issue " + actual.issue() + " " + expected
                                    + ", but found " + found,
                            "Reasons:",
                            actual.reasons().stream().map(Told::reason).toList()));
        }
        return this;
    }
}

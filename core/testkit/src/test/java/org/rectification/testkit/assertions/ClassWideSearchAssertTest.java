package org.rectification.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.status.ClassWideSearch;
import org.rectification.testkit.GivenIssue;

/** Assertions about class-wide searches that hold and that fail. */
@Tag("classpath")
class ClassWideSearchAssertTest {

    private static final LocalDate DAY = LocalDate.of(2017, 5, 1);
    private static final LocalDate DUE = LocalDate.of(2017, 6, 30);
    private static final GivenIssue REQUIRED = GivenIssue.of("a").searchRequired(DAY, DUE);

    private static ClassWideSearch on(GivenIssue given, LocalDate asOf) {
        return ClassWideSearch.of(given.issue(), ChinaWorkingDays.official(), asOf);
    }

    @Test
    void assertsWhetherItWasDoneAndWhatItFound() {
        assertThat(on(REQUIRED, DUE))
                .hasKind(ClassWideSearch.Kind.NOT_DONE)
                .isDueOn(DUE)
                .because("search.required", "search.not-done");
        assertThat(on(REQUIRED.searched(DUE, "c", "b"), DUE))
                .hasKind(ClassWideSearch.Kind.DONE)
                .hasFound("c", "b");
        assertThat(on(REQUIRED.searched(DUE), DUE)).hasFound();
    }

    @Test
    void aFailureTellsTheReasons() {
        ClassWideSearchAssert open = assertThat(on(REQUIRED, DUE));
        assertThatThrownBy(() -> open.hasKind(ClassWideSearch.Kind.DONE))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected the class-wide search of issue a to be DONE, but found NOT_DONE
                        Reasons:
                          search.required: a class-wide search was required on 2017-05-01
                          search.due: the last day for the class-wide search is 2017-06-30
                          search.not-done: the class-wide search has not been done by 2017-06-30""");
        assertThatThrownBy(() -> open.isDueOn(DAY))
                .hasMessageStartingWith(
                        "Expected the class-wide search of issue a to be due on 2017-05-01, but found 2017-06-30\n");
        assertThatThrownBy(() -> open.hasFound())
                .hasMessageStartingWith(
                        "Expected the class-wide search of issue a to have found [], but found NOT_DONE\n");
        assertThatThrownBy(() -> open.because("search.overdue"))
                .hasMessageStartingWith(
                        "Expected the class-wide search of issue a to be so because of search.overdue, but"
                                + " found search.required, search.due, search.not-done\n");
        assertThatIllegalArgumentException().isThrownBy(open::because);
        ClassWideSearchAssert done = assertThat(on(GivenIssue.of("a").searched(DUE, "b"), DUE));
        assertThatThrownBy(() -> done.hasFound("c")).hasMessageContaining("to have found [c], but found [b]");
        assertThatThrownBy(() -> done.isDueOn(DUE)).hasMessageContaining("but found no day");
    }
}

package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.said;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.plan.KeyStepId;

/** What is recorded of class-wide searches, and that it changes no state. */
class ClassWideSearchFactTest {

    private static final LocalText RESULT = LocalText.of("发现同类问题", "more of the kind found");

    private static Fact required(String due) {
        return new Fact.ClassWideSearchRequired(Optional.of(day(due)));
    }

    private static Fact.ClassWideSearchDone done(String... found) {
        return new Fact.ClassWideSearchDone(
                RESULT, Stream.of(found).map(IssueId::of).toList());
    }

    @Test
    void aSearchNamesTheIssuesItFoundInTheirOrder() {
        assertThat(done("c", "b").found()).containsExactly(IssueId.of("b"), IssueId.of("c"));
        assertThat(done().found()).isEmpty();
        assertThat(done("c", "b")).hasToString("ClassWideSearchDone[2 issues found, 发现同类问题]");
        assertThat(required("2018-06-30")).hasToString("ClassWideSearchRequired[by 2018-06-30]");
        assertThat(new Fact.ClassWideSearchRequired(Optional.empty())).hasToString("ClassWideSearchRequired");
    }

    @Test
    void aSearchChangesNoStateAndNoDueDate() {
        Entry completed = entry("e1", complete(), "2018-01-05");
        Entry required = entry("e2", required("2018-06-30"), "2018-01-05");
        Entry done = entry("e3", done("b"), "2018-01-05");
        Issue before = issue("a", "2017-12-31").history(history(completed)).build();
        Issue after = before.with(required).with(done);
        assertThat(after.stateOn(day("2018-12-31"))).isEqualTo(before.stateOn(day("2018-12-31")));
        assertThat(after.dueOn(day("2018-12-31"))).hasValue(day("2017-12-31"));
        assertThat(after.history().missingOrderOf(Subject.issue(), day("2018-12-31")))
                .isEmpty();
        assertThat(after.history().inEffect(Subject.issue(), day("2018-12-31")))
                .containsExactly(completed, required, done);
    }

    // --- what is refused ---

    @Test
    void anIssueIsFoundOnce() {
        assertThat(said(faultsOf(() -> done("b", "c", "b", "c"))))
                .containsExactly(
                        List.of(
                                "/found/2",
                                "an issue found by a class-wide search must be named once, but b is named twice",
                                "举一反三所发现的问题不得重复列出，b重复"),
                        List.of(
                                "/found/3",
                                "an issue found by a class-wide search must be named once, but c is named twice",
                                "举一反三所发现的问题不得重复列出，c重复"));
    }

    @Test
    void anIssueIsNotFoundByItsOwnSearch() {
        Entry done = entry("e1", done("a", "b"), "2018-01-05");
        assertThat(said(faultsOf(() -> issue("a", "2017-12-31").build().with(done))))
                .containsExactly(List.of(
                        "/history",
                        "issue must not be found by its own class-wide search, but issue a is in entry e1",
                        "问题不得列为其自身举一反三所发现，涉及问题a的记录e1"));
        assertThat(issue("c", "2017-12-31").build().with(done).history().entries())
                .containsExactly(done);
    }

    @Test
    void aSearchConcernsTheIssueAsAWholeAndEndsNoEarlierThanItIsRequired() {
        Subject step = Subject.of(KeyStepId.of("s1"));
        assertThat(said(faultsOf(() -> entry("e1", step, required("2018-01-04"), "2018-01-05"))))
                .containsExactly(
                        List.of(
                                "/subject",
                                "a class-wide search must concern the issue as a whole, but concerned key step s1",
                                "举一反三须针对问题整体，实为关键步骤s1"),
                        List.of(
                                "/fact/due",
                                "last day of a class-wide search must not precede the day it is required, 2018-01-05,"
                                        + " but was 2018-01-04",
                                "举一反三的到期日不得早于提出要求之日2018年1月5日，实为2018年1月4日"));
        assertThat(faultsOf(() -> entry("e1", step, done(), "2018-01-05"))).hasSize(1);
        Entry sameDay = entry("e1", required("2018-01-05"), "2018-01-05");
        assertThat(sameDay.fact()).isEqualTo(required("2018-01-05"));
        assertThat(faultsOf(() -> sameDay.withFact(required("2018-01-04")))).hasSize(1);
        assertThat(entry("e2", step, complete(), "2018-01-05").subject()).isEqualTo(step);
    }
}

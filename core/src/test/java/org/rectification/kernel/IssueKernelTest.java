package org.rectification.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.internal.PackedDay;
import org.rectification.issue.Issue;
import org.rectification.plan.Deadline;
import org.rectification.plan.PhaseId;

class IssueKernelTest {

    @Test
    void aPhaseIsThereOrNull() {
        Issue filed = issue("a", "2018-06-30").phase(PhaseId.of("none")).build();
        assertThat(IssueKernel.phase(filed)).isEqualTo(PhaseId.of("none"));
        assertThat(IssueKernel.phase(issue("a", "2018-06-30").build())).isNull();
    }

    @Test
    void whatIsNeverDueIsDueAfterAllDays() {
        Issue issue = issue("a", Deadline.notStated()).build();
        assertThat(IssueKernel.lastDueDay(issue)).isEqualTo(PackedDay.AFTER_ALL);
    }

    @Test
    void aUnitIsDueByItsOwnDatesAndElseByTheIssues() {
        Optional<LocalDate> own = Optional.of(day("2018-01-01"));
        Optional<LocalDate> issues = Optional.of(day("2018-02-02"));
        Optional<Deadline> deadline = Optional.of(Deadline.by(day("2018-03-03")));
        Deadline ofIssue = Deadline.by(day("2018-04-04"));

        assertThat(IssueKernel.due(own, deadline, issues, ofIssue)).isEqualTo(own);
        assertThat(IssueKernel.due(Optional.empty(), deadline, issues, ofIssue)).contains(day("2018-03-03"));
        assertThat(IssueKernel.due(Optional.empty(), Optional.of(Deadline.continuing()), issues, ofIssue))
                .isEmpty();
        assertThat(IssueKernel.due(Optional.empty(), Optional.empty(), issues, ofIssue))
                .isEqualTo(issues);
        assertThat(IssueKernel.due(Optional.empty(), Optional.empty(), Optional.empty(), ofIssue))
                .contains(day("2018-04-04"));
    }
}

package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;

class SubjectTest {

    @Test
    void aSubjectSaysWhatItIsAbout() {
        assertThat(Subject.issue()).isEqualTo(new Subject(Subject.Kind.ISSUE, Optional.empty()));
        assertThat(Subject.of(PartId.of("p1"))).isEqualTo(new Subject(Subject.Kind.PART, Optional.of("p1")));
        assertThat(Subject.of(MeasureId.of("m1"))).isEqualTo(new Subject(Subject.Kind.MEASURE, Optional.of("m1")));
        assertThat(Subject.of(KeyStepId.of("s1"))).isEqualTo(new Subject(Subject.Kind.KEY_STEP, Optional.of("s1")));
    }

    @Test
    void oneIdMayNameAPartAndAMeasure() {
        assertThat(Subject.of(PartId.of("1"))).isNotEqualTo(Subject.of(MeasureId.of("1")));
    }

    @Test
    void theIssueAsAWholeHasNoId() {
        List<Fault> faults = faultsOf(() -> new Subject(Subject.Kind.ISSUE, Optional.of("x")));

        assertThat(faults).extracting(Fault::code).containsExactly("subject.issue-with-id");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/id",
                        "subject must have no id if it is the issue as a whole, but was \"x\"",
                        "记录对象为问题整体时不得有编号，实为\"x\""));
    }

    @Test
    void anIdThatShouldNotBeThereIsShownInOneLine() {
        assertThat(faultsOf(() -> new Subject(Subject.Kind.ISSUE, Optional.of("a\nb"))))
                .extracting(Fault::toString)
                .containsExactly("/id: subject must have no id if it is the issue as a whole, but was \"a\\u000ab\"");
    }

    @Test
    void anythingElseHasAnId() {
        List<Fault> faults = faultsOf(() -> new Subject(Subject.Kind.KEY_STEP, Optional.empty()));

        assertThat(faults).extracting(Fault::code).containsExactly("subject.no-id");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/id", "subject must have an id if it is a key step, but has none", "记录对象为关键步骤时须有编号，实无编号"));
        assertThat(said(faultsOf(() -> new Subject(Subject.Kind.PART, Optional.empty()))))
                .containsExactly(
                        List.of("/id", "subject must have an id if it is a part, but has none", "记录对象为分项时须有编号，实无编号"));
        assertThat(said(faultsOf(() -> new Subject(Subject.Kind.MEASURE, Optional.empty()))))
                .containsExactly(List.of(
                        "/id", "subject must have an id if it is a measure, but has none", "记录对象为措施时须有编号，实无编号"));
    }

    @Test
    void anIdKeepsTheRuleForIdentifiers() {
        assertThat(faultsOf(() -> new Subject(Subject.Kind.PART, Optional.of(" p1"))))
                .extracting(Fault::toString)
                .containsExactly("subject id must be 1 to 100 characters with no white space at either end and no"
                        + " control characters, but was \" p1\"");
    }
}

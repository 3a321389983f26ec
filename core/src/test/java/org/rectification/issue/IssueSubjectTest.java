package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.plan.KeyStepId;

class IssueSubjectTest {

    private static final IssueSubject WHOLE = IssueSubject.of(IssueId.of("gx-1"));
    private static final IssueSubject STEP = new IssueSubject(IssueId.of("gx-1"), Subject.of(KeyStepId.of("s1.2")));

    @Test
    void anIssueAsAWholeIsNamedAlone() {
        assertThat(WHOLE).isEqualTo(new IssueSubject(IssueId.of("gx-1"), Subject.issue()));
        assertThat(WHOLE.label()).isEqualTo(LocalText.of("问题gx-1", "issue gx-1"));
        assertThat(WHOLE).hasToString("gx-1");
    }

    @Test
    void anythingWithinAnIssueIsNamedWithIt() {
        assertThat(STEP.label()).isEqualTo(LocalText.of("问题gx-1的关键步骤s1.2", "key step s1.2 of issue gx-1"));
        assertThat(STEP).hasToString("gx-1/s1.2");
    }
}

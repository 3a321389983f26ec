package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.objection;
import static org.rectification.issue.Given.stage;

import org.junit.jupiter.api.Test;

class MarksTest {

    private static int marks(Entry... entries) {
        return history(entries).marksOf(Subject.issue(), day("2025-12-31"));
    }

    @Test
    void nothingRecordedIsNothingMarked() {
        assertThat(marks()).isZero();
        assertThat(Marks.tier(0)).isEqualTo(Tier.NOT_REPORTED);
        assertThat(Marks.isDetailed(0)).isFalse();
    }

    @Test
    void everyStageHasABitOfItsOwnForEachOutcomeThatPasses() {
        for (CloseOutStage kind : CloseOutStage.values()) {
            for (StageOutcome outcome : StageOutcome.values()) {
                int marks = marks(entry("c", complete(), "2025-01-01"), entry("s", stage(kind, outcome), "2025-01-02"));
                assertThat(Marks.tier(marks)).isEqualTo(Tier.COMPLETE);
                assertThat(Marks.passed(marks)).isEqualTo(outcome == StageOutcome.PASSED ? Marks.bit(kind) : 0);
                assertThat(Marks.basicallyMet(marks))
                        .isEqualTo(outcome == StageOutcome.BASICALLY_MET ? Marks.bit(kind) : 0);
                assertThat(Marks.isDetailed(marks)).isFalse();
                boolean holds = outcome == StageOutcome.PASSED || outcome == StageOutcome.BASICALLY_MET;
                assertThat(Marks.isAccepted(marks)).isEqualTo(holds && kind == CloseOutStage.ACCEPTANCE);
                assertThat(Marks.isClosedOut(marks)).isEqualTo(holds && kind == CloseOutStage.CLOSE);
            }
        }
    }

    @Test
    void theLastOutcomeOfAKindCountsAndAReversalClearsAll() {
        Entry passed = entry("s1", stage(CloseOutStage.AUDIT, StageOutcome.PASSED), "2025-01-02");
        Entry failed = entry("s2", stage(CloseOutStage.AUDIT, StageOutcome.FAILED), "2025-01-03");
        Entry basically = entry("s3", stage(CloseOutStage.AUDIT, StageOutcome.BASICALLY_MET), "2025-01-04");
        Entry objected = entry("o", objection(), "2025-01-05");
        Entry reopened = entry("r", new Fact.Reopened(), "2025-01-06");

        assertThat(Marks.passed(marks(passed, failed))).isZero();
        int all = marks(passed, failed, basically, objected);
        assertThat(Marks.passed(all)).isZero();
        assertThat(Marks.basicallyMet(all)).isEqualTo(Marks.bit(CloseOutStage.AUDIT));
        assertThat(Marks.isDetailed(all)).isTrue();
        assertThat(marks(passed, failed, basically, objected, reopened)).isZero();
    }

    @Test
    void aNamedStageAndAWindowAreDetails() {
        Fact.StageTaken notice = new Fact.StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED);
        assertThat(Marks.isDetailed(marks(entry("n", notice.withStageId(StageId.of("x")), "2025-01-02"))))
                .isTrue();
        assertThat(Marks.isDetailed(marks(entry(
                        "n", notice.withNotice(PublicNotice.of(day("2025-01-02"), day("2025-01-12"))), "2025-01-02"))))
                .isTrue();
        assertThat(Marks.isDetailed(marks(entry("n", notice, "2025-01-02")))).isFalse();
    }
}

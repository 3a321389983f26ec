package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.CloseOutStatus;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.closeout.NextAction;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Procedures;
import org.rectification.procedure.Stage;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * Guangxi's report, G6: close-out may be applied for only after self-check, acceptance and public notice; the
 * application is then verified, and the issue closed.
 */
class RowG6Test {

    private static final LocalText TEXT = LocalText.of("问题", "issue");
    private static final LocalDate DAY = LocalDate.of(2017, 11, 1);

    private static Issue issue(CloseOutStage... stages) {
        Issue issue = Issue.builder(IssueId.of("gx-1"))
                .title(TEXT)
                .inspection(InspectionId.of("central-2016-guangxi"))
                .deadline(Deadline.parse("2017年底前"))
                .build();
        for (int i = 0; i < stages.length; i++) {
            issue = issue.with(Entry.of(
                    EntryId.of("e" + i),
                    Subject.issue(),
                    new StageTaken(stages[i], StageOutcome.PASSED),
                    DAY.plusDays(i)));
        }
        return issue;
    }

    private static CloseOutVerdict verdict(Issue issue) {
        Register register = Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .originNote(TEXT)
                .addInspections(Inspection.builder(InspectionId.of("central-2016-guangxi"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build())
                .addIssues(issue)
                .build();
        return CloseOutRule.of(Procedures.guangxi(), ChinaWorkingDays.official())
                .withRegister(register)
                .assess(issue, LocalDate.of(2017, 12, 31));
    }

    private static List<String> inTheWay(Issue issue) {
        return verdict(issue).inTheWay().stream()
                .map(result -> result.condition().code())
                .toList();
    }

    @Test
    void theStagesComeInThePublishedOrder() {
        Procedure guangxi = Procedures.guangxi();

        assertThat(guangxi.stages())
                .extracting(Stage::kind)
                .containsExactly(
                        CloseOutStage.ACCEPTANCE,
                        CloseOutStage.PUBLIC_NOTICE,
                        CloseOutStage.APPLICATION,
                        CloseOutStage.VERIFICATION,
                        CloseOutStage.CLOSE);
        assertThat(guangxi.stage(StageId.of("application")).orElseThrow().after())
                .containsExactly(StageId.of("self-check-acceptance"), StageId.of("notice"));
        assertThat(guangxi.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.title().chinese()).contains("广西壮族自治区公开中央环保督察整改情况"));
        assertThat(guangxi.unspecified())
                .extracting(gap -> gap.place().toString())
                .contains("/stages/1/intervals", "/objections", "/reversals");
    }

    @Test
    void nobodyMayApplyBeforeAcceptanceAndNotice() {
        assertThat(inTheWay(issue(CloseOutStage.APPLICATION)))
                .contains("application/after/self-check-acceptance", "application/after/notice");
        assertThat(inTheWay(issue(CloseOutStage.ACCEPTANCE, CloseOutStage.APPLICATION)))
                .contains("application/after/notice")
                .doesNotContain("application/after/self-check-acceptance");
        assertThat(inTheWay(issue(CloseOutStage.ACCEPTANCE, CloseOutStage.PUBLIC_NOTICE, CloseOutStage.APPLICATION)))
                .containsExactly("verification/taken");
    }

    @Test
    void eachStageOpensTheNext() {
        CloseOutStage[] order = {
            CloseOutStage.ACCEPTANCE,
            CloseOutStage.PUBLIC_NOTICE,
            CloseOutStage.APPLICATION,
            CloseOutStage.VERIFICATION,
            CloseOutStage.CLOSE
        };
        for (int done = 0; done < order.length; done++) {
            CloseOutVerdict verdict = verdict(issue(Arrays.copyOf(order, done)));
            assertThat(verdict.nextActions()).singleElement().satisfies(action -> {
                assertThat(action.kind()).isEqualTo(NextAction.Kind.TAKE_STAGE);
                assertThat(action.from()).isEqualTo(LocalDate.of(2017, 12, 31));
            });
            assertThat(verdict.nextActions().get(0).stage().orElseThrow().kind())
                    .isEqualTo(order[done]);
        }
        assertThat(verdict(issue(Arrays.copyOf(order, 4))).status()).isEqualTo(CloseOutStatus.ELIGIBLE);
        assertThat(verdict(issue(order)).status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(verdict(issue()).status()).isEqualTo(CloseOutStatus.NOT_STARTED);
    }
}

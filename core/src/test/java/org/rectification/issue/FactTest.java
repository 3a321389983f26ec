package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.objection;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.settled;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;
import static org.rectification.issue.Given.withdrawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.LocalText;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.issue.Fact.Kind;
import org.rectification.responsibility.BodyId;

class FactTest {

    private static Fact of(Kind kind) {
        return switch (kind) {
            case DISPATCHED -> new Fact.Dispatched(Optional.of(BodyId.of("nanning")));
            case RECEIVED -> new Fact.Received();
            case SENT_BACK -> new Fact.SentBack(LocalText.of("不属于本单位职责", "not within its duties"));
            case RESUMED -> new Fact.Resumed(EntryId.of("earlier-suspension"));
            case SUSPENDED -> new Fact.Suspended(LocalText.of("等待司法判决", "waiting for a judgment"));
            case PROGRESS_REPORTED -> tier(Tier.ON_SCHEDULE);
            case COMPLETION_CLAIMED -> tier(Tier.COMPLETE);
            case OBJECTION_RECEIVED -> objection();
            case OBJECTION_SETTLED -> settled("earlier-objection", true);
            case STAGE_TAKEN -> stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED);
            case COMPLETION_REFUTED -> new Fact.CompletionRefuted(RefutationKind.FALSE);
            case REOPENED -> new Fact.Reopened();
            case EXTENSION_REQUESTED -> asked("2019-06-30");
            case EXTENSION_DECIDED -> decided("earlier-request", true);
            case EXCEPTION_REQUESTED -> new Fact.ExceptionRequested(LocalText.of("工程延误", "delayed"), Optional.empty());
            case EXCEPTION_DECIDED -> new Fact.ExceptionDecided(EntryId.of("earlier-exception"), true);
            case CLASS_WIDE_SEARCH_REQUIRED -> new Fact.ClassWideSearchRequired(Optional.of(Given.day("2018-06-30")));
            case CLASS_WIDE_SEARCH_DONE ->
                new Fact.ClassWideSearchDone(LocalText.of("未发现同类问题", "nothing of the kind"), List.of());
            case ENDED ->
                new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("nanning"), LocalText.of("企业已关闭", "closed down"));
            case CARRIED_OVER -> new Fact.CarriedOver(InspectionId.of("i2"));
            case WITHDRAWN -> withdrawn("earlier");
        };
    }

    @Test
    void everyFactSaysItsKind() {
        for (Kind kind : Kind.values()) {
            assertThat(of(kind).kind()).isEqualTo(kind);
        }
        assertThat(tier(Tier.BASICALLY_COMPLETE).kind()).isEqualTo(Kind.PROGRESS_REPORTED);
    }

    @Test
    void theKindsHaveADeclaredOrder() {
        assertThat(Kind.values())
                .containsExactly(
                        Kind.DISPATCHED,
                        Kind.RECEIVED,
                        Kind.SENT_BACK,
                        Kind.PROGRESS_REPORTED,
                        Kind.COMPLETION_CLAIMED,
                        Kind.OBJECTION_RECEIVED,
                        Kind.OBJECTION_SETTLED,
                        Kind.STAGE_TAKEN,
                        Kind.COMPLETION_REFUTED,
                        Kind.REOPENED,
                        Kind.RESUMED,
                        Kind.SUSPENDED,
                        Kind.EXTENSION_REQUESTED,
                        Kind.EXTENSION_DECIDED,
                        Kind.EXCEPTION_REQUESTED,
                        Kind.EXCEPTION_DECIDED,
                        Kind.CLASS_WIDE_SEARCH_REQUIRED,
                        Kind.CLASS_WIDE_SEARCH_DONE,
                        Kind.CARRIED_OVER,
                        Kind.ENDED,
                        Kind.WITHDRAWN);
    }

    @Test
    void factsOfOneDayStandInTheOrderOfTheirKindsWhateverTheirIds() {
        Kind[] kinds = Kind.values();
        for (int i = 0; i + 1 < kinds.length; i++) {
            // Ids and reporting days speak for the other order, so only the kind can decide.
            Entry first = entry("z", of(kinds[i]), "2018-01-05").reported(Given.day("2018-02-01"));
            Entry second = entry("a", of(kinds[i + 1]), "2018-01-05").reported(Given.day("2018-01-20"));
            List<Entry> entries = new ArrayList<>(List.of(
                    entry("earlier", tier(Tier.IN_PROGRESS), "2017-01-01"),
                    entry("earlier-request", asked("2018-12-31"), "2017-01-02"),
                    entry("earlier-objection", objection(), "2017-01-03"),
                    entry("earlier-exception", of(Kind.EXCEPTION_REQUESTED), "2017-01-04"),
                    entry("earlier-suspension", of(Kind.SUSPENDED), "2017-01-05"),
                    second,
                    first));

            assertThat(History.of(entries).entries().subList(5, 7)).containsExactly(first, second);
        }
    }

    @Test
    void stagesOfOneDayStandInTheOrderOfTheStages() {
        CloseOutStage[] stages = CloseOutStage.values();
        for (int i = 0; i + 1 < stages.length; i++) {
            Entry first = entry("z", stage(stages[i], StageOutcome.PASSED), "2018-01-05");
            Entry second = entry("a", stage(stages[i + 1], StageOutcome.PASSED), "2018-01-05");

            assertThat(history(second, first).entries()).containsExactly(first, second);
        }
    }

    @Test
    void factsOfOneKindStandInTheOrderOfTheirReportsAndThenOfTheirIds() {
        Entry a = entry("a", tier(Tier.ON_SCHEDULE), "2018-01-05").reported(Given.day("2018-01-07"));
        Entry b = entry("b", tier(Tier.BEHIND_SCHEDULE), "2018-01-05").reported(Given.day("2018-01-06"));
        Entry c = entry("c", tier(Tier.IN_PROGRESS), "2018-01-05").reported(Given.day("2018-01-06"));
        Entry before = entry("z", tier(Tier.IN_PROGRESS), "2018-01-04").reported(Given.day("2018-01-30"));

        assertThat(history(a, b, c, before).entries()).containsExactly(before, b, c, a);
        assertThat(history(a, b, c, before).tierOf(Subject.issue(), Given.day("2018-01-05")))
                .isEqualTo(Tier.ON_SCHEDULE);
    }

    @Test
    void aReportSaysHowFarTheWorkHasCome() {
        List<Fault> faults = faultsOf(() -> new Fact.ProgressReported(Tier.NOT_REPORTED));

        assertThat(faults).extracting(Fault::code).containsExactly("progress.says-nothing");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/tier",
                        "report of progress must state some progress, but was \"not reported\"",
                        "报告须说明整改进展，实为“未上报”"));
    }

    @Test
    void aStageSaysNoMoreThanItsKindAndOutcomeUnlessTold() {
        Fact.StageTaken bare = new Fact.StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED);
        assertThat(bare)
                .isEqualTo(new Fact.StageTaken(
                        CloseOutStage.PUBLIC_NOTICE,
                        StageOutcome.PASSED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));

        PublicNotice notice =
                PublicNotice.of(day("2025-09-28"), day("2025-10-16")).stating(10, DayKind.WORKING);
        Fact.StageTaken full = bare.withStageId(StageId.of("county-notice"))
                .withNotice(notice)
                .withEvidence(List.of(EvidenceId.of("b"), EvidenceId.of("a"), EvidenceId.of("b")))
                .withCriteria(List.of(CriterionId.of("d"), CriterionId.of("c")))
                .withAttained(List.of(Attainment.GOAL_MET, Attainment.MEASURES_DONE));
        assertThat(full.stageId()).contains(StageId.of("county-notice"));
        assertThat(full.notice()).contains(notice);
        assertThat(full.evidence()).containsExactly(EvidenceId.of("a"), EvidenceId.of("b"));
        assertThat(full.criteria()).containsExactly(CriterionId.of("c"), CriterionId.of("d"));
        assertThat(full.attained()).containsExactly(Attainment.MEASURES_DONE, Attainment.GOAL_MET);
    }

    @Test
    void passedAndBasicallyMetPassAStage() {
        assertThat(List.of(StageOutcome.values()))
                .filteredOn(outcome -> new Fact.StageTaken(CloseOutStage.CLOSE, outcome).isPassed())
                .containsExactly(StageOutcome.PASSED, StageOutcome.BASICALLY_MET);
    }

    @Test
    void aNoticeBelongsToAStageOfPublicNotice() {
        assertThat(said(faultsOf(() -> new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED)
                        .withNotice(PublicNotice.of(day("2025-09-28"), day("2025-10-16"))))))
                .containsExactly(List.of(
                        "/notice",
                        "notice must belong to a stage of public notice, but was given for close",
                        "公示期只能记在公示环节，实记在销号"));
    }

    @Test
    void aNoticeEndsAfterItStartsAndSaysItsDaysWhole() {
        assertThat(faultsOf(() -> PublicNotice.of(day("2025-10-16"), day("2025-09-28"))))
                .extracting(Fault::code)
                .containsExactly("date-span.end-before-start");
        assertThat(said(faultsOf(() ->
                        PublicNotice.of(day("2025-09-28"), day("2025-10-16")).stating(0, DayKind.WORKING))))
                .containsExactly(List.of(
                        "/statedDays",
                        "number of days printed on a notice must be at least 1, but was 0",
                        "公示载明的天数须不小于1，实为0"));
        NoticeWindow window = NoticeWindow.of(day("2025-09-28"), day("2025-10-16"));
        assertThat(said(faultsOf(() -> new PublicNotice(window, OptionalInt.empty(), DayKind.WORKING))))
                .containsExactly(List.of(
                        "/statedKind",
                        "kind of days must be unspecified where a notice prints no number of days, but was working days",
                        "公示未载明天数时，不得载明日的种类，实为工作日"));
    }

    @Test
    void anObjectionIsSettledForWhatItWasMadeAbout() {
        Entry made = entry("o", objection(), "2025-10-10");
        Entry other = entry("s", Subject.of(PartId.of("p1")), settled("o", true), "2025-10-12");
        Entry claim = entry("c", tier(Tier.COMPLETE), "2025-10-01");
        Entry ofClaim = entry("t", settled("c", false), "2025-10-12");

        assertThat(said(faultsOf(() -> history(made, other, claim, ofClaim))))
                .containsExactly(
                        List.of(
                                "/1/fact/objection",
                                "settlement must be for the issue as a whole, the subject of objection o, but was for part p1",
                                "异议处理的对象须与异议o的对象（问题整体）相同，实为分项p1"),
                        List.of(
                                "/3/fact/objection",
                                "settlement must refer to an objection, but entry c is not one",
                                "异议处理须针对异议，记录c不是异议"));
        assertThat(history(made, entry("s", settled("o", false), "2025-10-12"))
                        .stateOf(Subject.issue(), day("2025-12-31")))
                .isEqualTo(History.empty().stateOf(Subject.issue(), day("2025-12-31")));
    }

    @Test
    void tiersAndStagesHaveWordsInBothLanguages() {
        assertThat(List.of(Tier.values()))
                .extracting(tier -> tier.label().chinese().orElseThrow())
                .containsExactly("未上报", "正在整改", "未达到序时进度", "达到序时进度", "基本完成", "完成");
        assertThat(List.of(Tier.values()))
                .extracting(tier -> tier.label().english().orElseThrow())
                .containsExactly(
                        "not reported",
                        "in progress",
                        "behind schedule",
                        "on schedule",
                        "basically complete",
                        "complete");
        assertThat(List.of(CloseOutStage.values()))
                .extracting(stage -> stage.label().chinese().orElseThrow())
                .containsExactly("自查", "复查", "材料整理", "现场核查", "专家评审", "验收", "公示", "申请销号", "核查", "审核", "上报", "销号", "备案");
        assertThat(List.of(CloseOutStage.values()))
                .extracting(stage -> stage.label().english().orElseThrow())
                .containsExactly(
                        "self-check",
                        "re-check",
                        "tidy the file",
                        "site inspection",
                        "expert review",
                        "acceptance",
                        "public notice",
                        "application",
                        "verification",
                        "audit",
                        "report upward",
                        "close",
                        "file");
    }
}

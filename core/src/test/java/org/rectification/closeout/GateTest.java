package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.coherence.Contradiction.Kind;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Given;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.MeasureId;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Procedures;
import org.rectification.procedure.Stage;

/** What is open or not shown below a completion is found whatever the procedure; a gate keeps it from being closed. */
class GateTest {

    private static final LocalDate YEAR_END = day("2017-12-31");
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));

    /** An issue with a measure and a step below it, for which all stages but the closing one are passed. */
    private static Issue passed(Procedure procedure, Entry... more) {
        Walk walk = new Walk(procedure, day("2017-03-01")).beforeClosing();
        return Given.issue("gx-1", "2017-12-31")
                .inspection(walk.issue().inspection())
                .chain(walk.issue().chain())
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")))
                .history(History.of(Stream.concat(walk.entries.values().stream(), Stream.of(more))
                        .toList()))
                .build();
    }

    private static CloseOutRule rule(Procedure procedure) {
        return CloseOutRule.of(procedure, ChinaWorkingDays.official()).withRegister(new Walk(procedure).register());
    }

    private static Entry report(String id, Subject subject, Tier tier) {
        return Given.entry(id, subject, Given.tier(tier), "2017-02-01");
    }

    private static List<String> codes(List<Contradiction> found) {
        return found.stream().map(Contradiction::code).toList();
    }

    @Test
    void underGuangxisProcedureAnIssueWithASilentMeasureMayBeClosedAndIsNotShown() {
        Issue issue = passed(Procedures.guangxi());
        CloseOutVerdict verdict = rule(Procedures.guangxi()).assess(issue, YEAR_END);

        assertThat(Procedures.guangxi().gates()).isEmpty();
        assertThat(verdict.contradictions())
                .extracting(Contradiction::toString)
                .containsExactly(
                        "gx-1: the issue as a whole is complete as of 2017-02-19, but nothing was reported about"
                                + " these: measure m1, key step s1");
        assertThat(verdict.inTheWay())
                .extracting(result -> result.condition().kind())
                .doesNotContain(Condition.Kind.COHERENCE);

        Procedure gated = Procedures.guangxi().withGates(List.of(Kind.NOT_SHOWN));
        assertThat(rule(gated).assess(issue, YEAR_END).unmet())
                .extracting(result -> result.condition() + " " + result.reason().code())
                .contains("coherence/not-shown closeout.contradiction-stands");
    }

    @Test
    void whereMeasuresAreConfirmedDoneAMeasureReportedBehindIsAFindingAndAGateOfJiangxi() {
        Procedure jiangxi = Procedures.jiangxi();
        Issue issue = passed(jiangxi, report("m", MEASURE, Tier.BEHIND_SCHEDULE));
        CloseOutVerdict verdict = rule(jiangxi).assess(issue, YEAR_END);
        Condition gate =
                new Condition(Condition.Kind.COHERENCE, Optional.empty(), Optional.of("open-below-completion"));

        assertThat(jiangxi.gates()).containsExactly(Kind.OPEN_BELOW_COMPLETION);
        assertThat(codes(verdict.contradictions()))
                .containsExactly("coherence.open-below-completion", "coherence.not-shown");
        assertThat(verdict.isEligible()).isFalse();
        ConditionResult result = verdict.result(gate).orElseThrow();
        assertThat(result.state()).isEqualTo(ConditionState.UNMET);
        assertThat(result.condition().label().in(Language.ENGLISH)).isEqualTo("coherence (open-below-completion)");
        assertThat(result.reason().text(Language.ENGLISH))
                .isEqualTo("the procedure does not allow closing with this contradiction: the issue as a whole is"
                        + " complete as of 2017-02-19, but these are reported as open: measure m1");
        assertThat(result.reason().text(Language.CHINESE))
                .isEqualTo("程序不允许存在以下矛盾时销号：问题整体于2017年2月19日完成，但以下事项上报为未完成：措施m1");
        assertThat(rule(jiangxi).decide(issue, YEAR_END)).containsExactly(gate);
        assertThat(verdict.nextActions())
                .filteredOn(action -> action.condition().equals(gate))
                .extracting(NextAction::kind, NextAction::from)
                .containsExactly(tuple(NextAction.Kind.RESOLVE_CONTRADICTION, YEAR_END));
        assertThat(verdict.earliest().closeOn()).isEmpty();
        assertThat(Given.english(verdict.earliest().caveats()))
                .contains("taking stages cannot meet this condition: coherence (open-below-completion)");

        Issue done = passed(jiangxi, report("m", MEASURE, Tier.COMPLETE));
        ConditionResult met = rule(jiangxi).assess(done, YEAR_END).result(gate).orElseThrow();
        assertThat(met.state()).isEqualTo(ConditionState.MET);
        assertThat(met.reason().text(Language.ENGLISH))
                .isEqualTo("no contradiction of this kind: open below completion");
        assertThat(met.reason().text(Language.CHINESE)).isEqualTo("未发现此类矛盾：完成之下有未完成事项");
        assertThat(rule(jiangxi).assess(done, YEAR_END).isEligible()).isTrue();
    }

    @Test
    void anIssueThatNobodyClaimedCompleteIsJudgedAsIfItWereClosed() {
        Procedure gated = Procedures.xixian().withGates(List.of(Kind.OPEN_BELOW_COMPLETION, Kind.CLOSED_WITHOUT_CLAIM));
        Issue issue = Given.issue("gx-1", "2017-12-31")
                .addMeasures(measure("m1", Optional.empty()))
                .history(Given.history(report("m", MEASURE, Tier.ON_SCHEDULE)))
                .build();

        assertThat(Coherence.contradictionsOf(issue, YEAR_END)).isEmpty();
        CloseOutVerdict open = rule(gated).assess(issue, YEAR_END);
        assertThat(open.unmet())
                .extracting(result -> result.condition().code())
                .contains("coherence/open-below-completion", "coherence/closed-without-claim");
        assertThat(open.contradictions()).isEmpty();

        Issue closed = issue.with(
                Given.entry("close", new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-12-31"));
        CloseOutVerdict later = rule(gated).assess(closed, YEAR_END.plusYears(1));
        assertThat(later.unmet())
                .extracting(result -> result.condition().code())
                .contains("coherence/open-below-completion", "coherence/closed-without-claim");
        assertThat(later.contradictions())
                .isEqualTo(Coherence.contradictionsOfClosing(issue, Subject.issue(), YEAR_END));
    }

    @Test
    void aClosingIsJudgedOnItsDay() {
        Procedure jiangxi = Procedures.jiangxi();
        Walk walk = new Walk(jiangxi, day("2017-03-01"));
        LocalDate closed = walk.entries.get("close").happenedOn();
        Issue issue = Given.issue("gx-1", "2017-12-31")
                .addMeasures(measure("m1", Optional.empty()))
                .history(walk.issue().history())
                .build()
                .with(report("m", MEASURE, Tier.BEHIND_SCHEDULE))
                .with(Entry.of(EntryId.of("late"), MEASURE, Given.complete(), closed.plusDays(1)));
        CloseOutVerdict verdict = rule(jiangxi).assess(issue, closed.plusYears(1));

        assertThat(verdict.status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(verdict.unmet())
                .extracting(result -> result.condition().code())
                .contains("coherence/open-below-completion");
        assertThat(verdict.contradictions()).isEmpty();
    }

    @Test
    void asIfClosedLeavesWhatIsClosedAsItIs() {
        Issue closed = Given.issue("gx-1", "2017-12-31")
                .history(Given.history(
                        Given.entry("claim", Given.complete(), "2017-05-01"),
                        Given.entry("close", new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01")))
                .build();

        assertThat(Coherence.contradictionsOfClosing(closed, Subject.issue(), YEAR_END))
                .isEmpty();
        assertThat(codes(Coherence.contradictionsOfClosing(closed, Subject.issue(), day("2017-04-30"))))
                .containsExactly("coherence.closed-without-claim");
        assertThat(Coherence.contradictionsOfClosing(closed, Subject.issue(), day("2017-05-01")))
                .isEmpty();
    }

    @Test
    void asIfClosedTakesTheDayOfTheAcceptanceAndCompletesNoStep() {
        Fact accepted = new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED);
        Issue issue = Given.issue("gx-1", "2017-12-31")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")))
                .history(Given.history(
                        Given.entry("accepted", accepted, "2017-05-01"), report("m", MEASURE, Tier.ON_SCHEDULE)))
                .build();

        assertThat(Coherence.contradictionsOfClosing(issue, Subject.issue(), YEAR_END))
                .extracting(Contradiction::toString)
                .containsExactly(
                        "gx-1: the issue as a whole is complete as of 2017-05-01, but these are reported as open: measure"
                                + " m1",
                        "gx-1: the issue as a whole is complete as of 2017-05-01, but nothing was reported about these:"
                                + " key step s1",
                        "gx-1: the issue as a whole was closed on 2017-12-31, but no completion had been claimed");
        assertThat(codes(Coherence.contradictionsOfClosing(issue, MEASURE, YEAR_END)))
                .containsExactly("coherence.not-shown-though-closed", "coherence.closed-without-claim");
        assertThat(Coherence.contradictionOfClosing(issue, MEASURE, Contradiction.Kind.CLOSED_WITHOUT_CLAIM, YEAR_END))
                .map(Contradiction::toString)
                .contains("gx-1/m1: measure m1 was closed on 2017-12-31, but no completion had been claimed");
        assertThat(Coherence.contradictionOfClosing(issue, MEASURE, Contradiction.Kind.OPEN_BELOW_COMPLETION, YEAR_END))
                .isEmpty();
    }

    @Test
    void aGateIsNamedOnceAndIsFoundInAnIssueAlone() {
        Procedure procedure = Procedures.xixian();

        assertThat(said(faultsOf(() -> procedure.withGates(
                        List.of(Kind.NOT_SHOWN, Kind.OUTSIDE_PHASE, Kind.NOT_SHOWN, Kind.CARRIED_OVER_ON_ONE_SIDE)))))
                .containsExactly(
                        List.of(
                                "/gates/1",
                                "kind of contradiction must be one that is found in an issue alone, but \"deadline"
                                        + " outside the phase\" needs a register",
                                "所列矛盾须可由问题本身查明，“时限与所属阶段不符”须对照台账"),
                        List.of(
                                "/gates/2",
                                "kind of contradiction must be named once, but \"not shown below completion\" is named"
                                        + " twice",
                                "每类矛盾只能列出一次，“完成之下有未上报事项”重复"),
                        List.of(
                                "/gates/3",
                                "kind of contradiction must be one that is found in an issue alone, but \"carried over on"
                                        + " one side only\" needs a register",
                                "所列矛盾须可由问题本身查明，“结转不对应”须对照台账"));
        assertThat(procedure.withGates(List.of(Kind.NOT_SHOWN)).gates()).containsExactly(Kind.NOT_SHOWN);
    }

    @Test
    void onlyJiangxiNamesAGate() {
        assertThat(Procedures.all().stream()
                        .filter(procedure -> !procedure.gates().isEmpty())
                        .map(Procedure::id)
                        .map(Object::toString))
                .containsExactly("cn-jiangxi");
        assertThat(Procedures.jiangxi().stages()).extracting(Stage::threshold).anyMatch(list -> !list.isEmpty());
    }
}

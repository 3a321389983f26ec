package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.LocalText;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.ResponsibilityChain;

class IssueTest {

    @Test
    void titleInspectionAndDeadlineMustBeGiven() {
        assertThatThrownBy(() -> Issue.builder(IssueId.of("gx-1")).build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/title: title must be given; /inspection: inspection must be given; /deadline: deadline must be given");
    }

    @Test
    void anIssueWithNothingElseIsPossible() {
        Issue issue = issue("gx-1", Deadline.parse("2017年底前")).build();

        assertThat(issue.parts()).isEmpty();
        assertThat(issue.measures()).isEmpty();
        assertThat(issue.keySteps()).isEmpty();
        assertThat(issue.chain().isEmpty()).isTrue();
        assertThat(issue.history()).isEqualTo(History.empty());
        assertThat(issue.tierOn(day("2017-12-31"))).isEqualTo(Tier.NOT_REPORTED);
        assertThat(issue).isEqualTo(issue("gx-1", Deadline.parse("2017年底前")).build());
    }

    // --- rules ---

    @Test
    void idsOfPartsMeasuresAndKeyStepsAreUniqueInTheIssue() {
        List<Fault> faults = faultsOf(() -> issue("gx-1", "2017-12-31")
                .addParts(part("p1"), part("p2"), part("p1"))
                .addMeasures(
                        measure("m1", Optional.empty(), step("s1", "2017-06-30")),
                        measure("m2", Optional.empty(), step("s2", "2017-06-30"), step("s1", "2017-09-30")),
                        measure("m1", Optional.empty()))
                .build());

        assertThat(faults).extracting(Fault::code).containsOnly("issue.duplicate-id");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/parts/2/id",
                                "part id must be unique in its issue, but p1 occurs twice",
                                "分项编号在问题内须唯一，p1重复"),
                        List.of(
                                "/measures/1/keySteps/1/id",
                                "key step id must be unique in its issue, but s1 occurs twice",
                                "关键步骤编号在问题内须唯一，s1重复"),
                        List.of(
                                "/measures/2/id",
                                "measure id must be unique in its issue, but m1 occurs twice",
                                "措施编号在问题内须唯一，m1重复"));
    }

    @Test
    void onePartOneMeasureAndOneKeyStepMayShareAnId() {
        Issue issue = issue("gx-1", "2017-12-31")
                .addParts(part("1"))
                .addMeasures(measure("1", Optional.empty(), step("1", "2017-06-30")))
                .history(history(entry("e1", Subject.of(PartId.of("1")), complete(), "2017-05-01")))
                .build();

        assertThat(issue.history().tierOf(Subject.of(PartId.of("1")), day("2017-12-31")))
                .isEqualTo(Tier.COMPLETE);
        assertThat(issue.history().tierOf(Subject.of(MeasureId.of("1")), day("2017-12-31")))
                .isEqualTo(Tier.NOT_REPORTED);
    }

    @Test
    void entriesAreAboutWhatTheIssueHas() {
        IssueBuilder issue = issue("gx-1", "2017-12-31")
                .addParts(part("p1"))
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")));

        List<Fault> faults = faultsOf(() -> issue.history(history(
                        entry("e1", Subject.of(PartId.of("m1")), complete(), "2017-05-01"),
                        entry("e2", Subject.of(KeyStepId.of("s9")), complete(), "2017-05-02"),
                        entry("e3", Subject.of(MeasureId.of("m1")), complete(), "2017-05-03")))
                .build());

        assertThat(faults).extracting(Fault::code).containsOnly("issue.unknown-subject");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/history",
                                "entry e1 must be about a part, measure or key step of its issue, but was about part m1",
                                "记录e1的对象须属于该问题，实为分项m1"),
                        List.of(
                                "/history",
                                "entry e2 must be about a part, measure or key step of its issue, but was about key step s9",
                                "记录e2的对象须属于该问题，实为关键步骤s9"));
    }

    @Test
    void noDeadlineOfAnIssueOrAPartCountsFromItsOwnEnd() {
        Deadline completed = Deadline.parse("整改完成后10个工作日内");
        Deadline closed = Deadline.parse("自验收销号之日起三个月内");
        List<Fault> faults = faultsOf(() -> issue("gx-1", "2017-12-31")
                .deadline(closed)
                .addParts(new Part(
                        PartId.of("p1"), LocalText.of("甲", "one"), Optional.of(completed), ResponsibilityChain.none()))
                .build());

        assertThat(faults).extracting(Fault::code).containsOnly("issue.deadline-start");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/deadline",
                                "deadline of an issue or a part must not count from close-out of its own issue, but was"
                                        + " \"自验收销号之日起三个月内\"",
                                "问题及其分项的时限不得自该问题的销号起算，实为“自验收销号之日起三个月内”"),
                        List.of(
                                "/parts/0/deadline",
                                "deadline of an issue or a part must not count from completion of its own issue, but was"
                                        + " \"整改完成后10个工作日内\"",
                                "问题及其分项的时限不得自该问题的整改完成起算，实为“整改完成后10个工作日内”"));
    }

    @Test
    void aMeasureOrAKeyStepMayCountFromTheEndOfItsIssue() {
        Deadline completed = Deadline.parse("整改完成后15个工作日内申请验收");
        Deadline closed = Deadline.parse("自验收销号之日起三个月内");
        Issue issue = issue("gx-1", "2017-12-31")
                .addMeasures(measure(
                        "m1",
                        Optional.of(closed),
                        KeyStep.of(KeyStepId.of("s1"), LocalText.of("申请验收", "acceptance"), completed)))
                .build();

        assertThat(issue.measures().get(0).deadline()).contains(closed);
        assertThat(issue.keySteps().get(0).deadline()).isEqualTo(completed);
    }

    @Test
    void aDeadlineMayCountFromAnyOtherEvent() {
        assertThat(List.of("反馈之日起30个工作日内", "约谈后20日内", "3个月内", "收到通知之日起30日内"))
                .allSatisfy(words -> assertThat(issue("gx-1", "2017-12-31")
                                .deadline(Deadline.parse(words))
                                .build()
                                .deadline()
                                .words())
                        .isEqualTo(words));
    }

    @Test
    void anIssueIsNotCarriedOverFromItself() {
        List<Fault> faults = faultsOf(() ->
                issue("gx-1", "2017-12-31").carriedOverFrom(IssueId.of("gx-1")).build());

        assertThat(faults).extracting(Fault::code).containsExactly("issue.carried-from-itself");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/carriedOverFrom",
                        "issue must not be carried over from itself, but issue gx-1 is",
                        "问题不得结转自其自身，涉及问题gx-1"));
    }

    @Test
    void anIssueDoesNotRepeatItself() {
        List<Fault> faults = faultsOf(() -> issue("gx-1", "2017-12-31")
                .number("")
                .repeats(IssueId.of("gx-1"))
                .build());

        assertThat(faults).extracting(Fault::code).contains("issue.repeats-itself");
        assertThat(said(faults))
                .hasSize(2)
                .contains(
                        List.of("/repeats", "issue must not repeat itself, but issue gx-1 does", "问题不得与自身重复，涉及问题gx-1"));
    }

    @Test
    void aNumberIsATextOfUpToAHundredCharacters() {
        List<Fault> faults =
                faultsOf(() -> issue("gx-1", "2017-12-31").number("").build());

        assertThat(faults).extracting(Fault::code).containsExactly("text.invalid");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/number",
                        "number must be 1 to 100 characters with no white space at either end and no control"
                                + " characters, but was \"\"",
                        "文本须为1至100个字符，首尾无空白，不含控制字符，实为\"\""));
        assertThat(issue("gx-1", "2017-12-31").number("九".repeat(100)).build().number())
                .isPresent();
        assertThat(faultsOf(() ->
                        issue("gx-1", "2017-12-31").number("九".repeat(101)).build()))
                .hasSize(1);
    }

    // --- questions ---

    @Test
    void anIssueIsOnTheRegisterFromTheDayItWasRaised() {
        Issue raised = issue("gx-1", "2017-12-31").raisedOn(day("2016-11-17")).build();
        Issue always = issue("gx-2", "2017-12-31").build();

        assertThat(raised.isRaisedOn(day("2016-11-16"))).isFalse();
        assertThat(raised.isRaisedOn(day("2016-11-17"))).isTrue();
        assertThat(always.isRaisedOn(day("1900-01-01"))).isTrue();
    }

    @Test
    void workBeforeTheIssueWasRaisedIsOddAndPossible() {
        Issue issue = issue("gx-1", "2017-12-31")
                .raisedOn(day("2016-11-17"))
                .history(history(entry("e1", complete(), "2016-08-01")))
                .build();

        assertThat(issue.tierOn(day("2016-08-01"))).isEqualTo(Tier.COMPLETE);
    }

    @Test
    void theDueDateIsThatOfThePlanUntilAnExtensionIsGranted() {
        Issue planned = issue("gx-1", Deadline.parse("2017年底前")).build();
        Issue extended = planned.with(entry("e1", asked("2018-06-30"), "2017-10-01"))
                .with(entry("e2", decided("e1", true), "2017-12-01"));

        assertThat(planned.dueOn(day("2017-12-31"))).hasValue(day("2017-12-31"));
        assertThat(extended.dueOn(day("2017-11-30"))).hasValue(day("2017-12-31"));
        assertThat(extended.dueOn(day("2017-12-01"))).hasValue(day("2018-06-30"));
        assertThat(extended.asKnown(day("2017-11-30")).dueOn(day("2018-12-31"))).hasValue(day("2017-12-31"));
        assertThat(extended.deadline().due()).hasValue(day("2017-12-31"));
    }

    @Test
    void anIssueWithNoDateIsDueOnTheDayAnExtensionGives() {
        Issue undated = issue("gx-1", Deadline.continuing()).build();

        assertThat(undated.dueOn(day("2017-12-31"))).isEmpty();
        assertThat(undated.with(entry("e1", asked("2018-06-30"), "2017-10-01"))
                        .with(entry("e2", decided("e1", true), "2017-12-01"))
                        .dueOn(day("2017-12-31")))
                .hasValue(day("2018-06-30"));
    }

    @Test
    void itIsDueByItsLastDayAndAnExtensionCountsFromTheDayOfTheDecision() {
        Issue planned = issue("gx-1", "2017-12-31").build();
        Issue extended = planned.with(entry("e1", asked("2018-06-30"), "2017-10-01"))
                .with(entry("e2", decided("e1", true), "2018-01-15"));

        assertThat(planned.isDueBy(day("2017-12-30"))).isFalse();
        assertThat(planned.isDueBy(day("2017-12-31"))).isTrue();
        assertThat(extended.isDueBy(day("2018-01-14"))).isTrue();
        assertThat(extended.isDueBy(day("2018-01-15"))).isFalse();
        assertThat(extended.isDueBy(day("2018-06-30"))).isTrue();
        assertThat(issue("gx-2", "2017-12-31")
                        .deadline(Deadline.notStated())
                        .build()
                        .isDueBy(day("9999-12-31")))
                .isFalse();
    }

    @Test
    void keyStepsStandInTheOrderOfThePlan() {
        Issue issue = issue("gx-1", "2017-12-31")
                .addMeasures(
                        measure("m1", Optional.empty(), step("s1.1", "2017-06-30"), step("s1.2", "2017-03-31")),
                        measure("m2", Optional.empty()),
                        measure("m3", Optional.empty(), step("s3.1", "2018-06-30")))
                .build();

        assertThat(issue.keySteps())
                .extracting(KeyStep::id)
                .containsExactly(KeyStepId.of("s1.1"), KeyStepId.of("s1.2"), KeyStepId.of("s3.1"));
        assertThat(issue.keySteps()).isUnmodifiable();
    }

    @Test
    void unitsStandInTheOrderOfThePlanWithTheDeadlinesOfTheirOwn() {
        Optional<Deadline> own = Optional.of(Deadline.by(day("2017-09-30")));
        Issue issue = issue("gx-1", "2017-12-31")
                .addParts(part("p2"), part("p1"))
                .addMeasures(
                        measure("m2", Optional.empty(), step("s2", "2017-06-30"), step("s1", "2017-07-31")),
                        measure("m1", own, step("s3", "2017-08-31")))
                .build();

        assertThat(issue.units(Subject.Kind.ISSUE))
                .containsExactly(new Unit(Subject.issue(), Optional.of(issue.deadline()), Optional.empty()));
        assertThat(issue.units(Subject.Kind.PART))
                .containsExactly(
                        new Unit(Subject.of(PartId.of("p2")), Optional.empty(), Optional.empty()),
                        new Unit(Subject.of(PartId.of("p1")), Optional.empty(), Optional.empty()));
        assertThat(issue.units(Subject.Kind.MEASURE))
                .containsExactly(
                        new Unit(Subject.of(MeasureId.of("m2")), Optional.empty(), Optional.empty()),
                        new Unit(Subject.of(MeasureId.of("m1")), own, Optional.empty()))
                .isUnmodifiable()
                .isSameAs(issue.units(Subject.Kind.MEASURE));
        assertThat(issue.units(Subject.Kind.KEY_STEP))
                .extracting(Unit::subject)
                .containsExactly(
                        Subject.of(KeyStepId.of("s2")), Subject.of(KeyStepId.of("s1")), Subject.of(KeyStepId.of("s3")));
        assertThat(issue.units(Subject.Kind.KEY_STEP).get(2).deadline()).hasValue(Deadline.by(day("2017-08-31")));
        assertThat(issue.has(Subject.of(KeyStepId.of("s3")))).isTrue();
        assertThat(issue.has(Subject.of(KeyStepId.of("m1")))).isFalse();
        assertThat(issue.has(Subject.issue())).isTrue();
        assertThat(issue("gx-2", "2017-12-31").build().units(Subject.Kind.KEY_STEP))
                .isEmpty();
    }

    @Test
    void upwardsFromAKeyStepAreItsMeasureAndTheIssue() {
        Issue issue = issue("gx-1", "2017-12-31")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")))
                .addParts(part("p1"))
                .build();
        Subject step = Subject.of(KeyStepId.of("s1"));
        Subject measure = Subject.of(MeasureId.of("m1"));
        Subject part = Subject.of(PartId.of("p1"));

        assertThat(issue.upwardsFrom(step)).containsExactly(step, measure, Subject.issue());
        assertThat(issue.upwardsFrom(measure)).containsExactly(measure, Subject.issue());
        assertThat(issue.upwardsFrom(part)).containsExactly(part, Subject.issue());
        assertThat(issue.upwardsFrom(Subject.issue())).containsExactly(Subject.issue());
    }

    @Test
    void addingAnEntryLeavesTheIssueAsItWas() {
        Issue before = issue("gx-1", "2017-12-31").build();
        Issue after = before.with(entry("e1", complete(), "2017-05-01"));

        assertThat(before.stateOn(day("2017-12-31")).isComplete()).isFalse();
        assertThat(after.stateOn(day("2017-12-31")).isComplete()).isTrue();
        assertThat(after.withHistory(History.empty())).isEqualTo(before);
        assertThat(after.asKnown(day("2017-04-30"))).isEqualTo(before);
    }

    @Test
    void aPartHasNeitherDeadlineNorChainUnlessGiven() {
        assertThat(part("p1").deadline()).isEmpty();
        assertThat(part("p1").chain().isEmpty()).isTrue();
    }
}

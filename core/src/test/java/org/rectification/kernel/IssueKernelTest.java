package org.rectification.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.suspended;
import static org.rectification.issue.Given.tier;
import static org.rectification.issue.Given.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.internal.PackedDay;
import org.rectification.issue.EndKind;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.ResponsibilityChain;

class IssueKernelTest {

    private static final LocalText TEXT = LocalText.of("原因", "reason");

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

    @Test
    void aUnitIsDueByThePlanWhereNoEventAndNoSuspensionDecides() {
        Deadline relative = Deadline.parse("反馈之日起30个工作日内完成");
        Issue issue = issue("a", relative)
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-03-31")))
                .build();
        Unit whole = issue.units(Subject.Kind.ISSUE).get(0);
        Unit measure = issue.units(Subject.Kind.MEASURE).get(0);
        Unit step = issue.units(Subject.Kind.KEY_STEP).get(0);
        LocalDate asOf = day("2018-02-01");

        assertThat(IssueKernel.due(issue, step, asOf)).contains(day("2018-03-31"));
        assertThat(IssueKernel.due(issue, measure, asOf)).isEmpty();
        assertThat(IssueKernel.isDueByPlan(issue, step, asOf)).isTrue();
        assertThat(IssueKernel.isDueByPlan(issue, measure, asOf)).isFalse();
        assertThat(IssueKernel.isDueByPlan(issue, whole, asOf)).isFalse();

        Issue extended = issue.with(entry("r", asked("2018-06-30"), "2018-01-10"))
                .with(entry("g", decided("r", true), "2018-02-01"));
        assertThat(IssueKernel.due(extended, measure, asOf)).contains(day("2018-06-30"));
        assertThat(IssueKernel.isDueByPlan(extended, measure, asOf)).isTrue();
        assertThat(IssueKernel.isDueByPlan(extended, measure, asOf.minusDays(1)))
                .isFalse();

        Issue suspended = issue.with(entry("x", Subject.of(STEP), suspended(), "2018-02-01"));
        assertThat(IssueKernel.isDueByPlan(suspended, step, asOf)).isFalse();
        assertThat(IssueKernel.isDueByPlan(suspended, step, asOf.minusDays(1))).isTrue();

        Issue undated = issue("b", Deadline.notStated()).build();
        assertThat(IssueKernel.isDueByPlan(
                        undated, undated.units(Subject.Kind.ISSUE).get(0), asOf))
                .isTrue();
    }

    private static final KeyStepId STEP = KeyStepId.of("s1");
    private static final MeasureId MEASURE = MeasureId.of("m1");

    /** An issue with a measure that ended on a day, and a key step in it. */
    private static Issue ended(Subject ended) {
        return issue("a", "2018-06-30")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-03-31")))
                .history(history(
                        entry("s", Subject.of(STEP), tier(Tier.BEHIND_SCHEDULE), "2018-01-01"),
                        entry(
                                "e",
                                ended,
                                new Ended(EndKind.NOT_APPLICABLE, BodyId.of("office"), TEXT, List.of()),
                                "2018-02-01")))
                .build();
    }

    private static int standingOfStep(Issue issue, LocalDate asOf) {
        Unit unit = issue.units(Subject.Kind.KEY_STEP).get(0);
        return IssueKernel.standingOf(issue, unit, IssueKernel.standingOn(issue, asOf), asOf);
    }

    @Test
    void aStepEndsWithItsMeasureAndWithItsIssue() {
        for (Subject above : List.of(Subject.of(MEASURE), Subject.issue())) {
            Issue issue = ended(above);
            int before = standingOfStep(issue, day("2018-01-31"));
            int after = standingOfStep(issue, day("2018-02-01"));

            assertThat(ByStanding.end(before)).isEmpty();
            assertThat(ByStanding.end(after)).contains(EndKind.NOT_APPLICABLE);
            assertThat(ByStanding.tier(before)).isEqualTo(Tier.BEHIND_SCHEDULE);
            assertThat(ByStanding.tier(after)).isEqualTo(Tier.BEHIND_SCHEDULE);
        }
    }

    @Test
    void anEndOfAMeasureIsRecordedWhateverBecomesOfIt() {
        Issue measure = ended(Subject.of(MEASURE));

        assertThat(IssueKernel.recordsEndOfMeasure(measure.history())).isTrue();
        assertThat(IssueKernel.recordsEndOfMeasure(
                        measure.with(entry("w", withdrawn("e"), "2018-05-01")).history()))
                .isTrue();
        assertThat(IssueKernel.recordsEndOfMeasure(ended(Subject.issue()).history()))
                .isFalse();
    }

    @Test
    void anEndCountsWhileItIsInEffect() {
        Issue ended = ended(Subject.of(STEP));

        assertThat(IssueKernel.isAnyEndedOrExcepted(ended.history())).isTrue();
        assertThat(IssueKernel.isAnyEndedOrExcepted(
                        ended.with(entry("w", withdrawn("e"), "2018-05-01")).history()))
                .isFalse();
    }

    @Test
    void dueDaysAreNeededForASuspensionWhateverBecomesOfIt() {
        Issue plain = ended(Subject.issue());
        Issue suspended = plain.with(entry("x", Subject.of(STEP), suspended(), "2018-02-01"));

        assertThat(IssueKernel.needsDueDays(plain)).isFalse();
        assertThat(IssueKernel.needsDueDays(suspended)).isTrue();
        assertThat(IssueKernel.needsDueDays(suspended.with(entry("w", withdrawn("x"), "2018-05-01"))))
                .isTrue();
        assertThat(IssueKernel.needsDueDays(suspended.asKnown(day("2018-01-31"))))
                .isFalse();
    }

    @Test
    void dueDaysAreNeededForARelativeDeadlineAnywhere() {
        Deadline relative = Deadline.parse("反馈之日起30个工作日内完成");
        Part part =
                new Part(PartId.of("p"), LocalText.of("分项", "part"), Optional.of(relative), ResponsibilityChain.none());
        KeyStep step = KeyStep.of(KeyStepId.of("s"), LocalText.of("步骤", "step"), relative);
        assertThat(IssueKernel.needsDueDays(Issue.builder(IssueId.of("a"))
                        .title(LocalText.of("问题", "issue"))
                        .inspection(InspectionId.of("i"))
                        .deadline(relative)
                        .build()))
                .isTrue();
        assertThat(IssueKernel.needsDueDays(issue("a", "2018-06-30")
                        .addMeasures(measure("m", Optional.of(relative)))
                        .build()))
                .isTrue();
        assertThat(IssueKernel.needsDueDays(issue("a", "2018-06-30")
                        .addMeasures(measure("m", Optional.empty(), step))
                        .build()))
                .isTrue();
        assertThat(IssueKernel.needsDueDays(
                        issue("a", "2018-06-30").addParts(part).build()))
                .isTrue();
    }

    @Test
    void anExceptionIsInForceUntilItsLastDay() {
        Issue issue = issue("a", "2018-06-30")
                .history(history(
                        entry("x", new ExceptionRequested(TEXT, Optional.of(day("2018-12-31"))), "2018-07-01"),
                        entry("d", new ExceptionDecided(EntryId.of("x"), true), "2018-07-15")))
                .build();

        assertThat(IssueKernel.isExceptedOn(issue, day("2018-07-14"))).isFalse();
        assertThat(IssueKernel.isExceptedOn(issue, day("2018-07-15"))).isTrue();
        assertThat(IssueKernel.isExceptedOn(issue, day("2018-12-31"))).isTrue();
        assertThat(IssueKernel.isExceptedOn(issue, day("2019-01-01"))).isFalse();
    }
}

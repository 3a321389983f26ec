package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Criterion;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Scope;
import org.rectification.procedure.Stage;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** A made-up procedure that leaves nothing unspecified, so that every kind of condition is asked for. */
final class FullProcedure {

    static final LocalText TEXT = LocalText.of("名称", "name");
    static final Citation SOURCE = Citation.of(LocalText.of("试行办法", "trial measures"));

    private FullProcedure() {}

    static Procedure procedure() {
        StageId check = StageId.of("self-check");
        StageId acceptance = StageId.of("acceptance");
        StageId notice = StageId.of("notice");
        StageId application = StageId.of("application");
        StageId close = StageId.of("close");
        StageId filing = StageId.of("filing");
        return Procedure.builder(ProcedureId.of("full"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .validity(DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31)))
                .scope(Scope.unspecified()
                        .withInspections(List.of(InspectionKind.CENTRAL))
                        .withDeadlines(List.of(Deadline.Kind.DATED)))
                .addCompletion(Tier.COMPLETE)
                .addGates(Contradiction.Kind.OPEN_BELOW_COMPLETION)
                .addCriteria(new Criterion(CriterionId.of("c1"), TEXT), new Criterion(CriterionId.of("c2"), TEXT))
                .addStages(Stage.builder(check)
                        .kind(CloseOutStage.SELF_CHECK)
                        .name(LocalText.of("自查", "self-check"))
                        .actor(actor(Role.RESPONSIBLE, BodyLevel.COUNTY))
                        .addEvidence(EvidenceId.of("table"), EvidenceId.of("photographs"))
                        .build())
                .addStages(Stage.builder(acceptance)
                        .kind(CloseOutStage.ACCEPTANCE)
                        .name(LocalText.of("验收", "acceptance"))
                        .actor(actor(Role.ACCEPTING, BodyLevel.CITY))
                        .addAfter(check)
                        .addIntervals(Interval.since(check)
                                .atLeast(TimeLimit.workingDays(3))
                                .atMost(TimeLimit.calendarDays(60))
                                .counted(CountingConvention.statutory()))
                        .addIndependence(
                                new Independence.FromImplementer(),
                                new Independence.AboveImplementer(),
                                new Independence.FromStage(check),
                                new Independence.AboveStage(check))
                        .addOutcomes(StageOutcome.PASSED, StageOutcome.FAILED, StageOutcome.RETURNED)
                        .addThreshold(Attainment.MEASURES_DONE, Attainment.GOAL_MET)
                        .addCriteria(CriterionId.of("c1"), CriterionId.of("c2"))
                        .build())
                .addStages(Stage.builder(notice)
                        .kind(CloseOutStage.PUBLIC_NOTICE)
                        .name(LocalText.of("公示", "public notice"))
                        .addAfter(acceptance)
                        .addIntervals(Interval.ofNotice()
                                .atLeast(TimeLimit.workingDays(10))
                                .atMost(TimeLimit.workingDays(30))
                                .counted(CountingConvention.publicNotice()))
                        .build())
                .addStages(Stage.builder(application)
                        .kind(CloseOutStage.APPLICATION)
                        .name(LocalText.of("申请销号", "application"))
                        .addAfter(notice)
                        .build())
                .addStages(Stage.builder(close)
                        .kind(CloseOutStage.CLOSE)
                        .name(LocalText.of("销号", "close"))
                        .actor(actor(Role.SUPERVISING, BodyLevel.PROVINCE))
                        .addAfter(application)
                        .addIntervals(Interval.since(application)
                                .atLeast(TimeLimit.calendarDays(5))
                                .counted(CountingConvention.statutory()))
                        .build())
                .addStages(Stage.builder(filing)
                        .kind(CloseOutStage.FILE)
                        .name(LocalText.of("备案", "filing"))
                        .addAfter(close)
                        .build())
                .closing(new Closing(close, Truth.NO, Certainty.CONFIGURED))
                .objections(new ObjectionRule(Truth.YES, Truth.YES, Truth.YES, Certainty.CONFIGURED))
                .addSources(SOURCE)
                .build();
    }

    private static Actor actor(Role role, BodyLevel level) {
        return new Actor(role.label(), List.of(role), List.of(level), Certainty.CONFIGURED);
    }
}

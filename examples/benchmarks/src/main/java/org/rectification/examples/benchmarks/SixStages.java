package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Issue;
import org.rectification.issue.StageId;
import org.rectification.issue.Tier;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Stage;
import org.rectification.responsibility.Role;
import org.rectification.testkit.GivenIssue;

/**
 * A procedure of six stages with two notices, papers, a waiting time and independence, and issues that went through it.
 */
final class SixStages {

    static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);

    private static final StageId CHECK = StageId.of("check");
    private static final StageId COUNTY_NOTICE = StageId.of("county-notice");
    private static final StageId APPLICATION = StageId.of("application");
    private static final StageId ACCEPTANCE = StageId.of("acceptance");
    private static final StageId CITY_NOTICE = StageId.of("city-notice");
    private static final StageId CLOSE = StageId.of("close");
    private static final Interval TEN_DAYS =
            Interval.ofNotice().atLeast(TimeLimit.workingDays(10)).counted(CountingConvention.publicNotice());

    private SixStages() {}

    static Procedure procedure() {
        return Procedure.builder(ProcedureId.of("six-stages"))
                .title(LocalText.of("六个环节的办法", "Rules of six stages"))
                .jurisdiction(LocalText.of("某地", "somewhere"))
                .addCompletion(Tier.COMPLETE)
                .addStages(
                        stage(CHECK, CloseOutStage.SELF_CHECK).withActor(actor(Role.RESPONSIBLE)),
                        stage(COUNTY_NOTICE, CloseOutStage.PUBLIC_NOTICE)
                                .withAfter(List.of(CHECK))
                                .withIntervals(List.of(TEN_DAYS)),
                        stage(APPLICATION, CloseOutStage.APPLICATION)
                                .withAfter(List.of(COUNTY_NOTICE))
                                .withEvidence(List.of(EvidenceId.of("form"), EvidenceId.of("photographs"))),
                        stage(ACCEPTANCE, CloseOutStage.ACCEPTANCE)
                                .withActor(actor(Role.ACCEPTING))
                                .withAfter(List.of(APPLICATION))
                                .withIntervals(List.of(Interval.since(APPLICATION)
                                        .atMost(TimeLimit.workingDays(30))
                                        .counted(CountingConvention.statutory())))
                                .withEvidence(List.of(EvidenceId.of("record")))
                                .withIndependence(List.of(new Independence.FromImplementer()))
                                .withThreshold(List.of(Attainment.MEASURES_DONE, Attainment.GOAL_MET)),
                        stage(CITY_NOTICE, CloseOutStage.PUBLIC_NOTICE)
                                .withAfter(List.of(ACCEPTANCE))
                                .withIntervals(List.of(TEN_DAYS)),
                        stage(CLOSE, CloseOutStage.CLOSE).withAfter(List.of(CITY_NOTICE)))
                .closing(new Closing(CLOSE, Truth.NO, Certainty.CONFIGURED))
                .build();
    }

    private static Stage stage(StageId id, CloseOutStage kind) {
        return Stage.builder(id).kind(kind).name(kind.label()).build();
    }

    private static Actor actor(Role role) {
        return new Actor(role.label(), List.of(role), List.of(), Certainty.CONFIGURED);
    }

    /**
     * An issue that has gone through everything but the closing, with now and then a notice too short or a paper
     * missing.
     */
    static Issue issue(String id, Random random, WorkingDayCalendar calendar) {
        LocalDate done = LocalDate.of(2018, 1, 2).plusDays(random.nextInt(150));
        LocalDate noticed = done.plusDays(5);
        LocalDate noticeEnd = calendar.plusWorkingDays(noticed, 8 + random.nextInt(6));
        LocalDate applied = noticeEnd.plusDays(2);
        LocalDate accepted = applied.plusDays(10 + random.nextInt(40));
        LocalDate cityEnd = calendar.plusWorkingDays(accepted.plusDays(3), 8 + random.nextInt(6));
        GivenIssue issue = GivenIssue.of(id)
                .assigned(Role.RESPONSIBLE, "county-bureau")
                .assigned(Role.ACCEPTING, "city-bureau")
                .completed(done)
                .by("county-bureau")
                .passed(CloseOutStage.SELF_CHECK, done.plusDays(2))
                .by("county-bureau")
                .noticed(noticed, noticeEnd)
                .as("county-notice")
                .printing(10, DayKind.WORKING)
                .appliedFor(applied)
                .withEvidence("form", random.nextInt(4) == 0 ? "letter" : "photographs")
                .accepted(accepted)
                .by(random.nextInt(8) == 0 ? "county-bureau" : "city-bureau")
                .withEvidence("record")
                .attaining(Attainment.MEASURES_DONE, Attainment.GOAL_MET)
                .noticed(accepted.plusDays(3), cityEnd)
                .as("city-notice")
                .printing(10, DayKind.WORKING);
        return issue.issue();
    }
}

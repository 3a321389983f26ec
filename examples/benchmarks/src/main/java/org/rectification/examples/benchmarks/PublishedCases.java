package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.closeout.CloseOutRule;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.procedure.Procedures;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.testkit.GivenIssue;

/**
 * Issues under the published procedure of Jiangxi, and a decision on them written by hand. The hand-written one knows
 * these issues: their inspection is central, nobody objected, and every notice prints ten working days.
 */
final class PublishedCases {

    static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);

    private static final LocalText NAME = LocalText.of("名称", "name");
    private static final String COUNTY = "county-bureau";
    private static final String TOWNSHIP = "township";
    private static final String CONCLUSION = "check-conclusion";
    private static final int NOTICE_DAYS = 10;

    private final WorkingDayCalendar calendar;
    private final Set<BodyId> counties = Set.of(BodyId.of(COUNTY));
    private final EvidenceId conclusion = EvidenceId.of(CONCLUSION);

    PublishedCases(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    CloseOutRule rule() {
        Register register = Register.builder(NAME)
                .origin(Origin.GENERATED)
                .addBodies(body(COUNTY, BodyLevel.COUNTY), body(TOWNSHIP, BodyLevel.TOWNSHIP))
                .addInspections(Inspection.builder(InspectionId.of("inspection"))
                        .name(NAME)
                        .kind(InspectionKind.CENTRAL)
                        .area(NAME)
                        .build())
                .build();
        return CloseOutRule.of(Procedures.jiangxi(), calendar).withRegister(register);
    }

    private static Body body(String id, BodyLevel level) {
        return Body.builder(BodyId.of(id))
                .name(NAME)
                .kind(BodyKind.OTHER)
                .level(level)
                .build();
    }

    /**
     * An issue that has gone through the stages before the closing; one stage in sixteen is not taken, failed or wrong.
     */
    Issue issue(String id, Random random) {
        LocalDate day = LocalDate.of(2018, 1, 2).plusDays(random.nextInt(100));
        GivenIssue issue = GivenIssue.of(id).completed(day);
        if (random.nextInt(16) > 0) {
            issue = issue.passed(CloseOutStage.SITE_INSPECTION, day.plusDays(2))
                    .by(random.nextInt(16) == 0 ? TOWNSHIP : COUNTY)
                    .withEvidence(random.nextInt(16) == 0 ? "photographs" : CONCLUSION);
        }
        issue = issue.stage(
                        CloseOutStage.TIDY_FILE,
                        random.nextInt(16) == 0 ? StageOutcome.FAILED : StageOutcome.PASSED,
                        day.plusDays(random.nextInt(16)))
                .by(COUNTY);
        issue = issue.passed(CloseOutStage.REPORT_UPWARD, day.plusDays(20)).by(COUNTY);
        issue = issue.accepted(day.plusDays(30));
        issue = random.nextInt(16) == 0
                ? issue.attaining(Attainment.GOAL_MET)
                : issue.attaining(Attainment.MEASURES_DONE, Attainment.GOAL_MET);
        if (random.nextInt(16) > 0) {
            LocalDate noticed = day.plusDays(35);
            LocalDate last = calendar.plusWorkingDays(noticed, NOTICE_DAYS - 2 + random.nextInt(16));
            issue = issue.noticed(noticed, last).printing(NOTICE_DAYS, DayKind.WORKING);
        }
        return issue.issue();
    }

    /** What stands in the way of closing, found by one pass over the entries and written out condition by condition. */
    List<String> byHand(Issue issue) {
        Entry siteCheck = null;
        Entry selfCheck = null;
        Entry report = null;
        Entry acceptance = null;
        Entry notice = null;
        for (Entry entry : issue.history().inEffect(Subject.issue(), AS_OF)) {
            if (entry.fact() instanceof StageTaken taken) {
                Entry passed = taken.outcome() == StageOutcome.PASSED ? entry : null;
                switch (taken.stage()) {
                    case SITE_INSPECTION -> siteCheck = passed;
                    case TIDY_FILE -> selfCheck = passed;
                    case REPORT_UPWARD -> report = passed;
                    case ACCEPTANCE -> acceptance = passed;
                    case PUBLIC_NOTICE -> notice = passed;
                    default -> {}
                }
            }
        }
        List<String> unmet = new ArrayList<>();
        if (siteCheck == null) {
            unmet.add("site-check/taken");
        } else {
            ofCounty(siteCheck, "site-check/actor", unmet);
            if (!((StageTaken) siteCheck.fact()).evidence().contains(conclusion)) {
                unmet.add("site-check/evidence/check-conclusion");
            }
        }
        if (selfCheck == null) {
            unmet.add("self-check/taken");
        } else {
            ofCounty(selfCheck, "self-check/actor", unmet);
            after(selfCheck, siteCheck, "self-check/after/site-check", unmet);
        }
        if (report == null) {
            unmet.add("report/taken");
        } else {
            ofCounty(report, "report/actor", unmet);
            after(report, selfCheck, "report/after/self-check", unmet);
        }
        if (acceptance == null) {
            unmet.add("acceptance/taken");
        } else {
            after(acceptance, report, "acceptance/after/report", unmet);
            List<Attainment> attained = ((StageTaken) acceptance.fact()).attained();
            if (!attained.contains(Attainment.MEASURES_DONE)) {
                unmet.add("acceptance/threshold/measures-done");
            }
            if (!attained.contains(Attainment.GOAL_MET)) {
                unmet.add("acceptance/threshold/goal-met");
            }
        }
        if (notice == null) {
            unmet.add("notice/taken");
        } else {
            PublicNotice printed = ((StageTaken) notice.fact()).notice().orElseThrow();
            LocalDate first = printed.window().first();
            LocalDate last = printed.window().last();
            if (!last.isBefore(AS_OF)) {
                unmet.add("notice/taken");
            }
            after(notice, acceptance, "notice/after/acceptance", unmet);
            if (calendar.workingDaysBetweenInclusive(first, last) < NOTICE_DAYS) {
                unmet.add("notice/notice-as-printed");
            }
        }
        return unmet;
    }

    private void ofCounty(Entry entry, String code, List<String> unmet) {
        if (!counties.contains(entry.by().orElseThrow())) {
            unmet.add(code);
        }
    }

    private static void after(Entry entry, @Nullable Entry earlier, String code, List<String> unmet) {
        if (earlier == null || entry.happenedOn().isBefore(earlier.happenedOn())) {
            unmet.add(code);
        }
    }
}

package org.rectification.duty;

import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.register.BodySelection;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/**
 * Duties set by published sources, each with its source. Debtors and receiver depend on the register; set them with
 * {@link Duty#withDebtors} and {@link Duty#withReceiver}. A limit is given only if a source states it.
 *
 * @since 0.1.0
 */
public final class Duties {

    private static final Citation JIANGXI =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    private static final Citation GUANGXI =
            Citation.of(LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"));
    private static final Citation INSPECTION_RULE = Citation.of(LocalText.of(
            "中央生态环境保护督察工作规定（2019年）", "Rules on central environmental inspection (2019), as the ministry states them"));

    private static final List<BodyKind> COMMITTEE_AND_GOVERNMENT =
            List.of(BodyKind.PARTY_COMMITTEE, BodyKind.GOVERNMENT);

    private Duties() {}

    /**
     * Returns the monthly report of progress, due by the second working day of the month (Jiangxi, 2017). The period of
     * a report is the month in which it is due. The source does not state which days the report covers. If reports are
     * recorded under the month they cover, use a limit counted {@link Timing.Counted#FROM_END}.
     *
     * @param dueDayInTime true if the due day itself is in time; the source says "日前", which allows both readings
     * @return the duty {@code monthly-progress}
     */
    public static Duty monthlyProgress(boolean dueDayInTime) {
        return Duty.builder(DutyId.of("monthly-progress"))
                .title(LocalText.of("每月报送整改进展", "monthly report of progress"))
                .matter(new DutyMatter.Report())
                .timing(new Timing.EachPeriod(
                        Period.MONTH,
                        1,
                        Timing.Counted.FROM_START,
                        Optional.of(TimeLimit.workingDayOfEachMonth(2)),
                        dueDayInTime))
                .debtors(BodySelection.all().ofKinds(List.of(BodyKind.GOVERNMENT, BodyKind.DEPARTMENT)))
                .addSources(JIANGXI)
                .build();
    }

    /**
     * Returns the study of environmental work by the committees and governments of region and cities, at least once
     * every half-year (Guangxi).
     *
     * @return the duty {@code half-yearly-study}
     */
    public static Duty halfYearlyStudy() {
        return study("half-yearly-study", Period.HALF_YEAR, List.of(BodyLevel.PROVINCE, BodyLevel.CITY));
    }

    /**
     * Returns the study of environmental work by the committees and governments of counties and townships, at least
     * once every quarter (Guangxi).
     *
     * @return the duty {@code quarterly-study}
     */
    public static Duty quarterlyStudy() {
        return study("quarterly-study", Period.QUARTER, List.of(BodyLevel.COUNTY, BodyLevel.TOWNSHIP));
    }

    private static Duty study(String id, Period period, List<BodyLevel> levels) {
        return Duty.builder(DutyId.of(id))
                .title(LocalText.of(
                        period.label().chinese().orElseThrow() + "研究生态环境保护工作",
                        period.label().english().orElseThrow() + " study of environmental work"))
                .matter(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(Timing.EachPeriod.onceIn(period))
                .debtors(BodySelection.all().atLevels(levels).ofKinds(COMMITTEE_AND_GOVERNMENT))
                .addSources(GUANGXI)
                .build();
    }

    /**
     * Returns the duty to send up the rectification plan within 30 working days of the feedback.
     *
     * @return the duty {@code plan-sent-up}, without debtors
     */
    public static Duty planSentUp() {
        return Duty.builder(DutyId.of("plan-sent-up"))
                .title(LocalText.of("报送整改方案", "rectification plan sent up"))
                .matter(new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.SENT_UP))
                .timing(new Timing.EachInspection(
                        Optional.of(TimeLimit.workingDays(30)), CountingConvention.statutory()))
                .addSources(INSPECTION_RULE)
                .build();
    }

    /**
     * Returns the duty to publish the rectification plan. The limit is not stated.
     *
     * @return the duty {@code plan-published}, without debtors
     */
    public static Duty planPublished() {
        return Duty.builder(DutyId.of("plan-published"))
                .title(LocalText.of("公开整改方案", "rectification plan published"))
                .matter(new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.PUBLISHED))
                .timing(new Timing.EachInspection(Optional.empty(), CountingConvention.statutory()))
                .addSources(INSPECTION_RULE, JIANGXI)
                .build();
    }

    /**
     * Returns the duty to file a work plan for every issue, or for each of its measures, with the provincial government
     * (Jiangxi). The limit is not stated.
     *
     * @return the duty {@code work-plan-filed}
     */
    public static Duty workPlanFiled() {
        return Duty.builder(DutyId.of("work-plan-filed"))
                .title(LocalText.of("工作方案备案", "work plan filed"))
                .matter(new DutyMatter.PlanStep(Act.Plan.WORK_PLAN, Act.PlanStage.FILED))
                .timing(new Timing.EachIssue(Timing.Start.FEEDBACK, Optional.empty(), CountingConvention.statutory()))
                .addSources(JIANGXI)
                .build();
    }

    /**
     * Returns the duty to publish the results. A limit of six months is often mentioned, but no source for it was
     * available, so there is none here.
     *
     * @return the duty {@code result-disclosed}, without debtors
     */
    public static Duty resultDisclosed() {
        return Duty.builder(DutyId.of("result-disclosed"))
                .title(LocalText.of("公开整改结果", "results published"))
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachInspection(Optional.empty(), CountingConvention.statutory()))
                .addSources(INSPECTION_RULE)
                .build();
    }

    /**
     * Returns weekly coverage of the progress in a medium (Jiangxi: one station, one paper, one site).
     *
     * @param medium the medium
     * @return the duty {@code weekly-coverage-television} and so on, without debtors
     * @throws NullPointerException if the medium is null
     */
    public static Duty weeklyCoverage(Act.Medium medium) {
        Checks.notNull(medium, "medium");
        String english = medium.label().english().orElseThrow();
        return Duty.builder(DutyId.of("weekly-coverage-" + english.replace(' ', '-')))
                .title(LocalText.of(
                        "每周宣传整改成效（" + medium.label().chinese().orElseThrow() + "）", "weekly coverage, " + english))
                .matter(new DutyMatter.Disclosure(Act.Content.PROGRESS, List.of(medium)))
                .timing(Timing.EachPeriod.onceIn(Period.WEEK))
                .addSources(JIANGXI)
                .build();
    }

    /**
     * Returns all duties of this class except the weekly coverage, with due days in time.
     *
     * @return an unmodifiable list
     */
    public static List<Duty> all() {
        return List.of(
                monthlyProgress(true),
                halfYearlyStudy(),
                quarterlyStudy(),
                planSentUp(),
                planPublished(),
                workPlanFiled(),
                resultDisclosed());
    }
}

package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.BodySelection;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/**
 * Duties set by published sources, each with its source. Debtors and receiver depend on the register; set them with
 * {@link Duty#withDebtors} and {@link Duty#withReceiver}. A limit is given only if a source states it, and so are the days
 * in force: the reports of Jiangxi and Guangxi do not state from when their periodic duties are owed, so the caller does,
 * with {@link Duty#inForceWithin}.
 *
 * @since 0.1.0
 */
public final class Duties {

    private static final Citation JIANGXI =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    private static final Citation GUANGXI =
            Citation.of(LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"));
    private static final Citation PROGRAMME_2015 = Citation.of(LocalText.of(
            "环境保护督察方案（试行）（2015年）", "Environmental Inspection Programme (trial, 2015), as provincial reports state it"));
    private static final Citation RULES_2019 = Citation.of(LocalText.of(
            "中央生态环境保护督察工作规定（2019年）", "Rules on central environmental inspection (2019), as the ministry states them"));
    private static final Citation MEASURES_2022 = Citation.of(LocalText.of(
            "中央生态环境保护督察整改工作办法（2022年）",
            "Measures on Rectification under Central Inspection (2022), as the ministry states them"));
    private static final Citation REGULATIONS_2025 = Citation.of(LocalText.of(
            "生态环境保护督察工作条例（2025年）",
            "Regulations on Ecological and Environmental Protection Inspection (2025), as the ministry states them"));
    private static final Citation CODE = Citation.of(LocalText.of("生态环境法典", "Ecological and Environmental Code"));

    private static final DateSpan UNDER_PROGRAMME_2015 = DateSpan.until(LocalDate.of(2019, 6, 5));
    private static final DateSpan UNDER_RULES_2019 = DateSpan.of(LocalDate.of(2019, 6, 6), LocalDate.of(2022, 4, 16));
    private static final DateSpan UNDER_MEASURES_2022 =
            DateSpan.of(LocalDate.of(2022, 4, 17), LocalDate.of(2025, 4, 27));
    private static final DateSpan UNDER_REGULATIONS_2025 = DateSpan.from(LocalDate.of(2025, 4, 28));

    private static final List<InspectionKind> CENTRAL = List.of(InspectionKind.CENTRAL, InspectionKind.LOOK_BACK);

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
                .addVersions(DutyVersion.of(
                        new Timing.EachPeriod(
                                Period.MONTH,
                                1,
                                Timing.Counted.FROM_START,
                                List.of(TimeLimit.workingDayOfEachMonth(2)),
                                LastDay.STAYS,
                                dueDayInTime),
                        JIANGXI))
                .debtors(BodySelection.all().ofKinds(List.of(BodyKind.GOVERNMENT, BodyKind.DEPARTMENT)))
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
                .addVersions(DutyVersion.of(Timing.EachPeriod.onceIn(period), GUANGXI))
                .debtors(BodySelection.all().atLevels(levels).ofKinds(COMMITTEE_AND_GOVERNMENT))
                .build();
    }

    /**
     * Returns the duty to send up the rectification plan of a central inspection: within 30 working days of a feedback up
     * to 2022-04-16 and within 45 of one from 2024-08-20 on. In between, the duty was in force, but no source read states
     * the number of days. A plan that was approved or published was sent up before.
     *
     * <p>The latest feedback for which a source read states 45 working days is that of 2025-09-13. They are applied to
     * later ones as long as no other number is known, also from 2026-08-15 on, since when the Ecological and
     * Environmental Code (Art. 29) requires the plan without stating days. To leave them out, end the duty earlier with
     * {@link Duty#inForceWithin}.
     *
     * @return the duty {@code plan-sent-up}, without debtors
     */
    public static Duty planSentUp() {
        DateSpan notStated = DateSpan.of(LocalDate.of(2022, 4, 17), LocalDate.of(2024, 8, 19));
        DateSpan batches = DateSpan.of(LocalDate.of(2024, 8, 20), LocalDate.of(2025, 4, 27));
        return Duty.builder(DutyId.of("plan-sent-up"))
                .title(LocalText.of("报送整改方案", "rectification plan sent up"))
                .matter(new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.SENT_UP))
                .addImpliedBy(
                        new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.APPROVED),
                        new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.PUBLISHED))
                .addVersions(
                        DutyVersion.in(UNDER_PROGRAMME_2015, afterFeedback(TimeLimit.workingDays(30)), PROGRAMME_2015),
                        DutyVersion.in(UNDER_RULES_2019, afterFeedback(TimeLimit.workingDays(30)), RULES_2019),
                        DutyVersion.in(notStated, afterFeedback(), RULES_2019, MEASURES_2022),
                        DutyVersion.in(batches, afterFeedback(TimeLimit.workingDays(45)), RULES_2019, MEASURES_2022),
                        DutyVersion.in(
                                UNDER_REGULATIONS_2025, afterFeedback(TimeLimit.workingDays(45)), REGULATIONS_2025))
                .inspectionKinds(CENTRAL)
                .build();
    }

    private static Timing afterFeedback(TimeLimit... readings) {
        return new Timing.EachInspection(LimitStart.FEEDBACK, List.of(readings), CountingConvention.statutory());
    }

    /**
     * Returns the duty to publish the rectification plan of a central inspection. The limit is not stated.
     *
     * @return the duty {@code plan-published}, without debtors
     */
    public static Duty planPublished() {
        return Duty.builder(DutyId.of("plan-published"))
                .title(LocalText.of("公开整改方案", "rectification plan published"))
                .matter(new DutyMatter.PlanStep(Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.PUBLISHED))
                .addVersions(
                        DutyVersion.in(UNDER_PROGRAMME_2015, afterFeedback(), PROGRAMME_2015, JIANGXI),
                        DutyVersion.in(UNDER_RULES_2019, afterFeedback(), RULES_2019),
                        DutyVersion.in(UNDER_MEASURES_2022, afterFeedback(), RULES_2019, MEASURES_2022),
                        DutyVersion.in(UNDER_REGULATIONS_2025, afterFeedback(), REGULATIONS_2025))
                .inspectionKinds(CENTRAL)
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
                .addVersions(DutyVersion.of(
                        new Timing.EachIssue(LimitStart.FEEDBACK, List.of(), CountingConvention.statutory()), JIANGXI))
                .build();
    }

    /**
     * Returns the duty to publish the results of a central inspection. A limit of six months is often mentioned, but no
     * source for it was available, so there is none here.
     *
     * @return the duty {@code result-disclosed}, without debtors
     */
    public static Duty resultDisclosed() {
        return Duty.builder(DutyId.of("result-disclosed"))
                .title(LocalText.of("公开整改结果", "results published"))
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .addVersions(
                        DutyVersion.in(UNDER_PROGRAMME_2015, afterFeedback(), PROGRAMME_2015, JIANGXI),
                        DutyVersion.in(UNDER_RULES_2019, afterFeedback(), RULES_2019),
                        DutyVersion.in(UNDER_MEASURES_2022, afterFeedback(), RULES_2019, MEASURES_2022),
                        DutyVersion.in(UNDER_REGULATIONS_2025, afterFeedback(), REGULATIONS_2025))
                .inspectionKinds(CENTRAL)
                .build();
    }

    /**
     * Returns the duty to publish the rectification after an interview of leaders (约谈), statute since 2026-08-15. The
     * limit is not stated.
     *
     * @return the duty {@code interview-result-published}, without debtors
     */
    public static Duty interviewResultPublished() {
        return Duty.builder(DutyId.of("interview-result-published"))
                .title(LocalText.of("公开约谈整改情况", "rectification after an interview published"))
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .addVersions(DutyVersion.in(
                        DateSpan.from(LocalDate.of(2026, 8, 15)),
                        new Timing.EachMeasure(SupervisionMeasure.INTERVIEW, List.of(), CountingConvention.statutory()),
                        CODE.withProvision("Art. 159")))
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
                .addVersions(DutyVersion.of(Timing.EachPeriod.onceIn(Period.WEEK), JIANGXI))
                .build();
    }

    /**
     * Returns all duties of this class except the weekly coverage, with due days in time.
     *
     * @param periodicInForce the days on which the periodic duties are in force, which their sources do not state; the
     *     first is given
     * @return an unmodifiable list
     * @throws NullPointerException if the span is null
     * @throws IllegalArgumentException if the span has no first day
     */
    public static List<Duty> all(DateSpan periodicInForce) {
        Checks.notNull(periodicInForce, "periodicInForce");
        if (periodicInForce.first().isEmpty()) {
            throw new IllegalArgumentException(
                    "days in force of periodic duties must have a first day, but were " + periodicInForce);
        }
        return List.of(
                monthlyProgress(true).inForceWithin(periodicInForce),
                halfYearlyStudy().inForceWithin(periodicInForce),
                quarterlyStudy().inForceWithin(periodicInForce),
                planSentUp(),
                planPublished(),
                workPlanFiled(),
                resultDisclosed(),
                interviewResultPublished());
    }
}

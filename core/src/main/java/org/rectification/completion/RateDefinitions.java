package org.rectification.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.internal.Checks;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.register.Selection;

/**
 * Definitions in use, each with the sources that publish a rate by it, if any. To define a variant, start from one of
 * them, change the attributes that differ and give it a name of its own.
 *
 * @since 0.1.0
 */
public final class RateDefinitions {

    private static final Citation JIANGXI =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    private static final Citation GUANGXI =
            Citation.of(LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"));
    private static final Citation GUANGXI_2023 = official(
            "广西公开第二轮中央生态环境保护督察反馈意见整改落实情况",
            "Guangxi's report on the second round, February 2023",
            "http://www.mee.gov.cn/ywgz/zysthjbhdc/dczg/202302/t20230224_1017428.shtml");
    private static final Citation JIANGSU = Citation.of(
            LocalText.of("江苏省通报第二轮中央生态环保督察整改进展情况", "Jiangsu's bulletin on the second round, September 2022"));
    private static final Citation HUNAN = Citation.of(
            LocalText.of("湖南省关于中央第六环境保护督察组督察反馈意见整改落实情况的报告", "Hunan's report on rectification, September 2018"));
    private static final Citation HEILONGJIANG = Citation.of(
            LocalText.of("黑龙江省中央生态环境保护督察整改任务验收销号办法（试行）", "Heilongjiang's rules on acceptance and close-out, on trial"));
    private static final Citation XILINGOL =
            Citation.of(LocalText.of("锡林郭勒盟整改任务全部销号", "Xilingol: all 42 tasks closed out"));
    private static final Citation GANSU =
            Citation.of(LocalText.of("甘肃省贯彻落实中央环境保护督察反馈意见整改工作进展情况", "Gansu's report on rectification, end of 2017"));
    private static final Citation HUBEI = official(
            "湖北省贯彻落实中央第三环境保护督察组反馈意见整改情况的报告",
            "Hubei's report on rectification, end of 2017",
            "http://www.hubei.gov.cn/zwgk/hbyw/hbywqb/201805/t20180514_1286202.shtml");
    private static final Citation NGARI = official(
            "阿里地区对外公开西藏自治区本级环境保护督察整改情况",
            "Ngari's report on the regional inspection, end of 2019",
            "http://www.al.gov.cn/info/1181/23866.htm");
    private static final Citation DANZHOU =
            Citation.of(LocalText.of("儋州市公开省督察反馈问题整改落实情况", "Danzhou's report on the provincial inspection, May 2024"));
    private static final Citation HAINAN = official(
            "海南省公开第二轮中央生态环境保护督察整改落实情况",
            "Hainan's report on the second round, June 2021",
            "http://big5.mee.gov.cn/gate/big5/www.mee.gov.cn/ywgz/zysthjbhdc/dczg/202111/t20211123_961528.shtml");
    private static final Citation HAINAN_2022 =
            Citation.of(LocalText.of("海南落实第二轮中央生态环保督察整改（人民日报）", "Hainan's figures on the second round, February 2022"));

    private static final RateDefinition ISSUES_COMPLETE = RateDefinition.builder("issues-complete")
            .title(LocalText.of("问题完成率", "issues complete"))
            .unit(Subject.Kind.ISSUE)
            .addTiers(Tier.COMPLETE)
            .addLeavesOut(Tier.BASICALLY_COMPLETE)
            .addSources(GUANGXI)
            .build();

    private static final RateDefinition ISSUES_COMPLETE_OR_BASICALLY = RateDefinition.builder(
                    "issues-complete-or-basically")
            .title(LocalText.of("问题完成率（含基本完成）", "issues complete or basically complete"))
            .unit(Subject.Kind.ISSUE)
            .addTiers(Tier.COMPLETE, Tier.BASICALLY_COMPLETE)
            .build();

    private static final RateDefinition ISSUES_BASICALLY_COMPLETE = RateDefinition.builder("issues-basically-complete")
            .title(LocalText.of("基本完成的问题", "issues basically complete"))
            .unit(Subject.Kind.ISSUE)
            .addTiers(Tier.BASICALLY_COMPLETE)
            .addSources(GUANGXI)
            .build();

    private static final RateDefinition ISSUES_COMPLETE_OR_ON_SCHEDULE = RateDefinition.builder(
                    "issues-complete-or-on-schedule")
            .title(LocalText.of("完成或达到序时进度的问题", "issues complete or on schedule"))
            .unit(Subject.Kind.ISSUE)
            .addTiers(Tier.COMPLETE, Tier.ON_SCHEDULE)
            .addSources(HUNAN, GUANGXI_2023)
            .build();

    private static final RateDefinition ISSUES_ACCEPTED = RateDefinition.builder("issues-accepted")
            .title(LocalText.of("问题验收率", "issues complete and accepted"))
            .unit(Subject.Kind.ISSUE)
            .addTiers(Tier.COMPLETE)
            .basis(CountingBasis.ACCEPTED)
            .addSources(HEILONGJIANG)
            .build();

    private static final RateDefinition ISSUES_CLOSED_OUT = RateDefinition.builder("issues-closed-out")
            .title(LocalText.of("问题验收销号率", "issues closed out"))
            .unit(Subject.Kind.ISSUE)
            .addTiers(Tier.COMPLETE)
            .basis(CountingBasis.CLOSED_OUT)
            .addSources(HEILONGJIANG, XILINGOL)
            .build();

    private static final RateDefinition DUE_ISSUES_COMPLETE = RateDefinition.builder("due-issues-complete")
            .title(LocalText.of("到期问题完成率", "issues due by the as-of date complete"))
            .unit(Subject.Kind.ISSUE)
            .selection(Selection.dueByAsOf())
            .addTiers(Tier.COMPLETE)
            .addSources(JIANGXI, GUANGXI_2023)
            .build();

    private static final RateDefinition DUE_ISSUES_COMPLETE_OR_BASICALLY = RateDefinition.builder(
                    "due-issues-complete-or-basically")
            .title(LocalText.of("到期问题完成率（含基本完成）", "issues due by the as-of date complete or basically complete"))
            .unit(Subject.Kind.ISSUE)
            .selection(Selection.dueByAsOf())
            .addTiers(Tier.COMPLETE, Tier.BASICALLY_COMPLETE)
            .addSources(GANSU, HUBEI)
            .build();

    private static final RateDefinition PARTS_COMPLETE = RateDefinition.builder("parts-complete")
            .title(LocalText.of("分项完成率", "parts of issues complete"))
            .unit(Subject.Kind.PART)
            .addTiers(Tier.COMPLETE)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(HUBEI)
            .build();

    private static final RateDefinition DUE_PARTS_COMPLETE = RateDefinition.builder("due-parts-complete")
            .title(LocalText.of("到期分项完成率", "parts due by the as-of date complete"))
            .unit(Subject.Kind.PART)
            .selection(Selection.dueByAsOf())
            .addTiers(Tier.COMPLETE)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(HUBEI)
            .build();

    private static final RateDefinition MEASURES_COMPLETE = RateDefinition.builder("measures-complete")
            .title(LocalText.of("措施完成率", "measures complete"))
            .unit(Subject.Kind.MEASURE)
            .addTiers(Tier.COMPLETE)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(NGARI, DANZHOU)
            .build();

    private static final RateDefinition DUE_MEASURES_COMPLETE = RateDefinition.builder("due-measures-complete")
            .title(LocalText.of("按期完成率", "measures due by the as-of date complete"))
            .unit(Subject.Kind.MEASURE)
            .selection(Selection.dueByAsOf())
            .addTiers(Tier.COMPLETE)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(HAINAN, HAINAN_2022)
            .build();

    private static final RateDefinition KEY_STEPS_COMPLETE = RateDefinition.builder("key-steps-complete")
            .title(LocalText.of("关键步骤完成率", "key steps complete"))
            .unit(Subject.Kind.KEY_STEP)
            .addTiers(Tier.COMPLETE)
            .addSources(GUANGXI)
            .build();

    private static final RateDefinition DUE_KEY_STEPS_COMPLETE = RateDefinition.builder("due-key-steps-complete")
            .title(LocalText.of("到期关键步骤完成率", "key steps due by the as-of date complete"))
            .unit(Subject.Kind.KEY_STEP)
            .selection(Selection.dueByAsOf())
            .addTiers(Tier.COMPLETE)
            .build();

    private static final Map<String, RateDefinition> BY_NAME = byName(List.of(
            ISSUES_COMPLETE,
            ISSUES_COMPLETE_OR_BASICALLY,
            ISSUES_BASICALLY_COMPLETE,
            ISSUES_COMPLETE_OR_ON_SCHEDULE,
            ISSUES_ACCEPTED,
            ISSUES_CLOSED_OUT,
            DUE_ISSUES_COMPLETE,
            DUE_ISSUES_COMPLETE_OR_BASICALLY,
            PARTS_COMPLETE,
            DUE_PARTS_COMPLETE,
            MEASURES_COMPLETE,
            DUE_MEASURES_COMPLETE,
            KEY_STEPS_COMPLETE,
            DUE_KEY_STEPS_COMPLETE));

    private RateDefinitions() {}

    private static Citation official(String chinese, String english, String address) {
        return new Citation(LocalText.of(chinese, english), Optional.empty(), Optional.of(address), Optional.empty());
    }

    private static Map<String, RateDefinition> byName(List<RateDefinition> definitions) {
        Map<String, RateDefinition> byName = new LinkedHashMap<>();
        definitions.forEach(definition -> byName.put(definition.name(), definition));
        return byName;
    }

    /**
     * Returns the share of all issues that is complete; basically complete is left out and reported separately.
     * Published by Guangxi: 22 of 37, 59 %.
     *
     * @return the definition {@code issues-complete}
     */
    public static RateDefinition issuesComplete() {
        return ISSUES_COMPLETE;
    }

    /**
     * Returns the share of all issues that is complete or basically complete. No published percentage uses this
     * definition; the figures published by Guangxi give 28 of 37, 76 %.
     *
     * @return the definition {@code issues-complete-or-basically}
     */
    public static RateDefinition issuesCompleteOrBasically() {
        return ISSUES_COMPLETE_OR_BASICALLY;
    }

    /**
     * Returns the share of all issues that is basically complete but not complete.
     *
     * @return the definition {@code issues-basically-complete}
     */
    public static RateDefinition issuesBasicallyComplete() {
        return ISSUES_BASICALLY_COMPLETE;
    }

    /**
     * Returns the share of all key steps that is complete. Published by Guangxi: 439 of 510, 86 %.
     *
     * @return the definition {@code key-steps-complete}
     */
    public static RateDefinition keyStepsComplete() {
        return KEY_STEPS_COMPLETE;
    }

    /**
     * Returns the share of the issues due by the reference date that is complete; only the due cohort is in the
     * population. Published by Jiangxi: 30 of 30 due in 2017.
     *
     * @return the definition {@code due-issues-complete}
     */
    public static RateDefinition dueIssuesComplete() {
        return DUE_ISSUES_COMPLETE;
    }

    /**
     * Returns the share of the issues due within a period that is complete, for use on a date before the period ends:
     * issues completed ahead of their due cohort. Published by Jiangxi: 3 of the 12 due in 2018, at the end of 2017.
     * The definition does not identify issues completed before their own due date within the period, and does not check
     * the reference date: the caller must choose a date before the cohort is due.
     *
     * <p>The definitions for two different cohorts have the same name but are not equal; rename them if both are used
     * together.
     *
     * @param cohort the period in which the issues are due, both ends included
     * @return the definition {@code issues-complete-before-due}
     * @throws NullPointerException if the span is null
     */
    public static RateDefinition issuesCompleteBeforeDue(DateSpan cohort) {
        return RateDefinition.builder("issues-complete-before-due")
                .title(LocalText.of("提前完成的问题", "issues complete before their due cohort"))
                .unit(Subject.Kind.ISSUE)
                .selection(Selection.dueWithin(Checks.notNull(cohort, "cohort")))
                .addTiers(Tier.COMPLETE)
                .addSources(JIANGXI)
                .build();
    }

    /**
     * Returns the share of all issues whose completion is in force and that are closed out.
     *
     * @return the definition {@code issues-closed-out}
     */
    public static RateDefinition issuesClosedOut() {
        return ISSUES_CLOSED_OUT;
    }

    /**
     * Returns the share of all issues that is complete or reported as on schedule. Hunan publishes the sum of the two:
     * 55 and 16 of 76.
     *
     * @return the definition {@code issues-complete-or-on-schedule}
     */
    public static RateDefinition issuesCompleteOrOnSchedule() {
        return ISSUES_COMPLETE_OR_ON_SCHEDULE;
    }

    /**
     * Returns the share of all issues whose completion is in force and accepted. Heilongjiang distinguishes acceptance
     * from completion and from close-out: of 47 complete issues, 33 were closed out, 10 were not yet accepted, and 4
     * had no application for acceptance.
     *
     * @return the definition {@code issues-accepted}
     */
    public static RateDefinition issuesAccepted() {
        return ISSUES_ACCEPTED;
    }

    /**
     * Returns the share of the issues due by the reference date that is complete or basically complete. Published by
     * Gansu: 46 of 46 due in 2017.
     *
     * @return the definition {@code due-issues-complete-or-basically}
     */
    public static RateDefinition dueIssuesCompleteOrBasically() {
        return DUE_ISSUES_COMPLETE_OR_BASICALLY;
    }

    /**
     * Returns the share of all parts of issues that is complete.
     *
     * @return the definition {@code parts-complete}
     */
    public static RateDefinition partsComplete() {
        return PARTS_COMPLETE;
    }

    /**
     * Returns the share of the parts due by the reference date that is complete. Published by Hubei for the components
     * of its tasks of 2017: 460 of 477, 96.4 %, together with 49 of 56 tasks.
     *
     * @return the definition {@code due-parts-complete}
     */
    public static RateDefinition duePartsComplete() {
        return DUE_PARTS_COMPLETE;
    }

    /**
     * Returns the share of all measures that is complete. Used by Danzhou, 108 of 158, and Ngari, 68 of 78.
     *
     * @return the definition {@code measures-complete}
     */
    public static RateDefinition measuresComplete() {
        return MEASURES_COMPLETE;
    }

    /**
     * Returns the share of the measures due by the reference date that is complete. Published by Hainan: 135 of 137,
     * 98.5 %, together with 31 of 44 issues.
     *
     * @return the definition {@code due-measures-complete}
     */
    public static RateDefinition dueMeasuresComplete() {
        return DUE_MEASURES_COMPLETE;
    }

    /**
     * Returns the share of the key steps due by the reference date that is complete. No published figure uses this
     * definition; it is the basis of being on schedule (序时进度).
     *
     * @return the definition {@code due-key-steps-complete}
     */
    public static RateDefinition dueKeyStepsComplete() {
        return DUE_KEY_STEPS_COMPLETE;
    }

    /**
     * Returns the share of the issues due within a year that is complete or basically complete; the reference date may
     * be before the end of the year. Published by Jiangsu: 6 of the 13 due in 2022, 46 %, in September 2022; none of
     * the 6 is described as more than basically complete.
     *
     * @param year the year, such as 2022
     * @return the definition {@code issues-due-in-year-complete-or-basically}
     * @throws java.time.DateTimeException if the year is outside the range of {@link java.time.LocalDate}
     */
    public static RateDefinition issuesDueInYearCompleteOrBasically(int year) {
        return RateDefinition.builder("issues-due-in-year-complete-or-basically")
                .title(LocalText.of("当年应完成问题完成率（含基本完成）", "issues due in the year complete or basically complete"))
                .unit(Subject.Kind.ISSUE)
                .selection(Selection.dueWithin(DateSpan.ofYear(year)))
                .addTiers(Tier.COMPLETE, Tier.BASICALLY_COMPLETE)
                .addSources(JIANGSU)
                .build();
    }

    /**
     * Returns every definition that has no parameter.
     *
     * @return an unmodifiable list
     */
    public static List<RateDefinition> all() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * Returns the definition with a name.
     *
     * @param name the stable name
     * @return the definition; empty if none of {@link #all()} has the name
     * @throws NullPointerException if the name is null
     */
    public static Optional<RateDefinition> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Checks.notNull(name, "name")));
    }
}

package org.rectification.breakdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.internal.Checks;

/**
 * Definitions in use for complaints and other classes, each with the sources that publish a rate by it. To define a
 * variant, start from one of them, change the attributes that differ and give it a name of its own. The classes they
 * name are the constants of this class.
 *
 * @since 0.1.0
 */
public final class ClassRateDefinitions {

    /** Closed (已办结). */
    public static final String CLOSED = "closed";

    /** Closed for a stage; the matter continues (阶段性办结). */
    public static final String STAGE_CLOSED = "stage-closed";

    /** Neither closed nor closed for a stage (未办结). */
    public static final String NOT_CLOSED = "not-closed";

    /** Found true, and rectified (属实且已整改). */
    public static final String RECTIFIED = "rectified";

    /** Found true and not yet rectified (属实未完成整改). */
    public static final String NOT_RECTIFIED = "not-rectified";

    /** Found untrue (不属实). */
    public static final String UNFOUNDED = "unfounded";

    /** Complete (已完成). */
    public static final String COMPLETE = "complete";

    /** Not complete (未完成). */
    public static final String NOT_COMPLETE = "not-complete";

    private static final LocalText COMPLAINTS = LocalText.of("件信访举报", "complaints");

    private static final ClassRateDefinition COMPLAINTS_CLOSED = ClassRateDefinition.builder("complaints-closed")
            .title(LocalText.of("信访办结率（不含阶段性办结）", "complaints closed; stage-closed left out"))
            .unit(COMPLAINTS)
            .addCounts(CLOSED)
            .addLeavesOut(STAGE_CLOSED)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(
                    source("广西公开第二轮中央生态环境保护督察反馈意见整改落实情况", "Guangxi's report on the second round, February 2023"),
                    source("江苏省通报第二轮中央生态环保督察整改进展情况", "Jiangsu's bulletin on the second round, September 2022"))
            .build();

    private static final ClassRateDefinition COMPLAINTS_CLOSED_OR_STAGE_CLOSED = ClassRateDefinition.builder(
                    "complaints-closed-or-stage-closed")
            .title(LocalText.of("信访办结率（含阶段性办结）", "complaints closed or closed for a stage"))
            .unit(COMPLAINTS)
            .addCounts(CLOSED, STAGE_CLOSED)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(
                    source("甘肃已办结2555件督察交办问题（中国环境报）", "Gansu's figures on the second round, November 2021"),
                    source("儋州市公开省督察反馈问题整改落实情况", "Danzhou's report on the provincial inspection, May 2024"))
            .build();

    private static final ClassRateDefinition COMPLAINTS_NOT_CLOSED = ClassRateDefinition.builder(
                    "complaints-not-closed")
            .title(LocalText.of("信访未办结率", "complaints not closed"))
            .unit(COMPLAINTS)
            .addCounts(NOT_CLOSED)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(source("黑龙江省开展第二季度环保督查（哈尔滨日报）", "Harbin's figures on the look-back, July 2018"))
            .build();

    private static final ClassRateDefinition FOUNDED_COMPLAINTS_RECTIFIED = ClassRateDefinition.builder(
                    "founded-complaints-rectified")
            .title(LocalText.of("属实举报整改完成率", "complaints rectified of those found true"))
            .unit(COMPLAINTS)
            .addCounts(RECTIFIED)
            .addLeavesOut(NOT_RECTIFIED)
            .addOutside(UNFOUNDED)
            .parts(PartsRule.MAKE_THE_WHOLE)
            .percentFormat(PercentFormat.halfUp(2))
            .addSources(
                    source("河北省“回头看”交办举报问题整改进展（长城网）", "Hebei's progress on the look-back's complaints, August 2018"))
            .build();

    private static final ClassRateDefinition COMPLAINTS_RECTIFIED = ClassRateDefinition.builder("complaints-rectified")
            .title(LocalText.of("信访问题整改完成率", "complaints rectified of all assigned"))
            .unit(COMPLAINTS)
            .addCounts(RECTIFIED)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(
                    source("四川公开“回头看”及沱江专项督察反馈意见整改情况", "Sichuan's report on the look-back, 2020"),
                    source("江西已办结第二轮督察交办信访件3431件（人民网）", "Jiangxi's figures on the second round, September 2024"))
            .build();

    private static final ClassRateDefinition SUB_ISSUES_COMPLETE = ClassRateDefinition.builder("sub-issues-complete")
            .title(LocalText.of("具体问题完成率", "sub-issues complete"))
            .unit(LocalText.of("个具体问题", "sub-issues"))
            .addCounts(COMPLETE)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(source("湖北省贯彻落实中央第三环境保护督察组反馈意见整改情况的报告", "Hubei's report on rectification, end of 2017"))
            .build();

    private static final ClassRateDefinition TASKS_COMPLETE = ClassRateDefinition.builder("tasks-complete")
            .title(LocalText.of("整改任务完成率", "tasks complete, from published counts"))
            .unit(LocalText.of("项整改任务", "tasks"))
            .addCounts(COMPLETE)
            .percentFormat(PercentFormat.halfUp(1))
            .addSources(
                    source(
                            "北京、上海等7省市中央环保督察整改任务完成逾七成（经济日报）",
                            "Tasks of the second batch of the first round, April 2018"),
                    source("四川：第一轮省级环保督察发现问题整改完成率98.7%", "Sichuan's first provincial round, June 2020"))
            .build();

    private static final Map<String, ClassRateDefinition> BY_NAME = byName(List.of(
            COMPLAINTS_CLOSED,
            COMPLAINTS_CLOSED_OR_STAGE_CLOSED,
            COMPLAINTS_NOT_CLOSED,
            FOUNDED_COMPLAINTS_RECTIFIED,
            COMPLAINTS_RECTIFIED,
            SUB_ISSUES_COMPLETE,
            TASKS_COMPLETE));

    private ClassRateDefinitions() {}

    private static Citation source(String chinese, String english) {
        return Citation.of(LocalText.of(chinese, english));
    }

    private static Map<String, ClassRateDefinition> byName(List<ClassRateDefinition> definitions) {
        Map<String, ClassRateDefinition> byName = new LinkedHashMap<>();
        definitions.forEach(definition -> byName.put(definition.name(), definition));
        return byName;
    }

    /**
     * Returns the share of the complaints that is closed; complaints closed for a stage are left out and reported
     * separately. Published by Guangxi: 3 848 of 3 917, 98.2 %; and by Jiangsu: 2 750 of 3 411, 81 %.
     *
     * @return the definition {@code complaints-closed}
     */
    public static ClassRateDefinition complaintsClosed() {
        return COMPLAINTS_CLOSED;
    }

    /**
     * Returns the share of the complaints that is closed or closed for a stage. Published by Gansu: 2 555 and 74 of 2
     * 643, 99.5 %.
     *
     * @return the definition {@code complaints-closed-or-stage-closed}
     */
    public static ClassRateDefinition complaintsClosedOrStageClosed() {
        return COMPLAINTS_CLOSED_OR_STAGE_CLOSED;
    }

    /**
     * Returns the share of the complaints that is still open. Published by Harbin: 29 of 2 074, 1.4 %.
     *
     * @return the definition {@code complaints-not-closed}
     */
    public static ClassRateDefinition complaintsNotClosed() {
        return COMPLAINTS_NOT_CLOSED;
    }

    /**
     * Returns the share of the complaints found true that is rectified; complaints found untrue are outside the
     * population. Published by Hebei: 3 758 of 3 976, 94.52 %, where 4 721 complaints were assigned.
     *
     * @return the definition {@code founded-complaints-rectified}
     */
    public static ClassRateDefinition foundedComplaintsRectified() {
        return FOUNDED_COMPLAINTS_RECTIFIED;
    }

    /**
     * Returns the share of all complaints assigned that is rectified. Published by Sichuan: 3 569 of 3 665, 97.4 %.
     *
     * @return the definition {@code complaints-rectified}
     */
    public static ClassRateDefinition complaintsRectified() {
        return COMPLAINTS_RECTIFIED;
    }

    /**
     * Returns the share of the sub-issues that is complete. Published by Hubei for its tasks due in 2017: 460 of 477,
     * 96.4 %, together with 49 of 56 tasks.
     *
     * @return the definition {@code sub-issues-complete}
     */
    public static ClassRateDefinition subIssuesComplete() {
        return SUB_ISSUES_COMPLETE;
    }

    /**
     * Returns the share of the tasks that is complete, for reports that state two counts without details. Published for
     * the second batch of the first round: 357 of 493, 72.4 %.
     *
     * @return the definition {@code tasks-complete}
     */
    public static ClassRateDefinition tasksComplete() {
        return TASKS_COMPLETE;
    }

    /**
     * Returns the share of one class in the total (占比), such as complaints about noise in all complaints. Published by
     * Jilin: 39 of 183, 21.3 %.
     *
     * @param name the class
     * @param unit the unit that is counted, plural in English
     * @return the definition {@code share-of-class}, with one decimal; the definitions for two different classes have
     *     the same name but are not equal
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the class name is not a valid text
     */
    public static ClassRateDefinition shareOf(String name, LocalText unit) {
        return ClassRateDefinition.builder("share-of-class")
                .title(LocalText.of("占比", "share of one class"))
                .unit(Checks.notNull(unit, "unit"))
                .addCounts(Checks.notNull(name, "name"))
                .percentFormat(PercentFormat.halfUp(1))
                .build();
    }

    /**
     * Returns every definition that has no parameter.
     *
     * @return an unmodifiable list
     */
    public static List<ClassRateDefinition> all() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * Returns the definition with a name.
     *
     * @param name the stable name
     * @return the definition; empty if none of {@link #all()} has the name
     * @throws NullPointerException if the name is null
     */
    public static Optional<ClassRateDefinition> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Checks.notNull(name, "name")));
    }
}

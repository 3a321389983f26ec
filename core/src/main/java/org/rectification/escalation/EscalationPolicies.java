package org.rectification.escalation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.escalation.EscalationPolicy.Order;
import org.rectification.internal.Checks;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.status.StatusRule.DayUnit;

/**
 * The measures named by published sources, each with its source. If the source states no order, the policy is a menu;
 * if it states no trigger, the user must set one with {@link EscalationPolicy#withTriggers}.
 *
 * @since 0.1.0
 */
public final class EscalationPolicies {

    private static final Trigger PAST_DEADLINE = new Trigger.Overdue(1, DayUnit.CALENDAR, Optional.empty());

    private static final EscalationPolicy JIANGXI_2017 = EscalationPolicy.builder("jiangxi-2017")
            .title(LocalText.of("江西省2017年督办措施", "Jiangxi 2017"))
            .order(Order.MENU)
            .addMeasures(
                    SupervisionMeasure.SUPERVISION_ON_ACCOUNT,
                    SupervisionMeasure.DEDICATED_CASE,
                    SupervisionMeasure.FOLLOW_THROUGH,
                    SupervisionMeasure.CIRCULAR,
                    SupervisionMeasure.REMINDER,
                    SupervisionMeasure.INTERVIEW)
            .openEnded(true)
            .addTriggers(PAST_DEADLINE)
            .addSources(Citation.of(
                    LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017")))
            .build();

    private static final EscalationPolicy GUANGXI_2017 = EscalationPolicy.builder("guangxi-2017")
            .title(LocalText.of("广西2017年督办措施", "Guangxi 2017"))
            .order(Order.MENU)
            .addMeasures(SupervisionMeasure.CIRCULAR, SupervisionMeasure.SUPERVISION_LETTER)
            .openEnded(true)
            .addSources(Citation.of(
                    LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017")))
            .build();

    private static final EscalationPolicy CENTRAL_2017 = EscalationPolicy.builder("central-2017")
            .title(LocalText.of("国家环境保护督察办公室2017年措施", "central office 2017"))
            .order(Order.MENU)
            .addMeasures(
                    SupervisionMeasure.SPECIAL_INSPECTION, SupervisionMeasure.CIRCULAR, SupervisionMeasure.INTERVIEW)
            .addSources(Citation.of(LocalText.of(
                    "国家环境保护督察办公室关于督察整改工作的说明（2017年）",
                    "Statement of the central inspection office on rectification, 2017")))
            .build();

    private static final EscalationPolicy XIXIAN_2018 = EscalationPolicy.builder("xixian-2018")
            .title(LocalText.of("西咸新区2018年措施", "Xixian New Area 2018"))
            .order(Order.MENU)
            .addMeasures(SupervisionMeasure.INTERVIEW, SupervisionMeasure.ACCOUNTABILITY)
            .addTriggers(PAST_DEADLINE)
            .addSources(Citation.of(LocalText.of("西咸新区环境保护督察整改通报（2018年）", "Xixian New Area on rectification, 2018")))
            .build();

    private static final EscalationPolicy SICHUAN_2019 = EscalationPolicy.builder("sichuan-2019")
            .title(LocalText.of("四川省2019年措施", "Sichuan 2019"))
            .order(Order.MENU)
            .addMeasures(
                    SupervisionMeasure.CIRCULAR,
                    SupervisionMeasure.UNANNOUNCED_CHECK,
                    SupervisionMeasure.INTERVIEW,
                    SupervisionMeasure.ACCOUNTABILITY)
            .addSources(Citation.of(LocalText.of("四川省环境保护督察整改工作（2019年）", "Sichuan on rectification, 2019"))
                    .withAddress("http://xcx.gov.cn/xcxrmzf/hjdczg/201912/0ba3780ce2ef4b9dba396b0aefe06ac7.shtml"))
            .build();

    private static final EscalationPolicy PETITIONS_2022 = EscalationPolicy.builder("petitions-2022")
            .title(LocalText.of("信访工作条例第三十九条", "Regulations on petitions, Art. 39"))
            .order(Order.MENU)
            .addMeasures(
                    SupervisionMeasure.ORDERED_DEADLINE,
                    SupervisionMeasure.INTERVIEW,
                    SupervisionMeasure.CIRCULAR,
                    SupervisionMeasure.LISTED_SUPERVISION)
            .addSources(Citation.of(LocalText.of("信访工作条例（2022年）", "Regulations on petitions (2022)"))
                    .withProvision("Art. 39"))
            .build();

    private static final EscalationPolicy JIANGSU_2023 = EscalationPolicy.builder("jiangsu-2023")
            .title(LocalText.of("江苏省2023年措施", "Jiangsu 2023"))
            .order(Order.LADDER)
            .addMeasures(SupervisionMeasure.SUPERVISION, SupervisionMeasure.SPECIAL_INSPECTION)
            .addSources(Citation.of(LocalText.of("江苏省生态环境保护督察整改工作（2023年）", "Jiangsu on rectification, 2023")))
            .build();

    private static final EscalationPolicy JIANGXI_2024 = EscalationPolicy.builder("jiangxi-2024")
            .title(LocalText.of("江西省2024年措施", "Jiangxi 2024"))
            .order(Order.MENU)
            .addMeasures(
                    SupervisionMeasure.NOTIFICATION_LETTER,
                    SupervisionMeasure.CIRCULAR,
                    SupervisionMeasure.INTERVIEW,
                    SupervisionMeasure.LISTED_SUPERVISION)
            .addSources(Citation.of(LocalText.of("江西省生态环境保护督察整改工作（2024年）", "Jiangxi on rectification, 2024")))
            .build();

    private static final EscalationPolicy HEILONGJIANG_2025 = EscalationPolicy.builder("heilongjiang-2025")
            .title(LocalText.of("黑龙江省2025年措施", "Heilongjiang 2025"))
            .order(Order.MENU)
            .addMeasures(
                    SupervisionMeasure.NOTIFICATION_LETTER, SupervisionMeasure.CIRCULAR, SupervisionMeasure.INTERVIEW)
            .addSources(Citation.of(LocalText.of("黑龙江省生态环境保护督察整改工作（2025年）", "Heilongjiang on rectification, 2025"))
                    .withAddress("http://sthj.hlj.gov.cn/sthj/c111952/202511/c00_31891350.shtml"))
            .build();

    private static final Map<String, EscalationPolicy> BY_NAME = byName(List.of(
            JIANGXI_2017,
            GUANGXI_2017,
            CENTRAL_2017,
            XIXIAN_2018,
            SICHUAN_2019,
            PETITIONS_2022,
            JIANGSU_2023,
            JIANGXI_2024,
            HEILONGJIANG_2025));

    private EscalationPolicies() {}

    private static Map<String, EscalationPolicy> byName(List<EscalationPolicy> policies) {
        Map<String, EscalationPolicy> byName = new LinkedHashMap<>();
        policies.forEach(policy -> byName.put(policy.name(), policy));
        return byName;
    }

    /**
     * Returns the six measures of Jiangxi's report of 2017 for tasks past their deadline. The report lists them in two
     * orders, each ending in "and so on", so the policy is a menu. The report states the event without a number of
     * days, so one day overdue triggers it.
     *
     * @return the policy {@code jiangxi-2017}
     */
    public static EscalationPolicy jiangxi2017() {
        return JIANGXI_2017;
    }

    /**
     * Returns the measures of Guangxi's report of 2017 for emerging problems: a menu without a trigger.
     *
     * @return the policy {@code guangxi-2017}
     */
    public static EscalationPolicy guangxi2017() {
        return GUANGXI_2017;
    }

    /**
     * Returns the measures of the central office in 2017 for weak or clearly late work: a menu; the lateness required
     * is not stated.
     *
     * @return the policy {@code central-2017}
     */
    public static EscalationPolicy central2017() {
        return CENTRAL_2017;
    }

    /**
     * Returns the measures of Xixian New Area in 2018 for overdue or incomplete work: a menu. The first day overdue
     * triggers it; when work is incomplete before that is not stated.
     *
     * @return the policy {@code xixian-2018}
     */
    public static EscalationPolicy xixian2018() {
        return XIXIAN_2018;
    }

    /**
     * Returns the measures of Sichuan in 2019: dispatch with a circular, unannounced checks, interview, accountability.
     * They are a menu without a trigger.
     *
     * @return the policy {@code sichuan-2019}
     */
    public static EscalationPolicy sichuan2019() {
        return SICHUAN_2019;
    }

    /**
     * Returns the measures of the Regulations on petitions (2022), Art. 39, concerning leaders who fail in petition
     * work: a menu without a number of days.
     *
     * @return the policy {@code petitions-2022}
     */
    public static EscalationPolicy petitions2022() {
        return PETITIONS_2022;
    }

    /**
     * Returns the steps of Jiangsu in 2023: supervision, then special inspection. The source orders them, so the policy
     * is a ladder; the triggers are not stated.
     *
     * @return the policy {@code jiangsu-2023}
     */
    public static EscalationPolicy jiangsu2023() {
        return JIANGSU_2023;
    }

    /**
     * Returns the measures of Jiangxi in 2024: letter, circular, interview, listed supervision. The source does not
     * order them, so the policy is a menu without a trigger.
     *
     * @return the policy {@code jiangxi-2024}
     */
    public static EscalationPolicy jiangxi2024() {
        return JIANGXI_2024;
    }

    /**
     * Returns the measures of Heilongjiang in 2025: letter, circular, interview. They are a menu without a trigger.
     *
     * @return the policy {@code heilongjiang-2025}
     */
    public static EscalationPolicy heilongjiang2025() {
        return HEILONGJIANG_2025;
    }

    /**
     * Returns all policies of this class.
     *
     * @return an unmodifiable list
     */
    public static List<EscalationPolicy> all() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * Returns the policy with the given name.
     *
     * @param name the stable name
     * @return the policy, if it is one of {@link #all()}
     * @throws NullPointerException if the name is null
     */
    public static Optional<EscalationPolicy> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Checks.notNull(name, "name")));
    }
}

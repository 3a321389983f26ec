package org.rectification.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.issue.Tier;
import org.rectification.register.Selection;

/**
 * Definitions in use, each with who publishes by it. Start from one of them and change what differs, under a name of
 * your own.
 */
public final class RateDefinitions {

    private static final Citation JIANGXI =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    private static final Citation GUANGXI =
            Citation.of(LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"));

    private static final RateDefinition ISSUES_COMPLETE = RateDefinition.builder("issues-complete")
            .title(LocalText.of("问题完成率", "issues complete"))
            .unit(RateUnit.ISSUE)
            .addTiers(Tier.COMPLETE)
            .addSources(GUANGXI)
            .build();

    private static final RateDefinition ISSUES_COMPLETE_OR_BASICALLY = RateDefinition.builder(
                    "issues-complete-or-basically")
            .title(LocalText.of("问题完成率(含基本完成)", "issues complete or basically complete"))
            .unit(RateUnit.ISSUE)
            .addTiers(Tier.COMPLETE, Tier.BASICALLY_COMPLETE)
            .build();

    private static final RateDefinition ISSUES_BASICALLY_COMPLETE = RateDefinition.builder("issues-basically-complete")
            .title(LocalText.of("基本完成的问题", "issues basically complete"))
            .unit(RateUnit.ISSUE)
            .addTiers(Tier.BASICALLY_COMPLETE)
            .addSources(GUANGXI)
            .build();

    private static final RateDefinition KEY_STEPS_COMPLETE = RateDefinition.builder("key-steps-complete")
            .title(LocalText.of("关键步骤完成率", "key steps complete"))
            .unit(RateUnit.KEY_STEP)
            .addTiers(Tier.COMPLETE)
            .addSources(GUANGXI)
            .build();

    private static final RateDefinition DUE_ISSUES_COMPLETE = RateDefinition.builder("due-issues-complete")
            .title(LocalText.of("到期问题完成率", "issues due by the as-of date complete"))
            .unit(RateUnit.ISSUE)
            .selection(Selection.dueByAsOf())
            .addTiers(Tier.COMPLETE)
            .addSources(JIANGXI)
            .build();

    private static final RateDefinition ISSUES_CLOSED_OUT = RateDefinition.builder("issues-closed-out")
            .title(LocalText.of("问题销号率", "issues closed out"))
            .unit(RateUnit.ISSUE)
            .addTiers(Tier.COMPLETE)
            .basis(CountingBasis.CLOSED_OUT)
            .build();

    private static final Map<String, RateDefinition> BY_NAME = byName(List.of(
            ISSUES_COMPLETE,
            ISSUES_COMPLETE_OR_BASICALLY,
            ISSUES_BASICALLY_COMPLETE,
            KEY_STEPS_COMPLETE,
            DUE_ISSUES_COMPLETE,
            ISSUES_CLOSED_OUT));

    private RateDefinitions() {}

    private static Map<String, RateDefinition> byName(List<RateDefinition> definitions) {
        Map<String, RateDefinition> byName = new LinkedHashMap<>();
        definitions.forEach(definition -> byName.put(definition.name(), definition));
        return byName;
    }

    /**
     * Returns the share of all issues that is complete; basically complete is left out. Guangxi publishes by it: 22 of
     * 37, 59 %.
     *
     * @return the definition {@code issues-complete}
     */
    public static RateDefinition issuesComplete() {
        return ISSUES_COMPLETE;
    }

    /**
     * Returns the share of all issues that is complete or basically complete.
     *
     * @return the definition {@code issues-complete-or-basically}
     */
    public static RateDefinition issuesCompleteOrBasically() {
        return ISSUES_COMPLETE_OR_BASICALLY;
    }

    /**
     * Returns the share of all issues that is basically complete and no more.
     *
     * @return the definition {@code issues-basically-complete}
     */
    public static RateDefinition issuesBasicallyComplete() {
        return ISSUES_BASICALLY_COMPLETE;
    }

    /**
     * Returns the share of all key steps that is complete. Guangxi publishes by it: 439 of 510, 86 %.
     *
     * @return the definition {@code key-steps-complete}
     */
    public static RateDefinition keyStepsComplete() {
        return KEY_STEPS_COMPLETE;
    }

    /**
     * Returns the share of the issues due by the day of the question that is complete: the due cohort, not the whole.
     * Jiangxi publishes by it: 30 of 30 due in 2017.
     *
     * @return the definition {@code due-issues-complete}
     */
    public static RateDefinition dueIssuesComplete() {
        return DUE_ISSUES_COMPLETE;
    }

    /**
     * Returns the share of the issues due within some days that is complete, asked before those days are over: complete
     * before their due cohort. Jiangxi publishes by it: 3 of the 12 due in 2018, at the end of 2017. An issue completed
     * earlier than its own date within its cohort is another matter.
     *
     * @param cohort the days the issues are due within, both ends included
     * @return the definition {@code issues-complete-before-due}
     * @throws NullPointerException if the span is null
     */
    public static RateDefinition issuesCompleteBeforeDue(DateSpan cohort) {
        return RateDefinition.builder("issues-complete-before-due")
                .title(LocalText.of("提前完成的问题", "issues complete before their due cohort"))
                .unit(RateUnit.ISSUE)
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
     * Returns every definition that takes no argument.
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
     * @return the definition, if it is one of {@link #all()}
     * @throws NullPointerException if the name is null
     */
    public static Optional<RateDefinition> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Checks.notNull(name, "name")));
    }
}

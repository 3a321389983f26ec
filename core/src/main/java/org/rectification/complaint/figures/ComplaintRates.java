package org.rectification.complaint.figures;

import java.util.List;
import org.rectification.base.LocalText;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.PartsRule;

/**
 * Rates of complaints in addition to those of {@link ClassRateDefinitions}: shares of the founded complaints, and the
 * founded share of the complaints checked. They count the classes of {@link ComplaintFigures#byStatusOfFounded} and
 * {@link ComplaintFigures#byOutcome}.
 *
 * @since 0.1.0
 */
public final class ComplaintRates {

    /** Found to be true (属实). */
    public static final String FOUNDED = "founded";

    /** Found to be true in part (部分属实). */
    public static final String PARTLY_FOUNDED = "partly-founded";

    /** Not checked yet (未查实). */
    public static final String UNVERIFIED = "unverified";

    private static final LocalText COMPLAINTS = LocalText.of("件信访举报", "complaints");

    private static final ClassRateDefinition CLOSED_OF_FOUNDED = ClassRateDefinition.builder(
                    "complaints-closed-of-founded")
            .title(LocalText.of("属实信访办结率（不含阶段性办结）", "complaints closed of those founded"))
            .unit(COMPLAINTS)
            .addCounts(ClassRateDefinitions.CLOSED)
            .addLeavesOut(ClassRateDefinitions.STAGE_CLOSED, ClassRateDefinitions.NOT_CLOSED)
            .addOutside(ClassRateDefinitions.UNFOUNDED, UNVERIFIED)
            .parts(PartsRule.MAKE_THE_WHOLE)
            .build();

    private static final ClassRateDefinition CLOSED_OR_STAGE_CLOSED_OF_FOUNDED = ClassRateDefinition.builder(
                    "complaints-closed-or-stage-closed-of-founded")
            .title(LocalText.of("属实信访办结率（含阶段性办结）", "complaints closed or stage-closed of those founded"))
            .unit(COMPLAINTS)
            .addCounts(ClassRateDefinitions.CLOSED, ClassRateDefinitions.STAGE_CLOSED)
            .addLeavesOut(ClassRateDefinitions.NOT_CLOSED)
            .addOutside(ClassRateDefinitions.UNFOUNDED, UNVERIFIED)
            .parts(PartsRule.MAKE_THE_WHOLE)
            .build();

    private static final ClassRateDefinition FOUNDED_OF_CHECKED = ClassRateDefinition.builder(
                    "complaints-founded-of-checked")
            .title(LocalText.of("信访属实率（含部分属实）", "complaints founded, wholly or partly, of those checked"))
            .unit(COMPLAINTS)
            .addCounts(FOUNDED, PARTLY_FOUNDED)
            .addLeavesOut(ClassRateDefinitions.UNFOUNDED)
            .addOutside(UNVERIFIED)
            .parts(PartsRule.MAKE_THE_WHOLE)
            .build();

    private ComplaintRates() {}

    /**
     * Returns the share of founded complaints that are closed; provisionally closed complaints do not count as closed.
     *
     * @return the definition {@code complaints-closed-of-founded}
     */
    public static ClassRateDefinition closedOfFounded() {
        return CLOSED_OF_FOUNDED;
    }

    /**
     * Returns the share of founded complaints that are closed or provisionally closed.
     *
     * @return the definition {@code complaints-closed-or-stage-closed-of-founded}
     */
    public static ClassRateDefinition closedOrStageClosedOfFounded() {
        return CLOSED_OR_STAGE_CLOSED_OF_FOUNDED;
    }

    /**
     * Returns the share of checked complaints that are founded, wholly or partly.
     *
     * @return the definition {@code complaints-founded-of-checked}
     */
    public static ClassRateDefinition foundedOfChecked() {
        return FOUNDED_OF_CHECKED;
    }

    /**
     * Returns all definitions of this class.
     *
     * @return an unmodifiable list
     */
    public static List<ClassRateDefinition> all() {
        return List.of(CLOSED_OF_FOUNDED, CLOSED_OR_STAGE_CLOSED_OF_FOUNDED, FOUNDED_OF_CHECKED);
    }
}

package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.PackedStanding;

/**
 * The progress reported by a body (整改进展). A tier is always reported; lateness is derived and never a tier.
 *
 * <p>Jurisdictions differ in which tiers a completion rate counts; a rate definition selects them.
 *
 * @since 0.1.0
 */
public enum Tier implements Labelled {
    /** Nothing has been reported (未上报). */
    NOT_REPORTED(LocalText.of("未上报", "not reported")),
    /** Work is under way; the report does not mention the schedule (正在整改、有序推进). */
    IN_PROGRESS(LocalText.of("正在整改", "in progress")),
    /** Reported as behind schedule (未达到序时进度). */
    BEHIND_SCHEDULE(LocalText.of("未达到序时进度", "behind schedule")),
    /** Reported as on schedule (达到序时进度). */
    ON_SCHEDULE(LocalText.of("达到序时进度", "on schedule")),
    /** Basically complete (基本完成): counted as complete in some places only. */
    BASICALLY_COMPLETE(LocalText.of("基本完成", "basically complete")),
    /** Reported complete (完成整改). */
    COMPLETE(LocalText.of("完成", "complete"));

    private static final Tier[] TIERS = values();

    private final LocalText label;

    Tier(LocalText label) {
        this.label = label;
    }

    /** The tier of a {@link PackedStanding}. */
    static Tier of(int standing) {
        return TIERS[PackedStanding.tier(standing)];
    }

    @Override
    public LocalText label() {
        return label;
    }
}

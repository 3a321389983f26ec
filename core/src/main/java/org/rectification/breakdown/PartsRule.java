package org.rectification.breakdown;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Whether the stated parts must make the stated whole. */
public enum PartsRule implements Labelled {
    /** They must: every item is in exactly one class (各项之和须等于总数). */
    MAKE_THE_WHOLE(LocalText.of("各项之和须等于总数", "the parts make the whole")),
    /** They may leave items without a class, but not make more than the whole (可有未列明者). */
    MAY_FALL_SHORT(LocalText.of("可有未列明者", "the parts may fall short of the whole")),
    /** One item may be in several classes, so the parts may make more than the whole (可重复计入). */
    MAY_OVERLAP(LocalText.of("可重复计入", "the parts may overlap"));

    private final LocalText label;

    PartsRule(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /** Whether a gap of this size breaks the rule. */
    boolean isBrokenBy(long gap) {
        return switch (this) {
            case MAKE_THE_WHOLE -> gap != 0;
            case MAY_FALL_SHORT -> gap < 0;
            case MAY_OVERLAP -> false;
        };
    }
}

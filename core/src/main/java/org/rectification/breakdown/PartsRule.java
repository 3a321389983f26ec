package org.rectification.breakdown;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The rule for whether the stated counts must add up to the stated total.
 *
 * @since 0.1.0
 */
public enum PartsRule implements Labelled {
    /** The counts must add up to the total: every item is in exactly one class (各项之和须等于总数). */
    MAKE_THE_WHOLE(LocalText.of("各项之和须等于总数", "the parts make the whole")),
    /** The sum of the counts must not exceed the total, but items may be in no class (可有未列明者). */
    MAY_FALL_SHORT(LocalText.of("可有未列明者", "the parts may fall short of the whole")),
    /** The sum of the counts may exceed the total, since an item may be in several classes (可重复计入). */
    MAY_OVERLAP(LocalText.of("可重复计入", "the parts may overlap"));

    private final LocalText label;

    PartsRule(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /** Returns whether a gap of this size breaks the rule. */
    boolean isBrokenBy(long gap) {
        return switch (this) {
            case MAKE_THE_WHOLE -> gap != 0;
            case MAY_FALL_SHORT -> gap < 0;
            case MAY_OVERLAP -> false;
        };
    }
}

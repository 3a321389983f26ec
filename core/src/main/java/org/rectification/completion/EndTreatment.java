package org.rectification.completion;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * What a rate makes of a unit that ended other than by completion (终止事项的统计方式).
 *
 * @since 0.1.0
 */
public enum EndTreatment implements Labelled {
    /** It counts, in numerator and denominator (计入完成). */
    COUNTS(LocalText.of("计入完成", "counted")),
    /** It is in neither, and its number is stated (不纳入统计). */
    LEFT_OUT(LocalText.of("不纳入统计", "left out of the population")),
    /** It stays in the denominator without counting (留在分母). */
    STAYS(LocalText.of("留在分母", "in the population without counting"));

    private final LocalText label;

    EndTreatment(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}

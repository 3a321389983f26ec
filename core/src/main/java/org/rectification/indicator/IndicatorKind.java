package org.rectification.indicator;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The kind of quantity an indicator measures (指标性质).
 *
 * @since 0.1.0
 */
public enum IndicatorKind implements Labelled {
    /** A level over a period, such as a concentration or a share of good water (水平). */
    LEVEL(LocalText.of("水平", "level")),
    /** A quantity of work done, such as tonnes of slag cleared (数量). */
    AMOUNT(LocalText.of("数量", "amount")),
    /** The completed amount of a task; the target is the whole task (任务完成量). */
    TASK(LocalText.of("任务完成量", "task"));

    private final LocalText label;

    IndicatorKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}

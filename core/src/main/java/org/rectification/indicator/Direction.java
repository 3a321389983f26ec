package org.rectification.indicator;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The direction in which an indicator improves (方向).
 *
 * @since 0.1.0
 */
public enum Direction implements Labelled {
    /** Higher values are better (越高越好). */
    HIGHER_IS_BETTER(LocalText.of("越高越好", "higher is better")),
    /** Lower values are better (越低越好). */
    LOWER_IS_BETTER(LocalText.of("越低越好", "lower is better"));

    private final LocalText label;

    Direction(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}

package org.rectification.indicator;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The unit in which an indicator is measured. The difference of two percentages is in percentage points, that of other
 * values in their unit.
 *
 * @param label the unit's name, such as 微克/立方米
 * @param isPercentage true if the unit is a percentage
 * @since 0.1.0
 */
public record MeasurementUnit(LocalText label, boolean isPercentage) implements Labelled {

    private static final MeasurementUnit PERCENT = new MeasurementUnit(LocalText.of("%", "%"), true);

    /**
     * Makes a unit.
     *
     * @param label the unit's name
     * @param isPercentage true if the unit is a percentage
     * @throws NullPointerException if the label is null
     */
    public MeasurementUnit {
        Checks.notNull(label, "label");
    }

    /**
     * Returns the unit for percentages.
     *
     * @return per cent
     */
    public static MeasurementUnit percent() {
        return PERCENT;
    }

    /**
     * Returns a unit that is not a percentage.
     *
     * @param label the unit's name
     * @return the unit
     * @throws NullPointerException if the label is null
     */
    public static MeasurementUnit of(LocalText label) {
        return new MeasurementUnit(label, false);
    }

    @Override
    public String toString() {
        return OneLine.text(label.toString());
    }
}

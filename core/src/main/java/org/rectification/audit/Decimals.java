package org.rectification.audit;

import java.math.BigDecimal;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;

/**
 * The rules for decimal numbers in claims: limited to the digits to which a ratio can be computed, and without an
 * exponent.
 */
final class Decimals {

    /** The maximum number of digits on either side of the decimal point. */
    static final int MAX_DIGITS = 18;

    private Decimals() {}

    /** Checks a number that may be negative. */
    static void check(Faults faults, String property, LocalText name, BigDecimal value) {
        faults.require(
                fits(value),
                AuditMessage.TOO_MANY_DIGITS,
                Place.of(property),
                "component",
                name,
                "max",
                MAX_DIGITS,
                "value",
                value);
    }

    /** Checks a percentage, which must not be negative. */
    static void checkPercent(Faults faults, BigDecimal percent) {
        check(faults, "percent", LocalText.of("百分比", "percentage"), percent);
        faults.require(percent.signum() >= 0, AuditMessage.NEGATIVE_PERCENT, Place.of("percent"), "value", percent);
    }

    static boolean fits(BigDecimal value) {
        return value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
    }

    /** Returns the number with its decimals and without an exponent: 6E+1 becomes 60. */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}

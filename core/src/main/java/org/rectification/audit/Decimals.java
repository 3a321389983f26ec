package org.rectification.audit;

import java.math.BigDecimal;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;

/** The rule for decimal numbers that a claim states: as many digits as a ratio can be computed to, and no exponent. */
final class Decimals {

    /** The most digits on either side of the point. */
    static final int MAX_DIGITS = 18;

    private Decimals() {}

    /** States the rule for a number that may be negative. */
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

    /** States the rule for a number that must not be negative. */
    static void checkNotNegative(Faults faults, String property, LocalText name, BigDecimal value) {
        check(faults, property, name, value);
        faults.require(
                value.signum() >= 0, AuditMessage.NEGATIVE, Place.of(property), "component", name, "value", value);
    }

    static boolean fits(BigDecimal value) {
        return value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
    }

    /** The number with its decimals and without an exponent: 6E+1 is 60. */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}

package org.rectification.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Rate;
import org.rectification.base.Reason;

/**
 * The assertions that all rates have in common. The failure message lists the reasons of the rate: what is counted, the
 * exclusions and the rounding.
 *
 * @param <S> the type of the assertions
 * @param <R> the type of the rate
 * @since 0.1.0
 */
public abstract sealed class AbstractRateAssert<S extends AbstractRateAssert<S, R>, R extends Rate>
        extends AbstractAssert<S, R> permits RateAssert, CompletionRateAssert, OnTimeRateAssert {

    AbstractRateAssert(@Nullable R actual, Class<S> self) {
        super(actual, self);
    }

    /**
     * Verifies the numerator and the denominator.
     *
     * @param numerator the number of counted units
     * @param denominator the size of the population
     * @return this
     */
    public S hasRatio(long numerator, long denominator) {
        isNotNull();
        return require(
                actual.numerator() == numerator && actual.denominator() == denominator,
                "to be " + numerator + "/" + denominator,
                actual.ratio().toString());
    }

    /**
     * Verifies the percentage as rounded by the definition, including its decimals: {@code 59} differs from
     * {@code 59.0}.
     *
     * @param percent the number without the percent sign
     * @return this
     */
    public S hasPercent(String percent) {
        isNotNull();
        String found = actual.percent().map(BigDecimal::toPlainString).orElse("no percentage");
        return require(found.equals(percent), "to be " + percent + " %", found);
    }

    /**
     * Verifies that the population is empty and there is therefore no percentage.
     *
     * @return this
     */
    public S isNotApplicable() {
        isNotNull();
        return require(
                actual.percent().isEmpty(),
                "not to be applicable",
                actual.ratio().toString());
    }

    /**
     * Verifies that the reasons include all given codes.
     *
     * @param codes codes of reasons
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public S because(String... codes) {
        isNotNull();
        List<String> found = actual.reasons().stream().map(Reason::code).toList();
        for (String code : Told.some(codes)) {
            require(found.contains(code), "to be so because of " + code, String.join(", ", found));
        }
        return myself;
    }

    /** How failure messages call the rate. */
    String subject() {
        return "the rate";
    }

    S require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected " + subject() + " " + expected + ", but found " + found,
                            "Reasons:",
                            actual.reasons().stream().map(Told::reason).toList()));
        }
        return myself;
    }
}

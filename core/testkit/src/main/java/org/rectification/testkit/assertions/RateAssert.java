package org.rectification.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.completion.CompletionRate;
import org.rectification.issue.Tier;

/**
 * Assertions about a completion rate. The failure message lists the reasons of the rate: what is counted, the
 * population, the exclusions and the rounding.
 *
 * <pre>{@code
 * assertThat(rate).hasRatio(22, 37).hasPercent("59").leavesOut(Tier.BASICALLY_COMPLETE, 6);
 * }</pre>
 */
public final class RateAssert extends AbstractAssert<RateAssert, CompletionRate> {

    RateAssert(@Nullable CompletionRate actual) {
        super(actual, RateAssert.class);
    }

    /**
     * Verifies the numerator and the denominator.
     *
     * @param numerator the number of counted units
     * @param denominator the size of the population
     * @return this
     */
    public RateAssert hasRatio(long numerator, long denominator) {
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
    public RateAssert hasPercent(String percent) {
        isNotNull();
        String found = actual.percent().map(BigDecimal::toPlainString).orElse("no percentage");
        return require(found.equals(percent), "to be " + percent + " %", found);
    }

    /**
     * Verifies that the population is empty and there is therefore no percentage.
     *
     * @return this
     */
    public RateAssert isNotApplicable() {
        isNotNull();
        return require(
                actual.percent().isEmpty(),
                "not to be applicable",
                actual.ratio().toString());
    }

    /**
     * Verifies the number of units of a tier that are in the population and are not counted.
     *
     * @param tier the tier
     * @param count the number of units, 0 for none
     * @return this
     */
    public RateAssert leavesOut(Tier tier, long count) {
        isNotNull();
        long found = actual.leftOut().getOrDefault(tier, 0L);
        return require(
                found == count, "to leave out " + count + " " + tier.label().in(Language.ENGLISH), leftOut());
    }

    /**
     * Verifies that every unit of the population is counted.
     *
     * @return this
     */
    public RateAssert leavesOutNothing() {
        isNotNull();
        return require(actual.leftOut().isEmpty(), "to leave out nothing", leftOut());
    }

    /**
     * Verifies the number of units outside the population.
     *
     * @param count the number of units
     * @return this
     */
    public RateAssert hasOutside(long count) {
        isNotNull();
        return require(actual.outside() == count, "to have " + count + " outside", String.valueOf(actual.outside()));
    }

    /**
     * Verifies that the reasons include all given codes.
     *
     * @param codes codes of reasons
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public RateAssert because(String... codes) {
        isNotNull();
        List<String> found = actual.reasons().stream().map(Reason::code).toList();
        for (String code : Told.some(codes)) {
            require(found.contains(code), "to be so because of " + code, String.join(", ", found));
        }
        return this;
    }

    private RateAssert require(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected the rate as of " + actual.asOf() + " " + expected + ", but found " + found,
                            "Reasons:",
                            actual.reasons().stream().map(Told::reason).toList()));
        }
        return this;
    }

    private String leftOut() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Tier, Long> each : actual.leftOut().entrySet()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(each.getValue())
                    .append(' ')
                    .append(each.getKey().label().in(Language.ENGLISH));
        }
        return text.isEmpty() ? "nothing" : text.toString();
    }
}

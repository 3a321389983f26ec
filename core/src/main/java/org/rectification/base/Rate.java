package org.rectification.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;

/**
 * A rate (比率): counted units over population, the format of its percentage, and its reasons. Rates of issues and rates
 * over named classes are both of this type.
 *
 * <p>A weighted mean of rates is not: it is a percentage, but it counts nothing.
 *
 * <pre>{@code
 * Rate rate = RateDefinitions.issuesComplete().rateOf(register, LocalDate.of(2017, 12, 31));
 * rate.text(Language.ENGLISH);    // "22/37 = 59 %"
 * rate.percent(1);                // Optional[59.5]
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Rate {

    /**
     * Returns the counted units over the population.
     *
     * @return the ratio; 0/0 if the population is empty
     */
    Ratio ratio();

    /**
     * Returns the decimals and the rounding that the definition of the rate specifies.
     *
     * @return the format of the percentage
     */
    PercentFormat percentFormat();

    /**
     * Returns the reasons for the rate: the counted units, the population, the units left out, and the rounding.
     *
     * @return the reasons, never empty
     */
    List<Reason> reasons();

    /**
     * Returns the number of counted units.
     *
     * @return the numerator
     */
    default long numerator() {
        return ratio().numerator();
    }

    /**
     * Returns the size of the population.
     *
     * @return the denominator
     */
    default long denominator() {
        return ratio().denominator();
    }

    /**
     * Returns the percentage in the format of the definition.
     *
     * @return the percentage; empty if the population is empty
     */
    default Optional<BigDecimal> percent() {
        return ratio().percent(percentFormat());
    }

    /**
     * Returns the percentage with the given number of decimals, rounded as the definition specifies.
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the percentage; empty if the population is empty
     * @throws InvalidValueException if {@code decimals} is outside 0 to 18
     */
    default Optional<BigDecimal> percent(int decimals) {
        return ratio().percent(percentFormat().withDecimals(decimals));
    }

    /**
     * Returns the ratio and the percentage in the format of the definition.
     *
     * @param language the language
     * @return a text such as "22/37 = 59 %", in Chinese "22/37 = 59%"; the ratio alone if the population is empty
     * @throws NullPointerException if the language is null
     */
    default String text(Language language) {
        String sign = Checks.notNull(language, "language") == Language.CHINESE ? "%" : " %";
        return percent()
                .map(percent -> ratio() + " = " + percent.toPlainString() + sign)
                .orElseGet(() -> ratio().toString());
    }
}

package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.rectification.base.Quantity.Bound;

/**
 * Comparisons of bounded quantities against an oracle that knows no rule: every amount from 0 to 12 in quarters that
 * each bound allows is tried against every one that the other allows.
 */
class QuantityComparisonTest {

    private static final List<BigDecimal> GRID = grid(48);
    private static final List<Quantity> QUANTITIES = quantities();

    private static List<BigDecimal> grid(int quarters) {
        List<BigDecimal> grid = new ArrayList<>();
        for (int i = 0; i <= quarters; i++) {
            grid.add(BigDecimal.valueOf(i).divide(BigDecimal.valueOf(4)));
        }
        return grid;
    }

    private static List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            for (int amount = 0; amount <= 4; amount++) {
                if (amount > 0 || (bound != Bound.LESS_THAN && bound != Bound.NEARLY)) {
                    quantities.add(new Quantity(bound, BigDecimal.valueOf(amount)));
                }
            }
        }
        return quantities;
    }

    /** What a source that says so may mean; how near "about" and "nearly" are nobody says. */
    private static boolean allows(Quantity quantity, BigDecimal amount) {
        int order = amount.compareTo(quantity.amount());
        return switch (quantity.bound()) {
            case EXACTLY -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN, NEARLY -> order < 0;
            case ABOUT -> true;
        };
    }

    private static List<BigDecimal> allowed(Quantity quantity) {
        return GRID.stream().filter(amount -> allows(quantity, amount)).toList();
    }

    private static Truth oracle(Quantity one, Quantity other, BiPredicate<BigDecimal, BigDecimal> holds) {
        boolean some = false;
        boolean all = true;
        for (BigDecimal left : allowed(one)) {
            for (BigDecimal right : allowed(other)) {
                boolean here = holds.test(left, right);
                some |= here;
                all &= here;
            }
        }
        return all ? Truth.YES : some ? Truth.UNDECIDABLE : Truth.NO;
    }

    private static void agree(
            BiFunction<Quantity, Quantity, Truth> comparison, BiPredicate<BigDecimal, BigDecimal> holds) {
        for (Quantity one : QUANTITIES) {
            for (Quantity other : QUANTITIES) {
                assertThat(comparison.apply(one, other))
                        .as("%s against %s", one, other)
                        .isEqualTo(oracle(one, other, holds));
            }
        }
    }

    @Test
    void atLeastAgreesWithEveryAmountAllowed() {
        agree(Quantity::atLeast, (left, right) -> left.compareTo(right) >= 0);
    }

    @Test
    void moreThanAgreesWithEveryAmountAllowed() {
        agree(Quantity::moreThan, (left, right) -> left.compareTo(right) > 0);
    }

    @Test
    void onlyExactQuantitiesAreTheSame() {
        for (Quantity one : QUANTITIES) {
            for (Quantity other : QUANTITIES) {
                Truth found = one.equalTo(other);
                Truth oracle = oracle(one, other, (left, right) -> left.compareTo(right) == 0);
                boolean bothExact = one.isExact() && other.isExact();
                assertThat(found)
                        .as("%s and %s", one, other)
                        .isEqualTo(oracle == Truth.YES && !bothExact ? Truth.UNDECIDABLE : oracle);
            }
        }
    }

    @Test
    void aSumAllowsEverySumOfWhatIsAllowed() {
        for (Quantity one : QUANTITIES) {
            for (Quantity other : QUANTITIES) {
                Quantity sum = one.plus(other);
                assertThat(sum.isExact()).isEqualTo(one.isExact() && other.isExact());
                for (BigDecimal left : allowed(one)) {
                    for (BigDecimal right : allowed(other)) {
                        assertThat(allows(sum, left.add(right)))
                                .as("%s and %s make %s: %s and %s", one, other, sum, left, right)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(new Quantity(Bound.MORE_THAN, BigDecimal.TEN).plus(Quantity.exactly(2)))
                .hasToString("more than 12");
        assertThat(new Quantity(Bound.AT_MOST, BigDecimal.TEN).plus(new Quantity(Bound.AT_MOST, BigDecimal.ONE)))
                .hasToString("at most 11");
    }

    @Test
    void anExcessIsTheLeastThatIsCertain() {
        for (Quantity one : QUANTITIES) {
            for (Quantity other : QUANTITIES) {
                assertThat(one.excessOver(other).isPresent())
                        .as("%s over %s", one, other)
                        .isEqualTo(one.atLeast(other) == Truth.YES
                                && other.bound() != Bound.ABOUT
                                && other.bound() != Bound.AT_LEAST
                                && other.bound() != Bound.MORE_THAN);
                one.excessOver(other).ifPresent(excess -> {
                    for (BigDecimal left : allowed(one)) {
                        for (BigDecimal right : allowed(other)) {
                            assertThat(allows(excess, left.subtract(right)))
                                    .as("%s over %s is %s", one, other, excess)
                                    .isTrue();
                        }
                    }
                });
            }
        }
    }

    @Test
    void truthsAreTurnedAndJoined() {
        assertThat(Truth.values()).extracting(Truth::not).containsExactly(Truth.NO, Truth.YES, Truth.UNDECIDABLE);
        assertThat(Truth.YES.and(Truth.YES)).isEqualTo(Truth.YES);
        assertThat(Truth.YES.and(Truth.UNDECIDABLE)).isEqualTo(Truth.UNDECIDABLE);
        assertThat(Truth.UNDECIDABLE.and(Truth.NO)).isEqualTo(Truth.NO);
        assertThat(Truth.NO.and(Truth.YES)).isEqualTo(Truth.NO);
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
        assertThat(Truth.values())
                .extracting(truth -> truth.label() + " " + truth.label().in(Language.ENGLISH))
                .containsExactly("是 yes", "否 no", "无法判定 undecidable");
    }
}

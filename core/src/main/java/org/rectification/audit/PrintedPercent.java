package org.rectification.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;

/** The rules for a printed percentage and its bound, shared by all rates. */
final class PrintedPercent {

    private PrintedPercent() {}

    /** Checks a printed percentage and its bound. */
    static void check(Faults faults, Optional<BigDecimal> percent, Quantity.Bound bound) {
        percent.ifPresent(value -> Decimals.checkPercent(faults, value));
        faults.require(
                percent.isPresent() || bound == Quantity.Bound.EXACTLY,
                AuditMessage.BOUND_OF_NOTHING,
                Place.of("bound"));
        boolean isUnder = bound == Quantity.Bound.LESS_THAN || bound == Quantity.Bound.NEARLY;
        faults.require(
                percent.isEmpty() || percent.get().signum() != 0 || !isUnder,
                AuditMessage.PERCENT_UNDER_NOTHING,
                Place.of("bound"),
                "value",
                LocalText.of(
                        bound.text(BigDecimal.ZERO, Language.CHINESE), bound.text(BigDecimal.ZERO, Language.ENGLISH)));
    }

    /** Returns a rate in words: the counts, the percentage, or both. */
    static String text(List<String> counts, Share share, Language language) {
        Quantity.Bound bound = share.bound();
        List<String> said = new ArrayList<>(counts);
        share.percent()
                .ifPresent(
                        value -> said.add(bound.text(value, language) + (language == Language.CHINESE ? "%" : " %")));
        return String.join(bound == Quantity.Bound.EXACTLY ? " = " : language == Language.CHINESE ? "，" : ", ", said);
    }

    /**
     * Whether a printed percentage agrees with the computed one: both are equal, or the counts or the computed
     * percentage satisfy the bound.
     */
    static Truth agree(Share stated, Share computed) {
        Optional<BigDecimal> percent = stated.percent();
        Quantity.Bound bound = stated.bound();
        if (percent.isEmpty()) {
            return Truth.YES;
        }
        if (computed.bound() != Quantity.Bound.EXACTLY) { // a bound confirms only the same bound
            return bound == computed.bound() && percent.equals(computed.percent()) ? Truth.YES : Truth.UNDECIDABLE;
        }
        if (bound == Quantity.Bound.EXACTLY && computed.percent().isPresent()) {
            return Truth.of(percent.equals(computed.percent()));
        }
        return computed.ratio()
                .map(ratio -> ratio.agreesWithPercent(bound, percent.get(), stated.rounding()))
                .or(() -> computed.percent().map(rounded -> keeps(bound, percent.get(), rounded)))
                .orElse(Truth.NO);
    }

    /** Whether a rounded percentage satisfies a bound. Undecidable within half a unit of its last digit. */
    private static Truth keeps(Quantity.Bound bound, BigDecimal printed, BigDecimal rounded) {
        BigDecimal half = BigDecimal.valueOf(5, rounded.scale() + 1);
        if (rounded.subtract(printed).abs().compareTo(half) <= 0) {
            return Truth.UNDECIDABLE;
        }
        boolean isOver = rounded.compareTo(printed) > 0;
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> Truth.of(isOver);
            case AT_MOST, LESS_THAN -> Truth.of(!isOver);
            case NEARLY -> isOver ? Truth.NO : Truth.UNDECIDABLE;
            case ABOUT -> Truth.UNDECIDABLE;
            case EXACTLY -> Truth.NO;
        };
    }
}

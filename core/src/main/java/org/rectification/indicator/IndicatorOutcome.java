package org.rectification.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.FigureKind;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A reading compared with its target (指标完成情况). If the source states a margin but no target, the target is derived from
 * the margin and marked as derived: 92 % that is 12 points over its target has a target of 80 %. If neither is stated,
 * the verdict is {@link Verdict#NOT_STATED}, whatever outcome the source claims; {@link #stated()} returns that claim.
 *
 * <pre>{@code
 * IndicatorOutcome water = IndicatorOutcome.of(indicator, reading);
 * water.target().map(IndicatorTarget::value);    // Optional[80] // derived
 * water.verdict();                               // MET
 * water.margin();                                // Optional[12 points over]
 * }</pre>
 *
 * @param indicator the indicator
 * @param reading the reading
 * @param target the target; its kind tells whether it is stated or derived
 * @param verdict whether the reading meets the target
 * @param reasons the reasons for the verdict
 * @since 0.1.0
 */
public record IndicatorOutcome(
        Indicator indicator,
        IndicatorReading reading,
        Optional<IndicatorTarget> target,
        Verdict verdict,
        List<Reason> reasons) {

    /** Whether a reading meets its target. */
    public enum Verdict implements Labelled {
        /** The target is met by every value the bounds allow (达到). */
        MET(LocalText.of("达到", "met")),
        /** The target is met by no value the bounds allow (未达到). */
        NOT_MET(LocalText.of("未达到", "not met")),
        /** The bounds leave it open (无法判定). */
        UNDECIDABLE(LocalText.of("无法判定", "undecidable")),
        /** No target is stated and none can be derived, or the indicator has no direction (未公布). */
        NOT_STATED(LocalText.of("未公布", "not stated"));

        private final LocalText label;

        Verdict(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes an outcome.
     *
     * @param indicator the indicator
     * @param reading the reading
     * @param target the target
     * @param verdict whether the reading meets the target
     * @param reasons the reasons for the verdict
     * @throws NullPointerException if an argument or a reason is null
     */
    public IndicatorOutcome {
        Checks.notNull(indicator, "indicator");
        Checks.notNull(reading, "reading");
        Checks.notNull(target, "target");
        Checks.notNull(verdict, "verdict");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
    }

    /**
     * Compares a reading with its target.
     *
     * @param indicator the indicator
     * @param reading a reading of it
     * @return the outcome
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reading is of another indicator
     */
    public static IndicatorOutcome of(Indicator indicator, IndicatorReading reading) {
        checkSame(indicator, reading);
        List<Reason> reasons = new ArrayList<>();
        Optional<IndicatorTarget> target = target(indicator, reading, reasons);
        Optional<Direction> direction = direction(indicator, target);
        Verdict verdict = Verdict.NOT_STATED;
        if (target.isPresent() && direction.isEmpty()) {
            reasons.add(Reason.of(IndicatorMessage.NO_DIRECTION));
        } else if (target.isPresent()) {
            verdict = verdict(reading.value(), target.get().value(), direction.get());
            reasons.add(Reason.of(
                    IndicatorMessage.COMPARED,
                    "value",
                    reading.value(),
                    "target",
                    target.get().value(),
                    "unit",
                    indicator.unit(),
                    "direction",
                    direction.get(),
                    "outcome",
                    verdict));
        }
        if (reading.statedOutcome().isPresent()) {
            reasons.add(said(reading.statedOutcome().get(), verdict));
        }
        return new IndicatorOutcome(indicator, reading, target, verdict, reasons);
    }

    static void checkSame(Indicator indicator, IndicatorReading reading) {
        Checks.notNull(indicator, "indicator");
        Checks.notNull(reading, "reading");
        if (!reading.indicator().equals(indicator.id())) {
            throw new IllegalArgumentException(
                    "reading must be of indicator " + indicator.id() + ", but was of " + reading.indicator());
        }
    }

    private static Optional<IndicatorTarget> target(
            Indicator indicator, IndicatorReading reading, List<Reason> reasons) {
        MeasurementUnit unit = indicator.unit();
        Optional<IndicatorTarget> stated = indicator.targetFor(reading.period());
        if (stated.isPresent()) {
            Reason reason = Reason.of(
                    IndicatorMessage.TARGET_STATED, "target", stated.get().value(), "unit", unit);
            reasons.add(reason.citing(stated.get().sources()));
            marginDisagrees(indicator, reading, stated.get()).ifPresent(reasons::add);
            return stated;
        }
        Optional<IndicatorTarget> derived = derived(reading);
        if (derived.isPresent()) {
            Margin margin = reading.statedMargin().orElseThrow();
            reasons.add(Reason.of(
                    IndicatorMessage.TARGET_DERIVED,
                    "target",
                    derived.get().value(),
                    "unit",
                    unit,
                    "value",
                    reading.value(),
                    "margin",
                    margin));
        } else {
            reasons.add(Reason.of(IndicatorMessage.NO_TARGET));
        }
        return derived;
    }

    /** Reported only if the bounds leave no doubt and both margins have the same measure. */
    private static Optional<Reason> marginDisagrees(
            Indicator indicator, IndicatorReading reading, IndicatorTarget target) {
        Optional<Margin> found = Differences.between(reading.value(), threshold(target.value()), indicator.unit());
        Optional<Margin> stated = reading.statedMargin();
        if (found.isEmpty()
                || stated.isEmpty()
                || stated.get().measure() != found.get().measure()) {
            return Optional.empty();
        }
        boolean disagrees = stated.get().side() != found.get().side()
                || stated.get().amount().equalTo(found.get().amount()) == Truth.NO;
        return disagrees
                ? Optional.of(Reason.of(
                        IndicatorMessage.MARGIN_DISAGREES,
                        "stated",
                        stated.get(),
                        "value",
                        reading.value(),
                        "found",
                        found.get(),
                        "target",
                        target.value(),
                        "unit",
                        indicator.unit()))
                : Optional.empty();
    }

    private static Optional<IndicatorTarget> derived(IndicatorReading reading) {
        Optional<BigDecimal> signed = reading.statedMargin().flatMap(Margin::signed);
        if (signed.isEmpty() || !reading.value().isExact()) {
            return Optional.empty();
        }
        Margin.MeasuredIn measure = reading.statedMargin().get().measure();
        return Differences.baseOf(reading.value().amount(), signed.get(), measure)
                .map(base -> new IndicatorTarget(
                        new Quantity(Quantity.Bound.EXACTLY, base),
                        Optional.of(reading.period()),
                        Optional.empty(),
                        FigureKind.DERIVED,
                        reading.sources()));
    }

    /** A target that is itself a bound implies the direction. */
    private static Optional<Direction> direction(Indicator indicator, Optional<IndicatorTarget> target) {
        return indicator
                .direction()
                .or(() -> target.flatMap(given -> switch (given.value().bound()) {
                    case AT_LEAST, MORE_THAN -> Optional.of(Direction.HIGHER_IS_BETTER);
                    case AT_MOST, LESS_THAN -> Optional.of(Direction.LOWER_IS_BETTER);
                    case EXACTLY, NEARLY, ABOUT -> Optional.<Direction>empty();
                }));
    }

    private static Verdict verdict(Quantity value, Quantity target, Direction direction) {
        Quantity threshold = threshold(target);
        Truth met = direction == Direction.HIGHER_IS_BETTER
                ? target.bound() == Quantity.Bound.MORE_THAN ? value.moreThan(threshold) : value.atLeast(threshold)
                : target.bound() == Quantity.Bound.LESS_THAN ? threshold.moreThan(value) : threshold.atLeast(value);
        return switch (met) {
            case YES -> Verdict.MET;
            case NO -> Verdict.NOT_MET;
            case UNDECIDABLE -> Verdict.UNDECIDABLE;
        };
    }

    /** A target of "96.2 % or more" has the threshold 96.2 %; a target of "about 96 %" has no exact threshold. */
    private static Quantity threshold(Quantity target) {
        return switch (target.bound()) {
            case EXACTLY, NEARLY, ABOUT -> target;
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> new Quantity(Quantity.Bound.EXACTLY, target.amount());
        };
    }

    private static Reason said(StatedOutcome stated, Verdict verdict) {
        boolean disagrees = (stated == StatedOutcome.NOT_MET && verdict == Verdict.MET)
                || (stated != StatedOutcome.NOT_MET && verdict == Verdict.NOT_MET);
        return disagrees
                ? Reason.of(IndicatorMessage.SOURCE_DISAGREES, "stated", stated)
                : Reason.of(IndicatorMessage.SOURCE_SAYS, "outcome", stated);
    }

    /**
     * Returns the difference between reading and target, in percentage points for percentages and in the indicator's
     * unit for other values.
     *
     * @return the margin, a bound if one of the two is a bound; empty if there is no target or the side is open
     */
    public Optional<Margin> margin() {
        return target.flatMap(
                given -> Differences.between(reading.value(), threshold(given.value()), indicator.unit()));
    }

    /**
     * Returns the difference in per cent of the target, rounded half-up; negative if the reading is less. A difference
     * that would be rounded to 0 has as many more decimals as it takes to show it.
     *
     * @param decimals the number of decimals, 0 to 18
     * @return the per cent, 0 only if the reading equals the target; empty if there is no target, the target is 0, or one of the two is a bound
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> perCentOver(int decimals) {
        Quantity base = target.map(given -> threshold(given.value())).orElse(Quantity.exactly(0));
        return Differences.perCent(reading.value(), base, decimals);
    }

    /**
     * Returns the outcome stated by the source, which may differ from the verdict.
     *
     * @return the stated outcome, if there is one
     */
    public Optional<StatedOutcome> stated() {
        return reading.statedOutcome();
    }

    @Override
    public String toString() {
        return OneLine.sentence(indicator.id() + ":", reading.value(), "in", reading.period() + ",", verdict);
    }
}

package org.rectification.indicator;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A measured quantity with its unit and, if stated, its direction and targets (指标).
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Indicator water = Indicator.builder(IndicatorId.of("good-water"))
 *         .name(LocalText.of("地表水水质优良率", "share of good surface water"))
 *         .kind(IndicatorKind.LEVEL)
 *         .unit(MeasurementUnit.percent())
 *         .direction(Direction.HIGHER_IS_BETTER)
 *         .addTargets(IndicatorTarget.published(new Quantity(Quantity.Bound.AT_LEAST, new BigDecimal("96.2"))))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Indicator permits GeneratedIndicatorBuilder.ImmutableIndicator {

    Indicator() {}

    /**
     * Returns a builder of an indicator; name, kind and unit are required.
     *
     * @param id the indicator's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static IndicatorBuilder builder(IndicatorId id) {
        return new GeneratedIndicatorBuilder().id(id);
    }

    /**
     * Returns the indicator's id.
     *
     * @return the id
     */
    public abstract IndicatorId id();

    /**
     * Returns the name of the indicator.
     *
     * @return the name
     */
    public abstract LocalText name();

    /**
     * Returns the kind of indicator.
     *
     * @return the kind
     */
    public abstract IndicatorKind kind();

    /**
     * Returns the unit of measurement.
     *
     * @return the unit
     */
    public abstract MeasurementUnit unit();

    /**
     * Returns the direction in which the indicator improves.
     *
     * @return the direction; absent if neither direction is better
     */
    public abstract Optional<Direction> direction();

    /**
     * Returns the targets of the indicator. The periods of two targets never overlap.
     *
     * @return the targets, possibly empty
     */
    public abstract List<IndicatorTarget> targets();

    /**
     * Returns the sources of the indicator.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns the target for a reading of a period.
     *
     * @param measured the period of the reading
     * @return the first target for that period, if one is stated
     * @throws NullPointerException if the span is null
     */
    public final Optional<IndicatorTarget> targetFor(DateSpan measured) {
        Checks.notNull(measured, "measured");
        return targets().stream().filter(target -> target.holdsFor(measured)).findFirst();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("indicator");
        for (int i = 0; i < targets().size(); i++) {
            Quantity value = targets().get(i).value();
            Place place = Place.of("targets").at(i);
            direction()
                    .ifPresent(way -> faults.require(
                            !pointsAway(way, value.bound()),
                            IndicatorMessage.AGAINST_DIRECTION,
                            place.at("value"),
                            "direction",
                            way,
                            "value",
                            value));
            if (overlapsEarlier(i)) {
                faults.require(
                        false,
                        IndicatorMessage.PERIODS_OVERLAP,
                        place.at("period"),
                        "period",
                        targets().get(i).period().orElseGet(() -> new DateSpan(Optional.empty(), Optional.empty())));
            }
        }
        faults.require(
                kind() != IndicatorKind.TASK
                        || unit().isPercentage()
                        || !targets().isEmpty(),
                IndicatorMessage.TASK_WITHOUT_WHOLE,
                Place.of("targets"),
                "unit",
                unit());
        faults.throwIfAny();
    }

    private static boolean pointsAway(Direction way, Quantity.Bound bound) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> way == Direction.LOWER_IS_BETTER;
            case AT_MOST, LESS_THAN, NEARLY -> way == Direction.HIGHER_IS_BETTER;
            case EXACTLY, ABOUT -> false;
        };
    }

    private boolean overlapsEarlier(int index) {
        DateSpan always = new DateSpan(Optional.empty(), Optional.empty());
        DateSpan period = targets().get(index).period().orElse(always);
        return targets().subList(0, index).stream().anyMatch(earlier -> earlier.holdsFor(period));
    }

    @Override
    public final String toString() {
        return OneLine.of("Indicator", id(), name(), unit(), direction());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends IndicatorBuilder permits GeneratedIndicatorBuilder {}
}

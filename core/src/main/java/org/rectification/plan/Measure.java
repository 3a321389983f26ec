package org.rectification.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.LocalText;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * An undertaking to rectify an issue (整改措施), divided into key steps if the plan does so.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Measure measure = Measure.builder(MeasureId.of("m1"))
 *         .title(LocalText.of("完成锅炉改造", "Replace the boilers"))
 *         .deadline(Deadline.parse("2017年底前"))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Measure permits GeneratedMeasureBuilder.ImmutableMeasure {

    Measure() {}

    /**
     * Returns a builder of a measure; the title is required.
     *
     * @param id the measure's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static MeasureBuilder builder(MeasureId id) {
        return new GeneratedMeasureBuilder().id(id);
    }

    /**
     * Returns the measure's id.
     *
     * @return the id, unique in its issue
     */
    public abstract MeasureId id();

    /**
     * Returns the title, which describes the work to be done.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the measure's own deadline.
     *
     * @return the deadline; absent if the measure inherits the issue's
     */
    public abstract Optional<Deadline> deadline();

    /**
     * Returns the key steps, in the order of the plan.
     *
     * @return an unmodifiable list, empty if the measure is not divided
     */
    public abstract List<KeyStep> keySteps();

    /**
     * Returns the responsibility chain of the measure.
     *
     * @return the chain; empty if the measure inherits the issue's
     */
    @Value.Default
    public ResponsibilityChain chain() {
        return ResponsibilityChain.none();
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "Measure",
                id(),
                title(),
                deadline().map(own -> own.due().map(due -> "due " + due).orElse(own.words())),
                OneLine.count(keySteps().size(), "key step"));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends MeasureBuilder permits GeneratedMeasureBuilder {}
}

package org.rectification.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;

/**
 * A batch of complaints handed down together (交办批次). The stated numbers of letters and matters are kept apart from the
 * complaints recorded one by one; the two may differ, and neither is derived from the other.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * ComplaintBatch batch = ComplaintBatch.builder(ComplaintBatchId.of("batch-27"))
 *         .number(27)
 *         .handedDownOn(LocalDate.of(2018, 12, 2))
 *         .reportedOn(LocalDate.of(2018, 12, 2))
 *         .letters(Quantity.exactly(19))
 *         .matters(Quantity.exactly(21))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ComplaintBatch permits GeneratedComplaintBatchBuilder.ImmutableComplaintBatch {

    ComplaintBatch() {}

    /**
     * Returns a builder of a batch; both days are required.
     *
     * @param id the batch's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static ComplaintBatchBuilder builder(ComplaintBatchId id) {
        return new GeneratedComplaintBatchBuilder().id(id);
    }

    /**
     * Returns the batch's id.
     *
     * @return the id
     */
    public abstract ComplaintBatchId id();

    /**
     * Returns its number within the inspection.
     *
     * @return the number, at least 1; absent if not stated
     */
    public abstract OptionalInt number();

    /**
     * Returns the inspection that handed it down.
     *
     * @return the inspection's id, if stated
     */
    public abstract Optional<InspectionId> inspection();

    /**
     * Returns the day it was handed down.
     *
     * @return the day
     */
    public abstract LocalDate handedDownOn();

    /**
     * Returns the day the batch was reported to the keeper of the register.
     *
     * @return the day, not before the batch was handed down
     */
    public abstract LocalDate reportedOn();

    /**
     * Returns the stated number of letters (件).
     *
     * @return the number, whole; absent if not stated
     */
    public abstract Optional<Quantity> letters();

    /**
     * Returns the stated number of matters in the letters (个问题).
     *
     * @return the number, whole; absent if not stated
     */
    public abstract Optional<Quantity> matters();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    @Value.Check
    void check() {
        Faults faults = Faults.of("complaint batch");
        number().ifPresent(value ->
                faults.require(value >= 1, ComplaintFault.BATCH_NUMBER, Place.of("number"), "value", value));
        faults.require(
                !reportedOn().isBefore(handedDownOn()),
                ComplaintFault.REPORTED_BEFORE_HAPPENED,
                Place.of("reportedOn"),
                "happened",
                handedDownOn(),
                "reported",
                reportedOn());
        whole(faults, "letters", LocalText.of("信访件数", "letters"), letters());
        whole(faults, "matters", LocalText.of("问题数", "matters"), matters());
        faults.throwIfAny();
    }

    private static void whole(Faults faults, String property, LocalText what, Optional<Quantity> count) {
        count.ifPresent(value -> faults.require(
                value.amount().scale() <= 0,
                ComplaintFault.NOT_WHOLE,
                Place.of(property),
                "what",
                what,
                "value",
                value));
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "ComplaintBatch",
                id(),
                "handed down " + handedDownOn(),
                letters().map(letters -> "letters: " + letters));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ComplaintBatchBuilder permits GeneratedComplaintBatchBuilder {}
}

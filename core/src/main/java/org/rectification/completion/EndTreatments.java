package org.rectification.completion;

import java.io.Serializable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.EndKind;

/**
 * What a rate makes of each end other than completion. No published definition states it; {@link #STANDARD} leaves out
 * what is counted elsewhere or no longer applies, and keeps what will not be done.
 *
 * <pre>{@code
 * EndTreatments.STANDARD.treatmentOf(EndKind.MERGED);              // LEFT_OUT
 * EndTreatments.STANDARD.treatmentOf(EndKind.WILL_NOT_BE_DONE);    // STAYS
 * EndTreatments.STANDARD
 *         .with(EndKind.CARRIED_OVER, EndTreatment.STAYS)
 *         .treatmentOf(EndKind.CARRIED_OVER);             // STAYS
 * }</pre>
 *
 * @param carriedOver the treatment of {@link EndKind#CARRIED_OVER}
 * @param merged the treatment of {@link EndKind#MERGED}
 * @param split the treatment of {@link EndKind#SPLIT}
 * @param notApplicable the treatment of {@link EndKind#NOT_APPLICABLE}
 * @param willNotBeDone the treatment of {@link EndKind#WILL_NOT_BE_DONE}
 * @since 0.1.0
 */
public record EndTreatments(
        EndTreatment carriedOver,
        EndTreatment merged,
        EndTreatment split,
        EndTreatment notApplicable,
        EndTreatment willNotBeDone)
        implements Serializable {

    /** Leaves out carried over, merged, split and not applicable; what will not be done stays in the denominator. */
    public static final EndTreatments STANDARD = new EndTreatments(
            EndTreatment.LEFT_OUT,
            EndTreatment.LEFT_OUT,
            EndTreatment.LEFT_OUT,
            EndTreatment.LEFT_OUT,
            EndTreatment.STAYS);

    /**
     * Makes the treatments.
     *
     * @param carriedOver the treatment of {@link EndKind#CARRIED_OVER}
     * @param merged the treatment of {@link EndKind#MERGED}
     * @param split the treatment of {@link EndKind#SPLIT}
     * @param notApplicable the treatment of {@link EndKind#NOT_APPLICABLE}
     * @param willNotBeDone the treatment of {@link EndKind#WILL_NOT_BE_DONE}
     * @throws NullPointerException if an argument is null
     */
    public EndTreatments {
        Checks.notNull(carriedOver, "carriedOver");
        Checks.notNull(merged, "merged");
        Checks.notNull(split, "split");
        Checks.notNull(notApplicable, "notApplicable");
        Checks.notNull(willNotBeDone, "willNotBeDone");
    }

    /**
     * Returns the treatment of an end.
     *
     * @param end the kind of end
     * @return its treatment
     * @throws NullPointerException if the kind is null
     */
    public EndTreatment treatmentOf(EndKind end) {
        return switch (Checks.notNull(end, "end")) {
            case CARRIED_OVER -> carriedOver;
            case MERGED -> merged;
            case SPLIT -> split;
            case NOT_APPLICABLE -> notApplicable;
            case WILL_NOT_BE_DONE -> willNotBeDone;
        };
    }

    /**
     * Returns these treatments with another for one end.
     *
     * @param end the kind of end
     * @param treatment its treatment
     * @return the treatments
     * @throws NullPointerException if an argument is null
     */
    public EndTreatments with(EndKind end, EndTreatment treatment) {
        Checks.notNull(end, "end");
        Checks.notNull(treatment, "treatment");
        return new EndTreatments(
                end == EndKind.CARRIED_OVER ? treatment : carriedOver,
                end == EndKind.MERGED ? treatment : merged,
                end == EndKind.SPLIT ? treatment : split,
                end == EndKind.NOT_APPLICABLE ? treatment : notApplicable,
                end == EndKind.WILL_NOT_BE_DONE ? treatment : willNotBeDone);
    }

    @Override
    public String toString() {
        return OneLine.of(
                "EndTreatments",
                "carried over " + carriedOver,
                "merged " + merged,
                "split " + split,
                "not applicable " + notApplicable,
                "will not be done " + willNotBeDone);
    }
}

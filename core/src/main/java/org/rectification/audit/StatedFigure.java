package org.rectification.audit;

import java.util.List;
import org.rectification.base.Faults;
import org.rectification.base.FigureKind;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A figure of a statement, either published by the source or derived from published figures.
 *
 * @param id the id of the figure, unique within its statement
 * @param label the description of the figure
 * @param kind published or derived, never reconstructed
 * @param claim what is measured, and the value
 * @param derivations how the figure is derived: empty for a published figure, and at least one derivation for a derived
 *     figure, except for a target's outcome or a rate over classes, which are derived from their own counts
 * @since 0.1.0
 */
public record StatedFigure(FigureId id, LocalText label, FigureKind kind, Claim claim, List<Derivation> derivations)
        implements Labelled {

    /**
     * Makes a figure.
     *
     * @param id the id of the figure
     * @param label the description of the figure
     * @param kind published or derived
     * @param claim what is measured, and the value
     * @param derivations how the figure is derived
     * @throws NullPointerException if an argument or a derivation is null
     * @throws org.rectification.base.InvalidValueException if the kind is reconstructed, a derived figure has no
     *     derivation, or a published figure has a derivation
     */
    public StatedFigure {
        Checks.notNull(id, "id");
        Checks.notNull(label, "label");
        Checks.notNull(kind, "kind");
        Checks.notNull(claim, "claim");
        derivations = List.copyOf(Checks.notNull(derivations, "derivations"));
        Faults faults = Faults.of("figure");
        faults.require(
                kind != FigureKind.RECONSTRUCTED, AuditMessage.NEVER_STATED, Place.of("kind"), "id", id, "kind", kind);
        boolean explained = kind == FigureKind.DERIVED
                ? followsFromItsOwnCounts(claim) || !derivations.isEmpty()
                : derivations.isEmpty();
        faults.require(
                kind == FigureKind.RECONSTRUCTED || explained,
                AuditMessage.DERIVED_WITHOUT_DERIVATION,
                Place.of("derivations"),
                "id",
                id,
                "kind",
                kind);
        faults.throwIfAny();
    }

    private static boolean followsFromItsOwnCounts(Claim claim) {
        return claim instanceof Claim.OfTargetOutcome || claim instanceof Claim.OfClassRate;
    }

    /**
     * Returns a published figure.
     *
     * @param id the id of the figure
     * @param label the description of the figure
     * @param claim what is measured, and the value
     * @return the figure
     * @throws NullPointerException if an argument is null
     */
    public static StatedFigure published(FigureId id, LocalText label, Claim claim) {
        return new StatedFigure(id, label, FigureKind.PUBLISHED, claim, List.of());
    }

    @Override
    public String toString() {
        return OneLine.of("StatedFigure", id, label, kind, claim);
    }
}

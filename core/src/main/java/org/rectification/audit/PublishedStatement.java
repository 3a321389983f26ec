package org.rectification.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;

/**
 * What a source says in figures (公开情况), with what follows from it, as of one day.
 *
 * <p>Figure ids are unique in the statement, and a derivation names figures of the statement that state the number it
 * reads. Whether the figures agree with each other or with a register is not a matter of validity: {@link
 * StatementCheck} finds out.
 */
@Value.Immutable
public abstract sealed class PublishedStatement permits PublishedStatementBuilder.ImmutablePublishedStatement {

    PublishedStatement() {}

    /**
     * Starts a statement; the as-of date must be given.
     *
     * @param title the statement's title
     * @return a builder
     * @throws NullPointerException if the title is null
     */
    public static PublishedStatementBuilder builder(LocalText title) {
        return new PublishedStatementBuilder().title(title);
    }

    /**
     * Returns the statement's title.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the day the figures hold for.
     *
     * @return the day; what happened on it counts
     */
    public abstract LocalDate asOf();

    /**
     * Returns where it was published.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns the figures, in the order of the source.
     *
     * @return an unmodifiable list
     */
    public abstract List<StatedFigure> figures();

    /**
     * Returns the figure with an id.
     *
     * @param id the id
     * @return the figure, if the statement has it
     */
    public final Optional<StatedFigure> figure(FigureId id) {
        return figures().stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("statement");
        Map<FigureId, StatedFigure> byId = new HashMap<>();
        for (int i = 0; i < figures().size(); i++) {
            StatedFigure figure = figures().get(i);
            faults.require(
                    byId.putIfAbsent(figure.id(), figure) == null,
                    AuditMessage.DUPLICATE_FIGURE,
                    Place.of("figures").at(i).at("id"),
                    "id",
                    figure.id());
        }
        for (int i = 0; i < figures().size(); i++) {
            List<Derivation> derivations = figures().get(i).derivations();
            for (int j = 0; j < derivations.size(); j++) {
                Place place = Place.of("figures").at(i).at("derivations").at(j);
                component(
                        faults,
                        place.at("component"),
                        figures().get(i),
                        derivations.get(j).component());
                List<Derivation.Term> terms = derivations.get(j).terms();
                for (int k = 0; k < terms.size(); k++) {
                    Derivation.Term term = terms.get(k);
                    StatedFigure figure = byId.get(term.figure());
                    Place at = place.at("terms").at(k);
                    if (figure == null) {
                        faults.require(false, AuditMessage.UNKNOWN_FIGURE, at.at("figure"), "id", term.figure());
                    } else {
                        component(faults, at, figure, term.component());
                    }
                }
            }
        }
        faults.throwIfAny();
    }

    private static void component(Faults faults, Place place, StatedFigure figure, Component component) {
        faults.require(
                component.in(figure.claim()).isPresent(),
                AuditMessage.NO_SUCH_COMPONENT,
                place,
                "id",
                figure.id(),
                "component",
                component.label());
    }
}

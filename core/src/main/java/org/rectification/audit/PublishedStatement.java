package org.rectification.audit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The figures that a source publishes (公开情况), and the figures derived from them, as of one day.
 *
 * <p>Figure ids are unique within the statement. A derivation refers to figures of the statement that state the number
 * it reads, and no number is derived from itself. A valid statement may contain figures that disagree with each other
 * or with a register; {@link StatementCheck} reports them.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class PublishedStatement permits GeneratedPublishedStatementBuilder.ImmutablePublishedStatement {

    PublishedStatement() {}

    /**
     * Returns a builder for a statement. The as-of date must be set before building.
     *
     * @param title the statement's title
     * @return a new builder
     * @throws NullPointerException if the title is null
     */
    public static PublishedStatementBuilder builder(LocalText title) {
        return new GeneratedPublishedStatementBuilder().title(title);
    }

    /**
     * Returns the statement's title.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the day on which the figures hold.
     *
     * @return the day; events on that day are included
     */
    public abstract LocalDate asOf();

    /**
     * Returns the sources in which the statement was published.
     *
     * @return an unmodifiable list of the sources, may be empty
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
     * @return the figure; empty if the statement has no figure with the id
     * @throws NullPointerException if the id is null
     */
    public final Optional<StatedFigure> figure(FigureId id) {
        Checks.notNull(id, "id");
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
        checkCircles(faults);
        faults.throwIfAny();
    }

    private void checkCircles(Faults faults) {
        Map<StatedNumber, Set<StatedNumber>> grounds = new HashMap<>();
        for (StatedFigure figure : figures()) {
            for (Derivation derivation : figure.derivations()) {
                Set<StatedNumber> of = grounds.computeIfAbsent(
                        new StatedNumber(figure.id(), derivation.component()), number -> new HashSet<>());
                derivation.terms().forEach(term -> of.add(new StatedNumber(term.figure(), term.component())));
            }
        }
        for (int i = 0; i < figures().size(); i++) {
            StatedFigure figure = figures().get(i);
            for (int j = 0; j < figure.derivations().size(); j++) {
                Derivation derivation = figure.derivations().get(j);
                faults.require(
                        !leadsBack(derivation, new StatedNumber(figure.id(), derivation.component()), grounds),
                        AuditMessage.DERIVES_FROM_ITSELF,
                        Place.of("figures").at(i).at("derivations").at(j),
                        "component",
                        derivation.component(),
                        "id",
                        figure.id());
            }
        }
    }

    private static boolean leadsBack(
            Derivation derivation, StatedNumber start, Map<StatedNumber, Set<StatedNumber>> grounds) {
        Set<StatedNumber> seen = new HashSet<>();
        Deque<StatedNumber> ahead = new ArrayDeque<>();
        derivation.terms().forEach(term -> ahead.add(new StatedNumber(term.figure(), term.component())));
        while (!ahead.isEmpty()) {
            StatedNumber number = ahead.remove();
            if (number.equals(start)) {
                return true;
            }
            if (seen.add(number)) {
                ahead.addAll(grounds.getOrDefault(number, Set.of()));
            }
        }
        return false;
    }

    /** A number of a figure, as a derivation refers to it. */
    private record StatedNumber(FigureId figure, Component component) {}

    private static void component(Faults faults, Place place, StatedFigure figure, Component component) {
        faults.require(
                component.in(figure.claim()).isPresent(),
                AuditMessage.NO_SUCH_COMPONENT,
                place,
                "id",
                figure.id(),
                "component",
                component);
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "PublishedStatement", title(), asOf(), OneLine.count(figures().size(), "figure"));
    }

    /** The class between the public builder and the generated one. */
    abstract static sealed class Builder extends PublishedStatementBuilder permits GeneratedPublishedStatementBuilder {}
}

package org.rectification.audit;

import java.util.List;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * How a number of a derived figure follows from the numbers of other figures, as a signed sum.
 *
 * <p>For example, Jiangxi states that 30 of the issues due in 2017 and 3 of those due in 2018 are complete. That 33 are
 * complete in all is a derivation with two terms.
 *
 * @param component the number of the derived figure
 * @param terms the terms of the sum, at least one
 * @since 0.1.0
 */
public record Derivation(Component component, List<Term> terms) {

    /**
     * A term of the sum.
     *
     * @param figure the other figure
     * @param component the number of that figure
     * @param minus whether the number is subtracted instead of added
     */
    public record Term(FigureId figure, Component component, boolean minus) {

        /**
         * Makes a term.
         *
         * @param figure the other figure
         * @param component the number of that figure
         * @param minus whether the number is subtracted instead of added
         * @throws NullPointerException if an argument is null
         */
        public Term {
            Checks.notNull(figure, "figure");
            Checks.notNull(component, "component");
        }

        @Override
        public String toString() {
            return OneLine.sentence(minus ? "-" : "+", figure, component);
        }
    }

    /**
     * Makes a derivation.
     *
     * @param component the number of the derived figure
     * @param terms the terms of the sum
     * @throws NullPointerException if an argument or a term is null
     * @throws org.rectification.base.InvalidValueException if there is no term
     */
    public Derivation {
        Checks.notNull(component, "component");
        terms = List.copyOf(Checks.notNull(terms, "terms"));
        Faults faults = Faults.of("derivation");
        faults.require(!terms.isEmpty(), AuditMessage.NO_TERMS, Place.of("terms"));
        faults.throwIfAny();
    }

    @Override
    public String toString() {
        return OneLine.sentence(component, "=", terms);
    }
}

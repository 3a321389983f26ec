package org.rectification.audit;

import java.util.List;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * How a number of a derived figure follows from numbers of other figures: a sum with signs.
 *
 * <p>Jiangxi states 30 complete of those due in 2017 and 3 of those due in 2018; that 33 are complete in all is a
 * derivation with two terms.
 *
 * @param component which number of the derived figure follows
 * @param terms what it follows from, at least one
 */
public record Derivation(Component component, List<Term> terms) {

    /**
     * One term of the sum.
     *
     * @param figure the other figure
     * @param component which of its numbers
     * @param minus whether it is taken away rather than added
     */
    public record Term(FigureId figure, Component component, boolean minus) {

        /**
         * Makes a term.
         *
         * @param figure the other figure
         * @param component which of its numbers
         * @param minus whether it is taken away rather than added
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
     * @param component which number of the derived figure follows
     * @param terms what it follows from
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

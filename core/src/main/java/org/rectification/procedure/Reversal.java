package org.rectification.procedure;

import java.util.List;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.RefutationKind;

/**
 * The consequences of a refuted completion under a procedure (虚假整改、反弹). Independently of these, a refutation ends the
 * completion, its acceptance and its close-out: that is a fact, not a rule.
 *
 * @param findings the kinds of refutation, each once, in natural order; at least one
 * @param consequences the consequences, each once, in natural order; at least one
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record Reversal(List<RefutationKind> findings, List<Consequence> consequences, Certainty certainty) {

    /** What follows from a refuted completion. */
    public enum Consequence implements Labelled {
        /** The rectification must be corrected (责令纠正). */
        CORRECTED(LocalText.of("责令纠正", "to be corrected")),
        /** The close-out starts over (重新销号). */
        STARTS_OVER(LocalText.of("重新履行销号程序", "the close-out starts over")),
        /** Those responsible are held accountable (追责问责). */
        ACCOUNTABILITY(LocalText.of("追责问责", "accountability"));

        private final LocalText label;

        Consequence(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes the rule.
     *
     * @param findings the kinds of refutation
     * @param consequences the consequences
     * @param certainty how certain the rule is
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if a list is empty
     */
    public Reversal {
        findings = List.copyOf(Checks.notNull(findings, "findings")).stream()
                .distinct()
                .sorted()
                .toList();
        consequences = List.copyOf(Checks.notNull(consequences, "consequences")).stream()
                .distinct()
                .sorted()
                .toList();
        Checks.notNull(certainty, "certainty");
        Faults faults = Faults.of("reversal");
        faults.require(!findings.isEmpty(), ProcedureFault.REVERSAL_EMPTY, Place.of("findings"));
        faults.require(!consequences.isEmpty(), ProcedureFault.REVERSAL_EMPTY, Place.of("consequences"));
        faults.throwIfAny();
    }

    @Override
    public String toString() {
        return OneLine.of("Reversal", findings, consequences);
    }
}

package org.rectification.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * A statement held against a register: each figure computed again, with the reasons.
 *
 * <pre>{@code
 * StatementCheck check = StatementCheck.of(statement, register);
 * check.disagreements();                      // the figures the register does not bear out
 * check.results().get(0).reasons();           // why, from the computation itself
 * }</pre>
 *
 * @param results one result for each figure, in the order of the statement
 */
public record StatementCheck(List<Result> results) {

    /**
     * One figure checked.
     *
     * @param figure the figure as stated
     * @param computed what the register gives; absent if the register does not have what is measured, or nothing to
     *     measure it by
     * @param faults what is wrong with the figure, as reasons; empty if it agrees and its own arithmetic holds
     * @param reasons why the computed value is what it is, and what the figure follows from
     */
    public record Result(StatedFigure figure, Optional<Claim> computed, List<Reason> faults, List<Reason> reasons) {

        /**
         * Makes a result.
         *
         * @param figure the figure as stated
         * @param computed what the register gives
         * @param faults what is wrong with the figure
         * @param reasons why the computed value is what it is
         * @throws NullPointerException if an argument or an element is null
         */
        public Result {
            Checks.notNull(figure, "figure");
            Checks.notNull(computed, "computed");
            faults = List.copyOf(Checks.notNull(faults, "faults"));
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        /**
         * Returns whether the register bears the figure out and its own arithmetic holds.
         *
         * @return true if there is no fault
         */
        public boolean agrees() {
            return faults.isEmpty();
        }
    }

    /**
     * Makes a check from its results.
     *
     * @param results one result for each figure
     * @throws NullPointerException if the list or a result is null
     */
    public StatementCheck {
        results = List.copyOf(Checks.notNull(results, "results"));
    }

    /**
     * Checks a statement against a register, as of the statement's day.
     *
     * @param statement the statement
     * @param register the register
     * @return the check
     * @throws NullPointerException if an argument is null
     */
    public static StatementCheck of(PublishedStatement statement, Register register) {
        Checks.notNull(statement, "statement");
        Checks.notNull(register, "register");
        return new StatementCheck(statement.figures().stream()
                .map(figure -> check(figure, statement, register))
                .toList());
    }

    /**
     * Returns the figures that the register does not bear out, or whose own arithmetic fails.
     *
     * @return the results with a fault, in the order of the statement
     */
    public List<Result> disagreements() {
        return results.stream().filter(result -> !result.agrees()).toList();
    }

    /**
     * Returns the kind of a figure that is computed from a register and that no source states.
     *
     * @param register the register
     * @return derived if the register's rows were recorded, reconstructed otherwise
     * @throws NullPointerException if the register is null
     */
    public static FigureKind kindOfUnstated(Register register) {
        return Checks.notNull(register, "register").origin() == Origin.RECORDED
                ? FigureKind.DERIVED
                : FigureKind.RECONSTRUCTED;
    }

    private static Result check(StatedFigure figure, PublishedStatement statement, Register register) {
        List<Reason> faults = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        Optional<Claim> computed = new Computation(register, statement.asOf(), reasons, faults).compute(figure.claim());
        if (computed.isPresent() && !figure.claim().isBorneOutBy(computed.get())) {
            faults.add(Reason.of(
                    AuditMessage.DISAGREES, "stated", text(figure.claim()), "computed", text(computed.get())));
        }
        if (figure.claim() instanceof Claim.OfRate rate) {
            checkPercent(rate, reasons, faults);
        }
        for (Derivation derivation : figure.derivations()) {
            checkDerivation(figure, derivation, statement, reasons, faults);
        }
        return new Result(figure, computed, faults, reasons);
    }

    private static LocalText text(Claim claim) {
        return LocalText.of(claim.text(Language.CHINESE), claim.text(Language.ENGLISH));
    }

    /** A source's own counts and percentage, held against each other whatever the register says. */
    private static void checkPercent(Claim.OfRate rate, List<Reason> reasons, List<Reason> faults) {
        if (rate.numerator().isEmpty()
                || rate.denominator().isEmpty()
                || rate.percent().isEmpty()) {
            return;
        }
        long denominator = rate.denominator().get();
        if (denominator == 0) {
            return;
        }
        Ratio ratio = Ratio.of(rate.numerator().get(), denominator);
        BigDecimal stated = rate.percent().get();
        BigDecimal computed =
                ratio.percent(stated.scale(), rate.definition().rounding()).orElseThrow();
        boolean holds = computed.compareTo(stated) == 0;
        (holds ? reasons : faults)
                .add(Reason.of(
                        holds ? AuditMessage.PERCENT_OF_COUNTS : AuditMessage.PERCENT_NOT_OF_COUNTS,
                        "percent",
                        stated.toPlainString(),
                        "ratio",
                        ratio,
                        "computed",
                        computed.toPlainString()));
    }

    private static void checkDerivation(
            StatedFigure figure,
            Derivation derivation,
            PublishedStatement statement,
            List<Reason> reasons,
            List<Reason> faults) {
        BigInteger sum = BigInteger.ZERO; // a source may print numbers whose sum no long holds
        StringBuilder terms = new StringBuilder();
        for (Derivation.Term term : derivation.terms()) {
            long value = term.component()
                    .in(statement.figure(term.figure()).orElseThrow().claim())
                    .orElseThrow();
            BigInteger added = BigInteger.valueOf(value);
            sum = term.minus() ? sum.subtract(added) : sum.add(added);
            terms.append(terms.isEmpty() ? (term.minus() ? "−" : "") : (term.minus() ? " − " : " + "))
                    .append(value)
                    .append(" (")
                    .append(term.figure())
                    .append(')');
        }
        long stated = derivation.component().in(figure.claim()).orElseThrow();
        if (BigInteger.valueOf(stated).equals(sum)) {
            reasons.add(Reason.of(AuditMessage.DERIVATION_HOLDS, "sum", sum, "terms", terms.toString()));
        } else {
            faults.add(Reason.of(
                    AuditMessage.DERIVATION_FAILS,
                    "component",
                    derivation.component().label(),
                    "stated",
                    stated,
                    "terms",
                    terms.toString(),
                    "sum",
                    sum));
        }
    }
}

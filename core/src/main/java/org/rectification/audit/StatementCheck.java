package org.rectification.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * A statement held against a register: each figure computed again, with the reasons.
 *
 * <pre>{@code
 * StatementCheck check = StatementCheck.of(statement, register);
 * check.disagreements();               // [] // the figures the register does not bear out
 * check.results().get(0).reasons();    // [figure.size-counted: the register contains 37 issues]
 * }</pre>
 *
 * @param results one result for each figure, in the order of the statement
 */
public record StatementCheck(List<Result> results) {

    /**
     * One figure checked.
     *
     * @param figure the figure as stated
     * @param computed what the register gives, or the counts by class that the figure states; absent if the register does
     *     not have what is measured or nothing to measure it by, or the counts are bounds and give no one rate
     * @param faults what is wrong with the figure, as reasons; empty if nothing is known to be
     * @param doubts what cannot be decided about it, as reasons: bounds and missing counts leave it open
     * @param reasons why the computed value is what it is, and what the figure follows from
     */
    public record Result(
            StatedFigure figure,
            Optional<Claim> computed,
            List<Reason> faults,
            List<Reason> doubts,
            List<Reason> reasons) {

        /**
         * Makes a result.
         *
         * @param figure the figure as stated
         * @param computed what the register gives
         * @param faults what is wrong with the figure
         * @param doubts what cannot be decided about it
         * @param reasons why the computed value is what it is
         * @throws NullPointerException if an argument or an element is null
         */
        public Result {
            Checks.notNull(figure, "figure");
            Checks.notNull(computed, "computed");
            faults = List.copyOf(Checks.notNull(faults, "faults"));
            doubts = List.copyOf(Checks.notNull(doubts, "doubts"));
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        /**
         * Returns whether the register bears the figure out and its own arithmetic holds.
         *
         * @return true if there is neither a fault nor a doubt
         */
        public boolean agrees() {
            return agreement() == Truth.YES;
        }

        /**
         * Returns whether the figure agrees, disagrees, or cannot be decided.
         *
         * @return no if there is a fault, else undecidable if there is a doubt, else yes
         */
        public Truth agreement() {
            return !faults.isEmpty() ? Truth.NO : doubts.isEmpty() ? Truth.YES : Truth.UNDECIDABLE;
        }

        @Override
        public String toString() {
            return OneLine.sentence(figure.id() + ":", agreement());
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
        return those(Truth.NO);
    }

    /**
     * Returns the figures about which bounds or missing counts leave it open whether they agree.
     *
     * @return the results with a doubt and no fault, in the order of the statement
     */
    public List<Result> undecided() {
        return those(Truth.UNDECIDABLE);
    }

    private List<Result> those(Truth agreement) {
        return results.stream()
                .filter(result -> result.agreement() == agreement)
                .toList();
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
        List<Reason> doubts = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        Claim stated = figure.claim();
        Optional<Claim> computed = new Computation(register, statement.asOf(), reasons, faults, doubts).compute(stated);
        computed.ifPresent(claim -> compare(stated, claim, faults, doubts));
        if (stated instanceof Share share) {
            checkPercent(share, reasons, faults);
        }
        for (Derivation derivation : figure.derivations()) {
            checkDerivation(figure, derivation, statement, reasons, faults);
        }
        return new Result(figure, computed, faults, doubts, reasons);
    }

    private static void compare(Claim stated, Claim computed, List<Reason> faults, List<Reason> doubts) {
        switch (stated.agreesWith(computed)) {
            case NO ->
                faults.add(
                        stated instanceof Claim.OfClassRate
                                ? Reason.of(
                                        AuditMessage.DISAGREES_WITH_COUNTS,
                                        "stated",
                                        stated,
                                        "computed",
                                        computed.label())
                                : Reason.of(AuditMessage.DISAGREES, "stated", stated, "computed", computed));
            case UNDECIDABLE ->
                doubts.add(Reason.of(AuditMessage.UNDECIDABLE, "stated", stated, "computed", computed.label()));
            case YES -> {} // its reasons are told already
        }
    }

    /** A source's own counts and percentage, held against each other whatever the register says. */
    private static void checkPercent(Share share, List<Reason> reasons, List<Reason> faults) {
        Optional<Ratio> counts = share.ratio().filter(Ratio::isApplicable);
        if (share.percent().isEmpty() || counts.isEmpty()) {
            return;
        }
        Quantity.Bound bound = share.bound();
        Ratio ratio = counts.get();
        BigDecimal stated = share.percent().get();
        Truth holds = ratio.agreesWithPercent(bound, stated, share.rounding());
        if (holds == Truth.UNDECIDABLE) { // how near is near enough is not the counts' to say
            return;
        }
        boolean isBorneOut = holds == Truth.YES;
        BigDecimal computed =
                Computation.beside(stated, bound, ratio, share.rounding()).orElseThrow();
        (isBorneOut ? reasons : faults).add(percentReason(isBorneOut, bound, stated, ratio, computed));
    }

    private static Reason percentReason(
            boolean isBorneOut, Quantity.Bound bound, BigDecimal stated, Ratio ratio, BigDecimal computed) {
        if (bound != Quantity.Bound.EXACTLY) {
            return Reason.of(
                    isBorneOut ? AuditMessage.BOUND_OF_COUNTS : AuditMessage.BOUND_NOT_OF_COUNTS,
                    "ratio",
                    ratio,
                    "computed",
                    computed,
                    "percent",
                    LocalText.of(bound.text(stated, Language.CHINESE), bound.text(stated, Language.ENGLISH)));
        }
        return isBorneOut
                ? Reason.of(AuditMessage.PERCENT_OF_COUNTS, "percent", stated, "ratio", ratio)
                : Reason.of(
                        AuditMessage.PERCENT_NOT_OF_COUNTS, "percent", stated, "ratio", ratio, "computed", computed);
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
            reasons.add(
                    Reason.of(AuditMessage.DERIVATION_HOLDS, "sum", new BigDecimal(sum), "terms", terms.toString()));
        } else {
            faults.add(Reason.of(
                    AuditMessage.DERIVATION_FAILS,
                    "component",
                    derivation.component(),
                    "stated",
                    stated,
                    "terms",
                    terms.toString(),
                    "sum",
                    new BigDecimal(sum)));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("StatementCheck", OneLine.count(results.size(), "result"));
    }
}

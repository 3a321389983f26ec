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
import org.rectification.status.DueDays;

/**
 * The check of a statement against a register: each figure is computed again, with the reasons.
 *
 * <pre>{@code
 * StatementCheck check = StatementCheck.of(statement, register);
 * check.disagreements();               // [] // the figures that disagree with the register
 * check.results().get(0).reasons();    // [figure.size-counted: the register contains 37 issues]
 * }</pre>
 *
 * @param results one result for each figure, in the order of the statement
 * @since 0.1.0
 */
public record StatementCheck(List<Result> results) {

    /**
     * The result for one figure.
     *
     * @param figure the figure as stated
     * @param computed the claim computed from the register, or from the counts by class in the figure; absent if the
     *     register does not contain what is measured or has no data to measure it, or if the counts are bounds that do
     *     not determine a single rate
     * @param faults the faults of the figure, as reasons; empty if none is known
     * @param doubts the points that cannot be decided because of bounds or missing counts, as reasons
     * @param reasons the reasons for the computed value, and the derivations of the figure
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
         * @param computed the claim computed from the register
         * @param faults the faults of the figure
         * @param doubts the points that cannot be decided
         * @param reasons the reasons for the computed value
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
         * Returns whether the register confirms the figure and the figure's own arithmetic is correct.
         *
         * @return true if there is no fault and no doubt
         */
        public boolean agrees() {
            return agreement() == Truth.YES;
        }

        /**
         * Returns whether the figure agrees, disagrees or is undecidable.
         *
         * @return no if there is a fault; if not, undecidable if there is a doubt; yes if there is neither
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
     * Checks a statement against a register, as of the statement's day. A rate that leaves out units whose due date
     * depends on an event or a suspension is undecidable.
     *
     * @param statement the statement
     * @param register the register
     * @return the check
     * @throws NullPointerException if an argument is null
     */
    public static StatementCheck of(PublishedStatement statement, Register register) {
        return of(statement, register, Optional.empty());
    }

    /**
     * Checks a statement against a register, as of the statement's day, with rates by the due days of the register.
     *
     * @param statement the statement
     * @param register the register
     * @param dates the due days of the register
     * @return the check
     * @throws NullPointerException if an argument is null
     */
    public static StatementCheck of(PublishedStatement statement, Register register, DueDays dates) {
        return of(statement, register, Optional.of(Checks.notNull(dates, "dates")));
    }

    private static StatementCheck of(PublishedStatement statement, Register register, Optional<DueDays> dates) {
        Checks.notNull(statement, "statement");
        Checks.notNull(register, "register");
        return new StatementCheck(statement.figures().stream()
                .map(figure -> check(figure, statement, register, dates))
                .toList());
    }

    /**
     * Returns the figures that the register contradicts or whose own arithmetic is wrong.
     *
     * @return the results with a fault, in the order of the statement
     */
    public List<Result> disagreements() {
        return those(Truth.NO);
    }

    /**
     * Returns the figures for which bounds or missing counts leave the answer open.
     *
     * @return the results with a doubt and without a fault, in the order of the statement
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
     * Returns the kind of a figure that is computed from a register and is not stated by any source.
     *
     * @param register the register
     * @return derived if the register's rows were recorded, reconstructed if they were not
     * @throws NullPointerException if the register is null
     */
    public static FigureKind kindOfUnstated(Register register) {
        return Checks.notNull(register, "register").origin() == Origin.RECORDED
                ? FigureKind.DERIVED
                : FigureKind.RECONSTRUCTED;
    }

    private static Result check(
            StatedFigure figure, PublishedStatement statement, Register register, Optional<DueDays> dates) {
        List<Reason> faults = new ArrayList<>();
        List<Reason> doubts = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        Claim stated = figure.claim();
        Computation computation = new Computation(register, statement.asOf(), dates, reasons, faults, doubts);
        Optional<Claim> computed = computation.compute(stated);
        computed.ifPresent(claim -> {
            Truth agrees = computation.leavesOutUnresolved() ? Truth.UNDECIDABLE : stated.agreesWith(claim);
            compare(stated, claim, agrees, faults, doubts);
        });
        if (stated instanceof Share share) {
            checkPercent(share, reasons, faults);
        }
        for (Derivation derivation : figure.derivations()) {
            checkDerivation(figure, derivation, statement, reasons, faults);
        }
        return new Result(figure, computed, faults, doubts, reasons);
    }

    private static void compare(Claim stated, Claim computed, Truth agrees, List<Reason> faults, List<Reason> doubts) {
        switch (agrees) {
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
            case YES -> {} // its reasons have already been added
        }
    }

    /** Compares a source's own counts with its percentage, independently of the register. */
    private static void checkPercent(Share share, List<Reason> reasons, List<Reason> faults) {
        Optional<Ratio> counts = share.ratio().filter(Ratio::isApplicable);
        if (share.percent().isEmpty() || counts.isEmpty()) {
            return;
        }
        Quantity.Bound bound = share.bound();
        Ratio ratio = counts.get();
        BigDecimal stated = share.percent().get();
        Truth holds = ratio.agreesWithPercent(bound, stated, share.rounding());
        if (holds == Truth.UNDECIDABLE) { // the counts cannot decide whether a value is close enough
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
        BigInteger sum = BigInteger.ZERO; // the sum of printed numbers may exceed a long
        StringBuilder chinese = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (Derivation.Term term : derivation.terms()) {
            long value = term.component()
                    .in(statement.figure(term.figure()).orElseThrow().claim())
                    .orElseThrow();
            BigInteger added = BigInteger.valueOf(value);
            sum = term.minus() ? sum.subtract(added) : sum.add(added);
            String sign = term.minus() ? "−" : chinese.isEmpty() ? "" : "+";
            chinese.append(sign).append(value).append('（').append(term.figure()).append('）');
            english.append(english.isEmpty() ? sign : " " + sign + " ").append(value);
            english.append(" (").append(term.figure()).append(')');
        }
        LocalText terms = LocalText.shortened(chinese.toString(), english.toString());
        long stated = derivation.component().in(figure.claim()).orElseThrow();
        if (BigInteger.valueOf(stated).equals(sum)) {
            reasons.add(Reason.of(AuditMessage.DERIVATION_HOLDS, "sum", new BigDecimal(sum), "terms", terms));
        } else {
            faults.add(Reason.of(
                    AuditMessage.DERIVATION_FAILS,
                    "component",
                    derivation.component(),
                    "stated",
                    stated,
                    "terms",
                    terms,
                    "sum",
                    new BigDecimal(sum)));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("StatementCheck", OneLine.count(results.size(), "result"));
    }
}

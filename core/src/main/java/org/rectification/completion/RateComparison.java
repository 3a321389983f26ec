package org.rectification.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.register.Register;

/**
 * Two definitions on one register: which units make the difference between the two rates, and why each does.
 *
 * <pre>{@code
 * RateComparison comparison = RateComparison.of(
 *         register, RateDefinitions.issuesComplete(), RateDefinitions.issuesCompleteOrBasically(), asOf);
 * comparison.first().percent();               // Optional[59]
 * comparison.second().percent();              // Optional[76]
 * comparison.differences().get(0).item();     // gx-23
 * comparison.differences().get(0).first();    // LEFT_OUT_BASICALLY_COMPLETE
 * }</pre>
 *
 * @param first the rate under the first definition
 * @param second the rate under the second definition
 * @param differences the units of which the two make something else, in the order of the register
 */
public record RateComparison(CompletionRate first, CompletionRate second, List<Difference> differences) {

    /**
     * One unit of which two definitions make something else.
     *
     * @param item the unit
     * @param first what becomes of it under the first definition
     * @param second what becomes of it under the second definition
     * @param reasons why, first under the first and then under the second definition
     */
    public record Difference(RateItems.Item item, Verdict first, Verdict second, List<Reason> reasons) {

        /**
         * Makes a difference.
         *
         * @param item the unit
         * @param first what becomes of it under the first definition
         * @param second what becomes of it under the second definition
         * @param reasons why
         * @throws NullPointerException if an argument or a reason is null
         */
        public Difference {
            Checks.notNull(item, "item");
            Checks.notNull(first, "first");
            Checks.notNull(second, "second");
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        @Override
        public String toString() {
            return OneLine.sentence(item + ":", first, "by the first,", second, "by the second");
        }
    }

    /**
     * Makes a comparison.
     *
     * @param first the rate under the first definition
     * @param second the rate under the second definition
     * @param differences the units that make the difference
     * @throws NullPointerException if an argument or a difference is null
     */
    public RateComparison {
        Checks.notNull(first, "first");
        Checks.notNull(second, "second");
        differences = List.copyOf(Checks.notNull(differences, "differences"));
    }

    /**
     * Compares two definitions.
     *
     * @param register the register
     * @param first the first definition
     * @param second the second definition, which counts the same unit
     * @param asOf the day; what happened on it counts
     * @return both rates and what makes the difference
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the two do not count one unit
     */
    public static RateComparison of(Register register, RateDefinition first, RateDefinition second, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(first, "first");
        Checks.notNull(second, "second");
        Checks.notNull(asOf, "asOf");
        if (first.unit() != second.unit()) {
            throw new IllegalArgumentException("definitions must count one unit, but " + first.name() + " counts "
                    + first.unit().counted().english().orElseThrow() + " and " + second.name() + " counts "
                    + second.unit().counted().english().orElseThrow());
        }
        Judge one = Judge.of(first, asOf);
        Judge other = Judge.of(second, asOf);
        List<Difference> differences = new ArrayList<>();
        for (Issue issue : register.issues()) {
            List<Verdict> verdicts = new ArrayList<>();
            one.eachUnit(issue, (of, subject, due, verdict) -> verdicts.add(verdict));
            int[] at = {0}; // both judges take the units in one order
            other.eachUnit(issue, (of, subject, due, verdict) -> {
                Verdict before = verdicts.get(at[0]++);
                if (before != verdict) {
                    differences.add(new Difference(
                            new RateItems.Item(issue.id(), subject),
                            before,
                            verdict,
                            List.of(one.why(issue, subject, before), other.why(issue, subject, verdict))));
                }
            });
        }
        return new RateComparison(first.rateOf(register, asOf), second.rateOf(register, asOf), differences);
    }

    @Override
    public String toString() {
        return OneLine.sentence(first, "and", second + ":", differences.size(), "differences");
    }
}

package org.rectification.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.register.Register;
import org.rectification.status.DueDays;

/**
 * A comparison of two definitions over one register: both rates, and the units that account for the difference, with
 * the reasons.
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
 * @param differences the units that the definitions count differently under the two definitions, in the order of the register
 * @since 0.1.0
 */
public record RateComparison(CompletionRate first, CompletionRate second, List<UnitDifference> differences) {

    /**
     * A unit that the two definitions count differently: by different counting statuses, or because they treat an end
     * differently.
     *
     * @param item the unit
     * @param first the counting status under the first definition
     * @param second the counting status under the second definition
     * @param reasons the reasons, first for the first and then for the second definition
     */
    public record UnitDifference(IssueSubject item, CountingStatus first, CountingStatus second, List<Reason> reasons) {

        /**
         * Creates a difference.
         *
         * @param item the unit
         * @param first the counting status under the first definition
         * @param second the counting status under the second definition
         * @param reasons the reasons
         * @throws NullPointerException if an argument or a reason is null
         */
        public UnitDifference {
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
     * Creates a comparison.
     *
     * @param first the rate under the first definition
     * @param second the rate under the second definition
     * @param differences the units that the definitions count differently
     * @throws NullPointerException if an argument or a difference is null
     */
    public RateComparison {
        Checks.notNull(first, "first");
        Checks.notNull(second, "second");
        differences = List.copyOf(Checks.notNull(differences, "differences"));
    }

    /**
     * Compares two definitions. Units whose due date depends on an event or a suspension are unresolved under a
     * definition that selects by it.
     *
     * @param register the register
     * @param first the first definition
     * @param second the second definition, with the same unit
     * @param asOf the reference date; events of that day are included
     * @return both rates and the units that the definitions count differently
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the definitions have different units
     */
    public static RateComparison of(Register register, RateDefinition first, RateDefinition second, LocalDate asOf) {
        return compare(register, first, second, asOf, null);
    }

    /**
     * Compares two definitions with the due days of the register.
     *
     * @param register the register
     * @param first the first definition
     * @param second the second definition, with the same unit
     * @param asOf the reference date; events of that day are included
     * @param dates the due days; only those that depend on an event or a suspension are taken from them
     * @return both rates and the units that the definitions count differently
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the definitions have different units
     */
    public static RateComparison of(
            Register register, RateDefinition first, RateDefinition second, LocalDate asOf, DueDays dates) {
        return compare(register, first, second, asOf, Checks.notNull(dates, "dates"));
    }

    private static RateComparison compare(
            Register register, RateDefinition first, RateDefinition second, LocalDate asOf, @Nullable DueDays dates) {
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
        List<UnitDifference> differences = new ArrayList<>();
        for (Issue issue : register.issues()) {
            List<CountingStatus> statuses = new ArrayList<>();
            one.eachUnit(issue, dates, (of, subject, due, status) -> statuses.add(status));
            int[] at = {0}; // both judges visit the units in the same order
            other.eachUnit(issue, dates, (of, subject, due, status) -> {
                CountingStatus before = statuses.get(at[0]++);
                if (before != status || !isTreatedAlike(status, first, second)) {
                    differences.add(new UnitDifference(
                            new IssueSubject(issue.id(), subject),
                            before,
                            status,
                            List.of(one.why(issue, subject, before), other.why(issue, subject, status))));
                }
            });
        }
        return new RateComparison(
                first.rate(register.issues(), asOf, dates), second.rate(register.issues(), asOf, dates), differences);
    }

    /** Whether two definitions make the same of a counting status: they may differ about an end. */
    private static boolean isTreatedAlike(CountingStatus status, RateDefinition first, RateDefinition second) {
        return status.isCounted(first) == status.isCounted(second) && status.isInside(first) == status.isInside(second);
    }

    @Override
    public String toString() {
        return OneLine.sentence(first, "and", second + ":", OneLine.number(differences.size(), "difference"));
    }
}

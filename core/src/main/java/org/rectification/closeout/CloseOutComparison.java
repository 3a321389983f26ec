package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.register.Register;

/**
 * The differences between two verdicts by two procedures, or by one procedure on two days, and the conditions that
 * cause them. Two conditions are the same if they have the same code.
 *
 * <pre>{@code
 * CloseOutComparison.of(jiangxi.assess(issue, asOf), hainan.assess(issue, asOf)).onlyFirst();
 * CloseOutComparison.comparisonsOf(register, rule, LocalDate.of(2025, 9, 30), rule, LocalDate.of(2025, 10, 31));
 * }</pre>
 *
 * @param issue the issue
 * @param subject the issue as a whole, or one of its parts, measures or key steps
 * @param first the status in the first verdict
 * @param second the status in the second verdict
 * @param onlyFirst the conditions that prevent closing in the first verdict only
 * @param onlySecond the conditions that prevent closing in the second verdict only
 * @since 0.1.0
 */
public record CloseOutComparison(
        IssueId issue,
        Subject subject,
        CloseOutStatus first,
        CloseOutStatus second,
        List<ConditionResult> onlyFirst,
        List<ConditionResult> onlySecond) {

    /**
     * Makes a comparison.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param first the status in the first verdict
     * @param second the status in the second verdict
     * @param onlyFirst the conditions that prevent closing in the first verdict only
     * @param onlySecond the conditions that prevent closing in the second verdict only
     * @throws NullPointerException if an argument or an element is null
     */
    public CloseOutComparison {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(first, "first");
        Checks.notNull(second, "second");
        onlyFirst = List.copyOf(Checks.notNull(onlyFirst, "onlyFirst"));
        onlySecond = List.copyOf(Checks.notNull(onlySecond, "onlySecond"));
    }

    /**
     * Compares two verdicts on the same issue, part, measure or key step.
     *
     * @param first the first verdict
     * @param second the second verdict
     * @return the comparison
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the verdicts are not about the same issue and subject
     */
    public static CloseOutComparison of(CloseOutVerdict first, CloseOutVerdict second) {
        Checks.notNull(first, "first");
        Checks.notNull(second, "second");
        if (!first.issue().equals(second.issue()) || !first.subject().equals(second.subject())) {
            throw new IllegalArgumentException("verdicts must be about the same, but were about " + first.issue() + " "
                    + first.subject() + " and " + second.issue() + " " + second.subject());
        }
        return new CloseOutComparison(
                first.issue(),
                first.subject(),
                first.status(),
                second.status(),
                only(first, second),
                only(second, first));
    }

    private static List<ConditionResult> only(CloseOutVerdict one, CloseOutVerdict other) {
        List<Condition> there =
                other.inTheWay().stream().map(ConditionResult::condition).toList();
        return one.inTheWay().stream()
                .filter(result -> !there.contains(result.condition()))
                .toList();
    }

    /**
     * Compares the verdicts of two rules, or of one rule on two days, on each issue of a register.
     *
     * @param register the register
     * @param first the first rule
     * @param firstAsOf the day for the first rule; events on that day are included
     * @param second the second rule
     * @param secondAsOf the day for the second rule; events on that day are included
     * @return a comparison for each issue on which the verdicts differ, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public static List<CloseOutComparison> comparisonsOf(
            Register register, CloseOutRule first, LocalDate firstAsOf, CloseOutRule second, LocalDate secondAsOf) {
        Checks.notNull(register, "register");
        Checks.notNull(first, "first");
        Checks.notNull(firstAsOf, "firstAsOf");
        Checks.notNull(second, "second");
        Checks.notNull(secondAsOf, "secondAsOf");
        List<CloseOutComparison> differing = new ArrayList<>();
        for (Issue issue : register.issues()) {
            CloseOutComparison comparison = of(first.assess(issue, firstAsOf), second.assess(issue, secondAsOf));
            Optional.of(comparison).filter(CloseOutComparison::isDifferent).ifPresent(differing::add);
        }
        return List.copyOf(differing);
    }

    /**
     * Returns whether the two verdicts differ.
     *
     * @return true if the statuses differ, or a condition prevents closing in only one of the verdicts
     */
    public boolean isDifferent() {
        return first != second || !onlyFirst.isEmpty() || !onlySecond.isEmpty();
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                OneLine.path(issue, subject.id()) + ":", first, "by the first,", second, "by the second");
    }
}

package org.rectification.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.EndKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Tier;
import org.rectification.status.DueDays;

/**
 * The units of a rate, in the order of the register.
 *
 * @param counted the units in the numerator, except those that ended other than by completion
 * @param leftOut the units of the population that do not count, by tier
 * @param ended the selected units that ended other than by completion, by kind of end, whatever the definition makes of
 *     them
 * @param outside the units outside the population
 * @param unresolved the units neither in the population nor outside, since their due date is not known
 * @since 0.1.0
 */
public record RateItems(
        List<IssueSubject> counted,
        Map<Tier, List<IssueSubject>> leftOut,
        Map<EndKind, List<IssueSubject>> ended,
        List<IssueSubject> outside,
        List<IssueSubject> unresolved) {

    /**
     * Creates the items.
     *
     * @param counted the units in the numerator
     * @param leftOut the units of the population that do not count, by tier
     * @param ended the selected units that ended other than by completion, by kind of end
     * @param outside the units outside the population
     * @param unresolved the units whose due date is not known
     * @throws NullPointerException if an argument or an element is null
     */
    public RateItems {
        counted = List.copyOf(Checks.notNull(counted, "counted"));
        Map<Tier, List<IssueSubject>> copy = new EnumMap<>(Tier.class);
        Checks.notNull(leftOut, "leftOut").forEach((tier, items) -> copy.put(tier, List.copyOf(items)));
        leftOut = Collections.unmodifiableMap(copy);
        Map<EndKind, List<IssueSubject>> ends = new EnumMap<>(EndKind.class);
        Checks.notNull(ended, "ended").forEach((end, items) -> ends.put(end, List.copyOf(items)));
        ended = Collections.unmodifiableMap(ends);
        outside = List.copyOf(Checks.notNull(outside, "outside"));
        unresolved = List.copyOf(Checks.notNull(unresolved, "unresolved"));
    }

    static RateItems of(RateDefinition definition, Collection<Issue> issues, LocalDate asOf, @Nullable DueDays dates) {
        Checks.notNull(asOf, "asOf");
        List<IssueSubject> counted = new ArrayList<>();
        Map<Tier, List<IssueSubject>> leftOut = new EnumMap<>(Tier.class);
        Map<EndKind, List<IssueSubject>> ended = new EnumMap<>(EndKind.class);
        List<IssueSubject> outside = new ArrayList<>();
        List<IssueSubject> unresolved = new ArrayList<>();
        Judge judge = Judge.of(definition, asOf);
        Judge.Sink sink = (issue, subject, due, status) -> {
            List<IssueSubject> to;
            if (status.tier().isPresent()) {
                to = leftOut.computeIfAbsent(status.tier().get(), each -> new ArrayList<>());
            } else if (status.end().isPresent()) {
                to = ended.computeIfAbsent(status.end().get(), each -> new ArrayList<>());
            } else {
                to = switch (status) {
                    case OUTSIDE -> outside;
                    case UNRESOLVED -> unresolved;
                    default -> counted;
                };
            }
            to.add(new IssueSubject(issue.id(), subject));
        };
        issues.forEach(issue -> judge.eachUnit(issue, dates, sink));
        return new RateItems(counted, leftOut, ended, outside, unresolved);
    }

    @Override
    public String toString() {
        return OneLine.of(
                "RateItems",
                counted.size() + " counted",
                leftOut.values().stream().mapToInt(List::size).sum() + " left out",
                ended.isEmpty()
                        ? ""
                        : ended.values().stream().mapToInt(List::size).sum() + " ended",
                outside.size() + " outside",
                unresolved.isEmpty() ? "" : unresolved.size() + " unresolved");
    }
}

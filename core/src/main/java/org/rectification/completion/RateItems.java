package org.rectification.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;

/**
 * The units of a rate, in the order of the register.
 *
 * @param counted the units in the numerator
 * @param leftOut the units of the population that do not count, by tier
 * @param outside the units outside the population
 */
public record RateItems(List<Item> counted, Map<Tier, List<Item>> leftOut, List<Item> outside) {

    /**
     * One unit: an issue, or a part, measure or key step of one.
     *
     * @param issue the id of the issue, or of the issue to which the unit belongs
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     */
    public record Item(IssueId issue, Subject subject) implements Labelled {

        /**
         * Creates an item.
         *
         * @param issue the id of the issue, or of the issue to which the unit belongs
         * @param subject the issue as a whole, or one of its parts, measures or key steps
         * @throws NullPointerException if an argument is null
         */
        public Item {
            Checks.notNull(issue, "issue");
            Checks.notNull(subject, "subject");
        }

        /**
         * Returns the ids as a text.
         *
         * @return the same as {@link #toString}, in both languages
         */
        @Override
        public LocalText label() {
            return LocalText.of(toString(), toString());
        }

        /** Returns the issue's id, followed by a slash and the inner id unless the unit is the issue as a whole. */
        @Override
        public String toString() {
            return OneLine.path(issue, subject.id());
        }
    }

    /**
     * Creates the items.
     *
     * @param counted the units in the numerator
     * @param leftOut the units of the population that do not count, by tier
     * @param outside the units outside the population
     * @throws NullPointerException if an argument or an element is null
     */
    public RateItems {
        counted = List.copyOf(Checks.notNull(counted, "counted"));
        Map<Tier, List<Item>> copy = new EnumMap<>(Tier.class);
        Checks.notNull(leftOut, "leftOut").forEach((tier, items) -> copy.put(tier, List.copyOf(items)));
        leftOut = Collections.unmodifiableMap(copy);
        outside = List.copyOf(Checks.notNull(outside, "outside"));
    }

    static RateItems of(RateDefinition definition, Collection<Issue> issues, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        List<Item> counted = new ArrayList<>();
        Map<Tier, List<Item>> leftOut = new EnumMap<>(Tier.class);
        List<Item> outside = new ArrayList<>();
        Judge judge = Judge.of(definition, asOf);
        Judge.Sink sink = (issue, subject, due, verdict) -> {
            List<Item> to = verdict == Verdict.OUTSIDE
                    ? outside
                    : verdict.tier()
                            .map(tier -> leftOut.computeIfAbsent(tier, each -> new ArrayList<>()))
                            .orElse(counted);
            to.add(new Item(issue.id(), subject));
        };
        issues.forEach(issue -> judge.eachUnit(issue, sink));
        return new RateItems(counted, leftOut, outside);
    }

    @Override
    public String toString() {
        return OneLine.of(
                "RateItems",
                counted.size() + " counted",
                leftOut.values().stream().mapToInt(List::size).sum() + " left out",
                outside.size() + " outside");
    }
}

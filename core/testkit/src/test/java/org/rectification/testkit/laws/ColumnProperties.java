package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.rectification.base.DateSpan;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinition;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Issue;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.series.ColumnTally;
import org.rectification.series.IssueColumns;
import org.rectification.status.DueDays;
import org.rectification.testkit.RectificationArbitraries;

/** The column form against the issues it was made of. */
class ColumnProperties {

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.oneOf(
                RectificationArbitraries.registers(),
                RectificationArbitraries.generators().map(generator -> generator.register()));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    /** Definitions that columns answer for. */
    @Provide
    Arbitrary<RateDefinition> definitions() {
        Arbitrary<Selection> selections = Arbitraries.oneOf(
                Arbitraries.of(Selection.all(), Selection.dueByAsOf(), Selection.noDueDate()),
                RectificationArbitraries.spans().map(Selection::dueWithin),
                dates().map(DateSpan::from).map(Selection::dueWithin),
                dates().map(DateSpan::until).map(Selection::dueWithin));
        return Combinators.combine(
                        RectificationArbitraries.rateDefinitions()
                                .filter(definition -> definition.unit() == Subject.Kind.ISSUE),
                        selections)
                .as(RateDefinition::withSelection);
    }

    @Property
    void theRatesOfColumnsAreThoseOfTheIssues(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        assertRates(
                register,
                IssueColumns.of(register, asOf, Issue::phase).rates(definition),
                new RateOracle(definition, asOf));
        DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
        assertRates(
                register,
                IssueColumns.of(register, asOf, Issue::phase, dates).rates(definition),
                new RateOracle(definition, asOf, dates));
    }

    private static void assertRates(Register register, GroupedRates<PhaseId> rates, RateOracle oracle) {
        assertThat(rates.whole()).isEqualTo(oracle.rate(register.issues()));
        assertThat(rates.ungrouped()).isEqualTo(oracle.rate(in(register, Optional.empty())));
        Map<PhaseId, CompletionRate> expected = new LinkedHashMap<>();
        register.issues()
                .forEach(issue -> issue.phase()
                        .ifPresent(phase -> expected.put(phase, oracle.rate(in(register, Optional.of(phase))))));
        assertThat(rates.groups()).containsExactlyEntriesOf(expected);
    }

    private static List<Issue> in(Register register, Optional<PhaseId> phase) {
        return register.issues().stream()
                .filter(issue -> issue.phase().equals(phase))
                .toList();
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, LocalDate>> twoDates() {
        return dates().tuple2().map(days -> Tuple.of(days.get1(), days.get2()));
    }

    @Property
    void aTallyOfColumnsCountsTheIssues(
            @ForAll("registers") Register register, @ForAll("twoDates") Tuple2<LocalDate, LocalDate> days) {
        LocalDate asOf = days.get1();
        LocalDate day = days.get2();
        IssueColumns<CategoryId> columns = IssueColumns.of(register, asOf, Issue::category);
        assertThat(columns.size()).isEqualTo(register.issues().size());
        ColumnTally<CategoryId> tally = columns.tally(day);
        List<Optional<CategoryId>> groups = register.issues().stream()
                .map(Issue::category)
                .filter(Optional::isPresent)
                .distinct()
                .toList();
        assertThat(tally.groups())
                .isEqualTo(groups.stream().map(Optional::orElseThrow).toList());
        groups.forEach(group -> assertCounts(tally, register, group, asOf, day));
        assertCounts(tally, register, Optional.empty(), asOf, day);
    }

    private static void assertCounts(
            ColumnTally<CategoryId> tally,
            Register register,
            Optional<CategoryId> group,
            LocalDate asOf,
            LocalDate day) {
        List<Issue> issues = register.issues().stream()
                .filter(issue -> issue.category().equals(group))
                .filter(issue -> issue.raisedOn().stream().noneMatch(raised -> raised.isAfter(asOf)))
                .toList();
        Predicate<Issue> due = issue -> new HistoryOracle(issue.history().entries())
                .extendedDue(Subject.issue(), asOf)
                .or(() -> issue.deadline().due())
                .filter(last -> last.isBefore(day))
                .filter(last -> issue.suspensionsOf(Subject.issue(), asOf).isEmpty())
                .isPresent();
        Predicate<Issue> unresolved = issue -> new HistoryOracle(issue.history().entries())
                        .extendedDue(Subject.issue(), asOf)
                        .or(() -> issue.deadline().due())
                        .isPresent()
                ? !issue.suspensionsOf(Subject.issue(), asOf).isEmpty()
                : issue.deadline().relative().isPresent();
        assertThat(tally.unresolved(group)).isEqualTo(count(issues, unresolved));
        assertThat(tally.total(group)).isEqualTo(issues.size());
        for (Tier tier : Tier.values()) {
            assertThat(tally.count(group, tier))
                    .isEqualTo(count(issues, issue -> state(issue, asOf).tier() == tier));
        }
        assertThat(tally.accepted(group))
                .isEqualTo(
                        count(issues, issue -> state(issue, asOf).acceptance().isPresent()));
        assertThat(tally.closedOut(group))
                .isEqualTo(count(issues, issue -> state(issue, asOf).closeOut().isPresent()));
        assertThat(tally.dueBefore(group)).isEqualTo(count(issues, due));
        assertThat(tally.overdue(group)).isEqualTo(count(issues, due.and(issue -> isOpen(state(issue, asOf), asOf))));
    }

    private static boolean isOpen(State state, LocalDate asOf) {
        return state.tier() != Tier.COMPLETE && state.end().isEmpty() && !state.isExceptedOn(asOf);
    }

    private static long count(List<Issue> issues, Predicate<Issue> meant) {
        return issues.stream().filter(meant).count();
    }

    private static State state(Issue issue, LocalDate asOf) {
        return new HistoryOracle(issue.history().entries()).state(Subject.issue(), asOf);
    }
}

package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.ActionFamily;
import org.rectification.accountability.ActionId;
import org.rectification.accountability.figures.AccountabilityCount;
import org.rectification.accountability.figures.AccountabilityFigures;
import org.rectification.accountability.figures.AccountabilityTally;
import org.rectification.accountability.figures.ActionGrouping;
import org.rectification.accountability.figures.GroupedCounts;
import org.rectification.audit.TotalCheck;
import org.rectification.breakdown.Breakdown;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.figures.ComplaintFigures;
import org.rectification.complaint.figures.ComplaintUnit;
import org.rectification.oversight.AggregateRecord;
import org.rectification.register.Register;
import org.rectification.testkit.RectificationArbitraries;

/** Counts of actions, complaints and totals. */
class AccountabilityProperties {

    @Provide
    Arbitrary<List<AccountabilityAction>> actions() {
        return RectificationArbitraries.actions();
    }

    @Provide
    Arbitrary<List<Complaint>> complaints() {
        return RectificationArbitraries.complaints();
    }

    @Provide
    Arbitrary<AggregateRecord> aggregates() {
        return RectificationArbitraries.aggregates();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.generators().map(generator -> generator.frame());
    }

    @Provide
    Arbitrary<ActionGrouping<?>> groupings() {
        return Arbitraries.of(
                ActionGrouping.byFamily(),
                ActionGrouping.byKind(),
                ActionGrouping.byLevel(),
                ActionGrouping.byRank(),
                ActionGrouping.byClue(),
                ActionGrouping.bySource());
    }

    private static AccountabilityCount count(List<AccountabilityAction> actions) {
        return actions.stream().collect(AccountabilityTally.collector());
    }

    @Property
    void personTimesAreNeverFewerThanPersons(@ForAll("actions") List<AccountabilityAction> actions) {
        AccountabilityCount count = count(actions);

        assertThat(count.personTimes().count())
                .isGreaterThanOrEqualTo(count.persons().count());
        assertThat(count.unitActions()).isGreaterThanOrEqualTo(count.units().count());
        assertThat(count.personTimes().count() + count.unitActions()).isEqualTo(actions.size());
    }

    @Property
    void aCountIsThatOfTheSubjectsByTheirKeys(@ForAll("actions") List<AccountabilityAction> actions) {
        Set<AccountableSubject> persons = new HashSet<>();
        Set<AccountableSubject> units = new HashSet<>();
        for (AccountabilityAction action : actions) {
            boolean isPerson = action.subject() instanceof AccountableSubject.Person;
            (isPerson ? persons : units).add(action.subject());
        }

        assertThat(count(actions).persons().count()).isEqualTo(persons.size());
        assertThat(count(actions).units().count()).isEqualTo(units.size());
    }

    @Property
    void talliesMergeInAnyDivisionAndOrder(@ForAll("actions") List<AccountabilityAction> actions, @ForAll int cut) {
        int at = Math.floorMod(cut, actions.size() + 1);
        AccountabilityTally left = AccountabilityTally.empty();
        actions.subList(0, at).forEach(left::add);
        AccountabilityTally right = AccountabilityTally.empty();
        actions.subList(at, actions.size()).forEach(right::add);

        assertThat(AccountabilityTally.empty().merge(right).merge(left).count()).isEqualTo(count(actions));
        assertThat(left.merge(right).merge(AccountabilityTally.empty()).count()).isEqualTo(count(actions));
        assertThat(actions.parallelStream().collect(AccountabilityTally.collector()))
                .isEqualTo(count(actions));
    }

    @Property
    void groupsMakeTheWhole(
            @ForAll("registers") Register register,
            @ForAll("groupings") ActionGrouping<?> grouping,
            @ForAll("dates") LocalDate asOf) {
        AccountabilityFigures figures = AccountabilityFigures.of(register, asOf);
        GroupedCounts<?> grouped = figures.by(grouping);

        List<AccountabilityCount> parts = new ArrayList<>(grouped.groups().values());
        parts.add(grouped.ungrouped());
        long personTimes =
                parts.stream().mapToLong(part -> part.personTimes().count()).sum();
        long persons = parts.stream().mapToLong(part -> part.persons().count()).sum();
        assertThat(grouped.whole()).isEqualTo(figures.count());
        assertThat(personTimes).isEqualTo(figures.count().personTimes().count());
        assertThat(persons).isGreaterThanOrEqualTo(figures.count().persons().count());
        assertThat(grouped.overlap().isPresent())
                .isEqualTo(persons > figures.count().persons().count());
    }

    @Property
    void nothingIsCountedThatWasNotKnown(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate known, @ForAll("dates") LocalDate asOf) {
        Register then = register.asKnown(known);

        assertThat(then.actions()).allMatch(action -> !action.reportedOn().isAfter(known));
        assertThat(then.complaints())
                .allMatch(complaint -> !complaint.reportedOn().isAfter(known));
        assertThat(then.clues())
                .allMatch(clue -> clue.steps().stream()
                        .noneMatch(step -> step.reportedOn().isAfter(known)));
        // a later report may add an action or take one away, so the figure is held to a recount, not to a bound
        assertThat(AccountabilityFigures.of(then, asOf).count().personTimes().count())
                .isEqualTo(personTimes(register, known, asOf));
        assertThat(then.asKnown(known)).isEqualTo(then);
    }

    /** Counted from all the register holds: what was reported by then, neither taken back nor replaced by then. */
    private static long personTimes(Register register, LocalDate known, LocalDate asOf) {
        List<AccountabilityAction> standing = register.actions().stream()
                .filter(action -> !action.reportedOn().isAfter(known))
                .filter(action -> action.withdrawnOn().isEmpty()
                        || action.withdrawnOn().get().isAfter(known))
                .toList();
        return standing.stream()
                .filter(action -> standing.stream().noneMatch(other -> replaces(register, other, action.id())))
                .filter(action -> !action.happenedOn().isAfter(asOf))
                .filter(action ->
                        ActionFamily.accountability().contains(action.kind().family()))
                .filter(action -> action.subject() instanceof AccountableSubject.Person)
                .count();
    }

    /** Corrects it, or corrects one that replaces it. */
    private static boolean replaces(Register register, AccountabilityAction action, ActionId id) {
        return action.corrects().isPresent()
                && (action.corrects().get().equals(id)
                        || register.actions().stream()
                                .filter(other -> action.corrects().get().equals(other.id()))
                                .anyMatch(other -> replaces(register, other, id)));
    }

    @Property
    void everyViewOfComplaintsCountsEachOnce(
            @ForAll("complaints") List<Complaint> complaints,
            @ForAll ComplaintUnit unit,
            @ForAll("dates") LocalDate asOf) {
        ComplaintFigures figures = ComplaintFigures.of(complaints, asOf);

        for (Breakdown view : List.of(
                figures.byStatus(unit),
                figures.byOutcome(unit),
                figures.byStatusOfFounded(unit),
                figures.byRectification(unit))) {
            assertThat(view.sum()).isEqualTo(figures.count(unit));
        }
        assertThat(figures.count(ComplaintUnit.MATTER)).isGreaterThanOrEqualTo(figures.count(ComplaintUnit.LETTER));
    }

    @Property
    void generatedTotalsAddUp(@ForAll("aggregates") AggregateRecord total) {
        assertThat(TotalCheck.checksOf(total))
                .hasSameSizeAs(total.partitions())
                .allMatch(check -> check.verdict() == TotalCheck.Verdict.ADDS_UP);
    }
}

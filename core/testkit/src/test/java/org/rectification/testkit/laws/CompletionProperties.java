package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.rectification.base.DateSpan;
import org.rectification.base.Ratio;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CompletionTally;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.GroupedTally;
import org.rectification.completion.Grouping;
import org.rectification.completion.RateComparison;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.RateItems;
import org.rectification.completion.WeightedRate;
import org.rectification.issue.EndKind;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.Role;
import org.rectification.status.DueDays;
import org.rectification.testkit.RectificationArbitraries;
import org.rectification.testkit.RegisterGenerator;

class CompletionProperties {

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<RateDefinition> definitions() {
        return RectificationArbitraries.rateDefinitions();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Provide
    Arbitrary<Selection> selections() {
        return RectificationArbitraries.selections();
    }

    /** A register of the usual course of things, and a definition that names what is on it. */
    @Provide
    Arbitrary<Tuple2<RegisterGenerator, RateDefinition>> generated() {
        return RectificationArbitraries.generators()
                .flatMap(generator -> RectificationArbitraries.rateDefinitions(generator.frame())
                        .map(definition -> Tuple.of(generator, definition)));
    }

    /** What series over time rest on. */
    @Property
    void aSelectionLooksAtTheDayOnlyToSeeWhetherTheDueDateHasCome(
            @ForAll("registers") Register register,
            @ForAll("selections") Selection selection,
            @ForAll("dates") LocalDate due,
            @ForAll("dates") LocalDate one,
            @ForAll("dates") LocalDate other) {
        for (Issue issue : register.issues()) {
            for (Subject subject : Laws.subjects(issue)) {
                assertThat(selection.includes(issue, subject, Optional.empty(), one))
                        .isEqualTo(selection.includes(issue, subject, Optional.empty(), other));
                if (one.isBefore(due) == other.isBefore(due)) {
                    assertThat(selection.includes(issue, subject, Optional.of(due), one))
                            .isEqualTo(selection.includes(issue, subject, Optional.of(due), other));
                }
            }
        }
    }

    @Property
    void aRateIsTheOracles(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        assertThat(definition.rateOf(register, asOf))
                .isEqualTo(new RateOracle(definition, asOf).rate(register.issues()));
        DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
        assertThat(definition.rateOf(register, asOf, dates))
                .isEqualTo(new RateOracle(definition, asOf, dates).rate(register.issues()));
    }

    @Property
    void everyUnitIsCountedOnceWithAndWithoutDueDays(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
        long units = register.issues().stream()
                .mapToLong(issue -> issue.units(definition.unit()).size())
                .sum();
        CompletionRate without = definition.rateOf(register, asOf);
        CompletionRate with = definition.rateOf(register, asOf, dates);
        assertThat(units(without)).isEqualTo(units);
        assertThat(units(with)).isEqualTo(units);
        assertThat(definition.items(register, asOf).unresolved()).hasSize((int) without.unresolved());
        assertThat(definition.items(register, asOf, dates).unresolved()).hasSize((int) with.unresolved());
        if (!definition.selection().looksAtDue()) {
            assertThat(without.unresolved()).isZero();
            assertThat(with).isEqualTo(without);
        }
        Statistics.label("unresolved").collect(without.unresolved() > 0);
    }

    private static long units(CompletionRate rate) {
        return Arrays.stream(CountingStatus.values()).mapToLong(rate::count).sum();
    }

    @Property
    void dueDaysDecideOnlyWhatIsRelativeOrSuspended(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        List<Issue> plain = register.issues().stream()
                .filter(issue ->
                        issue.history().entries().stream().noneMatch(entry -> entry.fact() instanceof Fact.Suspended))
                .filter(issue -> issue.deadline().relative().isEmpty())
                .filter(issue -> Arrays.stream(Subject.Kind.values())
                        .flatMap(kind -> issue.units(kind).stream())
                        .allMatch(unit ->
                                unit.deadline().flatMap(Deadline::relative).isEmpty()))
                .toList();
        CompletionRate rate = definition.rateOf(plain, asOf);
        assertThat(rate.unresolved()).isZero();
        assertThat(definition.rateOf(plain, asOf, DueDays.of(register, ChinaWorkingDays.official())))
                .isEqualTo(rate);
    }

    @Property(tries = 100)
    @Tag("slow")
    void aRateOfAGeneratedRegisterIsTheOracles(
            @ForAll("generated") Tuple2<RegisterGenerator, RateDefinition> generated, @ForAll("dates") LocalDate asOf) {
        Register register = generated.get1().register();
        CompletionRate rate = generated.get2().rateOf(register, asOf);
        assertThat(rate).isEqualTo(new RateOracle(generated.get2(), asOf).rate(register.issues()));
    }

    @Property
    void talliesOfPartsMergeToTheTallyOfTheWholeInAnySplitAndOrder(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll Random random) {
        List<CompletionTally> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(CompletionTally.empty(definition, asOf));
        }
        List<Issue> issues = new ArrayList<>(register.issues());
        Collections.shuffle(issues, random);
        issues.forEach(issue -> parts.get(random.nextInt(count)).add(issue));
        while (parts.size() > 1) { // any two at a time
            CompletionTally one = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(one);
        }
        assertThat(parts.get(0).rate()).isEqualTo(definition.rateOf(register, asOf));
    }

    @Property
    void theEmptyTallyIsTheIdentity(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        CompletionTally tally = CompletionTally.empty(definition, asOf);
        register.issues().forEach(tally::add);
        CompletionRate rate = tally.rate();
        CompletionTally empty = CompletionTally.empty(definition, asOf);
        assertThat(tally.merge(empty).rate()).isEqualTo(rate);
        assertThat(empty.rate().ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(empty.merge(tally).rate()).isEqualTo(rate);
        assertThat(tally.rate()).as("what is merged in stays as it is").isEqualTo(rate);
    }

    @Property
    void aParallelCollectionGivesTheSameRate(
            @ForAll("generated") Tuple2<RegisterGenerator, RateDefinition> generated, @ForAll("dates") LocalDate asOf) {
        RateDefinition definition = generated.get2();
        CompletionRate parallel = generated
                .get1()
                .issues()
                .parallel()
                .collect(
                        () -> CompletionTally.empty(definition, asOf),
                        CompletionTally::add,
                        (one, other) -> one.merge(other))
                .rate();
        assertThat(parallel).isEqualTo(definition.rateOf(generated.get1().register(), asOf));
    }

    @Property
    void theGroupsAndTheUngroupedSumToTheWhole(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        assertGroups(register, definition, asOf, definition.byPhase(register, asOf), Issue::phase);
        assertGroups(register, definition, asOf, definition.byCategory(register, asOf), Issue::category);
        assertThat(definition.byPhase(register, asOf).groups().keySet())
                .containsExactlyElementsOf(
                        register.phases().stream().map(phase -> phase.id()).toList());
    }

    private static <K> void assertGroups(
            Register register,
            RateDefinition definition,
            LocalDate asOf,
            GroupedRates<K> grouped,
            Function<Issue, Optional<K>> keyOf) {
        CompletionRate whole = definition.rateOf(register, asOf);
        assertThat(grouped.whole()).isEqualTo(whole);
        List<CompletionRate> all = new ArrayList<>(grouped.groups().values());
        all.add(grouped.ungrouped());
        assertThat(all.stream().mapToLong(CompletionRate::numerator).sum()).isEqualTo(whole.numerator());
        assertThat(all.stream().mapToLong(CompletionRate::denominator).sum()).isEqualTo(whole.denominator());
        assertThat(all.stream().mapToLong(CompletionRate::outside).sum()).isEqualTo(whole.outside());
        Map<Tier, Long> leftOut = new EnumMap<>(Tier.class);
        all.forEach(rate -> rate.leftOut().forEach((tier, count) -> leftOut.merge(tier, count, Long::sum)));
        assertThat(leftOut).isEqualTo(whole.leftOut());
        grouped.groups()
                .forEach((key, rate) -> assertThat(rate)
                        .as("group %s", key)
                        .isEqualTo(definition.rateOf(
                                register.issues().stream()
                                        .filter(issue -> keyOf.apply(issue).equals(Optional.of(key)))
                                        .toList(),
                                asOf)));
    }

    @Property
    void groupedTalliesMergeToOnePassInAnySplitAndOrder(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition first,
            @ForAll("definitions") RateDefinition second,
            @ForAll("dates") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 4) int count,
            @ForAll Random random) {
        List<RateDefinition> definitions = first.equals(second) ? List.of(first) : List.of(first, second);
        for (Grouping<?> grouping : List.<Grouping<?>>of(
                Grouping.byPhase(),
                Grouping.byDeadlineYear(),
                Grouping.byPlace(),
                Grouping.byBody(register, Role.LEAD),
                Grouping.byLevel(register, Role.RESPONSIBLE))) {
            assertMerges(register, definitions, asOf, grouping, count, random);
        }
    }

    private static <K> void assertMerges(
            Register register,
            List<RateDefinition> definitions,
            LocalDate asOf,
            Grouping<K> grouping,
            int count,
            Random random) {
        List<GroupedTally<K>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(GroupedTally.empty(definitions, asOf, grouping));
        }
        List<Issue> issues = new ArrayList<>(register.issues());
        Collections.shuffle(issues, random);
        issues.forEach(issue -> parts.get(random.nextInt(count)).add(issue));
        GroupedTally<K> merged = GroupedTally.empty(definitions, asOf, grouping);
        Collections.shuffle(parts, random);
        parts.forEach(merged::merge);
        for (RateDefinition definition : definitions) {
            GroupedRates<K> rates = merged.rates(definition);
            assertThat(rates).isEqualTo(definition.grouped(register, asOf, grouping));
            CompletionRate whole = definition.rateOf(register, asOf);
            assertThat(units(rates.whole())).isEqualTo(units(whole));
            if (rates.whole().unresolved() == whole.unresolved()) { // more are unresolved in groups by due date
                assertThat(rates.whole()).isEqualTo(whole);
            }
        }
    }

    @Property
    void theGroupOfADeadlineYearIsWhatIsDueInThatYear(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition any,
            @ForAll("dates") LocalDate asOf) {
        RateDefinition definition = any.withSelection(Selection.all());
        GroupedRates<Integer> rates = definition.grouped(register, asOf, Grouping.byDeadlineYear());
        rates.groups().forEach((year, rate) -> {
            CompletionRate due = definition
                    .withSelection(Selection.dueWithin(DateSpan.ofYear(year)))
                    .rateOf(register, asOf);
            assertThat(rate.ratio()).as("year %s", year).isEqualTo(due.ratio());
        });
    }

    @Property
    void theDifferencesExplainTheRates(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition first,
            @ForAll("definitions") RateDefinition any,
            @ForAll("dates") LocalDate asOf) {
        RateDefinition second = RateDefinition.builder("second")
                .title(any.title())
                .unit(first.unit())
                .selection(any.selection())
                .tiers(any.tiers())
                .basis(any.basis())
                .build();
        RateComparison comparison = RateComparison.of(register, first, second, asOf);
        long numerator = comparison.first().numerator();
        long denominator = comparison.first().denominator();
        for (RateComparison.UnitDifference difference : comparison.differences()) {
            assertThat(difference.first() == difference.second()
                            && difference.first().isCounted(first)
                                    == difference.second().isCounted(second)
                            && difference.first().isInside(first)
                                    == difference.second().isInside(second))
                    .isFalse();
            assertThat(difference.reasons()).hasSize(2);
            numerator += one(difference.second().isCounted(second))
                    - one(difference.first().isCounted(first));
            denominator += one(difference.second().isInside(second))
                    - one(difference.first().isInside(first));
        }
        assertThat(comparison.second()).isEqualTo(second.rateOf(register, asOf));
        assertThat(numerator).isEqualTo(comparison.second().numerator());
        assertThat(denominator).isEqualTo(comparison.second().denominator());
        assertThat(RateComparison.of(register, first, first, asOf).differences())
                .isEmpty();
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }

    @Property
    void weightsBySizeGiveThePlainRate(@ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        RateDefinition definition = RateDefinitions.issuesComplete();
        GroupedRates<InspectionId> rates = definition.grouped(register, asOf, Grouping.byInspection());
        Map<InspectionId, BigDecimal> sizes = new HashMap<>();
        rates.groups().forEach((key, rate) -> sizes.put(key, BigDecimal.valueOf(rate.denominator(), 3)));
        Assume.that(rates.whole().denominator() > 0);
        assertThat(new WeightedRate<>(rates, sizes).percent(12))
                .isEqualTo(definition.rateOf(register, asOf).percent(12));
    }

    @Property
    void theNumeratorAndWhatIsLeftOutMakeTheDenominator(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        CompletionRate rate = definition.rateOf(register, asOf);
        assertThat(rate.numerator()).isBetween(0L, rate.denominator());
        long stays = ended(rate, EndTreatment.STAYS);
        assertThat(rate.numerator()
                        + stays
                        + rate.leftOut().values().stream()
                                .mapToLong(count -> count)
                                .sum())
                .isEqualTo(rate.denominator());
        assertThat(rate.ended()).doesNotContainValue(0L);
        assertThat(rate.leftOut()).doesNotContainValue(0L);
        assertThat(rate.percent().isPresent()).isEqualTo(rate.denominator() > 0);
    }

    private static long ended(CompletionRate rate, EndTreatment treatment) {
        return rate.ended().entrySet().stream()
                .filter(entry -> rate.definition().ends().treatmentOf(entry.getKey()) == treatment)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Property
    void theItemsAreTheUnitsBehindTheCounts(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        CompletionRate rate = definition.rateOf(register, asOf);
        RateItems items = definition.items(register, asOf);
        assertThat(items.counted().size() + ended(rate, EndTreatment.COUNTS)).isEqualTo(rate.numerator());
        Map<EndKind, Long> ended = new EnumMap<>(EndKind.class);
        items.ended().forEach((end, units) -> ended.put(end, (long) units.size()));
        assertThat(ended).isEqualTo(rate.ended());
        assertThat(items.outside()).hasSize(Math.toIntExact(rate.outside()));
        Map<Tier, Long> leftOut = new EnumMap<>(Tier.class);
        items.leftOut().forEach((tier, left) -> {
            leftOut.put(tier, (long) left.size());
            assertThat(left)
                    .allSatisfy(item -> assertThat(register.issue(item.issue())
                                    .orElseThrow()
                                    .history()
                                    .tierOf(item.subject(), asOf))
                            .isEqualTo(tier));
        });
        assertThat(leftOut).isEqualTo(rate.leftOut());
        List<IssueSubject> all = new ArrayList<>(items.counted());
        items.leftOut().values().forEach(all::addAll);
        items.ended().values().forEach(all::addAll);
        all.addAll(items.outside());
        all.addAll(items.unresolved());
        Set<IssueSubject> units = new HashSet<>();
        for (Issue issue : register.issues()) {
            Laws.subjects(issue).stream()
                    .filter(subject ->
                            subject.kind().name().equals(definition.unit().name()))
                    .forEach(subject -> units.add(new IssueSubject(issue.id(), subject)));
        }
        assertThat(all).doesNotHaveDuplicates().hasSameElementsAs(units);
    }

    @Property
    void aRegisterAsKnownHoldsWhatWasRaisedAndReportedByThen(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        Register known = register.asKnown(earlier);
        Collection<Issue> expected = register.issues().stream()
                .filter(issue ->
                        issue.raisedOn().isEmpty() || !issue.raisedOn().get().isAfter(earlier))
                .map(issue -> issue.withHistory(issue.history().asKnown(earlier)))
                .toList();
        assertThat(known.issues()).isEqualTo(expected);
        assertThat(known.asKnown(earlier)).isEqualTo(known);
        assertThat(register.asKnown(later).asKnown(earlier)).isEqualTo(known);
    }

    /** The rate of a day counts only what was there on the day: later facts need not be taken out first. */
    @Property
    void whatIsRaisedLaterNeverCounts(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf) {
        CompletionRate rate = definition.rateOf(register, asOf);
        List<Issue> raised = register.issues().stream()
                .filter(issue -> issue.isRaisedOn(asOf))
                .toList();
        CompletionRate ofRaised = definition.rateOf(raised, asOf);
        assertThat(ofRaised.ratio()).isEqualTo(rate.ratio());
        assertThat(ofRaised.leftOut()).isEqualTo(rate.leftOut());
    }
}

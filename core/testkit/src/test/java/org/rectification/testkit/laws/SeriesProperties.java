package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.DateSpan;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Issue;
import org.rectification.register.Register;
import org.rectification.series.Knowledge;
import org.rectification.series.RateIndex;
import org.rectification.series.RateSeries;
import org.rectification.series.SeriesTally;
import org.rectification.series.Step;
import org.rectification.series.Sweep;
import org.rectification.status.DueDays;
import org.rectification.testkit.RectificationArbitraries;

/** Series and indexes against counting afresh: a register filtered for the day, and an oracle that knows neither. */
class SeriesProperties {

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

    /** A register of the usual course of things, and a definition that names what is on it. */
    @Provide
    Arbitrary<Tuple2<Register, RateDefinition>> generated() {
        return RectificationArbitraries.generators()
                .flatMap(generator -> RectificationArbitraries.rateDefinitions(generator.frame())
                        .map(definition -> Tuple.of(generator.register(), definition)));
    }

    @Provide
    Arbitrary<Knowledge> knowledge() {
        return Arbitraries.oneOf(
                Arbitraries.of(Knowledge.everything(), Knowledge.onTheDay()), dates().map(Knowledge::by));
    }

    @Provide
    Arbitrary<Sweep> sweeps() {
        return Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 1500), Arbitraries.of(Step.class), knowledge())
                .as((first, length, step, knowledge) -> {
                    int days = step == Step.DAY ? length / 25 : length;
                    return new Sweep(DateSpan.of(first, first.plusDays(days)), step, knowledge);
                });
    }

    private static CompletionRate recount(
            Register register, RateDefinition definition, LocalDate asOf, Knowledge knowledge) {
        return new RateOracle(definition, asOf)
                .rate(known(register, asOf, knowledge).issues());
    }

    private static Register known(Register register, LocalDate asOf, Knowledge knowledge) {
        if (knowledge instanceof Knowledge.By by) {
            return register.asKnown(by.date());
        }
        return knowledge instanceof Knowledge.OnTheDay ? register.asKnown(asOf) : register;
    }

    @Property
    void aSeriesIsARecountOnEveryDay(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("sweeps") Sweep sweep) {
        RateSeries series = sweep.seriesOf(register, definition);
        assertThat(series.points()).hasSameSizeAs(sweep.days());
        for (LocalDate day : sweep.days()) {
            assertThat(series.on(day)).isEqualTo(recount(register, definition, day, sweep.knowledge()));
        }
    }

    @Property
    void aSeriesWithDueDaysIsARecountOnEveryDay(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("sweeps") Sweep sweep) {
        RateSeries series = sweep.seriesOf(register, definition, DueDays.of(register, ChinaWorkingDays.official()));
        for (LocalDate day : sweep.days()) {
            Register known = known(register, day, sweep.knowledge());
            DueDays dates = DueDays.of(known, ChinaWorkingDays.official());
            assertThat(series.on(day)).isEqualTo(new RateOracle(definition, day, dates).rate(known.issues()));
        }
    }

    @Property(tries = 150)
    @Tag("slow")
    void aSeriesOfAGeneratedRegisterIsARecountOnSampledDays(
            @ForAll("generated") Tuple2<Register, RateDefinition> generated,
            @ForAll("knowledge") Knowledge knowledge,
            @ForAll Random random) {
        Register register = generated.get1();
        DateSpan tenYears = DateSpan.of(LocalDate.of(2014, 1, 1), LocalDate.of(2023, 12, 31));
        RateSeries series = Sweep.of(tenYears, Step.DAY).known(knowledge).seriesOf(register, generated.get2());
        for (int i = 0; i < 5; i++) {
            LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3652));
            assertThat(series.on(day)).isEqualTo(recount(register, generated.get2(), day, knowledge));
        }
    }

    @Property
    void aSeriesAsKnownIsThatOfTheRegisterAsKnown(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("sweeps") Sweep sweep,
            @ForAll("dates") LocalDate known) {
        List<CompletionRate> asKnown =
                sweep.known(Knowledge.by(known)).seriesOf(register, definition).points();
        Sweep everything = sweep.known(Knowledge.everything());
        assertThat(asKnown)
                .isEqualTo(
                        everything.seriesOf(register.asKnown(known), definition).points());
    }

    @Property
    void whatIsReportedLaterChangesNothingKnownBefore(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("sweeps") Sweep sweep) {
        LocalDate last = sweep.span().last().orElseThrow();
        Sweep onTheDay = sweep.known(Knowledge.onTheDay());
        assertThat(onTheDay.seriesOf(register, definition))
                .isEqualTo(onTheDay.seriesOf(register.asKnown(last), definition));
        Knowledge byThen = Knowledge.by(last);
        assertThat(RateIndex.of(register, definition).rateOn(last, byThen))
                .isEqualTo(RateIndex.of(register.asKnown(last), definition).rateOn(last));
    }

    @Property
    void seriesOfSeveralDefinitionsAreThoseOfEach(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition one,
            @ForAll("definitions") RateDefinition other,
            @ForAll("sweeps") Sweep sweep) {
        assertThat(sweep.seriesOf(register.issues(), List.of(one, other)))
                .containsExactly(sweep.seriesOf(register, one), sweep.seriesOf(register, other));
    }

    @Property
    void seriesTalliesOfPartsMergeToThatOfTheWholeInAnySplitAndOrder(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("sweeps") Sweep sweep,
            @ForAll @IntRange(min = 1, max = 4) int count,
            @ForAll Random random) {
        List<SeriesTally> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(SeriesTally.empty(sweep, definition));
        }
        List<Issue> issues = new ArrayList<>(register.issues());
        Collections.shuffle(issues, random);
        issues.forEach(issue -> parts.get(random.nextInt(count)).add(issue));
        while (parts.size() > 1) {
            SeriesTally part = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(part);
        }
        assertThat(parts.get(0).series()).isEqualTo(sweep.seriesOf(register, definition));
    }

    @Property
    void anIndexAnswersAsARecount(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf,
            @ForAll("knowledge") Knowledge knowledge) {
        assertThat(RateIndex.of(register, definition).rateOn(asOf, knowledge))
                .isEqualTo(recount(register, definition, asOf, knowledge));
    }

    @Property(tries = 150)
    @Tag("slow")
    void anIndexOfAGeneratedRegisterAnswersAsARecount(
            @ForAll("generated") Tuple2<Register, RateDefinition> generated,
            @ForAll("knowledge") Knowledge knowledge,
            @ForAll Random random) {
        RateIndex index = RateIndex.of(generated.get1(), generated.get2());
        for (int i = 0; i < 5; i++) {
            LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3652));
            assertThat(index.rateOn(day, knowledge))
                    .isEqualTo(recount(generated.get1(), generated.get2(), day, knowledge));
        }
    }

    @Property(tries = 100)
    @Tag("slow")
    void anIndexOfGroupsAnswersForEachGroup(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("dates") LocalDate asOf,
            @ForAll("knowledge") Knowledge knowledge) {
        Map<Optional<CategoryId>, RateIndex> indexes =
                RateIndex.byGroup(register.issues(), definition, Issue::category);
        assertThat(indexes.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        register.issues().stream().map(Issue::category).collect(Collectors.toSet()));
        indexes.forEach((category, index) -> {
            List<Issue> group = register.issues().stream()
                    .filter(issue -> issue.category().equals(category))
                    .toList();
            assertThat(index.rateOn(asOf, knowledge))
                    .isEqualTo(RateIndex.of(group, definition).rateOn(asOf, knowledge));
        });
    }

    @Property
    void theLastPointOfASeriesIsTheIndexs(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("sweeps") Sweep sweep) {
        LocalDate last = sweep.span().last().orElseThrow();
        assertThat(sweep.seriesOf(register, definition).on(last))
                .isEqualTo(RateIndex.of(register, definition).rateOn(last, sweep.knowledge()));
    }
}

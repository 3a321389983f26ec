package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.Sending.sent;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.MeasureId;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** What rates make of what ended other than by completion. */
class EndedRateTest {

    private static final LocalDate AS_OF = day("2017-12-31");
    private static final BodyId DECIDER = BodyId.of("province");
    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");
    private static final Subject MEASURE = Subject.of(MeasureId.of("m"));

    private static Fact ended(EndKind end) {
        List<IssueId> into = end == EndKind.MERGED
                ? List.of(IssueId.of("done"))
                : end == EndKind.SPLIT ? List.of(IssueId.of("done"), IssueId.of("open")) : List.of();
        return end == EndKind.CARRIED_OVER
                ? new Fact.CarriedOver(InspectionId.of("i1"))
                : new Fact.Ended(end, DECIDER, WHY, into);
    }

    /** One issue complete, one open, and one that ended. */
    private static Register register(EndKind end) {
        return Registers.register()
                .addBodies(Body.builder(DECIDER)
                        .name(LocalText.of("省政府", "province"))
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.PROVINCE)
                        .build())
                .addIssues(
                        issue("done", "2017-06-30").build().with(entry("e", complete(), "2017-06-01")),
                        issue("open", "2017-06-30").build().with(entry("e", tier(Tier.IN_PROGRESS), "2017-06-01")),
                        issue("gone", "2017-06-30").build().with(entry("e", ended(end), "2017-12-31")))
                .build();
    }

    /** A measure with a step complete and one open, each ended with the measure; and a step of another measure, open. */
    private static Issue withSteps(EndKind end) {
        return issue("steps", "2017-12-31")
                .addMeasures(measure("m", Optional.empty(), step("s1", "2017-06-30"), step("s2", "2017-06-30")))
                .addMeasures(measure("n", Optional.empty(), step("s3", "2017-06-30")))
                .build()
                .with(entry("e1", Subject.of(step("s1", "2017-06-30").id()), complete(), "2017-06-01"))
                .with(entry("e2", MEASURE, ended(end), "2017-12-31"));
    }

    private static RateDefinition treating(RateDefinition definition, EndKind end, EndTreatment treatment) {
        return definition.withEnds(EndTreatments.STANDARD.with(end, treatment));
    }

    private static IssueSubject item(String id) {
        return new IssueSubject(IssueId.of(id), Subject.issue());
    }

    // --- treatments ---

    @Test
    void theStandardLeavesOutWhatIsCountedElsewhereOrNoLongerApplies() {
        Map<EndKind, EndTreatment> treatments = new EnumMap<>(EndKind.class);
        for (EndKind end : EndKind.values()) {
            treatments.put(end, EndTreatments.STANDARD.treatmentOf(end));
        }
        assertThat(treatments)
                .containsExactly(
                        Map.entry(EndKind.CARRIED_OVER, EndTreatment.LEFT_OUT),
                        Map.entry(EndKind.MERGED, EndTreatment.LEFT_OUT),
                        Map.entry(EndKind.SPLIT, EndTreatment.LEFT_OUT),
                        Map.entry(EndKind.NOT_APPLICABLE, EndTreatment.LEFT_OUT),
                        Map.entry(EndKind.WILL_NOT_BE_DONE, EndTreatment.STAYS));
        for (RateDefinition definition : RateDefinitions.all()) {
            assertThat(definition.ends()).as(definition.name()).isEqualTo(EndTreatments.STANDARD);
        }
        assertThat(EndTreatments.STANDARD)
                .hasToString("EndTreatments[carried over LEFT_OUT, merged LEFT_OUT, split LEFT_OUT,"
                        + " not applicable LEFT_OUT, will not be done STAYS]");
    }

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void oneTreatmentIsChangedAndNoOther(EndKind changed) {
        EndTreatments treatments = EndTreatments.STANDARD.with(changed, EndTreatment.COUNTS);
        for (EndKind end : EndKind.values()) {
            assertThat(treatments.treatmentOf(end))
                    .isEqualTo(end == changed ? EndTreatment.COUNTS : EndTreatments.STANDARD.treatmentOf(end));
        }
    }

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void anEndedIssueIsCountedAsTheDefinitionSays(EndKind end) {
        Register register = register(end);
        RateDefinition complete = RateDefinitions.issuesComplete();

        CompletionRate counts = treating(complete, end, EndTreatment.COUNTS).rateOf(register, AS_OF);
        assertThat(counts.ratio()).isEqualTo(new Ratio(2, 3));
        CompletionRate leftOut = treating(complete, end, EndTreatment.LEFT_OUT).rateOf(register, AS_OF);
        assertThat(leftOut.ratio()).isEqualTo(new Ratio(1, 2));
        CompletionRate stays = treating(complete, end, EndTreatment.STAYS).rateOf(register, AS_OF);
        assertThat(stays.ratio()).isEqualTo(new Ratio(1, 3));
        for (CompletionRate rate : List.of(counts, leftOut, stays)) {
            assertThat(rate.ended()).containsExactly(Map.entry(end, 1L));
            assertThat(rate.leftOut()).containsExactly(Map.entry(Tier.IN_PROGRESS, 1L));
            assertThat(rate.outside()).isZero();
        }
        assertThat(complete.rateOf(register, AS_OF.minusDays(1)).ended()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void theStepsOfAnEndedMeasureAreCountedAsTheDefinitionSays(EndKind end) {
        Register register = registerWith(withSteps(end));
        RateDefinition complete = RateDefinitions.keyStepsComplete();

        CompletionRate counts = treating(complete, end, EndTreatment.COUNTS).rateOf(register, AS_OF);
        assertThat(counts.ratio()).isEqualTo(new Ratio(2, 3));
        CompletionRate leftOut = treating(complete, end, EndTreatment.LEFT_OUT).rateOf(register, AS_OF);
        assertThat(leftOut.ratio()).isEqualTo(new Ratio(1, 2));
        CompletionRate stays = treating(complete, end, EndTreatment.STAYS).rateOf(register, AS_OF);
        assertThat(stays.ratio()).isEqualTo(new Ratio(1, 3));
        for (CompletionRate rate : List.of(counts, leftOut, stays)) {
            assertThat(rate.ended()).containsExactly(Map.entry(end, 1L));
        }
        assertThat(complete.rateOf(register, AS_OF.minusDays(1)).ratio()).isEqualTo(new Ratio(1, 3));
        assertThat(complete.items(register, AS_OF).ended())
                .containsExactly(Map.entry(
                        end,
                        List.of(new IssueSubject(
                                IssueId.of("steps"),
                                Subject.of(step("s2", "2017-06-30").id()))))); // the other one was complete before
    }

    private static Register registerWith(Issue issue) {
        return register(EndKind.NOT_APPLICABLE)
                .withIssues(List.of(
                        issue("done", "2017-12-31").build(),
                        issue("open", "2017-12-31").build(),
                        issue));
    }

    @Test
    void theEndOfAMeasureGoesBeforeThatOfItsIssue() {
        Issue issue =
                withSteps(EndKind.NOT_APPLICABLE).with(entry("e3", ended(EndKind.WILL_NOT_BE_DONE), "2017-12-31"));
        assertThat(RateDefinitions.keyStepsComplete()
                        .rateOf(registerWith(issue), AS_OF)
                        .ended())
                .containsExactly(Map.entry(EndKind.NOT_APPLICABLE, 1L), Map.entry(EndKind.WILL_NOT_BE_DONE, 1L));
    }

    @Test
    void whatEndedOutsideThePopulationIsOutside() {
        Register register = register(EndKind.NOT_APPLICABLE);
        RateDefinition due = RateDefinitions.dueIssuesComplete();
        Register later = register.withIssues(List.of(
                issue("later", "2018-12-31").build().with(entry("e", ended(EndKind.NOT_APPLICABLE), "2017-06-01"))));
        CompletionRate rate = due.rateOf(later, AS_OF);
        assertThat(rate.ended()).isEmpty();
        assertThat(rate.outside()).isEqualTo(1);
        assertThat(due.rateOf(register, AS_OF).ended()).containsExactly(Map.entry(EndKind.NOT_APPLICABLE, 1L));
    }

    @Test
    void reopenedItIsCountedAgain() {
        Register register = register(EndKind.NOT_APPLICABLE);
        Issue gone = register.issue(IssueId.of("gone")).orElseThrow();
        Register again = register.withIssues(List.of(gone.with(entry("again", new Fact.Reopened(), "2018-02-01"))));
        RateDefinition complete = RateDefinitions.issuesComplete();
        assertThat(complete.rateOf(again, day("2018-01-31")).ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(complete.rateOf(again, day("2018-02-01")).ratio()).isEqualTo(new Ratio(0, 1));
    }

    /** Accepted and closed on 2017-06-01, and nobody claimed completion: the sheet has only the day of the closing. */
    @Test
    void aClosingWithoutAClaimCounts() {
        Issue issue = issue("closed", "2017-06-30")
                .build()
                .with(entry("e1", new Fact.StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-06-01"))
                .with(entry("e2", new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"));
        Register register = Registers.of(issue);
        for (RateDefinition definition : List.of(
                RateDefinitions.issuesComplete(),
                RateDefinitions.issuesAccepted(),
                RateDefinitions.issuesClosedOut())) {
            assertThat(definition.rateOf(register, AS_OF).ratio())
                    .as(definition.name())
                    .isEqualTo(new Ratio(1, 1));
            assertThat(definition.rateOf(register, day("2017-05-31")).ratio()).isEqualTo(new Ratio(0, 1));
        }
    }

    // --- reasons ---

    @Test
    void reasonsSayHowManyEndedAndWhatBecameOfThem() {
        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register(EndKind.MERGED), AS_OF);
        assertThat(english(rate.reasons()))
                .contains("ended other than by completion: 1 merged, left out of the population");
        assertThat(chinese(rate.reasons())).contains("非因完成而终止：并入其他问题1，不纳入统计");
        CompletionRate stays = RateDefinitions.issuesComplete().rateOf(register(EndKind.WILL_NOT_BE_DONE), AS_OF);
        assertThat(english(stays.reasons()))
                .contains("ended other than by completion: 1 will not be done, in the population without counting");
        assertThat(chinese(stays.reasons())).contains("非因完成而终止：不再整改1，留在分母");
        CompletionRate counts = treating(RateDefinitions.issuesComplete(), EndKind.SPLIT, EndTreatment.COUNTS)
                .rateOf(register(EndKind.SPLIT), AS_OF);
        assertThat(english(counts.reasons())).contains("ended other than by completion: 1 split, counted");
        assertThat(chinese(counts.reasons())).contains("非因完成而终止：拆分为其他问题1，计入完成");
        assertThat(RateDefinitions.issuesComplete()
                        .rateOf(register(EndKind.MERGED), AS_OF.minusDays(1))
                        .reasons())
                .extracting(Reason::code)
                .doesNotContain("rate.ended");
    }

    @Test
    void itemsHaveWhatEndedByItsKind() {
        RateItems items = RateDefinitions.issuesComplete().items(register(EndKind.SPLIT), AS_OF);
        assertThat(items.counted()).containsExactly(item("done"));
        assertThat(items.leftOut()).containsExactly(Map.entry(Tier.IN_PROGRESS, List.of(item("open"))));
        assertThat(items.ended()).containsExactly(Map.entry(EndKind.SPLIT, List.of(item("gone"))));
        assertThat(items.outside()).isEmpty();
        assertThat(items).hasToString("RateItems[1 counted, 1 left out, 1 ended, 0 outside]");
        assertThat(RateDefinitions.issuesComplete().items(register(EndKind.SPLIT), AS_OF.minusDays(1)))
                .hasToString("RateItems[1 counted, 2 left out, 0 outside]");
        assertThat(items.ended()).isUnmodifiable();
        assertThat(items.ended().get(EndKind.SPLIT)).isUnmodifiable();
    }

    @Test
    void twoDefinitionsDifferAboutAnEndIfTheyTreatItDifferently() {
        Register register = register(EndKind.NOT_APPLICABLE);
        RateDefinition standard = RateDefinitions.issuesComplete();
        for (EndTreatment treatment : List.of(EndTreatment.COUNTS, EndTreatment.STAYS)) {
            RateComparison comparison =
                    RateComparison.of(register, standard, treating(standard, EndKind.NOT_APPLICABLE, treatment), AS_OF);
            assertThat(comparison.differences()).hasSize(1);
            RateComparison.UnitDifference difference = comparison.differences().get(0);
            assertThat(difference.item()).isEqualTo(item("gone"));
            assertThat(difference.first()).isEqualTo(CountingStatus.ENDED_NOT_APPLICABLE);
            assertThat(difference.second()).isEqualTo(CountingStatus.ENDED_NOT_APPLICABLE);
            assertThat(english(difference.reasons()))
                    .containsExactly(
                            "issue gone ended other than by completion: not applicable; by \"issues complete\" it is"
                                    + " left out of the population",
                            "issue gone ended other than by completion: not applicable; by \"issues complete\" it is "
                                    + treatment.label().in(Language.ENGLISH));
        }
        assertThat(chinese(RateComparison.of(
                                register,
                                standard,
                                treating(standard, EndKind.NOT_APPLICABLE, EndTreatment.STAYS),
                                AS_OF)
                        .differences()
                        .get(0)
                        .reasons()))
                .containsExactly("问题gone非因完成而终止（不再适用），按“问题完成率”不纳入统计", "问题gone非因完成而终止（不再适用），按“问题完成率”留在分母");
        assertThat(RateComparison.of(register, standard, treating(standard, EndKind.MERGED, EndTreatment.COUNTS), AS_OF)
                        .differences())
                .isEmpty();
    }

    // --- counts ---

    @Test
    void countsByCountingStatusAreTheInverseOfTheRate() {
        for (EndTreatment treatment : EndTreatment.values()) {
            RateDefinition definition = RateDefinitions.issuesAccepted();
            for (EndKind end : EndKind.values()) {
                definition = treating(definition, end, treatment);
            }
            CompletionRate rate = CompletionRate.of(definition, AS_OF, status -> 10L + status.ordinal());
            for (CountingStatus status : CountingStatus.values()) {
                assertThat(rate.count(status)).as(status.name()).isEqualTo(10L + status.ordinal());
            }
            CompletionRate none = CompletionRate.of(definition, AS_OF, status -> 0);
            for (CountingStatus status : CountingStatus.values()) {
                assertThat(none.count(status)).isZero();
            }
        }
        assertThatThrownBy(() -> CompletionRate.of(
                        RateDefinitions.issuesComplete(),
                        AS_OF,
                        status -> status == CountingStatus.ENDED_MERGED ? -1 : 0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("count of ENDED_MERGED must not be negative, but was -1");
        assertThatThrownBy(() -> CompletionRate.of(
                        RateDefinitions.issuesComplete(),
                        AS_OF,
                        status -> status == CountingStatus.COUNTED || status == CountingStatus.ENDED_WILL_NOT_BE_DONE
                                ? Long.MAX_VALUE
                                : 0))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("population must be at most 9223372036854775807, but 9223372036854775807 came to"
                        + " 9223372036854775807");
        // What a definition leaves out is no part of its population.
        assertThat(CompletionRate.of(
                                RateDefinitions.issuesComplete(),
                                AS_OF,
                                status -> status == CountingStatus.COUNTED || status == CountingStatus.ENDED_MERGED
                                        ? Long.MAX_VALUE
                                        : 0)
                        .denominator())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCountingStatusOfAnEndSaysSo() {
        RateDefinition standard = RateDefinitions.issuesComplete();
        RateDefinition counting = treating(standard, EndKind.MERGED, EndTreatment.COUNTS);
        CountingStatus merged = CountingStatus.ENDED_MERGED;
        assertThat(merged.end()).hasValue(EndKind.MERGED);
        assertThat(merged.tier()).isEmpty();
        assertThat(merged.label()).isEqualTo(LocalText.of("终止：并入其他问题", "ended: merged"));
        assertThat(merged.isCounted(standard)).isFalse();
        assertThat(merged.isInside(standard)).isFalse();
        assertThat(merged.isCounted(counting)).isTrue();
        assertThat(merged.isInside(counting)).isTrue();
        assertThat(CountingStatus.ENDED_WILL_NOT_BE_DONE.isCounted(standard)).isFalse();
        assertThat(CountingStatus.ENDED_WILL_NOT_BE_DONE.isInside(standard)).isTrue();
        assertThat(CountingStatus.COUNTED.end()).isEmpty();
        for (EndKind end : EndKind.values()) {
            assertThat(CountingStatus.inPopulation(standard, Tier.COMPLETE, true, true, Optional.of(end)))
                    .isEqualTo(CountingStatus.valueOf("ENDED_" + end.name()));
        }
    }

    // --- what is refused ---

    private static CompletionRate rate(EndTreatment treatment, Ratio ratio, Map<EndKind, Long> ended) {
        RateDefinition definition = treating(RateDefinitions.issuesComplete(), EndKind.MERGED, treatment);
        return new CompletionRate(definition, AS_OF, ratio, Map.of(), ended, 0, 0);
    }

    @Test
    void whatEndedIsPartOfTheFiguresAsTheDefinitionSays() {
        Map<EndKind, Long> two = Map.of(EndKind.MERGED, 2L);
        assertThat(rate(EndTreatment.COUNTS, new Ratio(2, 2), two).ended()).isEqualTo(two);
        assertThat(rate(EndTreatment.STAYS, new Ratio(3, 5), two).ended()).isEqualTo(two);
        assertThat(rate(EndTreatment.LEFT_OUT, new Ratio(0, 0), two).ended()).isEqualTo(two);

        assertThat(said(faultsOf(() -> rate(EndTreatment.COUNTS, new Ratio(1, 1), two))))
                .containsExactly(List.of(
                        "/ended",
                        "ended units that count must not exceed the numerator of 1/1, but were 2",
                        "计入的终止事项不得超过1/1的分子，实为2"));
        assertThat(said(faultsOf(() -> rate(EndTreatment.STAYS, new Ratio(3, 4), two))))
                .containsExactly(List.of(
                        "/leftOut",
                        "counted units and units left out must add up to the population, but were 3/4 and 2",
                        "计入与未计入之和须等于总数，实为3/4与2"));
        assertThat(faultsOf(() -> rate(EndTreatment.LEFT_OUT, new Ratio(3, 5), two)))
                .hasSize(1);
        assertThat(said(faultsOf(() -> rate(EndTreatment.LEFT_OUT, new Ratio(1, 1), Map.of(EndKind.MERGED, -1L)))))
                .containsExactly(
                        List.of("/ended/merged", "merged must not be negative, but was -1", "并入其他问题不得为负，实为-1"));
        assertThat(said(faultsOf(() -> rate(EndTreatment.STAYS, new Ratio(2, 1), Map.of(EndKind.MERGED, -1L)))))
                .extracting(fault -> fault.get(0))
                .containsExactly("/ended/merged");
    }

    @Test
    void endsThatCountAreHeldAgainstTheNumeratorTogether() {
        RateDefinition counting = RateDefinitions.issuesComplete()
                .withEnds(EndTreatments.STANDARD
                        .with(EndKind.MERGED, EndTreatment.COUNTS)
                        .with(EndKind.SPLIT, EndTreatment.COUNTS));
        Map<EndKind, Long> four = Map.of(EndKind.MERGED, 2L, EndKind.SPLIT, 2L);
        assertThat(new CompletionRate(counting, AS_OF, new Ratio(4, 4), Map.of(), four, 0, 0)
                        .count(CountingStatus.COUNTED))
                .isZero();
        assertThat(said(faultsOf(() -> new CompletionRate(counting, AS_OF, new Ratio(3, 3), Map.of(), four, 0, 0))))
                .extracting(fault -> fault.get(1))
                .containsExactly("ended units that count must not exceed the numerator of 3/3, but were 4");
        assertThat(said(faultsOf(() -> new CompletionRate(counting, AS_OF, new Ratio(4, 5), Map.of(), four, 0, 0))))
                .extracting(fault -> fault.get(1))
                .containsExactly("counted units and units left out must add up to the population, but were 4/5 and 0");
    }

    @Test
    void anEndThatNoneHasIsNotNamed() {
        Map<EndKind, Long> ended = new EnumMap<>(EndKind.class);
        ended.put(EndKind.MERGED, 0L);
        ended.put(EndKind.SPLIT, 1L);
        CompletionRate rate = rate(EndTreatment.COUNTS, new Ratio(1, 1), ended);
        assertThat(rate.ended()).containsExactly(Map.entry(EndKind.SPLIT, 1L)).isUnmodifiable();
    }

    // --- tallies elsewhere ---

    @Tag("classpath")
    @Test
    void definitionsAndTalliesComeBackFromElsewhere() throws IOException, ClassNotFoundException {
        Register register = register(EndKind.SPLIT);
        List<RateDefinition> definitions = new ArrayList<>();
        for (EndTreatment treatment : EndTreatment.values()) {
            definitions.add(treating(RateDefinitions.issuesComplete(), EndKind.SPLIT, treatment));
        }
        for (RateDefinition definition : definitions) {
            assertThat(sent(definition)).isEqualTo(definition).hasSameHashCodeAs(definition);
            CompletionTally tally = CompletionTally.empty(definition, AS_OF);
            register.issues().forEach(tally::add);
            assertThat(sent(tally).rate()).isEqualTo(definition.rateOf(register, AS_OF));
            assertThat(sent(tally).merge(sent(tally)).rate().ended()).containsExactly(Map.entry(EndKind.SPLIT, 2L));
        }
        assertThat(definitions.get(0)).isNotEqualTo(definitions.get(1));
    }
}

package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

class GroupedTallyTest {

    private static final LocalDate AS_OF = day("2017-12-31");
    private static final RateDefinition COMPLETE = RateDefinitions.issuesComplete();
    private static final BodyId PROVINCE = BodyId.of("province");
    private static final BodyId WUXI = BodyId.of("wuxi");
    private static final BodyId SUZHOU = BodyId.of("suzhou");
    private static final BodyId COUNTY = BodyId.of("county");
    private static final BodyId PLANT = BodyId.of("plant");

    private static Body body(BodyId id, BodyLevel level, Optional<BodyId> parent) {
        return Body.builder(id)
                .name(LocalText.english(id.value()))
                .kind(BodyKind.GOVERNMENT)
                .level(level)
                .parent(parent)
                .build();
    }

    private static ResponsibilityChain led(BodyId... bodies) {
        return new ResponsibilityChain(List.of(bodies).stream()
                .map(body -> Assignment.of(Role.LEAD, body))
                .toList());
    }

    /** Two cities under a province, a county under one of them, a plant under nobody. */
    private static RegisterBuilder bodies() {
        return Registers.register()
                .addBodies(body(PROVINCE, BodyLevel.PROVINCE, Optional.empty()))
                .addBodies(body(WUXI, BodyLevel.CITY, Optional.of(PROVINCE)))
                .addBodies(body(SUZHOU, BodyLevel.CITY, Optional.of(PROVINCE)))
                .addBodies(body(COUNTY, BodyLevel.COUNTY, Optional.of(WUXI)))
                .addBodies(body(PLANT, BodyLevel.ENTERPRISE, Optional.empty()));
    }

    private static Issue done(Issue issue) {
        return issue.with(entry("done-" + issue.id(), complete(), "2017-05-01"));
    }

    private static Register jiangsu() {
        return bodies().addIssues(done(issue("a", "2017-12-31").chain(led(WUXI)).build()))
                .addIssues(issue("b", "2018-12-31").chain(led(COUNTY)).build())
                .addIssues(
                        done(issue("c", "2018-12-31").chain(led(SUZHOU, WUXI)).build()))
                .addIssues(issue("d", "2017-12-31").chain(led(WUXI, SUZHOU)).build())
                .addIssues(issue("e", Deadline.parse("长期坚持"))
                        .chain(new ResponsibilityChain(
                                List.of(Assignment.of(Role.LEAD, PLANT), Assignment.of(Role.SUPERVISING, PROVINCE))))
                        .build())
                .addIssues(issue("f", "2018-12-31").build())
                .build();
    }

    private static <K> Map<K, Ratio> ratios(GroupedRates<K> rates) {
        return rates.groups().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue().ratio()));
    }

    @Test
    void onePassCountsUnderSeveralDefinitionsOfSeveralUnits() {
        Register register = Registers.guangxi();
        List<RateDefinition> definitions =
                List.of(COMPLETE, RateDefinitions.keyStepsComplete(), RateDefinitions.issuesCompleteOrBasically());
        GroupedTally<PhaseId> tally = GroupedTally.empty(
                definitions,
                AS_OF,
                Grouping.byPhase().withKeys(List.of(Registers.BY_JUNE, Registers.BY_YEAR_END, Registers.LONG_TERM)));
        register.issues().forEach(tally::add);

        for (RateDefinition definition : definitions) {
            assertThat(tally.rates(definition)).isEqualTo(definition.byPhase(register, AS_OF));
        }
        assertThat(tally.rates(COMPLETE).whole().ratio()).isEqualTo(new Ratio(22, 37));
        assertThat(tally.rates(definitions.get(1)).whole().ratio()).isEqualTo(new Ratio(439, 510));
        assertThat(tally.rates(definitions.get(2)).whole().ratio()).isEqualTo(new Ratio(28, 37));
        assertThat(tally.rates(COMPLETE).groups().keySet())
                .containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END, Registers.LONG_TERM);
    }

    @Test
    void whatTwoCitiesShareIsAGroupOfBothAndCountsOnce() {
        GroupedRates<List<BodyId>> rates = COMPLETE.grouped(jiangsu(), AS_OF, Grouping.byBody(jiangsu(), Role.LEAD));

        assertThat(ratios(rates))
                .isEqualTo(Map.of(
                        List.of(WUXI), new Ratio(1, 1),
                        List.of(COUNTY), new Ratio(0, 1),
                        List.of(SUZHOU, WUXI), new Ratio(1, 2),
                        List.of(PLANT), new Ratio(0, 1)));
        assertThat(rates.ungrouped().ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(rates.whole().ratio()).isEqualTo(new Ratio(2, 6));
    }

    @Test
    void countiesAreCountedIntoTheirCities() {
        GroupedRates<List<BodyId>> rates =
                COMPLETE.grouped(jiangsu(), AS_OF, Grouping.byBodyAt(jiangsu(), BodyLevel.CITY, Role.LEAD));

        assertThat(ratios(rates))
                .isEqualTo(Map.of(List.of(WUXI), new Ratio(1, 2), List.of(SUZHOU, WUXI), new Ratio(1, 2)));
        assertThat(rates.ungrouped().ratio()).isEqualTo(new Ratio(0, 2)); // the plant's, and nobody's
    }

    @Test
    void theIssuesOfEachGroupAreThoseThatItsRateCounts() {
        Register register = jiangsu();
        Grouping<List<BodyId>> byCity = Grouping.byBodyAt(register, BodyLevel.CITY, Role.LEAD);
        Grouping<Integer> byYear = Grouping.byDeadlineYear().withKeys(List.of(2020));
        Map<Integer, List<Issue>> years = byYear.groupsIn(register, AS_OF);

        assertThat(ids(byCity.groupsIn(register, AS_OF)))
                .isEqualTo(Map.of(List.of(WUXI), List.of("a", "b"), List.of(SUZHOU, WUXI), List.of("c", "d")));
        assertThat(ids(years))
                .isEqualTo(Map.of(2020, List.of(), 2017, List.of("a", "d"), 2018, List.of("b", "c", "f")));
        assertThat(years.keySet()).containsExactly(2020, 2017, 2018);
        assertThatThrownBy(years::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static <K> Map<K, List<String>> ids(Map<K, List<Issue>> groups) {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                .map(issue -> issue.id().value())
                                .toList()));
    }

    @Test
    void theLevelIsTheHighestInTheRole() {
        Grouping<BodyLevel> byLevel = Grouping.byLevel(jiangsu(), Role.LEAD);
        GroupedRates<BodyLevel> rates = COMPLETE.grouped(jiangsu(), AS_OF, byLevel);

        assertThat(rates.groups().keySet())
                .containsExactly(BodyLevel.CITY, BodyLevel.COUNTY, BodyLevel.ENTERPRISE); // from the top down
        assertThat(rates.groups().get(BodyLevel.CITY).ratio()).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void whatACityAndACountyLeadTogetherIsTheCitys() {
        Register register = bodies().addIssues(
                        issue("a", "2017-12-31").chain(led(COUNTY, WUXI)).build(),
                        issue("b", "2017-12-31").chain(led(WUXI, COUNTY)).build())
                .build();

        assertThat(COMPLETE.grouped(register, AS_OF, Grouping.byLevel(register, Role.LEAD))
                        .groups()
                        .keySet())
                .containsExactly(BodyLevel.CITY);
    }

    @Test
    void theDeadlineYearIsThatOfTheDueDateInForce() {
        GroupedRates<Integer> rates = COMPLETE.grouped(jiangsu(), AS_OF, Grouping.byDeadlineYear());

        assertThat(rates.groups().keySet()).containsExactly(2017, 2018);
        assertThat(ratios(rates)).isEqualTo(Map.of(2017, new Ratio(1, 2), 2018, new Ratio(1, 3)));
        assertThat(rates.ungrouped().ratio()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void inspectionAreaAndCategoryAreGroupsToo() {
        Register register = bodies().addInspections(Inspection.builder(InspectionId.of("i2"))
                        .name(LocalText.english("second"))
                        .kind(InspectionKind.LOOK_BACK)
                        .area(LocalText.of("江苏省", "Jiangsu"))
                        .build())
                .addIssues(done(issue("a", "2017-12-31").build()))
                .addIssues(issue("b", "2017-12-31")
                        .inspection(InspectionId.of("i2"))
                        .build())
                .build();

        assertThat(ratios(COMPLETE.grouped(register, AS_OF, Grouping.byInspection())))
                .isEqualTo(Map.of(InspectionId.of("i1"), new Ratio(1, 1), InspectionId.of("i2"), new Ratio(0, 1)));
        assertThat(ratios(COMPLETE.grouped(register, AS_OF, Grouping.byArea(register))))
                .isEqualTo(Map.of(
                        LocalText.of("广西壮族自治区", "Guangxi"),
                        new Ratio(1, 1),
                        LocalText.of("江苏省", "Jiangsu"),
                        new Ratio(0, 1)));
        assertThat(COMPLETE.grouped(register, AS_OF, Grouping.<CategoryId>byCategory())
                        .groups())
                .isEmpty();
        assertThat(COMPLETE.grouped(register, AS_OF, Grouping.<SeverityId>bySeverity())
                        .groups())
                .isEmpty();
        assertThat(register.inspectionsOf(LocalText.of("江苏省", "Jiangsu"))).containsExactly(InspectionId.of("i2"));
    }

    @Test
    void issuesAreGroupedBySeverity() {
        SeverityId grave = SeverityId.of("grave");
        SeverityId ordinary = SeverityId.of("ordinary");
        Register register = Registers.register()
                .addSeverities(
                        new Severity(grave, LocalText.of("重大", "grave")),
                        new Severity(ordinary, LocalText.of("一般", "ordinary")))
                .addIssues(
                        done(issue("a", "2017-12-31").severity(grave).build()),
                        issue("b", "2017-12-31").severity(grave).build(),
                        done(issue("c", "2017-12-31").severity(ordinary).build()),
                        issue("d", "2017-12-31").build())
                .build();
        GroupedRates<SeverityId> rates = COMPLETE.grouped(register, AS_OF, Grouping.bySeverity());

        assertThat(ratios(rates)).isEqualTo(Map.of(grave, new Ratio(1, 2), ordinary, new Ratio(1, 1)));
        assertThat(rates.ungrouped().ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(COMPLETE.withSelection(Selection.ofSeverity(grave))
                        .rateOf(register, AS_OF)
                        .ratio())
                .isEqualTo(new Ratio(1, 2));
    }

    @Test
    void partsAreGroupedByPlace() {
        LocalText here = LocalText.chinese("甲县");
        LocalText there = LocalText.chinese("乙县");
        Subject first = Subject.of(PartId.of("p1"));
        Issue shared = issue("a", "2017-12-31")
                .addParts(Part.of(PartId.of("p1"), here), Part.of(PartId.of("p2"), there))
                .build()
                .with(entry("e1", first, complete(), "2017-05-01"));
        Issue other = issue("b", "2017-12-31")
                .addParts(Part.of(PartId.of("p1"), here))
                .build();
        Register register = Registers.of(shared, other);

        assertThat(ratios(RateDefinitions.partsComplete().grouped(register, AS_OF, Grouping.byPlace())))
                .isEqualTo(Map.of(here, new Ratio(1, 2), there, new Ratio(0, 1)));
        assertThat(RateDefinitions.partsComplete()
                        .withSelection(Selection.inPlace(here))
                        .rateOf(register, AS_OF)
                        .ratio())
                .isEqualTo(new Ratio(1, 2));
        assertThat(COMPLETE.grouped(register, AS_OF, Grouping.byPlace()).groups())
                .isEmpty();
    }

    @Test
    void aPopulationIsABodyAndEverythingBelowIt() {
        Register register = jiangsu();

        assertThat(register.bodiesUnder(WUXI)).containsExactly(WUXI, COUNTY);
        assertThat(register.bodiesUnder(PROVINCE)).containsExactly(PROVINCE, WUXI, SUZHOU, COUNTY);
        assertThat(register.bodiesAt(BodyLevel.CITY)).containsExactly(WUXI, SUZHOU);
        assertThat(COMPLETE.withSelection(Selection.namingAny(register.bodiesUnder(WUXI)))
                        .rateOf(register, AS_OF)
                        .ratio())
                .isEqualTo(new Ratio(2, 4));
        assertThat(COMPLETE.withSelection(Selection.namingAny(register.bodiesUnder(PROVINCE), Role.SUPERVISING))
                        .rateOf(register, AS_OF)
                        .ratio())
                .isEqualTo(new Ratio(0, 1));
        assertThatThrownBy(() -> register.bodiesUnder(BodyId.of("nobody")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("body must be on the register, but was nobody");
    }

    @Test
    void aKeyOfTheUsersOwn() {
        Grouping<String> firstLetter =
                Grouping.by((issue, subject) -> issue.id().value().equals("f")
                        ? Optional.empty()
                        : Optional.of(issue.id().value().compareTo("c") < 0 ? "early" : "late"));

        assertThat(ratios(COMPLETE.grouped(jiangsu(), AS_OF, firstLetter)))
                .isEqualTo(Map.of("early", new Ratio(1, 2), "late", new Ratio(1, 3)));
    }

    @Test
    void keysOfTheUsersOwnStandInTheirOwnOrderOrElseByTheirTexts() {
        Grouping<Integer> byNumber =
                Grouping.by((issue, subject) -> Optional.of(issue.id().value().charAt(0) - 88));
        Grouping<List<Integer>> byList = Grouping.by((issue, subject) ->
                Optional.of(List.of((int) issue.id().value().charAt(0) % 2 + 9)));
        Grouping<Object> mixed = Grouping.by((issue, subject) -> Optional.of(
                issue.id().value().equals("a") ? "9" : (int) issue.id().value().charAt(0)));

        assertThat(COMPLETE.grouped(jiangsu(), AS_OF, byNumber).groups().keySet())
                .containsExactly(9, 10, 11, 12, 13, 14);
        assertThat(COMPLETE.grouped(jiangsu(), AS_OF, byList).groups().keySet())
                .containsExactly(List.of(10), List.of(9));
        assertThat(COMPLETE.grouped(jiangsu(), AS_OF, mixed).groups().keySet())
                .containsExactly(98, 99, 100, 101, 102, "9"); // numbers first, by the names of their classes
        Grouping<Object> listsOfTwoClasses = Grouping.by((issue, subject) -> Optional.of(
                issue.id().value().equals("a")
                        ? List.of(1, 2, 3)
                        : List.of(issue.id().value())));
        assertThat(COMPLETE.grouped(jiangsu(), AS_OF, listsOfTwoClasses)
                        .groups()
                        .keySet())
                .first()
                .isEqualTo(List.of(1, 2, 3));
        Grouping<Shade> constants = Grouping.by((issue, subject) -> Optional.of(
                issue.id().value().equals("a")
                        ? Shade.PLANNED
                        : Shade.values()[issue.id().value().charAt(0) % 2 + 1]));
        assertThat(COMPLETE.grouped(jiangsu(), AS_OF, constants).groups().keySet())
                .containsExactly(Shade.PLANNED, Shade.ACTIVE, Shade.DONE);
    }

    @Test
    void streamsCollectTheSameInParallel() {
        Register register = Registers.guangxi();

        assertThat(register.issues().parallelStream().collect(CompletionTally.collector(COMPLETE, AS_OF)))
                .isEqualTo(COMPLETE.rateOf(register, AS_OF));
        assertThat(register.issues().parallelStream()
                        .collect(GroupedTally.collector(COMPLETE, AS_OF, Grouping.byPhase())))
                .isEqualTo(COMPLETE.byPhase(register, AS_OF));
    }

    @Test
    void severalDefinitionsAreCollectedInParallel() {
        Register register = Registers.guangxi();
        List<RateDefinition> definitions = List.of(COMPLETE, RateDefinitions.keyStepsComplete());
        Grouping<PhaseId> byPhase = Grouping.byPhase();

        GroupedTally<PhaseId> tally =
                register.issues().parallelStream().collect(GroupedTally.collector(definitions, AS_OF, byPhase));

        for (RateDefinition definition : definitions) {
            assertThat(tally.rates(definition)).isEqualTo(definition.grouped(register, AS_OF, byPhase));
        }
        assertThatThrownBy(() -> GroupedTally.collector(List.of(), AS_OF, byPhase))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("definitions must be at least 1, but were 0");
    }

    @Test
    void aKeyStandsOnce() {
        assertThatThrownBy(() -> Grouping.byPhase().withKeys(List.of(Registers.BY_JUNE, Registers.BY_JUNE)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("keys must be different, but by-june-2017 stands twice");
    }

    @Test
    void talliesByAnotherGroupingAreNotMerged() {
        Register register = jiangsu();
        List<RateDefinition> one = List.of(COMPLETE);
        GroupedTally<List<BodyId>> byLead = GroupedTally.empty(one, AS_OF, Grouping.byBody(register, Role.LEAD));

        assertThatThrownBy(
                        () -> byLead.merge(GroupedTally.empty(one, AS_OF, Grouping.byBody(register, Role.SUPERVISING))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one grouping, but had two");
        assertThatThrownBy(() -> GroupedTally.empty(one, AS_OF, Grouping.byPhase())
                        .merge(GroupedTally.empty(one, AS_OF, Grouping.byPhase().withKeys(List.of(Registers.BY_JUNE)))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one grouping, but had two");
        assertThat(byLead.merge(GroupedTally.empty(one, AS_OF, Grouping.byBody(jiangsu(), Role.LEAD)))
                        .rates(COMPLETE)
                        .groups())
                .isEmpty(); // made apart, but alike
    }

    @Test
    void talliesThatDoNotFitAreNotMerged() {
        GroupedTally<PhaseId> tally = GroupedTally.empty(List.of(COMPLETE), AS_OF, Grouping.byPhase());

        assertThatThrownBy(() -> tally.merge(
                        GroupedTally.empty(List.of(RateDefinitions.issuesClosedOut()), AS_OF, Grouping.byPhase())))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one list of definitions, but had [issues-complete] and"
                        + " [issues-closed-out]");
        assertThatThrownBy(
                        () -> tally.merge(GroupedTally.empty(List.of(COMPLETE), day("2018-12-31"), Grouping.byPhase())))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one day, but had 2017-12-31 and 2018-12-31");
        assertThatThrownBy(() -> tally.rates(RateDefinitions.issuesClosedOut()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("definition must be one of [issues-complete], but was issues-closed-out");
        assertThatThrownBy(() -> GroupedTally.empty(List.of(), AS_OF, Grouping.byPhase()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("definitions must be at least 1, but were 0");
        assertThatThrownBy(() -> GroupedTally.empty(List.of(COMPLETE, COMPLETE), AS_OF, Grouping.byPhase()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("definitions must be different, but one stands twice");
    }

    @Test
    void whatIsRefusedLeavesEveryCounterAsItWasAlsoMergedWithItself() {
        long most = Long.MAX_VALUE - 5;
        CompletionRate rate = new CompletionRate(
                COMPLETE,
                AS_OF,
                new Ratio(most, Long.MAX_VALUE),
                Map.of(Tier.NOT_REPORTED, 2L, Tier.ON_SCHEDULE, 3L),
                Map.of(),
                7,
                4);
        CompletionTally tally = CompletionTally.of(rate);

        for (CompletionTally other : List.of(tally, CompletionTally.of(rate))) {
            assertThatThrownBy(() -> tally.merge(other))
                    .isExactlyInstanceOf(ArithmeticException.class)
                    .hasMessage("count must be at most 9223372036854775807, but " + most + " came to " + most);
            assertThat(tally.rate()).isEqualTo(rate);
        }
        CompletionTally few = CompletionTally.empty(COMPLETE, AS_OF)
                .add(done(issue("a", "2017-12-31").build()))
                .add(issue("b", "2017-12-31").build());
        assertThat(few.merge(few).rate().ratio()).isEqualTo(new Ratio(2, 4));
    }

    @Test
    void moreThanALongHoldsIsRefusedAndChangesNothing() {
        CompletionTally full = CompletionTally.of(new CompletionRate(
                COMPLETE, AS_OF, new Ratio(Long.MAX_VALUE, Long.MAX_VALUE), Map.of(), Map.of(), 0, 0));
        CompletionTally one = CompletionTally.empty(COMPLETE, AS_OF)
                .add(done(issue("a", "2017-12-31").build()));
        CompletionTally leftOut = CompletionTally.empty(COMPLETE, AS_OF)
                .add(issue("a", "2017-12-31").build());

        assertThatThrownBy(() -> full.merge(one))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("count must be at most 9223372036854775807, but 1 came to 9223372036854775807");
        assertThat(full.rate().numerator()).isEqualTo(Long.MAX_VALUE);
        full.merge(leftOut);
        assertThatThrownBy(full::rate)
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("population must be at most 9223372036854775807, but 1 not reported came to"
                        + " 9223372036854775807");
    }

    @Test
    void aRefusedMergeLeavesEveryGroupAsItWas() {
        Grouping<String> byFirstLetter =
                Grouping.by((issue, subject) -> issue.id().value().equals("none")
                        ? Optional.empty()
                        : Optional.of(issue.id().value().substring(0, 1)));
        List<RateDefinition> both = List.of(RateDefinitions.issuesClosedOut(), COMPLETE);
        GroupedTally<String> tally = GroupedTally.empty(both, AS_OF, byFirstLetter)
                .add(done(issue("full", "2017-12-31").build()))
                .add(issue("a", "2017-12-31").build())
                .add(issue("none", "2017-12-31").build());
        GroupedTally<String> full = GroupedTally.empty(both, AS_OF, byFirstLetter)
                .add(done(issue("full", "2017-12-31").build()));
        for (int i = 0; i < 61; i++) {
            tally.merge(tally);
            full.merge(full);
        }
        GroupedTally<String> more = GroupedTally.empty(both, AS_OF, byFirstLetter)
                .add(issue("a", "2017-12-31").build())
                .add(issue("new", "2017-12-31").build())
                .add(issue("none", "2017-12-31").build())
                .merge(full)
                .merge(full)
                .merge(full);
        GroupedRates<String> before = tally.rates(COMPLETE);
        long quarter = 1L << 61;

        assertThatThrownBy(() -> tally.merge(more))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("count must be at most 9223372036854775807, but " + 3 * quarter + " came to " + quarter);
        assertThat(tally.rates(COMPLETE)).isEqualTo(before);
        assertThat(before.groups().keySet()).containsExactly("a", "f");
        assertThat(before.groups().get("f").ratio()).isEqualTo(new Ratio(quarter, quarter));
    }

    @Test
    void theWholeOfOneDefinitionIsNotToldOfAnothersCounts() {
        Grouping<String> each =
                Grouping.by((issue, subject) -> Optional.of(issue.id().value()));
        RateDefinition due = RateDefinitions.dueIssuesComplete();
        GroupedTally<String> tally = GroupedTally.empty(List.of(due, COMPLETE), AS_OF, each)
                .add(issue("a", "2018-12-31").build())
                .add(issue("b", "2018-12-31").build());
        for (int i = 0; i < 62; i++) {
            tally.merge(tally);
        }
        long half = 1L << 62;

        assertThatThrownBy(() -> tally.rates(due)) // both outside
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("count must be at most 9223372036854775807, but " + half + " came to " + half);
        GroupedTally<String> mixed = GroupedTally.empty(List.of(due, COMPLETE), AS_OF, each)
                .add(done(issue("a", "2018-12-31").build()))
                .add(issue("b", "2018-12-31").build());
        mixed.add(issue("c", "2018-12-31").build());
        assertThat(mixed.rates(COMPLETE).whole().ratio()).isEqualTo(new Ratio(1, 3));
        assertThat(mixed.rates(due).whole().outside()).isEqualTo(3);
    }

    @Test
    void oneMoreThanALongHoldsIsToldAsThat() {
        CompletionTally full = CompletionTally.of(new CompletionRate(
                        COMPLETE, AS_OF, new Ratio(Long.MAX_VALUE, Long.MAX_VALUE), Map.of(), Map.of(), 0, 0))
                .add(done(issue("a", "2017-12-31").build()));

        assertThatThrownBy(full::rate)
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("count must be at most 9223372036854775807, but 1 more came to it");
    }

    /** Constants of which some have a class of their own. */
    private enum Shade {
        PLANNED {},
        ACTIVE,
        DONE {}
    }
}

package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.ResponsibilityChain;

class RateDefinitionTest {

    private static final LocalDate AS_OF = day("2017-12-31");

    private static RateDefinitionBuilder definition(Subject.Kind unit) {
        return definition("d", unit);
    }

    private static RateDefinitionBuilder definition(String name, Subject.Kind unit) {
        return RateDefinition.builder(name)
                .title(LocalText.of("完成率", "rate"))
                .unit(unit)
                .addTiers(Tier.COMPLETE);
    }

    private static List<String> items(List<IssueSubject> items) {
        return items.stream().map(IssueSubject::toString).toList();
    }

    private static List<String> leftOut(RateItems items, Tier tier) {
        return items(items.leftOut().getOrDefault(tier, List.of()));
    }

    // --- rules ---

    @Test
    void aNameIsOfLowerCaseLettersDigitsAndSingleHyphens() {
        for (String good : List.of("a", "0", "issues-complete", "a-1-b", "x".repeat(100))) {
            assertThat(definition(good, Subject.Kind.ISSUE).build().name()).isEqualTo(good);
        }
        for (String bad : List.of("", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "完成率", "x".repeat(101))) {
            List<Fault> faults =
                    faultsOf(() -> definition(bad, Subject.Kind.ISSUE).build());
            assertThat(faults).extracting(Fault::code).containsExactly("rate-definition.name");
        }
        assertThat(said(faultsOf(() -> RateDefinitions.issuesComplete().withName("Issues complete"))))
                .containsExactly(List.of(
                        "/name",
                        "name must be 1 to 100 lower-case letters, digits and single hyphens, but was \"Issues"
                                + " complete\"",
                        "名称须为1至100个小写字母、数字或单个连字符，实为\"Issues complete\""));
    }

    @Test
    void aFaultyNameIsShownInOneLine() {
        assertThat(faultsOf(() -> RateDefinitions.issuesComplete().withName("o\nwn")))
                .extracting(Fault::toString)
                .containsExactly("/name: name must be 1 to 100 lower-case letters, digits and single hyphens, but was"
                        + " \"o\\u000awn\"");
        assertThat(faultsOf(() -> RateDefinitions.issuesComplete().withName("x".repeat(1_000))))
                .singleElement()
                .asString()
                .endsWith("but was \"" + "x".repeat(60) + "…\"");
    }

    @Test
    void aDefinitionCountsSomethingThatWasReported() {
        assertThat(said(faultsOf(() -> RateDefinition.builder("d")
                        .title(LocalText.of("完成率", "rate"))
                        .unit(Subject.Kind.ISSUE)
                        .build())))
                .containsExactly(List.of("/tiers", "definition must count at least one tier", "至少须计入一种进展"));

        List<Fault> faults = faultsOf(
                () -> definition(Subject.Kind.ISSUE).addTiers(Tier.NOT_REPORTED).build());
        assertThat(faults).extracting(Fault::code).containsExactly("rate-definition.counts-not-reported");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/tiers",
                        "definition must not count units without a report, but counts not reported",
                        "不得计入未上报者，实为未上报"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(faultsOf(() -> RateDefinition.builder("")
                        .title(LocalText.of("完成率", "rate"))
                        .unit(Subject.Kind.ISSUE)
                        .addTiers(Tier.NOT_REPORTED)
                        .addLeavesOut(Tier.NOT_REPORTED)
                        .build()))
                .extracting(fault -> fault.place().toString())
                .containsExactly("/name", "/tiers", "/leavesOut");
    }

    @Test
    void titleAndUnitMustBeGiven() {
        assertThatThrownBy(() -> RateDefinition.builder("d").build())
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("/title: title must be given; /unit: unit must be given");
    }

    @Test
    void unlessToldOtherwiseADefinitionIsOverAllAsReportedAndRoundedHalfUp() {
        RateDefinition definition = definition(Subject.Kind.ISSUE).build();

        assertThat(definition.selection()).isEqualTo(Selection.all());
        assertThat(definition.basis()).isEqualTo(CountingBasis.REPORTED);
        assertThat(definition.percentFormat()).isEqualTo(new PercentFormat(0, RoundingMode.HALF_UP));
    }

    // --- bases ---

    @Test
    void completeAcceptedAndClosedOutAreCountedApart() {
        Issue reported = issue("reported", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01"));
        Issue accepted = issue("accepted", "2017-12-31")
                .build()
                .with(entry("e1", complete(), "2017-05-01"))
                .with(entry("e2", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-06-01"));
        Issue closed = issue("closed", "2017-12-31")
                .build()
                .with(entry("e1", complete(), "2017-05-01"))
                .with(entry("e2", stage(CloseOutStage.ACCEPTANCE, StageOutcome.BASICALLY_MET), "2017-06-01"))
                .with(entry("e3", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-07-01"));
        Issue failed = issue("failed", "2017-12-31")
                .build()
                .with(entry("e1", complete(), "2017-05-01"))
                .with(entry("e2", stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED), "2017-06-01"));
        Register register = Registers.of(reported, accepted, closed, failed);

        RateItems byReport = definition(Subject.Kind.ISSUE).build().items(register, AS_OF);
        RateItems byAcceptance = definition(Subject.Kind.ISSUE)
                .basis(CountingBasis.ACCEPTED)
                .build()
                .items(register, AS_OF);
        RateItems byCloseOut = definition(Subject.Kind.ISSUE)
                .basis(CountingBasis.CLOSED_OUT)
                .build()
                .items(register, AS_OF);

        assertThat(items(byReport.counted())).containsExactly("reported", "accepted", "closed", "failed");
        assertThat(items(byAcceptance.counted())).containsExactly("accepted", "closed");
        assertThat(leftOut(byAcceptance, Tier.COMPLETE)).containsExactly("reported", "failed");
        assertThat(items(byCloseOut.counted())).containsExactly("closed");
        assertThat(leftOut(byCloseOut, Tier.COMPLETE)).containsExactly("reported", "accepted", "failed");
    }

    @Test
    void aRefutedCompletionCountsUnderNoBasis() {
        Register register = Registers.of(issue("a", "2017-12-31")
                .build()
                .with(entry("e1", complete(), "2017-05-01"))
                .with(entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"))
                .with(entry("e3", new Fact.Reopened(), "2017-07-01")));

        for (CountingBasis basis : CountingBasis.values()) {
            CompletionRate rate =
                    definition(Subject.Kind.ISSUE).basis(basis).build().rateOf(register, AS_OF);

            assertThat(rate.ratio()).describedAs("%s", basis).isEqualTo(new Ratio(0, 1));
            assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.IN_PROGRESS, 1L));
        }
    }

    // --- population ---

    @Test
    void anIssueNotYetRaisedIsOutsideThePopulation() {
        Issue later = issue("later", "2017-12-31").raisedOn(day("2018-01-01")).build();
        Issue sameDay = issue("same-day", "2017-12-31").raisedOn(AS_OF).build();

        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(List.of(later, sameDay), AS_OF);

        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(rate.outside()).isEqualTo(1);
        RateItems items = RateDefinitions.issuesComplete().items(Registers.of(later, sameDay), AS_OF);
        assertThat(items(items.outside())).containsExactly("later");
        assertThat(leftOut(items, Tier.NOT_REPORTED)).containsExactly("same-day");
    }

    @Test
    void whatASelectionDoesNotMeanIsOutsideThePopulation() {
        CompletionRate rate = RateDefinitions.issuesComplete()
                .withSelection(Selection.inPhase(Registers.BY_JUNE))
                .rateOf(Registers.guangxi(), AS_OF);

        assertThat(rate.ratio()).isEqualTo(new Ratio(12, 12));
        assertThat(rate.outside()).isEqualTo(25);
    }

    @Test
    void anExtensionMovesAnIssueOutOfTheDueCohort() {
        Issue extended = issue("a", "2017-12-31")
                .build()
                .with(entry("e1", asked("2018-06-30"), "2017-10-01"))
                .with(entry("e2", decided("e1", true), "2017-12-01"));
        RateDefinition due = RateDefinitions.dueIssuesComplete();

        assertThat(due.rateOf(List.of(extended), AS_OF).outside()).isEqualTo(1);
        assertThat(due.rateOf(List.of(extended.asKnown(day("2017-11-30"))), AS_OF)
                        .ratio())
                .isEqualTo(new Ratio(0, 1));
        assertThat(due.rateOf(List.of(extended), day("2018-06-30")).ratio()).isEqualTo(new Ratio(0, 1));
    }

    // --- units ---

    @Test
    void partsCountOnTheirOwnWithTheirOwnDeadlineOrTheIssues() {
        Part own = new Part(
                PartId.of("own"),
                LocalText.of("一", "one"),
                Optional.of(Deadline.by(day("2018-06-30"))),
                ResponsibilityChain.none());
        Part undated = new Part(
                PartId.of("undated"),
                LocalText.of("二", "two"),
                Optional.of(Deadline.continuing()),
                ResponsibilityChain.none());
        Issue issue = issue("a", "2017-12-31")
                .addParts(own, part("inherited"), undated, part("extended"))
                .build()
                .with(entry("e1", Subject.of(PartId.of("inherited")), complete(), "2017-05-01"))
                .with(entry("e2", Subject.of(PartId.of("extended")), asked("2018-03-31"), "2017-10-01"))
                .with(entry("e3", Subject.of(PartId.of("extended")), decided("e2", true), "2017-12-01"));
        Register register = Registers.of(
                issue, issue("undivided", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01")));

        RateDefinition due =
                definition(Subject.Kind.PART).selection(Selection.dueByAsOf()).build();

        RateItems items = due.items(register, AS_OF);
        assertThat(items(items.counted())).containsExactly("a/inherited");
        assertThat(items.leftOut()).isEmpty();
        assertThat(items(items.outside())).containsExactly("a/own", "a/undated", "a/extended");
        assertThat(due.rateOf(register, day("2018-03-31")).ratio()).isEqualTo(new Ratio(1, 2));
        assertThat(due.rateOf(register, day("2018-06-30")).ratio()).isEqualTo(new Ratio(1, 3));
        assertThat(definition(Subject.Kind.PART).build().rateOf(register, AS_OF).ratio())
                .describedAs("an issue that is not divided has no parts")
                .isEqualTo(new Ratio(1, 4));
    }

    @Test
    void whatInheritsItsDateInheritsTheIssuesExtension() {
        Issue issue = issue("a", "2017-12-31")
                .addParts(part("p1"))
                .addMeasures(measure("m1", Optional.empty()))
                .build()
                .with(entry("e1", asked("2018-06-30"), "2017-10-01"))
                .with(entry("e2", decided("e1", true), "2017-12-01"));

        for (Subject.Kind unit : List.of(Subject.Kind.PART, Subject.Kind.MEASURE)) {
            RateDefinition due =
                    definition(unit).selection(Selection.dueByAsOf()).build();

            assertThat(due.rateOf(List.of(issue), AS_OF).ratio()).isEqualTo(new Ratio(0, 0));
            assertThat(due.rateOf(List.of(issue), day("2018-06-30")).ratio()).isEqualTo(new Ratio(0, 1));
        }
    }

    @Test
    void measuresCountOnTheirOwnWithTheirOwnDeadlineOrTheIssues() {
        Issue issue = issue("a", "2017-12-31")
                .addMeasures(
                        measure("own", Optional.of(Deadline.by(day("2018-06-30")))),
                        measure("inherited", Optional.empty()))
                .build()
                .with(entry("e1", Subject.of(MeasureId.of("own")), complete(), "2017-05-01"))
                .with(entry("e2", Subject.of(MeasureId.of("inherited")), tier(Tier.BEHIND_SCHEDULE), "2017-05-01"));

        RateItems items = definition(Subject.Kind.MEASURE)
                .selection(Selection.dueByAsOf())
                .build()
                .items(Registers.of(issue), AS_OF);

        assertThat(items.counted()).isEmpty();
        assertThat(leftOut(items, Tier.BEHIND_SCHEDULE)).containsExactly("a/inherited");
        assertThat(items(items.outside())).containsExactly("a/own");
    }

    @Test
    void keyStepsCountWithTheirOwnDeadlineAlone() {
        Issue issue = issue("a", "2018-12-31")
                .addMeasures(
                        measure("m1", Optional.empty(), step("s1", "2017-06-30"), step("s2", "2018-06-30")),
                        measure("m2", Optional.empty(), step("s3", "2017-12-31")))
                .build()
                .with(entry("e1", Subject.of(KeyStepId.of("s1")), complete(), "2017-05-01"))
                .with(entry("e2", Subject.of(KeyStepId.of("s2")), complete(), "2017-05-01"))
                .with(entry("e3", asked("2020-12-31"), "2017-05-01"))
                .with(entry("e4", decided("e3", true), "2017-06-01"));

        RateItems items = definition(Subject.Kind.KEY_STEP)
                .selection(Selection.dueByAsOf())
                .build()
                .items(Registers.of(issue), AS_OF);

        assertThat(items(items.counted())).containsExactly("a/s1");
        assertThat(leftOut(items, Tier.NOT_REPORTED))
                .describedAs("due on the last day, and not moved by the issue's extension")
                .containsExactly("a/s3");
        assertThat(items(items.outside())).containsExactly("a/s2");
        assertThat(definition(Subject.Kind.KEY_STEP)
                        .build()
                        .rateOf(List.of(issue), AS_OF)
                        .ratio())
                .isEqualTo(new Ratio(2, 3));
    }

    @Test
    void aKeyStepMovesByAnExtensionOfItsOwn() {
        Subject step = Subject.of(KeyStepId.of("s1"));
        Issue issue = issue("a", "2018-12-31")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")))
                .build()
                .with(entry("e1", step, asked("2018-03-31"), "2017-05-01"))
                .with(entry("e2", step, decided("e1", true), "2017-06-01"));

        RateDefinition due = definition(Subject.Kind.KEY_STEP)
                .selection(Selection.dueByAsOf())
                .build();

        assertThat(due.rateOf(List.of(issue), AS_OF).outside()).isEqualTo(1);
        assertThat(due.rateOf(List.of(issue), day("2018-03-31")).ratio()).isEqualTo(new Ratio(0, 1));
    }

    // --- items ---

    @Test
    void itemsAreTheUnitsBehindTheCounts() {
        Register guangxi = Registers.guangxi();
        for (RateDefinition definition : RateDefinitions.all()) {
            CompletionRate rate = definition.rateOf(guangxi, AS_OF);
            RateItems items = definition.items(guangxi, AS_OF);

            assertThat((long) items.counted().size()).isEqualTo(rate.numerator());
            assertThat((long) items.outside().size()).isEqualTo(rate.outside());
            assertThat(items.leftOut().keySet()).isEqualTo(rate.leftOut().keySet());
            items.leftOut()
                    .forEach((tier, list) -> assertThat((long) list.size())
                            .isEqualTo(rate.leftOut().get(tier)));
        }
    }

    // --- groups ---

    @Test
    void ratesByPhaseMakeTheWhole() {
        Register guangxi = Registers.guangxi();
        GroupedRates<PhaseId> rates = RateDefinitions.issuesComplete().byPhase(guangxi, AS_OF);

        assertThat(rates.groups().keySet())
                .containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END, Registers.LONG_TERM);
        assertThat(rates.groups().values())
                .extracting(CompletionRate::ratio)
                .containsExactly(new Ratio(12, 12), new Ratio(10, 18), new Ratio(0, 7));
        assertThat(rates.ungrouped().ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(rates.whole()).isEqualTo(RateDefinitions.issuesComplete().rateOf(guangxi, AS_OF));
    }

    @Test
    void whatIsFiledUnderNoCategoryIsUngroupedAndEmptyGroupsStand() {
        GroupedRates<?> rates = RateDefinitions.issuesComplete().byCategory(Registers.guangxi(), AS_OF);

        assertThat(rates.groups().values())
                .extracting(CompletionRate::ratio)
                .containsExactly(new Ratio(20, 20), new Ratio(0, 0));
        assertThat(rates.ungrouped().ratio()).isEqualTo(new Ratio(2, 17));
        assertThat(rates.whole().ratio()).isEqualTo(new Ratio(22, 37));
    }

    @Test
    void groupsThatDoNotMakeTheWholeAreRefused() {
        RateDefinition definition = RateDefinitions.issuesComplete();
        CompletionRate none = definition.rateOf(List.of(), AS_OF);
        CompletionRate one = definition.rateOf(List.of(issue("a", "2017-12-31").build()), AS_OF);

        assertThat(new GroupedRates<>(Map.of("a", one), none, one).whole()).isEqualTo(one);
        assertThatThrownBy(() -> new GroupedRates<>(Map.of("a", one, "b", one), none, one))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("groups and ungrouped must make the whole, but made 0/2 and the whole was 0/1");
        assertThatThrownBy(() ->
                        new GroupedRates<>(Map.of("a", definition.rateOf(List.of(), day("2017-01-01"))), one, one))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one day, but had 2017-12-31 and 2017-01-01");
    }

    @Test
    void roundingIsTheDefinitions() {
        List<Issue> issues = List.of(
                issue("a", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01")),
                issue("b", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01")),
                issue("c", "2017-12-31").build());

        assertThat(definition(Subject.Kind.ISSUE)
                        .percentFormat(new PercentFormat(0, RoundingMode.DOWN))
                        .build()
                        .rateOf(issues, AS_OF)
                        .percent())
                .hasValue(new BigDecimal("66"));
        assertThat(definition(Subject.Kind.ISSUE).build().rateOf(issues, AS_OF).percent())
                .hasValue(new BigDecimal("67"));
        assertThat(definition(Subject.Kind.ISSUE)
                        .percentFormat(PercentFormat.halfUp(2))
                        .build()
                        .rateOf(issues, AS_OF)
                        .percent())
                .hasValue(new BigDecimal("66.67"));
    }

    @Test
    void whatIsLeftOutOnPurposeIsNamedEvenWhereThereIsNone() {
        RateDefinition definition = RateDefinitions.issuesComplete();
        CompletionRate rate = definition.rateOf(List.of(issue("a", "2017-12-31").build()), AS_OF);

        assertThat(definition.leavesOut()).containsExactly(Tier.BASICALLY_COMPLETE);
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.NOT_REPORTED, 1L));
        assertThat(rate.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .contains("not counted: 1 not reported", "not counted: 0 basically complete");
    }

    @Test
    void aTierIsNotBothCountedAndLeftOut() {
        assertThatThrownBy(() -> RateDefinition.builder("both")
                        .title(LocalText.of("两者", "both"))
                        .unit(Subject.Kind.ISSUE)
                        .addTiers(Tier.COMPLETE, Tier.BASICALLY_COMPLETE)
                        .addLeavesOut(Tier.BASICALLY_COMPLETE, Tier.IN_PROGRESS)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/leavesOut: definition must not both count and leave out a tier, but does so with basically"
                                + " complete");
    }
}

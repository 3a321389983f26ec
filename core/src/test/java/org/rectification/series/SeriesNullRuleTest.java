package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Given;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;

/** A null argument is told by name. */
class SeriesNullRuleTest {

    private static final LocalDate DAY = day("2017-12-31");
    private static final RateDefinition ALL = RateDefinitions.issuesComplete();
    private static final Register REGISTER = Registers.of();
    private static final Issue ISSUE = Given.issue("a", "2017-12-31").build();
    private static final DateSpan SPAN = DateSpan.ofDay(DAY);
    private static final Sweep SWEEP = Sweep.of(SPAN, Step.DAY);
    private static final StatusRule LATENESS = StatusRule.of(ChinaWorkingDays.official());
    private static final CompletionRate RATE = ALL.rateOf(List.of(), DAY);
    private static final Difference DIFFERENCE = new Difference(RATE, RATE, List.of(), List.of());
    private static final IssueSubject ITEM = new IssueSubject(ISSUE.id(), Subject.issue());
    private static final Reason REASON = Reason.of(SeriesMessage.ADDED, "item", ITEM, "raised", DAY);

    /** A null where none may be. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    @TestFactory
    Stream<DynamicTest> aMethodNamesTheParameterThatIsNull() {
        IssueColumns<PhaseId> columns = IssueColumns.of(REGISTER, DAY, Issue::phase);
        ColumnTally<PhaseId> tally = columns.tally(DAY);
        RateIndex index = RateIndex.of(REGISTER, ALL);
        RateSeries series = SWEEP.seriesOf(REGISTER, ALL);
        DifferenceRule rule = new DifferenceRule(ALL, LATENESS);
        Knowledge all = Knowledge.everything();
        Optional<PhaseId> group = Optional.empty();
        List<DynamicTest> tests = new ArrayList<>();
        add(tests, "date", () -> Knowledge.by(none()));
        add(tests, "span", () -> Step.DAY.days(none()));
        add(tests, "span", () -> Sweep.of(none(), Step.DAY));
        add(tests, "step", () -> Sweep.of(SPAN, none()));
        add(tests, "knowledge", () -> new Sweep(SPAN, Step.DAY, none()));
        add(tests, "other", () -> SWEEP.known(none()));
        add(tests, "register", () -> SWEEP.seriesOf(SeriesNullRuleTest.<Register>none(), ALL));
        add(tests, "definition", () -> SWEEP.seriesOf(REGISTER, none()));
        add(tests, "issues", () -> SWEEP.seriesOf(SeriesNullRuleTest.<List<Issue>>none(), List.of(ALL)));
        add(tests, "definitions", () -> SWEEP.seriesOf(List.of(), none()));
        add(tests, "sweep", () -> new RateSeries(none(), List.of(RATE)));
        add(tests, "points", () -> new RateSeries(SWEEP, none()));
        add(tests, "day", () -> series.on(none()));
        add(tests, "sweep", () -> SeriesTally.empty(none(), ALL));
        add(tests, "sweep", () -> SeriesTally.collector(none(), ALL));
        add(tests, "definition", () -> SeriesTally.collector(SWEEP, none()));
        add(tests, "definition", () -> SeriesTally.empty(SWEEP, none()));
        add(tests, "issue", () -> SeriesTally.empty(SWEEP, ALL).add(none()));
        add(tests, "other", () -> SeriesTally.empty(SWEEP, ALL).merge(none()));
        add(tests, "register", () -> RateIndex.of(SeriesNullRuleTest.<Register>none(), ALL));
        add(tests, "definition", () -> RateIndex.of(REGISTER, none()));
        add(tests, "issues", () -> RateIndex.of(SeriesNullRuleTest.<List<Issue>>none(), ALL));
        add(tests, "issues", () -> RateIndex.byGroup(none(), ALL, Issue::id));
        add(tests, "definition", () -> RateIndex.byGroup(List.of(), none(), Issue::id));
        add(tests, "group", () -> RateIndex.byGroup(List.of(), ALL, none()));
        add(tests, "group", () -> RateIndex.byGroup(List.of(ISSUE), ALL, issue -> none()));
        add(tests, "asOf", () -> index.rateOn(none()));
        add(tests, "asOf", () -> index.rateOn(none(), all));
        add(tests, "knowledge", () -> index.rateOn(DAY, none()));
        add(tests, "register", () -> IssueColumns.of(none(), DAY, Issue::phase));
        add(tests, "asOf", () -> IssueColumns.of(REGISTER, none(), Issue::phase));
        add(tests, "group", () -> IssueColumns.builder(DAY, none()));
        add(tests, "issue", () -> IssueColumns.builder(DAY, Issue::phase).add(none()));
        add(tests, "group", () -> IssueColumns.builder(DAY, issue -> none()).add(ISSUE));
        add(tests, "day", () -> columns.tally(none()));
        add(tests, "definition", () -> columns.rates(none()));
        add(tests, "group", () -> tally.total(none()));
        add(tests, "group", () -> tally.overdue(none()));
        add(tests, "tier", () -> tally.count(group, none()));
        add(tests, "definition", () -> new DifferenceRule(none(), LATENESS));
        add(tests, "lateness", () -> new DifferenceRule(ALL, none()));
        add(tests, "register", () -> rule.between(none(), DAY, DAY, all));
        add(tests, "from", () -> rule.between(REGISTER, none(), DAY, all));
        add(tests, "to", () -> rule.between(REGISTER, DAY, none(), all));
        add(tests, "knowledge", () -> rule.between(REGISTER, DAY, DAY, none()));
        add(tests, "kind", () -> DIFFERENCE.changesOf(none()));
        add(tests, "before", () -> new Difference(none(), RATE, List.of(), List.of()));
        add(tests, "after", () -> new Difference(RATE, none(), List.of(), List.of()));
        add(tests, "moves", () -> new Difference(RATE, RATE, none(), List.of()));
        add(tests, "changes", () -> new Difference(RATE, RATE, List.of(), none()));
        add(tests, "item", () -> new Difference.Move(none(), Optional.empty(), CountingStatus.COUNTED));
        add(tests, "before", () -> new Difference.Move(ITEM, none(), CountingStatus.COUNTED));
        add(tests, "after", () -> new Difference.Move(ITEM, Optional.empty(), none()));
        add(tests, "kind", () -> new Change(none(), ITEM, List.of(), REASON));
        add(tests, "item", () -> new Change(Change.Kind.ADDED, none(), List.of(), REASON));
        add(tests, "entries", () -> new Change(Change.Kind.ADDED, ITEM, none(), REASON));
        add(tests, "reason", () -> new Change(Change.Kind.ADDED, ITEM, List.of(), none()));
        add(
                tests,
                "definition",
                () -> CountingStatus.inPopulation(none(), Tier.COMPLETE, false, false, Optional.empty()));
        add(tests, "end", () -> CountingStatus.inPopulation(ALL, Tier.COMPLETE, false, false, none()));
        add(tests, "tier", () -> CountingStatus.inPopulation(ALL, none(), false, false, Optional.empty()));
        return tests.stream();
    }

    private static void add(List<DynamicTest> tests, String parameter, ThrowingCallable call) {
        tests.add(DynamicTest.dynamicTest(
                tests.size() + " " + parameter,
                () -> assertThatThrownBy(call)
                        .isExactlyInstanceOf(NullPointerException.class)
                        .hasMessage(parameter + " must not be null")));
    }
}

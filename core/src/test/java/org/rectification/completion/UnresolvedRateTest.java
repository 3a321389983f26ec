package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.resumed;
import static org.rectification.issue.Given.suspended;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.CategoryId;
import org.rectification.issue.EndKind;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.responsibility.BodyId;
import org.rectification.status.DueDays;

/** What rates make of due dates that depend on an event or a suspension. */
class UnresolvedRateTest {

    private static final LocalDate YEAR_END = day("2018-12-31");
    private static final RateDefinition DUE = RateDefinitions.dueIssuesComplete();
    private static final InspectionId INSPECTION = InspectionId.of("i");
    private static final LocalText TEXT = LocalText.of("台账", "register");

    private static Issue issue(String id, Deadline deadline) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(INSPECTION)
                .deadline(deadline)
                .build();
    }

    private static Issue suspendedIssue() {
        return issue("s", Deadline.by(day("2018-12-20"))).with(entry("s1", suspended(), "2018-12-01"));
    }

    private static Issue relative() {
        return issue("r", Deadline.parse("反馈之日起1个月内完成"));
    }

    private static Issue plain() {
        return issue("p", Deadline.by(day("2018-12-20"))).with(entry("e1", complete(), "2018-11-01"));
    }

    private static Register register(Optional<DateSpan> feedback, Issue... issues) {
        var inspection = Inspection.builder(INSPECTION)
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT);
        feedback.ifPresent(span -> {
            if (span.first().equals(span.last())) {
                inspection.feedbackOn(span.first().orElseThrow());
            } else {
                inspection.feedbackWithin(span);
            }
        });
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(inspection.build())
                .issues(List.of(issues))
                .build();
    }

    private static Optional<DateSpan> on(String day) {
        return Optional.of(DateSpan.of(day(day), day(day)));
    }

    private static Optional<DateSpan> within(String first, String last) {
        return Optional.of(DateSpan.of(day(first), day(last)));
    }

    private static DueDays dates(Register register) {
        return DueDays.of(register, ChinaWorkingDays.official());
    }

    private static List<String> ids(List<IssueSubject> items) {
        return items.stream().map(item -> item.issue().value()).toList();
    }

    @Test
    void withoutDueDaysWhatIsRelativeOrSuspendedIsLeftOutAndCounted() {
        Register register = register(on("2018-11-01"), plain(), suspendedIssue(), relative());

        CompletionRate rate = DUE.rateOf(register, YEAR_END);

        assertThat(rate.ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(rate.outside()).isZero();
        assertThat(rate.unresolved()).isEqualTo(2);
        assertThat(rate.count(CountingStatus.UNRESOLVED)).isEqualTo(2);
        assertThat(ids(DUE.items(register, YEAR_END).unresolved())).containsExactly("s", "r");
        assertThat(DUE.items(register, YEAR_END))
                .hasToString("RateItems[1 counted, 0 left out, 0 outside, 2 unresolved]");
        assertThat(english(rate.reasons()))
                .contains(
                        "issues whose due date depends on an event or a suspension and is not known, so not counted: 2");
        assertThat(chinese(rate.reasons())).contains("到期日取决于起算事项或者中止情况，尚未确定，不予统计：2个问题");
        assertThat(english(DUE.rateOf(List.of(plain()), YEAR_END).reasons()))
                .noneMatch(reason -> reason.contains("is not known"));
    }

    @Test
    void withDueDaysASuspensionMovesAnIssueOutOfTheCohort() {
        Register register = register(on("2018-11-01"), plain(), suspendedIssue());

        // as if resumed on the last day of the year: 30 days later
        CompletionRate rate = DUE.rateOf(register, YEAR_END, dates(register));

        assertThat(rate.ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(rate.outside()).isEqualTo(1);
        assertThat(rate.unresolved()).isZero();
        assertThat(ids(DUE.items(register, YEAR_END, dates(register)).outside()))
                .containsExactly("s");
        // on the day it began, the suspension has not moved anything yet, but may
        assertThat(DUE.rateOf(register, day("2018-11-30")).unresolved()).isZero();
        assertThat(DUE.rateOf(register, day("2018-12-01")).unresolved()).isEqualTo(1);
    }

    @Test
    void withDueDaysARelativeDeadlineIsInTheCohortOnceItsStartIsKnown() {
        Register known = register(on("2018-11-01"), relative());
        Register unknown = register(Optional.empty(), relative());

        assertThat(DUE.rateOf(known, day("2018-11-30"), dates(known)).ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(DUE.rateOf(known, day("2018-12-01"), dates(known)).ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(DUE.rateOf(unknown, YEAR_END, dates(unknown)).outside()).isEqualTo(1);
        RateDefinition undated = DUE.withSelection(Selection.noDueDate());
        assertThat(undated.rateOf(unknown, YEAR_END, dates(unknown)).denominator())
                .isEqualTo(1);
        assertThat(undated.rateOf(unknown, YEAR_END).unresolved()).isEqualTo(1);
        assertThat(DUE.rateOf(known, YEAR_END).unresolved()).isEqualTo(1);
    }

    @Test
    void aDayWithinASpanIsUnresolvedOnlyIfItMakesADifference() {
        Register register = register(within("2018-11-01", "2018-11-10"), relative()); // due 2018-12-01 to 2018-12-10
        DueDays dates = dates(register);

        assertThat(DUE.rateOf(register, day("2018-11-30"), dates).outside()).isEqualTo(1);
        assertThat(DUE.rateOf(register, day("2018-12-01"), dates).unresolved()).isEqualTo(1);
        assertThat(DUE.rateOf(register, day("2018-12-09"), dates).unresolved()).isEqualTo(1);
        assertThat(DUE.rateOf(register, day("2018-12-10"), dates).denominator()).isEqualTo(1);
        // due neither on the first nor on the last day possible, but on one between them
        RateDefinition within =
                DUE.withSelection(Selection.dueWithin(DateSpan.of(day("2018-12-04"), day("2018-12-05"))));
        assertThat(within.rateOf(register, YEAR_END, dates).unresolved()).isEqualTo(1);
        assertThat(DUE.withSelection(Selection.dueWithin(DateSpan.ofYear(2018)))
                        .rateOf(register, YEAR_END, dates)
                        .denominator())
                .isEqualTo(1);
    }

    @Test
    void whatIsSuspendedOnItsDueDayIsNotDueUntilItIsResumed() {
        Issue stopped = issue("s", Deadline.by(day("2018-12-20"))).with(entry("s1", suspended(), "2018-12-20"));
        Register register = register(on("2018-11-01"), stopped);

        assertThat(status(register, DUE, "2018-12-19")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(register, DUE, "2018-12-20")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(register, DUE, "2018-12-31")).isEqualTo(CountingStatus.OUTSIDE);
        RateDefinition in2018 = DUE.withSelection(Selection.dueWithin(DateSpan.ofYear(2018)));
        assertThat(status(register, in2018, "2018-12-30")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);
        assertThat(status(register, in2018, "2018-12-31")).isEqualTo(CountingStatus.OUTSIDE);
        Register resumed = register(on("2018-11-01"), stopped.with(entry("s2", resumed("s1"), "2018-12-28")));
        assertThat(status(resumed, DUE, "2018-12-27")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(resumed, DUE, "2018-12-28")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);
    }

    @Test
    void whatWasCompletedOrEndedWhileSuspendedIsDueOnThatDay() {
        Issue stopped = issue("s", Deadline.by(day("2018-12-20"))).with(entry("s1", suspended(), "2018-12-20"));
        Register done = register(on("2018-11-01"), stopped.with(entry("e1", complete(), "2018-12-28")));
        Fact end = new Fact.Ended(EndKind.WILL_NOT_BE_DONE, BodyId.of("province"), TEXT, List.of());
        Issue ended = stopped.with(entry("e1", end, "2018-12-28"));

        assertThat(status(done, DUE, "2018-12-27")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(done, DUE, "2018-12-28")).isEqualTo(CountingStatus.COUNTED);
        assertThat(DUE.rateOf(List.of(ended), day("2018-12-27"), dates(done)).outside())
                .isEqualTo(1);
        assertThat(DUE.rateOf(List.of(ended), day("2018-12-28"), dates(done)).ended())
                .containsKey(EndKind.WILL_NOT_BE_DONE);
    }

    /** Seven days after 2018-11-05 end on 11-12 or, if they are working days, on 11-14. */
    @Test
    void whatIsSuspendedOnTheLaterOfTwoDueDaysIsUnresolved() {
        Issue stopped = issue("s", Deadline.parse("反馈之日起7日内完成")).with(entry("s1", suspended(), "2018-11-14"));
        Register register = register(on("2018-11-05"), stopped);

        assertThat(status(register, DUE, "2018-11-14")).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(status(register, DUE, "2018-11-20")).isEqualTo(CountingStatus.UNRESOLVED);
        Register plain = register(on("2018-11-05"), issue("s", Deadline.parse("反馈之日起7日内完成")));
        assertThat(status(plain, DUE, "2018-11-13")).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(status(plain, DUE, "2018-11-14")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);
        // before both
        Register before = register(
                on("2018-11-05"),
                issue("s", Deadline.parse("反馈之日起7日内完成")).with(entry("s1", suspended(), "2018-11-12")));
        assertThat(status(before, DUE, "2018-11-12")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(before, DUE, "2018-11-20")).isEqualTo(CountingStatus.OUTSIDE);
    }

    private static CountingStatus status(Register register, RateDefinition definition, String asOf) {
        Issue only = register.issues().get(0);
        return definition.statusesOf(only, day(asOf), dates(register)).get(Subject.issue());
    }

    /** 30 working days after 2026-11-25 end in 2027, for which no calendar was published; not before 2026-12-25. */
    @Test
    void aDayBeforeWhichItIsNotDueDecidesWhereItCan() {
        Register register = register(on("2026-11-25"), issue("r", Deadline.parse("反馈之日起30个工作日内完成")));

        assertThat(status(register, DUE, "2026-11-30")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(register, DUE, "2026-12-24")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(status(register, DUE, "2026-12-25")).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(status(register, DUE, "2027-06-30")).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(within(register, DateSpan.until(day("2026-12-24")))).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(within(register, DateSpan.until(day("2026-12-25")))).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(within(register, DateSpan.ofYear(2027))).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(within(register, DateSpan.from(day("2026-12-26")))).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(within(register, DateSpan.from(day("2026-12-25")))).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);
        assertThat(status(register, DUE.withSelection(Selection.noDueDate()), "2026-11-30"))
                .isEqualTo(CountingStatus.OUTSIDE);
        LocalDate asOf = day("2026-11-30");
        assertThat(DUE.grouped(register, asOf, Grouping.byDeadlineYear(), dates(register))
                        .whole()
                        .outside())
                .isEqualTo(1);
        assertThat(RateDefinitions.issuesComplete()
                        .grouped(register, asOf, Grouping.byDeadlineYear(), dates(register))
                        .ungrouped()
                        .unresolved())
                .isEqualTo(1);
        assertThat(Grouping.byDeadlineYear().groupsIn(register, asOf, dates(register)))
                .isEmpty();
    }

    private static CountingStatus within(Register register, DateSpan span) {
        return status(register, DUE.withSelection(Selection.dueWithin(span)), "2026-11-30");
    }

    @Test
    void aGrantedExtensionNamesADay() {
        Issue extended = relative()
                .with(entry("x1", extensionTo("2018-12-15"), "2018-11-20"))
                .with(entry("x2", granted("x1"), "2018-11-25"));
        Register register = register(on("2018-11-01"), extended);

        assertThat(DUE.rateOf(register, day("2018-11-24")).unresolved()).isEqualTo(1);
        assertThat(DUE.rateOf(register, day("2018-11-25")).outside()).isEqualTo(1);
        assertThat(DUE.rateOf(register, day("2018-12-15")).denominator()).isEqualTo(1);
    }

    private static Fact extensionTo(String day) {
        return new Fact.ExtensionRequested(day(day), TEXT);
    }

    private static Fact granted(String request) {
        return new Fact.ExtensionDecided(EntryId.of(request), true);
    }

    @Test
    void whatHasNoDueDateIsNotMovedByASuspension() {
        Register register = register(
                on("2018-11-01"), issue("u", Deadline.continuing()).with(entry("s1", suspended(), "2018-12-01")));

        assertThat(DUE.rateOf(register, YEAR_END).outside()).isEqualTo(1);
        assertThat(DUE.withSelection(Selection.noDueDate())
                        .rateOf(register, YEAR_END)
                        .denominator())
                .isEqualTo(1);
    }

    @Test
    void whatASelectionLeavesOutForAnotherReasonIsOutside() {
        Register register = register(on("2018-11-01"), relative());
        Selection other = Selection.inCategory(CategoryId.of("other"));

        assertThat(DUE.withSelection(Selection.allOf(List.of(Selection.dueByAsOf(), other)))
                        .rateOf(register, YEAR_END)
                        .outside())
                .isEqualTo(1);
        assertThat(DUE.withSelection(Selection.anyOf(List.of(Selection.dueByAsOf(), other)))
                        .rateOf(register, YEAR_END)
                        .unresolved())
                .isEqualTo(1);
        assertThat(DUE.withSelection(Selection.anyOf(List.of(Selection.dueByAsOf(), Selection.not(other))))
                        .rateOf(register, YEAR_END)
                        .denominator())
                .isEqualTo(1);
        assertThat(DUE.withSelection(Selection.not(Selection.dueByAsOf()))
                        .rateOf(register, YEAR_END)
                        .unresolved())
                .isEqualTo(1);
        assertThat(RateDefinitions.issuesComplete().rateOf(register, YEAR_END).ratio())
                .isEqualTo(new Ratio(0, 1));
    }

    @Test
    void aGroupByYearOfTheDeadlineNeedsTheDay() {
        Register register = register(within("2018-11-01", "2018-12-15"), plain(), relative()); // until 2019-01-15
        RateDefinition all = RateDefinitions.issuesComplete();

        GroupedRates<Integer> rates = all.grouped(register, YEAR_END, Grouping.byDeadlineYear());
        assertThat(rates.groups()).containsOnlyKeys(2018);
        assertThat(rates.ungrouped().unresolved()).isEqualTo(1);
        assertThat(rates.whole().ratio()).isEqualTo(new Ratio(1, 1));
        assertThat(all.grouped(register, YEAR_END, Grouping.byDeadlineYear(), dates(register)))
                .isEqualTo(rates);
        Register sooner = register(within("2018-11-01", "2018-11-30"), plain(), relative()); // until 2018-12-30
        assertThat(all.grouped(sooner, YEAR_END, Grouping.byDeadlineYear(), dates(sooner))
                        .groups()
                        .get(2018))
                .isEqualTo(all.rateOf(sooner, YEAR_END));
        assertThat(DUE.grouped(sooner, day("2018-12-10"), Grouping.byDeadlineYear(), dates(sooner))
                        .ungrouped()
                        .unresolved())
                .isZero();
        assertThat(Grouping.byDeadlineYear().groupsIn(sooner, YEAR_END).get(2018))
                .extracting(issue -> issue.id().value())
                .containsExactly("p");
        assertThat(Grouping.byDeadlineYear()
                        .groupsIn(sooner, YEAR_END, dates(sooner))
                        .get(2018))
                .extracting(issue -> issue.id().value())
                .containsExactly("p", "r");
        assertThat(Grouping.byDeadlineYear()
                        .groupsIn(register, YEAR_END, dates(register))
                        .get(2018))
                .extracting(issue -> issue.id().value())
                .containsExactly("p");
    }

    @Test
    void ratesOfPhasesAndCategoriesTakeDueDaysToo() {
        Register register = register(on("2018-11-01"), plain(), suspendedIssue(), relative());
        DueDays dates = dates(register);
        CompletionRate rate = DUE.rateOf(register, YEAR_END, dates);

        assertThat(rate.ratio()).isEqualTo(new Ratio(1, 2));
        assertThat(DUE.byPhase(register, YEAR_END, dates).whole()).isEqualTo(rate);
        assertThat(DUE.byCategory(register, YEAR_END, dates).whole()).isEqualTo(rate);
        assertThat(DUE.byPhase(register, YEAR_END).whole().unresolved()).isEqualTo(2);
        assertThat(DUE.rateOf(register.issues(), YEAR_END, dates)).isEqualTo(rate);
        assertThat(Stream.of(plain(), suspendedIssue(), relative())
                        .collect(CompletionTally.collector(DUE, YEAR_END, dates)))
                .isEqualTo(rate);
        assertThat(register.issues().stream()
                        .collect(GroupedTally.collector(DUE, YEAR_END, Grouping.byCategory(), dates))
                        .whole())
                .isEqualTo(rate);
        assertThat(DUE.statusesOf(suspendedIssue(), YEAR_END))
                .isEqualTo(Map.of(Subject.issue(), CountingStatus.UNRESOLVED));
        assertThat(DUE.statusesOf(suspendedIssue(), YEAR_END, dates))
                .isEqualTo(Map.of(Subject.issue(), CountingStatus.OUTSIDE));
    }

    @Test
    void aComparisonSaysWhatIsUnresolved() {
        Register register = register(on("2018-11-01"), relative());

        RateComparison.UnitDifference difference = RateComparison.of(
                        register, RateDefinitions.issuesComplete(), DUE, YEAR_END)
                .differences()
                .get(0);
        assertThat(difference.second()).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(english(difference.reasons()).get(1))
                .isEqualTo("issue r is neither in the population of \""
                        + DUE.title().english().orElseThrow()
                        + "\" nor outside: its due date depends on an event or a suspension and is not known");
        assertThat(chinese(difference.reasons()).get(1))
                .isEqualTo("问题r是否在“" + DUE.title().chinese().orElseThrow() + "”的统计范围内尚不能确定：到期日取决于起算事项或者中止情况，尚未确定");
        assertThat(RateComparison.of(register, RateDefinitions.issuesComplete(), DUE, YEAR_END, dates(register))
                        .differences())
                .isEmpty();
    }

    @Test
    void unresolvedIsNeitherInsideNorCounted() {
        assertThat(CountingStatus.UNRESOLVED.isInside(DUE)).isFalse();
        assertThat(CountingStatus.UNRESOLVED.isCounted(DUE)).isFalse();
        assertThat(CountingStatus.UNRESOLVED.label()).isEqualTo(LocalText.of("到期日待定", "due date not resolved"));
        assertThat(CountingStatus.OUTSIDE.label()).isEqualTo(LocalText.of("统计范围之外", "outside the population"));
        assertThat(CountingStatus.COUNTED.label()).isEqualTo(LocalText.of("计入", "counted"));
    }
}

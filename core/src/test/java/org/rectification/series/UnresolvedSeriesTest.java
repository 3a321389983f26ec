package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.suspended;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.TimeLimit;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.status.DueDays;
import org.rectification.status.LimitTable;
import org.rectification.status.StatusRule;

/** Series, columns, targets and differences where due dates depend on an event or a suspension. */
class UnresolvedSeriesTest {

    private static final RateDefinition DUE = RateDefinitions.dueIssuesComplete();
    private static final InspectionId INSPECTION = InspectionId.of("i");
    private static final LocalText TEXT = LocalText.of("台账", "register");
    private static final DateSpan DECEMBER = DateSpan.of(day("2018-12-01"), day("2018-12-31"));

    private static Issue issue(String id, Deadline deadline) {
        return Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(INSPECTION)
                .deadline(deadline)
                .build();
    }

    /** Due on 2018-12-20; suspended from 2018-12-10 to 2018-12-15, reported five days later each. */
    private static Issue suspendedIssue() {
        return issue("s", Deadline.by(day("2018-12-20")))
                .with(entry("s1", suspended(), "2018-12-10").reported(day("2018-12-15")))
                .with(entry("s2", new Fact.Resumed(EntryId.of("s1")), "2018-12-15")
                        .reported(day("2018-12-20")));
    }

    private static Issue relative() {
        return issue("r", Deadline.parse("反馈之日起1个月内完成"));
    }

    private static Register register(Optional<DateSpan> feedback, Issue... issues) {
        var inspection = Inspection.builder(INSPECTION)
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT);
        feedback.ifPresent(inspection::feedbackWithin);
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(inspection.build())
                .addPhases(Phase.of(PhaseId.of("p"), TEXT, Deadline.notStated())
                        .withTarget(new CompletionTarget(new Ratio(1, 2), day("2018-12-20"))))
                .issues(List.of(issues))
                .build();
    }

    private static Optional<DateSpan> feedback(String first, String last) {
        return Optional.of(DateSpan.of(day(first), day(last)));
    }

    private static DueDays dates(Register register) {
        return DueDays.of(register, ChinaWorkingDays.official());
    }

    private static CountingStatus status(CompletionRate rate) {
        return List.of(CountingStatus.values()).stream()
                .filter(each -> rate.count(each) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static CountingStatus on(RateSeries series, String day) {
        return status(series.on(day(day)));
    }

    @Test
    void aSeriesIsUnresolvedFromTheSuspensionOn() {
        Register register = register(Optional.empty(), suspendedIssue());

        RateSeries series = Sweep.of(DECEMBER, Step.DAY).seriesOf(register, DUE);
        assertThat(on(series, "2018-12-09")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(series, "2018-12-10")).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(on(series, "2018-12-31")).isEqualTo(CountingStatus.UNRESOLVED);

        RateSeries asKnown =
                Sweep.of(DECEMBER, Step.DAY).known(Knowledge.onTheDay()).seriesOf(register, DUE);
        assertThat(on(asKnown, "2018-12-14")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(asKnown, "2018-12-15")).isEqualTo(CountingStatus.UNRESOLVED);

        RateSeries known = Sweep.of(DECEMBER, Step.DAY)
                .known(Knowledge.by(day("2018-12-14")))
                .seriesOf(register, DUE);
        assertThat(on(known, "2018-12-19")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(known, "2018-12-20")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);
    }

    @Test
    void aSeriesWithDueDaysHasTheMovedDay() {
        Register register = register(Optional.empty(), suspendedIssue());

        RateSeries series = Sweep.of(DECEMBER, Step.DAY).seriesOf(register, DUE, dates(register));
        assertThat(on(series, "2018-12-24")).isEqualTo(CountingStatus.OUTSIDE); // five days do not count
        assertThat(on(series, "2018-12-25")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);

        Register known = register.asKnown(day("2018-12-14"));
        RateSeries asKnown = Sweep.of(DECEMBER, Step.DAY)
                .known(Knowledge.by(day("2018-12-14")))
                .seriesOf(register, DUE, dates(known));
        assertThat(on(asKnown, "2018-12-20")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);

        Issue raisedLater = Issue.builder(IssueId.of("late"))
                .title(TEXT)
                .inspection(INSPECTION)
                .deadline(Deadline.by(day("2018-12-20")))
                .raisedOn(day("2018-12-15"))
                .build()
                .with(entry("s1", suspended(), "2018-12-16"));
        SeriesTally empty = SeriesTally.empty(Sweep.of(DECEMBER, Step.DAY).known(Knowledge.by(day("2018-12-14"))), DUE);
        assertThat(empty.add(raisedLater, dates(known)).series().on(day("2018-12-20")))
                .isEqualTo(CompletionRate.of(DUE, day("2018-12-20"), status -> 0));
        Sweep onTheDay = Sweep.of(DECEMBER, Step.DAY).known(Knowledge.onTheDay());
        RateSeries sinceRaised = SeriesTally.empty(onTheDay, DUE)
                .add(raisedLater, dates(register))
                .series();
        assertThat(sinceRaised.on(day("2018-12-14"))).isEqualTo(CompletionRate.of(DUE, day("2018-12-14"), status -> 0));
        assertThat(on(sinceRaised, "2018-12-15")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(sinceRaised, "2018-12-20")).isEqualTo(CountingStatus.OUTSIDE);
    }

    /** The suspension of 2018-12-10 is known from 12-15 on, and its end on 12-15 from 12-20 on. */
    @Test
    void aSeriesWithDueDaysTakesThemAsKnownOnEachDay() {
        Issue extended = suspendedIssue()
                .with(entry("asked", new Fact.ExtensionRequested(day("2018-12-14"), TEXT), "2018-12-01"))
                .with(entry("granted", new Fact.ExtensionDecided(EntryId.of("asked"), true), "2018-12-02")
                        .reported(day("2018-12-03")));
        Register register = register(Optional.empty(), extended);

        RateSeries series =
                Sweep.of(DECEMBER, Step.DAY).known(Knowledge.onTheDay()).seriesOf(register, DUE, dates(register));
        assertThat(on(series, "2018-12-13")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(series, "2018-12-14")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED); // no suspension is known
        assertThat(on(series, "2018-12-15")).isEqualTo(CountingStatus.OUTSIDE); // suspended, with no end
        assertThat(on(series, "2018-12-19")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(series, "2018-12-20")).isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED); // five days do not count
    }

    @Test
    void anIndexIsUnresolvedAsKnown() {
        RateIndex index = RateIndex.of(register(Optional.empty(), suspendedIssue()), DUE);

        assertThat(status(index.rateOn(day("2018-12-20")))).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(status(index.rateOn(day("2018-12-20"), Knowledge.by(day("2018-12-14")))))
                .isEqualTo(CountingStatus.LEFT_OUT_NOT_REPORTED);
    }

    @Test
    void columnsHoldTheResolvedDayOrNone() {
        Register register = register(feedback("2018-11-01", "2018-11-10"), suspendedIssue(), relative());
        LocalDate asOf = day("2018-12-22");
        IssueColumns<PhaseId> without = IssueColumns.of(register, asOf, Issue::phase);
        IssueColumns<PhaseId> with = IssueColumns.of(register, asOf, Issue::phase, dates(register));
        IssueColumns<PhaseId> plain =
                IssueColumns.of(register(Optional.empty(), issue("p", Deadline.continuing())), asOf, Issue::phase);

        assertThat(without.rates(DUE).whole()).isEqualTo(DUE.rateOf(register, asOf));
        assertThat(without.rates(DUE).whole().unresolved()).isEqualTo(2);
        assertThat(without.rates(RateDefinitions.issuesComplete()).whole().unresolved())
                .isZero();
        assertThat(without.rates(DUE.withSelection(Selection.noDueDate()))
                        .whole()
                        .unresolved())
                .isEqualTo(2);
        assertThat(with.rates(DUE).whole().ratio()).isEqualTo(new Ratio(0, 1)); // between 12-01 and 12-10
        assertThat(with.rates(DUE).whole().outside()).isEqualTo(1); // 12-25
        RateDefinition some = DUE.withSelection(Selection.dueWithin(DateSpan.of(day("2018-12-04"), day("2018-12-05"))));
        assertThat(with.rates(some).whole().unresolved()).isEqualTo(1);
        assertThat(with.rates(some).whole().outside()).isEqualTo(1);
        assertThat(with.bytes() - plain.bytes()).isEqualTo(84 + 8 + 4 * 1);

        assertThat(without.tally(asOf).unresolved(Optional.empty())).isEqualTo(2);
        assertThat(without.tally(asOf).dueBefore(Optional.empty())).isZero();
        assertThat(with.tally(asOf).unresolved(Optional.empty())).isZero();
        assertThat(with.tally(asOf).dueBefore(Optional.empty())).isEqualTo(1);
        assertThat(with.tally(day("2018-12-10")).unresolved(Optional.empty())).isEqualTo(1);
        assertThat(with.tally(day("2018-12-11")).dueBefore(Optional.empty())).isEqualTo(1);
        assertThat(with.tally(day("2018-12-01")).unresolved(Optional.empty())).isZero();
    }

    /** 30 working days after 2026-11-25 end in 2027, for which no calendar was published; not before 2026-12-25. */
    @Test
    void columnsHoldADayBeforeWhichAnIssueIsNotDue() {
        Register register =
                register(feedback("2026-11-25", "2026-11-25"), issue("r", Deadline.parse("反馈之日起30个工作日内完成")));
        List<Selection> selections = List.of(
                Selection.dueByAsOf(),
                Selection.noDueDate(),
                Selection.all(),
                Selection.dueWithin(DateSpan.until(day("2026-12-24"))),
                Selection.dueWithin(DateSpan.until(day("2026-12-25"))),
                Selection.dueWithin(DateSpan.from(day("2026-12-25"))),
                Selection.dueWithin(DateSpan.from(day("2026-12-26"))),
                Selection.dueWithin(DateSpan.ofYear(2027)));
        List<CountingStatus> early = List.of(
                CountingStatus.OUTSIDE,
                CountingStatus.OUTSIDE,
                CountingStatus.LEFT_OUT_NOT_REPORTED,
                CountingStatus.OUTSIDE,
                CountingStatus.UNRESOLVED,
                CountingStatus.LEFT_OUT_NOT_REPORTED,
                CountingStatus.UNRESOLVED,
                CountingStatus.UNRESOLVED);
        IssueColumns<PhaseId> columns = IssueColumns.of(register, day("2026-12-24"), Issue::phase, dates(register));
        for (int i = 0; i < early.size(); i++) {
            RateDefinition definition = DUE.withSelection(selections.get(i));
            assertThat(status(columns.rates(definition).whole()))
                    .as("%s", definition.selection())
                    .isEqualTo(early.get(i));
            assertThat(definition.rateOf(register, day("2026-12-24"), dates(register)))
                    .isEqualTo(columns.rates(definition).whole());
        }
        IssueColumns<PhaseId> later = IssueColumns.of(register, day("2026-12-25"), Issue::phase, dates(register));
        assertThat(status(later.rates(DUE).whole())).isEqualTo(CountingStatus.UNRESOLVED);
        assertThat(columns.tally(day("2026-12-25")).unresolved(Optional.empty()))
                .isZero();
        assertThat(columns.tally(day("2026-12-25")).dueBefore(Optional.empty())).isZero();
        assertThat(columns.tally(day("2026-12-26")).unresolved(Optional.empty()))
                .isEqualTo(1);
    }

    @Test
    void whatIsSuspendedOnItsDueDayIsInNoColumnOfTheDueAndNoTarget() {
        Issue stopped = issue("s", Deadline.by(day("2018-12-20"))).with(entry("s1", suspended(), "2018-12-20"));
        Register register = register(Optional.empty(), stopped);

        for (String asOf : List.of("2018-12-20", "2018-12-31")) {
            IssueColumns<PhaseId> columns = IssueColumns.of(register, day(asOf), Issue::phase, dates(register));
            assertThat(columns.rates(DUE).whole()).isEqualTo(DUE.rateOf(register, day(asOf), dates(register)));
            assertThat(columns.rates(DUE).whole().outside()).as(asOf).isEqualTo(1);
            assertThat(columns.tally(day(asOf).plusDays(1)).dueBefore(Optional.empty()))
                    .isZero();
        }
        TargetOutcome outcome = withDates(register, day("2018-12-20"));
        assertThat(outcome.openDue()).isZero();
        assertThat(outcome.openUnresolved()).isEmpty();
        RateSeries series = Sweep.of(DECEMBER, Step.DAY).seriesOf(register, DUE, dates(register));
        assertThat(on(series, "2018-12-20")).isEqualTo(CountingStatus.OUTSIDE);
        assertThat(on(series, "2018-12-31")).isEqualTo(CountingStatus.OUTSIDE);
    }

    @Test
    void aTargetCountsWhatIsKnownToBeDue() {
        Register register = register(feedback("2018-11-01", "2018-11-20"), suspendedIssue(), relative());
        RateDefinition all = RateDefinitions.issuesComplete();
        LocalDate asOf = day("2018-12-20");

        assertThat(TargetOutcome.outcomesOf(register, all, asOf).get(0).openDue())
                .isZero();
        assertThat(TargetOutcome.outcomesOf(register, List.of(all), asOf, dates(register))
                        .get(0)
                        .openDue())
                .isEqualTo(1); // by 12-20 at the latest
        Register later = register(feedback("2018-11-01", "2018-11-21"), suspendedIssue(), relative());
        assertThat(TargetOutcome.outcomesOf(later, List.of(all), asOf, dates(later))
                        .get(0)
                        .openDue())
                .isZero();
        // among what is due, the suspended issue comes in five days later
        Register done = register(
                Optional.empty(),
                suspendedIssue().with(entry("e1", complete(), "2018-12-24")),
                issue("p", Deadline.by(day("2018-12-20"))));
        TargetOutcome outcome = TargetOutcome.outcomesOf(done, List.of(DUE), day("2018-12-31"), dates(done))
                .get(0);
        assertThat(outcome.judged().ratio()).isEqualTo(new Ratio(0, 1));
        assertThat(outcome.rate().ratio()).isEqualTo(new Ratio(1, 2));
        assertThat(outcome.reachedSince()).contains(day("2018-12-25"));
    }

    @Test
    void aTargetNamesWhatIsNotKnownToBeDue() {
        RateDefinition all = RateDefinitions.issuesComplete();
        LocalDate asOf = day("2018-12-20");
        Issue plain = issue("p", Deadline.by(day("2018-12-20")));
        Issue done = issue("d", Deadline.by(day("2018-12-20"))).with(entry("e1", complete(), "2018-12-01"));
        Issue undated = issue("u", Deadline.notStated());
        Register register =
                register(feedback("2018-11-01", "2018-11-20"), suspendedIssue(), relative(), plain, done, undated);

        TargetOutcome outcome = TargetOutcome.outcomesOf(register, all, asOf).get(0);
        assertThat(outcome.openDue()).isEqualTo(1);
        assertThat(outcome.openUnresolved())
                .containsExactly(
                        IssueSubject.of(suspendedIssue().id()),
                        IssueSubject.of(relative().id()));
        assertThat(english(outcome.reasons(0)))
                .contains("open, and not known to be due by 2018-12-20, since the due date depends on an event or a"
                        + " suspension: 2");
        assertThat(chinese(outcome.reasons(0))).contains("尚未完成，时限取决于起算事项或者中止，截至2018年12月20日是否到期不明的有2");
        assertThat(withDates(register, asOf).openDue()).isEqualTo(2);
        assertThat(withDates(register, asOf).openUnresolved()).isEmpty();

        // the span ends one day later, so that the limit may end after the target's day; or it begins after it
        assertThat(withDates(register(feedback("2018-11-01", "2018-11-21"), relative()), asOf)
                        .openUnresolved())
                .containsExactly(IssueSubject.of(relative().id()));
        assertThat(withDates(register(feedback("2018-11-20", "2018-11-21"), relative()), asOf)
                        .openUnresolved())
                .hasSize(1);
        assertThat(withDates(register(feedback("2018-11-21", "2018-11-22"), relative()), asOf)
                        .openUnresolved())
                .isEmpty();
        assertThat(withDates(register(Optional.empty(), relative()), asOf).openUnresolved())
                .as("waiting")
                .hasSize(1);
        assertThat(withDates(register(Optional.empty(), plain, done, undated), asOf)
                        .openUnresolved())
                .isEmpty();
        assertThat(english(withDates(register, asOf).reasons(0)))
                .noneMatch(text -> text.startsWith("open, and not known to be due"));
    }

    private static TargetOutcome withDates(Register register, LocalDate asOf) {
        return TargetOutcome.outcomesOf(register, List.of(RateDefinitions.issuesComplete()), asOf, dates(register))
                .get(0);
    }

    @Test
    void anOutcomeHasNoMoreUnresolvedThanAreOpen() {
        Register register = register(Optional.empty(), suspendedIssue());
        TargetOutcome outcome = TargetOutcome.outcomesOf(register, RateDefinitions.issuesComplete(), day("2018-12-20"))
                .get(0);
        assertThat(outcome.openUnresolved()).hasSize(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetOutcome(
                        outcome.phase(),
                        outcome.target(),
                        outcome.rate(),
                        outcome.rateWhenDue(),
                        outcome.reachedSince(),
                        1,
                        outcome.openUnresolved()))
                .withMessage(
                        "open units due by the target's day must be 0 to 1 with those of which it is not known, but"
                                + " were 1 and 1");
    }

    @Test
    void aDifferenceTakesATableOfLimits() {
        Register register = register(feedback("2018-11-20", "2018-11-20"), issue("u", Deadline.notStated()));
        LimitTable table = LimitTable.builder("table")
                .title(TEXT)
                .rows(List.of(LimitTable.Row.of(RelativeLimit.of(TimeLimit.calendarDays(30), LimitStart.FEEDBACK))))
                .addSources(Citation.of(TEXT))
                .build();
        DifferenceRule rule = new DifferenceRule(DUE, StatusRule.of(ChinaWorkingDays.official()));
        LocalDate before = day("2018-12-20");
        LocalDate after = day("2018-12-21");

        assertThat(rule.between(register, before, after, Knowledge.everything()).changes())
                .isEmpty();
        Difference difference = rule.between(register, before, after, Knowledge.everything(), table);
        assertThat(difference.changes()).extracting(Change::kind).containsExactly(Change.Kind.GONE_LATE);
        assertThat(difference.after().denominator()).isEqualTo(1);
        assertThatNullPointerException()
                .isThrownBy(() -> rule.between(register, before, after, Knowledge.everything(), none()))
                .withMessage("limits must not be null");
    }

    @Test
    void aDifferenceTakesDueDaysFromTheCalendarOfItsRule() {
        Register register = register(Optional.empty(), suspendedIssue());
        DifferenceRule rule = new DifferenceRule(DUE, StatusRule.of(ChinaWorkingDays.official()));

        Difference difference = rule.between(register, day("2018-12-24"), day("2018-12-25"), Knowledge.everything());
        assertThat(difference.before().outside()).isEqualTo(1);
        assertThat(difference.after().denominator()).isEqualTo(1);
        assertThat(difference.moves())
                .extracting(Difference.Move::after)
                .containsExactly(CountingStatus.LEFT_OUT_NOT_REPORTED);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // a caller without checks for null
    private static <T> T none() {
        return null;
    }
}

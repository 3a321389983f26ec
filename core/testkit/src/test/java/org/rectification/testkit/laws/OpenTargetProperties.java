package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.RateItems;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.series.TargetOutcome;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;

/** Which open issues are known to be due by the day of a target, and of which it is not known. */
class OpenTargetProperties {

    private static final LocalDate FIRST = LocalDate.of(2017, 12, 1);
    private static final int DAYS = 40;
    private static final LocalText TEXT = LocalText.of("台账", "register");
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays).withoutEdgeCases();
    }

    private static Entry entry(Fact fact, LocalDate day) {
        return Entry.of(EntryId.of("e"), Subject.issue(), fact, day);
    }

    private static History history(List<Entry> entries) {
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : entries) {
            EntryId id = EntryId.of("e" + numbered.size());
            numbered.add(Entry.of(id, entry.subject(), entry.fact(), entry.happenedOn()));
        }
        return History.of(numbered);
    }

    @Provide
    Arbitrary<List<Issue>> issues() {
        Arbitrary<Fact> facts = Arbitraries.of(
                new Fact.ProgressReported(Tier.COMPLETE),
                new Fact.ProgressReported(Tier.IN_PROGRESS),
                new Fact.Received(),
                new Fact.Suspended(TEXT));
        Arbitrary<Deadline> deadlines = Arbitraries.oneOf(
                days().map(Deadline::by),
                Arbitraries.of("反馈之日起7日内", "反馈之日起12个工作日内", "收到通知之日起10个自然日内", "立行立改")
                        .map(Deadline::parse));
        return Combinators.combine(
                        Combinators.combine(facts, days())
                                .as(OpenTargetProperties::entry)
                                .list()
                                .ofMaxSize(3),
                        deadlines)
                .as((entries, deadline) -> Issue.builder(IssueId.of("a"))
                        .title(TEXT)
                        .inspection(InspectionId.of("i"))
                        .deadline(deadline)
                        .history(history(entries))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DateSpan> feedback() {
        return days().tuple2()
                .map(ends -> ends.get1().isAfter(ends.get2())
                        ? DateSpan.ofDay(ends.get1())
                        : DateSpan.of(ends.get1(), ends.get2()));
    }

    /** The calendar, also as known in 2017, so that it ends with that year. */
    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        return Arbitraries.of(ChinaWorkingDays.official(), ChinaWorkingDays.asKnown(LocalDate.of(2017, 6, 30)));
    }

    private static Register register(List<Issue> issues, DateSpan feedback, CompletionTarget target) {
        List<Issue> numbered = new ArrayList<>();
        for (Issue issue : issues) {
            numbered.add(Issue.builder(IssueId.of("a" + numbered.size()))
                    .title(TEXT)
                    .inspection(issue.inspection())
                    .deadline(issue.deadline())
                    .history(issue.history())
                    .build());
        }
        var inspection = Inspection.builder(InspectionId.of("i"))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT);
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(
                        feedback.first().equals(feedback.last())
                                ? inspection.feedbackOn(feedback.first()).build()
                                : inspection.feedbackWithin(feedback).build())
                .addPhases(Phase.of(PhaseId.of("p"), TEXT, Deadline.notStated()).withTarget(target))
                .issues(numbered)
                .build();
    }

    @Property
    void everyOpenIssueIsDueOrNotOrUnresolved(
            @ForAll("issues") List<Issue> issues,
            @ForAll("feedback") DateSpan feedback,
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = DAYS) int due,
            @ForAll @IntRange(min = -5, max = 5) int later) {
        CompletionTarget target = new CompletionTarget(new Ratio(1, 2), FIRST.plusDays(due));
        Register register = register(issues, feedback, target);
        RateDefinition all = RateDefinitions.issuesComplete();
        LocalDate asOf = target.by().plusDays(later);
        LocalDate judged = later < 0 ? asOf : target.by();
        DueDays dates = DueDays.of(register, calendar);

        assertOpen(
                TargetOutcome.outcomesOf(register, List.of(all), asOf, dates).get(0),
                register,
                all.items(register, judged, dates),
                issue -> isDue(possible(dates.dueDayOf(issue, Subject.issue(), judged), issue, judged), target.by()));
        assertOpen(
                TargetOutcome.outcomesOf(register, all, asOf).get(0),
                register,
                all.items(register, judged),
                issue -> byPlan(issue, judged, target.by()));
    }

    private static void assertOpen(
            TargetOutcome outcome, Register register, RateItems items, Function<Issue, Truth> isDue) {
        List<Issue> open = register.issues().stream()
                .filter(issue ->
                        items.leftOut().values().stream().anyMatch(each -> each.contains(IssueSubject.of(issue.id()))))
                .toList();
        open.forEach(issue -> Statistics.label("due").collect(isDue.apply(issue)));
        assertThat(outcome.openDue())
                .isEqualTo(open.stream()
                        .filter(issue -> isDue.apply(issue) == Truth.YES)
                        .count());
        assertThat(outcome.openUnresolved())
                .isEqualTo(open.stream()
                        .filter(issue -> isDue.apply(issue) == Truth.UNDECIDABLE)
                        .map(issue -> IssueSubject.of(issue.id()))
                        .toList());
    }

    /** The first and the last day that an issue may be due on; none if it is never due. */
    private static Optional<DateSpan> possible(DueDay due, Issue issue, LocalDate asOf) {
        if (due instanceof DueDay.Undated) {
            return Optional.empty();
        }
        if (due instanceof DueDay.Waiting) {
            return Optional.of(DateSpan.of(FIRST, NEVER));
        }
        boolean isOver = issue.stateOn(asOf).isComplete();
        boolean isSuspended =
                issue.suspensionsOf(Subject.issue(), asOf).stream().anyMatch(Suspension::isOpen);
        Function<LocalDate, LocalDate> atEnd =
                day -> day.equals(asOf) && isSuspended && !isOver ? day.plusDays(1) : day;
        return Optional.of(DateSpan.of(
                atEnd.apply(due.earliest().orElseThrow()),
                due.latest().map(atEnd).orElse(NEVER)));
    }

    private static Truth isDue(Optional<DateSpan> possible, LocalDate by) {
        if (possible.isEmpty() || possible.get().first().orElseThrow().isAfter(by)) {
            return Truth.NO;
        }
        return possible.get().last().orElseThrow().isAfter(by) ? Truth.UNDECIDABLE : Truth.YES;
    }

    /** What is known without the due days: a date that nothing suspended. */
    private static Truth byPlan(Issue issue, LocalDate asOf, LocalDate by) {
        Optional<LocalDate> due = issue.deadline().due();
        boolean isOpen = due.isPresent()
                ? !issue.suspensionsOf(Subject.issue(), asOf).isEmpty()
                : issue.deadline().relative().isPresent();
        return isOpen
                ? Truth.UNDECIDABLE
                : Truth.of(due.filter(day -> !day.isAfter(by)).isPresent());
    }
}

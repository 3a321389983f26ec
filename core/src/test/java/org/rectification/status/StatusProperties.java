package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.status.StatusRule.CompletionBasis;
import org.rectification.status.StatusRule.DueBasis;

class StatusProperties {

    // Around the Spring Festival of 2018, and short, so that days often fall together.
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 25);
    private static final int SPAN = 60;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<StatusRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CompletionBasis.values()),
                        Arbitraries.of(DueBasis.values()),
                        Arbitraries.integers().between(0, 20))
                .as((inTime, moves, basically, completion, due, window) -> Cases.STANDARD
                        .withLastDayInTime(inTime)
                        .withDayOffMoves(moves)
                        .withBasicallyCompleteCounts(basically)
                        .withCompletionJudgedBy(completion)
                        .withJudgedAgainst(due)
                        .withDueSoonWithin(window));
    }

    /** One thing that can happen to an issue, on a day and reported some days later. */
    record Event(int what, int day, int delay, int proposed) {}

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, SPAN))
                .as(Event::new)
                .list()
                .ofMaxSize(8);
    }

    private static Issue issue(LocalDate due, List<Event> events) {
        Issue issue = Cases.issue(Deadline.by(due));
        List<EntryId> requests = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            EntryId id = EntryId.of("e" + i);
            Fact fact = switch (event.what()) {
                case 0 -> new Fact.ProgressReported(Tier.IN_PROGRESS);
                case 1 -> new Fact.ProgressReported(Tier.BASICALLY_COMPLETE);
                case 2, 3 -> new Fact.ProgressReported(Tier.COMPLETE);
                case 4 -> new Fact.CompletionRefuted(RefutationKind.REBOUND);
                case 5 -> new Fact.Reopened();
                case 6 -> new Fact.ExtensionRequested(FIRST.plusDays(event.proposed()), LocalText.english("reason"));
                default ->
                    requests.isEmpty()
                            ? new Fact.ProgressReported(Tier.ON_SCHEDULE)
                            : new Fact.ExtensionDecided(requests.get(requests.size() - 1), event.what() == 7);
            };
            LocalDate happened = FIRST.plusDays(event.day());
            // A decision is reported on or after its request, as a history demands.
            LocalDate reported = fact instanceof Fact.ExtensionDecided
                    ? FIRST.plusDays(SPAN + 100L)
                    : happened.plusDays(event.delay());
            issue = issue.with(Entry.of(id, Subject.issue(), fact, happened).reported(reported));
            if (fact instanceof Fact.ExtensionRequested) {
                requests.add(id);
            }
        }
        return issue;
    }

    private static long lateBy(IssueStatus status) {
        return status.lateness() instanceof Lateness.Overdue overdue
                ? overdue.late().calendarDays()
                : 0;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onceOverdueItStaysSoAndGrowsWhileNothingHappens(
            @ForAll("rules") StatusRule rule,
            @ForAll("days") LocalDate due,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(max = 200) int later) {
        Issue issue = issue(due, List.of());
        IssueStatus now = rule.statusOf(issue, asOf);
        IssueStatus then = rule.statusOf(issue, asOf.plusDays(later));

        Assume.that(now.isOverdue());
        assertThat(then.isOverdue()).isTrue();
        DayCount before = now.lateness().days().orElseThrow();
        DayCount after = then.lateness().days().orElseThrow();
        assertThat(after.calendarDays()).isEqualTo(before.calendarDays() + later);
        assertThat(after.workingDays().getAsInt())
                .isGreaterThanOrEqualTo(before.workingDays().getAsInt());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCompletionThatStandsIsJudgedTheSameOnEveryLaterDay(
            @ForAll("days") LocalDate due, @ForAll("days") LocalDate done, @ForAll @IntRange(max = 200) int later) {
        Issue issue = Cases.issue(Deadline.by(due), Cases.reported("e1", Tier.COMPLETE, done.toString()));

        assertThat(Cases.STANDARD.statusOf(issue, done.plusDays(later)).lateness())
                .isEqualTo(Cases.STANDARD.statusOf(issue, done).lateness());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPendingExtensionChangesNothingButTheChain(
            @ForAll("rules") StatusRule rule,
            @ForAll("days") LocalDate due,
            @ForAll("events") List<Event> events,
            @ForAll("days") LocalDate asked,
            @ForAll("days") LocalDate proposed,
            @ForAll("days") LocalDate asOf) {
        Issue without = issue(due, events);
        Issue with = without.with(Cases.asked("pending", asked.toString(), proposed.toString()));

        IssueStatus before = rule.statusOf(without, asOf);
        IssueStatus after = rule.statusOf(with, asOf);

        assertThat(after.lateness()).isEqualTo(before.lateness());
        assertThat(after.schedule()).isEqualTo(before.schedule());
        assertThat(after.dates().due()).isEqualTo(before.dates().due());
        assertThat(after.dates().extensions())
                .hasSize(before.dates().extensions().size() + (asked.isAfter(asOf) ? 0 : 1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aGrantOfALaterDayNeverMakesItMoreOverdue(
            @ForAll("rules") StatusRule rule,
            @ForAll("days") LocalDate due,
            @ForAll("days") LocalDate asked,
            @ForAll @IntRange(max = 60) int wait,
            @ForAll @IntRange(min = 1, max = 200) int more,
            @ForAll("days") LocalDate asOf) {
        Issue pending = Cases.issue(
                Deadline.by(due),
                Cases.asked("x1", asked.toString(), due.plusDays(more).toString()));
        Issue granted = pending.with(
                Cases.decided("x2", "x1", true, asked.plusDays(wait).toString()));

        assertThat(lateBy(rule.statusOf(granted, asOf))).isLessThanOrEqualTo(lateBy(rule.statusOf(pending, asOf)));
        assertThat(rule.statusOf(granted, asOf).dates().original()).hasValue(due);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theDateInForceIsThatOfTheHistoryAndOfTheLastGrant(
            @ForAll("days") LocalDate due, @ForAll("events") List<Event> events, @ForAll("days") LocalDate asOf) {
        Issue issue = issue(due, events);

        ExtensionChain dates = Cases.STANDARD.statusOf(issue, asOf).dates();

        assertThat(dates.due()).isEqualTo(issue.dueOn(asOf));
        assertThat(dates.original()).hasValue(due);
        Optional<LocalDate> ofGrants = dates.extensions().stream()
                .filter(extension -> extension.outcome() == Extension.Outcome.GRANTED)
                .max(Comparator.comparing(
                                (Extension extension) -> extension.decidedOn().orElseThrow())
                        .thenComparing(
                                extension -> extension.decision().orElseThrow().reportedOn())
                        .thenComparing(
                                extension -> extension.decision().orElseThrow().id()))
                .map(Extension::proposedDue);
        assertThat(dates.extended()).isEqualTo(ofGrants);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void completeIsWhatTheStateCallsComplete(
            @ForAll("days") LocalDate due, @ForAll("events") List<Event> events, @ForAll("days") LocalDate asOf) {
        IssueStatus status = Cases.STANDARD.statusOf(issue(due, events), asOf);

        Optional<LocalDate> on = status.lateness() instanceof Lateness.Completed completed
                ? Optional.of(completed.on())
                : Optional.empty();
        assertThat(on).isEqualTo(status.state().completedOn());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theWorkingDayCountIsAdditive(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 300) int one,
            @ForAll @IntRange(min = 1, max = 300) int two) {
        LocalDate middle = first.plusDays(one);
        LocalDate last = middle.plusDays(two);
        DayCount whole = new DayCount(first, last, ChinaWorkingDays.official());
        DayCount head = new DayCount(first, middle, ChinaWorkingDays.official());
        DayCount tail = new DayCount(middle, last, ChinaWorkingDays.official());

        assertThat(whole.workingDays().getAsInt())
                .isEqualTo(head.workingDays().getAsInt() + tail.workingDays().getAsInt());
        assertThat(whole.calendarDays()).isEqualTo(head.calendarDays() + tail.calendarDays());
        assertThat(whole.ledger().countedDays()).hasSize(whole.workingDays().getAsInt());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asKnownBeforeAReportTheReportChangesNothing(
            @ForAll("rules") StatusRule rule,
            @ForAll("days") LocalDate due,
            @ForAll("events") List<Event> events,
            @ForAll("days") LocalDate happened,
            @ForAll @IntRange(min = 1, max = 60) int delay,
            @ForAll("days") LocalDate asOf) {
        Issue without = issue(due, events);
        LocalDate reported = happened.plusDays(delay);
        Issue with = without.with(
                Cases.reported("late", Tier.COMPLETE, happened.toString()).reported(reported));
        LocalDate before = reported.minusDays(1);

        assertThat(rule.statusOf(with.asKnown(before), asOf)).isEqualTo(rule.statusOf(without.asKnown(before), asOf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void judgedByTheReportNothingReportedLaterCounts(
            @ForAll("days") LocalDate due, @ForAll("events") List<Event> events, @ForAll("days") LocalDate asOf) {
        Issue issue = issue(due, events);
        StatusRule byReport = Cases.STANDARD.withCompletionJudgedBy(CompletionBasis.REPORTED);

        if (byReport.statusOf(issue, asOf).lateness() instanceof Lateness.Completed completed) {
            assertThat(completed.on()).isBeforeOrEqualTo(asOf);
            assertThat(issue.asKnown(asOf).stateOn(asOf).isComplete()).isTrue();
        } else {
            assertThat(issue.asKnown(asOf).stateOn(asOf).isComplete()).isFalse();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatHappensAfterTheDayAskedAboutChangesNothing(
            @ForAll("rules") StatusRule rule,
            @ForAll("days") LocalDate due,
            @ForAll("events") List<Event> events,
            @ForAll("days") LocalDate asOf,
            @ForAll @IntRange(min = 1, max = 60) int later) {
        Issue without = issue(due, events);
        Issue with = without.with(
                Cases.reported("later", Tier.COMPLETE, asOf.plusDays(later).toString()));

        assertThat(rule.statusOf(with, asOf)).isEqualTo(rule.statusOf(without, asOf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyAnswerHasReasonsThatAreSaidWhole(
            @ForAll("rules") StatusRule rule,
            @ForAll("days") LocalDate due,
            @ForAll("events") List<Event> events,
            @ForAll("days") LocalDate asOf) {
        IssueStatus status = rule.statusOf(issue(due, events), asOf);

        for (Language language : Language.values()) {
            assertThat(Cases.texts(status.reasons(), language))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
        }
    }
}

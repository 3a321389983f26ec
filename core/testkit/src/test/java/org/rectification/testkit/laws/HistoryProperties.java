package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.LocalText;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.PartId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.testkit.RectificationArbitraries;
import org.rectification.testkit.RegisterGenerator;

class HistoryProperties {

    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final EntryId NEW = EntryId.of("new");

    @Provide
    Arbitrary<History> histories() {
        return RectificationArbitraries.histories();
    }

    @Provide
    Arbitrary<History> historiesOfTwo() {
        return RectificationArbitraries.histories(List.of(Subject.issue(), PART));
    }

    @Provide
    Arbitrary<Issue> issues() {
        return RectificationArbitraries.issues();
    }

    @Provide
    Arbitrary<RegisterGenerator> generators() {
        return RectificationArbitraries.generators();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    /** A history, and one more entry: a fact of its own, or one that corrects or withdraws one of the history. */
    record Growth(History before, Entry entry) {

        History after() {
            return before.with(entry);
        }
    }

    @Provide
    Arbitrary<Growth> growths() {
        return Combinators.combine(
                        RectificationArbitraries.histories(),
                        RectificationArbitraries.entries(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 11))
                .as((history, entry, kind, target) -> {
                    Entry added = Entry.of(
                            NEW,
                            entry.subject(),
                            entry.fact(),
                            entry.happenedOn(),
                            entry.reportedOn(),
                            entry.by(),
                            Optional.empty(),
                            OptionalInt.empty());
                    if (kind == 0 || history.entries().isEmpty()) {
                        return new Growth(history, added);
                    }
                    Entry to = history.entries().get(target % history.entries().size());
                    if (added.reportedOn().isBefore(to.reportedOn())) {
                        added = added.reported(to.reportedOn());
                    }
                    return new Growth(
                            history,
                            kind == 1
                                    ? added.correcting(to.id())
                                    : Entry.of(NEW, Subject.issue(), new Fact.Withdrawn(to.id()), added.reportedOn()));
                })
                .withoutEdgeCases();
    }

    @Property
    void aStateDoesNotDependOnTheOrderOfEntry(@ForAll("historiesOfTwo") History history, @ForAll Random random) {
        List<Entry> shuffled = new ArrayList<>(history.entries());
        Collections.shuffle(shuffled, random);
        History again = History.of(shuffled);
        assertThat(again).isEqualTo(history).hasSameHashCodeAs(history);
        assertSameAnswers(again, history);
    }

    @Property
    void entriesAddedOneByOneGiveTheSameHistory(@ForAll("historiesOfTwo") History history) {
        History grown = History.empty();
        List<Entry> byReport = new ArrayList<>(history.entries());
        byReport.sort((one, other) -> Integer.compare(number(one), number(other))); // references lead backward
        for (Entry entry : byReport) {
            grown = grown.with(entry);
        }
        assertThat(grown).isEqualTo(history);
        assertSameAnswers(grown, history);
    }

    private static int number(Entry entry) {
        return Integer.parseInt(entry.id().value().substring(1));
    }

    @Property
    void everyAnswerIsTheOracles(@ForAll("historiesOfTwo") History history) {
        HistoryOracle oracle = new HistoryOracle(history.entries());
        for (LocalDate asOf : Laws.days(history)) {
            Laws.assertAgree(history, oracle, Subject.issue(), asOf);
            Laws.assertAgree(history, oracle, PART, asOf);
        }
    }

    /** Days far off are asked for to mean "at any time". */
    @Property
    void everyAnswerOnADayFarOffIsTheOracles(
            @ForAll("histories") History history,
            @ForAll @IntRange(min = Year.MIN_VALUE, max = Year.MAX_VALUE) int year) {
        HistoryOracle oracle = new HistoryOracle(history.entries());
        for (LocalDate asOf : List.of(LocalDate.MIN, LocalDate.of(year, 7, 1), LocalDate.MAX)) {
            Laws.assertAgree(history, oracle, Subject.issue(), asOf);
        }
    }

    @Property
    void everyAnswerAsKnownIsTheOracles(@ForAll("historiesOfTwo") History history, @ForAll("dates") LocalDate known) {
        HistoryOracle oracle = new HistoryOracle(history.entries()).asKnown(known);
        for (LocalDate asOf : Laws.days(history)) {
            Laws.assertAgree(history.asKnown(known), oracle, Subject.issue(), asOf);
            Laws.assertAgree(history.asKnown(known), oracle, PART, asOf);
        }
    }

    /** What an issue keeps of the end of its history answers as the history does, on the days before that end too. */
    @Property
    void whatAnIssueAnswersItselfIsWhatItsHistorySays(
            @ForAll("histories") History history, @ForAll("dates") LocalDate due, @ForAll boolean isDated) {
        Issue issue = Issue.builder(IssueId.of("i"))
                .title(LocalText.english("issue"))
                .inspection(InspectionId.of("x"))
                .deadline(isDated ? Deadline.by(due) : Deadline.notStated())
                .history(history)
                .build();
        HistoryOracle oracle = new HistoryOracle(history.entries());
        Set<LocalDate> days = Laws.days(history);
        days.addAll(List.of(LocalDate.MIN, due.minusDays(1), due, due.plusDays(1), LocalDate.MAX));
        for (LocalDate asOf : days) {
            Laws.assertAgree(issue.history(), oracle, Subject.issue(), asOf);
            assertThat(issue.tierOn(asOf)).isEqualTo(issue.stateOn(asOf).tier());
            Optional<LocalDate> dueOn =
                    history.extendedDueOf(Subject.issue(), asOf).or(issue.deadline()::due);
            assertThat(issue.dueOn(asOf)).isEqualTo(dueOn);
            assertThat(issue.isDueBy(asOf))
                    .as("as of %s", asOf)
                    .isEqualTo(dueOn.filter(day -> !day.isAfter(asOf)).isPresent());
        }
    }

    @Property(tries = 50)
    @Tag("slow")
    void everyAnswerOnAGeneratedRegisterIsTheOracles(
            @ForAll("generators") RegisterGenerator generator, @ForAll("dates") LocalDate asOf) {
        generator.issues().forEach(issue -> {
            HistoryOracle oracle = new HistoryOracle(issue.history().entries());
            for (Subject subject : Laws.subjects(issue)) {
                Laws.assertAgree(issue.history(), oracle, subject, asOf);
            }
            assertThat(issue.tierOn(asOf)).isEqualTo(issue.stateOn(asOf).tier());
        });
    }

    @Property
    void aLaterDayNeverUncompletesWhatWasNeitherRefutedNorReopenedNorTakenBack(@ForAll("histories") History history) {
        HistoryOracle oracle = new HistoryOracle(history.entries());
        List<LocalDate> reversals = history.entries().stream()
                .filter(entry ->
                        entry.fact() instanceof Fact.CompletionRefuted || entry.fact() instanceof Fact.Reopened)
                .filter(oracle::inEffect)
                .map(Entry::happenedOn)
                .toList();
        Set<LocalDate> days = Laws.days(history);
        for (LocalDate day : days) {
            for (LocalDate later : days) {
                boolean reversed = reversals.stream().anyMatch(date -> date.isAfter(day) && !date.isAfter(later));
                if (later.isAfter(day) && !reversed && history.tierOf(Subject.issue(), day) == Tier.COMPLETE) {
                    assertThat(history.stateOf(Subject.issue(), later).completion())
                            .as("complete on %s, so also on %s", day, later)
                            .isEqualTo(history.stateOf(Subject.issue(), day).completion())
                            .isPresent();
                }
            }
        }
    }

    @Property
    void asKnownBeforeAReportTheReportChangesNothing(@ForAll("growths") Growth growth) {
        LocalDate before = growth.entry().reportedOn().minusDays(1);
        assertThat(growth.after().asKnown(before)).isEqualTo(growth.before().asKnown(before));
        assertSameAnswers(growth.after().asKnown(before), growth.before().asKnown(before));
        assertThat(growth.after().asKnown(growth.entry().reportedOn()).entries())
                .contains(growth.entry());
    }

    @Property
    void asKnownTwiceIsAsKnownOnTheEarlierDay(
            @ForAll("histories") History history, @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        History known = history.asKnown(earlier);
        assertThat(known.asKnown(earlier)).isEqualTo(known);
        assertThat(history.asKnown(later).asKnown(earlier)).isEqualTo(known);
        assertThat(known.asKnown(later)).isEqualTo(known);
        assertThat(history.asKnown(later).entries()).containsAll(known.entries());
        assertThat(known).isEqualTo(History.of(known.entries()));
    }

    @Property
    void asKnownHoldsExactlyWhatWasReportedByThen(
            @ForAll("histories") History history, @ForAll("dates") LocalDate known) {
        List<Entry> reported = new ArrayList<>();
        for (Entry entry : history.entries()) {
            if (entry.reportedOn().isBefore(known) || entry.reportedOn().equals(known)) {
                reported.add(entry);
            }
        }
        assertThat(history.asKnown(known).entries()).isEqualTo(reported);
    }

    /** Also where what is withdrawn is itself a correction or a withdrawal: then what it replaced is back. */
    @Property
    void withdrawingAnEntryLeavesEverythingAsBeforeIt(@ForAll("growths") Growth growth) {
        LocalDate withdrawn = growth.entry().reportedOn().plusDays(3);
        History after =
                growth.after().with(Entry.of(EntryId.of("back"), Subject.issue(), new Fact.Withdrawn(NEW), withdrawn));
        assertSameAnswers(after, growth.before());
        assertThat(after.asKnown(withdrawn.minusDays(1)))
                .isEqualTo(growth.after().asKnown(withdrawn.minusDays(1)));
    }

    @Property
    void withdrawingTheWithdrawalLeavesEverythingAsBeforeBoth(@ForAll("growths") Growth growth) {
        LocalDate day = growth.entry().reportedOn().plusDays(3);
        History after = growth.after()
                .with(Entry.of(EntryId.of("back"), Subject.issue(), new Fact.Withdrawn(NEW), day))
                .with(Entry.of(EntryId.of("forth"), PART, new Fact.Withdrawn(EntryId.of("back")), day));
        assertSameAnswers(after, growth.after());
    }

    @Property
    void aPendingOrRefusedExtensionMovesNothing(
            @ForAll("issues") Issue issue,
            @ForAll("dates") LocalDate asked,
            @ForAll("dates") LocalDate proposed,
            @ForAll boolean refused) {
        Issue after = issue.with(request(asked, proposed));
        if (refused) {
            after = after.with(decision(asked.plusDays(2), false));
        }
        assertThat(after.deadline()).isEqualTo(issue.deadline());
        for (LocalDate asOf : Laws.days(after.history())) {
            assertThat(after.dueOn(asOf)).isEqualTo(issue.dueOn(asOf));
            assertThat(after.stateOn(asOf)).isEqualTo(issue.stateOn(asOf));
        }
    }

    @Property
    void aGrantedExtensionMovesTheDueDateFromItsDayOnAndNeverTheDeadline(
            @ForAll("issues") Issue issue, @ForAll("dates") LocalDate asked, @ForAll("dates") LocalDate proposed) {
        Assume.that(
                issue.history().entries().stream().noneMatch(entry -> entry.fact() instanceof Fact.ExtensionDecided));
        LocalDate decided = asked.plusDays(2);
        Issue after = issue.with(request(asked, proposed)).with(decision(decided, true));
        assertThat(after.deadline()).isEqualTo(issue.deadline());
        for (LocalDate asOf : Laws.days(after.history())) {
            assertThat(after.dueOn(asOf))
                    .isEqualTo(asOf.isBefore(decided) ? issue.deadline().due() : Optional.of(proposed));
            assertThat(after.stateOn(asOf)).isEqualTo(issue.stateOn(asOf));
        }
        assertThat(after.asKnown(decided.minusDays(1)).dueOn(decided))
                .isEqualTo(issue.deadline().due());
    }

    private static Entry request(LocalDate day, LocalDate proposed) {
        return Entry.of(NEW, Subject.issue(), new Fact.ExtensionRequested(proposed, LocalText.english("late")), day);
    }

    private static Entry decision(LocalDate day, boolean granted) {
        return Entry.of(EntryId.of("decision"), Subject.issue(), new Fact.ExtensionDecided(NEW, granted), day);
    }

    private static void assertSameAnswers(History one, History other) {
        Set<LocalDate> days = Laws.days(one);
        days.addAll(Laws.days(other));
        for (LocalDate asOf : days) {
            for (Subject subject : List.of(Subject.issue(), PART)) {
                assertThat(one.stateOf(subject, asOf)).as("as of %s", asOf).isEqualTo(other.stateOf(subject, asOf));
                assertThat(one.tierOf(subject, asOf)).isEqualTo(other.tierOf(subject, asOf));
                assertThat(one.extendedDueOf(subject, asOf)).isEqualTo(other.extendedDueOf(subject, asOf));
                assertThat(one.suspensionsOf(subject, asOf)).isEqualTo(other.suspensionsOf(subject, asOf));
                assertThat(one.dispatchedOn(subject, asOf)).isEqualTo(other.dispatchedOn(subject, asOf));
                assertThat(one.receivedOn(subject, asOf)).isEqualTo(other.receivedOn(subject, asOf));
            }
        }
    }
}

package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.LocalText;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateItems;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.register.Register;
import org.rectification.testkit.RectificationArbitraries;

/** Suspensions, dispatches, receipts and sendings back: who knows less sees fewer of them, and none changes a state. */
class SuspensionProperties {

    private static final LocalText WHY = LocalText.of("等待司法判决", "waiting for a judgment");

    @Provide
    Arbitrary<Issue> issues() {
        return RectificationArbitraries.issues();
    }

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Provide
    Arbitrary<RateDefinition> definitions() {
        return RectificationArbitraries.rateDefinitions();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Arbitraries.of(
                new Fact.Dispatched(Optional.empty()),
                new Fact.Received(),
                new Fact.SentBack(WHY),
                new Fact.Suspended(WHY));
    }

    /** The issue with one more fact about one of its subjects, and if it is a suspension, with its resumption. */
    private static Issue with(Issue issue, Fact fact, int which, LocalDate day) {
        List<Subject> subjects = Laws.subjects(issue);
        Subject subject = subjects.get(which % subjects.size());
        EntryId id = EntryId.of("added");
        Issue longer = issue.with(Entry.of(id, subject, fact, day));
        return fact instanceof Fact.Suspended && which % 2 == 0
                ? longer.with(Entry.of(EntryId.of("resumed"), subject, new Fact.Resumed(id), day.plusDays(which)))
                : longer;
    }

    @Property
    void onlyWhatWasReportedIsKnown(
            @ForAll("issues") Issue issue, @ForAll("dates") LocalDate known, @ForAll("dates") LocalDate asOf) {
        Issue then = issue.asKnown(known);
        for (Subject subject : Laws.subjects(issue)) {
            assertThat(then.suspensionsOf(subject, asOf))
                    .allSatisfy(suspension -> assertThat(
                                    Stream.concat(Stream.of(suspension.suspended()), suspension.resumed().stream()))
                            .allSatisfy(entry -> assertThat(entry.reportedOn()).isBeforeOrEqualTo(known)));
        }
    }

    @Property
    void suspensionsAreThoseOfTheSubjectAndOfWhatIsAboveItEachOnceInTheOrderOfDays(
            @ForAll("issues") Issue issue, @ForAll("dates") LocalDate asOf) {
        HistoryOracle oracle = new HistoryOracle(issue.history().entries());
        for (Subject subject : Laws.subjects(issue)) {
            List<Suspension> found = issue.suspensionsOf(subject, asOf);
            List<Suspension> expected = new ArrayList<>();
            issue.upwardsFrom(subject).forEach(each -> expected.addAll(oracle.suspensions(each, asOf)));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).extracting(Suspension::first).isSorted();
        }
    }

    @Property
    void whatWasSuspendedByADayWasSuspendedByEachLaterDay(
            @ForAll("issues") Issue issue, @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        for (Subject subject : Laws.subjects(issue)) {
            assertThat(issue.suspensionsOf(subject, later))
                    .filteredOn(suspension -> !suspension.first().isAfter(earlier))
                    .extracting(Suspension::suspended)
                    .isEqualTo(issue.suspensionsOf(subject, earlier).stream()
                            .map(Suspension::suspended)
                            .toList());
        }
    }

    @Property
    void noneOfThemChangesAStateOrADueDate(
            @ForAll("issues") Issue issue,
            @ForAll("facts") Fact fact,
            @ForAll @IntRange(max = 20) int which,
            @ForAll("dates") LocalDate day) {
        Issue after = with(issue, fact, which, day);
        for (LocalDate asOf : Laws.days(after.history())) {
            for (Subject subject : Laws.subjects(issue)) {
                assertThat(after.history().stateOf(subject, asOf))
                        .isEqualTo(issue.history().stateOf(subject, asOf));
                assertThat(after.history().extendedDueOf(subject, asOf))
                        .isEqualTo(issue.history().extendedDueOf(subject, asOf));
                assertThat(after.endOf(subject, asOf)).isEqualTo(issue.endOf(subject, asOf));
            }
        }
    }

    /** A rate by due date may no longer know whether a unit is due; whatever it still knows is the same. */
    @Property
    void aRateLosesAtMostWhatIsNoLongerResolved(
            @ForAll("registers") Register register,
            @ForAll("definitions") RateDefinition definition,
            @ForAll("facts") Fact fact,
            @ForAll @IntRange(max = 20) int which,
            @ForAll("dates") LocalDate day,
            @ForAll("dates") LocalDate asOf) {
        Register after = register.withIssues(register.issues().stream()
                .map(issue -> with(issue, fact, which, day))
                .toList());
        RateItems items = definition.items(after, asOf);
        Set<IssueSubject> unresolved = Set.copyOf(items.unresolved());
        RateItems before = definition.items(register, asOf);
        assertThat(unresolved).containsAll(before.unresolved());
        assertThat(items)
                .isEqualTo(new RateItems(
                        without(unresolved, before.counted()),
                        without(unresolved, before.leftOut()),
                        without(unresolved, before.ended()),
                        without(unresolved, before.outside()),
                        items.unresolved()));
        if (unresolved.size() == before.unresolved().size()) {
            assertThat(definition.rateOf(after, asOf)).isEqualTo(definition.rateOf(register, asOf));
        }
    }

    private static List<IssueSubject> without(Set<IssueSubject> some, List<IssueSubject> all) {
        return all.stream().filter(item -> !some.contains(item)).toList();
    }

    private static <K> Map<K, List<IssueSubject>> without(Set<IssueSubject> some, Map<K, List<IssueSubject>> all) {
        Map<K, List<IssueSubject>> rest = new LinkedHashMap<>();
        all.forEach((key, items) -> rest.put(key, without(some, items)));
        rest.values().removeIf(List::isEmpty);
        return rest;
    }
}

package org.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tag;
import org.rectification.base.Language;
import org.rectification.base.Ratio;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.completion.CountingBasis;
import org.rectification.completion.RateDefinition;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.Register;
import org.rectification.register.Selection;

@Tag("classpath")
class RectificationArbitrariesProperties {

    private static <T> List<T> sample(Arbitrary<T> arbitrary, int count) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        Random random = new Random(5);
        return Stream.generate(() -> generator.next(random).value())
                .limit(count)
                .toList();
    }

    /** What a failing example shrinks to, taking the first smaller one that still fails each time. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        Random random = new Random(5);
        Shrinkable<T> failing = Stream.generate(() -> generator.next(random))
                .filter(shrinkable -> fails.test(shrinkable.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            failing = smaller.get();
            smaller = failing.shrink()
                    .filter(shrinkable -> fails.test(shrinkable.value()))
                    .findFirst();
        }
        return failing.value();
    }

    @Example
    void historiesHaveEveryKindOfFactAndWhatGoesWrongWithThem() {
        List<History> histories = sample(RectificationArbitraries.histories(), 500);
        List<Entry> entries = histories.stream()
                .flatMap(history -> history.entries().stream())
                .toList();
        assertThat(entries).extracting(entry -> entry.fact().kind()).contains(Fact.Kind.values());
        assertThat(entries).anyMatch(entry -> entry.corrects().isPresent());
        assertThat(entries).anyMatch(entry -> entry.reportedOn().isAfter(entry.happenedOn()));
        assertThat(histories).anyMatch(history -> history.entries().isEmpty());
        assertThat(histories)
                .anySatisfy(history -> assertThat(history.entries()).hasSize(12));
        assertThat(histories)
                .as("withdrawals of corrections and of withdrawals")
                .anyMatch(
                        history -> withdraws(history, entry -> entry.corrects().isPresent()))
                .anyMatch(history -> withdraws(history, entry -> entry.fact() instanceof Fact.Withdrawn));
        assertThat(histories)
                .filteredOn(RectificationArbitrariesProperties::hasSameDay)
                .hasSizeGreaterThan(150);
    }

    private static boolean withdraws(History history, Predicate<Entry> predicate) {
        Set<Object> withdrawn = history.entries().stream()
                .map(Entry::fact)
                .filter(Fact.Withdrawn.class::isInstance)
                .map(fact -> ((Fact.Withdrawn) fact).entry())
                .collect(Collectors.toSet());
        return history.entries().stream().anyMatch(entry -> withdrawn.contains(entry.id()) && predicate.test(entry));
    }

    private static boolean hasSameDay(History history) {
        return history.entries().stream().map(Entry::happenedOn).distinct().count()
                < history.entries().size();
    }

    @Example
    void aFailingHistoryShrinksToWhatMatters() {
        History shrunk = shrunk(
                RectificationArbitraries.histories(),
                history -> history.entries().stream().anyMatch(entry -> entry.fact() instanceof Fact.Withdrawn));
        assertThat(shrunk.entries()).hasSize(2);
        assertThat(shrunk.entries()).extracting(Entry::happenedOn).containsOnly(LocalDate.of(2017, 12, 31));
        assertThat(shrunk.entries())
                .extracting(entry -> entry.fact().kind())
                .containsExactly(Fact.Kind.PROGRESS_REPORTED, Fact.Kind.WITHDRAWN);
    }

    @Example
    void aFailingRegisterShrinksToOneIssue() {
        Register shrunk = shrunk(
                RectificationArbitraries.registers(),
                register -> register.issues().stream()
                        .anyMatch(issue -> issue.raisedOn().isPresent()));
        assertThat(shrunk.issues()).hasSize(1);
        Issue issue = shrunk.issues().get(0);
        assertThat(issue.history().entries()).isEmpty();
        assertThat(issue.parts()).isEmpty();
        assertThat(issue.measures()).isEmpty();
        assertThat(issue.raisedOn()).contains(LocalDate.of(2017, 12, 31));
    }

    @Example
    void aFailingGeneratorShrinksToFewIssues() {
        RegisterGenerator shrunk = shrunk(
                RectificationArbitraries.generators(),
                generator -> generator.register().issues().size() > 3);
        assertThat(shrunk.register().issues()).hasSize(4);
    }

    @Example
    void registersAreOfEveryShape() {
        List<Register> registers = sample(RectificationArbitraries.registers(), 150);
        List<Issue> issues = registers.stream()
                .flatMap(register -> register.issues().stream())
                .toList();
        assertThat(registers).anyMatch(register -> register.issues().isEmpty());
        assertThat(registers)
                .anySatisfy(register -> assertThat(register.issues()).hasSize(8));
        assertThat(issues)
                .anyMatch(issue -> issue.carriedOverFrom().isPresent())
                .anyMatch(issue -> issue.raisedOn().isPresent())
                .anyMatch(issue -> issue.category().isEmpty())
                .anyMatch(issue -> issue.phase().isPresent())
                .anyMatch(issue -> issue.parts().size() == 3)
                .anyMatch(issue -> issue.keySteps().size() == 4)
                .anyMatch(issue -> issue.chain().assignments().size() == 2)
                .anyMatch(issue -> issue.deadline().due().isEmpty());
        assertThat(issues.stream()
                        .flatMap(issue -> issue.history().entries().stream())
                        .map(entry -> entry.subject().kind())
                        .distinct())
                .containsExactlyInAnyOrder(Subject.Kind.values());
    }

    @Example
    void definitionsAndSelectionsAreOfEveryKind() {
        List<RateDefinition> definitions = sample(RectificationArbitraries.rateDefinitions(), 300);
        assertThat(definitions).extracting(RateDefinition::unit).contains(Subject.Kind.values());
        assertThat(definitions).extracting(RateDefinition::basis).contains(CountingBasis.values());
        assertThat(sample(RectificationArbitraries.selections(), 300).stream()
                        .<Class<?>>map(Selection::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(Selection.class.getPermittedSubclasses());
        Register bare = RegisterGenerator.seeded(1)
                .with(Size.CATEGORIES, 0)
                .with(Size.SEVERITIES, 0)
                .with(Size.PHASES, 0)
                .with(Size.BODIES, 0)
                .frame();
        assertThat(sample(RectificationArbitraries.selections(bare), 200))
                .doesNotHaveAnyElementsOfTypes(
                        Selection.InCategory.class,
                        Selection.OfSeverity.class,
                        Selection.InPhase.class,
                        Selection.NamingBody.class);
    }

    @Example
    void smallValuesHaveTheirEdges() {
        assertThat(sample(RectificationArbitraries.ratios(), 500))
                .contains(new Ratio(0, 0))
                .anyMatch(ratio -> ratio.numerator() > ratio.denominator())
                .anyMatch(ratio -> ratio.denominator() == Long.MAX_VALUE);
        assertThat(sample(RectificationArbitraries.dates(), 500))
                .contains(LocalDate.of(2016, 2, 29), LocalDate.of(2018, 1, 2))
                .allMatch(date -> date.getYear() >= 2016 && date.getYear() <= 2020);
        assertThat(sample(RectificationArbitraries.spans(), 300))
                .anyMatch(span -> span.first().isEmpty())
                .anyMatch(span -> span.last().isEmpty())
                .anyMatch(span -> span.first().isPresent() && span.first().equals(span.last()));
        assertThat(sample(RectificationArbitraries.deadlines(), 300))
                .extracting(Deadline::words)
                .contains("2017年底前", "2017年12月31日前", "长期坚持");
        assertThat(sample(RectificationArbitraries.deadlines(), 500).stream()
                        .flatMap(deadline -> deadline.relative().stream())
                        .map(RelativeLimit::start)
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(LimitStart.COMPLETION, LimitStart.CLOSE_OUT)));
        assertThat(sample(RectificationArbitraries.deadlines(), 500))
                .anyMatch(deadline -> deadline.relative().isPresent() && deadline.isContinuing())
                .anyMatch(deadline -> deadline.relative().isPresent() && !deadline.isContinuing());
        assertThat(sample(RectificationArbitraries.relativeLimits(), 300))
                .anyMatch(limit -> limit.readings().size() == 2)
                .anyMatch(limit -> limit.convention().startDay() == StartDay.COUNTED)
                .anyMatch(limit -> limit.convention().lastDay() == LastDay.MOVES_TO_NEXT_WORKING_DAY)
                .anyMatch(limit -> limit.readings().get(0).kind() == TimeLimit.Kind.WORKING_DAYS)
                .anyMatch(limit -> limit.readings().get(0).kind() == TimeLimit.Kind.MONTHS)
                .extracting(RelativeLimit::start)
                .contains(LimitStart.values());
        assertThat(sample(RectificationArbitraries.entries(), 300)).allSatisfy(entry -> {
            assertThat(entry.corrects()).isEmpty();
            assertThat(History.of(List.of(entry)).entries()).containsExactly(entry);
        });
    }

    @Property
    void aRelativeDeadlineIsReadBackFromItsWordsAndItsText(@ForAll("relativeLimits") RelativeLimit limit) {
        Deadline deadline = Deadline.within(limit);
        assertThat(deadline.relative()).contains(limit);
        assertThat(Deadline.parse(deadline.words())).isEqualTo(deadline);
        assertThat(Deadline.parse(deadline.text(Language.CHINESE)).relative()).contains(limit);
        assertThat(Deadline.parse(deadline.words() + "完成").relative()).contains(limit);
    }

    @Provide
    Arbitrary<RelativeLimit> relativeLimits() {
        return RectificationArbitraries.relativeLimits();
    }

    @Example
    void historiesNeedASubject() {
        assertThatThrownBy(() -> RectificationArbitraries.histories(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subjects must be at least one, but were none");
    }
}

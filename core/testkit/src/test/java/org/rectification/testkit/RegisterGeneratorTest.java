package org.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.KeyStep;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Role;

class RegisterGeneratorTest {

    private static final RegisterGenerator GENERATOR = RegisterGenerator.seeded(42);

    @Test
    void theChanceIsSplitMix64() {
        Draws draws = new Draws(1234567);
        // The published first values of this seed are 6457827717110365317, 3203168211198807973, 9817491932198370423,
        // 4593380528125082431 and 16408922859458223821.
        assertThat(IntStream.range(0, 5).map(i -> draws.below(1_000_000)))
                .containsExactly(365317, 807973, 370423, 82431, 223821);
    }

    @Test
    void aBranchDoesNotDependOnWhatWasDrawnBefore() {
        Draws fresh = new Draws(7);
        Draws used = new Draws(7);
        used.below(10);
        assertThat(used.branch("parts").below(1_000_000))
                .isEqualTo(fresh.branch("parts").below(1_000_000))
                .isNotEqualTo(fresh.branch("measures").below(1_000_000));
    }

    @Test
    void oneSeedGivesOneRegister() {
        Register register = GENERATOR.register();
        assertThat(RegisterGenerator.seeded(42).register()).isEqualTo(register);
        assertThat(RegisterGenerator.seeded(43).register().issues()).isNotEqualTo(register.issues());
        assertThat(register.issues()).hasSize(100);
        assertThat(register.origin()).isEqualTo(Origin.GENERATED);
        assertThat(register.originNote())
                .hasValueSatisfying(note -> assertThat(note.in(Language.ENGLISH))
                        .isEqualTo("Generated for tests; every place and body is made up"));
    }

    /** Pinned, so that a change of the algorithm, or a platform that disagrees, is seen. */
    @Test
    void theSeedMeansTheSameEverywhere() {
        Issue issue = GENERATOR.issue(1);
        assertThat(issue.title().in(Language.CHINESE)).isEqualTo("丙戌环境保护考核失之于宽");
        assertThat(issue.deadline().words()).isEqualTo("2019年10月6日前");
        assertThat(issue.history().entries())
                .extracting(entry -> entry.id() + " " + entry.happenedOn() + " " + entry.reportedOn())
                .containsExactly(
                        "e5 2017-04-10 2017-04-10",
                        "e7 2017-04-29 2017-10-19",
                        "e8 2017-04-29 2017-04-29",
                        "e6 2017-05-24 2017-05-24",
                        "e1 2017-06-22 2017-11-28",
                        "e2 2017-07-18 2017-09-11",
                        "e3 2019-04-20 2019-04-20",
                        "e4 2019-05-30 2019-05-30",
                        "e9 2019-12-31 2019-12-31");
    }

    @Test
    void anIssueIsTheSameWhateverTheNumberOfIssuesAndTheOrderOfMaking() {
        List<Issue> hundred = GENERATOR.register().issues();
        assertThat(GENERATOR.withIssues(10).register().issues()).isEqualTo(hundred.subList(0, 10));
        assertThat(GENERATOR.issues().parallel().toList()).isEqualTo(hundred);
        assertThat(GENERATOR.issue(99)).isEqualTo(hundred.get(99));
    }

    @Test
    void issuesAreMadeAsTheyAreAskedFor() {
        RegisterGenerator endless = GENERATOR.withIssues(Long.MAX_VALUE);
        assertThat(endless.issues().limit(3))
                .isEqualTo(GENERATOR.withIssues(3).issues().toList());
        assertThat(endless.issue(Long.MAX_VALUE - 1).id()).hasToString("issue-9223372036854775807");
        assertThatThrownBy(endless::register)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a whole register must have at most 10000000 issues, but had 9223372036854775807");
    }

    @Test
    void theFrameIsTheRegisterWithoutItsIssues() {
        assertThat(GENERATOR.frame()).isEqualTo(GENERATOR.register().withIssues(List.of()));
    }

    @ParameterizedTest
    @EnumSource(Share.class)
    void aShareOfNothingNeverOccursAndAShareOfOneAlwaysMay(Share share) {
        // What depends on completion, extensions or measures needs them.
        RegisterGenerator base = GENERATOR
                .withIssues(200)
                .with(Share.COMPLETIONS, 0.8)
                .with(Share.EXTENSIONS, 0.5)
                .with(Share.EXTENSIONS_GRANTED, 0.4)
                .with(Share.ENDS_REOPENED, 0)
                .with(Share.CONTRADICTIONS, 0);
        assertThat(occurrences(base.with(share, 0), share)).as("never").isZero();
        long always = occurrences(base.with(share, 1), share);
        assertThat(always).as("always").isPositive().isGreaterThan(occurrences(base.with(share, 0.2), share));
    }

    private static long occurrences(RegisterGenerator generator, Share share) {
        Register register = generator.register();
        return switch (share) {
            case EDGE_DATES ->
                entries(
                                register,
                                entry -> entry.happenedOn().getDayOfYear() == 1
                                        && entry.corrects().isEmpty())
                        // By chance a day is an edge, too; what counts is that edges are sought.
                        / 20;
            case SAME_DAY -> sameDays(register) / 30;
            case ONE_LANGUAGE ->
                register.issues().stream()
                        .filter(issue -> issue.title().chinese().isEmpty()
                                || issue.title().english().isEmpty())
                        .count();
            case PHASE_TARGETS ->
                register.phases().stream()
                        .filter(phase -> phase.target().isPresent())
                        .count();
            case CATEGORISED -> issues(register, issue -> issue.category().isPresent());
            case GRADED -> issues(register, issue -> issue.severity().isPresent());
            case PHASED -> issues(register, issue -> issue.phase().isPresent());
            case RAISED ->
                issues(
                        register,
                        issue -> issue.raisedOn().isPresent()
                                && issue.carriedOverFrom().isEmpty()
                                && issue.repeats().isEmpty());
            case REPEATS -> issues(register, issue -> issue.repeats().isPresent());
            case CARRIED_OVER ->
                issues(register, issue -> issue.carriedOverFrom().isPresent());
            case JOINT_LEADS ->
                issues(register, issue -> issue.chain().bodies(Role.LEAD).size() > 1);
            case PARTS -> issues(register, issue -> !issue.parts().isEmpty());
            case MEASURES -> issues(register, issue -> !issue.measures().isEmpty());
            case KEY_STEPS -> issues(register, issue -> !issue.keySteps().isEmpty());
            case RELATIVE ->
                issues(register, issue -> issue.deadline().relative().isPresent());
            case UNDATED ->
                issues(
                        register,
                        issue -> issue.deadline().due().isEmpty()
                                && issue.deadline().relative().isEmpty());
            case WORDED ->
                issues(
                        register,
                        issue -> issue.deadline().due().isPresent()
                                && issue.deadline().words().endsWith("年底前"));
            case COMPLETIONS ->
                entries(
                        register,
                        entry -> entry.fact().kind() == Fact.Kind.COMPLETION_CLAIMED
                                && entry.corrects().isEmpty());
            case FAILED_STAGES ->
                entries(
                        register,
                        entry -> entry.corrects().isEmpty()
                                && entry.fact() instanceof Fact.StageTaken taken
                                && (taken.outcome() == StageOutcome.FAILED
                                        || taken.outcome() == StageOutcome.RETURNED));
            case REFUTATIONS -> kind(register, Fact.Kind.COMPLETION_REFUTED);
            case REOPENINGS -> kind(register, Fact.Kind.REOPENED);
            case DISPATCHES -> kind(register, Fact.Kind.DISPATCHED);
            case RECEIPTS -> kind(register, Fact.Kind.RECEIVED);
            case SENT_BACK -> kind(register, Fact.Kind.SENT_BACK);
            case SUSPENSIONS -> kind(register, Fact.Kind.SUSPENDED);
            case RESUMPTIONS -> kind(register, Fact.Kind.RESUMED);
            case EXTENSIONS -> kind(register, Fact.Kind.EXTENSION_REQUESTED);
            case EXTENSIONS_GRANTED -> decisions(register, true);
            case EXTENSIONS_REFUSED -> decisions(register, false);
            case EXCEPTIONS -> kind(register, Fact.Kind.EXCEPTION_REQUESTED);
            case EXCEPTIONS_GRANTED ->
                entries(
                        register,
                        entry -> entry.corrects().isEmpty()
                                && entry.fact() instanceof Fact.ExceptionDecided decided
                                && decided.granted());
            case EXCEPTIONS_LIMITED ->
                entries(
                        register,
                        entry -> entry.corrects().isEmpty()
                                && entry.fact() instanceof Fact.ExceptionRequested request
                                && request.lastDay().isPresent());
            case ENDS -> kind(register, Fact.Kind.ENDED);
            case ENDS_REOPENED -> kind(generator.with(Share.REOPENINGS, 0).register(), Fact.Kind.REOPENED);
            case SEARCHES -> kind(register, Fact.Kind.CLASS_WIDE_SEARCH_REQUIRED);
            case SEARCHES_DONE -> kind(register, Fact.Kind.CLASS_WIDE_SEARCH_DONE);
            case ORDERED -> entries(register, entry -> entry.order().isPresent());
            case CONTRADICTIONS -> contradictions(register);
            case LATE_REPORTS ->
                entries(
                        register,
                        entry -> entry.corrects().isEmpty()
                                && !(entry.fact() instanceof Fact.Withdrawn)
                                && !(entry.fact() instanceof Fact.ExtensionDecided)
                                && !(entry.fact() instanceof Fact.ExceptionDecided)
                                && !(entry.fact() instanceof Fact.Resumed)
                                && entry.reportedOn().isAfter(entry.happenedOn()));
            case SIGNED -> entries(register, entry -> entry.by().isPresent());
            case CORRECTIONS -> entries(register, entry -> entry.corrects().isPresent());
            case WITHDRAWALS -> kind(register, Fact.Kind.WITHDRAWN);
        };
    }

    private static long issues(Register register, Predicate<Issue> predicate) {
        return register.issues().stream().filter(predicate).count();
    }

    private static long entries(Register register, Predicate<Entry> predicate) {
        return register.issues().stream()
                .flatMap(issue -> issue.history().entries().stream())
                .filter(predicate)
                .count();
    }

    private static long kind(Register register, Fact.Kind kind) {
        return entries(
                register,
                entry -> entry.fact().kind() == kind && entry.corrects().isEmpty());
    }

    private static long decisions(Register register, boolean granted) {
        return entries(
                register,
                entry -> entry.corrects().isEmpty()
                        && entry.fact() instanceof Fact.ExtensionDecided decided
                        && decided.granted() == granted);
    }

    private static long sameDays(Register register) {
        long count = 0;
        for (Issue issue : register.issues()) {
            List<Entry> entries = issue.history().entries().stream()
                    .filter(entry -> entry.subject().equals(Subject.issue())
                            && entry.corrects().isEmpty()
                            && !(entry.fact() instanceof Fact.Withdrawn))
                    .toList();
            for (int i = 1; i < entries.size(); i++) {
                if (entries.get(i).happenedOn().equals(entries.get(i - 1).happenedOn())) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Stages and refutations of what nobody reported complete before. */
    private static long contradictions(Register register) {
        long count = 0;
        for (Issue issue : register.issues()) {
            boolean claimed = false;
            for (Entry entry : issue.history().entries()) {
                if (!entry.subject().equals(Subject.issue()) || entry.corrects().isPresent()) {
                    continue;
                }
                claimed |= entry.fact().kind() == Fact.Kind.COMPLETION_CLAIMED;
                if (!claimed && entry.fact().kind() == Fact.Kind.COMPLETION_REFUTED) {
                    count++;
                }
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9})
    void sizesAreKept(int number) {
        RegisterGenerator generator = GENERATOR;
        for (Size size : Size.values()) {
            generator = generator.with(size, number);
        }
        Register register = generator.register();
        assertThat(Map.ofEntries(
                        Map.entry(Size.INSPECTIONS, register.inspections().size()),
                        Map.entry(Size.CATEGORIES, register.categories().size()),
                        Map.entry(Size.SEVERITIES, register.severities().size()),
                        Map.entry(Size.PHASES, register.phases().size()),
                        Map.entry(Size.BODIES, register.bodies().size()),
                        Map.entry(Size.AGGREGATES, register.aggregates().size()),
                        Map.entry(Size.RECORDS, register.records().size()),
                        Map.entry(Size.CLUES, register.clues().size()),
                        Map.entry(Size.ACTIONS, register.actions().size()),
                        Map.entry(
                                Size.COMPLAINT_BATCHES,
                                register.complaintBatches().size()),
                        Map.entry(Size.COMPLAINTS, register.complaints().size()),
                        Map.entry(Size.MECHANISMS, register.mechanisms().size()),
                        Map.entry(Size.INDICATORS, register.indicators().size())))
                .allSatisfy((size, count) -> assertThat(count).as(size.name()).isEqualTo(number));
        assertThat(register.readings()).hasSize(2 * number);
        assertThat(register.issues().stream()
                        .mapToInt(issue -> issue.parts().size())
                        .max())
                .hasValue(number);
    }

    @Test
    void sizesOfNothingGiveBareIssues() {
        RegisterGenerator generator = GENERATOR.with(Share.CARRIED_OVER, 0);
        for (Size size : Size.values()) {
            generator = generator.with(size, size.least());
        }
        Register register = generator.register();
        assertThat(register.issues()).hasSize(100).allSatisfy(issue -> {
            assertThat(issue.parts()).isEmpty();
            assertThat(issue.measures()).isEmpty();
            assertThat(issue.chain().isEmpty()).isTrue();
            assertThat(issue.severity()).isEmpty();
            assertThat(issue.phase()).isEmpty();
            assertThat(issue.history().entries()).isEmpty();
        });
        assertThat(register.inspections()).hasSize(1);
        assertThat(register.bodies()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsAreInTheLanguagesAskedFor(Language language) {
        Register register = GENERATOR.withLanguages(Set.of(language)).register();
        assertThat(register.issues()).allSatisfy(issue -> {
            assertThat(issue.title().chinese().isPresent()).isEqualTo(language == Language.CHINESE);
            assertThat(issue.title().english().isPresent()).isEqualTo(language == Language.ENGLISH);
        });
        assertThat(GENERATOR.with(Share.ONE_LANGUAGE, 0).register().bodies())
                .allSatisfy(body -> assertThat(body.name().english()).isPresent())
                .allSatisfy(body -> assertThat(body.name().chinese()).isPresent());
    }

    @Test
    void factsHappenWithinTheDates() {
        for (DateSpan dates : List.of(
                DateSpan.ofDay(LocalDate.of(2016, 2, 29)),
                DateSpan.of(LocalDate.of(2017, 12, 30), LocalDate.of(2018, 1, 1)),
                DateSpan.ofYear(2999),
                DateSpan.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)))) {
            Register register = GENERATOR
                    .withDates(dates)
                    .with(Share.CORRECTIONS, 0)
                    .with(Share.WITHDRAWALS, 0)
                    .register();
            assertThat(register.issues())
                    .flatExtracting(issue -> issue.history().entries())
                    .extracting(Entry::happenedOn)
                    .isNotEmpty()
                    .allMatch(dates::contains);
        }
    }

    @Test
    void someFactsAreReportedOnTheLastDayAndSomeAfterIt() {
        LocalDate last = LocalDate.of(2019, 12, 31);
        Register register = GENERATOR.withIssues(300).register();
        assertThat(entries(register, entry -> entry.reportedOn().equals(last))).isPositive();
        assertThat(entries(register, entry -> entry.reportedOn().isAfter(last))).isPositive();
    }

    @Test
    void aLeapDayIsAmongTheEdges() {
        RegisterGenerator generator = GENERATOR
                .withDates(DateSpan.of(LocalDate.of(2015, 7, 1), LocalDate.of(2016, 12, 31)))
                .with(Share.EDGE_DATES, 1);
        assertThat(entries(generator.register(), entry -> entry.happenedOn().equals(LocalDate.of(2016, 2, 29))))
                .isGreaterThan(5);
    }

    @Test
    void anIssueRepeatsTheMatterOfOneFoundByThen() {
        Register register =
                GENERATOR.with(Share.REPEATS, 1).with(Share.ONE_LANGUAGE, 0).register();
        List<Issue> repeats = register.issues().stream()
                .filter(issue -> issue.repeats().isPresent())
                .toList();
        assertThat(repeats).hasSizeGreaterThan(20).allSatisfy(issue -> {
            Issue earlier = register.issue(issue.repeats().orElseThrow()).orElseThrow();
            assertThat(issue.title()).isEqualTo(earlier.title());
            assertThat(issue.carriedOverFrom()).isEmpty();
            assertThat(earlier.repeats()).isEmpty();
            assertThat(earlier.isRaisedOn(issue.raisedOn().orElseThrow())).isTrue();
        });
    }

    @Test
    void aCarriedOverIssueIsRaisedByALaterInspectionAndTheEarlierOneSaysSo() {
        Register register = GENERATOR.with(Share.CARRIED_OVER, 1).register();
        List<Issue> later = register.issues().stream()
                .filter(issue -> issue.carriedOverFrom().isPresent())
                .toList();
        assertThat(later).hasSize(50).allSatisfy(issue -> {
            Issue earlier =
                    register.issue(issue.carriedOverFrom().orElseThrow()).orElseThrow();
            assertThat(issue.inspection()).isGreaterThan(earlier.inspection());
            assertThat(earlier.history().entries())
                    .extracting(Entry::fact)
                    .contains(new Fact.CarriedOver(issue.inspection()));
        });
    }

    @Test
    void wordedDeadlinesMeanTheirDay() {
        for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() < 2018; day = day.plusDays(1)) {
            assertThat(Deadlines.worded(day).due()).isEqualTo(Optional.of(day));
        }
        assertThat(Deadlines.UNDATED)
                .allSatisfy(deadline -> assertThat(deadline.due()).isEmpty());
    }

    @Test
    void stepsCanBeDueAfterTheirIssue() {
        assertThat(GENERATOR.register().issues())
                .anySatisfy(issue -> assertThat(issue.keySteps())
                        .extracting(KeyStep::deadline)
                        .anyMatch(deadline -> deadline.due().isPresent()
                                && issue.deadline().due().isPresent()
                                && deadline.due()
                                        .get()
                                        .isAfter(issue.deadline().due().get())));
    }

    @Test
    void everyTierOccurs() {
        Register register = GENERATOR.withIssues(300).register();
        for (Tier tier : Tier.values()) {
            assertThat(issues(register, issue -> issue.tierOn(LocalDate.of(2018, 6, 30)) == tier))
                    .as(tier.name())
                    .isGreaterThan(4);
        }
    }

    @Test
    void placesAreNeverNamedTwice() {
        assertThat(IntStream.range(0, 500).mapToObj(Words::place)).doesNotHaveDuplicates();
        assertThat(Words.place(61).in(Language.ENGLISH)).isEqualTo("Yichou 2");
    }

    @Test
    void generatorsAreEqualByTheirOptions() {
        assertThat(GENERATOR.withIssues(5).with(Share.PARTS, 0.5))
                .isEqualTo(GENERATOR.with(Share.PARTS, 0.5).withIssues(5))
                .hasSameHashCodeAs(GENERATOR.with(Share.PARTS, 0.5).withIssues(5))
                .isNotEqualTo(GENERATOR.withIssues(5));
        assertThat(GENERATOR.withIssues(5))
                .asString()
                .startsWith("RegisterGenerator[seed=42, issues=5, dates=2016-02-29/");
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> GENERATOR.withIssues(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("issues must not be negative, but were -1");
        assertThatThrownBy(() -> GENERATOR.with(Size.INSPECTIONS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INSPECTIONS must be 1 to 100000, but was 0");
        assertThatThrownBy(() -> GENERATOR.with(Size.PARTS, 100_001))
                .hasMessage("PARTS must be 0 to 100000, but was 100001");
        assertThatThrownBy(() -> GENERATOR.with(Share.PARTS, 1.01)).hasMessage("PARTS must be 0 to 1, but was 1.01");
        assertThatThrownBy(() -> GENERATOR.with(Share.PARTS, Double.NaN))
                .hasMessage("PARTS must be 0 to 1, but was NaN");
        assertThatThrownBy(() -> GENERATOR.withDates(DateSpan.from(LocalDate.of(2017, 1, 1))))
                .hasMessage("dates must have both ends, within 1900 to 2999, but were 2017-01-01/..");
        assertThatThrownBy(() -> GENERATOR.withLanguages(Set.of()))
                .hasMessage("languages must be at least one, but were none");
        assertThatThrownBy(() -> GENERATOR.issue(100))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("100");
    }
}

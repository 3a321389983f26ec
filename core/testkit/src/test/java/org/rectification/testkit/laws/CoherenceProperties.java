package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.coherence.Contradiction.Kind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Register;
import org.rectification.testkit.RectificationArbitraries;

/** What holds for the contradictions of every register. */
class CoherenceProperties {

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<Issue> issues() {
        return RectificationArbitraries.issues();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    private static Issue shuffled(Issue issue, Random random) {
        List<Entry> entries = new ArrayList<>(issue.history().entries());
        Collections.shuffle(entries, random);
        return issue.withHistory(History.of(entries));
    }

    @Property
    void theOrderOfEntryChangesNothing(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate asOf, @ForAll Random random) {
        Register other = register.withIssues(
                register.issues().stream().map(issue -> shuffled(issue, random)).toList());

        assertThat(Coherence.contradictionsIn(other, asOf)).isEqualTo(Coherence.contradictionsIn(register, asOf));
    }

    @Property
    void thereIsOneOfAKindAboutASubjectAndItCanBeSaid(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate asOf) {
        Set<Object> seen = new HashSet<>();
        for (Contradiction each : Coherence.contradictionsIn(register, asOf)) {
            assertThat(seen.add(List.of(each.issue(), each.subject(), each.kind())))
                    .isTrue();
            assertThat(each.others()).doesNotHaveDuplicates();
            for (Language language : Language.values()) {
                assertThat(each.reasons())
                        .allSatisfy(reason -> assertThat(reason.text(language)).isNotBlank());
            }
        }
    }

    @Property
    void thoseOfASubjectAreThoseOfTheIssueAboutIt(@ForAll("issues") Issue issue, @ForAll("dates") LocalDate asOf) {
        List<Contradiction> all = Coherence.contradictionsOf(issue, asOf);

        assertThat(Laws.subjects(issue).stream()
                        .flatMap(subject -> Coherence.contradictionsOf(issue, subject, asOf).stream()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Property
    void theOneOfAKindThatAClosingLeavesIsThatAmongAll(@ForAll("issues") Issue issue, @ForAll("dates") LocalDate asOf) {
        for (Subject subject : Laws.subjects(issue)) {
            List<Contradiction> all = Coherence.contradictionsOfClosing(issue, subject, asOf);

            assertThat(Stream.of(Kind.values())
                            .flatMap(kind -> Coherence.contradictionOfClosing(issue, subject, kind, asOf).stream()))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Property
    void onADayOnWhichNothingHappensNothingChanges(@ForAll("issues") Issue issue, @ForAll("dates") LocalDate asOf) {
        LocalDate before = asOf.minusDays(1);
        Assume.that(issue.isRaisedOn(before) == issue.isRaisedOn(asOf));
        Assume.that(issue.history().entries().stream()
                .noneMatch(entry -> entry.happenedOn().equals(asOf)
                        || (entry.fact() instanceof ExceptionRequested asked
                                && asked.lastDay().equals(Optional.of(before)))));

        assertThat(Coherence.contradictionsOf(issue, asOf)).isEqualTo(Coherence.contradictionsOf(issue, before));
    }

    @Property
    void aFactSaysNothingAboutAnIssueThatIsNotLinkedToItsOwn(
            @ForAll("registers") Register register, @ForAll("dates") LocalDate asOf, @ForAll Random random) {
        Assume.that(!register.issues().isEmpty());
        Issue issue = register.issues().get(random.nextInt(register.issues().size()));
        Register other =
                register.with(issue.id(), Entry.of(EntryId.of("new"), Subject.issue(), completed(random), asOf));

        assertThat(unlinked(Coherence.contradictionsIn(other, asOf), register, issue))
                .isEqualTo(unlinked(Coherence.contradictionsIn(register, asOf), register, issue));
    }

    private static ProgressReported completed(Random random) {
        return new ProgressReported(random.nextBoolean() ? Tier.COMPLETE : Tier.BEHIND_SCHEDULE);
    }

    private static List<Contradiction> unlinked(List<Contradiction> found, Register register, Issue issue) {
        return found.stream()
                .filter(each -> !isLinked(issue, register.issue(each.issue()).orElseThrow()))
                .toList();
    }

    private static boolean isLinked(Issue issue, Issue other) {
        return other.id().equals(issue.id())
                || other.carriedOverFrom().equals(Optional.of(issue.id()))
                || issue.carriedOverFrom().equals(Optional.of(other.id()));
    }

    @Property
    void whatIsReportedOpenBelowACompleteIssueIsNamed(@ForAll("issues") Issue given, @ForAll("dates") LocalDate asOf) {
        Assume.that(given.isRaisedOn(asOf));
        Issue issue = given.with(claimOn(asOf));
        List<IssueSubject> open = Laws.subjects(issue).stream()
                .filter(subject -> isReportedOpen(issue, subject, asOf))
                .map(subject -> new IssueSubject(issue.id(), subject))
                .toList();

        List<IssueSubject> named = Coherence.contradictionsOf(issue, Subject.issue(), asOf).stream()
                .filter(each -> each.kind() == Kind.OPEN_BELOW_COMPLETION)
                .flatMap(each -> each.others().stream())
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(open);
    }

    private static Entry claimOn(LocalDate day) {
        return Entry.of(EntryId.of("new"), Subject.issue(), new ProgressReported(Tier.COMPLETE), day)
                .inOrder(Entry.MAX_ORDER);
    }

    private static boolean isReportedOpen(Issue issue, Subject subject, LocalDate asOf) {
        Tier tier = issue.history().tierOf(subject, asOf);
        return tier != Tier.NOT_REPORTED
                && tier != Tier.COMPLETE
                && !issue.history().isClosedOut(subject, asOf)
                && issue.endOf(subject, asOf).isEmpty()
                && issue.exceptionOf(subject, asOf).isEmpty();
    }

    @Property
    void anEndRecordedLastLeavesNothingOpenBelowACompletionBehind(
            @ForAll("issues") Issue issue, @ForAll("dates") LocalDate asOf) {
        Assume.that(issue.isRaisedOn(asOf));
        Assume.that(issue.history().entries().stream()
                .noneMatch(entry -> entry.happenedOn().equals(asOf)
                        && (entry.fact() instanceof Ended || entry.fact() instanceof CarriedOver)));
        Issue ended =
                issue.with(Entry.of(EntryId.of("new"), Subject.issue(), new CarriedOver(InspectionId.of("later")), asOf)
                        .inOrder(Entry.MAX_ORDER));

        assertThat(Coherence.contradictionsOf(ended, asOf))
                .extracting(Contradiction::kind)
                .doesNotContain(Kind.OPEN_BELOW_COMPLETION, Kind.NOT_SHOWN);
    }

    // The cost.

    /** An issue that is complete and ended, with silent steps in measures of ten, one of which is ended as well. */
    private static Issue ofSteps(int count) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i += 10) {
            List<KeyStep> steps = new ArrayList<>();
            for (int j = i; j < i + 10; j++) {
                steps.add(KeyStep.of(KeyStepId.of("s" + j), TEXT, Deadline.by(LocalDate.of(2019, 1, 1))));
            }
            measures.add(Measure.builder(MeasureId.of("m" + i))
                    .title(TEXT)
                    .keySteps(steps)
                    .build());
        }
        ProgressReported claim = new ProgressReported(Tier.COMPLETE);
        Subject first = Subject.of(KeyStepId.of("s0"));
        return Issue.builder(IssueId.of("gx-1"))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(Deadline.by(LocalDate.of(2018, 12, 31)))
                .measures(measures)
                .history(History.of(List.of(
                        Entry.of(EntryId.of("e1"), Subject.issue(), claim, LocalDate.of(2018, 1, 1)),
                        Entry.of(
                                EntryId.of("e2"),
                                first,
                                new CarriedOver(InspectionId.of("i2")),
                                LocalDate.of(2018, 1, 1)))))
                .build();
    }

    private static long cpuTime(List<Issue> issues) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (Issue issue : issues) {
            assertThat(Coherence.contradictionsOf(issue, LocalDate.of(2018, 12, 31)))
                    .hasSize(2);
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** Eight issues beside one of eight times their size, so that both walk as much memory; the best of ten rounds. */
    @Example
    void theTimeGrowsWithTheNumberOfSteps() {
        List<Issue> few = Stream.generate(() -> ofSteps(5_000)).limit(8).toList();
        List<Issue> many = List.of(ofSteps(40_000));
        long ofFew = Long.MAX_VALUE;
        long ofMany = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            ofFew = Math.min(ofFew, cpuTime(few));
            ofMany = Math.min(ofMany, cpuTime(many));
        }

        assertThat((double) ofMany / ofFew).isLessThan(3); // 1 if linear, 8 if quadratic
    }
}

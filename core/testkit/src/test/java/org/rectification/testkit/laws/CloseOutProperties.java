package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.Reason;
import org.rectification.closeout.CloseOutSchedule;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.closeout.Condition;
import org.rectification.closeout.ConditionResult;
import org.rectification.closeout.ConditionState;
import org.rectification.closeout.NextAction;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;
import org.rectification.responsibility.BodyId;

/** What holds of every verdict, whatever the procedure and the history. */
class CloseOutProperties {

    private static final EntryId NEW = EntryId.of("new");

    @Provide
    Arbitrary<CloseOutCase> cases() {
        return CloseOutCase.cases();
    }

    private static CloseOutVerdict verdict(CloseOutCase c) {
        return c.rule().assess(c.issue(), c.asOf());
    }

    @Property
    void theOrderOfEntryDoesNotMatter(@ForAll("cases") CloseOutCase c, @ForAll Random random) {
        List<Entry> shuffled = new ArrayList<>(c.issue().history().entries());
        Collections.shuffle(shuffled, random);

        assertThat(verdict(c.with(c.issue().withHistory(History.of(shuffled))))).isEqualTo(verdict(c));
    }

    @Property
    void aDecisionNamesWhatTheVerdictNames(@ForAll("cases") CloseOutCase c) {
        CloseOutVerdict verdict = verdict(c);

        assertThat(c.rule().decide(c.issue(), c.asOf()))
                .isEqualTo(verdict.inTheWay().stream()
                        .map(ConditionResult::condition)
                        .toList());
        assertThat(verdict.results().stream().map(ConditionResult::condition))
                .isEqualTo(c.rule().conditions())
                .doesNotHaveDuplicates();
    }

    @Property
    void aReportChangesNothingThatWasKnownBefore(
            @ForAll("cases") CloseOutCase c, @ForAll @IntRange(max = 20) int more) {
        Assume.that(!c.issue().history().entries().isEmpty());
        Entry last = lastReported(c.issue());
        LocalDate before = last.reportedOn().minusDays(1);
        Issue without = c.issue().withHistory(c.issue().history().asKnown(before));

        assertThat(c.rule().assess(c.issue().asKnown(before), c.asOf()))
                .isEqualTo(c.rule().assess(without.asKnown(before.plusDays(more)), c.asOf()));
    }

    private static Entry lastReported(Issue issue) {
        return issue.history().entries().stream()
                .reduce((one, other) -> other.reportedOn().isAfter(one.reportedOn()) ? other : one)
                .orElseThrow();
    }

    @Property
    void aWithdrawnFactLeavesNoTrace(
            @ForAll("cases") CloseOutCase c,
            @ForAll("cases") CloseOutCase other,
            @ForAll @IntRange(max = 30) int index) {
        List<Entry> others = other.issue().history().entries();
        Assume.that(!others.isEmpty());
        Fact fact = others.get(index % others.size()).fact();
        Assume.that(!(fact instanceof Fact.Withdrawn) && !(fact instanceof Fact.ObjectionSettled));
        LocalDate day = c.asOf().minusDays(index);
        Entry added = Entry.of(NEW, Subject.issue(), fact, day);
        Entry withdrawal = Entry.of(EntryId.of("newer"), Subject.issue(), new Fact.Withdrawn(NEW), day.plusDays(60));

        CloseOutVerdict without = verdict(c);
        CloseOutVerdict with = verdict(c.with(c.issue().with(added).with(withdrawal)));

        assertThat(with).isEqualTo(without);
        assertThat(with.findings()).isEqualTo(without.findings());
        assertThat(with.contradictions()).isEqualTo(without.contradictions());
        assertThat(with.earliest()).isEqualTo(without.earliest());
        assertThat(with.nextActions()).isEqualTo(without.nextActions());
        assertThat(with.claims()).isEqualTo(without.claims());
        assertThat(with.reversals()).isEqualTo(without.reversals());
    }

    @Property
    void moreEvidenceNeverUnmeetsACondition(@ForAll("cases") CloseOutCase c, @ForAll @IntRange(max = 30) int index) {
        List<Entry> stages = c.issue().history().entries().stream()
                .filter(entry -> entry.fact() instanceof StageTaken)
                .toList();
        Assume.that(!stages.isEmpty());
        Entry entry = stages.get(index % stages.size());
        StageTaken taken = (StageTaken) entry.fact();
        Optional<Stage> stage = stageOf(c, taken);
        Assume.that(stage.isPresent());
        StageTaken more = CloseOutCase.withFindings(taken, stage.get());

        CloseOutVerdict before = verdict(c);
        CloseOutVerdict after = verdict(c.with(replaced(c.issue(), entry, more, entry.by())));
        // With more evidence another closing may be the first one in accordance with the procedure.
        Assume.that(after.closing().map(Entry::id).equals(before.closing().map(Entry::id)));

        assertThat(met(after)).containsAll(met(before));
    }

    /** The stage of the procedure, if the fact says which or there is only one of its kind. */
    private static Optional<Stage> stageOf(CloseOutCase c, StageTaken taken) {
        List<Stage> possible = c.procedure().stages().stream()
                .filter(stage -> taken.stageId().map(stage.id()::equals).orElse(stage.kind() == taken.stage()))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private static Set<Condition> met(CloseOutVerdict verdict) {
        Set<Condition> met = new HashSet<>();
        for (ConditionResult result : verdict.results()) {
            if (result.state() == ConditionState.MET) {
                met.add(result.condition());
            }
        }
        return met;
    }

    private static Issue replaced(Issue issue, Entry old, Fact fact, Optional<BodyId> by) {
        List<Entry> entries = new ArrayList<>(issue.history().entries());
        entries.replaceAll(entry -> entry.id().equals(old.id())
                ? Entry.of(
                        entry.id(),
                        entry.subject(),
                        fact,
                        entry.happenedOn(),
                        entry.reportedOn(),
                        by,
                        entry.corrects(),
                        OptionalInt.empty())
                : entry);
        return issue.withHistory(History.of(entries));
    }

    /**
     * The case closed the day after it is looked at, by the stage that the procedure names or by a record, is judged the
     * same on any later day, whatever was recorded in the meantime.
     */
    @Property
    void aClosingStaysAsItWasUntilItIsReversed(
            @ForAll("cases") CloseOutCase open,
            @ForAll("cases") CloseOutCase other,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Optional<Stage> closing =
                open.procedure().closing().flatMap(rule -> open.procedure().stage(rule.stage()));
        Assume.that(saysWhatCloses(open.procedure()));
        LocalDate closed = open.asOf().plusDays(1);
        StageTaken taken = closing.map(
                        stage -> new StageTaken(stage.kind(), StageOutcome.PASSED).withStageId(stage.id()))
                .orElseGet(() -> new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED));
        Issue issue = upToItsDay(open).issue().with(Entry.of(NEW, Subject.issue(), taken, closed));
        CloseOutVerdict then = open.rule().assess(issue, closed);
        boolean isReplaceable = !then.inTheWay().isEmpty();

        Issue later = issue;
        int added = 0;
        for (Entry entry : other.issue().history().inEffect(Subject.issue(), LocalDate.MAX)) {
            Fact fact = entry.fact();
            boolean mayReplace = isReplaceable && fact instanceof StageTaken stage && mayClose(stage, closing);
            if (fact instanceof ObjectionReceived
                    || fact instanceof Fact.ProgressReported
                    || (fact instanceof StageTaken && !mayReplace)) {
                EntryId id = EntryId.of("later-" + added++);
                later = later.with(Entry.of(id, Subject.issue(), fact, closed.plusDays(added * 7L)));
            }
        }
        CloseOutVerdict now = open.rule().assess(later, closed.plusDays(days));

        assertThat(then.closing()).isPresent();
        assertThat(now.closing()).isEqualTo(then.closing());
        assertThat(now.status()).isEqualTo(then.status());
        assertThat(now.inTheWay()).isEqualTo(then.inTheWay());
        assertThat(open.rule().decide(later, closed.plusDays(days)))
                .isEqualTo(open.rule().decide(issue, closed));
        assertThat(aboutTheClosing(now)).isEqualTo(aboutTheClosing(then));
    }

    /** If no closing stage is named, several stages that close, or waits since one of them, may fit in no order. */
    private static boolean saysWhatCloses(Procedure procedure) {
        return procedure.closing().isPresent()
                || procedure.stages().stream().noneMatch(stage -> stage.kind() == CloseOutStage.CLOSE);
    }

    private static boolean mayClose(StageTaken taken, Optional<Stage> closing) {
        boolean isClosing = closing.map(stage ->
                        stage.kind() == taken.stage() || taken.stageId().equals(Optional.of(stage.id())))
                .orElse(false);
        return taken.isPassed() && (isClosing || taken.stage() == CloseOutStage.CLOSE);
    }

    private static List<Reason> aboutTheClosing(CloseOutVerdict verdict) {
        return Stream.concat(
                        verdict.findings().stream(),
                        verdict.contradictions().stream().flatMap(each -> each.reasons().stream()))
                .filter(reason -> ABOUT_THE_CLOSING.contains(reason.code()))
                .toList();
    }

    private static final Set<String> ABOUT_THE_CLOSING =
            Set.of("closeout.closed-against", "coherence.closed-without-claim", "coherence.parts-not-closed");

    /** What facts supplied later can decide. The rest is the procedure's to say, or a window's to have had. */
    private static final Set<Condition.Kind> SUPPLIABLE = EnumSet.of(
            Condition.Kind.COMPLETION,
            Condition.Kind.EVIDENCE,
            Condition.Kind.CRITERION,
            Condition.Kind.THRESHOLD,
            Condition.Kind.OBJECTIONS,
            Condition.Kind.ACTOR,
            Condition.Kind.INDEPENDENCE);

    /**
     * The missing facts, supplied on the days of the schedule and no others, make it eligible; what is not known of
     * stages taken before is supplied as well, as the schedule assumes.
     */
    @Property(tries = 2000)
    @Tag("slow")
    void theEarliestDayIsReachedBySupplyingWhatIsMissing(@ForAll("cases") CloseOutCase any) {
        CloseOutCase c = upToItsDay(any);
        CloseOutVerdict verdict = verdict(c);
        assertThat(verdict).isEqualTo(verdict(any));
        Assume.that(verdict.undecidable().stream()
                .allMatch(result -> SUPPLIABLE.contains(result.condition().kind())));
        CloseOutSchedule schedule = verdict.earliest();
        Assume.that(schedule.closeOn().isPresent());
        Assume.that(verdict.closing().isEmpty());
        Assume.that(!isClosedByNotice(c.procedure()));
        Assume.that(saysWhatCloses(c.procedure()));
        LocalDate closeOn = schedule.closeOn().orElseThrow();

        CloseOutCase supplied = Supplier.supply(c, schedule);

        CloseOutVerdict then = supplied.rule().assess(supplied.issue(), closeOn);
        // Whether somebody may take a stage is the chain's matter, not the schedule's.
        List<ConditionResult> left = then.inTheWay().stream()
                .filter(result -> result.condition().kind() != Condition.Kind.ACTOR
                        && result.condition().kind() != Condition.Kind.INDEPENDENCE)
                .toList();
        assertThat(left)
                .as("%s%n%s%n%s", verdict, schedule, supplied.issue().history())
                .isEmpty();
    }

    /** An objection to the notice that closes can only be mended by closing. */
    private static boolean isClosedByNotice(Procedure procedure) {
        return procedure
                .closing()
                .flatMap(closing -> procedure.stage(closing.stage()))
                .filter(stage -> stage.kind() == CloseOutStage.PUBLIC_NOTICE)
                .isPresent();
    }

    /** The case with nothing but what is in effect on its day. */
    private static CloseOutCase upToItsDay(CloseOutCase c) {
        List<Entry> inEffect = c.issue().history().inEffect(Subject.issue(), c.asOf());
        Set<EntryId> ids = new HashSet<>();
        inEffect.forEach(entry -> ids.add(entry.id()));
        return c.with(c.issue()
                .withHistory(History.of(inEffect.stream()
                        .filter(entry -> !(entry.fact() instanceof Fact.Withdrawn))
                        .filter(entry -> !(entry.fact() instanceof Fact.ObjectionSettled settled)
                                || ids.contains(settled.objection()))
                        .toList())));
    }

    /** Adds what a schedule says is missing. */
    private static final class Supplier {

        private final CloseOutCase c;
        private Issue issue;
        private int added;

        private Supplier(CloseOutCase c) {
            this.c = c;
            this.issue = c.issue();
        }

        static CloseOutCase supply(CloseOutCase c, CloseOutSchedule schedule) {
            Supplier supplier = new Supplier(c);
            supplier.settleObjections();
            supplier.claimCompletion();
            for (CloseOutSchedule.StageDays slot : schedule.stages()) {
                Stage stage = c.procedure().stage(slot.stage()).orElseThrow();
                boolean closes = c.procedure()
                        .closing()
                        .map(closing -> closing.stage().equals(slot.stage()))
                        .orElse(false);
                if (slot.isDone()) {
                    supplier.completeLast(stage);
                } else if (!closes) {
                    supplier.take(stage, slot);
                }
            }
            return c.with(supplier.issue);
        }

        private void add(Fact fact, LocalDate day, Optional<BodyId> by) {
            Entry entry = Entry.of(EntryId.of("supplied-" + added++), Subject.issue(), fact, day)
                    .inOrder(nextOrderOn(day));
            issue = issue.with(by.map(entry::statedBy).orElse(entry).reported(lastReported(day)));
        }

        /** What is supplied follows what is recorded for the same day, and says so: a procedure may ask for the order. */
        private int nextOrderOn(LocalDate day) {
            return 1
                    + issue.history().entries().stream()
                            .filter(entry -> entry.happenedOn().equals(day))
                            .mapToInt(entry -> entry.order().orElse(0))
                            .max()
                            .orElse(0);
        }

        private LocalDate lastReported(LocalDate day) {
            LocalDate last = day;
            for (Entry entry : issue.history().entries()) {
                last = entry.reportedOn().isAfter(last) ? entry.reportedOn() : last;
            }
            return last;
        }

        /** Also those that are late for the notice given: they may be in time for one given anew. */
        private void settleObjections() {
            for (Entry entry : c.issue().history().inEffect(Subject.issue(), c.asOf())) {
                if (entry.fact() instanceof ObjectionReceived && !isSettled(entry)) {
                    add(new Fact.ObjectionSettled(entry.id(), false), c.asOf(), Optional.empty());
                }
            }
        }

        private boolean isSettled(Entry objection) {
            return c.issue().history().inEffect(Subject.issue(), c.asOf()).stream()
                    .anyMatch(entry -> entry.fact() instanceof Fact.ObjectionSettled settled
                            && settled.objection().equals(objection.id()));
        }

        private void claimCompletion() {
            for (NextAction action : verdict(c).nextActions()) {
                if (action.kind() == NextAction.Kind.REPORT_COMPLETION) {
                    add(new Fact.ProgressReported(Tier.COMPLETE), action.from(), Optional.empty());
                }
            }
        }

        /** What is not known of a stage that was taken. */
        private void completeLast(Stage stage) {
            Entry last = null;
            for (Entry entry : issue.history().inEffect(Subject.issue(), c.asOf())) {
                if (entry.fact() instanceof StageTaken taken
                        && stageOf(c, taken).equals(Optional.of(stage))) {
                    last = entry;
                }
            }
            if (last != null) {
                StageTaken taken = (StageTaken) last.fact();
                StageTaken complete = CloseOutCase.withFindings(taken, stage);
                issue = replaced(issue, last, complete, last.by());
            }
        }

        private void take(Stage stage, CloseOutSchedule.StageDays slot) {
            StageTaken taken = CloseOutCase.complete(
                    new StageTaken(stage.kind(), StageOutcome.PASSED), stage, slot.first(), slot.last());
            if (stage.kind() != CloseOutStage.PUBLIC_NOTICE) {
                assertThat(slot.last()).isEqualTo(slot.first());
            }
            add(taken, slot.first(), Optional.of(CloseOutCase.BODIES.get(1)));
        }
    }
}

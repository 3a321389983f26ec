package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;

/**
 * Laws of verdicts, for the procedures of the library and one that leaves nothing unspecified, over facts of any
 * quality.
 */
class CloseOutProperties {

    private static final List<Procedure> PROCEDURES = ConditionCasesTest.procedures();

    /** An issue on which some stages were taken well, badly, early, without particulars, or not at all. */
    private static Walk walk(int procedure, long seed) {
        Walk walk = new Walk(PROCEDURES.get(procedure % PROCEDURES.size()));
        Random random = new Random(seed);
        for (Stage stage : walk.procedure.stages()) {
            String id = stage.id().value();
            StageTaken good = walk.fact(id);
            switch (random.nextInt(14)) {
                case 0 -> walk.entries.remove(id);
                case 1 -> walk.change(id, new StageTaken(good.stage(), StageOutcome.FAILED).withStageId(stage.id()));
                case 2 -> walk.change(id, new StageTaken(good.stage(), StageOutcome.BASICALLY_MET));
                case 3 -> walk.change(id, new StageTaken(good.stage(), StageOutcome.PASSED).withStageId(stage.id()));
                case 4 -> walk.put(walk.entries.get(id).statedBy(Walk.STRANGER));
                case 5 -> walk.move(id, walk.entries.get(id).happenedOn().minusDays(random.nextInt(70)));
                case 6 -> walk.change(id, good.withEvidence(List.of()).withCriteria(List.of()));
                case 7 -> {
                    if (good.notice().isPresent()) {
                        LocalDate first = walk.entries.get(id).happenedOn();
                        walk.change(
                                id,
                                good.withNotice(PublicNotice.of(first, first.plusDays(random.nextInt(16)))
                                        .stating(10, DayKind.WORKING)));
                        if (random.nextBoolean()) {
                            walk.put(Walk.entry(
                                    "objection-" + id,
                                    new ObjectionReceived(
                                            random.nextBoolean(), random.nextBoolean(), Optional.of(first.plusDays(3))),
                                    first.plusDays(random.nextInt(20))));
                            if (random.nextBoolean()) {
                                walk.put(Walk.entry(
                                        "settled-" + id,
                                        new ObjectionSettled(EntryId.of("objection-" + id), random.nextBoolean()),
                                        first.plusDays(25)));
                            }
                        }
                    }
                }
                default -> {}
            }
        }
        if (random.nextInt(6) == 0) {
            walk.entries.remove("claim");
        }
        if (random.nextInt(6) == 0) {
            walk.put(Walk.entry(
                    "reversal",
                    random.nextBoolean() ? new Fact.Reopened() : new Fact.CompletionRefuted(RefutationKind.REBOUND),
                    Walk.BEGIN.plusDays(random.nextInt(120))));
        }
        return walk;
    }

    private static LocalDate asOf(int days) {
        return Walk.BEGIN.plusDays(days);
    }

    @Property
    @Tag("slow")
    void aVerdictDoesNotDependOnTheOrderOfEntry(
            @ForAll @IntRange(min = 0, max = 15) int procedure,
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int days) {
        Walk walk = walk(procedure, seed);
        Issue issue = walk.issue();
        List<Entry> shuffled = new ArrayList<>(issue.history().entries());
        Collections.shuffle(shuffled, new Random(seed));

        CloseOutRule rule = walk.rule();
        CloseOutVerdict verdict = rule.assess(issue, asOf(days));
        CloseOutVerdict other = rule.assess(issue.withHistory(History.of(shuffled)), asOf(days));

        assertThat(other).isEqualTo(verdict).hasSameHashCodeAs(verdict);
        assertThat(other.findings()).isEqualTo(verdict.findings());
    }

    @Property
    void aDecisionSaysWhatTheVerdictSays(
            @ForAll @IntRange(min = 0, max = 15) int procedure,
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int days) {
        Walk walk = walk(procedure, seed);
        CloseOutVerdict verdict = walk.verdict(asOf(days));

        assertThat(walk.rule().decide(walk.issue(), asOf(days)))
                .isEqualTo(verdict.inTheWay().stream()
                        .map(ConditionResult::condition)
                        .toList());
        boolean free = verdict.inTheWay().isEmpty();
        assertThat(verdict.isEligible()).isEqualTo(free && verdict.status() != CloseOutStatus.CLOSED);
    }

    /** Every stage, and every single paper, test, notice, author or claim that was left out, put in again. */
    @Property
    void supplyingAConditionsEvidenceNeverUnmeetsAnother(
            @ForAll @IntRange(min = 0, max = 15) int procedure, @ForAll long seed) {
        Walk whole = new Walk(PROCEDURES.get(procedure % PROCEDURES.size()));
        Walk poor = new Walk(whole.procedure);
        Random random = new Random(seed);
        Stage chosen = whole.procedure
                .stages()
                .get(random.nextInt(whole.procedure.stages().size()));
        String id = chosen.id().value();
        StageTaken bare = new StageTaken(chosen.kind(), StageOutcome.PASSED).withStageId(chosen.id());
        poor.change(id, bare);
        LocalDate end = whole.end();

        List<StageTaken> richer = new ArrayList<>();
        richer.add(bare.withEvidence(chosen.evidence()));
        richer.add(bare.withCriteria(chosen.criteria()));
        chosen.threshold().forEach(reached -> richer.add(bare.withAttained(List.of(reached))));
        whole.fact(id).notice().ifPresent(notice -> richer.add(bare.withNotice(notice)));
        for (StageTaken fact : richer) {
            Walk rich = new Walk(whole.procedure);
            rich.change(id, fact);
            assertThat(unmetAnew(poor, rich, end)).isEmpty();
        }
    }

    private static Set<String> unmetAnew(Walk before, Walk after, LocalDate asOf) {
        Set<String> lost = new TreeSet<>();
        var then = before.states(asOf);
        after.states(asOf).forEach((condition, state) -> {
            if (then.get(condition) == ConditionState.MET && state != ConditionState.MET) {
                lost.add(condition + " " + state);
            }
        });
        return lost;
    }

    @Property(tries = 3000)
    @Tag("slow")
    void theEarliestDayIsReachedBySupplyingWhatIsMissingOnTheDaysGivenAndNotADaySooner(
            @ForAll @IntRange(min = 0, max = 15) int procedure,
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int days) {
        assertEarliest(procedure, seed, days);
    }

    @Property(tries = 60000)
    @Tag("thorough")
    void theEarliestDayIsSoForRareHistoriesToo(
            @ForAll @IntRange(min = 0, max = 15) int procedure,
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int days) {
        assertEarliest(procedure, seed, days);
    }

    private static void assertEarliest(int procedure, long seed, int days) {
        Walk walk = walk(procedure, seed);
        LocalDate asOf = asOf(days);
        Stages stages = new Stages(walk.procedure);
        // What closes is left open, and nothing is known of what comes later.
        walk.entries
                .values()
                .removeIf(entry -> entry.happenedOn().isAfter(asOf)
                        || (entry.fact() instanceof StageTaken taken
                                && (stages.indexOf(taken) < 0
                                        || stages.part(stages.indexOf(taken)) != Stages.Part.BEFORE
                                        || taken.stage() == CloseOutStage.CLOSE)));
        walk.entries
                .values()
                .removeIf(entry -> entry.fact() instanceof ObjectionSettled settled
                        && !walk.entries.containsKey(settled.objection().value()));
        CloseOutVerdict verdict = walk.verdict(asOf);
        CloseOutSchedule schedule = verdict.earliest();
        LocalDate closeOn = schedule.closeOn().orElseThrow();
        assertThat(closeOn).isAfterOrEqualTo(asOf);

        supply(walk, verdict, schedule);

        CloseOutVerdict reached = walk.verdict(closeOn);
        assertThat(reached.status()).describedAs("%s", reached).isEqualTo(CloseOutStatus.ELIGIBLE);
        if (closeOn.isAfter(asOf)) {
            assertThat(walk.verdict(closeOn.minusDays(1)).isEligible()).isFalse();
        }
    }

    private static void supply(Walk walk, CloseOutVerdict verdict, CloseOutSchedule schedule) {
        LocalDate asOf = verdict.asOf();
        if (verdict.state().tier() != Tier.COMPLETE) {
            // What happens on the day of a reversal comes before it.
            boolean today = verdict.reversals().stream()
                    .anyMatch(entry -> entry.happenedOn().equals(asOf));
            walk.put(Walk.entry(
                    "claim-again", new Fact.ProgressReported(Tier.COMPLETE), today ? asOf.plusDays(1) : asOf));
        }
        for (Entry entry : List.copyOf(walk.entries.values())) {
            boolean settled = walk.entries.values().stream()
                    .anyMatch(other -> other.fact() instanceof ObjectionSettled settlement
                            && settlement.objection().equals(entry.id()));
            if (entry.fact() instanceof ObjectionReceived && !settled) {
                walk.put(Walk.entry("settled-" + entry.id() + "-now", new ObjectionSettled(entry.id(), false), asOf));
            }
        }
        for (CloseOutSchedule.StageDays slot : schedule.stages()) {
            Stage stage = walk.procedure.stage(slot.stage()).orElseThrow();
            boolean closing = walk.procedure
                    .closing()
                    .filter(rule -> rule.stage().equals(slot.stage()))
                    .isPresent();
            if (closing) {
                continue;
            }
            Entry good = walk.good(stage, slot.first());
            if (stage.kind() == CloseOutStage.PUBLIC_NOTICE) {
                // A window is supplied where a notice is given anew, or its length is asked for.
                boolean asked = !slot.isDone()
                        || walk.fact(stage.id().value()).notice().isPresent()
                        || stage.intervals().stream()
                                .anyMatch(interval -> interval.minimum().isPresent());
                StageTaken fact = (StageTaken) good.fact();
                good = Entry.of(
                        good.id(),
                        good.subject(),
                        new StageTaken(
                                fact.stage(),
                                fact.outcome(),
                                fact.stageId(),
                                asked ? Optional.of(PublicNotice.of(slot.first(), slot.last())) : Optional.empty(),
                                fact.evidence(),
                                fact.criteria(),
                                fact.attained()),
                        good.happenedOn(),
                        good.reportedOn(),
                        good.by(),
                        good.corrects(),
                        OptionalInt.empty());
            }
            if (!slot.isDone()) {
                walk.put(Entry.of(
                        EntryId.of(stage.id() + "-anew"),
                        good.subject(),
                        good.fact(),
                        good.happenedOn(),
                        good.reportedOn(),
                        good.by(),
                        good.corrects(),
                        OptionalInt.empty()));
            } else if (verdict.undecidable().stream()
                    .anyMatch(result -> result.condition().stage().equals(Optional.of(stage.id())))) {
                walk.put(good); // the same stage on the same day, with what was not recorded
            }
        }
    }

    @Property
    void asKnownBeforeAReportTheReportChangesNothingAndWithdrawnLaterItLeavesNoTrace(
            @ForAll @IntRange(min = 0, max = 15) int procedure,
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int days) {
        Walk walk = walk(procedure, seed);
        Issue issue = walk.issue();
        CloseOutRule rule = walk.rule();
        LocalDate asOf = asOf(days);
        CloseOutVerdict verdict = rule.assess(issue, asOf);
        Random random = new Random(seed);
        Stage stage = walk.procedure
                .stages()
                .get(random.nextInt(walk.procedure.stages().size()));
        LocalDate reported = walk.end().plusDays(300);
        Entry late = Entry.of(
                        EntryId.of("late"),
                        Subject.issue(),
                        random.nextBoolean()
                                ? new StageTaken(stage.kind(), StageOutcome.FAILED).withStageId(stage.id())
                                : new Fact.Reopened(),
                        Walk.BEGIN)
                .reported(reported);

        Issue told = issue.with(late);
        assertThat(rule.assess(told.asKnown(reported.minusDays(1)), asOf)).isEqualTo(verdict);

        Issue withdrawn = told.with(Entry.of(
                EntryId.of("withdrawal"), Subject.issue(), new Fact.Withdrawn(late.id()), reported.plusDays(1)));
        assertThat(rule.assess(withdrawn.asKnown(reported.plusDays(1)), asOf)).isEqualTo(verdict);
    }

    /** What has to be met before a closing, in full. */
    private static List<ConditionResult> settled(CloseOutVerdict verdict) {
        Stages stages = new Stages(verdict.procedure());
        return verdict.results().stream()
                .filter(result -> result.condition().stage().map(stages::indexOf).stream()
                        .allMatch(i -> stages.part(i) == Stages.Part.BEFORE
                                || (stages.part(i) == Stages.Part.CLOSING
                                        && result.condition().kind() != Condition.Kind.TAKEN)))
                .toList();
    }

    @Property
    @Tag("slow")
    void whateverIsRecordedLaterAndWheneverItIsAskedForAClosingStaysAsItWas(
            @ForAll @IntRange(min = 0, max = 15) int procedure,
            @ForAll long seed,
            @ForAll @IntRange(max = 400) int days) {
        Walk walk = walk(procedure, seed);
        walk.entries.remove("reversal");
        Random random = new Random(seed);
        LocalDate closed =
                walk.verdict(walk.end()).closing().map(Entry::happenedOn).orElse(walk.end());
        CloseOutVerdict then = walk.verdict(closed);
        Assume.that(then.closing().isPresent());
        // A record that does not pass the closing stage leaves that stage to be taken.
        StageTaken closing = (StageTaken) then.closing().orElseThrow().fact();
        boolean isFinal = then.inTheWay().isEmpty() && closing.outcome() == StageOutcome.PASSED;
        Stages stages = new Stages(walk.procedure);
        for (int i = 0; i < 4; i++) {
            Stage stage = walk.procedure
                    .stages()
                    .get(random.nextInt(walk.procedure.stages().size()));
            boolean closes = stages.closes(stages.indexOf(stage.id()));
            LocalDate day = closed.plusDays(1 + random.nextInt(200));
            StageOutcome outcome = random.nextBoolean() ? StageOutcome.PASSED : StageOutcome.FAILED;
            if (!closes || outcome == StageOutcome.FAILED || isFinal) {
                walk.put(Walk.entry("later-" + i, new StageTaken(stage.kind(), outcome).withStageId(stage.id()), day));
            }
            walk.put(Walk.entry(
                    "objection-later-" + i,
                    new ObjectionReceived(random.nextBoolean(), random.nextBoolean(), Optional.empty()),
                    day));
        }
        walk.put(Walk.entry("claim-later", new Fact.ProgressReported(Tier.COMPLETE), closed.plusDays(1)));

        LocalDate asOf = closed.plusDays(days);
        CloseOutVerdict now = walk.verdict(asOf);

        assertThat(now.closing()).isEqualTo(then.closing());
        assertThat(settled(now)).isEqualTo(settled(then));
        assertThat(now.inTheWay()).isEqualTo(then.inTheWay());
        assertThat(walk.rule().decide(walk.issue(), asOf)).isEqualTo(walk.rule().decide(walk.issue(), closed));
        assertThat(aboutTheClosing(now)).isEqualTo(aboutTheClosing(then));
        assertThat(now.status()).isEqualTo(then.status());
        if (isFinal) {
            assertThat(now.earliest()).isEqualTo(then.earliest());
        }
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

    @Property
    @Tag("slow")
    void theLatestDaysReachTheDeadlineAndADayLaterMissesIt(
            @ForAll @IntRange(min = 0, max = 15) int procedure, @ForAll @IntRange(min = 0, max = 300) int days) {
        Procedure ruleOf = PROCEDURES.get(procedure);
        CloseOutRule rule = CloseOutRule.of(ruleOf, ChinaWorkingDays.official());
        LocalDate deadline = LocalDate.of(2025, 2, 1).plusDays(days);
        CloseOutSchedule back = rule.backFrom(deadline);
        assertThat(back.closeOn()).contains(deadline);

        // Starting the first stage on its latest day still reaches the deadline; starting a day later does not.
        Walk walk = new Walk(ruleOf);
        walk.entries.keySet().removeIf(id -> !id.equals("claim"));
        walk.move("claim", LocalDate.of(2024, 1, 1));
        LocalDate first = back.stages().stream()
                .map(CloseOutSchedule.StageDays::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(walk.verdict(first).earliest().closeOn().orElseThrow()).isBeforeOrEqualTo(deadline);
        assertThat(walk.verdict(first.plusDays(1)).earliest().closeOn().orElseThrow())
                .isAfter(deadline);
    }

    @Property
    void talliesOfPartsMergeToTheTallyOfAll(@ForAll @IntRange(min = 0, max = 15) int procedure, @ForAll long seed) {
        List<Issue> issues = new ArrayList<>();
        Walk any = walk(procedure, seed);
        for (int i = 0; i < 12; i++) {
            issues.add(walk(procedure, seed + i).issue());
        }
        LocalDate asOf = asOf(90);
        CloseOutRule rule = any.rule();
        CloseOutFunnel.Tally all = CloseOutFunnel.tally(rule, Subject.Kind.ISSUE, asOf);
        CloseOutFunnel.Tally one = CloseOutFunnel.tally(rule, Subject.Kind.ISSUE, asOf);
        CloseOutFunnel.Tally two = CloseOutFunnel.tally(rule, Subject.Kind.ISSUE, asOf);
        for (int i = 0; i < issues.size(); i++) {
            all.add(issues.get(i));
            (i % 3 == 0 ? one : two).add(issues.get(i));
        }
        two.merge(one);

        CloseOutFunnel funnel = all.funnel();
        assertThat(two.funnel()).isEqualTo(funnel);
        long standing =
                funnel.steps().stream().mapToLong(step -> step.pending().all()).sum();
        assertThat(funnel.closed().all() + funnel.throughAll().all() + standing)
                .isEqualTo(funnel.inScope().all());
        assertThat(funnel.ended()).isEqualTo(new CloseOutFunnel.Count(0, 0));
        assertThat(funnel.inScope().all() + funnel.outOfScope().all()).isEqualTo(12);
    }
}

package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;

class StateTest {

    private static final Entry CLAIM = entry("claim", complete(), "2017-05-01");
    private static final Entry ACCEPTED =
            entry("accepted", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-06-01");
    private static final Entry CLOSED = entry("closed", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-07-01");
    private static final Entry REFUTED =
            entry("refuted", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-08-01");
    private static final Entry REOPENED = entry("reopened", new Fact.Reopened(), "2017-08-01");

    private static State on(String asOf, Entry... entries) {
        return history(entries).stateOf(Subject.issue(), day(asOf));
    }

    private static State nothingBut(Tier tier) {
        return new State(
                tier,
                tier,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    // --- completion ---

    @Test
    void nothingReportedIsNotReported() {
        assertThat(on("2017-12-31")).isEqualTo(nothingBut(Tier.NOT_REPORTED));
    }

    @Test
    void aClaimOfCompletionCountsFromTheDayItIsFor() {
        assertThat(on("2017-04-30", CLAIM)).isEqualTo(nothingBut(Tier.NOT_REPORTED));

        State state = on("2017-05-01", CLAIM);
        assertThat(state.tier()).isEqualTo(Tier.COMPLETE);
        assertThat(state.isComplete()).isTrue();
        assertThat(state.completion()).hasValue(CLAIM);
        assertThat(state.completedOn()).hasValue(day("2017-05-01"));
        assertThat(state.acceptance()).isEmpty();
        assertThat(state.closeOut()).isEmpty();
    }

    @Test
    void theFirstClaimStandsWhenItIsRepeated() {
        assertThat(on("2017-12-31", CLAIM, entry("again", complete(), "2017-09-01"))
                        .completion())
                .hasValue(CLAIM);
    }

    @Test
    void aLaterReportOfALowerTierDoesNotUndoACompletion() {
        for (Tier lower :
                new Tier[] {Tier.IN_PROGRESS, Tier.BEHIND_SCHEDULE, Tier.ON_SCHEDULE, Tier.BASICALLY_COMPLETE}) {
            State state = on("2017-12-31", CLAIM, entry("later", tier(lower), "2017-09-01"));

            assertThat(state.tier()).isEqualTo(Tier.COMPLETE);
            assertThat(state.completion()).hasValue(CLAIM);
        }
    }

    @Test
    void basicallyCompleteIsATierOfItsOwn() {
        State state = on("2017-12-31", entry("e1", tier(Tier.BASICALLY_COMPLETE), "2017-05-01"));

        assertThat(state).isEqualTo(nothingBut(Tier.BASICALLY_COMPLETE));
        assertThat(state.isComplete()).isFalse();
        assertThat(state.completedOn()).isEmpty();
    }

    @Test
    void anyTierButCompletionGivesWayToTheNextReport() {
        assertThat(on(
                                "2017-12-31",
                                entry("e1", tier(Tier.BASICALLY_COMPLETE), "2017-05-01"),
                                entry("e2", tier(Tier.BEHIND_SCHEDULE), "2017-06-01"))
                        .tier())
                .isEqualTo(Tier.BEHIND_SCHEDULE);
    }

    // --- acceptance and close-out ---

    @Test
    void completeAcceptedAndClosedOutAreThreeFacts() {
        State state = on("2017-12-31", CLAIM, ACCEPTED, CLOSED);

        assertThat(state)
                .isEqualTo(new State(
                        Tier.COMPLETE,
                        Tier.COMPLETE,
                        Optional.of(CLAIM),
                        Optional.of(ACCEPTED),
                        Optional.of(CLOSED),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(on("2017-06-30", CLAIM, ACCEPTED, CLOSED).closeOut()).isEmpty();
        assertThat(on("2017-05-31", CLAIM, ACCEPTED, CLOSED).acceptance()).isEmpty();
    }

    @Test
    void aClaimAcceptsNothingAndAnAcceptanceCompletesNothing() {
        assertThat(on("2017-12-31", CLAIM).acceptance()).isEmpty();
        assertThat(on("2017-12-31", CLAIM).closeOut()).isEmpty();
        State accepted = on("2017-12-31", ACCEPTED);
        assertThat(accepted.acceptance()).hasValue(ACCEPTED);
        assertThat(accepted.tier()).isEqualTo(Tier.NOT_REPORTED);
    }

    @Test
    void aClosingCompletesAsOfItsAcceptanceAndElseAsOfItself() {
        State closedOnly = on("2017-12-31", CLOSED);
        assertThat(closedOnly.tier()).isEqualTo(Tier.COMPLETE);
        assertThat(closedOnly.completion()).hasValue(CLOSED);
        assertThat(closedOnly.acceptance()).isEmpty();

        State accepted = on("2017-12-31", ACCEPTED, CLOSED);
        assertThat(accepted.completion()).hasValue(ACCEPTED);
        assertThat(accepted.completedOn()).hasValue(ACCEPTED.happenedOn());
        assertThat(on("2017-06-30", ACCEPTED, CLOSED).tier()).isEqualTo(Tier.NOT_REPORTED);

        assertThat(on("2017-12-31", CLAIM, ACCEPTED, CLOSED).completion()).hasValue(CLAIM);
        Entry late = entry("late", complete(), "2017-07-20");
        assertThat(on("2017-12-31", ACCEPTED, CLOSED, late).completion()).hasValue(ACCEPTED);

        State again = on("2017-12-31", ACCEPTED, CLOSED, REOPENED);
        assertThat(again.completion()).isEmpty();
        assertThat(again.reversal()).hasValue(REOPENED);
        Entry second = entry("second", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-09-01");
        State closedAgain = on("2017-12-31", ACCEPTED, CLOSED, REOPENED, second);
        assertThat(closedAgain.completion()).hasValue(second); // the acceptance belongs to the course before
        assertThat(closedAgain.reversal()).isEmpty();
    }

    @Test
    void theReportedTierLeavesTheClosingAside() {
        Entry behind = entry("behind", tier(Tier.BEHIND_SCHEDULE), "2017-06-15");
        assertThat(on("2017-12-31", behind, CLOSED).reportedTier()).isEqualTo(Tier.BEHIND_SCHEDULE);
        assertThat(on("2017-12-31", behind, CLOSED).tier()).isEqualTo(Tier.COMPLETE);
        assertThat(on("2017-12-31", CLOSED).reportedTier()).isEqualTo(Tier.NOT_REPORTED);
        assertThat(on("2017-12-31", CLAIM, behind, CLOSED).reportedTier()).isEqualTo(Tier.COMPLETE);
        Entry late = entry("late", complete(), "2017-07-20");
        assertThat(on("2017-12-31", CLOSED, late).reportedTier()).isEqualTo(Tier.COMPLETE);
        Entry lower = entry("lower", tier(Tier.ON_SCHEDULE), "2017-07-21");
        assertThat(on("2017-12-31", CLOSED, late, lower).reportedTier()).isEqualTo(Tier.COMPLETE);
        assertThat(on("2017-12-31", CLOSED, lower).reportedTier()).isEqualTo(Tier.ON_SCHEDULE);
        assertThat(on("2017-12-31", CLOSED, REFUTED).reportedTier()).isEqualTo(Tier.NOT_REPORTED);
        assertThat(on("2017-12-31", CLOSED, REFUTED).tier()).isEqualTo(Tier.IN_PROGRESS);
        assertThat(on("2017-12-31", CLAIM, CLOSED, REFUTED).reportedTier()).isEqualTo(Tier.IN_PROGRESS);
    }

    @Test
    void aClosingCompletesAPartAndNoMeasureOrKeyStep() {
        Fact closing = stage(CloseOutStage.CLOSE, StageOutcome.PASSED);
        for (Subject subject :
                List.of(Subject.of(PartId.of("p")), Subject.of(MeasureId.of("m")), Subject.of(KeyStepId.of("s")))) {
            History history = History.of(List.of(entry("e", subject, closing, "2017-07-01")));
            assertThat(history.tierOf(subject, Given.day("2017-12-31")))
                    .isEqualTo(subject.kind() == Subject.Kind.PART ? Tier.COMPLETE : Tier.NOT_REPORTED);
            assertThat(history.isClosedOut(subject, Given.day("2017-12-31"))).isTrue();
        }
    }

    @Test
    void anAcceptanceIsInForceIfPassedOrBasicallyMet() {
        for (StageOutcome outcome : StageOutcome.values()) {
            Entry taken = entry("taken", stage(CloseOutStage.ACCEPTANCE, outcome), "2017-06-01");
            boolean inForce = outcome == StageOutcome.PASSED || outcome == StageOutcome.BASICALLY_MET;

            assertThat(on("2017-12-31", CLAIM, taken).acceptance())
                    .describedAs("%s", outcome)
                    .isEqualTo(inForce ? Optional.of(taken) : Optional.empty());
        }
    }

    @Test
    void aCloseOutIsInForceIfPassedOrBasicallyMet() {
        for (StageOutcome outcome : StageOutcome.values()) {
            Entry taken = entry("taken", stage(CloseOutStage.CLOSE, outcome), "2017-06-01");
            boolean inForce = outcome == StageOutcome.PASSED || outcome == StageOutcome.BASICALLY_MET;

            assertThat(on("2017-12-31", CLAIM, taken).closeOut())
                    .describedAs("%s", outcome)
                    .isEqualTo(inForce ? Optional.of(taken) : Optional.empty());
        }
    }

    @Test
    void aLaterFailureEndsAnAcceptanceAndLeavesTheCompletion() {
        State state = on(
                "2017-12-31",
                CLAIM,
                ACCEPTED,
                entry("failed", stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED), "2017-06-15"));

        assertThat(state.acceptance()).isEmpty();
        assertThat(state.completion()).hasValue(CLAIM);
    }

    @Test
    void aCloseOutRemainsInForceUntilItIsReversed() {
        State state = on(
                "2017-12-31",
                CLAIM,
                ACCEPTED,
                CLOSED,
                entry("returned", stage(CloseOutStage.CLOSE, StageOutcome.RETURNED), "2017-07-15"));

        assertThat(state.closeOut()).hasValue(CLOSED);
        assertThat(state.acceptance()).hasValue(ACCEPTED);
        assertThat(on("2017-12-31", CLAIM, ACCEPTED, CLOSED, REOPENED).closeOut())
                .isEmpty();
    }

    @Test
    void stagesAfterTheClosingBelongToWhatFollows() {
        Entry again = entry("again", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-08-15");
        Entry failed = entry("failed", stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED), "2017-08-16");

        State state = on("2017-12-31", CLAIM, ACCEPTED, CLOSED, again, failed);

        assertThat(state.closeOut()).hasValue(CLOSED);
        assertThat(state.acceptance()).hasValue(ACCEPTED);
        Entry accepted = entry("accepted-later", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-08-17");
        assertThat(on("2017-12-31", CLAIM, CLOSED, failed).acceptance()).isEmpty();
        assertThat(on("2017-12-31", CLAIM, CLOSED, accepted).acceptance()).hasValue(accepted);
    }

    @Test
    void otherStagesNeitherAcceptNorClose() {
        for (CloseOutStage stage : CloseOutStage.values()) {
            if (stage != CloseOutStage.ACCEPTANCE && stage != CloseOutStage.CLOSE) {
                State state = on("2017-12-31", CLAIM, entry("taken", stage(stage, StageOutcome.PASSED), "2017-06-01"));

                assertThat(state.acceptance()).describedAs("%s", stage).isEmpty();
                assertThat(state.closeOut()).describedAs("%s", stage).isEmpty();
            }
        }
    }

    // --- refutation and reopening ---

    @Test
    void aRefutationEndsCompletionAcceptanceAndCloseOut() {
        assertThat(on("2017-07-31", CLAIM, ACCEPTED, CLOSED, REFUTED).closeOut())
                .describedAs("history keeps them")
                .hasValue(CLOSED);
        assertThat(on("2017-08-01", CLAIM, ACCEPTED, CLOSED, REFUTED))
                .isEqualTo(new State(
                        Tier.IN_PROGRESS,
                        Tier.IN_PROGRESS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(REFUTED),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aReopeningEndsThemToo() {
        assertThat(on("2017-08-01", CLAIM, ACCEPTED, CLOSED, REOPENED))
                .isEqualTo(new State(
                        Tier.IN_PROGRESS,
                        Tier.IN_PROGRESS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(REOPENED),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void basicallyCompleteIsUndoneByARefutationToo() {
        assertThat(on("2017-12-31", entry("e1", tier(Tier.BASICALLY_COMPLETE), "2017-05-01"), REFUTED)
                        .tier())
                .isEqualTo(Tier.IN_PROGRESS);
    }

    @Test
    void lowerTiersStayAsReportedWhenReopened() {
        assertThat(on("2017-12-31", entry("e1", tier(Tier.BEHIND_SCHEDULE), "2017-05-01"), REOPENED)
                        .tier())
                .isEqualTo(Tier.BEHIND_SCHEDULE);
        assertThat(on("2017-12-31", REOPENED).tier()).isEqualTo(Tier.NOT_REPORTED);
        assertThat(on("2017-12-31", REOPENED).reversal()).hasValue(REOPENED);
    }

    @Test
    void aSecondPassIsJudgedOnItsOwnFacts() {
        Entry underWay = entry("on-schedule", tier(Tier.ON_SCHEDULE), "2017-09-01");
        Entry secondClaim = entry("second-claim", complete(), "2017-10-01");
        Entry secondAcceptance =
                entry("second-acceptance", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-11-01");
        Entry[] all = {CLAIM, ACCEPTED, CLOSED, REFUTED, underWay, secondClaim, secondAcceptance};

        assertThat(on("2017-09-30", all).tier()).isEqualTo(Tier.ON_SCHEDULE);
        assertThat(on("2017-09-30", all).reversal()).hasValue(REFUTED);
        assertThat(on("2017-10-31", all))
                .isEqualTo(new State(
                        Tier.COMPLETE,
                        Tier.COMPLETE,
                        Optional.of(secondClaim),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(on("2017-12-31", all).acceptance()).hasValue(secondAcceptance);
        assertThat(on("2017-12-31", all).closeOut())
                .describedAs("the first pass's close-out is not the second's")
                .isEmpty();
    }

    // --- facts of one day ---

    @Test
    void everythingMayHappenOnOneDay() {
        State state = on(
                "2017-05-01",
                entry("a", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-05-01"),
                entry("b", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-05-01"),
                entry("c", complete(), "2017-05-01"),
                entry("d", tier(Tier.IN_PROGRESS), "2017-05-01"));

        assertThat(state.tier()).isEqualTo(Tier.COMPLETE);
        assertThat(state.acceptance().map(Entry::id)).hasValue(EntryId.of("b"));
        assertThat(state.closeOut().map(Entry::id)).hasValue(EntryId.of("a"));
    }

    @Test
    void aRefutationOfTheSameDayComesAfterTheClaim() {
        State state = on(
                "2017-05-01",
                entry("a", new Fact.CompletionRefuted(RefutationKind.UNSPECIFIED), "2017-05-01"),
                entry("b", complete(), "2017-05-01"));

        assertThat(state.tier()).isEqualTo(Tier.IN_PROGRESS);
        assertThat(state.reversal().map(Entry::id)).hasValue(EntryId.of("a"));
    }

    // --- the rest ---

    @Test
    void theLastMoveIntoALaterPlanIsKept() {
        Entry first = entry("first", new Fact.CarriedOver(InspectionId.of("i2")), "2018-05-01");
        Entry second = entry("second", new Fact.CarriedOver(InspectionId.of("i3")), "2020-05-01");

        assertThat(on("2018-04-30", first, second).end()).isEmpty();
        assertThat(on("2019-12-31", first, second).end()).hasValue(first);
        assertThat(on("2020-05-01", first, second, CLAIM).end()).hasValue(second);
    }

    @Test
    void aStateHasACompletionExactlyIfItIsComplete() {
        assertThatThrownBy(() -> nothingBut(Tier.COMPLETE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("completion must be present exactly if the tier is COMPLETE, but the tier was COMPLETE");
        assertThatThrownBy(() -> new State(
                        Tier.BASICALLY_COMPLETE,
                        Tier.BASICALLY_COMPLETE,
                        Optional.of(CLAIM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("completion must be present exactly if the tier is COMPLETE, but the tier was"
                        + " BASICALLY_COMPLETE");
    }
}

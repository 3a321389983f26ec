package org.rectification.testkit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.LocalText;
import org.rectification.calendar.DayKind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

class GivenIssueTest {

    private static final GivenIssue CLOSED = GivenIssue.of("gx-1")
            .inspection("central-2016")
            .deadline("2017年底前")
            .assigned(Role.LEAD, "county-bureau")
            .assigned(Role.ACCEPTING, "city-bureau")
            .progressed(Tier.ON_SCHEDULE, parse("2017-06-30"))
            .completed(parse("2017-12-20"))
            .by("county-bureau")
            .reported(parse("2018-01-08"))
            .accepted(parse("2018-03-01"))
            .by("city-bureau")
            .as("city-acceptance")
            .withEvidence("photographs", "form")
            .withCriteria("effect")
            .attaining(Attainment.GOAL_MET)
            .noticed(parse("2018-03-05"), parse("2018-03-16"))
            .printing(10, DayKind.WORKING)
            .objected(parse("2018-03-07"))
            .settled(false, parse("2018-03-09"))
            .appliedFor(parse("2018-03-19"))
            .closed(parse("2018-04-02"));

    @Test
    void writesAWholeCourseDown() {
        Issue issue = CLOSED.issue();

        assertThat(issue.inspection()).isEqualTo(InspectionId.of("central-2016"));
        assertThat(issue.deadline()).isEqualTo(Deadline.parse("2017年底前"));
        assertThat(issue.chain().bodies(Role.ACCEPTING)).containsExactly(BodyId.of("city-bureau"));
        assertThat(issue.history().entries())
                .containsExactly(
                        entry("e1", new Fact.ProgressReported(Tier.ON_SCHEDULE), "2017-06-30"),
                        entry("e2", new Fact.ProgressReported(Tier.COMPLETE), "2017-12-20")
                                .reported(parse("2018-01-08"))
                                .statedBy(BodyId.of("county-bureau")),
                        entry(
                                        "e3",
                                        new Fact.StageTaken(
                                                CloseOutStage.ACCEPTANCE,
                                                StageOutcome.PASSED,
                                                Optional.of(StageId.of("city-acceptance")),
                                                Optional.empty(),
                                                List.of(EvidenceId.of("form"), EvidenceId.of("photographs")),
                                                List.of(CriterionId.of("effect")),
                                                List.of(Attainment.GOAL_MET)),
                                        "2018-03-01")
                                .statedBy(BodyId.of("city-bureau")),
                        entry(
                                "e4",
                                new Fact.StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                                        .withNotice(PublicNotice.of(parse("2018-03-05"), parse("2018-03-16"))
                                                .stating(10, DayKind.WORKING)),
                                "2018-03-05"),
                        entry("e5", new Fact.ObjectionReceived(true, true, Optional.empty()), "2018-03-07"),
                        entry("e6", new Fact.ObjectionSettled(EntryId.of("e5"), false), "2018-03-09"),
                        entry("e7", new Fact.StageTaken(CloseOutStage.APPLICATION, StageOutcome.PASSED), "2018-03-19"),
                        entry("e8", new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-04-02"));
    }

    private static Entry entry(String id, Fact fact, String happened) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, parse(happened));
    }

    @Test
    void goesOnInManyWaysFromOneBeginning() {
        GivenIssue refuted = CLOSED.refuted(parse("2018-09-01"), RefutationKind.FALSE);

        assertThat(CLOSED.issue())
                .asOf(parse("2018-09-01"))
                .isComplete()
                .isAccepted()
                .isClosedOut();
        assertThat(refuted.issue())
                .asOf(parse("2018-09-01"))
                .isReversed()
                .isNotComplete()
                .isNotClosedOut();
        assertThat(refuted.withdrawn(parse("2018-09-05")).issue())
                .asOf(parse("2018-09-05"))
                .isClosedOut();
        assertThat(CLOSED.reopened(parse("2018-05-01"))
                        .completed(parse("2018-06-01"))
                        .issue())
                .asOf(parse("2018-06-01"))
                .isComplete()
                .isNotReversed()
                .isNotClosedOut();
        assertThat(CLOSED.stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED, parse("2018-05-01"))
                        .issue())
                .asOf(parse("2018-05-01"))
                .isAccepted() // what follows a closing does not undo it
                .isClosedOut();
        assertThat(CLOSED.reopened(parse("2018-04-30"))
                        .stage(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED, parse("2018-05-01"))
                        .issue())
                .asOf(parse("2018-05-01"))
                .isNotAccepted();
    }

    @Test
    void keepsThePartsApart() {
        Issue issue = GivenIssue.of("shared")
                .due(parse("2019-12-31"))
                .part("east")
                .completed(parse("2019-05-01"))
                .part("west")
                .progressed(Tier.IN_PROGRESS, parse("2019-05-02"))
                .part("east")
                .closed(parse("2019-06-01"))
                .whole()
                .progressed(Tier.BASICALLY_COMPLETE, parse("2019-06-02"))
                .issue();

        assertThat(issue.parts()).hasSize(2);
        assertThat(issue.deadline().due()).contains(parse("2019-12-31"));
        assertThat(issue)
                .part(PartId.of("east"))
                .asOf(parse("2019-06-02"))
                .isComplete()
                .isClosedOut();
        assertThat(issue).part(PartId.of("west")).asOf(parse("2019-06-02")).isNotComplete();
        assertThat(issue)
                .asOf(parse("2019-06-02"))
                .hasTier(Tier.BASICALLY_COMPLETE)
                .isNotClosedOut();
    }

    @Test
    void endsOtherwiseThanByCompletion() {
        GivenIssue open = GivenIssue.of("a").due(parse("2017-06-30"));
        LocalDate day = parse("2017-05-01");

        Issue gone =
                open.ended(EndKind.NOT_APPLICABLE, "province", day).by("city").issue();
        assertThat(gone)
                .asOf(day)
                .hasEnd(EndKind.NOT_APPLICABLE)
                .isEndedSince(day)
                .isNotComplete();
        assertThat(gone.history().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.fact())
                    .isEqualTo(new Fact.Ended(
                            EndKind.NOT_APPLICABLE, BodyId.of("province"), LocalText.of("决定", "decided")));
            assertThat(entry.by()).contains(BodyId.of("city"));
        });
        assertThat(((Fact.Ended) open.merged("province", day, "b")
                                .issue()
                                .history()
                                .entries()
                                .get(0)
                                .fact())
                        .into())
                .containsExactly(IssueId.of("b"));
        assertThat(open.split("province", day, "b", "c").issue()).asOf(day).hasEnd(EndKind.SPLIT);
        assertThat(open.carriedOver("round-2", day).issue()).asOf(day).hasEnd(EndKind.CARRIED_OVER);
        assertThatThrownBy(() -> open.split("province", day, "b"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least 2, but named 1");
    }

    @Test
    void isAcceptedForATime() {
        GivenIssue open = GivenIssue.of("a").due(parse("2017-06-30"));
        Issue limited =
                open.exceptionGranted(parse("2017-05-01"), parse("2017-12-31")).issue();
        assertThat(limited).asOf(parse("2017-04-30")).isNotExcepted();
        assertThat(limited).asOf(parse("2017-05-01")).isExceptedUntil(parse("2017-12-31"));
        assertThat(limited).asOf(parse("2017-12-31")).isExcepted();
        assertThat(limited).asOf(parse("2018-01-01")).isNotExcepted();
        assertThat(open.exceptionGranted(parse("2017-05-01")).issue())
                .asOf(parse("2099-01-01"))
                .isExcepted();
    }

    @Test
    void isDispatchedReceivedAndSentBack() {
        Fact sentBack = new Fact.SentBack(LocalText.of("决定", "decided"));
        assertThat(GivenIssue.of("a")
                        .dispatched(parse("2018-01-05"))
                        .received(parse("2018-01-08"))
                        .sentBack(parse("2018-01-09"))
                        .dispatched("county", parse("2018-01-10"))
                        .issue()
                        .history()
                        .entries())
                .containsExactly(
                        entry("e1", new Fact.Dispatched(Optional.empty()), "2018-01-05"),
                        entry("e2", new Fact.Received(), "2018-01-08"),
                        entry("e3", sentBack, "2018-01-09"),
                        entry("e4", new Fact.Dispatched(Optional.of(BodyId.of("county"))), "2018-01-10"));
    }

    @Test
    void isSuspendedAndResumed() {
        GivenIssue suspended = GivenIssue.of("a").suspended(parse("2018-01-05"));
        Fact ofWhole = new Fact.Suspended(LocalText.of("决定", "decided"));
        assertThat(suspended
                        .suspended(parse("2018-01-06"))
                        .part("p1")
                        .suspended(parse("2018-01-07"))
                        .whole()
                        .resumed(parse("2018-01-08"))
                        .issue()
                        .history()
                        .entries())
                .contains(entry("e1", ofWhole, "2018-01-05"), entry("e2", ofWhole, "2018-01-06"))
                .last()
                .isEqualTo(entry("e4", new Fact.Resumed(EntryId.of("e2")), "2018-01-08"));
        assertThat(suspended.issue()).asOf(parse("2018-01-04")).isNotSuspended();
        assertThat(suspended.issue()).asOf(parse("2018-01-05")).isSuspended();
        assertThat(suspended.resumed(parse("2018-01-09")).issue())
                .asOf(parse("2018-01-09"))
                .isNotSuspended();
        assertThat(suspended.part("p1").completed(parse("2018-01-01")).issue())
                .part(PartId.of("p1"))
                .asOf(parse("2018-01-05"))
                .isSuspended();
        assertThatIllegalStateException()
                .isThrownBy(() -> suspended.part("p1").resumed(parse("2018-01-09")))
                .withMessage("a suspension must come before it is resumed");
    }

    @Test
    void factsOfOneDayCanHaveAnOrder() {
        GivenIssue reopened = GivenIssue.of("a").reopened(parse("2017-05-01"));
        assertThat(reopened.completed(parse("2017-05-01")).issue())
                .asOf(parse("2017-05-01"))
                .isNotComplete();
        assertThat(reopened.completed(parse("2017-05-01")).inOrder(1).issue())
                .asOf(parse("2017-05-01"))
                .isComplete();
    }

    @Test
    void refusesToSayMoreOfWhatIsNotThere() {
        GivenIssue nothing = GivenIssue.of("a");
        GivenIssue complete = nothing.completed(parse("2018-01-05"));

        assertThatIllegalStateException()
                .isThrownBy(() -> nothing.by("b"))
                .withMessage("a fact must be added before more is said of it");
        assertThatIllegalStateException()
                .isThrownBy(() -> complete.as("city-acceptance"))
                .withMessage("the last fact must be a stage, but was ProgressReported[complete]");
        assertThatIllegalStateException()
                .isThrownBy(() -> complete.accepted(parse("2018-01-06")).printing(10, DayKind.WORKING))
                .withMessage("the last fact must be a public notice");
        assertThatIllegalStateException()
                .isThrownBy(() -> complete.settled(true, parse("2018-01-06")))
                .withMessage("an objection must come before it is settled");
        assertThatThrownBy(() -> complete.reported(parse("2018-01-04")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("2018-01-04");
    }

    @Test
    void writesClassWideSearchesDown() {
        GivenIssue required = GivenIssue.of("a").searchRequired(parse("2018-01-05"));
        Fact without = new Fact.ClassWideSearchRequired(Optional.empty());
        Fact with = new Fact.ClassWideSearchRequired(Optional.of(parse("2018-06-30")));
        Fact done = new Fact.ClassWideSearchDone(
                LocalText.of("已排查", "searched"), List.of(IssueId.of("b"), IssueId.of("c")));

        assertThat(required.searchRequired(parse("2018-02-01"), parse("2018-06-30"))
                        .searched(parse("2018-06-01"), "b", "c")
                        .issue()
                        .history()
                        .entries())
                .containsExactly(
                        entry("e1", without, "2018-01-05"),
                        entry("e2", with, "2018-02-01"),
                        entry("e3", done, "2018-06-01"));
        assertThatThrownBy(() -> required.searchRequired(parse("2018-02-01"), parse("2018-01-31")))
                .isInstanceOf(InvalidValueException.class);
    }
}

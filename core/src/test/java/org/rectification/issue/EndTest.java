package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.base.LocalText;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.BodyId;

/** Ends other than completion, exceptions, and the order of facts of one day. */
class EndTest {

    private static final BodyId DECIDER = BodyId.of("province");
    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));

    private static final Entry ENDED = entry("ended", ended(EndKind.NOT_APPLICABLE), "2017-05-01");
    private static final Entry REOPENED = entry("reopened", new Fact.Reopened(), "2017-08-01");
    private static final Entry ASKED =
            entry("asked", new Fact.ExceptionRequested(WHY, Optional.of(day("2017-06-30"))), "2017-03-01");
    private static final Entry GRANTED =
            entry("granted", new Fact.ExceptionDecided(EntryId.of("asked"), true), "2017-04-01");

    private static Fact ended(EndKind end, String... into) {
        return new Fact.Ended(
                end, DECIDER, WHY, List.of(into).stream().map(IssueId::of).toList());
    }

    private static State on(String asOf, Entry... entries) {
        return History.of(List.of(entries)).stateOf(Subject.issue(), day(asOf));
    }

    private static Issue planned() {
        return issue("a", "2017-12-31")
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(WHY)
                        .addKeySteps(KeyStep.of(KeyStepId.of("s1"), WHY, Deadline.by(day("2017-06-30"))))
                        .build())
                .build();
    }

    @Test
    void anEndIsInForceUntilWorkIsReopened() {
        assertThat(on("2017-04-30", ENDED).endKind()).isEmpty();
        assertThat(on("2017-05-01", ENDED, REOPENED).endKind()).hasValue(EndKind.NOT_APPLICABLE);
        assertThat(on("2017-05-01", ENDED, REOPENED).end()).hasValue(ENDED);
        assertThat(on("2017-08-01", ENDED, REOPENED).end()).isEmpty();
        Entry refuted = entry("refuted", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-08-01");
        assertThat(on("2017-08-01", ENDED, refuted).end()).hasValue(ENDED);
        Entry claim = entry("claim", complete(), "2017-07-01");
        State claimed = on("2017-07-01", ENDED, claim);
        assertThat(claimed.isComplete()).isTrue();
        assertThat(claimed.end()).hasValue(ENDED);
    }

    @Test
    void onlyTwoFactsEndASubject() {
        assertThat(ENDED.fact().endKind()).hasValue(EndKind.NOT_APPLICABLE);
        assertThat(new Fact.CarriedOver(InspectionId.of("i2")).endKind()).hasValue(EndKind.CARRIED_OVER);
        assertThat(complete().endKind()).isEmpty();
    }

    @Test
    void theLastEndCounts() {
        Entry carried = entry("carried", new Fact.CarriedOver(InspectionId.of("i2")), "2017-06-01");
        assertThat(on("2017-05-31", ENDED, carried).endKind()).hasValue(EndKind.NOT_APPLICABLE);
        assertThat(on("2017-06-01", ENDED, carried).endKind()).hasValue(EndKind.CARRIED_OVER);
    }

    @Test
    void onlyAGrantedExtensionMovesADate() {
        Issue reopened = issue("a", "2017-12-31").build().with(ENDED).with(REOPENED);
        assertThat(reopened.dueOn(day("2018-01-01"))).hasValue(day("2017-12-31"));
    }

    @Test
    void anEndIsAnEndOfWhatIsBelow() {
        Issue ofMeasure = planned().with(entry("e", MEASURE, ended(EndKind.WILL_NOT_BE_DONE), "2017-05-01"));
        assertThat(ofMeasure.endOf(STEP, day("2017-05-01")).map(Entry::subject)).hasValue(MEASURE);
        assertThat(ofMeasure.endOf(STEP, day("2017-04-30"))).isEmpty();
        assertThat(ofMeasure.endOf(MEASURE, day("2017-05-01")).map(Entry::subject))
                .hasValue(MEASURE);
        assertThat(ofMeasure.endOf(Subject.issue(), day("2017-05-01"))).isEmpty();

        Issue whole = ofMeasure.with(ENDED);
        assertThat(whole.endOf(STEP, day("2017-05-01")).map(Entry::subject)).hasValue(MEASURE); // the nearest
        assertThat(whole.endOf(Subject.issue(), day("2017-05-01"))).hasValue(ENDED);
    }

    @Test
    void anExceptionIsInForceFromItsDecisionToItsLastDay() {
        Issue issue = planned().with(ASKED).with(GRANTED);
        assertThat(issue.exceptionOf(Subject.issue(), day("2017-03-31"))).isEmpty();
        assertThat(issue.exceptionOf(Subject.issue(), day("2017-04-01"))).hasValue(ASKED);
        assertThat(issue.exceptionOf(STEP, day("2017-06-30"))).hasValue(ASKED);
        assertThat(issue.exceptionOf(STEP, day("2017-07-01"))).isEmpty();
        assertThat(issue.stateOn(day("2017-07-01")).exceptionUntil()).hasValue(day("2017-06-30"));
        assertThat(issue.stateOn(day("2017-03-31")).exceptionUntil()).isEmpty();

        Entry refused = entry("refused", new Fact.ExceptionDecided(EntryId.of("asked"), false), "2017-04-01");
        assertThat(planned().with(ASKED).with(refused).exceptionOf(Subject.issue(), day("2017-04-01")))
                .isEmpty();
        Entry open = entry("open", new Fact.ExceptionRequested(WHY, Optional.empty()), "2017-03-01");
        Entry yes = entry("yes", new Fact.ExceptionDecided(EntryId.of("open"), true), "2017-04-01");
        assertThat(planned().with(open).with(yes).exceptionOf(Subject.issue(), day("2099-01-01")))
                .hasValue(open);
    }

    @Test
    void nothingIsExceptedThatIsCompleteEndedOrReopened() {
        assertThat(on("2017-05-02", ASKED, GRANTED).isExceptedOn(day("2017-05-02")))
                .isTrue();
        Entry claim = entry("claim", complete(), "2017-05-01");
        assertThat(on("2017-05-02", ASKED, GRANTED, claim).isExceptedOn(day("2017-05-02")))
                .isFalse();
        assertThat(on("2017-05-02", ASKED, GRANTED, ENDED).isExceptedOn(day("2017-05-02")))
                .isFalse();
        Entry reopened = entry("reopened", new Fact.Reopened(), "2017-05-01");
        assertThat(on("2017-05-02", ASKED, GRANTED, reopened).isExceptedOn(day("2017-05-02")))
                .isFalse();
        Entry withdrawn = entry("w", new Fact.Withdrawn(EntryId.of("asked")), "2017-04-15");
        assertThat(on("2017-05-02", ASKED, GRANTED, withdrawn).exception()).isEmpty();
    }

    @Test
    void factsOfOneDayTakeEffectInTheirOrderIfTheyStateOne() {
        Entry reopened = entry("a", new Fact.Reopened(), "2018-01-05");
        Entry complete = entry("b", complete(), "2018-01-05");
        assertThat(on("2018-01-05", reopened, complete).isComplete()).isFalse();
        assertThat(on("2018-01-05", reopened.inOrder(1), complete.inOrder(2)).isComplete())
                .isTrue();
        assertThat(on("2018-01-05", reopened.inOrder(2), complete.inOrder(1)).isComplete())
                .isFalse();
        assertThat(on("2018-01-05", reopened, complete.inOrder(1)).isComplete()).isTrue(); // without an order first
        assertThat(reopened.inOrder(1).order()).hasValue(1);
        assertThat(reopened.order()).isEmpty();
        assertThat(reopened.inOrder(1))
                .isNotEqualTo(reopened)
                .isNotEqualTo(reopened.inOrder(2))
                .isEqualTo(reopened.inOrder(1))
                .hasSameHashCodeAs(reopened.inOrder(1));
        assertThat(reopened.inOrder(3)
                        .reported(day("2018-02-01"))
                        .statedBy(DECIDER)
                        .order())
                .hasValue(3);
    }

    // --- what is refused ---

    @Test
    void anEndNamesTheIssuesThatSuitIt() {
        assertThat(said(faultsOf(() -> ended(EndKind.MERGED))))
                .containsExactly(List.of(
                        "/into",
                        "an end by \"merged\" must name other issues, at least 1, but named 0",
                        "以“并入其他问题”终止须至少写明1个其他问题，实写0个"));
        assertThat(said(faultsOf(() -> ended(EndKind.SPLIT, "b"))))
                .extracting(fault -> fault.get(1))
                .containsExactly("an end by \"split\" must name other issues, at least 2, but named 1");
        assertThat(((Fact.Ended) ended(EndKind.SPLIT, "c", "b", "c")).into())
                .containsExactly(IssueId.of("b"), IssueId.of("c"));
        assertThat(said(faultsOf(() -> ended(EndKind.NOT_APPLICABLE, "b"))))
                .extracting(fault -> fault.get(1))
                .containsExactly("an end by \"not applicable\" must name no other issue, but named b");
        assertThat(said(faultsOf(() -> ended(EndKind.CARRIED_OVER))))
                .extracting(fault -> fault.get(0))
                .containsExactly("/end");
    }

    @Test
    void anIssueDoesNotEndBeforeItWasRaisedNorGoIntoItself() {
        assertThat(said(faultsOf(() -> issue("a", "2017-12-31")
                        .raisedOn(day("2017-05-02"))
                        .build()
                        .with(ENDED)
                        .with(entry("m", ended(EndKind.MERGED, "a"), "2017-06-01")))))
                .extracting(fault -> fault.get(1))
                .containsExactly(
                        "an end must not precede the day the issue was raised, 2017-05-02, but entry ended is of 2017-05-01");
        assertThat(said(faultsOf(() ->
                        issue("a", "2017-12-31").build().with(entry("m", ended(EndKind.MERGED, "a"), "2017-06-01")))))
                .extracting(fault -> fault.get(1))
                .containsExactly("issue must not end by going into itself, but issue a does in entry m");
        assertThat(issue("a", "2017-12-31")
                        .raisedOn(day("2017-05-01"))
                        .build()
                        .with(ENDED)
                        .stateOn(day("2017-05-01"))
                        .end())
                .hasValue(ENDED);
    }

    @Test
    void anExceptionDoesNotEndBeforeItStarts() {
        Fact past = new Fact.ExceptionRequested(WHY, Optional.of(day("2017-02-28")));
        assertThat(said(faultsOf(() -> entry("e", past, "2017-03-01"))))
                .containsExactly(List.of(
                        "/fact/lastDay",
                        "last day of an exception must not precede its first day, 2017-03-01, but was 2017-02-28",
                        "例外的最后一日不得早于其第一日2017年3月1日，实为2017年2月28日"));
        Entry late = entry("late", new Fact.ExceptionDecided(EntryId.of("asked"), true), "2017-07-01");
        assertThat(said(faultsOf(() -> History.of(List.of(ASKED, late)))))
                .extracting(fault -> fault.get(1))
                .containsExactly(
                        "last day of an exception must not precede its first day, 2017-07-01, but was 2017-06-30");
        Entry refused = entry("late", new Fact.ExceptionDecided(EntryId.of("asked"), false), "2017-07-01");
        assertThat(History.of(List.of(ASKED, refused)).entries()).hasSize(2);
        Entry lastDay = entry("late", new Fact.ExceptionDecided(EntryId.of("asked"), true), "2017-06-30");
        assertThat(on("2017-06-30", ASKED, lastDay).isExceptedOn(day("2017-06-30")))
                .isTrue();
    }

    @Test
    void aDecisionIsOnARequestForAnExceptionOfTheSameSubject() {
        Entry other = entry("asked", STEP, new Fact.ExceptionRequested(WHY, Optional.empty()), "2017-03-01");
        assertThat(said(faultsOf(() -> History.of(List.of(other, GRANTED)))))
                .extracting(fault -> fault.get(1))
                .containsExactly("exception decision must be for key step s1, the subject of request asked, but was for"
                        + " the issue as a whole");
        Entry progress = entry("asked", tier(Tier.IN_PROGRESS), "2017-03-01");
        assertThat(said(faultsOf(() -> History.of(List.of(progress, GRANTED)))))
                .extracting(fault -> fault.get(1))
                .containsExactly("exception decision must refer to an exception request, but entry asked is not one");
    }

    @Test
    void anOrderIsUniqueOnItsDay() {
        Entry one = entry("a", complete(), "2018-01-05").inOrder(2);
        Entry two = entry("b", new Fact.Reopened(), "2018-01-05").inOrder(2);
        assertThat(said(faultsOf(() -> History.of(List.of(one, two)))))
                .containsExactly(List.of(
                        "/1/order",
                        "entries about one subject must not have the same order on one day, but a and b both have 2 on"
                                + " 2018-01-05",
                        "同一对象同日各记录的次序不得相同，2018年1月5日的记录a与b次序均为2"));
        assertThat(History.of(List.of(one, two.correcting(EntryId.of("a")))).entries())
                .hasSize(2);
        Entry nextDay = entry("b", new Fact.Reopened(), "2018-01-06").inOrder(2);
        assertThat(History.of(List.of(one, nextDay)).entries()).hasSize(2);
        assertThat(said(faultsOf(() -> one.inOrder(0))))
                .extracting(fault -> fault.get(1))
                .containsExactly("order within the day must be from 1 to 1000, but was 0");
        assertThat(one.inOrder(1000).order()).hasValue(1000);
        assertThat(faultsOf(() -> one.inOrder(1001))).hasSize(1);
    }

    @Test
    void ofEntriesInEffectOnlyAnOrderIsUnique() {
        Entry one = entry("e1", complete(), "2018-01-05").inOrder(2);
        Entry two = entry("e2", new Fact.Reopened(), "2018-01-05").inOrder(1);
        Entry corrected = entry("e3", new Fact.Reopened(), "2018-01-05")
                .reported(day("2018-01-06"))
                .inOrder(2)
                .correcting(EntryId.of("e2"));
        Entry withdrawn = entry("w", new Fact.Withdrawn(EntryId.of("e2")), "2018-01-07");

        assertThat(said(faultsOf(() -> History.of(List.of(corrected, two, one)))))
                .extracting(fault -> fault.get(0) + ": " + fault.get(1))
                .containsExactly("/2/order: entries about one subject must not have the same order on one day, but e3"
                        + " and e1 both have 2 on 2018-01-05");
        assertThat(History.of(List.of(one, two, corrected.inOrder(1))).entries())
                .hasSize(3);
        Entry same = entry("e4", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-01-05")
                .inOrder(1);
        assertThat(faultsOf(() -> History.of(List.of(two, same)))).hasSize(1);
        assertThat(History.of(List.of(two, same, withdrawn)).entries()).hasSize(3);
        // The withdrawal is itself withdrawn, so both are in effect.
        Entry restored = entry("v", new Fact.Withdrawn(EntryId.of("w")), "2018-01-08");
        assertThat(faultsOf(() -> History.of(List.of(two, same, withdrawn, restored))))
                .hasSize(1);
    }

    @Test
    void theSameOrderIsReportedWithAllOtherFaults() {
        Entry one = entry("e1", complete(), "2018-01-05").inOrder(2);
        Entry two = entry("e2", new Fact.Reopened(), "2018-01-05").inOrder(2);
        Entry lost = entry("w", new Fact.Withdrawn(EntryId.of("nothing")), "2018-01-05");

        assertThat(faultsOf(() -> History.of(List.of(one, two, lost))))
                .extracting(Fault::code)
                .containsExactly("history.unknown-entry", "history.same-order");
    }

    @Test
    void twoOrdersThatWereTheSameUntilACorrectionAreKnownEarlierAsNotStated() {
        Entry one = entry("e1", new Fact.Reopened(), "2018-01-05").inOrder(1);
        Entry two = entry("e2", complete(), "2018-01-05").inOrder(1);
        Entry later = entry("e3", new Fact.Reopened(), "2018-01-05")
                .reported(day("2018-02-01"))
                .inOrder(2)
                .correcting(EntryId.of("e1"));
        History history = History.of(List.of(one, two, later));
        History known = history.asKnown(day("2018-01-31"));
        LocalDate end = day("2018-12-31");

        assertThat(history.missingOrderOf(Subject.issue(), end)).isEmpty();
        assertThat(known.entries()).containsExactly(two, one);
        assertThat(known.stateOf(Subject.issue(), end).isComplete()).isFalse();
        assertThat(known.missingOrderOf(Subject.issue(), end)).containsExactly(two, one);
        // Orders that differ, and entries without one, are no such pair.
        Entry first = entry("e0", tier(Tier.ON_SCHEDULE), "2018-01-05");
        assertThat(History.of(List.of(
                                first,
                                two,
                                entry("e5", new Fact.Reopened(), "2018-01-05").inOrder(2)))
                        .missingOrderOf(Subject.issue(), end))
                .isEmpty();
    }
}

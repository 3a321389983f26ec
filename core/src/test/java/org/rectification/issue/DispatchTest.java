package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.withdrawn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.BodyId;

/** Dispatch, receipt and sending back, and from which day a limit may be counted. */
class DispatchTest {

    private static final Subject WHOLE = Subject.issue();
    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));
    private static final LocalDate LATER = day("2018-12-31");

    private static Fact dispatched() {
        return new Fact.Dispatched(Optional.empty());
    }

    private static Fact received() {
        return new Fact.Received();
    }

    private static Fact sentBack() {
        return new Fact.SentBack(LocalText.of("不属于本单位职责", "not within its duties"));
    }

    private static Optional<LocalDate> dispatchedOn(Subject subject, Entry... entries) {
        return issueWith(entries).dispatchedOn(subject, LATER);
    }

    private static Optional<LocalDate> receivedOn(Subject subject, Entry... entries) {
        return issueWith(entries).receivedOn(subject, LATER);
    }

    private static Issue issueWith(Entry... entries) {
        return issue("a", "2018-12-31")
                .addParts(part("p1"))
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-06-30")))
                .history(history(entries))
                .build();
    }

    @Test
    void theFactsSayWhatTheyState() {
        assertThat(new Fact.Dispatched(Optional.of(BodyId.of("nanning")))).hasToString("Dispatched[to nanning]");
        assertThat(dispatched()).hasToString("Dispatched");
        assertThat(received()).hasToString("Received");
        assertThat(sentBack()).hasToString("SentBack[不属于本单位职责]");
        assertThat(Given.suspended()).hasToString("Suspended[等待司法判决]");
        assertThat(Given.resumed("e1")).hasToString("Resumed[e1]");
    }

    @Test
    void theFirstDispatchAndReceiptCount() {
        History history = history(
                entry("d2", dispatched(), "2018-02-05"),
                entry("d1", dispatched(), "2018-02-01"),
                entry("r1", received(), "2018-02-03"),
                entry("r2", received(), "2018-02-06"));

        assertThat(history.dispatchedOn(WHOLE, day("2018-01-31"))).isEmpty();
        assertThat(history.dispatchedOn(WHOLE, day("2018-02-01"))).contains(day("2018-02-01"));
        assertThat(history.dispatchedOn(WHOLE, LATER)).contains(day("2018-02-01"));
        assertThat(history.receivedOn(WHOLE, day("2018-02-02"))).isEmpty();
        assertThat(history.receivedOn(WHOLE, day("2018-02-03"))).contains(day("2018-02-03"));
        assertThat(history.receivedOn(WHOLE, LATER)).contains(day("2018-02-03"));
        assertThat(history.dispatchedOn(PART, LATER)).isEmpty();
        assertThat(history.receivedOn(PART, LATER)).isEmpty();
    }

    @Test
    void whatWasSentBackNoLongerCounts() {
        History history = history(
                entry("d1", dispatched(), "2018-02-01"),
                entry("r1", received(), "2018-02-03"),
                entry("b1", sentBack(), "2018-02-05"),
                entry("d2", dispatched(), "2018-02-08"),
                entry("r2", received(), "2018-02-09"));

        assertThat(history.dispatchedOn(WHOLE, day("2018-02-04"))).contains(day("2018-02-01"));
        assertThat(history.dispatchedOn(WHOLE, day("2018-02-05"))).isEmpty();
        assertThat(history.dispatchedOn(WHOLE, day("2018-02-08"))).contains(day("2018-02-08"));
        assertThat(history.receivedOn(WHOLE, day("2018-02-04"))).contains(day("2018-02-03"));
        assertThat(history.receivedOn(WHOLE, day("2018-02-08"))).isEmpty();
        assertThat(history.receivedOn(WHOLE, day("2018-02-09"))).contains(day("2018-02-09"));
        assertThat(history.with(entry("w", withdrawn("b1"), "2018-03-01")).dispatchedOn(WHOLE, LATER))
                .contains(day("2018-02-01"));
    }

    @Test
    void onOneDayADispatchComesBeforeASendingBackUnlessTheirOrderSaysOtherwise() {
        Entry back = entry("b1", sentBack(), "2018-02-05");
        Entry again = entry("d1", dispatched(), "2018-02-05");

        assertThat(dispatchedOn(WHOLE, back, again)).isEmpty();
        assertThat(dispatchedOn(WHOLE, back.inOrder(1), again.inOrder(2))).contains(day("2018-02-05"));
    }

    @Test
    void whatHasNoneOfItsOwnTakesThatAboveIt() {
        Entry whole = entry("d1", dispatched(), "2018-02-01");
        Entry measure = entry("d2", MEASURE, dispatched(), "2018-02-05");
        Entry step = entry("d3", STEP, dispatched(), "2018-02-09");

        assertThat(dispatchedOn(STEP, whole)).contains(day("2018-02-01"));
        assertThat(dispatchedOn(STEP, whole, measure)).contains(day("2018-02-05"));
        assertThat(dispatchedOn(STEP, whole, measure, step)).contains(day("2018-02-09"));
        assertThat(dispatchedOn(PART, whole, measure, step)).contains(day("2018-02-01"));
        assertThat(dispatchedOn(MEASURE, step)).isEmpty();
        assertThat(dispatchedOn(WHOLE, measure, step)).isEmpty();
        assertThat(receivedOn(STEP, entry("r1", received(), "2018-02-02"))).contains(day("2018-02-02"));
        assertThat(receivedOn(
                        STEP, entry("r1", received(), "2018-02-02"), entry("r2", MEASURE, received(), "2018-02-06")))
                .contains(day("2018-02-06"));
    }

    @Test
    void aSendingBackHoldsForWhatIsBelowAndForWhatWasDispatchedAbove() {
        Entry whole = entry("d1", dispatched(), "2018-02-01");
        Entry step = entry("d2", STEP, dispatched(), "2018-02-02");
        Entry stepBack = entry("b1", STEP, sentBack(), "2018-02-05");
        Entry wholeBack = entry("b2", sentBack(), "2018-02-06");
        Entry again = entry("d3", dispatched(), "2018-02-08");

        assertThat(dispatchedOn(STEP, whole, step, stepBack)).isEmpty();
        assertThat(dispatchedOn(WHOLE, whole, step, stepBack)).contains(day("2018-02-01"));
        assertThat(dispatchedOn(STEP, whole, step, stepBack, again)).contains(day("2018-02-08"));
        assertThat(dispatchedOn(STEP, whole, step, wholeBack)).isEmpty();
        assertThat(dispatchedOn(STEP, whole, step, wholeBack, again)).contains(day("2018-02-08"));
    }

    @Test
    void whatWasReportedLaterIsNotKnownBefore() {
        Entry late = entry("d1", dispatched(), "2018-02-01").reported(day("2018-03-01"));
        Issue issue = issueWith(late);

        assertThat(issue.asKnown(day("2018-02-28")).dispatchedOn(STEP, LATER)).isEmpty();
        assertThat(issue.asKnown(day("2018-03-01")).dispatchedOn(STEP, LATER)).contains(day("2018-02-01"));
    }

    @Test
    void noneOfTheseChangesAState() {
        Issue before = issueWith(entry("c", complete(), "2018-02-01"));
        Issue after = before.with(entry("d1", dispatched(), "2018-02-01"))
                .with(entry("r1", received(), "2018-02-01"))
                .with(entry("b1", sentBack(), "2018-02-01"));

        assertThat(after.stateOn(LATER)).isEqualTo(before.stateOn(LATER));
        assertThat(after.history().missingOrderOf(WHOLE, LATER)).isEmpty();
        assertThat(after.history().inEffect(WHOLE, LATER)).hasSize(4);
    }
}

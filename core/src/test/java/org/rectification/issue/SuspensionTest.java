package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.resumed;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.suspended;
import static org.rectification.issue.Given.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;

/** Suspensions and resumptions, what holds for a subject, and that they change no state. */
class SuspensionTest {

    private static final Subject WHOLE = Subject.issue();
    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));
    private static final LocalDate LATER = day("2018-12-31");

    private static final Entry MARCH = entry("s1", suspended(), "2018-03-05");
    private static final Entry MAY = entry("r1", resumed("s1"), "2018-05-07");

    private static List<Suspension> of(History history, String asOf) {
        return history.suspensionsOf(WHOLE, day(asOf));
    }

    private static Suspension open(Entry suspended) {
        return new Suspension(suspended, Optional.empty());
    }

    private static Suspension closed(Entry suspended, Entry resumed) {
        return new Suspension(suspended, Optional.of(resumed));
    }

    private static Issue issueWith(Entry... entries) {
        return issue("a", "2018-12-31")
                .addParts(part("p1"))
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-06-30"), step("s2", "2018-06-30")))
                .history(history(entries))
                .build();
    }

    @Test
    void aSuspensionIsOpenFromItsFirstDayToTheDayOfItsResumption() {
        History history = history(MAY, MARCH);

        assertThat(of(history, "2018-03-04")).isEmpty();
        assertThat(of(history, "2018-03-05")).containsExactly(open(MARCH));
        assertThat(of(history, "2018-05-06")).containsExactly(open(MARCH));
        assertThat(of(history, "2018-05-07")).containsExactly(closed(MARCH, MAY));

        Suspension open = of(history, "2018-05-06").get(0);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.resumedOn()).isEmpty();
        assertThat(open).hasToString("Suspension[s1, the issue as a whole, from 2018-03-05, open]");

        Suspension closed = of(history, "2018-05-07").get(0);
        assertThat(closed.subject()).isEqualTo(WHOLE);
        assertThat(closed.first()).isEqualTo("2018-03-05");
        assertThat(closed.resumedOn()).contains(day("2018-05-07"));
        assertThat(closed.reason()).isEqualTo(LocalText.of("等待司法判决", "waiting for a judgment"));
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed).hasToString("Suspension[s1, the issue as a whole, from 2018-03-05, resumed 2018-05-07]");
    }

    @Test
    void aSuspensionMayBeResumedOnItsFirstDay() {
        Entry sameDay = entry("r1", resumed("s1"), "2018-03-05");

        assertThat(of(history(MARCH, sameDay), "2018-03-05")).containsExactly(closed(MARCH, sameDay));
    }

    @Test
    void whatIsResumedAndSuspendedAgainOnOneDayHasTwoSuspensions() {
        Entry again = entry("a2", suspended(), "2018-05-07");
        History history = history(MARCH, MAY, again);

        assertThat(history.entries()).containsExactly(MARCH, MAY, again);
        assertThat(of(history, "2018-05-07")).containsExactly(closed(MARCH, MAY), open(again));
    }

    @Test
    void aResumptionEndsItsOwnSuspensionOnlyAndTheFirstResumptionCounts() {
        Entry april = entry("s2", suspended(), "2018-04-02");
        Entry june = entry("r2", resumed("s1"), "2018-06-04");

        assertThat(of(history(MARCH, april, MAY, june), "2018-12-31")).containsExactly(closed(MARCH, MAY), open(april));
    }

    @Test
    void aWithdrawnResumptionLeavesTheSuspensionOpen() {
        Entry back = entry("w1", withdrawn("r1"), "2018-05-08");
        History history = history(MARCH, MAY, back);

        assertThat(of(history, "2018-12-31")).containsExactly(open(MARCH));
        assertThat(of(history.asKnown(day("2018-05-07")), "2018-12-31")).containsExactly(closed(MARCH, MAY));
    }

    @Test
    void aCorrectedSuspensionIsReplacedAndItsResumptionHasNoEffect() {
        Entry moved = entry("s2", suspended(), "2018-03-12").correcting(EntryId.of("s1"));
        Entry june = entry("r2", resumed("s2"), "2018-06-04").correcting(EntryId.of("r1"));

        assertThat(of(history(MARCH, MAY, moved), "2018-12-31")).containsExactly(open(moved));
        assertThat(of(history(MARCH, MAY, moved, june), "2018-12-31")).containsExactly(closed(moved, june));
        assertThat(of(history(MARCH, MAY, moved), "2018-03-11")).isEmpty();
    }

    @Test
    void aWithdrawnSuspensionIsNoneAndItsResumptionHasNoEffect() {
        assertThat(of(history(MARCH, MAY, entry("w1", withdrawn("s1"), "2018-06-01")), "2018-12-31"))
                .isEmpty();
    }

    @Test
    void whatWasReportedLaterIsNotKnownBefore() {
        Entry late = MARCH.reported(day("2018-04-02"));
        Entry lateResumed = MAY.reported(day("2018-06-01"));
        History history = history(late, lateResumed);

        assertThat(of(history.asKnown(day("2018-04-01")), "2018-12-31")).isEmpty();
        assertThat(of(history.asKnown(day("2018-05-31")), "2018-12-31")).containsExactly(open(late));
        assertThat(of(history.asKnown(day("2018-06-01")), "2018-12-31")).containsExactly(closed(late, lateResumed));
    }

    @Test
    void aSuspensionHoldsForWhatIsBelowIt() {
        Entry ofMeasure = entry("x", MEASURE, suspended(), "2018-02-01");
        Entry ofStep = entry("y", STEP, suspended(), "2018-04-01");
        Entry ofPart = entry("z", PART, suspended(), "2018-02-15");
        Issue issue = issueWith(MARCH, ofMeasure, ofStep, ofPart);

        assertThat(issue.suspensionsOf(WHOLE, LATER)).containsExactly(open(MARCH));
        assertThat(issue.suspensionsOf(PART, LATER)).containsExactly(open(ofPart), open(MARCH));
        assertThat(issue.suspensionsOf(MEASURE, LATER)).containsExactly(open(ofMeasure), open(MARCH));
        assertThat(issue.suspensionsOf(STEP, LATER)).containsExactly(open(ofMeasure), open(MARCH), open(ofStep));
        assertThat(issue.suspensionsOf(Subject.of(KeyStepId.of("s2")), LATER))
                .containsExactly(open(ofMeasure), open(MARCH));
        assertThat(issue.suspensionsOf(STEP, day("2018-03-04"))).containsExactly(open(ofMeasure));
        assertThat(issue.history().suspensionsOf(STEP, LATER)).containsExactly(open(ofStep));
        assertThat(issueWith(entry("c", complete(), "2018-01-01")).suspensionsOf(STEP, LATER))
                .isEmpty();
    }

    @Test
    void aSuspensionChangesNoStateAndNoDueDate() {
        Issue before = issueWith(entry("c", complete(), "2018-03-05"));
        Issue after = before.with(MARCH).with(MAY);

        assertThat(after.stateOn(LATER)).isEqualTo(before.stateOn(LATER));
        assertThat(after.dueOn(LATER)).isEqualTo(before.dueOn(LATER));
        assertThat(after.history().missingOrderOf(WHOLE, LATER)).isEmpty();
        assertThat(after.history().inEffect(WHOLE, LATER)).hasSize(3);
    }

    // --- what is refused ---

    @Test
    void aSuspensionIsNotResumedBeforeItBegan() {
        Entry early = entry("r1", resumed("s1"), "2018-03-04").reported(day("2018-03-05"));

        assertThat(said(faultsOf(() -> history(MARCH, early))))
                .containsExactly(List.of(
                        "/1/fact/suspension",
                        "resumption r1 must not precede suspension s1, which began on 2018-03-05, but was on 2018-03-04",
                        "恢复r1的日期不得早于中止s1开始之日2018年3月5日，实为2018年3月4日"));
    }

    @Test
    void onlyASuspensionOfTheSameSubjectIsResumed() {
        Entry claim = entry("c", complete(), "2018-01-01");
        Entry ofClaim = entry("r2", resumed("c"), "2018-04-01");
        Entry ofStep = entry("r3", STEP, resumed("s1"), "2018-04-01");
        Entry ofNothing = entry("r4", resumed("nothing"), "2018-04-01");

        assertThat(said(faultsOf(() -> history(claim, MARCH, ofClaim, ofStep, ofNothing))))
                .containsExactly(
                        List.of(
                                "/2/fact/suspension",
                                "resumption must refer to a suspension, but entry c is not one",
                                "恢复须针对中止，记录c不是中止"),
                        List.of(
                                "/3/fact/suspension",
                                "resumption must be for the issue as a whole, the subject of suspension s1, but was for"
                                        + " key step s1",
                                "恢复的对象须与中止s1的对象（问题整体）相同，实为关键步骤s1"),
                        List.of(
                                "/4/fact/suspension",
                                "entry must refer to an entry of the same history, but nothing is not in it",
                                "所指记录须在同一历史中，记录nothing不在其中"));
    }

    @Test
    void aSuspensionHasASuspensionAndAResumptionOfIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open(MAY))
                .withMessage("suspended must state a suspension, but was Entry[r1, Resumed[s1], 2018-05-07]");
        String resumedOf = "resumed must state a resumption of Entry[s1, Suspended[等待司法判决], 2018-03-05] not before"
                + " it, but was ";
        for (Entry other : List.of(
                entry("c", complete(), "2018-05-07"),
                entry("r2", resumed("s2"), "2018-05-07"),
                entry("r3", resumed("s1"), "2018-03-04"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> closed(MARCH, other))
                    .withMessage(resumedOf + other);
        }
    }
}

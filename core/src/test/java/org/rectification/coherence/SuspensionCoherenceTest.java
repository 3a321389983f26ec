package org.rectification.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.resumed;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.suspended;
import static org.rectification.issue.Given.withdrawn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.coherence.Contradiction.Kind;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.Issue;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.BodyId;

/** Suspensions that overlap, are resumed twice, or begin after what they suspend has ended. */
class SuspensionCoherenceTest {

    private static final LocalText WHY = LocalText.of("企业已关闭", "closed down");
    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));

    private static final Entry MARCH = entry("s1", suspended(), "2018-03-05");
    private static final Entry MAY = entry("r1", resumed("s1"), "2018-05-07");

    private static Issue issue(Entry... entries) {
        return Given.issue("gx-1", "2018-12-31")
                .addParts(part("p1"))
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-06-30")))
                .history(Given.history(entries))
                .build();
    }

    /** The contradictions of the two kinds about suspensions. */
    private static List<Contradiction> found(String asOf, Entry... entries) {
        return Coherence.contradictionsOf(issue(entries), day(asOf)).stream()
                .filter(each -> each.kind() == Kind.SUSPENDED_TWICE || each.kind() == Kind.SUSPENDED_AFTER_END)
                .toList();
    }

    private static List<String> said(Entry... entries) {
        return found("2018-12-31", entries).stream()
                .flatMap(each -> Given.english(each.reasons()).stream())
                .toList();
    }

    private static List<String> chinese(Entry... entries) {
        return found("2018-12-31", entries).stream()
                .flatMap(each -> Given.chinese(each.reasons()).stream())
                .toList();
    }

    private static Entry ended(String id, Subject subject, String on) {
        return entry(id, subject, new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("b1"), WHY), on);
    }

    // --- twice ---

    @Test
    void whatIsSuspendedIsNotSuspendedAgain() {
        Entry april = entry("s2", suspended(), "2018-04-02");

        assertThat(found("2018-04-01", MARCH, april)).isEmpty();
        assertThat(found("2018-04-02", MARCH, april)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.SUSPENDED_TWICE);
            assertThat(each.subject()).isEqualTo(Subject.issue());
            assertThat(each.others()).isEmpty();
            assertThat(each.code()).isEqualTo("coherence.suspended-again");
        });
        String again = "the issue as a whole was suspended again on 2018-04-02 (s2), but was suspended already since"
                + " 2018-03-05 (s1)";
        assertThat(said(MARCH, april)).containsExactly(again);
        assertThat(said(MARCH, april, MAY)).containsExactly(again);
        assertThat(chinese(MARCH, april)).containsExactly("问题整体于2018年4月2日又中止（s2），但自2018年3月5日起已在中止期间（s1）");
        assertThat(said(MARCH, april, entry("w", withdrawn("s1"), "2018-06-01")))
                .isEmpty();
    }

    @Test
    void onTheDayOfItsResumptionItMayBeSuspendedAgain() {
        assertThat(said(MARCH, MAY, entry("s2", suspended(), "2018-05-07"))).isEmpty();
        assertThat(said(MARCH, MAY, entry("s2", suspended(), "2018-05-06"))).hasSize(1);
    }

    @Test
    void theSuspensionThatLastsLongestCounts() {
        Entry april = entry("s2", suspended(), "2018-04-02");
        Entry aprilOver = entry("r2", resumed("s2"), "2018-04-09");
        Entry late = entry("s3", suspended(), "2018-05-06");
        Entry june = entry("s4", suspended(), "2018-06-04");

        assertThat(said(MARCH, MAY, april, aprilOver, late, june))
                .containsExactly(
                        "the issue as a whole was suspended again on 2018-04-02 (s2), but was suspended already since"
                                + " 2018-03-05 (s1)",
                        "the issue as a whole was suspended again on 2018-05-06 (s3), but was suspended already since"
                                + " 2018-03-05 (s1)",
                        "the issue as a whole was suspended again on 2018-06-04 (s4), but was suspended already since"
                                + " 2018-05-06 (s3)");
    }

    @Test
    void aSuspensionResumedOnItsFirstDayOverlapsWithNone() {
        Entry none = entry("s2", suspended(), "2018-04-02");
        Entry sameDay = entry("r2", resumed("s2"), "2018-04-02");

        assertThat(said(MARCH, MAY, none, sameDay)).isEmpty();
        assertThat(said(none, sameDay, entry("s3", suspended(), "2018-04-02"))).isEmpty();
        assertThat(said(MARCH, MAY, none, entry("r2", resumed("s2"), "2018-04-03")))
                .hasSize(1);
    }

    @Test
    void whatIsSuspendedAboveIsNotSuspendedItself() {
        Entry measure = entry("s2", MEASURE, suspended(), "2018-04-02");
        Entry step = entry("s3", STEP, suspended(), "2018-04-03");

        assertThat(found("2018-12-31", MARCH, MAY, measure, step))
                .extracting(Contradiction::subject, Contradiction::kind)
                .containsExactly(tuple(MEASURE, Kind.SUSPENDED_TWICE), tuple(STEP, Kind.SUSPENDED_TWICE));
        assertThat(said(MARCH, MAY, measure, step))
                .containsExactly(
                        "measure m1 was suspended on 2018-04-02 (s2) for days on which the issue as a whole was suspended"
                                + " as well, since 2018-03-05 (s1); they count once",
                        "key step s1 was suspended on 2018-04-03 (s3) for days on which the issue as a whole was"
                                + " suspended as well, since 2018-03-05 (s1); they count once");
        assertThat(chinese(MARCH, MAY, measure))
                .containsExactly("措施m1于2018年4月2日中止（s2），期间与问题整体自2018年3月5日起的中止（s1）重叠，重叠日只计一次");
        assertThat(said(measure, step)).singleElement().asString().contains("on which measure m1 was suspended");
    }

    @Test
    void suspensionsAboveAndBelowOverlapIfADayBelongsToBoth() {
        Entry measure = entry("s2", MEASURE, suspended(), "2018-02-05");

        assertThat(said(MARCH, MAY, measure)).hasSize(1); // the measure first, and still suspended
        assertThat(said(MARCH, MAY, measure, entry("r2", MEASURE, resumed("s2"), "2018-03-06")))
                .hasSize(1);
        assertThat(said(MARCH, MAY, measure, entry("r2", MEASURE, resumed("s2"), "2018-03-05")))
                .isEmpty();
        assertThat(said(MARCH, MAY, entry("s2", MEASURE, suspended(), "2018-05-06")))
                .hasSize(1);
        assertThat(said(MARCH, MAY, entry("s2", MEASURE, suspended(), "2018-05-07")))
                .isEmpty();
        assertThat(said(
                        MARCH,
                        MAY,
                        entry("s2", MEASURE, suspended(), "2018-04-02"),
                        entry("r2", MEASURE, resumed("s2"), "2018-04-02")))
                .isEmpty();
        assertThat(said(measure, entry("s3", PART, suspended(), "2018-03-01"))).isEmpty();
    }

    @Test
    void aSuspensionIsResumedOnce() {
        Entry june = entry("r2", resumed("s1"), "2018-06-04");

        assertThat(found("2018-06-03", MARCH, MAY, june)).isEmpty();
        assertThat(found("2018-06-04", MARCH, MAY, june))
                .extracting(Contradiction::kind)
                .containsExactly(Kind.SUSPENDED_TWICE);
        assertThat(said(MARCH, MAY, june))
                .containsExactly("the suspension of the issue as a whole on 2018-03-05 (s1) was resumed on 2018-05-07"
                        + " (r1), and again on 2018-06-04 (r2)");
        assertThat(chinese(MARCH, MAY, june))
                .containsExactly("问题整体自2018年3月5日起的中止（s1）于2018年5月7日恢复（r1），又于2018年6月4日恢复（r2）");
        assertThat(said(MARCH, MAY, june.correcting(EntryId.of("r1")))).isEmpty();
    }

    // --- after an end ---

    @Test
    void whatIsCompleteIsNotSuspended() {
        Entry claim = entry("c", STEP, complete(), "2018-03-05");
        Entry nextDay = entry("s2", STEP, suspended(), "2018-03-06");

        assertThat(found("2018-12-31", claim, nextDay)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.SUSPENDED_AFTER_END);
            assertThat(each.subject()).isEqualTo(STEP);
            assertThat(each.code()).isEqualTo("coherence.suspended-after-completion");
        });
        assertThat(said(claim, nextDay, entry("s3", STEP, suspended(), "2018-05-07")))
                .contains(
                        "key step s1 was completed on 2018-03-05 (c), but was then suspended on 2018-03-06, 2018-05-07"
                                + " (s2, s3)");
        assertThat(chinese(claim, nextDay)).containsExactly("关键步骤s1于2018年3月5日完成（c），其后又于2018年3月6日中止（s2）");
        assertThat(said(claim, entry("s2", STEP, suspended(), "2018-03-05"))).isEmpty();
        assertThat(said(claim, nextDay, entry("o", STEP, new Fact.Reopened(), "2018-03-07")))
                .isEmpty();
        assertThat(said(claim, entry("s2", MEASURE, suspended(), "2018-03-06"))).isEmpty();
    }

    @Test
    void whatWasClosedIsNotSuspended() {
        Entry closing = entry("c", STEP, stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-03-05");
        Entry nextDay = entry("s2", STEP, suspended(), "2018-03-06");

        assertThat(said(closing, nextDay))
                .containsExactly("key step s1 was closed on 2018-03-05 (c), but was then suspended on 2018-03-06 (s2)");
        assertThat(chinese(closing, nextDay)).containsExactly("关键步骤s1于2018年3月5日销号（c），其后又于2018年3月6日中止（s2）");
        assertThat(said(closing, entry("s2", STEP, suspended(), "2018-03-05"))).isEmpty();
    }

    @Test
    void anAcceptanceThatStandsForTheClosingEndsNothingYet() {
        Entry acceptance = entry("a", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2018-03-01");
        Entry closing = entry("c", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-06-01");

        assertThat(said(acceptance, MARCH, MAY, closing)).isEmpty();
        assertThat(said(acceptance, closing, entry("s2", suspended(), "2018-06-02")))
                .containsExactly("the issue as a whole was completed on 2018-06-01 (c), but was then suspended on"
                        + " 2018-06-02 (s2)");
    }

    @Test
    void whatEndedIsNotSuspendedNorWhatIsBelowIt() {
        Entry end = ended("e", MEASURE, "2018-03-05");

        assertThat(said(end, entry("s2", MEASURE, suspended(), "2018-03-06")))
                .containsExactly("measure m1 ended on 2018-03-05 (not applicable, e), but measure m1 was then suspended"
                        + " on 2018-03-06 (s2)");
        assertThat(said(end, entry("s2", STEP, suspended(), "2018-03-06")))
                .containsExactly(
                        "measure m1 ended on 2018-03-05 (not applicable, e), but key step s1 was then suspended"
                                + " on 2018-03-06 (s2)");
        assertThat(chinese(end, entry("s2", STEP, suspended(), "2018-03-06")))
                .containsExactly("措施m1于2018年3月5日终止（不再适用，e），其后关键步骤s1又于2018年3月6日中止（s2）");
        assertThat(said(end, entry("s2", STEP, suspended(), "2018-03-05"))).isEmpty();
        assertThat(said(end, entry("s2", PART, suspended(), "2018-03-06"))).isEmpty();
        assertThat(said(end, MARCH)).isEmpty();
    }

    @Test
    void whatIsCompleteAndEndedHasBothReasons() {
        assertThat(said(
                        entry("c", STEP, complete(), "2018-03-05"),
                        ended("e", STEP, "2018-03-06"),
                        entry("s2", STEP, suspended(), "2018-03-07")))
                .containsExactly(
                        "key step s1 was completed on 2018-03-05 (c), but was then suspended on 2018-03-07 (s2)",
                        "key step s1 ended on 2018-03-06 (not applicable, e), but key step s1 was then suspended on"
                                + " 2018-03-07 (s2)");
    }

    @Test
    void aResumptionDoesNotOutliveItsSuspension() {
        Entry corrected = entry("s2", suspended(), "2018-03-06").correcting(EntryId.of("s1"));
        for (Entry undone : List.of(corrected, entry("w", new Fact.Withdrawn(EntryId.of("s1")), "2018-06-01"))) {
            List<Contradiction> found =
                    Coherence.contradictionsOf(issue(MARCH, MAY, undone), day("2018-12-31")).stream()
                            .filter(each -> each.kind() == Kind.RESUMED_WITHOUT_SUSPENSION)
                            .toList();
            assertThat(found).singleElement().satisfies(each -> {
                assertThat(each.subject()).isEqualTo(Subject.issue());
                assertThat(each.others()).isEmpty();
                assertThat(Given.english(each.reasons()))
                        .containsExactly(
                                "the issue as a whole was resumed on 2018-05-07 (r1), but suspension s1, which that"
                                        + " names, was corrected or withdrawn: the resumption has no effect");
                assertThat(Given.chinese(each.reasons()))
                        .containsExactly("问题整体于2018年5月7日恢复（r1），但所针对的中止s1已更正或撤回，恢复不生效力");
            });
        }
        assertThat(Coherence.contradictionsOf(issue(MARCH, MAY), day("2018-12-31")))
                .noneMatch(each -> each.kind() == Kind.RESUMED_WITHOUT_SUSPENSION);
        assertThat(Coherence.contradictionsOf(issue(MARCH, MAY, corrected), day("2018-05-06")))
                .noneMatch(each -> each.kind() == Kind.RESUMED_WITHOUT_SUSPENSION);
    }

    @Test
    void aClosingAsItWouldBeLeavesTheSameContradictionsOfSuspensions() {
        Issue issue = issue(MARCH, entry("s2", suspended(), "2018-04-02"));

        assertThat(Coherence.contradictionOfClosing(issue, Subject.issue(), Kind.SUSPENDED_TWICE, day("2018-12-31")))
                .hasValueSatisfying(each -> assertThat(each.reasons()).hasSize(1));
        assertThat(Coherence.contradictionOfClosing(
                        issue, Subject.issue(), Kind.SUSPENDED_AFTER_END, day("2018-04-02")))
                .isEmpty();
    }
}

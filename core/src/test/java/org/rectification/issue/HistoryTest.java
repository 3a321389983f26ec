package org.rectification.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.said;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;
import static org.rectification.issue.Given.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;

class HistoryTest {

    private static final Subject ISSUE = Subject.issue();
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));

    private static Tier tierOn(History history, String asOf) {
        return history.tierOf(ISSUE, day(asOf));
    }

    private static Entry correcting(Entry entry, String other) {
        return entry.correcting(EntryId.of(other));
    }

    // --- faults ---

    @Test
    void idsAreUnique() {
        List<Fault> faults = faultsOf(() -> history(
                entry("e1", tier(Tier.IN_PROGRESS), "2017-01-01"),
                entry("e2", complete(), "2017-01-02"),
                entry("e1", complete(), "2017-01-01")));

        assertThat(faults).extracting(Fault::code).containsExactly("history.duplicate-id");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/2/id", "entry id must be unique in its issue, but e1 occurs twice", "记录编号在问题内须唯一，e1重复"));
    }

    @Test
    void referencesLeadToEntriesOfTheSameHistory() {
        List<Fault> faults = faultsOf(() -> history(
                correcting(entry("e1", complete(), "2017-01-01"), "x1"),
                entry("e2", withdrawn("x2"), "2017-01-01"),
                entry("e3", decided("x3", true), "2017-01-01")));

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly("history.unknown-entry", "history.unknown-entry", "history.unknown-entry");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/0/corrects",
                                "entry must refer to an entry of the same history, but x1 is not in it",
                                "所指记录须在同一历史中，记录x1不在其中"),
                        List.of(
                                "/1/fact/entry",
                                "entry must refer to an entry of the same history, but x2 is not in it",
                                "所指记录须在同一历史中，记录x2不在其中"),
                        List.of(
                                "/2/fact/request",
                                "entry must refer to an entry of the same history, but x3 is not in it",
                                "所指记录须在同一历史中，记录x3不在其中"));
    }

    @Test
    void nothingRefersToALaterReport() {
        Entry later = entry("e1", asked("2018-12-31"), "2017-01-01").reported(day("2017-03-01"));

        List<Fault> faults = faultsOf(() -> history(
                later,
                correcting(entry("e2", complete(), "2017-01-01"), "e1").reported(day("2017-02-28")),
                entry("e3", withdrawn("e1"), "2017-01-01").reported(day("2017-02-27")),
                entry("e4", decided("e1", true), "2017-01-01").reported(day("2017-02-26"))));

        assertThat(faults)
                .extracting(Fault::code)
                .containsOnly("history.refers-to-later-report")
                .hasSize(3);
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/1/corrects",
                                "entry must not be reported before entry e1 of 2017-03-01, to which it refers, but was"
                                        + " reported on 2017-02-28",
                                "记录的报告日期不得早于所指记录e1的报告日期2017年3月1日，实为2017年2月28日"),
                        List.of(
                                "/2/fact/entry",
                                "entry must not be reported before entry e1 of 2017-03-01, to which it refers, but was"
                                        + " reported on 2017-02-27",
                                "记录的报告日期不得早于所指记录e1的报告日期2017年3月1日，实为2017年2月27日"),
                        List.of(
                                "/3/fact/request",
                                "entry must not be reported before entry e1 of 2017-03-01, to which it refers, but was"
                                        + " reported on 2017-02-26",
                                "记录的报告日期不得早于所指记录e1的报告日期2017年3月1日，实为2017年2月26日"));
    }

    @Test
    void aReportOfTheSameDayMayReferToAnother() {
        History history = history(
                entry("e1", complete(), "2017-01-01").reported(day("2017-03-01")),
                entry("e2", withdrawn("e1"), "2017-03-01"));

        assertThat(tierOn(history, "2017-12-31")).isEqualTo(Tier.NOT_REPORTED);
    }

    @Test
    void entriesDoNotReplaceEachOtherInACircle() {
        List<Fault> faults = faultsOf(() -> history(
                correcting(entry("e1", complete(), "2017-01-01"), "e2"),
                correcting(entry("e2", complete(), "2017-01-01"), "e1")));

        assertThat(faults).extracting(Fault::code).containsOnly("history.reference-cycle");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/0",
                                "entries must not correct or withdraw each other in a cycle, but entry e1 does",
                                "记录之间不得循环更正或撤回，涉及记录e1"),
                        List.of(
                                "/1",
                                "entries must not correct or withdraw each other in a cycle, but entry e2 does",
                                "记录之间不得循环更正或撤回，涉及记录e2"));
        assertThat(said(faultsOf(() -> history(entry("e1", withdrawn("e1"), "2017-01-01")))))
                .containsExactly(List.of(
                        "/0",
                        "entries must not correct or withdraw each other in a cycle, but entry e1 does",
                        "记录之间不得循环更正或撤回，涉及记录e1"));
    }

    @Test
    void whatACircleReplacesIsNotInTheCircle() {
        List<Fault> faults = faultsOf(() -> history(
                entry("replaced", complete(), "2017-01-01"),
                correcting(entry("e1", withdrawn("e2"), "2017-01-01"), "replaced"),
                correcting(entry("e2", complete(), "2017-01-01"), "e1"),
                entry("aside", complete(), "2017-01-01"),
                entry("outside", withdrawn("e2"), "2017-01-01")));

        assertThat(faults)
                .extracting(Fault::toString)
                .containsExactly(
                        "/1: entries must not correct or withdraw each other in a cycle, but entry e1 does",
                        "/2: entries must not correct or withdraw each other in a cycle, but entry e2 does");
    }

    @Test
    void onlyRequestsAreDecided() {
        List<Fault> faults = faultsOf(() -> history(
                entry("e1", complete(), "2017-01-01"),
                correcting(entry("e2", decided("e1", false), "2017-01-01"), "e1")));

        assertThat(faults).extracting(Fault::code).containsExactly("history.decides-no-request");
        assertThat(said(faults))
                .containsExactly(List.of(
                        "/1/fact/request",
                        "extension decision must refer to an extension request, but entry e1 is not one",
                        "延期决定须针对延期申请，记录e1不是延期申请"));
    }

    @Test
    void whatWasAskedForOneThingIsNotDecidedForAnother() {
        List<Fault> faults = faultsOf(() -> history(
                entry("e1", asked("2018-12-31"), "2017-01-01"),
                entry("e2", STEP, decided("e1", true), "2017-01-02"),
                entry("e3", STEP, asked("2018-12-31"), "2017-01-01"),
                entry("e4", Subject.of(MeasureId.of("m1")), decided("e3", false), "2017-01-02")));

        assertThat(faults).extracting(Fault::code).containsOnly("history.decides-for-another");
        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/1/fact/request",
                                "extension decision must be for the issue as a whole, the subject of request e1, but was for key"
                                        + " step s1",
                                "延期决定的对象须与申请e1的对象（问题整体）相同，实为关键步骤s1"),
                        List.of(
                                "/3/fact/request",
                                "extension decision must be for key step s1, the subject of request e3, but was for measure"
                                        + " m1",
                                "延期决定的对象须与申请e3的对象（关键步骤s1）相同，实为措施m1"));
    }

    @Test
    void anEntryThatDoesNotFitIsRefusedWhenAdded() {
        History history = history(entry("e1", complete(), "2017-01-01"));

        assertThat(faultsOf(() -> history.with(entry("e1", complete(), "2017-01-02"))))
                .extracting(Fault::toString)
                .containsExactly("/1/id: entry id must be unique in its issue, but e1 occurs twice");
        assertThat(history.with(entry("e0", tier(Tier.IN_PROGRESS), "2016-12-31"))
                        .entries())
                .extracting(Entry::id)
                .containsExactly(EntryId.of("e0"), EntryId.of("e1"));
    }

    // --- order and equality ---

    @Test
    void historiesOfTheSameEntriesAreEqualInWhateverOrderTheyWereEntered() {
        List<Entry> entries = new ArrayList<>(List.of(
                entry("e1", tier(Tier.IN_PROGRESS), "2017-01-01"),
                entry("e2", complete(), "2017-05-01"),
                entry("e3", new Fact.Reopened(), "2017-06-01")));
        History history = History.of(entries);
        Collections.reverse(entries);

        assertThat(History.of(entries)).isEqualTo(history).hasSameHashCodeAs(history);
        assertThat(history).isNotEqualTo(History.empty());
        assertThat(History.of(List.of())).isSameAs(History.empty());
        assertThat(History.empty()).hasToString("History[no entries]");
        assertThat(history).hasToString("History[" + entries.size() + " entries]");
        assertThat(history.entries()).isUnmodifiable();
    }

    // --- correction and withdrawal ---

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        History history = history(
                entry("e1", complete(), "2017-05-01"),
                correcting(entry("e2", complete(), "2017-06-01").reported(day("2017-07-01")), "e1"));

        assertThat(tierOn(history, "2017-05-31")).isEqualTo(Tier.NOT_REPORTED);
        assertThat(history.stateOf(ISSUE, day("2017-06-01")).completedOn()).hasValue(day("2017-06-01"));
        assertThat(history.inEffect(ISSUE, day("2017-12-31")))
                .extracting(Entry::id)
                .containsExactly(EntryId.of("e2"));
        assertThat(history.entries()).hasSize(2);
    }

    @Test
    void whatIsWithdrawnIsAsIfItHadNeverBeenMade() {
        History history = history(entry("e1", complete(), "2017-05-01"), entry("e2", withdrawn("e1"), "2017-09-01"));

        assertThat(tierOn(history, "2017-05-01")).isEqualTo(Tier.NOT_REPORTED);
        assertThat(tierOn(history.asKnown(day("2017-08-31")), "2017-05-01")).isEqualTo(Tier.COMPLETE);
        assertThat(tierOn(history.asKnown(day("2017-09-01")), "2017-05-01")).isEqualTo(Tier.NOT_REPORTED);
    }

    @Test
    void withdrawingACorrectionBringsBackWhatItCorrected() {
        Entry original = entry("e1", complete(), "2017-05-01");
        Entry correction = correcting(entry("e2", tier(Tier.ON_SCHEDULE), "2017-05-01"), "e1")
                .reported(day("2017-06-01"));
        Entry takenBack = entry("e3", withdrawn("e2"), "2017-07-01");
        History history = history(original, correction, takenBack);

        assertThat(tierOn(history.asKnown(day("2017-05-31")), "2017-12-31")).isEqualTo(Tier.COMPLETE);
        assertThat(tierOn(history.asKnown(day("2017-06-30")), "2017-12-31")).isEqualTo(Tier.ON_SCHEDULE);
        assertThat(tierOn(history, "2017-12-31")).isEqualTo(Tier.COMPLETE);
        assertThat(history.inEffect(ISSUE, day("2017-12-31"))).containsExactly(original, takenBack);

        History withdrawalWithdrawn = history.with(entry("e4", withdrawn("e3"), "2017-08-01"));
        assertThat(tierOn(withdrawalWithdrawn, "2017-12-31")).isEqualTo(Tier.ON_SCHEDULE);
    }

    @Test
    void aCorrectionThatIsCorrectedDoesNotBringBackWhatItCorrected() {
        Entry january = entry("e1", complete(), "2017-01-05");
        Entry february = correcting(entry("e2", complete(), "2017-02-05").reported(day("2017-02-10")), "e1");
        Entry march = correcting(entry("e3", complete(), "2017-03-05").reported(day("2017-03-10")), "e2");
        History history = history(january, february, march);

        assertThat(history.inEffect(ISSUE, day("2017-12-31"))).containsExactly(march);
        assertThat(tierOn(history, "2017-03-04")).isEqualTo(Tier.NOT_REPORTED);

        History lastTakenBack = history.with(entry("e4", withdrawn("e3"), "2017-04-01"));
        assertThat(lastTakenBack.inEffect(ISSUE, day("2017-03-31"))).containsExactly(february);
        History bothTakenBack = lastTakenBack.with(entry("e5", withdrawn("e2"), "2017-04-02"));
        assertThat(bothTakenBack.inEffect(ISSUE, day("2017-03-31"))).containsExactly(january);
    }

    @Test
    void aWithdrawalThatIsCorrectedTakesNothingBack() {
        Entry done = entry("e1", complete(), "2017-01-05");
        Entry other = entry("e2", tier(Tier.ON_SCHEDULE), "2017-01-04");
        Entry wrong = entry("e3", withdrawn("e1"), "2017-02-01");
        Entry meant = correcting(entry("e4", withdrawn("e2"), "2017-02-01").reported(day("2017-02-03")), "e3");

        assertThat(history(done, other, wrong).inEffect(ISSUE, day("2017-01-31")))
                .containsExactly(other);
        assertThat(history(done, other, wrong, meant).inEffect(ISSUE, day("2017-01-31")))
                .containsExactly(done);
    }

    @Test
    void aCorrectionMayMoveAFactToAnotherSubject() {
        History history = history(
                entry("e1", complete(), "2017-05-01"), correcting(entry("e2", STEP, complete(), "2017-05-01"), "e1"));

        assertThat(tierOn(history, "2017-12-31")).isEqualTo(Tier.NOT_REPORTED);
        assertThat(history.tierOf(STEP, day("2017-12-31"))).isEqualTo(Tier.COMPLETE);
    }

    @Test
    void aLongRowOfCorrectionsIsResolved() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry("e0", complete(), "2017-05-01"));
        for (int i = 1; i <= 20_000; i++) {
            entries.add(correcting(
                    entry("e" + i, i % 2 == 0 ? complete() : tier(Tier.ON_SCHEDULE), "2017-05-01"), "e" + (i - 1)));
        }

        assertThat(tierOn(History.of(entries), "2017-05-01")).isEqualTo(Tier.COMPLETE);
        assertThat(tierOn(History.of(entries.subList(0, 20_000)), "2017-05-01")).isEqualTo(Tier.ON_SCHEDULE);
    }

    // --- two axes ---

    @Test
    void whatHappenedAndWhatWasKnownAreTwoQuestions() {
        History history = history(entry("e1", complete(), "2018-01-05").reported(day("2018-01-08")));

        assertThat(tierOn(history, "2018-01-04")).isEqualTo(Tier.NOT_REPORTED);
        assertThat(tierOn(history, "2018-01-05")).isEqualTo(Tier.COMPLETE);
        assertThat(tierOn(history.asKnown(day("2018-01-07")), "2018-01-06")).isEqualTo(Tier.NOT_REPORTED);
        assertThat(tierOn(history.asKnown(day("2018-01-08")), "2018-01-06")).isEqualTo(Tier.COMPLETE);
        assertThat(history.asKnown(day("2018-01-08"))).isSameAs(history);
        assertThat(history.asKnown(day("2018-01-07")).entries()).isEmpty();
    }

    @Test
    void aFalseReportStaysKnownAsOfThen() {
        History history = history(
                entry("e1", complete(), "2017-06-30"),
                entry("e2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-08-01")
                        .reported(day("2017-11-01")));

        assertThat(tierOn(history.asKnown(day("2017-10-31")), "2017-10-31")).isEqualTo(Tier.COMPLETE);
        assertThat(tierOn(history, "2017-10-31")).isEqualTo(Tier.IN_PROGRESS);
    }

    // --- extensions ---

    @Test
    void aPendingRequestMovesNothing() {
        History history = history(entry("e1", asked("2018-06-30"), "2017-10-01"));

        assertThat(history.extendedDueOf(ISSUE, day("2017-12-31"))).isEmpty();
    }

    @Test
    void aGrantedRequestMovesTheDateFromTheDayOfItsDecision() {
        History history =
                history(entry("e1", asked("2018-06-30"), "2017-10-01"), entry("e2", decided("e1", true), "2017-11-01"));

        assertThat(history.extendedDueOf(ISSUE, day("2017-10-31"))).isEmpty();
        assertThat(history.extendedDueOf(ISSUE, day("2017-11-01"))).hasValue(day("2018-06-30"));
        assertThat(history.extendedDueOf(STEP, day("2017-11-01"))).isEmpty();
    }

    @Test
    void aRefusedRequestMovesNothing() {
        History history = history(
                entry("e1", asked("2018-06-30"), "2017-10-01"), entry("e2", decided("e1", false), "2017-11-01"));

        assertThat(history.extendedDueOf(ISSUE, day("2017-12-31"))).isEmpty();
    }

    @Test
    void anExtensionFallsWithItsRequest() {
        History granted =
                history(entry("e1", asked("2018-06-30"), "2017-10-01"), entry("e2", decided("e1", true), "2017-11-01"));
        History withdrawn = granted.with(entry("e3", withdrawn("e1"), "2017-12-01"));

        assertThat(withdrawn.extendedDueOf(ISSUE, day("2017-12-31"))).isEmpty();
        assertThat(withdrawn.asKnown(day("2017-11-30")).extendedDueOf(ISSUE, day("2017-12-31")))
                .hasValue(day("2018-06-30"));
    }

    @Test
    void aDecisionFallsWithItsWithdrawal() {
        History history = history(
                entry("e1", asked("2018-06-30"), "2017-10-01"),
                entry("e2", decided("e1", true), "2017-11-01"),
                entry("e3", withdrawn("e2"), "2017-12-01"));

        assertThat(history.extendedDueOf(ISSUE, day("2017-12-31"))).isEmpty();
    }

    @Test
    void aRequestIsInEffectUntilItIsWithdrawn() {
        Entry request = entry("q", asked("2018-12-31"), "2018-05-01");
        History asked = history(request, entry("c", complete(), "2018-06-01"));

        assertThat(asked.requestInEffect(EntryId.of("q"))).contains(request);
        assertThat(asked.requestInEffect(EntryId.of("c"))).isEmpty();
        assertThat(asked.requestInEffect(EntryId.of("no"))).isEmpty();
        assertThat(asked.with(entry("w", withdrawn("q"), "2018-06-02")).requestInEffect(EntryId.of("q")))
                .isEmpty();
    }

    @Test
    void aCorrectedRequestMovesTheDateOnceTheDecisionIsCorrectedToo() {
        History corrected = history(
                entry("e1", asked("2018-06-30"), "2017-10-01"),
                entry("e2", decided("e1", true), "2017-11-01"),
                correcting(entry("e3", asked("2018-09-30"), "2017-10-01").reported(day("2017-12-01")), "e1"));
        History both = corrected.with(
                correcting(entry("e4", decided("e3", true), "2017-11-01"), "e2").reported(day("2017-12-01")));

        assertThat(corrected.extendedDueOf(ISSUE, day("2017-12-31"))).isEmpty();
        assertThat(both.extendedDueOf(ISSUE, day("2017-12-31"))).hasValue(day("2018-09-30"));
    }

    @Test
    void theLastGrantHolds() {
        History history = history(
                entry("e1", asked("2018-06-30"), "2017-10-01"),
                entry("e2", decided("e1", true), "2017-11-01"),
                entry("e3", asked("2018-12-31"), "2018-05-01"),
                entry("e4", decided("e3", true), "2018-06-01"),
                entry("e5", asked("2019-12-31"), "2018-11-01"),
                entry("e6", decided("e5", false), "2018-12-01"));

        assertThat(history.extendedDueOf(ISSUE, day("2018-05-31"))).hasValue(day("2018-06-30"));
        assertThat(history.extendedDueOf(ISSUE, day("2018-06-01"))).hasValue(day("2018-12-31"));
        assertThat(history.extendedDueOf(ISSUE, day("2019-06-01"))).hasValue(day("2018-12-31"));
    }

    @Test
    void aRequestAndItsDecisionMayFallOnOneDay() {
        History history =
                history(entry("a", decided("b", true), "2017-10-01"), entry("b", asked("2018-06-30"), "2017-10-01"));

        assertThat(history.extendedDueOf(ISSUE, day("2017-10-01"))).hasValue(day("2018-06-30"));
    }

    // --- questions ---

    @Test
    void aSubjectWithoutEntriesIsNotReported() {
        assertThat(History.empty().tierOf(ISSUE, day("2017-12-31"))).isEqualTo(Tier.NOT_REPORTED);
        assertThat(History.empty().stateOf(STEP, day("2017-12-31")).tier()).isEqualTo(Tier.NOT_REPORTED);
        assertThat(History.empty().isAccepted(STEP, day("2017-12-31"))).isFalse();
        assertThat(History.empty().isClosedOut(ISSUE, day("2017-12-31"))).isFalse();
        assertThat(History.empty().inEffect(STEP, day("2017-12-31"))).isEmpty();
    }

    @Test
    void theShortAnswersAreThoseOfTheState() {
        History history = history(
                entry("e1", complete(), "2017-05-01"),
                entry("e2", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-06-01"),
                entry("e3", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-07-01"),
                entry("e4", new Fact.Reopened(), "2017-08-01"));

        for (String asOf : List.of("2017-04-30", "2017-05-01", "2017-06-01", "2017-07-01", "2017-08-01")) {
            State state = history.stateOf(ISSUE, day(asOf));
            assertThat(history.tierOf(ISSUE, day(asOf))).isEqualTo(state.tier());
            assertThat(history.isAccepted(ISSUE, day(asOf)))
                    .isEqualTo(state.acceptance().isPresent());
            assertThat(history.isClosedOut(ISSUE, day(asOf)))
                    .isEqualTo(state.closeOut().isPresent());
        }
        assertThat(history.isAccepted(ISSUE, day("2017-05-31"))).isFalse();
        assertThat(history.isAccepted(ISSUE, day("2017-06-01"))).isTrue();
        assertThat(history.isClosedOut(ISSUE, day("2017-06-30"))).isFalse();
        assertThat(history.isClosedOut(ISSUE, day("2017-07-01"))).isTrue();
        assertThat(history.isClosedOut(ISSUE, day("2017-08-01"))).isFalse();
    }

    @Test
    void datesOfAnyYearAreCompared() {
        History history = history(Entry.of(EntryId.of("e1"), ISSUE, complete(), LocalDate.of(2017, 1, 1)));

        for (int year : List.of(2018, 9999, 4_194_304, 5_000_000, 123_456_789, 999_999_999)) {
            assertThat(history.tierOf(ISSUE, LocalDate.of(year, 1, 1)))
                    .describedAs("year %d", year)
                    .isEqualTo(Tier.COMPLETE);
        }
        for (int year : List.of(2016, 0, -1, -4_194_305, -5_000_000, -123_456_789, -999_999_999)) {
            assertThat(history.tierOf(ISSUE, LocalDate.of(year, 12, 31)))
                    .describedAs("year %d", year)
                    .isEqualTo(Tier.NOT_REPORTED);
        }
    }

    /**
     * Found one after another, not one within another: neither the stack nor the square of the length stands in the
     * way.
     */
    @Test
    @Tag("slow")
    void aLongChainOfWithdrawalsIsResolved() {
        List<Entry> entries = new ArrayList<>(List.of(entry("e0", complete(), "2017-01-01")));
        for (int i = 1; i <= 50_000; i++) {
            entries.add(entry("e" + i, withdrawn("e" + (i - 1)), "2017-01-02"));
        }
        assertThat(History.of(entries).tierOf(Subject.issue(), day("2017-01-03")))
                .isEqualTo(Tier.COMPLETE);
        entries.add(entry("last", withdrawn("e50000"), "2017-01-02"));
        assertThat(History.of(entries).tierOf(Subject.issue(), day("2017-01-03")))
                .isEqualTo(Tier.NOT_REPORTED);
    }
}

package org.rectification.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.part;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.coherence.Contradiction.Kind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Given;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.ResponsibilityChain;

class CoherenceTest {

    private static final LocalText WHY = LocalText.of("厂区已拆除", "the plant is gone");
    private static final LocalDate YEAR_END = day("2017-12-31");
    private static final Subject WHOLE = Subject.issue();
    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Subject STEP = Subject.of(KeyStepId.of("s1"));

    /** An issue due at the end of 2017, with a measure that has a key step. */
    private static Issue issue(Entry... entries) {
        return with(
                Given.issue("gx-1", "2017-12-31").addMeasures(measure("m1", Optional.empty(), june("s1"))), entries);
    }

    private static Issue withPart(Entry... entries) {
        return with(Given.issue("gx-1", "2017-12-31").addParts(part("p1")), entries);
    }

    private static Issue with(IssueBuilder issue, Entry... entries) {
        return issue.history(Given.history(entries)).build();
    }

    private static KeyStep june(String id) {
        return step(id, "2017-06-30");
    }

    private static Fact ended(EndKind end) {
        return new Ended(end, BodyId.of("b1"), WHY);
    }

    private static Entry[] excepted(String id, Subject subject, String lastDay, String decided) {
        return new Entry[] {
            entry(
                    id,
                    subject,
                    new ExceptionRequested(WHY, Optional.ofNullable(lastDay).map(Given::day)),
                    decided),
            entry(id + "-granted", subject, new ExceptionDecided(EntryId.of(id), true), decided)
        };
    }

    private static Entry[] all(Entry[] some, Entry... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(Entry[]::new);
    }

    private static List<Contradiction> found(Issue issue) {
        return Coherence.contradictionsOf(issue, YEAR_END);
    }

    private static List<Kind> kinds(Issue issue) {
        return found(issue).stream().map(Contradiction::kind).toList();
    }

    private static List<String> said(Issue issue) {
        return said(issue, YEAR_END);
    }

    /** The sentences of all contradictions in English. */
    private static List<String> said(Issue issue, LocalDate asOf) {
        return Coherence.contradictionsOf(issue, asOf).stream()
                .flatMap(each -> Given.english(each.reasons()).stream())
                .toList();
    }

    private static List<String> chinese(Issue issue) {
        return found(issue).stream()
                .flatMap(each -> Given.chinese(each.reasons()).stream())
                .toList();
    }

    // What is open below a completion.

    @Test
    void aStepReportedOpenContradictsAClaimAboveIt() {
        Issue issue = issue(
                entry("e1", MEASURE, complete(), "2017-07-01"),
                entry("e2", STEP, tier(Tier.BEHIND_SCHEDULE), "2017-06-30"),
                entry("e3", complete(), "2017-12-20"));

        assertThat(found(issue))
                .extracting(Contradiction::subject, Contradiction::kind, Contradiction::code)
                .containsExactly(
                        tuple(WHOLE, Kind.OPEN_BELOW_COMPLETION, "coherence.open-below-completion"),
                        tuple(MEASURE, Kind.OPEN_BELOW_COMPLETION, "coherence.open-below-completion"));
        assertThat(found(issue))
                .allSatisfy(
                        each -> assertThat(each.others()).containsExactly(new IssueSubject(IssueId.of("gx-1"), STEP)));
        assertThat(said(issue))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-12-20, but these are reported as open: key step s1",
                        "measure m1 is complete as of 2017-07-01, but these are reported as open: key step s1");
        assertThat(chinese(issue))
                .containsExactly("问题整体于2017年12月20日完成，但以下事项上报为未完成：关键步骤s1", "措施m1于2017年7月1日完成，但以下事项上报为未完成：关键步骤s1");
        assertThat(said(issue, day("2017-12-19")))
                .containsExactly(
                        "measure m1 is complete as of 2017-07-01, but these are reported as open: key step s1");
    }

    @Test
    void everyTierBelowCompleteIsOpen() {
        for (Tier tier : List.of(Tier.IN_PROGRESS, Tier.BEHIND_SCHEDULE, Tier.ON_SCHEDULE, Tier.BASICALLY_COMPLETE)) {
            Issue issue = withPart(entry("e1", PART, tier(tier), "2017-06-30"), entry("e2", complete(), "2017-12-20"));
            assertThat(kinds(issue)).as("%s", tier).containsExactly(Kind.OPEN_BELOW_COMPLETION);
        }
        assertThat(found(withPart(entry("e1", PART, complete(), "2017-06-30"), entry("e2", complete(), "2017-12-20"))))
                .isEmpty();
        assertThat(found(withPart(entry("e1", PART, tier(Tier.IN_PROGRESS), "2017-06-30"))))
                .isEmpty();
    }

    @Test
    void whatNeverReportedIsNotShown() {
        Issue issue = issue(entry("e1", complete(), "2017-12-20"));

        assertThat(kinds(issue)).containsExactly(Kind.NOT_SHOWN);
        assertThat(said(issue))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-12-20, but nothing was reported about these:"
                                + " measure m1, key step s1");
        assertThat(chinese(issue)).containsExactly("问题整体于2017年12月20日完成，但以下事项从未上报：措施m1、关键步骤s1");
    }

    @Test
    void aMeasureIsShownByItsStepsIfNoneIsOpen() {
        Entry claim = entry("e1", complete(), "2017-12-20");

        assertThat(found(issue(claim, entry("e2", STEP, complete(), "2017-06-30"))))
                .isEmpty();
        assertThat(found(issue(claim, entry("e2", STEP, ended(EndKind.NOT_APPLICABLE), "2017-06-30"))))
                .isEmpty();
        assertThat(said(issue(claim, entry("e2", STEP, tier(Tier.IN_PROGRESS), "2017-06-30"))))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-12-20, but these are reported as open: key step s1",
                        "the issue as a whole is complete as of 2017-12-20, but nothing was reported about these:"
                                + " measure m1");
        assertThat(said(issue(
                        claim,
                        entry("e2", STEP, complete(), "2017-06-30"),
                        entry("e3", MEASURE, tier(Tier.ON_SCHEDULE), "2017-06-30"))))
                .containsExactly("the issue as a whole is complete as of 2017-12-20, but these are reported as open:"
                        + " measure m1");
    }

    @Test
    void fiveHundredAndTenSilentStepsMakeOne() {
        KeyStep[] steps = IntStream.rangeClosed(1, 510)
                .mapToObj(i -> june("an-identifier-as-long-as-a-uuid-is-" + i))
                .toArray(KeyStep[]::new);
        Issue issue = with(
                Given.issue("gx-1", "2017-12-31").addMeasures(measure("m1", Optional.empty(), steps)),
                entry("e1", complete(), "2017-12-20"));

        List<Contradiction> found = found(issue);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).others()).hasSize(511);
        assertThat(found.get(0).reasons().get(0).arguments().get("silent"))
                .asInstanceOf(LIST)
                .hasSize(511);
        Reason reason = found.get(0).reasons().get(0);
        assertThat(reason.text(Language.ENGLISH)).endsWith("is-9 and 501 more").hasSizeLessThan(1_000);
        assertThat(reason.text(Language.CHINESE)).endsWith("is-9等511项").hasSizeLessThan(1_000);
        assertThat(found.get(0).toString()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void anAcceptanceThatConfirmsAllMeasuresIsContradictedByMeasuresAndSteps() {
        Entry accepted = entry(
                "e1",
                new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED)
                        .withAttained(List.of(Attainment.MEASURES_DONE)),
                "2017-12-01");
        Issue issue = with(
                Given.issue("gx-1", "2017-12-31")
                        .addParts(part("p1"))
                        .addMeasures(measure("m1", Optional.empty(), june("s1"))),
                accepted,
                entry("e2", MEASURE, tier(Tier.BEHIND_SCHEDULE), "2017-11-30"),
                entry("e3", PART, tier(Tier.IN_PROGRESS), "2017-11-30"));

        assertThat(said(issue))
                .containsExactly(
                        "acceptance confirmed on 2017-12-01 that all measures are done, but these are reported as open:"
                                + " measure m1",
                        "acceptance confirmed on 2017-12-01 that all measures are done, but nothing was reported about"
                                + " these: key step s1");
        assertThat(chinese(issue))
                .containsExactly("2017年12月1日的验收认定整改措施已完成，但以下事项上报为未完成：措施m1", "2017年12月1日的验收认定整改措施已完成，但以下事项从未上报：关键步骤s1");
        assertThat(found(issue).get(0).others()).containsExactly(new IssueSubject(IssueId.of("gx-1"), MEASURE));

        Issue claimed = issue.with(entry("e4", complete(), "2017-12-20"));
        assertThat(found(claimed)).hasSize(2);
        assertThat(said(claimed))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-12-20, but these are reported as open: part p1,"
                                + " measure m1",
                        "acceptance confirmed on 2017-12-01 that all measures are done, but these are reported as open:"
                                + " measure m1",
                        "the issue as a whole is complete as of 2017-12-20, but nothing was reported about these: key"
                                + " step s1",
                        "acceptance confirmed on 2017-12-01 that all measures are done, but nothing was reported about"
                                + " these: key step s1");
    }

    @Test
    void onlyAConfirmationInForceCounts() {
        StageTaken confirmed = new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED)
                .withAttained(List.of(Attainment.MEASURES_DONE));
        Fact failed = new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.FAILED);
        StageTaken selfCheck = new StageTaken(CloseOutStage.SELF_CHECK, StageOutcome.PASSED)
                .withAttained(List.of(Attainment.MEASURES_DONE));

        assertThat(found(issue(entry("e1", confirmed, "2017-12-01")))).hasSize(1);
        assertThat(found(issue(entry("e1", selfCheck, "2017-12-01")))).hasSize(1);
        assertThat(found(issue(entry("e1", confirmed, "2017-12-01"), entry("e2", failed, "2017-12-02"))))
                .isEmpty();
        assertThat(found(issue(entry("e1", selfCheck, "2017-12-01"), entry("e2", new Reopened(), "2017-12-02"))))
                .isEmpty();
        assertThat(found(issue(
                        entry("e1", selfCheck, "2017-12-01"),
                        entry("e2", new CompletionRefuted(RefutationKind.REBOUND), "2017-12-02"))))
                .isEmpty();
        assertThat(found(issue(entry(
                        "e1",
                        new StageTaken(CloseOutStage.SELF_CHECK, StageOutcome.FAILED)
                                .withAttained(List.of(Attainment.MEASURES_DONE)),
                        "2017-12-01"))))
                .isEmpty();
        assertThat(found(issue(entry(
                        "e1",
                        new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED)
                                .withAttained(List.of(Attainment.GOAL_MET)),
                        "2017-12-01"))))
                .isEmpty();
    }

    @Test
    void aClosingCompletesWhatItCloses() {
        Issue issue = issue(
                entry("e1", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-12-20"),
                entry("e2", MEASURE, tier(Tier.ON_SCHEDULE), "2017-11-30"),
                entry("e3", STEP, stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-11-30"));

        assertThat(said(issue))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-12-20, but these are reported as open: measure m1",
                        "the issue as a whole was closed on 2017-12-20, but no completion had been claimed",
                        "key step s1 was closed on 2017-11-30, but no completion had been claimed");
    }

    @Test
    void aClosingOfAMeasureCompletesItNotButContradictsItsOpenSteps() {
        Entry closed = entry("e1", MEASURE, stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-11-30");
        Issue silent = issue(closed);
        Issue open = issue(closed, entry("e2", STEP, tier(Tier.IN_PROGRESS), "2017-06-30"));

        assertThat(said(silent))
                .startsWith("measure m1 was closed on 2017-11-30, but nothing was reported about these: key step s1");
        assertThat(said(open))
                .startsWith("measure m1 was closed on 2017-11-30, but these are reported as open: key step s1");
        assertThat(chinese(silent)).contains("措施m1已于2017年11月30日销号，但以下事项从未上报：关键步骤s1");
        assertThat(chinese(open)).contains("措施m1已于2017年11月30日销号，但以下事项上报为未完成：关键步骤s1");
    }

    @Test
    void whatEndedOrIsUnderAnExceptionIsNotOpenNorIsAnythingBelowIt() {
        Entry claim = entry("e1", complete(), "2017-12-20");
        Entry open = entry("e2", STEP, tier(Tier.IN_PROGRESS), "2017-06-30");

        assertThat(found(issue(claim, open))).hasSize(2);
        assertThat(kinds(issue(claim, open, entry("e3", MEASURE, ended(EndKind.WILL_NOT_BE_DONE), "2017-10-01"))))
                .containsExactly(Kind.OPEN_BELOW_END);
        assertThat(found(issue(all(excepted("x", MEASURE, "2017-12-31", "2017-10-01"), claim, open))))
                .isEmpty();
        assertThat(found(issue(all(excepted("x", MEASURE, "2017-12-30", "2017-10-01"), claim, open))))
                .hasSize(2);
    }

    @Test
    void aMeasureUnderAnEndedIssueIsNotHeldToItsOwnClaim() {
        Issue issue = issue(
                entry("e1", ended(EndKind.NOT_APPLICABLE), "2017-12-20"),
                entry("e2", MEASURE, complete(), "2017-12-01"),
                entry("e3", STEP, tier(Tier.IN_PROGRESS), "2017-06-30"));

        assertThat(kinds(issue)).containsExactly(Kind.OPEN_BELOW_END);
        assertThat(Coherence.contradictionsOf(issue, MEASURE, YEAR_END)).isEmpty();
        assertThat(Coherence.contradictionsOf(issue, MEASURE, day("2017-12-19")))
                .extracting(Contradiction::kind)
                .containsExactly(Kind.OPEN_BELOW_COMPLETION);
    }

    // What is open below an end.

    @Test
    void whatWasOpenBelowAnEndIsFoundWhetherOrNotItReported() {
        Issue issue = issue(
                entry("e1", ended(EndKind.NOT_APPLICABLE), "2017-05-01"),
                entry("e2", STEP, tier(Tier.IN_PROGRESS), "2017-04-30"));

        assertThat(kinds(issue)).containsExactly(Kind.OPEN_BELOW_END);
        assertThat(said(issue))
                .containsExactly(
                        "the issue as a whole ended on 2017-05-01 (not applicable), but these are open: measure"
                                + " m1, key step s1");
        assertThat(chinese(issue)).containsExactly("问题整体于2017年5月1日终止（不再适用），但以下事项尚未完成：措施m1、关键步骤s1");
        assertThat(found(issue(
                        entry("e1", ended(EndKind.NOT_APPLICABLE), "2017-05-01"),
                        entry("e2", STEP, complete(), "2017-04-30"))))
                .isEmpty();
        assertThat(said(issue(
                        entry("e1", ended(EndKind.NOT_APPLICABLE), "2017-05-01"),
                        entry("e2", MEASURE, ended(EndKind.WILL_NOT_BE_DONE), "2017-04-01"))))
                .containsExactly("measure m1 ended on 2017-04-01 (will not be done), but these are open: key step s1");
    }

    // The subject's own facts.

    @Test
    void aClosingWithoutAClaimOfTheSameCourse() {
        Entry closing = entry("e9", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01");
        Entry accepted = entry("e8", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-05-01");
        Issue bare = withPart(closing, accepted, entry("e1", PART, complete(), "2017-04-01"));

        assertThat(chinese(bare)).contains("问题整体于2017年6月1日销号，但此前未报告完成");
        assertThat(kinds(bare)).containsExactly(Kind.CLOSED_WITHOUT_CLAIM, Kind.PARTS_NOT_CLOSED);
        assertThat(kinds(Given.issue("gx-1", "2017-12-31")
                        .history(Given.history(closing, entry("e1", complete(), "2017-06-01")))
                        .build()))
                .isEmpty();
        assertThat(kinds(Given.issue("gx-1", "2017-12-31")
                        .history(Given.history(closing, entry("e1", complete(), "2017-06-02")))
                        .build()))
                .containsExactly(Kind.CLOSED_WITHOUT_CLAIM);
        assertThat(kinds(Given.issue("gx-1", "2017-12-31")
                        .history(Given.history(
                                closing,
                                entry("e1", complete(), "2017-04-01"),
                                entry("e2", new Reopened(), "2017-05-01")))
                        .build()))
                .containsExactly(Kind.CLOSED_WITHOUT_CLAIM);
    }

    @Test
    void aClaimAfterTheClosingOfAStepComesTooLate() {
        Entry closing = entry("e1", STEP, stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01");

        assertThat(kinds(issue(closing, entry("e2", STEP, complete(), "2017-06-02"))))
                .containsExactly(Kind.CLOSED_WITHOUT_CLAIM);
        assertThat(kinds(issue(closing, entry("e2", STEP, complete(), "2017-05-31"))))
                .isEmpty();
    }

    @Test
    void lowerProgressAfterCompletionIsOneWhateverItsNumber() {
        Issue issue = withPart(
                entry("e0", tier(Tier.BEHIND_SCHEDULE), "2017-05-01"),
                entry("e1", complete(), "2017-06-01"),
                entry("e2", tier(Tier.IN_PROGRESS), "2017-07-01"),
                entry("e3", complete(), "2017-07-02"),
                entry("e4", tier(Tier.BASICALLY_COMPLETE), "2017-08-01"),
                entry("e5", PART, complete(), "2017-05-01"));

        assertThat(kinds(issue)).containsExactly(Kind.LOWER_TIER_AFTER_COMPLETION);
        assertThat(said(issue))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-06-01, but lower progress was reported as of"
                                + " 2017-07-01, 2017-08-01, the last being \"basically complete\"");
        assertThat(chinese(issue)).containsExactly("问题整体于2017年6月1日完成，其后又上报2017年7月1日、2017年8月1日的进展，最近一次为基本完成");
        assertThat(found(issue.with(entry("e6", new Reopened(), "2017-09-01")))).isEmpty();
        assertThat(said(issue, day("2017-07-01")))
                .containsExactly(
                        "the issue as a whole is complete as of 2017-06-01, but lower progress was reported as of"
                                + " 2017-07-01, the last being \"in progress\"");
    }

    @Test
    void afterAClosingWithoutAClaimLowerProgressIsCountedFromTheClosing() {
        Issue issue = with(
                Given.issue("gx-1", "2017-12-31"),
                entry("e1", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-05-01"),
                entry("e2", tier(Tier.IN_PROGRESS), "2017-05-15"),
                entry("e3", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"));

        assertThat(kinds(issue)).containsExactly(Kind.CLOSED_WITHOUT_CLAIM);
        assertThat(said(issue.with(entry("e4", tier(Tier.ON_SCHEDULE), "2017-06-02"))))
                .contains("the issue as a whole is complete as of 2017-05-01, but lower progress was reported as of"
                        + " 2017-06-02, the last being \"on schedule\"");
    }

    @Test
    void partsThatWereNotClosedWhenTheIssueWas() {
        Entry claim = entry("e1", complete(), "2017-05-01");
        Entry closing = entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01");
        Entry ofPart = entry("e3", PART, complete(), "2017-05-01");
        Fact closed = stage(CloseOutStage.CLOSE, StageOutcome.PASSED);

        assertThat(said(withPart(claim, closing, ofPart)))
                .containsExactly("the issue was closed on 2017-06-01, but these parts had not been closed: part p1");
        assertThat(chinese(withPart(claim, closing, ofPart))).containsExactly("问题整体于2017年6月1日销号，但以下分项此前未销号：分项p1");
        assertThat(found(withPart(claim, closing, ofPart, entry("e4", PART, closed, "2017-06-01"))))
                .isEmpty();
        assertThat(kinds(withPart(claim, closing, ofPart, entry("e4", PART, closed, "2017-06-02"))))
                .containsExactly(Kind.PARTS_NOT_CLOSED);
        assertThat(kinds(withPart(
                        claim, closing, ofPart, entry("e4", PART, ended(EndKind.NOT_APPLICABLE), "2017-05-31"))))
                .containsExactly(Kind.COMPLETE_AND_ENDED);
        assertThat(kinds(withPart(all(excepted("x", PART, "2017-06-01", "2017-05-02"), claim, closing))))
                .containsExactly(Kind.NOT_SHOWN);
        assertThat(kinds(withPart(all(excepted("x", PART, "2017-05-31", "2017-05-02"), claim, closing))))
                .containsExactly(Kind.NOT_SHOWN, Kind.PARTS_NOT_CLOSED);
    }

    @Test
    void partsAboutWhichNothingIsRecordedAreNotTracked() {
        assertThat(kinds(withPart(
                        entry("e1", complete(), "2017-05-01"),
                        entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"))))
                .containsExactly(Kind.NOT_SHOWN);
    }

    @Test
    void completedAfterAnEndOrEndedAfterCompletion() {
        Issue completedLast = issue(
                entry("e1", STEP, ended(EndKind.NOT_APPLICABLE), "2017-05-01"),
                entry("e2", STEP, complete(), "2017-05-02"));
        Issue endedLast = issue(
                entry("e1", STEP, ended(EndKind.NOT_APPLICABLE), "2017-05-01"),
                entry("e2", STEP, complete(), "2017-04-30"));

        assertThat(said(completedLast))
                .containsExactly(
                        "key step s1 ended on 2017-05-01 (not applicable), but was then completed on 2017-05-02");
        assertThat(chinese(completedLast)).containsExactly("关键步骤s1于2017年5月1日终止（不再适用），其后又于2017年5月2日完成");
        assertThat(said(endedLast))
                .containsExactly(
                        "key step s1 was completed on 2017-04-30, but then ended on 2017-05-01 (not applicable)");
        assertThat(chinese(endedLast)).containsExactly("关键步骤s1于2017年4月30日完成，其后又于2017年5月1日终止（不再适用）");
        assertThat(found(completedLast)).extracting(Contradiction::kind).containsExactly(Kind.COMPLETE_AND_ENDED);
        assertThat(found(issue(
                        entry("e1", STEP, complete(), "2017-04-30"),
                        entry("e2", STEP, new Reopened(), "2017-05-01"),
                        entry("e3", STEP, ended(EndKind.NOT_APPLICABLE), "2017-05-02"))))
                .isEmpty();
    }

    @Test
    void anExceptionWithoutALastDay() {
        Issue issue = issue(excepted("x", STEP, null, "2017-05-01"));

        assertThat(kinds(issue)).containsExactly(Kind.EXCEPTION_WITHOUT_LAST_DAY);
        assertThat(said(issue))
                .containsExactly("the exception for key step s1, requested on 2017-05-01, has no last day");
        assertThat(chinese(issue)).containsExactly("关键步骤s1于2017年5月1日申请的例外未定截止日期");
        assertThat(found(issue(excepted("x", STEP, "2018-12-31", "2017-05-01"))))
                .isEmpty();
        assertThat(found(issue.with(entry("e1", STEP, complete(), "2017-05-02"))))
                .isEmpty();
        assertThat(found(issue(excepted("x", STEP, null, "2017-05-01")[0]))).isEmpty();
    }

    // Dates.

    @Test
    void aKeyStepOf2019UnderAnIssueOf2017() {
        Issue issue = Given.issue("gx-1", "2017-12-31")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2019-06-30"), step("s2", "2017-12-31")))
                .build();

        assertThat(kinds(issue)).containsExactly(Kind.DUE_AFTER_WHOLE);
        assertThat(found(issue).get(0).others()).containsExactly(new IssueSubject(IssueId.of("gx-1"), STEP));
        assertThat(said(issue))
                .containsExactly("the issue as a whole is due on 2017-12-31, but these are due later, the last on"
                        + " 2019-06-30: key step s1");
        assertThat(chinese(issue)).containsExactly("问题整体的到期日为2017年12月31日，但以下事项晚于该日到期，最晚为2019年6月30日：关键步骤s1");
    }

    @Test
    void measuresPartsAndStepsAreHeldAgainstTheIssueAndStepsAgainstTheirMeasure() {
        Issue issue = Given.issue("gx-1", "2017-06-30")
                .addParts(new Part(
                        PartId.of("p1"), WHY, Optional.of(Deadline.by(day("2017-07-01"))), ResponsibilityChain.none()))
                .addMeasures(
                        measure("m1", Optional.of(Deadline.by(day("2017-07-02"))), step("s1", "2017-07-03")),
                        measure("m2", Optional.of(Deadline.by(day("2017-05-31"))), step("s2", "2017-06-30")),
                        measure("m3", Optional.of(Deadline.parse("长期坚持")), step("s3", "2017-06-30")))
                .build();

        assertThat(said(issue))
                .containsExactly(
                        "the issue as a whole is due on 2017-06-30, but these are due later, the last on 2017-07-03: part"
                                + " p1, measure m1, key step s1",
                        "measure m1 is due on 2017-07-02, but these are due later, the last on 2017-07-03: key step s1",
                        "measure m2 is due on 2017-05-31, but these are due later, the last on 2017-06-30: key step s2");
    }

    @Test
    void theDatesInForceDecide() {
        Issue issue = with(
                Given.issue("gx-1", "2017-06-30")
                        .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-09-30"))),
                entry("a", Given.asked("2017-12-31"), "2017-05-01"),
                entry("d", Given.decided("a", true), "2017-05-15"),
                entry("b", STEP, Given.asked("2018-01-01"), "2017-10-01"),
                entry("e", STEP, Given.decided("b", true), "2017-10-02"));

        assertThat(said(issue, day("2017-05-14"))).hasSize(1);
        assertThat(said(issue, day("2017-05-15"))).isEmpty();
        assertThat(said(issue, day("2017-10-02")))
                .containsExactly("the issue as a whole is due on 2017-12-31, but these are due later, the last on"
                        + " 2018-01-01: key step s1");
    }

    @Test
    void workThatContinuesMayHaveLaterDates() {
        assertThat(found(Given.issue("gx-1", Deadline.parse("2017年底前，长期坚持"))
                        .addMeasures(measure("m1", Optional.empty(), step("s1", "2019-06-30")))
                        .build()))
                .isEmpty();
        assertThat(found(Given.issue("gx-1", Deadline.parse("长期坚持"))
                        .addMeasures(measure("m1", Optional.empty(), step("s1", "2019-06-30")))
                        .build()))
                .isEmpty();
    }

    // The order within a day.

    @Test
    void anOrderThatDecidesAloneIsFound() {
        Issue issue = with(
                Given.issue("gx-1", "2017-12-31"),
                entry("e1", complete(), "2017-06-01"),
                entry("e2", new Reopened(), "2017-06-01"),
                entry("e3", tier(Tier.BASICALLY_COMPLETE), "2017-07-01"),
                entry("e4", complete(), "2017-07-01"));

        assertThat(kinds(issue)).containsExactly(Kind.ORDER_NOT_STATED);
        assertThat(said(issue))
                .containsExactly(
                        "the order of facts about the issue as a whole on 2017-06-01, 2017-07-01 is not stated,"
                                + " and another order would change the outcome: completion claimed, reopened, progress reported"
                                + " (e1, e2, e3, e4)");
        assertThat(chinese(issue))
                .containsExactly("问题整体于2017年6月1日、2017年7月1日的事实未载明同日次序，次序不同则结果不同：报告完成、重新整改、上报进展（e1、e2、e3、e4）");
        assertThat(found(issue.withHistory(Given.history(
                        entry("e1", complete(), "2017-06-01").inOrder(2),
                        entry("e2", new Reopened(), "2017-06-01").inOrder(1)))))
                .isEmpty();
    }

    // What holds for all of them.

    @Test
    void anIssueThatIsNotRaisedHasNone() {
        Issue issue = Given.issue("gx-1", "2017-12-31")
                .raisedOn(YEAR_END)
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2019-06-30")))
                .build();

        assertThat(found(issue)).hasSize(1);
        assertThat(said(issue, day("2017-12-30"))).isEmpty();
        assertThat(Coherence.contradictionsOf(issue, WHOLE, day("2017-12-30"))).isEmpty();
    }

    @Test
    void thoseOfASubjectAreThoseOfTheIssueAboutIt() {
        List<Entry> entries = new ArrayList<>(List.of(excepted("x", PART, null, "2017-05-01")));
        entries.add(entry("e1", MEASURE, complete(), "2017-07-01"));
        entries.add(entry("e2", STEP, tier(Tier.BEHIND_SCHEDULE), "2017-06-30"));
        entries.add(entry("e3", complete(), "2017-12-20"));
        entries.add(entry("e4", STEP, complete(), "2017-08-01"));
        entries.add(entry("e5", STEP, tier(Tier.ON_SCHEDULE), "2017-08-02"));
        Issue issue = with(
                Given.issue("gx-1", "2017-06-30")
                        .addParts(part("p1"))
                        .addMeasures(
                                measure("m1", Optional.of(Deadline.by(day("2017-07-31"))), step("s1", "2017-08-31"))),
                entries.toArray(Entry[]::new));

        List<Contradiction> all = found(issue);
        assertThat(all).extracting(Contradiction::subject).containsExactly(WHOLE, PART, MEASURE, STEP);
        for (Subject subject : List.of(WHOLE, PART, MEASURE, STEP)) {
            assertThat(Coherence.contradictionsOf(issue, subject, YEAR_END))
                    .isEqualTo(all.stream()
                            .filter(each -> each.subject().equals(subject))
                            .toList());
        }
        assertThatThrownBy(() -> Coherence.contradictionsOf(issue, Subject.of(KeyStepId.of("s9")), YEAR_END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "subject must be issue gx-1 or one of its parts, measures and key steps, but was key step s9");
        assertThatThrownBy(() -> Coherence.contradictionsOf(issue, Subject.of(MeasureId.of("m9")), YEAR_END))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aContradictionHasAtLeastOneReason() {
        Reason reason = found(issue(entry("e1", complete(), "2017-12-20")))
                .get(0)
                .reasons()
                .get(0);

        assertThatThrownBy(() -> new Contradiction(IssueId.of("a"), WHOLE, Kind.NOT_SHOWN, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty, but were for NOT_SHOWN");
        assertThat(new Contradiction(IssueId.of("a"), STEP, Kind.NOT_SHOWN, List.of(), List.of(reason)))
                .hasToString("a/s1: the issue as a whole is complete as of 2017-12-20, but nothing was reported about"
                        + " these: measure m1, key step s1");
    }
}

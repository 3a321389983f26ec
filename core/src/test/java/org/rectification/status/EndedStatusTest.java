package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.codes;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;
import static org.rectification.status.Cases.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/** The status of what ended other than by completion, of what is under an exception, and of what is below either. */
class EndedStatusTest {

    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");
    private static final Optional<LocalDate> JUNE = Optional.of(day("2017-06-30"));
    private static final Optional<LocalDate> YEAR_END = Optional.of(day("2017-12-31"));
    private static final Subject PART = Subject.of(PartId.of("p1"));
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Subject STEP = stepSubject("s1");
    private static final Subject DONE = stepSubject("s2");

    /** Due on 2017-12-31, with a part, and a measure of two steps due on 06-30, the second complete on 05-10. */
    private static Issue planned(Entry... entries) {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2017-12-31")))
                .addParts(Part.of(PartId.of("p1"), WHY))
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(WHY)
                        .addKeySteps(step("s1", "2017-06-30"), step("s2", "2017-06-30"))
                        .build())
                .build()
                .with(reported("done", DONE, Tier.COMPLETE, "2017-05-10"));
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    private static Entry ended(Subject subject, EndKind end, String on) {
        List<IssueId> into = end == EndKind.MERGED
                ? List.of(IssueId.of("b"))
                : end == EndKind.SPLIT ? List.of(IssueId.of("b"), IssueId.of("c")) : List.of();
        Fact fact = end == EndKind.CARRIED_OVER
                ? new Fact.CarriedOver(InspectionId.of("i2"))
                : new Fact.Ended(end, BodyId.of("province"), WHY, into);
        return Entry.of(EntryId.of("ended"), subject, fact, day(on));
    }

    private static Entry taken(CloseOutStage stage, String on) {
        return Entry.of(
                EntryId.of(stage.name()), Subject.issue(), new Fact.StageTaken(stage, StageOutcome.PASSED), day(on));
    }

    private static Entry[] excepted(Subject subject, String until) {
        Optional<LocalDate> last = until.isEmpty() ? Optional.empty() : Optional.of(day(until));
        return new Entry[] {
            Entry.of(EntryId.of("asked"), subject, new Fact.ExceptionRequested(WHY, last), day("2017-03-01")),
            Entry.of(
                    EntryId.of("granted"),
                    subject,
                    new Fact.ExceptionDecided(EntryId.of("asked"), true),
                    day("2017-04-01"))
        };
    }

    private static IssueStatus status(Issue issue, Subject subject, String asOf) {
        return STANDARD.statusOf(issue, subject, day(asOf));
    }

    private static Lateness lateness(Issue issue, Subject subject, String asOf) {
        return status(issue, subject, asOf).lateness();
    }

    private static List<String> chinese(IssueStatus status) {
        return texts(status.reasons(), Language.CHINESE);
    }

    // --- ends ---

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void whatEndedIsNeitherDueNorOverdueFromTheDayItEnded(EndKind end) {
        for (Subject subject : List.of(Subject.issue(), PART, MEASURE, STEP)) {
            Issue issue = planned(ended(subject, end, "2017-06-30"));
            Optional<LocalDate> due = subject.equals(STEP) ? JUNE : YEAR_END;
            Lateness expected = new Lateness.Ended(subject, Optional.of(end), day("2017-06-30"), due);
            assertThat(lateness(issue, subject, "2017-06-30")).isEqualTo(expected);
            assertThat(lateness(issue, subject, "2018-01-01")).isEqualTo(expected);
            assertThat(status(issue, subject, "2018-01-01").isOverdue()).isFalse();
            assertThat(lateness(issue, subject, "2017-06-29")).isInstanceOf(Lateness.Dated.class);
        }
    }

    @Test
    void theReasonsSayHowItEndedInBothLanguages() {
        IssueStatus status = status(planned(ended(STEP, EndKind.WILL_NOT_BE_DONE, "2017-06-01")), STEP, "2018-01-01");
        assertThat(texts(status))
                .containsExactly(
                        "the plan says \"2017年6月30日前\": the last day is 2017-06-30",
                        "no progress has been reported by 2018-01-01",
                        "key step s1 ended on 2017-06-01, by decision of body province: will not be done (plant closed)",
                        "so it is neither due nor overdue");
        assertThat(chinese(status))
                .containsExactly(
                        "方案载明“2017年6月30日前”，到期日为2017年6月30日",
                        "截至2018年1月1日未上报进展",
                        "关键步骤s1于2017年6月1日经主体province决定终止：不再整改（企业已关闭）",
                        "不计到期，不计逾期");
        assertThat(status.schedule()).isInstanceOfSatisfying(Schedule.NotDerivable.class, none -> {
            assertThat(none.because().code()).isEqualTo("status.ended");
            assertThat(none.disagreement()).isEmpty();
        });

        IssueStatus carried =
                status(planned(ended(Subject.issue(), EndKind.CARRIED_OVER, "2017-06-01")), PART, "2018-01-01");
        assertThat(texts(carried))
                .contains("the issue as a whole was carried over into inspection i2 on 2017-06-01")
                .endsWith("so it is neither due nor overdue");
        assertThat(chinese(carried)).contains("问题整体已于2017年6月1日结转至督察i2");
    }

    @Test
    void aRegisterNamesTheBodyThatDecided() {
        Issue issue = planned(ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2017-06-01"));
        Register register = Register.builder(WHY)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(issue.inspection())
                        .name(LocalText.of("督察", "inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("昆明市", "Kunming"))
                        .build())
                .addBodies(Body.builder(BodyId.of("province"))
                        .name(LocalText.of("云南省人民政府", "Government of Yunnan"))
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.PROVINCE)
                        .build())
                .addIssues(issue)
                .build();
        IssueStatus status = STANDARD.statusesOf(register, day("2018-01-01")).get(0);

        assertThat(texts(status))
                .contains(
                        "the issue as a whole ended on 2017-06-01, by decision of Government of Yunnan: not applicable"
                                + " (plant closed)");
        assertThat(chinese(status)).contains("问题整体于2017年6月1日经云南省人民政府决定终止：不再适用（企业已关闭）");
    }

    @Test
    void nothingOpenBelowAnEndIsDue() {
        Issue ofMeasure = planned(ended(MEASURE, EndKind.NOT_APPLICABLE, "2017-06-01"));
        assertThat(lateness(ofMeasure, STEP, "2018-01-01"))
                .isEqualTo(new Lateness.Ended(MEASURE, Optional.of(EndKind.NOT_APPLICABLE), day("2017-06-01"), JUNE));
        assertThat(lateness(ofMeasure, Subject.issue(), "2018-01-01")).isInstanceOf(Lateness.Overdue.class);
        assertThat(lateness(ofMeasure, PART, "2018-01-01")).isInstanceOf(Lateness.Overdue.class);

        Issue ofIssue = planned(ended(Subject.issue(), EndKind.MERGED, "2017-06-01"));
        for (Subject subject : List.of(PART, MEASURE, STEP)) {
            Optional<LocalDate> due = subject.equals(STEP) ? JUNE : YEAR_END;
            assertThat(lateness(ofIssue, subject, "2018-01-01"))
                    .isEqualTo(
                            new Lateness.Ended(Subject.issue(), Optional.of(EndKind.MERGED), day("2017-06-01"), due));
        }

        Issue ofStep = planned(ended(STEP, EndKind.NOT_APPLICABLE, "2017-06-01"));
        assertThat(lateness(ofStep, MEASURE, "2018-01-01")).isInstanceOf(Lateness.Overdue.class);
    }

    @Test
    void aCompletedStepKeepsItsCaseBelowAnEndAndNotIfItEndedItself() {
        for (Subject above : List.of(Subject.issue(), MEASURE)) {
            Issue issue = planned(ended(above, EndKind.NOT_APPLICABLE, "2017-06-01"));
            assertThat(lateness(issue, DONE, "2018-01-01")).isInstanceOf(Lateness.CompletedEarly.class);
        }
        Issue issue = planned(ended(DONE, EndKind.NOT_APPLICABLE, "2017-06-01"));
        assertThat(lateness(issue, DONE, "2018-01-01"))
                .isEqualTo(new Lateness.Ended(DONE, Optional.of(EndKind.NOT_APPLICABLE), day("2017-06-01"), JUNE));
        assertThat(texts(status(issue, DONE, "2018-01-01")))
                .contains("complete as of 2017-05-10, reported on 2017-05-10");
    }

    @Test
    void reopeningTakesAnEndBackAndKeepsTheDate() {
        Entry reopened = Entry.of(EntryId.of("again"), Subject.issue(), new Fact.Reopened(), day("2018-02-01"));
        Issue issue = planned(ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2017-06-01"), reopened);
        assertThat(lateness(issue, Subject.issue(), "2018-01-31")).isInstanceOf(Lateness.Ended.class);
        assertThat(lateness(issue, Subject.issue(), "2018-02-01"))
                .isInstanceOfSatisfying(
                        Lateness.Overdue.class, late -> assertThat(late.due()).contains(day("2017-12-31")));
        assertThat(lateness(issue, STEP, "2018-02-01")).isInstanceOf(Lateness.Overdue.class);
    }

    @Test
    void theScheduleLeavesOutWhatEnded() {
        Issue ofStep = planned(ended(STEP, EndKind.NOT_APPLICABLE, "2017-06-01"));
        assertThat(status(ofStep, MEASURE, "2018-01-01").schedule())
                .isInstanceOfSatisfying(
                        Schedule.Derived.class,
                        derived -> assertThat(derived.pastSteps()).isEmpty());
        assertThat(texts(status(ofStep, MEASURE, "2018-01-01")))
                .contains("key steps due by 2018-01-01 that are complete: 1 of 1");
        assertThat(status(ofStep, MEASURE, "2017-05-31").schedule().kind()).isEqualTo(Schedule.Kind.AHEAD);
        assertThat(status(planned(), MEASURE, "2018-01-01").schedule().kind()).isEqualTo(Schedule.Kind.BEHIND);

        Issue ofBoth = planned(
                ended(STEP, EndKind.NOT_APPLICABLE, "2017-06-01"),
                Entry.of(
                        EntryId.of("both"),
                        DONE,
                        new Fact.Ended(EndKind.NOT_APPLICABLE, BodyId.of("province"), WHY),
                        day("2017-06-01")));
        IssueStatus status = status(ofBoth, MEASURE, "2018-01-01");
        assertThat(status.schedule())
                .isInstanceOfSatisfying(
                        Schedule.NotDerivable.class,
                        none -> assertThat(none.because().code()).isEqualTo("status.no-other-dated-step"));
        assertThat(texts(status))
                .endsWith("no key step has a date except those that ended or are under an exception, so the schedule"
                        + " cannot be derived");
        assertThat(chinese(status)).endsWith("除已终止或适用例外者外，无载明日期的关键步骤，无法推算序时进度");
        assertThat(codes(status(ofBoth, PART, "2018-01-01"))).endsWith("status.steps-not-by-part");
    }

    @Test
    void anIssueRaisedLaterHasNotEndedYet() {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2017-12-31")))
                .raisedOn(day("2017-06-01"))
                .build()
                .with(ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2017-06-01"));
        assertThat(lateness(issue, Subject.issue(), "2017-05-31")).isInstanceOf(Lateness.NotRaised.class);
        assertThat(lateness(issue, Subject.issue(), "2017-06-01")).isInstanceOf(Lateness.Ended.class);
    }

    @Test
    void whatIsUndatedOrContinuingEndsToo() {
        for (Deadline deadline : List.of(Deadline.notStated(), Deadline.continuing())) {
            Issue issue = issueBuilder("issue-1", deadline)
                    .build()
                    .with(ended(Subject.issue(), EndKind.NOT_APPLICABLE, "2017-06-01"));
            assertThat(lateness(issue, Subject.issue(), "2017-06-01")).isInstanceOf(Lateness.Ended.class);
        }
    }

    // --- closings ---

    @Test
    void nothingOpenBelowAClosedIssueIsDue() {
        Issue issue = planned(taken(CloseOutStage.ACCEPTANCE, "2017-05-20"), taken(CloseOutStage.CLOSE, "2017-06-01"));
        for (Subject subject : List.of(PART, MEASURE, STEP)) {
            Optional<LocalDate> due = subject.equals(STEP) ? JUNE : YEAR_END;
            assertThat(lateness(issue, subject, "2018-01-01"))
                    .isEqualTo(new Lateness.Ended(Subject.issue(), Optional.empty(), day("2017-06-01"), due));
        }
        assertThat(lateness(issue, PART, "2018-01-01")).hasToString("the issue as a whole closed, on 2017-06-01");
        assertThat(lateness(issue, DONE, "2018-01-01")).isInstanceOf(Lateness.CompletedEarly.class);
        assertThat(lateness(issue, STEP, "2017-05-31")).isInstanceOf(Lateness.NotYetDue.class);
        assertThat(texts(status(issue, STEP, "2018-01-01")))
                .contains("the issue was closed on 2017-06-01, so nothing below it is due");
        assertThat(chinese(status(issue, STEP, "2018-01-01"))).contains("所属问题已于2017年6月1日销号，其下事项不再到期");

        // What is open below it contradicts the closing, but is not due, so the schedule is not behind either.
        IssueStatus whole = status(issue, Subject.issue(), "2018-01-01");
        assertThat(whole.lateness()).isInstanceOf(Lateness.CompletedEarly.class);
        assertThat(whole.schedule().kind()).isEqualTo(Schedule.Kind.ON_SCHEDULE);
        assertThat(whole.schedule().disagreement()).isEmpty();
        assertThat(status(issue, STEP, "2018-01-01").schedule().kind()).isEqualTo(Schedule.Kind.NOT_DERIVABLE);
        assertThat(whole.contradictions())
                .isEqualTo(Coherence.contradictionsOf(issue, Subject.issue(), day("2018-01-01")))
                .extracting(Contradiction::code)
                .contains("coherence.not-shown", "coherence.closed-without-claim");
        assertThat(status(issue, STEP, "2018-01-01").contradictions()).isEmpty();
    }

    @Test
    void whatIsCompleteOrEndedItselfKeepsThatUnderAnEndAbove() {
        Issue issue = planned(
                ended(MEASURE, EndKind.NOT_APPLICABLE, "2017-05-20"),
                Entry.of(
                        EntryId.of("whole"),
                        Subject.issue(),
                        new Fact.Ended(EndKind.WILL_NOT_BE_DONE, BodyId.of("province"), WHY),
                        day("2017-06-01")));
        LocalDate asOf = day("2018-01-01");
        assertThat(issue.endOf(DONE, asOf)).isEmpty();
        assertThat(lateness(issue, DONE, "2018-01-01")).isInstanceOf(Lateness.CompletedEarly.class);
        assertThat(issue.endOf(STEP, asOf).orElseThrow().subject()).isEqualTo(MEASURE);
        assertThat(issue.endOf(PART, asOf).orElseThrow().subject()).isEqualTo(Subject.issue());
        assertThat(RateDefinitions.keyStepsComplete()
                        .rateOf(List.of(issue), asOf)
                        .text(Language.ENGLISH))
                .isEqualTo("1/1 = 100 %");
    }

    /** A closing completes no measure and no key step, but what was closed is not due any more. */
    @Test
    void aMeasureClosedByItselfIsNotDue() {
        Issue issue = planned(Entry.of(
                EntryId.of("closed"),
                MEASURE,
                new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED),
                day("2017-06-01")));
        Lateness closed = new Lateness.Ended(MEASURE, Optional.empty(), day("2017-06-01"), YEAR_END);
        assertThat(lateness(issue, MEASURE, "2018-01-01")).isEqualTo(closed);
        assertThat(texts(status(issue, MEASURE, "2018-01-01")))
                .contains(
                        "measure m1 was closed on 2017-06-01 without being reported complete",
                        "so it is neither due nor overdue");
        assertThat(chinese(status(issue, MEASURE, "2018-01-01"))).contains("措施m1已于2017年6月1日销号，但未上报完成");
        assertThat(lateness(issue, STEP, "2018-01-01")).isInstanceOf(Lateness.Overdue.class);
    }

    @Test
    void ifReportsDecideTheFirstReportOfACompletionDoes() {
        StatusRule byReports = STANDARD.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);
        Entry closing = taken(CloseOutStage.CLOSE, "2017-06-10").reported(day("2017-07-01"));
        Entry claim = reported("claim", Tier.COMPLETE, "2017-06-01").reported(day("2017-08-01"));
        Issue issue = planned(closing, claim);
        for (String asOf : List.of("2017-07-15", "2017-08-15")) {
            Lateness lateness = byReports.statusOf(issue, day(asOf)).lateness();
            assertThat(((Lateness.Completed) lateness).on()).as(asOf).isEqualTo(day("2017-07-01"));
        }

        // An acceptance of the day of the closing, reported earlier, is no report of the closing.
        Issue late = planned(
                taken(CloseOutStage.ACCEPTANCE, "2017-06-10").reported(day("2017-06-12")),
                taken(CloseOutStage.CLOSE, "2017-06-10").reported(day("2018-02-01")));
        assertThat(byReports.statusOf(late, day("2018-01-31")).lateness()).isInstanceOf(Lateness.Overdue.class);
        assertThat(byReports.statusOf(late, STEP, day("2018-01-31")).lateness()).isInstanceOf(Lateness.Overdue.class);
        assertThat(((Lateness.Completed)
                                byReports.statusOf(late, day("2018-02-01")).lateness())
                        .on())
                .isEqualTo(day("2018-02-01"));
        assertThat(byReports.statusOf(late, STEP, day("2018-02-01")).lateness()).isInstanceOf(Lateness.Ended.class);
    }

    @Test
    void aMereClaimOfCompletionEndsNothingBelowIt() {
        Issue issue = planned(reported("claim", Tier.COMPLETE, "2017-06-01"));
        assertThat(lateness(issue, STEP, "2018-01-01")).isInstanceOf(Lateness.Overdue.class);
        Issue accepted = issue.with(taken(CloseOutStage.ACCEPTANCE, "2017-06-10"));
        assertThat(lateness(accepted, STEP, "2018-01-01")).isInstanceOf(Lateness.Overdue.class);
    }

    @Test
    void anEndGoesBeforeTheClosingAboveIt() {
        Issue issue =
                planned(ended(MEASURE, EndKind.NOT_APPLICABLE, "2017-05-01"), taken(CloseOutStage.CLOSE, "2017-06-01"));
        assertThat(lateness(issue, STEP, "2018-01-01"))
                .isEqualTo(new Lateness.Ended(MEASURE, Optional.of(EndKind.NOT_APPLICABLE), day("2017-05-01"), JUNE));
    }

    /** An ordinary sheet has only the day of the closing. */
    @Test
    void aClosingWithoutAClaimCompletesAsOfTheAcceptance() {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2017-06-30")))
                .build()
                .with(taken(CloseOutStage.ACCEPTANCE, "2017-06-01"))
                .with(taken(CloseOutStage.CLOSE, "2017-06-01"));
        IssueStatus status = STANDARD.statusOf(issue, day("2017-12-31"));
        assertThat(status.isOverdue()).isFalse();
        assertThat(status.lateness()).isInstanceOfSatisfying(Lateness.CompletedEarly.class, early -> {
            assertThat(early.on()).isEqualTo(day("2017-06-01"));
            assertThat(early.due()).contains(day("2017-06-30"));
        });
        assertThat(texts(status))
                .contains("closed on 2017-06-01 without a report of completion, so complete as of 2017-06-01");
        assertThat(chinese(status)).contains("于2017年6月1日销号，无完成报告，按2017年6月1日完成计");
    }

    // --- exceptions ---

    @Test
    void anExceptionIsInForceUntilItsLastDay() {
        Issue issue = planned(excepted(Subject.issue(), "2018-03-31"));
        Lateness excepted = new Lateness.Excepted(Optional.of(day("2017-12-31")), Optional.of(day("2018-03-31")));
        assertThat(lateness(issue, Subject.issue(), "2017-03-31")).isInstanceOf(Lateness.NotYetDue.class);
        assertThat(lateness(issue, Subject.issue(), "2017-04-01")).isEqualTo(excepted);
        assertThat(lateness(issue, Subject.issue(), "2018-03-31")).isEqualTo(excepted);
        assertThat(lateness(issue, Subject.issue(), "2018-04-01"))
                .isInstanceOfSatisfying(Lateness.Overdue.class, late -> {
                    assertThat(late.due()).contains(day("2017-12-31"));
                    assertThat(late.late().calendarDays()).isEqualTo(91);
                });

        IssueStatus last = status(issue, Subject.issue(), "2018-03-31");
        assertThat(texts(last))
                .contains(
                        "an exception for the issue as a whole is in force until 2018-03-31: plant closed",
                        "so it is neither due nor overdue");
        assertThat(chinese(last)).contains("问题整体适用例外，至2018年3月31日为止：企业已关闭", "不计到期，不计逾期");
        IssueStatus over = status(issue, Subject.issue(), "2018-04-01");
        assertThat(texts(over))
                .contains("an exception for the issue as a whole was in force until 2018-03-31 and is over");
        assertThat(chinese(over)).contains("问题整体的例外已于2018年3月31日到期");
    }

    @Test
    void anExceptionOfAMeasureIsForItsStepsToo() {
        Issue issue = planned(excepted(MEASURE, "2017-09-30"));
        assertThat(lateness(issue, STEP, "2017-09-30"))
                .isEqualTo(new Lateness.Excepted(Optional.of(day("2017-06-30")), Optional.of(day("2017-09-30"))));
        assertThat(lateness(issue, DONE, "2017-09-30")).isInstanceOf(Lateness.CompletedEarly.class);
        assertThat(lateness(issue, PART, "2017-09-30")).isInstanceOf(Lateness.NotYetDue.class);
        IssueStatus over = status(issue, STEP, "2017-10-01");
        assertThat(over.lateness()).isInstanceOf(Lateness.Overdue.class);
        assertThat(texts(over)).contains("an exception for measure m1 was in force until 2017-09-30 and is over");
    }

    @Test
    void anExceptionMayHaveNoLastDay() {
        Issue issue = planned(excepted(MEASURE, ""));
        IssueStatus status = status(issue, MEASURE, "2030-01-01");
        assertThat(status.lateness())
                .isEqualTo(new Lateness.Excepted(Optional.of(day("2017-12-31")), Optional.empty()));
        assertThat(status.lateness()).hasToString("under an exception without a last day");
        assertThat(texts(status)).contains("an exception for measure m1 is in force and has no last day: plant closed");
        assertThat(chinese(status)).contains("措施m1适用例外，未定截止日期：企业已关闭");
    }

    @Test
    void aRequestThatIsPendingOrRefusedChangesNothing() {
        Entry asked = excepted(Subject.issue(), "2018-03-31")[0];
        Entry refused = Entry.of(
                EntryId.of("refused"),
                Subject.issue(),
                new Fact.ExceptionDecided(EntryId.of("asked"), false),
                day("2017-04-01"));
        for (Issue issue : List.of(planned(asked), planned(asked, refused))) {
            assertThat(lateness(issue, Subject.issue(), "2018-01-01")).isInstanceOf(Lateness.Overdue.class);
            assertThat(codes(status(issue, Subject.issue(), "2018-05-01"))).doesNotContain("status.exception-over");
        }
    }

    @Test
    void anExceptionWhoseRequestWasCorrectedIsNoMoreAndTheReasonSaysWhy() {
        Entry corrected = Entry.of(
                        EntryId.of("again"),
                        MEASURE,
                        new Fact.ExceptionRequested(WHY, Optional.of(day("2018-12-31"))),
                        day("2017-03-01"))
                .reported(day("2017-07-10"))
                .correcting(EntryId.of("asked"));
        Issue issue = planned(excepted(MEASURE, "2018-12-31"));
        Issue moot = issue.with(corrected);

        for (Subject subject : List.of(MEASURE, STEP)) {
            IssueStatus status = status(moot, subject, "2018-01-15");
            assertThat(status.lateness()).isInstanceOf(Lateness.Overdue.class);
            assertThat(texts(status))
                    .containsOnlyOnce(
                            "decision granted of 2017-04-01 concerns request asked, which is not recorded, or was corrected or"
                                    + " withdrawn: it puts no exception in force");
            assertThat(chinese(status)).containsOnlyOnce("2017年4月1日的批复granted所针对的申请asked无记录，或已更正、撤回，例外不因此生效");
        }
        assertThat(codes(status(moot, PART, "2018-01-15"))).doesNotContain("status.exception-moot");
        assertThat(codes(status(moot, DONE, "2018-01-15"))).doesNotContain("status.exception-moot");
        assertThat(codes(status(moot, MEASURE, "2017-03-31"))).doesNotContain("status.exception-moot");
        assertThat(codes(status(issue, MEASURE, "2018-01-15"))).doesNotContain("status.exception-moot");
        assertThat(codes(status(moot.asKnown(day("2017-07-09")), MEASURE, "2018-01-15")))
                .doesNotContain("status.exception-moot");

        Issue both = moot.with(Entry.of(
                        EntryId.of("granted2"),
                        MEASURE,
                        new Fact.ExceptionDecided(EntryId.of("again"), true),
                        day("2017-04-01"))
                .reported(day("2017-07-10"))
                .correcting(EntryId.of("granted")));
        IssueStatus settled = status(both, MEASURE, "2018-01-15");
        assertThat(settled.lateness()).isInstanceOf(Lateness.Excepted.class);
        assertThat(codes(settled)).doesNotContain("status.exception-moot");
    }

    @Test
    void theScheduleOfWhatIsUnderAnExceptionSaysSo() {
        IssueStatus step = status(planned(excepted(STEP, "2017-12-31")), STEP, "2017-09-30");
        assertThat(step.schedule())
                .isInstanceOfSatisfying(
                        Schedule.NotDerivable.class,
                        none -> assertThat(none.because().code()).isEqualTo("status.excepted"));
        Issue issue = planned(excepted(Subject.issue(), "2017-12-31"));
        assertThat(texts(status(issue, Subject.issue(), "2017-09-30")))
                .contains("key steps due by 2017-09-30 that are complete: 1 of 1");
    }

    @Test
    void whatIsCompleteOrEndedIsUnderNoException() {
        Entry[] excepted = excepted(Subject.issue(), "2018-03-31");
        Issue complete = planned(excepted[0], excepted[1], reported("claim", Tier.COMPLETE, "2018-01-10"));
        assertThat(lateness(complete, Subject.issue(), "2018-01-09")).isInstanceOf(Lateness.Excepted.class);
        assertThat(lateness(complete, Subject.issue(), "2018-01-10")).isInstanceOf(Lateness.CompletedLate.class);
        assertThat(codes(status(complete, Subject.issue(), "2018-06-01"))).doesNotContain("status.exception-over");
        Issue ended = planned(excepted[0], excepted[1], ended(Subject.issue(), EndKind.WILL_NOT_BE_DONE, "2017-06-01"));
        assertThat(lateness(ended, Subject.issue(), "2017-06-01")).isInstanceOf(Lateness.Ended.class);
    }

    /** By the day of the report an issue is open until then, and so its exception is in force. */
    @Test
    void aCompletionNotYetReportedEndsNoException() {
        Entry[] excepted = excepted(Subject.issue(), "2018-03-31");
        Issue issue = planned(
                excepted[0],
                excepted[1],
                reported("claim", Tier.COMPLETE, "2018-01-10").reported(day("2018-02-10")));
        StatusRule byReport = STANDARD.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);
        assertThat(byReport.statusOf(issue, day("2018-02-09")).lateness())
                .isEqualTo(new Lateness.Excepted(Optional.of(day("2017-12-31")), Optional.of(day("2018-03-31"))));
        assertThat(byReport.statusOf(issue, day("2018-02-10")).lateness()).isInstanceOf(Lateness.CompletedLate.class);
        assertThat(lateness(issue, Subject.issue(), "2018-02-09")).isInstanceOf(Lateness.CompletedLate.class);
    }

    @Test
    void theClosingOfAnIssueGoesBeforeItsException() {
        Entry[] excepted = excepted(STEP, "");
        Issue issue = planned(excepted[0], excepted[1], taken(CloseOutStage.CLOSE, "2017-06-01"));
        assertThat(lateness(issue, STEP, "2018-01-01"))
                .isEqualTo(new Lateness.Ended(Subject.issue(), Optional.empty(), day("2017-06-01"), JUNE));
    }
}

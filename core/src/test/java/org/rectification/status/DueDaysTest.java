package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.assertUndecided;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.issueWithSteps;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;
import static org.rectification.status.Cases.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.register.Origin;
import org.rectification.register.Register;

class DueDaysTest {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final LocalText WHY = LocalText.of("法院审理期间", "court hearing");
    private static final Subject WHOLE = Subject.issue();

    // --- what the tests write down ---

    private static Register register(Optional<DateSpan> feedback, List<OversightRecord> records, Issue... issues) {
        var inspection = Inspection.builder(InspectionId.of("i1"))
                .name(LocalText.of("督察", "inspection"))
                .kind(InspectionKind.CENTRAL)
                .area(LocalText.of("昆明市", "Kunming"));
        feedback.ifPresent(span -> {
            if (span.first().equals(span.last())) {
                inspection.feedbackOn(span.first().orElseThrow());
            } else {
                inspection.feedbackWithin(span);
            }
        });
        return Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECONSTRUCTED)
                .addInspections(inspection.build())
                .issues(List.of(issues))
                .records(records)
                .build();
    }

    private static DueDay dueDay(Issue issue, String asOf) {
        return dueDay(issue, WHOLE, asOf);
    }

    private static DueDay dueDay(Issue issue, Subject subject, String asOf) {
        return DueDays.ofIssues(CALENDAR).dueDayOf(issue, subject, day(asOf));
    }

    private static DueDay dueDay(String feedback, Issue issue, String asOf) {
        Register register = register(Optional.of(DateSpan.ofDay(day(feedback))), List.of(), issue);
        return DueDays.of(register, CALENDAR).dueDayOf(issue, WHOLE, day(asOf));
    }

    private static Optional<LocalDate> is(String date) {
        return Optional.of(day(date));
    }

    private static Issue issue(Deadline deadline, Entry... entries) {
        return with(issueBuilder("issue-1", deadline).build(), entries);
    }

    private static Issue with(Issue issue, Entry... entries) {
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    private static Issue issue(String words, Entry... entries) {
        return issue(Deadline.parse(words), entries);
    }

    private static Entry entry(String id, Subject subject, Fact fact, String on) {
        return Entry.of(EntryId.of(id), subject, fact, day(on));
    }

    private static Entry suspended(String id, String on) {
        return entry(id, WHOLE, new Fact.Suspended(WHY), on);
    }

    private static Entry resumed(String id, String suspension, String on) {
        return entry(id, WHOLE, new Fact.Resumed(EntryId.of(suspension)), on);
    }

    private static OversightRecord record(String id, Act act, String within, IssueSubject... concerns) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(DateSpan.parse(within))
                .concerns(List.of(concerns))
                .build();
    }

    private static IssueSubject about(Issue issue) {
        return IssueSubject.of(issue.id());
    }

    private static List<String> english(DueDay due) {
        return texts(due.reasons(), Language.ENGLISH);
    }

    private static String chineseLast(DueDay due) {
        List<Reason> reasons = due.reasons();
        return reasons.get(reasons.size() - 1).text(Language.CHINESE);
    }

    // --- deadlines that count from an event ---

    @Test
    void thirtyWorkingDaysFromTheFeedback() {
        Issue issue = issue("反馈之日起30个工作日内完成");
        DueDay due = dueDay("2017-12-22", issue, "2018-01-31");
        assertThat(due.date()).isEqualTo(is("2018-02-05"));
        assertThat(english(due)).containsExactly("30 working days from feedback on 2017-12-22 end on 2018-02-05");
        assertThat(chineseLast(due)).isEqualTo("自2017年12月22日（反馈）起30个工作日，到期日为2018年2月5日");
        assertThat(due).hasToString("due on 2018-02-05");
        assertThat(dueDay("2018-01-02", issue, "2018-01-31").date()).isEqualTo(is("2018-02-12"));
        Issue longer = issue("自督察反馈之日起45个工作日内完成");
        assertThat(dueDay("2024-08-20", longer, "2024-12-31").date()).isEqualTo(is("2024-10-28"));
        assertThat(dueDay("2025-01-09", longer, "2025-12-31").date()).isEqualTo(is("2025-03-19"));
    }

    @Test
    void aMeasureAndAKeyStepCountFromTheCompletionOfTheIssue() {
        Deadline applied = Deadline.parse("整改完成后15个工作日内申请验收");
        Deadline reviewed = Deadline.parse("销号后三个月内");
        Subject measure = Subject.of(MeasureId.of("m1"));
        Issue issue = issueBuilder("issue-1", Deadline.parse("2018年底前"))
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(LocalText.of("验收", "acceptance"))
                        .deadline(reviewed)
                        .keySteps(List.of(step("s1", applied)))
                        .build())
                .build();
        DueDay waiting = dueDay(issue, stepSubject("s1"), "2018-06-30");
        assertThat(waiting).isInstanceOf(DueDay.Waiting.class).hasToString("waiting for completion");
        assertThat(dueDay(issue, measure, "2018-06-30"))
                .isInstanceOf(DueDay.Waiting.class)
                .hasToString("waiting for close-out");

        Issue below = with(
                issue,
                reported("e1", measure, Tier.COMPLETE, "2018-05-02"),
                reported("e2", stepSubject("s1"), Tier.COMPLETE, "2018-05-03"));
        assertThat(dueDay(below, stepSubject("s1"), "2018-06-30")).isInstanceOf(DueDay.Waiting.class);

        Issue completed = with(
                issue,
                reported("e3", Tier.COMPLETE, "2018-06-01"),
                entry("e4", WHOLE, new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-06-20"));
        DueDay due = dueDay(completed, stepSubject("s1"), "2018-06-30");
        assertThat(due.date()).isEqualTo(is("2018-06-25"));
        assertThat(english(due)).containsExactly("15 working days from completion on 2018-06-01 end on 2018-06-25");
        assertThat(chineseLast(due)).isEqualTo("自2018年6月1日（整改完成）起15个工作日，到期日为2018年6月25日");
        assertThat(dueDay(completed, measure, "2018-06-30").date()).isEqualTo(is("2018-09-20"));
    }

    @Test
    void waitsForItsStartAndNamesIt() {
        Issue issue = issue("反馈之日起30个工作日内完成");
        DueDay before = dueDay("2017-12-22", issue, "2017-12-21");
        assertThat(before).isInstanceOf(DueDay.Waiting.class).hasToString("waiting for feedback");
        assertThat(((DueDay.Waiting) before).start()).isEqualTo(LimitStart.FEEDBACK);
        assertThat(before.date()).isEmpty();
        assertThat(english(before))
                .containsExactly("\"反馈之日起30个工作日内完成\" counts from an event that is not recorded yet: feedback");
        assertThat(chineseLast(before)).isEqualTo("“反馈之日起30个工作日内完成”的起算事项尚无记录：反馈");
        assertThat(dueDay("2017-12-22", issue, "2017-12-22").date()).isEqualTo(is("2018-02-05"));
        assertThat(dueDay(issue, "2018-06-30")).isInstanceOf(DueDay.Waiting.class);
    }

    @Test
    void eachStartIsFoundWhereItIsRecorded() {
        Issue issue = with(
                issueBuilder("issue-1", Deadline.by(day("2018-12-31")))
                        .raisedOn(day("2018-01-01"))
                        .build(),
                entry("sent-1", WHOLE, new Fact.Dispatched(Optional.empty()), "2018-01-08"),
                entry("got-1", WHOLE, new Fact.Received(), "2018-01-09"),
                reported("done", Tier.COMPLETE, "2018-05-04"),
                entry("close", WHOLE, new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-06-05"));
        Act approved = new Act.PlanRecorded(
                Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.APPROVED, Optional.of(InspectionId.of("i1")));
        List<OversightRecord> records = List.of(
                record(
                        "sent-up",
                        new Act.PlanRecorded(
                                Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.SENT_UP, Optional.of(InspectionId.of("i1"))),
                        "2018-01-10/2018-01-10"),
                record("approved", approved, "2018-02-01/2018-02-01"),
                record("talk", measure(SupervisionMeasure.INTERVIEW), "2018-03-02/2018-03-02", about(issue)),
                record("talk-2", measure(SupervisionMeasure.INTERVIEW), "2018-03-20/2018-03-20", about(issue)),
                record("letter", measure(SupervisionMeasure.SUPERVISION_LETTER), "2018-03-05/2018-03-05", about(issue)),
                record("list", measure(SupervisionMeasure.LISTED_SUPERVISION), "2018-04-06/2018-04-06", about(issue)),
                record("reminder", measure(SupervisionMeasure.REMINDER), "2018-01-05/2018-01-05", about(issue)));
        StartDays starts = StartDays.of(register(Optional.of(DateSpan.ofDay(day("2018-01-03"))), records, issue));
        List<String> found = new ArrayList<>();
        for (LimitStart start : LimitStart.values()) {
            found.add(start + " "
                    + starts.dayOf(issue, WHOLE, start, day("2018-12-31"))
                            .map(span -> span.first().orElseThrow().toString())
                            .orElse("-"));
        }
        assertThat(found)
                .containsExactly(
                        "FEEDBACK 2018-01-03",
                        "PLAN_APPROVED 2018-02-01",
                        "RAISED 2018-01-01",
                        "DISPATCHED 2018-01-08",
                        "RECEIVED 2018-01-09",
                        "INTERVIEW 2018-03-02",
                        "SUPERVISION_LETTER 2018-03-05",
                        "LISTING 2018-04-06",
                        "COMPLETION 2018-05-04",
                        "CLOSE_OUT 2018-06-05",
                        "UNSPECIFIED -");
        for (LimitStart start : LimitStart.values()) {
            Optional<DateSpan> day = starts.dayOf(issue, WHOLE, start, day("2018-12-31"));
            day.flatMap(DateSpan::first).ifPresent(first -> {
                assertThat(starts.dayOf(issue, WHOLE, start, first))
                        .as("%s on its day", start)
                        .isEqualTo(day);
                assertThat(starts.dayOf(issue, WHOLE, start, first.minusDays(1)))
                        .as("%s the day before", start)
                        .isEmpty();
            });
        }
    }

    private static Act measure(SupervisionMeasure measure) {
        return new Act.MeasureTaken(measure, Optional.empty());
    }

    @Test
    void aRecordCountsForWhatItConcernsAndWhatIsBelow() {
        Issue issue = issueWithSteps(Deadline.by(day("2018-12-31")), List.of(step("s1", "2018-06-30")));
        Issue other = issueBuilder("issue-2", Deadline.by(day("2018-12-31"))).build();
        Subject measure = Subject.of(MeasureId.of("m1"));
        OversightRecord talk = record(
                "talk",
                measure(SupervisionMeasure.INTERVIEW),
                "2018-03-02/2018-03-02",
                new IssueSubject(issue.id(), measure));
        OversightRecord plan = record(
                "work-plan",
                new Act.PlanRecorded(Act.Plan.WORK_PLAN, Act.PlanStage.APPROVED, Optional.of(InspectionId.of("i1"))),
                "2018-04-02/2018-04-02",
                about(issue));
        StartDays starts = StartDays.of(register(Optional.empty(), List.of(talk, plan), issue, other));
        LocalDate asOf = day("2018-12-31");
        DateSpan on = DateSpan.ofDay(day("2018-03-02"));
        assertThat(starts.dayOf(issue, measure, LimitStart.INTERVIEW, asOf)).contains(on);
        assertThat(starts.dayOf(issue, stepSubject("s1"), LimitStart.INTERVIEW, asOf))
                .contains(on);
        assertThat(starts.dayOf(issue, WHOLE, LimitStart.INTERVIEW, asOf)).isEmpty();
        assertThat(starts.dayOf(issue, WHOLE, LimitStart.PLAN_APPROVED, asOf))
                .contains(DateSpan.ofDay(day("2018-04-02")));
        assertThat(starts.dayOf(other, WHOLE, LimitStart.PLAN_APPROVED, asOf)).isEmpty();
    }

    @Test
    void aDispatchThatWasSentBackDoesNotCount() {
        Issue issue = issue(
                "收到之日起10个工作日内完成",
                entry("got-1", WHOLE, new Fact.Received(), "2018-01-08"),
                entry("back", WHOLE, new Fact.SentBack(LocalText.of("责任单位有误", "wrong body")), "2018-01-10"),
                entry("got-2", WHOLE, new Fact.Received(), "2018-01-15"));
        assertThat(dueDay(issue, "2018-01-09").date()).isEqualTo(is("2018-01-22"));
        assertThat(dueDay(issue, "2018-01-12")).isInstanceOf(DueDay.Waiting.class);
        assertThat(dueDay(issue, "2018-01-31").date()).isEqualTo(is("2018-01-29"));
    }

    @Test
    void wordsThatLeaveOpenWhatIsCountedGiveBothDays() {
        Issue issue = issue("反馈之日起7日内完成");
        DueDay due = dueDay("2018-09-28", issue, "2018-09-30"); // a Friday; seven days of holiday from Monday on
        assertThat(due).isInstanceOf(DueDay.Undecided.class);
        DueDay.Undecided undecided = (DueDay.Undecided) due;
        assertThat(undecided.earliest()).isEqualTo(is("2018-10-05"));
        assertThat(undecided.latest()).isEqualTo(is("2018-10-12"));
        assertThat(due.date()).isEmpty();
        assertThat(english(due))
                .containsExactly(
                        "7 calendar days from feedback on 2018-09-28 end on 2018-10-05",
                        "7 working days from feedback on 2018-09-28 end on 2018-10-12",
                        "the limit leaves open which days count: 7 calendar days, 7 working days",
                        "the last day is known only to be between 2018-10-05 and 2018-10-12");
        assertThat(undecided.because()).isEqualTo(due.reasons().get(3));
        assertThat(due).hasToString("undecided: the last day is known only to be between 2018-10-05 and 2018-10-12");
        assertThat(chineseLast(due)).isEqualTo("到期日仅知在2018年10月5日至2018年10月12日之间");
    }

    @ParameterizedTest
    @CsvSource({"2018-01-08", "2018-01-09", "2018-01-10", "2018-12-31"})
    void aStartKnownAsASpanGivesASpanFromItsFirstDayOn(String asOf) {
        Issue issue = issue("反馈之日起3个工作日内完成");
        Register register = register(Optional.of(DateSpan.parse("2018-01-08/2018-01-10")), List.of(), issue);
        DueDays dates = DueDays.of(register, CALENDAR);
        assertThat(dates.dueDayOf(issue, WHOLE, day("2018-01-07"))).isInstanceOf(DueDay.Waiting.class);
        DueDay.Undecided due = (DueDay.Undecided) dates.dueDayOf(issue, WHOLE, day(asOf));
        assertThat(due.earliest()).isEqualTo(is("2018-01-11"));
        assertThat(due.latest()).isEqualTo(is("2018-01-15"));
        assertThat(english(due))
                .containsExactly(
                        "the day of the event is known only to be within 2018-01-08/2018-01-10: feedback",
                        "3 working days from feedback on 2018-01-08 end on 2018-01-11",
                        "3 working days from feedback on 2018-01-10 end on 2018-01-15",
                        "the last day is known only to be between 2018-01-11 and 2018-01-15");
        assertThat(due.reasons().get(0).text(Language.CHINESE)).isEqualTo("起算日仅知在2018年1月8日至2018年1月10日之内：反馈");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-07, waiting for feedback",
        "2018-01-11, 'undecided, due from 2018-01-11 to 2018-01-15'",
        "2018-01-12, 'undecided, due from 2018-01-11 to 2018-01-15'",
        "2018-01-15, 'undecided, due from 2018-01-11 to 2018-01-15'",
        "2018-01-16, 'overdue, due on 2018-01-15 at the latest, at least 1 working day (1 calendar day) late'"
    })
    void thatItIsLateIsDecidedWhereAllDaysOfTheSpanAgree(String asOf, String lateness) {
        Issue issue = issue("反馈之日起3个工作日内完成");
        Register register = register(Optional.of(DateSpan.parse("2018-01-08/2018-01-10")), List.of(), issue);
        assertThat(STANDARD.statusesOf(register, day(asOf)).get(0).lateness())
                .asString()
                .isEqualTo(lateness);
    }

    @Test
    void theApprovalOfAPlanCountsForItsInspectionAndOfAWorkPlanForItsIssueAlone() {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2018-12-31"))).build();
        Act.PlanRecorded work =
                new Act.PlanRecorded(Act.Plan.WORK_PLAN, Act.PlanStage.APPROVED, Optional.of(InspectionId.of("i1")));
        Act.PlanRecorded plan = new Act.PlanRecorded(
                Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.APPROVED, Optional.of(InspectionId.of("i1")));
        LocalDate asOf = day("2018-12-31");
        OversightRecord ofAll = record("work-all", work, "2018-02-01/2018-02-01");
        OversightRecord ofOne = record("work-one", work, "2018-03-01/2018-03-01", about(issue));
        OversightRecord ofInspection = record("plan", plan, "2018-04-01/2018-04-01");
        assertThat(StartDays.of(register(Optional.empty(), List.of(ofAll), issue))
                        .dayOf(issue, WHOLE, LimitStart.PLAN_APPROVED, asOf))
                .isEmpty();
        assertThat(StartDays.of(register(Optional.empty(), List.of(ofAll, ofInspection), issue))
                        .dayOf(issue, WHOLE, LimitStart.PLAN_APPROVED, asOf))
                .contains(DateSpan.ofDay(day("2018-04-01")));
        Register all = register(Optional.empty(), List.of(ofAll, ofOne, ofInspection), issue);
        assertThat(StartDays.of(all).dayOf(issue, WHOLE, LimitStart.PLAN_APPROVED, asOf))
                .contains(DateSpan.ofDay(day("2018-03-01")));
        assertThat(StartDays.of(all).dayOf(all.inspections().get(0), LimitStart.PLAN_APPROVED, asOf))
                .contains(DateSpan.ofDay(day("2018-04-01")));
    }

    @Test
    void ofTwoEventsThatOverlapTheFirstIsWithinTheirBeginnings() {
        Issue issue = issue("约谈之日起5个工作日内完成");
        List<OversightRecord> records = List.of(
                record("b", measure(SupervisionMeasure.INTERVIEW), "2018-03-03/2018-03-05", about(issue)),
                record("a", measure(SupervisionMeasure.INTERVIEW), "2018-03-01/2018-03-20", about(issue)));
        StartDays starts = StartDays.of(register(Optional.empty(), records, issue));
        assertThat(starts.dayOf(issue, WHOLE, LimitStart.INTERVIEW, day("2018-03-31")))
                .contains(DateSpan.parse("2018-03-01/2018-03-05"));
        // the one that may be yet to come may have been first
        assertThat(starts.dayOf(issue, WHOLE, LimitStart.INTERVIEW, day("2018-03-10")))
                .contains(DateSpan.parse("2018-03-01/2018-03-05"));
    }

    @Test
    void aFeedbackThatCameLaterIsNotKnown() {
        Issue issue = issue("反馈之日起30个工作日内完成");
        Register register = register(Optional.of(DateSpan.ofDay(day("2017-12-22"))), List.of(), issue);
        LocalDate asOf = day("2018-06-30");
        Register before = register.asKnown(day("2017-12-21"));
        assertThat(DueDays.of(before, CALENDAR).dueDayOf(issue, WHOLE, asOf)).isInstanceOf(DueDay.Waiting.class);
        Register then = register.asKnown(day("2017-12-22"));
        assertThat(then).isEqualTo(register);
        assertThat(DueDays.of(then, CALENDAR).dueDayOf(issue, WHOLE, asOf).date())
                .isEqualTo(is("2018-02-05"));
    }

    @Test
    void knownLaterItIsResolvedAsKnownThen() {
        Issue issue = issue(
                "收到之日起10个工作日内完成",
                entry("got", WHOLE, new Fact.Received(), "2018-01-08").reported(day("2018-02-01")));
        Register register = register(Optional.empty(), List.of(), issue);
        LocalDate asOf = day("2018-03-01");
        Register then = register.asKnown(day("2018-01-31"));
        assertThat(DueDays.of(then, CALENDAR).dueDayOf(then.issues().get(0), WHOLE, asOf))
                .isInstanceOf(DueDay.Waiting.class);
        assertThat(DueDays.of(register, CALENDAR).dueDayOf(issue, WHOLE, asOf).date())
                .isEqualTo(is("2018-01-22"));
    }

    // --- suspensions ---

    @Test
    void suspendedWorkingDaysAreAddedToALimitInWorkingDays() {
        Issue issue = issue("反馈之日起30个工作日内完成", suspended("stop", "2018-01-08"), resumed("go", "stop", "2018-01-15"));
        DueDay.Dated due = (DueDay.Dated) dueDay("2017-12-22", issue, "2018-01-31");
        assertThat(due.on())
                .isEqualTo(CALENDAR.plusWorkingDays(day("2018-02-05"), 5))
                .isEqualTo(day("2018-02-11"));
        assertThat(due.isProvisional()).isFalse();
        assertThat(due.suspended()).singleElement().satisfies(line -> {
            assertThat(line.first()).isEqualTo(day("2018-01-08"));
            assertThat(line.until()).isEqualTo(day("2018-01-15"));
            assertThat(line.days()).isEqualTo(Days.working(5));
            assertThat(line.from()).isEqualTo(day("2018-02-05"));
            assertThat(line.due()).isEqualTo(due.on());
            assertThat(line).hasToString("5 working days from 2018-01-08 move 2018-02-05 to 2018-02-11");
        });
        assertThat(english(due))
                .endsWith(
                        "suspended from 2018-01-08 (court hearing) until days counted again on 2018-01-15:"
                                + " 5 working days, counted from 2018-01-08, are added, and the last day moves from 2018-02-05 to 2018-02-11");
        assertThat(chineseLast(due))
                .isEqualTo("自2018年1月8日起中止（法院审理期间），至2018年1月15日恢复计算，自2018年1月8日起计顺延5个工作日，到期日由2018年2月5日改为2018年2月11日");
    }

    @Test
    void suspendedCalendarDaysAreAddedToADate() {
        Issue issue = issue("2018年6月30日前", suspended("stop", "2018-06-01"), resumed("go", "stop", "2018-06-11"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-12-31");
        assertThat(due.on()).isEqualTo(day("2018-07-10"));
        assertThat(due.suspended())
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isEqualTo(Days.calendar(10)));
        assertThat(dueDay(issue, "2018-05-31").date()).isEqualTo(is("2018-06-30"));
    }

    @Test
    void whileItIsOpenTheDayIsProvisional() {
        Issue issue = issue("2018年6月30日前", suspended("stop", "2018-06-01"));
        DueDay.Dated on = (DueDay.Dated) dueDay(issue, "2018-06-01");
        assertThat(on.on()).isEqualTo(day("2018-06-30"));
        assertThat(on.isProvisional()).isTrue();
        assertThat(on).hasToString("due on 2018-06-30 (provisional)");
        DueDay.Dated later = (DueDay.Dated) dueDay(issue, "2018-09-01");
        assertThat(later.on()).isEqualTo(day("2018-09-30"));
        assertThat(later.isProvisional()).isTrue();
        assertThat(english(later))
                .endsWith("suspended since 2018-06-01 (court hearing): if days counted again from 2018-09-01,"
                        + " 92 calendar days, counted from 2018-06-01, would be added, and the last day would move from"
                        + " 2018-06-30 to 2018-09-30");
        assertThat(chineseLast(later))
                .isEqualTo(
                        "自2018年6月1日起中止（法院审理期间），尚未恢复；如自2018年9月1日起恢复计算，自2018年6月1日起计顺延92个自然日，到期日由2018年6月30日改为2018年9月30日");
    }

    @Test
    void oneBegunAfterTheDueDayMovesNothing() {
        Issue onTheDay = issue("2018年6月30日前", suspended("stop", "2018-06-30"), resumed("go", "stop", "2018-07-03"));
        assertThat(dueDay(onTheDay, "2018-12-31").date()).isEqualTo(is("2018-07-03"));
        Issue after = issue("2018年6月30日前", suspended("stop", "2018-07-01"), resumed("go", "stop", "2018-07-03"));
        DueDay.Dated due = (DueDay.Dated) dueDay(after, "2018-12-31");
        assertThat(due.on()).isEqualTo(day("2018-06-30"));
        assertThat(due.suspended()).isEmpty();
        assertThat(english(due))
                .endsWith(
                        "suspended from 2018-07-01: the days from 2018-07-01 on are after the last day 2018-06-30 and do not"
                                + " move it");
        assertThat(chineseLast(due)).isEqualTo("自2018年7月1日起中止，其中2018年7月1日起的日期在到期日2018年6月30日之后，不顺延");
        Issue open = issue("2018年6月30日前", suspended("stop", "2018-07-01"));
        assertThat(((DueDay.Dated) dueDay(open, "2018-12-31")).isProvisional()).isFalse();
    }

    @Test
    void aSecondSuspensionCountsFromTheDayThatTheFirstLeft() {
        Issue issue = issue(
                "2018年6月30日前",
                suspended("stop-1", "2018-06-21"),
                resumed("go-1", "stop-1", "2018-07-01"),
                suspended("stop-2", "2018-07-05"),
                resumed("go-2", "stop-2", "2018-07-08"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-12-31");
        assertThat(due.suspended())
                .extracting(SuspendedDays::due)
                .containsExactly(day("2018-07-10"), day("2018-07-13"));
        assertThat(due.on()).isEqualTo(day("2018-07-13"));
    }

    @Test
    void resumedOnItsOwnDayAddsNothing() {
        Issue issue = issue("2018年6月30日前", suspended("stop", "2018-06-01"), resumed("go", "stop", "2018-06-01"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-12-31");
        assertThat(due.on()).isEqualTo(day("2018-06-30"));
        assertThat(due.suspended()).isEmpty();
        assertThat(due.isProvisional()).isFalse();
    }

    @Test
    void daysBeforeTheLimitStartsAreNotAdded() {
        Issue issue = issue(
                "收到之日起10个工作日内完成",
                suspended("stop", "2018-01-02"),
                entry("got", WHOLE, new Fact.Received(), "2018-01-08"),
                resumed("go", "stop", "2018-01-10"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-03-01");
        assertThat(due.suspended()).singleElement().satisfies(line -> {
            assertThat(line.first()).isEqualTo(day("2018-01-09"));
            assertThat(line.days()).isEqualTo(Days.working(1));
        });
        assertThat(due.on()).isEqualTo(day("2018-01-23"));
    }

    @Test
    void aStartDayThatCountsIsAddedIfItIsSuspended() {
        Issue issue = issue(
                "收到之日起（含当日）10个工作日内完成",
                suspended("stop", "2018-01-02"),
                entry("got", WHOLE, new Fact.Received(), "2018-01-08"),
                resumed("go", "stop", "2018-01-10"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-03-01");
        assertThat(due.suspended())
                .singleElement()
                .satisfies(line -> assertThat(line.first()).isEqualTo(day("2018-01-08")));
        assertThat(due.on()).isEqualTo(day("2018-01-23"));
    }

    @Test
    void afterAnExtensionOnlyLaterDaysAreAdded() {
        Issue issue = issue(
                "2018年6月30日前",
                suspended("stop", "2018-06-01"),
                asked("ask", "2018-06-05", "2018-12-31"),
                decided("grant", "ask", true, "2018-06-10"),
                resumed("go", "stop", "2018-06-21"));
        assertThat(dueDay(issue, "2018-06-10").date()).isEqualTo(is("2018-12-31"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-12-31");
        assertThat(due.suspended())
                .singleElement()
                .satisfies(line -> assertThat(line.first()).isEqualTo(day("2018-06-11")));
        assertThat(due.on()).isEqualTo(day("2019-01-10"));
        IssueStatus original =
                STANDARD.withJudgedAgainst(StatusRule.DueBasis.ORIGINAL).statusOf(issue, day("2018-12-31"));
        assertThat(((Lateness.Dated) original.lateness()).due()).contains(day("2018-07-20"));
    }

    @Test
    void aGrantThatIsRecordedAgainIsOfItsFirstDay() {
        Issue issue = issue(
                "2025年3月31日前",
                asked("ask", "2025-03-01", "2025-06-30"),
                decided("grant", "ask", true, "2025-03-05"),
                suspended("stop", "2025-04-01"),
                resumed("go", "stop", "2025-04-11"),
                decided("again", "ask", true, "2025-05-01"));

        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2025-12-31");
        assertThat(due.on()).isEqualTo(day("2025-07-10"));
        assertThat(due.suspended())
                .singleElement()
                .satisfies(line -> assertThat(line.first()).isEqualTo(day("2025-04-01")));
        assertThat(dueDay(issue, "2025-04-30").date()).isEqualTo(is("2025-07-10"));
    }

    @Test
    void aGrantAfterAnotherOneIsOfItsOwnDay() {
        Issue issue = issue(
                "2025年3月31日前",
                asked("ask", "2025-03-01", "2025-06-30"),
                decided("grant", "ask", true, "2025-03-05"),
                suspended("stop", "2025-04-01"),
                resumed("go", "stop", "2025-04-11"),
                asked("ask2", "2025-04-12", "2025-08-31"),
                decided("grant2", "ask2", true, "2025-04-20"));
        Issue regranted = issue.with(decided("back", "ask", true, "2025-05-01"));

        assertThat(dueDay(issue, "2025-12-31").date()).isEqualTo(is("2025-08-31"));
        assertThat(dueDay(regranted, "2025-12-31").date()).isEqualTo(is("2025-06-30"));
        // the refusal of another request changes nothing
        Issue refused = issue.with(asked("ask3", "2025-05-01", "2025-09-30"))
                .with(decided("no", "ask3", false, "2025-05-02"))
                .with(decided("again", "ask2", true, "2025-05-03"))
                .with(suspended("stop2", "2025-05-02"))
                .with(resumed("go2", "stop2", "2025-05-07"));
        assertThat(dueDay(refused, "2025-12-31").date()).isEqualTo(is("2025-09-05"));
    }

    @Test
    void anExtensionGrantedAfterItsOwnDayIsNotMoved() {
        Issue issue = issue(
                "2018年6月30日前",
                suspended("stop", "2018-07-01"),
                asked("ask", "2018-06-25", "2018-07-10"),
                decided("grant", "ask", true, "2018-07-20"));
        DueDay.Dated due = (DueDay.Dated) dueDay(issue, "2018-12-31");
        assertThat(due.on()).isEqualTo(day("2018-07-10"));
        assertThat(due.isProvisional()).isFalse();
        assertThat(english(due))
                .endsWith(
                        "suspended from 2018-07-01: the days from 2018-07-21 on are after the last day 2018-07-10 and do not"
                                + " move it");
    }

    @Test
    void daysOfTwoSuspensionsAreAddedOnce() {
        Subject part = Subject.of(PartId.of("p1"));
        Issue issue = with(
                issueBuilder("issue-1", Deadline.by(day("2018-06-30")))
                        .addParts(Part.of(PartId.of("p1"), LocalText.of("东区", "east")))
                        .build(),
                suspended("stop", "2018-06-01"),
                resumed("go", "stop", "2018-06-11"),
                entry("stop-part", part, new Fact.Suspended(WHY), "2018-06-06"),
                entry("go-part", part, new Fact.Resumed(EntryId.of("stop-part")), "2018-06-16"));
        assertThat(dueDay(issue, "2018-12-31").date()).isEqualTo(is("2018-07-10"));
        DueDay.Dated ofPart = (DueDay.Dated) dueDay(issue, part, "2018-12-31");
        assertThat(ofPart.on()).isEqualTo(day("2018-07-15"));
        assertThat(ofPart.suspended())
                .extracting(SuspendedDays::first)
                .containsExactly(day("2018-06-01"), day("2018-06-11"));
    }

    @Test
    void aKeyStepFollowsItsMeasureAndItsIssue() {
        Subject measure = Subject.of(MeasureId.of("m1"));
        Issue issue = with(
                issueWithSteps(Deadline.by(day("2018-12-31")), List.of(step("s1", "2018-06-30"))),
                entry("stop", measure, new Fact.Suspended(WHY), "2018-06-01"),
                entry("go", measure, new Fact.Resumed(EntryId.of("stop")), "2018-06-06"),
                suspended("stop-all", "2018-06-20"),
                resumed("go-all", "stop-all", "2018-06-23"));
        assertThat(dueDay(issue, stepSubject("s1"), "2018-12-31").date()).isEqualTo(is("2018-07-08"));
        assertThat(dueDay(issue, measure, "2018-12-31").date()).isEqualTo(is("2019-01-08"));
        assertThat(dueDay(issue, "2018-12-31").date()).isEqualTo(is("2019-01-03"));
    }

    @Test
    void resumingTwiceOrLaterChangesNothingThatWasResolved() {
        Issue issue = issue("反馈之日起30个工作日内完成", suspended("stop", "2018-01-08"), resumed("go", "stop", "2018-01-15"));
        DueDays dates =
                DueDays.of(register(Optional.of(DateSpan.ofDay(day("2017-12-22"))), List.of(), issue), CALENDAR);
        DueDay once = dates.dueDayOf(issue, WHOLE, day("2018-01-31"));
        assertThat(dates.dueDayOf(issue, WHOLE, day("2018-01-31"))).isEqualTo(once);
        assertThat(dates.dueDayOf(issue, WHOLE, day("2019-01-31")).date()).isEqualTo(once.date());
    }

    // --- no date ---

    @Test
    void noDateHasAReason() {
        DueDay continuing = dueDay(issue("长期坚持"), "2018-12-31");
        assertThat(continuing).isInstanceOf(DueDay.Undated.class);
        assertThat(english(continuing))
                .containsExactly("the deadline is continuing, without a date, so it is never overdue");
        DueDay atOnce = dueDay(issue("立行立改"), "2018-12-31");
        assertThat(english(atOnce)).containsExactly("\"立行立改\" states no date");
        assertThat(atOnce).hasToString("undated: \"立行立改\" states no date");
        Issue suspended = issue("立行立改", suspended("stop", "2018-06-01"));
        assertThat(dueDay(suspended, "2018-12-31")).isEqualTo(atOnce);
    }

    // --- the status takes it from here ---

    @Test
    void theStatusOfARegisterResolvesWhatCountsFromTheFeedback() {
        Issue issue = issue("反馈之日起30个工作日内完成");
        Register register = register(Optional.of(DateSpan.ofDay(day("2017-12-22"))), List.of(), issue);
        List<IssueStatus> overdue = STANDARD.overdueIn(register, day("2018-02-06"));
        assertThat(overdue)
                .singleElement()
                .satisfies(status ->
                        assertThat(((Lateness.Overdue) status.lateness()).due()).contains(day("2018-02-05")));
        assertThat(STANDARD.overdueIn(register, day("2018-02-05"))).isEmpty();
        IssueStatus waiting = STANDARD.statusesOf(register, day("2017-12-21")).get(0);
        assertThat(waiting.lateness())
                .isEqualTo(new Lateness.Waiting(LimitStart.FEEDBACK))
                .hasToString("waiting for feedback");
        assertThat(texts(waiting)).contains("the limit does not run yet, so nothing is overdue");
        assertThat(STANDARD.statusOf(issue, day("2018-02-06")).lateness())
                .isEqualTo(new Lateness.Waiting(LimitStart.FEEDBACK));
    }

    @Test
    void lateByOneReadingAndInTimeByTheOtherIsUndecided() {
        Issue issue = issue("反馈之日起7日内完成"); // 2018-10-05 or 2018-10-12
        DateSpan span = DateSpan.parse("2018-10-05/2018-10-12");
        assertThat(lateness(issue, "2018-10-04"))
                .isEqualTo(new Lateness.DueSoon(span, new DayCount(day("2018-10-04"), day("2018-10-05"), CALENDAR)))
                .hasToString("due soon, not before 2018-10-05, at least 0 working days (1 calendar day) left");
        for (String asOf : List.of("2018-10-05", "2018-10-06", "2018-10-12")) {
            assertUndecided(
                    lateness(issue, asOf), span, "the last day is known only to be between 2018-10-05 and 2018-10-12");
        }
        assertThat(lateness(issue, "2018-10-06")).hasToString("undecided, due from 2018-10-05 to 2018-10-12");
        assertThat(lateness(issue, "2018-10-13"))
                .isEqualTo(new Lateness.Overdue(span, new DayCount(day("2018-10-12"), day("2018-10-13"), CALENDAR)))
                .hasToString("overdue, due on 2018-10-12 at the latest, at least 0 working days (1 calendar day) late");
        assertThat(completedOn(issue, "2018-10-05")).isEqualTo(new Lateness.CompletedInTime(span));
        assertThat(completedOn(issue, "2018-10-08").kind()).isEqualTo(Lateness.Kind.UNDECIDED);
        assertThat(completedOn(issue, "2018-10-13")).isInstanceOfSatisfying(Lateness.CompletedLate.class, late -> {
            assertThat(late.due()).isEmpty();
            assertThat(late.decidingDay()).isEqualTo(day("2018-10-12"));
            assertThat(late).hasToString("completed late, on 2018-10-13, due on 2018-10-12 at the latest");
        });
    }

    private static Lateness lateness(Issue issue, String asOf) {
        Register register = register(Optional.of(DateSpan.ofDay(day("2018-09-28"))), List.of(), issue);
        return STANDARD.statusesOf(register, day(asOf)).get(0).lateness();
    }

    private static Lateness completedOn(Issue issue, String day) {
        return lateness(issue.with(reported("done", Tier.COMPLETE, day)), "2018-12-31");
    }

    @Test
    void aSuspendedIssueIsNotOverdueUntilItsDaysHaveRunOut() {
        Issue issue = issue("2018年6月30日前", suspended("stop", "2018-06-26"), resumed("go", "stop", "2018-07-10"));
        assertThat(STANDARD.statusOf(issue, day("2018-07-05")).isOverdue()).isFalse();
        assertThat(STANDARD.statusOf(issue, day("2018-07-14")).lateness().kind())
                .isEqualTo(Lateness.Kind.DUE_TODAY);
        assertThat(STANDARD.statusOf(issue, day("2018-07-15")).isOverdue()).isTrue();
    }

    @Test
    void argumentsMayNotBeNullAndSubjectsMustExist() {
        Issue issue = issue("长期坚持");
        DueDays dates = DueDays.of(register(Optional.empty(), List.of(), issue), CALENDAR);
        assertThatThrownBy(() -> dates.dueDayOf(issue, Subject.of(PartId.of("p9")), day("2018-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "subject must be issue issue-1 or one of its parts, measures and key steps, but was PART p9");
    }
}

package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.Severity;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.status.LimitTable.Row;

/** A table of limits where the plan states no deadline, and the events of inspections. */
class LimitsApplyTest {

    private static final LocalText TEXT = LocalText.of("整改时限表", "table of limits");
    private static final SeverityId GRAVE = SeverityId.of("grave");
    private static final LimitTable TABLE = LimitTable.builder("own")
            .title(TEXT)
            .addRows(
                    Row.of(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK))
                            .withSeverity(GRAVE)
                            .withInspection(InspectionKind.CENTRAL),
                    Row.of(RelativeLimit.of(TimeLimit.workingDays(5), LimitStart.RECEIVED))
                            .withInspection(InspectionKind.PROVINCIAL))
            .addSources(Citation.of(LocalText.of("某办法", "some measures")))
            .build();

    private static Inspection inspection(InspectionKind kind) {
        return Inspection.builder(InspectionId.of("i1"))
                .name(TEXT)
                .kind(kind)
                .area(TEXT)
                .feedbackOn(day("2017-12-22"))
                .build();
    }

    private static Body body(String id, BodyLevel level) {
        return Body.builder(BodyId.of(id))
                .name(TEXT)
                .kind(BodyKind.GOVERNMENT)
                .level(level)
                .build();
    }

    private static Register register(Inspection inspection, Issue... issues) {
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(inspection)
                .addBodies(body("county", BodyLevel.COUNTY), body("province", BodyLevel.PROVINCE))
                .severities(List.of(new Severity(GRAVE, LocalText.of("严重", "grave"))))
                .issues(List.of(issues))
                .build();
    }

    private static Register register(Issue... issues) {
        return register(inspection(InspectionKind.CENTRAL), issues);
    }

    private static DueDays dates(Register register) {
        return DueDays.of(register, ChinaWorkingDays.official()).withLimits(TABLE);
    }

    private static DueDay due(Issue issue, String asOf) {
        return dates(register(issue)).dueDayOf(issue, Subject.issue(), day(asOf));
    }

    private static IssueBuilder grave(Deadline deadline) {
        return issueBuilder("issue-1", deadline).severity(GRAVE);
    }

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day(on));
    }

    @Test
    void theRowForTheIssueGivesTheLimitAndTheReasonNamesIt() {
        DueDay due = due(grave(Deadline.notStated()).build(), "2018-01-31");
        assertThat(due.date()).contains(day("2018-02-05"));
        assertThat(texts(due.reasons(), Language.ENGLISH))
                .containsExactly(
                        "no deadline is stated",
                        "table of limits gives the limit: severity grave, central inspection: 30 working days from feedback",
                        "30 working days from feedback on 2017-12-22 end on 2018-02-05");
        assertThat(due.reasons().get(1).text(Language.CHINESE)).isEqualTo("适用整改时限表：严重程度grave、中央督察：自反馈之日起30个工作日内");
        assertThat(due.reasons().get(1).arguments())
                .containsEntry("row", TABLE.rows().get(0));
    }

    @Test
    void whatThePlanStatesStands() {
        assertThat(due(grave(Deadline.by(day("2018-12-31"))).build(), "2018-01-31")
                        .date())
                .contains(day("2018-12-31"));
        assertThat(due(grave(Deadline.parse("反馈之日起10个工作日内完成")).build(), "2018-01-31")
                        .date())
                .contains(day("2018-01-08"));
        assertThat(due(grave(Deadline.parse("收到之日起10个工作日内完成")).build(), "2018-01-31"))
                .isInstanceOf(DueDay.Waiting.class);
        assertThat(due(grave(Deadline.parse("长期坚持")).build(), "2018-01-31")).isInstanceOf(DueDay.Undated.class);
        assertThat(due(grave(Deadline.parse("2018年及以后")).build(), "2018-01-31")).isInstanceOf(DueDay.Undated.class);
        assertThat(due(grave(Deadline.parse("立行立改")).build(), "2018-01-31").date())
                .contains(day("2018-02-05"));
        assertThat(due(grave(Deadline.parse("立行立改、长期坚持")).build(), "2018-01-31").date())
                .contains(day("2018-02-05"));
        assertThat(due(grave(Deadline.parse("限期整改")).build(), "2018-01-31").date())
                .contains(day("2018-02-05"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2025年春节前 | "2025年春节前" depends on a day, a season or an event that is not stated as a date
            2024年底前,反馈后3个月内 | "反馈后3个月内" is a limit beside another date or limit, and such a pair is not interpreted
            整改方案印发后6个月内 | "整改方案印发后6个月内" depends on a day, a season or an event that is not stated as a date
            收到督办函之日起10日内 | "收到督办函之日起10日内" counts from a receipt other than that of the issue, and no such receipt can be recorded
            第二轮督察反馈后6个月内 | "第二轮督察反馈后6个月内" names an inspection, and a deadline does not keep from which one it counts
            一个半月内 | "一个半月内" contains half a unit of time, which is no certain number of days
            2018年6月前 | "2018年6月前" may be bounded by 2018-05-31 or by 2018-06-30
            6月底前 | "6月底前" does not state its year
            已完成80%,2018年底前全部完成 | "已完成80%" states progress, not a deadline
            按期完成 | "按期完成" names a class of deadlines whose dates are not stated here
            中长期 | "中长期" names a class of deadlines whose dates are not stated here
            按省级要求完成 | "按省级要求完成" refers to a requirement stated elsewhere
            3个月内 | "3个月内" names no event from which it counts, so no date follows from it
            """)
    void whatThePlanStatesAndCannotBeReadStaysUndatedForItsOwnReason(String words, String reason) {
        DueDay due = due(grave(Deadline.parse(words)).build(), "2018-01-31");
        assertThat(due).isInstanceOf(DueDay.Undated.class);
        assertThat(texts(due.reasons(), Language.ENGLISH)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未明确", "无", "正在整改", "尽快完成", "立行立改", "限期整改,长期坚持"})
    void whereThePlanStatesNoTimeTheTableDoes(String words) {
        assertThat(due(grave(Deadline.parse(words)).build(), "2018-01-31").date())
                .contains(day("2018-02-05"));
    }

    @Test
    void anExtensionPrecedesTheTableAndASuspensionMovesItsLimit() {
        Issue extended = grave(Deadline.notStated())
                .build()
                .with(asked("asked", "2018-01-10", "2018-06-30"))
                .with(decided("granted", "asked", true, "2018-01-15"));
        assertThat(due(extended, "2018-01-14").date()).contains(day("2018-02-05"));
        assertThat(due(extended, "2018-01-15").date()).contains(day("2018-06-30"));
        Issue suspended = grave(Deadline.notStated())
                .build()
                .with(entry("stop", new Fact.Suspended(TEXT), "2018-01-08"))
                .with(entry("go", new Fact.Resumed(EntryId.of("stop")), "2018-01-15"));
        assertThat(due(suspended, "2018-01-31").date()).contains(day("2018-02-11")); // a Sunday that is worked
    }

    @Test
    void aPartTakesTheRowOfItsIssue() {
        Issue issue = grave(Deadline.notStated())
                .addParts(Part.of(PartId.of("p1"), TEXT))
                .build();
        DueDays dates = dates(register(issue));
        assertThat(dates.dueDayOf(issue, Subject.of(PartId.of("p1")), day("2018-01-31"))
                        .date())
                .contains(day("2018-02-05"));
    }

    @Test
    void withoutARowNothingChanges() {
        Issue issue = issueBuilder("issue-1", Deadline.notStated()).build();
        DueDays plain = DueDays.of(register(issue), ChinaWorkingDays.official());
        assertThat(due(issue, "2018-01-31")).isEqualTo(plain.dueDayOf(issue, Subject.issue(), day("2018-01-31")));
        Issue grave = grave(Deadline.notStated()).build();
        DueDays ofIssues = DueDays.ofIssues(ChinaWorkingDays.official()).withLimits(TABLE);
        assertThat(ofIssues.dueDayOf(grave, Subject.issue(), day("2018-01-31"))).isInstanceOf(DueDay.Undated.class);
        assertThat(ofIssues.toString()).contains("limits own");
        assertThat(plain.toString()).doesNotContain("limits");
    }

    @Test
    void aLimitOfTheTableWaitsForItsEvent() {
        Issue issue = issueBuilder("issue-1", Deadline.notStated()).build();
        Register register = register(inspection(InspectionKind.PROVINCIAL), issue);
        DueDay due = dates(register).dueDayOf(issue, Subject.issue(), day("2018-01-31"));
        assertThat(due).isInstanceOf(DueDay.Waiting.class);
        assertThat(((DueDay.Waiting) due).start()).isEqualTo(LimitStart.RECEIVED);
        Reason last = due.reasons().get(2);
        assertThat(last.text(Language.ENGLISH))
                .isEqualTo("the limit counts from an event that is not recorded yet: receipt");
        assertThat(last.text(Language.CHINESE)).isEqualTo("该时限的起算事项尚无记录：收到");
    }

    @Test
    void aLimitOfTheTableBeyondTheCalendarIsUndecided() {
        Issue issue = grave(Deadline.notStated()).raisedOn(day("2012-12-20")).build();
        Inspection old = Inspection.builder(InspectionId.of("i1"))
                .name(TEXT)
                .kind(InspectionKind.CENTRAL)
                .area(TEXT)
                .feedbackOn(day("2012-12-20"))
                .build();
        DueDay due = dates(register(old, issue)).dueDayOf(issue, Subject.issue(), day("2018-01-31"));
        assertThat(due).isInstanceOf(DueDay.Undecided.class);
        assertThat(((DueDay.Undecided) due).earliest()).contains(day("2013-01-19"));
        Reason because = due.reasons().get(due.reasons().size() - 2);
        assertThat(because.text(Language.ENGLISH))
                .isEqualTo(
                        "the last day of 30 working days from feedback on 2012-12-20 depends on days that the calendar"
                                + " does not cover, and is 2013-01-19 at the earliest");
    }

    @Test
    void theListsOfAStatusTakeTheTable() {
        Issue grave = grave(Deadline.notStated()).build();
        Issue other = issueBuilder("issue-2", Deadline.notStated()).build();
        Register register = register(grave, other);
        LocalDate asOf = day("2018-03-01");
        DueDays dates = dates(register);
        assertThat(STANDARD.statusesOf(register, asOf, dates))
                .extracting(status -> status.lateness().kind())
                .containsExactly(Lateness.Kind.OVERDUE, Lateness.Kind.UNDATED);
        assertThat(STANDARD.overdueIn(register, asOf, dates))
                .extracting(IssueStatus::issue)
                .containsExactly(grave.id());
        assertThat(STANDARD.undatedIn(register, asOf, dates))
                .extracting(IssueStatus::issue)
                .containsExactly(other.id());
        assertThat(STANDARD.overdueIn(register, asOf)).isEmpty();
        assertThat(STANDARD.undatedIn(register, asOf))
                .extracting(IssueStatus::issue)
                .containsExactly(grave.id(), other.id());
    }

    @Test
    void aNullIsNamed() {
        Register register = register();
        DueDays dates = dates(register);
        LocalDate asOf = day("2018-01-31");
        assertThatNullPointerException()
                .isThrownBy(() -> dates.withLimits(Cases.none()))
                .withMessage("table must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> dates.asKnown(Cases.none()))
                .withMessage("known must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.statusesOf(Cases.none(), asOf, dates))
                .withMessage("register must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.statusesOf(register, Cases.none(), dates))
                .withMessage("asOf must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.statusesOf(register, asOf, Cases.none()))
                .withMessage("dates must not be null");
    }

    // --- resumptions without effect ---

    @Test
    void aResumptionOfAWithdrawnSuspensionHasNoEffectAndTheStatusSaysSo() {
        Issue issue = issueBuilder("issue-1", Deadline.by(day("2018-06-30")))
                .build()
                .with(entry("stop", new Fact.Suspended(TEXT), "2018-06-01"))
                .with(entry("go", new Fact.Resumed(EntryId.of("stop")), "2018-06-11"));
        Issue withdrawn = issue.with(entry("mistaken", new Fact.Withdrawn(EntryId.of("stop")), "2018-06-20"));
        DueDay due = due(withdrawn, "2018-06-25");
        assertThat(due.date()).contains(day("2018-06-30"));
        assertThat(texts(due.reasons(), Language.ENGLISH))
                .contains(
                        "resumption go of 2018-06-11 concerns suspension stop, which is not recorded, or was corrected or withdrawn: it has"
                                + " no effect");
        assertThat(texts(due.reasons(), Language.CHINESE)).contains("2018年6月11日的恢复go所针对的中止stop无记录，或已更正、撤回，不生效力");
        assertThat(due(issue, "2018-06-25").reasons())
                .noneMatch(reason -> reason.code().equals("status.resumption-moot"));
        Issue corrected = issue.with(
                entry("later", new Fact.Suspended(TEXT), "2018-06-05").correcting(EntryId.of("stop")));
        DueDay open = due(corrected, "2018-06-25");
        assertThat(open.date()).contains(day("2018-07-20")); // suspended since 06-05, as if resumed on 06-25
        assertThat(open.reasons()).anyMatch(reason -> reason.code().equals("status.resumption-moot"));
    }

    // --- the events of inspections ---

    private static OversightRecord approved(String id, Act.Plan plan, String within, IssueSubject... concerns) {
        return OversightRecord.builder(RecordId.of(id))
                .act(new Act.PlanRecorded(plan, Act.PlanStage.APPROVED, Optional.of(InspectionId.of("i1"))))
                .happenedWithin(DateSpan.parse(within))
                .concerns(List.of(concerns))
                .build();
    }

    @Test
    void anInspectionHasItsFeedbackAndTheApprovalOfItsPlan() {
        Issue issue = issueBuilder("issue-1", Deadline.notStated()).build();
        Issue other = issueBuilder("issue-2", Deadline.notStated()).build();
        Register register = Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(inspection(InspectionKind.CENTRAL))
                .addIssues(issue, other)
                .addRecords(
                        approved("work", Act.Plan.WORK_PLAN, "2018-01-05/2018-01-05"),
                        approved(
                                "some",
                                Act.Plan.RECTIFICATION_PLAN,
                                "2018-02-01/2018-02-10",
                                IssueSubject.of(IssueId.of("issue-1"))),
                        approved("all", Act.Plan.RECTIFICATION_PLAN, "2018-03-01/2018-03-01"))
                .build();
        StartDays starts = StartDays.of(register);
        Inspection inspection = register.inspections().get(0);
        LocalDate late = day("2018-12-31");
        DateSpan some = DateSpan.parse("2018-02-01/2018-02-10");
        assertThat(starts.dayOf(inspection, LimitStart.FEEDBACK, day("2017-12-22")))
                .contains(DateSpan.ofDay(day("2017-12-22")));
        assertThat(starts.dayOf(inspection, LimitStart.FEEDBACK, day("2017-12-21")))
                .isEmpty();
        assertThat(starts.dayOf(inspection, LimitStart.PLAN_APPROVED, late)).contains(some);
        assertThat(starts.dayOf(inspection, LimitStart.PLAN_APPROVED, day("2018-01-31")))
                .isEmpty();
        assertThat(starts.dayOf(inspection, LimitStart.PLAN_APPROVED, day("2018-02-01")))
                .contains(some);
        for (LimitStart start : List.of(LimitStart.RAISED, LimitStart.INTERVIEW, LimitStart.UNSPECIFIED)) {
            assertThat(starts.dayOf(inspection, start, late)).as("%s", start).isEmpty();
        }
        assertThat(starts.dayOf(issue, Subject.issue(), LimitStart.PLAN_APPROVED, late))
                .contains(some);
        // A plan of other issues does not count for this one, and a work plan is another plan.
        assertThat(starts.dayOf(other, Subject.issue(), LimitStart.PLAN_APPROVED, late))
                .contains(DateSpan.ofDay(day("2018-03-01")));
    }
}

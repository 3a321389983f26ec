package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.Deadline;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.DayUnit;

/** Reminders of what is suspended, and of what has no last day yet. */
class SuspendedReminderTest {

    private static final LocalText TEXT = LocalText.of("整改", "matter");
    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();
    private static final StatusRule RULE = StatusRule.of(CALENDAR);
    private static final EscalationPolicy POLICY = EscalationPolicy.builder("own")
            .title(TEXT)
            .order(EscalationPolicy.Order.MENU)
            .addMeasures(SupervisionMeasure.REMINDER)
            .addSubjects(Subject.Kind.ISSUE)
            .addTriggers(new Trigger.BeforeDue(15, DayUnit.CALENDAR, Optional.empty()))
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Register register(String words, Entry... entries) {
        Issue issue = Issue.builder(IssueId.of("issue-1"))
                .inspection(InspectionId.of("i1"))
                .title(TEXT)
                .deadline(Deadline.parse(words))
                .build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .feedbackOn(day("2025-06-02"))
                        .build())
                .addIssues(issue)
                .build();
    }

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day(on));
    }

    private static EscalationReport report(StatusRule rule, Register register, String asOf) {
        return Escalation.of(POLICY, rule).propose(register, day(asOf));
    }

    private static List<LocalDate> events(Register register, String asOf) {
        return report(RULE, register, asOf).proposals().stream()
                .map(proposal -> proposal.event().on())
                .toList();
    }

    @Test
    void aSuspensionIsNotRemindedOfAnewEachDay() {
        Entry stop = entry("stop", new Fact.Suspended(TEXT), "2025-06-20");
        Register open = register("2025年6月30日前", stop);
        assertThat(events(open, "2025-06-19")).containsExactly(day("2025-06-15"));
        for (String asOf : List.of("2025-06-20", "2025-06-25", "2025-06-26", "2025-09-30")) {
            assertThat(events(open, asOf)).as(asOf).isEmpty();
        }
        EscalationReport report = report(RULE, open, "2025-06-25");
        assertThat(report.notes()).singleElement().satisfies(note -> {
            assertThat(note.text(Language.ENGLISH))
                    .isEqualTo(
                            "issue issue-1 is suspended, so it is not reminded of as due within 15 calendar days until"
                                    + " days count again");
            assertThat(note.text(Language.CHINESE)).endsWith("处于中止期间，恢复计算前不作“在15个自然日内到期”提醒");
        });
        Entry go = entry("go", new Fact.Resumed(EntryId.of("stop")), "2025-07-10");
        Register resumed = register("2025年6月30日前", stop, go);
        assertThat(events(resumed, "2025-07-10")).containsExactly(day("2025-07-05"));
        assertThat(events(resumed, "2025-07-15")).containsExactly(day("2025-07-05"));
        Register early = register("2025年6月30日前", entry("stop", new Fact.Suspended(TEXT), "2025-06-10"));
        assertThat(report(RULE, early, "2025-06-25").notes()).isEmpty();
    }

    @Test
    void whatHasNoKnownLastDayIsNotKnownToBeNearIt() {
        WorkingDayCalendar ends = WorkingDayCalendar.builder("own", "1")
                .extending(CALENDAR)
                .covering(DateSpan.parse("2025-01-01/2025-06-30"))
                .build();
        Register register = register("反馈之日起30个工作日内"); // on 2025-07-02 at the earliest
        StatusRule rule = StatusRule.of(ends);
        EscalationReport near = report(rule, register, "2025-06-17");
        assertThat(near.proposals()).isEmpty();
        assertThat(near.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text(Language.ENGLISH))
                        .isEqualTo(
                                "whether issue issue-1 is due within 15 calendar days is undecidable: the last day is"
                                        + " known only to be 2025-07-02 or later"));
        assertThat(report(rule, register, "2025-06-16").notes()).isEmpty();
    }

    @Test
    void theDueDaysMustBeByTheCalendarOfTheRule() {
        WorkingDayCalendar other =
                WorkingDayCalendar.builder("own", "1").extending(CALENDAR).build();
        Register register = register("2025年6月30日前");
        DueDays dates = DueDays.of(register, other);
        assertThatThrownBy(() -> RULE.statusesOf(register, day("2025-06-01"), dates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dates must be by the calendar of the rule, cn-official version " + CALENDAR.version()
                        + " covering " + CALENDAR.coverage() + ", but were by own version 1 covering "
                        + other.coverage());
        assertThatThrownBy(() -> NextStep.stepsIn(register, RULE, day("2025-06-01"), dates))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(StatusRule.of(other).statusesOf(register, day("2025-06-01"), dates))
                .hasSize(1);
    }
}

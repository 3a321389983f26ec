package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.Deadline;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.DayUnit;

/** What is proposed, and what is noted, where the last day is known only within days. */
class UndecidedEscalationTest {

    private static final LocalText TEXT = LocalText.of("整改", "matter");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.asKnown(LocalDate.of(2026, 6, 30)));
    private static final Trigger OVERDUE_1 = new Trigger.Overdue(1, DayUnit.CALENDAR, Optional.empty());
    private static final Trigger OVERDUE_5 = new Trigger.Overdue(5, DayUnit.CALENDAR, Optional.empty());
    private static final Trigger BEFORE_3 = new Trigger.BeforeDue(3, DayUnit.CALENDAR, Optional.empty());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** An issue due 7 days after a feedback on 2025-06-01: on 06-08, or on 06-11 if working days count. */
    private static Register sevenDays(Entry... entries) {
        return register("2025-06-01", "反馈后7日内", entries);
    }

    private static Register register(String feedback, String words, Entry... entries) {
        Issue issue = Issue.builder(IssueId.of("a"))
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
                        .feedbackOn(day(feedback))
                        .build())
                .addIssues(issue)
                .build();
    }

    private static EscalationPolicy policy(Trigger... triggers) {
        return EscalationPolicy.builder("own")
                .title(TEXT)
                .order(EscalationPolicy.Order.MENU)
                .addMeasures(SupervisionMeasure.REMINDER)
                .addTriggers(triggers)
                .build();
    }

    private static EscalationReport report(Register register, String asOf, Trigger... triggers) {
        return Escalation.of(policy(triggers), RULE).propose(register, day(asOf));
    }

    private static List<String> proposed(EscalationReport report) {
        return report.proposals().stream()
                .map(proposal -> proposal.event().key())
                .toList();
    }

    private static List<String> notes(EscalationReport report, Language language) {
        return report.notes().stream().map(note -> note.text(language)).toList();
    }

    private static List<String> reason(EscalationReport report, String code) {
        return report.proposals().stream()
                .flatMap(proposal -> proposal.reasons().stream())
                .filter(reason -> reason.code().equals(code))
                .flatMap(reason -> Stream.of(reason.text(Language.ENGLISH), reason.text(Language.CHINESE)))
                .toList();
    }

    @Test
    void betweenTwoReadingsEachTriggerLeavesANote() {
        EscalationReport report = report(sevenDays(), "2025-06-09", OVERDUE_1, BEFORE_3);

        assertThat(proposed(report)).isEmpty();
        assertThat(notes(report, Language.ENGLISH))
                .containsExactly(
                        "whether issue a is due within 3 calendar days is undecidable: the last day is known only to be"
                                + " between 2025-06-08 and 2025-06-11",
                        "whether issue a is overdue by 1 calendar day is undecidable: the last day is known only to be"
                                + " between 2025-06-08 and 2025-06-11");
        assertThat(notes(report, Language.CHINESE).get(1)).endsWith("是否逾期1个自然日：到期日仅知在2025年6月8日至2025年6月11日之间");
        assertThat(report(sevenDays(), "2025-06-08", OVERDUE_1).notes()).isEmpty();
        assertThat(report(sevenDays(), "2025-06-11", OVERDUE_1).notes()).hasSize(1);
    }

    @Test
    void whatIsOverdueByNoReadingForLongEnoughIsDecided() {
        for (String asOf : List.of("2025-06-09", "2025-06-12")) {
            EscalationReport report = report(sevenDays(), asOf, OVERDUE_5);
            assertThat(report.proposals()).as(asOf).isEmpty();
            assertThat(report.notes()).as(asOf).isEmpty();
        }
        // by the earlier reading for five days, by the later one for two
        assertThat(notes(report(sevenDays(), "2025-06-13", OVERDUE_5), Language.ENGLISH))
                .containsExactly("whether issue a is overdue by 5 calendar days is undecidable: the last day is known"
                        + " only to be between 2025-06-08 and 2025-06-11");
        EscalationReport certain = report(sevenDays(), "2025-06-16", OVERDUE_5);
        assertThat(certain.notes()).isEmpty();
        assertThat(proposed(certain)).containsExactly("overdue a 2025-06-16");
        assertThat(reason(certain, "escalation.overdue-at-least"))
                .containsExactly(
                        "issue a is at least 3 working days (5 calendar days) overdue (due at the latest on"
                                + " 2025-06-11); threshold reached on 2025-06-16",
                        "问题a至少已逾期3个工作日（5个自然日）（最迟于2025年6月11日到期），2025年6月16日达到触发条件");
        assertThat(reason(certain, "escalation.overdue")).isEmpty();
    }

    @Test
    void aReminderCountedFromTheEarlierReadingSaysSo() {
        assertThat(report(sevenDays(), "2025-06-04", BEFORE_3).proposals()).isEmpty();
        for (String asOf : List.of("2025-06-05", "2025-06-08")) {
            EscalationReport report = report(sevenDays(), asOf, BEFORE_3);
            assertThat(report.notes()).isEmpty();
            assertThat(proposed(report)).containsExactly("before-due a 2025-06-05");
            assertThat(reason(report, "escalation.before-due-at-earliest"))
                    .containsExactly(
                            "issue a is open and due at the earliest on 2025-06-08; threshold counted from that day and"
                                    + " reached on 2025-06-05",
                            "问题a尚未完成，最早于2025年6月8日到期，以该日计，2025年6月5日达到触发条件");
            assertThat(reason(report, "escalation.before-due")).isEmpty();
        }
    }

    @Test
    void whatIsCompleteLeavesNoNoteEvenIfWhetherItWasLateIsUndecidable() {
        Register complete = sevenDays(Entry.of(
                EntryId.of("r"), Subject.issue(), new Fact.ProgressReported(Tier.COMPLETE), day("2025-06-09")));

        EscalationReport report = report(complete, "2025-06-10", OVERDUE_1, BEFORE_3);

        assertThat(report.proposals()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void whatIsSuspendedBetweenTwoReadingsIsNotedAsSuspended() {
        Register suspended =
                sevenDays(Entry.of(EntryId.of("s"), Subject.issue(), new Fact.Suspended(TEXT), day("2025-06-10")));

        assertThat(report(suspended, "2025-06-10", BEFORE_3).notes())
                .extracting(Reason::code)
                .containsExactly("escalation.suspended");
    }

    @Test
    void beyondTheCalendarEachTriggerLeavesANoteFromTheEarliestDayOn() {
        Register register = register("2026-11-25", "反馈之日起30个工作日内");

        assertThat(report(register, "2026-12-21", OVERDUE_1, BEFORE_3).notes()).isEmpty();
        assertThat(notes(report(register, "2026-12-22", OVERDUE_1, BEFORE_3), Language.ENGLISH))
                .containsExactly("whether issue a is due within 3 calendar days is undecidable: the last day is known"
                        + " only to be 2026-12-25 or later");
        assertThat(report(register, "2026-12-28", OVERDUE_1, BEFORE_3).notes())
                .extracting(Reason::code)
                .containsExactly("escalation.not-known", "escalation.not-known");
    }

    @Test
    void aDutyDueBeyondTheCalendarDoesNotKeepTheOthersFromBeingAnswered() {
        Duty sentUp = Duties.planSentUp();
        Trigger missed = new Trigger.MissedDuty(Optional.empty(), Optional.empty());
        Register register = Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(
                        Inspection.builder(InspectionId.of("late"))
                                .name(TEXT)
                                .kind(InspectionKind.CENTRAL)
                                .area(TEXT)
                                .feedbackOn(day("2026-11-25"))
                                .build(),
                        Inspection.builder(InspectionId.of("early"))
                                .name(TEXT)
                                .kind(InspectionKind.CENTRAL)
                                .area(TEXT)
                                .feedbackWithin(DateSpan.ofDay(day("2025-09-13")))
                                .build())
                .build();

        EscalationReport report =
                new Escalation(policy(missed), RULE, List.of(sentUp)).propose(register, day("2026-12-01"));

        assertThat(proposed(report)).containsExactly("missed-duty plan-sent-up inspection/early 2025-11-20");
    }
}

package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.RefutationKind;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.DayUnit;

class TriggerTest {

    private static final Optional<SupervisionMeasure> CIRCULAR = Optional.of(SupervisionMeasure.CIRCULAR);
    private static final List<Trigger> TRIGGERS = List.of(
            new Trigger.BeforeDue(7, DayUnit.CALENDAR, CIRCULAR),
            new Trigger.BeforeDue(3, DayUnit.WORKING, CIRCULAR),
            new Trigger.BeforeDutyDue(7, DayUnit.WORKING, Optional.of(DutyId.of("d")), CIRCULAR),
            new Trigger.Overdue(1, DayUnit.WORKING, CIRCULAR),
            new Trigger.BehindSchedule(Trigger.Basis.DERIVED, CIRCULAR),
            new Trigger.MissedDuty(Optional.empty(), CIRCULAR),
            new Trigger.Refuted(List.of(RefutationKind.FALSE), CIRCULAR),
            new Trigger.Repetition(TriggeringEvent.Kind.COMPLETION_REFUTED, 2, CIRCULAR));

    @Test
    void gradesOfRemindersAreTriggersInTheirOrder() {
        ReminderGrades grades = new ReminderGrades(
                DayUnit.WORKING,
                List.of(
                        new ReminderGrades.Grade(LocalText.of("提醒", "reminder"), 7),
                        new ReminderGrades.Grade(LocalText.of("催办", "urging"), 3)));

        assertThat(Trigger.BeforeDue.forGrades(grades, CIRCULAR))
                .containsExactly(
                        new Trigger.BeforeDue(7, DayUnit.WORKING, CIRCULAR),
                        new Trigger.BeforeDue(3, DayUnit.WORKING, CIRCULAR));
        Optional<DutyId> duty = Optional.of(DutyId.of("d"));
        assertThat(Trigger.BeforeDutyDue.forGrades(grades, duty, CIRCULAR))
                .containsExactly(
                        new Trigger.BeforeDutyDue(7, DayUnit.WORKING, duty, CIRCULAR),
                        new Trigger.BeforeDutyDue(3, DayUnit.WORKING, duty, CIRCULAR));
    }

    @Test
    void aTriggerSaysWhatItWaitsForInBothLanguages() {
        assertThat(TRIGGERS)
                .extracting(trigger -> trigger.label().in(Language.ENGLISH))
                .containsExactly(
                        "due within 7 calendar days",
                        "due within 3 working days",
                        "duty due within 7 working days",
                        "overdue by 1 working day",
                        "behind schedule",
                        "missed duty",
                        "completion refuted",
                        "completion refuted 2 times");
        assertThat(TRIGGERS)
                .extracting(trigger -> trigger.label().in(Language.CHINESE))
                .containsExactly(
                        "在7个自然日内到期",
                        "在3个工作日内到期",
                        "应办事项在7个工作日内到期",
                        "逾期1个工作日",
                        "未达到序时进度",
                        "应报未报",
                        "完成情况被否定",
                        "完成情况被否定2次");
        assertThat(TRIGGERS)
                .extracting(Trigger::toString)
                .containsExactly(
                        "BeforeDue[7 calendar days, circular]",
                        "BeforeDue[3 working days, circular]",
                        "BeforeDutyDue[7 working days, d, circular]",
                        "Overdue[1 working day, circular]",
                        "BehindSchedule[derived, circular]",
                        "MissedDuty[circular]",
                        "Refuted[false, circular]",
                        "Repetition[completion-refuted, 2 times, circular]");
    }

    @Test
    void theNumbersHaveBounds() {
        assertThat(new Trigger.Overdue(10_000, DayUnit.CALENDAR, CIRCULAR).by()).isEqualTo(10_000);
        assertThat(new Trigger.Repetition(TriggeringEvent.Kind.MISSED_DUTY, 1_000, CIRCULAR).times())
                .isEqualTo(1_000);
        assertThatThrownBy(() -> new Trigger.Overdue(10_001, DayUnit.CALENDAR, CIRCULAR))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Trigger.Overdue(0, DayUnit.CALENDAR, CIRCULAR))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Trigger.Repetition(TriggeringEvent.Kind.MISSED_DUTY, 1, CIRCULAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/times: number of occurrences must be 2 to 1000, but was 1");
        assertThatThrownBy(() -> new Trigger.Repetition(TriggeringEvent.Kind.MISSED_DUTY, 1_001, CIRCULAR))
                .isInstanceOf(InvalidValueException.class);
        assertThat(new Trigger.BeforeDue(1_000, DayUnit.CALENDAR, CIRCULAR).by())
                .isEqualTo(1_000);
        assertThat(new Trigger.BeforeDue(1, DayUnit.WORKING, CIRCULAR).by()).isEqualTo(1);
        assertThatThrownBy(() -> new Trigger.BeforeDue(0, DayUnit.WORKING, CIRCULAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/by: number of working days before the last day must be 1 to 1000, but was 0");
        assertThatThrownBy(() -> new Trigger.BeforeDue(1_001, DayUnit.CALENDAR, CIRCULAR))
                .isInstanceOf(InvalidValueException.class);
        assertThat(new Trigger.BeforeDutyDue(1_000, DayUnit.CALENDAR, Optional.empty(), CIRCULAR).by())
                .isEqualTo(1_000);
        assertThatThrownBy(() -> new Trigger.BeforeDutyDue(0, DayUnit.WORKING, Optional.empty(), CIRCULAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/by: number of working days before the last day must be 1 to 1000, but was 0");
        assertThatThrownBy(() -> new Trigger.Repetition(TriggeringEvent.Kind.BEFORE_DUE, 2, CIRCULAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/event: repetition must be of an event that can recur, but this one cannot: before the last"
                                + " day");
    }

    @Test
    void eachPolicyThatComesWithTheLibraryHasAName() {
        assertThat(EscalationPolicies.all())
                .containsExactly(
                        EscalationPolicies.jiangxi2017(),
                        EscalationPolicies.guangxi2017(),
                        EscalationPolicies.central2017(),
                        EscalationPolicies.xixian2018(),
                        EscalationPolicies.sichuan2019(),
                        EscalationPolicies.petitions2022(),
                        EscalationPolicies.jiangsu2023(),
                        EscalationPolicies.jiangxi2024(),
                        EscalationPolicies.heilongjiang2025());
        assertThat(EscalationPolicies.all())
                .extracting(EscalationPolicy::name)
                .containsExactly(
                        "jiangxi-2017",
                        "guangxi-2017",
                        "central-2017",
                        "xixian-2018",
                        "sichuan-2019",
                        "petitions-2022",
                        "jiangsu-2023",
                        "jiangxi-2024",
                        "heilongjiang-2025");
    }

    @Test
    void anEscalationAndItsReportSayThemselvesInALine() {
        Escalation escalation =
                Escalation.of(EscalationPolicies.jiangxi2017(), StatusRule.of(ChinaWorkingDays.official()));
        Register empty = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.RECONSTRUCTED)
                .build();

        assertThat(escalation).hasToString("Escalation[jiangxi-2017]");
        assertThat(escalation.propose(empty, LocalDate.of(2018, 1, 1)))
                .hasToString("jiangxi-2017 on 2018-01-01: 0 proposals, 0 answered");
    }
}

package org.rectification.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.issue.IssueId;

class AccountabilityActionTest {

    private static final LocalDate DAY = LocalDate.of(2017, 11, 15);

    static AccountabilityActionBuilder action(String id, ActionKind kind) {
        return AccountabilityAction.builder(ActionId.of(id))
                .kind(kind)
                .subject(AccountableSubject.person(AccountableSubjectId.of("p")))
                .happenedOn(DAY)
                .reportedOn(DAY);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        AccountabilityActionBuilder bad = action("a", ActionKind.GOVERNMENT_SANCTION)
                .subject(AccountableSubject.unit(AccountableSubjectId.of("u")))
                .reportedOn(DAY.minusDays(1))
                .corrects(ActionId.of("a"));

        InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, bad::build);

        assertThat(thrown.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/reportedOn report date must not precede the date of the action, 2017-11-15, but was"
                                + " 2017-11-14",
                        "/kind kind must be in use on 2017-11-15, but \"government sanction, kind unspecified\" is in"
                                + " use from 2018-03-20",
                        "/subject kind must be applicable to its subject, but \"government sanction, kind"
                                + " unspecified\" does not apply to unit",
                        "/corrects action must not correct itself, but action a does");
        assertThat(thrown.faults())
                .extracting(fault -> fault.text(Language.CHINESE))
                .containsExactly(
                        "报告日期不得早于发生日期2017年11月15日，实为2017年11月14日",
                        "处理种类须在2017年11月15日有效，“政务处分”的有效期为2018年3月20日起",
                        "处理种类须适用于其对象，“政务处分”不适用于单位",
                        "处理记录不得更正自身，涉及处理记录a");
    }

    @Test
    void aSanctionForWhoItCannotMeetIsRefusedByItsStanding() {
        AccountabilityActionBuilder owner = action("a", ActionKind.WARNING)
                .subject(AccountableSubject.person(AccountableSubjectId.of("p"))
                        .withCategory(PersonCategory.NOT_PUBLIC));

        assertThatThrownBy(owner::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/subject: kind must be applicable to its subject, but \"warning\" does not apply to no public"
                                + " official");
    }

    @Test
    void correctedActionsAreNotInEffect() {
        AccountabilityAction first = action("a", ActionKind.DEMERIT).build();
        AccountabilityAction corrected =
                action("b", ActionKind.WARNING).corrects(first.id()).build();
        AccountabilityAction again =
                action("c", ActionKind.DOWNGRADING).corrects(corrected.id()).build();
        AccountabilityAction other = action("d", ActionKind.INTERVIEWED).build();

        assertThat(AccountabilityAction.inEffect(List.of(first, corrected, again, other)))
                .containsExactly(again, other);
        assertThat(AccountabilityAction.inEffect(List.of(first, other))).containsExactly(first, other);
    }

    @Test
    void aWithdrawnActionIsTakenBackAndAWithdrawnCorrectionTooFromItsReportOn() {
        AccountabilityAction first = action("a", ActionKind.DEMERIT).build();
        AccountabilityAction correction = action("b", ActionKind.WARNING)
                .corrects(first.id())
                .withdrawnOn(DAY.plusDays(9))
                .build();
        AccountabilityAction again =
                action("c", ActionKind.DOWNGRADING).corrects(correction.id()).build();
        AccountabilityAction mistaken = action("d", ActionKind.DEMERIT)
                .reportedOn(DAY.plusDays(1))
                .withdrawnOn(DAY.plusDays(9))
                .build();

        assertThat(AccountabilityAction.inEffect(List.of(first, correction, mistaken)))
                .containsExactly(first);
        assertThat(AccountabilityAction.inEffect(List.of(first, correction, again, mistaken)))
                .containsExactly(again);
        assertThat(mistaken.asKnown(DAY)).isEmpty();
        assertThat(mistaken.asKnown(DAY.plusDays(8)).orElseThrow().withdrawnOn())
                .isEmpty();
        assertThat(mistaken.asKnown(DAY.plusDays(9))).contains(mistaken);
        assertThatThrownBy(() -> action("e", ActionKind.DEMERIT)
                        .withdrawnOn(DAY.minusDays(1))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/withdrawnOn: withdrawal must not precede the withdrawn report of 2017-11-15, but was on"
                        + " 2017-11-14");
    }

    @Test
    void referencesThatLeadNowhereAreDropped() {
        AccountabilityAction action = action("a", ActionKind.DEMERIT)
                .clue(ClueId.of("c1"))
                .addIssues(IssueId.of("i1"), IssueId.of("i2"))
                .build();

        AccountabilityAction known =
                action.referringTo(clue -> false, issue -> issue.value().equals("i2"));

        assertThat(known.clue()).isEmpty();
        assertThat(known.issues()).containsExactly(IssueId.of("i2"));
        assertThat(action.referringTo(clue -> true, issue -> true)).isEqualTo(action);
    }

    private static ClueStep step(ClueStage stage, int day) {
        return ClueStep.of(stage, DAY.plusDays(day));
    }

    private static ClueBuilder clue() {
        return Clue.builder(ClueId.of("c")).title(LocalText.of("采石", "quarrying"));
    }

    @Test
    void aClueHasACourseOnTwoAxes() {
        Clue clue = clue().addSteps(
                        step(ClueStage.HANDED_OVER, 0),
                        step(ClueStage.TAKEN_UP, 5).reported(DAY.plusDays(20)),
                        step(ClueStage.CONCLUDED, 30))
                .build();

        assertThat(clue.handedOverOn()).isEqualTo(DAY);
        assertThat(clue.stageOn(DAY.minusDays(1))).isEmpty();
        assertThat(clue.stageOn(DAY.plusDays(5))).contains(ClueStage.TAKEN_UP);
        assertThat(clue.stageOn(DAY.plusDays(30)).orElseThrow().isConclusion()).isTrue();
        assertThat(clue.asKnown(DAY.plusDays(19)).orElseThrow().steps()).hasSize(1);
        assertThat(clue.asKnown(DAY.plusDays(20)).orElseThrow().steps()).hasSize(2);
        assertThat(clue.asKnown(DAY.minusDays(1))).isEmpty();
        assertThat(clue.asKnown(DAY.plusDays(30))).contains(clue);
        assertThat(ClueStage.TAKEN_UP.isConclusion()).isFalse();
        assertThat(ClueStage.CONCLUDED_WITHOUT_ACTION.isConclusion()).isTrue();
        assertThat(ClueStage.values())
                .extracting(stage -> stage.label() + " " + stage.label().in(Language.ENGLISH))
                .containsExactly(
                        "移交 handed over",
                        "受理 taken up",
                        "退回 sent back",
                        "转交 handed on",
                        "办结（问责） concluded with accountability",
                        "办结（不予问责） concluded without accountability");
    }

    @Test
    void aClueIsRefusedWithEveryFault() {
        assertThatThrownBy(() -> clue().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/steps: clue must have at least one step");
        InvalidValueException thrown = catchThrowableOfType(
                InvalidValueException.class,
                () -> clue().addSteps(step(ClueStage.TAKEN_UP, 5), step(ClueStage.CONCLUDED, 1))
                        .build());
        assertThat(thrown.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/steps/0/stage first step of a clue must be its handover, but was taken up",
                        "/steps/1/happenedOn steps of a clue must be in chronological order, but 2017-11-16 follows"
                                + " 2017-11-20");
        assertThatThrownBy(() -> new ClueStep(ClueStage.TAKEN_UP, DAY, DAY.minusDays(1), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/reportedOn: report date must not precede the date of the action, 2017-11-15, but was"
                        + " 2017-11-14");
    }
}

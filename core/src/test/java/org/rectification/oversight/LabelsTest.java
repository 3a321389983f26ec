package org.rectification.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rectification.accountability.ActionKind;
import org.rectification.base.Language;

/** The words in which people meet kinds and units, and the families of the kinds. */
class LabelsTest {

    @Test
    void eachUnitHasItsWords() {
        assertThat(CountUnit.values())
                .extracting(unit -> unit.label() + " " + unit.label().in(Language.ENGLISH))
                .containsExactly(
                        "人 persons",
                        "人次 person-times",
                        "个单位 bodies",
                        "个线索 clues",
                        "个问题 matters",
                        "件 complaint cases",
                        "起 cases",
                        "项 mechanisms",
                        "个组 teams",
                        "个地区 places",
                        "天 days");
    }

    @Test
    void whatCountsActionsHasTheWordsOfTheAction() {
        for (ActionKind action : ActionKind.values()) {
            RecordKind kind = RecordKind.of(action);

            assertThat(kind.label()).isEqualTo(action.label());
            assertThat(kind.action()).contains(action);
            assertThat(kind).hasToString(kind.code());
            assertThat(kind.family() == RecordKind.Family.ACCOUNTABILITY)
                    .isEqualTo(action.family().isAccountability());
            assertThat(RecordKind.values()).containsOnlyOnce(kind);
        }
        assertThat(RecordKind.of(ActionKind.ADMONISHED).code()).isEqualTo("admonished");
        assertThat(RecordKind.of(ActionKind.REFERRED_TO_JUDICIARY).family()).isEqualTo(RecordKind.Family.REFERRAL);
        assertThat(RecordKind.INTERVIEWED.family()).isEqualTo(RecordKind.Family.INTERVIEW);
        assertThat(RecordKind.CRIMINALLY_DETAINED.family()).isEqualTo(RecordKind.Family.LAW_ENFORCEMENT);
    }

    @Test
    void eachOtherKindHasItsWordsAndItsFamily() {
        assertThat(RecordKind.values())
                .filteredOn(kind -> kind.action().isEmpty())
                .extracting(kind -> kind + " " + kind.family() + " " + kind.label() + " "
                        + kind.label().in(Language.ENGLISH))
                .containsExactly(
                        "clues-handed-over HANDOVER 移交责任追究问题线索 clues handed over for accountability",
                        "matters-handed-over HANDOVER 移交责任追究问题 matters handed over for accountability",
                        "complaints COMPLAINT 群众投诉案件 complaints",
                        "inspection-effort INSPECTION 督察组织情况 inspection effort",
                        "mechanisms-adopted MECHANISM 制定出台的制度 mechanisms adopted");
    }
}

package org.rectification.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                        "个组 teams",
                        "个地区 places",
                        "天 days");
    }

    @Test
    void eachKindHasItsWordsAndItsFamily() {
        assertThat(RecordKind.values())
                .extracting(kind ->
                        kind.family() + " " + kind.label() + " " + kind.label().in(Language.ENGLISH))
                .containsExactly(
                        "HANDOVER 移交责任追究问题线索 clues handed over for accountability",
                        "HANDOVER 移交责任追究问题 matters handed over for accountability",
                        "ACCOUNTABILITY 问责 held accountable, kind unspecified",
                        "ACCOUNTABILITY 纪律处分 disciplined, Party or government unspecified",
                        "INTERVIEW 约谈 interviewed",
                        "LAW_ENFORCEMENT 行政拘留 administratively detained",
                        "LAW_ENFORCEMENT 刑事拘留 criminally detained",
                        "COMPLAINT 群众投诉案件 complaints",
                        "INSPECTION 督察组织情况 inspection effort");
    }
}

package org.rectification.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

/** The words in which people meet roles, kinds and levels. */
class LabelsTest {

    @Test
    void eachRoleHasItsWords() {
        assertThat(Role.values())
                .extracting(role -> said(role.label()))
                .containsExactly(
                        "牵头单位 lead unit",
                        "责任单位 responsible unit",
                        "配合单位 cooperating unit",
                        "督导单位 supervising unit",
                        "验收单位 accepting unit");
    }

    @Test
    void eachKindOfBodyHasItsWords() {
        assertThat(BodyKind.values())
                .extracting(kind -> said(kind.label()))
                .containsExactly(
                        "党委 Party committee",
                        "政府 government",
                        "部门 department",
                        "企业 enterprise",
                        "领导小组 leading group",
                        "办公室 office",
                        "人大 people's congress",
                        "督察组 inspection team",
                        "其他 other");
    }

    @Test
    void eachLevelHasItsWords() {
        assertThat(BodyLevel.values())
                .extracting(level -> said(level.label()))
                .containsExactly(
                        "中央 national",
                        "省级 province",
                        "地市级 city",
                        "县级 county",
                        "乡级 township",
                        "村级 village",
                        "企业 enterprise");
    }

    private static String said(LocalText label) {
        return label.in(Language.CHINESE) + " " + label.in(Language.ENGLISH);
    }
}

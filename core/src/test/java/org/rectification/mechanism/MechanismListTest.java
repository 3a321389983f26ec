package org.rectification.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.base.Truth;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;

class MechanismListTest {

    private static MechanismBuilder mechanism(String id, String title) {
        return Mechanism.builder(MechanismId.of(id))
                .title(LocalText.chinese(title))
                .kind(MechanismKind.REGULATION);
    }

    @Test
    void quotingAndSpacingDoNotMakeTwoOfOne() {
        Citation report = Citation.of(LocalText.chinese("报告"));
        MechanismList list = MechanismList.of(List.of(
                mechanism("a", "甲省采砂条例").build(),
                mechanism("b", "《甲省采砂条例》").addSources(report).build(),
                mechanism("c", "甲省 采砂条例").build(),
                mechanism("d", "乙省采砂条例").build()));

        assertThat(list.distinct()).extracting(each -> each.id().value()).containsExactly("a", "d");
        assertThat(list.repeats()).extracting(each -> each.again().id().value()).containsExactly("b", "c");
        assertThat(list.repeats().get(0).reason().citations()).containsExactly(report);
        assertThat(list.repeats().get(1).reason().text(Language.CHINESE)).isEqualTo("长效机制c与长效机制a重复：甲省采砂条例");
    }

    @Test
    void issuesThatAreNotOnTheRegisterAreNoCauses() {
        Mechanism mechanism = mechanism("a", "甲省采砂条例")
                .addCauses(IssueId.of("i1"), IssueId.of("i2"))
                .build();

        assertThat(mechanism.referringTo(issue -> issue.value().equals("i2")).causes())
                .containsExactly(IssueId.of("i2"));
        assertThat(mechanism.referringTo(issue -> true)).isEqualTo(mechanism);
    }

    @Test
    void whatBothStateTellsTwoApart() {
        MechanismList list = MechanismList.of(List.of(
                mechanism("a", "条例").issuer(BodyId.of("x")).build(),
                mechanism("b", "条例").issuer(BodyId.of("y")).build(),
                mechanism("c", "条例")
                        .level(BodyLevel.CITY)
                        .adoptedWithin(DateSpan.ofYear(2016))
                        .build(),
                mechanism("d", "条例")
                        .level(BodyLevel.COUNTY)
                        .adoptedWithin(DateSpan.ofYear(2016))
                        .issuer(BodyId.of("z"))
                        .build(),
                mechanism("e", "条例")
                        .issuer(BodyId.of("x"))
                        .adoptedWithin(DateSpan.ofYear(2018))
                        .build()));

        assertThat(list.repeats())
                .extracting(each -> each.first().id() + "-" + each.again().id())
                .as("c states nothing that tells it from a, e nothing that tells it from a")
                .containsExactly("a-c", "a-e");
    }

    @Test
    void daysOfAdoptionThatAreApartTellTwoApart() {
        assertThat(adopted("2016-01-01/2016-12-31", "2018-01-01/2018-12-31").repeats())
                .isEmpty();
        assertThat(adopted("2016-01-01/2016-12-31", "2016-12-31/2016-12-31").repeats())
                .hasSize(1);
    }

    private static MechanismList adopted(String one, String other) {
        return MechanismList.of(List.of(
                mechanism("a", "条例").adoptedWithin(DateSpan.parse(one)).build(),
                mechanism("b", "条例").adoptedWithin(DateSpan.parse(other)).build()));
    }

    @Test
    void aStatedNumberCoversAListOrNot() {
        MechanismList two = MechanismList.of(
                List.of(mechanism("a", "甲").build(), mechanism("b", "乙").build()));

        assertThat(two.coveredBy(Quantity.exactly(2))).isEqualTo(Truth.YES);
        assertThat(two.coveredBy(Quantity.exactly(1))).isEqualTo(Truth.NO);
        assertThat(two.coveredBy(new Quantity(Bound.MORE_THAN, BigDecimal.ONE))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(two.coveredBy(new Quantity(Bound.LESS_THAN, BigDecimal.valueOf(2))))
                .isEqualTo(Truth.NO);
    }

    @Test
    void daysOfAdoptionAndReportingAreAsWideAsStated() {
        Mechanism mechanism = mechanism("a", "甲")
                .adoptedWithin(DateSpan.ofYear(2017))
                .reportedWithin(DateSpan.parse("2018-04-01/2018-04-30"))
                .build();

        assertThat(mechanism.isAdoptedBy(LocalDate.of(2017, 12, 30))).isFalse();
        assertThat(mechanism.isAdoptedBy(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(mechanism.isKnownOn(LocalDate.of(2018, 4, 29))).isFalse();
        assertThat(mechanism.isKnownOn(LocalDate.of(2018, 4, 30))).isTrue();
        assertThat(mechanism("b", "乙").build().isAdoptedBy(LocalDate.MAX)).isFalse();
        assertThat(mechanism("b", "乙").build().isKnownOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        assertThat(MechanismKind.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly(
                        "地方性法规 local regulation",
                        "政府规章、办法 government rule",
                        "党内法规 Party rule",
                        "规范性文件 normative document",
                        "规划、方案 plan",
                        "工作制度 standing arrangement",
                        "机构 body",
                        "考核评价 assessment",
                        "一票否决 one-vote veto");
        assertThat(Addressee.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly(
                        "党委 Party committees",
                        "政府 governments",
                        "部门 departments",
                        "党政领导班子 leading teams",
                        "党政正职 principal leaders",
                        "企业 enterprises",
                        "公众 the public");
    }
}

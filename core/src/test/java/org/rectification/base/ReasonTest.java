package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Citation CODE = Citation.of(LocalText.of("中华人民共和国民法典", "Civil Code"));
    private static final Citation REPORT = Citation.of(LocalText.chinese("整改情况报告"));

    /** A message of this test: a word in both languages, a quantity, a slot used twice, and one that is not filled. */
    private enum Sample implements MessageCode {
        LEFT_OUT;

        @Override
        public String code() {
            return "sample.left-out";
        }

        @Override
        public String template(Language language) {
            return language == Language.CHINESE
                    ? "{tier}{count},{tier}未计入{missing}"
                    : "{count} {tier} are left out, {tier} {missing}{";
        }
    }

    private static final Reason REASON = Reason.of(
            Sample.LEFT_OUT,
            "count",
            Quantity.of(Quantity.Bound.MORE_THAN, BigDecimal.TEN),
            "tier",
            LocalText.of("基本完成", "basically complete"));

    @Test
    void aReasonHasCodeArgumentsAndNoCitationAtFirst() {
        assertThat(REASON.code()).isEqualTo("sample.left-out");
        assertThat(REASON.arguments())
                .containsExactly(
                        Map.entry("count", Quantity.of(Quantity.Bound.MORE_THAN, BigDecimal.TEN)),
                        Map.entry("tier", LocalText.of("基本完成", "basically complete")));
        assertThat(REASON.arguments()).isUnmodifiable();
        assertThat(REASON.citations()).isEmpty();
    }

    @Test
    void slotsAreFilledInTheLanguageAskedForAndUnfilledOnesStay() {
        assertThat(REASON.text(Language.ENGLISH))
                .isEqualTo("more than 10 basically complete are left out, basically complete {missing}{");
        assertThat(REASON.text(Language.CHINESE)).isEqualTo("基本完成超过10,基本完成未计入{missing}");
        assertThat(REASON)
                .hasToString("sample.left-out: more than 10 basically complete are left out, basically complete"
                        + " {missing}{");
    }

    @Test
    void aValueThatLooksLikeASlotIsNotFilledAgain() {
        Reason reason = Reason.of(Sample.LEFT_OUT, "count", "{tier}", "tier", "{count}", "missing", 1);

        assertThat(reason.text(Language.CHINESE)).isEqualTo("{count}{tier},{count}未计入1");
    }

    @Test
    void aTextNamesTheFirstTenOfAListAndSaysHowManyThereAre() {
        List<Object> tiers = new ArrayList<>(Collections.nCopies(9, LocalText.of("完成", "complete")));
        tiers.add(Quantity.of(Quantity.Bound.MORE_THAN, BigDecimal.TEN));
        Reason ten = Reason.of(Sample.LEFT_OUT, "count", 10, "tier", tiers, "missing", REASON);
        tiers.addAll(List.of("a", "b"));
        Reason twelve = Reason.of(Sample.LEFT_OUT, "count", tiers, "tier", List.of(), "missing", 1);

        assertThat(ten.text(Language.ENGLISH))
                .isEqualTo("10 " + "complete, ".repeat(9) + "more than 10 are left out, " + "complete, ".repeat(9)
                        + "more than 10 " + REASON.text(Language.ENGLISH) + "{");
        assertThat(ten.arguments().get("tier")).asInstanceOf(LIST).hasSize(10).isUnmodifiable();
        assertThat(twelve.text(Language.ENGLISH))
                .isEqualTo("complete, ".repeat(9) + "more than 10 and 2 more  are left out,  1{");
        assertThat(twelve.text(Language.CHINESE)).isEqualTo("完成、".repeat(9) + "超过10等12项,未计入1");
    }

    @Test
    void sourcesAreAddedOneByOne() {
        Reason cited = REASON.citing(CODE).citing(REPORT);

        assertThat(cited.citations()).containsExactly(CODE, REPORT).isUnmodifiable();
        assertThat(REASON.citations()).isEmpty();
        assertThat(cited.text(Language.CHINESE)).isEqualTo(REASON.text(Language.CHINESE));
    }

    @Test
    void reasonsAreEqualByCodeArgumentsAndCitations() {
        Reason same = Reason.of(
                Sample.LEFT_OUT,
                "count",
                Quantity.of(Quantity.Bound.MORE_THAN, new BigDecimal("10.0")),
                "tier",
                LocalText.of("基本完成", "basically complete"));

        assertThat(REASON).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(REASON.citing(CODE)).isEqualTo(same.citing(CODE)).isNotEqualTo(same);
        assertThat(REASON).isNotEqualTo(Reason.of(Sample.LEFT_OUT)).isNotEqualTo("a reason");
    }
}

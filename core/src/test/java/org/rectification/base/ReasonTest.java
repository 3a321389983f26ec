package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Citation CODE = Citation.of(LocalText.of("中华人民共和国民法典", "Civil Code"));
    private static final Citation REPORT = Citation.of(LocalText.chinese("整改情况报告"));

    private static final MessageCode LEFT_OUT = MessageTemplate.of(
            "sample.left-out", "{count:Quantity} {truth:Truth} are left out, {truth}", "{truth}{count},{truth}未计入");
    private static final MessageCode OF_ANY = MessageTemplate.of("sample.any", "{value:Object}", "{value}");
    private static final MessageCode OF_ANYTHINGS =
            MessageTemplate.of("sample.anythings", "{value:List<Object>}", "{value}");
    private static final MessageCode OF_LIST = MessageTemplate.of("sample.list", "{values:List<Long>}", "{values}");

    private static final Reason REASON = Reason.of(
            LEFT_OUT, "count", new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN), "truth", Truth.UNDECIDABLE);

    @Test
    void aReasonHasCodeArgumentsAndNoCitationAtFirst() {
        assertThat(REASON.code()).isEqualTo("sample.left-out");
        assertThat(REASON.template()).isSameAs(LEFT_OUT);
        assertThat(REASON.arguments())
                .containsExactly(
                        Map.entry("count", new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN)),
                        Map.entry("truth", Truth.UNDECIDABLE));
        assertThat(REASON.arguments()).isUnmodifiable();
        assertThat(REASON.citations()).isEmpty();
    }

    @Test
    void wordsAreMadeInTheLanguageAskedFor() {
        assertThat(REASON.text(Language.ENGLISH)).isEqualTo("more than 10 undecidable are left out, undecidable");
        assertThat(REASON.text(Language.CHINESE)).isEqualTo("无法判定超过10,无法判定未计入");
        assertThat(REASON).hasToString("sample.left-out: more than 10 undecidable are left out, undecidable");
    }

    @Test
    void eachTypeHasItsWords() {
        assertThat(words(LocalDate.of(2017, 12, 31))).containsExactly("2017-12-31", "2017年12月31日");
        assertThat(words(DateSpan.parse("2016-07-14/2016-08-14")))
                .containsExactly("2016-07-14/2016-08-14", "2016年7月14日至2016年8月14日");
        assertThat(words(DateSpan.parse("2016-07-14/.."))).containsExactly("from 2016-07-14", "2016年7月14日起");
        assertThat(words(DateSpan.parse("../2016-08-14"))).containsExactly("until 2016-08-14", "至2016年8月14日");
        assertThat(words(new DateSpan(Optional.empty(), Optional.empty()))).containsExactly("at any time", "不限");
        assertThat(words(Truth.NO)).containsExactly("no", "否");
        assertThat(words(Days.of(1, 3))).containsExactly("1 working day (3 calendar days)", "1个工作日（3个自然日）");
        assertThat(words(LocalText.of("江西省", "Jiangxi"))).containsExactly("Jiangxi", "江西省");
        assertThat(words(Quantity.exactly(7))).containsExactly("7", "7");
        assertThat(words(new Ratio(22, 37))).containsExactly("22/37", "22/37");
        assertThat(words(REASON))
                .containsExactly("more than 10 undecidable are left out, undecidable", "无法判定超过10,无法判定未计入");
        assertThat(words(new BigDecimal("1E+3"))).containsExactly("1000", "1000");
        assertThat(words(new BigDecimal("1E+999999999"))).containsExactly("1E+999999999", "1E+999999999");
        assertThat(words(OF_ANYTHINGS, List.of(Truth.YES, Truth.NO))).containsExactly("yes, no", "是、否");
    }

    private static List<String> words(Object value) {
        return words(OF_ANY, value);
    }

    private static List<String> words(MessageCode code, Object value) {
        Reason reason = Reason.of(code, "value", value);
        return List.of(reason.text(Language.ENGLISH), reason.text(Language.CHINESE));
    }

    @Test
    void aTextNamesTheFirstTenOfAListAndSaysHowManyThereAre() {
        List<Long> numbers = LongStream.rangeClosed(1, 12).boxed().toList();
        Reason ten = Reason.of(OF_LIST, "values", numbers.subList(0, 10));
        Reason twelve = Reason.of(OF_LIST, "values", numbers);

        assertThat(ten.text(Language.ENGLISH)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
        assertThat(twelve.arguments()).containsEntry("values", numbers);
        assertThat(twelve.text(Language.ENGLISH)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more");
        assertThat(twelve.text(Language.CHINESE)).isEqualTo("1、2、3、4、5、6、7、8、9、10等12项");
    }

    @Test
    void aWholeNumberIsHeldAsALong() {
        MessageCode code = MessageTemplate.of("sample.count", "{count:Long}", "{count}");

        assertThat(Reason.of(code, "count", 3)).isEqualTo(Reason.of(code, "count", 3L));
        assertThat(Reason.of(code, "count", 3).arguments()).containsEntry("count", 3L);
    }

    @Test
    void aNumberIsHeldWithoutAnExponent() {
        assertThat(Reason.of(OF_ANY, "value", new BigDecimal("3E+1")))
                .isEqualTo(Reason.of(OF_ANY, "value", new BigDecimal("30")));
        assertThat(Reason.of(OF_ANY, "value", new BigDecimal("1E+999999")).arguments())
                .containsEntry("value", new BigDecimal("1E+999999"));
    }

    @Test
    void aListIsHeldAsItWas() {
        List<Long> numbers = new ArrayList<>(List.of(1L, 2L));
        Reason reason = Reason.of(OF_LIST, "values", numbers);
        numbers.add(3L);

        assertThat(reason.arguments().get("values"))
                .asInstanceOf(LIST)
                .containsExactly(1L, 2L)
                .isUnmodifiable();
    }

    @Test
    void aValueThatLooksLikeASlotIsNotFilledAgain() {
        MessageCode code = MessageTemplate.of("sample.two", "{one:String} {two:String}", "{two}{one}");
        Reason reason = Reason.of(code, "one", "{two}", "two", "{one}");

        assertThat(reason.text(Language.CHINESE)).isEqualTo("{one}{two}");
    }

    @Test
    void valuesThatDoNotFitTheSlotsAreRefused() {
        assertThatThrownBy(() -> Reason.of(LEFT_OUT, "truth", Truth.YES, "count", 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sample.left-out must be given a Quantity for slot count, but was given the java.lang.Long 6");
        assertThatThrownBy(() -> Reason.of(LEFT_OUT, "truth", Truth.YES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sample.left-out must be given a value for each of its slots [count: Quantity, truth: Truth],"
                                + " but was given {truth=YES}");
        assertThatThrownBy(() -> Reason.of(OF_ANY, "value", 1, "other", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sample.any must be given values for its slots [value: Object] only, but was given other = 2");
        assertThatThrownBy(() -> Reason.of(OF_ANY, "value", 1, "value", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample.any must be given one value for slot value, but was given two");
    }

    @Test
    void sourcesAreAddedOneByOne() {
        Reason cited = REASON.citing(CODE).citing(REPORT);

        assertThat(cited.citations()).containsExactly(CODE, REPORT).isUnmodifiable();
        assertThat(REASON.citing(List.of(CODE, REPORT))).isEqualTo(cited);
        assertThat(cited.citing(List.of(CODE)).citations()).containsExactly(CODE, REPORT, CODE);
        assertThat(cited.citing(List.of())).isEqualTo(cited);
        assertThat(REASON.citations()).isEmpty();
        assertThat(cited.text(Language.CHINESE)).isEqualTo(REASON.text(Language.CHINESE));
    }

    @Test
    void reasonsAreEqualByCodeArgumentsAndCitations() {
        Reason same = Reason.of(
                MessageTemplate.of("sample.left-out", "{truth:Truth} {count:Quantity}", "{truth}{count}"),
                "truth",
                Truth.UNDECIDABLE,
                "count",
                new Quantity(Quantity.Bound.MORE_THAN, new BigDecimal("10.0")));

        assertThat(REASON).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(REASON.citing(CODE)).isEqualTo(same.citing(CODE)).isNotEqualTo(same);
        assertThat(REASON)
                .isNotEqualTo(Reason.of(LEFT_OUT, "count", Quantity.exactly(10), "truth", Truth.UNDECIDABLE))
                .isNotEqualTo("a reason");
    }
}

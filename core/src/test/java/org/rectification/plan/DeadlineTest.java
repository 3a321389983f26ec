package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Fault;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;

class DeadlineTest {

    private static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);
    private static final LocalDate END_OF_2019 = LocalDate.of(2019, 12, 31);

    @Test
    void byIsWrittenAsPlansWriteIt() {
        Deadline deadline = Deadline.by(END_OF_2017);

        assertThat(deadline.words()).isEqualTo("2017年12月31日前");
        assertThat(deadline).hasToString("2017年12月31日前");
        assertThat(deadline.due()).contains(END_OF_2017);
        assertThat(deadline.stages()).containsExactly(END_OF_2017);
        assertThat(deadline.from()).isEmpty();
        assertThat(deadline.kind()).isEqualTo(Deadline.Kind.DATED);
        assertThat(deadline.undatedBecause()).isEmpty();
        assertThat(deadline.isAsWorded()).isTrue();
        assertThat(deadline).isEqualTo(Deadline.parse("2017年12月31日前"));
        assertThat(deadline).hasSameHashCodeAs(Deadline.parse("2017年12月31日前"));
    }

    @Test
    void withinTakesASpanWithOneEndOrTwo() {
        LocalDate first = LocalDate.of(2019, 6, 1);
        LocalDate last = LocalDate.of(2019, 8, 31);

        Deadline range = Deadline.within(DateSpan.of(first, last));
        assertThat(range).hasToString("2019年6月1日至2019年8月31日");
        assertThat(range.from()).contains(first);
        assertThat(range.due()).contains(last);

        Deadline open = Deadline.within(DateSpan.from(first));
        assertThat(open).hasToString("2019年6月1日起");
        assertThat(open.from()).contains(first);
        assertThat(open.due()).isEmpty();
        assertThat(open.kind()).isEqualTo(Deadline.Kind.OPEN_RANGE);

        assertThat(Deadline.within(DateSpan.until(last))).isEqualTo(Deadline.by(last));
    }

    @Test
    void classesHaveFactories() {
        assertThat(Deadline.immediate()).hasToString("立行立改");
        assertThat(Deadline.immediate().kind()).isEqualTo(Deadline.Kind.IMMEDIATE);
        assertThat(Deadline.continuing()).hasToString("长期坚持");
        assertThat(Deadline.continuing().kind()).isEqualTo(Deadline.Kind.CONTINUING);
        assertThat(Deadline.notStated()).hasToString("未明确");
        assertThat(Deadline.notStated().kind()).isEqualTo(Deadline.Kind.UNDATED);
        assertThat(Deadline.notStated().undatedBecause().orElseThrow().code()).isEqualTo("deadline.not-stated");
    }

    @Test
    void thePlanMayTellWhatTheWordsMean() {
        Deadline told = Deadline.parse("立行立改").withDue(END_OF_2019);

        assertThat(told.words()).isEqualTo("立行立改");
        assertThat(told.due()).contains(END_OF_2019);
        assertThat(told.stages()).containsExactly(END_OF_2019);
        assertThat(told.isImmediate()).isTrue();
        assertThat(told.kind()).isEqualTo(Deadline.Kind.DATED);
        assertThat(told.isAsWorded()).isFalse();
        assertThat(told).isNotEqualTo(Deadline.parse("立行立改"));
        assertThat(told.text(Language.ENGLISH)).isEqualTo("at once, by 2019-12-31");
        assertThat(Deadline.parse(told.words()).withDue(END_OF_2019)).isEqualTo(told);
    }

    @Test
    void anUndatedClassBecomesDatedWhenTold() {
        Deadline told = Deadline.parse("限期整改").withDue(LocalDate.of(2018, 12, 31));

        assertThat(told.kind()).isEqualTo(Deadline.Kind.DATED);
        assertThat(told.undatedBecause()).isEmpty();
        assertThat(told.text(Language.CHINESE)).isEqualTo("2018年底前");
    }

    @Test
    void tellingTheDayTheWordsSayChangesNothing() {
        Deadline several = Deadline.parse("2023年底前 / 2024年底前");

        assertThat(several.withDue(LocalDate.of(2024, 12, 31))).isSameAs(several);
        assertThat(several.withDue(LocalDate.of(2025, 6, 30)).stages()).containsExactly(LocalDate.of(2025, 6, 30));
    }

    @Test
    void anOpenRangeCanBeToldItsEnd() {
        Deadline open = Deadline.parse("2018年及以后");

        assertThat(open.withDue(END_OF_2019).text(Language.ENGLISH)).isEqualTo("from 2018-01-01 to 2019-12-31");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> open.withDue(END_OF_2017))
                .withMessage("/due: deadline must not end before its start 2018-01-01, but was 2017-12-31");
        assertThat(open.withDue(LocalDate.of(2018, 1, 1)).due()).contains(LocalDate.of(2018, 1, 1));
    }

    @Test
    void textsSumUpTheFacets() {
        assertThat(english("2017年底前")).isEqualTo("by 2017-12-31");
        assertThat(english("立行立改、长期坚持")).isEqualTo("at once, then kept up");
        assertThat(english("2019年6月至8月,长期坚持")).isEqualTo("from 2019-06-01 to 2019-08-31, then kept up");
        assertThat(english("立行立改,2018年起长期坚持")).isEqualTo("at once, from 2018-01-01 on, kept up");
        assertThat(english("2023年底前 / 2024年底前")).isEqualTo("by 2024-12-31 (stages 2023-12-31, 2024-12-31)");
        assertThat(english("限期整改"))
                .isEqualTo("undated: \"限期整改\" names a class of deadlines whose dates are not stated here");
        assertThat(chinese("立行立改,2023年底前,长期坚持")).isEqualTo("立行立改，2023年底前，长期坚持");
        assertThat(chinese("2018年6月底前")).isEqualTo("2018年6月底前");
        assertThat(chinese("2018年2月28日前")).isEqualTo("2018年2月底前");
        assertThat(chinese("2020年2月28日前")).isEqualTo("2020年2月28日前");
        assertThat(Deadline.parse("2018年6月底前").text(Language.ENGLISH)).isEqualTo("by 2018-06-30");
        assertThat(chinese("2017年底前、2018年6月至8月")).isEqualTo("2017年底前，2018年6月1日至2018年8月31日");
        assertThat(chinese("2018年及以后")).isEqualTo("2018年1月1日起");
        assertThat(chinese("限期整改")).isEqualTo("无日期：“限期整改”是一类时限，其界限未在此写明");
    }

    private static String english(String words) {
        return Deadline.parse(words).text(Language.ENGLISH);
    }

    private static String chinese(String words) {
        return Deadline.parse(words).text(Language.CHINESE);
    }

    @Test
    void whiteSpaceAtEitherEndDoesNotBelongToTheWords() {
        assertThat(Deadline.parse("\u3000 2017年底前\t\r\n\u00a0").words()).isEqualTo("2017年底前");
    }

    @Test
    void tabsAndLineBreaksOfAnySystemAreKeptAsSpacesAndLineFeeds() {
        assertThat(Deadline.parse("2017年底前\r\n2018年底前").words()).isEqualTo("2017年底前\n2018年底前");
        assertThat(Deadline.parse("2017年底前\r2018年底前").stages())
                .containsExactly(END_OF_2017, LocalDate.of(2018, 12, 31));
        assertThat(Deadline.parse("2017年\t底前").words()).isEqualTo("2017年 底前");
        assertThat(Deadline.parse("2017年\t底前").due()).contains(END_OF_2017);
    }

    @Test
    void onlyWhatIsNoTextIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.parse(" \u3000\n"))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::code, fault -> fault.place().toString())
                        .containsExactly(tuple("text.invalid", "/words")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.parse("2017年\u0000底"))
                .withMessageContaining("deadline must be 1 to 500 characters");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Deadline.parse("年".repeat(501)));
        assertThat(Deadline.parse("年".repeat(500)).kind()).isEqualTo(Deadline.Kind.UNDATED);
        assertThat(Deadline.parse("𠮷".repeat(500)).words()).hasSize(1000);
    }

    @Test
    void datesThatCannotBeWrittenAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.by(LocalDate.of(999, 12, 31)))
                .withMessage("deadline must have a year from 1000 to 9999, but was 0999-12-31");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.within(DateSpan.from(LocalDate.of(10_000, 1, 1))))
                .withMessage("deadline must have a year from 1000 to 9999, but was +10000-01-01");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.parse("立行立改").withDue(LocalDate.of(10_000, 1, 1)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Deadline.within(new DateSpan(Optional.empty(), Optional.empty())))
                .withMessage("deadline must have a first or a last day, but was at any time");
        assertThat(List.of(Deadline.by(LocalDate.of(1000, 1, 1)), Deadline.by(LocalDate.of(9999, 12, 31))))
                .extracting(Deadline::words)
                .containsExactly("1000年1月1日前", "9999年12月31日前");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void nullsAreNamed() {
        Deadline deadline = Deadline.immediate();

        assertThatNullPointerException().isThrownBy(() -> Deadline.parse(null)).withMessage("words must not be null");
        assertThatNullPointerException().isThrownBy(() -> Deadline.by(null)).withMessage("due must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Deadline.within((DateSpan) null))
                .withMessage("span must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Deadline.within((RelativeLimit) null))
                .withMessage("limit must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> deadline.withDue(null))
                .withMessage("last must not be null");
        assertThatNullPointerException().isThrownBy(() -> deadline.text(null)).withMessage("language must not be null");
    }

    @Test
    void equalityTakesInWordsAndFacets() {
        assertThat(Deadline.parse("2017年底前")).isNotEqualTo(Deadline.parse("2017年底"));
        assertThat(Deadline.parse("2017年底前")).isEqualTo(Deadline.parse("2017年底前 "));
        assertThat(Deadline.parse("反馈后30日内")).isEqualTo(Deadline.parse("反馈后30日内"));
        assertThat(Deadline.parse("反馈后30日内"))
                .isNotEqualTo(Deadline.parse("反馈后30日内").withDue(END_OF_2017));
        assertThat(Deadline.parse("限期整改")).isNotEqualTo(Deadline.parse("限期整改").withDue(END_OF_2017));
        assertThat(Deadline.parse("2017年底前")).isNotEqualTo("2017年底前");
    }
}

package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.Language;
import org.rectification.base.Reason;

/**
 * Every wording of the tables means what its row says: those seen in published plans, and those made up beside them.
 */
class DeadlineWordingsTest {

    static List<Wording> published() {
        return Wording.table("published-wordings.tsv");
    }

    static List<Wording> accepted() {
        return Wording.table("accepted-wordings.tsv");
    }

    static List<Wording> refused() {
        return Wording.table("refused-wordings.tsv");
    }

    static Stream<Wording> all() {
        return Stream.of(published(), accepted(), refused()).flatMap(List::stream);
    }

    @Test
    void theTablesAreWide() {
        assertThat(published()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(accepted()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(refused()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(refused()).allMatch(row -> row.kind() == Deadline.Kind.UNDATED);
        assertThat(all().flatMap(row -> row.reason().stream()))
                .containsAll(Stream.of(UndatedReason.values())
                        .map(UndatedReason::code)
                        .toList());
    }

    @Test
    void eachWordingMeansWhatItsRowSays() {
        assertThat(all()).allSatisfy(DeadlineWordingsTest::meansWhatItSays);
    }

    private static void meansWhatItSays(Wording row) {
        Wording read = Wording.read(row.words());

        assertThat(read.stages()).isEqualTo(row.stages());
        assertThat(read.from()).isEqualTo(row.from());
        assertThat(read.reason()).isEqualTo(row.reason());
        assertThat(read.immediate()).isEqualTo(row.immediate());
        assertThat(read.continuing()).isEqualTo(row.continuing());
        assertThat(read.kind()).isEqualTo(row.kind());
        assertThat(read.words()).isEqualTo(row.words());
        assertThat(Deadline.parse(row.words()).due())
                .isEqualTo(row.stages().stream().max(LocalDate::compareTo));
    }

    @Test
    void theStandardChineseTextMeansTheSame() {
        assertThat(all()).allSatisfy(DeadlineWordingsTest::meansTheSameInStandardWords);
    }

    private static void meansTheSameInStandardWords(Wording row) {
        Deadline deadline = Deadline.parse(row.words());
        if (deadline.kind() != Deadline.Kind.UNDATED) {
            Wording again = Wording.read(deadline.text(Language.CHINESE));

            assertThat(again)
                    .isEqualTo(new Wording(
                            again.words(),
                            row.kind(),
                            row.stages(),
                            row.from(),
                            row.immediate(),
                            row.continuing(),
                            row.reason()));
        }
    }

    @Test
    void aReasonShowsAPieceOfTheWords() {
        assertThat(all()).allSatisfy(DeadlineWordingsTest::reasonShowsAPieceOfTheWords);
    }

    private static void reasonShowsAPieceOfTheWords(Wording row) {
        Deadline.parse(row.words()).undatedBecause().ifPresent(reason -> {
            Object part = reason.arguments().getOrDefault("part", row.words());
            assertThat(row.words()).contains((String) part);
            assertThat(part).isNotEqualTo("");
            assertThat(reason.text(Language.ENGLISH)).doesNotContain("{");
            assertThat(reason.text(Language.CHINESE)).doesNotContain("{");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2018年底前启动,2019年底前完成 | "启动" is not understood
            2017年2月30日前 | "2017年2月30日" is not a date of the calendar
            2018年10月至3月 | "2018年10月至3月" ends on 2018-03-31, before its start 2018-10-01
            2018年6月前完成 | "2018年6月前" may be bounded by 2018-05-31 or by 2018-06-30
            17年底 | "17年" may be an abbreviated year or a number of years
            12月底前完成 | "12月底前完成" does not state its year
            2018年年中 | "2018年年中" has no definite day
            立行立改、限期整改 | "限期整改" names a class of deadlines whose dates are not stated here
            已完成整改 | "已完成整改" states progress, not a deadline
            验收后三个月内 | "验收后三个月内" depends on a day, a season or an event that is not stated as a date
            按国家要求完成 | "按国家要求完成" refers to a requirement stated elsewhere
            每年底前 | "每年底前" recurs, and no last time is stated
            2018年6月30日(星期日) | "星期日" does not match the date 2018-06-30, which is a Saturday
            无 | no deadline is stated
            """)
    void aRefusalSaysWhy(String words, String sentence) {
        assertThat(Deadline.parse(words).undatedBecause())
                .map(reason -> reason.text(Language.ENGLISH))
                .contains(sentence);
    }

    @Test
    void aRefusalSpeaksChinese() {
        Reason reason = Deadline.parse("2018年6月前").undatedBecause().orElseThrow();

        assertThat(reason.text(Language.CHINESE)).isEqualTo("“2018年6月前”的界限可读作2018年5月31日，也可读作2018年6月30日");
        assertThat(reason.arguments())
                .isEqualTo(Map.of(
                        "part", "2018年6月前", "earlier", LocalDate.of(2018, 5, 31), "later", LocalDate.of(2018, 6, 30)));
        assertThat(Deadline.parse("2018年6月30日(星期日)")
                        .undatedBecause()
                        .orElseThrow()
                        .text(Language.CHINESE))
                .isEqualTo("“星期日”与日期2018年6月30日（星期六）不符");
    }

    @Test
    void aNewLineStartsANewItem() {
        assertThat(Deadline.parse("2017年底前\n2018年底前\n长期坚持").stages())
                .containsExactly(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31));
    }

    @Test
    void charactersThatCannotBeSeenAreLeftOut() {
        assertThat(Deadline.parse("2017年\u200b12月\ufeff底\u00a0前").due()).contains(LocalDate.of(2017, 12, 31));
    }

    @Test
    void yearsAreSpreadOverFiftyAtMost() {
        assertThat(Deadline.parse("2001-2050年每年底").stages()).hasSize(50);
        assertThat(Deadline.parse("2000-2050年每年底").undatedBecause())
                .map(Reason::code)
                .contains("deadline.not-understood");
    }
}

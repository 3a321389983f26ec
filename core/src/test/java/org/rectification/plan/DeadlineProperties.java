package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;

class DeadlineProperties {

    /** Looks at a character and at the pieces made from it, each a fixed number of times. */
    private static final int STEPS_PER_CHARACTER = 20;

    private static final List<String> PIECES =
            List.of(("2017 2018年 2 31 十 二〇一八 年 月 日 底 前 至 - — / . , 、 ( ) 第 季度 上半年 中旬 十四五 期间 每年 次年 当年 起 及以后 以后 自 到 "
                            + "星期六 立行立改 长期坚持 持续推进 推进 限期 中期 已 未 完成 个月 按 左右 无 初 中 x 内 末 反馈 验收 之日起 后 个工作日 两 半年 含当日 20171231 1. 1、 6、7月 \n 第一阶段 一是 上旬")
                    .split(" ", -1));

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(200).filter(DeadlineProperties::isText), pieces());
    }

    /** Cells of several items, most of which are understood. */
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "2017年底前",
                        "2018年6月至8月",
                        "2018年2月28日",
                        "2019年第三季度",
                        "2016年及以后",
                        "2019年起",
                        "2020年至长期",
                        "“十四五”期间",
                        "2018-2020年每年底",
                        "立行立改",
                        "长期坚持",
                        "持续推进",
                        "反馈之日起30个工作日内",
                        "3日内(含当日)",
                        "完成整改")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> String.join("，", list));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    private static boolean isText(String text) {
        return text.codePoints()
                        .noneMatch(c -> Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.SURROGATE)
                && text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    }

    @Property
    void noTextIsTooStrangeAndItsWordsAreKept(@ForAll("texts") String text) {
        Deadline deadline = Deadline.parse(text);

        assertThat(text).contains(deadline.words());
        assertThat(Deadline.parse(deadline.words())).isEqualTo(deadline);
        assertThat(deadline.undatedBecause().isPresent()).isEqualTo(deadline.kind() == Deadline.Kind.UNDATED);
        assertThat(deadline.due().isPresent()).isEqualTo(deadline.kind() == Deadline.Kind.DATED);
        assertThat(deadline.relative().isPresent()).isEqualTo(deadline.kind() == Deadline.Kind.RELATIVE);
        assertThat(deadline.relative().isPresent()
                        && (deadline.due().isPresent() || deadline.from().isPresent()))
                .isFalse();
        assertThat(deadline.due()).isEqualTo(deadline.stages().stream().max(LocalDate::compareTo));
        assertThat(deadline.stages()).doesNotHaveDuplicates();
        deadline.from()
                .ifPresent(
                        from -> deadline.due().ifPresent(due -> assertThat(from).isBeforeOrEqualTo(due)));
    }

    @Property
    void theStandardTextOfWhatIsUnderstoodMeansTheSame(@ForAll("cells") String text) {
        Deadline deadline = Deadline.parse(text);
        Assume.that(deadline.kind() != Deadline.Kind.UNDATED);

        Deadline again = Deadline.parse(deadline.text(Language.CHINESE));

        assertThat(again.stages()).isEqualTo(deadline.stages());
        assertThat(again.from()).isEqualTo(deadline.from());
        assertThat(again.relative()).isEqualTo(deadline.relative());
        assertThat(again.isImmediate()).isEqualTo(deadline.isImmediate());
        assertThat(again.isContinuing()).isEqualTo(deadline.isContinuing());
        assertThat(again.text(Language.CHINESE)).isEqualTo(deadline.text(Language.CHINESE));
    }

    @Property
    void aDayComesBackFromItsWords(@ForAll("dates") LocalDate day) {
        assertThat(Deadline.parse(Deadline.by(day).words()).due()).contains(day);
        assertThat(Deadline.parse(day.toString()).due()).contains(day);
        assertThat(Deadline.parse(Deadline.by(day).toString())).isEqualTo(Deadline.by(day));
    }

    @Property
    void aSpanComesBackFromItsWords(@ForAll("dates") LocalDate one, @ForAll("dates") LocalDate other) {
        DateSpan span = one.isBefore(other) ? DateSpan.of(one, other) : DateSpan.of(other, one);

        Deadline deadline = Deadline.within(span);

        assertThat(deadline.from()).isEqualTo(span.first());
        assertThat(deadline.due()).isEqualTo(span.last());
        assertThat(Deadline.parse(deadline.words())).isEqualTo(deadline);
    }

    @Property
    void readingTakesAFixedNumberOfStepsPerCharacter(@ForAll("texts") String text) {
        assertThat(DeadlineParser.steps(text)).isLessThanOrEqualTo(STEPS_PER_CHARACTER * (text.length() + 1));
    }

    @Property
    void oneTextAgainAndAgainTakesSoManyTimesTheSteps(
            @ForAll("pieces") String text, @ForAll @IntRange(min = 2, max = 100) int times) {
        assertThat(DeadlineParser.steps(text.repeat(times)))
                .isLessThanOrEqualTo(STEPS_PER_CHARACTER * (text.length() * times + 1));
    }

    // ---- wordings made from what they mean ----

    /** A wording beside the day that it means, found another way. */
    private record Made(String words, LocalDate last) {}

    private enum Writing {
        PLAIN,
        FULL_WIDTH,
        CHINESE;

        String year(int year) {
            return this == CHINESE
                    ? String.valueOf(year)
                            .chars()
                            .mapToObj(c -> String.valueOf("〇一二三四五六七八九".charAt(c - '0')))
                            .collect(Collectors.joining())
                    : number(year);
        }

        String number(int number) {
            return switch (this) {
                case PLAIN -> String.valueOf(number);
                case FULL_WIDTH ->
                    String.valueOf(number)
                            .chars()
                            .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                            .collect(Collectors.joining());
                case CHINESE -> (number < 10 ? "" : number < 20 ? "十" : one(number / 10) + "十") + one(number % 10);
            };
        }

        private static String one(int digit) {
            return digit == 0 ? "" : String.valueOf("一二三四五六七八九".charAt(digit - 1));
        }
    }

    private static LocalDate monthEnd(int year, int month) {
        return LocalDate.of(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1)
                .minusDays(1);
    }

    private static List<Made> ways(int year, int month, int day, Writing in) {
        String y = in.year(year) + "年";
        String m = y + in.number(month) + "月";
        LocalDate end = monthEnd(year, month);
        int quarter = (month + 2) / 3;
        return List.of(
                new Made(y, LocalDate.of(year, 12, 31)),
                new Made(y + "底前", LocalDate.of(year, 12, 31)),
                new Made(y + "年末", LocalDate.of(year, 12, 31)),
                new Made(y + "上半年", LocalDate.of(year, 6, 30)),
                new Made(y + "第" + in.number(quarter) + "季度末前", monthEnd(year, 3 * quarter)),
                new Made(y + in.number(quarter) + "季度", monthEnd(year, 3 * quarter)),
                new Made(m, end),
                new Made(m + "份底之前", end),
                new Made(m + "上旬", LocalDate.of(year, month, 10)),
                new Made(m + "中旬内", LocalDate.of(year, month, 20)),
                new Made(m + "下旬", end),
                new Made(m + in.number(day) + "日", LocalDate.of(year, month, day)),
                new Made(m + in.number(day) + "日以前", LocalDate.of(year, month, day)));
    }

    @Provide
    Arbitrary<Made> made() {
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2060),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of(Writing.class))
                .flatAs((year, month, day, writing) -> Arbitraries.of(ways(year, month, day, writing)));
    }

    @Property
    void whatIsMadeFromADayMeansThatDay(
            @ForAll("made") Made made, @ForAll("before") String before, @ForAll("behind") String behind) {
        Deadline deadline = Deadline.parse(before + made.words() + behind);

        assertThat(deadline.stages()).containsExactly(made.last());
        assertThat(deadline.from()).isEmpty();
        assertThat(deadline.isImmediate()).isEqualTo(before.contains("立"));
        assertThat(deadline.isContinuing()).isEqualTo(behind.contains("长期"));
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || "〇一二三四五六七八九十".indexOf(c) >= 0;
    }

    @Property
    void aNewLineInADateNeverMakesAnotherDateOfIt(@ForAll("made") Made made) {
        String words = made.words() + "完成";
        for (int i = 1; i < words.length(); i++) {
            Deadline deadline = Deadline.parse(words.substring(0, i) + "\n" + words.substring(i));

            boolean inNumber = isNumeral(words.charAt(i - 1)) && isNumeral(words.charAt(i));
            if (!inNumber || deadline.kind() != Deadline.Kind.UNDATED) {
                assertThat(deadline.stages()).as(deadline.words()).containsExactly(made.last());
                assertThat(deadline.from()).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of("", "到", "截至", "力争", "确保在", "立行立改，", "立行立改(", "整改时限:", "1.", "“");
    }

    @Provide
    Arbitrary<String> behind() {
        return Arbitraries.of("", "完成", "完成整改。", "(限期整改)", "，并长期坚持", "完成，以后长期坚持", "(已完成)", "”", " ;", "\n长期整改");
    }

    @Property
    void whatIsMadeFromSeveralDaysMeansThemAll(
            @ForAll("made") Made one, @ForAll("made") Made two, @ForAll("between") String between) {
        Deadline deadline = Deadline.parse(one.words() + between + two.words());

        assertThat(deadline.stages())
                .isEqualTo(List.of(one.last(), two.last()).stream().distinct().toList());
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of("、", "，", " / ", "和", "\n", "完成;", "完成", ";立行立改;");
    }

    @Property
    void aRangeEndsWhereItsSecondPartEnds(
            @ForAll @IntRange(min = 1990, max = 2060) int year,
            @ForAll @IntRange(min = 1, max = 12) int first,
            @ForAll @IntRange(min = 1, max = 12) int last,
            @ForAll Writing in,
            @ForAll("marks") String mark) {
        String y = in.year(year) + "年";
        for (String words : List.of(
                y + in.number(first) + mark + in.number(last) + "月",
                y + in.number(first) + "月" + mark + in.number(last) + "月底前",
                y + in.number(first) + "月" + mark + y + in.number(last) + "月")) {
            Deadline deadline = Deadline.parse(words);

            if (first <= last) {
                assertThat(deadline.from()).contains(LocalDate.of(year, first, 1));
                assertThat(deadline.stages()).containsExactly(monthEnd(year, last));
            } else {
                assertThat(deadline.undatedBecause())
                        .map(reason -> reason.code())
                        .contains("deadline.end-before-start");
            }
        }
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("至", "到", "-", "—", "——", "–", "~", "～", " - ");
    }

    @Property
    void aDayThatTheMonthHasNotIsNeverGuessed(
            @ForAll @IntRange(min = 1990, max = 2060) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll Writing in) {
        for (int day : IntStream.rangeClosed(1, 40).toArray()) {
            Deadline deadline = Deadline.parse(in.year(year) + "年" + in.number(month) + "月" + in.number(day) + "日前");

            if (day <= monthEnd(year, month).getDayOfMonth()) {
                assertThat(deadline.due()).contains(LocalDate.of(year, month, day));
            } else {
                assertThat(deadline.undatedBecause())
                        .map(reason -> reason.code())
                        .contains("deadline.impossible-date");
            }
        }
    }
}

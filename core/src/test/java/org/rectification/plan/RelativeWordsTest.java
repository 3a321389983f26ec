package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.TimeLimit.MonthEnd;

/** Every wording of a relative limit means what its row says, and every limit prints in words that mean the same. */
class RelativeWordsTest {

    /** A row of the table: what is written, and what it means. */
    private record Row(
            String words,
            String readings,
            LimitStart start,
            boolean counted,
            boolean moves,
            boolean immediate,
            boolean continuing) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0].replace("\\n", "\n").replace("\\t", "\t"),
                    cells[1],
                    LimitStart.valueOf(cells[2]),
                    cells[3].contains("+"),
                    cells[3].contains("M"),
                    cells[4].contains("I"),
                    cells[4].contains("C"));
        }

        /** The same, as the parser reads it. */
        static Row read(String words) {
            Deadline deadline = Deadline.parse(words);
            RelativeLimit limit = deadline.relative()
                    .orElseThrow(() -> new AssertionError(words + ": " + deadline.text(Language.ENGLISH)));
            return new Row(
                    words,
                    readings(limit.readings()),
                    limit.start(),
                    limit.convention().startDay() == StartDay.COUNTED,
                    limit.convention().lastDay() == LastDay.MOVES_TO_NEXT_WORKING_DAY,
                    deadline.isImmediate(),
                    deadline.isContinuing());
        }

        private static String readings(List<TimeLimit> readings) {
            String all = readings.stream()
                    .map(each -> each.label().in(Language.ENGLISH))
                    .collect(Collectors.joining(" or "));
            return all.replaceFirst("(\\d+) calendar days? or \\1 working days?", "$1 days");
        }
    }

    private static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream("relative-wordings.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyStartIsInTheTable() {
        assertThat(rows()).hasSizeGreaterThan(50);
        assertThat(rows().stream().map(Row::start).collect(Collectors.toSet())).isEqualTo(Set.of(LimitStart.values()));
    }

    @Test
    void eachWordingMeansWhatItsRowSays() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(Row.read(row.words())).isEqualTo(row))
                .allSatisfy(row -> {
                    Deadline deadline = Deadline.parse(row.words());
                    assertThat(deadline.kind()).isEqualTo(Deadline.Kind.RELATIVE);
                    assertThat(deadline.due()).isEmpty();
                    assertThat(deadline.from()).isEmpty();
                    assertThat(deadline.stages()).isEmpty();
                    assertThat(deadline.isAsWorded()).isTrue();
                });
    }

    @Test
    void theStandardChineseTextMeansTheSame() {
        assertThat(rows()).allSatisfy(row -> {
            Deadline deadline = Deadline.parse(row.words());
            Deadline again = Deadline.parse(deadline.text(Language.CHINESE));
            assertThat(again.relative()).isEqualTo(deadline.relative());
            assertThat(again.isImmediate()).isEqualTo(deadline.isImmediate());
            assertThat(again.isContinuing()).isEqualTo(deadline.isContinuing());
            assertThat(again.text(Language.CHINESE)).isEqualTo(deadline.text(Language.CHINESE));
        });
    }

    // ---- every start × unit × number × way of writing ----

    private static final Map<LimitStart, List<String>> EVENTS = Map.ofEntries(
            Map.entry(LimitStart.FEEDBACK, List.of("反馈", "督察反馈", "反馈意见", "督察组反馈问题", "本轮督察反馈")),
            Map.entry(LimitStart.PLAN_APPROVED, List.of("方案批准", "整改方案批复", "整改实施方案审定", "方案经省委、省政府批准")),
            Map.entry(LimitStart.RAISED, List.of("问题提出", "发现问题", "问题发现")),
            Map.entry(LimitStart.DISPATCHED, List.of("交办", "问题转办", "交办任务")),
            Map.entry(LimitStart.RECEIVED, List.of("收到", "收到通知", "收到通知书", "接到交办单")),
            Map.entry(LimitStart.INTERVIEW, List.of("约谈", "被约谈")),
            Map.entry(LimitStart.SUPERVISION_LETTER, List.of("发出督办函", "督办函下发", "下达督办函")),
            Map.entry(LimitStart.LISTING, List.of("挂牌", "挂牌督办")),
            Map.entry(LimitStart.COMPLETION, List.of("整改完成", "完成整改任务", "整改任务完成")),
            Map.entry(LimitStart.CLOSE_OUT, List.of("销号", "验收销号", "问题销号")),
            Map.entry(LimitStart.UNSPECIFIED, List.of("")));

    private static final Map<Integer, List<String>> NUMBERS = Map.of(
            1, List.of("1", "一", "１"),
            2, List.of("2", "两", "二"),
            10, List.of("10", "十"),
            15, List.of("15", "十五"),
            30, List.of("30", "三十", "３０"),
            45, List.of("45", "四十五"));

    private static Map<String, List<TimeLimit>> units(int count) {
        TimeLimit working = TimeLimit.workingDays(count);
        TimeLimit calendar = TimeLimit.calendarDays(count);
        Map<String, List<TimeLimit>> units = new LinkedHashMap<>();
        units.put("个工作日", List.of(working));
        units.put("工作日", List.of(working));
        units.put("个自然日", List.of(calendar));
        units.put("日", List.of(calendar, working));
        units.put("天", List.of(calendar, working));
        units.put("周", List.of(TimeLimit.calendarDays(7 * count)));
        units.put("个星期", List.of(TimeLimit.calendarDays(7 * count)));
        units.put("个月", List.of(TimeLimit.months(count, MonthEnd.DOWN)));
        units.put("个季度", List.of(TimeLimit.months(3 * count, MonthEnd.DOWN)));
        return units;
    }

    @Test
    void everyWayToWriteALimitIsReadAndPrintsInWordsThatMeanTheSame() {
        assertThat(EVENTS).containsOnlyKeys(LimitStart.values());
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<LimitStart, List<String>> start : EVENTS.entrySet()) {
            for (String before :
                    start.getValue().stream().flatMap(RelativeWordsTest::linked).toList()) {
                for (Map.Entry<Integer, List<String>> number : NUMBERS.entrySet()) {
                    for (Map.Entry<String, List<TimeLimit>> unit :
                            units(number.getKey()).entrySet()) {
                        RelativeLimit limit = new RelativeLimit(unit.getValue(), start.getKey(), RelativeLimit.PLAIN);
                        for (String written : number.getValue()) {
                            String words = before + written + unit.getKey() + "内完成";
                            tried++;
                            if (!means(words, limit)
                                    || !means(Deadline.parse(words).text(Language.CHINESE), limit)) {
                                wrong.add(words);
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(10_000);
    }

    private static Stream<String> linked(String event) {
        return event.isEmpty()
                ? Stream.of("")
                : Stream.of("之日起", "后", "以后，", "次日起").map(link -> "自" + event + link);
    }

    private static boolean means(String words, RelativeLimit limit) {
        return Deadline.parse(words).relative().equals(Optional.of(limit));
    }

    @Test
    void whiteSpaceChangesNothingExceptInANumber() {
        for (String words : List.of("自督察反馈之日起30个工作日内完成", "收到通知后三十日内（含当日）", "半年内")) {
            Optional<RelativeLimit> limit = Deadline.parse(words).relative();
            assertThat(limit).isPresent();
            for (int i = 1; i < words.length(); i++) {
                for (String space : List.of(" ", "\n", "\t", "\r\n", "\u3000")) {
                    String broken = words.substring(0, i) + space + words.substring(i);
                    boolean inNumber = broken.matches("(?s).*(3[\\s\u3000]+0|三[\\s\u3000]+十).*");
                    assertThat(Deadline.parse(broken).relative())
                            .as(broken)
                            .isEqualTo(inNumber ? Optional.empty() : limit);
                }
            }
        }
    }

    @Test
    void aNumberAfterADateIsNeverADayOfItsMonth() {
        for (String date : List.of("2024年5月10日起", "2024年5月", "2024年5月10日前", "2024年", "自2024年5月10日起")) {
            for (String mark : List.of("", " ", "，", ",", "；", "\n")) {
                for (String limit : List.of("10日内", "20日内完成", "两月内", "3个月内", "10个工作日内", "15天内", "二十日内")) {
                    if (date.equals("2024年5月") && mark.isBlank()) {
                        continue; // 2024年5月10日内 is the date
                    }
                    Deadline deadline = Deadline.parse(date + mark + limit);
                    assertThat(deadline.kind()).as(deadline.words()).isEqualTo(Deadline.Kind.UNDATED);
                }
            }
        }
        assertThat(Deadline.parse("2024年5月10日内").due()).contains(LocalDate.of(2024, 5, 10));
        assertThat(Deadline.parse("2024年5月10日至20日内").due()).contains(LocalDate.of(2024, 5, 20));
        assertThat(Deadline.parse("2024年5月\n10日内").due()).contains(LocalDate.of(2024, 5, 10));
    }

    @Test
    void anUnknownEventIsNamed() {
        assertThat(Stream.of("通知送达之日起30日内", "自即日起，10个工作日内完成", "市级验收后三个月内，长期坚持", "经党中央、国务院批准后6个月内")
                        .map(words -> Deadline.parse(words).undatedBecause().orElseThrow())
                        .map(reason -> reason.text(Language.ENGLISH)))
                .containsExactly(
                        "\"通知送达之日起30日内\" depends on a day, a season or an event that is not stated as a date",
                        "\"自即日起，10个工作日内完成\" depends on a day, a season or an event that is not stated as a date",
                        "\"市级验收后三个月内\" depends on a day, a season or an event that is not stated as a date",
                        "\"经党中央、国务院批准后6个月内\" depends on a day, a season or an event that is not stated as a date");
    }

    @Test
    void aLimitBesideAnotherBoundIsNamed() {
        Reason reason = Deadline.parse("2024年5月10日起,10日内完成").undatedBecause().orElseThrow();

        assertThat(reason.text(Language.ENGLISH))
                .isEqualTo("\"10日内\" is a limit beside another date or limit, and such a pair is not interpreted");
        assertThat(reason.text(Language.CHINESE)).isEqualTo("“10日内”是与其他日期或期限并列的期限，不作解读");
        assertThat(Deadline.parse("反馈后3个月内完成，2018年底前销号")
                        .undatedBecause()
                        .orElseThrow()
                        .arguments())
                .isEqualTo(Map.of("part", "反馈后3个月内"));
    }
}

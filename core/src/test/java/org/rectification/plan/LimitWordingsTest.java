package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.base.Language;

/** What limits mean, or why they are refused, in both languages; and which words state no time at all. */
class LimitWordingsTest {

    private static List<String[]> rows() {
        try (InputStream in =
                        Objects.requireNonNull(LimitWordingsTest.class.getResourceAsStream("limit-wordings.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachLimitIsReadOrRefusedAsItsRowSays() {
        assertThat(rows()).hasSizeGreaterThan(70).allSatisfy(row -> {
            Deadline deadline = Deadline.parse(row[0]);
            assertThat(deadline.text(Language.ENGLISH)).isEqualTo(row[1]);
            assertThat(deadline.text(Language.CHINESE)).isEqualTo(row[2]);
            assertThat(deadline.words()).isEqualTo(row[0]);
        });
    }

    @Test
    void noLimitLeavesTheTimeUnstated() {
        assertThat(rows())
                .extracting(row -> Deadline.parse(row[0]).hasNoStatedTime())
                .containsOnly(false);
    }

    @Test
    void anAcceptedLimitPrintsInWordsThatMeanTheSame() {
        List<Deadline> accepted = rows().stream()
                .map(row -> Deadline.parse(row[0]))
                .filter(deadline -> deadline.relative().isPresent())
                .toList();
        assertThat(accepted).hasSizeGreaterThan(20).allSatisfy(deadline -> {
            assertThat(Deadline.parse(deadline.text(Language.CHINESE)).relative())
                    .isEqualTo(deadline.relative());
            assertThat(Deadline.within(deadline.relative().orElseThrow()).relative())
                    .isEqualTo(deadline.relative());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未明确",
                "无",
                "待定",
                "整改时限",
                "立行立改",
                "立行立改、长期坚持",
                "立行立改,持续推进",
                "立行立改,已完成",
                "限期整改",
                "尽快",
                "限期整改,长期坚持",
                "正在整改",
                "已完成整改",
                "完成整改"
            })
    void wordsThatAreAllUnderstoodMayStateNoTime(String words) {
        assertThat(Deadline.parse(words).hasNoStatedTime()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a date, a limit, or a time without an end
                "2018年底前",
                "3个月内",
                "立行立改,3个月内",
                "立行立改,2018年底前",
                "2018年及以后",
                "2018年起立行立改",
                "长期坚持",
                "持续推进",
                "正在整改,持续推进",
                // refused: a time is stated, or something was not understood
                "2025年春节前",
                "春节前",
                "6月底前",
                "2018年6月前",
                "2018年初",
                "17年底",
                "每年底前",
                "2018年2月30日",
                "2018年底前启动",
                "2024年底前,反馈后3个月内",
                "整改方案印发后6个月内",
                "收到督办函后10日内",
                "第二轮督察反馈后6个月内",
                "一个半月内",
                "已完成80%,2018年底前全部完成",
                "2018年底前(正在完成管网)",
                "正在完成管网",
                "立行立改,未明确",
                // set elsewhere
                "按省级要求完成",
                "按期完成",
                "中长期",
                "近期",
                "分年度推进",
                "立行立改,中长期",
                "未到期",
                "达到序时进度",
                "立行立改,未到期"
            })
    void anythingElseStatesATimeAsFarAsIsKnown(String words) {
        assertThat(Deadline.parse(words).hasNoStatedTime()).isFalse();
    }

    @Test
    void aDateSetForTheWordsIsATime() {
        assertThat(Stream.of("立行立改", "限期整改", "未明确")
                        .map(words -> Deadline.parse(words)
                                .withDue(LocalDate.of(2019, 12, 31))
                                .hasNoStatedTime()))
                .containsOnly(false);
    }
}

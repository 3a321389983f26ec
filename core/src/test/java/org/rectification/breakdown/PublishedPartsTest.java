package org.rectification.breakdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;

/** Every published whole that is stated beside its parts: which add up, and which do not. */
class PublishedPartsTest {

    private record Row(long gap, Breakdown breakdown, String source) {
        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(4);
            Map<String, Long> parts = new LinkedHashMap<>();
            for (String part : cells[2].split(",", -1)) {
                parts.put(part.substring(0, part.indexOf('=')), Long.valueOf(part.substring(part.indexOf('=') + 1)));
            }
            return new Row(Long.parseLong(cells[0]), Breakdown.of(parts, Long.parseLong(cells[1])), cells[3]);
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream stream = PublishedPartsTest.class.getResourceAsStream("published-parts.tsv")) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
        }
    }

    @Test
    void theGapIsFoundWhereverThereIsOne() throws IOException {
        List<Row> rows = rows();

        assertThat(rows)
                .hasSizeGreaterThan(60)
                .allSatisfy(row ->
                        assertThat(row.breakdown().gap()).as(row.source()).isEqualTo(row.gap()));
        assertThat(rows)
                .filteredOn(row -> !row.breakdown().addsUp())
                .extracting(row -> row.source() + " | "
                        + row.breakdown().finding().orElseThrow().text(Language.ENGLISH))
                .containsExactly(
                        "江苏省通报第二轮中央生态环保督察整改进展情况: letters | the parts add up to 3410, the whole is 3411: 1"
                                + " unaccounted for",
                        "湖南省关于中央第六环境保护督察组督察反馈意见整改落实情况的报告: issues (published parts) | the parts add up to 71, the"
                                + " whole is 76: 5 unaccounted for",
                        "7省市同步公开督察组移交案件问责情况(新华社2018-03-29): people by form | the parts add up to 1080, the whole is"
                                + " 1048: the parts exceed it by 32");
    }
}

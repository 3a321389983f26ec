package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellRowsTest {

    private static final int TABLE = 16;

    /** The counters of all tables together, by the rows. */
    private static int[] counted(CellRows rows, int rank) {
        int[][] tables = new int[4][TABLE];
        rows.count(rank, tables[0], tables[1], tables[2], tables[3]);
        return IntStream.range(0, TABLE)
                .map(i -> Stream.of(tables).mapToInt(table -> table[i]).sum())
                .toArray();
    }

    /** The same, an issue at a time. */
    private static int[] plainly(int[] cells, int[] ranks, int rank) {
        int[] counters = new int[TABLE];
        for (int i = 0; i < cells.length; i++) {
            counters[2 * cells[i] + (ranks[i] < rank ? 1 : 0)]++;
        }
        return counters;
    }

    private static char[] narrow(int[] values) {
        char[] narrow = new char[values.length];
        for (int i = 0; i < values.length; i++) {
            narrow[i] = (char) values[i];
        }
        return narrow;
    }

    @Test
    void everyIssueIsCountedOnceWhateverTheirNumber() {
        for (int size = 0; size <= 13; size++) {
            int[] cells = IntStream.range(0, size).map(i -> i * 5 % 7).toArray();
            int[] ranks = IntStream.range(0, size).map(i -> i * 3 % 4).toArray();
            CellRows narrow = new CellRows.Narrow(narrow(cells), narrow(ranks));
            CellRows wide = new CellRows.Wide(cells, ranks);

            assertThat(narrow.size()).isEqualTo(size);
            assertThat(wide.size()).isEqualTo(size);
            for (int rank = 0; rank <= 4; rank++) {
                int[] expected = plainly(cells, ranks, rank);
                assertThat(counted(narrow, rank))
                        .as("%d issues, rank %d", size, rank)
                        .isEqualTo(expected);
                assertThat(counted(wide, rank))
                        .as("%d issues, rank %d", size, rank)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void valuesTakeTwoBytesAsLongAsAllOfThemFit() {
        int[] low = {0, 65_535, 65_536};
        int[] zero = new int[3];

        assertThat(CellRows.of(low, zero, 2)).isInstanceOf(CellRows.Narrow.class);
        assertThat(CellRows.of(low, zero, 3)).isInstanceOf(CellRows.Wide.class);
        assertThat(CellRows.of(zero, low, 2)).isInstanceOf(CellRows.Narrow.class);
        assertThat(CellRows.of(zero, low, 3)).isInstanceOf(CellRows.Wide.class);
        assertThat(CellRows.of(low, zero, 2).bytes()).isEqualTo(2 * (16 + 2 * 2));
        assertThat(CellRows.of(low, zero, 3).bytes()).isEqualTo(2 * (16 + 4 * 3));
        assertThat(counted(CellRows.of(new int[] {1, 2, 9}, new int[] {0, 3, 9}, 2), 1))
                .isEqualTo(plainly(new int[] {1, 2}, new int[] {0, 3}, 1));
    }
}

package org.rectification.series;

import java.util.Arrays;

/**
 * The two columns behind {@link IssueColumns}: of each issue its cell without the lowest bit, and the rank of its due
 * date. Two bytes each where all fit, four where one does not.
 */
sealed interface CellRows {

    /** How many there are. */
    int size();

    /** The bytes of both columns, headers included. */
    long bytes();

    /**
     * Adds one to the cell of each, its lowest bit set if its due date has a rank below the given one. The tables are
     * filled in turn: neighbours often fall into one cell, and in one table each would wait for the one before. All have a
     * length that is a power of two and exceeds every cell.
     */
    void count(int rank, int[] first, int[] second, int[] third, int[] fourth);

    static CellRows of(int[] cells, int[] ranks, int size) {
        int highest = 0;
        for (int i = 0; i < size; i++) {
            highest |= cells[i] | ranks[i];
        }
        if (highest > Character.MAX_VALUE) {
            return new Wide(Arrays.copyOf(cells, size), Arrays.copyOf(ranks, size));
        }
        char[] narrowCells = new char[size];
        char[] narrowRanks = new char[size];
        for (int i = 0; i < size; i++) {
            narrowCells[i] = (char) cells[i];
            narrowRanks[i] = (char) ranks[i];
        }
        return new Narrow(narrowCells, narrowRanks);
    }

    /** The sign of the difference of two ranks is the lowest bit, so that nothing branches. */
    static int cell(int cell, int rankOf, int rank) {
        return (cell << 1) | ((rankOf - rank) >>> 31);
    }

    /** Two bytes for each. */
    final class Narrow implements CellRows {

        private final char[] cells;
        private final char[] ranks;

        Narrow(char[] cells, char[] ranks) {
            this.cells = cells;
            this.ranks = ranks;
        }

        @Override
        public int size() {
            return cells.length;
        }

        @Override
        public long bytes() {
            return 2 * (16 + 2L * cells.length);
        }

        @Override
        public void count(int rank, int[] first, int[] second, int[] third, int[] fourth) {
            int mask = first.length - 1;
            int half = cells.length / 2; // read from two places at once, which memory delivers faster than from one
            int i = 0;
            for (; i < half - 1; i += 2) {
                first[cell(cells[i], ranks[i], rank) & mask]++;
                second[cell(cells[i + 1], ranks[i + 1], rank) & mask]++;
                third[cell(cells[half + i], ranks[half + i], rank) & mask]++;
                fourth[cell(cells[half + i + 1], ranks[half + i + 1], rank) & mask]++;
            }
            for (; i < half; i++) {
                first[cell(cells[i], ranks[i], rank)]++;
                second[cell(cells[half + i], ranks[half + i], rank)]++;
            }
            for (i = 2 * half; i < cells.length; i++) {
                first[cell(cells[i], ranks[i], rank)]++;
            }
        }
    }

    /** Four bytes for each. */
    final class Wide implements CellRows {

        private final int[] cells;
        private final int[] ranks;

        Wide(int[] cells, int[] ranks) {
            this.cells = cells;
            this.ranks = ranks;
        }

        @Override
        public int size() {
            return cells.length;
        }

        @Override
        public long bytes() {
            return 2 * (16 + 4L * cells.length);
        }

        @Override
        public void count(int rank, int[] first, int[] second, int[] third, int[] fourth) {
            int mask = first.length - 1;
            int half = cells.length / 2;
            int i = 0;
            for (; i < half - 1; i += 2) {
                first[cell(cells[i], ranks[i], rank) & mask]++;
                second[cell(cells[i + 1], ranks[i + 1], rank) & mask]++;
                third[cell(cells[half + i], ranks[half + i], rank) & mask]++;
                fourth[cell(cells[half + i + 1], ranks[half + i + 1], rank) & mask]++;
            }
            for (; i < half; i++) {
                first[cell(cells[i], ranks[i], rank)]++;
                second[cell(cells[half + i], ranks[half + i], rank)]++;
            }
            for (i = 2 * half; i < cells.length; i++) {
                first[cell(cells[i], ranks[i], rank)]++;
            }
        }
    }
}

package org.rectification.series;

import java.util.Arrays;

/**
 * The two columns of {@link IssueColumns}: for each issue, its cell and the rank of its due date. Each value takes two bytes if all values fit, or else four.
 */
sealed interface CellRows {

    /** Returns the number of issues. */
    int size();

    /** Returns the bytes of both columns, including array headers. */
    long bytes();

    /**
     * Adds 1 to the counter of each issue: that at twice its cell, or the next one if the rank of its due date is below
     * the given one. The tables are used in turn: neighbouring issues often have the same cell, and with a single table
     * each increment would have to wait for the one before. The length of every table is a power of two and exceeds
     * every index.
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

    /** Returns the index of a counter, its lowest bit taken from the sign of the difference of two ranks: no branch. */
    static int index(int cell, int rankOf, int rank) {
        return (cell << 1) | ((rankOf - rank) >>> 31);
    }

    /** Rows with two bytes for each value. */
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
            int half = cells.length / 2; // two read positions, for higher memory throughput than one
            int i = 0;
            for (; i < half - 1; i += 2) {
                first[index(cells[i], ranks[i], rank) & mask]++;
                second[index(cells[i + 1], ranks[i + 1], rank) & mask]++;
                third[index(cells[half + i], ranks[half + i], rank) & mask]++;
                fourth[index(cells[half + i + 1], ranks[half + i + 1], rank) & mask]++;
            }
            for (; i < half; i++) {
                first[index(cells[i], ranks[i], rank)]++;
                second[index(cells[half + i], ranks[half + i], rank)]++;
            }
            for (i = 2 * half; i < cells.length; i++) {
                first[index(cells[i], ranks[i], rank)]++;
            }
        }
    }

    /** Rows with four bytes for each value. */
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
                first[index(cells[i], ranks[i], rank) & mask]++;
                second[index(cells[i + 1], ranks[i + 1], rank) & mask]++;
                third[index(cells[half + i], ranks[half + i], rank) & mask]++;
                fourth[index(cells[half + i + 1], ranks[half + i + 1], rank) & mask]++;
            }
            for (; i < half; i++) {
                first[index(cells[i], ranks[i], rank)]++;
                second[index(cells[half + i], ranks[half + i], rank)]++;
            }
            for (i = 2 * half; i < cells.length; i++) {
                first[index(cells[i], ranks[i], rank)]++;
            }
        }
    }
}

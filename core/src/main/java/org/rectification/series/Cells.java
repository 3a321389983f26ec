package org.rectification.series;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.rectification.internal.PackedStanding;
import org.rectification.issue.EndKind;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;

/**
 * The cells in which columns count: the different combinations of group, standing and exception that occur, numbered in
 * the order of their first issue. An issue that is not raised yet has no standing.
 */
final class Cells {

    private static final int WITHOUT_END = 4 * Tier.values().length;
    private static final int EXCEPTED = EndKind.values().length + 1; // in the place of an end
    private static final int NOT_RAISED = WITHOUT_END * (EXCEPTED + 1);
    private static final int OF_A_GROUP = NOT_RAISED + 1;

    private final int[] combinations; // by cell

    private Cells(int[] combinations) {
        this.combinations = combinations;
    }

    /** Numbers the cells as issues are added. */
    static final class Builder {

        private int[] combinations = new int[16];
        private int[] numbers = new int[0]; // by combination, the cell plus one; 0 if there is none yet
        private int size;

        /** Returns the cell of an issue in a group, 0 for none, on a day. */
        int of(int group, Issue issue, LocalDate asOf) {
            int combination = group * OF_A_GROUP + (issue.isRaisedOn(asOf) ? place(issue, asOf) : NOT_RAISED);
            if (combination >= numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, combination + OF_A_GROUP));
            }
            if (numbers[combination] == 0) {
                if (size == combinations.length) {
                    combinations = Arrays.copyOf(combinations, 2 * size);
                }
                combinations[size++] = combination;
                numbers[combination] = size;
            }
            return numbers[combination] - 1;
        }

        private static int place(Issue issue, LocalDate asOf) {
            int standing = IssueKernel.standingOn(issue, asOf);
            int end = IssueKernel.isExceptedOn(issue, asOf) ? EXCEPTED : PackedStanding.end(standing);
            return end * WITHOUT_END + PackedStanding.withoutEnd(standing);
        }

        Cells build() {
            return new Cells(Arrays.copyOf(combinations, size));
        }
    }

    int size() {
        return combinations.length;
    }

    /** Returns the bytes, including the array header. */
    long bytes() {
        return 16 + 4L * combinations.length;
    }

    /** Returns the group of a cell, 0 for none. */
    int group(int cell) {
        return combinations[cell] / OF_A_GROUP;
    }

    boolean isRaised(int cell) {
        return place(cell) != NOT_RAISED;
    }

    /** Returns the tier in a cell of raised issues. */
    Tier tier(int cell) {
        return ByStanding.tier(standing(cell));
    }

    boolean isAccepted(int cell) {
        return PackedStanding.isAccepted(standing(cell));
    }

    boolean isClosedOut(int cell) {
        return PackedStanding.isClosedOut(standing(cell));
    }

    /** Returns the end in a cell of raised issues. */
    Optional<EndKind> end(int cell) {
        int end = place(cell) / WITHOUT_END;
        return ByStanding.end(PackedStanding.of(0, false, false, end == EXCEPTED ? 0 : end));
    }

    /** Returns whether the raised issues in a cell can be overdue: neither complete, nor ended, nor under an exception. */
    boolean isOpen(int cell) {
        return place(cell) / WITHOUT_END == 0 && tier(cell) != Tier.COMPLETE;
    }

    private int place(int cell) {
        return combinations[cell] % OF_A_GROUP;
    }

    private int standing(int cell) {
        return place(cell) % WITHOUT_END;
    }
}

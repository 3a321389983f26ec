package org.rectification.series;

import java.time.LocalDate;
import org.rectification.internal.PackedStanding;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;

/**
 * The layout of the cells in which columns count. From the lowest bit up: whether the issue is due before the given
 * day; the standing, as a {@link PackedStanding}; the group, 0 for none. Issues not yet raised have a special standing.
 */
final class Cells {

    private static final int OF_A_GROUP = 2 * PackedStanding.COUNT;
    private static final int NOT_RAISED = PackedStanding.of(7, false, false); // no tier has this ordinal
    private static final int STANDING_MASK = PackedStanding.COUNT - 1;

    private Cells() {}

    /** Returns the cell of an issue on a day, shifted right by one to drop its lowest bit. */
    static int of(int group, Issue issue, LocalDate asOf) {
        int standing = issue.isRaisedOn(asOf) ? IssueKernel.standingOn(issue, asOf) : NOT_RAISED;
        return first(group) >> 1 | standing;
    }

    static int size(int groups) {
        return groups * OF_A_GROUP;
    }

    static int first(int group) {
        return group * OF_A_GROUP;
    }

    static boolean isRaised(int cell) {
        return standing(cell) != NOT_RAISED;
    }

    static Tier tier(int cell) {
        return ByStanding.tier(standing(cell));
    }

    static boolean isAccepted(int cell) {
        return PackedStanding.isAccepted(standing(cell));
    }

    static boolean isClosedOut(int cell) {
        return PackedStanding.isClosedOut(standing(cell));
    }

    static boolean isDueBefore(int cell) {
        return (cell & 1) != 0;
    }

    private static int standing(int cell) {
        return cell >> 1 & STANDING_MASK;
    }
}

package org.rectification.series;

import java.time.LocalDate;
import org.rectification.internal.PackedStanding;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.kernel.ByStanding;
import org.rectification.kernel.IssueKernel;

/**
 * The cells that columns count in. From the lowest bit up: due before the day asked about; the standing, as a {@link
 * PackedStanding}; then the group, 0 for none. An issue not yet raised has a standing of its own.
 */
final class Cells {

    private static final int OF_A_GROUP = 2 * PackedStanding.COUNT;
    private static final int NOT_RAISED = PackedStanding.of(7, false, false); // no tier has that ordinal
    private static final int STANDING_MASK = PackedStanding.COUNT - 1;

    private Cells() {}

    /** The cell of an issue on a day, without its lowest bit and shifted by it. */
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

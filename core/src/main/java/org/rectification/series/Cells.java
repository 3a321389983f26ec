package org.rectification.series;

import java.time.LocalDate;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;

/**
 * The cells that columns count in. From the lowest bit up: due before the day asked about; closed out; accepted; the tier
 * in three bits; then the group, 0 for none. An issue not yet raised has a tier of its own.
 */
final class Cells {

    private static final int OF_A_GROUP = 1 << 6;
    private static final int NOT_RAISED = 0x38;
    private static final int ACCEPTED = 0x04;
    private static final int CLOSED_OUT = 0x02;
    private static final int TIER_SHIFT = 3;
    private static final Tier[] TIERS = Tier.values();

    private Cells() {}

    /** The cell of an issue on a day, without its lowest bit and shifted by it. */
    static int of(int group, Issue issue, LocalDate asOf) {
        if (!issue.isRaisedOn(asOf)) {
            return (first(group) | NOT_RAISED) >> 1;
        }
        History history = issue.history();
        int standing = history.tierOf(Subject.issue(), asOf).ordinal() << TIER_SHIFT
                | (history.isAccepted(Subject.issue(), asOf) ? ACCEPTED : 0)
                | (history.isClosedOut(Subject.issue(), asOf) ? CLOSED_OUT : 0);
        return (first(group) | standing) >> 1;
    }

    static int size(int groups) {
        return groups * OF_A_GROUP;
    }

    static int first(int group) {
        return group * OF_A_GROUP;
    }

    static boolean isRaised(int cell) {
        return (cell & NOT_RAISED) != NOT_RAISED;
    }

    static Tier tier(int cell) {
        return TIERS[(cell & NOT_RAISED) >> TIER_SHIFT];
    }

    static boolean isAccepted(int cell) {
        return (cell & ACCEPTED) != 0;
    }

    static boolean isClosedOut(int cell) {
        return (cell & CLOSED_OUT) != 0;
    }

    static boolean isDueBefore(int cell) {
        return (cell & 1) != 0;
    }
}

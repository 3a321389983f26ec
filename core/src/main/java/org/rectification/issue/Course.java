package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.PackedStanding;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.StageTaken;

/** Derives the state of one subject: it receives the entries in their declared order and holds the state after each. */
final class Course {

    private Tier tier = Tier.NOT_REPORTED;
    private @Nullable Entry completion;
    private @Nullable Entry acceptance;
    private @Nullable Entry closeOut;
    private @Nullable Entry reversal;
    private @Nullable Entry carriedOver;
    private @Nullable LocalDate extendedDue;

    /** Applies the next entry; {@code decided} is the request an extension's decision refers to, if it is in effect. */
    void apply(Entry entry, @Nullable Entry decided) {
        switch (entry.fact().kind()) {
            case PROGRESS_REPORTED -> {
                // A claim of completion remains in force until it is refuted, reopened or withdrawn.
                if (tier != Tier.COMPLETE) {
                    tier = ((ProgressReported) entry.fact()).tier();
                }
            }
            case COMPLETION_CLAIMED -> {
                if (tier != Tier.COMPLETE) {
                    tier = Tier.COMPLETE;
                    completion = entry;
                    reversal = null;
                }
            }
            case STAGE_TAKEN -> take((StageTaken) entry.fact(), entry);
            case COMPLETION_REFUTED, REOPENED -> reverse(entry);
            case EXTENSION_DECIDED -> {
                if (((ExtensionDecided) entry.fact()).granted()
                        && decided != null
                        && decided.fact() instanceof ExtensionRequested request) {
                    extendedDue = request.proposedDue();
                }
            }
            case CARRIED_OVER -> carriedOver = entry;
            case OBJECTION_RECEIVED, OBJECTION_SETTLED, EXTENSION_REQUESTED, WITHDRAWN -> {
                // An objection or a pending request does not change the state; withdrawn entries are never passed in.
            }
        }
    }

    private void take(StageTaken taken, Entry entry) {
        boolean isPassed = taken.isPassed();
        if (taken.stage() == CloseOutStage.ACCEPTANCE) {
            acceptance = isPassed ? entry : null;
        } else if (taken.stage() == CloseOutStage.CLOSE) {
            closeOut = isPassed ? entry : null;
        }
    }

    private void reverse(Entry entry) {
        if (tier == Tier.COMPLETE || tier == Tier.BASICALLY_COMPLETE) {
            tier = Tier.IN_PROGRESS;
        }
        completion = null;
        acceptance = null;
        closeOut = null;
        reversal = entry;
    }

    /** The state in packed form, as a {@link PackedStanding}. */
    int standing() {
        return PackedStanding.of(tier.ordinal(), acceptance != null, closeOut != null);
    }

    @Nullable
    LocalDate extendedDue() {
        return extendedDue;
    }

    State state() {
        return new State(
                tier,
                Optional.ofNullable(completion),
                Optional.ofNullable(acceptance),
                Optional.ofNullable(closeOut),
                Optional.ofNullable(reversal),
                Optional.ofNullable(carriedOver));
    }
}

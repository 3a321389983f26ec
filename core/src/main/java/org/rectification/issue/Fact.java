package org.rectification.issue;

import java.time.LocalDate;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;

/**
 * What an entry of a history records. Each variant carries only what such a fact has; dates, author and subject stand
 * in the {@link Entry}.
 *
 * <p>Facts of one day take effect in the order of {@link Kind}, stages among themselves in the order of {@link
 * CloseOutStage}.
 */
public sealed interface Fact {

    /** The kinds of fact, in the order in which facts of one day take effect. */
    enum Kind {
        /** {@link ProgressReported}, except completion. */
        PROGRESS_REPORTED,
        /** {@link ProgressReported} with {@link Tier#COMPLETE}. */
        COMPLETION_CLAIMED,
        /** {@link StageTaken}. */
        STAGE_TAKEN,
        /** {@link CompletionRefuted}. */
        COMPLETION_REFUTED,
        /** {@link Reopened}. */
        REOPENED,
        /** {@link ExtensionRequested}. */
        EXTENSION_REQUESTED,
        /** {@link ExtensionDecided}. */
        EXTENSION_DECIDED,
        /** {@link CarriedOver}. */
        CARRIED_OVER,
        /** {@link Withdrawn}. */
        WITHDRAWN
    }

    /**
     * Returns which variant this is.
     *
     * @return the kind, for {@code switch}
     */
    Kind kind();

    /**
     * A body says how far it has come. {@link Tier#COMPLETE} is a claim of completion: it stands until it is refuted,
     * reopened or withdrawn, and a later report of a lower tier does not undo it.
     *
     * @param tier how far, never {@link Tier#NOT_REPORTED}
     */
    record ProgressReported(Tier tier) implements Fact {

        /**
         * Makes the fact.
         *
         * @param tier how far
         * @throws NullPointerException if the tier is null
         * @throws org.rectification.base.InvalidValueException if it is {@link Tier#NOT_REPORTED}
         */
        public ProgressReported {
            Checks.notNull(tier, "tier");
            Faults faults = Faults.of("progress");
            faults.require(
                    tier != Tier.NOT_REPORTED, IssueFault.TIER_SAYS_NOTHING, Place.of("tier"), "tier", tier.label());
            faults.throwIfAny();
        }

        @Override
        public Kind kind() {
            return tier == Tier.COMPLETE ? Kind.COMPLETION_CLAIMED : Kind.PROGRESS_REPORTED;
        }
    }

    /**
     * A stage of the close-out was taken.
     *
     * @param stage which stage
     * @param outcome how it ended
     */
    record StageTaken(CloseOutStage stage, StageOutcome outcome) implements Fact {

        /**
         * Makes the fact.
         *
         * @param stage which stage
         * @param outcome how it ended
         * @throws NullPointerException if an argument is null
         */
        public StageTaken {
            Checks.notNull(stage, "stage");
            Checks.notNull(outcome, "outcome");
        }

        @Override
        public Kind kind() {
            return Kind.STAGE_TAKEN;
        }
    }

    /**
     * A completion was found not to hold. It ends the completion, its acceptance and its close-out; history keeps them.
     *
     * @param reason why it does not hold
     */
    record CompletionRefuted(RefutationKind reason) implements Fact {

        /**
         * Makes the fact.
         *
         * @param reason why it does not hold
         * @throws NullPointerException if the reason is null
         */
        public CompletionRefuted {
            Checks.notNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETION_REFUTED;
        }
    }

    /** Work was opened again (重新整改): a second pass is judged on its own facts. */
    record Reopened() implements Fact {
        @Override
        public Kind kind() {
            return Kind.REOPENED;
        }
    }

    /**
     * A later date was asked for (申请延期). It moves nothing until it is granted.
     *
     * @param proposedDue the day asked for, included
     * @param reason why
     */
    record ExtensionRequested(LocalDate proposedDue, LocalText reason) implements Fact {

        /**
         * Makes the fact.
         *
         * @param proposedDue the day asked for, included
         * @param reason why
         * @throws NullPointerException if an argument is null
         */
        public ExtensionRequested {
            Checks.notNull(proposedDue, "proposedDue");
            Checks.notNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.EXTENSION_REQUESTED;
        }
    }

    /**
     * A request for a later date was decided (延期批复), for the subject it was made for. A decision on a request that has
     * been corrected or withdrawn moves nothing; where a request is corrected, its decision is corrected with it.
     *
     * @param request the entry that asked
     * @param granted whether the day asked for is the date from now on
     */
    record ExtensionDecided(EntryId request, boolean granted) implements Fact {

        /**
         * Makes the fact.
         *
         * @param request the entry that asked
         * @param granted whether it was granted
         * @throws NullPointerException if the entry is null
         */
        public ExtensionDecided {
            Checks.notNull(request, "request");
        }

        @Override
        public Kind kind() {
            return Kind.EXTENSION_DECIDED;
        }
    }

    /**
     * The issue was moved into a later inspection's plan (转入下一轮).
     *
     * @param into the inspection whose plan it is followed under from now on
     */
    record CarriedOver(InspectionId into) implements Fact {

        /**
         * Makes the fact.
         *
         * @param into the inspection
         * @throws NullPointerException if the inspection is null
         */
        public CarriedOver {
            Checks.notNull(into, "into");
        }

        @Override
        public Kind kind() {
            return Kind.CARRIED_OVER;
        }
    }

    /**
     * An earlier entry was taken back (撤回): from the day this was reported it is as if it had never been made; what was
     * known before stays known as of then.
     *
     * @param entry the entry taken back
     */
    record Withdrawn(EntryId entry) implements Fact {

        /**
         * Makes the fact.
         *
         * @param entry the entry taken back
         * @throws NullPointerException if the entry is null
         */
        public Withdrawn {
            Checks.notNull(entry, "entry");
        }

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }
}

package org.rectification.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * What an entry of a history records. Each variant carries only what such a fact has; dates, author and subject stand
 * in the {@link Entry}.
 *
 * <p>Facts of one day take effect in the order of {@link Kind}, stages among themselves in the order of {@link
 * CloseOutStage}.
 */
public sealed interface Fact {

    /** The kinds of fact, in the order in which facts of one day take effect. */
    enum Kind implements Labelled {
        /** {@link ProgressReported}, except completion. */
        PROGRESS_REPORTED(LocalText.of("报告进展", "progress reported")),
        /** {@link ProgressReported} with {@link Tier#COMPLETE}. */
        COMPLETION_CLAIMED(LocalText.of("报告完成", "completion claimed")),
        /** {@link ObjectionReceived}. */
        OBJECTION_RECEIVED(LocalText.of("收到异议", "objection received")),
        /** {@link ObjectionSettled}. */
        OBJECTION_SETTLED(LocalText.of("异议处理", "objection settled")),
        /** {@link StageTaken}. */
        STAGE_TAKEN(LocalText.of("办理环节", "stage taken")),
        /** {@link CompletionRefuted}. */
        COMPLETION_REFUTED(LocalText.of("完成被否定", "completion refuted")),
        /** {@link Reopened}. */
        REOPENED(LocalText.of("重新整改", "reopened")),
        /** {@link ExtensionRequested}. */
        EXTENSION_REQUESTED(LocalText.of("申请延期", "extension requested")),
        /** {@link ExtensionDecided}. */
        EXTENSION_DECIDED(LocalText.of("延期批复", "extension decided")),
        /** {@link CarriedOver}. */
        CARRIED_OVER(LocalText.of("转入后续督察", "carried over")),
        /** {@link Withdrawn}. */
        WITHDRAWN(LocalText.of("撤回", "withdrawn"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
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
            faults.require(tier != Tier.NOT_REPORTED, IssueFault.TIER_SAYS_NOTHING, Place.of("tier"), "tier", tier);
            faults.throwIfAny();
        }

        @Override
        public Kind kind() {
            return tier == Tier.COMPLETE ? Kind.COMPLETION_CLAIMED : Kind.PROGRESS_REPORTED;
        }

        @Override
        public String toString() {
            return OneLine.of("ProgressReported", tier);
        }
    }

    /**
     * A stage of the close-out was taken. What the source does not say of it is left empty: no evidence named does not mean
     * that there was none.
     *
     * <p>A public notice counts as taken from the day the entry happened, and as over after the last day of its window.
     *
     * <pre>{@code
     * new Fact.StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
     *         .withStageId(StageId.of("county-notice"))
     *         .withNotice(PublicNotice.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 16)).stating(10, DayKind.WORKING));
     * }</pre>
     *
     * @param stage what kind of stage
     * @param outcome how it ended
     * @param stageId which stage of the procedure, where that has two of a kind
     * @param notice the notice as printed, if the stage is one
     * @param evidence the papers named, each once, in their natural order
     * @param criteria the tests found passed, each once, in their natural order
     * @param attained what was found to be reached, each once, in their natural order
     */
    record StageTaken(
            CloseOutStage stage,
            StageOutcome outcome,
            Optional<StageId> stageId,
            Optional<PublicNotice> notice,
            List<EvidenceId> evidence,
            List<CriterionId> criteria,
            List<Attainment> attained)
            implements Fact {

        /**
         * Makes the fact from all its parts.
         *
         * @param stage what kind of stage
         * @param outcome how it ended
         * @param stageId which stage of the procedure
         * @param notice the notice as printed
         * @param evidence the papers named
         * @param criteria the tests found passed
         * @param attained what was found to be reached
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if a notice is given for a stage of another kind
         */
        public StageTaken {
            Checks.notNull(stage, "stage");
            Checks.notNull(outcome, "outcome");
            Checks.notNull(stageId, "stageId");
            Checks.notNull(notice, "notice");
            evidence = inOrder(Checks.notNull(evidence, "evidence"));
            criteria = inOrder(Checks.notNull(criteria, "criteria"));
            attained = inOrder(Checks.notNull(attained, "attained"));
            Faults faults = Faults.of("stage taken");
            faults.require(
                    notice.isEmpty() || stage == CloseOutStage.PUBLIC_NOTICE,
                    IssueFault.NOTICE_OF_ANOTHER_STAGE,
                    Place.of("notice"),
                    "stage",
                    stage);
            faults.throwIfAny();
        }

        /**
         * Makes the fact where no more is known of it.
         *
         * @param stage what kind of stage
         * @param outcome how it ended
         * @throws NullPointerException if an argument is null
         */
        public StageTaken(CloseOutStage stage, StageOutcome outcome) {
            this(stage, outcome, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        }

        private static <T extends Comparable<T>> List<T> inOrder(List<T> values) {
            return List.copyOf(values).stream().distinct().sorted().toList();
        }

        /**
         * Returns this fact as one of a stage of the procedure.
         *
         * @param id which stage
         * @return the fact
         * @throws NullPointerException if the id is null
         */
        public StageTaken withStageId(StageId id) {
            return new StageTaken(
                    stage, outcome, Optional.of(Checks.notNull(id, "id")), notice, evidence, criteria, attained);
        }

        /**
         * Returns this fact with the notice as printed.
         *
         * @param printed the notice
         * @return the fact
         * @throws NullPointerException if the notice is null
         * @throws org.rectification.base.InvalidValueException if the stage is no public notice
         */
        public StageTaken withNotice(PublicNotice printed) {
            return new StageTaken(
                    stage,
                    outcome,
                    stageId,
                    Optional.of(Checks.notNull(printed, "printed")),
                    evidence,
                    criteria,
                    attained);
        }

        /**
         * Returns this fact with other papers.
         *
         * @param papers the papers named
         * @return the fact
         * @throws NullPointerException if the list or an element is null
         */
        public StageTaken withEvidence(List<EvidenceId> papers) {
            return new StageTaken(
                    stage, outcome, stageId, notice, Checks.notNull(papers, "papers"), criteria, attained);
        }

        /**
         * Returns this fact with other tests found passed.
         *
         * @param passed the tests found passed
         * @return the fact
         * @throws NullPointerException if the list or an element is null
         */
        public StageTaken withCriteria(List<CriterionId> passed) {
            return new StageTaken(
                    stage, outcome, stageId, notice, evidence, Checks.notNull(passed, "passed"), attained);
        }

        /**
         * Returns this fact with what was found to be reached.
         *
         * @param reached what was found to be reached
         * @return the fact
         * @throws NullPointerException if the list or an element is null
         */
        public StageTaken withAttained(List<Attainment> reached) {
            return new StageTaken(
                    stage, outcome, stageId, notice, evidence, criteria, Checks.notNull(reached, "reached"));
        }

        /**
         * Returns whether the stage was passed, or its goal found basically met.
         *
         * @return false if it failed or was sent back
         */
        public boolean isPassed() {
            return outcome == StageOutcome.PASSED || outcome == StageOutcome.BASICALLY_MET;
        }

        @Override
        public Kind kind() {
            return Kind.STAGE_TAKEN;
        }

        @Override
        public String toString() {
            return OneLine.of("StageTaken", stageId.isPresent() ? stageId : stage, outcome, notice);
        }
    }

    /**
     * Somebody objected to a close-out (提出异议). The entry happened on the day the objection was received.
     *
     * @param realName whether the objector gave a real name (实名)
     * @param withProof whether proof came with it
     * @param postmarkedOn the day of the postmark, if it came by post
     */
    record ObjectionReceived(boolean realName, boolean withProof, Optional<LocalDate> postmarkedOn) implements Fact {

        /**
         * Makes the fact.
         *
         * @param realName whether the objector gave a real name
         * @param withProof whether proof came with it
         * @param postmarkedOn the day of the postmark
         * @throws NullPointerException if the day of the postmark is null
         */
        public ObjectionReceived {
            Checks.notNull(postmarkedOn, "postmarkedOn");
        }

        @Override
        public Kind kind() {
            return Kind.OBJECTION_RECEIVED;
        }

        @Override
        public String toString() {
            return OneLine.of(
                    "ObjectionReceived",
                    realName ? "real name" : "anonymous",
                    withProof ? "with proof" : "without proof");
        }
    }

    /**
     * An objection was looked into and settled (异议处理), for the subject it was made about.
     *
     * @param objection the entry of the objection
     * @param upheld whether the objection holds
     */
    record ObjectionSettled(EntryId objection, boolean upheld) implements Fact {

        /**
         * Makes the fact.
         *
         * @param objection the entry of the objection
         * @param upheld whether the objection holds
         * @throws NullPointerException if the entry is null
         */
        public ObjectionSettled {
            Checks.notNull(objection, "objection");
        }

        @Override
        public Kind kind() {
            return Kind.OBJECTION_SETTLED;
        }

        @Override
        public String toString() {
            return OneLine.of("ObjectionSettled", objection, upheld ? "upheld" : "rejected");
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

        @Override
        public String toString() {
            return OneLine.of("CompletionRefuted", reason);
        }
    }

    /** Work was opened again (重新整改): a second pass is judged on its own facts. */
    record Reopened() implements Fact {
        @Override
        public Kind kind() {
            return Kind.REOPENED;
        }

        @Override
        public String toString() {
            return "Reopened";
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

        @Override
        public String toString() {
            return OneLine.of("ExtensionRequested", "to " + proposedDue, reason);
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

        @Override
        public String toString() {
            return OneLine.of("ExtensionDecided", request, granted ? "granted" : "refused");
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

        @Override
        public String toString() {
            return OneLine.of("CarriedOver", "into " + into);
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

        @Override
        public String toString() {
            return OneLine.of("Withdrawn", entry);
        }
    }
}

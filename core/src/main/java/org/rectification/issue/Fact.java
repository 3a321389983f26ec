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
import org.rectification.responsibility.BodyId;

/**
 * The content of an entry of a history. Each variant carries only its own values; dates, author and subject belong to
 * the {@link Entry}.
 *
 * <p>Facts of the same day take effect in the order of {@link Kind}, and stages in the order of {@link CloseOutStage},
 * unless their entries state an {@linkplain Entry#order order within the day}.
 *
 * @since 0.1.0
 */
public sealed interface Fact {

    /** The kinds of fact, in the order in which facts of the same day take effect. */
    enum Kind implements Labelled {
        /** {@link Dispatched}. */
        DISPATCHED(LocalText.of("交办", "dispatched")),
        /** {@link Received}. */
        RECEIVED(LocalText.of("接收", "received")),
        /** {@link SentBack}. */
        SENT_BACK(LocalText.of("退回", "sent back")),
        /** {@link ProgressReported}, except completion. */
        PROGRESS_REPORTED(LocalText.of("上报进展", "progress reported")),
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
        /** {@link Resumed}. */
        RESUMED(LocalText.of("恢复", "resumed")),
        /** {@link Suspended}. */
        SUSPENDED(LocalText.of("中止", "suspended")),
        /** {@link ExtensionRequested}. */
        EXTENSION_REQUESTED(LocalText.of("申请延期", "extension requested")),
        /** {@link ExtensionDecided}. */
        EXTENSION_DECIDED(LocalText.of("延期批复", "extension decided")),
        /** {@link ExceptionRequested}. */
        EXCEPTION_REQUESTED(LocalText.of("申请例外", "exception requested")),
        /** {@link ExceptionDecided}. */
        EXCEPTION_DECIDED(LocalText.of("例外批复", "exception decided")),
        /** {@link ClassWideSearchRequired}. */
        CLASS_WIDE_SEARCH_REQUIRED(LocalText.of("要求举一反三", "class-wide search required")),
        /** {@link ClassWideSearchDone}. */
        CLASS_WIDE_SEARCH_DONE(LocalText.of("完成举一反三排查", "class-wide search done")),
        /** {@link CarriedOver}. */
        CARRIED_OVER(LocalText.of("结转至后续督察", "carried over")),
        /** {@link Ended}. */
        ENDED(LocalText.of("终止", "ended")),
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
     * Returns the kind of this fact.
     *
     * @return the kind, for {@code switch}
     */
    Kind kind();

    /**
     * Returns how this fact ends its subject other than by completion.
     *
     * @return the kind of end of {@link CarriedOver} and {@link Ended}; empty for any other fact
     */
    default Optional<EndKind> endKind() {
        return switch (kind()) {
            case CARRIED_OVER -> Optional.of(EndKind.CARRIED_OVER);
            case ENDED -> Optional.of(((Ended) this).end());
            default -> Optional.empty();
        };
    }

    private static <T extends Comparable<T>> List<T> inOrder(List<T> values) {
        return List.copyOf(values).stream().distinct().sorted().toList();
    }

    /**
     * The subject was handed to those who are to rectify it (交办). It changes neither the tier nor the state: a limit
     * may be counted from its day. The body that dispatched it is the author of the entry.
     *
     * @param to the body it was dispatched to, if stated
     */
    record Dispatched(Optional<BodyId> to) implements Fact {

        /**
         * Makes the fact.
         *
         * @param to the body it was dispatched to
         * @throws NullPointerException if the argument is null
         */
        public Dispatched {
            Checks.notNull(to, "to");
        }

        @Override
        public Kind kind() {
            return Kind.DISPATCHED;
        }

        @Override
        public String toString() {
            return OneLine.of("Dispatched", OneLine.with("to", to));
        }
    }

    /**
     * The subject was received by those who are to rectify it (接收). It changes neither the tier nor the state: a limit
     * may be counted from its day. The body that received it is the author of the entry.
     */
    record Received() implements Fact {
        @Override
        public Kind kind() {
            return Kind.RECEIVED;
        }

        @Override
        public String toString() {
            return "Received";
        }
    }

    /**
     * The subject was sent back to where it came from (退回). No limit is counted from an earlier dispatch or receipt of
     * the subject, or of what is below it, any more. It changes neither the tier nor the state.
     *
     * @param reason the reason for sending it back
     */
    record SentBack(LocalText reason) implements Fact {

        /**
         * Makes the fact.
         *
         * @param reason the reason for sending it back
         * @throws NullPointerException if the reason is null
         */
        public SentBack {
            Checks.notNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.SENT_BACK;
        }

        @Override
        public String toString() {
            return OneLine.of("SentBack", reason);
        }
    }

    /**
     * A report of progress by a body. {@link Tier#COMPLETE} is a claim of completion: it remains in force until it is
     * refuted, reopened or withdrawn. A later report of a lower tier does not undo it.
     *
     * @param tier the tier, never {@link Tier#NOT_REPORTED}
     */
    record ProgressReported(Tier tier) implements Fact {

        /**
         * Makes the fact.
         *
         * @param tier the tier
         * @throws NullPointerException if the tier is null
         * @throws org.rectification.base.InvalidValueException if the tier is {@link Tier#NOT_REPORTED}
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
     * A stage of the close-out was taken. Values that the source does not state are empty: an empty list of evidence
     * does not mean that there was none.
     *
     * <p>A public notice counts as taken from the day the entry happened, and ends with the last day of its window.
     *
     * <pre>{@code
     * new Fact.StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
     *         .withStageId(StageId.of("county-notice"))
     *         .withNotice(PublicNotice.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 16))
     *                 .stating(10, DayKind.WORKING));
     * }</pre>
     *
     * @param stage the kind of stage
     * @param outcome the outcome
     * @param stageId the stage of the procedure, if the procedure has several of this kind
     * @param notice the notice as printed, if the stage is a public notice
     * @param evidence the evidence named, each once, in natural order
     * @param criteria the tests passed, each once, in natural order
     * @param attained the results confirmed, each once, in natural order
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
         * @param stage the kind of stage
         * @param outcome the outcome
         * @param stageId the stage of the procedure
         * @param notice the notice as printed
         * @param evidence the evidence named
         * @param criteria the tests passed
         * @param attained the results confirmed
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if a notice is given for a stage of another kind
         */
        public StageTaken {
            Checks.notNull(stage, "stage");
            Checks.notNull(outcome, "outcome");
            Checks.notNull(stageId, "stageId");
            Checks.notNull(notice, "notice");
            evidence = Fact.inOrder(Checks.notNull(evidence, "evidence"));
            criteria = Fact.inOrder(Checks.notNull(criteria, "criteria"));
            attained = Fact.inOrder(Checks.notNull(attained, "attained"));
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
         * Makes the fact with kind and outcome only.
         *
         * @param stage the kind of stage
         * @param outcome the outcome
         * @throws NullPointerException if an argument is null
         */
        public StageTaken(CloseOutStage stage, StageOutcome outcome) {
            this(stage, outcome, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        }

        /**
         * Returns this fact with the stage of the procedure.
         *
         * @param id the stage
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
         * @throws org.rectification.base.InvalidValueException if the stage is not a public notice
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
         * Returns this fact with other evidence.
         *
         * @param papers the evidence named
         * @return the fact
         * @throws NullPointerException if the list or an element is null
         */
        public StageTaken withEvidence(List<EvidenceId> papers) {
            return new StageTaken(
                    stage, outcome, stageId, notice, Checks.notNull(papers, "papers"), criteria, attained);
        }

        /**
         * Returns this fact with other tests passed.
         *
         * @param passed the tests passed
         * @return the fact
         * @throws NullPointerException if the list or an element is null
         */
        public StageTaken withCriteria(List<CriterionId> passed) {
            return new StageTaken(
                    stage, outcome, stageId, notice, evidence, Checks.notNull(passed, "passed"), attained);
        }

        /**
         * Returns this fact with other results confirmed.
         *
         * @param reached the results confirmed
         * @return the fact
         * @throws NullPointerException if the list or an element is null
         */
        public StageTaken withAttained(List<Attainment> reached) {
            return new StageTaken(
                    stage, outcome, stageId, notice, evidence, criteria, Checks.notNull(reached, "reached"));
        }

        /**
         * Returns whether the outcome is {@link StageOutcome#PASSED} or {@link StageOutcome#BASICALLY_MET}.
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
     * An objection to a close-out (提出异议). The entry happened on the day the objection was received.
     *
     * @param realName whether the objector gave a real name (实名)
     * @param withProof whether proof was enclosed
     * @param postmarkedOn the day of the postmark, if it was sent by post
     */
    record ObjectionReceived(boolean realName, boolean withProof, Optional<LocalDate> postmarkedOn) implements Fact {

        /**
         * Makes the fact.
         *
         * @param realName whether the objector gave a real name
         * @param withProof whether proof was enclosed
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
     * The decision on an objection (异议处理), for the subject of the objection.
     *
     * @param objection the entry of the objection
     * @param upheld whether the objection is upheld
     */
    record ObjectionSettled(EntryId objection, boolean upheld) implements Fact {

        /**
         * Makes the fact.
         *
         * @param objection the entry of the objection
         * @param upheld whether the objection is upheld
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
     * A completion was refuted (整改不实). This ends the completion, its acceptance and its close-out; the history keeps them.
     *
     * @param reason why the completion is refuted
     */
    record CompletionRefuted(RefutationKind reason) implements Fact {

        /**
         * Makes the fact.
         *
         * @param reason why the completion is refuted
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

    /**
     * Work was reopened (重新整改); from then on the state depends on later facts only. This takes back an end and an
     * exception as well. The due date remains: only a granted extension moves it.
     */
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
     * The subject was suspended (中止): from the day it happened on, included, days do not count towards its due day, nor
     * towards that of what is below it, until it is {@linkplain Resumed resumed}. It changes neither the tier nor the
     * state.
     *
     * @param reason the reason for the suspension
     */
    record Suspended(LocalText reason) implements Fact {

        /**
         * Makes the fact.
         *
         * @param reason the reason for the suspension
         * @throws NullPointerException if the reason is null
         */
        public Suspended {
            Checks.notNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.SUSPENDED;
        }

        @Override
        public String toString() {
            return OneLine.of("Suspended", reason);
        }
    }

    /**
     * A suspension ended (恢复), for the subject of the suspension: the day it happened counts again. The resumption of a
     * suspension that has been corrected or withdrawn has no effect; to correct a suspension, correct its resumption as
     * well. Of two resumptions of one suspension the first counts.
     *
     * @param suspension the entry of the suspension
     */
    record Resumed(EntryId suspension) implements Fact {

        /**
         * Makes the fact.
         *
         * @param suspension the entry of the suspension
         * @throws NullPointerException if the entry is null
         */
        public Resumed {
            Checks.notNull(suspension, "suspension");
        }

        @Override
        public Kind kind() {
            return Kind.RESUMED;
        }

        @Override
        public String toString() {
            return OneLine.of("Resumed", suspension);
        }
    }

    /**
     * A later due date was requested (申请延期). The request has no effect until it is granted.
     *
     * @param proposedDue the due date requested, included
     * @param reason the reason for the request
     */
    record ExtensionRequested(LocalDate proposedDue, LocalText reason) implements Fact {

        /**
         * Makes the fact.
         *
         * @param proposedDue the due date requested, included
         * @param reason the reason for the request
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
     * The decision on a request for extension (延期批复), for the subject of the request. A decision on a request that has
     * been corrected or withdrawn has no effect; to correct a request, correct its decision as well.
     *
     * @param request the entry of the request
     * @param granted true if the requested day is the due date from now on
     */
    record ExtensionDecided(EntryId request, boolean granted) implements Fact {

        /**
         * Makes the fact.
         *
         * @param request the entry of the request
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
     * The issue was moved into the plan of a later inspection (结转).
     *
     * @param into the later inspection
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
     * The subject ended other than by completion (终止): it is no longer applicable, will not be done, or was merged or
     * split. An ended subject is never due or overdue, and neither is anything below it. The end remains in force until
     * work is {@linkplain Reopened reopened}.
     *
     * @param end how it ended, never {@link EndKind#CARRIED_OVER}, which {@link Fact.CarriedOver} states
     * @param decidedBy the body that decided it
     * @param reason the reason for the decision
     * @param into the issues it went into, each once, in natural order: at least one if merged, at least two if split,
     *     and none otherwise
     */
    record Ended(EndKind end, BodyId decidedBy, LocalText reason, List<IssueId> into) implements Fact {

        /**
         * Makes the fact.
         *
         * @param end how it ended
         * @param decidedBy the body that decided it
         * @param reason the reason for the decision
         * @param into the issues it went into
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if the end is {@link EndKind#CARRIED_OVER}, or if the
         *     number of issues does not suit the end
         */
        public Ended {
            Checks.notNull(end, "end");
            Checks.notNull(decidedBy, "decidedBy");
            Checks.notNull(reason, "reason");
            into = Fact.inOrder(Checks.notNull(into, "into"));
            Faults faults = Faults.of("end");
            faults.require(end != EndKind.CARRIED_OVER, IssueFault.END_IS_A_CARRY_OVER, Place.of("end"), "end", end);
            if (end.goesIntoIssues()) {
                int least = end == EndKind.SPLIT ? 2 : 1;
                faults.require(
                        into.size() >= least,
                        IssueFault.ENDED_INTO_TOO_FEW,
                        Place.of("into"),
                        "end",
                        end,
                        "least",
                        least,
                        "count",
                        into.size());
            } else {
                faults.require(
                        into.isEmpty(), IssueFault.ENDED_INTO_ISSUES, Place.of("into"), "end", end, "into", into);
            }
            faults.throwIfAny();
        }

        /**
         * Makes the fact for an end that goes into no other issue.
         *
         * @param end how it ended: {@link EndKind#NOT_APPLICABLE} or {@link EndKind#WILL_NOT_BE_DONE}
         * @param decidedBy the body that decided it
         * @param reason the reason for the decision
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the end is of another kind
         */
        public Ended(EndKind end, BodyId decidedBy, LocalText reason) {
            this(end, decidedBy, reason, List.of());
        }

        @Override
        public Kind kind() {
            return Kind.ENDED;
        }

        @Override
        public String toString() {
            return OneLine.of("Ended", end, into.isEmpty() ? "" : "into " + into, reason);
        }
    }

    /**
     * An exception was requested (申请例外): that the subject is accepted as it is for the time being. An exception is no
     * end: the subject stays open. The request has no effect until it is granted.
     *
     * @param reason the reason for the request
     * @param lastDay the last day of the exception, included; absent if it is requested without one
     */
    record ExceptionRequested(LocalText reason, Optional<LocalDate> lastDay) implements Fact {

        /**
         * Makes the fact.
         *
         * @param reason the reason for the request
         * @param lastDay the last day of the exception
         * @throws NullPointerException if an argument is null
         */
        public ExceptionRequested {
            Checks.notNull(reason, "reason");
            Checks.notNull(lastDay, "lastDay");
        }

        @Override
        public Kind kind() {
            return Kind.EXCEPTION_REQUESTED;
        }

        @Override
        public String toString() {
            return OneLine.of("ExceptionRequested", OneLine.with("until", lastDay), reason);
        }
    }

    /**
     * The decision on a request for an exception (例外批复), for the subject of the request. While a granted exception is in
     * force, the subject is neither due nor overdue nor escalated; on the day after its last day it is open again, by its
     * date. A decision on a request that has been corrected or withdrawn has no effect; to correct a request, correct its
     * decision as well.
     *
     * @param request the entry of the request
     * @param granted true if the exception is in force from the day of the decision on
     */
    record ExceptionDecided(EntryId request, boolean granted) implements Fact {

        /**
         * Makes the fact.
         *
         * @param request the entry of the request
         * @param granted whether it was granted
         * @throws NullPointerException if the entry is null
         */
        public ExceptionDecided {
            Checks.notNull(request, "request");
        }

        @Override
        public Kind kind() {
            return Kind.EXCEPTION_DECIDED;
        }

        @Override
        public String toString() {
            return OneLine.of("ExceptionDecided", request, granted ? "granted" : "refused");
        }
    }

    /**
     * A class-wide search was required (要求举一反三): a search for issues of the same kind elsewhere. It is required of the
     * issue as a whole, and changes neither its tier nor its due date.
     *
     * @param due the last day for the search, included; absent if none was set
     */
    record ClassWideSearchRequired(Optional<LocalDate> due) implements Fact {

        /**
         * Makes the fact.
         *
         * @param due the last day for the search
         * @throws NullPointerException if the argument is null
         */
        public ClassWideSearchRequired {
            Checks.notNull(due, "due");
        }

        @Override
        public Kind kind() {
            return Kind.CLASS_WIDE_SEARCH_REQUIRED;
        }

        @Override
        public String toString() {
            return OneLine.of("ClassWideSearchRequired", OneLine.with("by", due));
        }
    }

    /**
     * A class-wide search was done (完成举一反三排查), whether or not it was required. It concerns the issue as a whole, and
     * changes neither its tier nor its due date.
     *
     * @param result what the search found
     * @param found the issues raised because of it, in natural order; possibly none
     */
    record ClassWideSearchDone(LocalText result, List<IssueId> found) implements Fact {

        /**
         * Makes the fact.
         *
         * @param result what the search found
         * @param found the issues raised because of it
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if an issue is named twice
         */
        public ClassWideSearchDone {
            Checks.notNull(result, "result");
            List<IssueId> given = List.copyOf(Checks.notNull(found, "found"));
            Faults faults = Faults.of("class-wide search");
            for (int i = 0; i < given.size(); i++) {
                faults.require(
                        given.indexOf(given.get(i)) == i,
                        IssueFault.FOUND_TWICE,
                        Place.of("found").at(i),
                        "id",
                        given.get(i));
            }
            faults.throwIfAny();
            found = Fact.inOrder(given);
        }

        @Override
        public Kind kind() {
            return Kind.CLASS_WIDE_SEARCH_DONE;
        }

        @Override
        public String toString() {
            return OneLine.of("ClassWideSearchDone", OneLine.count(found.size(), "issue") + " found", result);
        }
    }

    /**
     * An earlier entry was withdrawn (撤回): from the day of this report on, that entry has no effect. What was known
     * before is unchanged.
     *
     * @param entry the entry withdrawn
     */
    record Withdrawn(EntryId entry) implements Fact {

        /**
         * Makes the fact.
         *
         * @param entry the entry withdrawn
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

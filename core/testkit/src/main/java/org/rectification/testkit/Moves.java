package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.base.LocalText;
import org.rectification.calendar.DayKind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.responsibility.BodyId;

/**
 * Turns any list of moves into entries that form a valid history, so that a failing example can shrink by removing
 * moves.
 */
final class Moves {

    /** The body that decides on ends, and to which is dispatched. */
    static final BodyId DECIDER = BodyId.of("body-1");

    private static final LocalText REASON = LocalText.of("工程延误", "works delayed");

    private Moves() {}

    /** The kind of entry that a move adds. The first constant is the one to which failing examples shrink. */
    enum Kind {
        PROGRESS,
        COMPLETE,
        ACCEPTANCE,
        CLOSE,
        OTHER_STAGE,
        DETAILED_STAGE,
        OBJECTION_RECEIVED,
        OBJECTION_SETTLED,
        REFUTED,
        REOPENED,
        DISPATCHED,
        RECEIVED,
        SENT_BACK,
        SUSPENDED,
        RESUMED,
        EXTENSION_REQUESTED,
        EXTENSION_DECIDED,
        EXCEPTION_REQUESTED,
        EXCEPTION_DECIDED,
        SEARCH_REQUIRED,
        SEARCH_DONE,
        CARRIED_OVER,
        ENDED,
        CORRECTION,
        WITHDRAWAL
    }

    /**
     * A move.
     *
     * @param kind the kind of entry
     * @param subject selects the subject of the entry
     * @param day the day on which it happened
     * @param delay the number of days until it is reported
     * @param target selects the earlier entry it refers to, if any
     * @param detail selects the tier, stage, outcome or answer
     */
    record Move(Kind kind, int subject, LocalDate day, int delay, int target, int detail) {}

    /** Returns the entries of the moves, each about one of some subjects. */
    static List<Entry> entries(List<Subject> subjects, List<Move> moves) {
        List<Entry> entries = new ArrayList<>();
        for (Move move : moves) {
            EntryId id = EntryId.of("e" + (entries.size() + 1));
            List<Entry> possible = entries.stream()
                    .filter(entry -> canReferTo(move.kind(), entry.fact()))
                    .toList();
            Optional<Entry> target =
                    possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(move.target() % possible.size()));
            Subject subject = subjects.get(move.subject() % subjects.size());
            entries.add(entry(move, subject, id, target));
        }
        return entries;
    }

    private static boolean canReferTo(Kind kind, Fact fact) {
        return switch (kind) {
            case EXTENSION_DECIDED -> fact instanceof Fact.ExtensionRequested;
            case EXCEPTION_DECIDED -> fact instanceof Fact.ExceptionRequested;
            case OBJECTION_SETTLED -> fact instanceof Fact.ObjectionReceived;
            case RESUMED -> fact instanceof Fact.Suspended;
            case CORRECTION, WITHDRAWAL -> true;
            default -> false;
        };
    }

    private static Entry entry(Move move, Subject own, EntryId id, Optional<Entry> target) {
        boolean refers = target.isPresent();
        LocalDate reported = move.day().plusDays(move.delay());
        if (refers && reported.isBefore(target.get().reportedOn())) {
            reported = target.get().reportedOn();
        }
        // An entry that refers to another entry has the same subject.
        Subject subject = refers ? target.get().subject() : own;
        boolean isSearch = move.kind() == Kind.SEARCH_REQUIRED || move.kind() == Kind.SEARCH_DONE;
        if (isSearch) { // it concerns the issue as a whole
            subject = Subject.issue();
        }
        Entry entry = Entry.of(id, subject, fact(move, refers ? target : Optional.empty()), move.day())
                .reported(reported);
        if (move.detail() % 6 == 5) {
            entry = entry.inOrder(Integer.parseInt(id.value().substring(1))); // unique in its history
        }
        return refers && move.kind() == Kind.CORRECTION
                ? entry.correcting(target.get().id())
                : entry;
    }

    private static Fact fact(Move move, Optional<Entry> target) {
        int detail = move.detail();
        Tier progress = Tier.values()[1 + detail % 4];
        StageOutcome outcome = StageOutcome.values()[detail % 4];
        return switch (move.kind()) {
            case PROGRESS -> new Fact.ProgressReported(progress);
            case COMPLETE -> new Fact.ProgressReported(Tier.COMPLETE);
            case ACCEPTANCE -> new Fact.StageTaken(CloseOutStage.ACCEPTANCE, outcome);
            case CLOSE -> new Fact.StageTaken(CloseOutStage.CLOSE, outcome);
            case OTHER_STAGE ->
                new Fact.StageTaken(CloseOutStage.values()[detail % CloseOutStage.values().length], outcome);
            case DETAILED_STAGE -> detailed(move.day(), outcome, detail);
            case OBJECTION_RECEIVED -> objection(move.day(), detail);
            case OBJECTION_SETTLED ->
                target.isPresent()
                        ? new Fact.ObjectionSettled(target.get().id(), detail % 2 == 0)
                        : objection(move.day(), detail);
            case REFUTED ->
                new Fact.CompletionRefuted(RefutationKind.values()[detail % RefutationKind.values().length]);
            case REOPENED -> new Fact.Reopened();
            case DISPATCHED -> new Fact.Dispatched(detail % 2 == 0 ? Optional.empty() : Optional.of(DECIDER));
            case RECEIVED -> new Fact.Received();
            case SENT_BACK -> new Fact.SentBack(REASON);
            case SUSPENDED -> new Fact.Suspended(REASON);
            case RESUMED -> resumed(move, target);
            case EXTENSION_REQUESTED -> new Fact.ExtensionRequested(move.day().plusDays(detail), REASON);
            case EXTENSION_DECIDED ->
                target.isPresent()
                        ? new Fact.ExtensionDecided(target.get().id(), detail % 3 != 0)
                        : new Fact.ExtensionRequested(move.day().plusDays(detail), REASON);
            case EXCEPTION_REQUESTED -> exception(move);
            case EXCEPTION_DECIDED -> {
                // An exception is not granted after its last day.
                boolean possible = target.isPresent()
                        && target.get().fact() instanceof Fact.ExceptionRequested request
                        && request.lastDay().stream().noneMatch(move.day()::isAfter);
                yield target.isPresent()
                        ? new Fact.ExceptionDecided(target.get().id(), possible && detail % 4 != 0)
                        : exception(move);
            }
            case SEARCH_REQUIRED ->
                new Fact.ClassWideSearchRequired(
                        detail % 3 == 0
                                ? Optional.empty()
                                : Optional.of(move.day().plusDays(detail)));
            case SEARCH_DONE ->
                new Fact.ClassWideSearchDone(REASON, detail % 2 == 0 ? List.of() : List.of(IssueId.of("other-1")));
            case ENDED -> ended(detail);
            case CARRIED_OVER -> new Fact.CarriedOver(InspectionId.of("inspection-2"));
            case CORRECTION ->
                detail % 2 == 0
                        ? new Fact.ProgressReported(Tier.values()[1 + detail % 5])
                        : new Fact.StageTaken(CloseOutStage.CLOSE, outcome);
            case WITHDRAWAL ->
                target.isPresent() ? new Fact.Withdrawn(target.get().id()) : new Fact.ProgressReported(progress);
        };
    }

    /** Nothing is resumed before it was suspended. */
    private static Fact resumed(Move move, Optional<Entry> target) {
        return target.filter(suspended -> !move.day().isBefore(suspended.happenedOn()))
                .<Fact>map(suspended -> new Fact.Resumed(suspended.id()))
                .orElseGet(() -> new Fact.Suspended(REASON));
    }

    private static Fact exception(Move move) {
        Optional<LocalDate> until = move.detail() % 4 == 0
                ? Optional.empty()
                : Optional.of(move.day().plusDays(3L * move.detail()));
        return new Fact.ExceptionRequested(REASON, until);
    }

    private static Fact ended(int detail) {
        EndKind end = EndKind.values()[1 + detail % (EndKind.values().length - 1)];
        List<IssueId> into = end == EndKind.MERGED
                ? List.of(IssueId.of("other-1"))
                : end == EndKind.SPLIT ? List.of(IssueId.of("other-1"), IssueId.of("other-2")) : List.of();
        return new Fact.Ended(end, DECIDER, REASON, into);
    }

    /**
     * Returns a history whose ends and class-wide searches name issues that exist.
     *
     * @param history the history
     * @param successors the issues that an end reported on a day can name
     * @param others the issues that a class-wide search reported on a day can name
     */
    static History naming(
            History history, Function<LocalDate, List<IssueId>> successors, Function<LocalDate, List<IssueId>> others) {
        return History.of(history.entries().stream()
                .map(entry -> {
                    if (entry.fact() instanceof Fact.Ended ended
                            && !ended.into().isEmpty()) {
                        return entry.withFact(into(ended, successors.apply(entry.reportedOn())));
                    }
                    return entry.fact() instanceof Fact.ClassWideSearchDone search
                            ? entry.withFact(finding(search, others.apply(entry.reportedOn())))
                            : entry;
                })
                .toList());
    }

    private static Fact.ClassWideSearchDone finding(Fact.ClassWideSearchDone search, List<IssueId> others) {
        int most = Math.min(search.found().size(), others.size());
        return new Fact.ClassWideSearchDone(search.result(), others.subList(0, most));
    }

    private static Fact.Ended into(Fact.Ended ended, List<IssueId> others) {
        int least = ended.into().size();
        return others.size() < least
                ? new Fact.Ended(EndKind.NOT_APPLICABLE, ended.decidedBy(), ended.reason())
                : new Fact.Ended(ended.end(), ended.decidedBy(), ended.reason(), others.subList(0, least));
    }

    /** Returns a public notice with its window, or another stage with its findings. */
    private static Fact detailed(LocalDate day, StageOutcome outcome, int detail) {
        if (detail % 2 == 0) {
            PublicNotice notice = PublicNotice.of(day, day.plusDays(detail));
            return new Fact.StageTaken(CloseOutStage.PUBLIC_NOTICE, outcome)
                    .withStageId(StageId.of("notice-" + detail % 3))
                    .withNotice(detail % 4 == 0 ? notice : notice.stating(1 + detail, DayKind.WORKING));
        }
        return new Fact.StageTaken(CloseOutStage.ACCEPTANCE, outcome)
                .withEvidence(List.of(EvidenceId.of("paper-" + detail % 3)))
                .withCriteria(List.of(CriterionId.of("test-" + detail % 3)))
                .withAttained(List.of(Attainment.values()[detail % Attainment.values().length]));
    }

    private static Fact objection(LocalDate day, int detail) {
        Optional<LocalDate> postmark = detail % 3 == 0 ? Optional.of(day.minusDays(detail % 5)) : Optional.empty();
        return new Fact.ObjectionReceived(detail % 2 == 0, detail % 4 < 2, postmark);
    }
}

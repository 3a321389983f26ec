package org.rectification.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.PackedStanding;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.StageTaken;

/** Derives the state of one subject: it receives the entries in their declared order and holds the state after each. */
final class Course {

    private Tier tier = Tier.NOT_REPORTED;
    private Tier reported = Tier.NOT_REPORTED;
    private @Nullable Entry completion;
    private @Nullable Entry acceptance;
    private @Nullable Entry closeOut;
    private @Nullable Entry reversal;
    private @Nullable Entry end;
    private @Nullable Entry exception;
    private @Nullable LocalDate extendedDue;

    Course() {}

    private Course(Course other) {
        this.tier = other.tier;
        this.reported = other.reported;
        this.completion = other.completion;
        this.acceptance = other.acceptance;
        this.closeOut = other.closeOut;
        this.reversal = other.reversal;
        this.end = other.end;
        this.exception = other.exception;
        this.extendedDue = other.extendedDue;
    }

    /** Applies the next entry; {@code decided} is the request that a decision refers to, if it is in effect. */
    void apply(Entry entry, @Nullable Entry decided) {
        switch (entry.fact().kind()) {
            case PROGRESS_REPORTED -> {
                // A claim of completion remains in force until it is refuted, reopened or withdrawn.
                Tier stated = ((ProgressReported) entry.fact()).tier();
                tier = tier == Tier.COMPLETE ? tier : stated;
                reported = reported == Tier.COMPLETE ? reported : stated;
            }
            case COMPLETION_CLAIMED -> {
                reported = Tier.COMPLETE;
                if (tier != Tier.COMPLETE) {
                    tier = Tier.COMPLETE;
                    completion = entry;
                    reversal = null;
                }
            }
            case STAGE_TAKEN -> take((StageTaken) entry.fact(), entry);
            case COMPLETION_REFUTED -> reverse(entry);
            case REOPENED -> {
                reverse(entry);
                end = null;
                exception = null;
            }
            case EXTENSION_DECIDED -> {
                if (((ExtensionDecided) entry.fact()).granted()
                        && decided != null
                        && decided.fact() instanceof ExtensionRequested request) {
                    extendedDue = request.proposedDue();
                }
            }
            case EXCEPTION_DECIDED -> {
                if (((ExceptionDecided) entry.fact()).granted() && decided != null) {
                    exception = decided;
                }
            }
            case CARRIED_OVER, ENDED -> end = entry;
            case DISPATCHED,
                    RECEIVED,
                    SENT_BACK,
                    OBJECTION_RECEIVED,
                    OBJECTION_SETTLED,
                    RESUMED,
                    SUSPENDED,
                    EXTENSION_REQUESTED,
                    EXCEPTION_REQUESTED,
                    CLASS_WIDE_SEARCH_REQUIRED,
                    CLASS_WIDE_SEARCH_DONE,
                    WITHDRAWN -> {
                // A dispatch, an objection, a suspension, a pending request or a class-wide search does not change the
                // state; withdrawn entries are never passed in.
            }
        }
    }

    /** Once closed, a subject stays closed until it is reversed: stages taken later belong to what follows. */
    private void take(StageTaken taken, Entry entry) {
        boolean isPassed = taken.isPassed();
        if (taken.stage() == CloseOutStage.ACCEPTANCE) {
            if (closeOut == null || (acceptance == null && isPassed)) {
                acceptance = isPassed ? entry : null;
            }
        } else if (taken.stage() == CloseOutStage.CLOSE && isPassed && closeOut == null) {
            closeOut = entry;
            completeByClosing(entry);
        }
    }

    /**
     * A closing completes an issue, or a part of one, as of its acceptance, even if no completion was claimed. Measures
     * and key steps are completed by reports alone.
     */
    private void completeByClosing(Entry closing) {
        Subject.Kind kind = closing.subject().kind();
        if (tier != Tier.COMPLETE && (kind == Subject.Kind.ISSUE || kind == Subject.Kind.PART)) {
            tier = Tier.COMPLETE;
            completion = acceptance == null ? closing : acceptance;
            reversal = null;
        }
    }

    private static Tier reversed(Tier before) {
        return before == Tier.COMPLETE || before == Tier.BASICALLY_COMPLETE ? Tier.IN_PROGRESS : before;
    }

    private void reverse(Entry entry) {
        tier = reversed(tier);
        reported = reversed(reported);
        completion = null;
        acceptance = null;
        closeOut = null;
        reversal = entry;
    }

    /** What a fact does to a state: equal for facts that do the same, null for a fact that does nothing. */
    static @Nullable Object effectOf(Entry entry, @Nullable Entry decided) {
        Fact fact = entry.fact();
        return switch (fact.kind()) {
            case PROGRESS_REPORTED, COMPLETION_CLAIMED -> ((ProgressReported) fact).tier();
            case STAGE_TAKEN -> effectOf((StageTaken) fact);
            case COMPLETION_REFUTED, REOPENED -> fact.kind();
            case EXTENSION_DECIDED -> ((ExtensionDecided) fact).granted() ? decided : null;
            case EXCEPTION_DECIDED -> ((ExceptionDecided) fact).granted() ? decided : null;
            case CARRIED_OVER, ENDED -> fact;
            case DISPATCHED,
                    RECEIVED,
                    SENT_BACK,
                    OBJECTION_RECEIVED,
                    OBJECTION_SETTLED,
                    RESUMED,
                    SUSPENDED,
                    EXTENSION_REQUESTED,
                    EXCEPTION_REQUESTED,
                    CLASS_WIDE_SEARCH_REQUIRED,
                    CLASS_WIDE_SEARCH_DONE,
                    WITHDRAWN -> null;
        };
    }

    private static @Nullable Object effectOf(StageTaken taken) {
        boolean isApplied =
                taken.stage() == CloseOutStage.ACCEPTANCE || (taken.stage() == CloseOutStage.CLOSE && taken.isPassed());
        return isApplied ? List.of(taken.stage(), taken.stageId(), taken.outcome()) : null;
    }

    /**
     * Whether the order of two entries decides what follows from them. Two reports of different tiers always depend on
     * their order, since the later one is the last word, and so do two passes of one stage with different outcomes.
     */
    boolean isDecidedByOrder(Entry one, Entry other, UnaryOperator<@Nullable Entry> decidedBy) {
        if (one.fact() instanceof ProgressReported first && other.fact() instanceof ProgressReported second) {
            return first.tier() != second.tier();
        }
        if (one.fact() instanceof StageTaken first
                && other.fact() instanceof StageTaken second
                && first.stage() == second.stage()
                && first.stageId().equals(second.stageId())
                && first.isPassed()
                && second.isPassed()) {
            return first.outcome() != second.outcome();
        }
        return !after(one, other, decidedBy).isLike(after(other, one, decidedBy));
    }

    private Course after(Entry first, Entry second, UnaryOperator<@Nullable Entry> decidedBy) {
        Course course = new Course(this);
        course.apply(first, decidedBy.apply(first));
        course.apply(second, decidedBy.apply(second));
        return course;
    }

    private boolean isLike(Course other) {
        return standing() == other.standing()
                && reported == other.reported
                && Objects.equals(endFact(), other.endFact())
                && Objects.equals(exception, other.exception)
                && Objects.equals(extendedDue, other.extendedDue);
    }

    private @Nullable Fact endFact() {
        return end == null ? null : end.fact();
    }

    /** The state in packed form, as a {@link PackedStanding}. */
    int standing() {
        return PackedStanding.of(
                tier.ordinal(), acceptance != null, closeOut != null, end == null ? 0 : packedEnd(end.fact()));
    }

    private static int packedEnd(Fact fact) {
        return fact instanceof Ended ended ? ended.end().packed() : EndKind.CARRIED_OVER.packed();
    }

    @Nullable
    LocalDate extendedDue() {
        return extendedDue;
    }

    State state() {
        return new State(
                tier,
                reported,
                Optional.ofNullable(completion),
                Optional.ofNullable(acceptance),
                Optional.ofNullable(closeOut),
                Optional.ofNullable(reversal),
                Optional.ofNullable(end),
                Optional.ofNullable(exception));
    }
}

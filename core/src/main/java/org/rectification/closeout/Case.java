package org.rectification.closeout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * The recorded facts about one subject on a day that the procedure refers to: for each of its stages, the last entry
 * since the last reversal. A second pass is therefore judged on its own facts.
 */
final class Case {

    final CloseOutRule rule;
    final Stages stages;
    final Issue issue;
    final Subject subject;
    final LocalDate asOf;
    final List<Entry> inEffect;

    private final @Nullable Entry[] taken;
    private final int passStart;
    private int unnamed; // kinds with several stages, of which an entry does not say which was taken
    private boolean objected;

    Case(CloseOutRule rule, Issue issue, Subject subject, LocalDate asOf) {
        this.rule = rule;
        this.stages = rule.stages();
        this.issue = issue;
        this.subject = subject;
        this.asOf = asOf;
        this.inEffect = issue.history().inEffect(subject, asOf);
        this.taken = new @Nullable Entry[stages.size()];
        this.passStart = collect();
    }

    private int collect() {
        for (int i = inEffect.size() - 1; i >= 0; i--) {
            Entry entry = inEffect.get(i);
            Fact fact = entry.fact();
            switch (fact.kind()) {
                case STAGE_TAKEN -> {
                    StageTaken stage = (StageTaken) fact;
                    int index = stages.indexOf(stage);
                    if (index >= 0 && taken[index] == null) {
                        taken[index] = entry;
                    } else if (index == Stages.SEVERAL) {
                        unnamed |= 1 << stage.stage().ordinal();
                    }
                }
                case OBJECTION_RECEIVED -> objected = true;
                case COMPLETION_REFUTED, REOPENED -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return 0;
    }

    /** The entries since the last reversal. */
    List<Entry> pass() {
        return inEffect.subList(passStart, inEffect.size());
    }

    /** The reversal that this pass started with, or null if there was none. */
    @Nullable
    Entry reversal() {
        return passStart == 0 ? null : inEffect.get(passStart - 1);
    }

    /** The first day on which something can still be done. Events on the day of a reversal precede the reversal. */
    LocalDate openFrom() {
        Entry reversal = reversal();
        return reversal != null && reversal.happenedOn().equals(asOf) ? asOf.plusDays(1) : asOf;
    }

    boolean isObjected() {
        return objected;
    }

    boolean isAnyTaken() {
        for (Entry entry : taken) {
            if (entry != null) {
                return true;
            }
        }
        return unnamed != 0;
    }

    boolean isUnnamed(CloseOutStage kind) {
        return (unnamed & 1 << kind.ordinal()) != 0;
    }

    @Nullable
    Entry entry(int stage) {
        return taken[stage];
    }

    Entry known(int stage) {
        return Checks.notNull(taken[stage], "entry");
    }

    StageTaken fact(int stage) {
        return (StageTaken) known(stage).fact();
    }

    /** Whether the stage was taken with a passing outcome. Its notice may still be running. */
    boolean isPassed(int stage) {
        if (taken[stage] == null) {
            return false;
        }
        StageOutcome outcome = fact(stage).outcome();
        return outcome == StageOutcome.PASSED
                || (outcome == StageOutcome.BASICALLY_MET && stages.isBasicallyMetEnough(stage));
    }

    /** Whether the stage was passed and is over. */
    boolean isOver(int stage) {
        return isPassed(stage) && !nextFrom(stage).isAfter(asOf);
    }

    @Nullable
    PublicNotice notice(int stage) {
        return fact(stage).notice().orElse(null);
    }

    /** The first day of the stage. */
    LocalDate start(int stage) {
        PublicNotice notice = notice(stage);
        return notice == null ? known(stage).happenedOn() : notice.window().first();
    }

    /** The last day of the stage. */
    LocalDate finish(int stage) {
        PublicNotice notice = notice(stage);
        return notice == null ? known(stage).happenedOn() : notice.window().last();
    }

    /**
     * The first day on which the following stages may take place. Objections may be raised until the end of a window's
     * last day.
     */
    LocalDate nextFrom(int stage) {
        PublicNotice notice = notice(stage);
        return notice == null
                ? known(stage).happenedOn()
                : notice.window().last().plusDays(1);
    }

    /** The entry that closed the subject: the stage named by the procedure, or the entry recorded as the close-out. */
    @Nullable
    Entry closing() {
        int closing = stages.closing();
        if (closing != Stages.NONE && isPassed(closing)) {
            return taken[closing];
        }
        return issue.history().isClosedOut(subject, asOf)
                ? issue.history().stateOf(subject, asOf).closeOut().orElse(null)
                : null;
    }

    /** The responsibility chain of the subject: the part's own chain if it names anybody, and the issue's if not. */
    ResponsibilityChain chain() {
        if (subject.kind() == Subject.Kind.PART) {
            Part part = part();
            if (part != null && !part.chain().isEmpty()) {
                return part.chain();
            }
        }
        return issue.chain();
    }

    /** The deadline of the subject: the part's own if it has one, and the issue's if not. */
    Deadline deadline() {
        if (subject.kind() == Subject.Kind.PART) {
            Part part = part();
            if (part != null && part.deadline().isPresent()) {
                return part.deadline().get();
            }
        }
        return issue.deadline();
    }

    private @Nullable Part part() {
        PartId id = PartId.of(subject.id().orElseThrow());
        return issue.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}

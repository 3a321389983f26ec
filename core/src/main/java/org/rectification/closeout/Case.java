package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
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
 *
 * <p>A closing remains as it was until it is reversed. What belongs before it is judged by {@link #atClosing}, on the
 * facts up to its day, and a stage that was passed by then keeps its entry: whatever is recorded later belongs to what
 * follows the closing.
 */
final class Case {

    final CloseOutRule rule;
    final Stages stages;
    final Issue issue;
    final Subject subject;
    final LocalDate asOf;
    final List<Entry> inEffect;

    private final @Nullable Entry[] taken;
    private final @Nullable Entry closing;
    private final Case atClosing;
    private final int passStart;
    private int unnamed; // kinds with several stages, of which an entry does not say which was taken
    private boolean objected;

    /** The facts with no closing among them, or those on the day of the given closing. */
    private Case(
            CloseOutRule rule,
            Issue issue,
            Subject subject,
            LocalDate asOf,
            List<Entry> inEffect,
            @Nullable Entry closing) {
        this.rule = rule;
        this.stages = rule.stages();
        this.issue = issue;
        this.subject = subject;
        this.asOf = asOf;
        this.inEffect = inEffect;
        this.taken = new @Nullable Entry[stages.size()];
        this.closing = closing;
        this.atClosing = this;
        this.passStart = collect();
        if (closing != null && isPassedClosing(closing)) {
            taken[stages.closing()] = closing;
        }
    }

    /** The facts on a day after the closing. */
    private Case(Case now, Case atClosing) {
        this.rule = now.rule;
        this.stages = now.stages;
        this.issue = now.issue;
        this.subject = now.subject;
        this.asOf = now.asOf;
        this.inEffect = now.inEffect;
        this.taken = now.taken.clone();
        this.closing = atClosing.closing;
        this.atClosing = atClosing;
        this.passStart = now.passStart;
        this.unnamed = now.unnamed;
        this.objected = now.objected;
        for (int i = 0; i < taken.length; i++) {
            if (!isAfterClosing(i) && atClosing.isPassed(i)) {
                taken[i] = atClosing.taken[i];
            }
        }
    }

    static Case of(CloseOutRule rule, Issue issue, Subject subject, LocalDate asOf) {
        Case now = new Case(rule, issue, subject, asOf, issue.history().inEffect(subject, asOf), null);
        Case atClosing = now.findClosing();
        if (atClosing == null) {
            return now;
        }
        boolean isLast = atClosing.asOf.equals(asOf) && atClosing.inEffect.size() == now.inEffect.size();
        return isLast ? atClosing : new Case(now, atClosing);
    }

    /**
     * Of several closings, the first one in accordance with the procedure stands, or the first one of all if none is.
     */
    private @Nullable Case findClosing() {
        List<Entry> closings = closings();
        if (closings.isEmpty()) {
            return null;
        }
        Case first = upTo(closings.get(0));
        for (int i = 1; i < closings.size() && !rule.isProper(first); i++) {
            Case later = upTo(closings.get(i));
            if (rule.isProper(later)) {
                return later;
            }
        }
        return first;
    }

    /**
     * The entries that pass the closing stage of the procedure or, if there are none, are recorded as close-outs.
     */
    private List<Entry> closings() {
        List<Entry> passed = new ArrayList<>(0);
        List<Entry> recorded = new ArrayList<>(0);
        for (Entry entry : pass()) {
            if (isPassedClosing(entry)) {
                passed.add(entry);
            } else if (entry.fact() instanceof StageTaken stage
                    && stage.stage() == CloseOutStage.CLOSE
                    && stage.isPassed()) {
                recorded.add(entry);
            }
        }
        return passed.isEmpty() ? recorded : passed;
    }

    private boolean isPassedClosing(Entry entry) {
        return stages.closing() != Stages.NONE
                && entry.fact() instanceof StageTaken stage
                && stages.indexOf(stage) == stages.closing()
                && isPassed(stages.closing(), stage);
    }

    /**
     * The facts up to a closing. What is recorded for the same day is taken to precede it, unless both have an order
     * within the day that says otherwise.
     */
    private Case upTo(Entry closing) {
        int end = inEffect.size();
        while (isLater(inEffect.get(end - 1), closing)) {
            end--;
        }
        return new Case(rule, issue, subject, closing.happenedOn(), inEffect.subList(0, end), closing);
    }

    private static boolean isLater(Entry entry, Entry closing) {
        if (!entry.happenedOn().equals(closing.happenedOn())) {
            return entry.happenedOn().isAfter(closing.happenedOn());
        }
        return closing.order().isPresent()
                && entry.order().orElse(0) > closing.order().getAsInt();
    }

    /** The same facts as if the subject had not been closed. */
    Case asIfOpen() {
        List<Entry> closings = closings();
        List<Entry> others =
                inEffect.stream().filter(entry -> !closings.contains(entry)).toList();
        return new Case(rule, issue, subject, asOf, others, null);
    }

    /** The facts on the day of the closing, or this case if the subject is not closed. */
    Case atClosing() {
        return atClosing;
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
        return isPassed(stage, fact(stage));
    }

    private boolean isPassed(int stage, StageTaken fact) {
        StageOutcome outcome = fact.outcome();
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
        return closing;
    }

    /** Whether a stage follows the one that closed the subject. */
    boolean isAfterClosing(int stage) {
        if (stages.part(stage) == Stages.Part.AFTER || closing == null) {
            return stages.part(stage) == Stages.Part.AFTER;
        }
        int closed = stages.indexOf((StageTaken) closing.fact());
        return closed >= 0 && stages.isEarlier(closed, stage);
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

package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.Kind;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.IssueId;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Reversal;

/**
 * Whether an issue, or a part, measure or key step of one, may be closed under a procedure at the end of a day, and everything
 * that stands in the way.
 *
 * <p>What was decided is kept; results, reasons and texts are made from it when they are asked for, by the conditions that
 * decided. Immutable and thread-safe; two verdicts are equal if subject, day, status and results are.
 *
 * <pre>{@code
 * CloseOutVerdict verdict = rule.assess(issue, LocalDate.of(2025, 10, 17));
 * verdict.status();                                             // IN_PROCEDURE
 * verdict.inTheWay().get(0).reason().text(Language.ENGLISH);    // "it is not recorded who took site check"
 * verdict.nextActions().get(0).from();                          // 2025-10-17
 * verdict.earliest().closeOn();                                 // Optional[2025-10-18]
 * verdict.findings();                                           // [] // what contradicts itself
 * }</pre>
 */
public final class CloseOutVerdict {

    private final Case c;
    private final Check[] checks;
    private final ConditionMessage[] messages;
    private final CloseOutStatus status;

    CloseOutVerdict(Case c, Check[] checks, ConditionMessage[] messages) {
        this.c = c;
        this.checks = checks;
        this.messages = messages;
        this.status = findStatus();
    }

    private CloseOutStatus findStatus() {
        boolean blocked = false;
        for (int i = 0; i < checks.length; i++) {
            ConditionState state = messages[i].state();
            if (state == ConditionState.UNMET
                    && CloseOutRule.isScope(checks[i].condition().kind())) {
                return CloseOutStatus.OUT_OF_SCOPE;
            }
            blocked |= state.isInTheWay() && checks[i].isBeforeClosing();
        }
        if (c.closing() != null) {
            return CloseOutStatus.CLOSED;
        }
        if (!blocked) {
            return CloseOutStatus.ELIGIBLE;
        }
        if (c.isAnyTaken()) {
            return CloseOutStatus.IN_PROCEDURE;
        }
        boolean claimed = c.issue.history().tierOf(c.subject, c.asOf) == Tier.COMPLETE;
        return c.reversal() != null && !claimed ? CloseOutStatus.REVERSED : CloseOutStatus.NOT_STARTED;
    }

    /**
     * Returns where it stands.
     *
     * @return one of six
     */
    public CloseOutStatus status() {
        return status;
    }

    /**
     * Returns whether it may be closed and has not been.
     *
     * @return true if it stands as {@link CloseOutStatus#ELIGIBLE}
     */
    public boolean isEligible() {
        return status == CloseOutStatus.ELIGIBLE;
    }

    /**
     * Returns the issue.
     *
     * @return its id
     */
    public IssueId issue() {
        return c.issue.id();
    }

    /**
     * Returns what of the issue was judged.
     *
     * @return the issue as a whole, or a part, measure or key step
     */
    public Subject subject() {
        return c.subject;
    }

    /**
     * Returns the day it was judged for.
     *
     * @return the day; what happened on it counts
     */
    public LocalDate asOf() {
        return c.asOf;
    }

    /**
     * Returns the procedure it was judged under.
     *
     * @return the procedure
     */
    public Procedure procedure() {
        return c.rule.procedure();
    }

    /**
     * Returns what was reported, with the entries behind it: completion, acceptance, close-out and reversal apart.
     *
     * @return the state
     */
    public State state() {
        return c.issue.history().stateOf(c.subject, c.asOf);
    }

    /**
     * Returns what became of every condition.
     *
     * @return an unmodifiable list, in the order in which they are asked
     */
    public List<ConditionResult> results() {
        return results(check -> true, state -> true);
    }

    /**
     * Returns what became of one condition.
     *
     * @param condition the condition
     * @return the result; absent if the procedure does not ask for it
     * @throws NullPointerException if the condition is null
     */
    public Optional<ConditionResult> result(Condition condition) {
        Checks.notNull(condition, "condition");
        return results(check -> check.condition().equals(condition), state -> true).stream()
                .findFirst();
    }

    /**
     * Returns everything that stands in the way of closing: what is unmet, waiting or undecidable of the procedure as a whole
     * and of the stages up to the one that closes.
     *
     * @return an unmodifiable list, empty if nothing does
     */
    public List<ConditionResult> inTheWay() {
        return results(Check::isBeforeClosing, ConditionState::isInTheWay);
    }

    /**
     * Returns what of {@link #inTheWay} is unmet.
     *
     * @return an unmodifiable list
     */
    public List<ConditionResult> unmet() {
        return results(Check::isBeforeClosing, state -> state == ConditionState.UNMET);
    }

    /**
     * Returns what of {@link #inTheWay} is waiting for a day.
     *
     * @return an unmodifiable list
     */
    public List<ConditionResult> waiting() {
        return results(Check::isBeforeClosing, state -> state == ConditionState.WAITING);
    }

    /**
     * Returns what of {@link #inTheWay} cannot be decided.
     *
     * @return an unmodifiable list
     */
    public List<ConditionResult> undecidable() {
        return results(Check::isBeforeClosing, state -> state == ConditionState.UNDECIDABLE);
    }

    /**
     * Returns what is still owed after closing, such as the filing of a close-out.
     *
     * @return an unmodifiable list; empty while it is not closed
     */
    public List<ConditionResult> owed() {
        return c.closing() == null
                ? List.of()
                : results(check -> check.part() == Stages.Part.AFTER, ConditionState::isInTheWay);
    }

    private List<ConditionResult> results(Predicate<Check> wanted, Predicate<ConditionState> states) {
        List<ConditionResult> results = new ArrayList<>();
        for (int i = 0; i < checks.length; i++) {
            if (wanted.test(checks[i]) && states.test(messages[i].state())) {
                results.add(checks[i].result(c, messages[i]));
            }
        }
        return List.copyOf(results);
    }

    /**
     * Returns every claim of completion, also those that were refuted since, each with its author.
     *
     * @return an unmodifiable list, in the order of the history
     */
    public List<Entry> claims() {
        return entries(entry -> entry.fact().kind() == Kind.COMPLETION_CLAIMED);
    }

    /**
     * Returns every acceptance that was passed, also those that were refuted since, each with its author.
     *
     * @return an unmodifiable list, in the order of the history
     */
    public List<Entry> acceptances() {
        return entries(entry -> entry.fact() instanceof StageTaken taken
                && taken.stage() == CloseOutStage.ACCEPTANCE
                && taken.isPassed());
    }

    /**
     * Returns every refutation and reopening, each with its author.
     *
     * @return an unmodifiable list, in the order of the history
     */
    public List<Entry> reversals() {
        return entries(entry -> isReversal(entry.fact().kind()));
    }

    private static boolean isReversal(Kind kind) {
        return kind == Kind.COMPLETION_REFUTED || kind == Kind.REOPENED;
    }

    private List<Entry> entries(Predicate<Entry> wanted) {
        return c.inEffect.stream().filter(wanted).toList();
    }

    /**
     * Returns what the procedure lets follow from the last refutation.
     *
     * @return the rules for a finding of its kind; empty if there was none, or the procedure says nothing of it
     */
    public List<Reversal> consequences() {
        Entry reversal = c.reversal();
        if (reversal == null || !(reversal.fact() instanceof CompletionRefuted refuted)) {
            return List.of();
        }
        return procedure().reversals().stream()
                .filter(rule -> rule.findings().contains(refuted.reason()))
                .toList();
    }

    /**
     * Returns which of the facts contradict each other or the procedure. A finding changes no status.
     *
     * @return an unmodifiable list
     */
    public List<Reason> findings() {
        return new Contradictions(c, inTheWay()).find();
    }

    /**
     * Returns what may be done next, by whom and from when.
     *
     * @return an unmodifiable list; empty if the procedure is not for it or nothing is left to do
     */
    public List<NextAction> nextActions() {
        return status == CloseOutStatus.OUT_OF_SCOPE ? List.of() : plan().nextActions();
    }

    /**
     * Returns the earliest day on which it can be closed, and the days on which the missing stages then have to be taken. Facts
     * that are missing about stages already taken are taken to be good; stages that fail a condition are taken anew.
     *
     * @return the schedule; without a closing day if what is in the way cannot be cured by any stage
     */
    public CloseOutSchedule earliest() {
        return plan().schedule();
    }

    private ForwardPlan plan() {
        return new ForwardPlan(c, checks, messages);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CloseOutVerdict that
                && issue().equals(that.issue())
                && subject().equals(that.subject())
                && asOf().equals(that.asOf())
                && status == that.status
                && results().equals(that.results());
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue(), subject(), asOf(), status);
    }

    /** Returns the status and what stands in the way, in English. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                issue() + " on " + asOf() + ": " + status.label().in(Language.ENGLISH));
        for (ConditionResult result : inTheWay()) {
            text.append("; ")
                    .append(result.condition())
                    .append(' ')
                    .append(result.state().label().in(Language.ENGLISH))
                    .append(": ")
                    .append(result.reason().text(Language.ENGLISH));
        }
        return OneLine.text(text.toString());
    }
}

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
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.Kind;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Reversal;

/**
 * Whether an issue, or a part, measure or key step of one, may be closed under a procedure at the end of a day, and
 * every condition that prevents closing.
 *
 * <p>If the subject was closed, whatever belongs before the closing is judged on the facts up to the day of the closing
 * ({@link #closing}), so that the answer is the same on every later day: a stage passed again later, an objection
 * received later or a notice that ends later changes nothing about the closing. What the procedure requires after the
 * closing is judged on all facts.
 *
 * <p>A verdict keeps the decisions. Results, reasons and texts are created on request by the conditions that made the
 * decisions. Immutable and thread-safe. Two verdicts are equal if subject, day, status and results are equal.
 *
 * <pre>{@code
 * CloseOutVerdict verdict = rule.assess(issue, LocalDate.of(2025, 10, 17));
 * verdict.status();                                             // IN_PROCEDURE
 * verdict.inTheWay().get(0).reason().text(Language.ENGLISH);    // "it is not recorded who took site check"
 * verdict.nextActions().get(0).from();                          // 2025-10-17
 * verdict.earliest().closeOn();                                 // Optional[2025-10-18]
 * verdict.findings();                                           // [] // what contradicts the procedure
 * verdict.contradictions();                                     // [] // what contradicts itself
 * }</pre>
 *
 * @since 0.1.0
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
        for (int i = 0; i < checks.length; i++) {
            if (messages[i].state() == ConditionState.UNMET
                    && CloseOutRule.isScope(checks[i].condition().kind())) {
                return CloseOutStatus.OUT_OF_SCOPE;
            }
        }
        if (c.closing() != null) {
            return CloseOutStatus.CLOSED;
        }
        if (c.issue.endOf(c.subject, c.asOf).isPresent()) {
            return CloseOutStatus.ENDED;
        }
        if (!isBlocked()) {
            return CloseOutStatus.ELIGIBLE;
        }
        if (c.isAnyTaken()) {
            return CloseOutStatus.IN_PROCEDURE;
        }
        boolean claimed = c.issue.history().tierOf(c.subject, c.asOf) == Tier.COMPLETE;
        return c.reversal() != null && !claimed ? CloseOutStatus.REVERSED : CloseOutStatus.NOT_STARTED;
    }

    private boolean isBlocked() {
        for (int i = 0; i < checks.length; i++) {
            if (messages[i].state().isInTheWay() && checks[i].isBeforeClosing()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the status.
     *
     * @return one of the seven statuses
     */
    public CloseOutStatus status() {
        return status;
    }

    /**
     * Returns whether the subject may be closed and has not been closed.
     *
     * @return true if the status is {@link CloseOutStatus#ELIGIBLE}
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
     * Returns the subject that was judged.
     *
     * @return the issue as a whole, or a part, measure or key step
     */
    public Subject subject() {
        return c.subject;
    }

    /**
     * Returns the day of the verdict.
     *
     * @return the day; events on that day are included
     */
    public LocalDate asOf() {
        return c.asOf;
    }

    /**
     * Returns the procedure of the verdict.
     *
     * @return the procedure
     */
    public Procedure procedure() {
        return c.rule.procedure();
    }

    /**
     * Returns the recorded state with the entries behind it, in which completion, acceptance, close-out and reversal
     * are separate.
     *
     * @return the state
     */
    public State state() {
        return c.issue.history().stateOf(c.subject, c.asOf);
    }

    /**
     * Returns the entry that closed the subject: the closing stage of the procedure or, if it was not passed, a stage
     * recorded as the close-out. A closing stands until it is refuted, reopened, corrected or withdrawn. If there are
     * several since the last reversal, the first one in accordance with the procedure stands, and otherwise the last.
     *
     * @return the entry; absent if the subject is not closed
     */
    public Optional<Entry> closing() {
        return Optional.ofNullable(c.closing());
    }

    /**
     * Returns the results of all conditions.
     *
     * @return an unmodifiable list, in the order in which the conditions are checked
     */
    public List<ConditionResult> results() {
        return results(check -> true, state -> true);
    }

    /**
     * Returns the result of one condition.
     *
     * @param condition the condition
     * @return the result; absent if the procedure does not have the condition
     * @throws NullPointerException if the condition is null
     */
    public Optional<ConditionResult> result(Condition condition) {
        Checks.notNull(condition, "condition");
        return results(check -> check.condition().equals(condition), state -> true).stream()
                .findFirst();
    }

    /**
     * Returns the results that prevent closing: those that are unmet, waiting or undecidable, of the procedure as a
     * whole and of the stages up to the closing one.
     *
     * @return an unmodifiable list, empty if nothing prevents closing
     */
    public List<ConditionResult> inTheWay() {
        return results(Check::isBeforeClosing, ConditionState::isInTheWay);
    }

    /**
     * Returns the results of {@link #inTheWay} that are unmet.
     *
     * @return an unmodifiable list
     */
    public List<ConditionResult> unmet() {
        return results(Check::isBeforeClosing, state -> state == ConditionState.UNMET);
    }

    /**
     * Returns the results of {@link #inTheWay} that are waiting for a day.
     *
     * @return an unmodifiable list
     */
    public List<ConditionResult> waiting() {
        return results(Check::isBeforeClosing, state -> state == ConditionState.WAITING);
    }

    /**
     * Returns the results of {@link #inTheWay} that are undecidable.
     *
     * @return an unmodifiable list
     */
    public List<ConditionResult> undecidable() {
        return results(Check::isBeforeClosing, state -> state == ConditionState.UNDECIDABLE);
    }

    /**
     * Returns the results that are still outstanding after closing, such as the filing of a close-out.
     *
     * @return an unmodifiable list; empty if the subject is not closed
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
                results.add(checks[i].result(checks[i].judged(c), messages[i]));
            }
        }
        return List.copyOf(results);
    }

    /**
     * Returns every claim of completion, including claims that were refuted later. Each entry names its author.
     *
     * @return an unmodifiable list, in the order of the history
     */
    public List<Entry> claims() {
        return entries(entry -> entry.fact().kind() == Kind.COMPLETION_CLAIMED);
    }

    /**
     * Returns every acceptance that was passed, including acceptances that were refuted later. Each entry names its
     * author.
     *
     * @return an unmodifiable list, in the order of the history
     */
    public List<Entry> acceptances() {
        return entries(entry -> entry.fact() instanceof StageTaken taken
                && taken.stage() == CloseOutStage.ACCEPTANCE
                && taken.isPassed());
    }

    /**
     * Returns every refutation and reopening. Each entry names its author.
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
     * Returns the consequences that the procedure attaches to the last refutation.
     *
     * @return the rules for a finding of its kind; empty if there was no refutation, or the procedure has no rule for
     *     it
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
     * Returns the facts that contradict the procedure. Findings do not affect the status.
     *
     * @return an unmodifiable list
     */
    public List<Reason> findings() {
        return new ProcedureFindings(c, inTheWay()).find();
    }

    /**
     * Returns the facts about the subject that contradict each other or those of what is below it, whatever the
     * procedure. They do not affect the status, unless the procedure names their kind as a gate.
     *
     * @return an unmodifiable list, as of {@link Coherence#contradictionsOf(Issue, Subject, LocalDate)}
     */
    public List<Contradiction> contradictions() {
        return Coherence.contradictionsOf(c.issue, c.subject, c.asOf);
    }

    /**
     * Returns the possible next actions, each with its condition, stage and days.
     *
     * @return an unmodifiable list; empty if the procedure does not apply, the subject ended other than by completion, or
     *     nothing is left to do
     */
    public List<NextAction> nextActions() {
        return isNotToBeClosed() ? List.of() : plan().nextActions();
    }

    private boolean isNotToBeClosed() {
        return status == CloseOutStatus.OUT_OF_SCOPE || status == CloseOutStatus.ENDED;
    }

    /**
     * Returns the earliest day on which the subject can be closed, and the days on which the missing stages then have
     * to take place. Facts that are missing about stages already taken are assumed to be satisfactory. Stages that fail
     * a condition are scheduled again, and so is a closing against the procedure. A notice that is given again ends no
     * earlier than the one that is running. If the day of closing is a day off, a caveat gives the reason; the day does
     * not move.
     *
     * @return the schedule; without a closing day if an unmet condition cannot be cured by any stage, the procedure does
     *     not apply, or the subject ended other than by completion
     */
    public CloseOutSchedule earliest() {
        if (isNotToBeClosed()) {
            return new CloseOutSchedule(
                    List.of(),
                    Optional.empty(),
                    List.of(Reason.of(CloseOutMessage.NOT_TO_BE_CLOSED, "status", status)));
        }
        boolean isToBeClosedAgain = c.closing() != null && isBlocked();
        return isToBeClosedAgain ? c.rule.assess(c.asIfOpen()).plan().schedule() : plan().schedule();
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

    /** Returns the status and the conditions that prevent closing, in English. */
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

package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.DayLedger;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.issue.Entry;
import org.rectification.procedure.Certainty;

/**
 * One condition, ready to be evaluated. {@link #decide} finds the message that gives the answer and allocates nothing
 * else. The reason, the entries, the day and the ledger are made from the same case on request.
 */
abstract class Check {

    private final Condition condition;
    private final Stages.Part part;
    private final Certainty certainty;
    private final List<Citation> sources;

    Check(Condition condition, Stages.Part part, Certainty certainty, List<Citation> sources) {
        this.condition = condition;
        this.part = part;
        this.certainty = certainty;
        this.sources = sources;
    }

    final Condition condition() {
        return condition;
    }

    final Stages.Part part() {
        return part;
    }

    /**
     * Whether the condition can prevent closing: every condition up to the closing stage, except that the closing
     * itself was done.
     */
    final boolean isBeforeClosing() {
        return part == Stages.Part.BEFORE || (part == Stages.Part.CLOSING && condition.kind() != Condition.Kind.TAKEN);
    }

    /** Whether the subject is closed and the condition had to be met by then. */
    boolean isSettledByClosing(Case c) {
        return c.closing() != null && isBeforeClosing();
    }

    /** The facts to judge by: those up to the closing if it settled the condition, and all facts otherwise. */
    final Case judged(Case c) {
        return isSettledByClosing(c) ? c.atClosing() : c;
    }

    final ConditionMessage decide(Case c) {
        try {
            return test(c);
        } catch (CalendarCoverageException e) {
            return ConditionMessage.NOT_COVERED;
        }
    }

    final ConditionResult result(Case c, ConditionMessage message) {
        Arguments arguments = new Arguments(message);
        boolean covered = message != ConditionMessage.NOT_COVERED;
        if (covered) {
            describe(c, message, arguments);
        } else {
            WorkingDayCalendar calendar = c.rule.calendar();
            arguments.put("calendar", calendar.id());
            arguments.put("version", calendar.version());
            arguments.put("stage", counted(c));
        }
        Reason reason = Reason.of(message, arguments.toArray()).citing(sources);
        return new ConditionResult(
                condition,
                message.state(),
                reason,
                evidence(c),
                certainty,
                message.state() == ConditionState.WAITING ? Optional.of(until(c)) : Optional.empty(),
                covered ? ledger(c, message) : Optional.empty());
    }

    /** The name of what days are counted for: the stage, as conditions without a stage count no days. */
    LocalText counted(Case c) {
        return c.stages.get(c.stages.indexOf(condition.stage().orElseThrow())).name();
    }

    /** Finds the answer. */
    abstract ConditionMessage test(Case c);

    /** Passes on the values that the answer is based on. */
    abstract void describe(Case c, ConditionMessage message, Arguments out);

    /** The entries that the answer is based on. */
    List<Entry> evidence(Case c) {
        return List.of();
    }

    /** The day from which a waiting condition will be met. */
    LocalDate until(Case c) {
        throw new IllegalStateException("only what can wait has a day, but was asked of " + condition);
    }

    /** The days counted. */
    Optional<DayLedger> ledger(Case c, ConditionMessage message) {
        return Optional.empty();
    }

    /** Alternating names and values for a reason, limited to those for which the message has slots. */
    static final class Arguments {

        private final ConditionMessage message;
        private final List<Object> namesAndValues = new ArrayList<>();

        private Arguments(ConditionMessage message) {
            this.message = message;
        }

        void put(String name, Object value) {
            if (message.template().slot(name).isPresent()) {
                namesAndValues.add(name);
                namesAndValues.add(Checks.notNull(value, name));
            }
        }

        Object[] toArray() {
            return namesAndValues.toArray();
        }
    }
}

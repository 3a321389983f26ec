package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Issue;
import org.rectification.issue.Marks;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Procedure;

/**
 * The decision for procedures that ask only whether stages were passed and completion reported, and for conditions of the
 * user's own: a history keeps that in one number, so what is missing is a mask, and a table holds the list for every mask.
 * Nothing is made.
 *
 * <p>Where a history says more than that number (a stage by name, a window, an objection) there is no quick answer, and the
 * conditions are asked one by one. Both ways give the same list.
 */
final class QuickDecision {

    private static final int MOST_CONDITIONS = 10; // 1 024 ready lists
    private static final int STAGES = CloseOutStage.values().length;
    private static final int COMPLETION = 1 << STAGES;
    private static final int LOW = 8;

    private final int required; // a bit for each kind of stage, and one for completion
    private final int basicallyMetEnough;
    private final int tiers;
    private final int[] low; // what is missing, eight bits at a time, as bits of the conditions
    private final int[] high;
    private final OwnCondition[] own;
    private final int firstOwn;
    private final List<Condition>[] lists;

    private QuickDecision(Procedure procedure, Stages stages, List<Check> inTheWay, int[] bits, OwnCondition[] own) {
        int all = 0;
        int basically = 0;
        for (int i = 0; i < bits.length; i++) {
            all |= bits[i];
            if (inTheWay.get(i) instanceof StageChecks.Taken taken && stages.isBasicallyMetEnough(taken.index())) {
                basically |= bits[i];
            }
        }
        this.required = all;
        this.basicallyMetEnough = basically;
        int complete = 0;
        for (Tier tier : procedure.completion()) {
            complete |= 1 << tier.ordinal();
        }
        this.tiers = complete;
        this.low = new int[1 << LOW];
        this.high = new int[1 << (STAGES + 1 - LOW)];
        for (int i = 0; i < bits.length; i++) {
            for (int mask = 0; mask < low.length; mask++) {
                low[mask] |= (mask & bits[i]) != 0 ? 1 << i : 0;
            }
            for (int mask = 0; mask < high.length; mask++) {
                high[mask] |= (mask << LOW & bits[i]) != 0 ? 1 << i : 0;
            }
        }
        this.own = own;
        this.firstOwn = bits.length;
        List<Condition> conditions = inTheWay.stream().map(Check::condition).toList();
        List<List<Condition>> ready = new ArrayList<>();
        for (int mask = 0; mask < 1 << conditions.size(); mask++) {
            List<Condition> list = new ArrayList<>();
            for (int i = 0; i < conditions.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    list.add(conditions.get(i));
                }
            }
            ready.add(List.copyOf(list));
        }
        this.lists = ready.toArray(QuickDecision::lists);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a parameterized type
    private static List<Condition>[] lists(int length) {
        return new List[length];
    }

    /** Returns the quick decision, or null if the procedure asks for more than it can say. */
    static @Nullable QuickDecision of(Procedure procedure, Stages stages, Check[] checks, List<OwnCondition> own) {
        List<Check> inTheWay = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        for (Check check : checks) {
            if (!check.isBeforeClosing()) {
                continue;
            }
            if (check instanceof StageChecks.Taken taken) {
                if (!stages.isOnlyOfItsKind(taken.index())) {
                    return null;
                }
                inTheWay.add(check);
                bits.add(Marks.bit(stages.get(taken.index()).kind()));
            } else if (check instanceof ProcedureChecks.Completion) {
                inTheWay.add(check);
                bits.add(COMPLETION);
            } else if (check instanceof ProcedureChecks.Own) {
                inTheWay.add(check);
            } else if (!(check instanceof StageChecks.AsPrinted) && !(check instanceof ProcedureChecks.Objections)) {
                return null; // those two ask for nothing where there is neither a window nor an objection
            }
        }
        if (inTheWay.size() > MOST_CONDITIONS) {
            return null;
        }
        return new QuickDecision(
                procedure,
                stages,
                inTheWay,
                bits.stream().mapToInt(Integer::intValue).toArray(),
                own.toArray(OwnCondition[]::new));
    }

    /** Returns what stands in the way by the marks of the subject, or null if there is more than this can weigh. */
    @Nullable
    List<Condition> decide(int marks, Issue issue, Subject subject, LocalDate asOf) {
        if (Marks.isDetailed(marks)) {
            return null;
        }
        int there = Marks.passed(marks) | (Marks.basicallyMet(marks) & basicallyMetEnough);
        if ((tiers >> Marks.tier(marks).ordinal() & 1) != 0) {
            there |= COMPLETION;
        }
        int missing = required & ~there;
        int mask = low[missing & (1 << LOW) - 1] | high[missing >>> LOW];
        for (int i = 0; i < own.length; i++) {
            if (!own[i].holds(issue, subject, asOf)) {
                mask |= 1 << (firstOwn + i);
            }
        }
        return lists[mask];
    }
}

package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.StageId;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.procedure.ProcedureId;

/**
 * How far the issues of a register have come on the way to close-out, with the procedure's own stages as steps: how
 * many are closed, and how many are pending before each stage. Each unit is counted exactly once.
 *
 * <p>Each count includes the number of its units that are reported complete. In Heilongjiang, of 47 complete issues, 33
 * were closed, 10 awaited acceptance, and 4 had not yet been submitted for close-out.
 *
 * <pre>{@code
 * CloseOutFunnel funnel = rule.funnel(register, Subject.Kind.ISSUE, asOf);
 * funnel.inScope().complete();                                      // 47
 * funnel.closed().complete();                                       // 33
 * funnel.step(StageId.of("acceptance")).orElseThrow().pending();    // 10, 10 complete
 * }</pre>
 *
 * @param procedure the procedure
 * @param unit the kind of unit counted
 * @param asOf the day; events on that day are included
 * @param outOfScope the units to which the procedure does not apply
 * @param ended the units in scope that ended other than by completion and are not closed; they are on no way to it
 * @param inScope the units to which it applies and that did not end so
 * @param closed the units in scope that are closed
 * @param throughAll the units in scope that passed the last stage and are not closed; zero if the procedure names a
 *     closing stage
 * @param steps a step for each stage, in the order of the procedure
 * @since 0.1.0
 */
public record CloseOutFunnel(
        ProcedureId procedure,
        Subject.Kind unit,
        LocalDate asOf,
        Count outOfScope,
        Count ended,
        Count inScope,
        Count closed,
        Count throughAll,
        List<StageProgress> steps) {

    /**
     * A count of units, and the number of them that are reported complete.
     *
     * @param all the number of units
     * @param complete the number of these that are reported complete
     */
    public record Count(long all, long complete) {

        /**
         * Makes a count.
         *
         * @param all the number of units
         * @param complete the number of these that are reported complete
         * @throws IllegalArgumentException if a number is negative, or complete is greater than all
         */
        public Count {
            if (complete < 0 || complete > all) {
                throw new IllegalArgumentException(
                        "complete must be from 0 to the count of " + all + ", but was " + complete);
            }
        }

        Count plus(Count other) {
            return new Count(all + other.all, complete + other.complete);
        }

        @Override
        public String toString() {
            return OneLine.sentence(all + ",", complete, "complete");
        }
    }

    /**
     * How many units have passed a stage and await it.
     *
     * @param stage the stage
     * @param passed the units that have passed the stage since their last reversal
     * @param pending the units awaiting the stage: not closed, and the stage follows the furthest one they have passed
     */
    public record StageProgress(StageId stage, Count passed, Count pending) {

        /**
         * Makes the progress of a stage.
         *
         * @param stage the stage
         * @param passed the units that have passed the stage
         * @param pending the units awaiting the stage
         * @throws NullPointerException if an argument is null
         */
        public StageProgress {
            Checks.notNull(stage, "stage");
            Checks.notNull(passed, "passed");
            Checks.notNull(pending, "pending");
        }

        @Override
        public String toString() {
            return OneLine.sentence(stage + ":", passed.all(), "passed,", pending.all(), "pending");
        }
    }

    /**
     * Makes a funnel.
     *
     * @param procedure the procedure
     * @param unit the kind of unit counted
     * @param asOf the day
     * @param outOfScope the units to which the procedure does not apply
     * @param ended the units in scope that ended other than by completion
     * @param inScope the units to which it applies and that did not end so
     * @param closed the units in scope that are closed
     * @param throughAll the units in scope that passed the last stage and are not closed
     * @param steps a step for each stage
     * @throws NullPointerException if an argument or an element is null
     */
    public CloseOutFunnel {
        Checks.notNull(procedure, "procedure");
        Checks.notNull(unit, "unit");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(outOfScope, "outOfScope");
        Checks.notNull(ended, "ended");
        Checks.notNull(inScope, "inScope");
        Checks.notNull(closed, "closed");
        Checks.notNull(throughAll, "throughAll");
        steps = List.copyOf(Checks.notNull(steps, "steps"));
    }

    /**
     * Returns the step of a stage.
     *
     * @param stage the stage
     * @return the step; absent if the procedure has no such stage
     * @throws NullPointerException if the stage is null
     */
    public Optional<StageProgress> step(StageId stage) {
        Checks.notNull(stage, "stage");
        return steps.stream().filter(step -> step.stage().equals(stage)).findFirst();
    }

    /**
     * Returns an empty tally.
     *
     * @param rule the rule to count by
     * @param unit the kind of unit to count
     * @param asOf the day; events on that day are included
     * @return a tally that counts issues one by one
     * @throws NullPointerException if an argument is null
     */
    public static Tally tally(CloseOutRule rule, Subject.Kind unit, LocalDate asOf) {
        return new Tally(Checks.notNull(rule, "rule"), Checks.notNull(unit, "unit"), Checks.notNull(asOf, "asOf"));
    }

    /**
     * Counts issues one by one without keeping them. Tallies of parts of a register can be merged in any order.
     *
     * <p>Not thread-safe.
     */
    public static final class Tally {

        private static final int ALL = 0;
        private static final int COMPLETE = 1;

        private final CloseOutRule rule;
        private final Subject.Kind unit;
        private final LocalDate asOf;
        private final long[][] counts; // out of scope, closed, then pending before each stage and after the last
        private final long[][] passed;
        private final long[][] ended = new long[1][2];

        private Tally(CloseOutRule rule, Subject.Kind unit, LocalDate asOf) {
            this.rule = rule;
            this.unit = unit;
            this.asOf = asOf;
            this.counts = new long[3 + rule.stages().size()][2];
            this.passed = new long[rule.stages().size()][2];
        }

        /**
         * Counts an issue, or its parts, measures or key steps. An issue raised later than the day is not counted.
         *
         * @param issue the issue
         * @throws NullPointerException if the issue is null
         */
        public void add(Issue issue) {
            Checks.notNull(issue, "issue");
            if (!issue.isRaisedOn(asOf)) {
                return;
            }
            if (unit == Subject.Kind.ISSUE) {
                add(issue, Subject.issue());
                return;
            }
            for (Unit each : issue.units(unit)) {
                add(issue, each.subject());
            }
        }

        private void add(Issue issue, Subject subject) {
            Case c = Case.of(rule, issue, subject, asOf);
            boolean complete = issue.history().tierOf(subject, asOf) == Tier.COMPLETE;
            if (rule.isOutOfScope(c)) {
                count(counts[0], complete);
                return;
            }
            if (c.closing() == null && issue.endOf(subject, asOf).isPresent()) {
                count(ended[0], complete);
                return;
            }
            int furthest = -1;
            for (int i = 0; i < passed.length; i++) {
                if (c.isOver(i)) {
                    count(passed[i], complete);
                    furthest = i;
                }
            }
            count(counts[c.closing() != null ? 1 : 3 + furthest], complete);
        }

        private static void count(long[] counts, boolean complete) {
            counts[ALL]++;
            counts[COMPLETE] += complete ? 1 : 0;
        }

        /**
         * Adds the counts of another tally of the same rule, unit and day.
         *
         * @param other the other tally, which is not changed
         * @throws NullPointerException if the other is null
         * @throws IllegalArgumentException if the other tally has a different procedure, unit or day
         */
        public void merge(Tally other) {
            Checks.notNull(other, "other");
            if (!rule.procedure().equals(other.rule.procedure()) || unit != other.unit || !asOf.equals(other.asOf)) {
                throw new IllegalArgumentException("other must count " + this + ", but was " + other);
            }
            merge(counts, other.counts);
            merge(passed, other.passed);
            merge(ended, other.ended);
        }

        private static void merge(long[][] into, long[][] from) {
            for (int i = 0; i < into.length; i++) {
                into[i][ALL] += from[i][ALL];
                into[i][COMPLETE] += from[i][COMPLETE];
            }
        }

        /**
         * Returns the funnel of the issues counted so far.
         *
         * @return the funnel
         */
        public CloseOutFunnel funnel() {
            List<StageProgress> steps = new ArrayList<>();
            Count inScope = countOf(counts[1]);
            for (int i = 2; i < counts.length; i++) {
                Count pending = countOf(counts[i]);
                inScope = inScope.plus(pending);
                if (i - 2 < passed.length) {
                    steps.add(new StageProgress(rule.stages().get(i - 2).id(), countOf(passed[i - 2]), pending));
                }
            }
            return new CloseOutFunnel(
                    rule.procedure().id(),
                    unit,
                    asOf,
                    countOf(counts[0]),
                    countOf(ended[0]),
                    inScope,
                    countOf(counts[1]),
                    countOf(counts[counts.length - 1]),
                    steps);
        }

        private static Count countOf(long[] counts) {
            return new Count(counts[ALL], counts[COMPLETE]);
        }

        /** Returns the procedure, the unit and the day. */
        @Override
        public String toString() {
            return OneLine.sentence(rule.procedure().id(), "by", unit, "on", asOf);
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                procedure,
                "on",
                asOf + ":",
                closed.all(),
                "of",
                inScope.all(),
                "closed,",
                outOfScope.all(),
                "out of scope");
    }
}

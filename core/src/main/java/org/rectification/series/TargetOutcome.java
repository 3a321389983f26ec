package org.rectification.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueSubject;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.status.DueDays;

/**
 * The target of a phase and the rate reached under a definition (阶段目标完成情况). A target is judged on its own day: what
 * is completed later does not make it reached in time, and before that day it is not due.
 *
 * <pre>{@code
 * TargetOutcome outcome = TargetOutcome.outcomesOf(register, RateDefinitions.issuesComplete(), asOf).get(1);
 * outcome.verdict();    // NOT_REACHED
 * outcome.points(1);    // Optional[-20.5]
 * outcome.missing();    // 8
 * outcome.openDue();    // 8
 * }</pre>
 *
 * @param phase the phase
 * @param target the target of the phase
 * @param rate the rate on the reference date
 * @param rateWhenDue the rate on the target's day; empty if the reference date is before it
 * @param reachedSince the first day from which the target has been reached until the reference date, if it was missed on
 *     its own day and is reached on the reference date
 * @param openDue the number of units of the population that do not count on the target's day, or on the reference date
 *     if that is earlier, and are due by the target's day
 * @param openUnresolved the units of the population that do not count on that day, and of which it is not known whether
 *     they are due by the target's day: the due date depends on an event or a suspension, and due days are not given or
 *     leave it open; in the order of the register
 * @since 0.1.0
 */
public record TargetOutcome(
        PhaseId phase,
        CompletionTarget target,
        CompletionRate rate,
        Optional<CompletionRate> rateWhenDue,
        Optional<LocalDate> reachedSince,
        long openDue,
        List<IssueSubject> openUnresolved) {

    /** Whether a target is reached. */
    public enum Verdict implements Labelled {
        /** The reference date is before the target's day (尚未到期). */
        NOT_YET_DUE(LocalText.of("尚未到期", "not yet due")),
        /** The target was reached on its day (按期达到). */
        REACHED(LocalText.of("按期达到", "reached by its day")),
        /** The target was missed on its day and is reached on the reference date (逾期达到). */
        REACHED_LATER(LocalText.of("逾期达到", "reached later")),
        /** The target was missed on its day and is not reached on the reference date (未达到). */
        NOT_REACHED(LocalText.of("未达到", "not reached")),
        /** The population was empty on the target's day, so there is no rate (无法计算). */
        NOT_APPLICABLE(LocalText.of("无法计算", "not applicable"));

        private final LocalText label;

        Verdict(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Creates an outcome.
     *
     * @param phase the phase
     * @param target the target of the phase
     * @param rate the rate on the reference date
     * @param rateWhenDue the rate on the target's day
     * @param reachedSince the first day from which the target has been reached
     * @param openDue the number of open units due by the target's day
     * @param openUnresolved the open units of which it is not known whether they are due by the target's day
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if the rate on the target's day is not of that day or has another definition, is
     *     missing on or after that day or present before it; if there is a first day though the target is reached on its
     *     own day or not reached on the reference date, if there is none though it is reached later, or if that day is
     *     not after the target's day and by the reference date; or if the open units together are not 0
     *     to those left out
     */
    public TargetOutcome {
        Checks.notNull(phase, "phase");
        Checks.notNull(target, "target");
        Checks.notNull(rate, "rate");
        Checks.notNull(rateWhenDue, "rateWhenDue");
        Checks.notNull(reachedSince, "reachedSince");
        openUnresolved = List.copyOf(Checks.notNull(openUnresolved, "openUnresolved"));
        LocalDate by = target.by();
        LocalDate asOf = rate.asOf();
        RateDefinition definition = rate.definition();
        boolean isSound = asOf.isBefore(by)
                ? rateWhenDue.isEmpty()
                : rateWhenDue
                        .filter(due -> due.asOf().equals(by) && due.definition().equals(definition))
                        .isPresent();
        if (!isSound) {
            throw new IllegalArgumentException("rate on the target's day must be given from that day on, " + by
                    + ", under the definition of the rate on " + asOf + ", but was "
                    + rateWhenDue.map(CompletionRate::toString).orElse("absent"));
        }
        boolean isReachedLater =
                rateWhenDue.filter(due -> isMissed(due, target)).isPresent() && isReached(rate, target);
        boolean isWithin = reachedSince
                .filter(since -> since.isAfter(by) && !since.isAfter(asOf))
                .isPresent();
        if (isReachedLater ? !isWithin : reachedSince.isPresent()) {
            throw new IllegalArgumentException("day since which the target is reached must be after " + by + " and by "
                    + asOf + " if the target is reached later, and absent otherwise, but was "
                    + reachedSince.map(LocalDate::toString).orElse("absent"));
        }
        CompletionRate judged = rateWhenDue.orElse(rate);
        long open = judged.denominator() - judged.numerator();
        if (openDue < 0 || openDue > open - openUnresolved.size()) {
            throw new IllegalArgumentException("open units due by the target's day must be 0 to " + open
                    + " with those of which it is not known, but were " + openDue + " and " + openUnresolved.size());
        }
    }

    private static boolean isReached(CompletionRate rate, CompletionTarget target) {
        return rate.ratio().isApplicable() && rate.ratio().compareByValue(target.share()) >= 0;
    }

    private static boolean isMissed(CompletionRate rate, CompletionTarget target) {
        return rate.ratio().isApplicable() && !isReached(rate, target);
    }

    /**
     * Returns the outcome of every phase of a register that has a target.
     *
     * @param register the register
     * @param definition the definition of the rate; its population should be all issues, as for targets
     * @param asOf the reference date
     * @return one outcome for each phase with a target, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public static List<TargetOutcome> outcomesOf(Register register, RateDefinition definition, LocalDate asOf) {
        return outcomesOf(register, List.of(Checks.notNull(definition, "definition")), asOf);
    }

    /**
     * Returns the outcome of every phase of a register that has a target, under each of several definitions. Open units
     * whose due date depends on an event or a suspension are named as unresolved.
     *
     * @param register the register
     * @param definitions the definitions of the rates
     * @param asOf the reference date
     * @return one outcome for each phase with a target and each definition, in the order of the register and then of
     *     the list
     * @throws NullPointerException if an argument or a definition is null
     */
    public static List<TargetOutcome> outcomesOf(Register register, List<RateDefinition> definitions, LocalDate asOf) {
        return outcomes(register, definitions, asOf, null);
    }

    /**
     * Returns the outcome of every phase of a register that has a target, under each of several definitions, with the
     * due days of the register.
     *
     * @param register the register
     * @param definitions the definitions of the rates
     * @param asOf the reference date
     * @param dates the due days of the register
     * @return one outcome for each phase with a target and each definition, in the order of the register and then of
     *     the list
     * @throws NullPointerException if an argument or a definition is null
     */
    public static List<TargetOutcome> outcomesOf(
            Register register, List<RateDefinition> definitions, LocalDate asOf, DueDays dates) {
        return outcomes(register, definitions, asOf, Checks.notNull(dates, "dates"));
    }

    private static List<TargetOutcome> outcomes(
            Register register, List<RateDefinition> definitions, LocalDate asOf, @Nullable DueDays dates) {
        Checks.notNull(register, "register");
        List<RateDefinition> copy = List.copyOf(Checks.notNull(definitions, "definitions"));
        Checks.notNull(asOf, "asOf");
        List<TargetOutcome> outcomes = new ArrayList<>();
        for (Phase phase : register.phases()) {
            phase.target()
                    .ifPresent(target -> copy.stream()
                            .map(definition -> of(phase.id(), target, register, definition, asOf, dates))
                            .forEach(outcomes::add));
        }
        return List.copyOf(outcomes);
    }

    private static TargetOutcome of(
            PhaseId phase,
            CompletionTarget target,
            Register register,
            RateDefinition definition,
            LocalDate asOf,
            @Nullable DueDays dates) {
        TargetCount count = new TargetCount(definition, target, asOf, dates);
        register.issues().forEach(count::add);
        CompletionRate first = count.rateOnFirst();
        boolean isDue = !asOf.isBefore(target.by());
        return new TargetOutcome(
                phase,
                target,
                count.rateAsOf(),
                isDue ? Optional.of(first) : Optional.empty(),
                isDue && isMissed(first, target) ? count.reachedSince() : Optional.empty(),
                count.openDue(),
                count.openUnresolved());
    }

    /**
     * Returns whether the target is reached; the comparison is exact.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (rateWhenDue.isEmpty()) {
            return Verdict.NOT_YET_DUE;
        }
        CompletionRate due = rateWhenDue.get();
        if (!due.ratio().isApplicable()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (isReached(due, target)) {
            return Verdict.REACHED;
        }
        return reachedSince.isPresent() ? Verdict.REACHED_LATER : Verdict.NOT_REACHED;
    }

    /**
     * Returns the rate the target is judged by.
     *
     * @return the rate on the target's day, or on the reference date if the target is not due yet
     */
    public CompletionRate judged() {
        return rateWhenDue.orElse(rate);
    }

    /**
     * Returns the number of percentage points by which the judged rate exceeds the target; negative if it is less.
     *
     * @param decimals the number of decimals, from 0 to 18; points that would be rounded to 0 have as many more as it
     *     takes to show them, see {@link Ratio#pointsOver}
     * @return the percentage points, rounded half-up; empty if the population is empty
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> points(int decimals) {
        return judged().ratio().pointsOver(target.share(), decimals);
    }

    /**
     * Returns how many more units would have to count for the judged rate to reach the target.
     *
     * @return the number of units; 0 if the target is reached or the population is empty
     */
    public long missing() {
        return judged().ratio().missingTo(target.share());
    }

    /**
     * Returns how many more units would have to count for the rate on the reference date to reach the target.
     *
     * @return the number of units; 0 if the target is reached on that date or the population is empty
     */
    public long missingAsOf() {
        return rate.ratio().missingTo(target.share());
    }

    /**
     * Returns the reasons: those of the judged rate, its comparison with the target, whether the target is reached, and
     * the units missing; if the reference date is after the target's day, the rate on that date is compared as well.
     *
     * @param decimals the number of decimals of percentages and percentage points, from 0 to 18, see {@link #compared}
     * @return the reasons, never empty; those of the rate alone if the target is not applicable
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public List<Reason> reasons(int decimals) {
        List<Reason> reasons = new ArrayList<>(judged().reasons());
        Optional<Reason> compared = compared(judged(), decimals);
        if (compared.isEmpty()) {
            return List.copyOf(reasons);
        }
        reasons.add(compared.get());
        reasons.add(Reason.of(
                rateWhenDue.isEmpty()
                        ? SeriesMessage.TARGET_NOT_DUE
                        : isReached(judged(), target) ? SeriesMessage.TARGET_REACHED : SeriesMessage.TARGET_MISSED,
                "by",
                target.by()));
        if (missing() > 0) {
            reasons.add(Reason.of(
                    SeriesMessage.TARGET_MISSING,
                    "unit",
                    rate.definition().unit().counted(),
                    "missing",
                    missing(),
                    "by",
                    target.by(),
                    "due",
                    openDue));
            if (!openUnresolved.isEmpty()) {
                reasons.add(Reason.of(
                        SeriesMessage.TARGET_UNRESOLVED, "by", target.by(), "count", (long) openUnresolved.size()));
            }
        }
        if (rate.asOf().isAfter(target.by())) {
            compared(decimals).ifPresent(reasons::add);
            reachedSince.ifPresent(since -> reasons.add(Reason.of(SeriesMessage.TARGET_REACHED_SINCE, "since", since)));
            if (missingAsOf() > 0) {
                reasons.add(Reason.of(
                        SeriesMessage.TARGET_MISSING_AS_OF,
                        "unit",
                        rate.definition().unit().counted(),
                        "missing",
                        missingAsOf(),
                        "asOf",
                        rate.asOf()));
            }
        }
        return List.copyOf(reasons);
    }

    /**
     * Returns the reason that compares the rate on the reference date with the target, whether it is due or not. A
     * percentage has as many decimals as the target, and as many more as it takes to be on its own side of it: 212 of
     * 213 is 99.5 % beside 100 %.
     *
     * @param decimals the least number of decimals of the percentage and of the percentage points, from 0 to 18; the
     *     percentage is rounded as the definition specifies, the points are rounded half-up
     * @return the reason {@code target-outcome.over} or {@code target-outcome.under}; empty if the population is empty
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<Reason> compared(int decimals) {
        return compared(rate, decimals);
    }

    private Optional<Reason> compared(CompletionRate some, int decimals) {
        Ratio ratio = some.ratio();
        PercentFormat format = some.percentFormat().withDecimals(Math.max(decimals, decimalsOfTarget()));
        return ratio.pointsOver(target.share(), decimals)
                .map(points -> Reason.of(
                        points.signum() < 0 ? SeriesMessage.TARGET_UNDER : SeriesMessage.TARGET_OVER,
                        "on",
                        some.asOf(),
                        "ratio",
                        ratio,
                        "percent",
                        ratio.percentBeside(target.share(), format).orElseThrow(),
                        "by",
                        target.by(),
                        "target",
                        plain(target.share().percentBeside(ratio, format).orElseThrow()),
                        "points",
                        points.abs()));
    }

    /** Returns the number of decimals of the target, 0 if it has no end within 18 decimals. */
    private int decimalsOfTarget() {
        BigDecimal percent = plain(target.share().percent(18).orElseThrow());
        BigDecimal hundredfold = BigDecimal.valueOf(target.share().numerator()).movePointRight(2);
        boolean isExact = percent.multiply(BigDecimal.valueOf(target.share().denominator()))
                        .compareTo(hundredfold)
                == 0;
        return isExact ? percent.scale() : 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns whether the reference date is on or after the target's date.
     *
     * @return false if the target is not due yet
     */
    public boolean isDue() {
        return rateWhenDue.isPresent();
    }

    @Override
    public String toString() {
        return OneLine.sentence(phase + ":", target, "and", judged() + ",", verdict());
    }
}

package org.rectification.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.plan.PhaseId;

/**
 * The content of a figure: what is measured, and the value. A check computes a claim of the same type from a register
 * and compares the two.
 *
 * @since 0.1.0
 */
public sealed interface Claim extends Labelled {

    /**
     * Returns the value in words, without naming what is measured.
     *
     * @return the text in both languages, such as "22 of 37 = 59 %"
     */
    @Override
    LocalText label();

    /**
     * Returns whether a computed claim confirms this claim: both measure the same, and every value stated here equals
     * the computed value or is a bound that the computed value satisfies. A printed percentage that is a bound may leave
     * the answer open.
     *
     * @param computed the claim computed from a register or from the counts by class
     * @return yes if the computed claim confirms this one, no if it contradicts this one; undecidable if everything
     *     else agrees and the percentage is stated as "about" or "nearly", or if the computed value is itself a bound
     *     or is rounded too coarsely
     * @throws NullPointerException if the claim is null
     */
    default Truth agreesWith(Claim computed) {
        return Truth.of(equals(Checks.notNull(computed, "computed")));
    }

    private static void checkCount(long count) {
        Faults faults = Faults.of("count");
        faults.require(
                count >= 0,
                AuditMessage.NEGATIVE,
                Place.of("count"),
                "component",
                Component.COUNT,
                "value",
                BigDecimal.valueOf(count));
        faults.throwIfAny();
    }

    /**
     * A rate: a numerator, a denominator and a percentage, of which a statement may omit some. The percentage may be a
     * bound, such as more than 97 % (超过97%) or at least 90 % (90%以上).
     *
     * @param definition the definition of the rate
     * @param numerator the number of counted units, if stated
     * @param denominator the size of the population, if stated
     * @param percent the percentage as printed, with its decimals (59.0 differs from 59), if stated
     * @param bound how the source qualifies the percentage; exactly if there is no percentage
     */
    record OfRate(
            RateDefinition definition,
            Optional<Long> numerator,
            Optional<Long> denominator,
            Optional<BigDecimal> percent,
            Quantity.Bound bound)
            implements Claim, Share {

        /**
         * Makes a claim.
         *
         * @param definition the definition of the rate
         * @param numerator the number of counted units
         * @param denominator the size of the population
         * @param percent the percentage as printed
         * @param bound how the source qualifies the percentage
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if nothing is stated, a value is negative, the
         *     percentage has more than 18 digits on either side of the decimal point, a bound is given without a
         *     percentage, or the bound is less than 0 % or nearly 0 %
         */
        public OfRate {
            Checks.notNull(definition, "definition");
            Checks.notNull(numerator, "numerator");
            Checks.notNull(denominator, "denominator");
            Checks.notNull(percent, "percent");
            Checks.notNull(bound, "bound");
            Faults faults = Faults.of("rate");
            faults.require(
                    numerator.isPresent() || denominator.isPresent() || percent.isPresent(),
                    AuditMessage.STATES_NOTHING,
                    Place.HERE);
            notNegative(faults, Component.NUMERATOR, numerator.map(BigDecimal::valueOf));
            notNegative(faults, Component.DENOMINATOR, denominator.map(BigDecimal::valueOf));
            PrintedPercent.check(faults, percent, bound);
            faults.throwIfAny();
            percent = percent.map(Decimals::plain);
        }

        /**
         * Makes a claim with an exact percentage, or without a percentage.
         *
         * @param definition the definition of the rate
         * @param numerator the number of counted units
         * @param denominator the size of the population
         * @param percent the percentage as printed
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if nothing is stated, a value is negative, or the
         *     percentage has more than 18 digits on either side of the decimal point
         */
        public OfRate(
                RateDefinition definition,
                Optional<Long> numerator,
                Optional<Long> denominator,
                Optional<BigDecimal> percent) {
            this(definition, numerator, denominator, percent, Quantity.Bound.EXACTLY);
        }

        private static void notNegative(Faults faults, Component component, Optional<BigDecimal> value) {
            faults.require(
                    value.isEmpty() || value.get().signum() >= 0,
                    AuditMessage.NEGATIVE,
                    Place.of(component == Component.NUMERATOR ? "numerator" : "denominator"),
                    "component",
                    component,
                    "value",
                    value.orElse(BigDecimal.ZERO));
        }

        @Override
        public LocalText label() {
            return LocalText.of(text(Language.CHINESE), text(Language.ENGLISH));
        }

        private String text(Language language) {
            boolean chinese = language == Language.CHINESE;
            List<String> said = new ArrayList<>();
            if (numerator.isPresent() && denominator.isPresent()) {
                said.add(numerator.get() + (chinese ? "/" : " of ") + denominator.get());
            } else {
                numerator.ifPresent(count -> said.add(count.toString()));
                denominator.ifPresent(count -> said.add((chinese ? "共" : "of ") + count));
            }
            return PrintedPercent.text(said, this, language);
        }

        /**
         * Returns how the definition rounds the percentage.
         *
         * @return the rounding
         */
        @Override
        public RoundingMode rounding() {
            return definition.percentFormat().rounding();
        }

        @Override
        public Truth agreesWith(Claim computed) {
            if (equals(Checks.notNull(computed, "computed"))) {
                return Truth.YES;
            }
            if (!(computed instanceof OfRate that) || !definition.equals(that.definition)) {
                return Truth.NO;
            }
            return Truth.of((numerator.isEmpty() || numerator.equals(that.numerator))
                            && (denominator.isEmpty() || denominator.equals(that.denominator)))
                    .and(PrintedPercent.agree(this, that));
        }

        /**
         * Returns the numerator and the denominator as a ratio.
         *
         * @return the ratio; empty unless both are stated and the numerator can be part of the denominator
         */
        @Override
        public Optional<Ratio> ratio() {
            return numerator.isPresent() && denominator.isPresent() && (denominator.get() > 0 || numerator.get() == 0)
                    ? Optional.of(new Ratio(numerator.get(), denominator.get()))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return OneLine.of(
                    "OfRate",
                    definition.name(),
                    OneLine.with("numerator", numerator),
                    OneLine.with("denominator", denominator),
                    percent.map(number -> OneLine.sentence(bound, number.toPlainString(), "%")));
        }
    }

    /**
     * A rate over named classes of a whole, checked against the counts by class that the same source states
     * (按分类数计算的比率). For example, of 3 917 letters 3 848 are closed and 69 are closed for a stage, which gives 98.2 %.
     *
     * <p>The counts may be bounds, and a class that the rate needs may be missing. The check is then undecidable,
     * unless all counts that the source allows confirm the printed value, or none of them does.
     *
     * <pre>{@code
     * Claim claim = new Claim.OfClassRate(
     *         ClassRateDefinitions.complaintsClosed(),
     *         StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917)),
     *         Optional.empty(),
     *         Optional.of(new BigDecimal("98.2")));
     * claim.label().in(Language.ENGLISH);    // "98.2 %"
     * }</pre>
     *
     * @param definition the definition of the rate: which classes count, over which classes
     * @param breakdown the counts by class as stated by the source
     * @param ratio the counted units over the population, if the source prints them beside the classes
     * @param percent the percentage as printed, with its decimals, if the source prints it
     * @param bound how the source qualifies the percentage; exactly if there is no percentage
     */
    record OfClassRate(
            ClassRateDefinition definition,
            StatedBreakdown breakdown,
            Optional<Ratio> ratio,
            Optional<BigDecimal> percent,
            Quantity.Bound bound)
            implements Claim, Share {

        /**
         * Makes a claim.
         *
         * @param definition the definition of the rate
         * @param breakdown the counts by class
         * @param ratio the counted units over the population
         * @param percent the percentage as printed
         * @param bound how the source qualifies the percentage
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if neither a ratio nor a percentage is printed, the
         *     percentage is negative or has more than 18 digits on either side of the decimal point, a bound is given
         *     without a percentage, or the bound is less than 0 % or nearly 0 %
         */
        public OfClassRate {
            Checks.notNull(definition, "definition");
            Checks.notNull(breakdown, "breakdown");
            Checks.notNull(ratio, "ratio");
            Checks.notNull(percent, "percent");
            Checks.notNull(bound, "bound");
            Faults faults = Faults.of("rate over classes");
            faults.require(
                    ratio.isPresent() || percent.isPresent(), AuditMessage.CLASS_RATE_STATES_NOTHING, Place.HERE);
            PrintedPercent.check(faults, percent, bound);
            faults.throwIfAny();
            percent = percent.map(Decimals::plain);
        }

        /**
         * Makes a claim with an exact percentage, or without a percentage.
         *
         * @param definition the definition of the rate
         * @param breakdown the counts by class
         * @param ratio the counted units over the population
         * @param percent the percentage as printed
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if neither a ratio nor a percentage is printed, or the
         *     percentage is negative or has more than 18 digits on either side of the decimal point
         */
        public OfClassRate(
                ClassRateDefinition definition,
                StatedBreakdown breakdown,
                Optional<Ratio> ratio,
                Optional<BigDecimal> percent) {
            this(definition, breakdown, ratio, percent, Quantity.Bound.EXACTLY);
        }

        @Override
        public LocalText label() {
            return LocalText.of(text(Language.CHINESE), text(Language.ENGLISH));
        }

        private String text(Language language) {
            boolean chinese = language == Language.CHINESE;
            return PrintedPercent.text(
                    ratio.map(counts -> counts.numerator() + (chinese ? "/" : " of ") + counts.denominator()).stream()
                            .toList(),
                    this,
                    language);
        }

        /**
         * Returns how the definition rounds the percentage.
         *
         * @return the rounding
         */
        @Override
        public RoundingMode rounding() {
            return definition.percentFormat().rounding();
        }

        @Override
        public Truth agreesWith(Claim computed) {
            if (equals(Checks.notNull(computed, "computed"))) {
                return Truth.YES;
            }
            if (!(computed instanceof OfClassRate that)
                    || !definition.equals(that.definition)
                    || !breakdown.equals(that.breakdown)) {
                return Truth.NO;
            }
            return Truth.of(ratio.isEmpty() || ratio.equals(that.ratio)).and(PrintedPercent.agree(this, that));
        }

        @Override
        public String toString() {
            return OneLine.of(
                    "OfClassRate",
                    definition.name(),
                    ratio,
                    percent.map(number -> OneLine.sentence(bound, number.toPlainString(), "%")));
        }
    }

    /**
     * A published total.
     *
     * @param record the id of the total's record in the register
     * @param quantity the amount
     * @param unit the unit of the amount
     */
    record OfAggregate(RecordId record, Quantity quantity, CountUnit unit) implements Claim {

        /**
         * Makes a claim.
         *
         * @param record the id of the total's record in the register
         * @param quantity the amount
         * @param unit the unit of the amount
         * @throws NullPointerException if an argument is null
         */
        public OfAggregate {
            Checks.notNull(record, "record");
            Checks.notNull(quantity, "quantity");
            Checks.notNull(unit, "unit");
        }

        @Override
        public LocalText label() {
            return LocalText.of(
                    quantity.text(Language.CHINESE) + unit.label().in(Language.CHINESE),
                    quantity.text(Language.ENGLISH) + " " + unit.nounFor(quantity));
        }

        @Override
        public String toString() {
            return OneLine.of("OfAggregate", record, quantity, unit);
        }
    }

    /**
     * The number of elements of one kind in a register.
     *
     * @param what the kind of element counted
     * @param count the number of elements
     */
    record OfSize(RegisterPart what, long count) implements Claim {

        /** The kinds of element that can be counted. */
        public enum RegisterPart implements Labelled {
            /** Issues (问题). */
            ISSUES(LocalText.of("个问题", "issues"), "issue"),
            /** Categories (类别). */
            CATEGORIES(LocalText.of("类", "categories"), "category"),
            /** Phases (阶段). */
            PHASES(LocalText.of("个阶段", "phases"), "phase");

            private final LocalText label;
            private final String singular;

            RegisterPart(LocalText label, String singular) {
                this.label = label;
                this.singular = singular;
            }

            @Override
            public LocalText label() {
                return label;
            }
        }

        /**
         * Makes a claim.
         *
         * @param what the kind of element counted
         * @param count the number of elements
         * @throws NullPointerException if {@code what} is null
         * @throws org.rectification.base.InvalidValueException if the count is negative
         */
        public OfSize {
            Checks.notNull(what, "what");
            checkCount(count);
        }

        @Override
        public LocalText label() {
            return LocalText.of(
                    count + what.label().in(Language.CHINESE),
                    OneLine.number(count, what.singular, what.label().in(Language.ENGLISH)));
        }

        @Override
        public String toString() {
            return OneLine.of("OfSize", what, count);
        }
    }

    /**
     * The number of areas covered by inspections of one kind, each area counted once. Inspections whose stay starts
     * after the day of the statement are excluded.
     *
     * @param kind the kind of inspection
     * @param count the number of areas
     */
    record OfAreas(InspectionKind kind, long count) implements Claim {

        /**
         * Makes a claim.
         *
         * @param kind the kind of inspection
         * @param count the number of areas
         * @throws NullPointerException if the kind is null
         * @throws org.rectification.base.InvalidValueException if the count is negative
         */
        public OfAreas {
            Checks.notNull(kind, "kind");
            checkCount(count);
        }

        @Override
        public LocalText label() {
            return LocalText.of(count + "个地区", OneLine.number(count, "area"));
        }

        @Override
        public String toString() {
            return OneLine.of("OfAreas", kind, count);
        }
    }

    /**
     * The target of a phase.
     *
     * @param phase the phase
     * @param percent the percentage of all issues, kept without trailing zeros, so that 30 and 30.0 are equal
     * @param by the last day, inclusive
     */
    record OfTarget(PhaseId phase, BigDecimal percent, LocalDate by) implements Claim {

        /**
         * Makes a claim.
         *
         * @param phase the phase
         * @param percent the percentage of all issues
         * @param by the last day, inclusive
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the percentage is negative or has more than 18 digits
         *     on either side of the decimal point
         */
        public OfTarget {
            Checks.notNull(phase, "phase");
            Checks.notNull(percent, "percent");
            Checks.notNull(by, "by");
            Faults faults = Faults.of("target");
            Decimals.checkPercent(faults, percent);
            faults.throwIfAny();
            percent = Decimals.plain(percent.stripTrailingZeros());
        }

        @Override
        public LocalText label() {
            LocalText byDay = LocalText.byDay(by);
            return LocalText.of(
                    byDay.in(Language.CHINESE) + "完成" + percent.toPlainString() + "%",
                    percent.toPlainString() + " % " + byDay.in(Language.ENGLISH));
        }

        @Override
        public String toString() {
            return OneLine.of("OfTarget", phase, percent.toPlainString() + " %", "by " + by);
        }
    }

    /**
     * The percentage points by which the rate on the reference date of the statement exceeds the target of a phase,
     * negative if it is less; the date may be another than the target's own.
     *
     * @param phase the phase
     * @param definition the definition of the rate that the target is compared with
     * @param points the percentage points, with their decimals
     */
    record OfTargetOutcome(PhaseId phase, RateDefinition definition, BigDecimal points) implements Claim {

        /**
         * Makes a claim.
         *
         * @param phase the phase
         * @param definition the definition of the rate that the target is compared with
         * @param points the percentage points
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the points have more than 18 digits on either side of
         *     the decimal point
         */
        public OfTargetOutcome {
            Checks.notNull(phase, "phase");
            Checks.notNull(definition, "definition");
            Checks.notNull(points, "points");
            Faults faults = Faults.of("outcome");
            Decimals.check(faults, "points", LocalText.of("百分点", "points"), points);
            faults.throwIfAny();
            points = Decimals.plain(points);
        }

        @Override
        public LocalText label() {
            String signed = (points.signum() > 0 ? "+" : "") + points.toPlainString();
            return LocalText.of(signed + "个百分点", signed + " points");
        }

        @Override
        public String toString() {
            return OneLine.of("OfTargetOutcome", phase, definition.name(), points.toPlainString() + " points");
        }
    }

    /**
     * The days of an inspection's stay.
     *
     * @param inspection the inspection
     * @param days the first and the last day, inclusive
     */
    record OfStay(InspectionId inspection, DateSpan days) implements Claim {

        /**
         * Makes a claim.
         *
         * @param inspection the inspection
         * @param days the first and the last day, inclusive
         * @throws NullPointerException if an argument is null
         */
        public OfStay {
            Checks.notNull(inspection, "inspection");
            Checks.notNull(days, "days");
        }

        @Override
        public LocalText label() {
            return LocalText.ofSpan(days);
        }

        @Override
        public String toString() {
            return OneLine.of("OfStay", inspection, days);
        }
    }

    /**
     * The day on which the findings of an inspection were fed back.
     *
     * @param inspection the inspection
     * @param day the day
     */
    record OfFeedback(InspectionId inspection, LocalDate day) implements Claim {

        /**
         * Makes a claim.
         *
         * @param inspection the inspection
         * @param day the day
         * @throws NullPointerException if an argument is null
         */
        public OfFeedback {
            Checks.notNull(inspection, "inspection");
            Checks.notNull(day, "day");
        }

        @Override
        public LocalText label() {
            return LocalText.ofDay(day);
        }

        @Override
        public String toString() {
            return OneLine.of("OfFeedback", inspection, day);
        }
    }
}

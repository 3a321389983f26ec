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
 * What a figure says: what is measured, and the value. A check computes the same variant from a register and compares.
 */
public sealed interface Claim extends Labelled {

    /**
     * Returns the value in words, without what is measured.
     *
     * @param language the language wanted
     * @return such as "22 of 37 = 59 %"
     * @throws NullPointerException if the language is null
     */
    String text(Language language);

    /**
     * Returns the value in words, without what is measured.
     *
     * @return the words in both languages
     */
    @Override
    default LocalText label() {
        return LocalText.of(text(Language.CHINESE), text(Language.ENGLISH));
    }

    /**
     * Returns whether a computed claim bears this one out: it is about the same, and every value stated here has the same
     * value there, or one that its bound allows.
     *
     * @param computed what a register gives
     * @return true if it does
     * @throws NullPointerException if the claim is null
     */
    default boolean isBorneOutBy(Claim computed) {
        return agreesWith(computed) == Truth.YES;
    }

    /**
     * Returns whether a computed claim bears this one out, where a printed percentage may be a bound that leaves it open.
     *
     * @param computed what a register gives, or the counts by class
     * @return yes if it does, no if it does not; undecidable where everything else agrees and the percentage is about or
     *     nearly so much, or what was computed is itself a bound or rounded too coarsely to say
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
                LocalText.of("数量", "count"),
                "value",
                BigDecimal.valueOf(count));
        faults.throwIfAny();
    }

    /**
     * A numerator over a denominator, perhaps with the percentage; a statement may leave some of the three out. The percentage may be a
     * bound: more than 97 % (超过97%), 90 % or more (90%以上).
     *
     * @param definition what is counted
     * @param numerator how many count, if stated
     * @param denominator how many there are, if stated
     * @param percent the percentage as printed, with its decimals (59.0 is not 59), if stated
     * @param bound what the source says about the percentage; exactly if there is none
     */
    record OfRate(
            RateDefinition definition,
            Optional<Long> numerator,
            Optional<Long> denominator,
            Optional<BigDecimal> percent,
            Quantity.Bound bound)
            implements Claim, Share {

        /**
         * Makes the claim.
         *
         * @param definition what is counted
         * @param numerator how many count
         * @param denominator how many there are
         * @param percent the percentage as printed
         * @param bound what the source says about the percentage
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if nothing is stated, a value is negative, the percentage
         *     has more than 18 digits on either side of the point, there is a bound and no percentage, or it is less than
         *     0 % or nearly 0 %
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
         * Makes the claim of an exact percentage, or of none.
         *
         * @param definition what is counted
         * @param numerator how many count
         * @param denominator how many there are
         * @param percent the percentage as printed
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if nothing is stated, a value is negative, or the
         *     percentage has more than 18 digits on either side of the point
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
                    component.label(),
                    "value",
                    value.orElse(BigDecimal.ZERO));
        }

        @Override
        public String text(Language language) {
            boolean chinese = Checks.notNull(language, "language") == Language.CHINESE;
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
            return definition.rounding();
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
         * Returns the two counts.
         *
         * @return the counts, if both are stated and one can be the part of the other
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
     * A rate over named classes of a whole, held against the counts by class that the same source states (按分类数计算的比率): of
     * 3 917 letters 3 848 closed and 69 closed for a stage, so 98.2 %.
     *
     * <p>The counts may be bounds, and a class the rate needs may be missing; the check then says undecidable, unless no
     * count that the source allows gives what it prints, or every one does.
     *
     * <pre>{@code
     * Claim claim = new Claim.OfClassRate(
     *         ClassRateDefinitions.complaintsClosed(),
     *         StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917)),
     *         Optional.empty(),
     *         Optional.of(new BigDecimal("98.2")));
     * claim.text(Language.ENGLISH);    // "98.2 %"
     * }</pre>
     *
     * @param definition which classes count, and of which
     * @param breakdown the counts by class as the source states them
     * @param ratio how many of how many, if the source prints them beside the classes
     * @param percent the percentage as printed, with its decimals, if the source prints it
     * @param bound what the source says about the percentage; exactly if there is none
     */
    record OfClassRate(
            ClassRateDefinition definition,
            StatedBreakdown breakdown,
            Optional<Ratio> ratio,
            Optional<BigDecimal> percent,
            Quantity.Bound bound)
            implements Claim, Share {

        /**
         * Makes the claim.
         *
         * @param definition which classes count, and of which
         * @param breakdown the counts by class
         * @param ratio how many of how many
         * @param percent the percentage as printed
         * @param bound what the source says about the percentage
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if neither counts nor a percentage are printed, the
         *     percentage is negative or has more than 18 digits on either side of the point, there is a bound and no
         *     percentage, or it is less than 0 % or nearly 0 %
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
         * Makes the claim of an exact percentage, or of none.
         *
         * @param definition which classes count, and of which
         * @param breakdown the counts by class
         * @param ratio how many of how many
         * @param percent the percentage as printed
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if neither counts nor a percentage are printed, or the
         *     percentage is negative or has more than 18 digits on either side of the point
         */
        public OfClassRate(
                ClassRateDefinition definition,
                StatedBreakdown breakdown,
                Optional<Ratio> ratio,
                Optional<BigDecimal> percent) {
            this(definition, breakdown, ratio, percent, Quantity.Bound.EXACTLY);
        }

        @Override
        public String text(Language language) {
            boolean chinese = Checks.notNull(language, "language") == Language.CHINESE;
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
            return definition.rounding();
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
     * @param record the register's record of it
     * @param quantity how many
     * @param unit of what
     */
    record OfAggregate(RecordId record, Quantity quantity, CountUnit unit) implements Claim {

        /**
         * Makes the claim.
         *
         * @param record the register's record of it
         * @param quantity how many
         * @param unit of what
         * @throws NullPointerException if an argument is null
         */
        public OfAggregate {
            Checks.notNull(record, "record");
            Checks.notNull(quantity, "quantity");
            Checks.notNull(unit, "unit");
        }

        @Override
        public String text(Language language) {
            return Checks.notNull(language, "language") == Language.CHINESE
                    ? quantity.text(language) + unit.label().in(language)
                    : quantity.text(language) + " " + unit.label().in(language);
        }

        @Override
        public String toString() {
            return OneLine.of("OfAggregate", record, quantity, unit);
        }
    }

    /**
     * How many of something a register holds.
     *
     * @param what what is counted
     * @param count how many
     */
    record OfSize(RegisterPart what, long count) implements Claim {

        /** What of a register can be counted. */
        public enum RegisterPart implements Labelled {
            /** Issues (问题). */
            ISSUES(LocalText.of("个问题", "issues")),
            /** Categories (类别). */
            CATEGORIES(LocalText.of("类", "categories")),
            /** Phases (阶段). */
            PHASES(LocalText.of("个阶段", "phases"));

            private final LocalText label;

            RegisterPart(LocalText label) {
                this.label = label;
            }

            @Override
            public LocalText label() {
                return label;
            }
        }

        /**
         * Makes the claim.
         *
         * @param what what is counted
         * @param count how many
         * @throws NullPointerException if {@code what} is null
         * @throws org.rectification.base.InvalidValueException if the count is negative
         */
        public OfSize {
            Checks.notNull(what, "what");
            checkCount(count);
        }

        @Override
        public String text(Language language) {
            return Checks.notNull(language, "language") == Language.CHINESE
                    ? count + what.label().in(language)
                    : count + " " + what.label().in(language);
        }

        @Override
        public String toString() {
            return OneLine.of("OfSize", what, count);
        }
    }

    /**
     * How many areas were inspected by inspections of a kind, each counted once. An inspection whose stay starts after
     * the day of the statement does not count yet.
     *
     * @param kind the kind of inspection
     * @param count how many areas
     */
    record OfAreas(InspectionKind kind, long count) implements Claim {

        /**
         * Makes the claim.
         *
         * @param kind the kind of inspection
         * @param count how many areas
         * @throws NullPointerException if the kind is null
         * @throws org.rectification.base.InvalidValueException if the count is negative
         */
        public OfAreas {
            Checks.notNull(kind, "kind");
            checkCount(count);
        }

        @Override
        public String text(Language language) {
            return Checks.notNull(language, "language") == Language.CHINESE ? count + "个地区" : count + " areas";
        }

        @Override
        public String toString() {
            return OneLine.of("OfAreas", kind, count);
        }
    }

    /**
     * A phase's target.
     *
     * @param phase the phase
     * @param percent the share of all issues, kept without trailing zeros, so that 30 and 30.0 are equal
     * @param by the day, included
     */
    record OfTarget(PhaseId phase, BigDecimal percent, LocalDate by) implements Claim {

        /**
         * Makes the claim.
         *
         * @param phase the phase
         * @param percent the share of all issues
         * @param by the day, included
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the percentage is negative or has more than 18 digits
         *     on either side of the point
         */
        public OfTarget {
            Checks.notNull(phase, "phase");
            Checks.notNull(percent, "percent");
            Checks.notNull(by, "by");
            Faults faults = Faults.of("target");
            Decimals.checkNotNegative(faults, "percent", LocalText.of("百分比", "percentage"), percent);
            faults.throwIfAny();
            percent = Decimals.plain(percent.stripTrailingZeros());
        }

        @Override
        public String text(Language language) {
            return Checks.notNull(language, "language") == Language.CHINESE
                    ? LocalText.ofDay(by).in(language) + "前完成" + percent.toPlainString() + "%"
                    : percent.toPlainString() + " % by " + by;
        }

        @Override
        public String toString() {
            return OneLine.of("OfTarget", phase, percent.toPlainString() + " %", "by " + by);
        }
    }

    /**
     * By how many percentage points a phase's target was passed, negative if missed.
     *
     * @param phase the phase
     * @param definition what counts as reached
     * @param points the points, with their decimals
     */
    record OfTargetOutcome(PhaseId phase, RateDefinition definition, BigDecimal points) implements Claim {

        /**
         * Makes the claim.
         *
         * @param phase the phase
         * @param definition what counts as reached
         * @param points the points
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the points have more than 18 digits on either side of
         *     the point
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
        public String text(Language language) {
            String sign = points.signum() > 0 ? "+" : "";
            boolean chinese = Checks.notNull(language, "language") == Language.CHINESE;
            return sign + points.toPlainString() + (chinese ? "个百分点" : " points");
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
     * @param days first and last day, included
     */
    record OfStay(InspectionId inspection, DateSpan days) implements Claim {

        /**
         * Makes the claim.
         *
         * @param inspection the inspection
         * @param days first and last day, included
         * @throws NullPointerException if an argument is null
         */
        public OfStay {
            Checks.notNull(inspection, "inspection");
            Checks.notNull(days, "days");
        }

        @Override
        public String text(Language language) {
            return LocalText.ofSpan(days).in(language);
        }

        @Override
        public String toString() {
            return OneLine.of("OfStay", inspection, days);
        }
    }

    /**
     * The day an inspection's findings were fed back.
     *
     * @param inspection the inspection
     * @param day the day
     */
    record OfFeedback(InspectionId inspection, LocalDate day) implements Claim {

        /**
         * Makes the claim.
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
        public String text(Language language) {
            return LocalText.ofDay(day).in(language);
        }

        @Override
        public String toString() {
            return OneLine.of("OfFeedback", inspection, day);
        }
    }
}

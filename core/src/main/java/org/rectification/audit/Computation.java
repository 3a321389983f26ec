package org.rectification.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.breakdown.ClassRateRange;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.oversight.AggregateRecord;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.series.TargetOutcome;
import org.rectification.status.DueDays;

/**
 * Computes the value of a claim from a register, or from the counts by class in the claim, with the reasons. The
 * computed claim has a percentage only if the stated one has.
 */
final class Computation {

    private final Register register;
    private final LocalDate asOf;
    private final Optional<DueDays> dates;
    private final List<Reason> reasons;
    private final List<Reason> faults;
    private final List<Reason> doubts;
    private boolean leavesOutUnresolved;

    Computation(
            Register register,
            LocalDate asOf,
            Optional<DueDays> dates,
            List<Reason> reasons,
            List<Reason> faults,
            List<Reason> doubts) {
        this.register = register;
        this.asOf = asOf;
        this.dates = dates;
        this.reasons = reasons;
        this.faults = faults;
        this.doubts = doubts;
    }

    Optional<Claim> compute(Claim claim) {
        if (claim instanceof Claim.OfRate rate) {
            return Optional.of(rate(rate));
        }
        if (claim instanceof Claim.OfClassRate rate) {
            return classRate(rate);
        }
        if (claim instanceof Claim.OfSize size) {
            return Optional.of(size(size.what()));
        }
        if (claim instanceof Claim.OfAreas areas) {
            return Optional.of(areas(areas));
        }
        if (claim instanceof Claim.OfAggregate aggregate) {
            return aggregate(aggregate);
        }
        if (claim instanceof Claim.OfTarget target) {
            return target(target.phase());
        }
        if (claim instanceof Claim.OfTargetOutcome outcome) {
            return outcome(outcome);
        }
        if (claim instanceof Claim.OfStay stay) {
            return inspection(
                    stay.inspection(),
                    LocalText.of("督察进驻", "stay of inspection"),
                    inspection -> inspection.stay().map(days -> new Claim.OfStay(stay.inspection(), days)));
        }
        Claim.OfFeedback feedback = (Claim.OfFeedback) claim;
        return inspection(
                feedback.inspection(),
                LocalText.of("督察反馈", "feedback of inspection"),
                inspection -> inspection.feedbackOn().map(day -> new Claim.OfFeedback(feedback.inspection(), day)));
    }

    /** Whether the computed rate leaves out units whose due date is not known. */
    boolean leavesOutUnresolved() {
        return leavesOutUnresolved;
    }

    private Claim rate(Claim.OfRate stated) {
        RateDefinition definition = stated.definition();
        CompletionRate computed = dates.map(days -> definition.rateOf(register, asOf, days))
                .orElseGet(() -> definition.rateOf(register, asOf));
        leavesOutUnresolved = computed.unresolved() > 0;
        reasons.addAll(computed.reasons());
        Optional<BigDecimal> percent = stated.percent()
                .flatMap(printed -> beside(printed, stated.bound(), computed.ratio(), stated.rounding()));
        boolean needsCounts = needsCounts(stated.percent(), stated.bound(), percent);
        return new Claim.OfRate(
                stated.definition(),
                stated.numerator().isPresent() || needsCounts ? Optional.of(computed.numerator()) : Optional.empty(),
                stated.denominator().isPresent() || needsCounts
                        ? Optional.of(computed.denominator())
                        : Optional.empty(),
                percent);
    }

    /**
     * Returns the percentage to compare with a printed one: with the same number of decimals or, if the printed one is
     * a bound, with as many as are needed to distinguish the two.
     */
    static Optional<BigDecimal> beside(BigDecimal printed, Quantity.Bound bound, Ratio ratio, RoundingMode rounding) {
        PercentFormat format = new PercentFormat(printed.scale(), rounding);
        return bound == Quantity.Bound.EXACTLY
                ? ratio.percent(format)
                : ratio.percentBeside(printed, format)
                        .filter(percent -> percent.scale() <= Decimals.MAX_DIGITS) // no claim has more
                        .or(() -> ratio.percent(format.withDecimals(Decimals.MAX_DIGITS)));
    }

    /**
     * Whether the computed claim must include the counts: there is no percentage of an empty population, and a bound
     * can be checked reliably only against the counts.
     */
    private static boolean needsCounts(
            Optional<BigDecimal> printed, Quantity.Bound bound, Optional<BigDecimal> percent) {
        return printed.isPresent() && (percent.isEmpty() || bound != Quantity.Bound.EXACTLY);
    }

    private Optional<Claim> classRate(Claim.OfClassRate stated) {
        ClassRateRange range = new ClassRateRange(stated.definition(), stated.breakdown());
        reasons.addAll(range.reasons());
        range.finding().ifPresent(faults::add);
        Optional<Ratio> only = range.ratio();
        if (only.isEmpty() && range.finding().isEmpty()) {
            compare(stated, range);
        }
        return only.map(ratio -> {
            Optional<BigDecimal> percent =
                    stated.percent().flatMap(printed -> beside(printed, stated.bound(), ratio, stated.rounding()));
            boolean needsCounts = needsCounts(stated.percent(), stated.bound(), percent);
            return new Claim.OfClassRate(
                    stated.definition(),
                    stated.breakdown(),
                    stated.ratio().isPresent() || needsCounts ? only : Optional.empty(),
                    percent);
        });
    }

    /** Compares the printed values with every value that the counts by class allow. */
    private void compare(Claim.OfClassRate stated, ClassRateRange range) {
        Truth counts = stated.ratio().map(range::agreesWith).orElse(Truth.YES);
        Truth percent = stated.percent()
                .map(printed -> range.agreesWithPercent(stated.bound(), printed))
                .orElse(Truth.YES);
        if (counts.and(percent) == Truth.NO) {
            faults.add(disagreement(stated, range, counts));
        } else if (counts.and(percent) == Truth.UNDECIDABLE) {
            doubts.add(Reason.of(AuditMessage.UNDECIDABLE, "stated", stated, "computed", rangeBeside(stated, range)));
        }
    }

    /** Returns the fault that names what contradicts the claim: its counts, a gap between two counts, or the range. */
    private static Reason disagreement(Claim.OfClassRate stated, ClassRateRange range, Truth counts) {
        if (counts == Truth.NO) {
            return Reason.of(AuditMessage.DISAGREES_WITH_COUNTS, "stated", stated, "computed", range.countsText());
        }
        return stated.percent()
                .filter(printed -> stated.bound() == Quantity.Bound.EXACTLY)
                .flatMap(range::gapAt)
                .orElseGet(() -> Reason.of(
                        AuditMessage.DISAGREES_WITH_COUNTS, "stated", stated, "computed", rangeBeside(stated, range)));
    }

    private static LocalText rangeBeside(Claim.OfClassRate stated, ClassRateRange range) {
        return stated.percent()
                .map(printed -> LocalText.of(
                        range.textBeside(Language.CHINESE, printed), range.textBeside(Language.ENGLISH, printed)))
                .orElseGet(range::countsText);
    }

    private Claim size(Claim.OfSize.RegisterPart what) {
        long count = switch (what) {
            case ISSUES ->
                register.issues().stream()
                        .filter(issue -> issue.isRaisedOn(asOf))
                        .count();
            case CATEGORIES -> register.categories().size();
            case PHASES -> register.phases().size();
        };
        Claim computed = new Claim.OfSize(what, count);
        reasons.add(Reason.of(AuditMessage.SIZE_COUNTED, "size", computed));
        return computed;
    }

    private Claim areas(Claim.OfAreas stated) {
        List<LocalText> areas = register.inspections().stream()
                .filter(inspection -> inspection.kind() == stated.kind() && hasStarted(inspection))
                .map(Inspection::area)
                .distinct()
                .toList();
        reasons.add(
                areas.isEmpty()
                        ? Reason.of(AuditMessage.NO_AREAS)
                        : Reason.of(AuditMessage.AREAS_COUNTED, "areas", areas));
        return new Claim.OfAreas(stated.kind(), areas.size());
    }

    private boolean hasStarted(Inspection inspection) {
        return inspection
                .stay()
                .or(inspection::stayWithin)
                .flatMap(DateSpan::first)
                .map(start -> !start.isAfter(asOf))
                .orElse(true);
    }

    private Optional<Claim> aggregate(Claim.OfAggregate stated) {
        Optional<AggregateRecord> found = register.aggregate(stated.record());
        found.ifPresent(record -> reasons.add(Reason.of(
                        AuditMessage.AGGREGATE_RECORDED,
                        "kind",
                        record.kind(),
                        "scope",
                        record.scope(),
                        "id",
                        record.id())
                .citing(record.sources())));
        return orMissing(
                found.map(record -> new Claim.OfAggregate(record.id(), record.quantity(), record.unit())),
                LocalText.of("汇总记录", "aggregate record"),
                stated.record());
    }

    private Optional<Claim> target(PhaseId id) {
        Optional<Phase> phase =
                register.phase(id).filter(found -> found.target().isPresent());
        phase.ifPresent(found -> reasons.add(Reason.of(
                AuditMessage.TARGET_PLANNED,
                "phase",
                found.name(),
                "deadline",
                LocalText.shortened(
                        found.deadline().text(Language.CHINESE),
                        found.deadline().text(Language.ENGLISH)))));
        return orMissing(
                phase.flatMap(Phase::target)
                        .map(target -> new Claim.OfTarget(
                                id, target.share().percent(18).orElseThrow(), target.by())),
                LocalText.of("阶段目标", "target of phase"),
                id);
    }

    private Optional<Claim> outcome(Claim.OfTargetOutcome stated) {
        List<RateDefinition> definitions = List.of(stated.definition());
        Optional<TargetOutcome> found = dates
                .map(days -> TargetOutcome.outcomesOf(register, definitions, asOf, days))
                .orElseGet(() -> TargetOutcome.outcomesOf(register, definitions, asOf))
                .stream()
                .filter(one -> one.phase().equals(stated.phase()))
                .findFirst();
        leavesOutUnresolved = found.filter(one -> one.rate().unresolved() > 0).isPresent();
        int decimals = stated.points().scale();
        found.ifPresent(one -> {
            reasons.addAll(one.rate().reasons());
            one.compared(decimals).ifPresent(reasons::add);
        });
        Optional<BigDecimal> points = found.flatMap(
                        one -> one.rate().ratio().pointsOver(one.target().share(), decimals))
                .map(exact -> exact.scale() > decimals ? beside(stated.points(), exact) : exact);
        if (found.isPresent() && points.isEmpty()) {
            faults.add(Reason.of(AuditMessage.NOTHING_TO_COMPLETE, "stated", stated));
            return Optional.empty();
        }
        return orMissing(
                points.map(computed -> new Claim.OfTargetOutcome(stated.phase(), stated.definition(), computed)),
                LocalText.of("阶段目标", "target of phase"),
                stated.phase());
    }

    /** Returns points that would be rounded to 0: they agree with a stated 0, and differ from any other number. */
    private static BigDecimal beside(BigDecimal stated, BigDecimal exact) {
        return stated.signum() == 0 || !Decimals.fits(exact) ? BigDecimal.ZERO.setScale(stated.scale()) : exact;
    }

    private Optional<Claim> inspection(
            InspectionId id, LocalText what, Function<Inspection, Optional<? extends Claim>> claimOf) {
        Optional<Inspection> inspection = register.inspection(id);
        inspection.ifPresent(found -> reasons.add(Reason.of(
                        AuditMessage.INSPECTION_RECORDED,
                        "inspection",
                        found.name(),
                        "team",
                        found.team().orElse(found.area()))
                .citing(found.sources())));
        return orMissing(inspection.flatMap(claimOf), what, id);
    }

    private Optional<Claim> orMissing(Optional<? extends Claim> found, LocalText what, Object id) {
        if (found.isEmpty()) {
            faults.add(Reason.of(AuditMessage.NOT_ON_REGISTER, "what", what, "id", id.toString()));
        }
        return found.map(claim -> claim);
    }
}

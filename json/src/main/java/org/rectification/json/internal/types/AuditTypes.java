package org.rectification.json.internal.types;

import java.util.Optional;
import java.util.function.Function;
import org.rectification.audit.Claim;
import org.rectification.audit.Component;
import org.rectification.audit.Derivation;
import org.rectification.audit.FigureId;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatedFigure;
import org.rectification.base.FigureKind;
import org.rectification.base.Quantity;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.audit}. */
final class AuditTypes {

    static final ValueType<FigureId> FIGURE_ID = ScalarType.id(FigureId::of);
    static final ValueType<Component> COMPONENT = ScalarType.code(Component.values());

    static final DocumentType<PublishedStatement> STATEMENT = statement();

    private AuditTypes() {}

    private static DocumentType<PublishedStatement> statement() {
        var type = DocumentType.<PublishedStatement>declare("rectification/statement", 1, "statement");
        var title = type.required("title", BaseTypes.LOCAL_TEXT, PublishedStatement::title);
        var asOf = type.required("asOf", BaseTypes.DATE, PublishedStatement::asOf);
        var sources = type.list("sources", BaseTypes.CITATION, PublishedStatement::sources);
        var figures = type.list("figures", figure(), PublishedStatement::figures);
        return DocumentType.of(
                PublishedStatement.class,
                type.build(in -> PublishedStatement.builder(in.get(title))
                        .asOf(in.get(asOf))
                        .sources(in.get(sources))
                        .figures(in.get(figures))
                        .build()));
    }

    private static ValueType<StatedFigure> figure() {
        var type = ObjectType.<StatedFigure>named("figure");
        var id = type.required("id", FIGURE_ID, StatedFigure::id);
        var label = type.required("label", BaseTypes.LOCAL_TEXT, StatedFigure::label);
        var kind = type.required("kind", ScalarType.code(FigureKind.values()), StatedFigure::kind);
        var claim = type.required("claim", claim(), StatedFigure::claim);
        var derivations = type.list("derivations", derivation(), StatedFigure::derivations);
        return type.build(
                in -> new StatedFigure(in.get(id), in.get(label), in.get(kind), in.get(claim), in.get(derivations)));
    }

    private static ValueType<Derivation> derivation() {
        var termType = ObjectType.<Derivation.Term>named("term");
        var figure = termType.required("figure", FIGURE_ID, Derivation.Term::figure);
        var part = termType.required("component", COMPONENT, Derivation.Term::component);
        var minus = termType.flag("minus", Derivation.Term::minus);
        var term = termType.build(in -> new Derivation.Term(in.get(figure), in.get(part), in.get(minus)));

        var type = ObjectType.<Derivation>named("derivation");
        var component = type.required("component", COMPONENT, Derivation::component);
        var terms = type.list("terms", term, Derivation::terms);
        return type.build(in -> new Derivation(in.get(component), in.get(terms)));
    }

    static ValueType<Claim> claim() {
        return UnionType.<Claim>named("claim")
                .variant("rate", Claim.OfRate.class, rate())
                .variant("class-rate", Claim.OfClassRate.class, classRate())
                .variant("aggregate", Claim.OfAggregate.class, aggregate())
                .variant("size", Claim.OfSize.class, size())
                .variant("areas", Claim.OfAreas.class, areas())
                .variant("target", Claim.OfTarget.class, target())
                .variant("target-outcome", Claim.OfTargetOutcome.class, targetOutcome())
                .variant("stay", Claim.OfStay.class, stay())
                .variant("feedback", Claim.OfFeedback.class, feedback())
                .build();
    }

    private static ObjectType<Claim.OfRate> rate() {
        var type = ObjectType.<Claim.OfRate>named("rate");
        var definition = type.required("definition", CompletionTypes.RATE_DEFINITION, Claim.OfRate::definition);
        var numerator = type.optional("numerator", ScalarType.integer(), Claim.OfRate::numerator);
        var denominator = type.optional("denominator", ScalarType.integer(), Claim.OfRate::denominator);
        var percent = type.optional("percent", ScalarType.decimal(), Claim.OfRate::percent);
        var bound = type.optional("bound", BaseTypes.BOUND, unlessExact(Claim.OfRate::bound));
        return type.build(in -> new Claim.OfRate(
                in.get(definition),
                in.get(numerator),
                in.get(denominator),
                in.get(percent),
                in.get(bound).orElse(Quantity.Bound.EXACTLY)));
    }

    private static ObjectType<Claim.OfClassRate> classRate() {
        var type = ObjectType.<Claim.OfClassRate>named("rate over classes");
        var definition = type.required("definition", BreakdownTypes.DEFINITION, Claim.OfClassRate::definition);
        var breakdown = type.required("breakdown", BreakdownTypes.STATED_BREAKDOWN, Claim.OfClassRate::breakdown);
        var ratio = type.optional("ratio", BaseTypes.RATIO, Claim.OfClassRate::ratio);
        var percent = type.optional("percent", ScalarType.decimal(), Claim.OfClassRate::percent);
        var bound = type.optional("bound", BaseTypes.BOUND, unlessExact(Claim.OfClassRate::bound));
        return type.build(in -> new Claim.OfClassRate(
                in.get(definition),
                in.get(breakdown),
                in.get(ratio),
                in.get(percent),
                in.get(bound).orElse(Quantity.Bound.EXACTLY)));
    }

    /** The bound of a percentage is omitted if the percentage is exact. */
    private static <T> Function<T, Optional<Quantity.Bound>> unlessExact(Function<T, Quantity.Bound> bound) {
        return CompletionTypes.unless(bound, Quantity.Bound.EXACTLY);
    }

    private static ObjectType<Claim.OfAggregate> aggregate() {
        var type = ObjectType.<Claim.OfAggregate>named("aggregate");
        var record = type.required("record", OversightTypes.RECORD_ID, Claim.OfAggregate::record);
        var quantity = type.required("quantity", BaseTypes.QUANTITY, Claim.OfAggregate::quantity);
        var unit = type.required("unit", OversightTypes.COUNT_UNIT, Claim.OfAggregate::unit);
        return type.build(in -> new Claim.OfAggregate(in.get(record), in.get(quantity), in.get(unit)));
    }

    private static ObjectType<Claim.OfSize> size() {
        var type = ObjectType.<Claim.OfSize>named("size");
        var what = type.required("what", ScalarType.code(Claim.OfSize.RegisterPart.values()), Claim.OfSize::what);
        var count = type.required("count", ScalarType.integer(), Claim.OfSize::count);
        return type.build(in -> new Claim.OfSize(in.get(what), in.get(count)));
    }

    private static ObjectType<Claim.OfAreas> areas() {
        var type = ObjectType.<Claim.OfAreas>named("areas");
        var inspectionKind = type.required("inspectionKind", IssueTypes.INSPECTION_KIND, Claim.OfAreas::kind);
        var count = type.required("count", ScalarType.integer(), Claim.OfAreas::count);
        return type.build(in -> new Claim.OfAreas(in.get(inspectionKind), in.get(count)));
    }

    private static ObjectType<Claim.OfTarget> target() {
        var type = ObjectType.<Claim.OfTarget>named("target");
        var phase = type.required("phase", PlanTypes.PHASE_ID, Claim.OfTarget::phase);
        var percent = type.required("percent", ScalarType.decimal(), Claim.OfTarget::percent);
        var by = type.required("by", BaseTypes.DATE, Claim.OfTarget::by);
        return type.build(in -> new Claim.OfTarget(in.get(phase), in.get(percent), in.get(by)));
    }

    private static ObjectType<Claim.OfTargetOutcome> targetOutcome() {
        var type = ObjectType.<Claim.OfTargetOutcome>named("outcome against a target");
        var phase = type.required("phase", PlanTypes.PHASE_ID, Claim.OfTargetOutcome::phase);
        var definition =
                type.required("definition", CompletionTypes.RATE_DEFINITION, Claim.OfTargetOutcome::definition);
        var points = type.required("points", ScalarType.decimal(), Claim.OfTargetOutcome::points);
        return type.build(in -> new Claim.OfTargetOutcome(in.get(phase), in.get(definition), in.get(points)));
    }

    private static ObjectType<Claim.OfStay> stay() {
        var type = ObjectType.<Claim.OfStay>named("stay");
        var inspection = type.required("inspection", IssueTypes.INSPECTION_ID, Claim.OfStay::inspection);
        var days = type.required("days", BaseTypes.DATE_SPAN, Claim.OfStay::days);
        return type.build(in -> new Claim.OfStay(in.get(inspection), in.get(days)));
    }

    private static ObjectType<Claim.OfFeedback> feedback() {
        var type = ObjectType.<Claim.OfFeedback>named("feedback");
        var inspection = type.required("inspection", IssueTypes.INSPECTION_ID, Claim.OfFeedback::inspection);
        var day = type.required("day", BaseTypes.DATE, Claim.OfFeedback::day);
        return type.build(in -> new Claim.OfFeedback(in.get(inspection), in.get(day)));
    }
}

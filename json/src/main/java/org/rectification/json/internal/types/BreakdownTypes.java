package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rectification.base.PercentFormat;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRate;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.PartsRule;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.breakdown}. */
final class BreakdownTypes {

    /** The name of a built-in definition, or a whole definition. */
    static final ValueType<ClassRateDefinition> DEFINITION = definition();

    /** {@code {"counts": [{"class": "closed", "count": 2750}], "total": {"bound": "more-than", "amount": 3400}}}. */
    static final ValueType<StatedBreakdown> STATED_BREAKDOWN = statedBreakdown();

    static final DocumentType<ClassRate> CLASS_RATE = classRate();

    private BreakdownTypes() {}

    private static DocumentType<ClassRate> classRate() {
        var type = DocumentType.<ClassRate>declare("rectification/class-rate", 1, "class rate");
        var definition = type.required("definition", DEFINITION, ClassRate::definition);
        var counts = type.list(
                "counts",
                count(ScalarType.integer()),
                rate -> List.copyOf(rate.breakdown().counts().entrySet()));
        var total = type.optional(
                "total", ScalarType.integer(), rate -> boxed(rate.breakdown().total()));
        return DocumentType.of(
                ClassRate.class,
                type.build(
                        in -> in.get(definition).rateOf(Breakdown.ofEntries(in.get(counts), unboxed(in.get(total))))));
    }

    private static ValueType<ClassRateDefinition> definition() {
        Map<String, ClassRateDefinition> byName = new LinkedHashMap<>();
        ClassRateDefinitions.all().forEach(definition -> byName.put(definition.name(), definition));
        return EitherType.of(
                ScalarType.name(byName, ClassRateDefinition::name),
                wholeDefinition(),
                definition -> definition.equals(byName.get(definition.name())));
    }

    private static ValueType<ClassRateDefinition> wholeDefinition() {
        var type = ObjectType.<ClassRateDefinition>named("class rate definition");
        var name = type.required("name", BaseTypes.TEXT, ClassRateDefinition::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, ClassRateDefinition::title);
        var unit = type.required("unit", BaseTypes.LOCAL_TEXT, ClassRateDefinition::unit);
        var population = type.list("population", BaseTypes.TEXT, each -> List.copyOf(each.population()));
        var counts = type.list("counts", BaseTypes.TEXT, each -> List.copyOf(each.counts()));
        var leavesOut = type.list("leavesOut", BaseTypes.TEXT, each -> List.copyOf(each.leavesOut()));
        var outside = type.list("outside", BaseTypes.TEXT, each -> List.copyOf(each.outside()));
        var parts = type.optional(
                "parts",
                ScalarType.code(PartsRule.values()),
                CompletionTypes.unless(ClassRateDefinition::parts, PartsRule.MAY_FALL_SHORT));
        var mayPassWhole = type.flag("mayPassWhole", ClassRateDefinition::mayPassWhole);
        var percentFormat = type.optional(
                "percentFormat",
                BaseTypes.PERCENT_FORMAT,
                CompletionTypes.unless(ClassRateDefinition::percentFormat, PercentFormat.DEFAULT));
        var sources = type.list("sources", BaseTypes.CITATION, ClassRateDefinition::sources);
        return type.build(in -> ClassRateDefinition.builder(in.get(name))
                .title(in.get(title))
                .unit(in.get(unit))
                .population(in.get(population))
                .counts(in.get(counts))
                .leavesOut(in.get(leavesOut))
                .outside(in.get(outside))
                .parts(in.get(parts).orElse(PartsRule.MAY_FALL_SHORT))
                .mayPassWhole(in.get(mayPassWhole))
                .percentFormat(in.get(percentFormat).orElse(PercentFormat.DEFAULT))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<StatedBreakdown> statedBreakdown() {
        var type = ObjectType.<StatedBreakdown>named("stated breakdown");
        var counts = type.list(
                "counts",
                count(BaseTypes.QUANTITY),
                stated -> List.copyOf(stated.counts().entrySet()));
        var total = type.optional("total", BaseTypes.QUANTITY, StatedBreakdown::total);
        return type.build(in -> StatedBreakdown.ofEntries(in.get(counts), in.get(total)));
    }

    /** {@code {"class": "closed", "count": 2750}}. */
    private static <C> ValueType<Map.Entry<String, C>> count(ValueType<C> number) {
        var type = ObjectType.<Map.Entry<String, C>>named("count of a class");
        var name = type.required("class", BaseTypes.TEXT, Map.Entry::getKey);
        var count = type.required("count", number, Map.Entry::getValue);
        return type.build(in -> Map.entry(in.get(name), in.get(count)));
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static OptionalLong unboxed(Optional<Long> number) {
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }
}

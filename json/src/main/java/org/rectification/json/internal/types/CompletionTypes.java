package org.rectification.json.internal.types;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.base.PercentFormat;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingBasis;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.EndTreatments;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.EndKind;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.Field;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.register.Selection;

/** The types of {@code org.rectification.completion}. */
final class CompletionTypes {

    /** The name of a built-in definition, or a whole definition. */
    static final ValueType<RateDefinition> RATE_DEFINITION = rateDefinition();

    static final DocumentType<RateDefinition> RATE_DEFINITION_DOCUMENT = DocumentType.of(
            RateDefinition.class,
            wholeDefinition(DocumentType.declare("rectification/rate-definition", 1, "document of a rate definition")));

    static final DocumentType<CompletionRate> COMPLETION_RATE = completionRate();

    private CompletionTypes() {}

    private static ValueType<RateDefinition> rateDefinition() {
        Map<String, RateDefinition> byName = new LinkedHashMap<>();
        RateDefinitions.all().forEach(definition -> byName.put(definition.name(), definition));
        return EitherType.of(
                ScalarType.name(byName, RateDefinition::name),
                wholeDefinition(ObjectType.named("rate definition")),
                definition -> definition.equals(byName.get(definition.name())));
    }

    private static ObjectType<RateDefinition> wholeDefinition(ObjectType.Declaration<RateDefinition> type) {
        var name = type.required("name", BaseTypes.TEXT, RateDefinition::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, RateDefinition::title);
        var unit = type.required("unit", ScalarType.code(Subject.Kind.values()), RateDefinition::unit);
        var selection =
                type.optional("selection", RegisterTypes.SELECTION, unless(RateDefinition::selection, Selection.all()));
        var tiers = type.list("tiers", IssueTypes.TIER, definition -> List.copyOf(definition.tiers()));
        var leavesOut = type.list("leavesOut", IssueTypes.TIER, definition -> List.copyOf(definition.leavesOut()));
        var basis = type.optional(
                "basis",
                ScalarType.code(CountingBasis.values()),
                unless(RateDefinition::basis, CountingBasis.REPORTED));
        var ends = type.optional("ends", endTreatments(), unless(RateDefinition::ends, EndTreatments.STANDARD));
        var percentFormat = type.optional(
                "percentFormat",
                BaseTypes.PERCENT_FORMAT,
                unless(RateDefinition::percentFormat, PercentFormat.DEFAULT));
        var sources = type.list("sources", BaseTypes.CITATION, RateDefinition::sources);
        return type.build(in -> RateDefinition.builder(in.get(name))
                .title(in.get(title))
                .unit(in.get(unit))
                .selection(in.get(selection).orElseGet(Selection::all))
                .tiers(in.get(tiers))
                .leavesOut(in.get(leavesOut))
                .basis(in.get(basis).orElse(CountingBasis.REPORTED))
                .ends(in.get(ends).orElse(EndTreatments.STANDARD))
                .percentFormat(in.get(percentFormat).orElse(PercentFormat.DEFAULT))
                .sources(in.get(sources))
                .build());
    }

    private static DocumentType<CompletionRate> completionRate() {
        var type = DocumentType.<CompletionRate>declare("rectification/completion-rate", 1, "completion rate");
        var definition = type.required("definition", RATE_DEFINITION, CompletionRate::definition);
        var asOf = type.required("asOf", BaseTypes.DATE, CompletionRate::asOf);
        var ratio = type.required("ratio", BaseTypes.RATIO, CompletionRate::ratio);
        var leftOut = type.optional("leftOut", countsByTier(), unless(CompletionRate::leftOut, Map.of()));
        var ended = type.optional("ended", countsByEnd(), unless(CompletionRate::ended, Map.of()));
        var outside = type.optional("outside", ScalarType.integer(), unless(CompletionRate::outside, 0L));
        var unresolved = type.optional("unresolved", ScalarType.integer(), unless(CompletionRate::unresolved, 0L));
        return DocumentType.of(
                CompletionRate.class,
                type.build(in -> new CompletionRate(
                        in.get(definition),
                        in.get(asOf),
                        in.get(ratio),
                        in.get(leftOut).orElseGet(Map::of),
                        in.get(ended).orElseGet(Map::of),
                        in.get(outside).orElse(0L),
                        in.get(unresolved).orElse(0L))));
    }

    /** {@code {"carried-over": "stays"}}: the treatments that differ from the standard ones. */
    private static ValueType<EndTreatments> endTreatments() {
        var type = ObjectType.<EndTreatments>named("treatments of ends");
        Map<EndKind, Field<EndTreatments, Optional<EndTreatment>>> fields = new EnumMap<>(EndKind.class);
        for (EndKind end : EndKind.values()) {
            fields.put(
                    end,
                    type.optional(
                            ScalarType.codeOf(end),
                            ScalarType.code(EndTreatment.values()),
                            ends -> Optional.of(ends.treatmentOf(end))
                                    .filter(each -> each != EndTreatments.STANDARD.treatmentOf(end))));
        }
        return type.build(in -> {
            EndTreatments ends = EndTreatments.STANDARD;
            for (Map.Entry<EndKind, Field<EndTreatments, Optional<EndTreatment>>> field : fields.entrySet()) {
                EndTreatment byDefault = EndTreatments.STANDARD.treatmentOf(field.getKey());
                ends = ends.with(field.getKey(), in.get(field.getValue()).orElse(byDefault));
            }
            return ends;
        });
    }

    /** {@code {"basically-complete": 6, "not-reported": 9}}. */
    private static ValueType<Map<Tier, Long>> countsByTier() {
        return countsBy("counts by tier", Tier.class, Tier.values());
    }

    /** {@code {"merged": 1}}. */
    private static ValueType<Map<EndKind, Long>> countsByEnd() {
        return countsBy("counts by kind of end", EndKind.class, EndKind.values());
    }

    private static <E extends Enum<E>> ValueType<Map<E, Long>> countsBy(String name, Class<E> type, E[] keys) {
        var counted = ObjectType.<Map<E, Long>>named(name);
        Map<E, Field<Map<E, Long>, Optional<Long>>> fields = new EnumMap<>(type);
        for (E key : keys) {
            fields.put(
                    key,
                    counted.optional(
                            ScalarType.codeOf(key),
                            ScalarType.integer(),
                            counts -> Optional.ofNullable(counts.get(key))));
        }
        return counted.build(in -> {
            Map<E, Long> counts = new EnumMap<>(type);
            fields.forEach((key, field) -> in.get(field).ifPresent(count -> counts.put(key, count)));
            return counts;
        });
    }

    /** For writing: omits a value that equals the default of the model. */
    static <T, V> Function<T, Optional<V>> unless(Function<T, V> accessor, V byDefault) {
        return owner -> Optional.of(accessor.apply(owner)).filter(value -> !value.equals(byDefault));
    }
}

package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;

/** The types of {@code org.rectification.oversight}. */
final class OversightTypes {

    static final ValueType<RecordId> RECORD_ID = ScalarType.text(RecordId::of, RecordId::value);
    static final ValueType<CountUnit> COUNT_UNIT = ScalarType.code(CountUnit.values());

    static final ValueType<AggregateRecord> AGGREGATE = aggregate();

    private OversightTypes() {}

    private static ValueType<RecordKind> recordKind() {
        Map<String, RecordKind> byCode = new LinkedHashMap<>();
        RecordKind.values().forEach(kind -> byCode.put(kind.code(), kind));
        return ScalarType.name(byCode, RecordKind::code);
    }

    private static ValueType<PartKey> partKey() {
        var ofAction = ObjectType.<PartKey.OfAction>named("part key");
        var action = ofAction.required("action", AccountabilityTypes.ACTION_KIND, PartKey.OfAction::action);

        var ofRank = ObjectType.<PartKey.OfRank>named("part key");
        var rank = ofRank.required("rank", AccountabilityTypes.RANK, PartKey.OfRank::rank);

        var ofBody = ObjectType.<PartKey.OfBody>named("part key");
        var body = ofBody.required("body", ResponsibilityTypes.BODY_KIND, PartKey.OfBody::body);

        var ofPlace = ObjectType.<PartKey.OfPlace>named("part key");
        var place = ofPlace.required("place", BaseTypes.LOCAL_TEXT, PartKey.OfPlace::place);

        var named = ObjectType.<PartKey.Named>named("part key");
        var name = named.required("name", BaseTypes.LOCAL_TEXT, PartKey.Named::name);

        return UnionType.<PartKey>named("part key")
                .variant(
                        "of-action", PartKey.OfAction.class, ofAction.build(in -> new PartKey.OfAction(in.get(action))))
                .variant("of-rank", PartKey.OfRank.class, ofRank.build(in -> new PartKey.OfRank(in.get(rank))))
                .variant("of-body", PartKey.OfBody.class, ofBody.build(in -> new PartKey.OfBody(in.get(body))))
                .variant("of-place", PartKey.OfPlace.class, ofPlace.build(in -> new PartKey.OfPlace(in.get(place))))
                .variant("named", PartKey.Named.class, named.build(in -> new PartKey.Named(in.get(name))))
                .build();
    }

    private static ValueType<Partition> partition() {
        var partType = ObjectType.<Partition.Part>named("part of a total");
        var key = partType.required("key", partKey(), Partition.Part::key);
        var quantity = partType.required("quantity", BaseTypes.QUANTITY, Partition.Part::quantity);
        var unit = partType.optional("unit", COUNT_UNIT, Partition.Part::unit);
        var part = partType.build(in -> new Partition.Part(in.get(key), in.get(quantity), in.get(unit)));

        var type = ObjectType.<Partition>named("partition");
        var parts = type.list("parts", part, Partition::parts);
        var exhaustive = type.flag("exhaustive", Partition::exhaustive);
        return type.build(in -> new Partition(in.get(parts), in.get(exhaustive)));
    }

    private static ValueType<AggregateRecord> aggregate() {
        var type = ObjectType.<AggregateRecord>named("aggregate");
        var id = type.required("id", RECORD_ID, AggregateRecord::id);
        var kind = type.required("kind", recordKind(), AggregateRecord::kind);
        var quantity = type.required("quantity", BaseTypes.QUANTITY, AggregateRecord::quantity);
        var unit = type.required("unit", COUNT_UNIT, AggregateRecord::unit);
        var scope = type.required("scope", BaseTypes.LOCAL_TEXT, AggregateRecord::scope);
        var period = type.optional("period", BaseTypes.DATE_SPAN, AggregateRecord::period);
        var reportedWithin = type.optional("reportedWithin", BaseTypes.DATE_SPAN, AggregateRecord::reportedWithin);
        var rank = type.optional("rank", AccountabilityTypes.RANK, AggregateRecord::rank);
        var partitions = type.list("partitions", partition(), AggregateRecord::partitions);
        var partOf = type.optional("partOf", RECORD_ID, AggregateRecord::partOf);
        var disjointWith = type.list("disjointWith", RECORD_ID, AggregateRecord::disjointWith);
        var inspections = type.list("inspections", IssueTypes.INSPECTION_ID, AggregateRecord::inspections);
        var sources = type.list("sources", BaseTypes.CITATION, AggregateRecord::sources);
        return type.build(in -> AggregateRecord.builder(in.get(id))
                .kind(in.get(kind))
                .quantity(in.get(quantity))
                .unit(in.get(unit))
                .scope(in.get(scope))
                .period(in.get(period))
                .reportedWithin(in.get(reportedWithin))
                .rank(in.get(rank))
                .partitions(in.get(partitions))
                .partOf(in.get(partOf))
                .disjointWith(in.get(disjointWith))
                .inspections(in.get(inspections))
                .sources(in.get(sources))
                .build());
    }
}

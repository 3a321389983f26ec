package org.rectification.json.internal.types;

import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;

/** The types of {@code org.rectification.oversight}. */
final class OversightTypes {

    static final ValueType<RecordId> RECORD_ID = ScalarType.text(RecordId::of, RecordId::value);
    static final ValueType<CountUnit> COUNT_UNIT = ScalarType.code(CountUnit.values());

    static final ValueType<AggregateRecord> AGGREGATE = aggregate();

    private OversightTypes() {}

    private static ValueType<AggregateRecord> aggregate() {
        var type = ObjectType.<AggregateRecord>named("aggregate");
        var id = type.required("id", RECORD_ID, AggregateRecord::id);
        var kind = type.required("kind", ScalarType.code(RecordKind.values()), AggregateRecord::kind);
        var quantity = type.required("quantity", BaseTypes.QUANTITY, AggregateRecord::quantity);
        var unit = type.required("unit", COUNT_UNIT, AggregateRecord::unit);
        var scope = type.required("scope", BaseTypes.LOCAL_TEXT, AggregateRecord::scope);
        var period = type.optional("period", BaseTypes.DATE_SPAN, AggregateRecord::period);
        var inspections = type.list("inspections", IssueTypes.INSPECTION_ID, AggregateRecord::inspections);
        var sources = type.list("sources", BaseTypes.CITATION, AggregateRecord::sources);
        return type.build(in -> AggregateRecord.builder(in.get(id))
                .kind(in.get(kind))
                .quantity(in.get(quantity))
                .unit(in.get(unit))
                .scope(in.get(scope))
                .period(in.get(period))
                .inspections(in.get(inspections))
                .sources(in.get(sources))
                .build());
    }
}

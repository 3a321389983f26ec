package org.rectification.json.internal.types;

import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.mechanism.Addressee;
import org.rectification.mechanism.Mechanism;
import org.rectification.mechanism.MechanismId;
import org.rectification.mechanism.MechanismKind;

/** The types of {@code org.rectification.mechanism}. */
final class MechanismTypes {

    static final ValueType<MechanismId> MECHANISM_ID = ScalarType.id(MechanismId::of);

    static final ValueType<Mechanism> MECHANISM = mechanism();

    private MechanismTypes() {}

    private static ValueType<Mechanism> mechanism() {
        var type = ObjectType.<Mechanism>named("mechanism");
        var id = type.required("id", MECHANISM_ID, Mechanism::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Mechanism::title);
        var kind = type.required("kind", ScalarType.code(MechanismKind.values()), Mechanism::kind);
        var issuer = type.optional("issuer", ResponsibilityTypes.BODY_ID, Mechanism::issuer);
        var level = type.optional("level", ResponsibilityTypes.BODY_LEVEL, Mechanism::level);
        var adoptedWithin = type.optional("adoptedWithin", BaseTypes.DATE_SPAN, Mechanism::adoptedWithin);
        var reportedWithin = type.optional("reportedWithin", BaseTypes.DATE_SPAN, Mechanism::reportedWithin);
        var addressees = type.list("addressees", ScalarType.code(Addressee.values()), Mechanism::addressees);
        var bindsAt = type.list("bindsAt", ResponsibilityTypes.BODY_LEVEL, Mechanism::bindsAt);
        var condition = type.optional("condition", BaseTypes.LOCAL_TEXT, Mechanism::condition);
        var causes = type.list("causes", IssueTypes.ISSUE_ID, Mechanism::causes);
        var inspections = type.list("inspections", IssueTypes.INSPECTION_ID, Mechanism::inspections);
        var sources = type.list("sources", BaseTypes.CITATION, Mechanism::sources);
        return type.build(in -> Mechanism.builder(in.get(id))
                .title(in.get(title))
                .kind(in.get(kind))
                .issuer(in.get(issuer))
                .level(in.get(level))
                .adoptedWithin(in.get(adoptedWithin))
                .reportedWithin(in.get(reportedWithin))
                .addressees(in.get(addressees))
                .bindsAt(in.get(bindsAt))
                .condition(in.get(condition))
                .causes(in.get(causes))
                .inspections(in.get(inspections))
                .sources(in.get(sources))
                .build());
    }
}

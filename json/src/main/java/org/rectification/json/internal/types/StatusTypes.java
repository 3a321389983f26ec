package org.rectification.json.internal.types;

import java.util.Optional;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.status.ExtensionPolicy;
import org.rectification.status.ExtensionPolicyBuilder;

/** The types of {@code org.rectification.status}. */
final class StatusTypes {

    static final ValueType<ExtensionPolicy> EXTENSION_POLICY = extensionPolicy();

    private StatusTypes() {}

    private static ValueType<ExtensionPolicy> extensionPolicy() {
        var type = ObjectType.<ExtensionPolicy>named("extension policy");
        var name = type.required("name", BaseTypes.TEXT, ExtensionPolicy::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, ExtensionPolicy::title);
        var levels = type.optional(
                "grantingLevels",
                ListType.of(ResponsibilityTypes.BODY_LEVEL),
                policy -> Optional.of(policy.grantingLevels()));
        var roles = type.optional(
                "grantingRoles", ListType.of(ResponsibilityTypes.ROLE), policy -> Optional.of(policy.grantingRoles()));
        var asker = type.optional("askerMayGrant", ScalarType.truth(), policy -> Optional.of(policy.askerMayGrant()));
        var times = type.optional("mostTimes", ScalarType.smallInteger(), policy -> Omitted.boxed(policy.mostTimes()));
        var longest = type.optional("longest", CalendarTypes.TIME_LIMIT, ExtensionPolicy::longest);
        var total = type.optional("longestInTotal", CalendarTypes.TIME_LIMIT, ExtensionPolicy::longestInTotal);
        var before =
                type.optional("daysBefore", ScalarType.smallInteger(), policy -> Omitted.boxed(policy.daysBefore()));
        var inForce = type.optional("inForce", BaseTypes.DATE_SPAN, ExtensionPolicy::inForce);
        var sources = type.list("sources", BaseTypes.CITATION, ExtensionPolicy::sources);
        return type.build(in -> {
            ExtensionPolicyBuilder policy = ExtensionPolicy.builder(in.get(name))
                    .title(in.get(title))
                    .mostTimes(Omitted.unboxed(in.get(times)))
                    .longest(in.get(longest))
                    .longestInTotal(in.get(total))
                    .daysBefore(Omitted.unboxed(in.get(before)))
                    .inForce(in.get(inForce))
                    .sources(in.get(sources));
            in.get(levels).ifPresent(policy::grantingLevels);
            in.get(roles).ifPresent(policy::grantingRoles);
            in.get(asker).ifPresent(policy::askerMayGrant);
            return policy.build();
        });
    }
}

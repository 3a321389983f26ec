package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.responsibility.coverage.ChainFinding;
import org.rectification.responsibility.coverage.ChainPolicy;
import org.rectification.responsibility.coverage.ChainPolicyBuilder;

/** The types of {@code org.rectification.coverage}. */
final class CoverageTypes {

    /** The name of a built-in policy, or a whole policy. */
    static final ValueType<ChainPolicy> CHAIN_POLICY = chainPolicy();

    private CoverageTypes() {}

    private static ValueType<ChainPolicy> chainPolicy() {
        Map<String, ChainPolicy> byName = new LinkedHashMap<>();
        List.of(ChainPolicy.complete(), ChainPolicy.strict()).forEach(policy -> byName.put(policy.name(), policy));
        return EitherType.of(
                ScalarType.name(byName, ChainPolicy::name),
                wholePolicy(),
                policy -> policy.equals(byName.get(policy.name())));
    }

    private static ValueType<ChainPolicy> wholePolicy() {
        var type = ObjectType.<ChainPolicy>named("chain policy");
        var name = type.required("name", BaseTypes.TEXT, ChainPolicy::name);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, ChainPolicy::title);
        var objections = type.list(
                "objections", ScalarType.code(ChainFinding.Kind.values()), policy -> List.copyOf(policy.objections()));
        var rolesWithPost = type.optional(
                "rolesWithPost", ListType.of(ResponsibilityTypes.ROLE), policy -> Optional.of(policy.rolesWithPost()));
        var lawfulSkips = type.list("lawfulSkips", skip(), ChainPolicy::lawfulSkips);
        var acceptorMayStandBelow = type.flag("acceptorMayStandBelow", ChainPolicy::acceptorMayStandBelow);
        var sources = type.list("sources", BaseTypes.CITATION, ChainPolicy::sources);
        return type.build(in -> {
            ChainPolicyBuilder policy = ChainPolicy.builder(in.get(name))
                    .title(in.get(title))
                    .objections(in.get(objections))
                    .lawfulSkips(in.get(lawfulSkips))
                    .acceptorMayStandBelow(in.get(acceptorMayStandBelow))
                    .sources(in.get(sources));
            in.get(rolesWithPost).ifPresent(policy::rolesWithPost);
            return policy.build();
        });
    }

    private static ValueType<ChainPolicy.Skip> skip() {
        var type = ObjectType.<ChainPolicy.Skip>named("skip");
        var upper = type.required("upper", ResponsibilityTypes.BODY_LEVEL, ChainPolicy.Skip::upper);
        var lower = type.required("lower", ResponsibilityTypes.BODY_LEVEL, ChainPolicy.Skip::lower);
        return type.build(in -> new ChainPolicy.Skip(in.get(upper), in.get(lower)));
    }
}

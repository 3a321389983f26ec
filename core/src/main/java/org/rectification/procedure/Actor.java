package org.rectification.procedure;

import java.util.List;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/**
 * The actor of a stage, defined by the role a body has for the issue, by its level, or both. Several roles or levels
 * are alternatives: a body may take the stage if it has one of the roles and one of the levels.
 *
 * <pre>{@code
 * new Actor(LocalText.of("牵头的省级部门", "lead provincial unit"), List.of(Role.LEAD), List.of(BodyLevel.PROVINCE),
 *         Certainty.STATED);
 * }</pre>
 *
 * @param name the actor in the words of the source
 * @param roles the roles, each once, in natural order; empty if any or not known
 * @param levels the levels, each once, from the highest; empty if any or not known
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record Actor(LocalText name, List<Role> roles, List<BodyLevel> levels, Certainty certainty) {

    /**
     * Makes an actor.
     *
     * @param name the actor in the words of the source
     * @param roles the roles
     * @param levels the levels
     * @param certainty how certain the rule is
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if neither a role nor a level is given; an actor described
     *     in other words is left unspecified
     */
    public Actor {
        Checks.notNull(name, "name");
        roles = List.copyOf(Checks.notNull(roles, "roles")).stream()
                .distinct()
                .sorted()
                .toList();
        levels = List.copyOf(Checks.notNull(levels, "levels")).stream()
                .distinct()
                .sorted()
                .toList();
        Checks.notNull(certainty, "certainty");
        Faults faults = Faults.of("actor");
        faults.require(!roles.isEmpty() || !levels.isEmpty(), ProcedureFault.ACTOR_EMPTY, Place.HERE, "name", name);
        faults.throwIfAny();
    }

    @Override
    public String toString() {
        return OneLine.of("Actor", name, roles, levels);
    }
}

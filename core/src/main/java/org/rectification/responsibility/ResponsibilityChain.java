package org.rectification.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The responsible bodies and posts (责任链), in the order of the source. A chain may be empty, and may have no lead unit
 * or two; a policy decides whether that is a gap. A body may have several roles, and several posts in one role (党政同责:
 * both its Party secretary and its mayor are responsible).
 *
 * <pre>{@code
 * ResponsibilityChain chain = new ResponsibilityChain(List.of(
 *         Assignment.of(Role.LEAD, BodyId.of("province-ecology")),
 *         Assignment.of(Role.RESPONSIBLE, BodyId.of("ganzhou"))));
 * chain.bodies(Role.LEAD);    // [province-ecology]
 * }</pre>
 *
 * @param assignments the links, in the order of the source, no two of them equal
 * @since 0.1.0
 */
public record ResponsibilityChain(List<Assignment> assignments) {

    private static final ResponsibilityChain NONE = new ResponsibilityChain(List.of());

    /**
     * Makes a chain.
     *
     * @param assignments the links
     * @throws NullPointerException if the list or a link is null
     * @throws org.rectification.base.InvalidValueException if two links are equal
     */
    public ResponsibilityChain {
        assignments = List.copyOf(Checks.notNull(assignments, "assignments"));
        Faults faults = Faults.of("responsibility chain");
        Set<Assignment> seen = new HashSet<>(assignments.size() * 2);
        for (int i = 0; i < assignments.size(); i++) {
            Assignment link = assignments.get(i);
            faults.require(
                    seen.add(link),
                    ResponsibilityFault.ASSIGNED_TWICE,
                    Place.HERE.at(i),
                    "body",
                    link.body(),
                    "role",
                    link.role());
        }
        faults.throwIfAny();
    }

    /**
     * Returns the empty chain.
     *
     * @return an empty chain
     */
    public static ResponsibilityChain none() {
        return NONE;
    }

    /**
     * Returns whether the chain is empty.
     *
     * @return true if there is no assignment
     */
    public boolean isEmpty() {
        return assignments.isEmpty();
    }

    /**
     * Returns the bodies in a role, in the order of the source.
     *
     * @param role the role
     * @return their ids, each once, possibly empty
     * @throws NullPointerException if the role is null
     */
    public List<BodyId> bodies(Role role) {
        Checks.notNull(role, "role");
        List<BodyId> bodies = new ArrayList<>(assignments.size());
        for (int i = 0; i < assignments.size(); i++) { // indexed access, because a close-out calls this for every issue
            Assignment link = assignments.get(i);
            if (link.role() == role && !bodies.contains(link.body())) {
                bodies.add(link.body());
            }
        }
        return List.copyOf(bodies);
    }

    /**
     * Returns whether a body has any role in the chain.
     *
     * @param body the body
     * @return true if it has
     * @throws NullPointerException if the id is null
     */
    public boolean names(BodyId body) {
        Checks.notNull(body, "body");
        for (int i = 0;
                i < assignments.size();
                i++) { // indexed access, because this is called for every issue of a register
            if (assignments.get(i).body().equals(body)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return OneLine.of(
                "ResponsibilityChain",
                assignments.stream()
                        .map(link -> OneLine.sentence(link.role(), link.body()))
                        .toList());
    }
}

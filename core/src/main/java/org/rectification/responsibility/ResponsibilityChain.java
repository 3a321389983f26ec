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
 * The bodies and posts that answer for something (责任链), in the order the source names them. A chain may be empty, have
 * two lead units or none: whether that is a gap is for a policy to say. A body may stand in several roles, and in one
 * role with several posts (党政同责: its Party secretary and its mayor both answer).
 *
 * <pre>{@code
 * ResponsibilityChain chain = ResponsibilityChain.of(List.of(
 *         Assignment.of(Role.LEAD, BodyId.of("province-ecology")),
 *         Assignment.of(Role.RESPONSIBLE, BodyId.of("ganzhou"))));
 * chain.bodies(Role.LEAD);    // [province-ecology]
 * }</pre>
 *
 * @param assignments the links, in the order of the source, no two of them equal
 */
public record ResponsibilityChain(List<Assignment> assignments) {

    private static final ResponsibilityChain NONE = new ResponsibilityChain(List.of());

    /**
     * Makes a chain.
     *
     * @param assignments the links
     * @throws NullPointerException if the list or a link is null
     * @throws org.rectification.base.InvalidValueException if a link stands twice
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
     * Returns a chain.
     *
     * @param assignments the links, in the order of the source
     * @return the chain
     * @throws NullPointerException if the list or a link is null
     * @throws org.rectification.base.InvalidValueException if a link stands twice
     */
    public static ResponsibilityChain of(List<Assignment> assignments) {
        return new ResponsibilityChain(assignments);
    }

    /**
     * Returns the chain that names nobody.
     *
     * @return an empty chain
     */
    public static ResponsibilityChain none() {
        return NONE;
    }

    /**
     * Returns whether the chain names nobody.
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
     * @return their ids, each once, perhaps none
     * @throws NullPointerException if the role is null
     */
    public List<BodyId> bodies(Role role) {
        Checks.notNull(role, "role");
        List<BodyId> bodies = new ArrayList<>(assignments.size());
        for (int i = 0; i < assignments.size(); i++) { // a close-out asks this of every issue
            Assignment link = assignments.get(i);
            if (link.role() == role && !bodies.contains(link.body())) {
                bodies.add(link.body());
            }
        }
        return List.copyOf(bodies);
    }

    /**
     * Returns whether a body stands in the chain in any role.
     *
     * @param body the body
     * @return true if it does
     * @throws NullPointerException if the id is null
     */
    public boolean names(BodyId body) {
        Checks.notNull(body, "body");
        for (int i = 0; i < assignments.size(); i++) { // asked once for every issue of a register
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

package org.rectification.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

/**
 * A selection of bodies: those that meet every condition. An empty list is no condition.
 *
 * <pre>{@code
 * BodySelection.all()
 *         .atLevels(List.of(BodyLevel.CITY))
 *         .ofKinds(List.of(BodyKind.GOVERNMENT))
 *         .select(register, asOf);    // [ganzhou, nanchang] // on that day
 * }</pre>
 *
 * @param levels the levels, each once, from the top down; empty for any
 * @param kinds the kinds, each once, in the order of {@link BodyKind}; empty for any
 * @param below a body they must be below, at any depth; absent for any
 * @param named the bodies themselves, each once, in the order given; empty for any
 * @since 0.1.0
 */
public record BodySelection(List<BodyLevel> levels, List<BodyKind> kinds, Optional<BodyId> below, List<BodyId> named) {

    private static final BodySelection ALL = new BodySelection(List.of(), List.of(), Optional.empty(), List.of());

    /**
     * Makes a selection.
     *
     * @param levels the levels; empty for any
     * @param kinds the kinds; empty for any
     * @param below a body they must be below; absent for any
     * @param named the bodies themselves; empty for any
     * @throws NullPointerException if an argument or an element is null
     */
    public BodySelection {
        Checks.notNull(levels, "levels");
        Checks.notNull(kinds, "kinds");
        Checks.notNull(below, "below");
        Checks.notNull(named, "named");
        levels = levels.stream().sorted().distinct().toList();
        kinds = kinds.stream().sorted().distinct().toList();
        named = List.copyOf(named).stream().distinct().toList();
    }

    /**
     * Returns the selection of every body.
     *
     * @return the selection
     */
    public static BodySelection all() {
        return ALL;
    }

    /**
     * Returns the selection of some bodies.
     *
     * @param bodies their ids; empty for any
     * @return the selection
     * @throws NullPointerException if the collection or an id is null
     */
    public static BodySelection of(Collection<BodyId> bodies) {
        return new BodySelection(List.of(), List.of(), Optional.empty(), List.copyOf(Checks.notNull(bodies, "bodies")));
    }

    /**
     * Returns this selection restricted to some levels.
     *
     * @param only the levels; empty for any
     * @return the selection
     * @throws NullPointerException if the collection or a level is null
     */
    public BodySelection atLevels(Collection<BodyLevel> only) {
        return new BodySelection(List.copyOf(Checks.notNull(only, "only")), kinds, below, named);
    }

    /**
     * Returns this selection restricted to some kinds.
     *
     * @param only the kinds; empty for any
     * @return the selection
     * @throws NullPointerException if the collection or a kind is null
     */
    public BodySelection ofKinds(Collection<BodyKind> only) {
        return new BodySelection(levels, List.copyOf(Checks.notNull(only, "only")), below, named);
    }

    /**
     * Returns this selection restricted to the bodies below a body.
     *
     * @param body the body, not selected itself
     * @return the selection
     * @throws NullPointerException if the id is null
     */
    public BodySelection below(BodyId body) {
        return new BodySelection(levels, kinds, Optional.of(Checks.notNull(body, "body")), named);
    }

    /**
     * Returns the selected bodies of a register that exist on a day.
     *
     * @param register the register
     * @param date the day
     * @return their ids, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public List<BodyId> select(Register register, LocalDate date) {
        Checks.notNull(date, "date");
        Map<BodyId, BodyId> parents = new HashMap<>();
        Checks.notNull(register, "register")
                .bodies()
                .forEach(body -> body.parent().ifPresent(parent -> parents.put(body.id(), parent)));
        return register.bodies().stream()
                .filter(body -> body.existsOn(date) && includes(body, parents))
                .map(Body::id)
                .toList();
    }

    private boolean includes(Body body, Map<BodyId, BodyId> parents) {
        return (levels.isEmpty() || levels.contains(body.level()))
                && (kinds.isEmpty() || kinds.contains(body.kind()))
                && (named.isEmpty() || named.contains(body.id()))
                && (below.isEmpty() || standsBelow(body.id(), below.get(), parents));
    }

    private static boolean standsBelow(BodyId body, BodyId above, Map<BodyId, BodyId> parents) {
        for (@Nullable BodyId at = parents.get(body); at != null; at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return OneLine.of("BodySelection", levels, kinds, OneLine.with("below", below), named);
    }
}

package org.rectification.procedure;

import java.util.List;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionKind;
import org.rectification.plan.Deadline;

/**
 * The issues a procedure applies to (适用范围), by the kind of their inspection and the kind of their deadline. An
 * unspecified condition is absent and excludes no issue.
 *
 * @param inspections the kinds of inspection, each once, in natural order; absent if unspecified
 * @param deadlines the kinds of deadline, each once, in natural order; absent if unspecified
 * @since 0.1.0
 */
public record Scope(Optional<List<InspectionKind>> inspections, Optional<List<Deadline.Kind>> deadlines) {

    private static final Scope UNSPECIFIED = new Scope(Optional.empty(), Optional.empty());

    /**
     * Makes a scope.
     *
     * @param inspections the kinds of inspection
     * @param deadlines the kinds of deadline
     * @throws NullPointerException if an argument or an element is null
     * @throws org.rectification.base.InvalidValueException if a list is present and empty, so that no issue could be in
     *     scope
     */
    public Scope {
        inspections = Checks.notNull(inspections, "inspections").map(Scope::inOrder);
        deadlines = Checks.notNull(deadlines, "deadlines").map(Scope::inOrder);
        Faults faults = Faults.of("scope");
        faults.require(
                inspections.isEmpty() || !inspections.get().isEmpty(),
                ProcedureFault.SCOPE_EMPTY,
                Place.of("inspections"));
        faults.require(
                deadlines.isEmpty() || !deadlines.get().isEmpty(), ProcedureFault.SCOPE_EMPTY, Place.of("deadlines"));
        faults.throwIfAny();
    }

    private static <T extends Comparable<T>> List<T> inOrder(List<T> values) {
        return List.copyOf(values).stream().distinct().sorted().toList();
    }

    /**
     * Returns the unspecified scope.
     *
     * @return the scope
     */
    public static Scope unspecified() {
        return UNSPECIFIED;
    }

    /**
     * Returns this scope restricted to some kinds of inspection.
     *
     * @param kinds the kinds
     * @return the scope
     * @throws NullPointerException if the list or an element is null
     * @throws org.rectification.base.InvalidValueException if the list is empty
     */
    public Scope withInspections(List<InspectionKind> kinds) {
        return new Scope(Optional.of(Checks.notNull(kinds, "kinds")), deadlines);
    }

    /**
     * Returns this scope restricted to some kinds of deadline.
     *
     * @param kinds the kinds
     * @return the scope
     * @throws NullPointerException if the list or an element is null
     * @throws org.rectification.base.InvalidValueException if the list is empty
     */
    public Scope withDeadlines(List<Deadline.Kind> kinds) {
        return new Scope(inspections, Optional.of(Checks.notNull(kinds, "kinds")));
    }

    @Override
    public String toString() {
        return OneLine.of("Scope", inspections, deadlines);
    }
}

package org.rectification.base;

import java.util.ArrayList;
import java.util.List;
import org.rectification.internal.Checks;

/**
 * The place of a fault within a value: the steps from the value to the faulty part, as property names and list
 * positions. A place is written as a JSON pointer (RFC 6901), so it has the same meaning in a document.
 *
 * <pre>{@code
 * Place.of("issues").at(3).at("id").toString();    // "/issues/3/id"
 * Place.HERE.toString();                           // "" // the value itself
 * }</pre>
 *
 * @param steps the steps from the outside in; property names unescaped, positions counted from 0
 * @since 0.1.0
 */
public record Place(List<String> steps) {

    /** The value itself. */
    public static final Place HERE = new Place(List.of());

    /**
     * Makes a place from its steps.
     *
     * @param steps the steps from the outside in
     * @throws NullPointerException if the list or a step is null
     */
    public Place {
        steps = List.copyOf(Checks.notNull(steps, "steps"));
    }

    /**
     * Returns the place of a property of the value.
     *
     * @param property the property's name
     * @return its place
     * @throws NullPointerException if the argument is null
     */
    public static Place of(String property) {
        return new Place(List.of(Checks.notNull(property, "property")));
    }

    /**
     * Returns the place of a property of the value at this place.
     *
     * @param property the property's name
     * @return its place
     * @throws NullPointerException if the argument is null
     */
    public Place at(String property) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(Checks.notNull(property, "property"));
        return new Place(longer);
    }

    /**
     * Returns the place of an element of the list at this place.
     *
     * @param index the position, from 0
     * @return its place
     * @throws IllegalArgumentException if the index is negative
     */
    public Place at(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative, but was " + index);
        }
        return at(Integer.toString(index));
    }

    /**
     * Returns this place followed by another.
     *
     * @param inner a place relative to the value at this place
     * @return the inner place relative to the outer value
     * @throws NullPointerException if the argument is null
     */
    public Place then(Place inner) {
        if (Checks.notNull(inner, "inner").steps.isEmpty()) {
            return this;
        }
        List<String> longer = new ArrayList<>(steps);
        longer.addAll(inner.steps);
        return new Place(longer);
    }

    /** Returns the place as a JSON pointer; empty for the value itself. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

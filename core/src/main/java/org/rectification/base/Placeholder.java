package org.rectification.base;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.internal.RectificationStyle;

/** Stands here until the first real type does. */
@Value.Immutable
@RectificationStyle
public abstract sealed class Placeholder permits PlaceholderBuilder.ImmutablePlaceholder {
    Placeholder() {}

    /**
     * Starts a placeholder.
     *
     * @return an empty builder
     */
    public static PlaceholderBuilder builder() {
        return new PlaceholderBuilder();
    }

    /**
     * The name.
     *
     * @return the name, never blank
     */
    public abstract String name();

    /**
     * The note.
     *
     * @return the note, if there is one
     */
    public abstract Optional<String> note();

    /**
     * The tags.
     *
     * @return the tags, possibly none
     */
    public abstract List<String> tags();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name must not be blank, but was \"" + name() + "\"");
        }
    }
}

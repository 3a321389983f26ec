package org.rectification.responsibility;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A body (主体) by its id, and by its name where that is known. It is the value of reasons that are also given without a
 * register.
 *
 * <pre>{@code
 * new NamedBody(BodyId.of("b1"), Optional.empty()).label().in(Language.ENGLISH);    // "body b1"
 * }</pre>
 *
 * @param id the id of the body
 * @param name the name of the body, if it is known
 * @since 0.1.0
 */
public record NamedBody(BodyId id, Optional<LocalText> name) implements Labelled {

    /**
     * Makes a named body.
     *
     * @param id the id of the body
     * @param name the name of the body, if it is known
     * @throws NullPointerException if an argument is null
     */
    public NamedBody {
        Checks.notNull(id, "id");
        Checks.notNull(name, "name");
    }

    /**
     * Returns a body with its name.
     *
     * @param body the body
     * @return the id and the name of the body
     * @throws NullPointerException if the argument is null
     */
    public static NamedBody of(Body body) {
        return new NamedBody(Checks.notNull(body, "body").id(), Optional.of(body.name()));
    }

    /**
     * Returns the label of the body in texts.
     *
     * @return its name; if that is not known, its id: "body b1" (主体b1)
     */
    @Override
    public LocalText label() {
        return name.orElseGet(() -> LocalText.of("主体" + id, "body " + id));
    }

    @Override
    public String toString() {
        return OneLine.of("NamedBody", id, name);
    }
}

package org.rectification.procedure;

import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A rule that a procedure leaves unspecified, because its sources do not state it.
 *
 * @param place the place of the rule in the procedure
 * @param what the rule that is unspecified
 * @since 0.1.0
 */
public record Unspecified(Place place, LocalText what) {

    /**
     * Makes an unspecified rule.
     *
     * @param place the place of the rule in the procedure
     * @param what the rule that is unspecified
     * @throws NullPointerException if an argument is null
     */
    public Unspecified {
        Checks.notNull(place, "place");
        Checks.notNull(what, "what");
    }

    /** Returns the place and the rule in English. */
    @Override
    public String toString() {
        return OneLine.sentence(place + ":", what.in(Language.ENGLISH));
    }
}

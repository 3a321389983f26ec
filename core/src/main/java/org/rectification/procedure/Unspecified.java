package org.rectification.procedure;

import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * Something a procedure does not say, because its sources do not.
 *
 * @param place where in the procedure it would stand
 * @param what what is not said
 */
public record Unspecified(Place place, LocalText what) {

    /**
     * Makes the remark.
     *
     * @param place where in the procedure it would stand
     * @param what what is not said
     * @throws NullPointerException if an argument is null
     */
    public Unspecified {
        Checks.notNull(place, "place");
        Checks.notNull(what, "what");
    }

    /** Returns the place and the words in English. */
    @Override
    public String toString() {
        return OneLine.sentence(place + ":", what.in(Language.ENGLISH));
    }
}

package org.rectification.procedure;

import java.util.List;

/** The procedures that come with the library, each with its sources and how sure each part is. */
public final class Procedures {

    private Procedures() {}

    /**
     * Returns every procedure of the library.
     *
     * @return an unmodifiable list
     */
    public static List<Procedure> all() {
        return List.of();
    }
}

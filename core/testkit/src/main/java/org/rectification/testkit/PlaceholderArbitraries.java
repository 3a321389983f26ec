package org.rectification.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.rectification.base.Placeholder;

/** Arbitrary placeholders. */
public final class PlaceholderArbitraries {
    private PlaceholderArbitraries() {}

    /**
     * Arbitrary placeholders.
     *
     * @return placeholders with names of letters
     */
    public static Arbitrary<Placeholder> placeholders() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .map(name -> Placeholder.builder().name(name).build());
    }
}

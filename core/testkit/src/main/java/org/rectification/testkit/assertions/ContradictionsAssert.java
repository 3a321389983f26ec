package org.rectification.testkit.assertions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.rectification.coherence.Contradiction;

/**
 * Assertions about contradictions. The failure message lists each contradiction with its reasons.
 *
 * <p>A contradiction is identified by the codes of its reasons, with or without the common prefix
 * ({@code coherence.not-shown}, {@code not-shown}).
 *
 * <pre>{@code
 * assertThat(landfill).contradictionsAsOf(LocalDate.of(2025, 12, 31)).areNone();
 * assertThatContradictions(Coherence.contradictionsIn(register, asOf)).areOnly("not-shown", "due-after-whole");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContradictionsAssert extends AbstractAssert<ContradictionsAssert, List<Contradiction>> {

    static final String PREFIX = "coherence.";

    private final String subject;

    ContradictionsAssert(@Nullable List<Contradiction> actual, String subject) {
        super(actual, ContradictionsAssert.class);
        this.subject = subject;
    }

    /**
     * Verifies that there is no contradiction.
     *
     * @return this
     */
    public ContradictionsAssert areNone() {
        isNotNull();
        return require(actual.isEmpty(), "to have no contradiction");
    }

    /**
     * Verifies that the contradictions have all given codes among theirs.
     *
     * @param codes codes of reasons, with or without {@code coherence.}
     * @return this
     * @throws IllegalArgumentException if no code is given, because such an assertion could not fail
     */
    public ContradictionsAssert include(String... codes) {
        isNotNull();
        for (String code : Told.some(codes)) {
            require(codes().contains(full(code)), "to have contradiction " + full(code));
        }
        return this;
    }

    /**
     * Verifies that the contradictions have exactly the given codes, each any number of times.
     *
     * @param codes codes of reasons, with or without {@code coherence.}
     * @return this
     * @throws IllegalArgumentException if no code is given; use {@link #areNone} instead
     */
    public ContradictionsAssert areOnly(String... codes) {
        isNotNull();
        List<String> wanted = Stream.of(Told.some(codes))
                .map(ContradictionsAssert::full)
                .distinct()
                .sorted()
                .toList();
        List<String> found = codes().stream().distinct().sorted().toList();
        return require(found.equals(wanted), "to have only the contradictions " + String.join(", ", wanted));
    }

    private static String full(String code) {
        return code.startsWith(PREFIX) ? code : PREFIX + code;
    }

    private List<String> codes() {
        return actual.stream()
                .flatMap(each -> each.reasons().stream())
                .map(reason -> reason.code())
                .toList();
    }

    private ContradictionsAssert require(boolean holds, String expected) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Told.failure(
                            "Expected " + subject + " " + expected,
                            "Contradictions:",
                            actual.stream().map(ContradictionsAssert::line).toList()));
        }
        return this;
    }

    private static String line(Contradiction each) {
        return each.issue() + each.subject().id().map(id -> "/" + id).orElse("") + " "
                + each.reasons().stream().map(Told::reason).collect(Collectors.joining("; "));
    }
}

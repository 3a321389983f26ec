package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Documents for tests. */
final class Samples {

    /** A register with one inspection and one issue. */
    static final String SMALL = """
            {
              "format": "rectification/register",
              "version": 1,
              "title": "江西省整改台账",
              "origin": "recorded",
              "inspections": [
                {"id": "central", "name": "中央督察", "kind": "central", "area": "江西省", "feedbackOn": "2016-11-17"}
              ],
              "issues": [
                {"id": "jx-1", "title": "问题一", "inspection": "central", "deadline": "2017年底前"}
              ]
            }
            """;

    /** A register in which every kind of property, code and variant stands at least once. */
    static final String REGISTER = resource("register.json");

    /** A statement of the same kind. */
    static final String STATEMENT = resource("statement.json");

    /** A procedure of the same kind. */
    static final String PROCEDURE = resource("procedure.json");

    /** Rules for following up of the same kind. */
    static final String ESCALATION_RULES = resource("escalation-rules.json");

    /** A rate over named classes of the same kind. */
    static final String CLASS_RATE = resource("class-rate.json");

    /** A completion rate under a definition of one's own. */
    static final String COMPLETION_RATE = resource("completion-rate.json");

    /** That definition by itself. */
    static final String RATE_DEFINITION = resource("rate-definition.json");

    private Samples() {}

    /** The small register with one thing changed. */
    static String small(String old, String changed) {
        if (!SMALL.contains(old)) {
            throw new IllegalArgumentException("the sample must contain what is replaced, but has no " + old);
        }
        return SMALL.replace(old, changed);
    }

    static List<JsonLine> lines() {
        return List.of(JsonLine.jackson2(), JsonLine.jackson3());
    }

    private static String resource(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.rectification.json;

import java.io.IOException;
import org.rectification.base.Placeholder;

/** Reads a placeholder with either line of Jackson. */
public final class PlaceholderJson {
    private PlaceholderJson() {}

    /**
     * Reads with Jackson 2.
     *
     * @param json a JSON string
     * @return a placeholder of that name
     * @throws IOException if the text is not JSON
     */
    public static Placeholder readWithJackson2(String json) throws IOException {
        try (com.fasterxml.jackson.core.JsonParser parser =
                new com.fasterxml.jackson.core.JsonFactory().createParser(json)) {
            parser.nextToken();
            return Placeholder.builder().name(parser.getText()).build();
        }
    }

    /**
     * Reads with Jackson 3.
     *
     * @param json a JSON string
     * @return a placeholder of that name
     */
    public static Placeholder readWithJackson3(String json) {
        try (tools.jackson.core.JsonParser parser = new tools.jackson.databind.ObjectMapper().createParser(json)) {
            parser.nextToken();
            return Placeholder.builder().name(parser.getString()).build();
        }
    }
}

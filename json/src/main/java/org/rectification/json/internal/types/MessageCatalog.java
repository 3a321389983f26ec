package org.rectification.json.internal.types;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectification.base.MessageTemplate;

/**
 * All messages of the library. They are declared where they are used, in types that other packages cannot see; {@code
 * messages.tsv} lists them, and a test holds it to the declarations.
 */
final class MessageCatalog {

    private MessageCatalog() {}

    /** Reads the list, a message a line with its code, its English and its Chinese text. Returns the messages by code. */
    static Map<String, MessageTemplate> templates() {
        try (InputStream stream = MessageCatalog.class.getResourceAsStream("messages.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("messages.tsv must be beside " + MessageCatalog.class);
            }
            Map<String, MessageTemplate> byCode = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(parts -> byCode.put(parts[0], MessageTemplate.of(parts[0], parts[1], parts[2])));
            return byCode;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

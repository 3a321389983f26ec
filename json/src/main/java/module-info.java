/**
 * Strict reading and writing of rectification documents as JSON.
 *
 * <p>Works with Jackson 2 and with Jackson 3. Both are optional; an application provides the one it uses.
 */
module org.rectification.json {
    requires transitive org.rectification.core;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static org.jspecify;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports org.rectification.json;
}

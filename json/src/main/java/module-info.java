/**
 * Strict reading and writing of rectification documents.
 *
 * <p>Works with Jackson 2 and with Jackson 3; both are optional, and an application resolves the one it wants.
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

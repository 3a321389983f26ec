/** Generators, assertions and sample registers for tests of this library and of its users. */
module org.rectification.testkit {
    requires transitive org.rectification.core;
    requires net.jqwik.api;
    requires transitive org.assertj.core;
    requires static org.jspecify;

    exports org.rectification.testkit;
    exports org.rectification.testkit.assertions;
}

package org.rectification.json.internal.types;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.json.Documents;

/**
 * Documents read and written by declarations that are made anew. A declaration is made once, when its class is loaded, so
 * a test that meets it later says nothing about how it is made. On the class path only, where a class can be loaded twice.
 */
@Tag("classpath")
@DisabledIfSystemProperty(named = "rectification.tests.path", matches = "module")
class DeclaredAnewTest {

    /** Loads the classes of this module itself, and everything else as usual. */
    private static final class Anew extends URLClassLoader {

        Anew() {
            super(
                    new URL[] {
                        Documents.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    Documents.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.rectification.json.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    /** Reads a document and writes it again. */
    private static String readAndWritten(String kind, String text) throws Exception {
        try (Anew loader = new Anew()) {
            Class<?> line = loader.loadClass("org.rectification.json.JsonLine");
            Class<?> formats = loader.loadClass("org.rectification.json.DocumentFormat");
            Object jackson = line.getMethod("jackson2").invoke(null);
            Object format = formats.getMethod("using", line)
                    .invoke(
                            loader.loadClass(Documents.class.getName())
                                    .getField(kind)
                                    .get(null),
                            jackson);
            assertThat(format.getClass()).isNotEqualTo(Documents.REGISTER.getClass());
            Object value = formats.getMethod("parse", String.class).invoke(format, text);
            return (String) formats.getMethod("toJson", Object.class).invoke(format, value);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register",
                "statement",
                "procedure",
                "escalation-rules",
                "class-rate",
                "completion-rate",
                "rate-definition"
            })
    void aGoldenDocumentComesBack(String name) throws Exception {
        try (InputStream stream = Documents.class.getResourceAsStream(name + ".json")) {
            String text = new String(stream.readAllBytes(), UTF_8);
            assertThat(readAndWritten(name.replace('-', '_').toUpperCase(Locale.ROOT), text))
                    .isEqualTo(text);
        }
    }

    @Test
    void reasonsComeBackWithTheirArguments() throws Exception {
        for (String text : new String[] {"""
            {
              "code": "rate.left-out",
              "arguments": {
                "count": 6,
                "tier": "basically-complete"
              }
            }
            """, """
            {
              "code": "status.stages",
              "arguments": {
                "count": 2,
                "stages": [
                  "2017-06-30",
                  "2017-12-31"
                ]
              }
            }
            """, """
            {
              "code": "sanction.several"
            }
            """}) {
            assertThat(readAndWritten("REASON", text)).isEqualTo(text);
        }
    }
}

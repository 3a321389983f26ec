package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.generated.RectificationStyle;

/** Says on which path these tests run, so that a build which silently stopped using one of the two fails. */
@Tag("classpath")
class TestPathTest {
    @Test
    void runsOnThePathTheBuildAskedFor() {
        Module module = RectificationStyle.class.getModule();
        String asked = System.getProperty("rectification.tests.path", module.isNamed() ? "module" : "class");

        System.out.println("These tests run on the " + (module.isNamed() ? "module" : "class") + " path.");
        assertThat(asked).isIn("module", "class");
        assertThat(module.isNamed()).isEqualTo(asked.equals("module"));
        if (module.isNamed()) {
            assertThat(module.getName()).isEqualTo("org.rectification.core");
        }
    }
}

/**
 * Assertions for tests of regulatory rules, in the manner of AssertJ: over issues, statuses, rates and close-out verdicts. A
 * failure says what was expected, what there was, and why: the entries or the reasons behind the answer.
 *
 * <p>Begin with {@link org.rectification.testkit.assertions.RectificationAssertions}, whose {@code assertThat} stands beside
 * AssertJ's own.
 */
@NullMarked
package org.rectification.testkit.assertions;

import org.jspecify.annotations.NullMarked;

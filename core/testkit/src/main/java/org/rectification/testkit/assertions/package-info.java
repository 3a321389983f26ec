/**
 * Assertions in the style of AssertJ for tests of regulatory rules, about issues, statuses, rates and close-out
 * verdicts. A failure message contains the expected value, the actual value, and the entries or reasons behind the
 * actual value.
 *
 * <p>Start with {@link org.rectification.testkit.assertions.RectificationAssertions}, whose {@code assertThat} can be
 * used together with AssertJ's own.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.testkit.assertions;

import org.jspecify.annotations.NullMarked;

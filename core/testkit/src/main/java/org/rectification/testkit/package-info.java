/**
 * Test kit: generated registers and issues written down in a few lines, for tests, measurements
 * and examples, as a plain API and as arbitraries of jqwik.
 *
 * <p>Read in this order: {@link org.rectification.testkit.RegisterGenerator} with {@link
 * org.rectification.testkit.Size} and {@link org.rectification.testkit.Share}; then {@link
 * org.rectification.testkit.RectificationArbitraries}; and {@link org.rectification.testkit.GivenIssue}, which writes one
 * issue down in a few lines of a test. Assertions stand in {@code org.rectification.testkit.assertions}.
 *
 * <p>Nothing generated here means a place, body or person that exists.
 */
@NullMarked
package org.rectification.testkit;

import org.jspecify.annotations.NullMarked;

/**
 * Test kit for tests, measurements and examples: generated registers, and issues described in a few lines. The
 * generators are available as a plain API and as arbitraries for jqwik.
 *
 * <p>Read in this order: {@link org.rectification.testkit.RegisterGenerator} with
 * {@link org.rectification.testkit.Size} and {@link org.rectification.testkit.Share};
 * {@link org.rectification.testkit.RectificationArbitraries}; and {@link org.rectification.testkit.GivenIssue}, which
 * describes a single issue. The assertions are in {@code org.rectification.testkit.assertions}.
 *
 * <p>All generated places, bodies and persons are fictitious.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.testkit;

import org.jspecify.annotations.NullMarked;

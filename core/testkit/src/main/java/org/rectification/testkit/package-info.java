/**
 * Test kit: generated registers for tests, measurements and examples, as a plain API and as arbitraries of jqwik.
 *
 * <p>Read in this order: {@link org.rectification.testkit.RegisterGenerator} with {@link
 * org.rectification.testkit.Size} and {@link org.rectification.testkit.Share}; then {@link
 * org.rectification.testkit.RectificationArbitraries}.
 *
 * <p>Nothing generated here means a place, body or person that exists.
 */
@NullMarked
package org.rectification.testkit;

import org.jspecify.annotations.NullMarked;

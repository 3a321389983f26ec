/**
 * Argument checks and the one style of generated code. Not exported.
 *
 * <p>Read in this order: {@code Checks}, {@code RectificationStyle}.
 */
@NullMarked
package org.rectification.internal;

import org.jspecify.annotations.NullMarked;

/**
 * What generated code rests on: its style, and the faults of attributes that a builder was not given. Not exported.
 *
 * <p>Reading order: {@code RectificationStyle}, {@code MissingAttributes}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.generated;

import org.jspecify.annotations.NullMarked;

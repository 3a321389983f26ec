/**
 * Argument checks, the style of generated code, and the packed forms stored by issues and read by bulk calculators. Not
 * exported.
 *
 * <p>Reading order: {@code Checks}, {@code RectificationStyle}; {@code PackedDay}, {@code PackedStanding}, {@code
 * Standings} and {@code IssueAccess}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.internal;

import org.jspecify.annotations.NullMarked;

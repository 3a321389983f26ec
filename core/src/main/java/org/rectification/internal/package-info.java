/**
 * Argument checks, the one style of generated code, and the packed forms that issues store and bulk calculators read. Not
 * exported.
 *
 * <p>Read in this order: {@code Checks}, {@code RectificationStyle}; {@code PackedDay}, {@code PackedStanding}, {@code
 * Standings} and {@code IssueAccess}.
 */
@NullMarked
package org.rectification.internal;

import org.jspecify.annotations.NullMarked;

/**
 * Argument checks, one-line texts, and the packed forms stored by issues and read by bulk calculators. Imports nothing of
 * the library. Not exported.
 *
 * <p>Reading order: {@code Checks}; {@code OneLine}; {@code PackedDay}, {@code PackedStanding}, {@code
 * Standings} and {@code IssueAccess}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.internal;

import org.jspecify.annotations.NullMarked;

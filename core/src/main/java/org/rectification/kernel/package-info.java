/**
 * What bulk calculators read of issues and histories in packed form: days, standings and steps as numbers, so that
 * millions of issues are counted without allocating anything for an issue. Not exported: everybody else asks {@code Issue} and
 * {@code History}.
 *
 * <p>Read in this order: {@code IssueKernel}, {@code ByStanding}; the packed forms themselves are {@code PackedDay}, {@code
 * PackedStanding} and {@code Standings} of the package {@code internal}, since {@code issue} stores them.
 */
@NullMarked
package org.rectification.kernel;

import org.jspecify.annotations.NullMarked;

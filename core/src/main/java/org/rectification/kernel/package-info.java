/**
 * Allocation-free access to issues and histories, for bulk calculators: days, standings and steps as numbers, so that
 * millions of issues can be counted without garbage. Not exported; other code uses {@code Issue} and {@code History}.
 *
 * <p>Reading order: {@code IssueKernel}, {@code ByStanding}. The packed forms themselves are {@code PackedDay}, {@code
 * PackedStanding} and {@code Standings} of the package {@code internal}, since {@code issue} stores them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.kernel;

import org.jspecify.annotations.NullMarked;

/**
 * Figures of accountability (问责统计): actions counted in persons, person-times and units, whole and by group, and how long a
 * sanction has effect.
 *
 * <p>Read in this order: {@link org.rectification.accountability.figures.Persons}, {@link
 * org.rectification.accountability.figures.PersonTimes} and {@link org.rectification.accountability.figures.Units} (the
 * numbers, which the type system keeps apart), {@link org.rectification.accountability.figures.AccountabilityCount},
 * {@link org.rectification.accountability.figures.AccountabilityTally}, {@link
 * org.rectification.accountability.figures.AccountabilityFigures} with {@link
 * org.rectification.accountability.figures.ActionGrouping} and {@link
 * org.rectification.accountability.figures.GroupedCounts}; {@link
 * org.rectification.accountability.figures.SanctionEffect}.
 *
 * <p>Published totals stand beside a count and are never added to it; package {@code audit} holds them against their parts.
 */
@NullMarked
package org.rectification.accountability.figures;

import org.jspecify.annotations.NullMarked;

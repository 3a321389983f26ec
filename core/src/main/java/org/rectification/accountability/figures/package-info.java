/**
 * Figures of accountability (问责统计): actions counted in persons, person-times and units, in total and by group, the
 * stages of clues, and the period of effect of sanctions.
 *
 * <p>Reading order: {@link org.rectification.accountability.figures.Persons}, {@link
 * org.rectification.accountability.figures.PersonTimes} and {@link org.rectification.accountability.figures.Units}
 * (numbers of different types, which cannot be mixed), {@link
 * org.rectification.accountability.figures.AccountabilityCount}, {@link
 * org.rectification.accountability.figures.AccountabilityTally}, {@link
 * org.rectification.accountability.figures.AccountabilityFigures} with {@link
 * org.rectification.accountability.figures.ActionGrouping} and {@link
 * org.rectification.accountability.figures.GroupedCounts}; {@link
 * org.rectification.accountability.figures.ClueFigures}; {@link
 * org.rectification.accountability.figures.SanctionEffect}.
 *
 * <p>Published totals are never added to a count; package {@code audit} compares them with their parts.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.accountability.figures;

import org.jspecify.annotations.NullMarked;

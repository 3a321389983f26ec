/**
 * Records of what was done from outside: supervision, plans issued and filed, reports received, rounds, reviews, disclosures,
 * matters raised and followed up, and published totals, as far as the sources state it.
 *
 * <p>Read in this order: {@link org.rectification.oversight.OversightRecord}, {@link org.rectification.oversight.Act} with
 * what its variants name, {@link org.rectification.oversight.SupervisionMeasure} and {@link
 * org.rectification.oversight.TriggeringEvent}; then {@link org.rectification.oversight.RecordKind}, {@link
 * org.rectification.oversight.CountUnit}, {@link org.rectification.oversight.AggregateRecord}, {@link
 * org.rectification.oversight.Partition} with {@link org.rectification.oversight.PartKey}.
 *
 * <p>A published total stays a total: an aggregate is never turned into fictitious persons, and aggregates that may
 * overlap are never summed.
 */
@NullMarked
@RectificationStyle
package org.rectification.oversight;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

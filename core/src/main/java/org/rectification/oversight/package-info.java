/**
 * Records of oversight: supervision measures, plans issued and filed, reports received, rounds, reviews, disclosures,
 * matters raised and followed up, and published totals.
 *
 * <p>Reading order: {@link org.rectification.oversight.OversightRecord}, {@link org.rectification.oversight.Act} with
 * its variants, {@link org.rectification.oversight.SupervisionMeasure} and {@link
 * org.rectification.oversight.TriggeringEvent}; then {@link org.rectification.oversight.RecordKind}, {@link
 * org.rectification.oversight.CountUnit}, {@link org.rectification.oversight.AggregateRecord}, {@link
 * org.rectification.oversight.Partition} with {@link org.rectification.oversight.PartKey}.
 *
 * <p>A published total is kept as an aggregate: it is never expanded into fictitious persons, and aggregates that may
 * overlap are never added.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.oversight;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

/**
 * Records of what was done from outside: what was handed over, who was dealt with and how, what was received, as far as
 * the sources state it.
 *
 * <p>Read in this order: {@link org.rectification.oversight.RecordKind}, {@link
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

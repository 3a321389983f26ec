/**
 * What indicators reached (指标完成情况): a reading beside its target, the change between two readings, the progress of a task.
 * Bounds stay bounds, and a question they leave open is undecidable.
 *
 * <p>Read in this order: {@link org.rectification.attainment.Achievement}, {@link
 * org.rectification.attainment.IndicatorOutcome}, {@link org.rectification.attainment.IndicatorChange}, {@link
 * org.rectification.attainment.TaskProgress}.
 */
@NullMarked
package org.rectification.attainment;

import org.jspecify.annotations.NullMarked;

/**
 * Figures of complaints (信访件统计): letters and matters counted by status and outcome, and the rates over these classes.
 *
 * <p>Reading order: {@link org.rectification.complaint.figures.ComplaintUnit}, {@link
 * org.rectification.complaint.figures.ComplaintFigures}, {@link org.rectification.complaint.figures.ComplaintRates};
 * {@link org.rectification.complaint.figures.BatchCheck} checks the stated numbers of a batch.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.complaint.figures;

import org.jspecify.annotations.NullMarked;

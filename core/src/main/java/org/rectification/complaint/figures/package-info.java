/**
 * Figures of complaints (信访件统计): letters and matters counted by what became of them, and the rates over these classes.
 *
 * <p>Read in this order: {@link org.rectification.complaint.figures.ComplaintUnit}, {@link
 * org.rectification.complaint.figures.ComplaintFigures}, {@link org.rectification.complaint.figures.ComplaintRates}.
 */
@NullMarked
package org.rectification.complaint.figures;

import org.jspecify.annotations.NullMarked;

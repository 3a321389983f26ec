/**
 * Complaints (群众信访举报): batches, the letters in them, what a check found and how far each has come.
 *
 * <p>Read in this order: {@link org.rectification.complaint.Complaint} with {@link
 * org.rectification.complaint.ComplaintEvent}, {@link org.rectification.complaint.ComplaintOutcome}, {@link
 * org.rectification.complaint.ComplaintStatus}; {@link org.rectification.complaint.ComplaintBatch}.
 *
 * <p>Counts and rates of complaints are in {@code org.rectification.complaint.figures}.
 */
@NullMarked
@RectificationStyle
package org.rectification.complaint;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

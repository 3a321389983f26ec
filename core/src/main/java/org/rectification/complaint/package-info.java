/**
 * Complaints (群众信访举报): batches and the letters in them, with the outcome of their check and their status.
 *
 * <p>Reading order: {@link org.rectification.complaint.Complaint} with {@link
 * org.rectification.complaint.ComplaintEvent}, {@link org.rectification.complaint.ComplaintOutcome}, {@link
 * org.rectification.complaint.ComplaintStatus}; {@link org.rectification.complaint.ComplaintBatch}.
 *
 * <p>Counts and rates of complaints are in {@code org.rectification.complaint.figures}.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.complaint;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

/**
 * What an inspection found and what became of it: inspections, the issue with its parts, its plan and its chain, and
 * the history from which its state on any date is derived.
 *
 * <p>Read in this order: {@link org.rectification.issue.Inspection}, {@link org.rectification.issue.Issue} with {@link
 * org.rectification.issue.Part}, {@link org.rectification.issue.Category} and {@link org.rectification.issue.Unit}; then {@link org.rectification.issue.Entry}
 * and {@link org.rectification.issue.Fact} (what is recorded, on two axes of time), {@link
 * org.rectification.issue.History} (how entries are put in order, corrected and withdrawn), {@link
 * org.rectification.issue.State} and {@link org.rectification.issue.Tier} (what follows from them on a date). What is
 * recorded of a close-out stands in {@link org.rectification.issue.CloseOutStage}, {@link
 * org.rectification.issue.PublicNotice} and {@link org.rectification.issue.Attainment}.
 *
 * <p>Complete, accepted and closed out are different facts with different authors, and completion can later be found
 * false; so nothing here stores a status. A state is always derived from a history, as of a date.
 */
@NullMarked
@RectificationStyle
package org.rectification.issue;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

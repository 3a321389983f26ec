/**
 * Inspections and issues: the findings, their parts, plan and responsibility chain, and the history from which the
 * state on any date is derived.
 *
 * <p>Reading order: {@link org.rectification.issue.Inspection}, {@link org.rectification.issue.Issue} with {@link
 * org.rectification.issue.Part}, {@link org.rectification.issue.Category}, {@link org.rectification.issue.Severity} and {@link
 * org.rectification.issue.Unit};
 * then {@link org.rectification.issue.Entry} and {@link org.rectification.issue.Fact} (what is recorded, each with the
 * day it happened and the day it was reported), {@link org.rectification.issue.History} (how entries are ordered,
 * corrected and withdrawn), {@link org.rectification.issue.State} and {@link org.rectification.issue.Tier} (the state
 * derived from them on a date), {@link org.rectification.issue.Suspension} (days that do not count). The facts of a
 * close-out use {@link org.rectification.issue.CloseOutStage}, {@link org.rectification.issue.PublicNotice} and {@link
 * org.rectification.issue.Attainment}.
 *
 * <p>Completion, acceptance and close-out are different facts with different authors, and a completion can later be
 * found false. No status is stored; a state is always derived from a history, as of a date.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.issue;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

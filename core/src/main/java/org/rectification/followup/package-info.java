/**
 * What follows when something slips, and what comes next: what an escalation proposes, what was raised from outside and is
 * not settled, the next step for an issue.
 *
 * <p>Read in this order: {@link org.rectification.followup.EscalationPolicy} with {@link
 * org.rectification.followup.Trigger}, {@link org.rectification.followup.EscalationPolicies}, {@link
 * org.rectification.followup.Escalation} with {@link org.rectification.followup.Proposal} and {@link
 * org.rectification.followup.EscalationReport}; then {@link org.rectification.followup.RaisedMatter} and {@link
 * org.rectification.followup.NextStep}; {@link org.rectification.followup.FollowUpRules} holds rules together.
 */
@NullMarked
@RectificationStyle
package org.rectification.followup;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

/**
 * Escalation (督办升级): what is proposed when something slips, what was raised from outside and is not settled, the next
 * step for an issue.
 *
 * <p>Read in this order: {@link org.rectification.escalation.EscalationPolicy} with {@link
 * org.rectification.escalation.Trigger}, {@link org.rectification.escalation.EscalationPolicies}, {@link
 * org.rectification.escalation.Escalation} with {@link org.rectification.escalation.Proposal} and {@link
 * org.rectification.escalation.EscalationReport}; then {@link org.rectification.escalation.RaisedMatter} and {@link
 * org.rectification.escalation.NextStep}; {@link org.rectification.escalation.EscalationRules} holds rules together.
 */
@NullMarked
@RectificationStyle
package org.rectification.escalation;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

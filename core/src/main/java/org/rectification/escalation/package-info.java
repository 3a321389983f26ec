/**
 * Escalation (督办升级): proposals of supervision measures when rectification slips, matters raised from outside that are
 * not settled, the supervision of a year, and the next step for an issue.
 *
 * <p>Reading order: {@link org.rectification.escalation.EscalationPolicy} with {@link
 * org.rectification.escalation.Trigger}, {@link org.rectification.escalation.EscalationPolicies}, {@link
 * org.rectification.escalation.Escalation} with {@link org.rectification.escalation.Proposal} and {@link
 * org.rectification.escalation.EscalationReport}; then {@link org.rectification.escalation.RaisedMatter}, {@link
 * org.rectification.escalation.SupervisionYear} (what was listed, held, heard and asked for in a year) and {@link
 * org.rectification.escalation.NextStep}; {@link org.rectification.escalation.EscalationRules} groups the rules of one
 * place.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.escalation;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

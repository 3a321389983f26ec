/**
 * Duties (应办事项) such as reports, study meetings, plans sent up and filed, and disclosures, and their status on a day:
 * in time, late, missing, undecided, open.
 *
 * <p>Reading order: {@link org.rectification.duty.Duty} with {@link org.rectification.duty.DutyMatter}, {@link
 * org.rectification.duty.DutyVersion} and {@link org.rectification.duty.Timing}, {@link org.rectification.duty.Owed}, {@link org.rectification.duty.Duties}. Then {@link
 * org.rectification.duty.ReportAssessments}, how the reports received were assessed, and {@link
 * org.rectification.duty.DisclosureFigures}, how much was disclosed in which medium.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.duty;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

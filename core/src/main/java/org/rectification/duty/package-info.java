/**
 * What is due from whom (应办事项): reports, study meetings, plans sent up and filed, disclosures; and how it stands on a day:
 * done in time, late, missing, corrected.
 *
 * <p>Read in this order: {@link org.rectification.duty.Duty} with {@link org.rectification.duty.DutyMatter} and {@link
 * org.rectification.duty.Timing}, {@link org.rectification.duty.Owed}, {@link org.rectification.duty.Duties}.
 */
@NullMarked
@RectificationStyle
package org.rectification.duty;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

/**
 * The register (台账): everything about some inspections in one immutable value, how facts are added to it, and how a part
 * of it is selected.
 *
 * <p>Read in this order: {@link org.rectification.register.Register}, {@link org.rectification.register.Origin},
 * {@link org.rectification.register.Selection} and {@link org.rectification.register.BodySelection}, {@link
 * org.rectification.register.Lists}.
 *
 * <p>Facts end here. Every package after this one calculates and holds no state.
 */
@NullMarked
@RectificationStyle
package org.rectification.register;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

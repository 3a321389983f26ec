/**
 * The register (台账): everything about some inspections in one immutable value, with selections of its content.
 *
 * <p>Reading order: {@link org.rectification.register.Register}, {@link org.rectification.register.Origin}, {@link
 * org.rectification.register.Selection} and {@link org.rectification.register.BodySelection}, {@link
 * org.rectification.register.Lists}.
 *
 * <p>This is the last package of facts. The packages after it calculate and hold no state.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.register;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

/**
 * Lasting mechanisms (长效机制): the rules, plans and bodies that were created because of findings.
 *
 * <p>Read in this order: {@link org.rectification.mechanism.MechanismKind}, {@link
 * org.rectification.mechanism.Mechanism}, {@link org.rectification.mechanism.Addressee}; {@link
 * org.rectification.mechanism.MechanismList} tells the listed ones without repeats.
 *
 * <p>A total that a source gives beside its list, such as "more than ten", is an aggregate record of package {@code
 * oversight}.
 */
@NullMarked
@RectificationStyle
package org.rectification.mechanism;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

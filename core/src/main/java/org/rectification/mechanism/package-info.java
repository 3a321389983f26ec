/**
 * Lasting mechanisms (长效机制): the rules, plans and bodies created because of findings.
 *
 * <p>Reading order: {@link org.rectification.mechanism.MechanismKind}, {@link org.rectification.mechanism.Mechanism},
 * {@link org.rectification.mechanism.Addressee}; {@link org.rectification.mechanism.MechanismList} finds the repeated
 * entries of a list, {@link org.rectification.mechanism.AdoptedMechanisms} those adopted by a day, by addressee, level and
 * cause.
 *
 * <p>A total published beside a list, such as "more than ten", is an aggregate record of package {@code oversight}.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.mechanism;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

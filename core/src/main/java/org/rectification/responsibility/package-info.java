/**
 * Bodies in their hierarchy, posts, roles, and the responsibility chain (责任链) of an issue, a part, a measure or a key
 * step.
 *
 * <p>Reading order: {@link org.rectification.responsibility.Body} with {@link
 * org.rectification.responsibility.BodyKind}, {@link org.rectification.responsibility.BodyLevel} and {@link
 * org.rectification.responsibility.GroupPurpose}, {@link org.rectification.responsibility.Post} with its side and tenures, then
 * {@link org.rectification.responsibility.Assignment} and {@link org.rectification.responsibility.ResponsibilityChain}.
 * The check of chains for gaps is in {@code org.rectification.responsibility.coverage}.
 *
 * <p>Only bodies and posts are responsible: no type of this package has the name of a person.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.responsibility;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

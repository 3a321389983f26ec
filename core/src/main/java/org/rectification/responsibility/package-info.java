/**
 * Who answers for what: bodies in their hierarchy, posts, roles, and the responsibility chain (责任链) of an issue, a part,
 * a measure or a key step.
 *
 * <p>Read in this order: {@link org.rectification.responsibility.Body} with {@link
 * org.rectification.responsibility.BodyKind}, {@link org.rectification.responsibility.BodyLevel} and {@link
 * org.rectification.responsibility.GroupPurpose}, {@link org.rectification.responsibility.Post} with its tenures, then
 * {@link org.rectification.responsibility.Assignment} and {@link org.rectification.responsibility.ResponsibilityChain}.
 * Whether chains have gaps is asked in {@code org.rectification.responsibility.coverage}.
 *
 * <p>Bodies and posts answer, never private persons: nothing here takes a person's name.
 */
@NullMarked
@RectificationStyle
package org.rectification.responsibility;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

/**
 * The completeness of responsibility and supervision: gaps in responsibility chains under a policy, and the areas
 * reached by a campaign or by leading groups.
 *
 * <p>Reading order: {@link org.rectification.responsibility.coverage.ChainPolicy}, {@link
 * org.rectification.responsibility.coverage.ChainFinding}, {@link
 * org.rectification.responsibility.coverage.ChainReport}, {@link
 * org.rectification.responsibility.coverage.AreaCoverage}.
 *
 * @since 0.1.0
 */
@NullMarked
@RectificationStyle
package org.rectification.responsibility.coverage;

import org.jspecify.annotations.NullMarked;
import org.rectification.generated.RectificationStyle;

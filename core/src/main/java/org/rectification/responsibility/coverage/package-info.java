/**
 * Whether responsibility and supervision leave nothing out: gaps of responsibility chains under a policy, and which areas a
 * campaign or a set of leading groups covers.
 *
 * <p>Read in this order: {@link org.rectification.responsibility.coverage.ChainPolicy}, {@link
 * org.rectification.responsibility.coverage.ChainFinding}, {@link org.rectification.responsibility.coverage.ChainReport}, {@link
 * org.rectification.responsibility.coverage.AreaCoverage}.
 */
@NullMarked
@RectificationStyle
package org.rectification.responsibility.coverage;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

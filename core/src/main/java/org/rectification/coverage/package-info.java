/**
 * Whether responsibility and supervision leave nothing out: gaps of responsibility chains under a policy, and which areas a
 * campaign or a set of leading groups covers.
 *
 * <p>Read in this order: {@link org.rectification.coverage.ChainPolicy}, {@link
 * org.rectification.coverage.ChainFinding}, {@link org.rectification.coverage.ChainReport}, {@link
 * org.rectification.coverage.AreaCoverage}.
 */
@NullMarked
@RectificationStyle
package org.rectification.coverage;

import org.jspecify.annotations.NullMarked;
import org.rectification.internal.RectificationStyle;

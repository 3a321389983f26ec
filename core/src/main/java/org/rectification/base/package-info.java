/** Ids, date spans, exact ratios and approximate quantities; reasons, citations and faults. */
@NullMarked
package org.rectification.base;

import org.jspecify.annotations.NullMarked;

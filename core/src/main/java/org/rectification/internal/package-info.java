/** Argument checks, message formatting and the one style annotation. Not exported. */
@NullMarked
package org.rectification.internal;

import org.jspecify.annotations.NullMarked;

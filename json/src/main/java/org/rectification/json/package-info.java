/** Strict readers and writers of rectification documents. */
@NullMarked
package org.rectification.json;

import org.jspecify.annotations.NullMarked;

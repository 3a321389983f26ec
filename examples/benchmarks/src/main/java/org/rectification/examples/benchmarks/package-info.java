/** Speed measured, beside that of other libraries. */
@NullMarked
package org.rectification.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

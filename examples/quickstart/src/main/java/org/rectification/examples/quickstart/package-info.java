/** The first program to run. */
@NullMarked
package org.rectification.examples.quickstart;

import org.jspecify.annotations.NullMarked;

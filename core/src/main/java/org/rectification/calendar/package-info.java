/**
 * Which days are worked.
 */
@NullMarked
package org.rectification.calendar;

import org.jspecify.annotations.NullMarked;

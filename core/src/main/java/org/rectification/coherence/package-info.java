/**
 * Facts and plans of an issue, or of issues of a register, that contradict each other: a measure that is open below a
 * claim of completion, a closing without a claim, a date after the date of the whole.
 *
 * <p>Reading order: {@link org.rectification.coherence.Coherence}, which finds them, and {@link
 * org.rectification.coherence.Contradiction} with its kinds.
 *
 * <p>A contradiction is not a fault: the register records what was reported. It needs no procedure and no calendar, and
 * depends on the facts alone. What contradicts a close-out procedure is found by {@code closeout}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.coherence;

import org.jspecify.annotations.NullMarked;

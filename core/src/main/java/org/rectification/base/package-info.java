/**
 * What every other package speaks in: texts in two languages, spans of days, exact ratios, approximate quantities, ids,
 * and the four ways anything is justified or refused.
 *
 * <p>Read in this order: {@link org.rectification.base.LocalText} and {@link org.rectification.base.Language}, {@link
 * org.rectification.base.DateSpan}, {@link org.rectification.base.Ratio}, {@link org.rectification.base.Quantity}, {@link
 * org.rectification.base.Id}; then {@link org.rectification.base.Reason} (why an answer is what it is), {@link
 * org.rectification.base.Slot} (what values it holds) and {@link org.rectification.base.Citation} (what stands behind
 * it); then {@link org.rectification.base.Fault}, {@link
 * org.rectification.base.Faults} and {@link org.rectification.base.InvalidValueException} (what is wrong with a value,
 * all of it at once).
 *
 * <p>Each rule about a value stands once, where the value is made: the factory collects every fault with {@link
 * org.rectification.base.Faults} and throws them together; a reader of documents catches that exception and adds its
 * own place to each fault.
 */
@NullMarked
package org.rectification.base;

import org.jspecify.annotations.NullMarked;

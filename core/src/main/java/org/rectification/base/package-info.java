/**
 * The vocabulary of every other package: texts in two languages, spans of days, exact ratios and rates, approximate
 * quantities, ids, reasons, citations and faults.
 *
 * <p>Reading order: {@link org.rectification.base.LocalText} and {@link org.rectification.base.Language}, {@link
 * org.rectification.base.DateSpan}, {@link org.rectification.base.Ratio}, {@link org.rectification.base.PercentFormat}
 * and {@link org.rectification.base.Rate}, {@link org.rectification.base.Quantity}, {@link org.rectification.base.Id};
 * then {@link org.rectification.base.Reason} (why an answer is what it is), {@link org.rectification.base.Slot} (the
 * values of a reason) and {@link org.rectification.base.Citation} (the source of a rule or figure); then {@link
 * org.rectification.base.Fault}, {@link org.rectification.base.Faults} and {@link
 * org.rectification.base.InvalidValueException} (everything that is wrong with a value).
 *
 * <p>Each rule about a value is checked in one place, its factory: the factory collects every fault with {@link
 * org.rectification.base.Faults} and throws them together. A reader of documents catches that exception and adds its
 * own place to each fault.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.base;

import org.jspecify.annotations.NullMarked;

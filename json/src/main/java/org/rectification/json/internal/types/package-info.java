/**
 * The declarations: one for each type of the model that stands in a document. Not exported.
 *
 * <p>Read in this order: {@code DocumentTypes}, which lists the kinds of documents; then the classes named after core's
 * packages, in core's order.
 */
@NullMarked
package org.rectification.json.internal.types;

import org.jspecify.annotations.NullMarked;

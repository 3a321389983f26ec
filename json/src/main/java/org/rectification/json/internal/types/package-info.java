/**
 * The declarations of the JSON types, one for each type of the model that occurs in a document. Not exported.
 *
 * <p>Start with {@code DocumentTypes}, which lists the kinds of documents. The other classes are named after the
 * packages of the model.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.json.internal.types;

import org.jspecify.annotations.NullMarked;

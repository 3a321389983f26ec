/**
 * Declarations of how values are represented in documents. A single declaration is used for reading, writing and
 * describing the values of a type. Not exported.
 *
 * <p>Start with {@code ValueType} and its subclasses: {@code ScalarType}, {@code ObjectType} with {@code Field} and
 * {@code Values}, {@code ListType}, {@code UnionType}, {@code EitherType} and {@code MappedType}. Then read
 * {@code DocumentType}, {@code JsonReader}, which reads one document, and {@code DocumentReader}, which reports all its
 * faults with their positions.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.json.internal.binding;

import org.jspecify.annotations.NullMarked;

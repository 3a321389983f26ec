/**
 * How a value is declared once and read, written and described from that declaration. Not exported.
 *
 * <p>Read in this order: {@code ValueType} and what it permits: {@code ScalarType}, {@code ObjectType} with {@code
 * Field} and {@code Values}, {@code ListType}, {@code UnionType}, {@code EitherType}, {@code MappedType}; {@code
 * DocumentType}; then {@code JsonReader}, which goes through one document, and {@code DocumentReader}, which tells all
 * its faults with their places.
 */
@NullMarked
package org.rectification.json.internal.binding;

import org.jspecify.annotations.NullMarked;

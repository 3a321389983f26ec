package org.rectification.json.internal.binding;

import org.rectification.base.Fault;

/**
 * A fault with its line and column.
 *
 * @param fault the fault; its place is relative to the outermost value
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1; 0 if unknown
 */
public record PlacedFault(Fault fault, int line, int column) {}

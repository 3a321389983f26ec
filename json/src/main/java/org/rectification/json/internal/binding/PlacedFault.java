package org.rectification.json.internal.binding;

import org.rectification.base.Fault;

/**
 * A fault with the line and column it stands at.
 *
 * @param fault the fault, its place counted from the outermost value
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1; 0 if unknown
 */
public record PlacedFault(Fault fault, int line, int column) {}

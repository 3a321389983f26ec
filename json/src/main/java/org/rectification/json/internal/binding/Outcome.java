package org.rectification.json.internal.binding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: a value, or all faults of the document.
 *
 * @param <T> the type of the value
 * @param value the value; null exactly if there are faults
 * @param faults the faults in the order of the document
 * @param leftOut the number of further faults that are not in the list
 */
public record Outcome<T>(@Nullable T value, List<PlacedFault> faults, int leftOut) {}

package org.rectification.json.internal.binding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of reading a document: a value, or everything that is wrong with it.
 *
 * @param <T> the type of the value
 * @param value the value; null exactly if there is a fault
 * @param faults the faults in the order of the document
 * @param leftOut how many more there were
 */
public record Outcome<T>(@Nullable T value, List<PlacedFault> faults, int leftOut) {}

/**
 * JSON text as tokens, whoever reads it: one thin adapter for each line of Jackson, a recording, and the scanner that
 * says where something stands. Not exported.
 *
 * <p>Read in this order: {@code Token}, {@code TokenCursor}, {@code TokenSink} with {@code PropertyName}; {@code TokenFormat} with its two
 * adapters; {@code RecordedTokens}; then {@code PlacedTokens} and {@code TextScanner}, which only faults need.
 */
@NullMarked
package org.rectification.json.internal.tokens;

import org.jspecify.annotations.NullMarked;

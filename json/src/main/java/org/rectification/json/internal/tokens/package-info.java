/**
 * JSON text as tokens, independent of the parser. The package has an adapter for each line of Jackson, recordings of
 * tokens, and a scanner that finds positions. Not exported.
 *
 * <p>Read in this order: {@code Token}, {@code TokenCursor}, and {@code TokenSink} with {@code PropertyName};
 * {@code TokenFormat} with its two adapters; {@code RecordedTokens}; then {@code PlacedTokens} and {@code TextScanner},
 * which are used only for faults.
 *
 * @since 0.1.0
 */
@NullMarked
package org.rectification.json.internal.tokens;

import org.jspecify.annotations.NullMarked;

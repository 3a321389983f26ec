package org.rectification.status;

import org.rectification.base.Citation;
import org.rectification.base.LocalText;

/**
 * Builds a {@link LimitTable}; {@link LimitTable#builder} starts one with its name. The other attributes may be set in
 * any order and more than once. {@code title}, {@code rows} and {@code sources} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class LimitTableBuilder permits LimitTable.Builder {

    LimitTableBuilder() {}

    /**
     * Sets the title of the table; required.
     *
     * @param title the title of the table
     * @return this builder
     */
    public abstract LimitTableBuilder title(LocalText title);

    /**
     * Adds to the rows.
     *
     * @param added the rows to add
     * @return this builder
     */
    public abstract LimitTableBuilder addRows(LimitTable.Row... added);

    /**
     * Sets the rows, replacing those set before.
     *
     * @param rows the rows
     * @return this builder
     */
    public abstract LimitTableBuilder rows(Iterable<? extends LimitTable.Row> rows);

    /**
     * Adds to the sources of the table.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract LimitTableBuilder addSources(Citation... added);

    /**
     * Sets the sources of the table, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract LimitTableBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract LimitTable build();
}

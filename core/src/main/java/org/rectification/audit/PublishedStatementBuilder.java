package org.rectification.audit;

import java.time.LocalDate;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;

/**
 * Builds a {@link PublishedStatement}; {@link PublishedStatement#builder} starts one. Attributes may be set in any
 * order, and again; {@code title}, {@code asOf} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class PublishedStatementBuilder permits PublishedStatement.Builder {

    PublishedStatementBuilder() {}

    /**
     * Sets the statement's title; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract PublishedStatementBuilder title(LocalText title);

    /**
     * Sets the day the figures hold for; it must be given.
     *
     * @param asOf the value
     * @return this builder
     */
    public abstract PublishedStatementBuilder asOf(LocalDate asOf);

    /**
     * Adds elements: where it was published.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract PublishedStatementBuilder addSources(Citation... added);

    /**
     * Sets where it was published, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract PublishedStatementBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Adds to the figures, in the order of the source.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract PublishedStatementBuilder addFigures(StatedFigure... added);

    /**
     * Sets the figures, in the order of the source, in place of those given before.
     *
     * @param figures all of them
     * @return this builder
     */
    public abstract PublishedStatementBuilder figures(Iterable<? extends StatedFigure> figures);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract PublishedStatement build();
}

package org.rectification.audit;

import java.time.LocalDate;
import org.rectification.base.Citation;

/**
 * Builds a {@link PublishedStatement}; {@link PublishedStatement#builder} starts one with its title. The other
 * attributes may be set in any order and more than once. {@code asOf} must be set.
 *
 * <p>Neither an argument nor an element of one may be null; a null is rejected immediately with a
 * {@link NullPointerException}. Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class PublishedStatementBuilder permits PublishedStatement.Builder {

    PublishedStatementBuilder() {}

    /**
     * Sets the day on which the figures hold. It must be set.
     *
     * @param asOf the day; events on that day are included
     * @return this builder
     */
    public abstract PublishedStatementBuilder asOf(LocalDate asOf);

    /**
     * Adds sources in which the statement was published.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract PublishedStatementBuilder addSources(Citation... added);

    /**
     * Sets the sources in which the statement was published, replacing those set before.
     *
     * @param sources all sources
     * @return this builder
     */
    public abstract PublishedStatementBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Adds figures, in the order of the source.
     *
     * @param added the figures to add
     * @return this builder
     */
    public abstract PublishedStatementBuilder addFigures(StatedFigure... added);

    /**
     * Sets the figures, in the order of the source, replacing those set before.
     *
     * @param figures all figures
     * @return this builder
     */
    public abstract PublishedStatementBuilder figures(Iterable<? extends StatedFigure> figures);

    /**
     * Builds the statement.
     *
     * @return the statement
     * @throws org.rectification.base.InvalidValueException if a required attribute is missing or, if none is missing,
     *     the attributes contradict each other; the exception contains every fault
     */
    public abstract PublishedStatement build();
}

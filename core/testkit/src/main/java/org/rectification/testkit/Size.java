package org.rectification.testkit;

/**
 * The number of elements of one kind in a generated register. Each constant states whether it is an exact number or an
 * upper bound.
 *
 * @since 0.1.0
 */
public enum Size {
    /** Inspections, exact; at least one, because every issue belongs to an inspection. */
    INSPECTIONS(1, 4),
    /** Categories, exact. */
    CATEGORIES(0, 7),
    /** Entries of the scale of severities, exact. */
    SEVERITIES(0, 3),
    /** Phases, exact; if there are several, the last one has no date. */
    PHASES(0, 4),
    /** Bodies, exact; each has one or two posts. */
    BODIES(0, 24),
    /** Aggregate records, exact. */
    AGGREGATES(0, 4),
    /** Clues, exact. */
    CLUES(0, 3),
    /** Actions against persons and units, exact; there are fewer subjects than actions. */
    ACTIONS(0, 8),
    /** Batches of complaints, exact. */
    COMPLAINT_BATCHES(0, 2),
    /** Complaints, exact. */
    COMPLAINTS(0, 8),
    /** Mechanisms, exact. */
    MECHANISMS(0, 4),
    /** Indicators, exact; each has two readings. */
    INDICATORS(0, 3),
    /** Oversight records, exact; they refer to bodies and not to issues. */
    RECORDS(0, 6),
    /** Parts of a divided issue, upper bound; at least two, unless the bound is lower. */
    PARTS(0, 4),
    /** Measures of an issue that has measures, upper bound. */
    MEASURES(0, 3),
    /** Key steps of a divided measure, upper bound. */
    KEY_STEPS(0, 4),
    /** Facts about an issue as a whole, upper bound; corrections and withdrawals are additional. */
    FACTS(0, 8),
    /** Facts about each part, measure and key step, upper bound; corrections and withdrawals are additional. */
    INNER_FACTS(0, 3);

    static final int MAX = 100_000;

    private final int least;
    private final int usual;

    Size(int least, int usual) {
        this.least = least;
        this.usual = usual;
    }

    /**
     * Returns the default number.
     *
     * @return the number or bound
     */
    public int usual() {
        return usual;
    }

    /**
     * Returns the minimum number.
     *
     * @return 0 or 1
     */
    public int least() {
        return least;
    }
}

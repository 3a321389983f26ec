package org.rectification.testkit;

/** How many of something a generated register has. Each says whether it is a number or an upper bound. */
public enum Size {
    /** Inspections, exactly; at least one, since every issue was found by one. */
    INSPECTIONS(1, 4),
    /** Categories, exactly. */
    CATEGORIES(0, 7),
    /** Phases, exactly; the last of several has no date. */
    PHASES(0, 4),
    /** Bodies, exactly; each has one or two posts. */
    BODIES(0, 24),
    /** Aggregate records, exactly. */
    AGGREGATES(0, 4),
    /** Clues, exactly. */
    CLUES(0, 3),
    /** Actions against persons and units, exactly; there are fewer subjects than actions. */
    ACTIONS(0, 8),
    /** Batches of complaints, exactly. */
    COMPLAINT_BATCHES(0, 2),
    /** Complaints, exactly. */
    COMPLAINTS(0, 8),
    /** Mechanisms, exactly. */
    MECHANISMS(0, 4),
    /** Indicators, exactly; each has two readings. */
    INDICATORS(0, 3),
    /** Records of oversight, exactly; they name bodies and no issue. */
    RECORDS(0, 6),
    /** Parts of a divided issue, at most; at least two unless the bound is lower. */
    PARTS(0, 4),
    /** Measures of an issue that has any, at most. */
    MEASURES(0, 3),
    /** Key steps of a divided measure, at most. */
    KEY_STEPS(0, 4),
    /** Facts about an issue as a whole, at most; corrections and withdrawals come on top. */
    FACTS(0, 8),
    /** Facts about each part, measure and key step, at most; corrections and withdrawals come on top. */
    INNER_FACTS(0, 3);

    static final int MAX = 100_000;

    private final int least;
    private final int usual;

    Size(int least, int usual) {
        this.least = least;
        this.usual = usual;
    }

    /**
     * Returns the number in a register for which nothing else was asked.
     *
     * @return the number or bound
     */
    public int usual() {
        return usual;
    }

    /**
     * Returns the least number that can be asked for.
     *
     * @return 0 or 1
     */
    public int least() {
        return least;
    }
}

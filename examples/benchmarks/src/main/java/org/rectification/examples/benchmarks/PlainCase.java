package org.rectification.examples.benchmarks;

/**
 * What the eight plain conditions of a close-out are decided from, the same for every competitor. Public, because Drools
 * compiles rules against it.
 *
 * @param claimed whether completion was claimed
 * @param refuted whether it was found not to hold
 * @param openMeasures how many measures are not complete
 * @param accepted whether acceptance was passed
 * @param noticeDays how many working days the public notice held, 0 if there was none
 * @param openObjections how many objections are not resolved
 * @param missingEvidence how many pieces of the file are missing
 * @param applied whether close-out was applied for
 */
public record PlainCase(
        boolean claimed,
        boolean refuted,
        int openMeasures,
        boolean accepted,
        int noticeDays,
        int openObjections,
        int missingEvidence,
        boolean applied) {

    /** The working days a public notice has to hold. */
    public static final int MIN_NOTICE_DAYS = 10;
}

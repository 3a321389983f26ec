package org.rectification.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Allocation-free access to issues and histories, for the bulk calculators of the package {@code kernel}. It uses types
 * of the JDK and of this package only, since this package depends on no other.
 *
 * <p>{@code History} passes its implementation to {@link Holder} when it is initialized. The kernel calls the static
 * method {@code History.empty()} before it reads the holder: this initializes the class (JLS 12.4.1) without reflection
 * and makes the implementation visible. The implementation refers to {@code Issue} in its methods only, so class
 * initialization has no cycle.
 */
public interface IssueAccess {

    /**
     * Returns the day an issue was entered in the register.
     *
     * @param issue the issue
     * @return the day, as a {@link PackedDay}; {@link PackedDay#BEFORE_ALL} if it was in the register from the start
     */
    long firstDay(Object issue);

    /**
     * Returns the due date of an issue as a whole on every day after its last entry.
     *
     * @param issue the issue
     * @return the last day, included, as a {@link PackedDay}; {@link PackedDay#AFTER_ALL} if there is none
     */
    long lastDueDay(Object issue);

    /**
     * Returns the phase of an issue.
     *
     * @param issue the issue
     * @return the phase's id; null if there is none
     */
    @Nullable
    Object phase(Object issue);

    /**
     * Returns the standing of an issue as a whole at the end of a day.
     *
     * @param issue the issue
     * @param asOf the day
     * @return the standing, as a {@link PackedStanding}
     */
    int standingOn(Object issue, LocalDate asOf);

    /**
     * Returns the standings of an issue as a whole.
     *
     * @param issue the issue
     * @return the steps
     */
    Standings standings(Object issue);

    /**
     * Returns the standings of an issue as a whole by what was known on each day.
     *
     * @param issue the issue
     * @return the steps
     */
    Standings standingsAsKnown(Object issue);

    /**
     * Returns the standing of a subject at the end of a day.
     *
     * @param history the history
     * @param subject the subject
     * @param asOf the day
     * @return the standing, as a {@link PackedStanding}
     */
    int standingOf(Object history, Object subject, LocalDate asOf);

    /**
     * Returns whether an exception is in force for an issue as a whole at the end of a day.
     *
     * @param issue the issue
     * @param asOf the day
     * @return true if so
     */
    boolean isExceptedOn(Object issue, LocalDate asOf);

    /**
     * Returns whether an entry ends a measure, be it corrected or withdrawn later or not.
     *
     * @param history the history
     * @return true if there is such an entry
     */
    boolean recordsEndOfMeasure(Object history);

    /**
     * Returns whether a due day in an issue may depend on an event or a suspension.
     *
     * @param issue the issue
     * @return true if a deadline is relative, or an entry suspends anything
     */
    boolean needsDueDays(Object issue);

    /**
     * Returns whether an end or a decision on an exception is in effect, of any subject on any day.
     *
     * @param history the history
     * @return true if there is such an entry
     */
    boolean isAnyEndedOrExcepted(Object history);

    /**
     * Returns the standings of a subject.
     *
     * @param history the history
     * @param subject the subject
     * @return the steps
     */
    Standings standingsOf(Object history, Object subject);

    /**
     * Returns the standings of a subject by what was known on one day.
     *
     * @param history the history
     * @param subject the subject
     * @param date the day; reports of that day are known
     * @return the steps
     */
    Standings standingsKnownBy(Object history, Object subject, LocalDate date);

    /**
     * Returns the standings of a subject by what was known on each day.
     *
     * @param history the history
     * @param subject the subject
     * @return the steps
     */
    Standings standingsAsKnownOf(Object history, Object subject);

    /** Holds the implementation. */
    final class Holder {

        private static @Nullable IssueAccess access;

        private Holder() {}

        /**
         * Sets the implementation.
         *
         * @param implementation the implementation
         */
        public static void set(IssueAccess implementation) {
            access = implementation;
        }

        /**
         * Returns the implementation.
         *
         * @return the implementation
         * @throws NullPointerException if {@code History} is not initialized
         */
        public static IssueAccess get() {
            return Checks.notNull(access, "access");
        }
    }
}

package org.rectification.status;

import org.rectification.calendar.WorkingDayCalendar;

/**
 * Builds a {@link StatusRule}; {@link StatusRule#of} starts one. Attributes may be set in any order, and set again;
 * {@code calendar} must be set.
 *
 * <p>Arguments and their elements must not be null; a null is rejected immediately with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class StatusRuleBuilder permits StatusRule.Builder {

    StatusRuleBuilder() {}

    /**
     * Sets the calendar that determines the working days; required.
     *
     * @param calendar the calendar that determines the working days
     * @return this builder
     */
    public abstract StatusRuleBuilder calendar(WorkingDayCalendar calendar);

    /**
     * Sets the length of the due-soon window: an open subject is due soon from this number of days before its last day.
     *
     * @param dueSoonWithin the length of the due-soon window
     * @return this builder
     */
    public abstract StatusRuleBuilder dueSoonWithin(int dueSoonWithin);

    /**
     * Sets the unit of days in which the due-soon window is counted.
     *
     * @param dueSoonUnit the unit of days in which the due-soon window is counted
     * @return this builder
     */
    public abstract StatusRuleBuilder dueSoonUnit(StatusRule.DayUnit dueSoonUnit);

    /**
     * Sets whether completion on the due date is in time.
     *
     * @param lastDayInTime true if completion on the due date is in time
     * @return this builder
     */
    public abstract StatusRuleBuilder lastDayInTime(boolean lastDayInTime);

    /**
     * Sets whether a due date on a day off moves to the next working day.
     *
     * @param dayOffMoves true if a due date on a day off moves to the next working day
     * @return this builder
     */
    public abstract StatusRuleBuilder dayOffMoves(boolean dayOffMoves);

    /**
     * Sets the date against which lateness is judged.
     *
     * @param judgedAgainst the date against which lateness is judged
     * @return this builder
     */
    public abstract StatusRuleBuilder judgedAgainst(StatusRule.DueBasis judgedAgainst);

    /**
     * Sets the day by which completion is judged.
     *
     * @param completionJudgedBy the day by which completion is judged
     * @return this builder
     */
    public abstract StatusRuleBuilder completionJudgedBy(StatusRule.CompletionBasis completionJudgedBy);

    /**
     * Sets whether basically complete (基本完成) counts as complete.
     *
     * @param basicallyCompleteCounts true if basically complete (基本完成) counts as complete
     * @return this builder
     */
    public abstract StatusRuleBuilder basicallyCompleteCounts(boolean basicallyCompleteCounts);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if a required attribute is missing or the attributes
     *     contradict each other; the exception lists every fault
     */
    public abstract StatusRule build();
}

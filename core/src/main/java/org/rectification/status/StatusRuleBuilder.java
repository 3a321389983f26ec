package org.rectification.status;

import org.rectification.calendar.WorkingDayCalendar;

/**
 * Builds a {@link StatusRule}; {@link StatusRule#of} starts one. Attributes may be set in any order, and again;
 * {@code calendar} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class StatusRuleBuilder permits StatusRule.Builder {

    StatusRuleBuilder() {}

    /**
     * Sets the calendar that says which days are worked; it must be given.
     *
     * @param calendar the calendar
     * @return this builder
     */
    public abstract StatusRuleBuilder calendar(WorkingDayCalendar calendar);

    /**
     * Sets how many days before its last day something open is due soon.
     *
     * @param dueSoonWithin the value
     * @return this builder
     */
    public abstract StatusRuleBuilder dueSoonWithin(int dueSoonWithin);

    /**
     * Sets in which days that window is counted.
     *
     * @param dueSoonUnit the value
     * @return this builder
     */
    public abstract StatusRuleBuilder dueSoonUnit(StatusRule.DayUnit dueSoonUnit);

    /**
     * Sets whether the due date itself is in time.
     *
     * @param lastDayInTime true if so
     * @return this builder
     */
    public abstract StatusRuleBuilder lastDayInTime(boolean lastDayInTime);

    /**
     * Sets whether a due date on a day off moves to the next working day.
     *
     * @param dayOffMoves true if so
     * @return this builder
     */
    public abstract StatusRuleBuilder dayOffMoves(boolean dayOffMoves);

    /**
     * Sets which date holds.
     *
     * @param judgedAgainst the value
     * @return this builder
     */
    public abstract StatusRuleBuilder judgedAgainst(StatusRule.DueBasis judgedAgainst);

    /**
     * Sets which day completion is judged by.
     *
     * @param completionJudgedBy the value
     * @return this builder
     */
    public abstract StatusRuleBuilder completionJudgedBy(StatusRule.CompletionBasis completionJudgedBy);

    /**
     * Sets whether what is basically complete (基本完成) counts as complete.
     *
     * @param basicallyCompleteCounts true if so
     * @return this builder
     */
    public abstract StatusRuleBuilder basicallyCompleteCounts(boolean basicallyCompleteCounts);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract StatusRule build();
}

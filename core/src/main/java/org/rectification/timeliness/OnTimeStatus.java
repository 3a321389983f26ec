package org.rectification.timeliness;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * What an on-time rate makes of a unit (按期完成情况). Every unit has exactly one such status.
 *
 * @since 0.1.0
 */
public enum OnTimeStatus implements Labelled {
    /** Due, and completed on or before its last day (按期完成). */
    IN_TIME(LocalText.of("按期完成", "completed by the last day"), true),
    /** Due, and completed after its last day (逾期完成). */
    LATE(LocalText.of("逾期完成", "completed late"), true),
    /** Due, and open after its last day (逾期未完成). */
    OVERDUE(LocalText.of("逾期未完成", "open after the last day"), true),
    /** Due, and open on its last day (当日到期未完成): not late yet. */
    OPEN_ON_LAST_DAY(LocalText.of("当日到期未完成", "open on the last day"), true),
    /** Due, ended other than by completion, and kept in the population without counting (终止后留在分母). */
    ENDED_AND_STAYS(LocalText.of("终止后留在分母", "ended and kept in the population"), true),
    /** Complete, and due only later (未到期已完成). */
    COMPLETE_NOT_DUE(LocalText.of("未到期已完成", "complete before it is due"), false),
    /** Open, and due only later (未到期未完成). */
    OPEN_NOT_DUE(LocalText.of("未到期未完成", "open and not yet due"), false),
    /** With a last day that is not known exactly, so that it is not decided whether it is late (未能判定). */
    UNDECIDED(LocalText.of("未能判定", "undecided"), false),
    /** Without a last day, or waiting for the event it counts from, whether or not it is complete (无截止日期). */
    UNDATED(LocalText.of("无截止日期", "without a last day"), false),
    /**
     * Closed, or below something that was closed, without a completion of its own, so that the day of its completion is
     * not known (完成日期不明).
     */
    COMPLETION_DAY_UNKNOWN(LocalText.of("完成日期不明", "closed without a known day of completion"), false),
    /** Open under an exception in force, so neither due nor overdue (例外期内). */
    EXCEPTED(LocalText.of("例外期内", "under an exception"), false),
    /** Ended other than by completion, and not in the population (终止后不计). */
    ENDED(LocalText.of("终止后不计", "ended and not in the population"), false),
    /** Not raised yet (尚未提出). */
    NOT_RAISED(LocalText.of("尚未提出", "not raised yet"), false);

    private final LocalText label;
    private final boolean isInPopulation;

    OnTimeStatus(LocalText label, boolean isInPopulation) {
        this.label = label;
        this.isInPopulation = isInPopulation;
    }

    /**
     * Returns whether units of this status are in the population of the rate.
     *
     * @return true if they are in its denominator
     */
    public boolean isInPopulation() {
        return isInPopulation;
    }

    @Override
    public LocalText label() {
        return label;
    }
}

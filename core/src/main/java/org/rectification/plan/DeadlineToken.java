package org.rectification.plan;

/**
 * A piece of a wording.
 *
 * @param kind what it is
 * @param low a number's value; the first year, month or day of a named period; a weekday's number; the hour of a clock
 *     time; how many months lie between two times; {@link #NEW_LINE}, {@link #JOINS}; {@link #TAKES_WORK}
 * @param high how many digits a number is written with, 0 if with 十; the last year, month or day of a named period; the
 *     minute of a clock time
 * @param start where it starts in the words
 * @param end where it ends in the words, exclusive
 * @param spaced whether white space stands before it
 */
record DeadlineToken(Kind kind, int low, int high, int start, int end, boolean spaced) {

    /** What a separator has for its value if it is a new line and nothing else. */
    static final int NEW_LINE = 1;

    /** What a separator has for its value if it joins the words on its two sides: 、 and 和, but no comma. */
    static final int JOINS = 2;

    /** What a word of completion has for its value if what is completed may follow it: 完成, 关停. */
    static final int TAKES_WORK = 1;

    boolean isNewLine() {
        return kind == Kind.SEPARATOR && low == NEW_LINE;
    }

    enum Kind {
        /** Digits, European or Chinese. */
        NUMBER,
        YEAR,
        MONTH,
        DAY,
        QUARTER,
        /** 第 before a number. */
        ORDINAL,
        /** Whole months of a year: 上半年, 前三季度. */
        MONTHS,
        /** Ten days or twenty of a month: 上旬, 中下旬. */
        DAYS,
        /** A five-year plan by its name: 十四五. */
        PLAN_PERIOD,
        /** 规划 after the name of a plan. */
        PLAN,
        /** 当年: the year named before. */
        SAME_YEAR,
        /** 次年: the year after the one named before. */
        NEXT_YEAR,
        /** 底, 末: the last day of what stands before. */
        END,
        /** 初, 中: somewhere in what stands before. */
        SOMEWHERE,
        /** 前, 之前. */
        BEFORE,
        /** 内, 期间. */
        WITHIN,
        /** 及以后: what stands before, and all that follows. */
        AND_AFTER,
        /** 起, 开始. */
        STARTING,
        /** 后, 以后. */
        AFTER,
        /** 自, 从. */
        FROM,
        /** 至, 到: between two dates, or before one. */
        TO,
        /** A hyphen: between two dates, or inside one. */
        HYPHEN,
        /** A longer dash: between two dates. */
        DASH,
        /** A full stop as western texts write it: after a sentence, or inside a date. */
        DOT,
        /** A slash: between two wordings, or inside a date. */
        SLASH,
        /** Any other punctuation, and 和, 并. */
        SEPARATOR,
        WEEKDAY,
        /** A time of day: 24时, 18:00. */
        CLOCK,
        EVERY_YEAR,
        /** 每月, 每季度. */
        EVERY_SO_OFTEN,
        IMMEDIATE,
        CONTINUING,
        /** 持续推进: continuing beside something else, a status where it stands alone. */
        GOING_ON,
        /** What is done on and on: 推进, 巩固. Only after a class of deadlines or the start of a time. */
        CARRY_ON,
        /** 限期, 尽快: a class with a bound that somebody else knows. */
        UNBOUNDED,
        /** 中期, 近期: the same; after a date a vague part of it. */
        TERM,
        /** 已: what follows has happened. */
        DONE,
        /** 未, 正在, 逾期: how far the work is. */
        STATUS,
        /** 个月, 汛期: depends on something that is no date. */
        RELATIVE,
        /** 按: refers to something else. */
        ELSEWHERE,
        /** 左右, 约. */
        ABOUT,
        /** 无, 待定. */
        NOTHING,
        /** 完成, 整改: what will have been done; alone it is a status. */
        FINISHED,
        /** A piece of what is worked on that holds a word of the grammar: 自然, 周边. */
        WORK,
        /** A word after which a date says something else than by when work is completed: 启动, 延期. */
        NOT_WORK,
        /** 含: the day named belongs to the time allowed. */
        INCLUDED,
        /** What an item of a cell is called: 第一阶段, 一是. Only where an item starts. */
        LABEL,
        /** Says nothing about when: 力争, 其余. */
        FILLER,
        UNKNOWN,
        END_OF_WORDS
    }
}

package org.rectification.plan;

/**
 * A token of a wording.
 *
 * @param kind the kind of token
 * @param low the value of a number; the position of a limit among the limits, or of a refused one among the refusals; the first year, month or day of a named period; the number of a weekday; the hour
 *     of a clock time; the number of months between two times; {@link #NEW_LINE}, {@link #JOINS}; {@link #TAKES_WORK}; {@link #SET_ELSEWHERE}
 * @param high the number of digits of a number, 0 if written with 十; the last year, month or day of a named period; the
 *     minute of a clock time
 * @param start the start in the words
 * @param end the end in the words, exclusive
 * @param spaced whether white space precedes it
 */
record DeadlineToken(Kind kind, int low, int high, int start, int end, boolean spaced) {

    /** The value of a separator that is only a new line. */
    static final int NEW_LINE = 1;

    /** The value of a separator that joins the words on its two sides: 、 and 和, but not a comma. */
    static final int JOINS = 2;

    /** The value of a word of completion that may be followed by the work completed: 完成, 关停. */
    static final int TAKES_WORK = 1;

    /** The value of a word that refers to a time set elsewhere: 按期, 逾期, 中长期. */
    static final int SET_ELSEWHERE = 1;

    boolean isNewLine() {
        return kind == Kind.SEPARATOR && low == NEW_LINE;
    }

    boolean refersElsewhere() {
        return switch (kind) {
            case UNBOUNDED, TERM, STATUS -> low == SET_ELSEWHERE;
            default -> false;
        };
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
        /** Ten or twenty days of a month: 上旬, 中下旬. */
        DAYS,
        /** A five-year plan by its name: 十四五. */
        PLAN_PERIOD,
        /** 规划 after the name of a plan. */
        PLAN,
        /** 当年: the year mentioned before. */
        SAME_YEAR,
        /** 次年: the year after the one mentioned before. */
        NEXT_YEAR,
        /** 底, 末: the last day of the part before it. */
        END,
        /** 初, 中: an unspecified day in the part before it. */
        SOMEWHERE,
        /** 前, 之前. */
        BEFORE,
        /** 内, 期间. */
        WITHIN,
        /** 及以后: the part before it and all time after it. */
        AND_AFTER,
        /** 起, 开始. */
        STARTING,
        /** 后, 以后. */
        AFTER,
        /** 自, 从. */
        FROM,
        /** 至, 到: between two dates, or before a date. */
        TO,
        /** A hyphen: between two dates, or within one. */
        HYPHEN,
        /** A longer dash: between two dates. */
        DASH,
        /** A full stop in Western form: after a sentence, or within a date. */
        DOT,
        /** A slash: between two wordings, or within a date. */
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
        /** 持续推进: continuing if combined with something else, a status if alone. */
        GOING_ON,
        /** Ongoing work: 推进, 巩固. Only after a class of deadlines or a start. */
        CARRY_ON,
        /** 限期, 尽快: a class whose bound is not in the wording. */
        UNBOUNDED,
        /** 中期, 近期: the same; after a date, a vague part of it. */
        TERM,
        /** 已: something that has already happened. */
        DONE,
        /** 未, 正在, 逾期: the status of the work. */
        STATUS,
        /** 反馈之日起30个工作日内: a limit that counts from an event. */
        LIMIT,
        /** 反馈后22年内: a limit that is refused for a reason of its own. */
        REFUSED_LIMIT,
        /** 个月, 汛期: relative to something that is not a date. */
        RELATIVE,
        /** 按: a reference to something else. */
        ELSEWHERE,
        /** 左右, 约. */
        ABOUT,
        /** 无, 待定. */
        NOTHING,
        /** 完成, 整改: completion; alone it is a status. */
        FINISHED,
        /** An object of work that contains a word of the grammar: 自然, 周边. */
        WORK,
        /** A word that changes the meaning of a following date, so that it is not a deadline: 启动, 延期. */
        NOT_WORK,
        /** 含: includes the day before it. */
        INCLUDED,
        /** The label of an item of a cell: 第一阶段, 一是. Only at the start of an item. */
        LABEL,
        /** 遇节假日顺延: the last day of a limit moves if it is a day off. */
        DAY_OFF_MOVES,
        /** Has no time meaning: 力争, 其余. */
        FILLER,
        UNKNOWN,
        END_OF_WORDS
    }
}

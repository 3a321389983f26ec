package org.rectification.plan;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with the parts a deadline is made from. */
enum DeadlineFault implements MessageCode {
    YEAR_NOT_FOUR_DIGITS(
            "deadline.year",
            "{subject} must have a year from 1000 to 9999, but was {value}",
            "时限的年份须为1000至9999,实为{value}"),
    SPAN_OPEN("deadline.span-open", "{subject} must have a first or a last day, but was {value}", "时限须有起或止,实为{value}"),
    DUE_BEFORE_START(
            "deadline.due-before-start",
            "{subject} must not end before its start {start}, but was {value}",
            "时限不得早于其开始日期{start},实为{value}");

    private final String code;
    private final String english;
    private final String chinese;

    DeadlineFault(String code, String english, String chinese) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String template(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}

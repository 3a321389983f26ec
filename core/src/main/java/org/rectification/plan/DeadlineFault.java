package org.rectification.plan;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the parts of a deadline. */
enum DeadlineFault implements MessageCode {
    YEAR_NOT_FOUR_DIGITS(
            "deadline.year",
            "{subject:String} must have a year from 1000 to 9999, but was {value:LocalDate}",
            "时限的年份须为1000至9999，实为{value}"),
    SPAN_OPEN(
            "deadline.span-open",
            "{subject:String} must have a first or a last day, but was {value:DateSpan}",
            "时限须有起或止，实为{value}"),
    DUE_BEFORE_START(
            "deadline.due-before-start",
            "{subject:String} must not end before its start {start:LocalDate}, but was {value:LocalDate}",
            "时限不得早于其开始日期{start}，实为{value}"),
    LIMIT_NOT_IN_WORDS(
            "deadline.limit-not-in-words",
            "{subject:String} must be a limit that its words can state, but was {value:LocalText}",
            "时限须为其文字所能载明的期限，实为{value}");

    private final MessageTemplate template;

    DeadlineFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

package org.rectification.plan;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum PlanFault implements MessageCode {
    TARGET_SHARE(
            "target.share",
            "share must be more than 0 and at most 1, but was {share:Ratio}",
            "目标比例须大于零且不超过全部，实为{share}"),
    NO_READING(
            "relative-limit.no-reading",
            "relative limit must have at least one reading, but had none",
            "相对时限须至少有一种读法，实无读法"),
    READING_TWICE(
            "relative-limit.reading-twice",
            "readings of a relative limit must differ, but {limit:TimeLimit} occurs twice",
            "相对时限的各读法不得相同，{limit}重复"),
    LAST_DAY_LATE(
            "relative-limit.last-day-late",
            "last day of a relative limit must be in time by its convention, but is late: a rule that judges the due date"
                    + " may say so",
            "相对时限的计算规则须以最后一日为按期，实为逾期；最后一日是否逾期由判断到期的规则另定");

    private final MessageTemplate template;

    PlanFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

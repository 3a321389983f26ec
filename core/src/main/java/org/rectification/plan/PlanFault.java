package org.rectification.plan;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum PlanFault implements MessageCode {
    TARGET_SHARE(
            "target.share",
            "share must be more than 0 and at most 1, but was {share:Ratio}",
            "目标比例须大于零且不超过全部，实为{share}");

    private final MessageTemplate template;

    PlanFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

package org.rectification.mechanism;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons given for a list of mechanisms. */
enum MechanismMessage implements MessageCode {
    REPEATED(
            "mechanism.repeated",
            "mechanism {again:MechanismId} repeats mechanism {first:MechanismId}: {title:LocalText}",
            "长效机制{again}与长效机制{first}重复：{title}");

    private final MessageTemplate template;

    MechanismMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

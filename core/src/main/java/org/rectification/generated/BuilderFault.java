package org.rectification.generated;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The fault of a builder that has not been given all it needs. */
enum BuilderFault implements MessageCode {
    MISSING("value.missing", "{attribute:String} must be given", "缺少必填项“{attribute}”");

    private final MessageTemplate template;

    BuilderFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

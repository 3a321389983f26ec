package org.rectification.responsibility;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with the values of this package. */
enum ResponsibilityFault implements MessageCode {
    BODY_ABOVE_ITSELF("body.above-itself", "body must not stand above itself, but was {id}", "主体不得为自身的上级,实为{id}"),
    ASSIGNED_TWICE(
            "chain.assigned-twice", "responsibility chain must not name {role} {body} twice", "责任链不得重复列出{role}{body}");

    private final String code;
    private final String english;
    private final String chinese;

    ResponsibilityFault(String code, String english, String chinese) {
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

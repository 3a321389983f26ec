package org.rectification.oversight;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with the values of this package. */
enum OversightFault implements MessageCode {
    NOT_WHOLE(
            "aggregate.not-whole",
            "quantity in {unit} must be a whole number, but was {value}",
            "以“{unit}”计的数量须为整数,实为{value}");

    private final String code;
    private final String english;
    private final String chinese;

    OversightFault(String code, String english, String chinese) {
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

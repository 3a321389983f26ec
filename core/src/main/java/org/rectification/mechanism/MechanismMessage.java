package org.rectification.mechanism;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What a list of mechanisms gives as its reasons. */
enum MechanismMessage implements MessageCode {
    REPEATED("mechanism.repeated", "{again} repeats {first}: {title}", "{again}与{first}重复:{title}");

    private final String code;
    private final String english;
    private final String chinese;

    MechanismMessage(String code, String english, String chinese) {
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

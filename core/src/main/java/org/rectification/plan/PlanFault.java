package org.rectification.plan;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with the values of this package. */
enum PlanFault implements MessageCode {
    TARGET_SHARE(
            "target.share",
            "share must be more than nothing and at most the whole, but was {share}",
            "目标比例须大于零且不超过全部,实为{share}");

    private final String code;
    private final String english;
    private final String chinese;

    PlanFault(String code, String english, String chinese) {
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

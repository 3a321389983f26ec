package org.rectification.json.internal.binding;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with a document that is JSON. */
enum BindingFault implements MessageCode {
    WRONG_TYPE("document.wrong-type", "{subject} must be {expected}, but was {value}", "须为{expected},实为{value}"),
    NULL("document.null", "{subject} must be left out where it has no value, but was null", "无值时须省略,实为null"),
    MISSING("document.missing-property", "{subject} must have the property {property}", "须有属性{property}"),
    UNKNOWN(
            "document.unknown-property",
            "{subject} must have no properties but {known}; it has {property}",
            "属性须为{known},实有{property}"),
    DUPLICATE(
            "document.duplicate-property",
            "{subject} must have the property {property} once; it has it again here",
            "属性{property}只得出现一次,此处重复"),
    UNKNOWN_CODE("document.unknown-code", "{subject} must be one of {codes}, but was {value}", "须为{codes}之一,实为{value}"),
    OUT_OF_RANGE(
            "document.out-of-range",
            "{subject} must be from {min} to {max}, but was {value}",
            "须为{min}至{max},实为{value}"),
    DIGITS(
            "document.digits",
            "{subject} must have at most {max} digits on either side of the point, but was {value}",
            "小数点两侧均不得超过{max}位,实为{value}"),
    REFUSED("document.refused", "{message}", "{message}"),
    OTHER_FORMAT(
            "document.other-format",
            "{subject} must be {expected}, but was {value}; this is another kind of document",
            "{subject}须为{expected},实为{value},文档类型不符"),
    OTHER_VERSION(
            "document.other-version",
            "{subject} must be {expected}, but was {value}; other versions cannot be read",
            "{subject}须为{expected},实为{value},不能读取其他版本");

    private final String code;
    private final String english;
    private final String chinese;

    BindingFault(String code, String english, String chinese) {
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

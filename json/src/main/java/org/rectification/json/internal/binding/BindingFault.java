package org.rectification.json.internal.binding;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of a document that is valid JSON. */
enum BindingFault implements MessageCode {
    WRONG_TYPE(
            "document.wrong-type",
            "{subject:String} must be {expected:LocalText}, but was {value:LocalText}",
            "须为{expected}，实为{value}"),
    NULL("document.null", "{subject:String} must be omitted where it has no value, but was null", "无值时须省略，实为null"),
    MISSING("document.missing-property", "{subject:String} must have the property {property:String}", "须有属性{property}"),
    UNKNOWN(
            "document.unknown-property",
            "{subject:String} must have no properties other than {known:String}, but has" + " {property:String}",
            "属性须为{known}，实有{property}"),
    DUPLICATE(
            "document.duplicate-property",
            "{subject:String} must have the property {property:String} once, but has it again here",
            "属性{property}只得出现一次，此处重复"),
    UNKNOWN_CODE(
            "document.unknown-code",
            "{subject:String} must be one of {codes:String}, but was {value:String}",
            "须为{codes}之一，实为{value}"),
    NO_SUCH_CODE(
            "document.no-such-code",
            "{subject:String} must be the code of a message, but was {value:String}",
            "须为信息代码，实为{value}"),
    OUT_OF_RANGE(
            "document.out-of-range",
            "{subject:String} must be from {min:Long} to {max:Long}, but was {value:String}",
            "须为{min}至{max}，实为{value}"),
    DIGITS(
            "document.digits",
            "{subject:String} must have at most {max:Long} digits on either side of the point, but was {value:String}",
            "小数点两侧均不得超过{max}位，实为{value}"),
    REFUSED("document.refused", "value was refused: {message:String}", "该值未被接受：{message}"),
    OTHER_FORMAT(
            "document.other-format",
            "{subject:String} must be {expected:String}, but was {value:String}; this is another kind of document",
            "{subject}须为{expected}，实为{value}，文档类型不符"),
    OTHER_VERSION(
            "document.other-version",
            "{subject:String} must be {expected:String}, but was {value:String}; other versions cannot be read",
            "{subject}须为{expected}，实为{value}，不能读取其他版本");

    private final MessageTemplate template;

    BindingFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

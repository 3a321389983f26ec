package org.rectification.json.internal.tokens;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** What can be wrong with a text before it means anything. */
public enum TextFault implements MessageCode {
    /** No value in it. */
    EMPTY("json.empty", "document must not be empty", "文档不得为空"),
    /** UTF-16 or UTF-32. */
    OTHER_ENCODING(
            "json.encoding", "document must be in UTF-8, but was in {encoding:String}", "文档须为UTF-8编码，实为{encoding}"),
    /** A byte that UTF-8 does not allow here. */
    MALFORMED(
            "json.malformed",
            "document must be in UTF-8, but has the byte {value:String} here",
            "文档须为UTF-8编码，此处字节为{value}"),
    /** A surrogate without its other half. */
    LONE_SURROGATE(
            "json.lone-surrogate",
            "text must not contain an unpaired surrogate, but contains {value:LocalText} here",
            "文本不得含不成对的代理字符，此处为{value}"),
    /** Something else must stand here. */
    UNEXPECTED(
            "json.unexpected",
            "{expected:LocalText} expected here, but was {value:LocalText}",
            "此处须为{expected}，实为{value}"),
    /** The quotes are never closed. */
    OPEN_STRING("json.open-string", "string must end with a double quote, but is not closed", "字符串须以双引号结束，此处未结束"),
    /** A line feed, a tab or the like in a string. */
    CONTROL(
            "json.control-character",
            "string must not contain an unescaped control character, but contains {value:LocalText} here",
            "字符串不得含未转义的控制字符，此处为{value}"),
    /** A backslash with something else than JSON allows. */
    ESCAPE(
            "json.escape",
            "backslash must be followed by one of \"\\/bfnrt or by u and four hexadecimal digits, but was"
                    + " followed by {value:LocalText}",
            "反斜杠后须为\"\\/bfnrt之一，或为u加四位十六进制数，实为{value}"),
    /** Digits that are no number. */
    NUMBER(
            "json.number",
            "number must be written like 12, -3.5 or 1e6, but was {value:String}",
            "数字须写作12、-3.5或1e6之类，实为{value}"),
    /** Too many digits. */
    LONG_NUMBER(
            "json.long-number",
            "number must have at most {max:Long} characters, but has {value:Long}",
            "数字不得超过{max}个字符，实有{value}个"),
    /** Too many objects in objects. */
    TOO_DEEP(
            "json.too-deep",
            "values must be nested at most {max:Long} deep, but are nested deeper here",
            "嵌套不得超过{max}层，此处已超过"),
    /** What a parser refuses although it is JSON, or refuses where there is no text to look at. */
    REFUSED(
            "json.refused",
            "the text must be accepted by the JSON parser, but was refused here: {value:String}",
            "文本须为JSON解析器所接受，此处被拒绝：{value}"),
    /** More than one value. */
    TRAILING("json.trailing", "document must end here, but is followed by {value:LocalText}", "文档之后不得有其他内容，实有{value}");

    private final MessageTemplate template;

    TextFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

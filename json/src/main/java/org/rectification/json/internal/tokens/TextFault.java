package org.rectification.json.internal.tokens;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of a text that is not valid JSON. */
public enum TextFault implements MessageCode {
    /** There is no value in the text. */
    EMPTY("json.empty", "document must not be empty", "文档不得为空"),
    /** The text is encoded in UTF-16 or UTF-32. */
    OTHER_ENCODING(
            "json.encoding", "document must be in UTF-8, but was in {encoding:String}", "文档须为UTF-8编码，实为{encoding}"),
    /** A byte is not allowed by UTF-8 at its place. */
    MALFORMED(
            "json.malformed",
            "document must be in UTF-8, but has the byte {value:String} here",
            "文档须为UTF-8编码，此处字节为{value}"),
    /** A surrogate is not paired. */
    LONE_SURROGATE(
            "json.lone-surrogate",
            "text must not contain an unpaired surrogate, but contains {value:LocalText} here",
            "文本不得含不成对的代理字符，此处为{value}"),
    /** A character is not allowed at its place. */
    UNEXPECTED(
            "json.unexpected",
            "{expected:LocalText} expected here, but was {value:LocalText}",
            "此处须为{expected}，实为{value}"),
    /** A string has no closing quote. */
    OPEN_STRING("json.open-string", "string must end with a double quote, but is not closed", "字符串须以双引号结束，此处未结束"),
    /** A string contains an unescaped control character, such as a line feed or a tab. */
    CONTROL(
            "json.control-character",
            "string must not contain an unescaped control character, but contains {value:LocalText} here",
            "字符串不得含未转义的控制字符，此处为{value}"),
    /** A backslash is followed by a character that JSON does not allow. */
    ESCAPE(
            "json.escape",
            "backslash must be followed by one of \"\\/bfnrt or by u and four hexadecimal digits, but was"
                    + " followed by {value:LocalText}",
            "反斜杠后须为双引号或者\\、/、b、f、n、r、t之一，或者为u加四位十六进制数，实为{value}"),
    /** A number is malformed. */
    NUMBER(
            "json.number",
            "number must be written like 12, -3.5 or 1e6, but was {value:String}",
            "数字须写作12、-3.5或1e6之类，实为{value}"),
    /** A number has too many digits. */
    LONG_NUMBER(
            "json.long-number",
            "number must have at most {max:Long} characters, but has {value:Long}",
            "数字不得超过{max}个字符，实有{value}个"),
    /** The nesting is too deep. */
    TOO_DEEP(
            "json.too-deep",
            "values must be nested at most {max:Long} deep, but are nested deeper here",
            "嵌套不得超过{max}层，此处已超过"),
    /** A parser rejects a text that is valid JSON, or rejects input whose text is not available. */
    REFUSED(
            "json.refused",
            "the text must be accepted by the JSON parser, but was refused here: {value:String}",
            "文本须为JSON解析器所接受，此处被拒绝：{value}"),
    /** There is more than one value. */
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

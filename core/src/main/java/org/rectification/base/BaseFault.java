package org.rectification.base;

/** What can be wrong with the values of this package. */
enum BaseFault implements MessageCode {
    NO_TEXT("text.absent", "{subject} must be given in at least one language", "文本至少要有一种语言"),
    BAD_TEXT(
            "text.invalid",
            "{subject} must be 1 to {max} characters with no white space at either end and no control characters,"
                    + " but was {value}",
            "文本须为1至{max}个字符,首尾无空白,不含控制字符,实为{value}"),
    BAD_ID(
            "id.invalid",
            "{subject} must be 1 to {max} characters with no white space at either end and no control characters,"
                    + " but was {value}",
            "编号须为1至{max}个字符,首尾无空白,不含控制字符,实为{value}"),
    END_BEFORE_START(
            "date-span.end-before-start",
            "end must not precede start {start}, but was {end}",
            "结束日期不得早于开始日期{start},实为{end}"),
    RATIO_NEGATIVE("ratio.negative", "{part} must not be negative, but was {value}", "{part}不得为负,实为{value}"),
    RATIO_OF_NOTHING(
            "ratio.of-nothing",
            "numerator must be 0 where the denominator is 0, but was {value}",
            "分母为零时分子须为零,实为{value}"),
    QUANTITY_NEGATIVE("quantity.negative", "amount must not be negative, but was {value}", "数量不得为负,实为{value}"),
    QUANTITY_UNDER_NOTHING(
            "quantity.under-nothing", "quantity must not be under 0, but was {value}", "数量不得小于零,实为{value}"),
    QUANTITY_DIGITS(
            "quantity.digits",
            "amount must have at most {max} digits on either side of the point, but was {value}",
            "数量在小数点两侧均不得超过{max}位,实为{value}");

    private final String code;
    private final String english;
    private final String chinese;

    BaseFault(String code, String english, String chinese) {
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

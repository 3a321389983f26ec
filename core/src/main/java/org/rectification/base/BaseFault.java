package org.rectification.base;

/** The faults of the values of this package. */
enum BaseFault implements MessageCode {
    NO_TEXT("text.absent", "{subject:String} must be given in at least one language", "文本须至少有一种语言"),
    BAD_TEXT(
            "text.invalid",
            "{subject:String} must be 1 to {max:Long} characters with no white space at either end and no control characters,"
                    + " but was {value:String}",
            "文本须为1至{max}个字符，首尾无空白，不含控制字符，实为{value}"),
    BAD_ID(
            "id.invalid",
            "{subject:String} must be 1 to {max:Long} characters with no white space at either end and no control characters,"
                    + " but was {value:String}",
            "编号须为1至{max}个字符，首尾无空白，不含控制字符，实为{value}"),
    END_BEFORE_START(
            "date-span.end-before-start",
            "end must not precede start {start:LocalDate}, but was {end:LocalDate}",
            "结束日期不得早于开始日期{start}，实为{end}"),
    RATIO_NEGATIVE(
            "ratio.negative", "{part:LocalText} must not be negative, but was {value:Long}", "{part}不得为负，实为{value}"),
    RATIO_OF_NOTHING(
            "ratio.of-nothing",
            "numerator must be 0 where the denominator is 0, but was {value:Long}",
            "分母为零时分子须为零，实为{value}"),
    DAYS_ABSENT(
            "days.absent",
            "days must be working days, calendar days or both, but were neither",
            "天数须为工作日、自然日或者两者，实两者均无"),
    DAYS_NEGATIVE("days.negative", "number of days must not be negative, but was {value:Long}", "天数不得为负，实为{value}"),
    QUANTITY_NEGATIVE(
            "quantity.negative", "amount must not be negative, but was {value:BigDecimal}", "数量不得为负，实为{value}"),
    QUANTITY_UNDER_NOTHING(
            "quantity.under-nothing", "quantity must not be below 0, but was {value:LocalText}", "数量不得小于零，实为{value}"),
    QUANTITY_DIGITS(
            "quantity.digits",
            "amount must have at most {max:Long} digits on either side of the point, but was {value:BigDecimal}",
            "数量在小数点两侧均不得超过{max}位，实为{value}");

    private final MessageTemplate template;

    BaseFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

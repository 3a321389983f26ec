package org.rectification.base;

/** The reasons and faults that all rates and their definitions have in common. */
enum RateMessage implements MessageCode {
    NOT_APPLICABLE("rate.not-applicable", "the population is empty, so there is no rate", "统计范围为空，无法计算比率"),
    ROUNDED(
            "rate.rounded",
            "{ratio:Ratio} is {percent:BigDecimal} % ({format:PercentFormat})",
            "{ratio}为{percent}%（{format}）"),
    NAME(
            "rate-definition.name",
            "name must be 1 to {max:Long} lower-case letters, digits and single hyphens, but was {name:String}",
            "名称须为1至{max}个小写字母、数字或单个连字符，实为{name}"),
    DECIMALS(
            "rate-definition.decimals", "decimals must be 0 to 18, but was {decimals:Long}", "小数位数须为0至18，实为{decimals}"),
    ROUNDING(
            "rate-definition.rounding",
            "rounding must give a percentage for any ratio, but was {rounding:RoundingMode}",
            "舍入方式须对任何比率都能得出百分比，实为{rounding}");

    private final MessageTemplate template;

    RateMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

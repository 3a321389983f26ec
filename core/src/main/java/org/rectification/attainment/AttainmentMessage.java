package org.rectification.attainment;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What the answers of this package give as their reasons. */
enum AttainmentMessage implements MessageCode {
    TARGET_STATED("indicator.target-stated", "the target is {target} {unit}", "目标值为{target}{unit}"),
    TARGET_DERIVED(
            "indicator.target-derived",
            "the target of {target} {unit} is derived: the source says {value} is {margin}",
            "目标值{target}{unit}为推算:来源称{value}{margin}"),
    MARGIN_DISAGREES(
            "indicator.margin-disagrees",
            "the source says \"{stated}\", but {value} is {found} against the stated target of {target} {unit}",
            "来源称“{stated}”,但{value}对公布的目标值{target}{unit}为“{found}”"),
    NO_TARGET("indicator.no-target", "no target is stated, and none can be derived", "目标值未公布,也无法推算"),
    NO_DIRECTION("indicator.no-direction", "which way is better is not stated", "指标方向未说明"),
    COMPARED(
            "indicator.compared",
            "{value} against {target} {unit}, {direction}: {outcome}",
            "{value}对目标{target}{unit}({direction}):{outcome}"),
    SOURCE_SAYS("indicator.source-says", "the source says: {outcome}", "来源称:{outcome}"),
    SOURCE_DISAGREES(
            "indicator.source-disagrees",
            "the source says \"{stated}\", which the figures do not bear out",
            "来源称“{stated}”,与数据不符");

    private final String code;
    private final String english;
    private final String chinese;

    AttainmentMessage(String code, String english, String chinese) {
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

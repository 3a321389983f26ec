package org.rectification.audit;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** Messages for the reasons of a check of a statement or of published totals, and for the faults of a statement. */
enum AuditMessage implements MessageCode {
    SIZE_COUNTED("figure.size-counted", "the register contains {size:Claim}", "台账内有{size}"),
    AREAS_COUNTED("figure.areas-counted", "inspected areas: {areas:List<LocalText>}", "被督察地区：{areas}"),
    NO_AREAS(
            "figure.no-areas",
            "the register has no inspection of the stated kind that had begun by the reference date",
            "截至统计日，台账内没有已开始的该类督察"),
    AGGREGATE_RECORDED(
            "figure.aggregate-recorded",
            "{kind:RecordKind}: {scope:LocalText} (record {id:RecordId})",
            "{kind}：{scope}（记录{id}）"),
    TARGET_PLANNED(
            "figure.target-planned",
            "the plan sets the target of phase \"{phase:LocalText}\" ({deadline:LocalText})",
            "整改方案对“{phase}”阶段（{deadline}）定有目标"),
    INSPECTION_RECORDED(
            "figure.inspection-recorded",
            "on the register: {inspection:LocalText}, {team:LocalText}",
            "台账载明：{inspection}，{team}"),
    DISAGREES(
            "figure.disagrees",
            "the statement says {stated:Claim}, the register gives {computed:Claim}",
            "公布为{stated}，按台账计算为{computed}"),
    DISAGREES_WITH_COUNTS(
            "figure.disagrees-with-counts",
            "the statement says {stated:Claim}, its counts by class give {computed:LocalText}",
            "公布为{stated}，按所列分类数计算为{computed}"),
    UNDECIDABLE(
            "figure.undecidable",
            "the statement says {stated:Claim}; the available data give {computed:LocalText}, which"
                    + " neither confirms nor refutes it",
            "公布为{stated}，现有数据为{computed}，无法判定是否相符"),
    NOT_ON_REGISTER("figure.not-on-register", "{what:LocalText} {id:String} is not on the register", "台账内无{what}{id}"),
    NOTHING_TO_COMPLETE(
            "figure.nothing-to-complete",
            "the statement says {stated:Claim}, but nothing on the register is in the population of the" + " rate",
            "公布为{stated}，但台账内无统计范围内的项目"),
    DERIVATION_HOLDS("figure.derivation-holds", "{sum:BigDecimal} follows from {terms:LocalText}", "{sum}由{terms}得出"),
    DERIVATION_FAILS(
            "figure.derivation-fails",
            "{component:Component} is stated as {stated:Long}, but {terms:LocalText} gives {sum:BigDecimal}",
            "{component}公布为{stated}，按{terms}推算为{sum}"),
    PERCENT_OF_COUNTS(
            "figure.percent-of-counts",
            "the stated percentage {percent:BigDecimal} % agrees with the stated counts {ratio:Ratio}",
            "所列百分比{percent}%与所列数{ratio}相符"),
    PERCENT_NOT_OF_COUNTS(
            "figure.percent-not-of-counts",
            "the stated percentage {percent:BigDecimal} % does not agree with the stated counts"
                    + " {ratio:Ratio}, which give {computed:BigDecimal} %",
            "所列百分比{percent}%与所列数{ratio}不符，应为{computed}%"),
    BOUND_OF_COUNTS(
            "figure.bound-of-counts",
            "the stated counts {ratio:Ratio} give {computed:BigDecimal} %, which agrees with"
                    + " {percent:LocalText} %",
            "所列数{ratio}为{computed}%，符合{percent}%"),
    BOUND_NOT_OF_COUNTS(
            "figure.bound-not-of-counts",
            "the stated counts {ratio:Ratio} give {computed:BigDecimal} %, which does not agree with"
                    + " {percent:LocalText} %",
            "所列数{ratio}为{computed}%，不符合{percent}%"),
    DUPLICATE_FIGURE(
            "statement.duplicate-figure",
            "figure id must be unique in the statement, but {id:FigureId} occurs twice",
            "数字编号在文件内须唯一，{id}重复"),
    UNKNOWN_FIGURE(
            "statement.unknown-figure",
            "derivation must refer to figures of the statement, but figure {id:FigureId} is not one",
            "推算所用数字须为文件所列，数字{id}未列"),
    NO_SUCH_COMPONENT(
            "statement.no-such-component",
            "figure {id:FigureId} states no {component:Component} to derive from",
            "数字{id}未列{component}"),
    DERIVED_WITHOUT_DERIVATION(
            "figure.derived-without-derivation",
            "figure must have a derivation if and only if it is derived, but figure {id:FigureId} is"
                    + " {kind:FigureKind}",
            "推算数字须注明推算依据，其他数字不得注明，数字{id}为{kind}"),
    NEVER_STATED(
            "figure.never-stated",
            "figures of a statement must be published or derived, but figure {id:FigureId} is" + " {kind:FigureKind}",
            "文件只列公布或推算的数字，数字{id}为{kind}"),
    NO_TERMS("derivation.no-terms", "derivation must have at least one term", "推算至少须有一项"),
    DERIVES_FROM_ITSELF(
            "derivation.follows-from-itself",
            "derivation must not depend on its own result, but that of {component:Component} of figure"
                    + " {id:FigureId} does",
            "推算不得循环，数字{id}的{component}以自身为依据"),
    STATES_NOTHING(
            "claim.states-nothing",
            "claim of a rate must state a numerator, a denominator or a percentage",
            "比率须列出分子、分母或百分比"),
    CLASS_RATE_STATES_NOTHING(
            "claim.class-rate-states-nothing",
            "claim of a rate over classes must state two counts or a percentage",
            "分类比率须列出两个数或百分比"),
    BOUND_OF_NOTHING(
            "claim.bound-of-nothing", "bound must apply to a percentage, but none is stated", "界限须针对百分比，实未列百分比"),
    PERCENT_UNDER_NOTHING(
            "claim.percent-under-nothing",
            "percentage must not be below 0, but was {value:LocalText}",
            "百分比不得小于零，实为{value}"),
    NEGATIVE(
            "claim.negative",
            "{component:Component} must not be negative, but was {value:BigDecimal}",
            "{component}不得为负，实为{value}"),
    NEGATIVE_PERCENT(
            "claim.percent-negative",
            "percentage must not be negative, but was {value:BigDecimal}",
            "百分比不得为负，实为{value}"),
    TOO_MANY_DIGITS(
            "claim.too-many-digits",
            "{component:LocalText} must have at most {max:Long} digits on either side of the point, but was {value:BigDecimal}",
            "{component}小数点前后各不得超过{max}位，实为{value}"),
    ADDS_UP(
            "total.adds-up",
            "the parts add up to the whole: {whole:Quantity} ({unit:CountUnit})",
            "各分项之和等于合计{whole}{unit}"),
    SHORT(
            "total.short",
            "the parts add up to {sum:Quantity}, the whole is {whole:Quantity} ({unit:CountUnit}); unaccounted"
                    + " for: {gap:Quantity}",
            "各分项之和为{sum}，合计{whole}{unit}，{gap}未列明"),
    SOME_ONLY(
            "total.some-only",
            "the source lists only some parts: {sum:Quantity} of {whole:Quantity} ({unit:CountUnit})",
            "来源仅列出部分分项，合计{whole}{unit}中列明{sum}"),
    EXPLAINED(
            "total.explained",
            "the parts add up to {sum:Quantity}, the whole in persons is {whole:Quantity}; person-times among"
                    + " the parts: {personTimes:Quantity}, so one person may be counted several times",
            "各分项之和为{sum}，合计{whole}人：其中{personTimes}为人次，一人可计多次"),
    UNEXPLAINED(
            "total.unexplained",
            "the parts add up to {sum:Quantity}, the whole in persons is {whole:Quantity}: the parts exceed it"
                    + " even without their person-times, {personTimes:Quantity}",
            "各分项之和为{sum}，合计{whole}人：不计人次{personTimes}仍超过合计"),
    TOTAL_UNDECIDABLE(
            "total.undecidable",
            "the parts add up to {sum:Quantity}, the whole is {whole:Quantity} ({unit:CountUnit}): whether"
                    + " they agree is undecidable, since some figures are only bounds",
            "各分项之和为{sum}，合计{whole}{unit}：因含约数，无法判定是否相符"),
    OTHER_UNIT(
            "total-sum.other-unit",
            "{one:LocalText} is counted in {oneUnit:CountUnit} and {other:LocalText} in"
                    + " {otherUnit:CountUnit}, so they are not summed",
            "{one}以“{oneUnit}”计，{other}以“{otherUnit}”计，不相加"),
    OTHER_KIND(
            "total-sum.other-kind",
            "{one:LocalText} counts \"{oneKind:RecordKind}\" and {other:LocalText} counts"
                    + " \"{otherKind:RecordKind}\", so they are not summed",
            "{one}统计“{oneKind}”，{other}统计“{otherKind}”，不相加"),
    CONTAINED(
            "total-sum.contained",
            "{one:LocalText} is part of {other:LocalText}, so they are not summed",
            "{one}为{other}的一部分，不相加"),
    MAY_OVERLAP(
            "total-sum.may-overlap",
            "{one:LocalText} and {other:LocalText} may count the same items, so they are not summed",
            "{one}与{other}可能重复统计，不相加"),
    ROWS_AGREE(
            "total-rows.agree",
            "{published:Quantity} ({unit:CountUnit}) published, {rows:Long} recorded",
            "公布{published}{unit}，已逐条记录{rows}{unit}"),
    ROWS_DIFFER(
            "total-rows.differ",
            "{published:Quantity} ({unit:CountUnit}) published, {rows:Long} recorded; difference:"
                    + " {difference:Quantity}",
            "公布{published}{unit}，已逐条记录{rows}{unit}，相差{difference}{unit}"),
    ROWS_UNDECIDABLE(
            "total-rows.undecidable",
            "{published:Quantity} ({unit:CountUnit}) published, {rows:Long} recorded; whether they agree is"
                    + " undecidable",
            "公布{published}{unit}，已逐条记录{rows}{unit}，无法判断是否相符"),
    ROWS_NOT_COMPARABLE(
            "total-rows.not-comparable",
            "a register has no rows of \"{kind:RecordKind}\" in {unit:CountUnit}, so the total cannot be compared",
            "台账中没有以“{unit}”计的“{kind}”逐条记录，无法比较"),
    SUMMED(
            "total-sum.summed",
            "totals that do not overlap: {count:Long}; their sum: {sum:Quantity} ({unit:CountUnit})",
            "互不重复的{count}项合计为{sum}{unit}");

    private final MessageTemplate template;

    AuditMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}

package org.rectification.oversight;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with the values of this package. */
enum OversightFault implements MessageCode {
    NOT_WHOLE(
            "aggregate.not-whole",
            "quantity in {unit} must be a whole number, but was {value}",
            "以“{unit}”计的数量须为整数,实为{value}"),
    COUNT_NOT_WHOLE(
            "oversight.count-not-whole", "a count must be a whole number, but was {value}", "次数、个数须为整数,实为{value}"),
    OPEN_PERIOD(
            "report.open-period",
            "the period of a report for {duty} must have both ends, but was {period}",
            "“{duty}”的报告期须有起止日,实为{period}"),
    ASSESSMENT_SAYS_NOTHING(
            "report.assessment-says-nothing",
            "an assessment must have numbers or words, but that of {report} has neither",
            "评价须有数值或文字,对{report}的评价两者皆无"),
    BATCH(
            "round.batch",
            "batch must be at least 1, but that of {campaign} was {value}",
            "批次须至少为1,{campaign}的批次为{value}"),
    OPEN_DAYS(
            "oversight.open-days",
            "the days of a record must have both ends, but those of {id} were {days}",
            "记录的日期须有起止日,{id}实为{days}"),
    REPORTED_BEFORE_HAPPENED(
            "oversight.reported-before-happened",
            "record must not be reported before {first}, the first day it may have happened, but was on {reported}",
            "记录的报告日不得早于其最早可能发生之日{first},实为{reported}"),
    RESTS_ON_ITSELF(
            "oversight.rests-on-itself",
            "record must not correct, withdraw, assess or follow up itself, but {id} does",
            "记录不得更正、撤回、评价或跟踪自身,涉及{id}"),
    WITHDRAWAL_CORRECTS(
            "oversight.withdrawal-corrects",
            "a withdrawal must not correct anything: withdraw it and record another, but {id} does",
            "撤回记录不得同时作为更正,涉及{id}");

    private final String code;
    private final String english;
    private final String chinese;

    OversightFault(String code, String english, String chinese) {
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

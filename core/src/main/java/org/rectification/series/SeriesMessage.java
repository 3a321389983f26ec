package org.rectification.series;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What a difference gives as its reasons. */
enum SeriesMessage implements MessageCode {
    ADDED("difference.added", "{item} was raised on {raised}", "{item}于{raised}提出"),
    NEWLY_COMPLETE(
            "difference.newly-complete",
            "{item} is complete: reported on {reported} for {happened}",
            "{item}已完成:{reported}报告,完成于{happened}"),
    NEWLY_REFUTED(
            "difference.newly-refuted",
            "the completion of {item} was refuted on {happened}, reported on {reported}",
            "{item}的完成于{happened}被否定,{reported}报告"),
    REOPENED(
            "difference.reopened",
            "work on {item} was opened again on {happened}, reported on {reported}",
            "{item}于{happened}重新整改,{reported}报告"),
    NO_LONGER_COMPLETE(
            "difference.no-longer-complete",
            "{item} was complete for {completed} and is no longer",
            "{item}原已于{completed}完成,现不再完成"),
    EXTENDED("difference.extended", "{item} is due on {due} by an extension", "{item}经延期,应于{due}完成"),
    EXTENSION_LOST(
            "difference.extension-lost",
            "the extension of {item} to {due} was corrected or withdrawn",
            "{item}延期至{due}已被更正或撤回"),
    GONE_LATE("difference.gone-late", "{item} was due on {due} and is overdue on {date}", "{item}应于{due}完成,{date}已逾期"),
    NO_LONGER_LATE(
            "difference.no-longer-late",
            "{item} was due on {due}, overdue on {date}, and is no longer",
            "{item}应于{due}完成,{date}时逾期,现不再逾期");

    private final String code;
    private final String english;
    private final String chinese;

    SeriesMessage(String code, String english, String chinese) {
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

package org.rectification.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.TimeLimit.MonthEnd;

/**
 * Reads a wording that is, as a whole, a relative limit: an event, if one is stated, and a number of days, weeks, months
 * or years. Any other wording, and one with an event that is no {@link LimitStart}, is left to the parser of dates.
 */
final class RelativeWords {

    /** Longer wordings say more than a relative limit. */
    private static final int LONGEST = 60;

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Map<Pattern, LimitStart> EVENTS = new LinkedHashMap<>();

    static {
        event(LimitStart.RECEIVED, "(?:收到|接到|接收)(?:督察)?(?:反馈|交办|转办|督办)?(?:意见|问题|清单|通知书?|函|单|件)?");
        event(LimitStart.FEEDBACK, "(?:督察组?|巡视)?(?:意见)?反馈(?:意见|问题|情况)?");
        event(LimitStart.PLAN_APPROVED, "(?:整改)?方案(?:批准|批复|获批|审定)");
        event(LimitStart.RAISED, "发现问题|问题发现|问题提出|提出问题");
        event(LimitStart.DISPATCHED, "(?:问题|任务)?(?:交办|转办)(?:问题|任务)?");
        event(LimitStart.INTERVIEW, "被?约谈");
        event(LimitStart.SUPERVISION_LETTER, "(?:发出|下发|下达)?督办函(?:发出|下发|下达)?");
        event(LimitStart.LISTING, "挂牌(?:督办)?");
        event(LimitStart.COMPLETION, "(?:整改|任务)?完成(?:整改)?");
        event(LimitStart.CLOSE_OUT, "(?:验收)?销号");
        event(LimitStart.UNSPECIFIED, "");
    }

    private static final Pattern WHOLE = Pattern.compile("(?:自|从|在|于|应在?|须在?)?"
            + "(?<event>[^0-9一二三四五六七八九十两半,]{0,20}?)"
            + "(?:之日|当日|之后|以后|后)?起?(?<counted>\\(含当[日天]\\))?,?"
            + "(?<number>[0-9]{1,4}|[一二三四五六七八九十两]{1,3}|半)"
            + "(?<unit>个工作日|工作日|个自然日|自然日|个日历日|日|天|周|个星期|个季度|个月|年)"
            + "(?:内|之内|以内)"
            + "(?:按[期时]|全部|全面|基本|务必|确保|完成|整改|到位|销号|办结|解决|任务|工作)*+");

    private RelativeWords() {}

    private static void event(LimitStart start, String words) {
        EVENTS.put(Pattern.compile(words), start);
    }

    /** Returns the limit, or empty if the wording is not one as a whole. */
    static Optional<RelativeLimit> read(String words) {
        String text = plain(words);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Optional<LimitStart> start = EVENTS.entrySet().stream()
                .filter(event -> event.getKey().matcher(whole.group("event")).matches())
                .map(Map.Entry::getValue)
                .findFirst();
        List<TimeLimit> readings = readings(whole.group("number"), whole.group("unit"));
        if (start.isEmpty() || readings.isEmpty()) {
            return Optional.empty();
        }
        CountingConvention statutory = CountingConvention.statutory();
        CountingConvention convention = whole.group("counted") == null
                ? statutory
                : CountingConvention.of(
                        CountingConvention.StartDay.COUNTED, statutory.lastDay(), statutory.lastDayInTime());
        return Optional.of(new RelativeLimit(readings, start.get(), convention));
    }

    /** The words without white space, with plain forms of full-width characters. */
    private static String plain(String words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                text.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
            }
        }
        return text.toString();
    }

    /** Days that are not said to be working days or calendar days may be either. */
    private static List<TimeLimit> readings(String number, String unit) {
        boolean isHalf = number.equals("半");
        int count = isHalf ? 0 : number(number);
        if (isHalf ? !unit.equals("年") : count == 0) {
            return List.of();
        }
        List<TimeLimit> readings = new ArrayList<>();
        switch (unit) {
            case "个工作日", "工作日" -> readings.add(TimeLimit.workingDays(count));
            case "个自然日", "自然日", "个日历日" -> readings.add(TimeLimit.calendarDays(count));
            case "周", "个星期" -> readings.add(TimeLimit.calendarDays(DAYS_OF_WEEK * count));
            case "个季度" -> readings.add(months(MONTHS_OF_QUARTER * count));
            case "个月" -> readings.add(months(count));
            case "年" -> readings.add(months(isHalf ? MONTHS_OF_YEAR / 2 : MONTHS_OF_YEAR * count));
            default -> {
                readings.add(TimeLimit.calendarDays(count));
                readings.add(TimeLimit.workingDays(count));
            }
        }
        return readings;
    }

    private static TimeLimit months(int count) {
        return TimeLimit.months(count, MonthEnd.DOWN);
    }

    /** A number in European digits, or up to 99 in Chinese ones; 0 if it is neither. */
    private static int number(String text) {
        String digits = text.replace('两', '二');
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.length() == 1 && DIGITS.indexOf(digits) > 0
                    ? DIGITS.indexOf(digits)
                    : digits.matches("[0-9]+") ? Integer.parseInt(digits) : 0;
        }
        if (ten > 1 || digits.length() > ten + 2 || digits.indexOf('十', ten + 1) >= 0) {
            return 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(0));
        int ones = digits.length() == ten + 1 ? 0 : DIGITS.indexOf(digits.charAt(ten + 1));
        return 10 * tens + ones;
    }
}

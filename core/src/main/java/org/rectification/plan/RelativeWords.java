package org.rectification.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.TimeLimit.MonthEnd;

/**
 * The relative limits of the grammar: an event, if one is stated, and a number of days, weeks, months or years. A limit
 * stands at the start of an item.
 */
final class RelativeWords {

    /** The Chinese words of a start day that counts. */
    static final String START_COUNTED = "含当日";

    /** The Chinese words of a last day that moves if it is a day off. */
    static final String DAY_OFF_MOVES = "遇节假日顺延";

    /** The characters without which no words say that a last day moves. */
    static final String MOVES = "顺延";

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String HALF_A_YEAR = "半年";

    private static final String NUMERALS = "一二三四五六七八九十百零两";
    private static final String NUMBER = "(?:[1-9][0-9]{0,3}|[" + NUMERALS + "]{1,6})";
    private static final String MARKS = "。、";
    private static final String COUNTED = "\\(" + oneOf("含 不含") + oneOf("当日 当天 本日 首日");

    private static final String RECEIPT = oneOf("收到 接到 接收");
    private static final String INSPECTION = "生态环境 环境 环保 保护 督察 督察组 问题 意见";
    private static final String FEEDBACK = "反馈" + maybe("意见 问题 情况 问题清单");

    /** A body that approves a plan. Two of them may be joined: 省委、省政府. */
    private static final String APPROVING =
            "(?:" + oneOf("党中央 国务院 [省市州区县]委") + "|" + maybe("自治区 [省市州区县]") + oneOf("党委 政府 人民政府") + ")";

    private static final Map<Pattern, LimitStart> EVENTS = new LinkedHashMap<>();

    static {
        event(LimitStart.FEEDBACK, maybe("本轮 本次 此次") + some(INSPECTION) + FEEDBACK);
        event(LimitStart.RECEIVED, RECEIPT + maybe("交办 转办") + maybe("问题 清单 问题清单 任务 通知 通知书 单 件"));
        event(LimitStart.RECEIVED, RECEIPT + oneOf("交办函 转办函"));
        event(
                LimitStart.PLAN_APPROVED,
                maybe("整改")
                        + maybe("实施")
                        + "方案"
                        + maybe("经 报 报经")
                        + "(?:[、和]?"
                        + APPROVING
                        + ")*"
                        + oneOf("批准 批复 获批 审定"));
        event(LimitStart.RAISED, oneOf("发现 提出") + "问题");
        event(LimitStart.RAISED, maybe("问题") + oneOf("发现 提出"));
        event(LimitStart.DISPATCHED, maybe("问题 任务") + oneOf("交办 转办") + maybe("问题 任务"));
        event(LimitStart.INTERVIEW, oneOf("约谈 被约谈"));
        event(LimitStart.SUPERVISION_LETTER, oneOf("发出 下发 下达") + "督办函");
        event(LimitStart.SUPERVISION_LETTER, "督办函" + oneOf("发出 下发 下达"));
        event(LimitStart.LISTING, oneOf("挂牌 挂牌督办"));
        event(LimitStart.COMPLETION, maybe("问题") + maybe("整改 任务 整改任务") + "完成" + maybe("整改 任务 整改任务"));
        event(LimitStart.CLOSE_OUT, maybe("问题") + maybe("整改") + maybe("验收") + "销号");
    }

    /** The receipt of anything but the issue itself. Its day may be another than that of the sending. */
    private static final Pattern OTHER_RECEIPT =
            Pattern.compile(RECEIPT + ".*" + oneOf("[函书单件文] 通知 意见 报告 批复 批示 清单 反馈 问题 情况"));

    /** The feedback of an inspection that is named by its level, round or kind, or by its team. */
    private static final Pattern NAMED_INSPECTION = Pattern.compile(some("中央 国家 省 自治区 市 州 区 县 级 第["
                    + NUMERALS
                    + "]{1,2} [上前]["
                    + NUMERALS
                    + "]{1,2} ["
                    + NUMERALS
                    + "]{1,2}轮 轮 批 次 首 上 前 新 本 此 专项 例行 日常 回头看 "
                    + INSPECTION)
            + FEEDBACK);

    private static final Pattern PHRASE = Pattern.compile(maybe("整改时限 整改期限 完成时限 时限 期限")
            + some("自" + notBefore("治区") + " 从 由 在 于 为 应当 应 须 需 限期 限 力争 争取 确保 务必 必须 最迟 原则上")
            + "+" // what is before an event is not tried as a part of it
            + "(?:(?<event>(?:[第上前]["
            + NUMERALS
            + "]{1,2}|["
            + NUMERALS
            + "]{1,2}轮|[^0-9,;:()"
            + NUMERALS
            + MARKS
            + "]|(?<="
            + APPROVING
            + ")、(?="
            + APPROVING
            + ")){1,20}?)(?:(?<link>"
            + oneOf("次日 次日起 之次日 之次日起 之日 之日起 后 之后 以后 起")
            + ")"
            + maybe("算 计算")
            + "(?<first>"
            + COUNTED
            + "\\))?,?)?)?(?:(?<half>"
            + NUMBER
            + "?"
            + maybe("个")
            + "半"
            + maybe("个")
            + oneOf("月 季度 星期 周 工作日 天 日")
            + "|"
            + NUMBER
            + maybe("个")
            + oneOf("月 季度 星期 周 工作日 天 日")
            + oneOf("半")
            + ")|(?<number>"
            + NUMBER
            + ")(?<unit>"
            + oneOf("个工作日 工作日 个自然日 自然日 个日历日 日历日 日 天 周 个星期 星期 个季度 个月 月 年半 年")
            + ")|"
            + HALF_A_YEAR
            + ")(?<within>"
            + oneOf("之内 以内 内")
            + ")?(?<last>"
            + COUNTED
            + "(?:\\)|(?=,)))?");

    /** What may start a limit without 后 or a similar word; 整改完成 3个月内 would be the work and its limit. */
    private static final Pattern DIRECT_EVENT = Pattern.compile(RECEIPT + ".*|.*" + oneOf("反馈 约谈"));

    private static final Pattern LAST_DAY_MOVES = Pattern.compile(maybe("最后一日 最后一天 期满日 到期日")
            + maybe("如 若")
            + maybe("遇 为 是 逢")
            + maybe("国家")
            + maybe("法定")
            + oneOf("节假日 休息日 休假日 假日 节日")
            + maybe("的 则")
            + ",?"
            + MOVES
            + maybe("至下一个工作日 至下一工作日 至次一工作日"));

    /** What may follow a limit without 内; otherwise it names the work, as in 半年任务. */
    private static final Pattern CLOSED = Pattern.compile(oneOf("完成 办结") + "|$|[,;()/" + MARKS + "]");

    /**
     * A limit found in the words.
     *
     * @param length the number of characters
     * @param isNumberFirst whether it begins with its number
     * @param limit the limit; null if it is refused
     * @param refusal why it is refused, if there is no limit
     */
    record Phrase(
            int length, boolean isNumberFirst, @Nullable RelativeLimit limit, UndatedReason refusal) {

        static Phrase accepted(int length, boolean isNumberFirst, RelativeLimit limit) {
            return new Phrase(length, isNumberFirst, limit, UndatedReason.RELATIVE);
        }

        static Phrase refused(int length, UndatedReason why) {
            return new Phrase(length, false, null, why);
        }
    }

    private RelativeWords() {}

    private static void event(LimitStart start, String words) {
        EVENTS.put(Pattern.compile(words), start);
    }

    private static String oneOf(String words) {
        return "(?:" + words.replace(' ', '|') + ")";
    }

    private static String maybe(String words) {
        return oneOf(words) + "?";
    }

    private static String notBefore(String words) {
        return "(?!" + words + ")";
    }

    private static String some(String words) {
        return oneOf(words) + "*";
    }

    /**
     * Returns the limit at a position.
     *
     * @param text the words without white space, with plain forms of full-width characters
     * @param position the position
     * @param spaced for each position whether white space precedes it
     * @param newLine for each position whether a line break precedes it
     */
    static @Nullable Phrase at(CharSequence text, int position, boolean[] spaced, boolean[] newLine) {
        Matcher found = PHRASE.matcher(text).region(position, text.length());
        if (!found.lookingAt() || isBroken(found, spaced)) {
            return null;
        }
        boolean isClosed = !part(found, "within").isEmpty()
                || newLine[found.end()]
                || CLOSED.matcher(text).region(found.end(), text.length()).lookingAt();
        if (!isClosed) {
            return null;
        }
        int length = found.end() - position;
        if (found.start("half") >= 0) {
            return Phrase.refused(length, UndatedReason.HALF_UNIT);
        }
        String event = part(found, "event");
        String link = part(found, "link");
        List<TimeLimit> readings = readings(found, !event.isEmpty());
        if (readings.isEmpty()) {
            boolean isShortYear = !link.isEmpty() && part(found, "unit").startsWith("年") && isTwoDigits(found);
            return isShortYear ? Phrase.refused(length, UndatedReason.SHORT_YEAR) : null;
        }
        // 次日起30日内(含当日): the day of the event, or the next one? The brackets are left over and refused
        if (link.contains("次日") && found.start("last") >= 0) {
            length = found.start("last") - position;
        }
        if (event.isEmpty()) {
            return Phrase.accepted(
                    length, found.start("number") == position, limit(readings, LimitStart.UNSPECIFIED, found));
        }
        Optional<LimitStart> start = EVENTS.entrySet().stream()
                .filter(each -> each.getKey().matcher(event).matches())
                .map(Map.Entry::getValue)
                .findFirst();
        UndatedReason refusal = refusal(event);
        if (link.isEmpty()
                && ((start.isEmpty() && refusal == UndatedReason.RELATIVE)
                        || part(found, "within").isEmpty()
                        || !DIRECT_EVENT.matcher(event).matches())) {
            return null;
        }
        if (link.contains("次日") && found.start("first") >= 0) {
            return Phrase.refused(length, UndatedReason.RELATIVE);
        }
        return start.isEmpty()
                ? Phrase.refused(length, refusal)
                : Phrase.accepted(length, false, limit(readings, start.get(), found));
    }

    /** Why an event that is not a {@link LimitStart} is refused. */
    private static UndatedReason refusal(String event) {
        if (OTHER_RECEIPT.matcher(event).matches()) {
            return UndatedReason.OTHER_RECEIPT;
        }
        return NAMED_INSPECTION.matcher(event).matches() ? UndatedReason.NAMED_INSPECTION : UndatedReason.RELATIVE;
    }

    private static RelativeLimit limit(List<TimeLimit> readings, LimitStart start, Matcher found) {
        boolean isCounted = isCounted(part(found, "first")) || isCounted(part(found, "last"));
        CountingConvention plain = RelativeLimit.PLAIN;
        return new RelativeLimit(
                readings,
                start,
                isCounted ? CountingConvention.of(StartDay.COUNTED, plain.lastDay(), plain.lastDayInTime()) : plain);
    }

    /** Returns the limit with a last day that moves if it is a day off. */
    static RelativeLimit moving(RelativeLimit limit) {
        CountingConvention stated = limit.convention();
        return new RelativeLimit(
                limit.readings(),
                limit.start(),
                CountingConvention.of(stated.startDay(), LastDay.MOVES_TO_NEXT_WORKING_DAY, stated.lastDayInTime()));
    }

    /** Returns the length of the words at a position by which a last day moves if it is a day off; 0 if there are none. */
    static int lastDayMovesAt(CharSequence text, int position) {
        Matcher found = LAST_DAY_MOVES.matcher(text).region(position, text.length());
        return found.lookingAt() ? found.end() - position : 0;
    }

    /** (含当日), but not (不含当日). */
    private static boolean isCounted(String brackets) {
        return brackets.indexOf('含') == 1;
    }

    /** A part of the phrase, empty if it is not there. */
    private static String part(Matcher found, String name) {
        return Objects.requireNonNullElse(found.group(name), "");
    }

    private static boolean isTwoDigits(Matcher found) {
        int number = number(part(found, "number"));
        return number >= 10 && number < 100;
    }

    /** White space in a number may divide two numbers. */
    private static boolean isBroken(Matcher found, boolean[] spaced) {
        for (int i = found.start("number") + 1; i < found.end("number"); i++) {
            if (spaced[i]) {
                return true;
            }
        }
        return false;
    }

    /** The readings; none if the words are a date or no number. */
    private static List<TimeLimit> readings(Matcher found, boolean isFromEvent) {
        String number = part(found, "number");
        if (number.isEmpty()) {
            return List.of(months(MONTHS_OF_YEAR / 2));
        }
        boolean isTwo = number.equals("两"); // 两 is never the name of a month, a day or a year
        int count = isTwo ? 2 : number(number);
        if (count == 0) {
            return List.of();
        }
        return switch (part(found, "unit")) {
            case "日" -> isFromEvent || isTwo || !part(found, "within").isEmpty() ? daysOfEitherKind(count) : List.of();
            case "天" -> daysOfEitherKind(count);
            case "个工作日", "工作日" -> List.of(TimeLimit.workingDays(count));
            case "个自然日", "自然日", "个日历日", "日历日" -> List.of(TimeLimit.calendarDays(count));
            case "周", "个星期", "星期" -> List.of(TimeLimit.calendarDays(DAYS_OF_WEEK * count));
            case "个季度" -> List.of(months(MONTHS_OF_QUARTER * count));
            case "个月" -> List.of(months(count));
            case "月" -> isTwo ? List.of(months(count)) : List.of();
            case "年半" -> count < 10 ? List.of(months(MONTHS_OF_YEAR * count + MONTHS_OF_YEAR / 2)) : List.of();
            // 22年 may be 2022, but no year is written with one digit
            default -> count < 10 ? List.of(months(MONTHS_OF_YEAR * count)) : List.of();
        };
    }

    /** Days that are not said to be working days or calendar days may be either. */
    private static List<TimeLimit> daysOfEitherKind(int count) {
        return List.of(TimeLimit.calendarDays(count), TimeLimit.workingDays(count));
    }

    private static TimeLimit months(int count) {
        return TimeLimit.months(count, MonthEnd.DOWN);
    }

    /** A number in European digits, or up to 999 in Chinese ones; 0 if it is neither. */
    private static int number(String text) {
        if (text.charAt(0) <= '9') {
            return Integer.parseInt(text);
        }
        int hundred = text.indexOf('百');
        if (hundred < 0) {
            return upTo99(text);
        }
        int hundreds = hundred == 1 ? digit(text, 0) : 0;
        String rest = text.substring(hundred + 1);
        int more = 0;
        if (rest.length() == 2 && rest.charAt(0) == '零') {
            more = digit(rest, 1);
        } else if (rest.indexOf('十') == 1) {
            more = upTo99(rest);
        }
        boolean isNumber = hundreds > 0 && (more > 0 || rest.isEmpty()); // 一百五 may be 105 or 150
        return isNumber ? 100 * hundreds + more : 0;
    }

    private static int upTo99(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? digit(text, 0) : 0;
        }
        int tens = ten == 0 ? 1 : digit(text, 0);
        int ones = text.length() == ten + 1 ? 0 : digit(text, ten + 1);
        boolean isNumber = ten <= 1 && text.length() <= ten + 2 && tens > 0 && (ones > 0 || text.length() == ten + 1);
        return isNumber ? 10 * tens + ones : 0;
    }

    private static int digit(String text, int index) {
        return Math.max(DIGITS.indexOf(text.charAt(index)), 0);
    }
}

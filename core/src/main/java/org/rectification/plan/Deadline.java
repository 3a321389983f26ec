package org.rectification.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The deadline of an undertaking (整改时限): the published words and their meaning. The words are always kept, whether or
 * not they could be understood.
 *
 * <p>The meaning consists of facets that may be combined: a last day, a first day, a limit that counts from an event
 * (反馈之日起30个工作日内), immediate (立行立改), continuing (长期坚持).
 * {@code 立行立改,2023年12月31日前完成} has a last day and is immediate. {@link #kind()} summarizes the facets for a {@code
 * switch}.
 *
 * <p>The last day is <em>included</em>: on that day the undertaking is due and not yet overdue. It is the calendar date
 * as written, and does not move if it is a day off.
 *
 * <p><b>Grammar.</b> The wordings accepted and refused, with examples, are described in <a
 * href="doc-files/deadline-wordings.html">the grammar of deadline wordings</a>. In summary:
 *
 * <ul>
 * <li>a year, half, quarter, month, ten days (旬) or plan period (十四五) means <em>by its last day</em>; 底, 末, 内 and no
 *     suffix at all have the same meaning. 前, 之前 and 以前 after a day or after 底 include that day;
 * <li>a range (2019年6月至8月) has a first and a last day; 2018年及以后 and 2018年起 have a first day and no last day;
 * <li>a number of days, weeks, months or years counts from the event before it (约谈之日起20个工作日内), or from one that is not
 *     stated (3个月内), and gives no date by itself: see {@link #relative()}. 日 and 天 may count calendar days or
 *     working days;
 * <li>several dates in one cell are {@link #stages()}, and the latest is the last day; a later date may omit the year
 *     or month it shares with the one before;
 * <li>a wording that is not understood as a whole is not read in part: it is {@link Kind#UNDATED} and {@link
 *     #undatedBecause()} returns the reason. A two-digit year, 2月30日, or 6月前, which may include or exclude June, is
 *     never guessed.
 * </ul>
 *
 * <p>If the plan defines a date that the words leave open (in one plan, 立行立改 meant "by the end of 2019"), it is set
 * with {@link #withDue}.
 *
 * <p>Immutable and thread-safe. Two deadlines are equal when their words and all their facets are equal.
 *
 * <pre>{@code
 * Deadline.parse("2017年底前").due();                              // Optional[2017-12-31]
 * Deadline.parse("立行立改、长期坚持").kind();                           // IMMEDIATE_AND_CONTINUING
 * Deadline.parse("反馈之日起30个工作日内完成").relative();              // Optional[30 working days from feedback]
 * Deadline.parse("限期整改").undatedBecause().map(Reason::code);    // Optional[deadline.no-bound]
 * Deadline.parse("2019年6月至8月").text(Language.ENGLISH);          // "from 2019-06-01 to 2019-08-31"
 * Deadline.by(LocalDate.of(2017, 12, 31)).toString();           // "2017年12月31日前"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Deadline {

    /** The most code points the words of a deadline may have. */
    public static final int MAX_CODE_POINTS = 500;

    private static final String SUBJECT = "deadline";

    /** The kind of a deadline, by its facets. */
    public enum Kind implements Labelled {
        /** It has a last day, regardless of other facets. */
        DATED(LocalText.of("有截止日期", "dated")),
        /** It has a first day but no last day: 2018年及以后. It may also be immediate or continuing. */
        OPEN_RANGE(LocalText.of("有起无止", "open range")),
        /** Immediate, without a date: 立行立改. */
        IMMEDIATE(LocalText.of("立行立改", "immediate")),
        /** Continuing, without a date: 长期坚持. */
        CONTINUING(LocalText.of("长期坚持", "continuing")),
        /** Immediate and then continuing, without a date: 立行立改、长期坚持. */
        IMMEDIATE_AND_CONTINUING(LocalText.of("立行立改、长期坚持", "immediate and continuing")),
        /** A limit that counts from an event, without a date: 反馈之日起30个工作日内. It may also be immediate or continuing. */
        RELATIVE(LocalText.of("相对时限", "relative")),
        /** None of these facets; {@link Deadline#undatedBecause()} returns the reason. */
        UNDATED(LocalText.of("无截止日期", "undated"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private final String words;
    private final List<LocalDate> stages;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate due;
    private final Optional<LocalDate> answered; // computed once, because rates over a register read every deadline
    private final boolean immediate;
    private final boolean continuing;
    private final @Nullable Reason undatedBecause;
    private final @Nullable RelativeLimit relative;
    private final boolean timeUnstated;
    private final boolean asWorded;

    private Deadline(String words, Reading reading, boolean asWorded) {
        this.words = words;
        this.stages = reading.stages();
        this.from = reading.from();
        this.due = stages.stream().max(LocalDate::compareTo).orElse(null);
        this.answered = Optional.ofNullable(due);
        this.immediate = reading.immediate();
        this.continuing = reading.continuing();
        this.undatedBecause = reading.undatedBecause();
        this.relative = reading.relative();
        this.timeUnstated = reading.timeUnstated();
        this.asWorded = asWorded;
    }

    /**
     * Parses a wording as published in a plan. Leading and trailing white space is removed, a tab becomes a space, and a
     * line break of any system a line feed. Content is never refused: a wording that is not understood becomes an
     * undated deadline with its words and the reason. The running time is linear in the length of the words.
     *
     * @param words the wording, such as {@code 2017年底前}; 1 to {@value #MAX_CODE_POINTS} code points without the white
     *     space at the ends, no control character except the line feed
     * @return the deadline
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the words are blank, too long, or contain a control character
     */
    public static Deadline parse(String words) {
        String text = strip(plainBreaks(Checks.notNull(words, "words")));
        Faults faults = Faults.of(SUBJECT);
        faults.text(Place.of("words"), text, MAX_CODE_POINTS);
        faults.throwIfAny();
        return new Deadline(text, DeadlineParser.read(text), true);
    }

    /**
     * Returns the deadline that ends on a day.
     *
     * @param due the last day, included; its year is 1000 to 9999
     * @return the deadline, in the words {@code 2017年12月31日前}
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the year does not have four digits
     */
    public static Deadline by(LocalDate due) {
        String words = ChineseText.by(checkYear(Checks.notNull(due, "due")));
        return new Deadline(words, Reading.dated(List.of(due), null, false, false), true);
    }

    /**
     * Returns the deadline given by a span.
     *
     * @param span the span, with at least one end, and with years 1000 to 9999
     * @return the deadline, in the words {@code 2019年6月1日至2019年8月31日}; {@code 2018年1月1日起} for a span without a last
     *     day; the same as {@link #by} for a span without a first day
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if both ends are open, or a year does not have four digits
     */
    public static Deadline within(DateSpan span) {
        Optional<LocalDate> first = Checks.notNull(span, "span").first();
        Optional<LocalDate> last = span.last();
        Faults faults = Faults.of(SUBJECT);
        faults.require(first.isPresent() || last.isPresent(), DeadlineFault.SPAN_OPEN, Place.HERE, "value", span);
        faults.throwIfAny();
        first.ifPresent(Deadline::checkYear);
        last.ifPresent(Deadline::checkYear);
        if (first.isEmpty()) {
            return by(last.orElseThrow());
        }
        return parse(last.isEmpty() ? ChineseText.openFrom(first.get()) : ChineseText.range(first.get(), last.get()));
    }

    /**
     * Returns the deadline that counts from an event.
     *
     * <p>The words state whether the start day counts and whether a last day off moves, but no source: a limit by the
     * {@linkplain org.rectification.calendar.CountingConvention#statutory() statutory convention} is stated by the same
     * convention {@linkplain org.rectification.calendar.CountingConvention#of without its sources}.
     *
     * @param limit the limit: up to 9 999 working days, calendar days, days of either kind, or months that end {@linkplain
     *     org.rectification.calendar.TimeLimit.MonthEnd#DOWN with the month}; its convention has no source
     * @return the deadline, in words such as {@code 自反馈之日起30个工作日内（遇节假日顺延）}, from which the same limit is parsed
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the words of a deadline cannot state the limit
     */
    public static Deadline within(RelativeLimit limit) {
        Deadline deadline = parse(Checks.notNull(limit, "limit").label().in(Language.CHINESE));
        Faults faults = Faults.of(SUBJECT);
        faults.require(
                limit.equals(deadline.relative), DeadlineFault.LIMIT_NOT_IN_WORDS, Place.HERE, "value", limit.label());
        faults.throwIfAny();
        return deadline;
    }

    /**
     * Returns the immediate deadline without a date.
     *
     * @return the deadline, in the words {@code 立行立改}
     */
    public static Deadline immediate() {
        return parse(ChineseText.IMMEDIATE);
    }

    /**
     * Returns the continuing deadline without a date.
     *
     * @return the deadline, in the words {@code 长期坚持}
     */
    public static Deadline continuing() {
        return parse(ChineseText.CONTINUING);
    }

    /**
     * Returns the deadline of an undertaking without a stated deadline.
     *
     * @return an undated deadline, in the words {@code 未明确}
     */
    public static Deadline notStated() {
        return parse(ChineseText.NOT_STATED);
    }

    /**
     * Returns this deadline with the last day that the plan or its author gives for the words: 立行立改 by the end of 2019
     * in one plan, 限期整改 by the end of 2018 in another. That day replaces the date or the {@linkplain #relative() limit}
     * parsed from the words, and cannot be
     * recovered by parsing the words again: {@link #isAsWorded()} then returns false.
     *
     * @param last the last day, included; its year is 1000 to 9999
     * @return the deadline; this one if it already ends on that day
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the day precedes {@link #from()}, or its year does not have four digits
     */
    public Deadline withDue(LocalDate last) {
        checkYear(Checks.notNull(last, "last"));
        if (last.equals(due)) {
            return this;
        }
        if (from != null) {
            Faults faults = Faults.of(SUBJECT);
            faults.require(
                    !last.isBefore(from),
                    DeadlineFault.DUE_BEFORE_START,
                    Place.of("due"),
                    "start",
                    from,
                    "value",
                    last);
            faults.throwIfAny();
        }
        return new Deadline(words, Reading.dated(List.of(last), from, immediate, continuing), false);
    }

    private static LocalDate checkYear(LocalDate date) {
        Faults faults = Faults.of(SUBJECT);
        faults.require(
                date.getYear() >= 1000 && date.getYear() <= 9999,
                DeadlineFault.YEAR_NOT_FOUR_DIGITS,
                Place.HERE,
                "value",
                date);
        faults.throwIfAny();
        return date;
    }

    /** Spreadsheets and documents break and indent lines in other ways than texts do. */
    private static String plainBreaks(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Returns the words as published, without white space at either end.
     *
     * @return the words, never empty
     */
    public String words() {
        return words;
    }

    /**
     * Returns the last day: on that day the undertaking is due, after it overdue. If a cell has several dates, it is
     * the latest.
     *
     * @return the last day, included; empty if there is none
     */
    public Optional<LocalDate> due() {
        return answered;
    }

    /**
     * Returns the first day of a range, of a plan period, or of a deadline without a last day. A deadline with only a
     * last day has no first day.
     *
     * @return the first day, included, never after {@link #due()}; empty if none is stated
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns every last day in the words, in the order written and each once: one for a single date, several for a
     * cell such as {@code 2023年底前 / 2024年10月底前 / 2024年底前} or {@code 2018-2020年每年底}.
     *
     * @return an unmodifiable list, empty if there is no {@link #due()}
     */
    public List<LocalDate> stages() {
        return stages;
    }

    /**
     * Returns whether the words state "at once" (立行立改、即知即改、立即整改), with or without a date.
     *
     * @return true if they do
     */
    public boolean isImmediate() {
        return immediate;
    }

    /**
     * Returns whether the words state that the work continues (长期坚持、长期整改、持续整改), with or without a date. A date applies
     * to the work that can be finished; continuing work is never overdue.
     *
     * @return true if they do
     */
    public boolean isContinuing() {
        return continuing;
    }

    /**
     * Returns whether the dates follow from the words alone.
     *
     * @return false if the last day was set with {@link #withDue}
     */
    public boolean isAsWorded() {
        return asWorded;
    }

    /**
     * Returns whether the words were all understood and state no time by which the undertaking is to be completed: none
     * at all (未明确), at once (立行立改), a time not stated (限期整改, 尽快), or only progress (正在整改). Words that could not be
     * understood state a time as far as is known; so do those that refer to a time set elsewhere (按期, 中长期), and 长期坚持
     * has none to state.
     *
     * @return true if no time is stated; a limit from elsewhere may then take its place
     */
    public boolean hasNoStatedTime() {
        return timeUnstated;
    }

    /**
     * Returns the kind of the deadline: {@link Kind#DATED} if it has a last day; or else {@link Kind#OPEN_RANGE} if it
     * has a first day, and {@link Kind#RELATIVE} if it counts from an event; or else the kind given by {@link
     * #isImmediate()} and {@link #isContinuing()}; {@link Kind#UNDATED} if it has none of these.
     *
     * @return the kind
     */
    public Kind kind() {
        if (undatedBecause != null) {
            return Kind.UNDATED;
        }
        if (relative != null) {
            return Kind.RELATIVE;
        }
        if (due != null) {
            return Kind.DATED;
        }
        if (from != null) {
            return Kind.OPEN_RANGE;
        }
        if (immediate) {
            return continuing ? Kind.IMMEDIATE_AND_CONTINUING : Kind.IMMEDIATE;
        }
        return Kind.CONTINUING;
    }

    /**
     * Returns why the words give neither a date nor a class. Codes: {@code deadline.not-understood}, {@code
     * .impossible-date}, {@code .end-before-start}, {@code .ambiguous}, {@code .short-year}, {@code .no-year}, {@code
     * .vague}, {@code .no-bound}, {@code .status}, {@code .relative}, {@code .other-receipt}, {@code
     * .named-inspection}, {@code .half-unit}, {@code .several-bounds}, {@code .elsewhere}, {@code .recurring}, {@code
     * .weekday}, {@code .not-stated}; the argument {@code part} is the decisive part of the words, and absent for the
     * last code.
     *
     * @return the reason; present if and only if {@link #kind()} is {@link Kind#UNDATED}
     */
    public Optional<Reason> undatedBecause() {
        return Optional.ofNullable(undatedBecause);
    }

    /**
     * Returns the limit that the deadline counts from an event. The deadline then has no date by itself, and may be
     * immediate or continuing.
     *
     * @return the limit; present if and only if {@link #kind()} is {@link Kind#RELATIVE}
     */
    public Optional<RelativeLimit> relative() {
        return Optional.ofNullable(relative);
    }

    /**
     * Returns the meaning of the deadline in standard words: {@code at once, by 2019-12-31, then kept up}. The Chinese
     * text of a deadline that is not {@link Kind#UNDATED} can be parsed and has the same facets.
     *
     * @param language the language wanted
     * @return the text; for an undated deadline the reason
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        Checks.notNull(language, "language");
        if (undatedBecause != null) {
            return (language == Language.CHINESE ? "无日期：" : "undated: ") + undatedBecause.text(language);
        }
        return language == Language.CHINESE ? chinese() : english();
    }

    private String english() {
        StringBuilder text = new StringBuilder(immediate ? "at once" : "");
        if (relative != null) {
            text.append(text.isEmpty() ? "" : ", ").append("within ").append(relative);
        }
        if (from != null) {
            text.append(text.isEmpty() ? "" : ", ").append("from ").append(from);
        }
        if (due != null) {
            text.append(from != null ? " to " : text.isEmpty() ? "by " : ", by ")
                    .append(due);
            if (stages.size() > 1) {
                text.append(
                        stages.stream().map(LocalDate::toString).collect(Collectors.joining(", ", " (stages ", ")")));
            }
        } else if (from != null) {
            text.append(" on");
        }
        if (continuing) {
            text.append(text.isEmpty() ? "continuing" : from != null && due == null ? ", kept up" : ", then kept up");
        }
        return text.toString();
    }

    private String chinese() {
        StringBuilder text = new StringBuilder();
        if (immediate) {
            text.append(ChineseText.IMMEDIATE).append('，');
        }
        for (LocalDate stage : stages) {
            // the range is attached to the latest stage, the only one certain not to precede its start
            text.append(
                            from != null && stage.equals(due)
                                    ? ChineseText.range(from, stage)
                                    : LocalText.byDay(stage).in(Language.CHINESE))
                    .append('，');
        }
        if (relative != null) {
            text.append(relative.label().in(Language.CHINESE)).append('，');
        }
        if (from != null && due == null) {
            text.append(ChineseText.openFrom(from)).append('，');
        }
        if (continuing) {
            text.append(ChineseText.CONTINUING).append('，');
        }
        return text.substring(0, text.length() - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && words.equals(that.words)
                && stages.equals(that.stages)
                && Objects.equals(from, that.from)
                && immediate == that.immediate
                && continuing == that.continuing
                && asWorded == that.asWorded
                && Objects.equals(undatedBecause, that.undatedBecause)
                && Objects.equals(relative, that.relative);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + stages.hashCode();
    }

    /**
     * Returns the words, shortened if they are longer than 200 characters. {@link #parse} of {@link #words()} returns
     * an equal deadline if this one {@linkplain #isAsWorded() is as worded}.
     */
    @Override
    public String toString() {
        return OneLine.text(words);
    }

    /** The standard Chinese words, which the parser accepts. */
    private static final class ChineseText {

        static final String IMMEDIATE = "立行立改";
        static final String CONTINUING = "长期坚持";
        static final String NOT_STATED = "未明确";

        static String by(LocalDate day) {
            return day(day) + "前";
        }

        static String range(LocalDate first, LocalDate last) {
            return day(first) + "至" + day(last);
        }

        static String openFrom(LocalDate day) {
            return day(day) + "起";
        }

        private static String day(LocalDate day) {
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
    }
}

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
 * By when something is to be done (整改时限): the words as published, and what they say. The words come first; they are
 * kept whatever could be read out of them.
 *
 * <p>What the words say is held in facets that do not exclude each other: a last day, a first day, at once (立行立改),
 * kept up (长期坚持). {@code 立行立改,2023年12月31日前完成} has a last day and is immediate. {@link #kind()} sums the
 * facets up for a {@code switch}.
 *
 * <p>The last day is <em>included</em>: on it the undertaking is due and not yet overdue. It is a civil date of the
 * calendar as written, and does not move if it is a day off.
 *
 * <p><b>Grammar.</b> What is understood, and what is refused beside it, with examples of both, is written down in <a
 * href="doc-files/deadline-wordings.html">the grammar of deadlines in words</a>. In short:
 *
 * <ul>
 *   <li>a year, half, quarter, month, ten days (旬) or plan period (十四五) means <em>by its last day</em>; 底, 末, 内 and
 *       nothing at all say the same. 前, 之前 and 以前 after a day or after 底 include it;
 *   <li>a range (2019年6月至8月) has a first and a last day; 2018年及以后 and 2018年起 have a first day and no last;
 *   <li>several dates in one cell are {@link #stages()}, and the latest is the last day; a later one may leave out the
 *       year or month it shares with the one before;
 *   <li>what is not understood as a whole is not read in part: it is {@link Kind#UNDATED} and {@link
 *       #undatedBecause()} says why. A year of two digits, a 2月30日, a 6月前 that may or may not take June in: nothing
 *       is guessed.
 * </ul>
 *
 * <p>What the words leave to the plan (立行立改 meant "by the end of 2019" in one) is told with {@link #withDue}.
 *
 * <p>Immutable and thread-safe. Two deadlines are equal when their words and all their facets are.
 *
 * <pre>{@code
 * Deadline.parse("2017年底前").due();                              // Optional[2017-12-31]
 * Deadline.parse("立行立改、长期坚持").kind();                           // IMMEDIATE_AND_CONTINUING
 * Deadline.parse("限期整改").undatedBecause().map(Reason::code);    // Optional[deadline.no-bound]
 * Deadline.parse("2019年6月至8月").text(Language.ENGLISH);          // "from 2019-06-01 to 2019-08-31"
 * Deadline.by(LocalDate.of(2017, 12, 31)).toString();           // "2017年12月31日前"
 * }</pre>
 */
public final class Deadline {

    /** The most code points the words of a deadline may have. */
    public static final int MAX_CODE_POINTS = 500;

    private static final String SUBJECT = "deadline";

    /** What a deadline comes down to. */
    public enum Kind implements Labelled {
        /** It has a last day, whatever else it says. */
        DATED(LocalText.of("有截止日期", "dated")),
        /** No last day, but a first one: 2018年及以后. It may be immediate or continuing as well. */
        OPEN_RANGE(LocalText.of("有起无止", "open range")),
        /** At once, and no date: 立行立改. */
        IMMEDIATE(LocalText.of("立行立改", "immediate")),
        /** Kept up with no end, and no date: 长期坚持. */
        CONTINUING(LocalText.of("长期坚持", "continuing")),
        /** At once and then kept up, and no date: 立行立改、长期坚持. */
        IMMEDIATE_AND_CONTINUING(LocalText.of("立行立改、长期坚持", "immediate and continuing")),
        /** None of these; {@link Deadline#undatedBecause()} says why. */
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
    private final Optional<LocalDate> answered; // made once, because rates over a register ask every deadline
    private final boolean immediate;
    private final boolean continuing;
    private final @Nullable Reason undatedBecause;
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
        this.asWorded = asWorded;
    }

    /**
     * Reads a wording as a plan publishes it. White space at either end does not belong to the words. Content is never
     * refused: what is not understood is returned as an undated deadline that keeps its words and says why. The work
     * done is linear in the length of the words.
     *
     * @param words the wording, such as {@code 2017年底前}; 1 to {@value #MAX_CODE_POINTS} code points between the white
     *     space, no control character but the line feed
     * @return the deadline
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the words break the rule for texts: blank, too long, or with a control character
     */
    public static Deadline parse(String words) {
        String text = strip(Checks.notNull(words, "words"));
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
     * @throws InvalidValueException if the year has not four digits
     */
    public static Deadline by(LocalDate due) {
        return parse(ChineseText.by(checkYear(Checks.notNull(due, "due"))));
    }

    /**
     * Returns the deadline that a span gives.
     *
     * @param span the span, with a first or a last day or both, their years 1000 to 9999
     * @return the deadline, in the words {@code 2019年6月1日至2019年8月31日}; for a span with no end {@code 2018年1月1日起}, for
     *     one with no start the same as {@link #by}
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if both ends are open, or a year has not four digits
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
     * Returns the deadline that says "at once" and no date.
     *
     * @return the deadline, in the words {@code 立行立改}
     */
    public static Deadline immediate() {
        return parse(ChineseText.IMMEDIATE);
    }

    /**
     * Returns the deadline that says "kept up" and no date.
     *
     * @return the deadline, in the words {@code 长期坚持}
     */
    public static Deadline continuing() {
        return parse(ChineseText.CONTINUING);
    }

    /**
     * Returns the deadline of an undertaking for which none is stated.
     *
     * @return an undated deadline, in the words {@code 未明确}
     */
    public static Deadline notStated() {
        return parse(ChineseText.NOT_STATED);
    }

    /**
     * Returns the same words with the last day that the plan itself, or whoever wrote it, says they mean: 立行立改 by the
     * end of 2019 in one plan, 限期整改 by the end of 2018 in another. That day replaces what was read out of the words,
     * and parsing the words alone does not give it back: {@link #isAsWorded()} is false.
     *
     * @param last the last day, included; its year is 1000 to 9999
     * @return the deadline; this one if it ends on that day already
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the day precedes {@link #from()}, or its year has not four digits
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
        return new Deadline(words, new Reading(List.of(last), from, immediate, continuing, null), false);
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
     * Returns the last day: on it the undertaking is due, after it overdue. Of several dates in one cell it is the
     * latest.
     *
     * @return the last day, included; empty if there is none
     */
    public Optional<LocalDate> due() {
        return answered;
    }

    /**
     * Returns the first day of a range, of a plan period, or of a time with no end. A deadline that is only a last day
     * has none: nothing is said about when to begin.
     *
     * @return the first day, included, never after {@link #due()}; empty if none is stated
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns every last day the words give, in the order written and each once: one for a deadline of one date, several
     * for a cell such as {@code 2023年底前 / 2024年10月底前 / 2024年底前} or {@code 2018-2020年每年底}.
     *
     * @return an unmodifiable list, empty if there is no {@link #due()}
     */
    public List<LocalDate> stages() {
        return stages;
    }

    /**
     * Returns whether the words say "at once" (立行立改、即知即改、立即整改), with or without a date.
     *
     * @return true if they do
     */
    public boolean isImmediate() {
        return immediate;
    }

    /**
     * Returns whether the words say that the work is kept up or goes on (长期坚持、长期整改、持续整改), with or without a date. A
     * date beside it is the bound of what can be finished; what is kept up is never overdue.
     *
     * @return true if they do
     */
    public boolean isContinuing() {
        return continuing;
    }

    /**
     * Returns whether the dates follow from the words alone.
     *
     * @return false if the last day was told with {@link #withDue}
     */
    public boolean isAsWorded() {
        return asWorded;
    }

    /**
     * Returns what the deadline comes down to: {@link Kind#DATED} if it has a last day; if not, {@link Kind#OPEN_RANGE}
     * if it has a first one; if neither, what {@link #isImmediate()} and {@link #isContinuing()} say; and {@link
     * Kind#UNDATED} if all four are absent.
     *
     * @return the kind
     */
    public Kind kind() {
        if (undatedBecause != null) {
            return Kind.UNDATED;
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
     * Returns why the words give no date and no class of their own. Codes: {@code deadline.not-understood}, {@code
     * .impossible-date}, {@code .end-before-start}, {@code .ambiguous}, {@code .short-year}, {@code .no-year}, {@code
     * .vague}, {@code .no-bound}, {@code .status}, {@code .relative}, {@code .elsewhere}, {@code .recurring}, {@code
     * .weekday}, {@code .not-stated}; the argument {@code part} is the piece of the words that decided it, and absent
     * for the last.
     *
     * @return the reason; present exactly if {@link #kind()} is {@link Kind#UNDATED}
     */
    public Optional<Reason> undatedBecause() {
        return Optional.ofNullable(undatedBecause);
    }

    /**
     * Returns what the deadline says, in standard words made from its facets: {@code at once, by 2019-12-31, then kept
     * up}. The Chinese text of a deadline that is not {@link Kind#UNDATED} can be parsed again and gives the same facets.
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
            // the range belongs to the latest stage: only that one is sure not to precede its start
            text.append(from != null && stage.equals(due) ? ChineseText.range(from, stage) : ChineseText.by(stage))
                    .append('，');
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
                && Objects.equals(undatedBecause, that.undatedBecause);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + stages.hashCode();
    }

    /**
     * Returns the words, shortened where they are longer than 200 characters. {@link #parse} gives this deadline back from
     * {@link #words()} if it {@linkplain #isAsWorded() is as worded}.
     */
    @Override
    public String toString() {
        return OneLine.text(words);
    }

    /** The standard Chinese words, which the parser understands. */
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

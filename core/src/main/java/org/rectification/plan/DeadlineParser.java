package org.rectification.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.plan.DeadlineToken.Kind;
import org.rectification.plan.YearPart.Grain;

/**
 * Reads a wording: one walk over its tokens, never back. A wording is a row of dates, ranges and classes with
 * separators and words that say nothing about when between them; the first piece that fits nowhere ends the reading.
 */
final class DeadlineParser {

    /** A number alone is taken for a year only if it looks like one. */
    private static final int FIRST_BARE_YEAR = 1900;

    private static final int LAST_BARE_YEAR = 2099;
    /** The most years 每年 is spread over. */
    private static final int MOST_YEARS = 50;

    private static final int YEAR_DIGITS = 4;
    /** 20171231. */
    private static final int DATE_DIGITS = 8;

    private final String words;
    private final List<DeadlineToken> tokens;
    private final @Nullable Kind[] units;
    private int index;
    private int steps;

    // what has been found
    private final Set<LocalDate> stages = new LinkedHashSet<>();
    private @Nullable LocalDate rangeFrom;
    private @Nullable LocalDate openFrom;
    private boolean immediate;
    private boolean continuing;
    private @Nullable DeadlineToken goingOn;
    private @Nullable DeadlineToken unbounded;
    private @Nullable DeadlineToken status;
    private @Nullable DeadlineToken finished;
    private boolean done;
    private boolean dateInClause;

    // what a later date may leave out
    private int year;
    private int month;
    private @Nullable LocalDate previous;
    private int momentEnd = -1;
    private @Nullable Moment sharing;

    private DeadlineParser(String words) {
        this.words = words;
        DeadlineLexer lexer = new DeadlineLexer(words);
        tokens = lexer.tokens();
        steps = lexer.steps();
        units = units(tokens);
    }

    static Reading read(String words) {
        return new DeadlineParser(words).reading();
    }

    /** How much work it was to read a wording: characters, words and tokens looked at. */
    static int steps(String words) {
        DeadlineParser parser = new DeadlineParser(words);
        parser.reading();
        return parser.steps;
    }

    /**
     * For each number the unit it is counted in: the one that follows, or where a list or range goes on without one, the
     * next number's: 6、7月, 2018-2020年. A number of four digits shares only 年.
     */
    private static @Nullable Kind[] units(List<DeadlineToken> tokens) {
        @Nullable Kind[] units = new Kind[tokens.size()];
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.NUMBER) {
                Kind next = tokens.get(i + 1).kind();
                int following = i + 2;
                if (following < tokens.size() && tokens.get(following).kind() == Kind.ORDINAL) {
                    following++;
                }
                if (isUnit(next)) {
                    units[i] = next;
                } else if (links(next) && following < tokens.size()) {
                    units[i] = units[following];
                }
            }
        }
        return units;
    }

    private static boolean isUnit(Kind kind) {
        return kind == Kind.YEAR || kind == Kind.MONTH || kind == Kind.DAY || kind == Kind.QUARTER;
    }

    private static boolean links(Kind kind) {
        return isRangeMark(kind) || kind == Kind.SEPARATOR || kind == Kind.SLASH;
    }

    private static boolean isRangeMark(Kind kind) {
        return kind == Kind.TO || kind == Kind.HYPHEN || kind == Kind.DASH;
    }

    private Reading reading() {
        try {
            while (!at(Kind.END_OF_WORDS)) {
                item();
            }
            return result();
        } catch (Unreadable unreadable) {
            return Reading.undated(unreadable.reason);
        }
    }

    private Reading result() throws Unreadable {
        boolean dated = !stages.isEmpty();
        boolean open = openFrom != null;
        boolean goesOn = continuing || (goingOn != null && (dated || open || immediate)) || (dated && open);
        if (!dated && !open) {
            refuseIf(unbounded, UndatedReason.NO_BOUND);
            if (!immediate && !goesOn) {
                refuseIf(status, UndatedReason.STATUS);
                refuseIf(goingOn, UndatedReason.STATUS);
                refuseIf(finished, UndatedReason.STATUS);
                throw new Unreadable(Reason.of(UndatedReason.NOT_STATED, "part", words));
            }
        }
        return new Reading(List.copyOf(stages), dated ? rangeFrom : openFrom, immediate, goesOn, null);
    }

    private void refuseIf(@Nullable DeadlineToken found, UndatedReason why) throws Unreadable {
        if (found != null) {
            throw refusal(why, found, found);
        }
    }

    // ---- items ----

    private void item() throws Unreadable {
        DeadlineToken token = peek();
        switch (token.kind()) {
            case SEPARATOR, SLASH, DOT -> {
                next();
                dateInClause = false;
            }
            case FILLER, PLAN -> next();
            case FINISHED -> finished = first(finished, next());
            case IMMEDIATE -> {
                next();
                immediate = true;
            }
            case CONTINUING -> {
                next();
                continuing = true;
            }
            case GOING_ON -> goingOn = first(goingOn, next());
            case CARRY_ON -> carryOn();
            case UNBOUNDED -> unbounded = first(unbounded, next());
            case TERM -> {
                if (index == momentEnd) {
                    throw refusal(UndatedReason.VAGUE, tokens.get(index - 1), token);
                }
                unbounded = first(unbounded, next());
            }
            case DONE, STATUS -> statusWord();
            case AFTER -> after();
            case TO -> {
                next();
                period(false);
            }
            case FROM -> {
                next();
                period(true);
            }
            case EVERY_YEAR, EVERY_SO_OFTEN -> throw refusal(UndatedReason.RECURRING, token, token);
            case RELATIVE -> throw refusal(UndatedReason.RELATIVE, token, token);
            case ELSEWHERE -> throw refusal(UndatedReason.ELSEWHERE, token, token);
            case ABOUT -> throw refusal(UndatedReason.VAGUE, token, token);
            case NOTHING -> nothing();
            case HYPHEN, DASH -> dashAlone();
            default -> period(false);
        }
    }

    private static DeadlineToken first(@Nullable DeadlineToken found, DeadlineToken token) {
        return found == null ? token : found;
    }

    /** 推进 says something only about a class that stands before it. */
    private void carryOn() throws Unreadable {
        Kind before = index == 0 ? Kind.UNKNOWN : tokens.get(index - 1).kind();
        switch (before) {
            case IMMEDIATE, CONTINUING, GOING_ON, CARRY_ON, UNBOUNDED, TERM -> next();
            default -> throw notUnderstood(peek());
        }
    }

    /** A date in the same clause, or after 已, is when something happened and not when it is due. */
    private void statusWord() throws Unreadable {
        DeadlineToken token = next();
        if (dateInClause) {
            throw refusal(UndatedReason.STATUS, token, token);
        }
        done |= token.kind() == Kind.DONE;
        status = first(status, token);
    }

    /** 以后长期坚持: from then on. Otherwise what follows counts from an event. */
    private void after() throws Unreadable {
        DeadlineToken token = next();
        if (!at(Kind.CONTINUING) && !at(Kind.GOING_ON)) {
            throw refusal(UndatedReason.RELATIVE, token, token);
        }
    }

    /** 无 stands alone, or says nothing. */
    private void nothing() throws Unreadable {
        DeadlineToken token = next();
        if (tokens.size() > 2) {
            throw notUnderstood(token);
        }
    }

    /** A dash in an empty cell. */
    private void dashAlone() throws Unreadable {
        DeadlineToken token = next();
        if (tokens.size() > 2) {
            throw notUnderstood(token);
        }
    }

    // ---- dates and ranges ----

    /** A date or part of the calendar, as far as a wording names it. */
    private record Moment(
            YearPart part,
            int year,
            LocalDate first,
            LocalDate last,
            boolean sharesUnit,
            boolean inFigures,
            int begin) {

        boolean isPoint() {
            return part.isPoint();
        }

        boolean isVague() {
            return part.place() == YearPart.Place.SOMEWHERE;
        }
    }

    /** A moment, a range of two, or one with no end; then 前 or the like. */
    private void period(boolean fromWord) throws Unreadable {
        DeadlineToken begin = peek();
        if (done) {
            throw refusal(UndatedReason.STATUS, status == null ? begin : status, begin);
        }
        if (index == momentEnd && !begin.spaced()) {
            throw notUnderstood(begin); // two dates with nothing between
        }
        dateInClause = true;
        boolean planPeriod = at(Kind.PLAN_PERIOD);
        Moment left = moment();
        if (sharing != null && sharing.part().grain() != left.part().grain()) {
            throw notUnderstood(tokens.get(sharing.begin()), tokens.get(index - 1)); // 2017、2018年6月: June of which?
        }
        sharing = left.sharesUnit() ? left : null;
        boolean starts = accept(Kind.STARTING);
        if (isRangeMark(peek().kind())) {
            range(left);
        } else if (starts || at(Kind.AND_AFTER)) {
            if (!starts) {
                next();
            }
            open(left);
        } else if (fromWord) {
            throw notUnderstood(begin, tokens.get(index - 1));
        } else if (planPeriod && !left.isPoint() && everyYear()) {
            recurring(left.first().getYear(), left.year());
            rangeFrom = earlier(rangeFrom, left.first());
        } else {
            single(left);
            if (planPeriod && !left.isPoint()) {
                rangeFrom = earlier(rangeFrom, left.first());
            }
        }
        momentEnd = index;
    }

    private void single(Moment moment) throws Unreadable {
        if (moment.isVague()) {
            throw refusal(UndatedReason.VAGUE, tokens.get(moment.begin()), tokens.get(index - 1));
        }
        bound(moment);
        stage(moment.last());
    }

    private void range(Moment left) throws Unreadable {
        next();
        if (at(Kind.CONTINUING) || at(Kind.GOING_ON)) {
            open(left); // 2018年至长期
            return;
        }
        Moment right =
                left.inFigures() && left.part().grain() == Grain.MONTH && isShortNumber(index) && units[index] == null
                        ? resolve(left.year(), YearPart.month(next().low()), index - 1, false, true) // 2018.6-8
                        : moment();
        LocalDate start = left.isVague() || left.part().place() == YearPart.Place.END ? null : left.first();
        LocalDate latestStart = start == null ? left.last() : start;
        if (right.isVague()) {
            throw refusal(UndatedReason.VAGUE, tokens.get(right.begin()), tokens.get(index - 1));
        }
        if (right.last().isBefore(latestStart) || right.last().isBefore(left.last())) {
            throw refusal(
                    UndatedReason.END_BEFORE_START,
                    tokens.get(left.begin()),
                    tokens.get(index - 1),
                    "start",
                    latestStart,
                    "end",
                    right.last());
        }
        if (left.part().grain() == Grain.YEAR && right.part().grain() == Grain.YEAR && everyYear()) {
            recurring(left.year(), right.year());
        } else {
            bound(right);
            stage(right.last());
        }
        if (start != null) {
            rangeFrom = earlier(rangeFrom, start);
        }
    }

    private void open(Moment start) throws Unreadable {
        if (start.isVague() || start.part().place() == YearPart.Place.END) {
            throw refusal(UndatedReason.VAGUE, tokens.get(start.begin()), tokens.get(index - 1));
        }
        openFrom = earlier(openFrom, start.first());
        if (everyYear()) {
            next();
            YearPart part = yearPart(); // with no last year it gives no date
            if (part.last(start.year()) == null) {
                throw refusal(UndatedReason.IMPOSSIBLE_DATE, tokens.get(start.begin()), tokens.get(index - 1));
            }
            if (!accept(Kind.BEFORE)) {
                accept(Kind.WITHIN);
            }
            year = 0;
        }
    }

    /** Whether 每年 follows, with or without a comma. */
    private boolean everyYear() {
        if (links(peek().kind()) && tokens.get(index + 1).kind() == Kind.EVERY_YEAR) {
            next();
        }
        return at(Kind.EVERY_YEAR);
    }

    private void recurring(int firstYear, int lastYear) throws Unreadable {
        int begin = index;
        next();
        YearPart part = yearPart();
        if (lastYear - firstYear >= MOST_YEARS) {
            throw notUnderstood(tokens.get(begin), tokens.get(index - 1));
        }
        List<LocalDate> days = new ArrayList<>();
        Moment moment = resolve(firstYear, part, begin, false, false);
        for (int each = firstYear; each <= lastYear; each++) {
            moment = resolve(each, part, begin, false, false);
            days.add(moment.last());
        }
        if (moment.isVague()) {
            throw refusal(UndatedReason.VAGUE, tokens.get(begin), tokens.get(index - 1));
        }
        bound(moment);
        days.forEach(this::stage);
        year = 0; // a date after it with no year would belong to which?
    }

    /** What stands after a last day: 前 includes a day, and leaves in doubt whether it includes more. */
    private void bound(Moment moment) throws Unreadable {
        if (at(Kind.BEFORE)) {
            next();
            if (!moment.isPoint()) {
                throw refusal(
                        UndatedReason.AMBIGUOUS,
                        tokens.get(moment.begin()),
                        tokens.get(index - 1),
                        "earlier",
                        moment.first().minusDays(1),
                        "later",
                        moment.last());
            }
        } else if (at(Kind.AFTER)) {
            next();
            throw refusal(
                    UndatedReason.AMBIGUOUS,
                    tokens.get(moment.begin()),
                    tokens.get(index - 1),
                    "earlier",
                    moment.isPoint() ? moment.last() : moment.first(),
                    "later",
                    moment.last().plusDays(1));
        } else {
            accept(Kind.WITHIN);
        }
    }

    private void stage(LocalDate day) {
        stages.add(day);
        previous = day;
    }

    private static LocalDate earlier(@Nullable LocalDate found, LocalDate day) {
        return found == null || day.isBefore(found) ? day : found;
    }

    // ---- moments ----

    private Moment moment() throws Unreadable {
        int begin = index;
        DeadlineToken token = peek();
        switch (token.kind()) {
            case PLAN_PERIOD -> {
                return planPeriod();
            }
            case NUMBER -> {
                if (token.high() == DATE_DIGITS) {
                    next();
                    int day = token.low() % 100;
                    int month = token.low() / 100 % 100;
                    return resolve(token.low() / 10_000, YearPart.day(month, day), begin, false, true);
                }
                if (token.high() == YEAR_DIGITS) {
                    return isDateInFigures() ? dateInFigures() : ofYear();
                }
                return withoutYear();
            }
            case SAME_YEAR, NEXT_YEAR -> {
                next();
                requireYear(begin);
                return resolve(token.kind() == Kind.SAME_YEAR ? year : year + 1, yearPart(), begin, false, false);
            }
            case YEAR -> {
                next();
                if (!at(Kind.END) && !at(Kind.SOMEWHERE) && !at(Kind.WITHIN)) {
                    throw notUnderstood(token);
                }
                YearPart part = yearPart();
                requireYear(begin);
                return inherited(part, begin, false);
            }
            default -> {
                return withoutYear();
            }
        }
    }

    private Moment planPeriod() throws Unreadable {
        int begin = index;
        DeadlineToken name = next();
        accept(Kind.PLAN);
        YearPart part = YearPart.WHOLE_YEAR;
        if (at(Kind.END)) {
            next();
            part = part.at(YearPart.Place.END);
        } else if (at(Kind.SOMEWHERE) || at(Kind.TERM)) {
            next();
            part = part.at(YearPart.Place.SOMEWHERE);
        } else {
            accept(Kind.WITHIN);
        }
        year = 0;
        month = 0;
        LocalDate first = LocalDate.of(name.low(), 1, 1);
        return new Moment(part, name.high(), first, LocalDate.of(name.high(), 12, 31), false, false, begin);
    }

    /** 2017.12, 2017-12-31, 2017/12/31; and with a unit after: 2017.12月. */
    private boolean isDateInFigures() {
        Kind mark = kind(index + 1);
        if ((mark != Kind.DOT && mark != Kind.SLASH && mark != Kind.HYPHEN) || !isShortNumber(index + 2)) {
            return false;
        }
        Kind after = kind(index + 3);
        return after != Kind.YEAR && after != Kind.QUARTER;
    }

    private boolean isShortNumber(int at) {
        return kind(at) == Kind.NUMBER && tokens.get(at).high() <= 2;
    }

    private Moment dateInFigures() throws Unreadable {
        int begin = index;
        int wantedYear = next().low();
        Kind mark = next().kind();
        int wantedMonth = next().low();
        if (at(mark) && isShortNumber(index + 1)) {
            next();
            int day = next().low();
            accept(Kind.DAY);
            return resolve(wantedYear, YearPart.day(wantedMonth, day), begin, false, true);
        }
        accept(Kind.MONTH);
        return resolve(wantedYear, ofMonth(wantedMonth), begin, false, true);
    }

    private Moment ofYear() throws Unreadable {
        int begin = index;
        Kind unit = units[begin];
        DeadlineToken number = next();
        boolean bare = !accept(Kind.YEAR);
        if (bare && (number.low() < FIRST_BARE_YEAR || number.low() > LAST_BARE_YEAR)) {
            throw notUnderstood(number);
        }
        YearPart part = yearPart();
        boolean shares = bare && unit == Kind.YEAR && part.equals(YearPart.WHOLE_YEAR);
        return resolve(number.low(), part, begin, shares, false);
    }

    /** What follows a year. */
    private YearPart yearPart() throws Unreadable {
        if (at(Kind.YEAR) && (kind(index + 1) == Kind.END || kind(index + 1) == Kind.SOMEWHERE)) {
            next(); // 2018年年底
        }
        if (at(Kind.MONTHS)) {
            DeadlineToken months = next();
            return placed(YearPart.months(months.low(), months.high()));
        }
        if (at(Kind.ORDINAL) || (isShortNumber(index) && units[index] == Kind.QUARTER)) {
            return quarter();
        }
        if (isShortNumber(index) && units[index] == Kind.MONTH) {
            int number = next().low();
            accept(Kind.MONTH);
            return ofMonth(number);
        }
        return placed(YearPart.WHOLE_YEAR);
    }

    private YearPart placed(YearPart part) {
        if (accept(Kind.END)) {
            return part.at(YearPart.Place.END);
        }
        return accept(Kind.SOMEWHERE) ? part.at(YearPart.Place.SOMEWHERE) : part;
    }

    private YearPart quarter() throws Unreadable {
        int begin = index;
        accept(Kind.ORDINAL);
        if (!isShortNumber(index) || units[index] != Kind.QUARTER) {
            throw notUnderstood(peek());
        }
        int number = next().low();
        accept(Kind.QUARTER);
        if (number < 1 || number > 4) {
            throw refusal(UndatedReason.IMPOSSIBLE_DATE, tokens.get(begin), tokens.get(index - 1));
        }
        return placed(YearPart.months(3 * number - 2, 3 * number));
    }

    /** What follows a month. */
    private YearPart ofMonth(int number) {
        if (at(Kind.MONTH) && (kind(index + 1) == Kind.END || kind(index + 1) == Kind.SOMEWHERE)) {
            next(); // 6月月底
        }
        if (at(Kind.DAYS)) {
            DeadlineToken days = next();
            return placed(YearPart.days(number, days.low(), days.high()));
        }
        if (isShortNumber(index) && units[index] == Kind.DAY) {
            int day = next().low();
            accept(Kind.DAY);
            return YearPart.day(number, day);
        }
        return placed(YearPart.month(number));
    }

    /** A month, quarter or day whose year, or year and month, stands before. */
    private Moment withoutYear() throws Unreadable {
        int begin = index;
        DeadlineToken token = peek();
        Kind unit = units[begin];
        YearPart part;
        boolean shares = false;
        if (token.kind() == Kind.NUMBER && unit == null) {
            throw kind(begin + 1) == Kind.RELATIVE
                    ? refusal(UndatedReason.RELATIVE, token, tokens.get(begin + 1))
                    : notUnderstood(token);
        } else if (unit == Kind.YEAR) {
            throw refusal(UndatedReason.SHORT_YEAR, token, tokens.get(begin + 1));
        } else if (unit == Kind.MONTH) {
            next();
            shares = !accept(Kind.MONTH);
            part = ofMonth(token.low());
        } else if (unit == Kind.DAY) {
            next();
            shares = !accept(Kind.DAY);
            if (month == 0 && at(Kind.WITHIN)) {
                throw refusal(UndatedReason.RELATIVE, token, next()); // 30日内
            }
            requireMonth(begin);
            part = YearPart.day(month, token.low());
        } else if (unit == Kind.QUARTER || token.kind() == Kind.ORDINAL) {
            part = quarter();
            shares = tokens.get(index - 1).kind() == Kind.NUMBER;
        } else if (token.kind() == Kind.MONTHS) {
            part = yearPart();
        } else if (token.kind() == Kind.DAYS || (token.kind() == Kind.MONTH && kind(begin + 1) == Kind.END)) {
            requireMonth(begin);
            part = ofMonth(month);
        } else {
            throw notUnderstood(token);
        }
        requireYear(begin);
        return inherited(part, begin, shares);
    }

    private void requireYear(int begin) throws Unreadable {
        if (year == 0) {
            throw refusal(UndatedReason.NO_YEAR, tokens.get(begin), tokens.get(index - 1));
        }
    }

    private void requireMonth(int begin) throws Unreadable {
        if (month == 0) {
            throw refusal(UndatedReason.NO_YEAR, tokens.get(begin), tokens.get(Math.max(begin, index - 1)));
        }
    }

    /** A date that leaves out its year has the year before it, unless that would go back in time. */
    private Moment inherited(YearPart part, int begin, boolean sharesUnit) throws Unreadable {
        Moment moment = resolve(year, part, begin, sharesUnit, false);
        if (previous != null && moment.last().isBefore(previous)) {
            throw refusal(UndatedReason.NO_YEAR, tokens.get(begin), tokens.get(index - 1));
        }
        return moment;
    }

    private Moment resolve(int ofYear, YearPart part, int begin, boolean sharesUnit, boolean inFigures)
            throws Unreadable {
        LocalDate first = part.first(ofYear);
        LocalDate last = part.last(ofYear);
        if (first == null || last == null) {
            throw refusal(UndatedReason.IMPOSSIBLE_DATE, tokens.get(begin), tokens.get(index - 1));
        }
        year = ofYear;
        month = part.grain().compareTo(Grain.MONTH) >= 0 ? part.lastMonth() : 0;
        if (part.grain() == Grain.DAY) {
            weekday(last);
        }
        return new Moment(part, ofYear, first, last, sharesUnit, inFigures, begin);
    }

    /** A weekday after a day, in brackets or not, must be that day's. */
    private void weekday(LocalDate day) throws Unreadable {
        boolean bracket = at(Kind.SEPARATOR) && kind(index + 1) == Kind.WEEKDAY;
        if (bracket) {
            next();
        }
        if (at(Kind.WEEKDAY)) {
            DeadlineToken token = next();
            DayOfWeek real = day.getDayOfWeek();
            if (token.low() != real.getValue()) {
                throw refusal(UndatedReason.WEEKDAY, token, token, "date", day, "weekday", name(real));
            }
            if (bracket) {
                accept(Kind.SEPARATOR);
            }
        }
    }

    private static LocalText name(DayOfWeek day) {
        String english = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        return LocalText.of("星期" + "一二三四五六日".charAt(day.ordinal()), english);
    }

    // ---- tokens and refusals ----

    private DeadlineToken peek() {
        return tokens.get(index);
    }

    private DeadlineToken next() {
        steps++;
        return tokens.get(index++);
    }

    private boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    private boolean accept(Kind kind) {
        if (at(kind)) {
            next();
            return true;
        }
        return false;
    }

    /** The kind of a token further on; the end goes on for ever. */
    private Kind kind(int at) {
        return tokens.get(Math.min(at, tokens.size() - 1)).kind();
    }

    private Unreadable notUnderstood(DeadlineToken token) {
        DeadlineToken shown = token.kind() == Kind.END_OF_WORDS && index > 0 ? tokens.get(index - 1) : token;
        return notUnderstood(shown, shown);
    }

    /** If no date stands in the wording, a word of status or relation says more than that something is unknown. */
    private Unreadable notUnderstood(DeadlineToken first, DeadlineToken last) {
        boolean year = false;
        DeadlineToken hint = null;
        for (DeadlineToken token : tokens) {
            steps++;
            year |= token.kind() == Kind.NUMBER && token.high() == YEAR_DIGITS;
            if (hint == null
                    && (token.kind() == Kind.DONE
                            || token.kind() == Kind.STATUS
                            || token.kind() == Kind.RELATIVE
                            || token.kind() == Kind.ELSEWHERE)) {
                hint = token;
            }
        }
        if (hint != null && !year) {
            return refusal(
                    switch (hint.kind()) {
                        case RELATIVE -> UndatedReason.RELATIVE;
                        case ELSEWHERE -> UndatedReason.ELSEWHERE;
                        default -> UndatedReason.STATUS;
                    },
                    hint,
                    hint);
        }
        return refusal(UndatedReason.NOT_UNDERSTOOD, first, last);
    }

    private Unreadable refusal(UndatedReason why, DeadlineToken first, DeadlineToken last, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "part";
        arguments[1] = words.substring(first.start(), Math.max(first.start(), last.end()));
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Unreadable(Reason.of(why, arguments));
    }

    /** Ends a reading. */
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        final transient Reason reason;

        Unreadable(Reason reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }
}

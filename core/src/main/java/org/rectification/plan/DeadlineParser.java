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

    private static final int NONE = -1;
    private static final int YEAR_DIGITS = 4;
    /** 20171231. */
    private static final int DATE_DIGITS = 8;

    private final String words;
    private final List<DeadlineToken> tokens;
    private final @Nullable Kind[] units;
    private int index;
    private int steps;

    // what has been found; of a word the place of its first token
    private final Set<LocalDate> stages = new LinkedHashSet<>();
    private @Nullable LocalDate rangeFrom;
    private @Nullable LocalDate startFrom;
    private @Nullable LocalDate openFrom;
    private boolean immediate;
    private boolean continuing;
    private int goingOn = NONE;
    private int unbounded = NONE;
    private int status = NONE;
    private int finished = NONE;
    private int nothing = NONE;
    private int everyYearOn = NONE;
    private boolean done;
    private boolean dateInClause;
    private boolean statusInClause;
    private int itemNumber = 1;

    // what a later date may leave out
    private int year;
    private int month;
    private @Nullable LocalDate previous;

    // the last date: where it stands, and the day if it is one
    private int momentBegin = NONE;
    private int momentEnd = NONE;
    private @Nullable LocalDate namedDay;
    /** A number that took its unit from the date after it, which must then be of its kind. */
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
        @Nullable LocalDate due = stages.stream().max(LocalDate::compareTo).orElse(null);
        if (due == null) {
            return undatedResult();
        }
        refuseIf(nothing, UndatedReason.NOT_UNDERSTOOD);
        refuseIf(everyYearOn, UndatedReason.RECURRING);
        // a start not after the last day is the start of it all; a later one is when it is kept up from
        boolean startsFirst = startFrom != null && !startFrom.isAfter(due);
        LocalDate from = startsFirst && startFrom != null ? earlier(rangeFrom, startFrom) : rangeFrom;
        boolean goesOn = continuing || goingOn != NONE || openFrom != null || (startFrom != null && !startsFirst);
        return new Reading(List.copyOf(stages), from, immediate, goesOn, null);
    }

    private Reading undatedResult() throws Unreadable {
        LocalDate from = startFrom == null ? openFrom : earlier(openFrom, startFrom);
        boolean goesOn = continuing || (goingOn != NONE && (from != null || immediate));
        if (from == null) {
            refuseIf(unbounded, UndatedReason.NO_BOUND);
        }
        if (from != null || immediate || goesOn) {
            refuseIf(nothing, UndatedReason.NOT_UNDERSTOOD);
            return new Reading(List.of(), from, immediate, goesOn, null);
        }
        refuseIf(status, UndatedReason.STATUS);
        refuseIf(goingOn, UndatedReason.STATUS);
        refuseIf(finished, UndatedReason.STATUS);
        throw new Unreadable(Reason.of(UndatedReason.NOT_STATED, "part", words));
    }

    private void refuseIf(int found, UndatedReason why) throws Unreadable {
        if (found != NONE) {
            throw why == UndatedReason.NOT_UNDERSTOOD ? refusal(why, found, found + 1) : clauseRefusal(why, found);
        }
    }

    // ---- items ----

    private void item() throws Unreadable {
        switch (peek().kind()) {
            case SEPARATOR, SLASH, DOT -> {
                next();
                startClause();
            }
            case FILLER, PLAN -> next();
            case FINISHED -> finished = firstOf(finished);
            case IMMEDIATE -> {
                next();
                immediate = true;
            }
            case CONTINUING -> {
                next();
                continuing = true;
            }
            case GOING_ON -> goingOn = firstOf(goingOn);
            case CARRY_ON -> carryOn();
            case UNBOUNDED -> unbounded = firstOf(unbounded);
            case TERM -> {
                if (index == momentEnd) {
                    throw refusal(UndatedReason.VAGUE, momentBegin, index + 1);
                }
                unbounded = firstOf(unbounded);
            }
            case DONE, STATUS -> statusWord();
            case AFTER -> after();
            case TO -> {
                if (index == momentEnd) {
                    throw notUnderstood(index);
                }
                next();
                period(false);
            }
            case FROM -> {
                next();
                period(true);
            }
            case WEEKDAY -> weekdayAfter();
            case EVERY_YEAR, EVERY_SO_OFTEN -> throw clauseRefusal(UndatedReason.RECURRING, index);
            case RELATIVE -> throw clauseRefusal(UndatedReason.RELATIVE, index);
            case ELSEWHERE -> throw clauseRefusal(UndatedReason.ELSEWHERE, index);
            case ABOUT -> throw clauseRefusal(UndatedReason.VAGUE, index);
            case NOTHING, HYPHEN, DASH -> nothing = firstOf(nothing);
            default -> {
                if (!itemNumber()) {
                    period(false);
                }
            }
        }
    }

    /** Takes a word and returns where the first of its kind stands. */
    private int firstOf(int found) {
        int place = found == NONE ? index : found;
        next();
        return place;
    }

    /** 推进 says something only about a class that stands before it. */
    private void carryOn() throws Unreadable {
        Kind before = index == 0 ? Kind.UNKNOWN : kind(index - 1);
        switch (before) {
            case IMMEDIATE, CONTINUING, GOING_ON, CARRY_ON, UNBOUNDED, TERM -> next();
            default -> throw notUnderstood(index);
        }
    }

    private void startClause() {
        dateInClause = false;
        statusInClause = false;
    }

    /** A date in the same clause, or after 已, is when something happened or did not, and not when it is due. */
    private void statusWord() throws Unreadable {
        if (dateInClause) {
            throw clauseRefusal(UndatedReason.STATUS, index);
        }
        statusInClause = true;
        done |= at(Kind.DONE);
        status = firstOf(status);
    }

    /** 以后长期坚持: from then on. Otherwise what follows counts from an event. */
    private void after() throws Unreadable {
        next();
        if (!at(Kind.CONTINUING) && !at(Kind.GOING_ON)) {
            throw clauseRefusal(UndatedReason.RELATIVE, index - 1);
        }
    }

    /** The items of a cell may be numbered, from 1 at its start on: 1.2017年底前;2.2018年底前. */
    private boolean itemNumber() {
        Kind mark = kind(index + 1);
        boolean numbers = isShortNumber(index)
                && peek().low() == itemNumber
                && (mark == Kind.DOT || mark == Kind.SEPARATOR)
                && (itemNumber == 1 ? index == opening() : isItemStart());
        if (numbers) {
            next();
            next();
            itemNumber++;
            startClause();
        }
        return numbers;
    }

    /** Where the first item starts: a bracket may stand before it. */
    private int opening() {
        return kind(0) == Kind.SEPARATOR ? 1 : 0;
    }

    private boolean isItemStart() {
        Kind before = kind(index - 1);
        return before == Kind.SEPARATOR || before == Kind.DOT || peek().spaced();
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
        int begin = index;
        if (done || statusInClause) {
            throw clauseRefusal(UndatedReason.STATUS, status);
        }
        if (begin == momentEnd && !peek().spaced()) {
            throw notUnderstood(begin); // two dates with nothing between
        }
        boolean planPeriod = at(Kind.PLAN_PERIOD);
        Moment left = moment();
        dateInClause = true;
        if (sharing != null && sharing.part().grain() != left.part().grain()) {
            throw notUnderstood(sharing.begin(), index); // 2017、2018年6月: June of which?
        }
        sharing = left.sharesUnit() ? left : null;
        boolean starts = accept(Kind.STARTING);
        if (isRangeMark(peek().kind())) {
            range(left);
        } else if (starts) {
            startFrom = earlier(startFrom, start(left));
            everyYearFrom(left);
        } else if (accept(Kind.AND_AFTER)) {
            openFrom = earlier(openFrom, start(left));
            everyYearFrom(left);
        } else if (fromWord) {
            throw notUnderstood(begin, index);
        } else {
            single(left, planPeriod);
        }
        momentBegin = begin;
        momentEnd = index;
    }

    private void single(Moment moment, boolean planPeriod) throws Unreadable {
        refuseVague(moment);
        if (planPeriod && !moment.isPoint()) {
            lastDays(moment.first().getYear(), moment);
            rangeFrom = earlier(rangeFrom, moment.first());
        } else {
            bound(moment);
            stage(moment.last());
        }
    }

    private void range(Moment left) throws Unreadable {
        next();
        if (at(Kind.CONTINUING) || at(Kind.GOING_ON)) {
            openFrom = earlier(openFrom, start(left)); // 2018年至长期
            return;
        }
        Moment right =
                left.inFigures() && left.part().grain() == Grain.MONTH && isShortNumber(index) && units[index] == null
                        ? resolve(left.year(), YearPart.month(next().low()), index - 1, false, true) // 2018.6-8
                        : moment();
        refuseVague(right);
        sharing = right.sharesUnit() ? right : null;
        boolean startsOnADay = !left.isVague() && left.part().place() != YearPart.Place.END;
        LocalDate start = startsOnADay ? left.first() : left.last();
        if (right.last().isBefore(left.last())) {
            if (left.isVague()) {
                refuseVague(left);
            }
            throw right.last().isBefore(start)
                    ? refusal(UndatedReason.END_BEFORE_START, left.begin(), index, "start", start, "end", right.last())
                    : notUnderstood(left.begin(), index);
        }
        if (left.part().grain() == Grain.YEAR && right.part().grain() == Grain.YEAR) {
            lastDays(left.year(), right);
        } else {
            bound(right);
            stage(right.last());
        }
        if (startsOnADay) {
            rangeFrom = earlier(rangeFrom, start);
        }
    }

    /** The last day of some years, or if 每年 follows the last day of each or of a part of each. */
    private void lastDays(int firstYear, Moment last) throws Unreadable {
        if (!everyYear()) {
            bound(last);
            stage(last.last());
            return;
        }
        int begin = index;
        next();
        YearPart part = yearPart();
        if (last.year() - firstYear >= MOST_YEARS) {
            throw notUnderstood(begin, index);
        }
        List<LocalDate> days = new ArrayList<>();
        Moment moment = resolve(firstYear, part, begin, false, false);
        refuseVague(moment);
        for (int each = firstYear; each <= last.year(); each++) {
            moment = resolve(each, part, begin, false, false);
            days.add(moment.last());
        }
        bound(moment);
        days.forEach(this::stage);
        year = 0; // a date after it with no year would belong to which?
    }

    /** With no last year, a day of each gives no date. */
    private void everyYearFrom(Moment start) throws Unreadable {
        if (everyYear()) {
            everyYearOn = index;
            next();
            Moment each = resolve(start.year(), yearPart(), everyYearOn, false, false);
            refuseVague(each);
            bound(each);
            year = 0;
        }
    }

    private LocalDate start(Moment moment) throws Unreadable {
        if (moment.isVague() || moment.part().place() == YearPart.Place.END) {
            throw refusal(UndatedReason.VAGUE, moment.begin(), index);
        }
        return moment.first();
    }

    private void refuseVague(Moment moment) throws Unreadable {
        if (moment.isVague()) {
            throw refusal(UndatedReason.VAGUE, moment.begin(), index);
        }
    }

    /** Whether 每年 follows, with or without a comma. */
    private boolean everyYear() {
        if (links(peek().kind()) && tokens.get(index + 1).kind() == Kind.EVERY_YEAR) {
            next();
        }
        return at(Kind.EVERY_YEAR);
    }

    /** What stands after a last day: 前 includes a day, and leaves in doubt whether it includes more. */
    private void bound(Moment moment) throws Unreadable {
        if (at(Kind.BEFORE)) {
            next();
            if (!moment.isPoint()) {
                throw refusal(
                        UndatedReason.AMBIGUOUS,
                        moment.begin(),
                        index,
                        "earlier",
                        moment.first().minusDays(1),
                        "later",
                        moment.last());
            }
        } else if (at(Kind.AFTER)) {
            next();
            throw refusal(
                    UndatedReason.AMBIGUOUS,
                    moment.begin(),
                    index,
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
                Moment moment =
                        resolve(token.kind() == Kind.SAME_YEAR ? year : year + 1, yearPart(), begin, false, false);
                if (previous != null && moment.last().isBefore(previous)) {
                    throw notUnderstood(begin, index); // 2018年,当年6月: the year, or June?
                }
                return moment;
            }
            case YEAR -> {
                next();
                if (!at(Kind.END) && !at(Kind.SOMEWHERE) && !at(Kind.WITHIN)) {
                    throw notUnderstood(begin);
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
            throw notUnderstood(begin);
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
            throw notUnderstood(index);
        }
        int number = next().low();
        accept(Kind.QUARTER);
        if (number < 1 || number > 4) {
            throw refusal(UndatedReason.IMPOSSIBLE_DATE, begin, index);
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
                    ? clauseRefusal(UndatedReason.RELATIVE, begin)
                    : notUnderstood(begin);
        } else if (unit == Kind.YEAR) {
            throw refusal(UndatedReason.SHORT_YEAR, begin, begin + 2);
        } else if (unit == Kind.MONTH) {
            next();
            shares = !accept(Kind.MONTH);
            part = ofMonth(token.low());
        } else if (unit == Kind.DAY) {
            next();
            shares = !accept(Kind.DAY);
            if (month == 0 && at(Kind.WITHIN)) {
                throw clauseRefusal(UndatedReason.RELATIVE, begin); // 30日内
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
            throw notUnderstood(index);
        }
        requireYear(begin);
        return inherited(part, begin, shares);
    }

    private void requireYear(int begin) throws Unreadable {
        if (year == 0) {
            throw clauseRefusal(UndatedReason.NO_YEAR, begin);
        }
    }

    private void requireMonth(int begin) throws Unreadable {
        if (month == 0) {
            throw clauseRefusal(UndatedReason.NO_YEAR, begin);
        }
    }

    /** A date that leaves out its year has the year before it, unless that would go back in time. */
    private Moment inherited(YearPart part, int begin, boolean sharesUnit) throws Unreadable {
        Moment moment = resolve(year, part, begin, sharesUnit, false);
        if (previous != null && moment.last().isBefore(previous)) {
            throw clauseRefusal(UndatedReason.NO_YEAR, begin);
        }
        return moment;
    }

    private Moment resolve(int ofYear, YearPart part, int begin, boolean sharesUnit, boolean inFigures)
            throws Unreadable {
        LocalDate first = part.first(ofYear);
        LocalDate last = part.last(ofYear);
        if (first == null || last == null) {
            throw refusal(UndatedReason.IMPOSSIBLE_DATE, begin, index);
        }
        year = ofYear;
        month = part.grain().compareTo(Grain.MONTH) >= 0 ? part.lastMonth() : 0;
        namedDay = part.grain() == Grain.DAY ? last : null;
        if (kind(index) == Kind.WEEKDAY || (at(Kind.SEPARATOR) && kind(index + 1) == Kind.WEEKDAY)) {
            weekday(last);
        }
        return new Moment(part, ofYear, first, last, sharesUnit, inFigures, begin);
    }

    /** A weekday after 前: 2018年6月30日前(星期六). */
    private void weekdayAfter() throws Unreadable {
        boolean follows = index == momentEnd
                || (momentEnd != NONE && index == momentEnd + 1 && kind(momentEnd) == Kind.SEPARATOR);
        if (!follows || namedDay == null) {
            throw notUnderstood(index);
        }
        checkWeekday(namedDay);
    }

    /** A weekday directly after a day, in brackets or not. */
    private void weekday(LocalDate day) throws Unreadable {
        boolean bracket = accept(Kind.SEPARATOR);
        if (namedDay == null) {
            throw notUnderstood(index);
        }
        checkWeekday(day);
        if (bracket) {
            accept(Kind.SEPARATOR);
        }
    }

    private void checkWeekday(LocalDate day) throws Unreadable {
        DayOfWeek real = day.getDayOfWeek();
        if (next().low() != real.getValue()) {
            throw refusal(UndatedReason.WEEKDAY, index - 1, index, "date", day, "weekday", name(real));
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

    private Unreadable notUnderstood(int at) {
        int shown = at > 0 && kind(at) == Kind.END_OF_WORDS ? at - 1 : at;
        return notUnderstood(shown, shown + 1);
    }

    /** If no year stands in the wording, a word of status or relation says more than that something is unknown. */
    private Unreadable notUnderstood(int first, int end) {
        int hint = NONE;
        for (int i = 0; i < tokens.size(); i++) {
            steps++;
            DeadlineToken token = tokens.get(i);
            if (token.kind() == Kind.NUMBER && token.high() == YEAR_DIGITS) {
                return refusal(UndatedReason.NOT_UNDERSTOOD, first, end);
            }
            if (hint == NONE && hinted(token.kind()) != UndatedReason.NOT_UNDERSTOOD) {
                hint = i;
            }
        }
        return hint == NONE
                ? refusal(UndatedReason.NOT_UNDERSTOOD, first, end)
                : clauseRefusal(hinted(kind(hint)), hint);
    }

    private static UndatedReason hinted(Kind kind) {
        return switch (kind) {
            case DONE, STATUS -> UndatedReason.STATUS;
            case RELATIVE -> UndatedReason.RELATIVE;
            case ELSEWHERE -> UndatedReason.ELSEWHERE;
            default -> UndatedReason.NOT_UNDERSTOOD;
        };
    }

    /** A refusal that shows the whole clause a token stands in. */
    private Unreadable clauseRefusal(UndatedReason why, int at) {
        int first = at;
        while (first > 0 && kind(first - 1) != Kind.SEPARATOR && kind(first - 1) != Kind.SLASH) {
            first--;
            steps++;
        }
        int end = at + 1;
        while (end < tokens.size() - 1 && kind(end) != Kind.SEPARATOR && kind(end) != Kind.SLASH) {
            end++;
            steps++;
        }
        return refusal(why, first, end);
    }

    /** A refusal that shows the tokens from one to before another. */
    private Unreadable refusal(UndatedReason why, int first, int end, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = "part";
        arguments[1] =
                words.substring(tokens.get(first).start(), tokens.get(end - 1).end());
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

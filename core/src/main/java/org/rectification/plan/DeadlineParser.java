package org.rectification.plan;

import static org.rectification.plan.DeadlineCursor.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.plan.DeadlineCursor.Unreadable;
import org.rectification.plan.DeadlineToken.Kind;
import org.rectification.plan.YearPart.Grain;

/**
 * Parses a wording in one pass over its tokens, without backtracking. A wording is a sequence of dates, ranges and
 * classes, with separators and words without a time meaning between them; the first token that does not fit ends the
 * parsing.
 */
final class DeadlineParser {

    /** The most days that 每年 or 每月 expands to. */
    private static final int MOST_TIMES = 50;

    private static final int MONTHS_OF_YEAR = 12;

    private static final Pattern PAPERS = Pattern.compile("方案|报告|计划|规划|制定|编制|出台|提交|报送|上报");

    private final DeadlineCursor cursor;
    private final MomentReader moments;

    // the facets found; for a word the position of its first token
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
    private int included = NONE;
    private int dayOffMoves = NONE;
    private int limitOn = NONE;
    private @Nullable RelativeLimit limit;
    private boolean done;
    private boolean dateInClause;
    private boolean workInClause;
    private boolean statusInClause;
    private int itemNumber = 1;

    // the position of the last date
    private int momentBegin = NONE;
    private int momentEnd = NONE;
    /** A number that takes its unit from the next date, which must have the same part of the calendar. */
    private @Nullable Moment sharing;

    private DeadlineParser(String words) {
        cursor = new DeadlineCursor(words);
        moments = new MomentReader(cursor);
    }

    static Reading read(String words) {
        return new DeadlineParser(words).reading();
    }

    /** The work to parse a wording: characters, words and tokens examined. */
    static int steps(String words) {
        DeadlineParser parser = new DeadlineParser(words);
        parser.reading();
        return parser.cursor.steps();
    }

    private Reading reading() {
        try {
            while (!cursor.at(Kind.END_OF_WORDS)) {
                item();
            }
            return result();
        } catch (Unreadable unreadable) {
            return Reading.undated(unreadable.reason, false);
        }
    }

    private Reading result() throws Unreadable {
        @Nullable LocalDate due = stages.stream().max(LocalDate::compareTo).orElse(null);
        RelativeLimit onlyBound = limit;
        if (onlyBound != null) {
            refuseIf(nothing, UndatedReason.NOT_UNDERSTOOD);
            refuseIf(included, UndatedReason.NOT_UNDERSTOOD); // it may include the day of the event
            refusePapers();
            return Reading.relative(
                    dayOffMoves == NONE ? onlyBound : RelativeWords.moving(onlyBound),
                    immediate,
                    continuing || goingOn != NONE);
        }
        refuseIf(dayOffMoves, UndatedReason.NOT_UNDERSTOOD); // a date stays where it is
        if (due == null) {
            return undatedResult();
        }
        refuseIf(nothing, UndatedReason.NOT_UNDERSTOOD);
        refuseIf(everyYearOn, UndatedReason.RECURRING);
        // a start not after the last day is the first day; a later start belongs to the continuing work
        boolean startsFirst = startFrom != null && !startFrom.isAfter(due);
        LocalDate from = startsFirst && startFrom != null ? earlier(rangeFrom, startFrom) : rangeFrom;
        boolean goesOn = continuing || goingOn != NONE || openFrom != null || (startFrom != null && !startsFirst);
        return Reading.dated(List.copyOf(stages), from, immediate, goesOn);
    }

    private Reading undatedResult() throws Unreadable {
        LocalDate from = startFrom == null ? openFrom : earlier(openFrom, startFrom);
        boolean goesOn = continuing || (goingOn != NONE && (from != null || immediate));
        boolean isUnstated = from == null && !cursor.refersElsewhere();
        if (from == null && !done && unbounded != NONE) {
            return undated(UndatedReason.NO_BOUND, unbounded, isUnstated);
        }
        if (from != null || immediate || goesOn) {
            refuseIf(nothing, UndatedReason.NOT_UNDERSTOOD);
            return Reading.withoutEnd(from, immediate, goesOn, isUnstated && immediate);
        }
        if (status != NONE) {
            return undated(UndatedReason.STATUS, status, isUnstated && goingOn == NONE);
        }
        refuseIf(goingOn, UndatedReason.STATUS);
        return finished != NONE
                ? undated(UndatedReason.STATUS, finished, isUnstated)
                : Reading.undated(Reason.of(UndatedReason.NOT_STATED), isUnstated);
    }

    private Reading undated(UndatedReason why, int found, boolean isUnstated) {
        return Reading.undated(cursor.clauseRefusal(why, found).reason, isUnstated);
    }

    /** 约谈之日起20个工作日内报送整改方案: the limit of a paper is not that of the work. */
    private void refusePapers() throws Unreadable {
        for (int i = 0; cursor.kind(i) != Kind.END_OF_WORDS; i++) {
            if (cursor.kind(i) != Kind.LIMIT && PAPERS.matcher(cursor.text(i)).find()) {
                throw cursor.refusal(UndatedReason.NOT_UNDERSTOOD, i, i + 1);
            }
        }
    }

    private void refuseIf(int found, UndatedReason why) throws Unreadable {
        if (found != NONE) {
            throw why == UndatedReason.NOT_UNDERSTOOD
                    ? cursor.refusal(why, found, found + 1)
                    : cursor.clauseRefusal(why, found);
        }
    }

    // ---- items ----

    private void item() throws Unreadable {
        switch (cursor.peek().kind()) {
            case SEPARATOR, SLASH, DOT -> {
                cursor.next();
                startClause();
            }
            case FILLER, PLAN -> cursor.next();
            case INCLUDED -> included = firstOf(included);
            case DAY_OFF_MOVES -> dayOffMoves = firstOf(dayOffMoves);
            case LIMIT -> limit();
            case LABEL -> label();
            case FINISHED -> work();
            case IMMEDIATE -> {
                cursor.next();
                immediate = true;
            }
            case CONTINUING -> {
                cursor.next();
                continuing = true;
            }
            case GOING_ON -> goingOn = firstOf(goingOn);
            case CARRY_ON -> carryOn();
            case UNBOUNDED -> unbounded = firstOf(unbounded);
            case TERM -> {
                if (cursor.index() == momentEnd) {
                    throw cursor.refusal(UndatedReason.VAGUE, momentBegin, cursor.index() + 1);
                }
                unbounded = firstOf(unbounded);
            }
            case DONE, STATUS -> statusWord();
            case AFTER -> after();
            case TO -> {
                if (cursor.index() == momentEnd) {
                    throw cursor.notUnderstood(cursor.index());
                }
                cursor.next();
                period(false);
            }
            case FROM -> {
                cursor.next();
                period(true);
            }
            case WEEKDAY -> weekdayAfter();
            case EVERY_YEAR, EVERY_SO_OFTEN -> throw cursor.clauseRefusal(UndatedReason.RECURRING, cursor.index());
            case RELATIVE -> throw cursor.clauseRefusal(UndatedReason.RELATIVE, cursor.index());
            case REFUSED_LIMIT -> throw cursor.refusedLimit();
            case ELSEWHERE ->
                throw cursor.clauseRefusal(
                        statusInClause ? UndatedReason.STATUS : UndatedReason.ELSEWHERE, cursor.index());
            case ABOUT -> throw cursor.clauseRefusal(UndatedReason.VAGUE, cursor.index());
            case NOTHING, HYPHEN, DASH -> nothing = firstOf(nothing);
            default -> {
                if (!itemNumber()) {
                    period(false);
                }
            }
        }
    }

    /** Consumes a word and returns the position of the first one of its kind. */
    private int firstOf(int found) {
        int place = found == NONE ? cursor.index() : found;
        cursor.next();
        return place;
    }

    /** 完成 and similar words, and after a date the work to be completed by it. */
    private void work() throws Unreadable {
        boolean takesWork = cursor.peek().low() == DeadlineToken.TAKES_WORK;
        finished = firstOf(finished);
        workInClause = dateInClause;
        if (takesWork && momentEnd != NONE && !statusInClause && !done) {
            namedWork();
        }
    }

    /** 方案编制, 管网和泵站: words without a time meaning, up to the end of the clause. */
    private void namedWork() throws Unreadable {
        boolean named = false;
        while (true) {
            switch (cursor.peek().kind()) {
                case UNKNOWN, WORK -> named = true;
                case FINISHED, CARRY_ON -> {}
                case FILLER, INCLUDED, PLAN, WITHIN, SOMEWHERE -> {
                    if (!named) {
                        return;
                    }
                }
                case SEPARATOR -> {
                    if (!joinsWork()) {
                        return;
                    }
                }
                case IMMEDIATE, CONTINUING -> {
                    if (named || isWork(cursor.ahead(1))) {
                        throw cursor.notUnderstood(cursor.index()); // 完成长期规划: 长期 may belong to the work or be a class
                    }
                    return;
                }
                case SLASH,
                        DOT,
                        AFTER,
                        DONE,
                        STATUS,
                        RELATIVE,
                        ELSEWHERE,
                        ABOUT,
                        EVERY_YEAR,
                        EVERY_SO_OFTEN,
                        END_OF_WORDS -> {
                    return;
                }
                default -> {
                    if (named) {
                        throw cursor.notUnderstood(cursor.index()); // a number may limit the amount of work: 完成管网30公里
                    }
                    return;
                }
            }
            cursor.next();
        }
    }

    private boolean joinsWork() {
        return cursor.peek().low() == DeadlineToken.JOINS
                && (cursor.ahead(1) == Kind.CARRY_ON || isWork(cursor.ahead(1)));
    }

    private static boolean isWork(Kind kind) {
        return switch (kind) {
            case UNKNOWN, WORK, PLAN, FINISHED -> true;
            default -> false;
        };
    }

    /** 推进 has a meaning only after a class or a start. */
    private void carryOn() throws Unreadable {
        Kind before = cursor.index() == 0 ? Kind.UNKNOWN : cursor.ahead(-1);
        switch (before) {
            case IMMEDIATE, CONTINUING, GOING_ON, CARRY_ON, UNBOUNDED, TERM, STARTING, AND_AFTER -> cursor.next();
            default -> throw cursor.notUnderstood(cursor.index());
        }
    }

    /** 第一阶段:2017年底前. Within an item it would be a part of a year: 2018年第一阶段. */
    private void label() throws Unreadable {
        Kind before = cursor.index() == 0 ? Kind.SEPARATOR : cursor.ahead(-1);
        if (before != Kind.SEPARATOR && before != Kind.SLASH && before != Kind.DOT) {
            throw cursor.notUnderstood(cursor.index());
        }
        cursor.next();
    }

    private void startClause() {
        dateInClause = false;
        workInClause = false;
        statusInClause = false;
    }

    /** A date in the same clause, or after 已, is when something happened, not when it is due. */
    private void statusWord() throws Unreadable {
        if (dateInClause) {
            throw cursor.clauseRefusal(UndatedReason.STATUS, cursor.index());
        }
        statusInClause = true;
        done |= cursor.at(Kind.DONE);
        status = firstOf(status);
    }

    /** 以后长期坚持: from then on. Any other continuation counts from an event. */
    private void after() throws Unreadable {
        cursor.next();
        if (!cursor.at(Kind.CONTINUING) && !cursor.at(Kind.GOING_ON)) {
            throw cursor.clauseRefusal(UndatedReason.RELATIVE, cursor.index() - 1);
        }
    }

    /** The items of a cell may be numbered, starting with 1: 1.2017年底前;2.2018年底前. */
    private boolean itemNumber() {
        Kind mark = cursor.ahead(1);
        boolean numbers = cursor.isShortNumber(0)
                && cursor.peek().low() == itemNumber
                && (mark == Kind.DOT || mark == Kind.SEPARATOR)
                && (itemNumber == 1 ? cursor.index() == opening() : isItemStart());
        if (numbers) {
            cursor.next();
            cursor.next();
            itemNumber++;
            startClause();
        }
        return numbers;
    }

    /** The position of the first item, which a bracket may precede. */
    private int opening() {
        return cursor.kind(0) == Kind.SEPARATOR ? 1 : 0;
    }

    private boolean isItemStart() {
        Kind before = cursor.ahead(-1);
        return before == Kind.SEPARATOR || before == Kind.DOT || cursor.peek().spaced();
    }

    /** A limit that counts from an event. A cell with another bound beside it has no single meaning. */
    private void limit() throws Unreadable {
        if (done || statusInClause) {
            throw cursor.clauseRefusal(UndatedReason.STATUS, status);
        }
        if (momentEnd != NONE) {
            throw cursor.refusal(UndatedReason.SEVERAL_BOUNDS, cursor.index(), cursor.index() + 1);
        }
        limitOn = cursor.index();
        limit = cursor.nextLimit();
        dateInClause = true;
        momentBegin = limitOn;
        momentEnd = cursor.index();
    }

    // ---- dates and ranges ----

    /** A moment, a range of two, or one without an end; then 前 or a similar word. */
    private void period(boolean fromWord) throws Unreadable {
        int begin = cursor.index();
        if (done || statusInClause) {
            throw cursor.clauseRefusal(UndatedReason.STATUS, status);
        }
        if (begin == momentEnd && !cursor.peek().spaced()) {
            throw cursor.notUnderstood(begin); // two dates with nothing between them
        }
        boolean planPeriod = cursor.at(Kind.PLAN_PERIOD);
        boolean ofWork = workInClause && !cursor.peek().spaced();
        Moment left = moments.read();
        if (limitOn != NONE) {
            throw cursor.refusal(UndatedReason.SEVERAL_BOUNDS, limitOn, limitOn + 1);
        }
        dateInClause = true;
        if (sharing != null && sharing.part().grain() != left.part().grain()) {
            throw cursor.notUnderstood(sharing.begin(), cursor.index()); // 2017、2018年6月: June of which?
        }
        sharing = left.sharesUnit() ? left : null;
        boolean starts = cursor.accept(Kind.STARTING);
        if (DeadlineCursor.isRangeMark(cursor.peek().kind())) {
            range(left);
        } else if (starts) {
            startFrom = earlier(startFrom, start(left));
            everyYearFrom(left);
        } else if (cursor.accept(Kind.AND_AFTER)) {
            openFrom = earlier(openFrom, start(left));
            everyYearFrom(left);
        } else if (fromWord) {
            throw cursor.notUnderstood(begin, cursor.index());
        } else {
            single(left, planPeriod);
        }
        if (ofWork && isNameOfWork()) {
            throw cursor.notUnderstood(begin, cursor.index()); // 2018年6月底前完成2018年度任务
        }
        momentBegin = begin;
        momentEnd = cursor.index();
    }

    /** Whether the time just parsed names the following work rather than a deadline. */
    private boolean isNameOfWork() {
        Kind end = cursor.ahead(-1);
        boolean names = end != Kind.BEFORE && end != Kind.END && end != Kind.DAY;
        return names && (cursor.at(Kind.FILLER) || isWork(cursor.peek().kind()));
    }

    private void single(Moment moment, boolean planPeriod) throws Unreadable {
        refuseVague(moment);
        boolean wholeYears =
                moment.part().grain() == Grain.YEAR && moment.part().place() == YearPart.Place.WHOLE;
        boolean first = momentEnd == NONE; // 2018、2019年每季度: in 2018 too?
        if (!planPeriod && wholeYears && first && everySoOften()) {
            lastDays(moment.year(), moment);
        } else if (planPeriod && !moment.isPoint()) {
            lastDays(moment.first().getYear(), moment);
            rangeFrom = earlier(rangeFrom, moment.first());
        } else {
            bound(moment);
            stage(moment.last());
        }
    }

    private void range(Moment left) throws Unreadable {
        cursor.next();
        if (cursor.at(Kind.CONTINUING) || cursor.at(Kind.GOING_ON)) {
            openFrom = earlier(openFrom, start(left)); // 2018年至长期
            return;
        }
        Moment right = left.inFigures()
                        && left.part().grain() == Grain.MONTH
                        && cursor.isShortNumber(0)
                        && cursor.unit() == null
                ? moments.resolve(
                        left.year(), YearPart.month(cursor.next().low()), cursor.index() - 1, false, true) // 2018.6-8
                : isLaterDayInFigures(left) ? laterDayInFigures(left) : moments.read();
        refuseVague(right);
        sharing = right.sharesUnit() ? right : null;
        boolean startsOnADay = !left.isVague() && left.part().place() != YearPart.Place.END;
        LocalDate start = startsOnADay ? left.first() : left.last();
        if (right.last().isBefore(left.last())) {
            if (left.isVague()) {
                refuseVague(left);
            }
            throw right.last().isBefore(start)
                    ? cursor.refusal(
                            UndatedReason.END_BEFORE_START,
                            left.begin(),
                            cursor.index(),
                            "start",
                            start,
                            "end",
                            right.last())
                    : cursor.notUnderstood(left.begin(), cursor.index());
        }
        if (startsOnADay
                && left.part().grain() == Grain.YEAR
                && right.part().grain() != Grain.YEAR
                && right.year() == left.year()) {
            throw cursor.notUnderstood(left.begin(), cursor.index()); // 2018年-12月: from January, or in December?
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

    /** 2018.1.1-12.31. */
    private boolean isLaterDayInFigures(Moment left) {
        Kind mark = cursor.ahead(1);
        return left.inFigures()
                && left.part().grain() == Grain.DAY
                && (mark == Kind.DOT || mark == Kind.SLASH)
                && cursor.isShortNumber(0)
                && cursor.isShortNumber(2)
                && cursor.ahead(3) != mark;
    }

    private Moment laterDayInFigures(Moment left) throws Unreadable {
        int begin = cursor.index();
        int month = cursor.next().low();
        cursor.next();
        int day = cursor.next().low();
        return moments.resolve(left.year(), YearPart.day(month, day), begin, false, true);
    }

    /** The last day of some years; with 每年 or 每月, the last day of each year or of each part of it. */
    private void lastDays(int firstYear, Moment last) throws Unreadable {
        if (everySoOften()) {
            lastDaysSoOften(firstYear, last);
            return;
        }
        if (!everyYear()) {
            bound(last);
            stage(last.last());
            return;
        }
        int begin = cursor.index();
        cursor.next();
        YearPart part = moments.yearPart();
        if (last.year() - firstYear >= MOST_TIMES) {
            throw cursor.notUnderstood(begin, cursor.index());
        }
        List<LocalDate> days = new ArrayList<>();
        Moment moment = moments.resolve(firstYear, part, begin, false, false);
        refuseVague(moment);
        for (int each = firstYear; each <= last.year(); each++) {
            moment = moments.resolve(each, part, begin, false, false);
            days.add(moment.last());
        }
        bound(moment);
        days.forEach(this::stage);
        moments.forgetYear();
    }

    private void lastDaysSoOften(int firstYear, Moment last) throws Unreadable {
        int begin = cursor.index();
        int months = cursor.next().low();
        YearPart.Place place = cursor.accept(Kind.END) ? YearPart.Place.END : YearPart.Place.WHOLE;
        if ((last.year() - firstYear + 1) * (MONTHS_OF_YEAR / months) > MOST_TIMES) {
            throw cursor.notUnderstood(begin, cursor.index());
        }
        List<LocalDate> days = new ArrayList<>();
        Moment moment = last;
        for (int year = firstYear; year <= last.year(); year++) {
            for (int month = months; month <= MONTHS_OF_YEAR; month += months) {
                YearPart part = YearPart.months(month - months + 1, month).at(place);
                moment = moments.resolve(year, part, begin, false, false);
                days.add(moment.last());
            }
        }
        bound(moment);
        days.forEach(this::stage);
        moments.forgetYear();
    }

    /** Without a last year, a day of each year gives no date. */
    private void everyYearFrom(Moment start) throws Unreadable {
        if (everyYear()) {
            everyYearOn = cursor.index();
            cursor.next();
            Moment each = moments.resolve(start.year(), moments.yearPart(), everyYearOn, false, false);
            refuseVague(each);
            bound(each);
            moments.forgetYear();
        }
    }

    private LocalDate start(Moment moment) throws Unreadable {
        if (moment.isVague() || moment.part().place() == YearPart.Place.END) {
            throw cursor.refusal(UndatedReason.VAGUE, moment.begin(), cursor.index());
        }
        return moment.first();
    }

    private void refuseVague(Moment moment) throws Unreadable {
        if (moment.isVague()) {
            throw cursor.refusal(UndatedReason.VAGUE, moment.begin(), cursor.index());
        }
    }

    /** Whether 每年 follows, with or without a comma. */
    private boolean everyYear() {
        return each(Kind.EVERY_YEAR);
    }

    /** Whether 每月, 每季度 or 每半年 follows, which divide a year. */
    private boolean everySoOften() {
        return each(Kind.EVERY_SO_OFTEN) && cursor.peek().low() > 0;
    }

    private boolean each(Kind kind) {
        if (DeadlineCursor.links(cursor.peek().kind()) && cursor.ahead(1) == kind) {
            cursor.next();
        }
        return cursor.at(kind);
    }

    /** The words after a last day: 前 includes a day; after a longer part of the calendar it is ambiguous. */
    private void bound(Moment moment) throws Unreadable {
        clock(moment);
        boolean included = isIncludedInBrackets();
        if (cursor.at(Kind.BEFORE)) {
            cursor.next();
            if (!included && !moment.isPoint()) {
                throw cursor.refusal(
                        UndatedReason.AMBIGUOUS,
                        moment.begin(),
                        cursor.index(),
                        "earlier",
                        moment.first().minusDays(1),
                        "later",
                        moment.last());
            }
        } else if (cursor.at(Kind.AFTER)) {
            cursor.next();
            throw cursor.refusal(
                    UndatedReason.AMBIGUOUS,
                    moment.begin(),
                    cursor.index(),
                    "earlier",
                    moment.isPoint() ? moment.last() : moment.first(),
                    "later",
                    moment.last().plusDays(1));
        } else {
            cursor.accept(Kind.WITHIN);
        }
    }

    /** 2018年6月(含)前. */
    private boolean isIncludedInBrackets() {
        boolean included = cursor.at(Kind.SEPARATOR)
                && cursor.ahead(1) == Kind.INCLUDED
                && cursor.ahead(2) == Kind.SEPARATOR
                && cursor.ahead(3) == Kind.BEFORE;
        if (included) {
            cursor.next();
            cursor.next();
            cursor.next();
        }
        return included;
    }

    /** A time of day does not change the day, except midnight, which lies between two days. */
    private void clock(Moment moment) throws Unreadable {
        if (!cursor.at(Kind.CLOCK)) {
            return;
        }
        DeadlineToken time = cursor.next();
        int minutes = 60 * time.low() + time.high();
        if (moment.part().grain() != Grain.DAY) {
            throw cursor.notUnderstood(cursor.index() - 1);
        }
        if (time.high() >= 60 || minutes > 24 * 60) {
            throw cursor.refusal(UndatedReason.IMPOSSIBLE_DATE, moment.begin(), cursor.index());
        }
        if (minutes == 0) {
            throw cursor.refusal(
                    UndatedReason.AMBIGUOUS,
                    moment.begin(),
                    cursor.index(),
                    "earlier",
                    moment.last().minusDays(1),
                    "later",
                    moment.last());
        }
    }

    private void stage(LocalDate day) {
        stages.add(day);
        moments.setPrevious(day);
    }

    private static LocalDate earlier(@Nullable LocalDate found, LocalDate day) {
        return found == null || day.isBefore(found) ? day : found;
    }

    /** A weekday after 前: 2018年6月30日前(星期六). */
    private void weekdayAfter() throws Unreadable {
        boolean follows = cursor.index() == momentEnd
                || (momentEnd != NONE && cursor.index() == momentEnd + 1 && cursor.kind(momentEnd) == Kind.SEPARATOR);
        if (!follows) {
            throw cursor.notUnderstood(cursor.index());
        }
        moments.checkWeekday();
    }
}

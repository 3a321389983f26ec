package org.rectification.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.plan.DeadlineCursor.Unreadable;
import org.rectification.plan.DeadlineToken.Kind;
import org.rectification.plan.YearPart.Grain;

/** Parses the moments of a wording, and remembers the parts that a later moment may omit. */
final class MomentReader {

    /** A bare number is a year only from this value on. */
    private static final int FIRST_BARE_YEAR = 1900;

    private static final int LAST_BARE_YEAR = 2099;
    /** 20171231. */
    private static final int DATE_DIGITS = 8;

    private final DeadlineCursor cursor;

    // what a later moment may omit; 0 if there is none
    private int year;
    private int month;
    /** The last day that a moment without its own year must not precede. */
    private @Nullable LocalDate previous;
    /** The last moment, if it is a day. */
    private @Nullable LocalDate namedDay;

    MomentReader(DeadlineCursor cursor) {
        this.cursor = cursor;
    }

    /** Sets the last day found so far. */
    void setPrevious(LocalDate day) {
        previous = day;
    }

    /** After several years, a moment without a year would be ambiguous. */
    void forgetYear() {
        year = 0;
    }

    Moment read() throws Unreadable {
        int begin = cursor.index();
        DeadlineToken token = cursor.peek();
        switch (token.kind()) {
            case PLAN_PERIOD -> {
                return planPeriod();
            }
            case NUMBER -> {
                if (token.high() == DATE_DIGITS) {
                    cursor.next();
                    int day = token.low() % 100;
                    int month = token.low() / 100 % 100;
                    return resolve(token.low() / 10_000, YearPart.day(month, day), begin, false, true);
                }
                if (token.high() == DeadlineCursor.YEAR_DIGITS) {
                    return isDateInFigures() ? dateInFigures() : ofYear();
                }
                return withoutYear();
            }
            case SAME_YEAR, NEXT_YEAR -> {
                cursor.next();
                requireYear(begin);
                Moment moment =
                        resolve(token.kind() == Kind.SAME_YEAR ? year : year + 1, yearPart(), begin, false, false);
                if (previous != null && moment.last().isBefore(previous)) {
                    throw cursor.notUnderstood(
                            begin, cursor.index()); // 2018年,当年6月: 当年 may be the year or belong to June
                }
                return moment;
            }
            case YEAR -> {
                cursor.next();
                if (!cursor.at(Kind.END) && !cursor.at(Kind.SOMEWHERE) && !cursor.at(Kind.WITHIN)) {
                    throw cursor.notUnderstood(begin);
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
        int begin = cursor.index();
        DeadlineToken name = cursor.next();
        cursor.accept(Kind.PLAN);
        YearPart part = YearPart.WHOLE_YEAR;
        if (cursor.at(Kind.END)) {
            cursor.next();
            part = part.at(YearPart.Place.END);
        } else if (cursor.at(Kind.SOMEWHERE) || cursor.at(Kind.TERM)) {
            cursor.next();
            part = part.at(YearPart.Place.SOMEWHERE);
        } else {
            cursor.accept(Kind.WITHIN);
        }
        year = 0;
        month = 0;
        namedDay = null;
        LocalDate first = LocalDate.of(name.low(), 1, 1);
        return new Moment(part, name.high(), first, LocalDate.of(name.high(), 12, 31), false, false, begin);
    }

    /** 2017.12, 2017-12-31, 2017/12/31; and with a unit after: 2017.12月. */
    private boolean isDateInFigures() {
        Kind mark = cursor.ahead(1);
        if ((mark != Kind.DOT && mark != Kind.SLASH && mark != Kind.HYPHEN) || !cursor.isShortNumber(2)) {
            return false;
        }
        Kind after = cursor.ahead(3);
        return after != Kind.YEAR && after != Kind.QUARTER;
    }

    private Moment dateInFigures() throws Unreadable {
        int begin = cursor.index();
        int wantedYear = cursor.next().low();
        Kind mark = cursor.next().kind();
        int wantedMonth = cursor.next().low();
        if (cursor.at(mark) && cursor.isShortNumber(1)) {
            cursor.next();
            int day = cursor.next().low();
            cursor.accept(Kind.DAY);
            return resolve(wantedYear, YearPart.day(wantedMonth, day), begin, false, true);
        }
        cursor.accept(Kind.MONTH);
        return resolve(wantedYear, ofMonth(wantedMonth), begin, false, true);
    }

    private Moment ofYear() throws Unreadable {
        int begin = cursor.index();
        Kind unit = cursor.unit();
        DeadlineToken number = cursor.next();
        boolean bare = !cursor.accept(Kind.YEAR);
        if (bare && (number.low() < FIRST_BARE_YEAR || number.low() > LAST_BARE_YEAR)) {
            throw cursor.notUnderstood(begin);
        }
        YearPart part = yearPart();
        boolean shares = bare && unit == Kind.YEAR && part.equals(YearPart.WHOLE_YEAR);
        return resolve(number.low(), part, begin, shares, false);
    }

    /** The words after a year. */
    YearPart yearPart() throws Unreadable {
        if (cursor.at(Kind.YEAR)
                && (cursor.ahead(1) == Kind.END
                        || cursor.ahead(1) == Kind.SOMEWHERE
                        || cursor.ahead(1) == Kind.WITHIN)) {
            cursor.next(); // 2018年年底
        }
        if (cursor.at(Kind.MONTHS)) {
            DeadlineToken months = cursor.next();
            return placed(YearPart.months(months.low(), months.high()));
        }
        if (cursor.at(Kind.ORDINAL) || (cursor.isShortNumber(0) && cursor.unit() == Kind.QUARTER)) {
            return quarter();
        }
        if (cursor.isShortNumber(0) && cursor.unit() == Kind.MONTH) {
            int number = cursor.next().low();
            cursor.accept(Kind.MONTH);
            return ofMonth(number);
        }
        return placed(YearPart.WHOLE_YEAR);
    }

    private YearPart placed(YearPart part) {
        if (cursor.accept(Kind.END)) {
            return part.at(YearPart.Place.END);
        }
        return cursor.accept(Kind.SOMEWHERE) ? part.at(YearPart.Place.SOMEWHERE) : part;
    }

    private YearPart quarter() throws Unreadable {
        int begin = cursor.index();
        cursor.accept(Kind.ORDINAL);
        if (!cursor.isShortNumber(0) || cursor.unit() != Kind.QUARTER) {
            throw cursor.notUnderstood(cursor.index());
        }
        int number = cursor.next().low();
        cursor.accept(Kind.QUARTER);
        if (number < 1 || number > 4) {
            throw cursor.refusal(UndatedReason.IMPOSSIBLE_DATE, begin, cursor.index());
        }
        return placed(YearPart.months(3 * number - 2, 3 * number));
    }

    /** The words after a month. */
    private YearPart ofMonth(int number) {
        if (cursor.at(Kind.MONTH) && (cursor.ahead(1) == Kind.END || cursor.ahead(1) == Kind.SOMEWHERE)) {
            cursor.next(); // 6月月底
        }
        if (cursor.at(Kind.DAYS)) {
            DeadlineToken days = cursor.next();
            return placed(YearPart.days(number, days.low(), days.high()));
        }
        if (cursor.isShortNumber(0) && cursor.unit() == Kind.DAY) {
            int day = cursor.next().low();
            cursor.accept(Kind.DAY);
            return YearPart.day(number, day);
        }
        return placed(YearPart.month(number));
    }

    /** A month, quarter or day whose year, or year and month, was mentioned before. */
    private Moment withoutYear() throws Unreadable {
        int begin = cursor.index();
        DeadlineToken token = cursor.peek();
        Kind unit = cursor.unit();
        YearPart part;
        boolean shares = false;
        if (token.kind() == Kind.NUMBER && unit == null) {
            throw cursor.ahead(1) == Kind.RELATIVE
                    ? cursor.clauseRefusal(UndatedReason.RELATIVE, begin)
                    : cursor.notUnderstood(begin);
        } else if (unit == Kind.YEAR) {
            throw cursor.refusal(UndatedReason.SHORT_YEAR, begin, cursor.ahead(1) == Kind.YEAR ? begin + 2 : begin + 1);
        } else if (unit == Kind.MONTH) {
            cursor.next();
            shares = !cursor.accept(Kind.MONTH);
            part = ofMonth(token.low());
        } else if (unit == Kind.DAY) {
            cursor.next();
            shares = !cursor.accept(Kind.DAY);
            if (cursor.at(Kind.WITHIN) && (begin == 0 || !DeadlineCursor.isRangeMark(cursor.kind(begin - 1)))) {
                throw month == 0
                        ? cursor.clauseRefusal(UndatedReason.RELATIVE, begin)
                        : cursor.refusal(UndatedReason.SEVERAL_BOUNDS, begin, cursor.index() + 1); // 30日内
            }
            requireMonth(begin);
            part = YearPart.day(month, token.low());
        } else if (unit == Kind.QUARTER || token.kind() == Kind.ORDINAL) {
            part = quarter();
            shares = cursor.ahead(-1) == Kind.NUMBER;
        } else if (token.kind() == Kind.MONTHS) {
            part = yearPart();
        } else if (token.kind() == Kind.DAYS || (token.kind() == Kind.MONTH && cursor.ahead(1) == Kind.END)) {
            requireMonth(begin);
            part = ofMonth(month);
        } else {
            throw cursor.notUnderstood(cursor.index());
        }
        requireYear(begin);
        return inherited(part, begin, shares);
    }

    private void requireYear(int begin) throws Unreadable {
        if (year == 0) {
            throw cursor.clauseRefusal(UndatedReason.NO_YEAR, begin);
        }
    }

    private void requireMonth(int begin) throws Unreadable {
        if (month == 0) {
            throw cursor.clauseRefusal(UndatedReason.NO_YEAR, begin);
        }
    }

    /** A date without a year takes the year before it, unless it would then precede the date before it. */
    private Moment inherited(YearPart part, int begin, boolean sharesUnit) throws Unreadable {
        Moment moment = resolve(year, part, begin, sharesUnit, false);
        if (previous != null && moment.last().isBefore(previous)) {
            throw cursor.clauseRefusal(UndatedReason.NO_YEAR, begin);
        }
        return moment;
    }

    Moment resolve(int ofYear, YearPart part, int begin, boolean sharesUnit, boolean inFigures) throws Unreadable {
        LocalDate first = part.first(ofYear);
        LocalDate last = part.last(ofYear);
        if (first == null || last == null) {
            throw cursor.refusal(UndatedReason.IMPOSSIBLE_DATE, begin, cursor.index());
        }
        year = ofYear;
        month = part.grain().compareTo(Grain.MONTH) >= 0 ? part.lastMonth() : 0;
        namedDay = part.grain() == Grain.DAY ? last : null;
        if (cursor.at(Kind.WEEKDAY) || (cursor.at(Kind.SEPARATOR) && cursor.ahead(1) == Kind.WEEKDAY)) {
            weekday();
        }
        return new Moment(part, ofYear, first, last, sharesUnit, inFigures, begin);
    }

    /** A weekday directly after a day, with or without brackets. */
    private void weekday() throws Unreadable {
        boolean bracket = cursor.accept(Kind.SEPARATOR);
        checkWeekday();
        if (bracket) {
            cursor.accept(Kind.SEPARATOR);
        }
    }

    /** Reads a weekday, which must be that of the last moment. */
    void checkWeekday() throws Unreadable {
        LocalDate day = namedDay;
        if (day == null) {
            throw cursor.notUnderstood(cursor.index());
        }
        DayOfWeek real = day.getDayOfWeek();
        if (cursor.next().low() != real.getValue()) {
            throw cursor.refusal(
                    UndatedReason.WEEKDAY, cursor.index() - 1, cursor.index(), "date", day, "weekday", name(real));
        }
    }

    private static LocalText name(DayOfWeek day) {
        String english = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
        return LocalText.of("星期" + "一二三四五六日".charAt(day.ordinal()), english);
    }
}

package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.completion.RateDefinitions;
import org.rectification.escalation.NextStep;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.StatusRule;
import org.rectification.testkit.RectificationArbitraries;

/**
 * In a calendar without holidays, moving every date of a register by whole weeks moves every answer with it. The dates are
 * moved in the document of the register; wordings that name a month or a year are first put as the day they mean, since a
 * month does not move by weeks.
 */
class WeekShiftProperties {

    private static final DocumentFormat<Register> REGISTERS = Documents.REGISTER.using(JsonLine.jackson2());

    private static final WorkingDayCalendar WEEKS = WorkingDayCalendar.builder("weeks", "1")
            .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .covering(DateSpan.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)))
            .build();

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDED_DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern END_OF_MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月底");
    private static final Pattern END_OF_YEAR = Pattern.compile("(\\d{4})年底");
    private static final Pattern MONTHS = Pattern.compile("\\d+个(月|季度)|半年|\\d年内");

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return RectificationArbitraries.dates();
    }

    @Property
    @Tag("slow")
    void answersMoveWithTheDates(
            @ForAll("registers") Register register,
            @ForAll("dates") LocalDate asOf,
            @ForAll @IntRange(min = -200, max = 200) int weeks) {
        String document = datedByDays(REGISTERS.toJson(withoutActions(register)));
        String moved = moved(document, weeks);

        List<String> answers = answers(REGISTERS.parse(document), asOf);
        List<String> answersMoved = answers(REGISTERS.parse(moved), asOf.plusWeeks(weeks));

        assertThat(answersMoved)
                .containsExactlyElementsOf(
                        answers.stream().map(text -> moved(text, weeks)).toList());
    }

    /** Without accountability, whose kinds of action came into force on days of their own. */
    private static Register withoutActions(Register register) {
        return Register.builder(register.title())
                .origin(register.origin())
                .bodies(register.bodies())
                .posts(register.posts())
                .inspections(register.inspections())
                .categories(register.categories())
                .severities(register.severities())
                .phases(register.phases())
                .issues(register.issues())
                .build();
    }

    /** Puts every wording as a day or as a number of days. */
    private static String datedByDays(String document) {
        String days = replaced(END_OF_MONTH, document, match -> lastDay(number(match, 1), number(match, 2)));
        days = replaced(END_OF_YEAR, days, match -> lastDay(number(match, 1), 12));
        return replaced(MONTHS, days, match -> "30个自然日");
    }

    private static String lastDay(int year, int month) {
        return year + "年" + month + "月" + YearMonth.of(year, month).lengthOfMonth() + "日";
    }

    private static String moved(String text, int weeks) {
        String moved = replaced(DAY, text, match -> date(match).plusWeeks(weeks).toString());
        return replaced(WORDED_DAY, moved, match -> {
            LocalDate date = date(match).plusWeeks(weeks);
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        });
    }

    private static LocalDate date(MatchResult match) {
        return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(replacement);
    }

    private static List<String> answers(Register register, LocalDate asOf) {
        List<String> answers = new ArrayList<>();
        StatusRule rule = StatusRule.of(WEEKS).withDayOffMoves(true);
        DueDays dates = DueDays.of(register, WEEKS);
        for (Issue issue : register.issues()) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                for (Unit unit : issue.units(kind)) {
                    IssueStatus status = rule.statusOf(issue, unit.subject(), asOf, dates);
                    answers.add(status.lateness() + " " + status.schedule().kind());
                    status.reasons().forEach(reason -> answers.addAll(texts(reason)));
                    dates.dueDayOf(issue, unit.subject(), asOf)
                            .reasons()
                            .forEach(reason -> answers.addAll(texts(reason)));
                }
            }
        }
        for (NextStep step : NextStep.stepsIn(register, rule, asOf)) {
            answers.add(step.toString());
        }
        answers.add(RateDefinitions.issuesComplete().rateOf(register, asOf).toString());
        return answers;
    }

    private static List<String> texts(Reason reason) {
        return List.of(reason.text(Language.ENGLISH), reason.text(Language.CHINESE));
    }
}

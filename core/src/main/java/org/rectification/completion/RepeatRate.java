package org.rectification.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.base.Rate;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.register.Register;

/**
 * The share of issues that repeat an earlier one (重复率), among all issues raised in a span. An issue repeats another
 * if it says so by {@link Issue#repeats}; an issue that was carried over is no repeat.
 *
 * <pre>{@code
 * RepeatRate rate = RepeatRate.of(register, DateSpan.ofYear(2017));
 * rate.text(Language.ENGLISH);    // "1/2 = 50 %"
 * rate.repeats();                 // {gx-2=gx-1}
 * }</pre>
 *
 * @param raisedWithin the span in which the issues were raised
 * @param repeats the issues raised in the span that repeat an earlier one, each with the earlier one, in the order of the
 *     register
 * @param raised the number of all issues raised in the span
 * @param undated the number of issues without the day they were raised. They are in no span, so they do not count
 * @param percentFormat the format of the percentage
 * @since 0.1.0
 */
public record RepeatRate(
        DateSpan raisedWithin, Map<IssueId, IssueId> repeats, long raised, long undated, PercentFormat percentFormat)
        implements Rate {

    /**
     * Creates a rate.
     *
     * @param raisedWithin the span in which the issues were raised
     * @param repeats the issues that repeat an earlier one, each with the earlier one
     * @param raised the number of all issues raised in the span
     * @param undated the number of issues without the day they were raised
     * @param percentFormat the format of the percentage
     * @throws NullPointerException if an argument, a key or a value is null
     * @throws org.rectification.base.InvalidValueException if there are more repeats than issues raised, or
     *     {@code undated} is negative
     */
    public RepeatRate {
        Checks.notNull(raisedWithin, "raisedWithin");
        Map<IssueId, IssueId> ordered = new LinkedHashMap<>();
        Checks.notNull(repeats, "repeats")
                .forEach((id, earlier) ->
                        ordered.put(Checks.notNull(id, "repeats"), Checks.notNull(earlier, "repeats")));
        repeats = Collections.unmodifiableMap(ordered);
        Checks.notNull(percentFormat, "percentFormat");
        Faults faults = Faults.of("repeat rate");
        faults.require(
                repeats.size() <= raised,
                CompletionMessage.MORE_REPEATS_THAN_RAISED,
                Place.of("repeats"),
                "raised",
                raised,
                "count",
                (long) repeats.size());
        faults.require(
                undated >= 0,
                CompletionMessage.COUNT_NEGATIVE,
                Place.of("undated"),
                "what",
                LocalText.of("未记提出日期的问题数", "number of issues without a day"),
                "count",
                undated);
        faults.throwIfAny();
    }

    /**
     * Returns the rate of a register, with a percentage in the default format.
     *
     * @param register the register; take {@link Register#asKnown} for what was known on a day
     * @param raisedWithin the span in which the issues were raised
     * @return the rate
     * @throws NullPointerException if an argument is null
     */
    public static RepeatRate of(Register register, DateSpan raisedWithin) {
        return of(Checks.notNull(register, "register").issues(), raisedWithin);
    }

    /**
     * Returns the rate of some issues, with a percentage in the default format. The earlier issues need not be among
     * them.
     *
     * @param issues the issues
     * @param raisedWithin the span in which the issues were raised
     * @return the rate
     * @throws NullPointerException if an argument or an issue is null
     */
    public static RepeatRate of(Collection<Issue> issues, DateSpan raisedWithin) {
        Checks.notNull(raisedWithin, "raisedWithin");
        Map<IssueId, IssueId> repeats = new LinkedHashMap<>();
        long raised = 0;
        long undated = 0;
        for (Issue issue : Checks.notNull(issues, "issues")) {
            Optional<LocalDate> day = issue.raisedOn();
            if (day.isEmpty()) {
                undated++;
            } else if (raisedWithin.contains(day.get())) {
                raised++;
                issue.repeats().ifPresent(earlier -> repeats.put(issue.id(), earlier));
            }
        }
        return new RepeatRate(raisedWithin, repeats, raised, undated, PercentFormat.DEFAULT);
    }

    /**
     * Returns this rate with another format of its percentage.
     *
     * @param format the format
     * @return the rate with it
     * @throws NullPointerException if the format is null
     */
    public RepeatRate withPercentFormat(PercentFormat format) {
        return new RepeatRate(raisedWithin, repeats, raised, undated, Checks.notNull(format, "format"));
    }

    @Override
    public Ratio ratio() {
        return new Ratio(repeats.size(), raised);
    }

    /**
     * Returns the reasons for the rate: the numbers, each issue that repeats another, the issues without a day, the
     * rounding.
     *
     * @return the reasons, never empty
     */
    @Override
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                CompletionMessage.REPEATED,
                "numerator",
                numerator(),
                "denominator",
                denominator(),
                "raised",
                raisedWithin));
        repeats.forEach(
                (id, earlier) -> reasons.add(Reason.of(CompletionMessage.REPEATING, "id", id, "earlier", earlier)));
        if (undated > 0) {
            reasons.add(Reason.of(CompletionMessage.RAISED_UNDATED, "count", undated));
        }
        reasons.add(percentFormat.reasonOf(ratio()));
        return List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return OneLine.sentence("repeats among issues raised within", raisedWithin + ":", text(Language.ENGLISH));
    }
}

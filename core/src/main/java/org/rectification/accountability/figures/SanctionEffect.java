package org.rectification.accountability.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.LegalBasis;
import org.rectification.accountability.PersonCategory;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The period in which a sanction has effect (处分影响期), if an available provision covers it and fixes a period. In all
 * other cases it is unspecified, with the reason. Each action is considered alone: the combination of several sanctions
 * against one person, and time already served, are not computed.
 *
 * @param from the day it takes effect, which is the day of the decision
 * @param last the last day of effect, included; absent if unspecified
 * @param reasons the reasons, with the article
 * @since 0.1.0
 */
public record SanctionEffect(LocalDate from, Optional<LocalDate> last, List<Reason> reasons) {

    /**
     * Makes an answer.
     *
     * @param from the day it takes effect
     * @param last the last day of effect
     * @param reasons the reasons, with the article
     * @throws NullPointerException if an argument or a reason is null
     */
    public SanctionEffect {
        Checks.notNull(from, "from");
        Checks.notNull(last, "last");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
    }

    /**
     * Returns the period of effect of an action.
     *
     * @param action the action
     * @param convention how months are counted: the provisions state from which day a period runs, but not whether that
     *     day counts
     * @param calendar which days are worked; used only if the convention moves a last day that is a day off
     * @return the answer; in a month without the corresponding day the period ends on the last day of the month
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if the calendar is needed for a day it does not
     *     cover
     */
    public static SanctionEffect of(
            AccountabilityAction action, CountingConvention convention, WorkingDayCalendar calendar) {
        LocalDate from = Checks.notNull(action, "action").happenedOn();
        Checks.notNull(convention, "convention");
        Checks.notNull(calendar, "calendar");
        Optional<PersonCategory> category =
                action.subject() instanceof AccountableSubject.Person person ? person.category() : Optional.empty();
        Optional<LegalBasis> basis = action.kind().basisOn(from, category);
        Optional<Integer> months = basis.flatMap(LegalBasis::effectMonths);
        if (months.isEmpty()) {
            Reason unspecified =
                    Reason.of(AccountabilityMessage.EFFECT_UNSPECIFIED, "kind", action.kind(), "from", from);
            return new SanctionEffect(
                    from,
                    Optional.empty(),
                    List.of(basis.map(LegalBasis::source)
                            .map(unspecified::citing)
                            .orElse(unspecified)));
        }
        LocalDate last = TimeLimit.months(months.get(), TimeLimit.MonthEnd.DOWN)
                .dueDate(from, convention, calendar)
                .date();
        Reason effect = Reason.of(
                        AccountabilityMessage.EFFECT,
                        "kind",
                        action.kind(),
                        "months",
                        months.get(),
                        "from",
                        from,
                        "last",
                        last)
                .citing(basis.get().source());
        return new SanctionEffect(from, Optional.of(last), List.of(effect, Reason.of(AccountabilityMessage.SEVERAL)));
    }

    /**
     * Returns whether the sanction has effect on a day.
     *
     * @param date the day
     * @return yes from the first to the last day, and no on other days; undecidable from the first day if the last day
     *     is unspecified, with the reasons
     * @throws NullPointerException if the date is null
     */
    public Truth inEffectOn(LocalDate date) {
        if (Checks.notNull(date, "date").isBefore(from)) {
            return Truth.NO;
        }
        return last.map(end -> Truth.of(!date.isAfter(end))).orElse(Truth.UNDECIDABLE);
    }

    @Override
    public String toString() {
        return OneLine.sentence("from", from, OneLine.with("to", last));
    }
}

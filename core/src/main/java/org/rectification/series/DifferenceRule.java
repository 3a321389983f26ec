package org.rectification.series;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.LimitTable;
import org.rectification.status.StatusRule;

/**
 * Determines the difference between two dates: units that are newly complete, newly refuted, reopened, newly overdue,
 * extended or added.
 *
 * <p>With {@link Knowledge#everything} the dates are compared by the events between them. With {@link
 * Knowledge#onTheDay} each date is evaluated as it was known then, so late reports, corrections and withdrawals between
 * the dates are changes as well. A unit that was not on the register on the earlier date is reported with everything
 * that applies to it on the later date, regardless of when it happened.
 *
 * <pre>{@code
 * DifferenceRule rule = new DifferenceRule(RateDefinitions.issuesComplete(), StatusRule.of(calendar));
 * Difference difference = rule.between(register, june, december, Knowledge.onTheDay());
 * difference.changesOf(Change.Kind.NEWLY_REFUTED);    // [] // each with its entries
 * difference.moves().size();                   // 28 // what makes the difference between the two rates
 * }</pre>
 *
 * @param definition the definition of the rate; its unit is also the unit of the changes
 * @param lateness the rule that determines whether a unit is overdue
 * @since 0.1.0
 */
public record DifferenceRule(RateDefinition definition, StatusRule lateness) {

    /**
     * Creates the rule.
     *
     * @param definition the definition of the rate; its unit is also the unit of the changes
     * @param lateness the rule that determines whether a unit is overdue
     * @throws NullPointerException if an argument is null
     */
    public DifferenceRule {
        Checks.notNull(definition, "definition");
        Checks.notNull(lateness, "lateness");
    }

    /**
     * Returns the difference between two dates. The due dates are those of {@link DueDays} by the
     * calendar of the rule for lateness, for the rates as well.
     *
     * @param register the register
     * @param from the earlier date; events of that day are not changes
     * @param to the later date; events of that day are changes
     * @param knowledge the knowledge on which the dates are evaluated
     * @return the difference
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the later date precedes the earlier
     */
    public Difference between(Register register, LocalDate from, LocalDate to, Knowledge knowledge) {
        return between(register, from, to, knowledge, Optional.empty());
    }

    /**
     * Returns the difference between two dates, with a table of limits where the plan states no deadline, for the rates
     * as well.
     *
     * @param register the register
     * @param from the earlier date; events of that day are not changes
     * @param to the later date; events of that day are changes
     * @param knowledge the knowledge on which the dates are evaluated
     * @param limits the table, see {@link DueDays#withLimits}
     * @return the difference
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the later date precedes the earlier
     * @throws org.rectification.calendar.CalendarCoverageException if due dates on days off are moved and the calendar
     *     does not cover one of them
     */
    public Difference between(Register register, LocalDate from, LocalDate to, Knowledge knowledge, LimitTable limits) {
        return between(register, from, to, knowledge, Optional.of(Checks.notNull(limits, "limits")));
    }

    private Difference between(
            Register register, LocalDate from, LocalDate to, Knowledge knowledge, Optional<LimitTable> limits) {
        Checks.notNull(register, "register");
        Checks.notNull(from, "from");
        Checks.notNull(knowledge, "knowledge");
        if (Checks.notNull(to, "to").isBefore(from)) {
            throw new IllegalArgumentException("to must not precede from, but was " + to + " and from " + from);
        }
        DifferenceFinder finder = new DifferenceFinder(this, register, from, to, knowledge, limits);
        register.issues().forEach(finder::add);
        return finder.difference();
    }

    @Override
    public String toString() {
        return OneLine.of("DifferenceRule", definition.name(), lateness);
    }
}

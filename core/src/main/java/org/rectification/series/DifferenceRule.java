package org.rectification.series;

import java.time.LocalDate;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;

/**
 * Finds what is otherwise on a date than on an earlier one: newly complete, newly refuted, reopened, gone late, extended,
 * added.
 *
 * <p>With {@link Knowledge#everything} two dates are compared by what happened between them. With {@link
 * Knowledge#onTheDay} each is taken as it was known then: what had happened before and was reported in between, a late
 * report, a correction, a withdrawal, is a change as well. What was not on the register on the earlier date is told with
 * all that holds of it on the later one, whenever it happened.
 *
 * <pre>{@code
 * DifferenceRule rule = new DifferenceRule(RateDefinitions.issuesComplete(), StatusRule.of(calendar));
 * Difference difference = rule.between(register, june, december, Knowledge.onTheDay());
 * difference.changesOf(Change.Kind.NEWLY_REFUTED);    // [] // each with its entries
 * difference.moves().size();                   // 28 // what makes the difference between the two rates
 * }</pre>
 *
 * @param definition what is counted, and in which unit changes are told
 * @param lateness when something is overdue
 */
public record DifferenceRule(RateDefinition definition, StatusRule lateness) {

    /**
     * Makes the rule.
     *
     * @param definition what is counted, and in which unit changes are told
     * @param lateness when something is overdue
     * @throws NullPointerException if an argument is null
     */
    public DifferenceRule {
        Checks.notNull(definition, "definition");
        Checks.notNull(lateness, "lateness");
    }

    /**
     * Returns the difference between two dates.
     *
     * @param register the register
     * @param from the earlier date; what happened on it is not a change
     * @param to the later date; what happened on it is
     * @param knowledge by what knowledge the dates are taken
     * @return the difference
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the later date precedes the earlier
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does not
     *     cover one
     */
    public Difference between(Register register, LocalDate from, LocalDate to, Knowledge knowledge) {
        Checks.notNull(register, "register");
        Checks.notNull(from, "from");
        Checks.notNull(knowledge, "knowledge");
        if (Checks.notNull(to, "to").isBefore(from)) {
            throw new IllegalArgumentException("to must not precede from, but was " + to + " and from " + from);
        }
        DifferenceFinder finder = new DifferenceFinder(this, from, to, knowledge);
        register.issues().forEach(finder::add);
        return finder.difference();
    }

    @Override
    public String toString() {
        return OneLine.of("DifferenceRule", definition.name(), lateness);
    }
}

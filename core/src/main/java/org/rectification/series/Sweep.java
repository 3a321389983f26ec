package org.rectification.series;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rectification.base.DateSpan;
import org.rectification.completion.RateDefinition;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.Issue;
import org.rectification.register.Register;
import org.rectification.status.DueDays;

/**
 * A query for rates over a span of days. It is answered by one pass over the facts, regardless of the number of days.
 * Every point equals the rate that a recount on its day gives. For the series of a phase, a category or a body, use a
 * definition with that selection; one sweep can evaluate any number of definitions.
 *
 * <pre>{@code
 * RateSeries series = Sweep.of(DateSpan.ofYear(2018), Step.MONTH)
 *         .known(Knowledge.onTheDay())
 *         .seriesOf(register, RateDefinitions.issuesComplete());
 * series.on(LocalDate.of(2018, 6, 30)).percent();    // Optional[59] // as it could be published on that day
 * }</pre>
 *
 * @param span the span, with both ends, which are included
 * @param step the interval between the points
 * @param knowledge the knowledge on which each day is evaluated
 * @since 0.1.0
 */
public record Sweep(DateSpan span, Step step, Knowledge knowledge) implements Serializable {

    /**
     * Creates a sweep.
     *
     * @param span the span, with both ends, which are included
     * @param step the interval between the points
     * @param knowledge the knowledge on which each day is evaluated
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if an end of the span is open, or there would be more than 100 000 points
     */
    public Sweep {
        Checks.notNull(span, "span");
        Checks.notNull(step, "step").days(span);
        Checks.notNull(knowledge, "knowledge");
    }

    /**
     * Returns a sweep with the knowledge of everything on the register.
     *
     * @param span the span, with both ends, which are included
     * @param step the interval between the points
     * @return the sweep
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if an end of the span is open, or there would be more than 100 000 points
     */
    public static Sweep of(DateSpan span, Step step) {
        return new Sweep(span, step, Knowledge.everything());
    }

    /**
     * Returns this sweep with other knowledge.
     *
     * @param other the knowledge on which each day is evaluated
     * @return the sweep
     * @throws NullPointerException if the knowledge is null
     */
    public Sweep known(Knowledge other) {
        return new Sweep(span, step, Checks.notNull(other, "other"));
    }

    /**
     * Returns the days of the points.
     *
     * @return an unmodifiable list in chronological order, never empty
     */
    public List<LocalDate> days() {
        return step.days(span);
    }

    /**
     * Returns the rates of a register over the span. If the definition selects by due date, units whose due date depends
     * on an event or a suspension are left out and counted as {@link
     * org.rectification.completion.CompletionRate#unresolved}.
     *
     * @param register the register
     * @param definition the definition of the rate
     * @return the series
     * @throws NullPointerException if an argument is null
     */
    public RateSeries seriesOf(Register register, RateDefinition definition) {
        Checks.notNull(register, "register");
        Checks.notNull(definition, "definition");
        return seriesOf(register.issues(), List.of(definition)).get(0);
    }

    /**
     * Returns the rates of a register over the span, with its due days. Issues whose due dates may depend on an event or
     * a suspension are counted afresh at each point, by the due days as known for that point ({@link DueDays#asKnown}).
     *
     * @param register the register
     * @param definition the definition of the rate
     * @param dates the due days of the register by all that is recorded
     * @return the series
     * @throws NullPointerException if an argument is null
     */
    public RateSeries seriesOf(Register register, RateDefinition definition, DueDays dates) {
        SeriesTally tally = SeriesTally.empty(this, Checks.notNull(definition, "definition"));
        Checks.notNull(dates, "dates");
        Checks.notNull(register, "register").issues().forEach(issue -> tally.add(issue, dates));
        return tally.series();
    }

    /**
     * Returns the rates of some issues over the span under several definitions, from one pass.
     *
     * @param issues the issues
     * @param definitions the definitions
     * @return one series for each definition, in the order of the definitions; empty if there are no definitions
     * @throws NullPointerException if an argument or an element is null
     */
    public List<RateSeries> seriesOf(Collection<Issue> issues, List<RateDefinition> definitions) {
        List<SeriesTally> tallies = new ArrayList<>();
        for (RateDefinition definition : Checks.notNull(definitions, "definitions")) {
            tallies.add(SeriesTally.empty(this, definition));
        }
        for (Issue issue : Checks.notNull(issues, "issues")) {
            for (SeriesTally tally : tallies) {
                tally.add(issue);
            }
        }
        return tallies.stream().map(SeriesTally::series).toList();
    }

    @Override
    public String toString() {
        return OneLine.sentence(span, "by", StableNames.of(step) + ",", knowledge);
    }
}

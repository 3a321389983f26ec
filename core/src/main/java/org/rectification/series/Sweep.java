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

/**
 * Asks for rates over a span of days: one sweep over the facts, whatever the number of days, instead of one count a day.
 * Every point equals the rate that a recount on its day gives. For the series of a phase, a category or a body ask under a
 * definition with that selection; one sweep takes any number of definitions.
 *
 * <pre>{@code
 * RateSeries series = Sweep.of(DateSpan.ofYear(2018), Step.MONTH)
 *         .known(Knowledge.onTheDay())
 *         .seriesOf(register, RateDefinitions.issuesComplete());
 * series.on(LocalDate.of(2018, 6, 30)).percent();    // Optional[59] // as it could be published on that day
 * }</pre>
 *
 * @param span the days, both ends given and included
 * @param step how far apart the points lie
 * @param knowledge by what knowledge each day is asked about
 */
public record Sweep(DateSpan span, Step step, Knowledge knowledge) implements Serializable {

    /**
     * Makes the question.
     *
     * @param span the days, both ends given and included
     * @param step how far apart the points lie
     * @param knowledge by what knowledge each day is asked about
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if an end of the span is open, or there would be more than 100 000 points
     */
    public Sweep {
        Checks.notNull(span, "span");
        Checks.notNull(step, "step").days(span);
        Checks.notNull(knowledge, "knowledge");
    }

    /**
     * Returns the question with everything on the register known.
     *
     * @param span the days, both ends given and included
     * @param step how far apart the points lie
     * @return the question
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if an end of the span is open, or there would be more than 100 000 points
     */
    public static Sweep of(DateSpan span, Step step) {
        return new Sweep(span, step, Knowledge.everything());
    }

    /**
     * Returns this question by other knowledge.
     *
     * @param other by what knowledge each day is asked about
     * @return the question
     * @throws NullPointerException if the knowledge is null
     */
    public Sweep known(Knowledge other) {
        return new Sweep(span, step, Checks.notNull(other, "other"));
    }

    /**
     * Returns the days of the points.
     *
     * @return an unmodifiable list in the order of days, never empty
     */
    public List<LocalDate> days() {
        return step.days(span);
    }

    /**
     * Returns the rates of a register over the span.
     *
     * @param register the register
     * @param definition what is counted
     * @return the series
     * @throws NullPointerException if an argument is null
     */
    public RateSeries seriesOf(Register register, RateDefinition definition) {
        Checks.notNull(register, "register");
        Checks.notNull(definition, "definition");
        return seriesOf(register.issues(), List.of(definition)).get(0);
    }

    /**
     * Returns the rates of some issues over the span under several definitions, from one sweep.
     *
     * @param issues the issues
     * @param definitions what is counted
     * @return one series for each definition, in their order; none for no definition
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

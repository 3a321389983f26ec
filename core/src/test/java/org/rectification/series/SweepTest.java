package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.Sending.bytes;
import static org.rectification.Sending.sent;
import static org.rectification.Sending.sentWith;
import static org.rectification.issue.Given.asked;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.decided;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.tier;
import static org.rectification.issue.Given.withdrawn;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.PercentFormat;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Fact;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Tier;
import org.rectification.register.Register;

@Tag("classpath")
class SweepTest {

    private static final RateDefinition ALL = RateDefinitions.issuesComplete();
    private static final RateDefinition DUE = RateDefinitions.dueIssuesComplete();
    private static final DateSpan HALF_YEAR = DateSpan.parse("2018-01-01/2018-06-30");

    /** One completed in January and told in March, refuted in May; one extended in February; one raised in April. */
    private static Register register() {
        return Registers.of(
                issue("a", "2018-02-15")
                        .build()
                        .with(entry("e1", complete(), "2018-01-20").reported(day("2018-03-05")))
                        .with(entry("e2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-05-10")),
                issue("b", "2018-02-28")
                        .build()
                        .with(entry("e1", tier(Tier.IN_PROGRESS), "2018-01-10"))
                        .with(entry("e2", asked("2018-06-15"), "2018-02-01"))
                        .with(entry("e3", decided("e2", true), "2018-02-20")),
                issue("c", "2018-05-31")
                        .raisedOn(day("2018-04-10"))
                        .build()
                        .with(entry("e1", complete(), "2018-04-20"))
                        .with(entry("e2", withdrawn("e1"), "2018-06-05")));
    }

    private static List<String> ratios(Knowledge knowledge, RateDefinition definition) {
        return Sweep.of(HALF_YEAR, Step.MONTH).known(knowledge).seriesOf(register(), definition).points().stream()
                .map(rate -> rate.ratio().toString())
                .toList();
    }

    @Test
    void eachMonthHasItsRateByWhatHappened() {
        assertThat(ratios(Knowledge.everything(), ALL)).containsExactly("1/2", "1/2", "1/2", "1/3", "0/3", "0/3");
    }

    @Test
    void eachMonthHasItsRateByWhatWasKnownThen() {
        assertThat(ratios(Knowledge.onTheDay(), ALL)).containsExactly("0/2", "0/2", "1/2", "2/3", "1/3", "0/3");
    }

    @Test
    void eachMonthHasItsRateByWhatWasKnownOnOneDay() {
        assertThat(ratios(Knowledge.by(day("2018-05-31")), ALL))
                .containsExactly("1/2", "1/2", "1/2", "2/3", "1/3", "1/3");
    }

    @Test
    void anIssueNotKnownYetIsNotThereAtAll() {
        Sweep sweep = Sweep.of(HALF_YEAR, Step.QUARTER);
        assertThat(sweep.seriesOf(register(), ALL).points())
                .extracting(CompletionRate::outside)
                .containsExactly(1L, 0L);
        assertThat(sweep.known(Knowledge.onTheDay()).seriesOf(register(), ALL).points())
                .extracting(CompletionRate::outside)
                .containsExactly(0L, 0L);
        assertThat(sweep.known(Knowledge.by(day("2018-03-31")))
                        .seriesOf(register(), ALL)
                        .points())
                .extracting(rate -> rate.ratio().toString())
                .containsExactly("1/2", "1/2");
    }

    @Test
    void aGrantedExtensionMovesTheDueCohortFromTheDayOfTheDecision() {
        // b: due on 28 February until the decision of the 20th, then on 15 June
        assertThat(ratios(Knowledge.everything(), DUE)).containsExactly("0/0", "1/1", "1/1", "1/1", "0/2", "0/3");
        RateSeries daily =
                Sweep.of(DateSpan.parse("2018-06-13/2018-06-16"), Step.DAY).seriesOf(register(), DUE);
        assertThat(daily.on(day("2018-06-14")).denominator()).isEqualTo(2);
        assertThat(daily.on(day("2018-06-15")).denominator()).isEqualTo(3);
    }

    @Test
    void severalDefinitionsComeFromOneSweep() {
        Sweep sweep = Sweep.of(HALF_YEAR, Step.MONTH);
        assertThat(sweep.seriesOf(register().issues(), List.of(ALL, DUE)))
                .containsExactly(sweep.seriesOf(register(), ALL), sweep.seriesOf(register(), DUE));
    }

    @Test
    void aDayWithoutAPointIsRefused() {
        RateSeries series = Sweep.of(HALF_YEAR, Step.MONTH).seriesOf(register(), ALL);
        assertThat(series.on(day("2018-04-30")).ratio()).hasToString("1/3");
        for (String other : List.of("2018-04-29", "2017-12-31", "2018-07-31")) {
            assertThatThrownBy(() -> series.on(day(other)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("day must be one of 2018-01-01/2018-06-30 by MONTH, but was " + other);
        }
    }

    @Test
    void aSeriesHasOnePointADayAndOneDefinition() {
        Sweep sweep = Sweep.of(DateSpan.parse("2018-01-01/2018-01-02"), Step.DAY);
        CompletionRate first = ALL.rateOf(List.of(), day("2018-01-01"));
        CompletionRate second = DUE.rateOf(List.of(), day("2018-01-02"));
        assertThatThrownBy(() -> new RateSeries(sweep, List.of(first)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("points must be one for each day of 2018-01-01/2018-01-02 by DAY, but were [2018-01-01]");
        assertThatThrownBy(() -> new RateSeries(sweep, List.of(first, second)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("points must have one definition, but had 2");
    }

    @Test
    void aTallyGoesOnCountingWhereItArrives() throws IOException, ClassNotFoundException {
        for (Knowledge knowledge :
                List.of(Knowledge.everything(), Knowledge.onTheDay(), Knowledge.by(day("2018-05-31")))) {
            Sweep sweep = Sweep.of(HALF_YEAR, Step.MONTH).known(knowledge);
            SeriesTally tally = SeriesTally.empty(sweep, DUE);
            tally.add(register().issues().get(0));

            SeriesTally there = sent(tally);
            there.add(register().issues().get(1));
            SeriesTally other =
                    SeriesTally.empty(sweep, DUE).add(register().issues().get(2));

            assertThat(sent(other).merge(there).series()).isEqualTo(sweep.seriesOf(register(), DUE));
        }
    }

    @Test
    void whatArrivesIsNotTrusted() {
        SeriesTally tally = SeriesTally.empty(Sweep.of(HALF_YEAR, Step.MONTH), ALL);
        tally.add(register().issues().get(0));
        for (int i = 0; i < 50; i++) {
            tally.merge(tally);
        }

        assertThatThrownBy(() -> sentWith(tally, 1L << 50, -7))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("count of COUNTED must not be negative, but was -7");
    }

    @Test
    void whatArrivesMakesNoMoreThanALongHolds() {
        SeriesTally tally = SeriesTally.empty(Sweep.of(HALF_YEAR, Step.MONTH), ALL);
        tally.add(issue("a", "2018-12-31").build());
        tally.add(issue("b", "2018-12-31").raisedOn(day("2018-03-01")).build());
        SeriesTally twoThirds =
                SeriesTally.empty(Sweep.of(HALF_YEAR, Step.MONTH), ALL).merge(tally);
        for (int i = 0; i < 50; i++) {
            tally.merge(tally);
        }
        long most = Long.MAX_VALUE;

        assertThatThrownBy(() -> sentWith(tally, 1L << 50, most))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("count must be within -9223372036854775808 and 9223372036854775807, but " + most
                        + " came to " + most);
        assertThat(twoThirds.series().on(day("2018-06-30")).ratio()).hasToString("0/2");
    }

    @Test
    void aRefusedMergeLeavesTheTallyAsItWas() {
        SeriesTally tally = SeriesTally.empty(Sweep.of(HALF_YEAR, Step.MONTH), ALL);
        tally.add(register().issues().get(0));
        for (int i = 0; i < 62; i++) {
            tally.merge(tally);
        }
        RateSeries before = tally.series();
        long half = 1L << 62;

        assertThatThrownBy(() -> tally.merge(tally))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("count must be within -9223372036854775808 and 9223372036854775807, but " + half
                        + " came to " + half);
        assertThat(tally.series()).isEqualTo(before);
        assertThat(before.points().get(0).denominator()).isEqualTo(half);
    }

    @Test
    void streamsCollectTheSameInParallel() {
        Sweep sweep = Sweep.of(HALF_YEAR, Step.MONTH).known(Knowledge.onTheDay());
        assertThat(register().issues().parallelStream().collect(SeriesTally.collector(sweep, DUE)))
                .isEqualTo(sweep.seriesOf(register(), DUE));
    }

    @Test
    void aTallyOfTenYearsIsSentAsWhatChangesInIt() throws IOException {
        SeriesTally tally = SeriesTally.empty(Sweep.of(DateSpan.parse("2015-01-01/2024-12-31"), Step.DAY), ALL);

        assertThat(bytes(tally)).hasSizeLessThan(5_000);
        register().issues().forEach(tally::add);
        assertThat(bytes(tally)).hasSizeLessThan(10_000);
    }

    @Test
    void talliesOfAnotherQuestionDoNotMerge() {
        Sweep months = Sweep.of(HALF_YEAR, Step.MONTH);
        Sweep days = Sweep.of(HALF_YEAR, Step.DAY);
        assertThatThrownBy(() -> SeriesTally.empty(months, ALL).merge(SeriesTally.empty(days, ALL)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one sweep, but had " + months + " and " + days);
        assertThatThrownBy(() -> SeriesTally.empty(months, ALL).merge(SeriesTally.empty(months, DUE)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one definition, but had issues-complete and due-issues-complete");
        assertThatThrownBy(() -> SeriesTally.empty(months, ALL)
                        .merge(SeriesTally.empty(months, ALL.withPercentFormat(PercentFormat.halfUp(2)))))
                .hasMessage("tallies must have one definition, but had two of the name issues-complete");
    }

    @Test
    void anOpenSpanIsRefusedAtOnce() {
        assertThatThrownBy(() -> Sweep.of(DateSpan.from(day("2018-01-01")), Step.DAY))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("span must have both ends, but was 2018-01-01/..");
    }
}

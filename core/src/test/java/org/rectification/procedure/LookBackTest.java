package org.rectification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.responsibility.BodyLevel;

class LookBackTest {

    private static final LocalText WHAT = LocalText.of("抽查", "sample");
    private static final LookBack BARE = LookBack.of(WHAT);
    private static final Ratio TENTH = new Ratio(1, 10);
    private static final TimeLimit INTERVAL = TimeLimit.months(6, TimeLimit.MonthEnd.DOWN);
    private static final LocalDate DAY = day("2020-06-30");
    private static final Actor ACTOR = new Actor(WHAT, List.of(), List.of(BodyLevel.PROVINCE), Certainty.STATED);

    @Test
    void aLookBackInWordsAloneSpecifiesNothingElse() {
        assertThat(BARE)
                .isEqualTo(new LookBack(
                        WHAT,
                        LookBack.Start.CLOSE_OUT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Certainty.CONFIGURED));
    }

    @Test
    void aPartIsReplacedAndTheOthersAreKept() {
        LookBack often = BARE.withStart(LookBack.Start.COMPLETION)
                .withShare(TENTH)
                .withPeriod(Period.HALF_YEAR)
                .withActor(ACTOR)
                .withCertainty(Certainty.STATED);
        LookBack once = BARE.withInterval(INTERVAL)
                .withDueBy(DAY)
                .withShare(TENTH)
                .withStart(LookBack.Start.COMPLETION)
                .withActor(ACTOR)
                .withCertainty(Certainty.OBSERVED);

        assertThat(often)
                .isEqualTo(new LookBack(
                        WHAT,
                        LookBack.Start.COMPLETION,
                        Optional.of(TENTH),
                        Optional.of(Period.HALF_YEAR),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ACTOR),
                        Certainty.STATED));
        assertThat(once)
                .isEqualTo(new LookBack(
                        WHAT,
                        LookBack.Start.COMPLETION,
                        Optional.of(TENTH),
                        Optional.empty(),
                        Optional.of(INTERVAL),
                        Optional.of(DAY),
                        Optional.of(ACTOR),
                        Certainty.OBSERVED));
    }

    @Test
    void aPeriodIsThatOfAShareAlone() {
        List<String> fault = List.of(
                "/period",
                "period of a look-back must be that of a share, without an interval or a day, but was half-yearly",
                "只有按比例抽查且未规定间隔和到期日的复查才可规定周期，实为每半年");
        LookBack sample = BARE.withShare(TENTH);

        assertThat(said(faultsOf(() -> BARE.withPeriod(Period.HALF_YEAR)))).containsExactly(fault);
        assertThat(said(faultsOf(() -> sample.withInterval(INTERVAL).withPeriod(Period.HALF_YEAR))))
                .containsExactly(fault);
        assertThat(said(faultsOf(() -> sample.withDueBy(DAY).withPeriod(Period.HALF_YEAR))))
                .containsExactly(fault);
        assertThat(said(faultsOf(() -> sample.withPeriod(Period.HALF_YEAR).withInterval(INTERVAL))))
                .containsExactly(fault);
        assertThat(said(faultsOf(() -> sample.withPeriod(Period.HALF_YEAR).withDueBy(DAY))))
                .containsExactly(fault);
        assertThat(sample.withPeriod(Period.HALF_YEAR).period()).contains(Period.HALF_YEAR);
    }

    @Test
    void aShareOutOfRangeAndAPeriodBesideADayAreToldAtOnce() {
        assertThat(said(faultsOf(() -> new LookBack(
                        WHAT,
                        LookBack.Start.CLOSE_OUT,
                        Optional.of(new Ratio(11, 10)),
                        Optional.of(Period.YEAR),
                        Optional.empty(),
                        Optional.of(DAY),
                        Optional.empty(),
                        Certainty.STATED))))
                .containsExactly(
                        List.of(
                                "/share",
                                "share of a look-back must be more than 0 and at most 1, but was 11/10",
                                "复查比例须大于零且不超过全部，实为11/10"),
                        List.of(
                                "/period",
                                "period of a look-back must be that of a share, without an interval or a day,"
                                        + " but was yearly",
                                "只有按比例抽查且未规定间隔和到期日的复查才可规定周期，实为每年"));
    }
}

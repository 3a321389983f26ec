package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.Truth;
import org.rectification.issue.Issue;
import org.rectification.plan.PhaseId;

class TargetOutcomeTest {

    private static final LocalDate AS_OF = day("2017-12-31");

    private static List<String> points(RateDefinition definition) {
        return TargetOutcome.outcomesOf(Registers.guangxi(), definition, AS_OF).stream()
                .map(outcome -> outcome.points(1).orElseThrow().toPlainString())
                .toList();
    }

    @Test
    void guangxiPassedTheTargetForJuneAndMissedThatForTheEndOfTheYear() {
        List<TargetOutcome> outcomes =
                TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), AS_OF);

        assertThat(outcomes)
                .describedAs("long term has no target")
                .extracting(TargetOutcome::phase)
                .containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END);
        assertThat(points(RateDefinitions.issuesComplete())).containsExactly("29.5", "-20.5");
        assertThat(outcomes).extracting(TargetOutcome::met).containsExactly(Truth.YES, Truth.NO);
    }

    @Test
    void withTheBasicallyCompleteItStillMissedIt() {
        assertThat(points(RateDefinitions.issuesCompleteOrBasically())).containsExactly("45.7", "-4.3");
        assertThat(TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesCompleteOrBasically(), AS_OF))
                .extracting(TargetOutcome::met)
                .containsExactly(Truth.YES, Truth.NO);
    }

    @Test
    void everyDefinitionIsHeldAgainstEveryTarget() {
        List<TargetOutcome> outcomes = TargetOutcome.outcomesOf(
                Registers.guangxi(),
                List.of(
                        RateDefinitions.issuesComplete(),
                        RateDefinitions.issuesCompleteOrBasically(),
                        RateDefinitions.keyStepsComplete()),
                AS_OF);

        assertThat(outcomes)
                .extracting(outcome -> outcome.phase() + " "
                        + outcome.reached().definition().name() + " "
                        + outcome.points(1).orElseThrow())
                .containsExactly(
                        "by-june-2017 issues-complete 29.5",
                        "by-june-2017 issues-complete-or-basically 45.7",
                        "by-june-2017 key-steps-complete 56.1",
                        "by-end-2017 issues-complete -20.5",
                        "by-end-2017 issues-complete-or-basically -4.3",
                        "by-end-2017 key-steps-complete 6.1");
    }

    @Test
    void aTargetIsDueOnItsDay() {
        List<TargetOutcome> dayBefore =
                TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), day("2017-12-30"));
        List<TargetOutcome> onTheDay =
                TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), AS_OF);

        assertThat(dayBefore).extracting(TargetOutcome::isDue).containsExactly(true, false);
        assertThat(onTheDay).extracting(TargetOutcome::isDue).containsExactly(true, true);
        assertThat(TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), day("2018-01-01")))
                .extracting(TargetOutcome::isDue)
                .containsExactly(true, true);
    }

    @Test
    void aTargetIsMetWhenReachedExactly() {
        Issue done = issue("a", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01"));
        Issue open = issue("b", "2017-12-31").build();
        CompletionRate half = RateDefinitions.issuesComplete().rateOf(List.of(done, open), AS_OF);

        TargetOutcome exactly = new TargetOutcome(PhaseId.of("p"), Registers.target("50", "2017-12-31"), half);
        TargetOutcome missed = new TargetOutcome(PhaseId.of("p"), Registers.target("50.000000001", "2017-12-31"), half);

        assertThat(exactly.met()).isEqualTo(Truth.YES);
        assertThat(exactly.points(1)).hasValue(new BigDecimal("0.0"));
        assertThat(missed.met()).isEqualTo(Truth.NO);
        assertThat(missed.points(1)).hasValue(new BigDecimal("-0.000000001"));
        assertThatThrownBy(() -> exactly.points(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/decimals: decimals must be 0 to 18, but was -1");
    }

    @Test
    void withNothingToCompleteThereIsNoOutcome() {
        TargetOutcome outcome = new TargetOutcome(
                PhaseId.of("p"),
                Registers.target("50", "2017-12-31"),
                RateDefinitions.issuesComplete().rateOf(List.of(), AS_OF));

        assertThat(outcome.met()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(outcome.points(1)).isEmpty();
        assertThat(outcome.isDue()).isTrue();
    }

    @Test
    void reasonsAreThoseOfTheRateAndTheTargetBesideIt() {
        TargetOutcome missed = TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), AS_OF)
                .get(1);

        assertThat(english(missed.reasons(1)))
                .startsWith("issues counted: 22 of 37 (as reported: complete)")
                .endsWith(
                        "22/37 is 59.5 %; the target for 2017-12-31 is 80 %",
                        "the target is missed; shortfall in percentage points: 20.5");
        assertThat(chinese(missed.reasons(0))).endsWith("22/37为59%，2017年12月31日的目标为80%", "未达到目标，差21个百分点");
        assertThat(english(TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), AS_OF)
                        .get(0)
                        .reasons(1)))
                .endsWith("the target is met; margin in percentage points: 29.5");
        TargetOutcome nothing = new TargetOutcome(
                PhaseId.of("p"),
                Registers.target("50", "2017-12-31"),
                RateDefinitions.issuesComplete().rateOf(List.of(), AS_OF));
        assertThat(nothing.reasons(1)).isEqualTo(nothing.reached().reasons());
    }
}

package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.register.Register;
import org.rectification.register.Selection;

/** Every standard definition, against the figures the two reports published. */
class RateDefinitionsTest {

    private static final LocalDate END_OF_2017 = day("2017-12-31");

    private static List<String> sources(RateDefinition definition) {
        return definition.sources().stream()
                .map(Citation::title)
                .map(title -> title.in(Language.ENGLISH))
                .toList();
    }

    @Test
    void guangxiPublishes22Of37WithoutTheBasicallyComplete() {
        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(Registers.guangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(22, 37));
        assertThat(rate.numerator()).isEqualTo(22);
        assertThat(rate.denominator()).isEqualTo(37);
        assertThat(rate.percent()).hasValue(new BigDecimal("59"));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.NOT_REPORTED, 9L, Tier.BASICALLY_COMPLETE, 6L));
        assertThat(rate.outside()).isZero();
        assertThat(sources(rate.definition())).containsExactly("Guangxi's public report on rectification, end of 2017");
    }

    @Test
    void withTheBasicallyCompleteItIs28Of37() {
        CompletionRate rate = RateDefinitions.issuesCompleteOrBasically().rateOf(Registers.guangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(28, 37));
        assertThat(rate.percent()).hasValue(new BigDecimal("76"));
        assertThat(rate.percent(1)).hasValue(new BigDecimal("75.7"));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.NOT_REPORTED, 9L));
        assertThat(rate.definition().sources()).isEmpty();
    }

    @Test
    void guangxiNamesSixBasicallyComplete() {
        CompletionRate rate = RateDefinitions.issuesBasicallyComplete().rateOf(Registers.guangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(6, 37));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.NOT_REPORTED, 9L, Tier.COMPLETE, 22L));
        assertThat(sources(rate.definition())).containsExactly("Guangxi's public report on rectification, end of 2017");
    }

    @Test
    void guangxiPublishes439Of510KeySteps() {
        CompletionRate rate = RateDefinitions.keyStepsComplete().rateOf(Registers.guangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(439, 510));
        assertThat(rate.percent()).hasValue(new BigDecimal("86"));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.NOT_REPORTED, 71L));
        assertThat(sources(rate.definition())).containsExactly("Guangxi's public report on rectification, end of 2017");
    }

    @Test
    void theSameProvincePublishesThreeTruthfulPercentages() {
        Register guangxi = Registers.guangxi();

        assertThat(List.of(
                        RateDefinitions.issuesComplete().rateOf(guangxi, END_OF_2017),
                        RateDefinitions.issuesCompleteOrBasically().rateOf(guangxi, END_OF_2017),
                        RateDefinitions.keyStepsComplete().rateOf(guangxi, END_OF_2017)))
                .extracting(rate -> rate.percent().orElseThrow().toPlainString())
                .containsExactly("59", "76", "86");
    }

    @Test
    void jiangxisCohortDueIn2017IsComplete() {
        CompletionRate rate = RateDefinitions.dueIssuesComplete().rateOf(Registers.jiangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(30, 30));
        assertThat(rate.percent()).hasValue(new BigDecimal("100"));
        assertThat(rate.leftOut()).isEmpty();
        assertThat(rate.outside()).isEqualTo(31);
        assertThat(sources(rate.definition()))
                .containsExactly(
                        "Jiangxi's public report on rectification, end of 2017",
                        "Guangxi's report on the second round, February 2023");
    }

    @Test
    void anIssueIsInTheDueCohortOnItsLastDay() {
        Register register = Registers.of(issue("a", "2017-12-31").build());

        assertThat(RateDefinitions.dueIssuesComplete()
                        .rateOf(register, day("2017-12-30"))
                        .ratio())
                .isEqualTo(new Ratio(0, 0));
        assertThat(RateDefinitions.dueIssuesComplete()
                        .rateOf(register, END_OF_2017)
                        .ratio())
                .isEqualTo(new Ratio(0, 1));
    }

    @Test
    void threeOfJiangxisTwelveDueIn2018AreCompleteBeforeTheirCohort() {
        CompletionRate rate =
                RateDefinitions.issuesCompleteBeforeDue(DateSpan.ofYear(2018)).rateOf(Registers.jiangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(3, 12));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.ON_SCHEDULE, 9L));
        assertThat(rate.outside()).isEqualTo(49);
        assertThat(rate.definition().name()).isEqualTo("issues-complete-before-due");
        assertThat(sources(rate.definition())).containsExactly("Jiangxi's public report on rectification, end of 2017");
    }

    @Test
    void inAllThirtyThreeOfJiangxisSixtyOneAreReportedComplete() {
        assertThat(RateDefinitions.issuesComplete()
                        .rateOf(Registers.jiangxi(), END_OF_2017)
                        .ratio())
                .isEqualTo(new Ratio(33, 61));
        assertThat(RateDefinitions.issuesComplete()
                        .withSelection(Selection.noDueDate())
                        .rateOf(Registers.jiangxi(), END_OF_2017)
                        .ratio())
                .isEqualTo(new Ratio(0, 19));
    }

    @Test
    void aClosingCompletesWhetherOrNotACompletionWasReported() {
        Register register = Registers.of(
                issue("both", "2017-12-31")
                        .build()
                        .with(entry("e1", complete(), "2017-05-01"))
                        .with(entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01")),
                issue("complete", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01")),
                issue("closed", "2017-12-31")
                        .build()
                        .with(entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01")),
                issue("basically", "2017-12-31")
                        .build()
                        .with(entry("e1", tier(Tier.BASICALLY_COMPLETE), "2017-05-01"))
                        .with(entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01")));

        CompletionRate rate = RateDefinitions.issuesClosedOut().rateOf(register, END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(3, 4));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.COMPLETE, 1L));
        RateDefinition accepted = RateDefinitions.issuesClosedOut().withName("accepted");
        assertThat(RateDefinition.builder("accepted")
                        .title(accepted.title())
                        .unit(accepted.unit())
                        .tiers(accepted.tiers())
                        .basis(CountingBasis.ACCEPTED)
                        .build()
                        .rateOf(register, END_OF_2017)
                        .ratio())
                .isEqualTo(new Ratio(3, 4)); // every basis counts what is closed
    }

    @Test
    void definitionsAreFoundByTheirStableNames() {
        assertThat(RateDefinitions.all())
                .extracting(RateDefinition::name)
                .containsExactly(
                        "issues-complete",
                        "issues-complete-or-basically",
                        "issues-basically-complete",
                        "issues-complete-or-on-schedule",
                        "issues-accepted",
                        "issues-closed-out",
                        "due-issues-complete",
                        "due-issues-complete-or-basically",
                        "parts-complete",
                        "due-parts-complete",
                        "measures-complete",
                        "due-measures-complete",
                        "key-steps-complete",
                        "due-key-steps-complete");
        for (RateDefinition definition : RateDefinitions.all()) {
            assertThat(RateDefinitions.named(definition.name())).hasValue(definition);
            assertThat(definition.title().chinese()).isPresent();
            assertThat(definition.title().english()).isPresent();
            assertThat(definition.sources().isEmpty())
                    .as(definition.name())
                    .isEqualTo(definition == RateDefinitions.issuesCompleteOrBasically()
                            || definition == RateDefinitions.dueKeyStepsComplete()); // nobody publishes by them
        }
        assertThat(RateDefinitions.named("issues-complete-before-due")).isEmpty();
        assertThat(RateDefinitions.all()).isUnmodifiable();
    }

    @Test
    void aVariantTakesANameOfItsOwn() {
        RateDefinition variant = RateDefinitions.issuesComplete()
                .withPercentFormat(PercentFormat.halfUp(1))
                .withName("issues-complete-one-decimal");

        assertThat(variant.name()).isEqualTo("issues-complete-one-decimal");
        assertThat(variant.rateOf(Registers.guangxi(), END_OF_2017).percent()).hasValue(new BigDecimal("59.5"));
        assertThat(variant.tiers()).containsExactly(Tier.COMPLETE);
        assertThat(RateDefinitions.issuesComplete().name()).isEqualTo("issues-complete");
    }
}

package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Category;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Issue;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;

/** G1: 37 issues in seven categories that are not named, 22 complete, published as 59 %. */
class RowG1Test {

    private static Register register() {
        RegisterBuilder register = Registers.register();
        for (int i = 1; i <= 7; i++) {
            register.addCategories(new Category(CategoryId.of("c" + i), LocalText.of("第" + i + "类", "category " + i)));
        }
        for (int i = 0; i < 37; i++) {
            Issue issue = issue("gx-" + (i + 1), "2017-12-31")
                    .category(CategoryId.of("c" + (i % 7 + 1)))
                    .build();
            register.addIssues(i < 22 ? issue.with(entry("e", complete(), "2017-12-31")) : issue);
        }
        return register.build();
    }

    @Test
    void the59PercentAre22Of37() {
        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register(), day("2017-12-31"));

        assertThat(rate.ratio()).isEqualTo(new Ratio(22, 37));
        assertThat(rate.percent()).hasValue(new BigDecimal("59"));
        assertThat(rate.percent(1)).hasValue(new BigDecimal("59.5"));
        assertThat(rate.reasons().get(0).text(Language.ENGLISH))
                .isEqualTo("issues counted: 22 of 37 (as reported: complete)");
    }

    @Test
    void sevenCategoriesMakeTheWhole() {
        GroupedRates<CategoryId> rates = RateDefinitions.issuesComplete().byCategory(register(), day("2017-12-31"));

        assertThat(rates.groups()).hasSize(7);
        assertThat(rates.ungrouped().denominator()).isZero();
        assertThat(rates.groups().values().stream()
                        .mapToLong(CompletionRate::denominator)
                        .sum())
                .isEqualTo(37);
        assertThat(rates.groups().get(CategoryId.of("c1")).ratio()).isEqualTo(new Ratio(4, 6));
    }
}

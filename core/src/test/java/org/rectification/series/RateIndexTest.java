package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.history;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.tier;
import static org.rectification.issue.Given.withdrawn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.register.Register;

class RateIndexTest {

    private static final RateDefinition ALL = RateDefinitions.issuesComplete();

    private static final Issue LATE = issue("a", "2018-02-15")
            .build()
            .with(entry("e1", complete(), "2018-01-20").reported(day("2018-03-05")));
    private static final Issue CORRECTED = issue("b", "2018-02-15")
            .build()
            .with(entry("e1", complete(), "2018-01-10"))
            .with(entry("e2", tier(Tier.BASICALLY_COMPLETE), "2018-01-10")
                    .reported(day("2018-04-01"))
                    .correcting(LATE.history().entries().get(0).id()));
    private static final Issue WITHDRAWN = issue("c", "2018-02-15")
            .raisedOn(day("2018-01-05"))
            .build()
            .with(entry("e1", complete(), "2018-02-01"))
            .with(entry("e2", withdrawn("e1"), "2018-05-01"));

    private static final RateIndex INDEX = RateIndex.of(Registers.of(LATE, CORRECTED, WITHDRAWN), ALL);

    private static String ratio(String asOf, String known) {
        return INDEX.rateOn(day(asOf), Knowledge.by(day(known))).ratio().toString();
    }

    @Test
    void whatWasKnownBeforeStaysKnownAsOfThen() {
        assertThat(ratio("2018-02-10", "2018-02-10")).isEqualTo("2/3"); // b and c, a's report is not in
        assertThat(ratio("2018-02-10", "2018-03-04")).isEqualTo("2/3");
        assertThat(ratio("2018-02-10", "2018-03-05")).isEqualTo("3/3");
        assertThat(ratio("2018-02-10", "2018-04-01")).isEqualTo("2/3"); // b is corrected
        assertThat(ratio("2018-02-10", "2018-05-01")).isEqualTo("1/3"); // c is taken back
        assertThat(ratio("2018-01-15", "2018-05-01")).isEqualTo("0/3");
        assertThat(ratio("2018-01-15", "2018-01-04")).isEqualTo("0/2"); // c is not raised
        assertThat(INDEX.rateOn(day("2018-02-10")).ratio()).hasToString("1/3");
        assertThat(INDEX.rateOn(day("2018-02-10")).leftOut())
                .isEqualTo(Map.of(Tier.BASICALLY_COMPLETE, 1L, Tier.NOT_REPORTED, 1L));
        assertThat(INDEX.rateOn(day("2018-04-15"), Knowledge.onTheDay()).ratio())
                .hasToString("2/3");
    }

    @Test
    void daysFarOffAreDaysAsWell() {
        assertThat(INDEX.rateOn(LocalDate.MIN).ratio()).hasToString("0/2");
        assertThat(INDEX.rateOn(LocalDate.MIN).outside()).isEqualTo(1);
        assertThat(INDEX.rateOn(LocalDate.MAX).ratio()).hasToString("1/3");
        assertThat(INDEX.rateOn(LocalDate.MIN, Knowledge.onTheDay()).ratio()).hasToString("0/2");
    }

    @Test
    void theIndexOfNothingIsNotApplicable() {
        assertThat(RateIndex.of(List.of(), ALL).rateOn(day("2018-01-01")).ratio())
                .hasToString("0/0");
        assertThat(RateIndex.of(List.of(), ALL).size()).isZero();
    }

    @Test
    void anIndexOfAGroupIsThatOfItsIssues() {
        Map<Boolean, RateIndex> indexes = RateIndex.byGroup(
                List.of(LATE, CORRECTED, WITHDRAWN),
                ALL,
                each -> each.raisedOn().isPresent());
        assertThat(indexes.keySet()).containsExactly(false, true);
        assertThat(indexes.get(false).rateOn(day("2018-02-10")).ratio()).hasToString("1/2");
        assertThat(indexes.get(true).definition()).isEqualTo(ALL);
    }

    @Test
    void aUnitWithThreeChangesTakesSevenPoints() {
        Issue changed = issue("a", "2018-02-15")
                .history(history(
                        entry("e1", tier(Tier.IN_PROGRESS), "2018-01-01"),
                        entry("e2", tier(Tier.BEHIND_SCHEDULE), "2018-02-01"),
                        entry("e3", tier(Tier.COMPLETE), "2018-03-01")))
                .build();
        RateIndex none = RateIndex.of(List.of(), ALL);
        RateIndex one = RateIndex.of(List.of(changed), ALL);
        RateIndex two = RateIndex.of(
                List.of(
                        changed,
                        issue("b", "2018-02-15").history(changed.history()).build()),
                ALL);

        assertThat(List.of(none.size(), one.size(), two.size())).containsExactly(0L, 7L, 14L);
        assertThat(List.of(none.bytes(), one.bytes(), two.bytes())).containsExactly(2_240L, 3_480L, 3_480L);
    }

    @Test
    @Tag("thorough")
    void aUnitWithFourChangesTakesNinePointsAndAboutSixteenBytes() {
        List<Issue> issues = new ArrayList<>();
        LocalDate first = day("2014-01-01");
        for (int i = 0; i < 20_000; i++) {
            int from = i * 37 % 3000;
            Issue issue = issue("i" + i, "2018-02-15").build();
            Tier[] tiers = {Tier.IN_PROGRESS, Tier.ON_SCHEDULE, Tier.BEHIND_SCHEDULE, Tier.COMPLETE};
            for (int j = 0; j < tiers.length; j++) {
                issue = issue.with(entry(
                        "e" + j, tier(tiers[j]), first.plusDays(from + 160L * j).toString()));
            }
            issues.add(issue);
        }
        RateIndex index = RateIndex.of(issues, ALL);
        assertThat(index.size()).isEqualTo(9L * issues.size());
        int days = 3000; // on which one of nine sets of points has some, and twice the days of all
        long ofDays = 9 * 8L * days + 2 * 8L * (days + 3 * 160);
        assertThat((double) (index.bytes() - ofDays) / issues.size()).isBetween(14.0, 16.0);
        Register register = Registers.register().issues(issues).build();
        assertThat(index.rateOn(day("2020-06-30"))).isEqualTo(ALL.rateOf(register, day("2020-06-30")));
    }
}

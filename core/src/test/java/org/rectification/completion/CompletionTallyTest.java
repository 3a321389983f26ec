package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.issue.Issue;

class CompletionTallyTest {

    private static final LocalDate AS_OF = day("2017-12-31");
    private static final RateDefinition COMPLETE = RateDefinitions.issuesComplete();

    private static CompletionTally tally(List<Issue> issues) {
        CompletionTally tally = CompletionTally.empty(COMPLETE, AS_OF);
        issues.forEach(tally::add);
        return tally;
    }

    @Test
    void twoHalvesMakeTheWholeWhereverItIsCut() {
        List<Issue> issues = Registers.guangxi().issues();
        CompletionRate whole = COMPLETE.rateOf(issues, AS_OF);
        for (int cut = 0; cut <= issues.size(); cut++) {
            CompletionTally second = tally(issues.subList(cut, issues.size()));
            CompletionRate untouched = second.rate();

            assertThat(tally(issues.subList(0, cut)).merge(second).rate()).isEqualTo(whole);
            assertThat(second.rate()).isEqualTo(untouched);
        }
    }

    @Test
    void theEmptyTallyIsTheIdentity() {
        List<Issue> issues = Registers.guangxi().issues();

        assertThat(CompletionTally.empty(COMPLETE, AS_OF).rate().ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(CompletionTally.empty(COMPLETE, AS_OF).merge(tally(issues)).rate())
                .isEqualTo(tally(issues).rate());
        assertThat(tally(issues).merge(CompletionTally.empty(COMPLETE, AS_OF)).rate())
                .isEqualTo(tally(issues).rate());
    }

    @Test
    void talliesOfTwoDefinitionsAreNotMerged() {
        CompletionTally tally = CompletionTally.empty(COMPLETE, AS_OF);

        assertThatThrownBy(() -> tally.merge(CompletionTally.empty(RateDefinitions.issuesClosedOut(), AS_OF)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one definition, but had issues-complete and issues-closed-out");
        assertThatThrownBy(() ->
                        tally.merge(CompletionTally.empty(COMPLETE.withPercentFormat(PercentFormat.halfUp(2)), AS_OF)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one definition, but had two of the name issues-complete");
    }

    @Test
    void talliesOfTwoDaysAreNotMerged() {
        CompletionTally tally = CompletionTally.empty(COMPLETE, AS_OF);

        assertThatThrownBy(() -> tally.merge(CompletionTally.empty(COMPLETE, day("2018-12-31"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("tallies must have one day, but had 2017-12-31 and 2018-12-31");
    }
}

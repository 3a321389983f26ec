package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.internal.PackedDay;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Issue;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.KeyStepId;

class CountingCourseTest {

    private static final LocalDate FIRST = day("2018-01-01");
    private static final LocalDate LAST = day("2018-12-31");

    private final List<String> told = new ArrayList<>();
    private final CountingCourse.Sink sink = new CountingCourse.Sink() {
        @Override
        public void starts(Subject subject, long first, CountingStatus status) {
            told.add(subject.id().orElse("issue") + " from " + PackedDay.toDate(first) + " " + status);
        }

        @Override
        public void changes(Subject subject, long day, CountingStatus before, CountingStatus now) {
            told.add(subject.id().orElse("issue") + " on " + PackedDay.toDate(day) + " " + before + " " + now);
        }
    };

    private List<String> follow(RateDefinition definition, Issue issue) {
        told.clear();
        new CountingCourse(definition).follow(issue, FIRST, LAST, sink);
        return told;
    }

    @Test
    void everyTierHasItsCountingStatus() {
        assertThat(Arrays.stream(CountingStatus.values())
                        .map(CountingStatus::tier)
                        .flatMap(Optional::stream))
                .containsExactly(Tier.values());
        assertThat(CountingStatus.OUTSIDE.isInside(RateDefinitions.issuesComplete()))
                .isFalse();
        for (Tier each : Tier.values()) {
            CountingStatus status =
                    CountingStatus.inPopulation(RateDefinitions.issuesComplete(), each, false, false, Optional.empty());
            assertThat(status.isInside(RateDefinitions.issuesComplete())).isTrue();
            assertThat(status.tier()).isEqualTo(each == Tier.COMPLETE ? Optional.empty() : Optional.of(each));
        }
    }

    @Test
    void aBasisOfCloseOutAsksForIt() {
        RateDefinition closedOut = RateDefinitions.issuesClosedOut();
        assertThat(CountingStatus.inPopulation(closedOut, Tier.COMPLETE, true, false, Optional.empty()))
                .isEqualTo(CountingStatus.LEFT_OUT_COMPLETE);
        assertThat(CountingStatus.inPopulation(closedOut, Tier.COMPLETE, false, true, Optional.empty()))
                .isEqualTo(CountingStatus.COUNTED);
        Issue issue = issue("a", "2018-06-30")
                .build()
                .with(entry("e1", complete(), "2018-02-01"))
                .with(entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2018-03-01"));
        assertThat(follow(closedOut, issue))
                .containsExactly(
                        "issue from 2018-01-01 LEFT_OUT_NOT_REPORTED",
                        "issue on 2018-02-01 LEFT_OUT_NOT_REPORTED LEFT_OUT_COMPLETE",
                        "issue on 2018-03-01 LEFT_OUT_COMPLETE COUNTED");
    }

    @Test
    void itEntersThePopulationWhenRaisedAndWhenDue() {
        Issue issue = issue("a", "2018-06-30")
                .raisedOn(day("2018-02-01"))
                .build()
                .with(entry("e1", tier(Tier.ON_SCHEDULE), "2018-01-15"))
                .with(entry("e2", complete(), "2018-07-15"));
        assertThat(follow(RateDefinitions.issuesComplete(), issue))
                .containsExactly(
                        "issue from 2018-01-01 OUTSIDE",
                        "issue on 2018-02-01 OUTSIDE LEFT_OUT_ON_SCHEDULE",
                        "issue on 2018-07-15 LEFT_OUT_ON_SCHEDULE COUNTED");
        assertThat(follow(RateDefinitions.dueIssuesComplete(), issue))
                .containsExactly(
                        "issue from 2018-01-01 OUTSIDE",
                        "issue on 2018-06-30 OUTSIDE LEFT_OUT_ON_SCHEDULE",
                        "issue on 2018-07-15 LEFT_OUT_ON_SCHEDULE COUNTED");
    }

    @Test
    void whatHappensOutsideTheDaysIsNotToldAndTheirEndsAreIn() {
        Issue issue = issue("a", "2018-06-30")
                .build()
                .with(entry("e1", tier(Tier.IN_PROGRESS), "2018-01-01"))
                .with(entry("e2", tier(Tier.ON_SCHEDULE), "2018-12-31"))
                .with(entry("e3", complete(), "2019-01-01"));
        assertThat(follow(RateDefinitions.issuesComplete(), issue))
                .containsExactly(
                        "issue from 2018-01-01 LEFT_OUT_IN_PROGRESS",
                        "issue on 2018-12-31 LEFT_OUT_IN_PROGRESS LEFT_OUT_ON_SCHEDULE");
    }

    @Test
    void eachKeyStepIsFollowedOnItsOwn() {
        Issue issue = issue("a", "2018-06-30")
                .addMeasures(measure("m", Optional.empty(), step("s1", "2018-03-31"), step("s2", "2018-04-30")))
                .build()
                .with(entry("e1", Subject.of(KeyStepId.of("s2")), complete(), "2018-02-01"));
        assertThat(follow(RateDefinitions.keyStepsComplete(), issue))
                .containsExactly(
                        "s1 from 2018-01-01 LEFT_OUT_NOT_REPORTED",
                        "s2 from 2018-01-01 LEFT_OUT_NOT_REPORTED",
                        "s2 on 2018-02-01 LEFT_OUT_NOT_REPORTED COUNTED");
    }

    @Test
    void asKnownAnIssueIsThereFromTheDayItWasRaised() {
        CountingCourse course = new CountingCourse(RateDefinitions.issuesComplete());
        Issue issue = issue("a", "2018-06-30")
                .raisedOn(day("2018-02-01"))
                .build()
                .with(entry("e1", complete(), "2018-03-01").reported(day("2018-04-01")));
        course.followAsKnown(issue, FIRST, LAST, sink);
        assertThat(told)
                .containsExactly(
                        "issue from 2018-02-01 LEFT_OUT_NOT_REPORTED",
                        "issue on 2018-04-01 LEFT_OUT_NOT_REPORTED COUNTED");
        told.clear();
        course.followAsKnown(issue, FIRST, day("2018-01-31"), sink);
        assertThat(told).isEmpty();
    }
}

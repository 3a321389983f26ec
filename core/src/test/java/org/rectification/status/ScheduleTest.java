package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issueWithSteps;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;
import static org.rectification.status.Cases.text;
import static org.rectification.status.Cases.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Entry;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.MeasureId;

/** The second axis: what follows from the key steps due so far, beside what was reported. */
class ScheduleTest {

    private static final KeyStepId S1 = KeyStepId.of("s1");
    private static final KeyStepId S2 = KeyStepId.of("s2");
    private static final KeyStepId S3 = KeyStepId.of("s3");

    /** Steps due 2018-01-10, 2018-02-10 and 2018-03-10, the issue itself by the end of the year. */
    private static Issue threeSteps(Entry... entries) {
        return issueWithSteps(
                Deadline.by(day("2018-12-31")),
                List.of(step("s1", "2018-01-10"), step("s2", "2018-02-10"), step("s3", "2018-03-10")),
                entries);
    }

    private static Entry done(String step, String on) {
        return reported("done-" + step, stepSubject(step), Tier.COMPLETE, on);
    }

    private static Schedule.Derived schedule(Issue issue, String asOf) {
        return (Schedule.Derived) STANDARD.statusOf(issue, day(asOf)).schedule();
    }

    @Test
    void aStepPastItsDateMakesItBehindAndLaterOnesDoneDoNotMakeUpForIt() {
        Issue issue = threeSteps(done("s1", "2018-01-05"), done("s3", "2018-02-01"));

        Schedule.Derived behind = schedule(issue, "2018-02-11");

        assertThat(behind)
                .isEqualTo(new Schedule.Derived(
                        Schedule.Kind.BEHIND,
                        List.of(S1, S2),
                        List.of(S2),
                        List.of(S2),
                        List.of(S3),
                        Tier.NOT_REPORTED,
                        Optional.empty()));
        assertThat(behind.completeOfDue()).isEqualTo(1);
        IssueStatus status = STANDARD.statusOf(issue, day("2018-02-11"));
        assertThat(status.lateness().kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertThat(texts(status))
                .endsWith(
                        "key steps due by 2018-02-11 that are complete: 1 of 2",
                        "key steps overdue and open: s2",
                        "key steps complete before their due day: s3");
        assertThat(texts(status.reasons(), Language.CHINESE))
                .endsWith("截至2018年2月11日到期的关键步骤2项，已完成1项", "已过到期日而未完成的关键步骤：s2", "尚未到期即已完成的关键步骤：s3");
    }

    @Test
    void aStepOnItsLastDayIsDueAndNotBehind() {
        Issue issue = threeSteps(done("s1", "2018-01-05"), done("s3", "2018-02-01"));

        Schedule.Derived onIt = schedule(issue, "2018-02-10");

        assertThat(onIt.kind()).isEqualTo(Schedule.Kind.ON_SCHEDULE);
        assertThat(onIt.dueSteps()).containsExactly(S1, S2);
        assertThat(onIt.openSteps()).containsExactly(S2);
        assertThat(onIt.pastSteps()).isEmpty();
        assertThat(onIt.aheadSteps()).containsExactly(S3);
    }

    @Test
    void aheadMeansNoneDueIsOpenAndALaterOneIsComplete() {
        Issue issue = threeSteps(done("s1", "2018-01-05"), done("s3", "2018-02-01"));

        assertThat(schedule(issue, "2018-02-09").kind()).isEqualTo(Schedule.Kind.AHEAD);
        assertThat(schedule(issue, "2018-01-31").kind()).isEqualTo(Schedule.Kind.ON_SCHEDULE);
        // Before anything is due, a step done makes it ahead, and nothing done leaves it on schedule.
        assertThat(schedule(issue, "2018-01-05").kind()).isEqualTo(Schedule.Kind.AHEAD);
        assertThat(schedule(issue, "2018-01-04").kind()).isEqualTo(Schedule.Kind.ON_SCHEDULE);
        assertThat(schedule(issue, "2018-01-04").dueSteps()).isEmpty();
    }

    @Test
    void aStepCompletedLateIsMadeUpFor() {
        Issue issue = threeSteps(done("s1", "2018-01-20"));

        assertThat(schedule(issue, "2018-01-19").kind()).isEqualTo(Schedule.Kind.BEHIND);
        assertThat(schedule(issue, "2018-01-20").kind()).isEqualTo(Schedule.Kind.ON_SCHEDULE);
    }

    @Test
    void aGrantedExtensionOfAStepMovesIt() {
        Issue issue = threeSteps(
                Cases.asked("x1", stepSubject("s1"), "2018-01-08", "2018-01-31"),
                Cases.decided("x2", stepSubject("s1"), "x1", true, "2018-01-15"));

        assertThat(schedule(issue, "2018-01-14").kind()).isEqualTo(Schedule.Kind.BEHIND);
        assertThat(schedule(issue, "2018-01-15").kind()).isEqualTo(Schedule.Kind.ON_SCHEDULE);
        assertThat(schedule(issue, "2018-01-15").dueSteps()).isEmpty();
    }

    @Test
    void stepsWithoutADateAreLeftOut() {
        Issue mixed = issueWithSteps(
                Deadline.by(day("2018-12-31")),
                List.of(step("s1", "2018-01-10"), step("s2", Deadline.continuing()), step("s3", Deadline.notStated())),
                done("s1", "2018-01-10"),
                done("s2", "2018-01-01"));
        assertThat(schedule(mixed, "2018-06-01"))
                .isEqualTo(new Schedule.Derived(
                        Schedule.Kind.ON_SCHEDULE,
                        List.of(S1),
                        List.of(),
                        List.of(),
                        List.of(),
                        Tier.NOT_REPORTED,
                        Optional.empty()));

        Issue undated = issueWithSteps(Deadline.by(day("2018-12-31")), List.of(step("s1", Deadline.continuing())));
        Schedule schedule = STANDARD.statusOf(undated, day("2018-06-01")).schedule();
        assertThat(schedule.kind()).isEqualTo(Schedule.Kind.NOT_DERIVABLE);
        assertThat(((Schedule.NotDerivable) schedule).because().text(Language.ENGLISH))
                .isEqualTo("no key step has a date, so the schedule cannot be derived");
    }

    @Test
    void aMeasureHasItsOwnStepsAndAStepHasItself() {
        Issue issue = threeSteps(done("s1", "2018-01-20"));

        Schedule ofMeasure = STANDARD.statusOf(issue, Subject.of(MeasureId.of("m1")), day("2018-01-20"))
                .schedule();
        assertThat(ofMeasure).isEqualTo(schedule(issue, "2018-01-20"));
        IssueStatus ofStep = STANDARD.statusOf(issue, stepSubject("s2"), day("2018-02-11"));
        assertThat(ofStep.isOverdue()).isTrue();
        assertThat(ofStep.schedule().kind()).isEqualTo(Schedule.Kind.BEHIND);
        assertThat(((Schedule.Derived) ofStep.schedule()).pastSteps()).containsExactly(S2);
    }

    // --- beside what was reported ---

    private static Optional<String> disagreement(Issue issue, String asOf) {
        return text(STANDARD.statusOf(issue, day(asOf)).schedule().disagreement());
    }

    @Test
    void onScheduleReportedButBehindIsADisagreement() {
        Issue issue = threeSteps(reported("r1", Tier.ON_SCHEDULE, "2018-01-02"));

        assertThat(disagreement(issue, "2018-01-10")).isEmpty();
        assertThat(disagreement(issue, "2018-01-11"))
                .hasValue("reported on schedule, but key steps are overdue and open: s1");
        IssueStatus status = STANDARD.statusOf(issue, day("2018-02-11"));
        assertThat(status.schedule().reported()).isEqualTo(Tier.ON_SCHEDULE);
        assertThat(texts(status)).endsWith("reported on schedule, but key steps are overdue and open: s1, s2");
        assertThat(texts(status.reasons(), Language.CHINESE)).endsWith("报告为达到序时进度，但关键步骤已过到期日而未完成：s1、s2");
    }

    @Test
    void behindReportedButNoStepPastIsADisagreement() {
        Issue issue = threeSteps(reported("r1", Tier.BEHIND_SCHEDULE, "2018-01-02"));

        assertThat(disagreement(issue, "2018-01-10"))
                .hasValue("reported behind schedule, but no key step is overdue and open");
        assertThat(disagreement(issue, "2018-01-11")).isEmpty();
        Issue withoutSteps = Cases.issue("2018-12-31", reported("r1", Tier.BEHIND_SCHEDULE, "2018-01-02"));
        assertThat(disagreement(withoutSteps, "2018-01-10")).isEmpty();
        assertThat(disagreement(withoutSteps, "2019-01-10")).isEmpty();
    }

    @Test
    void stepsOpenBelowACompletionAreAContradictionAndNoDisagreement() {
        Issue issue = threeSteps(reported("r1", Tier.COMPLETE, "2018-01-11"));
        IssueStatus status = STANDARD.statusOf(issue, day("2018-01-11"));

        assertThat(status.schedule().kind()).isEqualTo(Schedule.Kind.BEHIND);
        assertThat(status.schedule().disagreement()).isEmpty();
        assertThat(status.contradictions())
                .isEqualTo(Coherence.contradictionsOf(issue, Subject.issue(), day("2018-01-11")))
                .extracting(Contradiction::code)
                .containsExactly("coherence.not-shown");
        assertThat(STANDARD.statusOf(issue, day("2018-01-10")).contradictions()).isEmpty();
    }

    @Test
    void onScheduleReportedButOverdueIsADisagreementEvenWithoutSteps() {
        Issue issue = Cases.issue("2018-01-12", reported("r1", Tier.ON_SCHEDULE, "2018-01-02"));

        assertThat(disagreement(issue, "2018-01-12")).isEmpty();
        assertThat(disagreement(issue, "2018-01-13"))
                .hasValue("reported on schedule, but the last day 2018-01-12 has passed");
        assertThat(texts(STANDARD.statusOf(issue, day("2018-01-13"))))
                .endsWith(
                        "no key step has a date, so the schedule cannot be derived",
                        "reported on schedule, but the last day 2018-01-12 has passed");
        assertThat(disagreement(
                        Cases.issue("2018-01-12", reported("r1", Tier.IN_PROGRESS, "2018-01-02")), "2018-01-13"))
                .isEmpty();
    }

    @Test
    void theKindFollowsFromTheSteps() {
        assertThatThrownBy(() -> new Schedule.Derived(
                        Schedule.Kind.AHEAD,
                        List.of(S1),
                        List.of(S1),
                        List.of(S1),
                        List.of(S2),
                        Tier.NOT_REPORTED,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "kind must be BEHIND for open steps [s1], of them past [s1], and ahead [s2], but was AHEAD");
    }
}

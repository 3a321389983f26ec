package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.asked;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.decided;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.step;
import static org.rectification.status.Cases.stepSubject;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;

/** The time that statuses take grows with the number of key steps of an issue, and no faster. */
@Tag("slow")
class StatusCostTest {

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");
    private static final LocalDate AS_OF = day("2019-06-03");
    private static final DueDays DATES = DueDays.ofIssues(STANDARD.calendar());

    private static Entry entry(String id, Fact fact, String on) {
        return Entry.of(EntryId.of(id), Subject.issue(), fact, day(on));
    }

    /**
     * An issue with one measure, whose steps count from the dispatch of the issue and are extended one by one. It was
     * suspended, and an exception for it has run out, so that what stands above a step is looked at for every step.
     */
    private static Issue ofSteps(int count) {
        List<KeyStep> steps = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(List.of(
                entry("d", new Fact.Dispatched(Optional.empty()), "2019-01-02"),
                entry("s", new Fact.Suspended(TEXT), "2019-01-10"),
                entry("r", new Fact.Resumed(EntryId.of("s")), "2019-01-20"),
                entry("x", new Fact.ExceptionRequested(TEXT, Optional.of(day("2019-03-01"))), "2019-02-01"),
                entry("y", new Fact.ExceptionDecided(EntryId.of("x"), true), "2019-02-02")));
        for (int i = 0; i < count; i++) {
            steps.add(step("s" + i, Deadline.parse("交办之日起30个工作日内完成")));
            if (i % 2 == 0) {
                entries.add(asked("a" + i, stepSubject("s" + i), "2019-02-10", "2019-06-0" + (1 + i % 9)));
                entries.add(decided("b" + i, stepSubject("s" + i), "a" + i, true, "2019-02-11"));
            }
        }
        return issueBuilder("issue-1", Deadline.by(day("2019-12-31")))
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(TEXT)
                        .keySteps(steps)
                        .build())
                .history(History.of(entries))
                .build();
    }

    private static long cpuTime(List<Issue> issues, ToLongFunction<Issue> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (Issue issue : issues) {
            assertThat(work.applyAsLong(issue)).isPositive();
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** The time for one issue over that for eight of an eighth of its size: 1 if linear, 8 if quadratic. */
    private static double ratio(ToLongFunction<Issue> work) {
        List<Issue> few = Stream.generate(() -> ofSteps(500)).limit(8).toList();
        List<Issue> many = List.of(ofSteps(4_000));
        long ofFew = Long.MAX_VALUE;
        long ofMany = Long.MAX_VALUE;
        for (int round = 0; round < 6; round++) {
            ofFew = Math.min(ofFew, cpuTime(few, work));
            ofMany = Math.min(ofMany, cpuTime(many, work));
        }
        return (double) ofMany / ofFew;
    }

    @Test
    void theStatusOfAnIssueLooksAtEveryStepOnce() {
        assertThat(ratio(issue -> ((Schedule.Derived)
                                STANDARD.statusOf(issue, AS_OF).schedule())
                        .pastSteps()
                        .size()))
                .isLessThan(3);
    }

    @Test
    void completionByReportsReadsTheHistoryOnce() {
        StatusRule byReport = STANDARD.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);

        assertThat(ratio(issue -> ((Schedule.Derived)
                                byReport.statusOf(issue, AS_OF.minusDays(1)).schedule())
                        .pastSteps()
                        .size()))
                .isLessThan(3);
    }

    @Test
    void theStatusesOfAllStepsLookAtEachOnce() {
        assertThat(ratio(issue -> issue.units(Subject.Kind.KEY_STEP).stream()
                        .map(unit -> STANDARD.statusOf(issue, unit.subject(), AS_OF, DATES))
                        .filter(IssueStatus::isOverdue)
                        .count()))
                .isLessThan(3);
    }

    @Test
    void theLatenessOfAllStepsLooksAtEachOnce() {
        assertThat(ratio(issue -> issue.units(Subject.Kind.KEY_STEP).stream()
                        .map(Unit::subject)
                        .filter(subject -> issue.endOf(subject, AS_OF).isEmpty()
                                && issue.exceptionOf(subject, AS_OF).isEmpty()
                                && issue.receivedOn(subject, AS_OF).isEmpty()
                                && DATES.dueDayOf(issue, subject, AS_OF).date().isPresent())
                        .count()))
                .isLessThan(3);
    }
}

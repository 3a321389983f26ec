package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.SeverityId;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.RelativeLimit;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.LimitTable;
import org.rectification.status.Schedule;
import org.rectification.status.StatusRule;

/** The time that statuses take grows with the number of key steps and of entries, and that of a table with its rows. */
@Tag("slow")
class StatusCostTest {

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");
    private static final LocalDate AS_OF = LocalDate.parse("2019-06-03");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final DueDays DATES = DueDays.ofIssues(RULE.calendar());
    private static final List<Issue> FEW =
            Stream.generate(() -> ofSteps(500)).limit(8).toList();
    private static final List<Issue> MANY = List.of(ofSteps(4_000));

    private static Entry entry(String id, Fact fact, String on) {
        return entry(id, Subject.issue(), fact, on);
    }

    private static Entry entry(String id, Subject subject, Fact fact, String on) {
        return Entry.of(EntryId.of(id), subject, fact, LocalDate.parse(on));
    }

    /**
     * An issue with one measure, whose steps count from the dispatch of the issue and are extended one by one. It was
     * suspended, and an exception for it has run out, so that what stands above a step is looked at for every step.
     */
    private static Issue ofSteps(int count) {
        Deadline within = Deadline.parse("交办之日起30个工作日内完成");
        List<KeyStep> steps = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(List.of(
                entry("d", new Fact.Dispatched(Optional.empty()), "2019-01-02"),
                entry("s", new Fact.Suspended(TEXT), "2019-01-10"),
                entry("r", new Fact.Resumed(EntryId.of("s")), "2019-01-20"),
                entry("x", new Fact.ExceptionRequested(TEXT, Optional.of(LocalDate.parse("2019-03-01"))), "2019-02-01"),
                entry("y", new Fact.ExceptionDecided(EntryId.of("x"), true), "2019-02-02")));
        for (int i = 0; i < count; i++) {
            KeyStepId id = KeyStepId.of("s" + i);
            steps.add(KeyStep.of(id, TEXT, within));
            if (i % 2 == 0) {
                LocalDate until = LocalDate.of(2019, 6, 1 + i % 9);
                entries.add(entry("a" + i, Subject.of(id), new Fact.ExtensionRequested(until, TEXT), "2019-02-10"));
                entries.add(entry(
                        "b" + i, Subject.of(id), new Fact.ExtensionDecided(EntryId.of("a" + i), true), "2019-02-11"));
            }
        }
        return Issue.builder(IssueId.of("issue-1"))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(Deadline.by(LocalDate.of(2019, 12, 31)))
                .addMeasures(Measure.builder(MeasureId.of("m1"))
                        .title(TEXT)
                        .keySteps(steps)
                        .build())
                .history(History.of(entries))
                .build();
    }

    /** An issue that was suspended and resumed again and again, and one suspension in two was withdrawn. */
    private static Issue ofSuspensions(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry("s" + i, new Fact.Suspended(TEXT), "2019-01-10"));
            entries.add(entry("r" + i, new Fact.Resumed(EntryId.of("s" + i)), "2019-01-11"));
            if (i % 2 == 0) {
                entries.add(entry("w" + i, new Fact.Withdrawn(EntryId.of("s" + i)), "2019-01-12"));
            }
        }
        return Issue.builder(IssueId.of("issue-1"))
                .title(TEXT)
                .inspection(InspectionId.of("i1"))
                .deadline(Deadline.by(LocalDate.of(2019, 12, 31)))
                .history(History.of(entries))
                .build();
    }

    /** The rows by severity and by category, with those that state both. */
    private static List<LimitTable.Row> rows(int count) {
        LimitTable.Row any = LimitTable.Row.of(RelativeLimit.of(TimeLimit.workingDays(30), LimitStart.FEEDBACK));
        List<LimitTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(any.withSeverity(SeverityId.of("s" + i)));
            rows.add(any.withSeverity(SeverityId.of("s" + i)).withCategory(CategoryId.of("c")));
        }
        rows.add(any.withCategory(CategoryId.of("c")));
        return rows;
    }

    private static <T> long cpuTime(List<T> cases, ToLongFunction<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (T each : cases) {
            assertThat(work.applyAsLong(each)).isPositive();
        }
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** The time for one issue over that for eight of an eighth of its size: 1 if linear, 8 if quadratic. */
    private static double ratio(ToLongFunction<Issue> work) {
        return ratio(FEW, MANY, work);
    }

    private static <T> double ratio(List<T> few, List<T> many, ToLongFunction<T> work) {
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
        assertThat(ratio(
                        issue -> ((Schedule.Derived) RULE.statusOf(issue, AS_OF).schedule())
                                .pastSteps()
                                .size()))
                .isLessThan(3);
    }

    @Test
    void completionByReportsReadsTheHistoryOnce() {
        StatusRule byReport = RULE.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);

        assertThat(ratio(issue -> ((Schedule.Derived)
                                byReport.statusOf(issue, AS_OF.minusDays(1)).schedule())
                        .pastSteps()
                        .size()))
                .isLessThan(3);
    }

    @Test
    void theStatusesOfAllStepsLookAtEachOnce() {
        assertThat(ratio(issue -> issue.units(Subject.Kind.KEY_STEP).stream()
                        .map(unit -> RULE.statusOf(issue, unit.subject(), AS_OF, DATES))
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

    @Test
    void aResumptionIsHeldAgainstTheSuspensionsAtOnce() {
        assertThat(ratio(
                        Stream.generate(() -> ofSuspensions(250)).limit(8).toList(),
                        List.of(ofSuspensions(2_000)),
                        issue -> DATES.dueDayOf(issue, Subject.issue(), AS_OF)
                                .reasons()
                                .size()))
                .isLessThan(3);
    }

    @Test
    void aTableOfLimitsLooksEachRowUp() {
        assertThat(ratio(
                        Stream.generate(() -> rows(500)).limit(8).toList(),
                        List.of(rows(4_000)),
                        rows -> LimitTable.builder("own")
                                .title(TEXT)
                                .rows(rows)
                                .addSources(Citation.of(TEXT))
                                .build()
                                .rows()
                                .size()))
                .isLessThan(3);
    }
}

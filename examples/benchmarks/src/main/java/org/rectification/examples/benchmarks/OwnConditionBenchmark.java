package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.Condition;
import org.rectification.closeout.OwnCondition;
import org.rectification.issue.CategoryId;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.PhaseId;

/**
 * Eight conditions of the user's own about an issue's plan, half of them unmet at random: ours, an array of predicates
 * that picks one of 256 ready lists, and easy-rules. All ask the same predicates and are checked to agree before
 * anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class OwnConditionBenchmark {

    private static final int CASES = 128; // a power of two
    private static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);

    private final Issue[] issues = new Issue[CASES];
    private final Predicate<Issue>[] predicates = predicates();
    private final List<List<String>> ready = new ArrayList<>();
    private final EasyRules<Issue> easyRules = new EasyRules<>(codes(), List.of(predicates));
    private final CloseOutRule rule;
    private int turn;

    /** Makes the rule. */
    public OwnConditionBenchmark() {
        CloseOutRule made = CloseOutRule.of(PlainConditions.nothingButClosing(), ChinaWorkingDays.official());
        for (int i = 0; i < predicates.length; i++) {
            made = made.with(new Own(codes().get(i), predicates[i]));
        }
        rule = made;
    }

    private record Own(String code, Predicate<Issue> predicate) implements OwnCondition {

        @Override
        public LocalText name() {
            return LocalText.of(code, code);
        }

        @Override
        public boolean holds(Issue issue, Subject subject, LocalDate asOf) {
            return predicate.test(issue);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate<Issue>[] predicates() {
        List<Predicate<Issue>> all = List.of(
                issue -> issue.number().isPresent(),
                issue -> issue.category().isPresent(),
                issue -> issue.phase().isPresent(),
                issue -> issue.objective().isPresent(),
                issue -> issue.raisedOn().isPresent(),
                issue -> issue.deadline().due().isPresent(),
                issue -> issue.carriedOverFrom().isEmpty(),
                issue -> issue.title().english().isPresent());
        return all.toArray(new Predicate[0]);
    }

    private static List<String> codes() {
        return List.of("number", "category", "phase", "objective", "raised", "deadline", "new", "english");
    }

    /** Makes the issues, and checks that all decide them alike. */
    @Setup
    public void makeIssues() {
        for (int mask = 0; mask < 1 << predicates.length; mask++) {
            List<String> list = new ArrayList<>();
            for (int i = 0; i < predicates.length; i++) {
                if ((mask & 1 << i) != 0) {
                    list.add(codes().get(i));
                }
            }
            ready.add(List.copyOf(list));
        }
        Random random = new Random(20260101);
        for (int i = 0; i < CASES; i++) {
            Issue issue = issue(i, random);
            issues[i] = issue;
            List<String> expected = byPredicates(issue);
            List<String> ours = rule.decide(issue, AS_OF).stream()
                    .map(condition -> condition.item().orElseThrow())
                    .toList();
            if (!ours.equals(expected) || !easyRules.unmet(issue).equals(expected)) {
                throw new IllegalStateException("all must find " + expected + ", but found " + ours + " and "
                        + easyRules.unmet(issue) + " in " + issue);
            }
        }
    }

    private static Issue issue(int number, Random random) {
        IssueBuilder issue = Issue.builder(IssueId.of("issue-" + number))
                .title(random.nextBoolean() ? LocalText.of("事项", "matter") : LocalText.chinese("事项"))
                .inspection(InspectionId.of("inspection"))
                .deadline(random.nextBoolean() ? Deadline.by(AS_OF) : Deadline.continuing());
        if (random.nextBoolean()) {
            issue.number("第" + number + "项");
        }
        if (random.nextBoolean()) {
            issue.category(CategoryId.of("category"));
        }
        if (random.nextBoolean()) {
            issue.phase(PhaseId.of("phase"));
        }
        if (random.nextBoolean()) {
            issue.objective(LocalText.of("目标", "goal"));
        }
        if (random.nextBoolean()) {
            issue.raisedOn(AS_OF);
        }
        if (random.nextBoolean()) {
            issue.carriedOverFrom(IssueId.of("earlier"));
        }
        return issue.build();
    }

    private Issue next() {
        return issues[turn++ & CASES - 1];
    }

    private List<String> byPredicates(Issue issue) {
        int mask = 0;
        for (int i = 0; i < predicates.length; i++) {
            if (!predicates[i].test(issue)) {
                mask |= 1 << i;
            }
        }
        return ready.get(mask);
    }

    /**
     * Ours.
     *
     * @return what stands in the way
     */
    @Benchmark
    public List<Condition> ours() {
        return rule.decide(next(), AS_OF);
    }

    /**
     * An array of predicates that picks a ready list: the least work the question allows.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> yardstickPredicates() {
        return byPredicates(next());
    }

    /**
     * Eight rules of easy-rules.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> easyRules() {
        return easyRules.unmet(next());
    }
}

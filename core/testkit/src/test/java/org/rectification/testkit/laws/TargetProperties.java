package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.RateItems;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.series.TargetOutcome;
import org.rectification.series.TargetOutcome.Verdict;
import org.rectification.status.DueDays;

/** Outcomes of targets on small registers, where much happens within some weeks, against a count of every day. */
class TargetProperties {

    private static final LocalDate FIRST = LocalDate.of(2017, 6, 15);
    private static final int DAYS = 30;
    private static final LocalText TEXT = LocalText.of("台账", "register");

    @Provide
    Arbitrary<RateDefinition> definitions() {
        return Arbitraries.of(
                RateDefinitions.issuesComplete(),
                RateDefinitions.issuesCompleteOrBasically(),
                RateDefinitions.dueIssuesComplete());
    }

    @Provide
    Arbitrary<List<Issue>> issues() {
        Arbitrary<Fact> facts = Arbitraries.of(
                new Fact.ProgressReported(Tier.COMPLETE),
                new Fact.ProgressReported(Tier.COMPLETE),
                new Fact.ProgressReported(Tier.BASICALLY_COMPLETE),
                new Fact.Suspended(TEXT),
                new Fact.Reopened());
        Arbitrary<History> histories = Combinators.combine(facts, days())
                .as(TargetProperties::entry)
                .list()
                .ofMaxSize(5)
                .map(entries -> {
                    List<Entry> numbered = new ArrayList<>();
                    for (Entry entry : entries) {
                        EntryId id = EntryId.of("e" + numbered.size());
                        numbered.add(Entry.of(id, entry.subject(), entry.fact(), entry.happenedOn()));
                    }
                    return History.of(numbered);
                });
        return Combinators.combine(histories, days(), days().optional(0.3))
                .as((history, due, raised) -> Issue.builder(IssueId.of("a"))
                        .title(TEXT)
                        .inspection(InspectionId.of("i"))
                        .deadline(Deadline.by(due))
                        .raisedOn(raised)
                        .history(history)
                        .build())
                .list()
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays).withoutEdgeCases();
    }

    private static Entry entry(Fact fact, LocalDate day) {
        return Entry.of(EntryId.of("e"), Subject.issue(), fact, day);
    }

    private static Register register(List<Issue> issues, CompletionTarget target) {
        List<Issue> numbered = new ArrayList<>();
        for (Issue issue : issues) {
            numbered.add(Issue.builder(IssueId.of("a" + numbered.size()))
                    .title(TEXT)
                    .inspection(issue.inspection())
                    .deadline(issue.deadline())
                    .raisedOn(issue.raisedOn())
                    .history(issue.history())
                    .build());
        }
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build())
                .addPhases(Phase.of(PhaseId.of("p"), TEXT, Deadline.notStated()).withTarget(target))
                .issues(numbered)
                .build();
    }

    @Property
    void aTargetIsJudgedOnItsOwnDayAndThenByEveryDay(
            @ForAll("issues") List<Issue> issues,
            @ForAll("definitions") RateDefinition definition,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(max = DAYS) int due,
            @ForAll @IntRange(min = -3, max = DAYS) int later) {
        CompletionTarget target = new CompletionTarget(new Ratio(percent, 100), FIRST.plusDays(due));
        Register register = register(issues, target);
        LocalDate asOf = target.by().plusDays(later);

        TargetOutcome outcome =
                TargetOutcome.outcomesOf(register, definition, asOf).get(0);
        DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
        TargetOutcome withDates = TargetOutcome.outcomesOf(register, List.of(definition), asOf, dates)
                .get(0);

        assertOutcome(outcome, day -> definition.rateOf(register, day));
        assertThat(outcome.openDue())
                .isEqualTo(openDue(
                        definition.items(register, outcome.judged().asOf()),
                        register,
                        target,
                        issue -> issue.suspensionsOf(
                                                Subject.issue(),
                                                outcome.judged().asOf())
                                        .isEmpty()
                                ? issue.dueOn(outcome.judged().asOf())
                                : Optional.empty()));
        assertOutcome(withDates, day -> definition.rateOf(register, day, dates));
        assertThat(withDates.openDue())
                .isEqualTo(openDue(
                        definition.items(register, outcome.judged().asOf(), dates),
                        register,
                        target,
                        issue -> dates.dueDayOf(
                                        issue, Subject.issue(), outcome.judged().asOf())
                                .date()
                                .map(day -> isStillSuspendedOn(day, issue, outcome) ? day.plusDays(1) : day)));
        Statistics.label("verdict").collect(outcome.verdict());
        Statistics.label("verdict").coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).percentage(share -> share > 1);
            }
        });
    }

    /** Whether a due day is the one asked about and the issue is suspended until its end, so that it is the next day. */
    private static boolean isStillSuspendedOn(LocalDate due, Issue issue, TargetOutcome outcome) {
        LocalDate asOf = outcome.judged().asOf();
        return due.equals(asOf)
                && !issue.stateOn(asOf).isComplete()
                && issue.suspensionsOf(Subject.issue(), asOf).stream().anyMatch(Suspension::isOpen);
    }

    private static long openDue(
            RateItems items, Register register, CompletionTarget target, Function<Issue, Optional<LocalDate>> due) {
        return items.leftOut().values().stream()
                .flatMap(List::stream)
                .filter(item -> due.apply(register.issue(item.issue()).orElseThrow())
                        .filter(day -> !day.isAfter(target.by()))
                        .isPresent())
                .count();
    }

    private static void assertOutcome(TargetOutcome outcome, Function<LocalDate, CompletionRate> recount) {
        CompletionTarget target = outcome.target();
        LocalDate asOf = outcome.rate().asOf();
        assertThat(outcome.rate()).isEqualTo(recount.apply(asOf));
        assertThat(outcome.judged()).isEqualTo(recount.apply(asOf.isBefore(target.by()) ? asOf : target.by()));
        assertThat(outcome.verdict()).isEqualTo(verdict(recount, target, asOf));
        assertThat(outcome.reachedSince())
                .isEqualTo(
                        outcome.verdict() == Verdict.REACHED_LATER
                                ? Optional.of(since(recount, target, asOf))
                                : Optional.empty());
    }

    @Property
    void whatIsPrintedNeverContradictsTheVerdict(
            @ForAll("issues") List<Issue> issues,
            @ForAll @IntRange(min = 1, max = 7) int part,
            @ForAll @IntRange(max = 7) int rest,
            @ForAll @IntRange(min = -1000, max = 0) int thousandths,
            @ForAll @IntRange(max = 2) int decimals) {
        // near to what few issues can reach, and below
        Ratio share = new Ratio(1000L * part + thousandths + (thousandths == -1000 ? 1 : 0), 1000L * (part + rest));
        CompletionTarget target = new CompletionTarget(share, FIRST.plusDays(DAYS));
        TargetOutcome outcome = TargetOutcome.outcomesOf(
                        register(issues, target), RateDefinitions.issuesComplete(), target.by())
                .get(0);
        Ratio ratio = outcome.rate().ratio();

        assertThat(outcome.compared(decimals).isPresent()).isEqualTo(ratio.isApplicable());
        outcome.compared(decimals).ifPresent(reason -> {
            int order = Integer.signum(ratio.compareByValue(share));
            BigDecimal percent = (BigDecimal) reason.arguments().get("percent");
            assertThat(percent.compareTo((BigDecimal) reason.arguments().get("target")))
                    .isEqualTo(order);
            assertThat(outcome.points(decimals).orElseThrow().signum()).isEqualTo(order);
            assertThat(outcome.verdict()).isEqualTo(order < 0 ? Verdict.NOT_REACHED : Verdict.REACHED);
            assertThat(outcome.missing() > 0).isEqualTo(order < 0);
            assertThat(reason.code()).isEqualTo(order < 0 ? "target-outcome.under" : "target-outcome.over");
        });
    }

    private static boolean isReached(
            Function<LocalDate, CompletionRate> recount, CompletionTarget target, LocalDate day) {
        Ratio ratio = recount.apply(day).ratio();
        return ratio.isApplicable() && ratio.compareByValue(target.share()) >= 0;
    }

    private static Verdict verdict(
            Function<LocalDate, CompletionRate> recount, CompletionTarget target, LocalDate asOf) {
        if (asOf.isBefore(target.by())) {
            return Verdict.NOT_YET_DUE;
        }
        if (recount.apply(target.by()).denominator() == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (isReached(recount, target, target.by())) {
            return Verdict.REACHED;
        }
        return isReached(recount, target, asOf) ? Verdict.REACHED_LATER : Verdict.NOT_REACHED;
    }

    private static LocalDate since(
            Function<LocalDate, CompletionRate> recount, CompletionTarget target, LocalDate asOf) {
        LocalDate day = asOf;
        while (isReached(recount, target, day.minusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }
}

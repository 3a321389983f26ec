package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/**
 * Made-up issues over ten years: eight phases, a deadline for nine of ten, one to five facts each, a quarter of them
 * reported late, some refuted, extended, corrected. About half are complete at the end, in no order that a branch
 * predictor could learn.
 */
final class Portfolio {

    static final DateSpan TEN_YEARS = DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31));
    static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);
    static final int PHASES = 8;

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3653;
    private static final LocalText TITLE = LocalText.of("整改事项", "matter");
    private static final InspectionId INSPECTION = InspectionId.of("i1");
    private static final LocalText WHY = LocalText.of("工程延误", "works delayed");
    private static final Tier[] PROGRESS = {
        Tier.IN_PROGRESS, Tier.ON_SCHEDULE, Tier.BEHIND_SCHEDULE, Tier.BASICALLY_COMPLETE
    };

    private final SplittableRandom random;
    private final List<PhaseId> phases = new ArrayList<>();
    private final LocalDate[] days = new LocalDate[2 * DAYS]; // shared, as a reader of documents shares them
    private final Deadline[] deadlines = new Deadline[DAYS];

    Portfolio(long seed) {
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < PHASES; i++) {
            phases.add(PhaseId.of("phase-" + i));
        }
        for (int i = 0; i < days.length; i++) {
            days[i] = FIRST.plusDays(i);
        }
        for (int i = 0; i < DAYS; i++) {
            deadlines[i] = Deadline.by(days[i]);
        }
    }

    List<PhaseId> phases() {
        return phases;
    }

    Register register(int count) {
        return Register.builder(TITLE)
                .origin(Origin.GENERATED)
                .addInspections(Inspection.builder(INSPECTION)
                        .name(TITLE)
                        .kind(InspectionKind.CENTRAL)
                        .area(TITLE)
                        .build())
                .phases(phases.stream()
                        .map(phase -> Phase.of(phase, TITLE, Deadline.notStated()))
                        .toList())
                .issues(issues(count))
                .build();
    }

    List<Issue> issues(int count) {
        List<Issue> issues = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            issues.add(issue(i));
        }
        return issues;
    }

    Issue issue(int number) {
        int raised = random.nextInt(DAYS * 2 / 3);
        return Issue.builder(IssueId.of("issue-" + number))
                .title(TITLE)
                .inspection(INSPECTION)
                .phase(phases.get(random.nextInt(PHASES)))
                .raisedOn(days[raised])
                .deadline(
                        random.nextInt(10) == 0
                                ? Deadline.notStated()
                                : deadlines[raised + random.nextInt(DAYS - raised)])
                .history(History.of(entries(raised)))
                .build();
    }

    private List<Entry> entries(int raised) {
        List<Entry> entries = new ArrayList<>();
        int facts = 1 + random.nextInt(5);
        int day = raised;
        boolean complete = false;
        for (int i = 0; i < facts; i++) {
            day += 1 + random.nextInt(300);
            if (complete) {
                boolean refuted = random.nextInt(6) == 0;
                add(
                        entries,
                        refuted
                                ? new Fact.Reopened()
                                : new Fact.StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED),
                        day);
                complete = !refuted;
            } else {
                complete = random.nextInt(5) < 2;
                add(
                        entries,
                        new Fact.ProgressReported(complete ? Tier.COMPLETE : PROGRESS[random.nextInt(PROGRESS.length)]),
                        day);
            }
        }
        if (random.nextInt(10) == 0) {
            Entry request = add(entries, new Fact.ExtensionRequested(days[day + 200], WHY), day);
            int reported = (int) request.reportedOn().toEpochDay() - (int) FIRST.toEpochDay();
            Fact granted = new Fact.ExtensionDecided(request.id(), true);
            entries.add(Entry.of(EntryId.of("granted"), Subject.issue(), granted, days[day + 10])
                    .reported(days[Math.max(reported, day + 10)]));
        }
        if (random.nextInt(20) == 0) {
            Entry last = entries.get(entries.size() - 1);
            if (last.fact() instanceof Fact.ProgressReported) {
                entries.add(Entry.of(
                                EntryId.of("corrected"),
                                Subject.issue(),
                                new Fact.ProgressReported(Tier.IN_PROGRESS),
                                last.happenedOn())
                        .reported(last.reportedOn().plusDays(30))
                        .correcting(last.id()));
            }
        }
        return entries;
    }

    private Entry add(List<Entry> entries, Fact fact, int day) {
        int late = random.nextInt(4) == 0 ? random.nextInt(180) : 0;
        Entry entry = Entry.of(EntryId.of("e" + entries.size()), Subject.issue(), fact, days[day])
                .reported(days[day + late]);
        entries.add(entry);
        return entry;
    }
}

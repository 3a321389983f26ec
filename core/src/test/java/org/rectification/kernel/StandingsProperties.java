package org.rectification.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rectification.base.LocalText;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.PartId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;

/** The packed answers are the public ones, day by day, which the laws of the test kit hold against an oracle. */
class StandingsProperties {

    private static final LocalDate FIRST = LocalDate.of(2016, 2, 22);
    private static final int DAYS = 16;
    private static final List<Subject> SUBJECTS = List.of(Subject.issue(), Subject.of(PartId.of("p1")));

    /**
     * A history of the issue and a part: late reports, reversals, extensions, corrections and withdrawals among them.
     */
    private static History history(Random random) {
        List<Entry> entries = new ArrayList<>();
        int size = random.nextInt(9);
        for (int i = 0; i < size; i++) {
            Entry before =
                    entries.isEmpty() || random.nextInt(3) > 0 ? null : entries.get(random.nextInt(entries.size()));
            Subject subject = before == null ? SUBJECTS.get(random.nextInt(2)) : before.subject();
            LocalDate happened = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate reported = random.nextBoolean() ? happened : happened.plusDays(random.nextInt(6));
            if (before != null && reported.isBefore(before.reportedOn())) {
                reported = before.reportedOn();
            }
            Fact fact = fact(random);
            boolean corrects = false;
            if (before != null && before.fact() instanceof Fact.ExtensionRequested && random.nextInt(3) > 0) {
                fact = new Fact.ExtensionDecided(before.id(), random.nextInt(4) > 0);
            } else if (before != null && random.nextBoolean()) {
                fact = new Fact.Withdrawn(before.id());
            } else {
                corrects = before != null;
            }
            Entry entry =
                    Entry.of(EntryId.of("e" + (9 - i)), subject, fact, happened).reported(reported);
            entries.add(corrects ? entry.correcting(before.id()) : entry);
        }
        return History.of(entries);
    }

    private static Fact fact(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Fact.ProgressReported(Tier.COMPLETE);
            case 2 -> new Fact.ProgressReported(Tier.values()[1 + random.nextInt(4)]);
            case 3 ->
                new Fact.StageTaken(
                        CloseOutStage.ACCEPTANCE, StageOutcome.values()[random.nextInt(StageOutcome.values().length)]);
            case 4 ->
                new Fact.StageTaken(
                        CloseOutStage.CLOSE, StageOutcome.values()[random.nextInt(StageOutcome.values().length)]);
            case 5 -> random.nextBoolean() ? new Fact.Reopened() : new Fact.CompletionRefuted(RefutationKind.FALSE);
            default ->
                new Fact.ExtensionRequested(
                        FIRST.plusDays(30 + random.nextInt(30)), LocalText.of("汛期停工", "works stopped for the floods"));
        };
    }

    private static void assertHolds(Standings standings, History expected, Subject subject, LocalDate asOf) {
        Steps.Step step = Steps.on(asOf, standings);
        assertThat(step)
                .as("standing of %s as of %s in %s", subject, asOf, expected)
                .isEqualTo(new Steps.Step(
                        step.since(),
                        expected.tierOf(subject, asOf),
                        expected.isAccepted(subject, asOf),
                        expected.isClosedOut(subject, asOf),
                        expected.extendedDueOf(subject, asOf)));
        assertThat(step.extendedDue()).isEqualTo(standings.extendedDueOn(PackedDay.of(asOf)));
    }

    @Property
    void onEachDayHoldsWhatTheHistorySays(@ForAll long seed) {
        History history = history(new Random(seed));
        for (Subject subject : SUBJECTS) {
            Standings standings = IssueKernel.standingsOf(history, subject);
            Standings asKnown = IssueKernel.standingsAsKnownOf(history, subject);
            assertThat(Steps.of(standings))
                    .extracting(Steps.Step::since)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(Steps.of(asKnown))
                    .extracting(Steps.Step::since)
                    .isSorted()
                    .doesNotHaveDuplicates();
            for (int i = -1; i < DAYS + 7; i++) {
                LocalDate day = FIRST.plusDays(i);
                History known = history.asKnown(day);
                assertHolds(standings, history, subject, day);
                assertHolds(asKnown, known, subject, day);
                Standings knownBy = IssueKernel.standingsKnownBy(history, subject, day);
                assertThat(Steps.of(knownBy)).isEqualTo(Steps.of(IssueKernel.standingsOf(known, subject)));
                assertThat(IssueKernel.standingOf(history, subject, day))
                        .isEqualTo(PackedStanding.of(
                                history.tierOf(subject, day).ordinal(),
                                history.isAccepted(subject, day),
                                history.isClosedOut(subject, day),
                                history.stateOf(subject, day)
                                        .endKind()
                                        .map(end -> end.ordinal() + 1)
                                        .orElse(0)));
            }
        }
    }

    @Property
    void anIssueKeepsWhatItsHistorySays(@ForAll long seed) {
        Random random = new Random(seed);
        History history = history(random);
        LocalDate due = FIRST.plusDays(random.nextInt(DAYS));
        Issue issue = Given.issue("a", due.toString())
                .addParts(Given.part("p1"))
                .raisedOn(random.nextBoolean() ? Optional.of(FIRST) : Optional.empty())
                .build()
                .withHistory(history);

        for (int i = -1; i < DAYS + 7; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(IssueKernel.standingOn(issue, day))
                    .isEqualTo(IssueKernel.standingOf(history, Subject.issue(), day));
        }
        assertThat(IssueKernel.standings(issue)).isSameAs(IssueKernel.standingsOf(history, Subject.issue()));
        assertThat(IssueKernel.standingsAsKnown(issue))
                .isSameAs(IssueKernel.standingsAsKnownOf(history, Subject.issue()));
        assertThat(IssueKernel.lastDueDay(issue))
                .isEqualTo(PackedDay.of(issue.dueOn(LocalDate.MAX).orElseThrow()));
        assertThat(IssueKernel.firstDay(issue))
                .isEqualTo(issue.raisedOn().map(PackedDay::of).orElse(PackedDay.BEFORE_ALL));
    }
}

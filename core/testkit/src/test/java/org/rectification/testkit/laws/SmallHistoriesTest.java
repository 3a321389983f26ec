package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;

/** Every history of up to four entries over a small alphabet, entered in every order, against the oracle. */
class SmallHistoriesTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 2, 29);

    /** A letter of the alphabet; what refers to an entry refers to the one so many places before. */
    private enum Letter {
        IN_PROGRESS(new Fact.ProgressReported(Tier.IN_PROGRESS)),
        COMPLETE(new Fact.ProgressReported(Tier.COMPLETE)),
        REFUTED(new Fact.CompletionRefuted(RefutationKind.FALSE)),
        CLOSED(new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED)),
        WITHDRAWS_LAST(1),
        CORRECTS_LAST(1),
        WITHDRAWS_LAST_BUT_ONE(2),
        BASICALLY(new Fact.ProgressReported(Tier.BASICALLY_COMPLETE)),
        REOPENED(new Fact.Reopened()),
        ACCEPTED(new Fact.StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.BASICALLY_MET)),
        SENT_BACK(new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.RETURNED)),
        ASKED(new Fact.ExtensionRequested(LocalDate.of(2017, 1, 1), LocalText.english("late"))),
        GRANTED_LAST(1),
        REFUSED_LAST(1),
        CARRIED_OVER(new Fact.CarriedOver(InspectionId.of("later"))),
        SUSPENDED(new Fact.Suspended(LocalText.english("in court"))),
        RESUMED_LAST(1);

        private final Optional<Fact> fact;
        private final int back;

        Letter(Fact fact) {
            this.fact = Optional.of(fact);
            this.back = 0;
        }

        Letter(int back) {
            this.fact = Optional.empty();
            this.back = back;
        }

        /** The entry this letter adds; empty if it has nothing to refer to. */
        Optional<Entry> after(List<Entry> before, LocalDate day) {
            EntryId id = EntryId.of("e" + (9 - before.size())); // ids do not ascend with the days
            if (back > before.size()) {
                return Optional.empty();
            }
            if (fact.isPresent()) {
                return Optional.of(Entry.of(id, Subject.issue(), fact.get(), day));
            }
            Entry to = before.get(before.size() - back);
            boolean decides = this == GRANTED_LAST || this == REFUSED_LAST;
            boolean resumes = this == RESUMED_LAST;
            if ((decides && !(to.fact() instanceof Fact.ExtensionRequested))
                    || (resumes && !(to.fact() instanceof Fact.Suspended))) {
                return Optional.empty();
            }
            Fact referring = this == CORRECTS_LAST
                    ? new Fact.ProgressReported(Tier.COMPLETE)
                    : resumes
                            ? new Fact.Resumed(to.id())
                            : decides
                                    ? new Fact.ExtensionDecided(to.id(), this == GRANTED_LAST)
                                    : new Fact.Withdrawn(to.id());
            Entry entry = Entry.of(id, Subject.issue(), referring, day);
            return Optional.of(this == CORRECTS_LAST ? entry.correcting(to.id()) : entry);
        }
    }

    private long histories;

    @Test
    void historiesOfThreeEntriesAgreeWithTheOracleInEveryOrder() {
        grow(List.of(), 3, List.of(Letter.values()));
        assertThat(histories).isGreaterThan(6_000);
    }

    @Test
    @Tag("slow")
    void historiesOfFourEntriesAgreeWithTheOracleInEveryOrder() {
        List<Letter> letters = List.of(Letter.values()).subList(0, 7);
        grow(List.of(), 4, letters);
        assertThat(histories).isGreaterThan(6_000);
    }

    private void grow(List<Entry> entries, int length, List<Letter> letters) {
        check(entries);
        if (entries.size() == length) {
            return;
        }
        LocalDate last =
                entries.isEmpty() ? FIRST : entries.get(entries.size() - 1).reportedOn();
        for (Letter letter : letters) {
            for (int days = 0; days <= 1 && (days == 0 || !entries.isEmpty()); days++) {
                letter.after(entries, last.plusDays(days)).ifPresent(entry -> {
                    List<Entry> longer = new ArrayList<>(entries);
                    longer.add(entry);
                    grow(longer, length, letters);
                });
            }
        }
    }

    private void check(List<Entry> entries) {
        histories++;
        History history = History.of(entries);
        HistoryOracle oracle = new HistoryOracle(entries);
        for (int day = -1; day <= 3; day++) {
            LocalDate asOf = FIRST.plusDays(day);
            State expected = oracle.state(Subject.issue(), asOf);
            // Compared before asserted: this runs some hundred thousand times.
            if (!history.stateOf(Subject.issue(), asOf).equals(expected)
                    || !history.extendedDueOf(Subject.issue(), asOf).equals(oracle.extendedDue(Subject.issue(), asOf))
                    || history.tierOf(Subject.issue(), asOf) != expected.tier()
                    || history.isAccepted(Subject.issue(), asOf)
                            != expected.acceptance().isPresent()
                    || history.isClosedOut(Subject.issue(), asOf)
                            != expected.closeOut().isPresent()) {
                Laws.assertAgree(history, oracle, Subject.issue(), asOf);
            }
        }
        permute(new ArrayList<>(entries), 0, history);
    }

    private static void permute(List<Entry> entries, int fixed, History expected) {
        if (fixed == entries.size()) {
            if (!History.of(entries).equals(expected)) {
                assertThat(History.of(entries)).as("entered as %s", entries).isEqualTo(expected);
            }
            return;
        }
        for (int i = fixed; i < entries.size(); i++) {
            swap(entries, fixed, i);
            permute(entries, fixed + 1, expected);
            swap(entries, fixed, i);
        }
    }

    private static void swap(List<Entry> entries, int one, int other) {
        Entry kept = entries.get(one);
        entries.set(one, entries.get(other));
        entries.set(other, kept);
    }
}

package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.ClassWideSearchDone;
import org.rectification.issue.Fact.ClassWideSearchRequired;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.Dispatched;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.Received;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.Resumed;
import org.rectification.issue.Fact.SentBack;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Fact.Suspended;
import org.rectification.issue.Fact.Withdrawn;
import org.rectification.issue.History;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.responsibility.BodyId;

/** Makes the history of an issue: the usual course of events with occasional irregularities. */
final class HistoryMaker {

    private static final List<Tier> PROGRESS = List.of(
            Tier.IN_PROGRESS,
            Tier.IN_PROGRESS,
            Tier.ON_SCHEDULE,
            Tier.ON_SCHEDULE,
            Tier.BEHIND_SCHEDULE,
            Tier.BASICALLY_COMPLETE);
    private static final List<CloseOutStage> STAGES = List.of(CloseOutStage.values());
    private static final List<RefutationKind> REFUTATIONS = List.of(RefutationKind.values());

    private final Options options;
    private final Words words;
    private final Days days;
    private final List<BodyId> authors;
    private final List<Entry> entries = new ArrayList<>();

    HistoryMaker(Options options, Words words, Days days, List<BodyId> authors) {
        this.options = options;
        this.words = words;
        this.days = days;
        this.authors = authors;
    }

    History history() {
        return History.of(entries);
    }

    /** Adds the course of events of one subject, starting on a day. */
    void addCourse(Draws draws, Subject subject, int facts, LocalDate from, LocalDate due) {
        if (facts == 0) {
            return;
        }
        LocalDate day = days.between(draws, from, days.later(from, 150));
        boolean complete = false;
        int stage = 0;
        for (int i = 0; i < facts; i++) {
            if (i > 0 && !draws.chance(options.share(Share.SAME_DAY))) {
                day = days.between(draws, days.later(day, 1), days.later(day, 150));
            }
            Fact fact;
            if (draws.chance(options.share(Share.CONTRADICTIONS))) {
                fact = anyFact(draws);
            } else if (!complete) {
                fact = new ProgressReported(
                        draws.chance(options.share(Share.COMPLETIONS)) ? Tier.COMPLETE : draws.oneOf(PROGRESS));
            } else if (draws.chance(options.share(Share.REFUTATIONS))) {
                fact = new CompletionRefuted(draws.oneOf(REFUTATIONS));
            } else if (draws.chance(options.share(Share.REOPENINGS))) {
                fact = new Reopened();
            } else {
                stage = Math.min(
                        stage + draws.below(8), STAGES.size() - 1); // most procedures require only a few stages
                StageOutcome outcome = outcome(draws);
                fact = new StageTaken(STAGES.get(stage), outcome);
                stage += outcome == StageOutcome.PASSED || outcome == StageOutcome.BASICALLY_MET ? 1 : 0;
            }
            switch (fact.kind()) {
                case COMPLETION_CLAIMED -> complete = true;
                case COMPLETION_REFUTED, REOPENED -> {
                    complete = false;
                    stage = 0;
                }
                default -> {}
            }
            add(draws, subject, fact, day);
        }
        if (draws.chance(options.share(Share.EXTENSIONS))) {
            addExtension(draws.branch("extension"), subject, from, due);
        }
        Draws exception = draws.branch("exception");
        if (exception.chance(options.share(Share.EXCEPTIONS))) {
            addException(exception, subject, from, due);
        }
        Draws dispatch = draws.branch("dispatch");
        if (dispatch.chance(options.share(Share.DISPATCHES))) {
            addDispatch(dispatch, subject, from);
        }
        Draws suspension = draws.branch("suspension");
        if (suspension.chance(options.share(Share.SUSPENSIONS))) {
            addSuspension(suspension, subject, days.between(suspension, from, days.later(due, 20)));
        }
    }

    private void addDispatch(Draws draws, Subject subject, LocalDate from) {
        LocalDate dispatched = addDispatched(draws, subject, days.between(draws, from, days.later(from, 30)));
        if (draws.chance(options.share(Share.RECEIPTS))) {
            add(draws, subject, new Received(), days.between(draws, dispatched, days.later(dispatched, 10)));
        }
        if (draws.chance(options.share(Share.SENT_BACK))) {
            LocalDate day = days.between(draws, days.later(dispatched, 1), days.later(dispatched, 30));
            add(draws, subject, new SentBack(words.text(draws, "不属于本单位职责", "not within its duties")), day);
            addDispatched(draws, subject, days.between(draws, days.later(day, 1), days.later(day, 30)));
        }
    }

    private LocalDate addDispatched(Draws draws, Subject subject, LocalDate day) {
        Optional<BodyId> to =
                authors.isEmpty() || draws.chance(0.3) ? Optional.empty() : Optional.of(draws.oneOf(authors));
        add(draws, subject, new Dispatched(to), day);
        return day;
    }

    /** Adds a suspension; if it is resumed, another may follow. */
    private void addSuspension(Draws draws, Subject subject, LocalDate day) {
        Entry suspended =
                add(draws, subject, new Suspended(words.text(draws, "等待司法判决", "waiting for a judgment")), day);
        if (draws.chance(options.share(Share.RESUMPTIONS))) {
            LocalDate resumed = days.between(draws, day, days.later(day, 200));
            addReported(draws, subject, new Resumed(suspended.id()), resumed, latest(resumed, suspended.reportedOn()));
            if (draws.chance(0.5)) {
                addSuspension(draws, subject, days.between(draws, resumed, days.later(resumed, 200)));
            }
        }
    }

    private void addException(Draws draws, Subject subject, LocalDate from, LocalDate due) {
        LocalDate asked = days.between(draws, from, days.later(due, 60));
        LocalDate decided = days.between(draws, asked, days.later(asked, 40));
        Optional<LocalDate> until = draws.chance(options.share(Share.EXCEPTIONS_LIMITED))
                ? Optional.of(decided.plusDays(30L * (1 + draws.below(12))))
                : Optional.empty();
        Entry requested = add(
                draws,
                subject,
                new ExceptionRequested(words.text(draws, "技术条件暂不具备", "technology not available yet"), until),
                asked);
        if (draws.chance(0.8)) {
            Fact decision = new ExceptionDecided(requested.id(), draws.chance(options.share(Share.EXCEPTIONS_GRANTED)));
            addReported(draws, subject, decision, decided, latest(decided, requested.reportedOn()));
        }
    }

    /** Adds an end of a subject other than by completion. */
    void addEnd(Draws draws, Subject subject, EndKind end, BodyId decider, List<IssueId> into, LocalDate day) {
        add(draws, subject, new Ended(end, decider, words.text(draws, "经专题会议研究决定", "decided at a meeting"), into), day);
        if (draws.chance(options.share(Share.ENDS_REOPENED))) {
            add(draws, subject, new Reopened(), days.between(draws, day, days.later(day, 200)));
        }
    }

    /**
     * Adds a class-wide search that is required of the issue, and its result if it was done.
     *
     * @param found the issues that it may find
     * @param raised the day by which these are raised
     */
    void addSearch(Draws draws, List<IssueId> found, LocalDate raised, LocalDate from, LocalDate due) {
        LocalDate required = days.between(draws, from, days.later(due, 60));
        addSearchRequired(draws, required);
        if (draws.chance(options.share(Share.SEARCHES_DONE))) {
            LocalDate done = latest(raised, days.between(draws, required, days.later(required, 200)));
            Fact result = found.isEmpty() || draws.chance(0.4)
                    ? new ClassWideSearchDone(words.text(draws, "未发现同类问题", "nothing of the kind found"), List.of())
                    : new ClassWideSearchDone(words.text(draws, "发现同类问题", "more of the kind found"), found);
            add(draws, Subject.issue(), result, done);
            if (draws.chance(0.3)) {
                addSearchRequired(draws, days.between(draws, done, days.later(done, 200)));
            }
        }
    }

    private void addSearchRequired(Draws draws, LocalDate day) {
        Optional<LocalDate> due =
                draws.chance(0.6) ? Optional.of(day.plusDays(30L * draws.below(6))) : Optional.empty();
        add(draws, Subject.issue(), new ClassWideSearchRequired(due), day);
    }

    private void addExtension(Draws draws, Subject subject, LocalDate from, LocalDate due) {
        LocalDate asked = days.between(draws, from, days.later(due, 0));
        LocalDate proposed = due.plusDays(30L * (1 + draws.below(12)));
        Fact request = new ExtensionRequested(proposed, words.text(draws, "工程延误", "works delayed"));
        Entry requested = add(draws, subject, request, asked);
        boolean granted = draws.chance(options.share(Share.EXTENSIONS_GRANTED));
        if (granted || draws.chance(options.share(Share.EXTENSIONS_REFUSED))) {
            LocalDate decided = days.between(draws, asked, days.later(asked, 40));
            Fact decision = new ExtensionDecided(requested.id(), granted);
            addReported(draws, subject, decision, decided, latest(decided, requested.reportedOn()));
        }
    }

    /** Adds the transfer of the issue to the plan of a later inspection. */
    void addCarriedOver(Draws draws, InspectionId into, LocalDate day) {
        add(draws, Subject.issue(), new CarriedOver(into), day);
    }

    private Entry add(Draws draws, Subject subject, Fact fact, LocalDate day) {
        boolean late = draws.chance(options.share(Share.LATE_REPORTS));
        return addReported(draws, subject, fact, day, late ? day.plusDays(1L + draws.below(180)) : day);
    }

    private Entry addReported(Draws draws, Subject subject, Fact fact, LocalDate day, LocalDate reported) {
        Entry entry = ordered(
                draws.branch("order"),
                signed(draws, Entry.of(nextId(), subject, fact, day).reported(reported)));
        entries.add(entry);
        Entry last = entry;
        if (draws.chance(options.share(Share.CORRECTIONS))) {
            LocalDate corrected = reported.plusDays(draws.below(60));
            LocalDate moved = draws.chance(0.5) ? day : day.minusDays(1L + draws.below(20));
            // Nothing ends before it was raised, or is resumed before it was suspended.
            boolean keepsDay = fact.endKind().isPresent() || fact instanceof Resumed;
            LocalDate happened = keepsDay ? day : moved;
            last = signed(
                            draws,
                            Entry.of(nextId(), subject, other(draws, fact), happened)
                                    .reported(corrected))
                    .correcting(entry.id());
            entries.add(last);
        }
        if (draws.chance(options.share(Share.WITHDRAWALS))) {
            last = addWithdrawal(draws, last);
            if (draws.chance(options.share(Share.WITHDRAWALS))) {
                addWithdrawal(draws, last);
            }
        }
        return entry;
    }

    private Entry addWithdrawal(Draws draws, Entry of) {
        LocalDate day = of.reportedOn().plusDays(draws.below(60));
        Entry withdrawal = signed(draws, Entry.of(nextId(), of.subject(), new Withdrawn(of.id()), day));
        entries.add(withdrawal);
        return withdrawal;
    }

    private Entry signed(Draws draws, Entry entry) {
        return !authors.isEmpty() && draws.chance(options.share(Share.SIGNED))
                ? entry.statedBy(draws.oneOf(authors))
                : entry;
    }

    /** Returns the entry with an order if another one about its subject is of the same day. */
    private Entry ordered(Draws draws, Entry entry) {
        boolean several = entries.stream()
                .anyMatch(other -> other.subject().equals(entry.subject())
                        && other.happenedOn().equals(entry.happenedOn()));
        return several && draws.chance(options.share(Share.ORDERED)) && entries.size() < Entry.MAX_ORDER
                ? entry.inOrder(entries.size() + 1)
                : entry;
    }

    private EntryId nextId() {
        return EntryId.of("e" + (entries.size() + 1));
    }

    private StageOutcome outcome(Draws draws) {
        if (draws.chance(options.share(Share.FAILED_STAGES))) {
            return draws.chance(0.5) ? StageOutcome.FAILED : StageOutcome.RETURNED;
        }
        return draws.chance(0.2) ? StageOutcome.BASICALLY_MET : StageOutcome.PASSED;
    }

    /** Returns a fact that may contradict the preceding ones. */
    private static Fact anyFact(Draws draws) {
        return switch (draws.below(4)) {
            case 0 -> new ProgressReported(draws.oneOf(PROGRESS));
            case 1 -> new StageTaken(draws.oneOf(STAGES), draws.oneOf(List.of(StageOutcome.values())));
            case 2 -> new CompletionRefuted(draws.oneOf(REFUTATIONS));
            default -> new Reopened();
        };
    }

    /** Returns the fact that a correction states instead. */
    private static Fact other(Draws draws, Fact fact) {
        if (fact instanceof ProgressReported) {
            return new ProgressReported(draws.chance(0.3) ? Tier.COMPLETE : draws.oneOf(PROGRESS));
        }
        if (fact instanceof StageTaken taken) {
            return new StageTaken(
                    taken.stage(),
                    draws.oneOf(List.of(StageOutcome.values())),
                    taken.stageId(),
                    taken.notice(),
                    taken.evidence(),
                    taken.criteria(),
                    taken.attained());
        }
        if (fact instanceof ExtensionDecided decided) {
            return new ExtensionDecided(decided.request(), !decided.granted());
        }
        if (fact instanceof ExceptionDecided decided) {
            return new ExceptionDecided(decided.request(), false);
        }
        if (fact instanceof ExtensionRequested request) {
            return new ExtensionRequested(request.proposedDue().plusDays(30), request.reason());
        }
        return fact;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.rectification.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;

/**
 * What a history must answer, said again from its documentation: slow, by recursion and by looking back from the end,
 * where the library goes forward.
 */
record HistoryOracle(List<Entry> all) {

    State state(Subject subject, LocalDate asOf) {
        List<Entry> course = course(subject, asOf);
        return new State(
                tier(course),
                reportedTier(course),
                completion(course),
                acceptance(course),
                closing(course),
                reversal(course),
                end(course),
                exception(course));
    }

    /** The last end that was not reopened. */
    private static Optional<Entry> end(List<Entry> course) {
        return sinceReopened(course).stream()
                .filter(entry -> entry.fact() instanceof Fact.CarriedOver || entry.fact() instanceof Fact.Ended)
                .reduce((one, other) -> other);
    }

    /** The request of the last exception granted since the last reopening. */
    private Optional<Entry> exception(List<Entry> course) {
        List<Entry> entries = sinceReopened(course);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).fact() instanceof Fact.ExceptionDecided decided && decided.granted()) {
                Optional<Entry> request = all.stream()
                        .filter(entry -> entry.id().equals(decided.request()))
                        .filter(entry -> entry.fact() instanceof Fact.ExceptionRequested && inEffect(entry))
                        .findFirst();
                if (request.isPresent()) {
                    return request;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Entry> sinceReopened(List<Entry> course) {
        int from = 0;
        for (int i = 0; i < course.size(); i++) {
            if (course.get(i).fact() instanceof Fact.Reopened) {
                from = i + 1;
            }
        }
        return course.subList(from, course.size());
    }

    Optional<LocalDate> extendedDue(Subject subject, LocalDate asOf) {
        List<Entry> course = course(subject, asOf);
        for (int i = course.size() - 1; i >= 0; i--) {
            if (course.get(i).fact() instanceof Fact.ExtensionDecided decided && decided.granted()) {
                for (Entry request : all) {
                    if (request.id().equals(decided.request())
                            && inEffect(request)
                            && request.fact() instanceof Fact.ExtensionRequested asked) {
                        return Optional.of(asked.proposedDue());
                    }
                }
            }
        }
        return Optional.empty();
    }

    List<Suspension> suspensions(Subject subject, LocalDate asOf) {
        List<Entry> course = course(subject, asOf);
        return course.stream()
                .filter(entry -> entry.fact() instanceof Fact.Suspended)
                .map(entry -> new Suspension(
                        entry,
                        course.stream()
                                .filter(other -> other.fact().equals(new Fact.Resumed(entry.id())))
                                .findFirst()))
                .toList();
    }

    /** Looking back from the end to the last sending back, the dispatch seen last. */
    Optional<LocalDate> dispatchedOn(Subject subject, LocalDate asOf) {
        Optional<LocalDate> first = Optional.empty();
        List<Entry> course = course(subject, asOf);
        for (int i = course.size() - 1; i >= 0 && !(course.get(i).fact() instanceof Fact.SentBack); i--) {
            if (course.get(i).fact() instanceof Fact.Dispatched) {
                first = Optional.of(course.get(i).happenedOn());
            }
        }
        return first;
    }

    HistoryOracle asKnown(LocalDate date) {
        return new HistoryOracle(
                all.stream().filter(entry -> !entry.reportedOn().isAfter(date)).toList());
    }

    /** In effect unless it is taken back, or another that is not taken back stands in its place. */
    boolean inEffect(Entry entry) {
        return !takenBack(entry)
                && all.stream()
                        .noneMatch(other -> other.corrects().equals(Optional.of(entry.id())) && !takenBack(other));
    }

    private boolean takenBack(Entry entry) {
        return all.stream()
                .anyMatch(other -> other.fact() instanceof Fact.Withdrawn withdrawn
                        && withdrawn.entry().equals(entry.id())
                        && inEffect(other));
    }

    /** What is in effect about the subject until the day, put in order by always taking the first of what remains. */
    List<Entry> course(Subject subject, LocalDate asOf) {
        List<Entry> remaining = new ArrayList<>();
        for (Entry entry : all) {
            if (entry.subject().equals(subject) && !entry.happenedOn().isAfter(asOf) && inEffect(entry)) {
                remaining.add(entry);
            }
        }
        List<Entry> course = new ArrayList<>();
        while (!remaining.isEmpty()) {
            Entry first = remaining.get(0);
            for (Entry entry : remaining) {
                if (comesBefore(entry, first)) {
                    first = entry;
                }
            }
            course.add(first);
            remaining.remove(first);
        }
        return course;
    }

    private static boolean comesBefore(Entry one, Entry other) {
        if (!one.happenedOn().equals(other.happenedOn())) {
            return one.happenedOn().isBefore(other.happenedOn());
        }
        if (!one.order().equals(other.order())) {
            return one.order().orElse(0) < other.order().orElse(0);
        }
        if (rank(one) != rank(other)) {
            return rank(one) < rank(other);
        }
        if (!one.reportedOn().equals(other.reportedOn())) {
            return one.reportedOn().isBefore(other.reportedOn());
        }
        return one.id().value().compareTo(other.id().value()) < 0;
    }

    /** The declared order of facts of one day, written down once more. */
    private static int rank(Entry entry) {
        Fact fact = entry.fact();
        if (fact instanceof Fact.ProgressReported progress) {
            return progress.tier() == Tier.COMPLETE ? 100 : 0;
        } else if (fact instanceof Fact.StageTaken taken) {
            return 200 + List.of(CloseOutStage.values()).indexOf(taken.stage());
        } else if (fact instanceof Fact.CompletionRefuted) {
            return 300;
        } else if (fact instanceof Fact.Reopened) {
            return 400;
        } else if (fact instanceof Fact.Dispatched) {
            return -30;
        } else if (fact instanceof Fact.Received) {
            return -20;
        } else if (fact instanceof Fact.SentBack) {
            return -10;
        } else if (fact instanceof Fact.Resumed) {
            return 450;
        } else if (fact instanceof Fact.Suspended) {
            return 460;
        } else if (fact instanceof Fact.ExtensionRequested) {
            return 500;
        } else if (fact instanceof Fact.ExtensionDecided) {
            return 600;
        } else if (fact instanceof Fact.ExceptionRequested) {
            return 650;
        } else if (fact instanceof Fact.ExceptionDecided) {
            return 660;
        } else if (fact instanceof Fact.ClassWideSearchRequired) {
            return 670;
        } else if (fact instanceof Fact.ClassWideSearchDone) {
            return 680;
        } else if (fact instanceof Fact.CarriedOver) {
            return 700;
        } else if (fact instanceof Fact.Ended) {
            return 750;
        }
        return 800;
    }

    private static boolean isReversal(Entry entry) {
        return entry.fact() instanceof Fact.CompletionRefuted || entry.fact() instanceof Fact.Reopened;
    }

    /** What came after the last reversal. */
    private static List<Entry> pass(List<Entry> course) {
        int from = 0;
        for (int i = 0; i < course.size(); i++) {
            if (isReversal(course.get(i))) {
                from = i + 1;
            }
        }
        return course.subList(from, course.size());
    }

    /**
     * The first claim since the last reversal; if an issue or a part was closed before any claim, the acceptance in force
     * at the closing, or else the closing.
     */
    private static Optional<Entry> completion(List<Entry> course) {
        List<Entry> pass = pass(course);
        Optional<Entry> closing = closing(course)
                .filter(entry -> entry.subject().kind() == Subject.Kind.ISSUE
                        || entry.subject().kind() == Subject.Kind.PART);
        Optional<Entry> claim = pass.stream()
                .filter(entry -> entry.fact().equals(new Fact.ProgressReported(Tier.COMPLETE)))
                .findFirst();
        boolean closedFirst =
                closing.isPresent() && (claim.isEmpty() || pass.indexOf(closing.get()) < pass.indexOf(claim.get()));
        return closedFirst
                ? last(pass.subList(0, pass.indexOf(closing.get())), CloseOutStage.ACCEPTANCE)
                        .or(() -> closing)
                : claim;
    }

    private static Optional<Entry> reversal(List<Entry> course) {
        List<Entry> pass = pass(course);
        boolean reversed = pass.size() < course.size();
        return reversed && completion(course).isEmpty()
                ? Optional.of(course.get(course.size() - pass.size() - 1))
                : Optional.empty();
    }

    /** The tier as if nothing were closed. */
    private static Tier reportedTier(List<Entry> course) {
        return tier(course.stream()
                .filter(entry -> !isPassed(entry, CloseOutStage.CLOSE))
                .toList());
    }

    private static Tier tier(List<Entry> course) {
        if (completion(course).isPresent()) {
            return Tier.COMPLETE;
        }
        List<Entry> pass = pass(course);
        for (int i = pass.size() - 1; i >= 0; i--) {
            if (pass.get(i).fact() instanceof Fact.ProgressReported progress) {
                return progress.tier();
            }
        }
        if (pass.size() == course.size()) {
            return Tier.NOT_REPORTED;
        }
        Tier before = tier(course.subList(0, course.size() - pass.size() - 1));
        return before == Tier.COMPLETE || before == Tier.BASICALLY_COMPLETE ? Tier.IN_PROGRESS : before;
    }

    /** The first closing passed since the last reversal: what is closed stays closed. */
    private static Optional<Entry> closing(List<Entry> course) {
        return pass(course).stream()
                .filter(entry -> isPassed(entry, CloseOutStage.CLOSE))
                .findFirst();
    }

    /**
     * The last decision on the acceptance since the last reversal, if it was passed. Once closed, it stays as it was then;
     * without one, the next one passed counts, and later ones do not undo it.
     */
    private static Optional<Entry> acceptance(List<Entry> course) {
        List<Entry> pass = pass(course);
        int closed = closing(course).map(pass::indexOf).orElse(pass.size());
        return last(pass.subList(0, closed), CloseOutStage.ACCEPTANCE)
                .or(() -> pass.subList(closed, pass.size()).stream()
                        .filter(entry -> isPassed(entry, CloseOutStage.ACCEPTANCE))
                        .findFirst());
    }

    /** The last decision on a stage, if it was passed. */
    private static Optional<Entry> last(List<Entry> entries, CloseOutStage stage) {
        return entries.stream()
                .filter(entry -> entry.fact() instanceof Fact.StageTaken taken && taken.stage() == stage)
                .reduce((one, other) -> other)
                .filter(entry -> isPassed(entry, stage));
    }

    private static boolean isPassed(Entry entry, CloseOutStage stage) {
        return entry.fact() instanceof Fact.StageTaken taken
                && taken.stage() == stage
                && (taken.outcome() == StageOutcome.PASSED || taken.outcome() == StageOutcome.BASICALLY_MET);
    }
}

package org.rectification.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.Resumed;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;

/** Finds what cannot be meant by the suspensions of one subject. */
final class SuspensionFinder {

    private SuspensionFinder() {}

    /**
     * What was suspended again while it was suspended, and what was resumed twice. A suspension resumed on its first day
     * has no days and overlaps with none.
     */
    static List<Reason> twice(List<Suspension> suspensions, List<Entry> entries) {
        List<Reason> reasons = new ArrayList<>(0);
        @Nullable Suspension longest = null; // of those before, the one that was resumed last or is open
        for (Suspension suspension : suspensions) {
            if (suspension.resumedOn().equals(Optional.of(suspension.first()))) {
                continue;
            }
            if (longest != null && isBefore(suspension.first(), longest)) {
                reasons.add(Reason.of(
                        CoherenceMessage.SUSPENDED_AGAIN,
                        "subject",
                        suspension.subject(),
                        "again",
                        suspension.first(),
                        "entry",
                        suspension.suspended().id(),
                        "first",
                        longest.first(),
                        "earlier",
                        longest.suspended().id()));
            }
            longest = longest != null && endsBefore(suspension, longest) ? longest : suspension;
        }
        suspensions.forEach(suspension -> resumedAgain(suspension, entries, reasons));
        return reasons;
    }

    /**
     * What was suspended while what is above it was suspended, whichever began first; the days of both count once.
     *
     * @param own the suspensions of a subject itself
     * @param all the suspensions that hold for it
     */
    static List<Reason> whileAboveWas(List<Suspension> own, List<Suspension> all) {
        List<Reason> reasons = new ArrayList<>(0);
        for (Suspension suspension : own) {
            all.stream()
                    .filter(above -> !above.subject().equals(suspension.subject()))
                    .filter(above -> isAnyDayOfBoth(suspension, above))
                    .findFirst()
                    .map(above -> Reason.of(
                            CoherenceMessage.SUSPENDED_WITH_ABOVE,
                            "subject",
                            suspension.subject(),
                            "first",
                            suspension.first(),
                            "entry",
                            suspension.suspended().id(),
                            "above",
                            above.subject(),
                            "since",
                            above.first(),
                            "other",
                            above.suspended().id()))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private static boolean isAnyDayOfBoth(Suspension one, Suspension other) {
        LocalDate later = one.first().isAfter(other.first()) ? one.first() : other.first();
        return isBefore(later, one) && isBefore(later, other);
    }

    /** What was resumed though its suspension is not in effect. */
    static List<Reason> resumedWithoutSuspension(Subject subject, List<Entry> entries) {
        List<Reason> reasons = new ArrayList<>(0);
        for (Entry entry : entries) {
            if (entry.fact() instanceof Resumed resumed
                    && entries.stream().noneMatch(other -> other.id().equals(resumed.suspension()))) {
                reasons.add(Reason.of(
                        CoherenceMessage.RESUMED_WITHOUT_SUSPENSION,
                        "subject",
                        subject,
                        "resumed",
                        entry.happenedOn(),
                        "entry",
                        entry.id(),
                        "suspension",
                        resumed.suspension()));
            }
        }
        return reasons;
    }

    /** Whether a day lies before the resumption, as each does while there is none. */
    private static boolean isBefore(LocalDate day, Suspension suspension) {
        return suspension.resumedOn().stream().allMatch(day::isBefore);
    }

    private static boolean endsBefore(Suspension suspension, Suspension other) {
        return suspension.resumedOn().stream().anyMatch(day -> isBefore(day, other));
    }

    private static void resumedAgain(Suspension suspension, List<Entry> entries, List<Reason> reasons) {
        suspension
                .resumed()
                .ifPresent(first -> entries.stream()
                        .filter(entry -> entry.fact() instanceof Resumed resumption
                                && resumption
                                        .suspension()
                                        .equals(suspension.suspended().id())
                                && !entry.equals(first))
                        .map(again -> Reason.of(
                                CoherenceMessage.RESUMED_AGAIN,
                                "subject",
                                suspension.subject(),
                                "first",
                                suspension.first(),
                                "suspension",
                                suspension.suspended().id(),
                                "resumed",
                                first.happenedOn(),
                                "earlier",
                                first.id(),
                                "again",
                                again.happenedOn(),
                                "entry",
                                again.id()))
                        .forEach(reasons::add));
    }

    /** What was suspended after it was complete or closed, or after it or what is above it had ended in another way. */
    static List<Reason> afterEnd(Subject subject, State state, Optional<Entry> end, List<Suspension> suspensions) {
        List<Reason> reasons = new ArrayList<>(0);
        Optional<Entry> done = state.isComplete() ? Optional.of(IssueFinder.completing(state)) : state.closeOut();
        done.ifPresent(entry -> {
            List<Suspension> after = after(entry, suspensions);
            if (!after.isEmpty()) {
                reasons.add(Reason.of(
                        state.isComplete()
                                ? CoherenceMessage.SUSPENDED_AFTER_COMPLETION
                                : CoherenceMessage.SUSPENDED_AFTER_CLOSING,
                        "subject",
                        subject,
                        "date",
                        entry.happenedOn(),
                        "entry",
                        entry.id(),
                        "dates",
                        days(after),
                        "entries",
                        ids(after)));
            }
        });
        end.ifPresent(entry -> {
            List<Suspension> after = after(entry, suspensions);
            if (!after.isEmpty()) {
                reasons.add(Reason.of(
                        CoherenceMessage.SUSPENDED_AFTER_END,
                        "ended",
                        entry.subject(),
                        "date",
                        entry.happenedOn(),
                        "end",
                        entry.fact().endKind().orElseThrow(),
                        "entry",
                        entry.id(),
                        "subject",
                        subject,
                        "dates",
                        days(after),
                        "entries",
                        ids(after)));
            }
        });
        return reasons;
    }

    private static List<Suspension> after(Entry entry, List<Suspension> suspensions) {
        return suspensions.stream()
                .filter(suspension -> suspension.first().isAfter(entry.happenedOn()))
                .toList();
    }

    private static List<LocalDate> days(List<Suspension> suspensions) {
        return suspensions.stream().map(Suspension::first).distinct().toList();
    }

    private static List<EntryId> ids(List<Suspension> suspensions) {
        return suspensions.stream().map(each -> each.suspended().id()).toList();
    }
}

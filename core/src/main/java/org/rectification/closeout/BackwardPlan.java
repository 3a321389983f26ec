package org.rectification.closeout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;

/**
 * Computes the latest possible days: each stage is placed as late as the later stages allow, backwards from the day of
 * closing.
 */
final class BackwardPlan {

    private static final int MOST_ROUNDS = 100;

    private final CloseOutRule rule;
    private final Stages stages;
    private final Lengths lengths;
    private final LocalDate deadline;
    private final LocalDate[] ceiling; // not after this day
    private final LocalDate[] start;
    private final LocalDate[] finish;
    private int tooLate; // the last stage found to be too late after another
    private int tooLateAfter;

    BackwardPlan(CloseOutRule rule, LocalDate deadline) {
        this.rule = rule;
        this.stages = rule.stages();
        this.lengths = new Lengths(rule);
        this.deadline = deadline;
        this.ceiling = new LocalDate[stages.size()];
        this.start = new LocalDate[stages.size()];
        this.finish = new LocalDate[stages.size()];
        for (int i = 0; i < stages.size(); i++) {
            ceiling[i] = deadline;
            start[i] = deadline;
            finish[i] = deadline;
        }
    }

    CloseOutSchedule schedule() {
        try {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                place();
                if (!pullForward()) {
                    noteProvisional();
                    return new CloseOutSchedule(days(), Optional.of(deadline), lengths.caveats());
                }
            }
        } catch (CalendarCoverageException e) {
            if (tooLate == tooLateAfter) { // no stage was moved, so the calendar does not cover the days
                return new CloseOutSchedule(List.of(), Optional.empty(), List.of(ForwardPlan.notCovered(rule)));
            }
        }
        lengths.assume(Reason.of(
                CloseOutMessage.NEEDS_LATER,
                "stage",
                stages.get(tooLate).name(),
                "earlier",
                stages.get(tooLateAfter).name()));
        return new CloseOutSchedule(List.of(), Optional.empty(), lengths.caveats());
    }

    private List<CloseOutSchedule.StageDays> days() {
        List<CloseOutSchedule.StageDays> days = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.part(i) != Stages.Part.AFTER) {
                days.add(new CloseOutSchedule.StageDays(stages.get(i).id(), start[i], finish[i], false));
            }
        }
        return days;
    }

    private void noteProvisional() {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.part(i) != Stages.Part.AFTER) {
                lengths.noteProvisional(i, start[i], finish);
            }
        }
    }

    private void place() {
        List<Integer> order = stages.topological();
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            if (stages.part(i) == Stages.Part.AFTER) {
                continue;
            }
            LocalDate next = deadline; // the next stage must be possible on this day
            LocalDate waits = deadline;
            for (int later = 0; later < stages.size(); later++) {
                if (stages.part(later) != Stages.Part.AFTER && lengths.comesBefore(i, later)) {
                    next = earlier(next, start[later]);
                    waits = earlier(waits, beforeWait(later, i));
                }
            }
            LocalDate last = earlier(lengths.isNotice(i) ? next.minusDays(1) : next, waits);
            start[i] = earlier(
                    ceiling[i], latest(last, day -> !lengths.last(i, day).isAfter(last)));
            finish[i] = lengths.last(i, start[i]);
        }
    }

    /** The last day on which a stage may be over so that the later stage can still take place on its day. */
    private LocalDate beforeWait(int later, int stage) {
        return latest(
                start[later],
                day -> lengths.notBefore(later, stage, day)
                        .map(first -> !first.isAfter(start[later]))
                        .orElse(true));
    }

    /** The latest day, on or before the given day, that satisfies the test. */
    private static LocalDate latest(LocalDate from, Predicate<LocalDate> isEnough) {
        LocalDate day = from;
        while (!isEnough.test(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Moves a stage to an earlier day if it would come too late after a preceding stage. */
    private boolean pullForward() {
        boolean pulled = false;
        for (int i = 0; i < stages.size(); i++) {
            for (int before = 0; before < stages.size(); before++) {
                if (stages.part(i) == Stages.Part.AFTER || !lengths.comesBefore(before, i)) {
                    continue;
                }
                Optional<LocalDate> last = lengths.notAfter(i, before, finish[before]);
                if (last.isPresent() && start[i].isAfter(last.get())) {
                    ceiling[i] = start[i].minusDays(ChronoUnit.DAYS.between(last.get(), start[i]));
                    tooLate = i;
                    tooLateAfter = before;
                    pulled = true;
                }
            }
        }
        return pulled;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

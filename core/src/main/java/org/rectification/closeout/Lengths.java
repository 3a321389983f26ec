package org.rectification.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.CloseOutStage;
import org.rectification.procedure.Interval;
import org.rectification.procedure.Stage;

/** How long the stages of a procedure take and keep others waiting: what both ways of reckoning a schedule rest on. */
final class Lengths {

    private final Stages stages;
    private final WorkingDayCalendar calendar;
    private final List<Reason> caveats = new ArrayList<>();

    Lengths(CloseOutRule rule) {
        this.stages = rule.stages();
        this.calendar = rule.calendar();
    }

    /** What was assumed where the procedure does not say. */
    List<Reason> caveats() {
        return List.copyOf(caveats);
    }

    void assume(Reason reason) {
        if (!caveats.contains(reason)) {
            caveats.add(reason);
        }
    }

    /** Whether a stage lasts until the end of its last day, so that what comes after it comes on a later one. */
    boolean isNotice(int stage) {
        return stages.get(stage).kind() == CloseOutStage.PUBLIC_NOTICE;
    }

    /** The last day of a stage that starts on a day, at the shortest. */
    LocalDate last(int index, LocalDate first) {
        if (!isNotice(index)) {
            return first;
        }
        Stage stage = stages.get(index);
        for (Interval interval : stage.intervals()) {
            if (interval.since().isEmpty() && interval.minimum().isPresent()) {
                Reckoning reckoning = reckoning(interval, stage);
                return reckoning
                        .latest(interval.minimum().get(), first, calendar)
                        .lastCounted();
            }
        }
        assume(Reason.of(CloseOutMessage.ASSUMES_ONE_DAY, "stage", stage.name()));
        return first;
    }

    /** Whether the procedure says how long the stage itself must last. */
    boolean hasMinimum(int index) {
        return stages.get(index).intervals().stream()
                .anyMatch(interval ->
                        interval.since().isEmpty() && interval.minimum().isPresent());
    }

    /** Directly, or as the stage from which a time is counted. */
    boolean comesBefore(int before, int stage) {
        for (int each : stages.earlier(stage)) {
            if (each == before) {
                return true;
            }
        }
        return interval(stage, before).isPresent();
    }

    /** The first day on which a stage may be taken, as far as its waiting times from an earlier stage go. */
    Optional<LocalDate> notBefore(int index, int since, LocalDate finish) {
        return interval(index, since)
                .filter(interval -> interval.minimum().isPresent())
                .map(interval -> reckoning(interval, stages.get(index))
                        .latest(interval.minimum().get(), finish, calendar)
                        .date()
                        .plusDays(1));
    }

    /** The last day on which a stage may be taken, as far as its times from an earlier stage go. */
    Optional<LocalDate> notAfter(int index, int since, LocalDate finish) {
        return interval(index, since)
                .filter(interval -> interval.maximum().isPresent())
                .map(interval -> lastInTime(interval, interval.maximum().get(), stages.get(index), finish));
    }

    private LocalDate lastInTime(Interval interval, TimeLimit maximum, Stage stage, LocalDate finish) {
        DueDate due = reckoning(interval, stage).earliest(maximum, finish, calendar);
        return due.isInTime(due.date()) ? due.date() : due.date().minusDays(1);
    }

    private Optional<Interval> interval(int index, int since) {
        return stages.get(index).intervals().stream()
                .filter(interval ->
                        interval.since().equals(Optional.of(stages.get(since).id())))
                .findFirst();
    }

    private Reckoning reckoning(Interval interval, Stage stage) {
        Reckoning reckoning = Reckoning.of(interval.convention());
        if (!reckoning.isSpecified()) {
            assume(Reason.of(CloseOutMessage.ASSUMES_LONGER, "stage", stage.name()));
        }
        return reckoning;
    }
}

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

/** How long the stages of a procedure last and delay later ones. Shared by forward and backward scheduling. */
final class Lengths {

    private final Stages stages;
    private final WorkingDayCalendar calendar;
    private final List<Reason> caveats = new ArrayList<>();

    Lengths(CloseOutRule rule) {
        this.stages = rule.stages();
        this.calendar = rule.calendar();
    }

    /** The assumptions made where the procedure is silent. */
    List<Reason> caveats() {
        return List.copyOf(caveats);
    }

    void assume(Reason reason) {
        if (!caveats.contains(reason)) {
            caveats.add(reason);
        }
    }

    /** Whether a stage lasts until the end of its last day, so that the following stage takes place on a later day. */
    boolean isNotice(int stage) {
        return stages.get(stage).kind() == CloseOutStage.PUBLIC_NOTICE;
    }

    /** The earliest last day of a stage that starts on the given day. */
    LocalDate last(int index, LocalDate first) {
        if (!isNotice(index)) {
            return first;
        }
        Optional<DueDate> last = minimum(index, first);
        if (last.isEmpty()) {
            assume(Reason.of(
                    CloseOutMessage.ASSUMES_ONE_DAY, "stage", stages.get(index).name()));
        }
        return last.map(DueDate::lastCounted).orElse(first);
    }

    /** The end of the minimum length of a stage that starts on the given day. */
    private Optional<DueDate> minimum(int index, LocalDate first) {
        Stage stage = stages.get(index);
        return stage.intervals().stream()
                .filter(interval -> interval.since().isEmpty())
                .filter(interval -> interval.minimum().isPresent())
                .findFirst()
                .map(interval ->
                        reckoning(interval, stage).latest(interval.minimum().orElseThrow(), first, calendar));
    }

    /** Whether the procedure sets a minimum length for the stage itself. */
    boolean hasMinimum(int index) {
        return stages.get(index).intervals().stream()
                .anyMatch(interval ->
                        interval.since().isEmpty() && interval.minimum().isPresent());
    }

    /** Whether a stage comes before another, either directly or as the stage from which a period is counted. */
    boolean comesBefore(int before, int stage) {
        for (int each : stages.earlier(stage)) {
            if (each == before) {
                return true;
            }
        }
        return interval(stage, before).isPresent();
    }

    /** The first day on which a stage may take place, given its minimum waiting times since an earlier stage. */
    Optional<LocalDate> notBefore(int index, int since, LocalDate finish) {
        return wait(index, since, finish).map(wait -> wait.date().plusDays(1));
    }

    private Optional<DueDate> wait(int index, int since, LocalDate finish) {
        return interval(index, since)
                .filter(interval -> interval.minimum().isPresent())
                .map(interval -> reckoning(interval, stages.get(index))
                        .latest(interval.minimum().orElseThrow(), finish, calendar));
    }

    /** Notes where the days found for a stage depend on days that may still change. */
    void noteProvisional(int index, LocalDate start, LocalDate[] finish) {
        if (isNotice(index)) {
            minimum(index, start).flatMap(DueDate::caveat).ifPresent(this::assume);
        }
        for (int before = 0; before < stages.size(); before++) {
            wait(index, before, finish[before]).flatMap(DueDate::caveat).ifPresent(this::assume);
        }
    }

    /** The last day on which a stage may take place, given its maximum times since an earlier stage. */
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

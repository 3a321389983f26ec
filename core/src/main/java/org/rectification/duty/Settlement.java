package org.rectification.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.duty.DutyRecords.Found;
import org.rectification.duty.Limit.Reading;
import org.rectification.duty.Owed.Status;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.responsibility.BodyId;
import org.rectification.status.ReminderGrades;

/** Decides on the status of one thing owed, and says why. Used once. */
final class Settlement {

    private final Duty duty;
    private final DutyRecords records;
    private final LocalDate asOf;
    private final Limit limit;
    private final Optional<Reminders> reminders;
    private final List<Reason> reasons;

    /** The body, inspection, issue, measure or period something is owed for. */
    record Case(
            Optional<BodyId> debtor,
            Optional<InspectionId> inspection,
            Optional<IssueId> issue,
            Optional<RecordId> measure,
            Optional<DateSpan> period) {}

    Settlement(Duty duty, DutyRecords records, LocalDate asOf, Limit limit, Optional<Reminders> reminders) {
        this.duty = duty;
        this.records = records;
        this.asOf = asOf;
        this.limit = limit;
        this.reminders = reminders;
        this.reasons = new ArrayList<>(limit.reasons());
    }

    /**
     * Settles a case.
     *
     * @param of the case
     * @param found the records that fulfil it
     * @param implying the records of what cannot have happened without it
     * @param times how often it is owed
     */
    Owed settle(Case of, Found found, Found implying, int times) {
        boolean isDebtorKnown = of.debtor().isPresent() || duty.debtors().isEmpty();
        if (!isDebtorKnown) {
            reasons.add(Reason.of(
                    DutyMessage.ADDRESSEE_NOT_STATED, "measure", of.measure().orElseThrow()));
        }
        long count = 0;
        Optional<OversightRecord> doneBy = Optional.empty();
        Set<RecordId> counted = new HashSet<>();
        Optional<RecordId> correction = Optional.empty();
        for (OversightRecord record : found.done()) {
            Optional<OversightRecord> correcting = records.correctionOf(record);
            if (correcting.isPresent()) {
                correction = correcting.map(OversightRecord::id);
            }
            if (doneBy.isEmpty() && counted.add(records.firstOf(record).id())) {
                count += timesOf(record);
                if (count >= times) {
                    doneBy = Optional.of(record);
                    reasons.add(Reason.of(DutyMessage.DONE, "record", record.id(), "day", record.happenedBy()));
                }
            }
        }
        if (doneBy.isEmpty() && times > 1) {
            reasons.add(Reason.of(DutyMessage.DONE_SO_FAR, "done", count, "times", times));
        }
        Optional<DateSpan> days = daysDone(doneBy.map(OversightRecord::happenedWithin), implying.done());
        Status status = days.isPresent()
                ? statusOfDone(days.get())
                : statusOfUndone(possible(found, implying, counted, times - count));
        if (status == Status.MISSING && !isDebtorKnown) {
            status = Status.UNDECIDED;
        }
        Optional<ReminderGrades.Grade> reminder = status == Status.NOT_YET_DUE
                ? reminders.flatMap(each -> each.of(limit.dueWithin().orElseThrow(), reasons))
                : Optional.empty();
        for (OversightRecord record : found.done()) {
            if (correction.equals(Optional.of(record.id()))) {
                reasons.add(Reason.of(DutyMessage.CORRECTED, "record", record.id(), "day", record.happenedBy()));
            }
        }
        return new Owed(
                duty,
                of.debtor(),
                of.inspection(),
                of.issue(),
                of.measure(),
                of.period(),
                limit.dueWithin(),
                status,
                reminder,
                found.done().stream().map(OversightRecord::id).toList(),
                correction,
                reasons);
    }

    private static long timesOf(OversightRecord record) {
        return record.act() instanceof Act.Disclosed disclosed
                ? disclosed.count().amount().longValue()
                : 1;
    }

    /**
     * The days within which it was done. What implies it limits them if they leave the status open; it does not
     * contradict a day that is stated.
     */
    private Optional<DateSpan> daysDone(Optional<DateSpan> stated, List<OversightRecord> implying) {
        boolean isDecided = stated.isPresent() && (limit.readings().isEmpty() || ofAll(stated.get()) != Status.DONE);
        Optional<LocalDate> first = stated.flatMap(DateSpan::first);
        if (isDecided || implying.isEmpty()) {
            return stated;
        }
        OversightRecord implies = implying.get(0);
        LocalDate by = implies.happenedBy();
        boolean isNarrower = stated.isEmpty()
                || (by.isBefore(stated.get().last().orElseThrow()) && !by.isBefore(first.orElseThrow()));
        if (!isNarrower) {
            return stated;
        }
        reasons.add(Reason.of(DutyMessage.IMPLIED, "record", implies.id(), "day", by));
        return Optional.of(new DateSpan(first, Optional.of(by)));
    }

    /** The records of unknown days that may make up the times that are wanting. */
    private List<OversightRecord> possible(Found found, Found implying, Set<RecordId> counted, long wanting) {
        long count = 0;
        Set<RecordId> all = new HashSet<>(counted);
        List<OversightRecord> possible = new ArrayList<>();
        for (OversightRecord record : found.possible()) {
            if (all.add(records.firstOf(record).id())) {
                count += timesOf(record);
                possible.add(record);
            }
        }
        if (count < wanting) {
            possible.clear();
        }
        possible.addAll(implying.possible());
        return possible;
    }

    /** The status on which all readings of the limit agree; done if they do not. */
    private Status ofAll(DateSpan days) {
        return agreed(reading -> reading.ofDone(days), Status.DONE);
    }

    private Status agreed(Function<Reading, Status> status, Status otherwise) {
        List<Status> each = limit.readings().stream().map(status).distinct().toList();
        return each.size() == 1 ? each.get(0) : otherwise;
    }

    private Status statusOfDone(DateSpan days) {
        if (limit.readings().isEmpty()) {
            return Status.DONE;
        }
        Status status = ofAll(days);
        if (status == Status.IN_TIME) {
            reasons.add(Reason.of(DutyMessage.IN_TIME));
        } else if (status == Status.LATE) {
            reasons.add(late(days));
        } else if (limit.readings().size() > 1) {
            addReadings(reading -> reading.ofDone(days));
        } else if (days.first().equals(days.last())) {
            reasons.add(dueDayNotKnown(DutyMessage.DUE_DAY_NOT_KNOWN, DutyMessage.DUE_DAY_NOT_BEFORE));
        } else if (days.first().isEmpty()) {
            reasons.add(Reason.of(DutyMessage.WHEN_NOT_KNOWN));
        } else {
            reasons.add(Reason.of(DutyMessage.DAY_NOT_KNOWN, "days", days));
        }
        return status;
    }

    /** How late it was done; within days one of which it was done, the number is not known. */
    private Reason late(DateSpan days) {
        LocalDate due = limit.lastInTime();
        LocalDate on = days.last().orElseThrow();
        return days.first().equals(days.last())
                ? Reason.of(DutyMessage.LATE, "days", Days.calendar(ChronoUnit.DAYS.between(due, on)), "due", due)
                : Reason.of(DutyMessage.LATE_WITHIN, "days", days, "due", due);
    }

    private Status statusOfUndone(List<OversightRecord> possible) {
        if (limit.readings().isEmpty()) {
            reasons.add(Reason.of(DutyMessage.OPEN, "asOf", asOf));
            return Status.OPEN;
        }
        Status status = agreed(reading -> reading.ofUndone(asOf), Status.UNDECIDED);
        if (status == Status.NOT_YET_DUE) {
            reasons.add(Reason.of(DutyMessage.NOT_YET_DUE, "asOf", asOf));
        } else if (!possible.isEmpty()) {
            possible.forEach(record -> reasons.add(
                    Reason.of(DutyMessage.MAY_BE_DONE, "record", record.id(), "days", record.happenedWithin())));
            return Status.UNDECIDED;
        } else if (status == Status.MISSING) {
            reasons.add(Reason.of(
                    DutyMessage.MISSING, "asOf", asOf, "due", limit.latest().orElseThrow()));
        } else if (limit.readings().size() > 1) {
            addReadings(reading -> reading.ofUndone(asOf));
        } else {
            reasons.add(dueDayNotKnown(DutyMessage.UNDECIDED, DutyMessage.UNDECIDED_NOT_BEFORE, "asOf", asOf));
        }
        return status;
    }

    /** Says within which days it is due or, if the latest is not known, before which day it is not. */
    private Reason dueDayNotKnown(DutyMessage within, DutyMessage notBefore, Object... namesAndValues) {
        DateSpan due = limit.dueWithin().orElseThrow();
        List<Object> all = new ArrayList<>(List.of(namesAndValues));
        all.addAll(
                due.last().isPresent()
                        ? List.of("due", due)
                        : List.of("earliest", due.first().orElseThrow()));
        return Reason.of(due.last().isPresent() ? within : notBefore, all.toArray());
    }

    private void addReadings(Function<Reading, Status> status) {
        for (Reading reading : limit.readings()) {
            reasons.add(Reason.of(
                    DutyMessage.READING,
                    "limit",
                    reading.limit().orElseThrow(),
                    "due",
                    reading.due(),
                    "status",
                    status.apply(reading)));
        }
    }
}

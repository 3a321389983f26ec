package org.rectification.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.Clue;
import org.rectification.accountability.ClueId;
import org.rectification.complaint.Complaint;
import org.rectification.complaint.ComplaintBatch;
import org.rectification.complaint.ComplaintBatchId;
import org.rectification.complaint.ComplaintId;
import org.rectification.indicator.IndicatorReading;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.mechanism.Mechanism;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;

/**
 * The part of a register that was known at the end of a day. References are removed before their targets, so that every
 * intermediate register is valid.
 */
record Known(LocalDate date) {

    Register of(Register register) {
        List<Issue> issues = register.issues().stream()
                .filter(issue -> issue.isRaisedOn(date))
                .map(issue -> issue.asKnown(date))
                .toList();
        Set<IssueId> ids = ids(issues, Issue::id);
        boolean anyEnded = issues.stream()
                .anyMatch(issue -> issue.endOf(Subject.issue(), date).isPresent());
        Register before = anyEnded ? register.withAllowsCirclesOfEnds(true) : register;
        Register known = ofMechanisms(ofComplaints(ofAccountability(ofTotals(ofRecords(before, ids)), ids), ids), ids);
        List<Inspection> inspections = register.inspections().stream()
                .map(inspection -> inspection.asKnown(date))
                .toList();
        return changed(known, register.inspections(), inspections, Register::withInspections)
                .withIssues(issues);
    }

    private Register ofRecords(Register register, Set<IssueId> issues) {
        List<OversightRecord> records = register.records().stream()
                .filter(record -> !record.reportedOn().isAfter(date))
                .map(record -> record.withConcerns(record.concerns().stream()
                        .filter(concern -> issues.contains(concern.issue()))
                        .toList()))
                .toList();
        return changed(register, register.records(), records, Register::withRecords);
    }

    private Register ofTotals(Register register) {
        List<AggregateRecord> totals = register.aggregates().stream()
                .filter(total -> total.isKnownOn(date))
                .toList();
        Set<RecordId> ids = ids(totals, AggregateRecord::id);
        List<IndicatorReading> readings = register.readings().stream()
                .filter(reading -> reading.isKnownOn(date))
                .toList();
        Register known = changed(register, register.readings(), readings, Register::withReadings);
        return changed(
                known,
                register.aggregates(),
                totals.stream().map(total -> total.referringTo(ids::contains)).toList(),
                Register::withAggregates);
    }

    private Register ofMechanisms(Register register, Set<IssueId> issues) {
        List<Mechanism> mechanisms = register.mechanisms().stream()
                .filter(mechanism -> mechanism.isKnownOn(date))
                .map(mechanism -> mechanism.referringTo(issues::contains))
                .toList();
        return changed(register, register.mechanisms(), mechanisms, Register::withMechanisms);
    }

    private Register ofComplaints(Register register, Set<IssueId> issues) {
        List<ComplaintBatch> batches = register.complaintBatches().stream()
                .filter(batch -> !batch.reportedOn().isAfter(date))
                .toList();
        List<Complaint> complaints = register.complaints().stream()
                .map(complaint -> complaint.asKnown(date))
                .flatMap(Optional::stream)
                .toList();
        Set<ComplaintBatchId> batchIds = ids(batches, ComplaintBatch::id);
        Set<ComplaintId> ids = ids(complaints, Complaint::id);
        List<Complaint> referring = complaints.stream()
                .map(each -> each.referringTo(batchIds::contains, ids::contains, issues::contains))
                .toList();
        Register known = changed(register, register.complaints(), referring, Register::withComplaints);
        return changed(known, register.complaintBatches(), batches, Register::withComplaintBatches);
    }

    private Register ofAccountability(Register register, Set<IssueId> issues) {
        List<Clue> clues = register.clues().stream()
                .map(clue -> clue.asKnown(date))
                .flatMap(Optional::stream)
                .map(clue -> clue.referringTo(issues::contains))
                .toList();
        Set<ClueId> ids = ids(clues, Clue::id);
        List<AccountabilityAction> actions = register.actions().stream()
                .map(action -> action.asKnown(date))
                .flatMap(Optional::stream)
                .map(action -> action.referringTo(ids::contains, issues::contains))
                .toList();
        Register known = changed(register, register.actions(), actions, Register::withActions);
        return changed(known, register.clues(), clues, Register::withClues);
    }

    /** Each changed list creates a register that is checked again; an unchanged list creates none. */
    private static <T> Register changed(
            Register register, List<T> before, List<T> after, BiFunction<Register, List<T>, Register> with) {
        return before.equals(after) ? register : with.apply(register, after);
    }

    private static <T, I> Set<I> ids(List<T> values, Function<T, I> idOf) {
        return values.stream().map(idOf).collect(Collectors.toCollection(HashSet::new));
    }
}

package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Truth;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;

/** The records that may fulfil the matters of a duty, as far as they may have happened by a day. */
final class DutyRecords {

    private final Duty duty;
    private final Register register;
    private final LocalDate asOf;

    /** The records of what may have happened by the given day, by their last possible day. */
    private final List<OversightRecord> candidates;

    private final Map<BodyId, List<OversightRecord>> byBody = new HashMap<>();
    private final Map<IssueId, List<OversightRecord>> byIssue = new HashMap<>();

    /** The record in effect that corrects a report. */
    private final Map<RecordId, OversightRecord> corrections = new HashMap<>();

    /**
     * What was found for one case.
     *
     * @param done the records that count
     * @param possible the records that may count, since their day is not known
     */
    record Found(List<OversightRecord> done, List<OversightRecord> possible) {}

    DutyRecords(Duty duty, Collection<DutyMatter> matters, Register register, LocalDate asOf) {
        this.duty = duty;
        this.register = register;
        this.asOf = asOf;
        List<OversightRecord> inEffect = OversightRecord.inEffect(register.records());
        boolean areReports = matters.stream().anyMatch(DutyMatter.Report.class::isInstance);
        this.candidates = (areReports ? withCorrected(inEffect) : inEffect)
                .stream()
                        .filter(record ->
                                !record.happenedWithin().first().orElseThrow().isAfter(asOf)
                                        && matters.stream().anyMatch(matter -> isAbout(matter, record)))
                        .sorted(Comparator.comparing(OversightRecord::happenedBy)
                                .thenComparing(OversightRecord::id))
                        .toList();
        for (OversightRecord record : candidates) {
            record.by().stream()
                    .distinct()
                    .forEach(body -> byBody.computeIfAbsent(body, key -> new ArrayList<>())
                            .add(record));
            record.concerns().stream()
                    .map(IssueSubject::issue)
                    .distinct()
                    .forEach(issue -> byIssue.computeIfAbsent(issue, key -> new ArrayList<>())
                            .add(record));
        }
    }

    /** A corrected report was still received; a withdrawn one was not. */
    private Collection<OversightRecord> withCorrected(List<OversightRecord> inEffect) {
        Map<RecordId, OversightRecord> byId = new HashMap<>();
        register.records().forEach(record -> byId.put(record.id(), record));
        Set<OversightRecord> all = new LinkedHashSet<>(); // two corrections may concern the same report
        for (OversightRecord record : inEffect) {
            @Nullable OversightRecord at = record;
            while (at != null) {
                all.add(at);
                at = at.corrects().map(byId::get).orElse(null);
                if (at != null) {
                    corrections.put(at.id(), record);
                }
            }
        }
        return all;
    }

    private boolean isAbout(DutyMatter matter, OversightRecord record) {
        if (matter instanceof DutyMatter.Meeting owes) {
            return record.act() instanceof Act.MeetingHeld held && held.meeting() == owes.meeting();
        }
        if (matter instanceof DutyMatter.PlanStep owes) {
            return record.act() instanceof Act.PlanRecorded plan
                    && plan.plan() == owes.plan()
                    && plan.stage() == owes.stage();
        }
        if (matter instanceof DutyMatter.Disclosure owes) {
            return record.act() instanceof Act.Disclosed disclosed
                    && disclosed.content() == owes.content()
                    && (owes.media().isEmpty() || owes.media().contains(disclosed.medium()));
        }
        boolean reachesReceiver = duty.receiver().isEmpty()
                || record.to().isEmpty()
                || record.to().contains(duty.receiver().get());
        return record.act() instanceof Act.ReportReceived report
                && report.duty().equals(duty.id())
                && reachesReceiver;
    }

    /** Returns what counts for a debtor; by whom it was done does not matter if the debtor is absent. */
    Found find(Optional<BodyId> debtor, Function<OversightRecord, Truth> counts) {
        List<OversightRecord> done = new ArrayList<>();
        List<OversightRecord> possible = new ArrayList<>();
        for (OversightRecord record :
                debtor.map(body -> byBody.getOrDefault(body, List.of())).orElse(candidates)) {
            Truth truth = counts.apply(record);
            if (truth == Truth.YES && hasHappened(record)) {
                done.add(record);
            } else if (truth != Truth.NO) {
                possible.add(record);
            }
        }
        return new Found(done, possible);
    }

    /** Returns the records that concern an issue or one of its parts. */
    List<OversightRecord> concerning(IssueId issue) {
        return byIssue.getOrDefault(issue, List.of());
    }

    /** Whether something has certainly happened by the given day. */
    boolean hasHappened(OversightRecord record) {
        return !record.happenedBy().isAfter(asOf);
    }

    /** The correction in effect of a report, if it was made by the given day. */
    Optional<OversightRecord> correctionOf(OversightRecord record) {
        return Optional.ofNullable(corrections.get(record.id())).filter(this::hasHappened);
    }

    /** The period that a report is for after its correction, if that was made by the given day and is for a period. */
    Optional<DateSpan> correctedPeriodOf(OversightRecord record) {
        return correctionOf(record)
                .flatMap(correcting -> correcting.act() instanceof Act.ReportReceived corrected
                        ? Optional.of(corrected.period())
                        : Optional.empty());
    }

    /** A standing column runs over its days, so it is not an act on one of them that is unknown. */
    static boolean isStanding(OversightRecord record) {
        return record.act() instanceof Act.Disclosed disclosed && disclosed.form() != Act.Form.ITEM;
    }

    /** The first record of a chain of corrections; a record and its corrections count as one. */
    OversightRecord firstOf(OversightRecord record) {
        OversightRecord first = record;
        while (first.corrects().isPresent()) {
            first = register.record(first.corrects().get()).orElseThrow();
        }
        return first;
    }
}

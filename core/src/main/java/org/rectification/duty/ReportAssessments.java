package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;

/**
 * The reports received for a duty, and how each was assessed (定量定性评价).
 *
 * <pre>{@code
 * ReportAssessments assessments = ReportAssessments.of(register, DutyId.of("monthly-progress"), asOf);
 * assessments.recordsOf(ReportAssessments.Status.NOT_ASSESSED);
 * }</pre>
 *
 * @param duty the duty
 * @param reports the reports in effect, in the order of the register
 * @param reasons the number of reports by status; never empty
 * @since 0.1.0
 */
public record ReportAssessments(DutyId duty, List<AssessedReport> reports, List<Reason> reasons) {

    /** Whether a report was assessed. */
    public enum Status implements Labelled {
        /** The report as it stands was assessed (已评价). */
        ASSESSED(LocalText.of("已评价", "assessed")),
        /** It was assessed before it was corrected, and not since (更正后未评价). */
        BEFORE_CORRECTION(LocalText.of("更正后未评价", "assessed before its correction only")),
        /** It was not assessed (未评价). */
        NOT_ASSESSED(LocalText.of("未评价", "not assessed"));

        private final LocalText label;

        Status(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * A report with its assessments.
     *
     * @param report the record of the report
     * @param period the period it is for
     * @param status whether it was assessed
     * @param assessments the records that assess it or a report it corrects, in the order of the register
     * @param reasons what each assessment says; never empty
     */
    public record AssessedReport(
            RecordId report, DateSpan period, Status status, List<RecordId> assessments, List<Reason> reasons) {

        /**
         * Makes a report with its assessments.
         *
         * @param report the record of the report
         * @param period the period it is for
         * @param status whether it was assessed
         * @param assessments the records that assess it
         * @param reasons what each assessment says
         * @throws NullPointerException if an argument or an element is null
         * @throws IllegalArgumentException if there is no reason
         */
        public AssessedReport {
            Checks.notNull(report, "report");
            Checks.notNull(period, "period");
            Checks.notNull(status, "status");
            assessments = List.copyOf(Checks.notNull(assessments, "assessments"));
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty, but were for " + report);
            }
        }

        @Override
        public String toString() {
            return OneLine.sentence(report, "for", period + ":", status);
        }
    }

    /**
     * Makes an answer.
     *
     * @param duty the duty
     * @param reports the reports in effect
     * @param reasons the number of reports by status
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if there is no reason
     */
    public ReportAssessments {
        Checks.notNull(duty, "duty");
        reports = List.copyOf(Checks.notNull(reports, "reports"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + duty);
        }
    }

    /**
     * Returns the reports received for a duty by a day, with their assessments by that day. A report that was corrected
     * stands as its correction from the day this was received; one that was withdrawn on any day is left out.
     *
     * @param register the register
     * @param duty the duty
     * @param asOf the day, included
     * @return the reports with their assessments
     * @throws NullPointerException if an argument is null
     */
    public static ReportAssessments of(Register register, DutyId duty, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(duty, "duty");
        Checks.notNull(asOf, "asOf");
        Map<RecordId, List<OversightRecord>> assessments = new HashMap<>();
        for (OversightRecord record : OversightRecord.inEffect(register.records(), asOf)) {
            if (record.act() instanceof Act.ReportAssessed assessed) {
                assessments
                        .computeIfAbsent(assessed.report(), report -> new ArrayList<>())
                        .add(record);
            }
        }
        List<AssessedReport> reports = new ArrayList<>();
        for (OversightRecord record : received(register, asOf)) {
            if (record.act() instanceof Act.ReportReceived report
                    && report.duty().equals(duty)) {
                reports.add(assessed(register, record, report.period(), assessments));
            }
        }
        Reason counted = Reason.of(
                DutyMessage.REPORTS_ASSESSED,
                "asOf",
                asOf,
                "count",
                reports.size(),
                "assessed",
                count(reports, Status.ASSESSED),
                "before",
                count(reports, Status.BEFORE_CORRECTION),
                "not",
                count(reports, Status.NOT_ASSESSED));
        return new ReportAssessments(duty, reports, List.of(counted));
    }

    /**
     * The records in effect, each as it stood on the day. A correction is received as a report of its own, so until
     * then the report it corrects stands.
     */
    private static Set<OversightRecord> received(Register register, LocalDate asOf) {
        Set<OversightRecord> received = new LinkedHashSet<>(); // two corrections may concern the same report
        for (OversightRecord record : OversightRecord.inEffect(register.records())) {
            Optional<OversightRecord> at = Optional.of(record);
            while (at.isPresent() && at.get().happenedBy().isAfter(asOf)) {
                at = at.get().corrects().flatMap(register::record);
            }
            at.ifPresent(received::add);
        }
        return received;
    }

    private static AssessedReport assessed(
            Register register,
            OversightRecord record,
            DateSpan period,
            Map<RecordId, List<OversightRecord>> assessments) {
        List<OversightRecord> all = new ArrayList<>(assessments.getOrDefault(record.id(), List.of()));
        boolean isAssessed = !all.isEmpty();
        Optional<RecordId> earlier = record.corrects();
        while (earlier.isPresent()) {
            all.addAll(assessments.getOrDefault(earlier.get(), List.of()));
            earlier = register.record(earlier.get()).flatMap(OversightRecord::corrects);
        }
        List<Reason> reasons = new ArrayList<>();
        all.forEach(each -> addTo(reasons, each));
        Status status = all.isEmpty() ? Status.NOT_ASSESSED : Status.BEFORE_CORRECTION;
        status = isAssessed ? Status.ASSESSED : status;
        if (!isAssessed) {
            reasons.add(Reason.of(DutyMessage.REPORT_NOT_ASSESSED, "report", record.id(), "status", status));
        }
        return new AssessedReport(
                record.id(),
                period,
                status,
                all.stream().map(OversightRecord::id).toList(),
                reasons);
    }

    private static void addTo(List<Reason> reasons, OversightRecord record) {
        Act.ReportAssessed assessed = (Act.ReportAssessed) record.act();
        if (!assessed.marks().isEmpty()) {
            reasons.add(Reason.of(
                            DutyMessage.ASSESSED_IN_NUMBERS,
                            "report",
                            assessed.report(),
                            "record",
                            record.id(),
                            "marks",
                            assessed.marks())
                    .citing(record.sources()));
        }
        assessed.words()
                .ifPresent(words -> reasons.add(Reason.of(
                                DutyMessage.ASSESSED_IN_WORDS,
                                "report",
                                assessed.report(),
                                "record",
                                record.id(),
                                "words",
                                words)
                        .citing(record.sources())));
    }

    private static long count(List<AssessedReport> reports, Status status) {
        return reports.stream().filter(report -> report.status() == status).count();
    }

    /**
     * Returns the reports of one status.
     *
     * @param status the status
     * @return their records, in the order of the register
     * @throws NullPointerException if the status is null
     */
    public List<RecordId> recordsOf(Status status) {
        Checks.notNull(status, "status");
        return reports.stream()
                .filter(report -> report.status() == status)
                .map(AssessedReport::report)
                .toList();
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                duty + ":", count(reports, Status.ASSESSED), "of", OneLine.count(reports.size(), "report"), "assessed");
    }
}

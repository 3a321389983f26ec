package org.rectification.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rectification.base.DateSpan;
import org.rectification.issue.Entry;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.Register;

/** Finds the days on which limits start, as far as the register states them by the end of a day. */
final class StartDays {

    private static final Comparator<OversightRecord> EARLIER =
            Comparator.comparing(OversightRecord::happenedBy).thenComparing(OversightRecord::id);

    private final Register register;
    private final LocalDate asOf;
    private final LimitStart start;

    /** The first record that starts the limit, by issue and by inspection. */
    private final Map<IssueId, OversightRecord> byIssue = new HashMap<>();

    private final Map<InspectionId, OversightRecord> byInspection = new HashMap<>();

    StartDays(Register register, LocalDate asOf, LimitStart start) {
        this.register = register;
        this.asOf = asOf;
        this.start = start;
        for (OversightRecord record : begun(register, asOf)) {
            if (starts().test(record.act())) {
                record.concerns().stream()
                        .filter(concern -> concern.subject().equals(Subject.issue()))
                        .map(IssueSubject::issue)
                        .forEach(issue -> byIssue.merge(issue, record, StartDays::earlier));
                if (record.act() instanceof Act.PlanRecorded plan && plan.plan() == Act.Plan.RECTIFICATION_PLAN) {
                    plan.inspection()
                            .ifPresent(inspection -> byInspection.merge(inspection, record, StartDays::earlier));
                }
            }
        }
    }

    /** The records in effect of what may have happened by a day. */
    static List<OversightRecord> begun(Register register, LocalDate asOf) {
        return OversightRecord.inEffect(register.records()).stream()
                .filter(record -> !record.happenedWithin().first().orElseThrow().isAfter(asOf))
                .toList();
    }

    private static OversightRecord earlier(OversightRecord one, OversightRecord other) {
        return EARLIER.compare(one, other) <= 0 ? one : other;
    }

    private Predicate<Act> starts() {
        return switch (start) {
            case PLAN_APPROVED -> act -> act instanceof Act.PlanRecorded plan && plan.stage() == Act.PlanStage.APPROVED;
            case INTERVIEW -> isMeasure(SupervisionMeasure.INTERVIEW);
            case SUPERVISION_LETTER -> isMeasure(SupervisionMeasure.SUPERVISION_LETTER);
            case LISTING -> isMeasure(SupervisionMeasure.LISTED_SUPERVISION);
            case FEEDBACK, RAISED, DISPATCHED, RECEIVED, COMPLETION, CLOSE_OUT, UNSPECIFIED -> act -> false;
        };
    }

    private static Predicate<Act> isMeasure(SupervisionMeasure measure) {
        return act -> act instanceof Act.MeasureTaken taken && taken.measure() == measure;
    }

    /** Returns the days one of which is the start for an inspection; absent if it is not known or has not happened. */
    Optional<DateSpan> of(Inspection inspection) {
        return start == LimitStart.FEEDBACK
                ? inspection
                        .feedbackOn()
                        .map(DateSpan::ofDay)
                        .or(() -> inspection
                                .feedbackWithin()
                                .filter(days -> days.lengthInDays().isPresent()))
                : Optional.ofNullable(byInspection.get(inspection.id())).map(OversightRecord::happenedWithin);
    }

    /** Returns the days one of which is the start for an issue; absent if it is not known or has not happened. */
    Optional<DateSpan> of(Issue issue) {
        return switch (start) {
            case FEEDBACK -> register.inspection(issue.inspection()).flatMap(this::of);
            case RAISED -> issue.raisedOn().map(DateSpan::ofDay);
            case COMPLETION -> issue.stateOn(asOf).completedOn().map(DateSpan::ofDay);
            case CLOSE_OUT ->
                issue.stateOn(asOf).closeOut().map(Entry::happenedOn).map(DateSpan::ofDay);
            case PLAN_APPROVED, INTERVIEW, SUPERVISION_LETTER, LISTING ->
                Optional.ofNullable(byIssue.get(issue.id()))
                        .or(() -> Optional.ofNullable(byInspection.get(issue.inspection())))
                        .map(OversightRecord::happenedWithin);
            case DISPATCHED ->
                issue.history().dispatchedOn(Subject.issue(), asOf).map(DateSpan::ofDay);
            case RECEIVED -> issue.history().receivedOn(Subject.issue(), asOf).map(DateSpan::ofDay);
            case UNSPECIFIED -> Optional.empty();
        };
    }
}

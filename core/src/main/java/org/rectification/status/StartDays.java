package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.plan.LimitStart;
import org.rectification.register.Register;

/**
 * Finds the days of the events from which limits count (起算日): those in the history of an issue, in its inspection, and
 * in the records of the register.
 *
 * <p>Of several events of one kind the first counts; a dispatch or receipt that was followed by a sending back does not
 * count. A record counts for the subjects that it concerns and, if it concerns an issue as a whole, for everything in
 * it; the approval of the rectification plan of an inspection counts for all its issues. For a measure or a key step, the
 * completion and the close-out are those of the issue to which it belongs, never its own or that of its measure. The
 * completion is that of the history; a {@link StatusRule} counts a limit from the completion by its own choices.
 *
 * <pre>{@code
 * StartDays starts = StartDays.of(register);
 * starts.dayOf(issue, Subject.issue(), LimitStart.FEEDBACK, asOf);     // Optional[2017-12-22/2017-12-22]
 * starts.dayOf(issue, Subject.issue(), LimitStart.INTERVIEW, asOf);    // Optional.empty
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StartDays {

    private final Optional<Register> register;
    private volatile @Nullable Records records;

    private StartDays(Optional<Register> register) {
        this.register = register;
    }

    /**
     * Returns the days of the events that a register records.
     *
     * @param register the register
     * @return the days
     * @throws NullPointerException if the register is null
     */
    public static StartDays of(Register register) {
        return new StartDays(Optional.of(Checks.notNull(register, "register")));
    }

    /** Returns the days of the events that stand in the issues themselves. */
    static StartDays ofIssues() {
        return new StartDays(Optional.empty());
    }

    /**
     * Returns the day of an event, as far as it may have happened by the end of a day.
     *
     * @param issue an issue of the register
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param start the event
     * @param asOf the day, included
     * @return the day or, if it is not recorded, the span of days within which the event happens: if the span ends after
     *     the day asked about, the event may be yet to come. Empty if it had not happened or is not recorded
     * @throws NullPointerException if an argument is null
     */
    public Optional<DateSpan> dayOf(Issue issue, Subject subject, LimitStart start, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return switch (Checks.notNull(start, "start")) {
            case FEEDBACK ->
                register.flatMap(of -> of.inspection(issue.inspection()))
                        .flatMap(inspection -> dayOf(inspection, start, asOf));
            case RAISED -> issue.raisedOn().filter(day -> !day.isAfter(asOf)).map(StartDays::on);
            case DISPATCHED -> issue.dispatchedOn(subject, asOf).map(StartDays::on);
            case RECEIVED -> issue.receivedOn(subject, asOf).map(StartDays::on);
            case COMPLETION ->
                issue.history().stateOf(rectified(subject), asOf).completedOn().map(StartDays::on);
            case CLOSE_OUT ->
                issue.history()
                        .stateOf(rectified(subject), asOf)
                        .closeOut()
                        .map(Entry::happenedOn)
                        .map(StartDays::on);
            case PLAN_APPROVED, INTERVIEW, SUPERVISION_LETTER, LISTING ->
                records().first(issue, subject, start, asOf);
            case UNSPECIFIED -> Optional.empty();
        };
    }

    /**
     * Returns the day of an event of an inspection, as far as it may have happened by the end of a day.
     *
     * @param inspection an inspection of the register
     * @param start the event: the feedback or the approval of the rectification plan, in whole or in part; an inspection
     *     has no other
     * @param asOf the day, included
     * @return the day, or the span of days within which the event happens; empty if it had not happened, is not recorded
     *     or is not one of an inspection
     * @throws NullPointerException if an argument is null
     */
    public Optional<DateSpan> dayOf(Inspection inspection, LimitStart start, LocalDate asOf) {
        Checks.notNull(inspection, "inspection");
        Checks.notNull(asOf, "asOf");
        return switch (Checks.notNull(start, "start")) {
            case FEEDBACK -> feedback(inspection).filter(day -> mayBeBy(day, asOf));
            case PLAN_APPROVED -> Records.first(records().approvalsOf(inspection.id()), asOf);
            case RAISED,
                    DISPATCHED,
                    RECEIVED,
                    INTERVIEW,
                    SUPERVISION_LETTER,
                    LISTING,
                    COMPLETION,
                    CLOSE_OUT,
                    UNSPECIFIED -> Optional.empty();
        };
    }

    /** Measures and key steps serve to rectify the issue: 整改完成后15个工作日内申请验收 is about the issue. */
    static Subject rectified(Subject subject) {
        return switch (subject.kind()) {
            case ISSUE, PART -> subject;
            case MEASURE, KEY_STEP -> Subject.issue();
        };
    }

    private static DateSpan on(LocalDate day) {
        return DateSpan.ofDay(day);
    }

    private static boolean mayBeBy(DateSpan span, LocalDate asOf) {
        return !span.first().orElseThrow().isAfter(asOf);
    }

    private static Optional<DateSpan> feedback(Inspection inspection) {
        return inspection
                .feedbackOn()
                .map(StartDays::on)
                .or(() -> inspection
                        .feedbackWithin()
                        .filter(span -> span.lengthInDays().isPresent()));
    }

    @Override
    public String toString() {
        return OneLine.of("StartDays", register);
    }

    private Records records() {
        Records known = records;
        if (known == null) {
            known = new Records(register.map(Register::records).orElse(List.of()));
            records = known; // two threads may build the same value
        }
        return known;
    }

    /** The records of events that start limits, by what they concern. */
    private static final class Records {

        private record Key(LimitStart start, IssueId issue) {}

        private final Map<Key, List<OversightRecord>> byIssue = new HashMap<>();
        private final Map<InspectionId, List<OversightRecord>> approvals = new HashMap<>();

        Records(List<OversightRecord> all) {
            for (OversightRecord record : OversightRecord.inEffect(all)) {
                startOf(record.act()).ifPresent(start -> add(start, record));
            }
        }

        private static Optional<LimitStart> startOf(Act act) {
            if (act instanceof Act.PlanRecorded plan) {
                return plan.stage() == Act.PlanStage.APPROVED
                        ? Optional.of(LimitStart.PLAN_APPROVED)
                        : Optional.empty();
            }
            if (act instanceof Act.MeasureTaken taken) {
                return switch (taken.measure()) {
                    case INTERVIEW -> Optional.of(LimitStart.INTERVIEW);
                    case SUPERVISION_LETTER -> Optional.of(LimitStart.SUPERVISION_LETTER);
                    case LISTED_SUPERVISION -> Optional.of(LimitStart.LISTING);
                    default -> Optional.empty();
                };
            }
            return Optional.empty();
        }

        private void add(LimitStart start, OversightRecord record) {
            record.concerns().stream()
                    .map(IssueSubject::issue)
                    .distinct()
                    .forEach(id -> byIssue.computeIfAbsent(new Key(start, id), key -> new ArrayList<>())
                            .add(record));
            if (record.act() instanceof Act.PlanRecorded plan && plan.plan() == Act.Plan.RECTIFICATION_PLAN) {
                plan.inspection()
                        .ifPresent(id -> approvals
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(record));
            }
        }

        Optional<DateSpan> first(Issue issue, Subject subject, LimitStart start, LocalDate asOf) {
            List<OversightRecord> found = new ArrayList<>();
            List<Subject> meant = issue.upwardsFrom(subject);
            for (OversightRecord record : byIssue.getOrDefault(new Key(start, issue.id()), List.of())) {
                if (meant.stream().anyMatch(each -> record.concerns().contains(new IssueSubject(issue.id(), each)))) {
                    found.add(record);
                }
            }
            if (start == LimitStart.PLAN_APPROVED) {
                approvalsOf(issue.inspection()).stream()
                        .filter(record -> record.concerns().isEmpty())
                        .forEach(found::add);
            }
            return first(found, asOf);
        }

        /** The approvals of the rectification plan of an inspection, of the whole plan or of some issues. */
        List<OversightRecord> approvalsOf(InspectionId inspection) {
            return approvals.getOrDefault(inspection, List.of());
        }

        static Optional<DateSpan> first(List<OversightRecord> records, LocalDate asOf) {
            return records.stream()
                    .map(OversightRecord::happenedWithin)
                    .filter(span -> mayBeBy(span, asOf))
                    .reduce(Records::earlier);
        }

        /** Two spans that overlap leave open which event was first; the first is then within both their beginnings. */
        private static DateSpan earlier(DateSpan one, DateSpan other) {
            LocalDate first = min(one.first().orElseThrow(), other.first().orElseThrow());
            LocalDate last = min(one.last().orElseThrow(), other.last().orElseThrow());
            return DateSpan.of(first, last);
        }

        private static LocalDate min(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }
}

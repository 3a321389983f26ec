package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.calendar.Period;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;

/** Turns any list of drafts into oversight records that fit a register. */
final class OversightDrafts {

    /** The kind of record that a draft adds. The first constant is the one to which failing examples shrink. */
    enum Kind {
        MEETING,
        REPORT,
        MEASURE,
        MEASURE_FOR_EVENT,
        PLAN,
        DISCLOSURE,
        ROUND,
        LIST,
        REVIEW,
        RAISED,
        FOLLOW_UP,
        ASSESSMENT,
        CORRECTION,
        WITHDRAWAL
    }

    /**
     * A draft.
     *
     * @param kind the kind of record
     * @param day the day on which it happened
     * @param delay the number of days until it is reported
     * @param who selects the body, issue and earlier record it refers to
     * @param detail selects the measure, meeting, medium or outcome
     */
    record Draft(Kind kind, LocalDate day, int delay, int who, int detail) {}

    private static final LocalText CONTENT = LocalText.of("限期解决", "to be solved in time");
    private static final DutyId DUTY = DutyId.of("monthly-progress");

    private final Register register;
    private final List<OversightRecord> records = new ArrayList<>();

    private OversightDrafts(Register register) {
        this.register = register;
    }

    static List<OversightRecord> records(Register register, List<Draft> drafts) {
        OversightDrafts made = new OversightDrafts(register);
        drafts.forEach(made::add);
        return List.copyOf(made.records);
    }

    private void add(Draft draft) {
        Optional<OversightRecord> target = target(draft);
        LocalDate reported = draft.day().plusDays(draft.delay());
        if (target.isPresent() && reported.isBefore(target.get().reportedOn())) {
            reported = target.get().reportedOn();
        }
        boolean isVague = draft.detail() % 5 == 4;
        OversightRecordBuilder record = OversightRecord.builder(RecordId.of("record-" + (records.size() + 1)))
                .act(act(draft, target))
                .happenedWithin(
                        isVague ? DateSpan.of(draft.day().minusDays(9), draft.day()) : DateSpan.ofDay(draft.day()))
                .reportedOn(reported);
        body(draft.who()).ifPresent(record::addBy);
        body(draft.who() + 1).ifPresent(record::addTo);
        issue(draft).ifPresent(issue -> record.addConcerns(concern(draft, issue)));
        if (draft.kind() == Kind.CORRECTION) {
            record.corrects(target.map(OversightRecord::id));
        }
        records.add(record.build());
    }

    /**
     * Returns the earlier record that a draft refers to. If there is none, the draft becomes a record that refers to
     * none.
     */
    private Optional<OversightRecord> target(Draft draft) {
        List<OversightRecord> possible = records.stream()
                .filter(record -> switch (draft.kind()) {
                    case FOLLOW_UP -> record.act() instanceof Act.Raised;
                    case ASSESSMENT -> record.act() instanceof Act.ReportReceived;
                    case CORRECTION -> !(record.act() instanceof Act.Withdrawn);
                    case WITHDRAWAL -> true;
                    default -> false;
                })
                .toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(draft.who() % possible.size()));
    }

    private Optional<BodyId> body(int number) {
        List<Body> bodies = register.bodies();
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(bodies.get(number % bodies.size()).id());
    }

    private Optional<Issue> issue(Draft draft) {
        List<Issue> issues = register.issues();
        boolean isNamed = draft.kind() == Kind.MEASURE
                || draft.kind() == Kind.MEASURE_FOR_EVENT
                || draft.kind() == Kind.PLAN
                || draft.kind() == Kind.ROUND;
        return isNamed && !issues.isEmpty() ? Optional.of(issues.get(draft.who() % issues.size())) : Optional.empty();
    }

    private static IssueSubject concern(Draft draft, Issue issue) {
        boolean isInner = draft.detail() % 2 == 0 && !issue.measures().isEmpty();
        Subject subject = isInner
                ? Subject.of(issue.measures()
                        .get(draft.who() % issue.measures().size())
                        .id())
                : Subject.issue();
        return new IssueSubject(issue.id(), subject);
    }

    private Act act(Draft draft, Optional<OversightRecord> target) {
        int detail = draft.detail();
        return switch (draft.kind()) {
            case MEETING -> meeting(detail);
            case REPORT -> new Act.ReportReceived(DUTY, Period.MONTH.around(draft.day()));
            case MEASURE -> new Act.MeasureTaken(of(SupervisionMeasure.values(), detail), Optional.empty());
            case MEASURE_FOR_EVENT -> new Act.MeasureTaken(of(SupervisionMeasure.values(), detail), event(draft));
            case PLAN -> plan(draft);
            case DISCLOSURE ->
                new Act.Disclosed(
                        of(Act.Content.values(), detail),
                        of(Act.Medium.values(), draft.who()),
                        of(Act.Form.values(), detail),
                        Optional.empty(),
                        detail % 2 == 0 ? Optional.empty() : Optional.of("https://example.org/" + detail),
                        Quantity.exactly(1 + detail));
            case ROUND ->
                new Act.RoundHeld(
                        of(Act.RoundKind.values(), detail),
                        CampaignId.of("campaign-" + (1 + draft.who() % 2)),
                        detail % 2 == 0 ? OptionalInt.empty() : OptionalInt.of(detail),
                        detail % 4 == 0,
                        detail % 3 == 0 ? Optional.of(Quantity.exactly(3)) : Optional.empty());
            case LIST -> new Act.ListedForYear(draft.day().getYear() + detail % 2);
            case REVIEW -> new Act.CongressReviewed();
            case RAISED ->
                new Act.Raised(
                        of(Act.Matter.values(), detail),
                        CONTENT,
                        detail % 2 == 0
                                ? Optional.empty()
                                : Optional.of(draft.day().plusDays(detail)));
            case FOLLOW_UP ->
                target.<Act>map(raised -> new Act.FollowedUp(raised.id(), of(Act.Outcome.values(), detail)))
                        .orElseGet(() -> meeting(detail));
            case ASSESSMENT ->
                target.<Act>map(report -> new Act.ReportAssessed(
                                report.id(),
                                List.of(new Act.Mark(CONTENT, Quantity.exactly(detail), Optional.empty())),
                                detail % 2 == 0 ? Optional.empty() : Optional.of(CONTENT)))
                        .orElseGet(() -> meeting(detail));
            case CORRECTION -> target.map(OversightRecord::act).orElseGet(() -> meeting(detail));
            case WITHDRAWAL ->
                target.<Act>map(record -> new Act.Withdrawn(record.id())).orElseGet(() -> meeting(detail));
        };
    }

    private static Act meeting(int detail) {
        return new Act.MeetingHeld(of(Act.Meeting.values(), detail));
    }

    private Act plan(Draft draft) {
        Act.PlanStage stage = of(Act.PlanStage.values(), draft.detail());
        if (draft.detail() % 2 == 0 && !register.issues().isEmpty()) {
            return new Act.PlanRecorded(Act.Plan.WORK_PLAN, stage, Optional.empty());
        }
        List<Inspection> inspections = register.inspections();
        return new Act.PlanRecorded(
                Act.Plan.RECTIFICATION_PLAN,
                stage,
                inspections.isEmpty()
                        ? Optional.empty()
                        : Optional.of(inspections
                                .get(draft.who() % inspections.size())
                                .id()));
    }

    private Optional<TriggeringEvent> event(Draft draft) {
        TriggeringEvent.Kind what = of(TriggeringEvent.Kind.values(), draft.detail());
        if (register.issues().isEmpty() || draft.detail() % 3 == 0) {
            return Optional.of(new TriggeringEvent.OfDuty(
                    what, DUTY, body(draft.who()), Optional.empty(), Optional.empty(), draft.day()));
        }
        Issue issue = register.issues().get(draft.who() % register.issues().size());
        return Optional.of(new TriggeringEvent.OfIssue(what, issue.id(), Subject.issue(), draft.day()));
    }

    private static <E> E of(E[] values, int number) {
        return values[number % values.length];
    }
}

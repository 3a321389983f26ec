package org.rectification.json.internal.types;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.MappedType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.oversight.Act;
import org.rectification.oversight.AggregateRecord;
import org.rectification.oversight.CampaignId;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.PartKey;
import org.rectification.oversight.Partition;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.RecordKind;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;

/** The types of {@code org.rectification.oversight}. */
final class OversightTypes {

    static final ValueType<RecordId> RECORD_ID = ScalarType.id(RecordId::of);
    static final ValueType<CountUnit> COUNT_UNIT = ScalarType.code(CountUnit.values());

    static final ValueType<DutyId> DUTY_ID = ScalarType.id(DutyId::of);
    static final ValueType<TriggeringEvent.Kind> EVENT_KIND = ScalarType.code(TriggeringEvent.Kind.values());
    static final ValueType<SupervisionMeasure> SUPERVISION_MEASURE = ScalarType.code(SupervisionMeasure.values());
    static final ValueType<Act.Plan> PLAN = ScalarType.code(Act.Plan.values());
    static final ValueType<Act.PlanStage> PLAN_STAGE = ScalarType.code(Act.PlanStage.values());
    static final ValueType<Act.Meeting> MEETING = ScalarType.code(Act.Meeting.values());
    static final ValueType<Act.Content> CONTENT = ScalarType.code(Act.Content.values());
    static final ValueType<Act.Medium> MEDIUM = ScalarType.code(Act.Medium.values());

    private static final ValueType<DateSpan> DAYS = days();
    private static final ValueType<Act> ACT = act();

    static final ValueType<AggregateRecord> AGGREGATE = aggregate();
    static final ValueType<OversightRecord> RECORD = record();

    private OversightTypes() {}

    static ValueType<RecordKind> recordKind() {
        Map<String, RecordKind> byCode = new LinkedHashMap<>();
        RecordKind.values().forEach(kind -> byCode.put(kind.code(), kind));
        return ScalarType.name(byCode, RecordKind::code);
    }

    static ValueType<PartKey> partKey() {
        var ofAction = ObjectType.<PartKey.OfAction>named("part key");
        var action = ofAction.required("action", AccountabilityTypes.ACTION_KIND, PartKey.OfAction::action);

        var ofRank = ObjectType.<PartKey.OfRank>named("part key");
        var rank = ofRank.required("rank", AccountabilityTypes.RANK, PartKey.OfRank::rank);

        var ofBody = ObjectType.<PartKey.OfBody>named("part key");
        var body = ofBody.required("body", ResponsibilityTypes.BODY_KIND, PartKey.OfBody::body);

        var ofPlace = ObjectType.<PartKey.OfPlace>named("part key");
        var place = ofPlace.required("place", BaseTypes.LOCAL_TEXT, PartKey.OfPlace::place);

        var named = ObjectType.<PartKey.Named>named("part key");
        var name = named.required("name", BaseTypes.LOCAL_TEXT, PartKey.Named::name);

        return UnionType.<PartKey>named("part key")
                .variant(
                        "of-action", PartKey.OfAction.class, ofAction.build(in -> new PartKey.OfAction(in.get(action))))
                .variant("of-rank", PartKey.OfRank.class, ofRank.build(in -> new PartKey.OfRank(in.get(rank))))
                .variant("of-body", PartKey.OfBody.class, ofBody.build(in -> new PartKey.OfBody(in.get(body))))
                .variant("of-place", PartKey.OfPlace.class, ofPlace.build(in -> new PartKey.OfPlace(in.get(place))))
                .variant("named", PartKey.Named.class, named.build(in -> new PartKey.Named(in.get(name))))
                .build();
    }

    private static ValueType<Partition> partition() {
        var partType = ObjectType.<Partition.Subtotal>named("part of a total");
        var key = partType.required("key", partKey(), Partition.Subtotal::key);
        var quantity = partType.required("quantity", BaseTypes.QUANTITY, Partition.Subtotal::quantity);
        var unit = partType.optional("unit", COUNT_UNIT, Partition.Subtotal::unit);
        var part = partType.build(in -> new Partition.Subtotal(in.get(key), in.get(quantity), in.get(unit)));

        var type = ObjectType.<Partition>named("partition");
        var parts = type.list("parts", part, Partition::parts);
        var exhaustive = type.flag("exhaustive", Partition::exhaustive);
        return type.build(in -> new Partition(in.get(parts), in.get(exhaustive)));
    }

    private static ValueType<OversightRecord> record() {
        var type = ObjectType.<OversightRecord>named("record");
        var id = type.required("id", RECORD_ID, OversightRecord::id);
        var act = type.required("act", ACT, OversightRecord::act);
        var happenedWithin = type.required("happenedWithin", DAYS, OversightRecord::happenedWithin);
        var reportedOn = type.optional(
                "reportedOn",
                BaseTypes.DATE,
                record -> Optional.of(record.reportedOn()).filter(day -> !day.equals(record.happenedBy())));
        var by = type.list("by", ResponsibilityTypes.BODY_ID, OversightRecord::by);
        var to = type.list("to", ResponsibilityTypes.BODY_ID, OversightRecord::to);
        var concerns = type.list("concerns", IssueTypes.ISSUE_SUBJECT, OversightRecord::concerns);
        var corrects = type.optional("corrects", RECORD_ID, OversightRecord::corrects);
        var sources = type.list("sources", BaseTypes.CITATION, OversightRecord::sources);
        return type.build(in -> {
            OversightRecordBuilder record = OversightRecord.builder(in.get(id))
                    .act(in.get(act))
                    .happenedWithin(in.get(happenedWithin))
                    .by(in.get(by))
                    .to(in.get(to))
                    .concerns(in.get(concerns))
                    .corrects(in.get(corrects))
                    .sources(in.get(sources));
            in.get(reportedOn).ifPresent(record::reportedOn);
            return record.build();
        });
    }

    /** {@code "2017-09-27"}, or the span of days within which the event took place. */
    private static ValueType<DateSpan> days() {
        ValueType<DateSpan> brief = MappedType.of(
                BaseTypes.DATE, DateSpan::ofDay, span -> span.first().orElseThrow());
        return EitherType.of(
                brief,
                BaseTypes.DATE_SPAN,
                span -> span.first().isPresent() && span.first().equals(span.last()));
    }

    private static ValueType<TriggeringEvent> event() {
        var ofIssue = ObjectType.<TriggeringEvent.OfIssue>named("event of an issue");
        var what = ofIssue.required("what", EVENT_KIND, TriggeringEvent.OfIssue::what);
        var issue = ofIssue.required("issue", IssueTypes.ISSUE_ID, TriggeringEvent.OfIssue::issue);
        var subject = ofIssue.required("subject", IssueTypes.SUBJECT, TriggeringEvent.OfIssue::subject);
        var on = ofIssue.required("on", BaseTypes.DATE, TriggeringEvent.OfIssue::on);

        var ofDuty = ObjectType.<TriggeringEvent.OfDuty>named("event of a duty");
        var whatOfDuty = ofDuty.required("what", EVENT_KIND, TriggeringEvent.OfDuty::what);
        var duty = ofDuty.required("duty", DUTY_ID, TriggeringEvent.OfDuty::duty);
        var body = ofDuty.optional("body", ResponsibilityTypes.BODY_ID, TriggeringEvent.OfDuty::body);
        var inspection = ofDuty.optional("inspection", IssueTypes.INSPECTION_ID, TriggeringEvent.OfDuty::inspection);
        var ofIssueToo = ofDuty.optional("issue", IssueTypes.ISSUE_ID, TriggeringEvent.OfDuty::issue);
        var due = ofDuty.required("on", BaseTypes.DATE, TriggeringEvent.OfDuty::on);

        return UnionType.<TriggeringEvent>named("event")
                .variant(
                        "of-issue",
                        TriggeringEvent.OfIssue.class,
                        ofIssue.build(in ->
                                new TriggeringEvent.OfIssue(in.get(what), in.get(issue), in.get(subject), in.get(on))))
                .variant(
                        "of-duty",
                        TriggeringEvent.OfDuty.class,
                        ofDuty.build(in -> new TriggeringEvent.OfDuty(
                                in.get(whatOfDuty),
                                in.get(duty),
                                in.get(body),
                                in.get(inspection),
                                in.get(ofIssueToo),
                                in.get(due))))
                .build();
    }

    static ValueType<Act.Mark> mark() {
        var type = ObjectType.<Act.Mark>named("mark");
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Act.Mark::name);
        var value = type.required("value", BaseTypes.QUANTITY, Act.Mark::value);
        var unit = type.optional("unit", BaseTypes.LOCAL_TEXT, Act.Mark::unit);
        return type.build(in -> new Act.Mark(in.get(name), in.get(value), in.get(unit)));
    }

    private static ValueType<Act> act() {
        return UnionType.<Act>named("act")
                .variant("measure-taken", Act.MeasureTaken.class, measureTaken())
                .variant("plan-recorded", Act.PlanRecorded.class, planRecorded())
                .variant("report-received", Act.ReportReceived.class, reportReceived())
                .variant("report-assessed", Act.ReportAssessed.class, reportAssessed())
                .variant("meeting-held", Act.MeetingHeld.class, meetingHeld())
                .variant("disclosed", Act.Disclosed.class, disclosed())
                .variant("round-held", Act.RoundHeld.class, roundHeld())
                .variant("listed-for-year", Act.ListedForYear.class, listedForYear())
                .variant(
                        "congress-reviewed",
                        Act.CongressReviewed.class,
                        ObjectType.<Act.CongressReviewed>named("review").build(in -> new Act.CongressReviewed()))
                .variant("raised", Act.Raised.class, raised())
                .variant("followed-up", Act.FollowedUp.class, followedUp())
                .variant("withdrawn", Act.Withdrawn.class, withdrawn())
                .build();
    }

    private static ObjectType<Act.MeasureTaken> measureTaken() {
        var type = ObjectType.<Act.MeasureTaken>named("measure taken");
        var measure = type.required("measure", SUPERVISION_MEASURE, Act.MeasureTaken::measure);
        var event = type.optional("event", event(), Act.MeasureTaken::event);
        return type.build(in -> new Act.MeasureTaken(in.get(measure), in.get(event)));
    }

    private static ObjectType<Act.PlanRecorded> planRecorded() {
        var type = ObjectType.<Act.PlanRecorded>named("plan recorded");
        var plan = type.required("plan", PLAN, Act.PlanRecorded::plan);
        var stage = type.required("stage", PLAN_STAGE, Act.PlanRecorded::stage);
        var inspection = type.optional("inspection", IssueTypes.INSPECTION_ID, Act.PlanRecorded::inspection);
        return type.build(in -> new Act.PlanRecorded(in.get(plan), in.get(stage), in.get(inspection)));
    }

    private static ObjectType<Act.ReportReceived> reportReceived() {
        var type = ObjectType.<Act.ReportReceived>named("report received");
        var duty = type.required("duty", DUTY_ID, Act.ReportReceived::duty);
        var period = type.required("period", BaseTypes.DATE_SPAN, Act.ReportReceived::period);
        return type.build(in -> new Act.ReportReceived(in.get(duty), in.get(period)));
    }

    private static ObjectType<Act.ReportAssessed> reportAssessed() {
        var type = ObjectType.<Act.ReportAssessed>named("assessment");
        var report = type.required("report", RECORD_ID, Act.ReportAssessed::report);
        var marks = type.list("marks", mark(), Act.ReportAssessed::marks);
        var words = type.optional("words", BaseTypes.LOCAL_TEXT, Act.ReportAssessed::words);
        return type.build(in -> new Act.ReportAssessed(in.get(report), in.get(marks), in.get(words)));
    }

    private static ObjectType<Act.MeetingHeld> meetingHeld() {
        var type = ObjectType.<Act.MeetingHeld>named("meeting");
        var meeting = type.required("meeting", MEETING, Act.MeetingHeld::meeting);
        return type.build(in -> new Act.MeetingHeld(in.get(meeting)));
    }

    private static ObjectType<Act.Disclosed> disclosed() {
        var type = ObjectType.<Act.Disclosed>named("disclosure");
        var content = type.required("content", CONTENT, Act.Disclosed::content);
        var medium = type.required("medium", MEDIUM, Act.Disclosed::medium);
        var form = type.required("form", ScalarType.code(Act.Form.values()), Act.Disclosed::form);
        var outlet = type.optional("outlet", BaseTypes.LOCAL_TEXT, Act.Disclosed::outlet);
        var address = type.optional("address", BaseTypes.TEXT, Act.Disclosed::address);
        var count = type.required("count", BaseTypes.QUANTITY, Act.Disclosed::count);
        return type.build(in -> new Act.Disclosed(
                in.get(content), in.get(medium), in.get(form), in.get(outlet), in.get(address), in.get(count)));
    }

    private static ObjectType<Act.RoundHeld> roundHeld() {
        var type = ObjectType.<Act.RoundHeld>named("round");
        var round = type.required("round", ScalarType.code(Act.RoundKind.values()), Act.RoundHeld::round);
        var campaign = type.required("campaign", ScalarType.id(CampaignId::of), Act.RoundHeld::campaign);
        var batch = type.optional("batch", ScalarType.smallInteger(), held -> Omitted.boxed(held.batch()));
        var wholeArea = type.flag("wholeArea", Act.RoundHeld::wholeArea);
        var unnamed = type.optional("unnamed", BaseTypes.QUANTITY, Act.RoundHeld::unnamed);
        return type.build(in -> new Act.RoundHeld(
                in.get(round), in.get(campaign), Omitted.unboxed(in.get(batch)), in.get(wholeArea), in.get(unnamed)));
    }

    private static ObjectType<Act.ListedForYear> listedForYear() {
        var type = ObjectType.<Act.ListedForYear>named("list");
        var year = type.required("year", ScalarType.smallInteger(), Act.ListedForYear::year);
        return type.build(in -> new Act.ListedForYear(in.get(year)));
    }

    private static ObjectType<Act.Raised> raised() {
        var type = ObjectType.<Act.Raised>named("matter raised");
        var matter = type.required("matter", ScalarType.code(Act.Matter.values()), Act.Raised::matter);
        var content = type.required("content", BaseTypes.LOCAL_TEXT, Act.Raised::content);
        var answerBy = type.optional("answerBy", BaseTypes.DATE, Act.Raised::answerBy);
        return type.build(in -> new Act.Raised(in.get(matter), in.get(content), in.get(answerBy)));
    }

    private static ObjectType<Act.FollowedUp> followedUp() {
        var type = ObjectType.<Act.FollowedUp>named("follow-up");
        var raised = type.required("raised", RECORD_ID, Act.FollowedUp::raised);
        var outcome = type.required("outcome", ScalarType.code(Act.Outcome.values()), Act.FollowedUp::outcome);
        return type.build(in -> new Act.FollowedUp(in.get(raised), in.get(outcome)));
    }

    private static ObjectType<Act.Withdrawn> withdrawn() {
        var type = ObjectType.<Act.Withdrawn>named("withdrawal of a record");
        var record = type.required("record", RECORD_ID, Act.Withdrawn::record);
        return type.build(in -> new Act.Withdrawn(in.get(record)));
    }

    private static ValueType<AggregateRecord> aggregate() {
        var type = ObjectType.<AggregateRecord>named("aggregate");
        var id = type.required("id", RECORD_ID, AggregateRecord::id);
        var kind = type.required("kind", recordKind(), AggregateRecord::kind);
        var quantity = type.required("quantity", BaseTypes.QUANTITY, AggregateRecord::quantity);
        var unit = type.required("unit", COUNT_UNIT, AggregateRecord::unit);
        var scope = type.required("scope", BaseTypes.LOCAL_TEXT, AggregateRecord::scope);
        var period = type.optional("period", BaseTypes.DATE_SPAN, AggregateRecord::period);
        var reportedWithin = type.optional("reportedWithin", BaseTypes.DATE_SPAN, AggregateRecord::reportedWithin);
        var rank = type.optional("rank", AccountabilityTypes.RANK, AggregateRecord::rank);
        var partitions = type.list("partitions", partition(), AggregateRecord::partitions);
        var partOf = type.optional("partOf", RECORD_ID, AggregateRecord::partOf);
        var disjointWith = type.list("disjointWith", RECORD_ID, AggregateRecord::disjointWith);
        var inspections = type.list("inspections", IssueTypes.INSPECTION_ID, AggregateRecord::inspections);
        var sources = type.list("sources", BaseTypes.CITATION, AggregateRecord::sources);
        return type.build(in -> AggregateRecord.builder(in.get(id))
                .kind(in.get(kind))
                .quantity(in.get(quantity))
                .unit(in.get(unit))
                .scope(in.get(scope))
                .period(in.get(period))
                .reportedWithin(in.get(reportedWithin))
                .rank(in.get(rank))
                .partitions(in.get(partitions))
                .partOf(in.get(partOf))
                .disjointWith(in.get(disjointWith))
                .inspections(in.get(inspections))
                .sources(in.get(sources))
                .build());
    }
}

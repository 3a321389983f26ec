package org.rectification.json.internal.types;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.rectification.accountability.ClueStage;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.base.Slot;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.NoticeWindow;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.closeout.CloseOutStatus;
import org.rectification.closeout.Condition;
import org.rectification.coherence.Contradiction;
import org.rectification.complaint.figures.ComplaintUnit;
import org.rectification.completion.CountingBasis;
import org.rectification.completion.EndTreatment;
import org.rectification.duty.Owed;
import org.rectification.duty.ReportAssessments;
import org.rectification.indicator.Direction;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.indicator.StatedOutcome;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Fact;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.RecursiveType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.plan.LimitStart;
import org.rectification.status.ExtensionFinding;
import org.rectification.status.StatusRule;
import org.rectification.timeliness.OnTimeStatus;

/** How the values of messages are written, by the type that the {@link Slot} of a message declares. */
public final class SlotTypes {

    private static final Map<String, ValueType<?>> BY_NAME = byName();

    private SlotTypes() {}

    private static Map<String, ValueType<?>> byName() {
        Map<String, ValueType<?>> types = new TreeMap<>();
        types.put("AccountableSubject", AccountabilityTypes.subject());
        types.put("Act.Form", ScalarType.code(Act.Form.values()));
        types.put("Act.Mark", OversightTypes.mark());
        types.put("Act.Matter", ScalarType.code(Act.Matter.values()));
        types.put("Act.Medium", ScalarType.code(Act.Medium.values()));
        types.put("Act.Outcome", ScalarType.code(Act.Outcome.values()));
        types.put("Act.RoundKind", ScalarType.code(Act.RoundKind.values()));
        types.put("ActionId", AccountabilityTypes.ACTION_ID);
        types.put("ActionKind", AccountabilityTypes.ACTION_KIND);
        types.put("Attainment", IssueTypes.ATTAINMENT);
        types.put("BigDecimal", ScalarType.decimal());
        types.put("Body", ResponsibilityTypes.BODY);
        types.put("BodyId", ResponsibilityTypes.BODY_ID);
        types.put("BodyLevel", ResponsibilityTypes.BODY_LEVEL);
        types.put("CampaignId", ScalarType.id(CampaignId::of));
        types.put("Claim", AuditTypes.claim());
        types.put("CloseOutStage", ScalarType.code(CloseOutStage.values()));
        types.put("CloseOutStatus", ScalarType.code(CloseOutStatus.values()));
        types.put("ClueId", AccountabilityTypes.CLUE_ID);
        types.put("ClueStage", ScalarType.code(ClueStage.values()));
        types.put("ComplaintBatchId", ComplaintTypes.BATCH_ID);
        types.put("ComplaintId", ComplaintTypes.COMPLAINT_ID);
        types.put("ComplaintUnit", ScalarType.code(ComplaintUnit.values()));
        types.put("Component", AuditTypes.COMPONENT);
        types.put("Condition", condition());
        types.put("Contradiction.Kind", ScalarType.code(Contradiction.Kind.values()));
        types.put("CountUnit", OversightTypes.COUNT_UNIT);
        types.put("CountingBasis", ScalarType.code(CountingBasis.values()));
        types.put("CriterionId", IssueTypes.CRITERION_ID);
        types.put("DateSpan", BaseTypes.DATE_SPAN);
        types.put("DayKind", ScalarType.code(DayKind.values()));
        types.put("Days", days());
        types.put("Direction", ScalarType.code(Direction.values()));
        types.put("DutyId", OversightTypes.DUTY_ID);
        types.put("EndKind", ScalarType.code(EndKind.values()));
        types.put("EndTreatment", ScalarType.code(EndTreatment.values()));
        types.put("EntryId", IssueTypes.ENTRY_ID);
        types.put("EvidenceId", IssueTypes.EVIDENCE_ID);
        types.put("ExtensionFinding.Kind", ScalarType.code(ExtensionFinding.Kind.values()));
        types.put("Fact.Kind", ScalarType.code(Fact.Kind.values()));
        types.put("FigureId", AuditTypes.FIGURE_ID);
        types.put("FigureKind", IndicatorTypes.FIGURE_KIND);
        types.put("IndicatorOutcome.Verdict", ScalarType.code(IndicatorOutcome.Verdict.values()));
        types.put("InspectionId", IssueTypes.INSPECTION_ID);
        types.put("InspectionKind", IssueTypes.INSPECTION_KIND);
        types.put("IssueId", IssueTypes.ISSUE_ID);
        types.put("IssueSubject", IssueTypes.ISSUE_SUBJECT);
        types.put("KeyStepId", PlanTypes.KEY_STEP_ID);
        types.put("LimitTable.Row", StatusTypes.LIMIT_ROW);
        types.put("LimitStart", ScalarType.code(LimitStart.values()));
        types.put("LocalDate", BaseTypes.DATE);
        types.put("LocalText", BaseTypes.LOCAL_TEXT);
        types.put("Long", ScalarType.integer());
        types.put("Margin", IndicatorTypes.margin());
        types.put("MeasurementUnit", IndicatorTypes.unit());
        types.put("MechanismId", MechanismTypes.MECHANISM_ID);
        types.put("NamedBody", ResponsibilityTypes.namedBody());
        types.put("NoticeWindow.Count", noticeCount());
        types.put("OnTimeStatus", ScalarType.code(OnTimeStatus.values()));
        types.put("Owed.Status", ScalarType.code(Owed.Status.values()));
        types.put("PartKey", OversightTypes.partKey());
        types.put("PercentFormat", BaseTypes.PERCENT_FORMAT);
        types.put("Period", ScalarType.code(Period.values()));
        types.put("Post", ResponsibilityTypes.POST);
        types.put("Post.Side", ResponsibilityTypes.SIDE);
        types.put("PostId", ResponsibilityTypes.POST_ID);
        types.put("Quantity", BaseTypes.QUANTITY);
        types.put("RateDefinition", CompletionTypes.RATE_DEFINITION);
        types.put("Ratio", BaseTypes.RATIO);
        types.put("Reason", RecursiveType.<Reason>of(ReasonTypes::reason));
        types.put("RecordId", OversightTypes.RECORD_ID);
        types.put("RecordKind", OversightTypes.recordKind());
        types.put("ReportAssessments.Status", ScalarType.code(ReportAssessments.Status.values()));
        types.put("Role", ResponsibilityTypes.ROLE);
        types.put("RoundingMode", ScalarType.code(RoundingMode.values()));
        types.put("Selection", RegisterTypes.SELECTION);
        types.put("StageId", IssueTypes.STAGE_ID);
        types.put("StageOutcome", ScalarType.code(StageOutcome.values()));
        types.put("StatedOutcome", ScalarType.code(StatedOutcome.values()));
        types.put("StatusRule.CompletionBasis", ScalarType.code(StatusRule.CompletionBasis.values()));
        types.put("StatusRule.DayUnit", ScalarType.code(StatusRule.DayUnit.values()));
        types.put("StatusRule.DueBasis", ScalarType.code(StatusRule.DueBasis.values()));
        types.put("String", BaseTypes.TEXT);
        types.put("Subject", IssueTypes.SUBJECT);
        types.put("Subject.Kind", ScalarType.code(Subject.Kind.values()));
        types.put("SupervisionMeasure", OversightTypes.SUPERVISION_MEASURE);
        types.put("Tier", IssueTypes.TIER);
        types.put("TimeLimit", CalendarTypes.TIME_LIMIT);
        types.put("TimeLimit.Kind", ScalarType.code(TimeLimit.Kind.values()));
        types.put("TimeLimit.MonthEnd", ScalarType.code(TimeLimit.MonthEnd.values()));
        types.put("Trigger", EscalationTypes.trigger());
        types.put("TriggeringEvent.Kind", OversightTypes.EVENT_KIND);
        return Collections.unmodifiableMap(types);
    }

    /**
     * Returns the types of single values.
     *
     * @return the types by the name that a slot declares, in the order of names; unmodifiable
     */
    public static Map<String, ValueType<?>> all() {
        return BY_NAME;
    }

    /**
     * Returns the type of the values of a slot.
     *
     * @throws IllegalArgumentException if the slot declares a type that is not listed here
     */
    static ValueType<?> of(Slot slot) {
        ValueType<?> type = BY_NAME.get(slot.elementType());
        if (type == null) {
            throw new IllegalArgumentException(
                    "slot must be of one of the types " + BY_NAME.keySet() + ", but was " + slot);
        }
        return slot.isList() ? ListType.of(type) : type;
    }

    /** {@code {"kind": "actor", "stage": "close"}}. */
    private static ValueType<Condition> condition() {
        var type = ObjectType.<Condition>named("condition");
        var kind = type.required("kind", ScalarType.code(Condition.Kind.values()), Condition::kind);
        var stage = type.optional("stage", IssueTypes.STAGE_ID, Condition::stage);
        var item = type.optional("item", BaseTypes.TEXT, Condition::item);
        return type.build(in -> new Condition(in.get(kind), in.get(stage), in.get(item)));
    }

    /** {@code {"working": 126, "calendar": 184}}, or one of the two. */
    private static ValueType<Days> days() {
        var type = ObjectType.<Days>named("days");
        var working = type.optional("working", ScalarType.smallInteger(), each -> Omitted.boxed(each.working()));
        var calendar = type.optional(
                "calendar",
                ScalarType.integer(),
                each -> each.calendar().isPresent()
                        ? Optional.of(each.calendar().getAsLong())
                        : Optional.empty());
        return type.build(in -> new Days(
                Omitted.unboxed(in.get(working)),
                in.get(calendar).map(OptionalLong::of).orElseGet(OptionalLong::empty)));
    }

    /** {@code {"kind": "working", "startDay": "not-counted", "days": 10}}. */
    private static ValueType<NoticeWindow.Count> noticeCount() {
        var type = ObjectType.<NoticeWindow.Count>named("count of days");
        var kind = type.required("kind", ScalarType.code(DayKind.values()), NoticeWindow.Count::kind);
        var startDay = type.required(
                "startDay", ScalarType.code(CountingConvention.StartDay.values()), NoticeWindow.Count::startDay);
        var days = type.required("days", ScalarType.smallInteger(), NoticeWindow.Count::days);
        return type.build(in -> new NoticeWindow.Count(in.get(kind), in.get(startDay), in.get(days)));
    }
}

package org.rectification.json.internal.types;

import org.rectification.calendar.Period;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Timing;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.duty}. */
final class DutyTypes {

    static final ValueType<Duty> DUTY = duty();

    private DutyTypes() {}

    private static ValueType<Duty> duty() {
        var type = ObjectType.<Duty>named("duty");
        var id = type.required("id", OversightTypes.DUTY_ID, Duty::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Duty::title);
        var matter = type.required("matter", matter(), Duty::matter);
        var timing = type.required("timing", timing(), Duty::timing);
        var debtors = type.optional("debtors", RegisterTypes.BODY_SELECTION, Duty::debtors);
        var receiver = type.optional("receiver", ResponsibilityTypes.BODY_ID, Duty::receiver);
        var inForce = type.optional("inForce", BaseTypes.DATE_SPAN, Duty::inForce);
        var sources = type.list("sources", BaseTypes.CITATION, Duty::sources);
        return type.build(in -> Duty.builder(in.get(id))
                .title(in.get(title))
                .matter(in.get(matter))
                .timing(in.get(timing))
                .debtors(in.get(debtors))
                .receiver(in.get(receiver))
                .inForce(in.get(inForce))
                .sources(in.get(sources))
                .build());
    }

    private static ValueType<DutyMatter> matter() {
        var meeting = ObjectType.<DutyMatter.Meeting>named("meeting owed");
        var held = meeting.required("meeting", OversightTypes.MEETING, DutyMatter.Meeting::meeting);

        var step = ObjectType.<DutyMatter.PlanStep>named("plan step");
        var plan = step.required("plan", OversightTypes.PLAN, DutyMatter.PlanStep::plan);
        var stage = step.required("stage", OversightTypes.PLAN_STAGE, DutyMatter.PlanStep::stage);

        var disclosure = ObjectType.<DutyMatter.Disclosure>named("disclosure owed");
        var content = disclosure.required("content", OversightTypes.CONTENT, DutyMatter.Disclosure::content);
        var media = disclosure.list("media", OversightTypes.MEDIUM, DutyMatter.Disclosure::media);

        return UnionType.<DutyMatter>named("matter")
                .variant(
                        "report",
                        DutyMatter.Report.class,
                        ObjectType.<DutyMatter.Report>named("report owed").build(in -> new DutyMatter.Report()))
                .variant("meeting", DutyMatter.Meeting.class, meeting.build(in -> new DutyMatter.Meeting(in.get(held))))
                .variant(
                        "plan-step",
                        DutyMatter.PlanStep.class,
                        step.build(in -> new DutyMatter.PlanStep(in.get(plan), in.get(stage))))
                .variant(
                        "disclosure",
                        DutyMatter.Disclosure.class,
                        disclosure.build(in -> new DutyMatter.Disclosure(in.get(content), in.get(media))))
                .build();
    }

    private static ValueType<Timing> timing() {
        var eachPeriod = ObjectType.<Timing.EachPeriod>named("timing");
        var period = eachPeriod.required("period", ScalarType.code(Period.values()), Timing.EachPeriod::period);
        var times = eachPeriod.required("times", ScalarType.smallInteger(), Timing.EachPeriod::times);
        var counted =
                eachPeriod.required("counted", ScalarType.code(Timing.Counted.values()), Timing.EachPeriod::counted);
        var limit = eachPeriod.optional("limit", CalendarTypes.TIME_LIMIT, Timing.EachPeriod::limit);
        var dueDayInTime = eachPeriod.required("dueDayInTime", ScalarType.truth(), Timing.EachPeriod::dueDayInTime);

        var eachInspection = ObjectType.<Timing.EachInspection>named("timing");
        var fromFeedback = eachInspection.optional("limit", CalendarTypes.TIME_LIMIT, Timing.EachInspection::limit);
        var counting =
                eachInspection.required("convention", CalendarTypes.CONVENTION, Timing.EachInspection::convention);

        var eachIssue = ObjectType.<Timing.EachIssue>named("timing");
        var start = eachIssue.required("start", ScalarType.code(Timing.Start.values()), Timing.EachIssue::start);
        var fromStart = eachIssue.optional("limit", CalendarTypes.TIME_LIMIT, Timing.EachIssue::limit);
        var convention = eachIssue.required("convention", CalendarTypes.CONVENTION, Timing.EachIssue::convention);

        return UnionType.<Timing>named("timing")
                .variant(
                        "each-period",
                        Timing.EachPeriod.class,
                        eachPeriod.build(in -> new Timing.EachPeriod(
                                in.get(period), in.get(times), in.get(counted), in.get(limit), in.get(dueDayInTime))))
                .variant(
                        "each-inspection",
                        Timing.EachInspection.class,
                        eachInspection.build(in -> new Timing.EachInspection(in.get(fromFeedback), in.get(counting))))
                .variant(
                        "each-issue",
                        Timing.EachIssue.class,
                        eachIssue.build(
                                in -> new Timing.EachIssue(in.get(start), in.get(fromStart), in.get(convention))))
                .build();
    }
}

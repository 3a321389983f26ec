package org.rectification.json.internal.types;

import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.DutyVersion;
import org.rectification.duty.Timing;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.UnionType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.plan.LimitStart;

/** The types of {@code org.rectification.duty}. */
final class DutyTypes {

    static final ValueType<Duty> DUTY = duty();

    private DutyTypes() {}

    private static ValueType<Duty> duty() {
        var type = ObjectType.<Duty>named("duty");
        var id = type.required("id", OversightTypes.DUTY_ID, Duty::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Duty::title);
        ValueType<DutyMatter> matters = matter();
        var matter = type.required("matter", matters, Duty::matter);
        var impliedBy = type.list("impliedBy", matters, Duty::impliedBy);
        var versions = type.list("versions", version(), Duty::versions);
        var inspectionKinds = type.list("inspectionKinds", IssueTypes.INSPECTION_KIND, Duty::inspectionKinds);
        var debtors = type.optional("debtors", RegisterTypes.BODY_SELECTION, Duty::debtors);
        var receiver = type.optional("receiver", ResponsibilityTypes.BODY_ID, Duty::receiver);
        return type.build(in -> Duty.builder(in.get(id))
                .title(in.get(title))
                .matter(in.get(matter))
                .impliedBy(in.get(impliedBy))
                .versions(in.get(versions))
                .inspectionKinds(in.get(inspectionKinds))
                .debtors(in.get(debtors))
                .receiver(in.get(receiver))
                .build());
    }

    private static ValueType<DutyVersion> version() {
        var type = ObjectType.<DutyVersion>named("version of a duty");
        var timing = type.required("timing", timing(), DutyVersion::timing);
        var inForce = type.optional("inForce", BaseTypes.DATE_SPAN, DutyVersion::inForce);
        var sources = type.list("sources", BaseTypes.CITATION, DutyVersion::sources);
        return type.build(in -> new DutyVersion(in.get(timing), in.get(inForce), in.get(sources)));
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
        ValueType<CountingConvention.LastDay> lastDays = ScalarType.code(CountingConvention.LastDay.values());
        ValueType<LimitStart> starts = ScalarType.code(LimitStart.values());

        var eachPeriod = ObjectType.<Timing.EachPeriod>named("timing by period");
        var period = eachPeriod.required("period", ScalarType.code(Period.values()), Timing.EachPeriod::period);
        var times = eachPeriod.required("times", ScalarType.smallInteger(), Timing.EachPeriod::times);
        var counted =
                eachPeriod.required("counted", ScalarType.code(Timing.Counted.values()), Timing.EachPeriod::counted);
        var ofPeriod = eachPeriod.list("readings", CalendarTypes.TIME_LIMIT, Timing.EachPeriod::readings);
        var lastDayOfPeriod = eachPeriod.required("lastDay", lastDays, Timing.EachPeriod::lastDay);
        var periodInTime = eachPeriod.required("dueDayInTime", ScalarType.truth(), Timing.EachPeriod::dueDayInTime);

        var fixedDays = ObjectType.<Timing.FixedDays>named("timing by fixed days");
        var days = fixedDays.list("days", BaseTypes.DATE, Timing.FixedDays::days);
        var lastFixedDay = fixedDays.required("lastDay", lastDays, Timing.FixedDays::lastDay);
        var fixedInTime = fixedDays.required("dueDayInTime", ScalarType.truth(), Timing.FixedDays::dueDayInTime);

        var eachInspection = ObjectType.<Timing.EachInspection>named("timing by inspection");
        var inspected = eachInspection.required("start", starts, Timing.EachInspection::start);
        var ofInspection = eachInspection.list("readings", CalendarTypes.TIME_LIMIT, Timing.EachInspection::readings);
        var inspectionCounts =
                eachInspection.required("convention", CalendarTypes.CONVENTION, Timing.EachInspection::convention);

        var eachIssue = ObjectType.<Timing.EachIssue>named("timing by issue");
        var start = eachIssue.required("start", starts, Timing.EachIssue::start);
        var ofIssue = eachIssue.list("readings", CalendarTypes.TIME_LIMIT, Timing.EachIssue::readings);
        var issueCounts = eachIssue.required("convention", CalendarTypes.CONVENTION, Timing.EachIssue::convention);

        var eachMeasure = ObjectType.<Timing.EachMeasure>named("timing by supervision measure");
        var measure = eachMeasure.required("measure", OversightTypes.SUPERVISION_MEASURE, Timing.EachMeasure::measure);
        var ofMeasure = eachMeasure.list("readings", CalendarTypes.TIME_LIMIT, Timing.EachMeasure::readings);
        var measureCounts =
                eachMeasure.required("convention", CalendarTypes.CONVENTION, Timing.EachMeasure::convention);

        return UnionType.<Timing>named("timing")
                .variant(
                        "each-period",
                        Timing.EachPeriod.class,
                        eachPeriod.build(in -> new Timing.EachPeriod(
                                in.get(period),
                                in.get(times),
                                in.get(counted),
                                in.get(ofPeriod),
                                in.get(lastDayOfPeriod),
                                in.get(periodInTime))))
                .variant(
                        "fixed-days",
                        Timing.FixedDays.class,
                        fixedDays.build(
                                in -> new Timing.FixedDays(in.get(days), in.get(lastFixedDay), in.get(fixedInTime))))
                .variant(
                        "each-inspection",
                        Timing.EachInspection.class,
                        eachInspection.build(in -> new Timing.EachInspection(
                                in.get(inspected), in.get(ofInspection), in.get(inspectionCounts))))
                .variant(
                        "each-issue",
                        Timing.EachIssue.class,
                        eachIssue.build(
                                in -> new Timing.EachIssue(in.get(start), in.get(ofIssue), in.get(issueCounts))))
                .variant(
                        "each-measure",
                        Timing.EachMeasure.class,
                        eachMeasure.build(in ->
                                new Timing.EachMeasure(in.get(measure), in.get(ofMeasure), in.get(measureCounts))))
                .build();
    }
}
